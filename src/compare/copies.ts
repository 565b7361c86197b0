/** What a clipping copied: the alignment's chains, judged by their evidence, cut and ended where a reader would. */
import { beginsWithCapital } from '../text/characters.ts';
import { onceFor } from '../text/once.ts';
import { type Article, zoneOf } from '../text/read.ts';
import { type Tokens, tokenAt } from '../text/tokens.ts';
import { type Alignment, align, type Chain, openingCost } from './align.ts';
import { type Run, sharedRuns } from './runs.ts';
import { IN_NO_RELEASE, type Sides, sidesOf } from './sides.ts';
import {
  cutWidestGaps,
  segmentsOf,
  settle,
  type Unit,
  unitSimilarity,
  unitsOf,
  unitsOfRuns,
} from './units.ts';

/** Words around a word whose copied share lowers the price of opening a chain there. */
const NEIGHBOURHOOD = 40;
/** Share of the opening price that dense copying takes off: of the neighbourhood, of the whole article. Guess. */
const DENSE_NEIGHBOURHOOD = 0.25;
const DENSE_ARTICLE = 0.15;
/**
 * Evidence (in the weights of sides.ts) that a piece among the outlet's own words needs: a clause of
 * three rare words and a few common ones. The more of the words around it are copied, the less.
 */
const ALONE_EVIDENCE = 18;
/** Names and figures are facts: two honest reports share them. */
const NAME_EVIDENCE = 1.25;
/** Share of the edited similarity that one sentence of a similar enough chain must reach. 0.8 misled more than it found. */
const ONE_SENTENCE = 0.9;

/**
 * A unit less alike than this, without so many equal words in a row, is loosely alike: a copy only where
 * so much of the words around is copied. Without this rule a quarter more of the independent statements
 * on one event had something quoted. Surroundings of 0.25 called a Spanish retelling edited; taken for
 * retellings from there on, such sentences stood in 7 of 100 of those statements.
 */
const LOOSE_SIMILARITY = 0.75;
const LOOSE_RUN = 6;
const LOOSE_SURROUNDINGS = 0.5;

/** Words in a row that a paragraph of the readers' shares with the release, or it is not aligned. */
const COMMENT_RUN = 4;

export interface CopyOptions {
  /** Every shared run of this many words is covered by a unit. */
  readonly guaranteeWords: number;
  /** 0 to 1; see `Options`. */
  readonly editedSimilarity: number;
}

export interface Copies {
  /** Sorted, without overlap in the clipping. */
  readonly units: readonly Unit[];
  /** The shared runs of `guaranteeWords` or more, in the order of the clipping. */
  readonly guaranteed: readonly Run[];
  /** False where the texts were too long for every word to be held against every other; see align.ts. */
  readonly exact: boolean;
}

/** Cost: two alignments (see align.ts) and a suffix automaton of the release. */
export function copiesIn(release: Article, clipping: Article, options: CopyOptions): Copies {
  const sides = sidesOf(release, clipping);
  const segments = segmentsOf(clipping);
  const { guaranteeWords } = options;
  const runs = sharedRuns(sides.release, sides.clipping, Math.min(COMMENT_RUN, guaranteeWords));
  const asked = withoutIdleComments(clipping, sides, runs);
  const { chains, exact } = alignment(release, clipping, asked);
  const pieces = chains
    .flatMap((chain) => cutAtZones(clipping, chain))
    .flatMap((chain) => cutWidestGaps(chain, options.editedSimilarity));
  const settled = settle(
    standing(release, clipping, sides, pieces).flatMap((piece) => unitsOf(piece, segments)),
    release,
    clipping,
    options.editedSimilarity,
  ).filter((unit) => unitSimilarity(unit) >= options.editedSimilarity * ONE_SENTENCE);
  const units = kept(clipping, settled);
  const covered = new Uint8Array(clipping.tokens.count);
  for (const unit of units) covered.fill(1, unit.from, unit.to);
  const guaranteed = runs.filter(({ from, to }) => to - from >= guaranteeWords);
  const all = [...units, ...unitsOfRuns(guaranteed, covered, segments)];
  return { units: all.sort((a, b) => a.from - b.from), guaranteed, exact };
}

