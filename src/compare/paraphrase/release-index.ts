/**
 * What a release states, by content key: which sentences have it, and what it is worth.
 *
 * A key weighs ln((N+1)/df) / ln(N+1), for N sentences of the release, df of them with the key: 1 for what
 * the release says once or not at all, near 0 for what it says throughout. A background list of word
 * frequencies was no better.
 *
 * Cost: linear in the tokens; made once for a release.
 */
import { isArticleZone } from '../../text/article.ts';
import { isHangul } from '../../text/characters.ts';
import { onceFor } from '../../text/once.ts';
import { type Article, type TokenRange, zoneOf } from '../../text/read.ts';
import { contentOf, NUMBER_SIGN } from '../content.ts';
import { rowsOfFacts } from '../listed-facts.ts';

/**
 * In words. A longer sentence lost its full stops, or is a list or a table: the clipping's are not
 * judged, the release's are cut into parts.
 */
export const LONGEST_SENTENCE = 120;
const PART_WORDS = 40;
/** What two keys that only resemble each other are worth: "Rückruf" in "Rückrufaktion". */
const RESEMBLING = 0.6;
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
export interface Posting {
  /** Counted from 0 in the order of the release. */
  readonly number: number;
  /** Positions in `sentences`, ascending. */
  readonly in: number[];
  weight: number;
}

export interface ReleaseIndex {
  /** Of headline and body. */
  readonly sentences: readonly TokenRange[];
  /** By token: position in `sentences`, −1 where none. */
  readonly sentenceAt: Int32Array;
  /** By position in `sentences`: whether it is a row of facts (a table's, a list's). Who states these, too, retells nobody. */
  readonly isRow: readonly boolean[];
  readonly postings: ReadonlyMap<string, Posting>;
  /** Weight of all keys of each sentence. */
  readonly weights: Float64Array;
  /** Weight of a key that no sentence has. */
  readonly strangeWeight: number;
  /** Every key of the whole text: nothing of it is news. */
  readonly vocabulary: ReadonlySet<string>;
  readonly resembling: (key: string) => string | undefined;
}

/** The index of a release. */
export const indexOf = onceFor(buildIndex);

function buildIndex(release: Article): ReleaseIndex {
  const { keys } = contentOf(release);
  const sentences: TokenRange[] = [];
  const sentenceAt = new Int32Array(release.tokens.count).fill(-1);
  const isRow: boolean[] = [];
  const rows = rowsOfFacts(release);
  const postings = new Map<string, Posting>();
  for (const sentence of partsOf(release)) {
    const { from, to } = sentence;
    if (!isArticleZone(zoneOf(release, from))) continue;
    const position = sentences.length;
    sentences.push(sentence);
    isRow.push(rows[release.paragraphOf[from]!] === 1);
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
    isRow,
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
  for (const spelt of keys) {
    const key = lettersOf(spelt);
    const letters = partLetters(key);
    if (key.length < letters || key.startsWith('#')) continue;
    put(byStart, key.slice(0, letters), key);
    put(byEnd, key.slice(-letters), key);
    const start = partHash(key, 0, letters);
    starts[start >>> 5]! |= 1 << (start & 31);
    const end = partHash(key, key.length - letters, letters);
    endings[end >>> 5]! |= 1 << (end & 31);
  }
  const found = (key: string): string | undefined => {
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
  return (spelt) => {
    const key = lettersOf(spelt);
    const other = found(key);
    return key === spelt ? other : other?.normalize('NFC');
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

/** A key by its letters: Korean writes two or three of them as one character. */
const lettersOf = (key: string): string =>
  isHangul(key.charCodeAt(0)) ? key.normalize('NFD') : key;

function partLetters(key: string): number {
  for (let i = 0; i < key.length; i++)
    if (key.charCodeAt(i) >= FIRST_HAN) return /\p{sc=Han}/u.test(key) ? 2 : RESEMBLANCE_LETTERS;
  return RESEMBLANCE_LETTERS;
}

/** What a key of the clipping is to the release. */
export interface Term {
  /** Of the key, or of one that it resembles; undefined where the release's article has neither. */
  readonly posting: Posting | undefined;
  /** 1, or less where it only resembles a key. */
  readonly factor: number;
  /** It stands somewhere in the release. */
  readonly known: boolean;
  readonly weight: number;
  /** First token of the sentence in which it was last met. */
  metIn: number;
}

export function termOf(
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
