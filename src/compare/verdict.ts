/** The rules that turn shares into a verdict, each with its reason in one sentence. */
import type { Basis, Verdict } from './record.ts';

export interface Measures {
  /** All words of the release, whatever their zone. */
  readonly releaseWords: number;
  readonly bodyWords: number;
  readonly articleCopied: number;
  readonly articleQuoted: number;
  readonly articleParaphrased: number;
  /** Share of the body that is copied names and figures of lists: part of `articleCopied`; absent is none. */
  readonly articleListed?: number;
  /** Equal words of the longest copied block of the body. */
  readonly copiedBlockWords: number;
  /**
   * Equal words of all copied passages of the body, names and figures amid changed words aside; absent is every
   * copied word.
   */
  readonly copiedEqualWords?: number;
  /** Words of the body that stand in quotations of the release. */
  readonly quotedWords: number;
  /** Passages of the body that retell the release. */
  readonly paraphrasePassages: number;
  /** Those of them that vectors of the sentences show, and not their words; absent is none. */
  readonly embeddedPassages?: number;
  /** The document retells the release rather than reports on its own; see paraphrase.ts. */
  readonly retells: boolean;
  /** By how much, in log odds, the document as a whole looks more like a retelling than it must; below 0 less. */
  readonly retellingSurplus: number;
  /** Share of the body's letters that are no text (replacement characters, symbols), 0 to 1. */
  readonly garbled: number;
}

export interface Limits {
  readonly reprintShare: number;
  readonly excerptWords: number;
  readonly minimumWords: number;
}

export interface Judgement {
  readonly rule: Basis['rule'];
  readonly verdict: Verdict;
  readonly why: string;
  readonly confidence: number;
}

/** Fewer quoted words are a name or a slogan, not a statement. Guess. */
const STATEMENT_WORDS = 6;
/** Paraphrase passages that make a retelling. FINDINGS: one alone is chance. */
const RETOLD_PASSAGES = 2;
/**
 * Copied or paraphrased share from which scattered pieces make a paraphrase without a block. Of 971
 * independent texts (statements on one event, exam answers without the source) none has that with half of it copied.
 */
const SCATTERED_SHARE = 0.3;
const GARBLED_SHARE = 0.3;

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Log odds; so that about as many are right as the confidence says (bench/quality/RESULTS.md). */
const SURPLUS_SCALE = 1;

/**
 * Confidence from the distance to the nearest limit that would change the verdict: 0.5 on the limit,
 * towards 1 with `scale` times the distance.
 */
function sure(distance: number, scale: number): number {
  const confidence = 0.5 + 0.49 * (1 - Math.exp(-Math.max(0, distance) / scale));
  return Math.round(confidence * 100) / 100;
}

/**
 * Whether the copied half of an article says that it was copied: two reports of a few lines share half of their words
 * whoever wrote them. So as many must be equal as in an excerpt's block, or half of the article in one block. Of 30
 * briefs of 24 to 50 words beside an agency's story, written for the project, 12 were called reprints without it, now
 * 3; no labelled reprint has less.
 */
function isEvident(m: Measures, { reprintShare, excerptWords }: Limits): boolean {
  return equalWordsOf(m) >= excerptWords || m.copiedBlockWords >= reprintShare * m.bodyWords;
}

const equalWordsOf = ({ copiedEqualWords, articleCopied, bodyWords }: Measures) =>
  copiedEqualWords ?? articleCopied * bodyWords;

/** Confidence where there are few words, or only short pieces, to go by. */
const sureOfPieces = (words: number, excerptWords: number, most: number): number =>
  Math.round(100 * (0.5 + most * Math.min(1, words / excerptWords))) / 100;

const byMeaning = ({ embeddedPassages = 0, paraphrasePassages }: Measures) =>
  embeddedPassages === 0
    ? ''
    : `, ${embeddedPassages === paraphrasePassages ? 'all' : embeddedPassages} by their meaning alone, as an embedding sees it`;

