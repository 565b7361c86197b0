/** The answer for people: a sentence, the release, a table, then what was left aside. */
import type { ClippingRecord, Inputs, Report, Story, Unmatched } from '../../compare/record.ts';
import type { Problem } from '../../faults.ts';
import { idOf } from '../../text/article.ts';
import { acrossStories } from '../across.ts';
import type { RenderContext, Reporter } from '../reporter.ts';
import { clippingNames, count, digits, percent, summarise, worstFirst } from '../summary.ts';
import { details } from './details.ts';
import { gateSection } from './gate.ts';
import { item, type Paint, paint, wrap } from './page.ts';
import { corrections, lineage } from './story.ts';
import { type Column, GAP, table } from './table.ts';
import { visibleLine } from './visible.ts';

export const terminal: Reporter = {
  name: 'terminal',
  render: (report, context) => {
    const colors = paint(context.color);
    const across = acrossStories(report.stories);
    const sections = report.stories.map((story, index) =>
      section(
        story,
        report.stories.length > 1 ? index + 1 : undefined,
        across.get(story.release.id) ?? [],
        context,
        colors,
      ),
    );
    const checked = context.gate === undefined ? '' : gateSection(context.gate, context, colors);
    return [headline(report, context, colors), ...sections, notes(report, context), checked]
      .filter((part) => part !== '')
      .join('\n');
  },
};

function headline(report: Report, context: RenderContext, colors: Paint): string {
  const { stories, unmatched, inputs } = report;
  if (stories.length === 1) return '';
  if (stories.length > 1) {
    const answer = `${count(stories.length, 'story', 'stories')}. ${summarise(stories)}`;
    return wrap(colors.strong(answer), context);
  }
  const texts = unmatched.length;
  const found =
    texts === 0
      ? `No text to judge in ${count(inputs.ok + inputs.skipped + inputs.truncated + inputs.failed, 'input')}.`
      : texts === 1
        ? 'One text, and nothing to compare it with.'
        : `No release was found among ${count(texts, 'text')}, so nobody can be said to have copied one.`;
  const hint = texts === 0 ? '' : ' If you have the press release, name it with --release <file>.';
  return wrap(colors.strong(found) + hint, context);
}

function section(
  story: Story,
  number: number | undefined,
  across: readonly string[],
  context: RenderContext,
  colors: Paint,
): string {
  const { release } = story;
  const clippings = worstFirst(story.clippings);
  const answer = summarise([story], across.length);
  const title = release.title === null ? '' : `“${visibleLine(release.title)}” `;
  const lines = [
    number === undefined
      ? wrap(colors.strong(answer), context)
      : wrap(colors.strong(`${number}. ${title || visibleLine(release.id)}`), context) +
        wrap(answer, context),
    '\n',
    wrap(`Release: ${number === undefined ? title : ''}${visibleLine(release.id)}`, context),
    wrap(colors.faint(choice(story)), context, '  '),
  ];
  if (clippings.length > 0) lines.push('\n', overview(clippings, context, colors));
  lines.push(...across.map((says) => wrap(visibleLine(says), context)));
  lines.push(lineage(story, clippings, context));
  lines.push(corrections(story, clippings, context, colors));
  if (context.details) lines.push(...details(story, clippings, context, colors));
  return lines.join('');
}

function choice({ release }: Story): string {
  const why = visibleLine(release.why);
  return release.chosen === 'given' ? why : `inferred, ${percent(release.confidence)} sure: ${why}`;
}

