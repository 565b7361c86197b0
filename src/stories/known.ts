/**
 * Which of some known releases a text belongs to, each text by itself: what else is asked changes no answer, so
 * texts may stream past.
 *
 * A text belongs to the release it shares most seeds with (runs of five words that hold content). Where it shares
 * too few, to the one whose paragraphs it repeats word by word in part; where it does neither, to the one whose
 * names and figures it shares.
 *
 * Words are compared by hashes of 32 bits, runs hash by hash: what is found here is compared exactly before
 * anything is said of it.
 * Cost: 40 to 70 bytes a word of the releases, and 20 a form that one of their names may have in another case. A text
 * that shares nothing costs 12 ns a word, and need not be read for it: see `mayBelong`.
 */
import { RunIndex, type RunTables } from '../fingerprint/runs.ts';
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
export interface ReleaseTraces {
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
  };
}

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

interface Parts {
  readonly seeds: RunIndex;
  /** Of paragraphs; `homes` and `shingles` say whose each is, and how many it has. */
  readonly near: RunIndex;
  readonly homes: number[];
  readonly shingles: number[];
  readonly names: NameIndex;
  /** By release. */
  readonly languages: Language[];
}

/** What is known of releases, most of it in memory that threads share. */
export interface KnownTables extends Pick<Parts, 'homes' | 'shingles'> {
  readonly seeds: RunTables;
  readonly near: RunTables;
  readonly names: RunTables;
  /** Tags. */
  readonly languages: readonly string[];
}

export class KnownReleases {
  readonly #seeds: RunIndex;
  readonly #near: RunIndex;
  readonly #homes: number[];
  readonly #shingles: number[];
  readonly #names: NameIndex;
  readonly #languages: Language[];

  /**
   * @param options of the shingles
   * @param turn awaited for each release
   */
  static async of(
    releases: readonly ReleaseTraces[],
    { shingleWords }: Pick<NearOptions, 'shingleWords'>,
    turn: Turn = () => {},
  ): Promise<KnownReleases> {
    const known = new KnownReleases({
      seeds: new RunIndex(SEED_WORDS),
      near: new RunIndex(shingleWords),
      homes: [],
      shingles: [],
      names: new NameIndex(),
      languages: [],
    });
    await known.#addAll(releases, turn);
    return known;
  }

  /** What `share` told of, in another thread. */
  static over({ seeds, near, names, homes, shingles, languages }: KnownTables): KnownReleases {
    return new KnownReleases({
      seeds: RunIndex.over(seeds),
      near: RunIndex.over(near),
      names: new NameIndex(RunIndex.over(names)),
      homes,
      shingles,
      languages: languages.map(languageOf),
    });
  }

  private constructor({ seeds, near, homes, shingles, names, languages }: Parts) {
    this.#seeds = seeds;
    this.#near = near;
    this.#homes = homes;
    this.#shingles = shingles;
    this.#names = names;
    this.#languages = languages;
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
    };
  }

  async #addAll(releases: readonly ReleaseTraces[], turn: Turn): Promise<void> {
    const sum = (count: (release: ReleaseTraces) => number) =>
      releases.reduce((all, release) => all + count(release), 0);
    this.#seeds.reserve(sum(({ words, paragraphs }) => words.length + paragraphs.length));
    this.#near.reserve(sum(({ words }) => words.length));
    this.#names.reserve(sum(({ names }) => names.asWritten.length + names.inOtherCases.length));
    for (const release of releases) {
      this.#add(release);
      await turn();
    }
  }

  #add({ language, words, paragraphs, names }: ReleaseTraces): void {
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
    return this.#home(this.#askedBy(text));
  }

  /**
   * The releases from which a block of a text may be copied, those it shares most seeds with first.
   * @param text as for `homeOf`
   */
  mayBeCopiedBy(text: Article): number[] {
    return [...this.#sharedSeeds(this.#askedBy(text))]
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
    return home !== undefined;
  }

  #askedBy(article: Article): Asked {
    const { language, tokens } = article;
    const own = contentSeeds(tokens.keys, language);
    const masks = new Map<Language, Uint8Array>();
    const holdsContentIn = (other: Language, word: number) => {
      const known = masks.get(other) ?? contentSeeds(tokens.keys, other);
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

  #home(asked: Asked): Home | undefined {
    // Asked once for both: paragraphs hold no pairs of words that seeds do not.
    const stretches = this.#seeds.stretchesIn(
      asked.words,
      Math.min(SEED_WORDS, this.#near.runWords),
    );
    const shared = this.#sharedSeeds(asked, stretches);
    const strongest = largest(shared, KIN_SEEDS);
    if (strongest !== -1) return { release: strongest, isAlone: isAlone(shared, strongest) };
    const near = this.#homeByParagraphs(asked, stretches);
    const release = near === -1 ? asked.homeByNames() : near;
    return release === -1 ? undefined : { release, isAlone: true };
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
