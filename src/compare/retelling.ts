/**
 * Sentences of a clipping held against sentences of a release: what they share in content, whatever
 * the words between, and what the clipping adds.
 *
 * A content key weighs ln((N+1)/df) / ln(N+1), N sentences of the release, df of them with the key:
 * 1 for what the release says once or not at all, near 0 for what it says throughout. A background
 * list of word frequencies was no better. A sentence may retell one release sentence or two adjacent ones.
 *
 * Cost: linear in tokens plus, for each key of a clipping sentence, the release sentences that hold
 * it; keys in more than `COMMON_AT_MOST` sentences are left out of the search.
 */
import { isArticleZone } from '../text/article.ts';
import { isUncased } from '../text/characters.ts';
import { onceFor } from '../text/once.ts';
import { type Article, type TokenRange, zoneOf } from '../text/read.ts';
import { type Content, contentOf, NUMBER_SIGN } from './content.ts';
import type { Stretch } from './found.ts';

/** A run of the clipping that likely retells a run of the release. */
export interface Retelling extends Stretch {
  /** 0 to 1. */
  readonly likelihood: number;
  /** It is told by its meaning, and `likelihood` is a cosine; absent where words tell it. */
  readonly evidence?: 'embedding';
}

export interface Retellings {
  /** Sorted; no overlap with each other or with covered words; each inside one paragraph. */
  readonly passages: readonly Retelling[];
  /** Stretches of the clipping that condense one of the release. */
  readonly condensed: readonly Stretch[];
  /** The document as a whole retells the release rather than reports on its own: at least two of its sentences do. */
  readonly retells: boolean;
  /** By how much, in log odds, the document as a whole looks more like a retelling than it must; below 0 less. */
  readonly surplus: number;
}

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
  /** Content shared ÷ (that + 0.8 · what only the clipping has + 0.3 · what only the release has + 1), 0 to 1. */
  readonly overlap: number;
  /** The best overlap with a release sentence outside that part: near `overlap` where two texts share only their subject. */
  readonly rival: number;
  /** Distinct content keys of the sentence, and those of them that the release part has. */
  readonly keys: number;
  readonly shared: number;
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

/**
 * A sentence longer than this lost its full stops, or is a list or a table. The clipping's are not
 * judged, the release's are cut into parts. In words.
 */
const LONGEST_SENTENCE = 120;
const PART_WORDS = 40;

/** Covered share from which a sentence is the copy's business. */
export const MOSTLY_COVERED = 0.5;

/** Quoted words of the release, and their share of a sentence, from which it serves the quotation. Guess. */
const QUOTED_WORDS = 5;
const QUOTED_SHARE = 0.25;

/** What two keys that only resemble each other are worth: "Rückruf" in "Rückrufaktion". */
const RESEMBLING = 0.6;
const NOVEL_IN_CLIPPING = 0.8;
const LEFT_OUT_OF_RELEASE = 0.3;
/** A key in more release sentences finds none of them. */
const COMMON_AT_MOST = 200;
/** Shared letters that a resemblance begins with. */
const RESEMBLANCE_LETTERS = 5;
const RESEMBLANCE_SHARE = 0.75;
const COMPOUND_LETTERS = 6;

function partsOf(article: Article): TokenRange[] {
  return article.sentences.flatMap(({ from, to }) => {
    if (to - from <= LONGEST_SENTENCE) return [{ from, to }];
    const parts = Math.ceil((to - from) / PART_WORDS);
    return Array.from({ length: parts }, (_, k) => ({
      from: from + Math.floor(((to - from) * k) / parts),
      to: from + Math.floor(((to - from) * (k + 1)) / parts),
    }));
  });
}

/** Where a key stands, and what it is worth. */
interface Posting {
  /** Counted from 0 in the order of the release. */
  readonly number: number;
  /** Positions in `sentences`, ascending. */
  readonly in: number[];
  weight: number;
}

