/**
 * A release and the version that superseded it: what was withdrawn or changed, and which clippings
 * still carry it. Only headline and body of a clipping count: a reader who quotes a withdrawn sentence
 * is not the outlet.
 */
import type { Carrier, ChangedSentence, Passage } from '../compare/record.ts';
import { sharedSeeds } from '../fingerprint/index.ts';
import { isArticleZone, type Span } from '../text/article.ts';
import { calendarKey } from '../text/languages/calendar.ts';
import { type Article, sentenceOf, spanOf, type TokenRange, zoneOf } from '../text/read.ts';
import { tokenAt } from '../text/tokens.ts';
import { articleKeys } from './clusters.ts';
import { isContent } from './departures/bits.ts';
import type { Witness } from './witness.ts';

/** Share of its words that the new version must keep of a sentence, else the sentence is withdrawn. Guess. */
const KEPT_SHARE = 0.5;
/** Share of a withdrawn sentence's words from which a clipping carries it. Guess. */
const CARRIED_SHARE = 1 / 3;
/** Share of the changed words. */
const CARRIED_CHANGE = 0.5;
/** Words of the body in which a dateline stands: another date there is no correction. */
const DATELINE_WORDS = 15;
/** Words of a run that makes a text a version of a release. */
const SEED_WORDS = 5;
const FIGURE = /\p{Nd}/u;

/** Words of the old version and what stands in their place; kept words stand around them. */
interface Replacement {
  /** In the old version; empty where something was put in. */
  readonly was: TokenRange;
  /** In the new version; empty where something was taken out. */
  readonly now: TokenRange;
}

/**
 * By release, the index of the new version that shares most with it; -1 where none does. A version
 * belongs to one release, the one it shares most with.
 */
export function nextVersions(releases: readonly Article[], versions: readonly Article[]): number[] {
  const next = releases.map(() => ({ version: -1, shared: 0 }));
  const pairs = versions.length
    ? [...sharedSeeds([...releases, ...versions].map(articleKeys), SEED_WORDS)]
    : [];
  versions.forEach((_, version) => {
    const own = pairs.filter(
      ({ left, right }) => right === releases.length + version && left < releases.length,
    );
    const nearest = own.sort((a, b) => b.shared - a.shared || a.left - b.left)[0];
    if (!nearest || nearest.shared <= next[nearest.left]!.shared) return;
    next[nearest.left] = { version, shared: nearest.shared };
  });
  return next.map(({ version }) => version);
}

interface Sentence extends TokenRange {
  /** Empty where the sentence was withdrawn. */
  readonly replacements: readonly Replacement[];
}

/**
 * @param next the new version as a witness of the old one
 * @param witnesses the clippings, as witnesses of the old one
 * Cost: changed sentences × (clippings + their words in them)
 */
export function correctionsOf(
  release: Article,
  next: Witness,
  witnesses: readonly Witness[],
): ChangedSentence[] {
  return changedSentences(release, next).map((sentence): ChangedSentence => {
    const carriedBy: Carrier[] = [];
    const correctedBy: string[] = [];
    for (const witness of witnesses) {
      const carrier =
        carries(release, witness, sentence) ?? retells(release, next.article, witness, sentence);
      if (carrier) carriedBy.push(carrier);
      else if (isCorrected(next.article, witness, sentence)) correctedBy.push(witness.id);
    }
    return {
      kind: sentence.replacements.length ? 'changed' : 'withdrawn',
      ...spanOf(release, sentence.from, sentence.to),
      words: sentence.replacements.map(({ was, now }) => ({
        was: wholeNumbers(release, was),
        now: wholeNumbers(next.article, now),
      })),
      carriedBy,
      correctedBy,
    };
  });
}

/** "2,900" and "2,100" differ in one token of two; a reader wants the whole figure. */
function wholeNumbers(article: Article, { from, to }: TokenRange): Span {
  const { tokens, text } = article;
  const isOne = (t: number) =>
    t > 0 &&
    t < tokens.count &&
    FIGURE.test(tokens.keys[t - 1]!) &&
    FIGURE.test(tokens.keys[t]!) &&
    /^[.,]$/.test(text.slice(tokens.ends[t - 1]!, tokens.starts[t]!));
  let [first, end] = [from, to];
  if (to > from) {
    while (isOne(first)) first--;
    while (isOne(end)) end++;
  }
  return spanOf(article, first, end);
}

function changedSentences(release: Article, next: Witness): Sentence[] {
  const lead = release.sentences.find(({ from }) => zoneOf(release, from) === 'body')?.from ?? 0;
  return release.sentences.flatMap((sentence): Sentence[] => {
    const { from, to } = sentence;
    if (!isArticleZone(zoneOf(release, from))) return [];
    let kept = 0;
    for (let i = from; i < to; i++) if (next.taken[i] !== -1) kept++;
    if (kept < KEPT_SHARE * (to - from)) return [{ from, to, replacements: [] }];
    const replacements = replacementsIn(next, sentence).filter(
      ({ was, now }) =>
        was.from - lead >= DATELINE_WORDS || !(isDated(release, was) && isDated(next.article, now)),
    );
    return replacements.length ? [{ from, to, replacements }] : [];
  });
}

