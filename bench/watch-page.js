/** Runs in a page before anything else: notes when all three tables stand, when the first chart does, and the longest task. */
const times = { table: 0, chart: 0, longest: 0 };
window.benchTimes = times;

const tags = ['disclosure-table', 'request-matrix', 'review-litigation-grid'];

/** Only a table that an element has put into place holds a heading cell for every row. */
function look() {
  const elements = tags.map((tag) => document.querySelector(tag));
  if (times.table === 0 && elements.every((element) => element?.querySelector('th[scope]'))) times.table = performance.now();
  if (times.chart === 0 && elements.some((element) => element?.shadowRoot?.querySelector('svg .mark'))) times.chart = performance.now();
  if (times.chart === 0 || times.table === 0) requestAnimationFrame(look);
}
requestAnimationFrame(look);

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) times.longest = Math.max(times.longest, duration);
}).observe({ type: 'longtask', buffered: true });
