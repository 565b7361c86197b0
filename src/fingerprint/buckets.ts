/**
 * Equal keys among millions, without a `Map`: entries are scattered into parts by their highest bits, and a part
 * is small enough that a hash table for it stays in a core's cache. The keys are hashes already.
 *
 * Cost: about 15 ns an entry, 8 bytes each while it runs. A full sort took three scattering passes for the order
 * nobody needs; one `Map` of arrays took 18 times the memory.
 */

/** Members are ids, ascending; the array is overwritten by the next bucket. */
export type VisitBucket = (members: Uint32Array) => void;

/** Entries a part may have: their table then takes 128 KB. 8,192 and 32,768 were no faster. */
const PART_ENTRIES = 16384;
const MOST_PART_BITS = 12;

/** Reused from one band to the next. */
export class BucketFinder {
  /** Key and id of each entry, in turn. */
  #entries = new Uint32Array(0);
  #table = new Uint32Array(0);
  #next = new Uint32Array(0);
  #last = new Uint32Array(0);
  #members = new Uint32Array(64);

  /**
   * Visits every group of two or more ids with equal keys, in an order that depends on nothing but the keys.
   *
   * @param keys segment after segment; an id is a position in all of them
   * @param counts 1 where an id takes part, 0 where it does not
   */
  find(keys: readonly Uint32Array[], counts: Uint8Array, visit: VisitBucket): void {
    let entries = 0;
    for (let id = 0; id < counts.length; id += 1) entries += counts[id]!;
    if (entries < 2) return;
    const bits = Math.min(
      MOST_PART_BITS,
      Math.max(1, Math.ceil(Math.log2(entries / PART_ENTRIES))),
    );
    const ends = this.#scatter(keys, counts, entries, 32 - bits);
    let start = 0;
    for (const end of ends) {
      if (end - start > 1) this.#visitPart(start, end, visit);
      start = end;
    }
  }

  /** Puts the entries of a part next to each other, ids ascending. Returns where each part ends. */
  #scatter(
    keys: readonly Uint32Array[],
    counts: Uint8Array,
    entries: number,
    shift: number,
  ): Uint32Array {
    if (this.#entries.length < 2 * entries) this.#entries = new Uint32Array(2 * entries);
    const into = this.#entries;
    const ends = new Uint32Array(2 ** (32 - shift));
    let id = 0;
    for (const segment of keys)
      for (let i = 0; i < segment.length; i += 1, id += 1)
        ends[segment[i]! >>> shift]! += counts[id]!;
    let start = 0;
    for (let part = 0; part < ends.length; part += 1) {
      const count = ends[part]!;
      ends[part] = start;
      start += count;
    }
    id = 0;
    for (const segment of keys)
      for (let i = 0; i < segment.length; i += 1, id += 1) {
        if (counts[id] === 0) continue;
        const key = segment[i]!;
        const place = ends[key >>> shift]!;
        ends[key >>> shift] = place + 1;
        into[2 * place] = key;
        into[2 * place + 1] = id;
      }
    return ends;
  }

  #visitPart(start: number, end: number, visit: VisitBucket): void {
    const size = end - start;
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
      visit(this.#members.subarray(0, count));
    }
  }
}
