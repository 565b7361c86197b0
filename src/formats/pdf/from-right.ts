/** Pages in Arabic, Hebrew and other scripts that are written from the right. */
import { isApart, joined, type PlacedText } from './placed-text.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LEFT_TO_RIGHT = /[a-z\u00c0-\u052f]/gi;

/** Whether most letters are of a script that is written from the right. */
export function isFromRight(items: readonly PlacedText[]): boolean {
  const letters = (pattern: RegExp) =>
    items.reduce((sum, { str }) => sum + (str.match(pattern)?.length ?? 0), 0);
  return letters(RIGHT_TO_LEFT) > letters(LEFT_TO_RIGHT);
}

/** A page seen from behind, where what is written from the right begins at the left: only `joined` needs to know. */
export function mirrored(items: readonly PlacedText[]): PlacedText[] {
  return items.map((item) => ({ ...item, x: -(item.x + item.width) }));
}

/**
 * The same of pieces that are mirrored: Latin words, and the figures of a number, still follow each other from the left,
 * and a bracket that stands by itself was drawn as the other one.
 */
export function joinedFromRight(row: readonly PlacedText[]): string {
  const parts: PlacedText[] = [];
  for (let at = 0; at < row.length; ) {
    const piece = row[at]!;
    const end = hasWord(piece) ? endOfRun(row, at) : at + 1;
    if (end > at + 1) parts.push(asOne(row.slice(at, end)));
    else parts.push(hasWord(piece) ? piece : { ...piece, str: withOtherBrackets(piece.str) });
    at = end;
  }
  return joined(parts);
}

const hasWord = ({ str }: PlacedText) => /[\p{L}\p{N}]/u.test(str);

const BRACKETS = '()[]{}<>«»‹›';

function withOtherBrackets(text: string): string {
  return text.replace(/[()[\]{}<>«»‹›]/g, (one) => BRACKETS[BRACKETS.indexOf(one) ^ 1]!);
}

/**
 * Where the pieces end that are to be read from the left, of those from `at` on; `at + 1` where it is one. Numbers follow
 * each other from the right, their figures from the left; behind a Latin word they go on as it does.
 */
function endOfRun(row: readonly PlacedText[], at: number): number {
  let isLatin = false;
  let end = at;
  for (; end < row.length; end += 1) {
    const { str, x } = row[end]!;
    if (str.search(RIGHT_TO_LEFT) >= 0) break;
    const before = end > at ? row[end - 1] : undefined;
    const isAnother = before && (str.trim() === '' || isApart(x - before.x - before.width, before));
    if (!isLatin && isAnother) break;
    isLatin ||= str.search(LEFT_TO_RIGHT) >= 0;
  }
  while (end > at + 1 && !hasWord(row[end - 1]!)) end -= 1;
  return Math.max(end, at + 1);
}

/** Mirrored pieces that are to be read from the left, as one. */
function asOne(run: readonly PlacedText[]): PlacedText {
  const first = run[0]!;
  const last = run.at(-1)!;
  const str = joined(mirrored(run).sort((a, b) => a.x - b.x));
  return { ...first, str, width: last.x + last.width - first.x };
}
