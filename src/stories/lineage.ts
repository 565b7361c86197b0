/**
 * Who copied whom: release → A → B.
 *
 * Two clippings that depart from the release alike have a common source. Which way it went follows from
 * the dates, from what each has of the release that the other lacks (a copy has nothing of the release
 * that its source does not have), and from an outlet that names the other. What contradicts both ways
 * speaks for a source that is not here; what tells neither way is left undetermined.
 *
 * The method is that of textual criticism: shared errors, not shared readings, show descent (Lachmann;
 * P. Maas, "Textkritik", 1927). Prices and thresholds are guesses that no single departure can pass.
 */
import type { CommonSource, CopiedFrom, LineageEvidence } from '../compare/record.ts';
import type { Metadata, Span } from '../text/article.ts';
import { type Article, spanOf, type TokenRange } from '../text/read.ts';
import { Departures, type SharedDeparture } from './departures.ts';
import { marksOf, weightOf } from './marks.ts';
import type { ChosenRelease } from './story.ts';
import type { Witness } from './witness.ts';

/**
 * Bits of shared departures from which two clippings have a common source: where one departure is more
 * than a word or two; where all are such substitutions, which two editors may both hit on.
 */
const SHARED_BITS = 12;
const SHARED_SUBSTITUTIONS = 20;
/** The same where there are so many of them, and the copy has no word of the release that its source lacks. */
const FAITHFUL_SUBSTITUTIONS = 15;
const MANY_SUBSTITUTIONS = 5;
/** Bits of a departure that is more than a word or two. */
const STRONG_BITS = 6;
/** Bits of a departure that is enough by itself; below it there must be two of `TELLING_BITS`. */
const ENOUGH_BITS = 12;
const TELLING_BITS = 1.5;
/** Bits of the release's own wording that a copy may have found again by chance: in all, and in one place. */
const CHANCE_BITS = 2.5;
const CHANCE_SHARE = 0.1;
const CHANCE_IN_ONE = 4.5;
/** Bits of it that show, without dates, which of two was copied from the other. */
const COVERAGE_BITS = 9;
/** Bits of a release sentence that both left out between those they kept, and of all of them at most. */
const LEFT_OUT = 0.4;
const LEFT_OUT_AT_MOST = 4;
/** Bits of an outlet's name in the other's text. */
const NAMED = 8;
/** Candidates as near as this are not told apart by their departures: the earlier link is named. */
const MARGIN_BITS = 1.5;
/** Sources weighed for one clipping: those that share most. Hundreds of copies of one text would be weighed in pairs. */
const CANDIDATES = 12;
/** Departures shown for one pair. */
const SHOWN = 12;

export interface Lineage {
  /** By witness, in the order given. */
  readonly copiedFrom: readonly (CopiedFrom | null)[];
  readonly commonSources: readonly CommonSource[];
}

/** What a pair of clippings shows. */
interface Pair {
  readonly source: number;
  readonly copy: number;
  readonly departures: readonly SharedDeparture[];
  /** Of the departures, of sentences left out, and of a name. */
  readonly bits: number;
  readonly leftOut: readonly TokenRange[];
  /** Release wording that the copy has and the source lacks, and the other way round. */
  readonly restored: readonly { readonly bits: number; readonly release: TokenRange }[];
  readonly withheld: readonly { readonly bits: number; readonly release: TokenRange }[];
  readonly order: Order;
  /** The name of the source in the copy's text. */
  readonly named: TokenRange | null;
  /** What both name as their origin, in the outlets' words; null where they do not. */
  readonly origin: string | null;
}

/** Was the first published before the second? */
type Order = 'before' | 'after' | 'unknown';

/**
 * Says of each clipping from which other one it was copied.
 * Cost: linear in the words, and in the departures that pairs share.
 */
export function lineageOf(
  chosen: Pick<ChosenRelease, 'item' | 'chosen'>,
  witnesses: readonly Witness[],
): Lineage {
  const release = chosen.item.article;
  const departures = new Departures(release, witnesses, isDoubtful(chosen));
  const pairsOfEach = witnesses.map((_, copy) => pairsOf(release, witnesses, departures, copy));
  const pairs = pairsOfEach.flat();
  const plausible = pairsOfEach.map((own) => own.filter(isCopy));
  const links = new Set(plausible.flat().map(({ source, copy }) => `${source} ${copy}`));
  const sources = plausible.map((own) => nearest(own, links));
  const origins = originsOf(sources);
  const unlinked = pairs.filter(
    ({ source, copy, origin, restored, withheld, bits, departures }) =>
      source < copy &&
      departures.some((one) => one.bits >= STRONG_BITS) &&
      !links.has(`${source} ${copy}`) &&
      !links.has(`${copy} ${source}`) &&
      origins[source] !== origins[copy] &&
      (origin !== null || !(isPossible(restored, bits) || isPossible(withheld, bits))),
  );
  return {
    copiedFrom: sources.map((pair) => (pair ? recordOf(release, witnesses, pair) : null)),
    commonSources: commonSources(release, witnesses, unlinked),
  };
}

