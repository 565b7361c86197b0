/**
 * Sentences of a clipping held against the sentences of its release: what they share in content, whatever
 * the words between, and what the clipping adds. A sentence may retell one release sentence or two
 * adjacent ones.
 *
 * Cost: linear in the tokens plus, for each key of a clipping sentence, the release sentences that have
 * it; keys in more than `COMMON_AT_MOST` of them are left out of the search.
 */
import { isUncased } from '../../text/characters.ts';
import { type Article, type TokenRange, zoneOf } from '../../text/read.ts';
import { type Content, contentOf } from '../content.ts';
import { resultTokens, rowsOfFacts } from '../listed-facts.ts';
import {
  indexOf,
  LONGEST_SENTENCE,
  type Posting,
  type ReleaseIndex,
  type Term,
  termOf,
} from './release-index.ts';

/**
 * One sentence of the clipping's body and the part of the release it is nearest to. Where copies cover most of it, that
 * is the sentence they were taken from, and its words are not asked about: what follows `servesQuotation` is 0.
 */
export interface SentenceMatch {
  /** Half-open, in clipping tokens. */
  readonly from: number;
  readonly to: number;
  /** Half-open, in release tokens: one sentence or two adjacent ones, the most alike. Empty where nothing is shared. */
  readonly releaseFrom: number;
  readonly releaseTo: number;
  /** Index of the first of them among the release's sentences; −1 where nothing is shared. */
  readonly releaseSentence: number;
  /** Share of its words that copies or quotations of the release cover. */
  readonly covered: number;
  /** Whether it is there for a statement it quotes: its other words say who spoke, and where. */
  readonly servesQuotation: boolean;
  /** Whether it speaks of what the article quotes elsewhere, with nothing copied. */
  readonly answersQuotation: boolean;
  /** Content shared ÷ (that + 0.8 · what only the clipping has + 0.3 · what only the release has + 1), 0 to 1. */
  readonly overlap: number;
  /** The best overlap with a release sentence outside that part: near `overlap` where two texts share only their subject. */
  readonly rival: number;
  /** Distinct content keys of the sentence, and those of them that the release part has. */
  readonly keys: number;
  readonly shared: number;
  /** Those of the shared ones that are neither names nor figures. */
  readonly sharedWords: number;
  /** Weight of the sentence's keys, and of those that stand anywhere in the release. */
  readonly weight: number;
  readonly knownWeight: number;
  /** Figures it shares with the release part. */
  readonly sharedFigures: number;
  /** Figures and names that stand nowhere in the release. */
  readonly novelFigures: number;
  readonly novelNames: number;
  /** Words that stand nowhere in the release, in a script without capitals: names are among them. */
  readonly novelUncased: number;
  /** Content words in quotation marks, and those of them that stand nowhere in the release. */
  readonly quotedKeys: number;
  readonly novelQuotedKeys: number;
  /** Keys that exactly one release sentence has. */
  readonly once: number;
}

/** Covered share from which a sentence counts as copied. */
export const MOSTLY_COVERED = 0.5;

/** Quoted words of the release, and their share of a sentence, from which it serves the quotation. Guess. */
const QUOTED_WORDS = 5;
const QUOTED_SHARE = 0.25;

/** Quoted share of a release part, or of what a sentence shares with it, from which that answers the quotation. Guess. */
const ANSWERED_SHARE = 0.5;

/** What weighs against the shared content: words only the clipping has, and words only the release has. */
const NOVEL_IN_CLIPPING = 0.8;
const LEFT_OUT_OF_RELEASE = 0.3;
/** A key that more release sentences have tells none of them. */
const COMMON_AT_MOST = 200;

/**
 * Holds every sentence of a clipping's body against the release, rows of facts aside: whoever lists them retells nobody.
 * @param places by clipping token: the release token that a copy or quotation has there, −1 where none
 */
