/**
 * The measures that the models of model.ts are fed: of a document, of one of its sentences, of a sentence that may
 * belong to a retold section.
 */
import type { Language } from '../../text/languages/language.ts';
import type { Article } from '../../text/read.ts';
import { commonSubsequence, dice, gramsWithin, spellingOf } from '../likeness.ts';
import type {
  DocumentMeasure,
  Measures,
  SectionMeasure,
  SentenceMeasure,
  SupportMeasure,
} from './model.ts';
import { MOSTLY_COVERED, type SentenceMatch } from './sentence-match.ts';

/** Words that say nothing, added to a document's when rates are taken: short texts prove little. */
const PSEUDO_WORDS = 60;
/** The same for steps from one matched sentence to the next. */
const PSEUDO_STEPS = 4;
/** A sentence with less content is no statement. */
const STATEMENT_KEYS = 3;
const SHARED_KEYS = 2;
/** Sentences on either side in whose light one is judged. */
const AROUND = 2;

/** Whether a sentence states enough, and shares enough of it, to be judged; a critic's answers to what he quotes aside. */
export function isStatement(match: SentenceMatch): boolean {
  return !match.answersQuotation && statesMuch(match) && match.shared >= SHARED_KEYS;
}

/**
 * Whether copies leave a sentence over, and it is not there for a quotation: whoever quotes a release names its speakers
 * in its order, and retells nothing.
 */
export const isFree = ({ covered, servesQuotation, answersQuotation }: SentenceMatch) =>
  covered <= MOSTLY_COVERED && !servesQuotation && !answersQuotation;

/**
 * What the document as a whole shares and adds, over the sentences that copies leave. Rates are per
 * 100 words; `lead` is by how much a sentence's own part of the release beats the next best, 0 to 1.
 */
export function documentMeasures(matches: readonly SentenceMatch[]): Measures<DocumentMeasure> {
  const free = matches.filter(isFree);
  const words = free.reduce((n, { from, to }) => n + to - from, PSEUDO_WORDS);
  const rate = (of: (match: SentenceMatch) => number) =>
    (100 * free.reduce((n, match) => n + of(match), 0)) / words;
  return {
    lead: free.reduce((n, m) => n + (m.overlap - m.rival) * (m.to - m.from), 0) / words,
    order: orderOf(free),
    sharedFigures: rate((match) => match.sharedFigures),
    novelFigures: rate((match) => match.novelFigures),
    novelNames: rate(strangersOf),
    novelQuoted: rate((match) => match.novelQuotedKeys),
  };
}

/**
 * Names among the words that the release lacks, in a script that does not mark them. In honest reports on one event,
 * written for the project in nine languages with capitals, they are 8 to 14 in 100, in retellings one or none; taken
 * high, since to accuse is the worse mistake.
 */
const NAMES_AMONG_NOVEL = 0.12;

/** Names that the release lacks, as far as they can be told. */
const strangersOf = ({ novelNames, novelUncased }: SentenceMatch) =>
  novelNames + NAMES_AMONG_NOVEL * novelUncased;

/**
 * Whether matched sentences follow the release's order: −½ (backwards) to ½, near 0 for a few of them
 * or for chance.
 */
function orderOf(matches: readonly SentenceMatch[]): number {
  const statements = matches.filter(isStatement);
  let forwards = 0;
  for (let i = 1; i < statements.length; i++)
    if (statements[i]!.releaseSentence > statements[i - 1]!.releaseSentence) forwards++;
  const steps = Math.max(0, statements.length - 1);
  return (forwards - steps / 2) / (steps + PSEUDO_STEPS);
}

/**
 * Share of a document's words in sentences that an outlet has from elsewhere: no place of the release has more than a word
 * of them, or they bring quoted words or a name that it lacks. (A figure may be reckoned from the release's.) 0 to 1.
 */
export function ownShare({ language }: Article, free: readonly SentenceMatch[]): number {
  let words = PSEUDO_WORDS;
  let own = 0;
  for (const { from, to, shared, novelNames, novelQuotedKeys } of free) {
    words += to - from;
    const brings = novelQuotedKeys > 0 || (novelNames > 0 && marksNames(language));
    if (shared < SHARED_KEYS || brings) own += to - from;
  }
  return own / words;
}

/** Among German nouns, and in katakana, a new word may pass for a name. */
const marksNames = ({ spaced, nounCapitals }: Language): boolean => spaced && !nounCapitals;

