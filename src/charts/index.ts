/** What the charts show, and where on the picture it stands. No document is needed. */
export * from './bars.js';
export * from './cases.js';
export * from './count.js';
export * from './documents.js';
export * from './layout.js';
export * from './outcomes.js';
export * from './stacks.js';
export * from './text.js';
export * from './texture.js';
export * from './tiles.js';
