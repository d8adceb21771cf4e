/** What a report, a figure, an edition, a relation, a finding and a note are. */
export * from './edition.js';
export * from './figure.js';
export * from './finding.js';
export * from './note.js';
export * from './problem.js';
export * from './question.js';
export * from './relation.js';
export * from './report.js';
export * from './share.js';
export * from './statement.js';
export * from './table.js';
export * from './words.js';
