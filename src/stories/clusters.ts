/**
 * Near-duplicate texts grouped without a release.
 *
 * Fingerprints propose pairs; the words that two texts share in runs are then counted exactly, and a
 * pair is worth the share of the shorter text that stands in them. Groups grow by average linkage, and
 * a member that does not share enough with the others leaves again: a digest of five stories joins no
 * two of them, however well it matches each.
 */
import { nearDuplicates, sharedSeeds } from '../fingerprint/index.ts';
import { runNumbering } from '../text/numbering.ts';
import type { Article } from '../text/read.ts';
import { type Mark, marksOf } from './marks.ts';
import type { Item } from './story.ts';
import { articleTokens } from './witness.ts';

/** Words of a shared run that counts. Shorter ones are the language's. */
const RUN_WORDS = 4;
/** Words of a run that makes two texts a candidate pair; near-duplicates without one are found by MinHash. */
const SEED_WORDS = 6;
/** A run that stands in more texts than this is boilerplate and proposes nothing. */
const TEXTS_AT_MOST = 500;

/** Two texts and what they share. Indices into the texts given, left < right. */
export interface Overlap {
  readonly left: number;
  readonly right: number;
  /** Words of each that stand in runs both have. */
  readonly leftWords: number;
  readonly rightWords: number;
  /** Of the words of the shorter text, 0 to 1. */
  readonly share: number;
}

export interface Group {
  /** Ascending; two or more. */
  readonly members: readonly number[];
  /** Of its members, those that share anything. */
  readonly overlaps: readonly Overlap[];
}

/** The words of headline and body. */
export function articleKeys(article: Article): string[] {
  const counts = articleTokens(article);
  return article.tokens.keys.filter((_, t) => counts[t]);
}

/**
 * Groups texts by what they share.
 * Cost: linear in the words for the candidates, then in the words of each candidate pair.
 * @param texts words of each, as keys
 * @param share mean share a member must have with the others, 0 to 1
 */
export function groupTexts(texts: readonly (readonly string[])[], share: number): Group[] {
  const overlaps = overlapsOf(texts);
  const rows = texts.map(() => new Map<number, number>());
  for (const { left, right, share: value } of overlaps) {
    rows[left]!.set(right, value);
    rows[right]!.set(left, value);
  }
  return linked(rows, share)
    .map((members) => held(members, rows, share))
    .filter((members) => members.length > 1)
    .map((members) => {
      const inside = new Set(members);
      return {
        members,
        overlaps: overlaps.filter(({ left, right }) => inside.has(left) && inside.has(right)),
      };
    })
    .sort((a, b) => a.members[0]! - b.members[0]!);
}

/** Every candidate pair, compared exactly; sorted. */
function overlapsOf(texts: readonly (readonly string[])[]): Overlap[] {
  const candidates = new Set<number>();
  const add = (left: number, right: number) => candidates.add(left * texts.length + right);
  const documentsUpTo = texts.length > TEXTS_AT_MOST ? TEXTS_AT_MOST : Number.POSITIVE_INFINITY;
  for (const { left, right } of sharedSeeds(texts, SEED_WORDS, { documentsUpTo })) add(left, right);
  for (const { left, right } of nearDuplicates(texts).pairs) add(left, right);
  const numbered = runNumbering(RUN_WORDS);
  const runsOf = once((text) => numbered(texts[text]!));
  const setOf = once((text) => new Set(runsOf(text)));
  return [...candidates]
    .sort((a, b) => a - b)
    .flatMap((pair): Overlap[] => {
      const left = Math.floor(pair / texts.length);
      const right = pair % texts.length;
      const leftWords = wordsIn(runsOf(left), setOf(right));
      if (leftWords === 0) return [];
      const rightWords = wordsIn(runsOf(right), setOf(left));
      const [ours, theirs] = [texts[left]!.length, texts[right]!.length];
      const share = theirs < ours ? rightWords / theirs : leftWords / ours;
      return [{ left, right, leftWords, rightWords, share }];
    });
}

/** What is made of a text, made when it is first asked for: most texts are in no candidate pair. */
function once<T>(make: (text: number) => T): (text: number) => T {
  const made = new Map<number, T>();
  return (text) => {
    let known = made.get(text);
    if (known === undefined) {
      known = make(text);
      made.set(text, known);
    }
    return known;
  };
}

/** Words that lie in a run of the set. */
function wordsIn(runs: readonly number[], others: ReadonlySet<number>): number {
  let words = 0;
  let covered = 0;
  runs.forEach((run, at) => {
    if (!others.has(run)) return;
    words += at + RUN_WORDS - Math.max(at, covered);
    covered = at + RUN_WORDS;
  });
  return words;
}

/**
 * Average linkage down to a least mean share, by chains of nearest neighbours. The members of each
 * group, ascending.
 * Source: Murtagh, "A survey of recent advances in hierarchical clustering algorithms", 1983.
 * @param rows by text, the others it shares something with
 */
