/** The rules that turn shares into a verdict, each with its reason in one sentence. */
import { RULES, type Rule, type Verdict } from './record.ts';

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
  /** All that is copied in the body is set as quotations: the release's own sentences in block quotes; absent is no. */
  readonly copiedAsQuotation?: boolean;
  /** Words of the body that stand in quotations of the release. */
  readonly quotedWords: number;
  /** Passages of the body that retell the release; those that only copied words of a paragraph part are one. */
  readonly paraphrasePassages: number;
  /** Those of them that vectors of the sentences show, and not their words; absent is none. */
  readonly embeddedPassages?: number;
  /** The document retells the release rather than reports on its own; see paraphrase.ts. */
  readonly retells: boolean;
  /** Sentences of the body that retell the release; absent where two short texts are held against each other as they are. */
  readonly retoldSentences?: number;
  /** Those of them that share more with it than all who report on the matter, and condensed stretches; absent as above. */
  readonly tellingSentences?: number;
  /** By how much, in log odds, the document as a whole looks more like a retelling than it must; below 0 less. */
  readonly retellingSurplus: number;
  /** Words are cut by a segmenter, so that there are more of them; absent is no. */
  readonly segmented?: boolean;
  /** Days by which the clipping was published before the release; absent where it was not, or no day is known. */
  readonly daysBefore?: number;
  /** Share of the text's characters that are no text (replacement characters, control codes), 0 to 1. */
  readonly garbled: number;
}

export interface Limits {
  readonly reprintShare: number;
  readonly excerptWords: number;
  readonly minimumWords: number;
}

export interface Judgement {
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly why: string;
  readonly confidence: number;
}

/** Fewer quoted words are a name or a slogan, not a statement. Guess. */
const STATEMENT_WORDS = 6;
/** Paraphrase passages that make a retelling. One alone is chance. */
const RETOLD_PASSAGES = 2;
/**
 * Unless it has so many sentences and is so much of the article: one paragraph that goes through the release is one
 * passage. Of 29 rewritten short reports, written for the project and set in a paragraph each, 9 were independent without
 * this, and no honest one is accused with it.
 */
const ONE_PASSAGE_SENTENCES = 3;
const ONE_PASSAGE_SHARE = 0.5;
/**
 * Copied and retold words that make a retelling: an outlet's own brief has no room to add anything. Of 10 honest ones of 34
 * to 52 words, written for the project in eight languages, 6 were accused without this, none with it; of 29 rewritten short
 * reports none has fewer than 47.
 */
const RETOLD_WORDS = 45;
/** The same of words that a segmenter cuts, which are shorter. Guess. */
const RETOLD_SEGMENTS = 65;
const retoldWords = ({ segmented }: Measures) => (segmented ? RETOLD_SEGMENTS : RETOLD_WORDS);
/**
 * Copied or paraphrased share from which scattered pieces make a paraphrase without a block. Of 971
 * independent texts (statements on one event, exam answers without the source) none has that with half of it copied.
 */
const SCATTERED_SHARE = 0.3;
/** Share of the characters that are no text from which an article cannot be judged. Guess. */
const GARBLED_SHARE = 0.3;

/** `31%`. */
export const percent = (share: number) => `${Math.round(share * 100)}%`;

/** In log odds: with it about as many retellings are right as the confidence says (bench/quality/RESULTS.md). */
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
 * Whether a half-copied article shows that it was copied: two reports of a few lines share half of their words, whoever
 * wrote them. So there must be as many equal words as in an excerpt's block, or half of the article in one block. Of 30
 * briefs of 24 to 50 words beside an agency's story, written for the project, 12 were called reprints without this rule,
 * 3 with it; every labelled reprint passes.
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

/** Copied share of the body. Winners, crews and results stand in the same order wherever they are printed: lists aside. */
const copiedOf = ({ articleCopied, articleListed = 0 }: Measures) => articleCopied - articleListed;

/** A reader sees that the outlet says whose words they are. */
const asQuotation = ({ copiedAsQuotation }: Measures) =>
  copiedAsQuotation ? ', all of it set as a quotation' : '';

