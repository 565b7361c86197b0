/**
 * Whether the words a clipping puts in quotation marks are the words the release quotes.
 *
 * A quotation of which half the words were matched with the release is walked word by word: what was
 * changed, what was left out without a sign of it (an ellipsis, square brackets), whether two places
 * were joined, who is said to speak. A quotation that the copies miss, because little of it is left,
 * is held against the release's quotations by itself. A fragment ("the “new era” of ferries") shows by
 * its small letter that it is one, and may begin and end anywhere.
 *
 * Readers' comments and headlines are not looked at.
 *
 * Cost: linear in the words; for a quotation that no passage covers, its words × those of the release's
 * quotation most like it.
 */
import { onceFor } from '../text/once.ts';
import { type Article, spanOf, type TokenRange } from '../text/read.ts';
import type { Pair } from './align.ts';
import { changeOf } from './edits.ts';
import type { Found, Ground } from './found.ts';
import type { Departure, Quote } from './record.ts';
import { type Speaker, speakerOf } from './speakers.ts';
import { beginsSentence } from './variants.ts';

/** Words of a quotation that can be judged; fewer are a name or a term. */
const QUOTE_WORDS = 4;
/** Share of its words that must be the release's. */
const FROM_RELEASE = 0.5;
/** The same where no passage covers it, and the content words it must share. Guess. */
const ALIKE = 0.6;
const ALIKE_CONTENT = 3;
/** Words from which a quotation is a statement, which has a beginning and an end. */
const STATEMENT_WORDS = 6;
/** Quoted words skipped in one go, from which two places were joined rather than one cut. Guess. */
const SPLICE_WORDS = 25;
/** Share of the matched words that the release itself says, from which it does not quote them. */
const NARRATED = 0.8;

/** The quotations of the clipping's body whose words come from the release, sorted. */
export function quotesOf(ground: Ground, found: readonly Found[]): Quote[] {
  const { release, clipping } = ground;
  const quotations = quotationsOf(clipping).filter(
    ({ from, to }) => to - from >= QUOTE_WORDS && clipping.inBody[from] === 1,
  );
  if (quotations.length === 0) return [];
  const pairAt = new Map<number, Pair>();
  for (const { kind, pairs } of found) {
    if (kind !== 'paraphrase')
      for (const pair of pairs) if (pair.equal) pairAt.set(pair.clipping, pair);
  }
  const matched = quotations
    .map((quotation) => ({ quotation, pairs: pairsIn(ground, quotation, pairAt) }))
    .filter(({ pairs }) => pairs.length > 0);
  if (matched.length === 0) return [];
  const taken = new Uint8Array(release.tokens.count);
  for (const { pairs } of matched) for (const { release: i } of pairs) taken[i] = 1;
  const speakers = releaseSpeakers(release);
  return matched.map(({ quotation, pairs }) => {
    const departures = [
      ...cutBefore(ground, quotation, pairs, taken),
      ...seams(ground, pairs),
      ...cutAfter(ground, quotation, pairs, taken),
    ];
    const theirs = speakers.of(pairs[0]!.release);
    const ours = speakerOf(clipping, quotation.from, quotation.to, speakers.known);
    departures.push(...wrongSpeaker(ground, quotation, ours, theirs, speakers.known));
    departures.push(...notQuoted(ground, quotation, pairs, ours, speakers.known));
    const places = pairs.map((pair) => pair.release);
    return {
      clipping: spanOf(clipping, quotation.from, quotation.to),
      release: spanOf(release, Math.min(...places), Math.max(...places) + 1),
      speaker: {
        clipping: ours ? spanOf(clipping, ours.from, ours.to) : null,
        release: theirs ? spanOf(release, theirs.from, theirs.to) : null,
      },
      departures,
    };
  });
}

function quotationsOf({ quotationOf }: Article): TokenRange[] {
  const found: TokenRange[] = [];
  for (let from = 0; from < quotationOf.length; ) {
    let to = from + 1;
    while (to < quotationOf.length && quotationOf[to] === quotationOf[from]) to++;
    if (quotationOf[from]) found.push({ from, to });
    from = to;
  }
  return found;
}

