/**
 * Equal keys among millions, without a `Map`: entries are scattered into parts by their highest bits, and a part
 * is so small that the table which tells its equal keys stays in a core's first-level cache. The keys are hashes already.
 *
 * Cost: about 20 ns an entry, 8 bytes each while it runs. Larger parts, of which a filter of bits first told the keys
 * that occur once, were no faster. A full sort took three scattering passes for the order nobody needs; one `Map` of
 * arrays took 18 times the memory.
 */

import type { Memory } from './memory.ts';

/** The first `count` members are ids, ascending. Not a view of them: making one took longer than the visit. */
export type VisitBucket = (members: Uint32Array, count: number) => void;

/** Entries a part may have, about: half as many were no faster. */
const PART_ENTRIES = 1024;
/** More places to write to at once are slower than larger parts. */
const MOST_PART_BITS = 12;
/** Half as many slots an entry took a third longer. */
const SLOTS_AN_ENTRY = 4;

const NONE = 0xffffffff;
/** Of an entry in a chain: others of its key stand before it. */
const LATER = 0x80000000;

export class BucketFinder {
  readonly #memory: Memory;
  /** Key and id of each entry, in turn. */
  #entries: Uint32Array = new Uint32Array(0);
  /** By slot: a key, and the last entry of its chain. */
  #keys = new Uint32Array(0);
  #tails = new Uint32Array(0);
  /** By entry of the part: the next of its chain. */
  #next = new Uint32Array(0);
  #members = new Uint32Array(64);

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /**
   * Visits every group of two or more ids with equal keys, in an order that depends on nothing but the keys.
   *
   * @param keys segment after segment, each of which lasts until the next one comes; an id is a position in all of them
   * @param counts 1 where an id takes part, 0 where it does not
   */
  find(keys: Iterable<Uint32Array>, counts: Uint8Array, visit: VisitBucket): void {
    if (counts.length < 2) return;
    const wanted = Math.ceil(Math.log2(counts.length / PART_ENTRIES));
    const bits = Math.min(MOST_PART_BITS, Math.max(1, wanted));
    const shift = 32 - bits;
    const sizes = partSizes(keys, counts, shift);
    this.#entries = this.#memory.take(2 * sizes.reduce((sum, size) => sum + size, 0));
    this.#scatter(keys, counts, shift, sizes);
    let start = 0;
    sizes.forEach((size, part) => {
      // No key of this part, so that it may stand for an empty slot.
      const empty = (part ^ 1) << shift;
      if (size > 1) this.#visitPart(start, start + size, empty >>> 0, visit);
      start += size;
    });
    this.#memory.give(this.#entries);
  }

  /** Puts the entries of a part next to each other, ids ascending. */
  #scatter(
    keys: Iterable<Uint32Array>,
    counts: Uint8Array,
    shift: number,
    sizes: Uint32Array,
  ): void {
    const next = new Uint32Array(sizes.length);
    for (let part = 1; part < next.length; part += 1)
      next[part] = next[part - 1]! + sizes[part - 1]!;
    const into = this.#entries;
    let id = 0;
    for (const segment of keys)
      for (let i = 0; i < segment.length; i += 1, id += 1) {
        if (counts[id] === 0) continue;
        const key = segment[i]!;
        const part = key >>> shift;
        const place = next[part]!;
        next[part] = place + 1;
        into[2 * place] = key;
        into[2 * place + 1] = id;
      }
  }

  #visitPart(start: number, end: number, empty: number, visit: VisitBucket): void {
    const size = end - start;
    const slots = 2 ** Math.ceil(Math.log2(SLOTS_AN_ENTRY * size));
    if (this.#keys.length < slots) {
      this.#keys = new Uint32Array(slots);
      this.#tails = new Uint32Array(slots);
      this.#next = new Uint32Array(slots / SLOTS_AN_ENTRY);
    }
    const entries = this.#entries;
    const keys = this.#keys.fill(empty, 0, slots);
    const tails = this.#tails;
    const next = this.#next;
    const mask = slots - 1;
    const firsts: number[] = [];
    for (let i = 0; i < size; i += 1) {
      const key = entries[2 * (start + i)]!;
      let slot = key & mask;
      let held = keys[slot]!;
      while (held !== empty && held !== key) {
        slot = (slot + 1) & mask;
        held = keys[slot]!;
      }
      if (held === empty) {
        keys[slot] = key;
        tails[slot] = i;
        continue;
      }
      const tail = tails[slot]!;
      if (tail < LATER) firsts.push(tail);
      next[tail & ~LATER] = i;
      next[i] = NONE;
      tails[slot] = i | LATER;
    }
    for (const first of firsts) {
      let count = 0;
      for (let at = first; at !== NONE; at = next[at]!) {
        if (count === this.#members.length) {
          const larger = new Uint32Array(2 * count);
          larger.set(this.#members);
          this.#members = larger;
        }
        this.#members[count] = entries[2 * (start + at) + 1]!;
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