/** What was left out of a share. */
const listsAside = ({ articleListed = 0 }: Measures) =>
  articleListed > 0 ? `, names and figures in lists aside (${percent(articleListed)})` : '';

const retoldOf = (m: Measures) => m.articleParaphrased + copiedOf(m);

/** Asks one rule; answers where it holds. */
type Ask = (m: Measures, limits: Limits) => Judgement | undefined;

const emptyRelease: Ask = (m) =>
  m.releaseWords > 0
    ? undefined
    : {
        rule: 'empty-release',
        verdict: 'undetermined',
        why: 'Nothing to compare with: the release has no words.',
        confidence: 1,
      };

const tooShort: Ask = ({ bodyWords }, { minimumWords }) =>
  bodyWords >= minimumWords
    ? undefined
    : {
        rule: 'too-short',
        verdict: 'undetermined',
        why: `Too short to judge: ${bodyWords} ${bodyWords === 1 ? 'word' : 'words'} of article text, ${minimumWords} are needed.`,
        confidence: 1,
      };

const tooGarbled: Ask = ({ garbled }) =>
  garbled < GARBLED_SHARE
    ? undefined
    : {
        rule: 'too-garbled',
        verdict: 'undetermined',
        why: `Too garbled to judge: ${percent(garbled)} of its characters are no text.`,
        confidence: 1,
      };

const reprint: Ask = (m, limits) => {
  const { reprintShare, excerptWords } = limits;
  if (copiedOf(m) < reprintShare || !isEvident(m, limits)) return undefined;
  return {
    rule: 'reprint-share',
    verdict: 'reprint',
    why: `${percent(m.articleCopied)} of the article is copied from the release${asQuotation(m)}, ${percent(reprintShare)} or more is a reprint.`,
    confidence: Math.min(
      sure(copiedOf(m) - reprintShare, 0.12),
      sureOfPieces(equalWordsOf(m), excerptWords, 0.49),
    ),
  };
};

const excerpt: Ask = (m, { reprintShare, excerptWords }) => {
  if (m.copiedBlockWords < excerptWords) return undefined;
  const distance = Math.min(
    (m.copiedBlockWords - excerptWords) / excerptWords,
    (reprintShare - copiedOf(m)) * 4,
  );
  return {
    rule: 'copied-block',
    verdict: 'excerpt',
    why: `A block of ${m.copiedBlockWords} words is copied, ${percent(copiedOf(m))} of the article in all${listsAside(m)}${asQuotation(m)}.`,
    confidence: sure(distance, 0.35),
  };
};

/** Of two short texts, which have no document around them, another model has judged. */
const isBrief = (m: Measures): boolean =>
  m.retoldSentences !== undefined &&
  (m.articleCopied + m.articleParaphrased) * m.bodyWords < retoldWords(m);

const retelling: Ask = (m, { excerptWords }) => {
  if (!m.retells || isBrief(m)) return undefined;
  const isWhole =
    (m.retoldSentences ?? 0) >= ONE_PASSAGE_SENTENCES && retoldOf(m) >= ONE_PASSAGE_SHARE;
  if (m.paraphrasePassages < RETOLD_PASSAGES && !isWhole) return undefined;
  return {
    rule: 'retelling',
    verdict: 'paraphrase',
    why: `No copied block of ${excerptWords} words, but ${m.paraphrasePassages === 1 ? 'a passage' : `${m.paraphrasePassages} passages`} (${percent(m.articleParaphrased)} of the article) likely ${m.paraphrasePassages === 1 ? 'retells' : 'retell'} the release${byMeaning(m)}.`,
    // Below 0 only some sections retell it, which stand out from the rest of the article.
    confidence: Math.min(
      0.9,
      sure(retoldOf(m), 0.3),
      m.retellingSurplus < 0 ? 1 : sure(m.retellingSurplus, SURPLUS_SCALE),
    ),
  };
};

/** Of so few words the news is a third, whoever writes them. */
const isBriefInAll = (m: Measures): boolean => m.bodyWords < retoldWords(m);

/** Where nothing shares more than all who report on the matter, what is only like the release says nothing. */
const scatteredOf = (m: Measures) => ((m.tellingSentences ?? 1) > 0 ? retoldOf(m) : copiedOf(m));

