/**
 * What ties texts together: runs of words they share.
 * Only headline and body count: shared boilerplate or furniture is no kinship.
 */
import type { Language } from '../text/languages/language.ts';
import { numbering } from '../text/numbering.ts';
import type { Article, TokenRange } from '../text/read.ts';
import { tokenAt } from '../text/tokens.ts';
import { Groups } from './groups.ts';

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

/** 1 where the seed that begins at a word holds content words enough. */
export function contentSeeds(
  keys: readonly string[],
  { functionWords }: Pick<Language, 'functionWords'>,
): Uint8Array {
  const isContent = new Uint8Array(keys.length);
  const mask = new Uint8Array(keys.length);
  let content = 0;
  for (let t = 0; t < keys.length; t++) {
    isContent[t] = functionWords.has(keys[t]!) ? 0 : 1;
    content += isContent[t]!;
    if (t >= SEED_WORDS) content -= isContent[t - SEED_WORDS]!;
    if (t >= SEED_WORDS - 1 && content >= SEED_CONTENT_WORDS) mask[t - SEED_WORDS + 1] = 1;
  }
  return mask;
}

/** Awaited now and then in long work, so that the caller can give the event loop a turn. */
export type Turn = () => void | Promise<void>;

/** Another text, and how many different seeds it shares. */
export interface Kin {
  readonly other: number;
  readonly seeds: number;
}

/**
 * Who is kin to whom.
 *
 * A text's kin are looked up when they are asked for: of a text in 2,000 papers there are four million pairs, and hardly
 * any of them matters.
 */
export class Kinship {
  /** By text, the numbers of its seeds; those that no other text has may be missing. */
  readonly #seeds: readonly Uint32Array[];
  /** By text, how many seeds it has, with the missing ones. */
  readonly #different: readonly number[];
  readonly #standsFor: readonly number[];
  /** By text, those it stands for, itself aside. */
  readonly #represented = new Map<number, number[]>();
  /** The texts that stand for themselves, seed after seed, ascending; and where each seed's begin. */
  readonly #holders: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #near = new Map<number, Kin[]>();
  #families: number[][] | undefined;
  /** By text, and by seed; all 0 between two questions. */
  readonly #counts: Uint32Array;
  readonly #numbers: Uint32Array;

