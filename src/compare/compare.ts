/**
 * One clipping held against one release: alignment → units → quotations → passages → paraphrase →
 * shares → verdict. Exact throughout; fingerprints only propose what comes here.
 */
import { isArticleZone } from '../text/article.ts';
import { type Article, languageOf, zoneOf } from '../text/read.ts';
import type { Pair } from './align.ts';
import { withoutBoilerplateOf } from './boilerplate.ts';
import { contentOf } from './content.ts';
import { contributionOf } from './contribution.ts';
import { copiesIn, isLoose, placesOf } from './copies.ts';
import { creditsOf } from './credit.ts';
import type { Meaning } from './embedding.ts';
import { basisOf, flipsOf } from './explain.ts';
import { type Found, foundAs, type Ground, type Stretch } from './found.ts';
import { factTokens, isListOfFacts, rowsOfFacts } from './listed-facts.ts';
import { isRetoldFrom, type Retellings } from './paraphrase/retelling.ts';
import { findParaphrases } from './paraphrase.ts';
import { isVerbatim, joinNeighbours, passageOf } from './passages.ts';
import {
  CONTEXT_WORDS,
  COPIED_CONTEXT,
  echoesOf,
  quotesInOwnWords,
  speakersIn,
} from './quotation.ts';
import { quotesOf } from './quote-fidelity.ts';
import {
  type Comparison,
  type Credit,
  PASSAGE_KINDS,
  type Passage,
  type ReportParagraph,
} from './record.ts';
import { withSpeech } from './spoken.ts';
import { segmentsOf, type Unit, unitSimilarity } from './units.ts';
import { judge, type Measures } from './verdict.ts';
import { wholeNames } from './whole-names.ts';

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
  const all = copiesIn(release, whole, options);
  const article = withoutBoilerplateOf(release, whole, all.units);
  const {
    units: copied,
    guaranteed,
    exact,
  } = article === whole ? all : copiesIn(release, article, options);
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
  return recordOf(release, clipping, found, { retold, bounded: !exact }, options);
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

/** Kinds by their place in `PASSAGE_KINDS`, and what no passage covers: a word has one, and there are many words. */
const VERBATIM = 0;
const EDITED = 1;
const QUOTATION = 2;
const PARAPHRASE = 3;
const OWN = 4;

/** The kind of each word of a clipping. */
function kindsOf(clipping: Article, found: readonly Found[]): Uint8Array {
  const kinds = new Uint8Array(clipping.tokens.count).fill(OWN);
  for (const { kind, from, to } of found) kinds.fill(PASSAGE_KINDS.indexOf(kind), from, to);
  return kinds;
}

/** Words of each kind in the body. */
function bodyOf(clipping: Article, kindOf: Uint8Array) {
  const words = new Uint32Array(OWN + 1);
  for (let t = 0; t < kindOf.length; t++) if (clipping.inBody[t]) words[kindOf[t]!]!++;
  return {
    words: words.reduce((sum, n) => sum + n, 0),
    copied: words[VERBATIM]! + words[EDITED]!,
    quotation: words[QUOTATION]!,
    paraphrase: words[PARAPHRASE]!,
    own: words[OWN]!,
  };
}

/** Whether the body's copied words, one at least, all stand in quotations. */
function isSetAsQuotation({ inBody, quotationOf }: Article, kindOf: Uint8Array): boolean {
  let quoted = 0;
  for (let t = 0; t < kindOf.length; t++) {
    if (!inBody[t] || kindOf[t]! > EDITED) continue;
    if (!quotationOf[t]) return false;
    quoted++;
  }
  return quoted > 0;
}

