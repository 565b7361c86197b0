/**
 * Near-duplicate texts grouped without a release.
 *
 * A pair is worth the share of the shorter text that stands in runs both have (overlaps.ts). Groups grow by average
 * linkage, and a member that does not share enough with the others leaves again: a digest of five stories joins no
 * two of them, however well it matches each.
 */
import { percent } from '../compare/verdict.ts';
import type { Article } from '../text/read.ts';
import { familiesOf } from './families.ts';
import { listed, type Mark, marksOf, weightOf } from './marks.ts';
import { Overlaps } from './overlaps.ts';
import type { Item } from './story.ts';
import { articleTokens } from './witness.ts';

export interface Group {
  /** Ascending; two or more. */
  readonly members: readonly number[];
  readonly overlaps: Overlaps;
}

/** The words of headline and body. */
export function articleKeys(article: Article): string[] {
  const counts = articleTokens(article);
  return article.tokens.keys.filter((_, t) => counts[t]);
}

/**
 * Groups texts by what they share.
 * Cost: linear in the words for the families, then as `Overlaps.of` for each. A family of n texts takes n² steps, and
 * 2 bytes for each two different texts in it.
 * @param texts words of each, as keys
 * @param share mean share a member must have with the others, 0 to 1
 */
export function groupTexts(texts: readonly (readonly string[])[], share: number): Group[] {
  // A mean of shares reaches the least only where one of them does: no group has members of two families.
  return familiesOf(texts, share)
    .flatMap((family) => {
      const overlaps = Overlaps.of(family);
      return linked(overlaps, share)
        .filter((places) => places.length > 1)
        .map((places) => held(overlaps.within(places), share))
        .filter(({ members }) => members.length > 1);
    })
    .map((overlaps) => ({ members: overlaps.members, overlaps }))
    .sort((a, b) => a.members[0]! - b.members[0]!);
}

/**
 * Average linkage down to a least mean share, by chains of nearest neighbours. The members of each
 * group by place, ascending.
 * Source: Murtagh, "A survey of recent advances in hierarchical clustering algorithms", 1983.
 */
function linked(overlaps: Overlaps, least: number): number[][] {
  const count = overlaps.members.length;
  /** By place; empty where a group has gone into another, or is done. */
  const members = Array.from({ length: count }, (_, place) => [place]);
  const sizes = new Int32Array(count).fill(1);
  /** Of each group of several, the sums of its shares with the others; divided by both sizes, their mean. */
  const sums: (Float64Array | undefined)[] = Array.from({ length: count });
  const sum = (group: number, other: number) =>
    (sums[group] ? sums[group][other] : sums[other]?.[group]) ?? overlaps.share(group, other);
  const nearest = (group: number, before: number | undefined) => {
    let best = -1;
    let most = 0;
    for (let other = 0; other < count; other++) {
      if (other === group || sizes[other] === 0) continue;
      const mean = sum(group, other) / (sizes[group]! * sizes[other]!);
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
    const together = new Float64Array(count);
    for (let other = 0; other < count; other++)
      if (other !== into && other !== group && sizes[other] !== 0)
        together[other] = sum(into, other) + sum(group, other);
    together.forEach((both, other) => {
      if (sums[other]) sums[other][into] = both;
    });
    sums[into] = together;
    sums[group] = undefined;
    members[into] = [...members[into]!, ...members[group]!];
    sizes[into] = members[into].length;
    leave(group);
  };
  const leave = (group: number) => {
    members[group] = [];
    sizes[group] = 0;
    sums[group] = undefined;
  };
  const done: number[][] = [];
  for (let start = 0; start < count; start++) {
    const chain = sizes[start]! > 0 ? [start] : [];
    while (chain.length) {
      const top = chain.at(-1)!;
      const next = nearest(top, chain.at(-2));
      if (next === -1) {
        // Under average linkage no later merger brings anything nearer to it.
        done.push(members[top]!);
        leave(top);
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

/** By how much means that are equal may differ when they were counted in different orders. */
const ROUNDING = 1e-9;

/** The members that share enough with the others: whoever shares least leaves, until all do. */
function held(overlaps: Overlaps, least: number): Overlaps {
  const sums = shareSums(overlaps);
  let rest = [...overlaps.members.keys()];
  while (rest.length > 1) {
    const others = rest.length - 1;
    const lowest = rest.reduce(
      (low, place) => Math.min(low, sums[place]!),
      Number.POSITIVE_INFINITY,
    );
    if (lowest / others >= least + ROUNDING) break;
    // What was subtracted from the sums has left its rounding in them: who is last is counted anew.
    const worst = { place: -1, mean: Number.POSITIVE_INFINITY };
    for (const place of rest) {
      if (sums[place]! - lowest > ROUNDING * others) continue;
      let exact = 0;
      for (const other of rest) if (other !== place) exact += overlaps.share(place, other);
      if (exact / others < worst.mean) Object.assign(worst, { place, mean: exact / others });
    }
    if (worst.mean >= least) break;
    rest = rest.filter((place) => place !== worst.place);
    for (const place of rest) sums[place]! -= overlaps.share(place, worst.place);
  }
  return rest.length === overlaps.members.length ? overlaps : overlaps.within(rest);
}

/** Of each member the mean of its shares with the others; a pair that shares nothing is 0. */
export function meanShares(overlaps: Overlaps): Float64Array {
  return shareSums(overlaps).map((sum) => sum / (overlaps.members.length - 1));
}

function shareSums(overlaps: Overlaps): Float64Array {
  const count = overlaps.members.length;
  const sums = new Float64Array(count);
  for (let left = 0; left < count; left++)
    for (let right = left + 1; right < count; right++) {
      const share = overlaps.share(left, right);
      sums[left]! += share;
      sums[right]! += share;
    }
  return sums;
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
  const count = members.length;
  const most = new Uint32Array(count);
  const words = new Float64Array(count);
  for (let one = 0; one < count; one++)
    for (let other = 0; other < count; other++) {
      if (one === other) continue;
      const shared = overlaps.words(one, other);
      most[one] = Math.max(most[one]!, shared);
      words[other]! += shared;
    }
  const sum = most.reduce((all, one) => all + one, 0);
  return new Map(
    members.map((member, place) => {
      const all = sum - most[place]!;
      return [member, all ? words[place]! / all : 0];
    }),
  );
}
