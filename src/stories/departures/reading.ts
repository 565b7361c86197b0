/** A clipping as it is held against its release word by word: where it departs from it, and what stands there in the release. */
import { type Article, sentenceOf, type TokenRange } from '../../text/read.ts';
import type { Witness } from '../witness.ts';

/** Words of a window. Two clippings meet where they share one that is not in the release. */
export const WINDOW = 3;
/** A window that a text repeats more often is looked at no further: pairs of repeats are quadratic. */
const TIMES_AT_MOST = 4;
/** Words between two kept ones up to which a place in the release is told. */
const PLACE_WORDS = 40;

/** A clipping's headline and body as a row of words ("places"). */
export interface Reading {
  readonly witness: Witness;
  /** By token of the article: the number of the window that begins there. */
  readonly windows: Uint32Array;
  /** By place: token of the article. */
  readonly tokens: Int32Array;
  /** By place: 1 where three words from there on stand in one sentence. */
  readonly whole: Uint8Array;
  /** Places whose window departs from the release, and the number of each window. */
  readonly departing: readonly { readonly place: number; readonly window: number }[];
  /** Departing places by window. */
  readonly placesOf: ReadonlyMap<number, readonly number[]>;
}

export interface Run {
  readonly source: number;
  readonly copy: number;
  readonly length: number;
}

/** @param windows by token of the clipping; `ofRelease` those that the release has somewhere */
export function readingOf(
  witness: Witness,
  windows: Uint32Array,
  ofRelease: ReadonlySet<number>,
): Reading {
  const { article, at, counts } = witness;
  const tokens: number[] = [];
  const whole: number[] = [];
  const departing: { place: number; window: number }[] = [];
  const placesOf = new Map<number, number[]>();
  for (const { from, to } of article.sentences) {
    if (!counts[from]) continue;
    for (let t = from; t < to; t++) {
      const place = tokens.push(t) - 1;
      whole.push(t + WINDOW <= to ? 1 : 0);
      if (t + WINDOW > to) continue;
      if (at[t] !== -1 && at[t + 1] === at[t]! + 1 && at[t + 2] === at[t]! + 2) continue;
      const window = windows[t]!;
      if (ofRelease.has(window)) continue;
      const places = placesOf.get(window);
      if (!places) placesOf.set(window, [place]);
      else if (places.length === TIMES_AT_MOST) continue;
      else places.push(place);
      departing.push({ place, window });
    }
  }
  return {
    witness,
    windows,
    tokens: Int32Array.from(tokens),
    whole: Uint8Array.from(whole),
    departing,
    placesOf,
  };
}

/** What own words stand in place of: the release words between the kept ones around them, in their sentence. */
export function placeOf(
  release: Article,
  reading: Reading,
  from: number,
  to: number,
): TokenRange | null {
  const { tokens, witness } = reading;
  const { article, at } = witness;
  const sentence = sentenceOf(article, tokens[from]!);
  const inside = (place: number) =>
    place >= 0 &&
    place < tokens.length &&
    tokens[place]! >= sentence.from &&
    tokens[place]! < sentence.to;
  let before = from - 1;
  while (inside(before) && at[tokens[before]!] === -1) before--;
  let after = to;
  while (inside(after) && at[tokens[after]!] === -1) after++;
  const last = inside(before) ? at[tokens[before]!]! : -1;
  const next = inside(after) ? at[tokens[after]!]! : -1;
  if (last === -1 && next === -1) return null;
  const start = last !== -1 ? last + 1 : sentenceOf(release, next).from;
  const end = next !== -1 ? next : sentenceOf(release, last).to;
  return end < start || end - start > PLACE_WORDS ? null : { from: start, to: end };
}

/** Shared windows joined to runs of equal words; longest first, and a window is used once on either side. */
export function runsOf(pairs: readonly { source: number; copy: number }[]): Run[] {
  const sorted = [...pairs].sort(
    (a, b) => a.copy - a.source - (b.copy - b.source) || a.copy - b.copy,
  );
  const runs: { source: number; copy: number; length: number }[] = [];
  for (const { source, copy } of sorted) {
    const last = runs.at(-1);
    const follows =
      last !== undefined &&
      copy - source === last.copy - last.source &&
      copy === last.copy + last.length - WINDOW + 1;
    if (follows) last.length++;
    else runs.push({ source, copy, length: WINDOW });
  }
  runs.sort((a, b) => b.length - a.length || a.copy - b.copy || a.source - b.source);
  const inSource = new Set<number>();
  const inCopy = new Set<number>();
  return runs.filter((run) => {
    const windows = Array.from({ length: run.length - WINDOW + 1 }, (_, k) => k);
    if (windows.some((k) => inSource.has(run.source + k) || inCopy.has(run.copy + k))) return false;
    for (const k of windows) {
      inSource.add(run.source + k);
      inCopy.add(run.copy + k);
    }
    return true;
  });
}