/** Applies the rules in order; the first that holds is the verdict. */
export function judge(m: Measures, limits: Limits): Judgement {
  const { reprintShare, excerptWords, minimumWords } = limits;
  // Winners, crews and results stand in the same order wherever they are printed.
  const listed = m.articleListed ?? 0;
  const copied = m.articleCopied - listed;
  if (m.releaseWords === 0) {
    return {
      rule: 'empty-release',
      verdict: 'undetermined',
      why: 'Nothing to compare with: the release has no words.',
      confidence: 1,
    };
  }
  if (m.bodyWords < minimumWords) {
    return {
      rule: 'too-short',
      verdict: 'undetermined',
      why: `Too short to judge: ${m.bodyWords} ${m.bodyWords === 1 ? 'word' : 'words'} of article text, ${minimumWords} are needed.`,
      confidence: 1,
    };
  }
  if (m.garbled >= GARBLED_SHARE) {
    return {
      rule: 'too-garbled',
      verdict: 'undetermined',
      why: `Too garbled to judge: ${percent(m.garbled)} of its characters are no text.`,
      confidence: 1,
    };
  }
  if (copied >= reprintShare && isEvident(m, limits)) {
    return {
      rule: 'reprint-share',
      verdict: 'reprint',
      why: `${percent(m.articleCopied)} of the article is copied from the release, ${percent(reprintShare)} or more is a reprint.`,
      confidence: Math.min(
        sure(copied - reprintShare, 0.12),
        sureOfPieces(equalWordsOf(m), excerptWords, 0.49),
      ),
    };
  }
  if (m.copiedBlockWords >= excerptWords) {
    const distance = Math.min(
      (m.copiedBlockWords - excerptWords) / excerptWords,
      (reprintShare - copied) * 4,
    );
    return {
      rule: 'copied-block',
      verdict: 'excerpt',
      why: `A block of ${m.copiedBlockWords} words is copied, ${percent(m.articleCopied)} of the article in all.`,
      confidence: sure(distance, 0.35),
    };
  }
  const retold = m.articleParaphrased + copied;
  if (m.retells && m.paraphrasePassages >= RETOLD_PASSAGES) {
    return {
      rule: 'retelling',
      verdict: 'paraphrase',
      why: `No copied block of ${excerptWords} words, but ${m.paraphrasePassages} passages (${percent(m.articleParaphrased)} of the article) likely retell the release${byMeaning(m)}.`,
      // Below 0, sections show it that stand out from the rest.
      confidence: Math.min(
        0.9,
        sure(retold, 0.3),
        m.retellingSurplus < 0 ? 1 : sure(m.retellingSurplus, SURPLUS_SCALE),
      ),
    };
  }
  if (retold >= SCATTERED_SHARE && copied >= SCATTERED_SHARE / 2) {
    return {
      rule: 'scattered-pieces',
      verdict: 'paraphrase',
      why: `No copied block of ${excerptWords} words, but ${percent(retold)} of the article follows the release in short pieces.`,
      confidence: Math.min(
        sureOfPieces(m.copiedBlockWords, excerptWords, 0.3),
        sure(retold - SCATTERED_SHARE, 0.2),
      ),
    };
  }
  const farFromCopy = Math.min(
    (SCATTERED_SHARE - retold) / 0.1,
    (4 * (excerptWords - m.copiedBlockWords)) / excerptWords,
  );
  if (m.quotedWords >= STATEMENT_WORDS) {
    return {
      rule: 'quoted-statement',
      verdict: 'quotation',
      why:
        retold > 0
          ? `Quoted statements are ${percent(m.articleQuoted)} of the article; ${percent(retold)} follows the release otherwise, without a copied block of ${excerptWords} words.`
          : `Only quoted statements are shared: ${percent(m.articleQuoted)} of the article.`,
      confidence: sure(farFromCopy, 1),
    };
  }
  return {
    rule: 'nothing-shared',
    verdict: 'independent',
    why:
      retold + listed > 0
        ? `Too little is shared: ${percent(retold)} of the article follows the release, ${listed > 0 ? `names and figures in lists aside (${percent(listed)}), ` : ''}without a copied block of ${excerptWords} words.`
        : 'Nothing is shared beyond names, facts and boilerplate.',
    confidence: sure(farFromCopy, 1),
  };
}