const scatteredPieces: Ask = (m, { excerptWords }) => {
  const retold = scatteredOf(m);
  if (retold < SCATTERED_SHARE || copiedOf(m) < SCATTERED_SHARE / 2 || isBriefInAll(m))
    return undefined;
  // Of a brief of 36 words 13 are a third: one clause of the news.
  if (copiedOf(m) * m.bodyWords < excerptWords) return undefined;
  return {
    rule: 'scattered-pieces',
    verdict: 'paraphrase',
    why: `No copied block of ${excerptWords} words, but ${percent(retold)} of the article follows the release in short pieces.`,
    confidence: Math.min(
      sureOfPieces(m.copiedBlockWords, excerptWords, 0.3),
      sure(retold - SCATTERED_SHARE, 0.2),
    ),
  };
};

const quotedStatement: Ask = (m, limits) => {
  if (m.quotedWords < STATEMENT_WORDS) return undefined;
  const retold = retoldOf(m);
  return {
    rule: 'quoted-statement',
    verdict: 'quotation',
    why:
      retold > 0
        ? `Quoted statements are ${percent(m.articleQuoted)} of the article; ${percent(retold)} follows the release otherwise, without a copied block of ${limits.excerptWords} words.`
        : `Only quoted statements are shared: ${percent(m.articleQuoted)} of the article.`,
    confidence: sureOfNoCopy(m, limits),
  };
};

function nothingShared(m: Measures, limits: Limits): Judgement {
  const retold = retoldOf(m);
  const { articleListed: listed = 0 } = m;
  if ((m.retells && isBrief(m)) || (scatteredOf(m) >= SCATTERED_SHARE && isBriefInAll(m)))
    return {
      rule: 'nothing-shared',
      verdict: 'independent',
      why: `Too short to tell a brief from a retelling: ${percent(retold)} of the article follows the release, in fewer than ${retoldWords(m)} words.`,
      confidence: sureOfNoCopy(m, limits),
    };
  return {
    rule: 'nothing-shared',
    verdict: 'independent',
    why:
      retold + listed > 0
        ? `Too little is shared: ${percent(retold)} of the article follows the release${listsAside(m)}, without a copied block of ${limits.excerptWords} words.`
        : 'Nothing is shared beyond names, facts and boilerplate.',
    confidence: sureOfNoCopy(m, limits),
  };
}

/** Confidence from how far an article is from scattered pieces and from an excerpt's block. */
const sureOfNoCopy = (m: Measures, { excerptWords }: Limits): number =>
  sure(
    Math.min(
      (SCATTERED_SHARE - retoldOf(m)) / 0.1,
      (4 * (excerptWords - m.copiedBlockWords)) / excerptWords,
    ),
    1,
  );

const ASK: Readonly<Record<Rule, Ask>> = {
  'empty-release': emptyRelease,
  'too-short': tooShort,
  'too-garbled': tooGarbled,
  'reprint-share': reprint,
  'copied-block': excerpt,
  retelling,
  'scattered-pieces': scatteredPieces,
  'quoted-statement': quotedStatement,
  'nothing-shared': nothingShared,
};

/** Embargoes are broken by a day, and elsewhere it is a day later. */
const DAYS_BEFORE = 2;
const ACCUSES: ReadonlySet<Verdict> = new Set(['reprint', 'excerpt', 'paraphrase']);

/** Who wrote first copied nothing; but days are often those of a page, or of a release's last version. */
const doubted = (judgement: Judgement, { daysBefore }: Measures): Judgement =>
  ACCUSES.has(judgement.verdict)
    ? {
        ...judgement,
        why: `${judgement.why} But it was published ${daysBefore} days before the release, which may have taken it from there.`,
        confidence: Math.min(0.5, judgement.confidence),
      }
    : judgement;

/** Asks the rules in order; the first that holds is the verdict. */
export function judge(m: Measures, limits: Limits): Judgement {
  for (const rule of RULES) {
    const judgement = ASK[rule](m, limits);
    if (judgement) return (m.daysBefore ?? 0) >= DAYS_BEFORE ? doubted(judgement, m) : judgement;
  }
  throw new Error('the last rule always holds');
}
