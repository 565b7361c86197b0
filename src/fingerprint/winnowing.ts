/**
 * Winnowing (Schleimer, Wilkerson, Aiken: Winnowing, local algorithms for document fingerprinting, SIGMOD 2003): which
 * of a text's seeds are kept, so that an index of many texts holds 2 in `window + 1` of them.
 *
 * Guarantee: of every `window` seeds in a row one is kept, and which one follows from those alone, so that two texts
 * which share a run of `window` seeds keep one of its seeds both. Hashes that are 0 modulo some number, the other way
 * to thin seeds out, leave long runs without any.
 */

/**
 * The seeds that are kept: of each `window` in a row the least, the last of equal ones. Of fewer than `window` the
 * least of all. Each once, in the order of the text.
 * Cost: linear for texts as they are; `window` times as long where hashes fall throughout.
 * @param seeds hashes of a text's seeds
 * @param window in seeds, from 1
 */
export function winnow(seeds: Uint32Array, window: number): Uint32Array {
  const kept = new Uint32Array(seeds.length);
  let count = 0;
  let least = -1;
  const last = Math.max(seeds.length - window, 0);
  for (let from = 0; from <= last && from < seeds.length; from += 1) {
    const to = Math.min(from + window, seeds.length);
    const isInside = least >= from;
    if (isInside && seeds[to - 1]! > seeds[least]!) continue;
    const before = least;
    if (isInside) least = to - 1;
    else {
      least = from;
      for (let at = from + 1; at < to; at += 1) if (seeds[at]! <= seeds[least]!) least = at;
    }
    if (least === before) continue;
    kept[count] = seeds[least]!;
    count += 1;
  }
  return kept.slice(0, count);
}