/** Equal words of a quotation and the release, ascending in the clipping; none where too few are. */
function pairsIn(
  { release, clipping }: Ground,
  { from, to }: TokenRange,
  pairAt: ReadonlyMap<number, Pair>,
): Pair[] {
  const pairs: Pair[] = [];
  for (let t = from; t < to; t++) {
    const pair = pairAt.get(t);
    if (pair) pairs.push(pair);
  }
  if (pairs.length >= QUOTE_WORDS && pairs.length >= FROM_RELEASE * (to - from))
    return filled({ release, clipping }, { from, to }, pairs);
  const { keys } = clipping.tokens;
  const { functionWords } = release.language;
  const isContent = (key: string) => !functionWords.has(key);
  const words = new Set(keys.slice(from, to).filter(isContent));
  const best = mostAlike(release, words);
  if (!best || (to - from) * (best.to - best.from) > ALIGNED_CELLS) return [];
  const aligned = longestCommon(clipping, { from, to }, release, best);
  const content = aligned.filter((pair) => isContent(keys[pair.clipping]!)).length;
  return aligned.length >= ALIKE * (to - from) && content >= ALIKE_CONTENT ? aligned : [];
}

/** Quotation words × quotation words that are aligned without a chain from the copies. */
const ALIGNED_CELLS = 250_000;

/** The release's quotation that shares most of these words, at least `ALIKE_CONTENT`. */
function mostAlike(release: Article, words: ReadonlySet<string>): TokenRange | undefined {
  const { quotations, byWord } = quotedWords(release);
  const shared = new Map<number, number>();
  let best = -1;
  let most = ALIKE_CONTENT - 1;
  for (const word of words) {
    for (const k of byWord.get(word) ?? []) {
      const count = (shared.get(k) ?? 0) + 1;
      shared.set(k, count);
      if (count > most) [best, most] = [k, count];
    }
  }
  return quotations[best];
}

/** The quotations of a release, and which of them have a word. */
const quotedWords = onceFor((release: Article) => {
  const quotations = quotationsOf(release);
  const byWord = new Map<string, number[]>();
  quotations.forEach(({ from, to }, k) => {
    for (const word of new Set(release.tokens.keys.slice(from, to))) {
      const list = byWord.get(word);
      if (list) list.push(k);
      else byWord.set(word, [k]);
    }
  });
  return { quotations, byWord };
});

/** In tokens: how far beyond the matched words of the release equal ones are looked for. */
const NEAR = 12;

/** With the equal words that the alignment left unmatched between and beside the others. */
function filled(
  { release, clipping }: Pick<Ground, 'release' | 'clipping'>,
  { from, to }: TokenRange,
  pairs: readonly Pair[],
): Pair[] {
  const all: Pair[] = [];
  const fill = (start: number, end: number, releaseStart: number, releaseEnd: number) => {
    if (start >= end || releaseStart >= releaseEnd || releaseEnd - releaseStart > 2 * NEAR) return;
    const there = { from: releaseStart, to: releaseEnd };
    all.push(...longestCommon(clipping, { from: start, to: end }, release, there));
  };
  const [first, last] = [pairs[0]!, pairs.at(-1)!];
  const reach = (words: number) => Math.min(words, NEAR) + 1;
  fill(
    from,
    first.clipping,
    Math.max(0, first.release - reach(first.clipping - from)),
    first.release,
  );
  pairs.forEach((pair, k) => {
    const before = pairs[k - 1];
    if (before) fill(before.clipping + 1, pair.clipping, before.release + 1, pair.release);
    all.push(pair);
  });
  fill(
    last.clipping + 1,
    to,
    last.release + 1,
    Math.min(release.tokens.count, last.release + 1 + reach(to - last.clipping - 1)),
  );
  return all;
}