/** Weights of a release's marks (marks.ts) below which an inferred one may itself be a copy. */
const SURE_MARKS = 1.5;

function isDoubtful({ chosen, item }: Pick<ChosenRelease, 'item' | 'chosen'>): boolean {
  if (chosen === 'given') return false;
  const marks = marksOf(item).filter(({ weight }) => weight > 0);
  return weightOf(marks) < SURE_MARKS;
}

/** Bits of shared departures from which two clippings have a common source. */
function leastBits(strongest: number, telling: number, restored: () => readonly unknown[]): number {
  if (strongest >= STRONG_BITS) return SHARED_BITS;
  return telling >= MANY_SUBSTITUTIONS && restored().length === 0
    ? FAITHFUL_SUBSTITUTIONS
    : SHARED_SUBSTITUTIONS;
}

/** The pairs in which a clipping shares telling departures with another one. */
function pairsOf(
  release: Article,
  witnesses: readonly Witness[],
  departures: Departures,
  copy: number,
): Pair[] {
  const candidates = [...departures.sharedBy(copy)].flatMap(([source, shared]) => {
    const telling = shared.filter(({ bits }) => bits >= TELLING_BITS);
    const strongest = shared.reduce((most, one) => Math.max(most, one.bits), 0);
    const bits = sum(shared);
    const least = leastBits(strongest, telling.length, () => departures.restoredBy(copy, source));
    const enough = bits >= least && (telling.length > 1 || strongest >= ENOUGH_BITS);
    return enough ? [{ source, shared, bits }] : [];
  });
  candidates.sort((a, b) => b.bits - a.bits || a.source - b.source);
  const pairs: Pair[] = [];
  for (const { source, shared, bits } of candidates.slice(0, CANDIDATES)) {
    const [theirs, ours] = [witnesses[source]!, witnesses[copy]!];
    const leftOut = leftOutByBoth(release, theirs, ours);
    const named = nameIn(release, theirs.article.metadata, ours.article);
    pairs.push({
      source,
      copy,
      departures: shared,
      bits:
        bits + Math.min(LEFT_OUT_AT_MOST, LEFT_OUT * leftOut.length) + (named === null ? 0 : NAMED),
      leftOut,
      restored: departures.restoredBy(copy, source),
      withheld: departures.restoredBy(source, copy),
      order: orderOf(theirs.article.metadata.published, ours.article.metadata.published),
      named,
      origin: commonOrigin(release, theirs.article, ours.article),
    });
  }
  return pairs;
}

const sum = (found: readonly { readonly bits: number }[]) =>
  found.reduce((total, { bits }) => total + bits, 0);

/** What was found again of the release may be chance. */
function isPossible(found: readonly { readonly bits: number }[], shared: number): boolean {
  return (
    sum(found) <= CHANCE_BITS + CHANCE_SHARE * shared &&
    found.every(({ bits }) => bits <= CHANCE_IN_ONE)
  );
}

/** The copy can come from the source alone, and something says that it went this way. */
function isCopy(pair: Pair): boolean {
  if (pair.origin !== null) return false;
  if (pair.order === 'after' || !isPossible(pair.restored, pair.bits)) return false;
  if (pair.order === 'before' || pair.named !== null) return true;
  return sum(pair.withheld) >= COVERAGE_BITS + 2 * sum(pair.restored);
}

/** What speaks for a source: departures shared, less what they do not explain. */
const score = (pair: Pair) => pair.bits - sum(pair.restored);

/** The source that explains most; where two explain as much, the earlier link of the two. */
function nearest(candidates: readonly Pair[], links: ReadonlySet<string>): Pair | undefined {
  const best = candidates.reduce((most, pair) => Math.max(most, score(pair)), 0);
  const near = candidates.filter((pair) => score(pair) >= best - MARGIN_BITS);
  const isLater = ({ source }: Pair) =>
    near.some((other) => links.has(`${other.source} ${source}`));
  return near
    .filter((pair) => !isLater(pair))
    .sort((a, b) => score(b) - score(a) || a.source - b.source)[0];
}

/** By clipping, the first of its chain: two of one chain, or two copies of one clipping, have the same. */
function originsOf(sources: readonly (Pair | undefined)[]): number[] {
  return sources.map((_, copy) => {
    let at = copy;
    for (let links = 0; links < sources.length && sources[at]; links++) at = sources[at]!.source;
    return at;
  });
}

