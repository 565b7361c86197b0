/** How alike two stretches of words are: by the order of their stems, by the letters they are spelt with. */
import type { Article } from '../text/read.ts';

/** Words as they are spelt, case and typography folded, a space on either side of each. */
export const spellingOf = ({ tokens }: Article, from = 0, to = tokens.count): string =>
  ` ${tokens.keys.slice(from, to).join(' ')} `;

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

/** A sequence of letters: of ASCII ones as a number, which is looked up several times faster. */
type Gram = number | string;
/** A bag of them. */
interface Grams {
  /** In each. */
  readonly letters: 3 | 4;
  /** How often each stands there. */
  readonly counts: ReadonlyMap<Gram, number>;
  /** How many there are. */
  readonly all: number;
}

/**
 * Sequences of so many letters.
 * @param letters 4 at most, so that the bits of ASCII make a small number
 */
export function gramsOf(text: string, letters: 3 | 4): Grams {
  const counts = new Map<Gram, number>();
  const all = Math.max(0, text.length - letters + 1);
  for (let i = 0; i < all; i++) {
    const gram = gramAt(text, i, letters);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return { letters, counts, all };
}

function gramAt(text: string, at: number, letters: number): Gram {
  let gram = 0;
  for (let i = at; i < at + letters; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return text.slice(at, at + letters);
    gram = (gram << 7) | code;
  }
  return gram;
}

/** The same of some words of a release. Kept: sentences of many clippings are held against them. */
export function gramsWithin(release: Article, from: number, to: number, letters: 3 | 4): Grams {
  const known = WITHIN.get(release) ?? new Map<string, Grams>();
  WITHIN.set(release, known);
  const place = `${from}-${to}:${letters}`;
  const grams = known.get(place) ?? gramsOf(spellingOf(release, from, to), letters);
  known.set(place, grams);
  return grams;
}
const WITHIN = new WeakMap<Article, Map<string, Grams>>();

/** Dice coefficient of a bag and of that of another text, which need not be made for it. 0 to 1. */
export function dice({ letters, counts, all }: Grams, text: string): number {
  const taken = new Map<Gram, number>();
  let shared = 0;
  const others = Math.max(0, text.length - letters + 1);
  for (let i = 0; i < others; i++) {
    const gram = gramAt(text, i, letters);
    const count = counts.get(gram);
    if (count === undefined) continue;
    const before = taken.get(gram) ?? 0;
    if (before === count) continue;
    taken.set(gram, before + 1);
    shared++;
  }
  return all + others ? (2 * shared) / (all + others) : 0;
}

/** Cosine of two bags, 0 to 1. */
export function cosine(a: Grams, b: Grams): number {
  let product = 0;
  let squares = 0;
  let otherSquares = 0;
  for (const [gram, count] of a.counts) {
    product += count * (b.counts.get(gram) ?? 0);
    squares += count * count;
  }
  for (const count of b.counts.values()) otherSquares += count * count;
  return product ? product / Math.sqrt(squares * otherSquares) : 0;
}
