/**
 * What pairs of texts share, word by word: fingerprints propose pairs, then the words that two texts share in runs are
 * counted exactly.
 */
import { nearDuplicates, sharedSeeds } from '../fingerprint/index.ts';
import { placesBy } from '../fingerprint/starts.ts';
import { runNumbering } from '../text/numbering.ts';

/** Words of a shared run that counts. Shorter ones are the language's. */
const RUN_WORDS = 4;
/** Words of a run that makes two texts a candidate pair; near-duplicates without one are found by MinHash. */
const SEED_WORDS = 6;
/** A run that stands in more texts than this may be boilerplate and proposes nothing by itself. */
const TEXTS_AT_MOST = 500;

/**
 * Pairs of texts that share something, a column for each measure: a thousand near-duplicates make half a million.
 * Left < right; sorted by left, then right.
 */
export interface Overlaps {
  /** Indices into the texts given. */
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Words of each that stand in runs both have. */
  readonly leftWords: Uint32Array;
  readonly rightWords: Uint32Array;
  /** Of the words of the shorter text; above 0, at most 1. */
  readonly share: Float64Array;
}

/**
 * Every candidate pair that shares a run.
 * Cost: linear in the words for the candidates, then in the words of each candidate pair.
 * @param texts words of each, as keys
 */
export function overlapsOf(texts: readonly (readonly string[])[]): Overlaps {
  const partners = texts.map(() => [] as number[]);
  const documentsUpTo = texts.length > TEXTS_AT_MOST ? TEXTS_AT_MOST : Number.POSITIVE_INFINITY;
  for (const { left, right } of sharedSeeds(texts, SEED_WORDS, { documentsUpTo }))
    partners[left]!.push(right);
  for (const { left, right } of nearDuplicates(texts).pairs) partners[left]!.push(right);
  return counted(texts, partners);
}

/**
 * The pairs, and those of texts in one group that only a run in too many texts proposes: what tells nothing of two texts
 * that share little else is the story itself in 2,000 papers that carry it.
 * @param groups indices of texts, ascending; no text is in two
 */
export function withPairsWithin(
  overlaps: Overlaps,
  texts: readonly (readonly string[])[],
  groups: readonly (readonly number[])[],
): Overlaps {
  if (texts.length <= TEXTS_AT_MOST) return overlaps;
  const partners = texts.map(() => [] as number[]);
  for (const members of groups) {
    const same = new Map<string, number[]>();
    for (const text of members) {
      const words = texts[text]!.join(' ');
      const known = same.get(words);
      if (known) known.push(text);
      else same.set(words, [text]);
    }
    const different = [...same.values()];
    const add = (one: number, other: number) =>
      partners[Math.min(one, other)]!.push(Math.max(one, other));
    for (const twins of different)
      twins.forEach((one, at) => {
        for (const other of twins.slice(at + 1)) add(one, other);
      });
    const words = different.map(([first]) => texts[first!]!);
    for (const { left, right } of sharedSeeds(words, SEED_WORDS))
      for (const one of different[left]!) for (const other of different[right]!) add(one, other);
  }
  let k = 0;
  const fresh = partners.map((others, left) => {
    const known = new Set<number>();
    for (; overlaps.left[k] === left; k++) known.add(overlaps.right[k]!);
    return others.filter((other) => !known.has(other));
  });
  return merged(overlaps, counted(texts, fresh));
}

/**
 * Pairs compared exactly; those that share nothing are left out.
 * @param partners by text, later texts, in any order and any number of times
 */
function counted(
  texts: readonly (readonly string[])[],
  partners: readonly (readonly number[])[],
): Overlaps {
  const rows = partners.map((others) => {
    const sorted = Uint32Array.from(others).sort();
    return sorted.filter((other, at) => other !== sorted[at - 1]);
  });
  const count = rows.reduce((sum, { length }) => sum + length, 0);
  const left = new Uint32Array(count);
  const right = new Uint32Array(count);
  let filled = 0;
  rows.forEach((others, text) => {
    left.fill(text, filled, filled + others.length);
    right.set(others, filled);
    filled += others.length;
  });
  const words = wordCounter(texts);
  const [ours, theirs] = [left, right].map(representing(texts)) as [Uint32Array, Uint32Array];
  const leftWords = words(theirs, ours);
  const rightWords = words(ours, theirs);
  const share = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const [leftSize, rightSize] = [texts[left[k]!]!.length, texts[right[k]!]!.length];
    share[k] = rightSize < leftSize ? rightWords[k]! / rightSize : leftWords[k]! / leftSize;
  }
  const shares = leftWords.reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0);
  const all = { left, right, leftWords, rightWords, share };
  return shares === count ? all : picked(all, shares, (k) => leftWords[k]! > 0);
}

/** A function that makes a column of texts one of texts that stand for those of the very same words. */
function representing(texts: readonly (readonly string[])[]): (column: Uint32Array) => Uint32Array {
  const firstOf = new Map<string, number>();
  const standsFor = new Int32Array(texts.length).fill(-1);
  return (column) =>
    column.map((text) => {
      if (standsFor[text] === -1) {
        const words = texts[text]!.join(' ');
        const first = firstOf.get(words) ?? text;
        firstOf.set(words, first);
        standsFor[text] = first;
      }
      return standsFor[text]!;
    });
}

