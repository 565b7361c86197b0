/**
 * Which of some known releases a text belongs to, each text by itself: what else is asked changes no answer, so
 * texts may stream past.
 *
 * A text belongs to the release it shares most seeds with (runs of five words that hold content). Where it shares
 * too few, to the one whose paragraphs it repeats word by word in part; where it does neither, to the one whose
 * names and figures it shares.
 *
 * Releases whose words have marks are known without them, too, and a text that lost its own belongs where it shares most;
 * and where a release lost them, texts are asked without theirs.
 *
 * Words are compared by hashes of 32 bits, runs hash by hash: what is found here is compared exactly before
 * anything is said of it.
 * Cost: 40 to 70 bytes a word of the releases, and 20 a form that one of their names may have in another case. A text
 * that shares nothing costs 12 ns a word, and need not be read for it: see `mayBelong`.
 */
import { RunIndex, type RunTables } from '../fingerprint/runs.ts';
import { bareSpellings, markedLetters } from '../text/bare.ts';
import { allFunctionWords, hasLostMarks, mayHaveLostMarks } from '../text/languages/bare.ts';
import { type Language, languageOf } from '../text/languages/index.ts';
import type { Article, TokenRange } from '../text/read.ts';
import { contentSeeds, KIN_SEEDS, kindredParagraphs, SEED_WORDS, type Turn } from './kinship.ts';
import {
  largest,
  NameIndex,
  NO_WORD,
  type ReleaseNames,
  releaseNames,
  wordHashes,
} from './names.ts';
import { NEAR_CONTAINMENT, type NearOptions, PARAGRAPH_WORDS } from './near.ts';

/**
 * Jaccard similarity below which two paragraphs are not held against each other, however short the smaller is: three
 * common turns of phrase are no kinship. It is where signatures would propose half of the pairs (see near.ts).
 */
const NEAR_JACCARD = 0.15;
/** A shingle that so many known paragraphs hold is a turn of phrase. Guess. */
const COMMON_SHINGLE = 256;

/** What a release is found by. */
export interface ReleaseTraces extends Traces {
  /** By texts that lost the marks of their letters; absent where hardly a word has any. */
  readonly bare?: Traces;
  /** Whether it lost them itself. */
  readonly lostMarks: boolean;
}

interface Traces {
  readonly language: Language;
  /** Hashes of all its words. */
  readonly words: Uint32Array;
  /** The paragraphs whose words may show kinship. */
  readonly paragraphs: readonly TokenRange[];
  readonly names: ReleaseNames;
}

/** @param release what it has in common with others, which is boilerplate, set aside */
export function tracesOf(release: Article): ReleaseTraces {
  return {
    language: release.language,
    words: wordHashes(release.tokens.keys),
    paragraphs: kindredParagraphs(release),
    names: releaseNames(release),
    lostMarks: hasLostMarks(release.tokens.keys, release.language),
    ...bareTraces(release),
  };
}

/** Different words with marks from which a release is known without them. Guess. */
const MARKED_WORDS = 4;
/** Where two letters are written for one: "fuer", "aabning". Elsewhere ä is left as a. */
const TWO_FOR_ONE: ReadonlySet<string> = new Set(['de', 'da', 'nb']);

function bareTraces(release: Article): Pick<ReleaseTraces, 'bare'> {
  const { tokens, language } = release;
  const marked = new Set(tokens.keys.filter((key) => markedLetters(key).length > 0));
  if (marked.size < MARKED_WORDS) return {};
  const spellings = (key: string) => (marked.has(key) ? bareSpellings(key) : [key]);
  const written = [tokens.keys.map((key) => spellings(key)[0]!)];
  if (TWO_FOR_ONE.has(language.tag)) written.push(tokens.keys.map((key) => spellings(key).at(-1)!));
  const paragraphs = kindredParagraphs(release);
  return {
    bare: {
      language,
      words: wordHashes(written.flat()),
      paragraphs: written.flatMap((_, time) =>
        paragraphs.map(({ from, to }) => ({
          from: from + time * tokens.count,
          to: to + time * tokens.count,
        })),
      ),
      names: releaseNames(release, spellings),
    },
  };
}

/** A text without the marks of its letters. */
const withoutMarks = (text: Article): Article => ({
  ...text,
  tokens: { ...text.tokens, keys: text.tokens.keys.map((key) => bareSpellings(key)[0]!) },
});

/** A text as `KnownReleases` asks about it. */
interface Asked {
  /** Hashes of all words. */
  readonly words: Uint32Array;
  readonly paragraphs: readonly TokenRange[];
  /** Does the seed that begins at a word hold content, in the eyes of the text and of a release? */
  readonly holdsContent: (word: number, release: number) => boolean;
  /** Any release will do: whether there is one is all that is asked. */
  readonly anyHome: boolean;
  /** Paragraphs may turn out shorter, since parts of them are boilerplate. */
  readonly mayShrink: boolean;
  /** The release whose names it shares, -1 for none. */
  readonly homeByNames: () => number;
}

