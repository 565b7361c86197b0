/**
 * Boxes that text runs around: figures beside an article, a caption, a quotation pulled out. Their lines stand
 * beside those of the text and on other heights; read line by line, they would tear its sentences.
 */
import {
  type JoinPieces,
  lettersOf,
  NARROWEST_GUTTER,
  type PlacedText,
  runsOf,
} from './placed-text.ts';

type Pieces = readonly PlacedText[];

interface Around {
  /** The text in reading order; each group has margins of its own. */
  readonly flow: readonly Pieces[];
  readonly boxes: readonly Pieces[];
}

/** Runs of a page from which it is no article: each is held against each. */
const MOST_RUNS = 1000;
/** Of a box, and of the text beside it. */
const LEAST_LINES = 2;
/** In points: what stands on one height is a row of a table, or a list's mark and its item. */
const SAME_HEIGHT = 1.5;
/** Share of a box's lines that may stand so by chance. Guess. */
const MOST_LEVEL = 0.5;
/** Times its size, from one line of a box to the next. */
const WIDEST_LEADING = 3;
/** Times the size that text keeps away from a box above and below. */
const PADDING = 2.5;

/** @param pieces of a column, or of a page without columns */
export function withoutBoxes(pieces: Pieces, join: JoinPieces): Around {
  const runs = runsOf(pieces, join).sort((a, b) => b.y - a.y);
  return (runs.length <= MOST_RUNS && around(runs)) || { flow: [pieces], boxes: [] };
}

/** @param runs from the top of the page; undefined where no box is among them */
function around(runs: Pieces): Around | undefined {
  for (const seed of runs) {
    if (!runs.some((run) => isLeftOf(run, seed) && isAmid(run, seed))) continue;
    const parted = partedAt(runs, seed);
    if (!parted) continue;
    const { above, beside, below, box } = parted;
    const before = around(above) ?? { flow: [above], boxes: [] };
    const after = around(below) ?? { flow: [below], boxes: [] };
    const flow = [...before.flow, beside, ...after.flow].filter((group) => group.length > 0);
    return { flow, boxes: [...before.boxes, box, ...after.boxes] };
  }
  return undefined;
}

const rightOf = (run: PlacedText) => run.x + run.width;
const isLeftOf = (run: PlacedText, other: PlacedText) => rightOf(run) + NARROWEST_GUTTER <= other.x;
const isLevel = (run: PlacedText, other: PlacedText) => Math.abs(run.y - other.y) <= SAME_HEIGHT;
/** On heights so near and yet not the same that they are of two flows of lines. */
const isAmid = (run: PlacedText, other: PlacedText) =>
  !isLevel(run, other) && Math.abs(run.y - other.y) < Math.max(run.fontSize, other.fontSize);

interface Parted {
  readonly above: Pieces;
  readonly beside: Pieces;
  readonly below: Pieces;
  readonly box: Pieces;
}

/** The runs around one that leave free what lies at its left, parted there. */
function partedAt(runs: Pieces, seed: PlacedText): Parted | undefined {
  const gutter = seed.x - 1;
  const crosses = (run: PlacedText) =>
    run.x < gutter && rightOf(run) > gutter + 1 - NARROWEST_GUTTER;
  const at = runs.indexOf(seed);
  const from = runs.slice(0, at).findLastIndex(crosses) + 1;
  const length = runs.slice(at).findIndex(crosses);
  const band = runs.slice(from, length < 0 ? runs.length : at + length);
  const left = together(
    band.filter((run) => run.x < gutter),
    seed,
  );
  const right = together(
    band.filter((run) => run.x >= gutter),
    seed,
  );
  const [box, text] = lettersOf(right) < lettersOf(left) ? [right, left] : [left, right];
  const heights = box.map((run) => run.y);
  const top = Math.max(...heights) + seed.fontSize * PADDING;
  const foot = Math.min(...heights) - seed.fontSize * PADDING;
  const beside = text.filter((run) => run.y <= top && run.y >= foot);
  const [first] = beside;
  if (!first || linesIn(box) < LEAST_LINES || linesIn(beside) < LEAST_LINES) return undefined;
  const level = box.filter((run) => beside.some((other) => isLevel(run, other)));
  if (level.length > box.length * MOST_LEVEL) return undefined;
  const taken = new Set([...box, ...beside]);
  const rest = runs.filter((run) => !taken.has(run));
  return {
    above: rest.filter((run) => run.y > first.y),
    beside,
    below: rest.filter((run) => run.y <= first.y),
    box,
  };
}

/** Of one side, the runs that follow each other closely, one beside the seed among them. */
function together(side: Pieces, seed: PlacedText): Pieces {
  const isFar = (run: PlacedText, next: PlacedText) =>
    run.y - next.y > Math.max(run.fontSize, next.fontSize) * WIDEST_LEADING;
  const near = side.findIndex((run) => Math.abs(run.y - seed.y) < seed.fontSize);
  let first = near;
  while (first > 0 && !isFar(side[first - 1]!, side[first]!)) first -= 1;
  let last = near;
  while (last >= 0 && last + 1 < side.length && !isFar(side[last]!, side[last + 1]!)) last += 1;
  return near < 0 ? [] : side.slice(first, last + 1);
}

function linesIn(runs: Pieces): number {
  return new Set(runs.map((run) => Math.round(run.y))).size;
}
