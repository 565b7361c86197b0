/** The copied block that makes an excerpt: which equal words count for it, and the longest stretch of them. */
import type { Article } from '../text/read.ts';
import type { Pair } from './align.ts';
import { contentOf } from './content.ts';
import type { Found } from './found.ts';
import { factTokens, isListOfFacts, rowsOfFacts } from './listed-facts.ts';
import { CONTEXT_WORDS, COPIED_CONTEXT } from './quotation.ts';
import { wholeNames } from './whole-names.ts';
import { isCopied } from './word-kinds.ts';

/**
 * Equal words in a row among which names and figures count for the block. Of 933 pairs of independent
 * statements on one event 11 had a block where they always counted, 7 so, 5 where they never did.
 */
const NAMES_IN_RUN = 8;
/** Share of other words that such a run must have: a list of winners is in the same order wherever it is printed. Guess. */
const WORDS_BESIDE_NAMES = 1 / 3;

/** In words of the body. */
export interface CopiedWords {
  /**
   * Most equal words of any stretch of the body in which every word is copied, whatever the passages it is cut into.
   * Changed words do not count: two reworded clauses side by side are no block. Nor do names and figures amid changed
   * words: two honest reports of a bill share its sponsors, its title and its sums.
   */
  readonly block: number;
  /** The same words of all such stretches together. */
  readonly equal: number;
  /** Copied names and figures of lists, and rows with labels. */
  readonly listed: number;
}

const NOTHING_COPIED: CopiedWords = { block: 0, equal: 0, listed: 0 };

/**
 * Measures the copied blocks of a clipping. Cost: linear in its words.
 * @param kindOf the kind of each of its words
 * @param inBody its passages in the body
 */
export function copiedWords(
  release: Article,
  clipping: Article,
  kindOf: Uint8Array,
  inBody: readonly Found[],
): CopiedWords {
  if (inBody.every(({ pairs }) => pairs.length === 0)) return NOTHING_COPIED;
  const { counts, isFact } = weigh(release, clipping, kindOf, inBody);
  const rows = rowsOfFacts(clipping);
  let longest = 0;
  let block = 0;
  let equal = 0;
  let listed = 0;
  for (let t = 0; t < kindOf.length; t++) {
    if (!clipping.inBody[t]) continue;
    if (!isCopied(kindOf[t]!)) {
      block = 0;
      continue;
    }
    const isInRow = rows[clipping.paragraphOf[t]!] === 1;
    if (isFact[t] || isInRow) listed++;
    if (!counts[t] || isInRow) continue;
    block++;
    equal++;
    if (block > longest) longest = block;
  }
  return { block: longest, equal, listed };
}

/** By token of the clipping, 1 each: equal words that count as copied text, and copied words that are facts of a list. */
interface Weighed {
  readonly counts: Uint8Array;
  readonly isFact: Uint8Array;
}

function weigh(
  release: Article,
  clipping: Article,
  kindOf: Uint8Array,
  inBody: readonly Found[],
): Weighed {
  const counts = new Uint8Array(kindOf.length);
  const isFact = new Uint8Array(kindOf.length);
  const inLists = new Uint8Array(kindOf.length);
  const lists = new Set(
    inBody.filter(({ kind, pairs }) => kind !== 'quotation' && isListOfFacts(release, pairs)),
  );
  for (const { from, to } of lists) inLists.fill(1, from, to);
  const named = wholeNames(release);
  const facts = factTokens(release);
  // Among German nouns two capitals in a row are a name.
  const { names } = contentOf(release);
  const isListed = (i: number) => named[i] === 1 || names[i] === 1;
  const { spaced, functionWords } = release.language;
  // 「8月22日（金）から9月26日（金）まで」: particles are no words beside the dates.
  const isGlue = (i: number) =>
    !spaced && functionWords.has(release.tokens.keys[i]!) && !isListed(i);
  for (const passage of inBody) {
    const { from, to, pairs } = passage;
    const listsFacts =
      lists.has(passage) && copiedShareAround(clipping, kindOf, inLists, from, to) < COPIED_CONTEXT;
    if (listsFacts) isFact.fill(1, from, to);
    for (const run of equalRuns(pairs)) {
      const listed = countOf(run, isListed);
      const words = run.length - countOf(run, isGlue);
      const isLong = run.length >= NAMES_IN_RUN;
      const isList = isLong && words - listed < WORDS_BESIDE_NAMES * words;
      for (const { release: i, clipping: t } of run) {
        // A Japanese notice is hardly anything but nouns: 「入場無料、事前申込不要」.
        if (listsFacts && (facts[i] || !spaced)) continue;
        if (isList ? !isListed(i) && !isGlue(i) : isLong || !named[i]) counts[t] = 1;
        else if (isList) isFact[t] = 1;
      }
    }
  }
  return { counts, isFact };
}

/** Of a run's pairs, those whose release word is such a one. */
const countOf = (run: readonly Pair[], isOne: (release: number) => boolean): number =>
  run.reduce((count, { release }) => (isOne(release) ? count + 1 : count), 0);

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
    if (isCopied(kindOf[t]!)) copied++;
  }
  return words > 0 ? copied / words : 1;
}

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
