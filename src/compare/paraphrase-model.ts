/**
 * Weights of the paraphrase judgements: five logistic regressions over few, named measures.
 *
 * Learned by bench/quality/train.ts, which writes this file's numbers; TRAINING.md there has the
 * cross-validated figures. A score is bias + Σ weight · measure, in log odds.
 */

/** A logistic regression over named measures. */
export interface Model<Measure extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Measure, number>>;
}

/** Per 100 words of sentences that copies leave, 60 words that say nothing added; see `documentMeasures`. */
export type DocumentMeasure =
  | 'lead'
  | 'order'
  | 'sharedFigures'
  | 'novelFigures'
  | 'novelNames'
  | 'novelQuoted';

/** Of one sentence of a document that retells; see `sentenceMeasures`. */
export type SentenceMeasure = 'overlap' | 'lead' | 'known' | 'novelFigures' | 'novelNames';

/** Of one sentence of a section that may stand out; see `sectionMeasures`. */
export type SectionMeasure =
  | 'overlap'
  | 'shared'
  | 'known'
  | 'sharedFigures'
  | 'novelFigures'
  | 'novelNames'
  | 'copiedNearby'
  | 'kinship';

/** Of one sentence of a section, in the light of its neighbours; see `supportMeasures`. */
export type SupportMeasure = 'alone' | 'retoldAround' | 'copiedAround';

/** Of two short texts; see `pairMeasures`. */
export type PairMeasure =
  | 'commonOfLonger'
  | 'commonOfShorter'
  | 'commonByLength'
  | 'longestRun'
  | 'fourLetters'
  | 'fourLettersSquared'
  | 'threeLetters'
  | 'known'
  | 'resembling'
  | 'novel'
  | 'novelNames'
  | 'lostNames'
  | 'length'
  | 'lengthSquared';

export const DOCUMENT_MODEL: Model<DocumentMeasure> = {
  bias: -0.895,
  weights: {
    lead: 23.2,
    order: 5.57,
    sharedFigures: 0.591,
    novelFigures: -0.509,
    novelNames: -0.203,
    novelQuoted: -0.0664,
  },
};

export const SENTENCE_MODEL: Model<SentenceMeasure> = {
  bias: -0.559,
  weights: {
    overlap: 0,
    lead: 14.1,
    known: 0.0468,
    novelFigures: -0.286,
    novelNames: -0.314,
  },
};

export const SECTION_MODEL: Model<SectionMeasure> = {
  bias: -5.21,
  weights: {
    overlap: 5.79,
    shared: 2.31,
    known: 5.96,
    sharedFigures: 0.115,
    novelFigures: -0.533,
    novelNames: -0.314,
    copiedNearby: 1.79,
    kinship: -74,
  },
};

export const SUPPORT_MODEL: Model<SupportMeasure> = {
  bias: -2.07,
  weights: {
    alone: 0.791,
    retoldAround: 2.91,
    copiedAround: 0.902,
  },
};

export const PAIR_MODEL: Model<PairMeasure> = {
  bias: 23.4,
  weights: {
    commonOfLonger: -11.4,
    commonOfShorter: 0.0851,
    commonByLength: 8.7,
    longestRun: -13.5,
    fourLetters: 10.5,
    fourLettersSquared: 7.04,
    threeLetters: -8.27,
    known: -5.56,
    resembling: 8.27,
    novel: -2.05,
    novelNames: -0.37,
    lostNames: -0.305,
    length: -10.3,
    lengthSquared: 1.27,
  },
};

/**
 * Log odds of a document from which it is said to retell the release: 1 in 200 of independent
 * statements on one event passes, 1 in 100 when their quotations are taken out. From 1.2 on, an honest
 * answer to an exam question that adds nothing was accused; no true retelling lay between.
 */
export const DOCUMENT_THRESHOLD = 1.35;
/** Log odds of a sentence in a document that retells, lifted by what the document's exceed theirs. */
export const SENTENCE_THRESHOLD = 0.5;
/** Log odds, in a document that reports on its own: of one sentence of a section, and of all of them together. */
export const SECTION_THRESHOLD = 1.5;
export const SECTION_EVIDENCE = 8;
/** Log odds of two short texts from which the one is a paraphrase of the other. */
export const PAIR_THRESHOLD = 0;