interface ReleaseIndex {
  /** Of headline and body. */
  readonly sentences: readonly TokenRange[];
  /** By token: position in `sentences`, −1 where none. */
  readonly sentenceAt: Int32Array;
  readonly postings: ReadonlyMap<string, Posting>;
  /** Weight of all keys of each sentence. */
  readonly weights: Float64Array;
  /** Weight of a key that no sentence has. */
  readonly strangeWeight: number;
  /** Every key of the whole text: nothing of it is news. */
  readonly vocabulary: ReadonlySet<string>;
  readonly resembling: (key: string) => string | undefined;
}

const indexOf = onceFor(buildIndex);

function buildIndex(release: Article): ReleaseIndex {
  const { keys } = contentOf(release);
  const sentences: TokenRange[] = [];
  const sentenceAt = new Int32Array(release.tokens.count).fill(-1);
  const postings = new Map<string, Posting>();
  for (const sentence of partsOf(release)) {
    const { from, to } = sentence;
    if (!isArticleZone(zoneOf(release, from))) continue;
    const position = sentences.length;
    sentences.push(sentence);
    sentenceAt.fill(position, from, to);
    for (const key of new Set(keys.slice(from, to))) {
      if (!key) continue;
      const known = postings.get(key);
      if (known) known.in.push(position);
      else postings.set(key, { number: postings.size, in: [position], weight: 0 });
    }
  }
  const all = Math.log(sentences.length + 1) || 1;
  const weightOf = (held: number) => Math.log((sentences.length + 1) / held) / all;
  const weights = new Float64Array(sentences.length);
  for (const posting of postings.values()) {
    posting.weight = weightOf(posting.in.length);
    for (const s of posting.in) weights[s]! += posting.weight;
  }
  const vocabulary = new Set(keys);
  vocabulary.delete('');
  return {
    sentences,
    sentenceAt,
    postings,
    weights,
    strangeWeight: weightOf(1),
    vocabulary,
    resembling: resemblance(postings.keys()),
  };
}

/**
 * Finds the release key that a strange key resembles: a long common beginning, or one is a part of
 * the other at its beginning or end (compounds). Ideographs: two of them are enough.
 */
function resemblance(keys: Iterable<string>): (key: string) => string | undefined {
  const byStart = new Map<string, string[]>();
  const byEnd = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, part: string, key: string) => {
    const list = map.get(part);
    if (!list) map.set(part, [key]);
    else if (list.length < 20) list.push(key);
  };
  // Most strange keys begin and end as none of the release does: that is told without making a part of them.
  const starts = new Uint32Array(PART_BITS / 32);
  const endings = new Uint32Array(PART_BITS / 32);
  for (const key of keys) {
    const letters = partLetters(key);
    if (key.length < letters || key.startsWith('#')) continue;
    put(byStart, key.slice(0, letters), key);
    put(byEnd, key.slice(-letters), key);
    const start = partHash(key, 0, letters);
    starts[start >>> 5]! |= 1 << (start & 31);
    const end = partHash(key, key.length - letters, letters);
    endings[end >>> 5]! |= 1 << (end & 31);
  }
  return (key) => {
    const letters = partLetters(key);
    if (key.length < letters || key.charCodeAt(0) === NUMBER_SIGN) return undefined;
    const begins = hasBit(starts, partHash(key, 0, letters));
    const ends = hasBit(endings, partHash(key, key.length - letters, letters));
    if (!begins && !ends) return undefined;
    const compound = letters === 2 ? 2 : COMPOUND_LETTERS;
    for (const other of (begins && byStart.get(key.slice(0, letters))) || []) {
      const shorter = Math.min(other.length, key.length);
      let same = letters;
      while (same < shorter && other.charCodeAt(same) === key.charCodeAt(same)) same++;
      if (same >= RESEMBLANCE_SHARE * Math.max(other.length, key.length)) return other;
      if (same === shorter && same >= compound) return other;
    }
    for (const other of (ends && byEnd.get(key.slice(-letters))) || []) {
      if (Math.min(other.length, key.length) < compound) continue;
      if (other.length < key.length ? key.endsWith(other) : other.endsWith(key)) return other;
    }
    return undefined;
  };
}

/** A power of two; a release has some hundred keys. */
const PART_BITS = 2 ** 12;

