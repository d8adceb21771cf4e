export { planDocuments, planOutcomes } from './bars.js';
export { planCases } from './cases.js';
export type { ChartOptions, PlannedDrawing } from './drawing.js';
export { CHART_STYLES } from './styles.js';
export { renderTiles } from './tiles.js';
