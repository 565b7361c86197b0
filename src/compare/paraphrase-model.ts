/**
 * Weights of the paraphrase judgements: four logistic regressions over few, named measures.
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
  bias: -1.25,
  weights: {
    lead: 25.3,
    order: 6.44,
    sharedFigures: 0.711,
    novelFigures: -0.531,
    novelNames: -0.195,
    novelQuoted: -0.0577,
  },
};

export const SENTENCE_MODEL: Model<SentenceMeasure> = {
  bias: -0.547,
  weights: {
    overlap: 0,
    lead: 14.1,
    known: 0.0259,
    novelFigures: -0.286,
    novelNames: -0.315,
  },
};

export const SECTION_MODEL: Model<SectionMeasure> = {
  bias: -5.75,
  weights: {
    overlap: 7.41,
    shared: 2.36,
    known: 5.49,
    sharedFigures: 0.0746,
    novelFigures: -0.585,
    novelNames: -0.24,
    copiedNearby: 2,
    kinship: -66.9,
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
 * statements on one event passes, 1 in 100 when their quotations are taken out.
 */
export const DOCUMENT_THRESHOLD = 1.2;
/** Log odds of a sentence in a document that retells, lifted by what the document's exceed theirs. */
export const SENTENCE_THRESHOLD = 0.5;
/** Log odds, in a document that reports on its own: of one sentence of a section, and of the others. */
export const ALONE_THRESHOLD = 3;
export const SECTION_THRESHOLD = 0.5;
/** Log odds of two short texts from which the one is a paraphrase of the other. */
export const PAIR_THRESHOLD = 0;
