/** Clocks for the benches. */

/** Milliseconds of processor time that a piece of work takes: what else the machine does counts less. */
export function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The best of some measurements: other work on the machine only ever adds time. The first, a warm-up, does not count. */
export function best(rounds: number, measure: () => number): number {
  measure();
  return Math.min(...Array.from({ length: rounds }, measure));
}
