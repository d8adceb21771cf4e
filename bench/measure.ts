/** Milliseconds of some rounds of one piece of work, and what it gave last. */
export interface Measured<Result> {
  readonly median: number;
  readonly result: Result;
}

/** Runs before time is taken, until the engine has compiled what it will. */
const WARM_UP = 3;

/** The time of this process alone, whatever else the machine does. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The median of several rounds, by the clock or as `now` tells it. */
export function measure<Result>(work: () => Result, rounds: number, now: () => number = () => performance.now()): Measured<Result> {
  for (let round = 0; round < WARM_UP; round += 1) work();
  const times: number[] = [];
  let result = work();
  for (let round = 0; round < rounds; round += 1) {
    const started = now();
    result = work();
    times.push(now() - started);
  }
  return { median: medianOf(times), result };
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const above = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? above : ((sorted[middle - 1] ?? NaN) + above) / 2;
}

/** How time grows with size: the slope of the straight line through the logarithms, 1 where it is linear. */
export function exponentOf(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)] as const);
  const mean = (of: 0 | 1): number => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / spread;
}
