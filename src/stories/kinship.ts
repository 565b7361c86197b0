/**
 * What ties texts together: runs of words they share.
 * Only headline and body count: shared boilerplate or furniture is no kinship.
 */
import type { Article, TokenRange } from '../text/read.ts';
import { tokenAt } from '../text/tokens.ts';

/** Words of a seed. A run this long is shared by chance once in thousands of pairs; several are not. Guess. */
export const SEED_WORDS = 5;
/** Different shared seeds (a run of seven words, or two shorter ones) that make two texts kin. Guess. */
export const KIN_SEEDS = 3;
/** Content words that a seed must hold to count. */
export const SEED_CONTENT_WORDS = 2;
/** Of more texts than this with the very same words, the likeliest releases stand for all: pairs grow with the square. */
const SAME_TEXTS = 8;

/** Tokens of headline and body: the words that can make a text kin. */
export function kindredTokens(article: Article): number[] {
  const tokens: number[] = [];
  for (const { from, to } of kindredParagraphs(article))
    for (let t = from; t < to; t++) tokens.push(t);
  return tokens;
}

/**
 * The paragraphs of headline and body that hold words. Of several headlines the first: lines below it may lead to other
 * stories, and papers of one house show the same ones.
 */
export function kindredParagraphs({ paragraphs, tokens }: Article): TokenRange[] {
  const headline = paragraphs.findIndex(({ zone }) => zone === 'headline');
  return paragraphs
    .filter(({ zone }, at) => zone === 'body' || at === headline)
    .map(({ start, end }) => ({ from: tokenAt(tokens, start), to: tokenAt(tokens, end) }))
    .filter(({ from, to }) => from < to);
}

/** Awaited now and then in long work, so that the caller can give the event loop a turn. */
export type Turn = () => void | Promise<void>;

/** Another text, and how many different seeds it shares. */
export interface Kin {
  readonly other: number;
  readonly seeds: number;
}

export interface Kinship {
  /** For every text, the others it is kin to, strongest first. Symmetric. */
  readonly kin: readonly (readonly Kin[])[];
  /** How many of a text's seeds stand in at least one other of the members. */
  readonly sharedSeeds: (self: number, members: ReadonlySet<number>) => number;
}

/**
 * Finds who is kin to whom.
 *
 * A seed's key is a string of word numbers, one character each: exact, and for the few texts of a
 * folder quicker than the hashed index of `fingerprint/seeds.ts`, which is for archives.
 * Cost: linear in tokens and in the seeds that all pairs share.
 * @param likeness how much a text looks like a release; asked only of texts with the very same words
 * @param turn awaited after each text
 * @param manyWords of all texts, from which memory is spared; the answer is the same
 */
export async function kinOf(
  articles: readonly Article[],
  likeness: (text: number) => number,
  turn: Turn,
  manyWords = MANY_WORDS,
): Promise<Kinship> {
  const toSeeds = seedsOf(characters());
  const mayBeShared = await sharedByHash(articles, toSeeds, turn, manyWords);
  const seeds: string[][] = [];
  /** With those that no other text has. */
  const different: number[] = [];
  for (const article of articles) {
    const own = toSeeds(article);
    different.push(own.length);
    seeds.push(mayBeShared ? own.filter(mayBeShared) : own);
    await turn();
  }
  const standsFor = representatives(seeds, different, likeness);
  const holders = new Map<string, number[]>();
  for (const [text, own] of seeds.entries()) {
    if (standsFor[text] !== text) continue;
    for (const seed of own) {
      const known = holders.get(seed);
      if (known) known.push(text);
      else holders.set(seed, [text]);
    }
    await turn();
  }
  const counts = new Uint32Array(articles.length);
  const kin: Kin[][] = [];
  for (const [text, own] of seeds.entries()) {
    const met: number[] = [];
    for (const seed of own) {
      for (const other of holders.get(seed) ?? []) {
        if (other === text) continue;
        if (!counts[other]) met.push(other);
        counts[other]!++;
      }
    }
    const found = met
      .filter((other) => counts[other]! >= KIN_SEEDS)
      .map((other) => ({ other, seeds: counts[other]! }));
    for (const other of met) counts[other] = 0;
    kin.push(found);
    await turn();
  }
  // What a representative stands for is its kin, and the other way round.
  standsFor.forEach((one, text) => {
    if (one !== text) kin[one]!.push({ other: text, seeds: different[text]! });
  });
  for (const own of kin) own.sort((a, b) => b.seeds - a.seeds || a.other - b.other);
  const sharedSeeds = (self: number, members: ReadonlySet<number>) =>
    seeds[self]!.filter((seed) =>
      holders.get(seed)?.some((other) => other !== self && members.has(other)),
    ).length;
  return { kin, sharedSeeds };
}

