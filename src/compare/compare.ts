/**
 * One clipping held against one release: alignment → units → quotations → passages → paraphrase →
 * shares → verdict. Exact throughout; fingerprints only propose what comes here.
 */
import { isArticleZone } from '../text/article.ts';
import { type Article, languageOf, zoneOf } from '../text/read.ts';
import { withoutBoilerplateOf } from './boilerplate.ts';
import { contributionOf } from './contribution.ts';
import { copiedWords } from './copied-block.ts';
import { copiesIn, isLoose, placesOf } from './copies.ts';
import { creditsOf } from './credit.ts';
import { daysBefore, garbledShare } from './doubts.ts';
import type { Meaning } from './embedding.ts';
import { basisOf, flipsOf } from './explain.ts';
import { type Found, foundAs, type Ground, type Stretch } from './found.ts';
import { paragraphsOf } from './paragraph-kinds.ts';
import { isRetoldFrom, type Retellings } from './paraphrase/retelling.ts';
import { findParaphrases } from './paraphrase.ts';
import { isVerbatim, joinNeighbours, passageOf } from './passages.ts';
import { echoesOf, quotesInOwnWords, speakersIn } from './quotation.ts';
import { quotesOf } from './quote-fidelity.ts';
import type { Comparison, Credit } from './record.ts';
import { withSpeech } from './spoken.ts';
import { longestRunWords, releaseReused, takenWords } from './taken.ts';
import { segmentsOf, type Unit, unitSimilarity } from './units.ts';
import { judge, type Measures } from './verdict.ts';
import { remarkOnMarks, speltAs } from './without-marks.ts';
import {
  type BodyWords,
  bodyOf,
  isCopied as isCopy,
  isSetAsQuotation,
  kindsOf,
  QUOTATION,
} from './word-kinds.ts';

/** What a comparison needs of the options. */
export interface CompareOptions {
  readonly guaranteeWords: number;
  readonly editedSimilarity: number;
  readonly reprintShare: number;
  readonly excerptWords: number;
  readonly minimumWords: number;
}

/**
 * Compares a clipping with a release.
 * @param whole the clipping; what it has of the release's boilerplate is set aside here
 * @param meaning vectors of their sentences, where there is a plug-in; see embedding.ts
 * Cost: see align.ts; about 1 ms for a newspaper article, where the code is warm, several for the first ones.
 */
export function compareArticles(
  release: Article,
  whole: Article,
  options: CompareOptions,
  meaning?: Meaning,
): Comparison {
  const spelt = speltAs(release, whole);
  const all = copiesIn(release, spelt, options);
  const article = withoutBoilerplateOf(release, spelt, all.units);
  const {
    units: copied,
    guaranteed,
    exact,
  } = article === spelt ? all : copiesIn(release, article, options);
  const clipping = withSpeech(release, article, copied);
  const isCopied = new Uint8Array(clipping.tokens.count);
  for (const { from, to } of copied) isCopied.fill(1, from, to);
  const own = quotesInOwnWords(release, clipping, copied, isCopied);
  // Who spoke is no copy; in a run that is guaranteed to be shown it belongs to what was said.
  const speakers = speakersIn(release, clipping, copied, own);
  const echoes = echoesOf(clipping, copied, own);
  const isBeside = (unit: Unit) => speakers.has(unit) || echoes.has(unit);
  const isGuaranteed = ({ from, to }: Unit) =>
    guaranteed.some((run) => run.from < to && from < run.to);
  const units = copied.filter((unit) => !isBeside(unit) || isGuaranteed(unit));
  const places = placesOf(clipping, units);
  const retold = findParaphrases(release, clipping, places, meaning);
  const copies = units.map((unit): Found => {
    if (own.has(clipping.quotationOf[unit.from]!) || isBeside(unit))
      return foundAs('quotation', unit, unit.pairs);
    if (isVerbatim(release, clipping, unit)) return foundAs('verbatim', unit, unit.pairs);
    const stretch = retold.condensed.find(({ from, to }) => from <= unit.from && unit.to <= to);
    return stretch && isMerged(release, clipping, unit)
      ? merging(unit, stretch)
      : foundAs('edited', unit, unit.pairs);
  });
  const paraphrases = retold.passages.map((passage) =>
    foundAs('paraphrase', passage, [], passage.likelihood, passage.evidence),
  );
  const found = joinNeighbours(
    clipping,
    [...copies, ...paraphrases].sort((a, b) => a.from - b.from),
  );
  const remarks = [...(exact ? [] : [BOUNDED]), ...remarkOnMarks(whole, spelt, found)];
  return recordOf(release, clipping, found, { retold, bounded: !exact, remarks }, options);
}

/** In a summary: a loosely alike sentence whose other words come from elsewhere in the release is made of several. */
function isMerged(release: Article, clipping: Article, unit: Unit): boolean {
  if (!isLoose(unit)) return false;
  const others: number[] = [];
  const equal = new Set(unit.pairs.flatMap((pair) => (pair.equal ? pair.clipping : [])));
  for (let t = unit.from; t < unit.to; t++) if (!equal.has(t)) others.push(t);
  return isRetoldFrom(release, clipping, others);
}

/** Such a sentence retells the stretch, the likelier the more it is alike. */
const merging = (unit: Unit, { releaseFrom, releaseTo }: Stretch): Found =>
  foundAs(
    'paraphrase',
    { from: unit.from, to: unit.to, releaseFrom, releaseTo },
    [],
    unitSimilarity(unit),
  );