export function matchSentences(
  release: Article,
  clipping: Article,
  places: Int32Array,
): SentenceMatch[] {
  const index = indexOf(release);
  const matcher = new Matcher(index, clipping);
  const quoted = quotedOf(release, clipping, places);
  const rows = rowsOfFacts(clipping);
  const matches: SentenceMatch[] = [];
  for (const { from, to } of clipping.sentences) {
    if (to - from > LONGEST_SENTENCE || zoneOf(clipping, from) !== 'body') continue;
    if (rows[clipping.paragraphOf[from]!]) continue;
    const copy = copyOf(index, clipping, places, from, to);
    const match = copy.source < 0 ? matcher.match(copy) : copiedFrom(index, copy);
    const answersQuotation = answers(release, clipping, match, quoted);
    matches.push(answersQuotation ? { ...match, answersQuotation } : match);
  }
  return matches;
}

/** 1 for every release word that the clipping has in quotation marks. */
function quotedOf(release: Article, { quotationOf }: Article, places: Int32Array): Uint8Array {
  const quoted = new Uint8Array(release.tokens.count);
  for (let t = 0; t < places.length; t++)
    if (places[t]! >= 0 && quotationOf[t]) quoted[places[t]!] = 1;
  return quoted;
}

/**
 * Whether a sentence speaks of what the article quotes elsewhere: that is most of its nearest part of the release, or
 * has most of what the two share. (The quotation stands there to be read.)
 */
function answers(
  release: Article,
  clipping: Article,
  { from, to, covered, releaseFrom, releaseTo }: SentenceMatch,
  quoted: Uint8Array,
): boolean {
  if (covered > 0 || !quoted.subarray(releaseFrom, releaseTo).includes(1)) return false;
  const states = new Set(contentOf(clipping).keys.slice(from, to));
  const { keys } = contentOf(release);
  let words = 0;
  let shared = 0;
  let both = 0;
  for (let i = releaseFrom; i < releaseTo; i++) {
    const isShared = keys[i] !== '' && states.has(keys[i]!);
    words += quoted[i]!;
    if (isShared) shared++;
    if (isShared && quoted[i]) both++;
  }
  return words >= ANSWERED_SHARE * (releaseTo - releaseFrom) || both > ANSWERED_SHARE * shared;
}

/** What copies and quotations cover of a sentence. */
interface Copied extends TokenRange {
  readonly covered: number;
  readonly servesQuotation: boolean;
  /** The release sentence it was taken from, where they cover most of it; else −1. */
  readonly source: number;
}

function copyOf(
  index: ReleaseIndex,
  clipping: Article,
  places: Int32Array,
  from: number,
  to: number,
): Copied {
  let coveredWords = 0;
  let quotedWords = 0;
  for (let t = from; t < to; t++) {
    if (places[t]! < 0) continue;
    coveredWords++;
    if (clipping.quotationOf[t]) quotedWords++;
  }
  const covered = coveredWords / (to - from);
  return {
    from,
    to,
    covered,
    servesQuotation: quotedWords >= Math.max(QUOTED_WORDS, QUOTED_SHARE * (to - from)),
    source: covered > MOSTLY_COVERED ? sourceOf(index, places, from, to) : -1,
  };
}

/** A sentence that is mostly copied: its words are not held against the release once more. */
function copiedFrom(
  { sentences }: ReleaseIndex,
  { from, to, covered, servesQuotation, source }: Copied,
): SentenceMatch {
  return {
    from,
    to,
    releaseFrom: sentences[source]!.from,
    releaseTo: sentences[source]!.to,
    releaseSentence: source,
    covered,
    servesQuotation,
    answersQuotation: false,
    overlap: 0,
    rival: 0,
    keys: 0,
    shared: 0,
    sharedWords: 0,
    weight: 0,
    knownWeight: 0,
    sharedFigures: 0,
    novelFigures: 0,
    novelNames: 0,
    novelUncased: 0,
    quotedKeys: 0,
    novelQuotedKeys: 0,
    once: 0,
  };
}

