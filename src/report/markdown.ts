/** A comment for a pull request, or the summary of a CI step. */
import type { ClippingRecord, Report, Story } from '../compare/record.ts';
import type { Span } from '../text/article.ts';
import { acrossStories } from './across.ts';
import { evidenceOf, fails, findingSentences, gateSentence } from './gate-summary.ts';
import { meaningChanges } from './meaning.ts';
import type { Finding, Gate, Reporter } from './reporter.ts';
import { clippingNames, count, digits, percent, summarise, worstFirst } from './summary.ts';
import { visibleLine } from './terminal/visible.ts';

/** GitHub refuses a longer comment. In UTF-16 units, with room for what surrounds it. */
const COMMENT_AT_MOST = 60_000;

export const markdown: Reporter = {
  name: 'markdown',
  render: (report, { gate }) => {
    const parts = [
      ...(gate === undefined ? [] : [`## ${plain(gateSentence(gate))}`, ...findings(gate)]),
      ...answer(report),
      ...unread(report),
    ];
    return `${within(parts, COMMENT_AT_MOST).join('\n\n')}\n`;
  },
};

/** As many whole parts as fit. */
function within(parts: readonly string[], most: number): readonly string[] {
  let left = most;
  const fit = parts.findIndex((part) => {
    left -= part.length + 2;
    return left < 0;
  });
  if (fit === -1) return parts;
  return [
    ...parts.slice(0, fit),
    `_… ${count(parts.length - fit, 'part')} more; the JSON report holds all._`,
  ];
}

/** ASCII that can begin or end markup, HTML, a table cell or a formula anywhere in a line. */
const MARKUP = /[\\`*_{}[\]<>|&~^$]/g;
/** What means something at the start of a line only. */
const LINE_START = /^(?:[#+=-]|\d+[.)])/;
/**
 * What sites link, mention or replace in the finished page, where a character reference no longer
 * shows: @name, #12, GH-12, http://, www., :smile:
 */
const LINKED = /@|(?<!&)#(?=\d)|\bGH-(?=\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)/gi;

/** A stranger's text as Markdown that shows exactly it: nothing in it takes effect. */
export function plain(text: string): string {
  return visibleLine(text)
    .replace(MARKUP, reference)
    .replace(LINE_START, (start) => `${start.slice(0, -1)}${reference(start.slice(-1))}`)
    .replace(LINKED, (mark) => `${mark}\u200b`);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function findings({ findings: all, remarks }: Gate): readonly string[] {
  const failing = all.filter(fails);
  const accepted = all.filter((finding) => !fails(finding));
  return [
    ...failing.map(findingPart),
    accepted.length > 0
      ? `<details><summary>${count(accepted.length, 'accepted finding')}</summary>\n\n${accepted
          .map(({ clipping, status, note }) =>
            plainItem(`${status}: ${clipping.id}${note === null ? '' : `. ${note}`}`),
          )
          .join('\n')}\n\n</details>`
      : '',
    remarks.map(plainItem).join('\n'),
  ].filter((part) => part !== '');
}

function plainItem(text: string): string {
  return `- ${plain(text)}`;
}

function findingPart(finding: Finding): string {
  const { clipping, release, status, line } = finding;
  const outlet = clipping.outlet === null ? '' : ` (${plain(clipping.outlet)})`;
  const quotes = evidenceOf(finding, 2).map((text) => `> ${plain(text)}`);
  return [
    `### ${plain(clipping.title ?? clipping.id)}${outlet}`,
    `**${status}**: ${plain(`${clipping.id}:${line}`)}, from ${plain(release.id)}`,
    plain(findingSentences(finding).join(' ')),
    quotes.join('\n>\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function answer({ stories, unmatched }: Report): readonly string[] {
  const across = acrossStories(stories);
  const parts = stories.map((story) => storyPart(story, across.get(story.release.id) ?? []));
  if (stories.length === 0)
    parts.push('No release was found, so nobody can be said to have copied one.');
  if (unmatched.length > 0) parts.push(`Belongs to no story: ${count(unmatched.length, 'text')}.`);
  return parts;
}

function storyPart(story: Story, across: readonly string[]): string {
  const { release, clippings } = story;
  const title = plain(release.title ?? release.id);
  const how =
    release.chosen === 'given' ? 'given' : `inferred, ${percent(release.confidence)} sure`;
  const head = `**${summarise([story], across.length)}**\n\nRelease: ${title} (${plain(release.id)}, ${how})`;
  const others = across.length > 0 ? `\n\n${across.map(plainItem).join('\n')}` : '';
  if (clippings.length === 0) return `${head}${others}`;
  const names = clippingNames(clippings);
  const rows = worstFirst(clippings)
    .slice(0, ROWS_SHOWN)
    .map((clipping) => row(names.get(clipping.id) ?? clipping.id, clipping));
  const more = clippings.length - rows.length;
  if (more > 0) rows.push(`| _and ${digits(more)} more_ |${' |'.repeat(6)}`);
  return `${head}\n\n${TABLE_HEAD}\n${rows.join('\n')}${others}${meaning(story, names)}`;
}

/** Of a story's table; more of them, and the whole story would not fit. */
const ROWS_SHOWN = 200;
/** Of a list; the rest is counted. */
const SHOWN = 10;

/** Figures, dates, names, hedges and denials that are not the release's; '' where there are none. */
function meaning({ release, clippings }: Story, names: ReadonlyMap<string, string>): string {
  const lines = worstFirst(clippings).flatMap((clipping) =>
    meaningChanges(clipping.passages, []).map(({ says, retold, ...at }) => {
      const words = [
        `${says}${retold ? ', retold' : ''}`,
        quoted('the release has', release.text, at.release),
        quoted('it has', clipping.text, at.clipping),
      ].filter((part) => part !== '');
      return `- ${plain(`${names.get(clipping.id) ?? clipping.id}: ${words.join('; ')}`)}`;
    }),
  );
  if (lines.length === 0) return '';
  const more = lines.length > SHOWN ? [`- and ${digits(lines.length - SHOWN)} more`] : [];
  return ['\n\nMay change the meaning:\n', ...lines.slice(0, SHOWN), ...more].join('\n');
}

/** In UTF-16 units. */
const LONG = 90;

function quoted(lead: string, text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const short =
    words.length > LONG ? `${words.slice(0, LONG).replace(/[\ud800-\udbff]$/, '')} …` : words;
  return words === '' ? '' : `${lead} “${short}”`;
}

const TABLE_HEAD = [
  '| Outlet | Verdict | Copied | Quoted | Paraphrased | Release reused | Longest run |',
  '|---|---|--:|--:|--:|--:|--:|',
].join('\n');

function row(name: string, clipping: ClippingRecord): string {
  const { verdict, disguised } = clipping;
  const cells = [
    plain(name),
    disguised ? `${verdict}, disguised` : verdict,
    percent(clipping.articleCopied),
    percent(clipping.articleQuoted),
    percent(clipping.articleParaphrased),
    percent(clipping.releaseReused),
    count(clipping.longestRunWords, 'word'),
  ];
  return `| ${cells.join(' | ')} |`;
}

function unread({ inputs }: Report): readonly string[] {
  const number = inputs.failed + inputs.truncated;
  return number === 0 ? [] : [`${digits(number)} of the inputs could not be read in full.`];
}
