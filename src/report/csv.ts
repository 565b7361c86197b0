/** A row for each clipping, for spreadsheets. */
import { stringify } from 'csv-stringify/sync';
import type { Report } from '../compare/record.ts';
import { fails } from './gate-summary.ts';
import type { RenderContext, Reporter } from './reporter.ts';
import { worstFirst } from './summary.ts';
import { visibleLine } from './terminal/visible.ts';

const COLUMNS = [
  'outlet',
  'title',
  'verdict',
  'articleCopied',
  'articleQuoted',
  'articleParaphrased',
  'articleOwn',
  'releaseReused',
  'longestRunWords',
  'words',
  'confidence',
  'credited',
  'disguised',
  'author',
  'published',
  'url',
  'language',
  'path',
  'item',
  'release',
  'otherReleases',
  'why',
  'check',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], unknown>>;

/**
 * UTF-8 with a byte-order mark, which Excel needs, and RFC 4180 line ends. Shares are plain numbers
 * from 0 to 1. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 * Texts of no story are rows without a verdict. `check` says how a finding fared, where there is one; `otherReleases`
 * names those of other stories that it copied from, too.
 */
export const csv: Reporter = {
  name: 'csv',
  render: (report, context) => [...tables(report, context)].join(''),
  pieces: tables,
};

/** Rows printed together. */
const ROWS = 1000;

function* tables(report: Report, { gate }: RenderContext): Generator<string> {
  const status = new Map(
    // A clipping with several findings shows the one that fails.
    [...(gate?.findings ?? [])]
      .reverse()
      .toSorted((one, other) => Number(fails(one)) - Number(fails(other)))
      .map((finding) => [finding.clipping.id, finding.status]),
  );
  const rows: Row[] = [
    ...report.stories.flatMap(({ release, clippings }) =>
      worstFirst(clippings).map((clipping) => ({
        ...clipping,
        release: release.id,
        otherReleases: (clipping.otherReleases ?? []).map((other) => other.release).join('; '),
        check: status.get(clipping.id) ?? (gate === undefined ? '' : 'passed'),
      })),
    ),
    ...report.unmatched.map(({ path, item, why }) => ({ path, item, why })),
  ];
  for (let from = 0; from === 0 || from < rows.length; from += ROWS)
    yield stringify(rows.slice(from, from + ROWS), {
      bom: from === 0,
      header: from === 0,
      columns: [...COLUMNS],
      record_delimiter: '\r\n',
      escape_formulas: true,
      cast: { boolean: (value) => (value ? 'yes' : 'no'), string: visibleLine },
    });
}
