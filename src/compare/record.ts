/**
 * The report record, schema `dupes/report@1`: a contract other programs read.
 * A change of meaning or a removal is a new schema; a new optional field is not.
 * Spans are half-open UTF-16 offsets into the `text` beside them.
 */
import type { Problem } from '../faults.ts';
import type { Paragraph, Span } from '../text/article.ts';

export const SCHEMA = 'dupes/report@1';

export const PASSAGE_KINDS = ['verbatim', 'edited', 'quotation', 'paraphrase'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** Worst first. */
export const VERDICTS = [
  'reprint',
  'excerpt',
  'paraphrase',
  'quotation',
  'independent',
  'undetermined',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What a change does to the words; see edits.ts for how each is told.
 * - `punctuation`, `hyphen`, `spelling`: the same words, written otherwise ("centre", "data center", "2" for "two");
 * - `function-word`: only articles, prepositions and the like; `order`: the same words in another order;
 * - `inflection`: the same stems (tense, number); `attribution`: who says so, and with which verb;
 * - `synonym`: other words in their place; whether they mean the same is not known;
 * - `number`, `date`, `name`, `hedge`, `negation`: a figure, a date, a name, a "may" or "about", a "not" was changed;
 * - `insertion`, `deletion`; `truncation`: a deletion at either end of the release's sentence.
 */
export const CHANGES = [
  'punctuation',
  'hyphen',
  'spelling',
  'function-word',
  'order',
  'inflection',
  'attribution',
  'synonym',
  'number',
  'date',
  'name',
  'hedge',
  'negation',
  'insertion',
  'deletion',
  'truncation',
] as const;
export type Change = (typeof CHANGES)[number];

/** Where the words of a passage differ. Spans may be empty (pure insertion or deletion). */
export interface Edit {
  readonly type: 'insert' | 'delete' | 'replace';
  readonly change: Change;
  /** May say something else than the release: another figure, date or name, a hedge or a negation more or less. */
  readonly changesMeaning: boolean;
  readonly clipping: Span;
  readonly release: Span;
}

/**
 * A difference that leaves the words of a passage equal: punctuation or a hyphen between two of them,
 * or the rest of the release's sentence cut off before or after the passage (`truncation`; its span in
 * the clipping is empty, its span in the release lies outside the passage).
 */
export interface Variant {
  readonly change: 'punctuation' | 'hyphen' | 'truncation';
  readonly clipping: Span;
  readonly release: Span;
}

/**
 * Where a retelling says something else than the release: another figure, date or name of the same
 * thing, or the same statement denied. Claimed only where the words around agree; see contradictions.ts.
 */
export interface Contradiction {
  readonly change: Extract<Change, 'number' | 'date' | 'name' | 'negation'>;
  readonly clipping: Span;
  readonly release: Span;
}

/** A run of the clipping matched to a run of the release. */
export interface Passage {
  readonly kind: PassageKind;
  /** 0 to 1. Copies and quotations: 2 · equal words ÷ words of both spans. Paraphrase: how likely; by an embedding: a cosine. */
  readonly similarity: number;
  /** The copied words hold homoglyphs, zero-width characters or the like. */
  readonly disguised: boolean;
  readonly clipping: Span;
  readonly release: Span;
  readonly edits: readonly Edit[];
  /** In the order of the clipping. */
  readonly variants: readonly Variant[];
  /** Of a paraphrase that words do not show and vectors of the sentences do; absent elsewhere. */
  readonly evidence?: 'embedding';
  /** Of a paraphrase, in the order of the clipping; absent where there is none. */
  readonly contradictions?: readonly Contradiction[];
}

/**
 * Words of a clipping that say where its text comes from.
 * - `statement`: "according to a statement"; `release`: "in a press release";
 * - `wire`: the mark of an agency or a release service; `link`: an address of the release, or "announcement here".
 */
export interface CreditMark {
  readonly kind: 'statement' | 'release' | 'wire' | 'link';
  readonly clipping: Span;
}

/** What was copied, inside and outside quotation marks, and the words that give the credit for it. */
export interface Credit {
  /** Body words of verbatim and edited passages, and of quotations, by where they stand in the clipping. */
  readonly wordsOutsideQuotes: number;
  readonly wordsInsideQuotes: number;
  /** Sorted by start; empty where `credited` is false. */
  readonly marks: readonly CreditMark[];
}

/**
 * How a quotation departs from what the release quotes.
 * - `altered`: other words, more words, or a function word less;
 * - `cut-start`, `cut-middle`, `cut-end`: words of the same statement left out, and nothing shows it;
 * - `spliced`: two places of the release in one pair of marks;
 * - `wrong-speaker`: the clipping names another person than the release;
 * - `not-quoted`: the release says these words itself, the clipping puts them into a person's mouth.
 */
export interface Departure {
  readonly kind:
    | 'altered'
    | 'cut-start'
    | 'cut-middle'
    | 'cut-end'
    | 'spliced'
    | 'wrong-speaker'
    | 'not-quoted';
  /** Of an alteration; null elsewhere. */
  readonly change: Change | null;
  readonly changesMeaning: boolean;
  /** The words in question; empty for a cut. Of a splice, both sides of the seam; of a speaker, the name. */
  readonly clipping: Span;
  /** What the release has there; empty where words were added. */
  readonly release: Span;
}

/** A quotation of the clipping whose words come from the release. */
export interface Quote {
  /** Between the marks. */
  readonly clipping: Span;
  readonly release: Span;
  /** The names near the quotation where they are clear. */
  readonly speaker: { readonly clipping: Span | null; readonly release: Span | null };
  /** Empty where it is faithful. */
  readonly departures: readonly Departure[];
}

/** What the outlet brings that the release does not have. Each once, where it first stands in the body. */
export interface Contribution {
  /** Body words that nothing of the release covers. */
  readonly words: number;
  readonly figures: readonly Span[];
  readonly names: readonly Span[];
  /** Quotations whose words are not the release's. */
  readonly quotations: readonly Span[];
}

/** What is asked of an article, in this order: the first rule that holds gives its verdict. */
export const RULES = [
  'empty-release',
  'too-short',
  'too-garbled',
  'reprint-share',
  'copied-block',
  'retelling',
  'scattered-pieces',
  'quoted-statement',
  'nothing-shared',
] as const;
export type Rule = (typeof RULES)[number];

/** The numbers the verdict rests on, the limits they were held against, and the rule that held first. */
export interface Basis {
  readonly rule: Rule;
  readonly bodyWords: number;
  /** Body words in verbatim and edited passages. */
  readonly copiedWords: number;
  /** Those of them that are names and figures of lists, which no rule counts; absent where there are none. */
  readonly listedWords?: number;
  readonly quotedWords: number;
  readonly paraphrasedWords: number;
  /** Equal words of the longest copied block. */
  readonly copiedBlockWords: number;
  /**
   * Equal words of all copied passages, names and figures amid changed words aside: where they are so few that an
   * article of which half is copied is no reprint; else absent.
   */
  readonly copiedEqualWords?: number;
  readonly paraphrasePassages: number;
  readonly limits: {
    readonly reprintShare: number;
    readonly excerptWords: number;
    readonly minimumWords: number;
  };
}

/** A change that would give another verdict. */
export interface Flip {
  readonly verdict: Verdict;
  /** One sentence: "17 more copied words would make it a reprint." */
  readonly says: string;
}

export interface ReportParagraph extends Paragraph {
  /** What most of its words are. */
  readonly kind: PassageKind | 'own';
  /** Of the passages that give `kind`, weighted by words; null for `own`. */
  readonly similarity: number | null;
  /** Index of the release paragraph most of those words come from; null for `own`. */
  readonly releaseParagraph: number | null;
}

/** Which text of the input it is. */
export interface Located {
  /** Stable and unique within the report: `path` or `path#item`. */
  readonly id: string;
  readonly path: string;
  readonly item: number | null;
}

/** A clipping as it was read, and which other it was copied from. */
export interface ClippingFacts extends Located {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly text: string;
  /** Null where it came straight from the release, from elsewhere, or where that cannot be told. */
  readonly copiedFrom: CopiedFrom | null;
}

/** What a comparison of two texts says; a clipping's record without where it came from. */
export interface Comparison {
  readonly language: string | null;
  readonly text: string;
  /** All words of `text`, whatever their zone. */
  readonly words: number;
  readonly verdict: Verdict;
  /** One sentence. */
  readonly why: string;
  /** 0 to 1. */
  readonly confidence: number;
  /**
   * Present where the texts were too long to hold every word against every other (some 30 million pairs): runs
   * of `guaranteeWords` are all found, short reworded copies may be missing.
   */
  readonly bounded?: true;
  /** The clipping says where its words come from ("according to a statement", "(PM)", a wire credit). */
  readonly credited: boolean;
  readonly credit: Credit;
  /** Shares of the words of zone `body`, 0 to 1; the four add up to 1 (all 0 but `articleOwn` when there is no body). */
  readonly articleCopied: number;
  readonly articleQuoted: number;
  readonly articleParaphrased: number;
  readonly articleOwn: number;
  /** Release words (boilerplate aside) taken verbatim, edited or quoted by the article body ÷ release words. */
  readonly releaseReused: number;
  /** Longest run of equal words in the article body outside quotations, in words. */
  readonly longestRunWords: number;
  readonly disguised: boolean;
  readonly paragraphs: readonly ReportParagraph[];
  /** Sorted by start; never overlap in the clipping. */
  readonly passages: readonly Passage[];
  /** Quotations of the article body whose words come from the release, sorted by start. */
  readonly quotes: readonly Quote[];
  readonly contribution: Contribution;
  readonly basis: Basis;
  /** The nearest first; empty where none within reach would change the verdict. */
  readonly flips: readonly Flip[];
}

/**
 * One reason to say that a clipping was copied from another. Spans are null where it has none there.
 * - `added`, `replaced`, `cut`, `moved`: both depart from the release in this way;
 * - `left-out`: release sentences that both left out between those they kept;
 * - `coverage`: what each has of the release that the other lacks;
 * - `date`, `named`: which was first; whom the clipping names.
 */
export interface LineageEvidence {
  readonly type:
    | 'added'
    | 'replaced'
    | 'cut'
    | 'moved'
    | 'left-out'
    | 'coverage'
    | 'date'
    | 'named';
  /** One sentence. */
  readonly says: string;
  readonly clipping: Span | null;
  /** In the clipping it was copied from. */
  readonly source: Span | null;
  readonly release: Span | null;
}

/** The clipping this one was copied from, the nearest known. */
export interface CopiedFrom {
  /** Of a clipping of the same story. */
  readonly id: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Shared departures first, the least likely to be chance before the others. */
  readonly evidence: readonly LineageEvidence[];
}

/**
 * What an article copied from the release of another story: a column of briefs runs three releases, and is a clipping of
 * one. Only words count that the clipping's own story leaves over; no share of the clipping counts these.
 */
export interface OtherRelease
  extends Pick<
    Comparison,
    'why' | 'articleCopied' | 'articleQuoted' | 'releaseReused' | 'longestRunWords' | 'passages'
  > {
  /** Its id. */
  readonly release: string;
  /** What the article is beside this release. */
  readonly verdict: 'reprint' | 'excerpt';
  /** Body words copied from it. */
  readonly copiedWords: number;
}

/** Clippings that depart from the release alike although none can have copied another. */
export interface CommonSource {
  /** Ids, sorted; two or more. */
  readonly clippings: readonly string[];
  /** One sentence. */
  readonly why: string;
  /** As seen from the second clipping (`clipping`) and the first (`source`). */
  readonly evidence: readonly LineageEvidence[];
}

export interface ClippingRecord extends Comparison, ClippingFacts {
  /** The one it copied most words from first, at most a hundred; absent where there is none. */
  readonly otherReleases?: readonly OtherRelease[];
}

/** A place where witnesses agree with each other against an inferred release. The span is the release's own reading. */
export interface Disputed extends Span {
  /** `hyphen`: joined or apart; `dateline`: a date that the text lacks. */
  readonly kind: 'words' | 'hyphen' | 'dateline';
  /** What they write there. */
  readonly reading: string;
  /** Ids of the clippings that write so, and of those that write what the text has. */
  readonly witnesses: readonly string[];
  readonly against: readonly string[];
}

export interface ReleaseRecord extends Located {
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly words: number;
  readonly chosen: 'given' | 'inferred';
  /** One sentence: why this text is taken for the release, and what speaks against it. */
  readonly why: string;
  /** 0 to 1; 1 when given. */
  readonly confidence: number;
  readonly paragraphs: readonly Paragraph[];
  /** Sorted, without overlap; only of an inferred release with two clippings or more. */
  readonly disputed?: readonly Disputed[];
  /** Its text with the readings of most witnesses; where `disputed` is. */
  readonly rebuilt?: string;
}

/** One clipping's use of a release sentence. */
export interface SentenceUse {
  readonly id: string;
  /** How most of it was kept; `verbatim` only where all of it was. */
  readonly how: 'verbatim' | 'edited' | 'quoted' | 'reworded';
  /** Of the sentence's words, 0 to 1. */
  readonly share: number;
}

/** A sentence of the release's body. */
export interface SentenceCoverage extends Span {
  readonly words: number;
  /** In the order of the clippings; a clipping that is not listed dropped it. */
  readonly kept: readonly SentenceUse[];
}

/** A clipping that brings parts of the release in another order. */
export interface ReorderedClipping {
  readonly id: string;
  /** What stands out of order, beside the longest series that keeps it. */
  readonly moved: readonly { readonly clipping: Span; readonly release: Span }[];
}

/** What became of the release, over all clippings. */
export interface Coverage {
  readonly sentences: readonly SentenceCoverage[];
  /** Words of the release's body that no clipping kept, quoted or reworded. */
  readonly droppedWords: number;
  /** Where they stand in the release. */
  readonly dropped: readonly Span[];
  readonly reordered: readonly ReorderedClipping[];
}

/** A clipping that still has what a release withdrew or changed; the span is where, in the clipping. */
export interface Carrier extends Span {
  readonly id: string;
  /** `reworded`: it retells the sentence with a figure that the new version does not have. */
  readonly how: SentenceUse['how'];
}

/** A sentence of the release that the new version does not have, or has otherwise; the span is in the release. */
export interface ChangedSentence extends Span {
  readonly kind: 'withdrawn' | 'changed';
  /** What was changed in it: spans in the release and in the new version, empty where it has nothing there. */
  readonly words: readonly { readonly was: Span; readonly now: Span }[];
  /** In the order of the clippings. */
  readonly carriedBy: readonly Carrier[];
  /** Ids of the clippings that have the new words. */
  readonly correctedBy: readonly string[];
}

/** What a new version of the release withdrew or changed, and who still carries it. */
export interface Corrections {
  /** The new version. */
  readonly supersededBy: Pick<ReleaseRecord, keyof Located | 'title' | 'published' | 'text'>;
  /** In the release's order. */
  readonly sentences: readonly ChangedSentence[];
}

export interface Story {
  readonly release: ReleaseRecord;
  readonly clippings: readonly ClippingRecord[];
  /** Sorted by the ids of their clippings; absent where no two clippings could be compared. */
  readonly commonSources?: readonly CommonSource[];
  /** Absent where there is no clipping. */
  readonly coverage?: Coverage;
  /** Present where a version that supersedes the release was given. */
  readonly corrections?: Corrections;
}

/** A text that belongs to no story. */
export interface Unmatched extends Located {
  readonly why: string;
}

/** The four counts add up to the inputs found. */
export interface Inputs {
  readonly ok: number;
  readonly skipped: number;
  readonly truncated: number;
  readonly failed: number;
  readonly problems: readonly Problem[];
}

export interface Report {
  readonly schema: typeof SCHEMA;
  readonly stories: readonly Story[];
  readonly unmatched: readonly Unmatched[];
  readonly inputs: Inputs;
}
