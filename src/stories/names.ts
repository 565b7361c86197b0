/** Names and figures: what places a text in a story where it shares no run of words with its release. */
import { PARAGRAPH_SKETCH } from '../fingerprint/index.ts';
import { hashTokens } from '../fingerprint/kernel/reference.ts';
import { RunIndex, type RunTables } from '../fingerprint/runs.ts';
import { isArticleZone } from '../text/article.ts';
import { beginsWithCapital, isUncased } from '../text/characters.ts';
import { isWeekday } from '../text/languages/calendar.ts';
import { type Article, zoneOf } from '../text/read.ts';

/**
 * Names and figures that place a text in a story, as many as that of releases that alone hold them, and their least
 * share of the text's own: three, or more where several releases hold some. Guess.
 */
const SHARED_NAMES = 2.5;
const SHARED_NAMES_SHARE = 0.12;

/** The weight of a name that one release alone has. Whole numbers add up to the same in any order. */
const ALONE = 720_720;

// Days of a month say little, too. Without them, or without months, honest reports in the stories of test/ stood in none.
const DIGITS = /^\p{N}{2,}$/u;

/** In letters. A weekday of fewer may be a name: "The Sun". */
const SHORT_DAY = 3;

/**
 * Names and figures of an article's headline and body, as keys: words written with a capital inside a
 * sentence, numbers of two digits or more, and, in scripts without capitals, every word that is no
 * function word and has two characters or more. A weekday is none.
 */
export function namesOf(article: Article): Set<string> {
  const names = new Set<string>();
  const small = new Set<string>();
  const { tokens, text, language } = article;
  for (const sentence of article.sentences) {
    const zone = zoneOf(article, sentence.from);
    if (!isArticleZone(zone)) continue;
    for (let t = sentence.from; t < sentence.to; t++) {
      const key = tokens.keys[t]!;
      if (language.functionWords.has(key)) continue;
      const word = text.slice(tokens.starts[t]!, tokens.ends[t]!);
      if (DIGITS.test(key)) names.add(key);
      else if (!language.spaced || isUncased(word)) {
        if (key.length > 1) names.add(key);
      } else if (beginsWithCapital(word)) {
        // A headline may capitalise every word; the first word of a sentence always is.
        if (zone === 'body' && t > sentence.from) names.add(key);
      } else small.add(key);
    }
  }
  for (const key of small) names.delete(key);
  for (const key of names)
    if (key.length > SHORT_DAY && isWeekday(key, language.tag)) names.delete(key);
  return names;
}

/** Stands where no word does: no shared run crosses it. A word has this hash once in four billion. */
export const NO_WORD = 0xffffffff;

/** Hashes of words, as `NameIndex` and `KnownReleases` ask for them. */
export const wordHashes = (keys: readonly string[]): Uint32Array =>
  hashTokens(keys, PARAGRAPH_SKETCH.seed).low;

/** Hashes of a release's `namesOf`, and of what the names of a language that declines them may be in other cases. */
export interface ReleaseNames {
  readonly asWritten: Uint32Array;
  readonly inOtherCases: Uint32Array;
}

/** @param spellings of a name; @default as it is written */
export function releaseNames(
  article: Article,
  spellings: (name: string) => readonly string[] = (name) => [name],
): ReleaseNames {
  const names = namesOf(article);
  const forms = new Set<string>();
  const { otherCases } = article.language;
  if (otherCases)
    for (const name of names)
      if (!DIGITS.test(name)) for (const form of otherCases(name)) forms.add(form);
  for (const name of names) forms.delete(name);
  return {
    asWritten: wordHashes([...names].flatMap(spellings)),
    inOtherCases: wordHashes([...forms].flatMap(spellings)),
  };
}

/** What is known of the words that are asked, each by its place among them. */
interface AskedWords {
  /** Whether a word may be a name in another case than the release has it in. @default every word */
  readonly mayDecline?: (word: number) => boolean;
  /** What all forms of a name have in common: they count once. @default nothing: each form counts */
  readonly nameOf?: (word: number) => string;
  /** How many names the text has; asked where it matters. @default none */
  readonly ownNames?: () => number;
}

/**
 * Which release's names and figures a text shares.
 * Cost: a look-up for each word asked, and a step for each release that holds a name.
 */
export class NameIndex {
  /** Its runs are single words; of each release it has two documents, names as they are written and in other cases. */
  readonly #names: RunIndex;

  constructor(names = new RunIndex(1)) {
    this.#names = names;
  }

  /** See `RunIndex.share`. */
  share(): RunTables {
    return this.#names.share();
  }

  /** See `RunIndex.reserve`. */
  reserve(names: number): void {
    this.#names.reserve(names);
  }

  add({ asWritten, inOtherCases }: ReleaseNames): void {
    this.#names.add(asWritten);
    this.#names.add(inOtherCases);
  }

  /**
   * A name that several releases hold says less of each, and one that all of them hold says next to nothing. Shares of
   * one (a third for three holders) left retellings in no story where twenty stories, with some figures in common,
   * were read at once.
   */
  #weightOf(holders: number): number {
    const all = this.#names.documents / 2 + 1;
    const rarity = Math.log(all / holders) / Math.log(all);
    return Math.round(ALONE * Math.min(rarity, 1 / Math.sqrt(holders)));
  }

  /**
   * Position of the release whose names a text shares, -1 where none has enough. The names of an "About" block
   * place a text; those of a related-posts list or of readers do not.
   */
  storyOf(article: Article): number {
    const { tokens, text, language, stems } = article;
    const asked = [...tokens.keys.keys()].filter((t) => {
      const zone = zoneOf(article, t);
      return zone !== 'furniture' && zone !== 'comment';
    });
    const declines = language.otherCases !== undefined;
    return this.strongest(wordHashes(asked.map((t) => tokens.keys[t]!)), {
      mayDecline: (word) => declines && beginsWithCapital(text, tokens.starts[asked[word]!]),
      nameOf: (word) => (declines ? stems : tokens.keys)[asked[word]!]!,
      ownNames: () => namesOf(article).size,
    });
  }

  /**
   * The same of a text of which perhaps only words are known: then it finds every release that `storyOf` finds, too.
   * @param words hashes of the words that may place it
   */
  strongest(
    words: Uint32Array,
    { mayDecline = () => true, nameOf, ownNames = () => 0 }: AskedWords = {},
  ): number {
    const places = this.#names.placesIn(words);
    if (places.length < SHARED_NAMES) return -1;
    const sums = new Map<number, number>();
    const met = new Map<number | string, Set<number>>();
    this.#names.forEachRun(
      words,
      (word, run, documents) => {
        const weight = this.#weightOf(documents.length);
        const name = nameOf ? nameOf(word) : run;
        const releases = met.get(name) ?? new Set();
        met.set(name, releases);
        for (const document of documents) {
          const release = document >> 1;
          if (releases.has(release) || (document & 1 && !mayDecline(word))) continue;
          releases.add(release);
          sums.set(release, (sums.get(release) ?? 0) + weight);
        }
      },
      { places },
    );
    const best = largest(sums, SHARED_NAMES * ALONE);
    if (best === -1 || sums.get(best)! >= SHARED_NAMES_SHARE * ALONE * ownNames()) return best;
    return -1;
  }
}

/** The key with the largest count, the smallest of several; -1 where none has enough. */
export function largest(counts: ReadonlyMap<number, number>, least: number): number {
  let best = -1;
  let most = 0;
  for (const [key, count] of counts) {
    if (count < least || count < most || (count === most && key > best)) continue;
    best = key;
    most = count;
  }
  return best;
}