/** Release sentences of the body that neither has, between ones that both have. */
function leftOutByBoth(release: Article, source: Witness, copy: Witness): TokenRange[] {
  const kept = ({ taken }: Witness, { from, to }: TokenRange) => {
    let words = 0;
    for (let i = from; i < to; i++) if (taken[i] !== -1) words++;
    return words >= (to - from) / 2;
  };
  const sentences = release.sentences.filter(
    ({ from }) => release.paragraphs[release.paragraphOf[from]!]!.zone === 'body',
  );
  const both = sentences.map((sentence) => kept(source, sentence) && kept(copy, sentence));
  const neither = sentences.map((sentence) => !kept(source, sentence) && !kept(copy, sentence));
  return sentences.filter(
    (_, k) =>
      neither[k] && k > both.indexOf(true) && k < both.lastIndexOf(true) && both.includes(true),
  );
}

/** UTF-16 units in which an agency puts its mark: "DUNMORAY (NPA) –". */
const OPENING = 100;
const MARK = /[（(]([^()（）\d]{2,24})[)）]/u;

/** An agency's mark at the head of both, or one author of two outlets; null where the release has it too. */
function commonOrigin(release: Article, source: Article, copy: Article): string | null {
  const { author, outlet } = source.metadata;
  if (author !== null && author === copy.metadata.author && outlet !== copy.metadata.outlet)
    return `Both are signed by ${author}`;
  const [ofRelease, ofSource, ofCopy] = [release, source, copy].map(markOf);
  if (!ofSource || ofSource !== ofCopy || ofSource === ofRelease || ofSource === outlet)
    return null;
  return `Both carry the mark (${ofSource})`;
}

function markOf({ paragraphs, text }: Article): string | undefined {
  const lead = paragraphs.find(({ zone }) => zone === 'body');
  return lead && MARK.exec(text.slice(lead.start, lead.end).slice(0, OPENING))?.[1];
}

const DAY = /^\d{4}-\d{2}-\d{2}/;
const INSTANT = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** By instant where both say it, else by day. */
function orderOf(first: string | null, second: string | null): Order {
  if (first === null || second === null || !DAY.test(first) || !DAY.test(second)) return 'unknown';
  const precise = INSTANT.test(first) && INSTANT.test(second);
  const [a, b] = precise
    ? [Date.parse(first), Date.parse(second)]
    : [first.slice(0, 10), second.slice(0, 10)];
  return a < b ? 'before' : a > b ? 'after' : 'unknown';
}

/** In UTF-16 units. A shorter outlet name of one word is a word of the language as often as a name. */
const ONE_WORD_NAME = 7;

