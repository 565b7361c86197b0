/**
 * Words and runs of words as numbers: equal numbers are equal words, and no hash can collide.
 * Cost: a map entry for each different key.
 */

/** Entries of a map; V8 throws at one more. */
const MOST_IN_MAP = 2 ** 24;

/** A key's number: the next free one, from 0, where the key is new. */
export type Numbering<K> = (key: K) => number;

export function numbering<K = string>(mostInMap = MOST_IN_MAP): Numbering<K> {
  let numbers = new Map<K, number>();
  const full: Map<K, number>[] = [];
  return (key) => {
    let known = numbers.get(key);
    for (let i = 0; known === undefined && i < full.length; i += 1) known = full[i]!.get(key);
    if (known !== undefined) return known;
    if (numbers.size === mostInMap) {
      full.push(numbers);
      numbers = new Map();
    }
    const number = full.length * mostInMap + numbers.size;
    numbers.set(key, number);
    return number;
  };
}

/** A run's number, by the number of the run without its last word and the number of that word. */
class PairNumbers {
  /** Two numbers a pair, in the order of their numbers. */
  #pairs = new Uint32Array(1024);
  /** Open addressing, twice as long as there are pairs or longer: a pair's number plus 1; 0 is empty. */
  #table = new Uint32Array(1024);
  #count = 0;

  of(first: number, second: number): number {
    const mask = this.#table.length - 1;
    for (let slot = slotOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#table[slot]! - 1;
      if (number === -1) return this.#add(first, second, slot);
      if (this.#pairs[2 * number] === first && this.#pairs[2 * number + 1] === second)
        return number;
    }
  }

  #add(first: number, second: number, slot: number): number {
    const number = this.#count;
    this.#pairs[2 * number] = first;
    this.#pairs[2 * number + 1] = second;
    this.#table[slot] = number + 1;
    this.#count += 1;
    if (2 * this.#count === this.#table.length) this.#grow();
    return number;
  }

  #grow(): void {
    const pairs = new Uint32Array(2 * this.#pairs.length);
    pairs.set(this.#pairs);
    const table = new Uint32Array(2 * this.#table.length);
    const mask = table.length - 1;
    for (let number = 0; number < this.#count; number += 1) {
      let slot = slotOf(pairs[2 * number]!, pairs[2 * number + 1]!) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = number + 1;
    }
    this.#pairs = pairs;
    this.#table = table;
  }
}

function slotOf(first: number, second: number): number {
  const h = Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/**
 * Numbers the runs of `length` words of any number of texts.
 * @returns of a text, the number of the run that begins at each word; none for the last `length - 1`
 */
export function runNumbering(length: number): (words: readonly string[]) => Uint32Array {
  const wordNumber = numbering();
  const joins = Array.from({ length: length - 1 }, () => new PairNumbers());
  return (words) => {
    const numbers = Uint32Array.from(words, (word) => wordNumber(word));
    const runs = numbers.slice();
    joins.forEach((join, k) => {
      for (let at = 0; at + k + 1 < numbers.length; at += 1)
        runs[at] = join.of(runs[at]!, numbers[at + k + 1]!);
    });
    return runs.subarray(0, Math.max(0, numbers.length - length + 1));
  };
}
