/** How alike two stretches of words are: by the order of their stems, by the letters they are spelt with. */
import type { Article } from '../text/read.ts';

/** Words as they are spelt, case and typography folded, a space on either side of each. */
export const spellingOf = ({ tokens }: Article, from = 0, to = tokens.count): string =>
  ` ${tokens.keys.slice(from, to).join(' ')} `;

/**
 * Length of the longest common subsequence (Hunt and Szymanski 1977).
 * Cost: words, and equal pairs × length.
 */
export function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  const placesOf = new Map<string, number[]>();
  b.forEach((stem, j) => {
    const places = placesOf.get(stem);
    if (places) places.push(j);
    else placesOf.set(stem, [j]);
  });
  /** By length less one: the least place in `b` where a common subsequence of that length ends. */
  const ends: number[] = [];
  for (const stem of a) {
    // From the back: a word of `a` is matched once.
    for (const j of (placesOf.get(stem) ?? []).toReversed()) {
      let length = ends.length;
      while (length > 0 && ends[length - 1]! >= j) length--;
      ends[length] = j;
    }
  }
  return ends.length;
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

type Counts = ReadonlyMap<string, number>;

/** Sequences of so many letters, each with how often it stands there. */
export function gramsOf(text: string, letters: number): Counts {
  const counts = new Map<string, number>();
  for (let i = 0; i + letters <= text.length; i++) {
    const gram = text.slice(i, i + letters);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** The same of some words of a release. Kept: sentences of many clippings are held against them. */
export function gramsWithin(release: Article, from: number, to: number, letters: number): Counts {
  const known = WITHIN.get(release) ?? new Map<string, Counts>();
  WITHIN.set(release, known);
  const place = `${from}-${to}:${letters}`;
  const counts = known.get(place) ?? gramsOf(spellingOf(release, from, to), letters);
  known.set(place, counts);
  return counts;
}
const WITHIN = new WeakMap<Article, Map<string, Counts>>();

/** Dice coefficient of two bags, 0 to 1. */
export function dice(a: Counts, b: Counts): number {
  let shared = 0;
  let all = 0;
  for (const [gram, count] of a) {
    all += count;
    shared += Math.min(count, b.get(gram) ?? 0);
  }
  for (const count of b.values()) all += count;
  return all ? (2 * shared) / all : 0;
}

/** Cosine of two bags, 0 to 1. */
export function cosine(a: Counts, b: Counts): number {
  let product = 0;
  let squares = 0;
  let otherSquares = 0;
  for (const [gram, count] of a) {
    product += count * (b.get(gram) ?? 0);
    squares += count * count;
  }
  for (const count of b.values()) otherSquares += count * count;
  return product ? product / Math.sqrt(squares * otherSquares) : 0;
}
