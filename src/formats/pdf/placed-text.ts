/** Pieces of text with a place on a page, as a PDF holds them. */

/** A piece of text; x and y in points from the lower left corner of the page. */
export interface PlacedText {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** The text of pieces that stand side by side, from the left. */
export type JoinPieces = (row: readonly PlacedText[]) => string;

export function joined(row: readonly PlacedText[]): string {
  let text = '';
  let end = Number.NaN;
  for (const item of row) {
    const gap = item.x - end;
    const needsSpace = gap > item.fontSize * 0.15 && !/\s$/.test(text) && !/^\s/.test(item.str);
    text += needsSpace ? ` ${item.str}` : item.str;
    end = item.x + item.width;
  }
  return text;
}