function recordOf(
  release: Article,
  clipping: Article,
  found: readonly Found[],
  { retold, bounded }: { readonly retold: Retellings; readonly bounded: boolean },
  options: CompareOptions,
): Comparison {
  const { count } = clipping.tokens;
  const kindOf = kindsOf(clipping, found);
  const body = bodyOf(clipping, kindOf);
  const share = (words: number) => (body.words ? words / body.words : 0);
  const inBody = found.filter((passage) => clipping.inBody[passage.from]);
  const ground = groundOf(release, clipping, found);
  const passages = found.map((passage) => passageOf(ground, passage));
  const articleCopied = share(body.copied);
  const articleQuoted = share(body.quotation);
  const articleParaphrased = share(body.paraphrase);
  const { block, equal, listed } = copiedWords(release, clipping, kindOf, inBody);
  const measures: Measures = {
    releaseWords: release.tokens.count,
    bodyWords: body.words,
    articleCopied,
    articleQuoted,
    articleParaphrased,
    articleListed: share(listed),
    copiedBlockWords: block,
    copiedEqualWords: equal,
    copiedAsQuotation: isSetAsQuotation(clipping, kindOf),
    quotedWords: body.quotation,
    paraphrasePassages: inBody.filter((passage) => passage.kind === 'paraphrase').length,
    embeddedPassages: inBody.filter((passage) => passage.evidence === 'embedding').length,
    retells: retold.retells,
    ...(retold.sentences === undefined ? {} : { retoldSentences: retold.sentences }),
    retellingSurplus: retold.surplus,
    segmented: !clipping.language.spaced,
    ...daysBefore(release, clipping),
    garbled: garbledShare(clipping.text),
  };
  const judgement = judge(measures, options);
  const { verdict, why, confidence } = judgement;
  const taken = takenWords(clipping, found);
  const credit = creditOf(release, clipping, kindOf, taken);
  return {
    language: languageOf(clipping),
    text: clipping.text,
    words: count,
    verdict,
    why: bounded ? `${why} ${BOUNDED}` : why,
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

const DAY_MS = 86_400_000;

/** Whole days by which the clipping was published before the release. */
function daysBefore(release: Article, clipping: Article): Pick<Measures, 'daysBefore'> {
  const [theirs, ours] = [release, clipping].map(({ metadata: { published } }) =>
    // A month alone is no day.
    Date.parse(published && published.length >= 10 ? published.slice(0, 10) : ''),
  );
  const days = Math.round((theirs! - ours!) / DAY_MS);
  return days > 0 ? { daysBefore: days } : {};
}

function groundOf(release: Article, clipping: Article, found: readonly Found[]): Ground {
  const taken = new Uint8Array(release.tokens.count);
  for (const { kind, releaseFrom, releaseTo } of found)
    if (kind !== 'paraphrase') taken.fill(1, releaseFrom, releaseTo);
  const segments = segmentsOf(clipping);
  return { release, clipping, segments, releaseSegments: segmentsOf(release), taken };
}

/** 1 for every clipping word that equals the release's word it was matched with. */
function takenWords(clipping: Article, found: readonly Found[]): Uint8Array {
  const taken = new Uint8Array(clipping.tokens.count);
  for (const { pairs } of found) for (const pair of pairs) if (pair.equal) taken[pair.clipping] = 1;
  return taken;
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

/**
 * Equal words in a row among which names and figures count for the block. Of 933 pairs of independent
 * statements on one event 11 had a block where they always counted, 7 so, 5 where they never did.
 */
const NAMES_IN_RUN = 8;
/** Share of other words that such a run must have: a list of winners is in the same order wherever it is printed. Guess. */
const WORDS_BESIDE_NAMES = 1 / 3;

/**
 * `block`: most equal words of any stretch of the body in which every word is copied, whatever the passages it
 * is cut into. Changed words do not count: two reworded clauses side by side are no block. Nor do names
 * and figures amid changed words: two honest reports of a bill share its sponsors, its title and its sums.
 * `equal`: the same words of all such stretches together. `listed`: copied names and figures of lists, and rows with
 * labels, in words.
 */
function copiedWords(
  release: Article,
  clipping: Article,
  kindOf: Uint8Array,
  inBody: readonly Found[],
): { readonly block: number; readonly equal: number; readonly listed: number } {
  if (inBody.every(({ pairs }) => pairs.length === 0)) return NOTHING_COPIED;
  const isCopied = (t: number) => kindOf[t]! <= EDITED;
  const equal = new Uint8Array(kindOf.length);
  const isFact = new Uint8Array(kindOf.length);
  const named = wholeNames(release);
  const facts = factTokens(release);
  // Among German nouns two capitals in a row are a name.
  const { names } = contentOf(release);
  const { spaced, functionWords } = release.language;
  // 「8月22日（金）から9月26日（金）まで」: particles are no words beside the dates.
  const isGlue = (i: number) => !spaced && functionWords.has(release.tokens.keys[i]!);
  const isListed = (i: number) => named[i] === 1 || names[i] === 1;
  const lists = new Set<readonly Pair[]>();
  const inLists = new Uint8Array(kindOf.length);
  for (const { kind, pairs, from, to } of inBody) {
    if (kind === 'quotation' || !isListOfFacts(release, pairs)) continue;
    lists.add(pairs);
    inLists.fill(1, from, to);
  }
  for (const { pairs, from, to } of inBody) {
    const listsFacts =
      lists.has(pairs) && copiedShareAround(clipping, kindOf, inLists, from, to) < COPIED_CONTEXT;
    if (listsFacts) isFact.fill(1, from, to);
    for (const run of equalRuns(pairs)) {
      const listedWords = run.reduce((sum, { release: i }) => sum + (isListed(i) ? 1 : 0), 0);
      const glue = run.reduce(
        (sum, { release: i }) => sum + (isGlue(i) && !isListed(i) ? 1 : 0),
        0,
      );
      const others = run.length - glue - listedWords;
      const isLong = run.length >= NAMES_IN_RUN;
      const isList = isLong && others < WORDS_BESIDE_NAMES * (run.length - glue);
      for (const { release: i, clipping: t } of run) {
        // A Japanese notice is hardly anything but nouns: 「入場無料、事前申込不要」.
        if (listsFacts && (facts[i] || !spaced)) continue;
        if (isList ? !isListed(i) && !isGlue(i) : isLong || !named[i]) equal[t] = 1;
        else if (isList) isFact[t] = 1;
      }
    }
  }
  const { paragraphOf } = clipping;
  const rows = rowsOfFacts(clipping);
  let longest = 0;
  let block = 0;
  let all = 0;
  let listed = 0;
  for (let t = 0; t < kindOf.length; t++) {
    if (!clipping.inBody[t]) continue;
    if (rows[paragraphOf[t]!]) [equal[t], isFact[t]] = [0, 1];
    if (isFact[t] && isCopied(t)) listed++;
    block = isCopied(t) ? block + equal[t]! : 0;
    if (isCopied(t)) all += equal[t]!;
    if (block > longest) longest = block;
  }
  return { block: longest, equal: all, listed };
}

/**
 * Of the words of the body on either side of some, lists of facts aside; 1 where there are none: of what is all copied
 * nothing is a list.
 */
function copiedShareAround(
  { inBody }: Article,
  kindOf: Uint8Array,
  inLists: Uint8Array,
  from: number,
  to: number,
): number {
  let words = 0;
  let copied = 0;
  const end = Math.min(kindOf.length, to + CONTEXT_WORDS);
  for (let t = Math.max(0, from - CONTEXT_WORDS); t < end; t++) {
    if (!inBody[t] || inLists[t]) continue;
    words++;
    if (kindOf[t]! <= EDITED) copied++;
  }
  return words > 0 ? copied / words : 1;
}

const NOTHING_COPIED = { block: 0, equal: 0, listed: 0 };

/** Pairs of equal words in stretches that follow each other on both sides without a word between. */
function equalRuns(pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = [];
  let last: Pair | undefined;
  for (const pair of pairs) {
    const follows = last?.clipping === pair.clipping - 1 && last.release === pair.release - 1;
    if (pair.equal && follows && last?.equal) runs.at(-1)!.push(pair);
    else if (pair.equal) runs.push([pair]);
    last = pair;
  }
  return runs;
}

/** Release words taken verbatim, edited or quoted ÷ release words, boilerplate aside on both sides. */
function releaseReused(release: Article, inBody: readonly Found[]): number {
  const taken = new Uint8Array(release.tokens.count);
  for (const passage of inBody) {
    if (passage.kind !== 'paraphrase') taken.fill(1, passage.releaseFrom, passage.releaseTo);
  }
  let words = 0;
  let reused = 0;
  for (let t = 0; t < taken.length; t++) {
    if (!isArticleZone(zoneOf(release, t))) continue;
    words++;
    reused += taken[t]!;
  }
  return words ? reused / words : 0;
}

/** Longest run of equal, unbroken words outside quotations. */
function longestRunWords(inBody: readonly Found[]): number {
  let longest = 0;
  let run = 0;
  let last = { clipping: -2, release: -2 };
  for (const passage of inBody) {
    if (passage.kind === 'quotation') continue;
    for (const pair of passage.pairs) {
      const follows = pair.clipping === last.clipping + 1 && pair.release === last.release + 1;
      run = pair.equal ? (follows ? run + 1 : 1) : 0;
      last = pair;
      if (run > longest) longest = run;
    }
  }
  return longest;
}

/** Characters that no writing system uses; of private ones beyond the first plane the half that tells them. */
const MAYBE_GARBLED = /[\uFFFD\u0000-\u0008\u000E-\u001F\u0080-\u009F\uE000-\uF8FF\uDB80-\uDBFF]/;

/** Share of the characters that no writing system uses: what a failed decoding leaves. */
function garbledShare(text: string): number {
  if (!MAYBE_GARBLED.test(text)) return 0;
  const bad = text.match(/[\uFFFD\u0000-\u0008\u000E-\u001F\u0080-\u009F\p{Co}]/gu)?.length ?? 0;
  const seen = text.replace(/\s+/g, '').length;
  return seen ? bad / seen : 0;
}

/** What is said of a paragraph that is mostly the outlet's own. */
const OWN_PARAGRAPH = { kind: 'own', similarity: null, releaseParagraph: null } as const;

/** (`{ ...paragraph, kind }`, a spread with properties added behind it, takes V8 thirty times as long as `assign`.) */
function paragraphsOf(
  release: Article,
  clipping: Article,
  kindOf: Uint8Array,
  found: readonly Found[],
  passages: readonly Passage[],
): ReportParagraph[] {
  const passageAt = new Int32Array(clipping.tokens.count).fill(-1);
  const homeAt = new Uint32Array(clipping.tokens.count);
  found.forEach(({ from, to, releaseFrom, pairs }, k) => {
    passageAt.fill(k, from, to);
    homeAt.fill(release.paragraphOf[releaseFrom]!, from, to);
    for (const pair of pairs) homeAt[pair.clipping] = release.paragraphOf[pair.release]!;
  });
  let to = 0;
  return clipping.paragraphs.map((paragraph) => {
    const from = to;
    while (to < kindOf.length && clipping.paragraphOf[to] === paragraph.index) to++;
    const words = new Uint32Array(OWN + 1);
    for (let t = from; t < to; t++) words[kindOf[t]!]!++;
    const covered = to - from - words[OWN]!;
    if (covered === 0 || covered < words[OWN]!) {
      return Object.assign({}, paragraph, OWN_PARAGRAPH);
    }
    let most = VERBATIM;
    for (let kind = EDITED; kind < OWN; kind++) if (words[kind]! > words[most]!) most = kind;
    // One changed sentence makes a copied paragraph an edited one.
    if (most === VERBATIM && words[EDITED]! > 0) most = EDITED;
    const homes = new Map<number, number>();
    const wordsOf = new Map<number, number>();
    for (let t = from; t < to; ) {
      const k = passageAt[t]!;
      const home = homeAt[t]!;
      let end = t + 1;
      while (end < to && passageAt[end] === k && homeAt[end] === home) end++;
      if (kindOf[t] === most) {
        homes.set(home, (homes.get(home) ?? 0) + end - t);
        wordsOf.set(k, (wordsOf.get(k) ?? 0) + end - t);
      }
      t = end;
    }
    const [home] = [...homes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const alike = [...wordsOf].reduce((sum, [k, n]) => sum + n * passages[k]!.similarity, 0);
    return Object.assign({}, paragraph, {
      kind: PASSAGE_KINDS[most]!,
      similarity: alike / words[most]!,
      releaseParagraph: home?.[0] ?? null,
    });
  });
}