/** @returns a function: of each pair, the words of the other text that stand in runs which the holder has. */
function wordCounter(
  texts: readonly (readonly string[])[],
): (holders: Uint32Array, others: Uint32Array) => Uint32Array {
  const numbered = runNumbering(RUN_WORDS);
  // Made when first asked for: most texts are in no candidate pair.
  const made: (Uint32Array | undefined)[] = [];
  let runs = 0;
  const runsOf = (text: number) => {
    const known = made[text];
    if (known) return known;
    const own = Uint32Array.from(numbered(texts[text]!));
    runs = own.reduce((most, run) => Math.max(most, run + 1), runs);
    made[text] = own;
    return own;
  };
  return (holders, others) => {
    for (const text of holders) runsOf(text);
    for (const text of others) runsOf(text);
    /** By run, the last text marked as a holder of it; by text, the last holder it was counted for. From 1. */
    const markOf = new Uint32Array(runs);
    const countedFor = new Uint32Array(texts.length);
    const countOf = new Uint32Array(texts.length);
    const words = new Uint32Array(holders.length);
    let mark = 0;
    for (const k of placesBy(holders, texts.length).places) {
      const [holder, other] = [holders[k]!, others[k]!];
      if (holder + 1 !== mark) {
        mark = holder + 1;
        for (const run of runsOf(holder)) markOf[run] = mark;
      }
      if (countedFor[other] !== mark) {
        countedFor[other] = mark;
        countOf[other] = wordsIn(runsOf(other), markOf, mark);
      }
      words[k] = countOf[other]!;
    }
    return words;
  };
}

/** Words that lie in a marked run. */
function wordsIn(runs: Uint32Array, markOf: Uint32Array, mark: number): number {
  let words = 0;
  let covered = 0;
  for (let at = 0; at < runs.length; at++) {
    if (markOf[runs[at]!] !== mark) continue;
    words += at + RUN_WORDS - Math.max(at, covered);
    covered = at + RUN_WORDS;
  }
  return words;
}

/**
 * The pairs of each text with those it shares most with, the first of equals.
 * @param each how many of a text's own; a pair is also in the answer where it is one of the other text's
 */
export function strongest(overlaps: Overlaps, each: number): Overlaps {
  const { left, right, share } = overlaps;
  /** By text, places of pairs, the strongest first. */
  const best = new Map<number, number[]>();
  const note = (text: number, k: number) => {
    const places = best.get(text) ?? [];
    if (places.length === 0) best.set(text, places);
    if (places.length === each && share[k]! <= share[places.at(-1)!]!) return;
    if (places.length === each) places.pop();
    let at = places.length;
    while (at > 0 && share[places[at - 1]!]! < share[k]!) at--;
    places.splice(at, 0, k);
  };
  for (let k = 0; k < share.length; k++) {
    note(left[k]!, k);
    note(right[k]!, k);
  }
  const places = new Set([...best.values()].flat());
  return picked(overlaps, places.size, (k) => places.has(k));
}

/** Some of the pairs, in their order. */
function picked(from: Overlaps, count: number, isPicked: (k: number) => boolean): Overlaps {
  const into = emptyOverlaps(count);
  let filled = 0;
  for (let k = 0; k < from.left.length; k++) if (isPicked(k)) put(from, k, into, filled++);
  return into;
}

/** Two lists of different pairs as one. */
function merged(one: Overlaps, other: Overlaps): Overlaps {
  const count = one.left.length + other.left.length;
  const into = emptyOverlaps(count);
  let [i, j] = [0, 0];
  for (let at = 0; at < count; at++) {
    const isOne =
      j === other.left.length ||
      one.left[i]! < other.left[j]! ||
      (one.left[i] === other.left[j] && one.right[i]! < other.right[j]!);
    if (isOne) put(one, i++, into, at);
    else put(other, j++, into, at);
  }
  return into;
}

const emptyOverlaps = (count: number): Overlaps => ({
  left: new Uint32Array(count),
  right: new Uint32Array(count),
  leftWords: new Uint32Array(count),
  rightWords: new Uint32Array(count),
  share: new Float64Array(count),
});

function put(from: Overlaps, k: number, into: Overlaps, at: number): void {
  into.left[at] = from.left[k]!;
  into.right[at] = from.right[k]!;
  into.leftWords[at] = from.leftWords[k]!;
  into.rightWords[at] = from.rightWords[k]!;
  into.share[at] = from.share[k]!;
}

/**
 * Of each group, the pairs of its own members.
 * @param groups indices of texts; no text is in two
 */
export function overlapsWithin(
  overlaps: Overlaps,
  groups: readonly (readonly number[])[],
): Overlaps[] {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((text) => [text, group])));
  const { left, right } = overlaps;
  const home = new Int32Array(left.length).fill(-1);
  const counts = groups.map(() => 0);
  for (let k = 0; k < home.length; k++) {
    const group = groupOf.get(left[k]!);
    if (group === undefined || groupOf.get(right[k]!) !== group) continue;
    home[k] = group;
    counts[group]!++;
  }
  const within = counts.map(emptyOverlaps);
  const filled = groups.map(() => 0);
  home.forEach((group, k) => {
    if (group !== -1) put(overlaps, k, within[group]!, filled[group]!++);
  });
  return within;
}