/** The release sentence that a copied one was taken from, where the middle one of its copied words stands; −1 for none. */
function sourceOf(
  { sentenceAt }: ReleaseIndex,
  places: Int32Array,
  from: number,
  to: number,
): number {
  const copied: number[] = [];
  for (let t = from; t < to; t++) if (places[t]! >= 0) copied.push(places[t]!);
  const isSorted = copied.every((place, k) => k === 0 || copied[k - 1]! <= place);
  if (!isSorted) copied.sort((a, b) => a - b);
  return sentenceAt[copied[copied.length >>> 1]!]!;
}

/** What one sentence states, and what of it the release lacks. */
interface Stated {
  readonly keys: number;
  readonly weight: number;
  readonly knownWeight: number;
  readonly novelFigures: number;
  readonly novelNames: number;
  readonly novelUncased: number;
  readonly quotedKeys: number;
  readonly novelQuotedKeys: number;
}

/** The part of the release that a sentence is nearest to: one sentence from `at` on, or two; −1 where nothing is shared. */
interface Nearest {
  readonly at: number;
  readonly width: 1 | 2;
  readonly overlap: number;
  readonly rival: number;
}

const NOWHERE: Nearest = { at: -1, width: 1, overlap: 0, rival: 0 };

/** Holds sentences of one clipping, one after the other, against all of a release by their words. */
class Matcher {
  readonly #index: ReleaseIndex;
  readonly #clipping: Article;
  readonly #content: Content;
  readonly #terms = new Map<string, Term>();
  /** By number of a posting: what the sentence's keys of it are worth, 0 where it has none; whether one is a figure, a name. */
  readonly #worth: Float64Array;
  readonly #asFigure: Uint8Array;
  readonly #asName: Uint8Array;
  /** The postings that the sentence has. */
  readonly #held: Posting[] = [];
  /**
   * By release sentence, and one behind the last: weight of the keys that it shares, 0 for none; and of those that the
   * next one has, too.
   */
  readonly #single: Float64Array;
  readonly #double: Float64Array;
  /** The release sentences that share some. */
  readonly #met: number[] = [];

  constructor(index: ReleaseIndex, clipping: Article) {
    this.#index = index;
    this.#clipping = clipping;
    this.#content = contentOf(clipping);
    this.#worth = new Float64Array(index.postings.size);
    this.#asFigure = new Uint8Array(index.postings.size);
    this.#asName = new Uint8Array(index.postings.size);
    this.#single = new Float64Array(index.sentences.length + 1);
    this.#double = new Float64Array(index.sentences.length);
  }