/**
 * Different shared seeds from which it is asked whether a block was copied: a run of twelve words, or shorter ones. Of
 * 46 statements of senators that took a block from a second one, 45 have as many; with 3 seeds, as for kinship, a
 * stream of them took twice the time.
 */
const BLOCK_SEEDS = 8;

/** Which release a text belongs to. Releases are counted from 0 as they were added. */
export interface Home {
  readonly release: number;
  /** No block of the text can be from another. */
  readonly isAlone: boolean;
}

/** Why a text is in no story of the releases. */
export const SHARES_WITH_NONE = 'It shares no run of words and too few names with any release.';

/** A home, and how many seeds speak for it. */
interface Found extends Home {
  readonly seeds: number;
}

/** Releases without the marks of their letters. */
interface Bare<Known> {
  readonly known: Known;
  /** By place among them. */
  readonly releases: readonly number[];
}

interface Parts {
  readonly seeds: RunIndex;
  /** Of paragraphs; `homes` and `shingles` say whose each is, and how many it has. */
  readonly near: RunIndex;
  readonly homes: number[];
  readonly shingles: number[];
  readonly names: NameIndex;
  /** By release. */
  readonly languages: Language[];
  /** Of these releases without marks: absent where none has any, and of those themselves. */
  readonly bare?: Bare<KnownReleases> | undefined;
  /** Whether one of the releases lost its marks. */
  readonly lostMarks: boolean;
}

/** What is known of releases, most of it in memory that threads share. */
export interface KnownTables extends Pick<Parts, 'homes' | 'shingles' | 'lostMarks'> {
  readonly seeds: RunTables;
  readonly near: RunTables;
  readonly names: RunTables;
  /** Tags. */
  readonly languages: readonly string[];
  readonly bare: Bare<KnownTables> | undefined;
}

export class KnownReleases {
  readonly #seeds: RunIndex;
  readonly #near: RunIndex;
  readonly #homes: number[];
  readonly #shingles: number[];
  readonly #names: NameIndex;
  readonly #languages: Language[];
  readonly #bare: Bare<KnownReleases> | undefined;
  readonly #lostMarks: boolean;

