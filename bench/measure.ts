/** Clocks for the benches. */

/** Milliseconds of processor time that a piece of work takes: what else the machine does counts less. */
export function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The median of some measurements; the first round, which warms up, does not count. */
export function median(rounds: number, measure: () => number): number {
  measure();
  const times = Array.from({ length: rounds }, measure).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)]!;
}
