/** Runs in a page before anything else: notes when parts are upgraded, the longest task, and what moves before and after the last part. */
const times = { parts: 0, first: 0, all: 0, longest: 0, replaced: 0, moved: 0 };
window.templateTimes = times;

const tags = 'disclosure-table, request-matrix, review-litigation-grid';

function look() {
  const parts = Array.from(document.querySelectorAll(tags)).filter((element) => element.querySelector('.disclosure-own')).length;
  if (parts > times.parts) {
    times.parts = parts;
    times.all = performance.now();
    times.first ||= times.all;
  }
  requestAnimationFrame(look);
}
requestAnimationFrame(look);

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) times.longest = Math.max(times.longest, duration);
}).observe({ type: 'longtask', buffered: true });

/** A frame belongs to what was done before it. */
const FRAME = 50;
new PerformanceObserver((list) => {
  for (const { startTime, value } of list.getEntries()) times[times.all > 0 && startTime > times.all + FRAME ? 'moved' : 'replaced'] += value;
}).observe({ type: 'layout-shift', buffered: true });
