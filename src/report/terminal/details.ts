/** The evidence behind each verdict of a story: `--details`. */
import type { ClippingRecord, Passage, ReleaseRecord, Story } from '../../compare/record.ts';
import type { Span } from '../../text/article.ts';
import { amountOf } from '../across.ts';
import type { RenderContext } from '../reporter.ts';
import { clippingNames, count, percent } from '../summary.ts';
import { countWords } from '../words.ts';
import { changesLine, creditLine, findings, flipLine, ownLine } from './findings.ts';
import { draw, inline, oneSide } from './marked.ts';
import { item, type Paint, wrap } from './page.ts';
import { coverage, descent, doubts } from './story.ts';
import { visibleLine } from './visible.ts';

export function details(
  story: Story,
  clippings: readonly ClippingRecord[],
  context: RenderContext,
  colors: Paint,
): readonly string[] {
  const names = clippingNames(clippings);
  const each = clippings.map((clipping) => {
    const name = names.get(clipping.id) ?? clipping.id;
    return [
      `\n${head(clipping, name, context, colors)}`,
      evidence(clipping, story.release, context, colors),
      descent(clipping, names, context),
    ].join('');
  });
  return [...each, coverage(story, clippings, context, colors), doubts(story, context)];
}

/** Who, the verdict and why: also the head of a pair drawn in full. */
export function head(
  clipping: ClippingRecord,
  name: string,
  context: RenderContext,
  colors: Paint,
): string {
  const title = clipping.title === null ? '' : ` “${visibleLine(clipping.title)}”`;
  const facts = [
    clipping.id === name ? null : clipping.id,
    clipping.published,
    clipping.author,
    clipping.url,
  ]
    .filter((fact) => fact !== null)
    .map(visibleLine)
    .join(', ');
  const verdict = colors.verdict[clipping.verdict](clipping.verdict.toUpperCase());
  const shares = [
    `copied ${percent(clipping.articleCopied)}`,
    `quoted ${percent(clipping.articleQuoted)}`,
    `paraphrased ${percent(clipping.articleParaphrased)}`,
    `own words ${percent(clipping.articleOwn)}`,
  ].join(', ');
  return [
    wrap(`${colors.strong(visibleLine(name))}${title}`, context),
    facts && wrap(colors.faint(facts), context, '  '),
    wrap(
      `${verdict} (${percent(clipping.confidence)} sure): ${visibleLine(clipping.why)}${creditLine(clipping)}`,
      context,
      '  ',
    ),
    clipping.disguised
      ? wrap(
          colors.warning('Disguised: copied words hold look-alike or hidden characters.'),
          context,
          '  ',
        )
      : '',
    wrap(
      `Article body: ${shares}. Release reused: ${percent(clipping.releaseReused)}. Longest run: ${count(clipping.longestRunWords, 'word')}.`,
      context,
      '  ',
    ),
    ...[ownLine(clipping), flipLine(clipping)].map((line) => line && wrap(line, context, '  ')),
  ].join('');
}

/** What a clipping took, passage by passage, what may mislead first. */
export function evidence(
  clipping: ClippingRecord,
  release: ReleaseRecord,
  context: RenderContext,
  colors: Paint,
): string {
  const texts = { release: release.text, clipping: clipping.text };
  const passages = clipping.passages
    .map((passage) => {
      const changes = changesLine(passage, texts, colors);
      const text = draw(inline(passage, texts), colors, true);
      const source = draw(oneSide(passage, texts, 'release'), colors, true);
      return [
        '\n',
        wrap(passageTitle(passage, clipping, release, colors), context, '  '),
        wrap(text, context, '    '),
        passage.kind === 'paraphrase' ? wrap(`Release: ${source}`, context, '    ') : '',
        changes && wrap(changes, context, '    '),
      ].join('');
    })
    .join('');
  return findings(clipping, release, context, colors) + passages + elsewhere(clipping, context);
}

/** What it copied from releases of other stories; '' where nothing. */
export function elsewhere(
  { text, otherReleases = [] }: ClippingRecord,
  context: RenderContext,
): string {
  return otherReleases
    .map((other) => {
      const taken = other.passages.map(({ clipping: { start, end } }) =>
        item('    - ', `“${visibleLine(text.slice(start, end))}”`, context),
      );
      const says = `Also copied ${amountOf(other)} from ${visibleLine(other.release)}:`;
      return `\n${wrap(says, context, '  ')}${taken.join('')}`;
    })
    .join('');
}

/** "edited, 42 words, 93% alike: paragraph 3, from release paragraph 5". */
export function passageTitle(
  passage: Passage,
  clipping: ClippingRecord,
  release: ReleaseRecord,
  colors: Paint,
): string {
  const words = countWords(clipping.text.slice(passage.clipping.start, passage.clipping.end));
  const alike = {
    verbatim: '',
    edited: `, ${percent(passage.similarity)} alike`,
    quotation: '',
    paraphrase: `, ${percent(passage.similarity)} ${passage.evidence ? 'alike in meaning, by embedding' : 'likely'}`,
  }[passage.kind];
  const where = `${place(clipping.paragraphs, passage.clipping)}, from release ${place(release.paragraphs, passage.release)}`;
  const kind = colors.kind[passage.kind](passage.kind);
  return `${kind}${passage.disguised ? ', disguised' : ''}, ${count(words, 'word')}${alike}: ${where}`;
}

type Placed = Pick<ReleaseRecord, 'paragraphs'>['paragraphs'];

/** "paragraph 3", "paragraphs 3 to 4", with the zone where it is not the body. Counted from 1. */
function place(paragraphs: Placed, span: Span): string {
  const met = paragraphs.filter(({ start, end }) => start < span.end && span.start < end);
  const first = met[0];
  const last = met.at(-1);
  if (first === undefined || last === undefined) return 'text between paragraphs';
  const where =
    first === last
      ? `paragraph ${first.index + 1}`
      : `paragraphs ${first.index + 1} to ${last.index + 1}`;
  const zones = [...new Set(met.map(({ zone }) => zone))].filter((zone) => zone !== 'body');
  return zones.length > 0 ? `${where} (${zones.join(', ')})` : where;
}
