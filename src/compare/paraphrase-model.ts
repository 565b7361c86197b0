/**
 * Weights of the paraphrase judgements: three logistic regressions over few, named measures.
 *
 * Learned by bench/quality/train.ts, which prints this file's numbers; RESULTS.md there has the
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
  | 'sharedFigures'
  | 'novelFigures'
  | 'novelNames'
  | 'novelQuoted';

/** Of one sentence; see `sentenceMeasures`. */
export type SentenceMeasure =
  | 'overlap'
  | 'shared'
  | 'known'
  | 'sharedFigures'
  | 'novelFigures'
  | 'novelNames'
  | 'copiedNearby'
  | 'kinship'
  | 'document';

/** Of two short texts; see `pairMeasures`. */
export type PairMeasure =
  | 'commonOfLonger'
  | 'commonOfShorter'
  | 'longestRun'
  | 'fourLetters'
  | 'threeLetters'
  | 'knownOfShorter'
  | 'resembling'
  | 'novel'
  | 'novelNames'
  | 'lostNames'
  | 'length'
  | 'lengthRatio';

export const DOCUMENT_MODEL: Model<DocumentMeasure> = {
  bias: -1.19,
  weights: {
    lead: 28,
    sharedFigures: 0.794,
    novelFigures: -0.578,
    novelNames: -0.211,
    novelQuoted: -0.0714,
  },
};

export const SENTENCE_MODEL: Model<SentenceMeasure> = {
  bias: -5.27,
  weights: {
    overlap: 6.25,
    shared: 2.27,
    known: 5.54,
    sharedFigures: 0.135,
    novelFigures: -0.508,
    novelNames: -0.316,
    copiedNearby: 2.18,
    kinship: -68.7,
    document: 13.6,
  },
};

export const PAIR_MODEL: Model<PairMeasure> = {
  bias: 5.12,
  weights: {
    commonOfLonger: 11.3,
    commonOfShorter: 2.95,
    longestRun: -15,
    fourLetters: 15.6,
    threeLetters: -8.77,
    knownOfShorter: -3.67,
    resembling: 7.7,
    novel: -1.19,
    novelNames: -0.356,
    lostNames: -0.33,
    length: -1.16,
    lengthRatio: -1.13,
  },
};

/**
 * Log odds of a document from which it is said to retell the release: 1 % of independent statements
 * on one event pass it (2 % without their quotations), before two retold sentences are asked for.
 */
export const DOCUMENT_THRESHOLD = 0.8;
/** Log odds of a sentence in a document that retells. */
export const SENTENCE_THRESHOLD = 0.5;
/** Log odds, in a document that reports on its own: of one sentence of a section, and of the others. */
export const ALONE_THRESHOLD = 2.5;
export const SECTION_THRESHOLD = 1;
/** Log odds of two short texts from which the one is a paraphrase of the other. */
export const PAIR_THRESHOLD = 0;