/** What is no letter, figure or apostrophe. Unicode classes would say it better and take longer to load. */
const BETWEEN_WORDS = /[\s!-&(-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f]+/;

/** Where a text, comments aside, names an outlet; null where it does not, or where the release does too. */
function nameIn(release: Article, { outlet }: Metadata, text: Article): TokenRange | null {
  if (outlet === null) return null;
  const fold = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  const name = fold(outlet)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
  if (name.length === 0 || (name.length === 1 && name[0]!.length < ONE_WORD_NAME)) return null;
  const { metadata } = text;
  if (metadata.outlet !== null && fold(metadata.outlet).includes(name.join(' '))) return null;
  const placeIn = ({ tokens, paragraphs, paragraphOf }: Article) => {
    for (let t = 0; t + name.length <= tokens.count; t++) {
      if (tokens.keys[t] !== name[0] || paragraphs[paragraphOf[t]!]!.zone === 'comment') continue;
      if (name.every((word, k) => tokens.keys[t + k] === word)) return t;
    }
    return -1;
  };
  const at = placeIn(text);
  return at === -1 || placeIn(release) !== -1 ? null : { from: at, to: at + name.length };
}

function recordOf(release: Article, witnesses: readonly Witness[], pair: Pair): CopiedFrom {
  const { id } = witnesses[pair.source]!;
  return { id, confidence: confidenceOf(pair), evidence: evidenceOf(release, witnesses, pair) };
}

/** Rises with the shared departures; less sure without a date, and for each thing the source does not explain. */
function confidenceOf(pair: Pair): number {
  const common = 1 - Math.exp(-pair.bits / 12);
  const direction = pair.order === 'before' || pair.named !== null ? 0.97 : 0.85;
  const unexplained = Math.exp(-sum(pair.restored) / 25);
  return Math.round(100 * common * direction * unexplained) / 100;
}

/** In UTF-16 units. Words quoted in a sentence of evidence; the spans have them in full. */
const QUOTED = 120;

function words({ text }: Article, { start, end }: Span): string {
  const all = text.slice(start, end).replace(/\s+/g, ' ');
  return all.length <= QUOTED ? `“${all}”` : `“${all.slice(0, QUOTED).replace(/\s?\S*$/u, '')} …”`;
}

function evidenceOf(
  release: Article,
  witnesses: readonly Witness[],
  pair: Pair,
): LineageEvidence[] {
  const source = witnesses[pair.source]!;
  const copy = witnesses[pair.copy]!;
  const evidence = shownDepartures(release, source, copy, pair.departures);
  if (pair.leftOut.length > 0) {
    const one = pair.leftOut.length === 1;
    evidence.push({
      type: 'left-out',
      says: one
        ? 'Both leave out the same sentence between those they keep.'
        : `Both leave out the same ${pair.leftOut.length} sentences between those they keep.`,
      clipping: null,
      source: null,
      release: spanOf(release, pair.leftOut[0]!.from, pair.leftOut.at(-1)!.to),
    });
  }
  const more = wordsOf(pair.withheld);
  if (more > 0 && sum(pair.withheld) >= COVERAGE_BITS) {
    evidence.push({
      type: 'coverage',
      says: `The source has ${more} words of the original that this one lacks; this one has ${wordsOf(pair.restored) || 'none'} that the source lacks.`,
      clipping: null,
      source: null,
      release: null,
    });
  }
  if (pair.order === 'before') {
    const [first, second] = [source, copy].map(({ article }) => article.metadata.published);
    evidence.push({
      type: 'date',
      says: `The source was published first: ${first}, this one ${second}.`,
      clipping: null,
      source: null,
      release: null,
    });
  }
  if (pair.named !== null) {
    evidence.push({
      type: 'named',
      says: `It names ${source.article.metadata.outlet}.`,
      clipping: spanOf(copy.article, pair.named.from, pair.named.to),
      source: null,
      release: null,
    });
  }
  return evidence;
}

const wordsOf = (found: readonly { readonly release: TokenRange }[]) =>
  found.reduce((total, { release: { from, to } }) => total + to - from, 0);

function shownDepartures(
  release: Article,
  source: Witness,
  copy: Witness,
  departures: readonly SharedDeparture[],
): LineageEvidence[] {
  return [...departures]
    .sort((a, b) => b.bits - a.bits || a.copy.from - b.copy.from)
    .slice(0, SHOWN)
    .map((one) => {
      const clipping = spanOf(copy.article, one.copy.from, one.copy.to);
      const there = one.release && spanOf(release, one.release.from, one.release.to);
      return {
        type: one.type,
        says: saying(one, words(copy.article, clipping), there && words(release, there)),
        clipping,
        source: spanOf(source.article, one.source.from, one.source.to),
        release: there,
      };
    });
}

function saying({ type }: SharedDeparture, own: string, there: string | null): string {
  switch (type) {
    case 'added':
      return `Both add ${own}.`;
    case 'replaced':
      return `Both write ${own}, the original ${there}.`;
    case 'cut':
      return `Both cut ${there}.`;
    case 'moved':
      return there === null
        ? 'Both bring the same words in another order than the original.'
        : `Both have ${there} in another place.`;
  }
}

/** Groups in which every pair departs alike; what is said of a group is shown on its first pair. */
function commonSources(
  release: Article,
  witnesses: readonly Witness[],
  pairs: readonly Pair[],
): CommonSource[] {
  const sorted = [...pairs].sort((a, b) => a.source - b.source || a.copy - b.copy);
  const isPair = new Set(sorted.map(({ source, copy }) => `${source} ${copy}`));
  const groups: { readonly first: Pair; readonly members: number[] }[] = [];
  for (const pair of sorted) {
    const { source, copy } = pair;
    const home = groups.find(
      ({ members }) =>
        members.includes(source) &&
        (members.includes(copy) || members.every((member) => isPair.has(`${member} ${copy}`))),
    );
    if (!home) groups.push({ first: pair, members: [source, copy] });
    else if (!home.members.includes(copy)) home.members.push(copy);
  }
  return groups.map(({ first, members }) => ({
    clippings: members.map((member) => witnesses[member]!.id),
    why: `${whyCommon(first)}: their common source is not among these texts.`,
    evidence: shownDepartures(
      release,
      witnesses[first.source]!,
      witnesses[first.copy]!,
      first.departures,
    ),
  }));
}

function whyCommon({ origin, restored, withheld }: Pair): string {
  if (origin !== null) return `They depart from the original alike. ${origin}`;
  const words = `${wordsOf(withheld)} and ${wordsOf(restored)}`;
  return `They depart from the original alike, and each has words of the original that the other lacks (${words})`;
}
