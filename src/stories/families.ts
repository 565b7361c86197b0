/**
 * Families of texts: who is tied to whom by pairs that share enough, without comparing every pair.
 *
 * Pairs are proposed by the runs of words they share, and by MinHash where they share none. Once two texts are of one
 * family, whatever else ties them is passed over: of n texts of one story some n are compared, and not n².
 */
import { type NearCandidates, nearCandidates, seedHolders } from '../fingerprint/index.ts';
import { placesBy } from '../fingerprint/starts.ts';
import { runNumbering } from '../text/numbering.ts';
import { Groups } from './groups.ts';
import { RUN_WORDS } from './shared-words.ts';

/** Words of a run that makes two texts a candidate pair; near-duplicates without one are found by MinHash. */
export const SEED_WORDS = 6;
/** A run that stands in more different texts than this may be boilerplate and proposes nothing by itself. */
const TEXTS_AT_MOST = 500;

type Words = readonly string[];

export interface Family {
  /** Indices of texts, ascending; two or more. */
  readonly members: readonly number[];
  /** Of each member, where its words stand in `texts`. */
  readonly rows: readonly number[];
  /** The words of its different texts. */
  readonly texts: readonly Words[];
  /**
   * Pairs of these that MinHash finds near-duplicates, by place.
   * @param isKnown pairs for which it need not be asked
   */
  readonly nearPairs: (
    isKnown: (one: number, other: number) => boolean,
  ) => Iterable<readonly [number, number]>;
}

/**
 * Texts tied by pairs that share the least or more. A pair is found by any run of six words that both have, unless the
 * run stands in more than 500 different texts; of the rest, near-duplicates as `nearCandidates` finds them.
 * Cost: linear in the words, and in the words of the candidate pairs that are not of one family yet.
 * @param texts words of each, as keys
 * @param least of the shorter text's words, above 0, at most 1
 */
export function familiesOf(texts: readonly Words[], least: number): Family[] {
  const { different, copies } = differentTexts(texts);
  const groups = new Groups(different.length);
  const shareOf = pairShare(different);
  const isTie = (one: number, other: number) => shareOf(one, other) >= least;
  tieBySeeds(different, groups, isTie);
  const near = nearCandidates(different);
  for (let k = 0; k < near.pairs.length; k += 2) {
    const [one, other] = [near.pairs[k]!, near.pairs[k + 1]!];
    if (groups.of(one) === groups.of(other)) continue;
    if (near.isNear(one, other) && isTie(one, other)) groups.join(one, other);
  }
  const tied = groups.all();
  const isTied = new Set(tied.flat());
  const twins = copies.flatMap((all, text) =>
    all.length > 1 && !isTied.has(text) && different[text]!.length >= RUN_WORDS ? [[text]] : [],
  );
  return [...tied, ...twins].map((family) => {
    const rowOf = new Map(family.map((text, row) => [text, row]));
    const members = family
      .flatMap((text, row) => copies[text]!.map((copy) => ({ copy, row })))
      .sort((a, b) => a.copy - b.copy);
    return {
      members: members.map(({ copy }) => copy),
      rows: members.map(({ row }) => row),
      texts: family.map((text) => different[text]!),
      nearPairs: (isKnown) => nearPairs(near, rowOf, isKnown),
    };
  });
}

/** The different texts, in the order of their first; and of each, all that have its very words. */
function differentTexts(texts: readonly Words[]): {
  readonly different: readonly Words[];
  readonly copies: readonly (readonly number[])[];
} {
  const known = new Map<string, number[]>();
  texts.forEach((words, text) => {
    const key = words.join(' ');
    const copies = known.get(key);
    if (copies) copies.push(text);
    else known.set(key, [text]);
  });
  const copies = [...known.values()];
  return { different: copies.map(([first]) => texts[first!]!), copies };
}

/** Joins the texts of pairs that share a run and are tied. */
function tieBySeeds(
  texts: readonly Words[],
  groups: Groups,
  isTie: (one: number, other: number) => boolean,
): void {
  const documentsUpTo = texts.length > TEXTS_AT_MOST ? TEXTS_AT_MOST : Number.POSITIVE_INFINITY;
  const { holders, ends } = seedHolders(texts, SEED_WORDS, documentsUpTo);
  const { places, starts } = placesBy(holders, texts.length);
  /** By text, the last one it was held against. From 1. */
  const asked = new Uint32Array(texts.length);
  /** By the end of a run's holders: whether they are of one family, which they remain. */
  const isOne = new Uint8Array(holders.length + 1);
  for (let left = 0; left < texts.length; left++) {
    for (let i = starts[left]!; i < starts[left + 1]!; i++) {
      const place = places[i]!;
      const end = ends[place]!;
      if (isOne[end] === 1) continue;
      let one = true;
      for (let other = place + 1; other < end; other++) {
        const right = holders[other]!;
        if (groups.of(left) === groups.of(right)) continue;
        if (asked[right] !== left + 1) {
          asked[right] = left + 1;
          if (isTie(left, right)) {
            groups.join(left, right);
            continue;
          }
        }
        one = false;
      }
      if (one) isOne[end] = 1;
    }
  }
}

/** @returns a function: the share of the shorter text's words that stand in runs which the longer has, too */
function pairShare(texts: readonly Words[]): (left: number, right: number) => number {
  const numbered = runNumbering(RUN_WORDS);
  // Made when first asked for: most texts are in no candidate pair.
  const made: (Uint32Array | undefined)[] = [];
  let markOf = new Uint32Array(2 ** 16);
  let marked = -1;
  let mark = 0;
  const runsOf = (text: number) => {
    const known = made[text];
    if (known) return known;
    const own = numbered(texts[text]!);
    const most = own.reduce((run, other) => Math.max(run, other), 0);
    if (most >= markOf.length) {
      const longer = new Uint32Array(2 * most);
      longer.set(markOf);
      markOf = longer;
    }
    made[text] = own;
    return own;
  };
  return (left, right) => {
    const [shorter, longer] =
      texts[right]!.length < texts[left]!.length ? [right, left] : [left, right];
    const runs = runsOf(shorter);
    const others = runsOf(longer);
    if (marked !== longer) {
      marked = longer;
      mark++;
      for (const run of others) markOf[run] = mark;
    }
    return wordsIn(runs, markOf, mark) / texts[shorter]!.length;
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

function* nearPairs(
  near: NearCandidates,
  rowOf: ReadonlyMap<number, number>,
  isKnown: (one: number, other: number) => boolean,
): Generator<readonly [number, number]> {
  for (const [text, row] of rowOf)
    for (const other of near.partnersOf(text)) {
      const otherRow = rowOf.get(other);
      if (otherRow === undefined || isKnown(row, otherRow)) continue;
      if (near.isNear(text, other)) yield [row, otherRow];
    }
}
