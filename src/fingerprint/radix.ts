/** Sorting of unsigned 32-bit keys together with a 32-bit value, least significant digit first. Stable. */

import { Memory } from './memory.ts';

/** Of a digit, at most: more places to write to at once are slower than another pass. */
const MOST_DIGIT_BITS = 8;

/**
 * Sorts both arrays by key, in place.
 * Cost: one pass of O(n) per 8 bits; 8 bytes of scratch an entry.
 *
 * @param keyBits how many low bits of the keys may be set, 1 to 32: fewer bits, fewer passes
 * @param memory gives the scratch
 */
export function radixSort(
  keys: Uint32Array,
  values: Uint32Array,
  keyBits = 32,
  memory = new Memory(),
): void {
  const n = keys.length;
  let fromKeys = keys;
  let fromValues = values;
  const scratch = [memory.take(n), memory.take(n)] as const;
  let [toKeys, toValues] = scratch;
  const passes = Math.ceil(keyBits / MOST_DIGIT_BITS);
  const digitBits = Math.ceil(keyBits / passes);
  const mask = (1 << digitBits) - 1;
  const next = new Uint32Array(1 << digitBits);
  for (let shift = 0; shift < keyBits; shift += digitBits) {
    next.fill(0);
    for (let i = 0; i < n; i += 1) next[(fromKeys[i]! >>> shift) & mask]! += 1;
    let start = 0;
    for (let digit = 0; digit < next.length; digit += 1) {
      const count = next[digit]!;
      next[digit] = start;
      start += count;
    }
    for (let i = 0; i < n; i += 1) {
      const key = fromKeys[i]!;
      const digit = (key >>> shift) & mask;
      const place = next[digit]!;
      next[digit] = place + 1;
      toKeys[place] = key;
      toValues[place] = fromValues[i]!;
    }
    [fromKeys, toKeys] = [toKeys, fromKeys];
    [fromValues, toValues] = [toValues, fromValues];
  }
  if (fromKeys !== keys) {
    keys.set(fromKeys.subarray(0, n));
    values.set(fromValues.subarray(0, n));
  }
  for (const array of scratch) memory.give(array);
}

/** Bits needed for the numbers 0 to `most`, at least 1. */
export function bitsFor(most: number): number {
  return Math.max(1, 32 - Math.clz32(most));
}
