/**
 * What ties texts together: runs of words they share, and the names and figures they share.
 * Only headline and body count: shared boilerplate or furniture is no kinship.
 */
import { SeedIndex } from '../fingerprint/index.ts';
import type { Article } from '../text/read.ts';
import { zoneOf } from '../text/read.ts';

/** Words of a seed. A run this long is shared by chance once in thousands of pairs; several are not. Guess. */
export const SEED_WORDS = 5;
/** Different shared seeds (a run of seven words, or two shorter ones) that make two texts kin. Guess. */
const KIN_SEEDS = 3;
/** Content words that a seed must hold to count. */
const SEED_CONTENT_WORDS = 2;

/** The part of an article that can make it kin, as token keys, with where each stands. */
interface Kindred {
  readonly keys: readonly string[];
  /** 1 where a seed that begins here holds enough content. */
  readonly counts: Uint8Array;
}

/** Tokens of headline and body: the words whose positions `Kin.words` counts. */
export function kindredTokens(article: Article): number[] {
  const tokens: number[] = [];
  for (let t = 0; t < article.tokens.count; t++) {
    const zone = zoneOf(article, t);
    if (zone === 'body' || zone === 'headline') tokens.push(t);
  }
  return tokens;
}

function kindredOf(article: Article): Kindred {
  const keys = kindredTokens(article).map((t) => article.tokens.keys[t]!);
  const content = keys.map((key) => (article.language.functionWords.has(key) ? 0 : 1));
  const counts = new Uint8Array(Math.max(0, keys.length - SEED_WORDS + 1));
  for (let k = 0; k < counts.length; k++) {
    let words = 0;
    for (let i = k; i < k + SEED_WORDS; i++) words += content[i]!;
    counts[k] = words >= SEED_CONTENT_WORDS ? 1 : 0;
  }
  return { keys, counts };
}

/** Shared seeds of one text with another. */
export interface Kin {
  /** Index of the other text. */
  readonly other: number;
  /** Words of this text that lie in seeds shared with the other, by position among its kindred words. */
  readonly words: Uint8Array;
  readonly seeds: number;
}

/** For every text, the others it is kin to, strongest first. Symmetric. Cost: linear in tokens and shared seeds. */
export function kinOf(articles: readonly Article[]): Kin[][] {
  const index = new SeedIndex(SEED_WORDS);
  const kindred = articles.map(kindredOf);
  for (const { keys } of kindred) index.add(keys);
  const raw = kindred.map(({ keys, counts }, self) =>
    index.probe(keys).flatMap(({ document, positions }): Kin[] => {
      if (document === self) return [];
      const words = new Uint8Array(keys.length);
      let seeds = 0;
      for (const position of positions) {
        if (!counts[position]) continue;
        seeds++;
        words.fill(1, position, position + SEED_WORDS);
      }
      return seeds >= KIN_SEEDS ? [{ other: document, words, seeds }] : [];
    }),
  );
  return raw.map((kin, self) =>
    kin
      .filter(({ other }) => raw[other]!.some((back) => back.other === self))
      .sort((a, b) => b.seeds - a.seeds || a.other - b.other),
  );
}

const CAPITAL = /^\p{Lu}/u;
const DIGITS = /^\p{N}{2,}$/u;

/**
 * Names and figures of an article's headline and body, as keys: words written with a capital inside a
 * sentence, numbers of two digits or more, and, in scripts without capitals, every word that is no
 * function word and has two characters or more.
 */
export function namesOf(article: Article): Set<string> {
  const names = new Set<string>();
  const small = new Set<string>();
  const { tokens, text, language } = article;
  const cased = language.spaced;
  for (const sentence of article.sentences) {
    const zone = zoneOf(article, sentence.from);
    if (zone !== 'body' && zone !== 'headline') continue;
    for (let t = sentence.from; t < sentence.to; t++) {
      const key = tokens.keys[t]!;
      if (language.functionWords.has(key)) continue;
      const word = text.slice(tokens.starts[t]!, tokens.ends[t]!);
      if (DIGITS.test(key)) names.add(key);
      else if (!cased) {
        if (key.length > 1) names.add(key);
      } else if (CAPITAL.test(word)) {
        // A headline may capitalise every word; the first word of a sentence always is.
        if (zone === 'body' && t > sentence.from) names.add(key);
      } else small.add(key);
    }
  }
  for (const key of small) names.delete(key);
  return names;
}