/** Holds nothing but words and figures of a date: figures beside the name of a month or a day. */
function isDated({ tokens, language }: Article, { from, to }: TokenRange): boolean {
  const isDay = (key: string) => calendarKey(key, language.tag) !== undefined;
  const within = tokens.keys.slice(from, to);
  return (
    within.every((key) => FIGURE.test(key) || isDay(key)) &&
    tokens.keys.slice(Math.max(0, from - 1), to + 1).some(isDay)
  );
}

function replacementsIn({ article, taken }: Witness, { from, to }: TokenRange) {
  const replacements: Replacement[] = [];
  const add = (was: TokenRange, now: TokenRange) => {
    if (now.to >= now.from && (was.to > was.from || now.to > now.from))
      replacements.push({ was, now });
  };
  let last = -1;
  for (let i = from; i < to; i++) {
    const t = taken[i]!;
    if (t === -1) continue;
    const start = last === -1 ? sentenceOf(article, t).from : taken[last]! + 1;
    add({ from: last === -1 ? from : last + 1, to: i }, { from: start, to: t });
    last = i;
  }
  const end = sentenceOf(article, taken[last]!).to;
  add({ from: last + 1, to }, { from: taken[last]! + 1, to: end });
  return replacements;
}

/** A clipping that copied or quoted what was withdrawn or changed. */
function carries(release: Article, witness: Witness, sentence: Sentence): Carrier | undefined {
  const { taken, article } = witness;
  const has = ({ from, to }: TokenRange) => {
    const kept: number[] = [];
    for (let i = from; i < to; i++) if (taken[i] !== -1) kept.push(i);
    return kept;
  };
  if (sentence.replacements.length === 0) {
    const kept = has(sentence);
    const content = kept.filter((i) => isContent(release, release.tokens.keys[i]!));
    if (kept.length < CARRIED_SHARE * (sentence.to - sentence.from) || content.length < 2)
      return undefined;
    return carrierOf(
      witness,
      kept.map((i) => taken[i]!),
    );
  }
  for (const { was, now } of sentence.replacements) {
    if (was.to > was.from) {
      const kept = has(was);
      if (kept.length >= CARRIED_CHANGE * (was.to - was.from) && kept.length > 0)
        return carrierOf(
          witness,
          kept.map((i) => taken[i]!),
        );
      continue;
    }
    // Something was put in: who has the words around it side by side does not have it.
    const [before, after] = [taken[was.from - 1] ?? -1, taken[was.to] ?? -1];
    const within = was.from > sentence.from && was.to < sentence.to;
    if (now.to > now.from && within && before !== -1 && after === before + 1)
      return carrierOf(witness, [before, after]);
  }
  return undefined;

  function carrierOf({ id, passages }: Witness, tokens: readonly number[]): Carrier {
    const span = spanOf(article, Math.min(...tokens), Math.max(...tokens) + 1);
    const passage = passages.find(
      ({ kind, clipping }) =>
        kind !== 'paraphrase' && clipping.start <= span.start && span.start < clipping.end,
    );
    return { id, how: howOf(passage), ...span };
  }
}

const howOf = (passage: Passage | undefined): Carrier['how'] =>
  passage?.kind === 'quotation' ? 'quoted' : passage?.kind === 'verbatim' ? 'verbatim' : 'edited';

/** A clipping that retells the sentence with a figure the new version no longer has. */
function retells(
  release: Article,
  next: Article,
  { id, article, passages }: Witness,
  sentence: Sentence,
): Carrier | undefined {
  const ranges = sentence.replacements.length
    ? sentence.replacements.map(({ was }) => was)
    : [sentence];
  const given = new Set(next.tokens.keys);
  const figures = new Set(
    ranges
      .flatMap(({ from, to }) => release.tokens.keys.slice(from, to))
      .filter((key) => FIGURE.test(key) && key.length > 1 && !given.has(key)),
  );
  if (figures.size === 0) return undefined;
  const { start, end } = spanOf(release, sentence.from, sentence.to);
  for (const passage of passages) {
    if (passage.kind !== 'paraphrase') continue;
    if (passage.release.start >= end || start >= passage.release.end) continue;
    const to = tokenAt(article.tokens, passage.clipping.end);
    for (let t = tokenAt(article.tokens, passage.clipping.start); t < to; t++) {
      if (!figures.has(article.tokens.keys[t]!) || !isArticleZone(zoneOf(article, t))) continue;
      return { id, how: 'reworded', ...spanOf(article, t, t + 1) };
    }
  }
  return undefined;
}

/** A clipping that has the new words between the kept ones. */
function isCorrected(next: Article, { article, taken }: Witness, sentence: Sentence): boolean {
  return sentence.replacements.some(({ was, now }) => {
    if (now.to === now.from) {
      const [before, after] = [taken[was.from - 1] ?? -1, taken[was.to] ?? -1];
      return before !== -1 && after === before + 1;
    }
    const words = next.tokens.keys.slice(now.from, now.to);
    const before = was.from > sentence.from ? (taken[was.from - 1] ?? -1) : -1;
    const after = was.to < sentence.to ? (taken[was.to] ?? -1) : -1;
    const at = before !== -1 ? before + 1 : after !== -1 ? after - words.length : -1;
    return at >= 0 && words.every((word, k) => article.tokens.keys[at + k] === word);
  });
}
