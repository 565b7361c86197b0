/**
 * Near-duplicate texts grouped without a release.
 *
 * A pair is worth the share of the shorter text that stands in runs both have (overlaps.ts). Groups grow by average
 * linkage, and a member that does not share enough with the others leaves again: a digest of five stories joins no
 * two of them, however well it matches each.
 */
import { percent } from '../compare/verdict.ts';
import type { Article } from '../text/read.ts';
import { Groups } from './groups.ts';
import { listed, type Mark, marksOf, weightOf } from './marks.ts';
import { type Overlaps, overlapsOf, overlapsWithin, withPairsWithin } from './overlaps.ts';
import type { Item } from './story.ts';
import { articleTokens } from './witness.ts';

export interface Group {
  /** Ascending; two or more. */
  readonly members: readonly number[];
  /** Of its members, those that share anything. */
  readonly overlaps: Overlaps;
}

/** The words of headline and body. */
export function articleKeys(article: Article): string[] {
  const counts = articleTokens(article);
  return article.tokens.keys.filter((_, t) => counts[t]);
}

/**
 * Groups texts by what they share.
 * Cost: linear in the words for the candidates, then in the words of each candidate pair. A group of n texts takes
 * 8 n² bytes while it grows, and n² steps.
 * @param texts words of each, as keys
 * @param share mean share a member must have with the others, 0 to 1
 */
export function groupTexts(texts: readonly (readonly string[])[], share: number): Group[] {
  const proposed = overlapsOf(texts);
  const near = components(texts.length, proposed, share);
  const overlaps = withPairsWithin(proposed, texts, near);
  const nearOverlaps = overlapsWithin(overlaps, near);
  const found = near
    .flatMap((members, at) => linked(members, nearOverlaps[at]!, share))
    .filter((members) => members.length > 1);
  const foundOverlaps = overlapsWithin(overlaps, found);
  const groups = found
    .map((members, at) => held(members, foundOverlaps[at]!, share))
    .filter((members) => members.length > 1)
    .sort((a, b) => a[0]! - b[0]!);
  const groupOverlaps = overlapsWithin(overlaps, groups);
  return groups.map((members, at) => ({ members, overlaps: groupOverlaps[at]! }));
}

/**
 * Texts tied by pairs of the least share or more, two at least, ascending. A mean of shares reaches it only where one of
 * them does: no group has members of two components.
 */
function components(texts: number, { left, right, share }: Overlaps, least: number): number[][] {
  const groups = new Groups(texts);
  for (let k = 0; k < share.length; k++) if (share[k]! >= least) groups.join(left[k]!, right[k]!);
  return groups.all();
}

/**
 * Average linkage down to a least mean share, by chains of nearest neighbours. The members of each
 * group, ascending.
 * Source: Murtagh, "A survey of recent advances in hierarchical clustering algorithms", 1983.
 * @param texts ascending
 */
function linked(texts: readonly number[], overlaps: Overlaps, least: number): number[][] {
  const count = texts.length;
  /** Sums of shares between groups, a row for each; divided by both sizes, their mean. */
  const sums = new Float64Array(count * count);
  const placeOf = new Map(texts.map((text, place) => [text, place]));
  for (let k = 0; k < overlaps.share.length; k++) {
    const [left, right] = [placeOf.get(overlaps.left[k]!)!, placeOf.get(overlaps.right[k]!)!];
    sums[left * count + right] = overlaps.share[k]!;
    sums[right * count + left] = overlaps.share[k]!;
  }
  /** By place; empty where a group has gone into another, or is done. */
  const members = texts.map((text) => [text]);
  const nearest = (group: number, before: number | undefined) => {
    let best = -1;
    let most = 0;
    for (let other = 0; other < count; other++) {
      const sum = sums[group * count + other]!;
      if (sum === 0 || members[other]!.length === 0) continue;
      const mean = sum / (members[group]!.length * members[other]!.length);
      // Of equals the one the chain came from, else it would never end; else the first.
      const wins =
        mean > most || (mean === most && best !== before && (other === before || other < best));
      if (!wins) continue;
      best = other;
      most = mean;
    }
    return most >= least ? best : -1;
  };
  const merge = (into: number, group: number) => {
    for (let other = 0; other < count; other++) {
      if (other === into) continue;
      const together = sums[into * count + other]! + sums[group * count + other]!;
      sums[into * count + other] = together;
      sums[other * count + into] = together;
    }
    members[into] = [...members[into]!, ...members[group]!];
    members[group] = [];
  };
  const done: number[][] = [];
  for (let start = 0; start < count; start++) {
    const chain = members[start]!.length > 0 ? [start] : [];
    while (chain.length) {
      const top = chain.at(-1)!;
      const next = nearest(top, chain.at(-2));
      if (next === -1) {
        // Under average linkage no later merger brings anything nearer to it.
        done.push(members[top]!);
        members[top] = [];
        chain.pop();
      } else if (next === chain.at(-2)) {
        chain.splice(-2);
        merge(next, top);
        if (chain.length === 0) chain.push(next);
      } else chain.push(next);
    }
  }
  return done.map((group) => group.sort((a, b) => a - b));
}

