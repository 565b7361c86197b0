/**
 * Cover alignment: the best *set* of chains of matched words for a whole clipping.
 *
 * A chain pairs words of the clipping with words of the release, in order on both sides, with small
 * gaps. Chains may take the release's parts in any order and any number of times; each word of the
 * clipping is in at most one pair. A chain must pay for being opened, and the price grows with the
 * search space, so that what two texts share by chance opens none.
 *
 * The programme itself is in cover/programme.ts, and once more in cover/kernel.ts, compiled.
 *
 * Cost: O(words × words) time in the worst case, O(release + matches) memory, 12 bytes a match. Beyond
 * `EXACT_CELLS`, or `EXACT_MATCHES` (one word repeated matches everywhere), the clipping is taken in
 * blocks and each block is held only against the parts of the release near a shared run of words, the
 * rarest runs first, up to `COLUMNS` words and `BLOCK_MATCHES` matches. That makes the work linear in
 * the clipping and says so (`exact: false`); what it can miss has no rare run of `RUN_WORDS` words, and
 * runs.ts still finds every long one.
 *
 * Source: the local alignment of Smith & Waterman (1981) with affine gaps (Gotoh 1982), made a cover
 * as in chaining of genome alignments. Prices were fitted on newspaper stories whose words
 * journalists marked.
 */
import { onceFor } from '../text/once.ts';
import { cover } from './cover/kernel.ts';

/** A side of the alignment, by token. */
export interface Side {
  /** Equal numbers are equal words; all words of the clipping that the release lacks have one. */
  readonly words: Int32Array;
  /** Equal numbers are equal stems; equal words have equal stems. */
  readonly stems: Int32Array;
}

/** One matched pair of words. */
export interface Pair {
  /** Token index in the clipping. */
  readonly clipping: number;
  /** Token index in the release. */
  readonly release: number;
  /** False where only the stems are equal. */
  readonly equal: boolean;
}

/** Matched words, ascending on both sides. Never empty. */
export type Chain = readonly Pair[];

export interface Alignment {
  /** In the order of the clipping; they do not overlap there. */
  readonly chains: readonly Chain[];
  /** False where the texts were too long for the exact programme. */
  readonly exact: boolean;
}

/** Share of a word's weight that an equal stem is worth. */
const STEM_SHARE = 0.21;
/** The programme counts in hundredths of the unit in which a rare word weighs 5. */
const UNIT = 100;
/** Clipping words × release words of the exact programme: about 60 ms. */
const EXACT_CELLS = 30_000_000;
/** Pairs of equal words of the exact programme, about 100 ns each: ordinary texts of that size have a tenth. */
const EXACT_MATCHES = 4_000_000;
/** Beyond that: words of a block, reach around a shared run, and words of such a run. */
const BLOCK_WORDS = 1_000;
const REACH_WORDS = 80;
const RUN_WORDS = 4;
/** Release words a block is held against: three times what it could have taken; and pairs of equal words with them. */
const COLUMNS = 3 * BLOCK_WORDS;
const BLOCK_MATCHES = 250_000;

/**
 * Price of opening a chain: what chance alone would reach grows with the logarithm of the search
 * space. Words of both sides; fitted at 700 and 350.
 */
export function openingCost(releaseWords: number, clippingWords: number): number {
  const fitted =
    8 +
    1.61 * Math.log(Math.max(1, releaseWords) / 700) +
    2.04 * Math.log(Math.max(1, clippingWords) / 350);
  return Math.max(4, fitted);
}

/**
 * @param weights worth of each release word when it is matched; common words little
 * @param open price of opening a chain at each clipping word
 */
export function align(
  release: Side,
  clipping: Side,
  weights: Float64Array,
  open: Float64Array,
): Alignment {
  const task: Task = { release, clipping, ...worthOf(weights), open: hundredths(open, 1) };
  if (isExact(release, clipping)) {
    return { chains: chainsIn(task, task.all, 0, clipping.words.length), exact: true };
  }
  const runs = runIndex(release.words);
  const chains: Chain[] = [];
  for (let from = 0; from < clipping.words.length; from += BLOCK_WORDS) {
    const to = Math.min(from + BLOCK_WORDS, clipping.words.length);
    const columns = asColumns(columnsNear(runs, release, clipping, from, to));
    chains.push(...chainsIn(task, columns, from, to));
  }
  return { chains, exact: false };
}

function isExact(release: Side, clipping: Side): boolean {
  const cells = release.words.length * clipping.words.length;
  // Of few cells there is no need to ask how many match.
  if (cells <= EXACT_MATCHES) return true;
  return cells <= EXACT_CELLS && matchesOf(release.stems, clipping.stems) <= EXACT_MATCHES;
}