const hasBit = (bits: Uint32Array, hash: number) => ((bits[hash >>> 5]! >>> (hash & 31)) & 1) === 1;

function partHash(key: string, from: number, letters: number): number {
  let hash = letters;
  for (let i = from; i < from + letters; i++)
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PART_BITS - 1);
}

/** Before this no ideograph is. */
const FIRST_HAN = 0x2e80;

function partLetters(key: string): number {
  for (let i = 0; i < key.length; i++)
    if (key.charCodeAt(i) >= FIRST_HAN) return /\p{sc=Han}/u.test(key) ? 2 : RESEMBLANCE_LETTERS;
  return RESEMBLANCE_LETTERS;
}

/** What a key of the clipping is to the release. */
interface Term {
  /** Of the key, or of one that it resembles; undefined where the release's article has neither. */
  readonly posting: Posting | undefined;
  /** 1, or less where it only resembles a key. */
  readonly factor: number;
  /** It stands somewhere in the release. */
  readonly known: boolean;
  readonly weight: number;
  /** First token of the sentence in which it was met last. */
  metIn: number;
}

function termOf(
  { postings, strangeWeight, vocabulary, resembling }: ReleaseIndex,
  key: string,
): Term {
  let posting = postings.get(key);
  let factor = 1;
  if (posting === undefined) {
    const other = resembling(key);
    posting = other === undefined ? undefined : postings.get(other);
    factor = RESEMBLING;
  }
  const known = posting !== undefined || vocabulary.has(key);
  return { posting, factor, known, weight: posting?.weight ?? strangeWeight, metIn: -1 };
}

/**
 * Holds every sentence of a clipping's body against the release.
 * @param places by clipping token: the release token that a copy or quotation has there, −1 where none
 */
export function matchSentences(
  release: Article,
  clipping: Article,
  places: Int32Array,
): SentenceMatch[] {
  const index = indexOf(release);
  const content = contentOf(clipping);
  const terms = new Map<string, Term>();
  const shares: Shares = {
    worth: new Float64Array(index.postings.size),
    asFigure: new Uint8Array(index.postings.size),
    held: [],
    single: new Float64Array(index.sentences.length + 1),
    double: new Float64Array(index.sentences.length),
    met: [],
  };
  const matches: SentenceMatch[] = [];
  for (const { from, to } of clipping.sentences) {
    if (to - from > LONGEST_SENTENCE || zoneOf(clipping, from) !== 'body') continue;
    const copy = copyOf(index, clipping, places, from, to);
    matches.push(
      copy.source < 0
        ? matchOf(index, clipping, content, terms, shares, copy)
        : copiedFrom(index, copy),
    );
  }
  return matches;
}

/** What copies and quotations have of a sentence. */
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

/** A sentence that is the copy's business: its words are not held against the release once more. */
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
    overlap: 0,
    rival: 0,
    keys: 0,
    shared: 0,
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

