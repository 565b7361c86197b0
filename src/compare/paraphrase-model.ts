/**
 * Weights of the paraphrase judgements: four logistic regressions over few, named measures.
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
  bias: -1.09,
  weights: {
    lead: 24.3,
    order: 6.4,
    sharedFigures: 0.611,
    novelFigures: -0.542,
    novelNames: -0.188,
    novelQuoted: -0.0636,
  },
};

export const SENTENCE_MODEL: Model<SentenceMeasure> = {
  bias: -0.593,
  weights: {
    overlap: 0,
    lead: 14.3,
    known: 0.0937,
    novelFigures: -0.279,
    novelNames: -0.316,
  },
};

export const SECTION_MODEL: Model<SectionMeasure> = {
  bias: -5.57,
  weights: {
    overlap: 6.05,
    shared: 2.37,
    known: 5.83,
    sharedFigures: 0.139,
    novelFigures: -0.527,
    novelNames: -0.292,
    copiedNearby: 2.21,
    kinship: -68.5,
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
export const SECTION_THRESHOLD = 1;
/** Log odds of two short texts from which the one is a paraphrase of the other. */
export const PAIR_THRESHOLD = 0;
