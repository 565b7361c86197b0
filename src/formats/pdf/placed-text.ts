/** Pieces of text with a place on a page, as a PDF holds them. */

/** A piece of text; x and y in points from the lower left corner of the page. */
export interface PlacedText {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** Times the size: letters of a word are nearer to each other. Guess. */
const NARROWEST_SPACE = 0.15;

/** Whether a gap between pieces, in points, is a space. */
export function isApart(gap: number, { fontSize }: PlacedText): boolean {
  return gap > fontSize * NARROWEST_SPACE;
}

/** The text of pieces that stand side by side, from the left. */
export type JoinPieces = (row: readonly PlacedText[]) => string;

export function joined(row: readonly PlacedText[]): string {
  let text = '';
  let end = Number.NaN;
  for (const item of row) {
    const needsSpace = isApart(item.x - end, item) && !/\s$/.test(text) && !/^\s/.test(item.str);
    text += needsSpace ? ` ${item.str}` : item.str;
    end = item.x + item.width;
  }
  return text;
}

/** In points: a narrower gap is a space between words. */
export const NARROWEST_GUTTER = 6;

/** Pieces by their height, the highest first, and in each row from left to right. */
export function rowsOf(items: readonly PlacedText[]): PlacedText[][] {
  const sorted = [...items].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PlacedText[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - item.y < Math.max(first.fontSize, item.fontSize) * 0.45)
      row.push(item);
    else rows.push([item]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** Pieces with no more than a space between them as one: a word in italics leaves no gutter on either side of it. */
export function runsOf(items: readonly PlacedText[], join: JoinPieces): PlacedText[] {
  return rowsOf(items).flatMap((row) => {
    const runs: PlacedText[][] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const item of row) {
      const gap = item.x - end;
      if (gap > -item.fontSize && gap < NARROWEST_GUTTER) runs.at(-1)?.push(item);
      else runs.push([item]);
      end = item.x + item.width;
    }
    return runs.map((run): PlacedText => {
      const [first, last] = [run[0], run.at(-1)] as [PlacedText, PlacedText];
      if (first === last) return first;
      const main = run.reduce((a, b) => (b.fontSize > a.fontSize ? b : a));
      const width = last.x + last.width - first.x;
      return { ...main, str: join(run), x: first.x, width };
    });
  });
}

/** In UTF-16 units. */
export function lettersOf(items: readonly PlacedText[]): number {
  return items.reduce((sum, { str }) => sum + str.length, 0);
}

/** Times the size of running text. Guess. */
export const HEADLINE_SIZE = 1.2;

/** The size of running text: half of the letters are as large at least. */
export function usualSize(pieces: readonly Pick<PlacedText, 'str' | 'fontSize'>[]): number {
  const letters = pieces.reduce((sum, { str }) => sum + str.length, 0);
  let smaller = 0;
  for (const { fontSize, str } of pieces.toSorted((a, b) => a.fontSize - b.fontSize)) {
    smaller += str.length;
    if (2 * smaller >= letters) return fontSize;
  }
  return 0;
}
