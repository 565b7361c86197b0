/** CSV and TSV: a row a clipping, columns by their usual names. Read row by row: the file may be of any size. */

import { withPlainDates } from './column-dates.ts';
import type { ColumnMap } from './field-names.ts';
import { isKnownName } from './field-names.ts';
import { clippingOf, describesFiles, fieldsOf, fileColumn } from './fields.ts';
import { BINARY, type FormatHints, type Outcome, type Read } from './format.ts';
import { LimitReached } from './limits.ts';
import { linePieces } from './lines.ts';

export const read: Read = async function* (content, hints) {
  const longest = hints.limits.maxFileBytes;
  const pieces = linePieces(content.chunks(), hints.encoding, longest);
  const { value: first } = await pieces.next();
  if (!first) return;
  if (first.kind === 'binary') {
    yield BINARY;
    return;
  }
  // Rows may span lines, so after one that is left out nobody knows where the next row begins.
  if (first.kind === 'too long') throw new LimitReached(TOO_LONG);
  const { text, encoding } = first;
  const rest = async function* () {
    yield text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
    for await (const piece of pieces) {
      if (piece.kind === 'too long') throw new LimitReached(TOO_LONG);
      if (piece.kind === 'binary') throw new Error('binary content in it');
      yield piece.text;
    }
  };
  yield* rowsToClippings(rowsOf(rest(), delimiterOf(text), longest), encoding, hints);
};

const TOO_LONG = 'it has a line longer than --max-file-size';

/** Rows looked through for the names of the columns: some exports begin with a title and a date. */
const ROWS_BEFORE_HEADER = 10;

/**
 * Cells of the rows of a table, in order. Where the texts end in a fault, the whole rows before it
 * still come, and then the fault.
 * @param longest of a row
 */
export async function* rowsOf(
  texts: AsyncIterable<string> | Iterable<string>,
  delimiter: string,
  longest: number,
): AsyncGenerator<string[]> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter,
    bom: false,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longest,
  });
  let fault: unknown;
  parser.on('error', (error: Error & { code?: unknown }) => {
    // A quotation mark that a cut left open is no fault of its own.
    fault ??= error.code === 'CSV_MAX_RECORD_SIZE' ? new LimitReached(TOO_LONG) : error;
  });
  try {
    // Not piped: on a fault, a stream drops the rows that it has not yet given out.
    for await (const text of texts) {
      parser.write(text);
      for (let row = parser.read(); row !== null; row = parser.read()) yield row;
      if (fault !== undefined) throw fault;
    }
  } catch (error) {
    fault ??= error;
  }
  if (!parser.destroyed) {
    // It keeps the last row back until it knows that nothing more belongs to it.
    parser.end();
    try {
      yield* parser as AsyncIterable<string[]>;
    } catch (error) {
      fault ??= error;
    }
  }
  if (fault !== undefined) throw fault;
}

/** Rows of cells, the header among the first of them; nothing is said of rows above it. */
export async function* rowsToClippings(
  lines: AsyncIterable<readonly unknown[]> | Iterable<readonly unknown[]>,
  encoding: string | null,
  hints: FormatHints,
): AsyncGenerator<Outcome> {
  let header: string[] | undefined;
  let row = 0;
  let before = 0;
  /** Where the names of the files stand that the rows describe. */
  let files = -1;
  let described = 0;
  for await (const cells of withPlainDates(lines)) {
    if (!header) {
      const names = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
      if (isHeader(names, hints.columns)) header = names;
      if (header && !hints.columns?.body && describesFiles(header)) files = fileColumn(header);
      before += 1;
      if (!header && before >= ROWS_BEFORE_HEADER) break;
      continue;
    }
    row += 1;
    const file = files < 0 ? '' : cells[files];
    if (typeof file === 'string' && file.trim()) {
      described += 1;
      continue;
    }
    const fields = rowFields(header, cells);
    yield clippingOf(fields, { item: row, encoding, from: 'column', ...mapOf(hints) });
  }
  if (described) {
    yield {
      status: 'skipped',
      item: null,
      reason: 'it describes files, which are read for themselves',
    };
  }
  if (!header && before) {
    const reason = 'no column has a name such as title, text, outlet or date';
    yield { status: 'skipped', item: null, reason };
  }
}

function isHeader(names: readonly string[], map: ColumnMap | undefined): boolean {
  const mapped = Object.values(map ?? {});
  if (mapped.length && names.some((name) => mapped.includes(name.trim()))) return true;
  return names.filter(isKnownName).length >= (names.length > 2 ? 2 : 1);
}

function mapOf(hints: FormatHints): { map?: NonNullable<FormatHints['columns']> } {
  return hints.columns ? { map: hints.columns } : {};
}

function rowFields(
  header: readonly string[],
  cells: readonly unknown[],
): ReturnType<typeof fieldsOf> {
  const pairs = header.map((name, at): [string, unknown] => [name, cells[at] ?? '']);
  return fieldsOf(pairs);
}

const DELIMITERS = ['\t', ',', ';', '|'];

/** The separator that parts one of the first lines into names of columns, or that the first line holds most of. */
export function delimiterOf(text: string): string {
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  if (named) return named;
  const lines = text
    .slice(0, 100_000)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, ROWS_BEFORE_HEADER);
  for (const line of lines) {
    const telling = DELIMITERS.find((mark) => {
      const cells = line.split(mark).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
      return cells.length > 1 && isHeader(cells, undefined);
    });
    if (telling) return telling;
  }
  const first = lines[0]?.replace(/"[^"]*"/g, '') ?? '';
  const counts = DELIMITERS.map((mark) => [mark, first.split(mark).length] as const);
  counts.sort((a, b) => b[1] - a[1]);
  return counts[0]?.[0] ?? ',';
}