function overview(
  clippings: readonly ClippingRecord[],
  context: RenderContext,
  colors: Paint,
): string {
  const names = clippingNames(clippings);
  const shown = clippings.map((clipping) => visibleLine(names.get(clipping.id) ?? clipping.id));
  const wide = context.columns >= 120;
  const measures: readonly Column[] = [
    { head: 'Verdict', width: widest(clippings.flatMap(verdictLines)) },
    { head: 'Copied', width: wide ? 16 : 10 },
    { head: 'Quoted', width: wide ? 16 : 6, align: wide ? 'left' : 'right' },
    {
      head: wide ? 'Paraphrased' : 'Para-\nphrased',
      width: wide ? 16 : 7,
      align: wide ? 'left' : 'right',
    },
    { head: 'Release\nreused', width: 7, align: 'right' },
    { head: 'Longest\nrun', width: 7, align: 'right' },
  ];
  const taken = measures.reduce((sum, { width }) => sum + GAP + width, 0);
  const room = Math.max(12, context.columns - taken);
  const columns = [
    { head: 'Outlet', width: Math.min(room, widest(['Outlet', ...shown])) },
    ...measures,
  ];
  const share = (value: number, bars: boolean) =>
    bars ? `${bar(value, wide ? 10 : 5)} ${percent(value).padStart(4)}` : percent(value);
  const rows = clippings.map((clipping, index) => {
    return [
      shown[index] as string,
      colors.verdict[clipping.verdict](verdictLines(clipping).join('\n')),
      share(clipping.articleCopied, true),
      share(clipping.articleQuoted, wide),
      share(clipping.articleParaphrased, wide),
      percent(clipping.releaseReused),
      digits(clipping.longestRunWords),
    ];
  });
  return (
    table(columns, rows, colors.faint) +
    wrap(colors.faint('Shares are of the article’s body; the longest run is in words.'), context)
  );
}

function verdictLines({ verdict, disguised }: ClippingRecord): readonly string[] {
  return disguised ? [`${verdict},`, 'disguised'] : [verdict];
}

/** An upper bound, which is enough to size a column: what is not Latin may take two columns each. */
function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.replace(/[^\0-\u02ff]/g, '00').length));
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

function bar(share: number, width: number): string {
  // What is there at all gets an eighth, so that a bar is empty only for 0.
  const eighths = share > 0 ? Math.max(1, Math.round(share * width * 8)) : 0;
  const full = '█'.repeat(Math.floor(eighths / 8));
  return (full + EIGHTHS[eighths % 8]).padEnd(width, '·');
}

/** How many lines of a kind are listed; the rest is counted. `--details` lists all. */
const LISTED = 10;

function notes(report: Report, context: RenderContext): string {
  const { stories, unmatched, inputs } = report;
  const parts: string[] = [];
  if (unmatched.length > 0) {
    const title = stories.length > 0 ? 'Belongs to no story' : 'Read';
    parts.push(list(title, unmatched.map(unmatchedLine), context));
  }
  const unread = inputs.problems.filter((problem) => problem.status !== 'skipped');
  if (unread.length > 0) parts.push(list('Not read in full', unread.map(problemLine), context));
  if (inputs.skipped > 0) parts.push(skipped(inputs, context));
  const clippings = stories.some((story) => story.clippings.length > 0);
  if (clippings && !context.details) {
    parts.push(wrap('The evidence for each verdict: --details', context));
  }
  return parts.join('');
}

function unmatchedLine({ id, why }: Unmatched): string {
  return `${visibleLine(id)}: ${visibleLine(why)}`;
}

function problemLine(problem: Problem): string {
  const { status, reason } = problem;
  return `${visibleLine(idOf(problem))}: ${status}, ${visibleLine(reason)}`;
}

function skipped(inputs: Inputs, context: RenderContext): string {
  const problems = inputs.problems.filter((problem) => problem.status === 'skipped');
  if (context.details) return list('Skipped', problems.map(problemLine), context);
  return wrap(`Skipped, as they hold no clipping: ${count(inputs.skipped, 'file')}`, context);
}

function list(title: string, lines: readonly string[], context: RenderContext): string {
  const shown = context.details ? lines : lines.slice(0, LISTED);
  const rest = lines.length - shown.length;
  return [
    wrap(`${title}: ${digits(lines.length)}`, context),
    ...shown.map((line) => item('  - ', line, context)),
    rest > 0 ? `  … and ${digits(rest)} more (--details lists them)\n` : '',
  ].join('');
}