const BOUNDED =
  'The texts are too long to hold every word against every other: short reworded copies may be missing.';

/** How a comparison went. */
interface Circumstances {
  readonly retold: Retellings;
  readonly bounded: boolean;
  /** Sentences that the reader of the verdict must know, too. */
  readonly remarks: readonly string[];
}

/**
 * The passages that retell, those together that only copied words of one paragraph part: who puts the company's case in
 * a paragraph, its sums as the release has them, has retold once.
 */
function tellings(
  { paragraphOf }: Article,
  kindOf: Uint8Array,
  inBody: readonly Found[],
): (readonly Found[])[] {
  const told: Found[][] = [];
  for (const passage of inBody) {
    if (passage.kind !== 'paraphrase') continue;
    const last = told.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      paragraphOf[last.from] === paragraphOf[passage.from] &&
      last.to < passage.from &&
      kindOf.subarray(last.to, passage.from).every(isCopy);
    if (goesOn) told.at(-1)!.push(passage);
    else told.push([passage]);
  }
  return told;
}

function recordOf(
  release: Article,
  clipping: Article,
  found: readonly Found[],
  { retold, bounded, remarks }: Circumstances,
  options: CompareOptions,
): Comparison {
  const kindOf = kindsOf(clipping, found);
  const inBody = found.filter((passage) => clipping.inBody[passage.from]);
  const ground = groundOf(release, clipping, found);
  const passages = found.map((passage) => passageOf(ground, passage));
  const body = bodyOf(clipping, kindOf);
  const measures = measuresOf(release, clipping, { kindOf, body, inBody, retold });
  const { articleCopied, articleQuoted, articleParaphrased } = measures;
  const judgement = judge(measures, options);
  const { verdict, why, confidence } = judgement;
  const taken = takenWords(clipping, found);
  const credit = creditOf(release, clipping, kindOf, taken);
  return {
    language: languageOf(clipping),
    text: clipping.text,
    words: clipping.tokens.count,
    verdict,
    why: [why, ...remarks].join(' '),
    confidence,
    ...(bounded ? { bounded } : {}),
    credited: credit.marks.length > 0,
    credit,
    articleCopied,
    articleQuoted,
    articleParaphrased,
    articleOwn: body.words ? 1 - articleCopied - articleQuoted - articleParaphrased : 1,
    releaseReused: releaseReused(release, inBody),
    longestRunWords: longestRunWords(inBody),
    disguised: passages.some(
      (passage, i) => passage.disguised && isArticleZone(zoneOf(clipping, found[i]!.from)),
    ),
    paragraphs: paragraphsOf(release, clipping, kindOf, found, passages),
    passages,
    quotes: quotesOf(ground, found),
    contribution: contributionOf(release, clipping, taken, body.own),
    basis: basisOf(measures, options, judgement),
    flips: flipsOf(measures, options, verdict),
  };
}

interface Measured {
  readonly kindOf: Uint8Array;
  readonly body: BodyWords;
  readonly inBody: readonly Found[];
  readonly retold: Retellings;
}

/** What the verdict follows from. */
function measuresOf(
  release: Article,
  clipping: Article,
  { kindOf, body, inBody, retold }: Measured,
): Measures {
  const share = (words: number) => (body.words ? words / body.words : 0);
  const { block, equal, listed } = copiedWords(release, clipping, kindOf, inBody);
  const told = tellings(clipping, kindOf, inBody);
  return {
    releaseWords: release.tokens.count,
    bodyWords: body.words,
    articleCopied: share(body.copied),
    articleQuoted: share(body.quotation),
    articleParaphrased: share(body.paraphrase),
    articleListed: share(listed),
    copiedBlockWords: block,
    copiedEqualWords: equal,
    copiedAsQuotation: isSetAsQuotation(clipping, kindOf),
    quotedWords: body.quotation,
    paraphrasePassages: told.length,
    embeddedPassages: told.filter((one) => one.every(({ evidence }) => evidence === 'embedding'))
      .length,
    retells: retold.retells,
    ...(retold.sentences === undefined ? {} : { retoldSentences: retold.sentences }),
    ...(retold.telling === undefined ? {} : { tellingSentences: retold.telling }),
    retellingSurplus: retold.surplus,
    segmented: !clipping.language.spaced,
    ...daysBefore(release, clipping),
    garbled: garbledShare(clipping.text),
  };
}

function groundOf(release: Article, clipping: Article, found: readonly Found[]): Ground {
  const taken = new Uint8Array(release.tokens.count);
  for (const { kind, releaseFrom, releaseTo } of found)
    if (kind !== 'paraphrase') taken.fill(1, releaseFrom, releaseTo);
  const segments = segmentsOf(clipping);
  return { release, clipping, segments, releaseSegments: segmentsOf(release), taken };
}

function creditOf(
  release: Article,
  clipping: Article,
  kindOf: Uint8Array,
  taken: Uint8Array,
): Credit {
  let wordsOutsideQuotes = 0;
  let wordsInsideQuotes = 0;
  for (let t = 0; t < kindOf.length; t++) {
    if (kindOf[t]! > QUOTATION || !clipping.inBody[t]) continue;
    if (clipping.quotationOf[t]) wordsInsideQuotes++;
    else wordsOutsideQuotes++;
  }
  return { wordsOutsideQuotes, wordsInsideQuotes, marks: creditsOf(release, clipping, taken) };
}
