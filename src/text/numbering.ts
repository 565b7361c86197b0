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

/** Different words, and different runs of each length, up to which the numbers are exact. */
const NUMBERS = 2 ** 26;

/**
 * Numbers the runs of `length` words of any number of texts.
 * @returns of a text, the number of the run that begins at each word; none for the last `length - 1`
 */
export function runNumbering(length: number): (words: readonly string[]) => number[] {
  const wordNumber = numbering();
  const joins = Array.from({ length: length - 1 }, () => numbering<number>());
  return (words) => {
    const numbers = words.map((word) => wordNumber(word));
    let runs = numbers;
    joins.forEach((join, k) => {
      const shorter = runs;
      runs = numbers.slice(k + 1).map((number, at) => join(shorter[at]! * NUMBERS + number));
    });
    return runs;
  };
}
