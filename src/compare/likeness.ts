/** How alike two stretches of words are: by the order of their stems, by the letters they are spelt with. */
import { onceFor } from '../text/once.ts';
import type { Article } from '../text/read.ts';

/** Words as they are spelt, letter by letter, case and typography folded, with a space before and after each. */
export function spellingOf({ tokens, language }: Article, from = 0, to = tokens.count): string {
  const words = ` ${tokens.keys.slice(from, to).join(' ')} `;
  return language.letterBlocks ? words.normalize('NFD') : words;
}

/**
 * Length of the longest common subsequence, a bit for each word of `b` (Hyyrö 2004).
 * Cost: words, and a 64th of words × words.
 */
export function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  return b.length <= BITS ? ofShort(a, b) : ofLong(a, b);
}

/** Words whose bits fit into a number that the engine adds as a whole one: more than most sentences have. */
const BITS = 30;

function ofShort(a: readonly string[], b: readonly string[]): number {
  const placesOf = new Map<string, number>();
  for (let j = 0; j < b.length; j++) placesOf.set(b[j]!, (placesOf.get(b[j]!) ?? 0) | (1 << j));
  const all = (1 << b.length) - 1;
  let unmatched = all;
  for (const stem of a) {
    const met = unmatched & (placesOf.get(stem) ?? 0);
    if (met !== 0) unmatched = ((unmatched + met) | (unmatched - met)) & all;
  }
  let length = b.length;
  for (; unmatched !== 0; unmatched &= unmatched - 1) length--;
  return length;
}

function ofLong(a: readonly string[], b: readonly string[]): number {
  const placesOf = new Map<string, bigint>();
  b.forEach((stem, j) => {
    placesOf.set(stem, (placesOf.get(stem) ?? 0n) | (1n << BigInt(j)));
  });
  const all = (1n << BigInt(b.length)) - 1n;
  let unmatched = all;
  for (const stem of a) {
    const places = placesOf.get(stem);
    if (places === undefined) continue;
    const met = unmatched & places;
    unmatched = ((unmatched + met) | (unmatched - met)) & all;
  }
  let length = b.length;
  for (const bit of unmatched.toString(2)) if (bit === '1') length--;
  return length;
}

/** Length of the longest common run. Cost: words × words. */
export function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  const row = new Uint16Array(b.length + 1);
  let longest = 0;
  for (const stem of a) {
    for (let j = b.length - 1; j >= 0; j--) {
      row[j + 1] = stem === b[j] ? row[j]! + 1 : 0;
      if (row[j + 1]! > longest) longest = row[j + 1]!;
    }
  }
  return longest;
}

/**
 * A bag of sequences of letters. In arrays rather than in a map: many are kept, a map is scattered over several times
 * their size, and by the time a release's next clipping comes it has left the processor's caches.
 */
interface Grams {
  /** In each. */
  readonly letters: 3 | 4;
  /** How many there are, repeats counted. */
  readonly all: number;
  /** Those of ASCII letters, as numbers, plus 1: open addressing, a power of two, 0 is empty. */
  readonly numbers: Int32Array;
  /** How often each of them stands there. */
  readonly counts: Uint32Array;
  readonly others: ReadonlyMap<string, number>;
}

/**
 * Sequences of so many letters.
 * @param letters 4 at most, so that the bits of ASCII make a small number
 */
export function gramsOf(text: string, letters: 3 | 4): Grams {
  const all = gramsIn(text, letters);
  const numbers = new Int32Array(2 ** Math.ceil(Math.log2(2 * all + 1)));
  const counts = new Uint32Array(numbers.length);
  const others = new Map<string, number>();
  const grams = asNumbers(text, letters);
  for (let at = 0; at < all; at++) {
    if (grams[at] === NOT_ASCII) {
      const gram = text.slice(at, at + letters);
      others.set(gram, (others.get(gram) ?? 0) + 1);
      continue;
    }
    const slot = slotOf(numbers, grams[at]!);
    numbers[slot] = grams[at]! + 1;
    counts[slot]!++;
  }
  return { letters, all, numbers, counts, others };
}

const gramsIn = (text: string, letters: number) => Math.max(0, text.length - letters + 1);

const NOT_ASCII = -1;
/** Scratch for one text at a time: allocating it takes longer than filling it. */
let numbered = new Int32Array(1024);
let left = new Uint32Array(1024);

/** The sequences of a text as numbers, until the next call. */
function asNumbers(text: string, letters: number): Int32Array {
  if (numbered.length < text.length) numbered = new Int32Array(2 * text.length);
  const bits = letters === 4 ? 2 ** 28 - 1 : 2 ** 21 - 1;
  let gram = 0;
  /** From here on all letters are ASCII. */
  let plain = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) plain = i + 1;
    gram = ((gram << 7) | (code & 127)) & bits;
    const at = i + 1 - letters;
    if (at >= 0) numbered[at] = at >= plain ? gram : NOT_ASCII;
  }
  return numbered;
}

/** Where a number is, or would be. */
function slotOf(numbers: Int32Array, gram: number): number {
  const mask = numbers.length - 1;
  const hash = Math.imul(gram, 0x9e3779b1);
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (numbers[slot] !== 0 && numbers[slot] !== gram + 1) slot = (slot + 1) & mask;
  return slot;
}

/** The same of some words of a release. Kept: sentences of many clippings are held against them. */
export function gramsWithin(release: Article, from: number, to: number, letters: 3 | 4): Grams {
  const known = gramsKept(release);
  const place = `${from}-${to}:${letters}`;
  const grams = known.get(place) ?? gramsOf(spellingOf(release, from, to), letters);
  known.set(place, grams);
  return grams;
}
const gramsKept = onceFor((_: Article) => new Map<string, Grams>());

/** Dice coefficient of a bag and of that of another text, which need not be made for it. 0 to 1. */
export function dice({ letters, all, numbers, counts, others }: Grams, text: string): number {
  if (left.length < counts.length) left = new Uint32Array(counts.length);
  left.set(counts);
  let othersLeft: Map<string, number> | undefined;
  let shared = 0;
  const theirs = gramsIn(text, letters);
  const grams = asNumbers(text, letters);
  for (let at = 0; at < theirs; at++) {
    if (grams[at] === NOT_ASCII) {
      othersLeft ??= new Map(others);
      const gram = text.slice(at, at + letters);
      const count = othersLeft.get(gram) ?? 0;
      if (count > 0) {
        othersLeft.set(gram, count - 1);
        shared++;
      }
      continue;
    }
    const slot = slotOf(numbers, grams[at]!);
    if (left[slot] === 0) continue;
    left[slot]!--;
    shared++;
  }
  return all + theirs ? (2 * shared) / (all + theirs) : 0;
}

/** Cosine of two bags, 0 to 1. */
export function cosine(a: Grams, b: Grams): number {
  let product = 0;
  a.numbers.forEach((number, slot) => {
    if (number > 0) product += a.counts[slot]! * b.counts[slotOf(b.numbers, number - 1)]!;
  });
  for (const [gram, count] of a.others) product += count * (b.others.get(gram) ?? 0);
  return product ? product / Math.sqrt(squaresOf(a) * squaresOf(b)) : 0;
}

function squaresOf({ counts, others }: Grams): number {
  let squares = 0;
  for (const count of counts) squares += count * count;
  for (const count of others.values()) squares += count * count;
  return squares;
}
