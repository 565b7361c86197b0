/**
 * Equal keys among millions, without a `Map`: entries are scattered into parts by their highest bits, and a part
 * is small enough that what is asked about it stays in a core's cache. The keys are hashes already.
 *
 * Most keys occur once. Two bits for each residue of a key (met, met again) tell nearly all of those, and only the
 * rest goes through a hash table.
 *
 * Cost: 15 to 18 ns an entry among 2.5 million, 8 bytes each while it runs. A full sort took three scattering passes
 * for the order nobody needs; one `Map` of arrays took 18 times the memory.
 */

import type { Memory } from './memory.ts';

/** The first `count` members are ids, ascending. Not a view of them: making one took longer than the visit. */
export type VisitBucket = (members: Uint32Array, count: number) => void;

/** Entries a part may have, about. Twice and four times as many, with a filter to match, were no faster. */
const PART_ENTRIES = 16384;
const MOST_PART_BITS = 12;
/** Residues told apart: the filter takes 32 KB, and passes one in eight of a full part's single keys. */
const FILTER_BITS = 17;

export class BucketFinder {
  readonly #memory: Memory;
  /** Key and id of each entry, in turn. */
  #entries: Uint32Array = new Uint32Array(0);
  #table = new Uint32Array(0);
  #next = new Uint32Array(0);
  #last = new Uint32Array(0);
  #members = new Uint32Array(64);
  /** In turn: 32 residues that were met, and the same 32 met again. */
  readonly #filter = new Uint32Array(2 ** (FILTER_BITS - 4));

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /**
   * Visits every group of two or more ids with equal keys, in an order that depends on nothing but the keys.
   *
   * @param keys segment after segment; an id is a position in all of them
   * @param counts 1 where an id takes part, 0 where it does not
   * @param rounds a power of 2: the keys are read so many times, and the entries take that share of memory
   */
  find(keys: Iterable<Uint32Array>, counts: Uint8Array, visit: VisitBucket, rounds = 1): void {
    if (counts.length < 2) return;
    const wanted = Math.ceil(Math.log2(counts.length / PART_ENTRIES));
    const bits = Math.min(MOST_PART_BITS, Math.max(1, Math.log2(rounds), wanted));
    const shift = 32 - bits;
    const sizes = partSizes(keys, counts, shift);
    const parts = sizes.length / rounds;
    const inRounds = Array.from({ length: rounds }, (_, round) =>
      sizes.subarray(parts * round, parts * (round + 1)).reduce((sum, size) => sum + size, 0),
    );
    this.#entries = this.#memory.take(2 * Math.max(...inRounds));
    for (let round = 0; round < rounds; round += 1) {
      if (inRounds[round]! < 2) continue;
      const from = parts * round;
      this.#scatter(keys, counts, shift, sizes, from, from + parts);
      let start = 0;
      for (const size of sizes.subarray(from, from + parts)) {
        if (size > 1) this.#visitPart(start, start + size, visit);
        start += size;
      }
    }
    this.#memory.give(this.#entries);
  }

  /** Puts the entries of a part next to each other, ids ascending, for the parts in a range. */
  #scatter(
    keys: Iterable<Uint32Array>,
    counts: Uint8Array,
    shift: number,
    sizes: Uint32Array,
    from: number,
    to: number,
  ): void {
    const next = new Uint32Array(sizes.length);
    for (let part = from + 1; part < to; part += 1) next[part] = next[part - 1]! + sizes[part - 1]!;
    const into = this.#entries;
    const all = to - from === sizes.length;
    let id = 0;
    for (const segment of keys)
      for (let i = 0; i < segment.length; i += 1, id += 1) {
        if (counts[id] === 0) continue;
        const key = segment[i]!;
        const part = key >>> shift;
        if (!all && (part < from || part >= to)) continue;
        const place = next[part]!;
        next[part] = place + 1;
        into[2 * place] = key;
        into[2 * place + 1] = id;
      }
  }

  /** Moves the entries whose key may occur again to the part's beginning. Returns where they end. */
  #dropSingles(start: number, end: number): number {
    const entries = this.#entries;
    const filter = this.#filter.fill(0);
    const words = filter.length - 2;
    for (let i = start; i < end; i += 1) {
      const key = entries[2 * i]!;
      const at = (key >>> 4) & words;
      const bit = 1 << key;
      const met = filter[at]!;
      filter[at] = met | bit;
      filter[at + 1]! |= met & bit;
    }
    let kept = start;
    for (let i = start; i < end; i += 1) {
      const key = entries[2 * i]!;
      entries[2 * kept] = key;
      entries[2 * kept + 1] = entries[2 * i + 1]!;
      kept += (filter[((key >>> 4) & words) + 1]! >>> key) & 1;
    }
    return kept;
  }

  #visitPart(start: number, partEnd: number, visit: VisitBucket): void {
    const end = this.#dropSingles(start, partEnd);
    const size = end - start;
    if (size === 0) return;
    const slots = 2 ** Math.ceil(Math.log2(2 * size));
    if (this.#table.length < slots) {
      this.#table = new Uint32Array(slots);
      this.#next = new Uint32Array(slots >>> 1);
      this.#last = new Uint32Array(slots >>> 1);
    }
    const entries = this.#entries;
    const table = this.#table.fill(0, 0, slots);
    // For the first entry of a key: the last one so far. For every entry: the next of its key. 0 for none, else
    // the place in the part plus 1.
    const last = this.#last.fill(0, 0, size);
    const next = this.#next;
    const mask = slots - 1;
    const firsts: number[] = [];
    for (let i = 0; i < size; i += 1) {
      const key = entries[2 * (start + i)]!;
      let slot = key & mask;
      let first = table[slot]!;
      while (first !== 0 && entries[2 * (start + first - 1)] !== key) {
        slot = (slot + 1) & mask;
        first = table[slot]!;
      }
      if (first === 0) {
        table[slot] = i + 1;
        continue;
      }
      const before = last[first - 1]!;
      if (before === 0) firsts.push(first);
      next[(before || first) - 1] = i + 1;
      next[i] = 0;
      last[first - 1] = i + 1;
    }
    for (const first of firsts) {
      let count = 0;
      for (let at = first; at !== 0; at = next[at - 1]!) {
        if (count === this.#members.length) {
          const larger = new Uint32Array(2 * count);
          larger.set(this.#members);
          this.#members = larger;
        }
        this.#members[count] = entries[2 * (start + at - 1) + 1]!;
        count += 1;
      }
      visit(this.#members, count);
    }
  }
}

/** Entries of each part. */
function partSizes(keys: Iterable<Uint32Array>, counts: Uint8Array, shift: number): Uint32Array {
  const sizes = new Uint32Array(2 ** (32 - shift));
  let id = 0;
  for (const segment of keys)
    for (let i = 0; i < segment.length; i += 1, id += 1)
      sizes[segment[i]! >>> shift]! += counts[id]!;
  return sizes;
}
