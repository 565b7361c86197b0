/** Sorting of unsigned 32-bit keys together with a 32-bit value, least significant digit first. Stable. */

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Sorts both arrays by key, in place.
 * Cost: one pass of O(n) per 11 bits; 8 bytes of scratch an entry.
 *
 * @param keyBits how many low bits of the keys may be set, 1 to 32: fewer bits, fewer passes
 */
export function radixSort(keys: Uint32Array, values: Uint32Array, keyBits = 32): void {
  const n = keys.length;
  let fromKeys = keys;
  let fromValues = values;
  let toKeys: Uint32Array = new Uint32Array(n);
  let toValues: Uint32Array = new Uint32Array(n);
  const next = new Uint32Array(DIGITS);
  for (let shift = 0; shift < keyBits; shift += DIGIT_BITS) {
    next.fill(0);
    for (let i = 0; i < n; i += 1) next[(fromKeys[i]! >>> shift) & (DIGITS - 1)]! += 1;
    let start = 0;
    for (let digit = 0; digit < DIGITS; digit += 1) {
      const count = next[digit]!;
      next[digit] = start;
      start += count;
    }
    for (let i = 0; i < n; i += 1) {
      const key = fromKeys[i]!;
      const digit = (key >>> shift) & (DIGITS - 1);
      const place = next[digit]!;
      next[digit] = place + 1;
      toKeys[place] = key;
      toValues[place] = fromValues[i]!;
    }
    [fromKeys, toKeys] = [toKeys, fromKeys];
    [fromValues, toValues] = [toValues, fromValues];
  }
  if (fromKeys !== keys) {
    keys.set(fromKeys);
    values.set(fromValues);
  }
}

/** Bits needed for the numbers 0 to `most`, at least 1. */
export function bitsFor(most: number): number {
  return Math.max(1, 32 - Math.clz32(most));
}
