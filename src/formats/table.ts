/** CSV and TSV: a row a clipping, columns by their usual names. Read row by row: the file may be of any size. */
import { type ColumnMap, clippingOf, describesFiles, fieldsOf, isKnownName } from './fields.ts';
import { BINARY, type FormatHints, type Outcome, type Read } from './format.ts';
import { LONGEST_LINE, linePieces } from './lines.ts';

export const read: Read = async function* (content, hints) {
  const pieces = linePieces(content.chunks(), hints.encoding, LONGEST_LINE);
  const first = await pieces.next();
  if (first.done) return;
  if (!first.value) {
    yield BINARY;
    return;
  }
  const { text, encoding } = first.value;
  const rest = async function* () {
    yield text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
    for await (const piece of pieces) yield piece?.text ?? '';
  };
  yield* rowsToClippings(rowsOf(rest(), delimiterOf(text)), encoding, hints);
};

/** Rows looked through for the names of the columns: some exports begin with a title and a date. */
const ROWS_BEFORE_HEADER = 10;

/** Cells of the rows of a table, in order. */
export async function* rowsOf(
  texts: AsyncIterable<string> | Iterable<string>,
  delimiter: string,
): AsyncGenerator<string[]> {
  const { Readable } = await import('node:stream');
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter,
    bom: false,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_LINE,
  });
  const source = Readable.from(texts);
  source.on('error', (error) => parser.destroy(error));
  yield* source.pipe(parser) as AsyncIterable<string[]>;
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
  for await (const cells of lines) {
    if (!header) {
      const names = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
      if (isHeader(names, hints.columns)) header = names;
      if (header && !hints.columns?.body && describesFiles(header)) {
        yield { status: 'skipped', item: null, reason: 'it describes the files beside it' };
        return;
      }
      before += 1;
      if (!header && before >= ROWS_BEFORE_HEADER) break;
      continue;
    }
    row += 1;
    const fields = rowFields(header, cells);
    yield clippingOf(fields, { item: row, encoding, from: 'column', ...mapOf(hints) });
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

/** The separator that the first line holds most of, outside quotation marks. */
export function delimiterOf(text: string): string {
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  if (named) return named;
  const line = /^[^\n]{0,100000}/.exec(text.replace(/^\s+/, ''))?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = ['\t', ',', ';', '|'].map((mark) => [mark, line.split(mark).length] as const);
  counts.sort((a, b) => b[1] - a[1]);
  return counts[0]?.[0] ?? ',';
}