  /**
   * @param seeds by text, the numbers of its seeds from 0
   * @param different by text, how many seeds it has, with those that are not among its numbers
   * @param standsFor by text, the one that stands for it; -1 where that is not among the texts
   */
  constructor(
    seeds: readonly Uint32Array[],
    different: readonly number[],
    standsFor: readonly number[],
  ) {
    this.#seeds = seeds;
    this.#different = different;
    this.#standsFor = standsFor;
    this.#counts = new Uint32Array(seeds.length);
    const holding = seeds.map((own, text) => (this.#isHolder(text) ? own : new Uint32Array(0)));
    let numbers = 0;
    for (const own of seeds) for (const seed of own) numbers = Math.max(numbers, seed + 1);
    this.#numbers = new Uint32Array(numbers);
    this.#starts = new Uint32Array(numbers + 1);
    for (const own of holding) for (const seed of own) this.#starts[seed + 1]!++;
    for (let seed = 0; seed < numbers; seed++) this.#starts[seed + 1]! += this.#starts[seed]!;
    this.#holders = new Uint32Array(this.#starts[numbers]!);
    const next = this.#starts.slice();
    holding.forEach((own, text) => {
      for (const seed of own) this.#holders[next[seed]!++] = text;
    });
    standsFor.forEach((one, text) => {
      if (one === text || one === -1) return;
      const known = this.#represented.get(one);
      if (known) known.push(text);
      else this.#represented.set(one, [text]);
    });
  }

  #isHolder(text: number): boolean {
    return this.#standsFor[text] === text;
  }

  /** Makes two texts kin, one of which has none by runs of words; what is said again is added. */
  addNear(left: number, right: number, seeds: number): void {
    this.#families = undefined;
    const pairs = [
      [left, right],
      [right, left],
    ] as const;
    for (const [text, other] of pairs) {
      const kin = this.#near.get(text) ?? [];
      const known = kin.findIndex((one) => one.other === other);
      if (known < 0) kin.push({ other, seeds });
      else kin[known] = { other, seeds: kin[known]!.seeds + seeds };
      this.#near.set(text, kin);
    }
  }

  /** The texts with the very same seeds that a text stands for; the kin of others than itself do not name them. */
  representedBy(text: number): readonly number[] {
    return this.#represented.get(text) ?? [];
  }

  /** The others a text is kin to, strongest first. Cost: the holders of its seeds. */
  kinOf(text: number): Kin[] {
    const counts = this.#counts;
    const met: number[] = [];
    for (const seed of this.#seeds[text]!) {
      for (let at = this.#starts[seed]!; at < this.#starts[seed + 1]!; at++) {
        const other = this.#holders[at]!;
        if (other === text) continue;
        if (counts[other] === 0) met.push(other);
        counts[other]!++;
      }
    }
    const kin: Kin[] = [];
    for (const other of met) {
      if (counts[other]! >= KIN_SEEDS) kin.push({ other, seeds: counts[other]! });
      counts[other] = 0;
    }
    // What a representative stands for is its kin, and the other way round.
    for (const other of this.#represented.get(text) ?? [])
      kin.push({ other, seeds: this.#different[other]! });
    kin.push(...(this.#near.get(text) ?? []));
    return kin.sort((a, b) => b.seeds - a.seeds || a.other - b.other);
  }

  /**
   * Groups of texts that kinship ties together, two or more, ascending.
   * Cost of the first call and of one after `addNear`: linear in the seeds of all texts; and for a seed that stands in
   * two groups which share fewer than makes kin, the square of its holders.
   */
  families(): readonly (readonly number[])[] {
    this.#families ??= this.#findFamilies();
    return this.#families;
  }

  #findFamilies(): number[][] {
    const groups = new Groups(this.#seeds.length);
    for (const [one, texts] of this.#represented) for (const text of texts) groups.join(one, text);
    for (const [one, kin] of this.#near) for (const { other } of kin) groups.join(one, other);
    const starts = this.#starts;
    /** @param endOf where the holders of a seed that are asked about end */
    const joinKin = (text: number, endOf: (seed: number) => number) => {
      const met: number[] = [];
      for (const seed of this.#seeds[text]!) {
        const end = endOf(seed);
        for (let at = starts[seed]!; at < end; at++) {
          const other = this.#holders[at]!;
          if (other === text) continue;
          this.#counts[other]!++;
          met.push(other);
          if (this.#counts[other] === KIN_SEEDS) groups.join(text, other);
        }
      }
      for (const other of met) this.#counts[other] = 0;
    };
    // The first who has one seed of a text has the next ones, too: that finds nearly all ties in a step a seed.
    const first = (seed: number) => Math.min(starts[seed]! + 1, starts[seed + 1]!);
    for (const text of this.#seeds.keys()) joinKin(text, first);
    const untoldEnds = starts.slice(1);
    for (let seed = 0; seed < untoldEnds.length; seed++) {
      const from = starts[seed]!;
      let at = from + 1;
      while (
        at < untoldEnds[seed]! &&
        groups.of(this.#holders[at]!) === groups.of(this.#holders[from]!)
      )
        at++;
      if (at >= untoldEnds[seed]!) untoldEnds[seed] = from;
    }
    for (const text of this.#seeds.keys()) joinKin(text, (seed) => untoldEnds[seed]!);
    return groups.all();
  }

  /** By text, whether it is kin to none. Cost: as `families`. */
  alone(): boolean[] {
    const inFamily = new Set(this.families().flat());
    return this.#seeds.map((own, text) => {
      // One that another stands for shares with it no more than it has.
      const isShort = !this.#isHolder(text) && own.length < KIN_SEEDS;
      return !inFamily.has(text) || isShort;
    });
  }

  /** By text, how many of its seeds stand in at least one other text. Cost: linear in the seeds. */
  sharedSeeds(): number[] {
    return this.#seeds.map((own, text) => {
      const itself = this.#isHolder(text) ? 1 : 0;
      const holders = (seed: number) => this.#starts[seed + 1]! - this.#starts[seed]!;
      return own.reduce((n, seed) => n + (holders(seed) > itself ? 1 : 0), 0);
    });
  }

  /**
   * By text, at least the sum of what its kin give for each seed they share.
   * Cost: linear in the seeds, where a look at all kin of all texts would be quadratic.
   * @param gifts by text, what it gives for a seed
   */
  givenAtMost(gifts: readonly number[]): number[] {
    const sums = new Float64Array(this.#starts.length - 1);
    this.#seeds.forEach((own, text) => {
      if (this.#isHolder(text)) for (const seed of own) sums[seed]! += gifts[text]!;
    });
    return this.#seeds.map((own, text) => {
      const itself = this.#isHolder(text) ? gifts[text]! : 0;
      let given = own.reduce((sum, seed) => sum + sums[seed]! - itself, 0);
      for (const other of this.#represented.get(text) ?? [])
        given += this.#different[other]! * gifts[other]!;
      for (const { other, seeds } of this.#near.get(text) ?? []) given += seeds * gifts[other]!;
      return given;
    });
  }

  /**
   * Kinship among some texts, which are numbered by their places there.
   * Cost: linear in their seeds.
   * @param texts ascending
   */
  among(texts: readonly number[]): Kinship {
    const placeOf = new Map(texts.map((text, place) => [text, place]));
    const numbers = this.#numbers;
    let next = 1;
    const seeds = texts.map((text) =>
      this.#seeds[text]!.map((seed) => {
        numbers[seed] ||= next++;
        return numbers[seed]! - 1;
      }),
    );
    for (const text of texts) for (const seed of this.#seeds[text]!) numbers[seed] = 0;
    const among = new Kinship(
      seeds,
      texts.map((text) => this.#different[text]!),
      texts.map((text) => placeOf.get(this.#standsFor[text]!) ?? -1),
    );
    for (const [place, text] of texts.entries()) {
      const near = (this.#near.get(text) ?? []).flatMap(({ other, seeds }) => {
        const there = placeOf.get(other);
        return there === undefined ? [] : [{ other: there, seeds }];
      });
      if (near.length > 0) among.#near.set(place, near);
    }
    return among;
  }
}

/**
 * Finds who is kin to whom.
 *
 * A seed's key is a string of word numbers, one character each: exact, and for the few texts of a
 * folder quicker than the hashed seeds of `fingerprint/seeds.ts`, which are for archives.
 * Cost: linear in tokens.
 * @param likeness how much a text looks like a release; asked only of texts with the very same words
 * @param turn awaited after each text
 * @param manyWords of all texts, from which memory is spared; the answer is the same
 */
export async function kinshipOf(
  articles: readonly Article[],
  likeness: (text: number) => number,
  turn: Turn,
  manyWords = MANY_WORDS,
): Promise<Kinship> {
  const toSeeds = seedsOf(characters());
  const mayBeShared = await sharedByHash(articles, toSeeds, turn, manyWords);
  const numberOf = numbering();
  const seeds: Uint32Array[] = [];
  const different: number[] = [];
  for (const article of articles) {
    const own = toSeeds(article);
    different.push(own.length);
    seeds.push(Uint32Array.from(mayBeShared ? own.filter(mayBeShared) : own, numberOf));
    await turn();
  }
  return new Kinship(seeds, different, representatives(seeds, different, likeness));
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
  seeds: readonly Uint32Array[],
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