/** Longest common subsequence of two ranges of words. Cost: the product of their lengths. */
function longestCommon(one: Article, a: TokenRange, other: Article, b: TokenRange): Pair[] {
  const width = b.to - b.from + 1;
  const lengths = new Uint16Array((a.to - a.from + 1) * width);
  const equal = (i: number, j: number) =>
    one.tokens.keys[a.from + i] === other.tokens.keys[b.from + j];
  for (let i = a.to - a.from - 1; i >= 0; i--) {
    for (let j = width - 2; j >= 0; j--) {
      lengths[i * width + j] = equal(i, j)
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.to - a.from && j < width - 1; ) {
    if (equal(i, j)) pairs.push({ clipping: a.from + i++, release: b.from + j++, equal: true });
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

const ELLIPSIS = /…|\.\s?\.\s?\./;
const textBetween = ({ text, tokens }: Article, a: number, b: number): string =>
  text.slice(tokens.ends[a], tokens.starts[b]);

/** What happens between words that follow each other in the quotation. */
function seams(ground: Ground, pairs: readonly Pair[]): Departure[] {
  const { release, clipping } = ground;
  const departures: Departure[] = [];
  for (let k = 1; k < pairs.length; k++) {
    const a = pairs[k - 1]!;
    const b = pairs[k]!;
    const between = textBetween(clipping, a.clipping, b.clipping);
    // What stands in square brackets, or where dots are, the outlet shows as its own doing.
    if (/[[\]]/.test(between) || ELLIPSIS.test(between)) continue;
    const skipped = quotedBetween(release, a.release, b.release);
    const added = b.clipping - a.clipping - 1;
    if (added === 0 && skipped.length === 0 && b.release > a.release) continue;
    const home = release.paragraphOf;
    const elsewhere = home[a.release] !== home[b.release] && skipped.length > 0;
    if (b.release <= a.release || elsewhere || skipped.length > SPLICE_WORDS) {
      departures.push({
        kind: 'spliced',
        change: null,
        changesMeaning: false,
        clipping: spanOf(clipping, a.clipping, b.clipping + 1),
        release: spanOf(
          release,
          Math.min(a.release, b.release),
          Math.max(a.release, b.release) + 1,
        ),
      });
      continue;
    }
    // Words of an attribution between two parts of a quotation are nobody's loss.
    const [first = a.release + 1, last = a.release] = [skipped[0], skipped.at(-1)];
    const edit = {
      from: a.clipping + 1,
      to: b.clipping,
      releaseFrom: first,
      releaseTo: last + 1,
    };
    const { change, changesMeaning } = changeOf(ground, edit);
    const cut =
      added === 0 && (change === 'deletion' || change === 'truncation' || skipped.length > 2);
    departures.push({
      kind: cut ? 'cut-middle' : 'altered',
      change: cut ? null : change,
      changesMeaning,
      clipping: spanOf(clipping, edit.from, edit.to),
      release: spanOf(release, edit.releaseFrom, edit.releaseTo),
    });
  }
  return departures;
}

/** Release tokens between two others; where both are quoted, only the quoted ones. */
function quotedBetween({ quotationOf }: Article, a: number, b: number): number[] {
  const both = quotationOf[a] !== 0 && quotationOf[b] !== 0;
  const tokens: number[] = [];
  for (let t = a + 1; t < b; t++) if (!both || quotationOf[t]) tokens.push(t);
  return tokens;
}

function isStatement(clipping: Article, { from, to }: TokenRange): boolean {
  return to - from >= STATEMENT_WORDS && beginsSentence(clipping, from);
}

function cutBefore(
  ground: Ground,
  quotation: TokenRange,
  pairs: readonly Pair[],
  taken: Uint8Array,
): Departure[] {
  const { release, clipping, releaseSegments: segment } = ground;
  const { clipping: at, release: place } = pairs[0]!;
  let first = place;
  while (first > 0 && !taken[first - 1] && segment[first - 1] === segment[place]) first--;
  if (at > quotation.from)
    return atTheEnd(
      ground,
      quotation.from,
      at,
      Math.max(first, place - (at - quotation.from)),
      place,
    );
  const opening = clipping.text.slice(clipping.tokens.starts[at]! - 6, clipping.tokens.starts[at]);
  if (!isStatement(clipping, quotation) || ELLIPSIS.test(opening)) return [];
  return cutEnd(release, 'cut-start', { from: first, to: place }, clipping.tokens.starts[at]!);
}

function cutAfter(
  ground: Ground,
  quotation: TokenRange,
  pairs: readonly Pair[],
  taken: Uint8Array,
): Departure[] {
  const { release, clipping, releaseSegments: segment } = ground;
  const { clipping: at, release: place } = pairs.at(-1)!;
  let last = place + 1;
  while (last < taken.length && !taken[last] && segment[last] === segment[place]) last++;
  const left = quotation.to - at - 1;
  if (left > 0)
    return atTheEnd(ground, at + 1, quotation.to, place + 1, Math.min(last, place + 1 + left));
  const end = clipping.tokens.ends[at]!;
  if (!isStatement(clipping, quotation) || ELLIPSIS.test(clipping.text.slice(end, end + 6)))
    return [];
  return cutEnd(release, 'cut-end', { from: place + 1, to: last }, end);
}

/** Words at either end of a quotation that the release does not have there. */
function atTheEnd(
  ground: Ground,
  from: number,
  to: number,
  releaseFrom: number,
  releaseTo: number,
): Departure[] {
  const { release, clipping } = ground;
  const { starts, ends } = clipping.tokens;
  // "[The ship] is quiet": brackets say whose words they are.
  const around = clipping.text.slice(starts[from]! - 1, ends[to - 1]! + 1);
  if (/[[\]]/.test(around)) return [];
  const changed = changeOf(ground, { from, to, releaseFrom, releaseTo });
  return [
    {
      kind: 'altered',
      ...changed,
      clipping: spanOf(clipping, from, to),
      release: spanOf(release, releaseFrom, releaseTo),
    },
  ];
}

/** @param at where in the clipping the release's words [from, to) are missing */
function cutEnd(
  release: Article,
  kind: 'cut-start' | 'cut-end',
  { from, to }: TokenRange,
  at: number,
): Departure[] {
  const { quotationOf, language, tokens } = release;
  let content = false;
  for (let t = from; t < to; t++) {
    if (!quotationOf[t]) return [];
    content ||= !language.functionWords.has(tokens.keys[t]!);
  }
  // "And we" → "We" is no loss.
  if (to - from === 0 || (to - from === 1 && !content)) return [];
  return [
    {
      kind,
      change: null,
      changesMeaning: false,
      clipping: { start: at, end: at },
      release: spanOf(release, from, to),
    },
  ];
}

interface ReleaseSpeakers {
  /** Keys of all names that a quotation of the release is attributed to. */
  readonly known: ReadonlySet<string>;
  /** The speaker of the quotation a release token stands in. */
  readonly of: (token: number) => Speaker | undefined;
}

export const releaseSpeakers = onceFor((release: Article): ReleaseSpeakers => {
  const nobody = new Set<string>();
  const found = quotationsOf(release).map(({ from, to }): [number, Speaker | undefined] => [
    release.quotationOf[from]!,
    speakerOf(release, from, to, nobody),
  ]);
  const byQuotation = new Map(found);
  return {
    known: new Set(found.flatMap(([, speaker]) => speaker?.words ?? [])),
    of: (token) => byQuotation.get(release.quotationOf[token]!),
  };
});

/**
 * Only where both texts name a person and the names share no word: the clipping's speaker is another
 * speaker of the release, or somebody of two names or more of whom the release knows nothing.
 */
function wrongSpeaker(
  ground: Ground,
  quotation: TokenRange,
  ours: Speaker | undefined,
  theirs: Speaker | undefined,
  known: ReadonlySet<string>,
): Departure[] {
  if (!ours || !theirs) return [];
  const { release, clipping } = ground;
  if (ours.words.some((word) => theirs.beside.has(word))) return [];
  if (theirs.words.some((word) => ours.beside.has(word))) return [];
  if (!ours.words.some((word) => known.has(word))) {
    const anywhere = new Set(release.tokens.keys);
    const outlet = new Set((clipping.metadata.outlet ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u));
    const stranger =
      ours.words.length > 1 &&
      ours.words.every((word) => !anywhere.has(word) && !outlet.has(word)) &&
      !ownWords(clipping, quotation).some((key) => theirs.words.includes(key));
    if (!stranger) return [];
  }
  return [
    {
      kind: 'wrong-speaker',
      change: null,
      changesMeaning: true,
      clipping: spanOf(clipping, ours.from, ours.to),
      release: spanOf(release, theirs.from, theirs.to),
    },
  ];
}

/** Unquoted words of the quotation's paragraph. */
function ownWords({ tokens, paragraphOf, quotationOf }: Article, { from }: TokenRange): string[] {
  return tokens.keys
    .filter((_, t) => paragraphOf[t] === paragraphOf[from] && !quotationOf[t])
    .map((key) => key.replace(/['’]s?$/u, ''));
}

/** The release's own prose, said by a person: a company's statement may be quoted as the company's. */
function notQuoted(
  { release, clipping }: Ground,
  quotation: TokenRange,
  pairs: readonly Pair[],
  ours: Speaker | undefined,
  known: ReadonlySet<string>,
): Departure[] {
  const narrated = pairs.filter((pair) => release.quotationOf[pair.release] === 0).length;
  if (!ours || quotation.to - quotation.from < STATEMENT_WORDS) return [];
  if (narrated < NARRATED * pairs.length || !ours.words.some((word) => known.has(word))) return [];
  return [
    {
      kind: 'not-quoted',
      change: null,
      changesMeaning: true,
      clipping: spanOf(clipping, ours.from, ours.to),
      release: spanOf(release, pairs[0]!.release, pairs.at(-1)!.release + 1),
    },
  ];
}