/** Words of all texts from which seeds of one text alone are left out: of 50,000 clippings they would take 2 GB. */
const MANY_WORDS = 1 << 20;

/**
 * Tells seeds that may stand in two texts from those that surely stand in one: nearly all, and of no use to kinship.
 * @returns undefined for few texts, where telling takes longer than keeping
 */
async function sharedByHash(
  articles: readonly Article[],
  toSeeds: (article: Article) => readonly string[],
  turn: Turn,
  manyWords: number,
): Promise<((seed: string) => boolean) | undefined> {
  const words = articles.reduce((sum, { tokens }) => sum + tokens.count, 0);
  if (words < manyWords) return undefined;
  // A byte a word: of the seeds that no other text has, one in nine at most is kept by chance.
  const bits = Math.min(32, 3 + Math.ceil(Math.log2(words + 1)));
  const met = new Uint8Array(2 ** (bits - 3));
  const metAgain = new Uint8Array(2 ** (bits - 3));
  /** FNV-1a with its upper bits mixed in: the places are its highest. */
  const placeOf = (seed: string): number => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - bits);
  };
  for (const article of articles) {
    for (const seed of toSeeds(article)) {
      const place = placeOf(seed);
      const bit = 1 << (place & 7);
      if ((met[place >>> 3]! & bit) !== 0) metAgain[place >>> 3]! |= bit;
      met[place >>> 3]! |= bit;
    }
    await turn();
  }
  return (seed) => {
    const place = placeOf(seed);
    return (metAgain[place >>> 3]! & (1 << (place & 7))) !== 0;
  };
}

/** A character for each different word; beyond 60,000 words two. */
function characters(): (key: string) => string {
  const known = new Map<string, string>();
  const ONE = 60_000;
  return (key) => {
    let char = known.get(key);
    if (char === undefined) {
      const number = known.size;
      char =
        number < ONE
          ? String.fromCharCode(number)
          : String.fromCharCode(ONE + Math.floor(number / ONE), number % ONE);
      known.set(key, char);
    }
    return char;
  };
}

/** The different seeds of an article that hold enough content, in the order of the text. */
function seedsOf(character: (key: string) => string): (article: Article) => string[] {
  return (article) => {
    const { functionWords } = article.language;
    const words = kindredTokens(article).map((t) => article.tokens.keys[t]!);
    const chars = words.map(character);
    const row = chars.join('');
    const seeds = new Set<string>();
    // Where the seed that ends with a word begins and ends in the row, and the content words in it.
    let start = 0;
    let end = 0;
    let content = 0;
    for (let k = 0; k < words.length; k++) {
      end += chars[k]!.length;
      if (!functionWords.has(words[k]!)) content++;
      if (k >= SEED_WORDS) {
        start += chars[k - SEED_WORDS]!.length;
        if (!functionWords.has(words[k - SEED_WORDS]!)) content--;
      }
      if (k >= SEED_WORDS - 1 && content >= SEED_CONTENT_WORDS) seeds.add(row.slice(start, end));
    }
    return [...seeds];
  };
}

/**
 * For each text the one that stands for it: itself, unless more than `SAME_TEXTS` have the very same seeds.
 * @param different seeds of each, with those that no other text has; one with such has not the same as another
 */
function representatives(
  seeds: readonly (readonly string[])[],
  different: readonly number[],
  likeness: (text: number) => number,
): number[] {
  const standsFor = seeds.map((_, text) => text);
  const same = new Map<string, number[]>();
  seeds.forEach((own, text) => {
    if (!own.length || own.length < different[text]!) return;
    const key = own.join();
    const known = same.get(key);
    if (known) known.push(text);
    else same.set(key, [text]);
  });
  for (const texts of same.values()) {
    if (texts.length <= SAME_TEXTS) continue;
    const ranked = texts
      .map((text) => ({ text, likeness: likeness(text) }))
      .sort((a, b) => b.likeness - a.likeness || a.text - b.text);
    for (const { text } of ranked.slice(SAME_TEXTS)) standsFor[text] = ranked[0]!.text;
  }
  return standsFor;
}
