/**
 * One clipping held against one release: alignment → units → quotations → passages → paraphrase →
 * shares → verdict. Exact throughout; fingerprints only propose what comes here.
 */
import type { Article } from '../text/read.ts';
import { zoneOf } from '../text/read.ts';
import { contributionOf } from './contribution.ts';
import { copiedUnits } from './copies.ts';
import { creditsOf } from './credit.ts';
import type { Ground } from './edits.ts';
import { basisOf, flipsOf } from './explain.ts';
import { findParaphrases } from './paraphrase.ts';
import { type Found, isVerbatim, joinNeighbours, passageOf } from './passages.ts';
import { quotesInOwnWords } from './quotation.ts';
import { quotesOf } from './quote-fidelity.ts';
import type { Comparison, Credit, PassageKind, ReportParagraph } from './record.ts';
import { segmentsOf, similarityOf } from './units.ts';
import { judge, type Measures } from './verdict.ts';

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
 * Cost: see align.ts; about 5 ms for a newspaper article.
 */
export function compareArticles(
  release: Article,
  clipping: Article,
  options: CompareOptions,
): Comparison {
  const units = copiedUnits(release, clipping, options);
  const copied = new Uint8Array(clipping.tokens.count);
  for (const unit of units) copied.fill(1, unit.from, unit.to);
  const own = quotesInOwnWords(clipping, copied);
  const copies: Found[] = units.map((unit) => ({
    kind: own.has(clipping.quotationOf[unit.from]!)
      ? 'quotation'
      : isVerbatim(unit)
        ? 'verbatim'
        : 'edited',
    from: unit.from,
    to: unit.to,
    releaseFrom: unit.releaseFrom,
    releaseTo: unit.releaseTo,
    pairs: unit.pairs,
  }));
  const retold = findParaphrases(release, clipping, copied);
  const found = joinNeighbours(
    clipping,
    [
      ...copies,
      ...retold.passages.map((passage): Found => ({ kind: 'paraphrase', pairs: [], ...passage })),
    ].sort((a, b) => a.from - b.from),
  );
  return recordOf(release, clipping, found, retold.retells, options);
}

const KINDS: readonly PassageKind[] = ['verbatim', 'edited', 'quotation', 'paraphrase'];

function recordOf(
  release: Article,
  clipping: Article,
  found: readonly Found[],
  retells: boolean,
  options: CompareOptions,
): Comparison {
  const { count } = clipping.tokens;
  const kindOf = new Array<PassageKind | 'own'>(count).fill('own');
  for (const passage of found) kindOf.fill(passage.kind, passage.from, passage.to);
  const body = { words: 0, verbatim: 0, edited: 0, quotation: 0, paraphrase: 0, own: 0 };
  for (let t = 0; t < count; t++) {
    if (zoneOf(clipping, t) !== 'body') continue;
    body.words++;
    body[kindOf[t]!]++;
  }
  const share = (words: number) => (body.words ? words / body.words : 0);
  const inBody = found.filter((passage) => zoneOf(clipping, passage.from) === 'body');
  const ground = groundOf(release, clipping, found);
  const passages = found.map((passage) => passageOf(ground, passage));
  const articleCopied = share(body.verbatim + body.edited);
  const articleQuoted = share(body.quotation);
  const articleParaphrased = share(body.paraphrase);
  const measures: Measures = {
    bodyWords: body.words,
    articleCopied,
    articleQuoted,
    articleParaphrased,
    copiedBlockWords: copiedBlockWords(clipping, kindOf, inBody),
    quotedWords: body.quotation,
    paraphrasePassages: inBody.filter((passage) => passage.kind === 'paraphrase').length,
    retells,
    garbled: garbledShare(clipping.text),
  };
  const judgement = judge(measures, options);
  const { verdict, why, confidence } = judgement;
  const credit = creditOf(release, clipping, kindOf);
  return {
    language: clipping.language.tag === 'und' ? clipping.metadata.language : clipping.language.tag,
    text: clipping.text,
    words: count,
    verdict,
    why,
    confidence,
    credited: credit.marks.length > 0,
    credit,
    articleCopied,
    articleQuoted,
    articleParaphrased,
    articleOwn: body.words ? 1 - articleCopied - articleQuoted - articleParaphrased : 1,
    releaseReused: releaseReused(release, inBody),
    longestRunWords: longestRunWords(inBody),
    disguised: passages.some((passage, i) => passage.disguised && isArticle(clipping, found[i]!)),
    paragraphs: paragraphsOf(release, clipping, found, kindOf),
    passages,
    quotes: quotesOf(ground, found),
    contribution: contributionOf(release, clipping, takenWords(clipping, found), body.own),
    basis: basisOf(measures, options, judgement),
    flips: flipsOf(measures, options, verdict),
  };
}