/** By clipping token: the release token that a unit has there (the one before, where it has none), −1 outside all units. */
export function placesOf(clipping: Article, units: readonly Unit[]): Int32Array {
  const places = new Int32Array(clipping.tokens.count).fill(-1);
  for (const { from, to, releaseFrom, pairs } of units) {
    places.fill(releaseFrom, from, to);
    pairs.forEach((pair, k) => {
      places.fill(pair.release, pair.clipping, pairs[k + 1]?.clipping ?? to);
    });
  }
  return places;
}

/**
 * Without the loosely alike ones among the outlet's own words: a few shared words in a new sentence are
 * a retelling, if anything, and paraphrase.ts is asked about it.
 */
function kept(clipping: Article, units: readonly Unit[]): readonly Unit[] {
  if (!units.some(isLoose)) return units;
  const copied = new Float64Array(clipping.tokens.count);
  for (const unit of units) copied.fill(1, unit.from, unit.to);
  const dense = neighbourhoods(copied);
  return units.filter((unit) => !isLoose(unit) || dense[unit.from]! >= LOOSE_SURROUNDINGS);
}

/** A few shared words in a new sentence. */
export const isLoose = (unit: Unit): boolean =>
  unitSimilarity(unit) < LOOSE_SIMILARITY && longestRun(unit) < LOOSE_RUN;

