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

export type Measures<Measure extends string> = Readonly<Record<Measure, number>>;

/** Log odds. */
export function scoreOf<Measure extends string>(
  model: Model<Measure>,
  measures: Measures<Measure>,
): number {
  let score = model.bias;
  for (const name of Object.keys(model.weights) as Measure[]) {
    score += model.weights[name] * measures[name];
  }
  return score;
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
  | 'inOrder'
  | 'fourLetters'
  | 'fourLettersSquared'
  | 'shared'
  | 'known'
  | 'novelFigures'
  | 'novelNames'
  | 'kinship'
  | 'releaseWords';

/** Of one sentence of a section, in the light of its neighbours; see `supportMeasures`. */
export type SupportMeasure = 'alone' | 'retoldAround' | 'surestAround';

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
  bias: -0.946,
  weights: {
    lead: 23.1,
    order: 5.8,
    sharedFigures: 0.649,
    novelFigures: -0.527,
    novelNames: -0.223,
    novelQuoted: -0.0303,
  },
};

export const SENTENCE_MODEL: Model<SentenceMeasure> = {
  bias: -0.547,
  weights: {
    overlap: 0,
    lead: 14.1,
    known: 0.0262,
    novelFigures: -0.285,
    novelNames: -0.315,
  },
};

export const SECTION_MODEL: Model<SectionMeasure> = {
  bias: -17.8,
  weights: {
    inOrder: 5.61,
    fourLetters: 26.9,
    fourLettersSquared: -25.2,
    shared: 1.43,
    known: 4.87,
    novelFigures: -0.313,
    novelNames: -0.38,
    kinship: -124,
    releaseWords: 1.96,
  },
};

export const SUPPORT_MODEL: Model<SupportMeasure> = {
  bias: -3.28,
  weights: {
    alone: 0.806,
    retoldAround: 1.17,
    surestAround: 4.03,
  },
};

export const PAIR_MODEL: Model<PairMeasure> = {
  bias: 23.4,
  weights: {
    commonOfLonger: -11.3,
    commonOfShorter: 0.0843,
    commonByLength: 8.7,
    longestRun: -13.5,
    fourLetters: 10.5,
    fourLettersSquared: 7.04,
    threeLetters: -8.26,
    known: -5.55,
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
/**
 * Log odds, in a document that reports on its own: of one sentence of a section, and of all of them
 * together. Of 933 independent statements on one event 6 have something shown, 8 without their quotations.
 */
export const SECTION_THRESHOLD = 1.5;
export const SECTION_EVIDENCE = 7.5;
/** Log odds of two short texts from which the one is a paraphrase of the other. */
export const PAIR_THRESHOLD = 0;