function linked(rows: readonly ReadonlyMap<number, number>[], least: number): number[][] {
  /** Sums of shares between groups; divided by both sizes, their mean. */
  const sums = new Map(rows.map((row, text) => [text, new Map(row)]));
  const members = new Map(rows.map((_, text) => [text, [text]]));
  const nearest = (group: number, before: number | undefined) => {
    let best = -1;
    let most = 0;
    for (const [other, sum] of sums.get(group)!) {
      const mean = sum / (members.get(group)!.length * members.get(other)!.length);
      // Of equals the one the chain came from, else it would never end; else the first.
      const wins =
        mean > most || (mean === most && best !== before && (other === before || other < best));
      if (!wins) continue;
      best = other;
      most = mean;
    }
    return most >= least ? best : -1;
  };
  const done: number[][] = [];
  for (const start of rows.keys()) {
    const chain = members.has(start) ? [start] : [];
    while (chain.length) {
      const top = chain.at(-1)!;
      const next = nearest(top, chain.at(-2));
      if (next === -1) {
        // Under average linkage no later merger brings anything nearer to it.
        done.push(members.get(top)!);
        remove(sums, members, top);
        chain.pop();
      } else if (next === chain.at(-2)) {
        chain.splice(-2);
        const merged = merge(sums, members, next, top);
        if (chain.length === 0) chain.push(merged);
      } else chain.push(next);
    }
  }
  return done.map((group) => group.sort((a, b) => a - b));
}

type Sums = Map<number, Map<number, number>>;

function remove(sums: Sums, members: Map<number, number[]>, group: number): void {
  for (const other of sums.get(group)!.keys()) sums.get(other)!.delete(group);
  sums.delete(group);
  members.delete(group);
}

/** Puts one group into another and returns where the whole is. */
function merge(sums: Sums, members: Map<number, number[]>, into: number, group: number): number {
  const row = sums.get(into)!;
  for (const [other, sum] of sums.get(group)!) {
    if (other === into) continue;
    const together = (row.get(other) ?? 0) + sum;
    row.set(other, together);
    sums.get(other)!.set(into, together);
  }
  const all = [...members.get(into)!, ...members.get(group)!];
  remove(sums, members, group);
  members.set(into, all);
  return into;
}

/** The members that share enough with the others: whoever shares least leaves, until all do. */
function held(
  members: readonly number[],
  rows: readonly ReadonlyMap<number, number>[],
  least: number,
): number[] {
  let rest = [...members];
  while (rest.length > 1) {
    const means = rest.map((member) => meanShare(member, rest, rows));
    const worst = means.reduce((a, mean, at) => (mean < means[a]! ? at : a), 0);
    if (means[worst]! >= least) break;
    rest = rest.filter((_, at) => at !== worst);
  }
  return rest;
}

function meanShare(
  member: number,
  group: readonly number[],
  rows: readonly ReadonlyMap<number, number>[],
): number {
  const sum = group.reduce((total, other) => total + (rows[member]!.get(other) ?? 0), 0);
  return group.length > 1 ? sum / (group.length - 1) : 0;
}

/** What the share of the others' words that a member holds weighs beside a release's marks. Guess: the middle of a chain holds most. */
const HELD_WEIGHT = 2;
/** What being published before all others is worth beside them. Guess. */
const FIRST_WEIGHT = 1;
/** By how much the origin must lead. Guess. */
const MARGIN = 0.1;

export interface Origin {
  /** Index of the text. */
  readonly text: number;
  readonly why: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The member that holds most of what the others share, that looks like a release, or that was first; none where two are alike. */
export function originOf(group: Group, items: readonly Item[]): Origin | undefined {
  const days = group.members.map((text) => items[text]!.article.metadata.published?.slice(0, 10));
  const dated = days.filter((day) => day !== undefined).sort();
  const ranked = group.members
    .map((text, at) => {
      // What speaks against one text does not speak for another.
      const marks: Mark[] = marksOf(items[text]!).filter(({ weight }) => weight > 0);
      const isFirst = days[at] !== undefined && days[at] === dated[0] && dated[0] !== dated[1];
      if (isFirst && dated.length > 1) {
        marks.push({ name: 'the earliest date', weight: FIRST_WEIGHT });
      }
      const held = heldBy(text, group);
      const score = HELD_WEIGHT * held + marks.reduce((sum, { weight }) => sum + weight, 0);
      return { text, marks, held, score };
    })
    .sort((a, b) => b.score - a.score || a.text - b.text);
  const [best, second] = [ranked[0]!, ranked[1]!];
  const margin = best.score - second.score;
  if (margin < MARGIN) return undefined;
  const marks = best.marks.filter(({ weight }) => weight > 0).map(({ name }) => name);
  const names =
    marks.length > 1 ? `${marks.slice(0, -1).join(', ')} and ${marks.at(-1)}` : marks[0];
  return {
    text: best.text,
    why: `It holds ${Math.round(best.held * 100)} % of the words that the others share${names ? ` and has ${names}` : ''}.`,
    confidence: Math.round(100 * Math.min(0.99, 1 - 0.5 * Math.exp(-margin))) / 100,
  };
}

/** Words of the others that stand in this text ÷ words of the others that stand in any. */
function heldBy(text: number, { members, overlaps }: Group): number {
  const most = new Map(members.map((member) => [member, 0]));
  let words = 0;
  for (const { left, right, leftWords, rightWords } of overlaps) {
    most.set(left, Math.max(most.get(left)!, leftWords));
    most.set(right, Math.max(most.get(right)!, rightWords));
    if (left === text) words += rightWords;
    else if (right === text) words += leftWords;
  }
  most.delete(text);
  const all = [...most.values()].reduce((sum, one) => sum + one, 0);
  return all ? words / all : 0;
}
