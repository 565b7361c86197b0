/**
 * What would have changed a verdict: the rules of verdict.ts are asked again with other numbers.
 *
 * Each way to change a text (copy more, copy less, cut the longest block, retell less, …) is tried
 * with the smallest amount of words that gives another verdict, found by halving: a verdict that
 * changed once does not change back on the same way. At most `FLIPS` are told, the nearest first.
 */
import type { Basis, Flip, Verdict } from './record.ts';
import { type Judgement, judge, type Limits, type Measures } from './verdict.ts';

/** Ways told. */
const FLIPS = 2;

/** @returns `n` more words on one way: the numbers that a text changed so would have; undefined when it cannot be */
type Way = (measures: Measures, n: number) => Measures | undefined;

interface Kind {
  readonly way: Way;
  /** "17 more copied words would make it". */
  readonly says: (n: number, measures: Measures) => string;
  /** Words that one of `n` stands for; 1 where it counts words. */
  readonly wordsEach?: (measures: Measures) => number;
}

const words = (n: number, what = 'words') => `${n} ${n === 1 ? what.replace(/s$/, '') : what}`;

/** Own words become copied ones, or copied ones own; the length of the article stays. */
function copying(m: Measures, n: number, block: number): Measures | undefined {
  const copied = m.articleCopied + n / m.bodyWords;
  const rest = 1 - m.articleQuoted - m.articleParaphrased;
  if (copied < -1e-9 || copied > rest + 1e-9) return undefined;
  const { copiedEqualWords } = m;
  return {
    ...m,
    articleCopied: Math.max(0, copied),
    copiedBlockWords: block,
    ...(copiedEqualWords !== undefined && { copiedEqualWords: Math.max(0, copiedEqualWords + n) }),
  };
}

const WAYS: readonly Kind[] = [
  {
    way: (m, n) => copying(m, n, m.copiedBlockWords),
    says: (n) => `${words(n, 'more copied words')} would make it`,
  },
  {
    way: (m, n) => copying(m, n, m.copiedBlockWords + n),
    says: (n, m) =>
      m.copiedBlockWords > 0
        ? `a copied block longer by ${words(n)} would make it`
        : `a copied block of ${words(n)} would make it`,
  },
  {
    way: (m, n) => copying(m, -n, m.copiedBlockWords),
    says: (n) => `${words(n, 'fewer copied words')} would make it`,
  },
  {
    way: (m, n) => (n > m.copiedBlockWords ? undefined : copying(m, -n, m.copiedBlockWords - n)),
    says: (n) => `copied blocks shorter by ${words(n)} would make it`,
  },
  {
    way: (m, n) => longer(m, n),
    says: (n) => `${words(n, 'more words of its own')} would make it`,
  },
  {
    way: (m, n) =>
      n > m.paraphrasePassages
        ? undefined
        : {
            ...m,
            paraphrasePassages: m.paraphrasePassages - n,
            articleParaphrased:
              (m.articleParaphrased * (m.paraphrasePassages - n)) / m.paraphrasePassages,
          },
    says: (n) =>
      n === 1
        ? 'one passage less that retells the release would make it'
        : `${n} passages fewer that retell the release would make it`,
    wordsEach: (m) => (m.articleParaphrased * m.bodyWords) / Math.max(1, m.paraphrasePassages),
  },
  {
    way: (m, n) => (n > m.quotedWords ? undefined : { ...m, quotedWords: m.quotedWords - n }),
    says: (n) => `${words(n, 'fewer quoted words')} would make it`,
  },
  {
    way: (m, n) =>
      1 - m.articleCopied - m.articleParaphrased - m.articleQuoted < n / m.bodyWords
        ? undefined
        : { ...m, quotedWords: m.quotedWords + n },
    says: (n) => `${words(n, 'more quoted words')} would make it`,
  },
];

/** More text of its own dilutes every share. */
function longer(m: Measures, n: number): Measures {
  const shrink = m.bodyWords ? m.bodyWords / (m.bodyWords + n) : 1;
  return {
    ...m,
    bodyWords: m.bodyWords + n,
    articleCopied: m.articleCopied * shrink,
    articleListed: (m.articleListed ?? 0) * shrink,
    articleQuoted: m.articleQuoted * shrink,
    articleParaphrased: m.articleParaphrased * shrink,
  };
}

/**
 * The nearest changes that give another verdict.
 * Cost: some hundred rulings, each a few comparisons.
 */
export function flipsOf(measures: Measures, limits: Limits, verdict: Verdict): Flip[] {
  const found: { n: number; flip: Flip }[] = [];
  for (const { way, says, wordsEach } of WAYS) {
    const n = nearest(measures, limits, verdict, way);
    if (n === undefined) continue;
    const other = judge(way(measures, n)!, limits).verdict;
    const sentence = `${says(n, measures)} ${named(other)}.`;
    found.push({
      n: n * (wordsEach?.(measures) ?? 1),
      flip: { verdict: other, says: sentence[0]!.toUpperCase() + sentence.slice(1) },
    });
  }
  found.sort((a, b) => a.n - b.n);
  // One sentence for each verdict within reach.
  return found
    .filter(({ flip }, k) => !found.slice(0, k).some((one) => one.flip.verdict === flip.verdict))
    .slice(0, FLIPS)
    .map(({ flip }) => flip);
}

/** The least amount from 1 to the length of the article that changes the verdict on one way. */
function nearest(m: Measures, limits: Limits, verdict: Verdict, way: Way): number | undefined {
  const changed = (n: number) => {
    const measures = way(m, n);
    return measures !== undefined && judge(measures, limits).verdict !== verdict;
  };
  const possible = (n: number) => way(m, n) !== undefined;
  let most = Math.max(m.bodyWords, limits.minimumWords, 1) * 2;
  if (!possible(1)) return undefined;
  for (let low = 1; low < most; ) {
    const middle = Math.ceil((low + most) / 2);
    if (possible(middle)) low = middle;
    else most = middle - 1;
  }
  if (!changed(most)) return undefined;
  let low = 1;
  while (low < most) {
    const middle = (low + most) >> 1;
    if (changed(middle)) most = middle;
    else low = middle + 1;
  }
  return low;
}

function named(verdict: Verdict): string {
  switch (verdict) {
    case 'independent':
    case 'undetermined':
      return verdict;
    case 'excerpt':
      return 'an excerpt';
    default:
      return `a ${verdict}`;
  }
}

/** The numbers behind a verdict as the record has them. */
export function basisOf(measures: Measures, limits: Limits, { rule }: Judgement): Basis {
  const { bodyWords, articleCopied, articleListed = 0, articleParaphrased } = measures;
  const { copiedEqualWords } = measures;
  const halfCopied = articleCopied - articleListed >= limits.reprintShare;
  const { reprintShare, excerptWords, minimumWords } = limits;
  return {
    rule,
    bodyWords,
    copiedWords: Math.round(articleCopied * bodyWords),
    ...(articleListed > 0 ? { listedWords: Math.round(articleListed * bodyWords) } : {}),
    quotedWords: measures.quotedWords,
    paraphrasedWords: Math.round(articleParaphrased * bodyWords),
    copiedBlockWords: measures.copiedBlockWords,
    ...(halfCopied && rule !== 'reprint-share' && copiedEqualWords !== undefined
      ? { copiedEqualWords }
      : {}),
    paraphrasePassages: measures.paraphrasePassages,
    limits: { reprintShare, excerptWords, minimumWords },
  };
}