function groundOf(release: Article, clipping: Article, found: readonly Found[]): Ground {
  const taken = new Uint8Array(release.tokens.count);
  for (const { releaseFrom, releaseTo } of found) taken.fill(1, releaseFrom, releaseTo);
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
  kindOf: readonly (PassageKind | 'own')[],
): Credit {
  const copied = new Uint8Array(kindOf.length);
  const words = [0, 0];
  kindOf.forEach((kind, t) => {
    if (kind === 'own' || kind === 'paraphrase') return;
    copied[t] = 1;
    if (zoneOf(clipping, t) === 'body') words[clipping.quotationOf[t] ? 1 : 0]!++;
  });
  const [wordsOutsideQuotes = 0, wordsInsideQuotes = 0] = words;
  return { wordsOutsideQuotes, wordsInsideQuotes, marks: creditsOf(release, clipping, copied) };
}

function isArticle(clipping: Article, passage: Found): boolean {
  const zone = zoneOf(clipping, passage.from);
  return zone === 'body' || zone === 'headline';
}

/**
 * Most equal words of any stretch of the body in which every word is copied, whatever the passages it
 * is cut into. Changed words do not count: two reworded clauses side by side are no block.
 */
function copiedBlockWords(
  clipping: Article,
  kindOf: readonly (PassageKind | 'own')[],
  inBody: readonly Found[],
): number {
  const equal = new Uint8Array(kindOf.length);
  for (const { pairs } of inBody)
    for (const pair of pairs) if (pair.equal) equal[pair.clipping] = 1;
  let longest = 0;
  let block = 0;
  for (let t = 0; t < kindOf.length; t++) {
    if (zoneOf(clipping, t) !== 'body') continue;
    block = kindOf[t] === 'verbatim' || kindOf[t] === 'edited' ? block + equal[t]! : 0;
    if (block > longest) longest = block;
  }
  return longest;
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
    const zone = zoneOf(release, t);
    if (zone !== 'body' && zone !== 'headline') continue;
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

/** Share of the characters that no writing system uses: what a failed decoding leaves. */
function garbledShare(text: string): number {
  const bad = text.match(/[\uFFFD\u0000-\u0008\u000E-\u001F\u0080-\u009F\p{Co}]/gu)?.length ?? 0;
  const seen = text.replace(/\s+/g, '').length;
  return seen ? bad / seen : 0;
}

function paragraphsOf(
  release: Article,
  clipping: Article,
  found: readonly Found[],
  kindOf: readonly (PassageKind | 'own')[],
): ReportParagraph[] {
  const words = clipping.paragraphs.map(() => new Map<string, number>());
  clipping.paragraphOf.forEach((p, t) => {
    const counts = words[p]!;
    counts.set(kindOf[t]!, (counts.get(kindOf[t]!) ?? 0) + 1);
  });
  return clipping.paragraphs.map((paragraph) => {
    const counts = words[paragraph.index]!;
    const own = counts.get('own') ?? 0;
    const covered = KINDS.reduce((n, kind) => n + (counts.get(kind) ?? 0), 0);
    if (covered === 0 || covered < own) {
      return { ...paragraph, kind: 'own', similarity: null, releaseParagraph: null };
    }
    const most = KINDS.reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a));
    // One changed sentence makes a copied paragraph an edited one.
    const kind = most === 'verbatim' && counts.has('edited') ? 'edited' : most;
    return { ...paragraph, kind, ...sourceOf(release, clipping, found, paragraph.index, kind) };
  });
}

/** How alike the passages of one kind in a paragraph are, and where most of their words come from. */
function sourceOf(
  release: Article,
  clipping: Article,
  found: readonly Found[],
  paragraph: number,
  kind: PassageKind,
): { similarity: number; releaseParagraph: number | null } {
  const byParagraph = new Map<number, number>();
  let words = 0;
  let alike = 0;
  for (const passage of found) {
    if (passage.kind !== kind) continue;
    let inside = 0;
    for (let t = passage.from; t < passage.to; t++)
      if (clipping.paragraphOf[t] === paragraph) inside++;
    if (!inside) continue;
    words += inside;
    alike +=
      inside *
      (passage.likelihood ??
        similarityOf(
          passage.pairs,
          passage.to - passage.from,
          passage.releaseTo - passage.releaseFrom,
        ));
    const home = release.paragraphOf[passage.releaseFrom]!;
    byParagraph.set(home, (byParagraph.get(home) ?? 0) + inside);
  }
  const homes = [...byParagraph].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { similarity: words ? alike / words : 0, releaseParagraph: homes[0]?.[0] ?? null };
}
