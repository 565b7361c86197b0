/** What the tool knows of one language, and how a record in this folder states it. */
import { foldSpelling } from '../characters.ts';
import { onceFor } from '../once.ts';

/** One language, ready for use. A language without a record works too, with weaker evidence. */
export interface Language {
  /** BCP 47 primary tag: `en`. `und` where nothing is known. */
  readonly tag: string;
  /**
   * Function words and the commonest auxiliaries and adverbs, as token keys (folded, lower case).
   * Shared ones are weak evidence: every text of the language holds them. Empty for `und`.
   */
  readonly functionWords: ReadonlySet<string>;
  /**
   * With their full stop, spelt as in running text: `approx.`, `Mr.`, `Ore.`. A sentence does not end
   * after one. An entry that starts with a capital does not match the lower-case word ("to wash.").
   */
  readonly abbreviations: ReadonlySet<string>;
  /** A number of one or two digits with a full stop is an ordinal: `14. November`. */
  readonly ordinalStop: boolean;
  /** What is counted may have a capital, so that one behind an ordinal begins no sentence: "das 1. Schiff". */
  readonly capitalAfterOrdinal?: true;
  /** Common nouns are capitalised, so that a capital makes no name. */
  readonly nounCapitals?: true;
  /** Months and weekdays are capitalised: without a capital "may" and "τρίτη" are other words. */
  readonly capitalDates?: true;
  /** Words are set apart by spaces. False for Japanese and Chinese, which want a segmenter. */
  readonly spaced: boolean;
  /** In an attribution behind speech the speaker stands before the verb: "…, Akkola sanoo." Finnish. */
  readonly speakerFirst?: true;
  /** A quotation stands between its speaker and the verb of speech: Turkish "Odil Branok, “…” dedi." */
  readonly framesSpeech?: true;
  /** A name's case ending stands behind an apostrophe: Turkish "Odil Branok'un". */
  readonly apostropheEndings?: true;
  /** A word that is half of a denial may deny nothing by itself: French "ne". */
  readonly halfNegations?: true;
  /** "And" is written on to the number behind it: Arabic "خمسة وعشرون". */
  readonly prefixedAnd?: true;
  /** Words of one number stand side by side without a gap: Thai "สามหมื่นแปดพัน". */
  readonly gaplessNumbers?: true;
  /** A stroke may be the decimal sign: Persian "۹/۶ میلیارد". */
  readonly strokeDecimals?: true;
  /** Words (keys) to what they add to the number behind them, or to one of a magnitude: Hindi "साढ़े तीन", 3.5, "सवा लाख". */
  readonly addends?: ReadonlyMap<string, number>;
  /** The word (a key) for the decimal sign, between two figures: Bengali "৬ দশমিক ৪". */
  readonly decimalWord?: string;
  /** Years may be counted from the Buddha's death, 543 before Christ: Thai "พ.ศ. 2568". */
  readonly buddhistYears?: true;
  /** A space parts syllables, of which most words have two: Vietnamese. */
  readonly syllables?: boolean;
  /** A character is a block of two or three letters: Korean. */
  readonly letterBlocks?: true;
  /** A semicolon is a question mark: Greek. */
  readonly semicolonAsks?: true;
  /** No mark ends a sentence, a space does: Thai. */
  readonly spaceEndsSentence?: boolean;
  /** Where no capitals tell names: words (keys) that names of offices, places and people begin with: Thai "จังหวัด", "นาย". */
  readonly nameHeads?: ReadonlySet<string>;
  /** Number words (keys) to their value: `eleven` is 11. Zero to twelve at least, never the article ("un", "ein"). */
  readonly numbers: ReadonlyMap<string, number>;
  /** Words after a number to their factor: `million` is 1e6. A percent word is a factor of 1: "61 percent" is 61, as "61%" is. */
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Key to stem, elision and possessive taken off (`l'entreprise`, `company's`). Case-folded input; total. */
  readonly stem: (key: string) => string;
  /** Forms that a name (a key) may have in other cases, some of them nobody's. Absent where names have one form. */
  readonly otherCases?: (name: string) => ReadonlySet<string>;
  readonly cues: Cues;
}

/** A language as its file states it. The stemmer is loaded, and what is long is a getter and made, only when a text needs it. */
export interface LanguageRecord extends Omit<Language, 'stem'> {
  /** Takes off what an apostrophe joins to the word: French `l'`, English `'s`. */
  readonly bare?: (key: string) => string;
  readonly stemmer?: () => Promise<(word: string) => string>;
  readonly calendar?: Calendar;
  readonly page?: PagePatterns;
}