/** What a sentence shares with those of the release; one for all sentences of a clipping. */
interface Shares {
  /** By number of a posting: what the sentence's keys of it are worth, 0 where it has none; and whether one is a figure. */
  readonly worth: Float64Array;
  readonly asFigure: Uint8Array;
  /** The postings it has. */
  readonly held: Posting[];
  /** By release sentence, and one behind the last: weight of the keys that it has, 0 for none; and of those that the next one has, too. */
  readonly single: Float64Array;
  readonly double: Float64Array;
  /** The release sentences with some. */
  readonly met: number[];
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

/** Share of the content of some clipping tokens that the release has anywhere, 0 to 1; 0 where there is no content. */
export function knownShareOf(
  release: Article,
  clipping: Article,
  tokens: readonly number[],
): number {
  const { vocabulary } = indexOf(release);
  const { keys: keyAt } = contentOf(clipping);
  const keys = tokens.flatMap((t) => keyAt[t] || []);
  return keys.length ? keys.filter((key) => vocabulary.has(key)).length / keys.length : 0;
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

/** @param weight of the clipping's sentence, of the release's one or two, and of what is in both */
function overlapOf(weight: number, inBoth: number, releaseWeight: number): number {
  const novel = NOVEL_IN_CLIPPING * (weight - inBoth);
  const leftOut = LEFT_OUT_OF_RELEASE * Math.max(0, releaseWeight - inBoth);
  return inBoth / (inBoth + novel + leftOut + 1);
}

/** Holds one sentence against all of the release by its words. */
function matchOf(
  index: ReleaseIndex,
  clipping: Article,
  content: Content,
  terms: Map<string, Term>,
  { worth, asFigure, held, single, double, met }: Shares,
  { from, to, covered, servesQuotation }: Copied,
): SentenceMatch {
  for (const { number } of held) worth[number] = asFigure[number] = 0;
  held.length = 0;
  let weight = 0;
  let knownWeight = 0;
  let novelFigures = 0;
  let novelNames = 0;
  let novelUncased = 0;
  let quotedKeys = 0;
  let novelQuotedKeys = 0;
  let keys = 0;
  for (let t = from; t < to; t++) {
    const key = content.keys[t]!;
    if (!key) continue;
    let term = terms.get(key);
    if (!term) {
      term = termOf(index, key);
      terms.set(key, term);
    }
    const { posting, known } = term;
    if (clipping.quotationOf[t]) {
      quotedKeys++;
      if (!known) novelQuotedKeys++;
    }
    if (term.metIn === from) continue;
    term.metIn = from;
    keys++;
    if (!known) {
      if (content.figures[t]) novelFigures++;
      else if (content.names[t]) novelNames++;
      else if (isUncased(key)) novelUncased++;
    }
    weight += term.weight;
    if (posting === undefined) continue;
    const worthHere = term.weight * term.factor;
    knownWeight += worthHere;
    const { number } = posting;
    if (worth[number] === 0) held.push(posting);
    if (worthHere > worth[number]!) worth[number] = worthHere;
    if (content.figures[t]) asFigure[number] = 1;
  }

  for (const s of met) single[s] = double[s] = 0;
  met.length = 0;
  let once = 0;
  for (const { number, in: list } of held) {
    const w = worth[number]!;
    if (list.length === 1) once++;
    if (list.length > COMMON_AT_MOST) continue;
    for (let k = 0; k < list.length; k++) {
      const s = list[k]!;
      if (single[s] === 0) met.push(s);
      single[s]! += w;
      if (list[k + 1] === s + 1) double[s]! += w;
    }
  }
  let best = -1;
  let bestWidth = 1;
  let overlap = 0;
  const { weights } = index;
  for (const s of met) {
    const next = single[s + 1]!;
    for (let width = 1; width <= (next > 0 ? 2 : 1); width++) {
      const score =
        width === 1
          ? overlapOf(weight, single[s]!, weights[s]!)
          : overlapOf(weight, single[s]! + next - double[s]!, weights[s]! + weights[s + 1]!);
      if (score < overlap || (score === overlap && s >= best)) continue;
      best = s;
      bestWidth = width;
      overlap = score;
    }
  }
  let rival = 0;
  for (const s of met) {
    if (s < best || s >= best + bestWidth) {
      rival = Math.max(rival, overlapOf(weight, single[s]!, weights[s]!));
    }
  }
  let shared = 0;
  let sharedFigures = 0;
  if (best >= 0) {
    for (const { number, in: list } of held) {
      if (!holdsAny(list, best, best + bestWidth)) continue;
      shared++;
      if (asFigure[number]) sharedFigures++;
    }
  }
  const first = best < 0 ? undefined : index.sentences[best];
  const last = best < 0 ? undefined : index.sentences[best + bestWidth - 1];
  return {
    from,
    to,
    releaseFrom: first?.from ?? 0,
    releaseTo: last?.to ?? 0,
    releaseSentence: best,
    covered,
    servesQuotation,
    overlap,
    rival,
    keys,
    shared,
    weight,
    knownWeight,
    sharedFigures,
    novelFigures,
    novelNames,
    novelUncased,
    quotedKeys,
    novelQuotedKeys,
    once,
  };
}
