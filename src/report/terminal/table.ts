/** Tables on a terminal, with the right width for CJK and emoji. The one file that imports cli-table3. */
import Table from 'cli-table3';
import { breakLines } from './page.ts';

export interface Column {
  readonly head: string;
  /** Terminal columns, padding excluded. A longer cell continues on the next line. */
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** Terminal columns between two columns of a table. */
export const GAP = 2;

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** Cells may hold colours but no other control characters. Every line ends in a line feed. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: (head: string) => string = (head) => head,
): string {
  const drawn = new Table({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    colWidths: columns.map(({ width }) => width + GAP),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    rowAligns: columns.map(() => 'top' as const),
  });
  if (columns.some(({ head }) => head !== '')) {
    drawn.push(columns.map(({ head }) => ({ content: style(head), vAlign: 'bottom' as const })));
  }
  // cli-table3 cuts off a word that is wider than its column, so the lines are broken before.
  for (const row of rows) {
    drawn.push(row.map((cell, index) => breakLines(cell, columns[index]?.width ?? cell.length)));
  }
  if (drawn.length === 0) return '';
  return drawn
    .toString()
    .split('\n')
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