/**
 * Words that date. Lists have a comma between months or days and spaces between the names of one: "january jan, february feb".
 * The names are known in texts of every language: what is another word in one of them is left out.
 */
export interface Calendar {
  /** January first. Two words of a name are joined: "كانون-الثاني". */
  readonly months?: string;
  /** Names that are another month's elsewhere, as `months`; known in their own language only: Croatian "listopad". */
  readonly ownMonths?: string;
  /** Abbreviations that only the date of a page has, since in a sentence they are other words: Turkish "mar". */
  readonly monthsInShort?: string;
  /** The months of Iran's calendar, from the spring on. */
  readonly persianMonths?: string;
  /** Monday first; nothing between two commas where the name is left out. */
  readonly weekdays?: string;
  /** "today tomorrow": an outlet that changes them keeps the date. Known in their own language only: "hier" is German, too. */
  readonly relativeDays?: string;
  /** Endings of cases behind a month or a weekday: Finnish "toukokuussa". */
  readonly ending?: RegExp;
  /** Whole dates in a form of the language's own, in folded lines, as a pattern's text: "3 tháng 5 năm 2025". */
  readonly dates?: string;
  /** A day in whose place others have a date, before a time, as a pattern's text: "*вчера* в 10:40". */
  readonly dayOfClock?: string;
  /** What stands between a day and its time, as a pattern's text: "3 May *at* 10:40". */
  readonly beforeClock?: string;
}

/**
 * What the pages of a language say around an article and no cue can tell: the texts of patterns, which `pages.ts` joins with
 * those of all other languages. Alternatives are parted by `|`. They are held against folded lines (lower case, straight
 * quotes, single spaces, letters as keys have them), except captions, and match anywhere in them, except where a field
 * says otherwise: a short word brings its own `\b` along. The zones (`text/zones/`) say what follows from a match.
 */
export interface PagePatterns {
  /** Opens a line that says from which age on something is allowed: 「お酒は20歳になってから。」 "18+" is understood in all. */
  readonly ageMark?: string;
  /** Behind the mark of an age at the foot of a page: "16+ Все права защищены". */
  readonly behindAgeMark?: string;
  /** "The rest is *for subscribers only*." */
  readonly subscribersOnly?: string;
  /** Letters that whatever says that a page earns by its links has, if it has only Latin ones: cheap, and asked first. */
  readonly mayBePaid?: string;
  /** "This page has *affiliate links*." */
  readonly affiliate?: string;
  /** With the next two in one line: "We *earn* a *commission* on some *links*." */
  readonly links?: string;
  readonly commission?: string;
  readonly earns?: string;
  /** Opens a notice of consent, with `cookies` of any language behind it: "*We and our* 214 partners store …". */
  readonly weAndOurPartners?: string;
  readonly cookies?: string;
  /** Opens such a notice, down to the word that tells it. */
  readonly consent?: string;
  /** At the foot of a newsletter: "*Unsubscribe* at any time." */
  readonly unsubscribe?: string;
  /** Whole words under the heading of a newsletter's box: "The stories you need, *in your inbox* at 7." */
  readonly inbox?: string;
  /** The same, where no space parts words or an ending follows. */
  readonly inboxAnywhere?: string;
  /** "*The post* Lock closes *appeared first on* Tarn Herald." */
  readonly feedFootOpens?: string;
  readonly feedFootEnds?: string;
  /** Over a newsletter: "*View this e-mail in your browser*". */
  readonly inBrowser?: string;
  /** Minutes behind a figure, where they do not begin as "min" does: how long it takes to read speaks of them. */
  readonly minutes?: string;
  /** "5 min *read*", "5 Min. *Lesezeit*" */
  readonly minuteRead?: string;
  /** "*Reading time*: 5 min" */
  readonly readingTime?: string;
  /** The same in another order or with other minutes, figures and all. */
  readonly readingTimeOtherwise?: string;
  /** As written: labels a picture before its maker's name, at the end of a caption: "The lock. *Image*: Ida Lind". */
  readonly picture?: string;
  /** As written: the same in brackets, with or without a colon: "(*Image* Ida Lind)". */
  readonly pictureInBrackets?: string;
  /** As written: opens the brackets that end a caption, more letters may follow: "(*사진*=해안신문)". */
  readonly bracketedCaption?: string;
  /** Where to follow a paper, in the language's own letters: "Join our channel on *WhatsApp*". */
  readonly channels?: string;
  /** Names of networks in a share bar, in the language's own letters. */
  readonly networks?: string;
  /** Letters that `stayWithUs` has; cheap, and asked first. */
  readonly mayStay?: string;
  /** A paper's last line: "For the latest news *stay with us*." A Unicode pattern. */
  readonly stayWithUs?: string;
  /** Where, and under which number, a paper is registered, as the law wants it said. */
  readonly registered?: string;
  /** "*Support our journalism*": a paper that asks its readers for money speaks of itself. */
  readonly donation?: string;
  /** Opens, maybe behind one word, the heading of a list of other stories: "*Related* articles", "*Most read*". */
  readonly promises?: string;
  /** Words of a sentence that speaks of pages and not of the world: "*Subscri*be to …". */
  readonly pageWords?: string;
  /** A byline that no cue opens, as a whole line or its end. */
  readonly byline?: string;
  /** Who wrote it, told at the end of a line under the headline: "서동하 기자". A Unicode pattern. */
  readonly signature?: string;
  /**
   * How long ago a reader wrote, as sites put it beside the name: "name5d ago", "vor 3 Tagen". By a word that all of a kind
   * have, in small letters: patterns take long to compile, and a text has one kind at most.
   */
  readonly ages?: Readonly<Record<string, string>>;
}