  match({ from, to, covered, servesQuotation }: Copied): SentenceMatch {
    const stated = this.#read(from, to);
    const once = this.#share();
    const { at, width, overlap, rival } = this.#nearest(stated.weight);
    let shared = 0;
    let sharedWords = 0;
    let sharedFigures = 0;
    if (at >= 0) {
      for (const { number, in: list } of this.#held) {
        if (!holdsAny(list, at, at + width)) continue;
        shared++;
        if (this.#asFigure[number]) sharedFigures++;
        else if (!this.#asName[number]) sharedWords++;
      }
    }
    const { sentences } = this.#index;
    return {
      from,
      to,
      releaseFrom: at < 0 ? 0 : sentences[at]!.from,
      releaseTo: at < 0 ? 0 : sentences[at + width - 1]!.to,
      releaseSentence: at,
      covered,
      servesQuotation,
      answersQuotation: false,
      overlap,
      rival,
      keys: stated.keys,
      shared,
      sharedWords,
      weight: stated.weight,
      knownWeight: stated.knownWeight,
      sharedFigures,
      novelFigures: stated.novelFigures,
      novelNames: stated.novelNames,
      novelUncased: stated.novelUncased,
      quotedKeys: stated.quotedKeys,
      novelQuotedKeys: stated.novelQuotedKeys,
      once,
    };
  }

  /** Finds the postings of a sentence's keys, each key once, and counts what the release lacks. */
  #read(from: number, to: number): Stated {
    const { keys: keyAt, figures, names } = this.#content;
    const { quotationOf } = this.#clipping;
    const results = resultTokens(this.#clipping);
    for (const { number } of this.#held)
      this.#worth[number] = this.#asFigure[number] = this.#asName[number] = 0;
    this.#held.length = 0;
    let keys = 0;
    let weight = 0;
    let knownWeight = 0;
    let novelFigures = 0;
    let novelNames = 0;
    let novelUncased = 0;
    let quotedKeys = 0;
    let novelQuotedKeys = 0;
    for (let t = from; t < to; t++) {
      const key = keyAt[t]!;
      if (!key) continue;
      const term = this.#termOf(key);
      if (term.known && results[t]) continue;
      if (quotationOf[t]) {
        quotedKeys++;
        if (!term.known) novelQuotedKeys++;
      }
      if (term.metIn === from) continue;
      term.metIn = from;
      keys++;
      weight += term.weight;
      if (!term.known) {
        if (figures[t]) novelFigures++;
        else if (names[t]) novelNames++;
        else if (isUncased(key)) novelUncased++;
      }
      if (term.posting !== undefined) {
        knownWeight += this.#hold(term, term.posting);
        const { number } = term.posting;
        if (figures[t]) this.#asFigure[number] = 1;
        if (names[t]) this.#asName[number] = 1;
      }
    }
    return {
      keys,
      weight,
      knownWeight,
      novelFigures,
      novelNames,
      novelUncased,
      quotedKeys,
      novelQuotedKeys,
    };
  }

  #termOf(key: string): Term {
    let term = this.#terms.get(key);
    if (!term) {
      term = termOf(this.#index, key);
      this.#terms.set(key, term);
    }
    return term;
  }

  /** @returns what the term is worth */
  #hold({ weight, factor }: Term, posting: Posting): number {
    const worth = weight * factor;
    const { number } = posting;
    if (this.#worth[number] === 0) this.#held.push(posting);
    if (worth > this.#worth[number]!) this.#worth[number] = worth;
    return worth;
  }

  /** Adds up what each release sentence shares; returns how many keys only one of them has. */
  #share(): number {
    for (const s of this.#met) this.#single[s] = this.#double[s] = 0;
    this.#met.length = 0;
    let once = 0;
    for (const { number, in: list } of this.#held) {
      const worth = this.#worth[number]!;
      if (list.length === 1) once++;
      if (list.length > COMMON_AT_MOST) continue;
      for (let k = 0; k < list.length; k++) {
        const s = list[k]!;
        if (this.#single[s] === 0) this.#met.push(s);
        this.#single[s]! += worth;
        if (list[k + 1] === s + 1) this.#double[s]! += worth;
      }
    }
    return once;
  }

  /** @param weight of the clipping's sentence */
  #nearest(weight: number): Nearest {
    const { weights, isRow } = this.#index;
    let at = -1;
    let width: 1 | 2 = 1;
    let overlap = 0;
    const offer = (s: number, wide: 1 | 2, value: number) => {
      if (value < overlap || (value === overlap && s >= at)) return;
      at = s;
      width = wide;
      overlap = value;
    };
    for (const s of this.#met) {
      const one = this.#single[s]!;
      const next = this.#single[s + 1]!;
      offer(s, 1, overlapOf(weight, one, weights[s]!));
      if (next > 0) {
        const both = one + next - this.#double[s]!;
        offer(s, 2, overlapOf(weight, both, weights[s]! + weights[s + 1]!));
      }
    }
    let rival = 0;
    for (const s of this.#met) {
      if (s >= at && s < at + width) continue;
      rival = Math.max(rival, overlapOf(weight, this.#single[s]!, weights[s]!));
    }
    if (isRow[at]) return NOWHERE;
    return { at, width, overlap, rival };
  }
}

/** @param weight of the clipping's sentence, of the release's one or two, and of what is in both */
function overlapOf(weight: number, inBoth: number, releaseWeight: number): number {
  const novel = NOVEL_IN_CLIPPING * (weight - inBoth);
  const leftOut = LEFT_OUT_OF_RELEASE * Math.max(0, releaseWeight - inBoth);
  return inBoth / (inBoth + novel + leftOut + 1);
}

/** Whether an ascending list holds a number of [from, to). Cost: logarithmic. */
function holdsAny(list: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < list.length && list[low]! < to;
}
