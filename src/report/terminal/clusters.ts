/** The groups of `dupes cluster` for people: a sentence, a table for each group, then what was left alone. */
import type { Cluster, ClusterMember, ClusterReport } from '../../compare/cluster-record.ts';
import { idOf } from '../../text/article.ts';
import type { RenderContext } from '../reporter.ts';
import { clippingNames, count, digits, percent } from '../summary.ts';
import { item, type Paint, paint, wrap } from './page.ts';
import { type Column, GAP, table } from './table.ts';
import { visibleLine } from './visible.ts';

/** The same report and context give the same string, which ends in a line feed. */
export function renderClusters(report: ClusterReport, context: RenderContext): string {
  const colors = paint(context.color);
  const { clusters, alone, inputs } = report;
  const grouped = clusters.reduce((sum, { members }) => sum + members.length, 0);
  const answer =
    clusters.length === 0
      ? `No near-duplicates among ${count(alone.length, 'text')}.`
      : `${count(clusters.length, 'group')} of near-duplicates: ${digits(grouped)} of ${count(grouped + alone.length, 'text')}.`;
  const unread = inputs.problems.filter(({ status }) => status !== 'skipped');
  return [
    wrap(colors.strong(answer), context),
    ...clusters.map((cluster, at) => section(cluster, at + 1, context, colors)),
    list(
      'In no group',
      alone.map(({ id, why }) => `${id}: ${why}`),
      context,
    ),
    list(
      'Not read in full',
      unread.map((problem) => `${idOf(problem)}: ${problem.status}, ${problem.reason}`),
      context,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function section(
  { members, origin, commonSources }: Cluster,
  number: number,
  context: RenderContext,
  colors: Paint,
): string {
  const nameOf = clippingNames(members);
  const first = members.find(({ id }) => id === origin?.id) ?? members[0]!;
  const title = first.title === null ? '' : ` “${visibleLine(first.title)}”`;
  const whence = origin
    ? `Likely origin, ${percent(origin.confidence)} sure: ${visibleLine(nameOf.get(origin.id)!)}. ${visibleLine(origin.why)}`
    : 'Likely origin: undetermined, nothing tells these texts apart.';
  const lines = [
    wrap(colors.strong(`${number}. ${count(members.length, 'text')}${title}`), context),
    wrap(colors.faint(whence), context, '  '),
    '\n',
    tableOf(members, nameOf, origin?.id, context, colors),
    ...commonSources.map(({ clippings, why }) => {
      const names = clippings.map((id) => visibleLine(nameOf.get(id) ?? id)).join(', ');
      return wrap(`${names}: ${visibleLine(why)}`, context, '  ');
    }),
  ];
  if (context.details) lines.push(...members.map((member) => evidence(member, nameOf, context)));
  return lines.join('');
}

function tableOf(
  members: readonly ClusterMember[],
  nameOf: ReadonlyMap<string, string>,
  origin: string | undefined,
  context: RenderContext,
  colors: Paint,
): string {
  const sources = members.map(({ id, copiedFrom }) => {
    if (copiedFrom === null) return id === origin ? 'likely origin' : '';
    return `${visibleLine(nameOf.get(copiedFrom.id)!)} (${percent(copiedFrom.confidence)})`;
  });
  const measures: readonly Column[] = [
    { head: 'Published', width: 10 },
    { head: 'Words', width: 6, align: 'right' },
    { head: 'Overlap', width: 7, align: 'right' },
  ];
  const taken = measures.reduce((sum, { width }) => sum + width + GAP, 0);
  const room = Math.max(24, context.columns - taken - 2 * GAP);
  const shown = members.map(({ id }) => visibleLine(nameOf.get(id)!));
  const columns = [
    { head: 'Text', width: Math.min(Math.ceil(room / 2), Math.max(...shown.map(width), 4)) },
    ...measures,
    {
      head: 'Copied from',
      width: Math.min(Math.floor(room / 2), Math.max(...sources.map(width), 11)),
    },
  ];
  const rows = members.map(({ published, words, overlap }, at) => [
    shown[at]!,
    published?.slice(0, 10) ?? '',
    digits(words),
    percent(overlap),
    sources[at]!,
  ]);
  return table(columns, rows, colors.faint);
}

/** An upper bound: what is not Latin may take two columns. */
const width = (text: string) => text.replace(/[^\0-\u02ff]/g, '00').length;

function evidence(
  { id, copiedFrom }: ClusterMember,
  nameOf: ReadonlyMap<string, string>,
  context: RenderContext,
): string {
  if (copiedFrom === null) return '';
  const name = visibleLine(nameOf.get(id)!);
  const source = visibleLine(nameOf.get(copiedFrom.id)!);
  return [
    '\n',
    wrap(`${name} was likely copied from ${source}:`, context, '  '),
    ...copiedFrom.evidence.map(({ says }) => item('    - ', visibleLine(says), context)),
  ].join('');
}

/** Lines listed without `--details`. */
const LISTED = 10;

function list(title: string, lines: readonly string[], context: RenderContext): string {
  if (lines.length === 0) return '';
  const shown = context.details ? lines : lines.slice(0, LISTED);
  const rest = lines.length - shown.length;
  return [
    wrap(`${title}: ${digits(lines.length)}`, context),
    ...shown.map((line) => item('  - ', visibleLine(line), context)),
    rest > 0 ? `  … and ${digits(rest)} more (--details lists them)\n` : '',
  ].join('');
}
