/** The controls for readers: loaded when a table is near the window. */
export { createExplorer } from './explorer.js';
export { VERSION } from '../../model/version.js';
