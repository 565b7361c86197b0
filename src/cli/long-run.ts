/**
 * Whether V8 optimizes. The launcher (bin/dupes.js) starts it without its optimizing compiler, since a few clippings are
 * judged before optimized code has paid for itself: five take 154 ms instead of 161, and 161 ms of processor time instead
 * of 214. Flags of V8 hold for all threads.
 */
import { setFlagsFromString } from 'node:v8';

/** In UTF-16 units. Optimizing pays at this length (0.44 s instead of 0.55 for one pair); the limit is a guess. */
export const LONG_TEXT = 100_000;
/** In milliseconds. A run that waits this long, for a thread or the disk, is not a short one. */
const LONG_WAIT = 100;

let expected = false;

/** From here on V8 optimizes what is run often. */
export function expectLongRun(): void {
  if (expected) return;
  expected = true;
  setFlagsFromString('--turbofan');
}

/**
 * Bytes of bytecode that a function runs before V8 considers optimizing it: twice V8's own setting. Judging has hundreds
 * of functions of which none is very hot, and each thread optimizes them for itself: with 50,000 clippings this saved 6 %
 * of the processor time. (Not for every long run: the build is one, and V8 refuses what was compiled under other flags.)
 */
const INTERRUPT_BUDGET = 132_000;
/** From this version on V8 counts calls instead, and complains of the unknown flag on standard error. */
const WITHOUT_BUDGET = 12;

/** A long run whose end nobody knows. */
export function expectStream(): void {
  expectLongRun();
  if (Number.parseInt(process.versions.v8, 10) < WITHOUT_BUDGET)
    setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}

/** A short run; as soon as it has to wait it is taken for a long one. */
export function expectShortRun(): void {
  setTimeout(expectLongRun, LONG_WAIT).unref();
}