/** Equal words in a row on both sides. */
function longestRun({ pairs }: Unit): number {
  let longest = 0;
  let run = 0;
  for (let k = 0; k < pairs.length; k++) {
    const pair = pairs[k]!;
    const last = pairs[k - 1];
    const follows =
      last?.clipping === pair.clipping - 1 && last.release === pair.release - 1 && last.equal;
    run = pair.equal ? (follows ? run + 1 : 1) : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Readers mostly speak of the same things in words of their own, and under a forum's article stand more of
 * their words than of the outlet's: only where one shares a run with the release is it held against it.
 */
function withoutIdleComments(clipping: Article, sides: Sides, runs: readonly Run[]): Sides {
  const { tokens, paragraphs, paragraphOf } = clipping;
  const idle = new Set(paragraphs.filter(({ zone }) => zone === 'comment'));
  if (idle.size === 0) return sides;
  for (const { from, to } of runs)
    for (let t = from; t < to; t++) idle.delete(paragraphs[paragraphOf[t]!]!);
  const words = sides.clipping.words.slice();
  const stems = sides.clipping.stems.slice();
  for (const { start, end } of idle) {
    const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
    words.fill(IN_NO_RELEASE, from, to);
    stems.fill(IN_NO_RELEASE, from, to);
  }
  return { ...sides, clipping: { words, stems } };
}

/** Two passes: the second opens chains more cheaply where the first found dense copying. */
function alignment(release: Article, clipping: Article, sides: Sides): Alignment {
  const prices = pricesOf(release, clipping);
  const first = align(sides.release, sides.clipping, sides.weights, prices);
  if (first.chains.length === 0) return first;
  const matched = new Float64Array(clipping.tokens.count);
  let words = 0;
  for (const chain of first.chains) {
    words += chain.length;
    for (const pair of chain) matched[pair.clipping] = 1;
  }
  const dense = neighbourhoods(matched);
  const whole = words / clipping.tokens.count;
  const denser = prices.map(
    (price, t) => price * (1 - DENSE_NEIGHBOURHOOD * dense[t]! - DENSE_ARTICLE * whole),
  );
  return align(sides.release, sides.clipping, sides.weights, denser);
}

/** A chain that runs from a byline into the body is two: each has to stand on its own evidence. */
function cutAtZones(clipping: Article, chain: Chain): Chain[] {
  const cuts: Chain[] = [];
  for (let from = 0, k = 1; k <= chain.length; k++) {
    const zone = zoneOf(clipping, chain[k - 1]!.clipping);
    if (k < chain.length && zoneOf(clipping, chain[k]!.clipping) === zone) continue;
    cuts.push(chain.slice(from, k));
    from = k;
  }
  return cuts;
}

/**
 * The pieces with evidence enough for where they stand: strong ones anywhere, weaker ones where the
 * words around them are copied too. A weak piece counts as surroundings by what it has.
 */
function standing(
  release: Article,
  clipping: Article,
  sides: Sides,
  pieces: readonly Chain[],
): Chain[] {
  const named = namedTokens(release);
  const evidence = new Float64Array(pieces.length);
  pieces.forEach((piece, k) => {
    for (const { equal, release: i } of piece) {
      if (!equal) continue;
      const weight = sides.weights[i]!;
      evidence[k]! += named[i] ? Math.min(NAME_EVIDENCE, weight) : weight;
    }
  });
  const matched = new Float64Array(clipping.tokens.count);
  pieces.forEach((piece, k) => {
    const strength = Math.min(1, evidence[k]! / ALONE_EVIDENCE);
    for (const pair of piece) matched[pair.clipping] = strength;
  });
  const dense = neighbourhoods(matched);
  return pieces.filter((piece, k) => {
    const first = piece[0]!.clipping;
    // A caption or a headline does not become a copy by standing beside one.
    const nearby = clipping.inBody[first] ? dense[first]! : 0;
    return piece.length > 1 && evidence[k]! >= ALONE_EVIDENCE * (1 - nearby);
  });
}

/**
 * 1 for every token that is a figure or, where capitals tell, a name: written with a capital inside a
 * sentence. German writes all nouns so, and a text in capitals its "THE" and "OF"; there only figures count.
 */
export const namedTokens = onceFor(readNamed);

function readNamed(article: Article): Uint8Array {
  const { tokens, text, language } = article;
  const { functionWords } = language;
  const hasCapitals = language.spaced && !language.nounCapitals;
  const named = new Uint8Array(tokens.count);
  for (const { from, to } of article.sentences) {
    let small = 0;
    let large = 0;
    for (let t = from; t < to; t++) {
      const isCapital = hasCapitals && t > from && beginsWithCapital(text, tokens.starts[t]);
      if (isCapital || isFigure(text, tokens, t)) named[t] = 1;
      // Of a language whose function words are not known, all words are asked.
      if (t === from || (functionWords.size > 0 && !functionWords.has(tokens.keys[t]!))) continue;
      if (isCapital) large++;
      else small++;
    }
    if (large > small + 1)
      for (let t = from; t < to; t++) named[t] = isFigure(text, tokens, t) ? 1 : 0;
  }
  if (!language.spaced) {
    for (let t = tokens.count - 1; t >= 0; t--) {
      const isCounted =
        t > 0 && tokens.starts[t] === tokens.ends[t - 1] && isFigure(text, tokens, t - 1);
      if (isCounted || WEEKDAY.test(text.slice(tokens.starts[t], tokens.ends[t]! + 1)))
        named[t] = 1;
    }
  }
  return named;
}

/** 「（金）」, 「金曜日」: with 「8月22日」 and 「4丁目」, where what is counted belongs to the figure, the when and where of an event. */
const WEEKDAY = /^[月火水木金土日](?:曜|[)）])/;

function isFigure(text: string, { starts }: Tokens, t: number): boolean {
  const first = text[starts[t]!]!;
  return first >= '0' && first <= '9';
}

/** Opening price of each clipping word; what readers wrote widens only its own search space. */
function pricesOf(release: Article, clipping: Article): Float64Array {
  const { count } = clipping.tokens;
  const commented = clipping.paragraphs
    .filter(({ zone }) => zone === 'comment')
    .map(
      ({ start, end }) => [tokenAt(clipping.tokens, start), tokenAt(clipping.tokens, end)] as const,
    );
  const comments = commented.reduce((sum, [from, to]) => sum + to - from, 0);
  const article = openingCost(release.tokens.count, count - comments);
  const ofComments = openingCost(release.tokens.count, count);
  const prices = new Float64Array(count).fill(article);
  for (const [from, to] of commented) prices.fill(ofComments, from, to);
  return prices;
}

/** Mean of the values around each place. Cost: linear. */
function neighbourhoods(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let t = 0; t < values.length; t++) sums[t + 1] = sums[t]! + values[t]!;
  const means = new Float64Array(values.length);
  for (let t = 0; t < values.length; t++) {
    const from = Math.max(0, t - NEIGHBOURHOOD);
    const to = Math.min(values.length, t + NEIGHBOURHOOD + 1);
    means[t] = (sums[to]! - sums[from]!) / (to - from);
  }
  return means;
}