/**
 * Phrases that tell what a paragraph is, folded as keys are: lower case, straight quotes, plain
 * spaces. Each matches whole words only (in Japanese and Chinese, characters); where it must stand
 * is said at the field.
 */
export interface Cues {
  /** Opens a boilerplate heading, the name follows: `about`. Also whole headings: `notes to editors`. */
  readonly about: readonly string[];
  /** Ends a boilerplate heading, the name stands before it: `at a glance`, `について`. */
  readonly aboutEnd: readonly string[];
  /** Opens a media contact: `media contact`, `press contact`. */
  readonly contact: readonly string[];
  /** Marks a text as a release, at the start of a line: `for immediate release`, `press release`. */
  readonly release: readonly string[];
  /** Legal small print, anywhere in a paragraph: `forward-looking statements`. */
  readonly safeHarbour: readonly string[];
  /** Opens a byline: `by`. */
  readonly byline: readonly string[];
  /** Opens, or is the whole of, a line of share bars, related posts, cookie notices, newsletter boxes, page footers. */
  readonly furniture: readonly string[];
  /**
   * Of two words or more, and heads a box or names a button: `most read`, `next article`. A sentence that begins so is
   * the article's: "Most popular was the harbour."
   */
  readonly labels?: readonly string[];
  /** Asks something of readers, after a question: "Got a story? Email the Monitor." */
  readonly call: readonly string[];
  /** Opens or heads a part that readers wrote: `comments`, `leave a reply`. A number may stand before it. */
  readonly comment: readonly string[];
  /** A reader's name line ends so: `says:`, `wrote:`. */
  readonly commentAuthor: readonly string[];
  /** Gives credit to a source, anywhere: `according to a statement`, `in a press release`. */
  readonly credit: readonly string[];
  /** Verbs (as keys) that attribute speech: `said`, `says`, `added`. */
  readonly speech: readonly string[];
  /** Negation, as keys: `not`, `no`, `never`. */
  readonly negation: readonly string[];
  /** Hedges, as keys or phrases: `may`, `around`, `reportedly`. */
  readonly hedge: readonly string[];
}

/** The verbs of speech among a language's cues. */
export const speechVerbsOf = onceFor((cues: Cues): ReadonlySet<string> => new Set(cues.speech));

/** Persian parts the pieces of a word by it; no key has one. */
const JOINER = '\u200C';

/** The words of a list written as one text: how records spell theirs. They become keys; capitals stay. */
export function words(list: string): string[] {
  return foldSpelling(list)
    .replaceAll(JOINER, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Phrases of a list, one to a line. */
export function phrases(list: string): string[] {
  return foldSpelling(list)
    .split('\n')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** `one=1 two=2` as a map. */
export function values(list: string): Map<string, number> {
  return new Map(
    words(list).map((entry): [string, number] => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at), Number(entry.slice(at + 1))];
    }),
  );
}