/** Two sides and their prices, in hundredths; by word. */
interface Task extends Worth {
  readonly release: Side;
  readonly clipping: Side;
  readonly open: Int32Array;
}

interface Worth {
  readonly worth: Int32Array;
  readonly stemWorth: Int32Array;
  /** All words of the release. */
  readonly all: Columns;
}

/** Words of the release that take part. */
interface Columns {
  /** Ascending. */
  readonly words: Int32Array;
  /** 1 for each that is the next word after the one before it. */
  readonly follows: Int32Array;
}

function asColumns(words: Int32Array): Columns {
  const follows = new Int32Array(words.length);
  for (let c = 1; c < words.length; c++) follows[c] = words[c - 1] === words[c]! - 1 ? 1 : 0;
  return { words, follows };
}

const worthOf = onceFor(
  (weights: Float64Array): Worth => ({
    worth: hundredths(weights, 1),
    stemWorth: hundredths(weights, STEM_SHARE),
    all: asColumns(new Int32Array(weights.length).map((_, i) => i)),
  }),
);

function hundredths(values: Float64Array, share: number): Int32Array {
  const whole = new Int32Array(values.length);
  for (let k = 0; k < values.length; k++) whole[k] = Math.round(values[k]! * share * UNIT);
  return whole;
}

/** The best chains between clipping words [from, to) and the given release words. */
function chainsIn(
  task: Task,
  { words: columns, follows }: Columns,
  from: number,
  to: number,
): Chain[] {
  const { release, clipping } = task;
  const { pairs, begins } = cover({
    release: {
      words: at(release.words, columns),
      stems: at(release.stems, columns),
      worth: at(task.worth, columns),
      stemWorth: at(task.stemWorth, columns),
      follows,
    },
    clipping: {
      words: clipping.words.subarray(from, to),
      stems: clipping.stems.subarray(from, to),
      open: task.open.subarray(from, to),
    },
  });
  const chains: Pair[][] = [];
  let chain: Pair[] = [];
  for (let k = 0; k < begins.length; k++) {
    const j = from + pairs[2 * k]!;
    const i = columns[pairs[2 * k + 1]!]!;
    chain.push({ clipping: j, release: i, equal: clipping.words[j] === release.words[i] });
    if (begins[k] === 0) continue;
    chains.push(chain.reverse());
    chain = [];
  }
  return chains.reverse();
}

function at(values: Int32Array, places: Int32Array): Int32Array {
  if (places.length === values.length) return values;
  const found = new Int32Array(places.length);
  for (let k = 0; k < places.length; k++) found[k] = values[places[k]!]!;
  return found;
}

function countsOf(stems: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Pairs of equal stems. */
function matchesOf(release: Int32Array, clipping: Int32Array): number {
  const places = countsOf(release);
  let matches = 0;
  for (const stem of clipping) matches += places.get(stem) ?? 0;
  return matches;
}

/** Rolling key of `RUN_WORDS` words; collisions only add columns. */
function runKey(words: Int32Array, at: number): number {
  let key = 0;
  for (let k = 0; k < RUN_WORDS; k++) key = (Math.imul(key, 0x01000193) ^ words[at + k]!) | 0;
  return key;
}

function runIndex(words: Int32Array): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (let i = 0; i + RUN_WORDS <= words.length; i++) {
    const key = runKey(words, i);
    const at = index.get(key);
    if (at) at.push(i);
    else index.set(key, [i]);
  }
  return index;
}

/** Release tokens within reach of a run of words shared with clipping words [from, to), rarest runs first. */
function columnsNear(
  runs: Map<number, number[]>,
  release: Side,
  clipping: Side,
  from: number,
  to: number,
): Int32Array {
  const keys = new Set<number>();
  for (let j = from; j + RUN_WORDS <= to; j++) keys.add(runKey(clipping.words, j));
  const shared = [...keys]
    .flatMap((key) => [runs.get(key) ?? []])
    .sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0));
  const places = countsOf(clipping.stems.subarray(from, to));
  const near = new Uint8Array(release.words.length);
  let columns = 0;
  let matches = 0;
  for (const run of shared) {
    for (const at of run) {
      if (columns >= COLUMNS || matches >= BLOCK_MATCHES) break;
      const end = Math.min(near.length, at + REACH_WORDS);
      for (let i = Math.max(0, at - REACH_WORDS + 1); i < end; i++) {
        if (near[i]) continue;
        near[i] = 1;
        columns++;
        matches += places.get(release.stems[i]!) ?? 0;
      }
    }
  }
  const found = new Int32Array(columns);
  for (let i = 0, c = 0; i < near.length; i++) if (near[i]) found[c++] = i;
  return found;
}