/** What a sentence is judged in the light of. */
export interface Surroundings {
  readonly release: Article;
  readonly clipping: Article;
  readonly matches: readonly SentenceMatch[];
  /** By sentence: share of its words that copies cover, quotations aside. */
  readonly copied: Float64Array;
  /** How alike the two texts are where nothing is retold: the mean overlap with release parts that are not the best. */
  readonly kinship: number;
}

export function surroundingsOf(
  release: Article,
  clipping: Article,
  places: Int32Array,
  matches: readonly SentenceMatch[],
): Surroundings {
  const copied = new Float64Array(matches.length);
  matches.forEach(({ from, to }, at) => {
    let words = 0;
    for (let t = from; t < to; t++) if (places[t]! >= 0 && !clipping.quotationOf[t]) words++;
    copied[at] = words / (to - from);
  });
  let words = PSEUDO_WORDS;
  let rival = 0;
  for (const match of matches) {
    if (match.covered > MOSTLY_COVERED) continue;
    words += match.to - match.from;
    rival += match.rival * (match.to - match.from);
  }
  return { release, clipping, matches, copied, kinship: rival / words };
}

/** What speaks for and against one sentence of a document that retells. */
export function sentenceMeasures(match: SentenceMatch): Measures<SentenceMeasure> {
  return {
    overlap: match.overlap,
    lead: match.overlap - match.rival,
    known: knownShare(match),
    novelFigures: Math.min(3, match.novelFigures),
    novelNames: Math.min(4, strangersOf(match)),
  };
}

const knownShare = ({ weight, knownWeight }: SentenceMatch) =>
  weight > 0 ? knownWeight / weight : 0;

/**
 * What speaks for and against one sentence of a section that may stand out: among it the share of its
 * words that follow each other in its part of the release, whatever stands between them, and the Dice
 * coefficient of their four-letter sequences (where that is near 1 and nothing was copied, the two share
 * a formula). The longer a release, the more alike the best of its wrong places is by chance.
 * Cost: words × words of the two.
 */
export function sectionMeasures(
  { release, clipping, matches, kinship }: Surroundings,
  at: number,
): Measures<SectionMeasure> {
  const match = matches[at]!;
  const { from, to, releaseFrom, releaseTo } = match;
  const inOrder = commonSubsequence(
    release.stems.slice(releaseFrom, releaseTo),
    clipping.stems.slice(from, to),
  );
  const fourLetters = dice(
    gramsWithin(release, releaseFrom, releaseTo, 4),
    spellingOf(clipping, from, to),
  );
  return {
    inOrder: inOrder / (to - from),
    fourLetters,
    fourLettersSquared: fourLetters ** 2,
    shared: Math.log(1 + match.shared),
    known: knownShare(match),
    novelFigures: Math.min(3, match.novelFigures),
    novelNames: Math.min(4, strangersOf(match)),
    kinship,
    releaseWords: Math.log(release.tokens.count),
  };
}

/**
 * What speaks for one sentence of a section: its own log odds, and the two sentences on either side,
 * wherever they come from: how likely they are retold, together (0 to 4), and the surest of them, retold
 * or by its copied share (0 to 1). That they come from the same part of the release adds nothing to it.
 */
export function supportMeasures(
  { copied }: Surroundings,
  alone: Float64Array,
  at: number,
): Measures<SupportMeasure> {
  let retoldAround = 0;
  let surestAround = 0;
  const end = Math.min(alone.length, at + AROUND + 1);
  for (let k = Math.max(0, at - AROUND); k < end; k++) {
    if (k === at) continue;
    const retold = 1 / (1 + Math.exp(-alone[k]!));
    retoldAround += retold;
    surestAround = Math.max(surestAround, retold, copied[k]!);
  }
  return { alone: alone[at]!, retoldAround, surestAround };
}

/** Whether a sentence has a figure, a name or a quoted word that the release lacks. */
export function bringsNews({ novelFigures, novelNames, novelQuotedKeys }: SentenceMatch): boolean {
  return novelFigures + novelNames + novelQuotedKeys > 0;
}

/** Whether copies leave enough of a sentence, and it states enough, to say something by itself. */
export const statesMuch = ({ covered, keys }: SentenceMatch): boolean =>
  covered <= MOSTLY_COVERED && keys >= STATEMENT_KEYS;