  /**
   * @param options of the shingles
   * @param turn awaited for each release
   */
  static async of(
    releases: readonly ReleaseTraces[],
    options: Pick<NearOptions, 'shingleWords'>,
    turn: Turn = () => {},
  ): Promise<KnownReleases> {
    const marked = releases.flatMap(({ bare }, release) => (bare ? [{ release, bare }] : []));
    const bare = marked.length > 0 && {
      known: await KnownReleases.#of(
        marked.map((one) => one.bare),
        options,
      ),
      releases: marked.map(({ release }) => release),
    };
    const lostMarks = releases.some((release) => release.lostMarks);
    return KnownReleases.#of(releases, options, { bare: bare || undefined, lostMarks }, turn);
  }

  static async #of(
    releases: readonly Traces[],
    { shingleWords }: Pick<NearOptions, 'shingleWords'>,
    marks: Pick<Parts, 'bare' | 'lostMarks'> = { lostMarks: false },
    turn: Turn = () => {},
  ): Promise<KnownReleases> {
    const known = new KnownReleases({
      seeds: new RunIndex(SEED_WORDS),
      near: new RunIndex(shingleWords),
      homes: [],
      shingles: [],
      names: new NameIndex(),
      languages: [],
      ...marks,
    });
    await known.#addAll(releases, turn);
    return known;
  }

  /** What `share` told of, in another thread. */
  static over(tables: KnownTables): KnownReleases {
    const { seeds, near, names, homes, shingles, languages, bare, lostMarks } = tables;
    return new KnownReleases({
      seeds: RunIndex.over(seeds),
      near: RunIndex.over(near),
      names: new NameIndex(RunIndex.over(names)),
      homes,
      shingles,
      languages: languages.map(languageOf),
      bare: bare && { ...bare, known: KnownReleases.over(bare.known) },
      lostMarks,
    });
  }

  private constructor(parts: Parts) {
    const { seeds, near, homes, shingles, names, languages, bare, lostMarks } = parts;
    this.#seeds = seeds;
    this.#near = near;
    this.#homes = homes;
    this.#shingles = shingles;
    this.#names = names;
    this.#languages = languages;
    this.#bare = bare;
    this.#lostMarks = lostMarks;
  }

  /** For `over`; the releases' articles are not among it. */
  share(): KnownTables {
    return {
      seeds: this.#seeds.share(),
      near: this.#near.share(),
      names: this.#names.share(),
      homes: this.#homes,
      shingles: this.#shingles,
      languages: this.#languages.map(({ tag }) => tag),
      bare: this.#bare && { ...this.#bare, known: this.#bare.known.share() },
      lostMarks: this.#lostMarks,
    };
  }

  async #addAll(releases: readonly Traces[], turn: Turn): Promise<void> {
    const sum = (count: (release: Traces) => number) =>
      releases.reduce((all, release) => all + count(release), 0);
    this.#seeds.reserve(sum(({ words, paragraphs }) => words.length + paragraphs.length));
    this.#near.reserve(sum(({ words }) => words.length));
    this.#names.reserve(sum(({ names }) => names.asWritten.length + names.inOtherCases.length));
    for (const release of releases) {
      this.#add(release);
      await turn();
    }
  }

  #add({ language, words, paragraphs, names }: Traces): void {
    const number = this.#languages.push(language) - 1;
    const kindred = new Uint32Array(words.length + paragraphs.length);
    let count = 0;
    for (const { from, to } of paragraphs) {
      const paragraph = words.subarray(from, to);
      kindred.set(paragraph, count);
      count += paragraph.length + 1;
      kindred[count - 1] = NO_WORD;
      if (paragraph.length < PARAGRAPH_WORDS) continue;
      this.#near.add(paragraph);
      this.#homes.push(number);
      this.#shingles.push(paragraph.length - this.#near.runWords + 1);
    }
    this.#seeds.add(kindred.subarray(0, count));
    this.#names.add(names);
  }

  /**
   * Where a text belongs; undefined for nowhere.
   * @param text boilerplate set aside as in the releases
   */
  homeOf(text: Article): Home | undefined {
    const home = this.#home(this.#askedBy(text));
    const asBare = this.#lostMarks
      ? stronger(home, this.#home(this.#askedBy(withoutMarks(text), allFunctionWords)))
      : home;
    if (!this.#bare) return asBare;
    const { known, releases } = this.#bare;
    const found = known.#home(known.#askedBy(text, allFunctionWords));
    if (!found) return asBare;
    // Names without marks are names only to a text that has none.
    if (found.seeds === 0 && !mayHaveLostMarks(text.tokens.keys, text.language)) return asBare;
    return stronger(asBare, { ...found, release: releases[found.release]! });
  }

  /**
   * The releases from which a block of a text may be copied, those it shares most seeds with first.
   * @param text as for `homeOf`
   */
  mayBeCopiedBy(text: Article): number[] {
    const shared = this.#sharedSeeds(this.#askedBy(text));
    if (this.#bare) {
      const { known, releases } = this.#bare;
      for (const [at, seeds] of known.#sharedSeeds(known.#askedBy(text, allFunctionWords))) {
        const release = releases[at]!;
        shared.set(release, Math.max(seeds, shared.get(release) ?? 0));
      }
    }
    return [...shared]
      .filter(([, seeds]) => seeds >= BLOCK_SEEDS)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([release]) => release);
  }

  /**
   * The same question about a text of which only the words are known, neither zones nor language.
   * @param words hashes of its words (`wordHashes`)
   * @param paragraphs how many of them each of its paragraphs has
   * @param mayShrink whether parts of its paragraphs may be set aside before `homeOf` is asked
   * @returns false only where `homeOf` would find none
   */
  mayBelong(words: Uint32Array, paragraphs: Uint32Array, mayShrink: boolean): boolean {
    // Only hashes of its words as they are: what they are without marks is asked of the text.
    if (this.#lostMarks) return true;
    const ranges: TokenRange[] = [];
    let from = 0;
    for (const count of paragraphs) {
      ranges.push({ from, to: from + count });
      from += count;
    }
    const home = this.#home({
      words,
      paragraphs: ranges,
      holdsContent: () => true,
      anyHome: true,
      mayShrink,
      homeByNames: () => this.#names.strongest(words),
    });
    if (home !== undefined) return true;
    return this.#bare?.known.mayBelong(words, paragraphs, mayShrink) ?? false;
  }

  /** @param commonWords of a language, which are no content */
  #askedBy(
    article: Article,
    commonWords = ({ functionWords }: Language): ReadonlySet<string> => functionWords,
  ): Asked {
    const { language, tokens } = article;
    const own = contentSeeds(tokens.keys, { functionWords: commonWords(language) });
    const masks = new Map<Language, Uint8Array>();
    const holdsContentIn = (other: Language, word: number) => {
      const known =
        masks.get(other) ?? contentSeeds(tokens.keys, { functionWords: commonWords(other) });
      masks.set(other, known);
      return known[word] === 1;
    };
    return {
      words: wordHashes(tokens.keys),
      paragraphs: kindredParagraphs(article),
      holdsContent: (word, release) => {
        if (own[word] === 0) return false;
        const other = this.#languages[release]!;
        return other.tag === language.tag || holdsContentIn(other, word);
      },
      anyHome: false,
      mayShrink: false,
      homeByNames: () => this.#names.storyOf(article),
    };
  }

  #home(asked: Asked): Found | undefined {
    // Asked once for both: paragraphs hold no pairs of words that seeds do not.
    const stretches = this.#seeds.stretchesIn(
      asked.words,
      Math.min(SEED_WORDS, this.#near.runWords),
    );
    const shared = this.#sharedSeeds(asked, stretches);
    const strongest = largest(shared, KIN_SEEDS);
    if (strongest !== -1)
      return {
        release: strongest,
        isAlone: isAlone(shared, strongest),
        seeds: shared.get(strongest)!,
      };
    const near = this.#homeByParagraphs(asked, stretches);
    const release = near === -1 ? asked.homeByNames() : near;
    return release === -1 ? undefined : { release, isAlone: true, seeds: 0 };
  }

  /** How many different seeds releases share with a text. */
  #sharedSeeds(
    { words, paragraphs, holdsContent, anyHome }: Asked,
    stretches?: readonly TokenRange[],
  ): Map<number, number> {
    const shared = new Map<number, number>();
    const places = this.#seeds.placesIn(words, stretches);
    if (places.length < KIN_SEEDS) return shared;
    const met = new Set<number>();
    let at = 0;
    let most = 0;
    this.#seeds.forEachRun(
      words,
      (word, run, releases) => {
        while (at < paragraphs.length && paragraphs[at]!.to < word + SEED_WORDS) at++;
        // Only seeds that lie in one paragraph count.
        if (met.has(run) || at === paragraphs.length || paragraphs[at]!.from > word) return;
        met.add(run);
        for (const release of releases.length > 1 ? new Set(releases) : releases) {
          if (!holdsContent(word, release)) continue;
          const seeds = (shared.get(release) ?? 0) + 1;
          shared.set(release, seeds);
          if (seeds > most) most = seeds;
        }
      },
      { places, enough: () => anyHome && most >= KIN_SEEDS },
    );
    return shared;
  }

  #homeByParagraphs(
    { words, paragraphs, mayShrink }: Asked,
    stretches: readonly TokenRange[],
  ): number {
    const places = this.#near.placesIn(words, stretches);
    if (places.length === 0) return -1;
    const shared = new Map<number, number>();
    let place = 0;
    for (const { from, to } of paragraphs) {
      while (place < places.length && places[place]! < from) place++;
      const first = place;
      while (place < places.length && places[place]! + this.#near.runWords <= to) place++;
      if (to - from < PARAGRAPH_WORDS) continue;
      const length = mayShrink ? PARAGRAPH_WORDS : to - from;
      const shingles = length - this.#near.runWords + 1;
      // Of another paragraph as short as can be.
      const least = leastCommon(shingles, PARAGRAPH_WORDS - this.#near.runWords + 1);
      if (place - first < least) continue;
      for (const [paragraph, common] of this.#commonShingles(words, places.slice(first, place))) {
        if (common < leastCommon(shingles, this.#shingles[paragraph]!)) continue;
        const release = this.#homes[paragraph]!;
        shared.set(release, (shared.get(release) ?? 0) + common);
      }
    }
    return largest(shared, 1);
  }

  /** Known paragraphs and how many different shingles each shares with a text, of those that begin at some places. */
  #commonShingles(words: Uint32Array, places: readonly number[]): ReadonlyMap<number, number> {
    const met = new Set<number>();
    const common = new Map<number, number>();
    this.#near.forEachRun(
      words,
      (_, run, paragraphs) => {
        if (met.has(run)) return;
        met.add(run);
        for (const paragraph of new Set(paragraphs))
          common.set(paragraph, (common.get(paragraph) ?? 0) + 1);
      },
      { places, most: COMMON_SHINGLE },
    );
    return common;
  }
}

/** The home that more seeds speak for; the first, where neither has more. */
function stronger(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (!one || !other) return one ?? other;
  const found = other.seeds > one.seeds ? other : one;
  const isAlone = one.release === other.release && one.isAlone && other.isAlone;
  return { ...found, isAlone: isAlone || found.seeds === 0 };
}

/** Whether no other release shares as many seeds with a text as a block has. */
function isAlone(shared: ReadonlyMap<number, number>, release: number): boolean {
  for (const [other, seeds] of shared) if (other !== release && seeds >= BLOCK_SEEDS) return false;
  return true;
}

/** Common shingles from which two paragraphs of so many are kin. Rises with both. */
function leastCommon(shingles: number, others: number): number {
  const contained = NEAR_CONTAINMENT * Math.min(shingles, others);
  // Jaccard similarity J with c common ones of a and b: c = J · (a + b − c).
  return Math.max(contained, (NEAR_JACCARD * (shingles + others)) / (1 + NEAR_JACCARD));
}