/** The members that share enough with the others: whoever shares least leaves, until all do. */
function held(members: readonly number[], overlaps: Overlaps, least: number): readonly number[] {
  let rest = members;
  while (rest.length > 1) {
    const means = meanShares(rest, overlaps);
    const worst = means.reduce((a, mean, at) => (mean < means[a]! ? at : a), 0);
    if (means[worst]! >= least) break;
    rest = rest.filter((_, at) => at !== worst);
  }
  return rest;
}

/** Of each member the mean of its shares with the others; a pair that shares nothing is 0. */
export function meanShares(
  members: readonly number[],
  { left, right, share }: Overlaps,
): Float64Array {
  const sums = new Float64Array(members.length);
  const placeOf = new Int32Array(members.at(-1)! + 1).fill(-1);
  members.forEach((text, place) => {
    placeOf[text] = place;
  });
  for (let k = 0; k < share.length; k++) {
    const [ours, theirs] = [placeOf[left[k]!] ?? -1, placeOf[right[k]!] ?? -1];
    if (ours === -1 || theirs === -1) continue;
    sums[ours]! += share[k]!;
    sums[theirs]! += share[k]!;
  }
  return sums.map((sum) => sum / (members.length - 1));
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
  const heldOf = sharesHeld(group);
  const ranked = group.members
    .map((text, at) => {
      // What speaks against one text does not speak for another.
      const marks: Mark[] = marksOf(items[text]!).filter(({ weight }) => weight > 0);
      const isFirst = days[at] !== undefined && days[at] === dated[0] && dated[0] !== dated[1];
      if (isFirst && dated.length > 1) {
        marks.push({ name: 'the earliest date', weight: FIRST_WEIGHT });
      }
      const held = heldOf.get(text)!;
      const score = HELD_WEIGHT * held + weightOf(marks);
      return { text, marks, held, score };
    })
    .sort((a, b) => b.score - a.score || a.text - b.text);
  const [best, second] = [ranked[0]!, ranked[1]!];
  const margin = best.score - second.score;
  if (margin < MARGIN) return undefined;
  const marks = best.marks.filter(({ weight }) => weight > 0).map(({ name }) => name);
  return {
    text: best.text,
    why: `It holds ${percent(best.held)} of the words that the others share${marks.length ? ` and has ${listed(marks)}` : ''}.`,
    confidence: Math.round(100 * Math.min(0.99, 1 - 0.5 * Math.exp(-margin))) / 100,
  };
}

/** By member, words of the others that stand in it ÷ words of the others that stand in any. */
function sharesHeld({ members, overlaps }: Group): Map<number, number> {
  const { left, right, leftWords, rightWords } = overlaps;
  const most = new Map(members.map((member) => [member, 0]));
  const words = new Map(most);
  for (let k = 0; k < left.length; k++) {
    const [one, other] = [left[k]!, right[k]!];
    most.set(one, Math.max(most.get(one)!, leftWords[k]!));
    most.set(other, Math.max(most.get(other)!, rightWords[k]!));
    words.set(one, words.get(one)! + rightWords[k]!);
    words.set(other, words.get(other)! + leftWords[k]!);
  }
  const sum = [...most.values()].reduce((all, one) => all + one, 0);
  return new Map(
    members.map((member) => {
      const all = sum - most.get(member)!;
      return [member, all ? words.get(member)! / all : 0];
    }),
  );
}
