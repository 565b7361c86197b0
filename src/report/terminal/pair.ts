/** Each clipping beside its release, passage by passage, nothing cut: `dupes compare`. */
import type { ClippingRecord, Report, Story } from '../../compare/record.ts';
import type { RenderContext, Reporter } from '../reporter.ts';
import { clippingNames, worstFirst } from '../summary.ts';
import { elsewhere, head, passageTitle } from './details.ts';
import { draw, oneSide } from './marked.ts';
import { type Paint, paint, wrap } from './page.ts';
import { GAP, table } from './table.ts';
import { visibleLine } from './visible.ts';

/** Two columns of text need this width; below it, the release's words stand above the clipping's. */
const SIDE_BY_SIDE = 100;

export const pair: Reporter = {
  name: 'pair',
  render: (report, context) => {
    const colors = paint(context.color);
    return [...pairs(report, context, colors)].join('\n');
  },
};

function* pairs(report: Report, context: RenderContext, colors: Paint): Generator<string> {
  for (const story of report.stories) {
    const clippings = worstFirst(story.clippings);
    const names = clippingNames(clippings);
    for (const clipping of clippings) {
      yield onePair(story, clipping, names.get(clipping.id) ?? clipping.id, context, colors);
    }
  }
  for (const { id, why } of report.unmatched) {
    yield wrap(`${visibleLine(id)}: ${visibleLine(why)}`, context);
  }
}

function onePair(
  { release }: Story,
  clipping: ClippingRecord,
  name: string,
  context: RenderContext,
  colors: Paint,
): string {
  const title = release.title === null ? '' : ` “${visibleLine(release.title)}”`;
  const parts = [
    wrap(`Release: ${visibleLine(release.id)}${title}`, context),
    head(clipping, name, context, colors),
  ];
  const texts = { release: release.text, clipping: clipping.text };
  if (clipping.passages.length === 0) {
    parts.push('\n', wrap('No passage of the release was found in it.', context, '  '));
  } else if (clipping.passages.some(({ edits }) => edits.length > 0)) {
    const legend = `${colors.removed('[-left out-]')} of the release, ${colors.added('{+added+}')} by the clipping`;
    parts.push('\n', wrap(`Changed words: ${legend}.`, context));
  }
  for (const passage of clipping.passages) {
    const left = draw(oneSide(passage, texts, 'release'), colors, false);
    const right = draw(oneSide(passage, texts, 'clipping'), colors, false);
    parts.push('\n', wrap(passageTitle(passage, clipping, release, colors), context));
    if (context.columns >= SIDE_BY_SIDE) parts.push(columns(left, right, context, colors));
    else if (left === right) parts.push(wrap(right, context, '  '));
    else parts.push(stacked(left, right, context, colors));
  }
  parts.push(elsewhere(clipping, context));
  return parts.join('');
}

function stacked(left: string, right: string, context: RenderContext, colors: Paint): string {
  return (
    wrap(`${colors.faint('release:')}  ${left}`, context, '  ') +
    wrap(`${colors.faint('clipping:')} ${right}`, context, '  ')
  );
}

/** Widest column of text a person reads with ease. */
const COLUMN = 80;

function columns(left: string, right: string, context: RenderContext, colors: Paint): string {
  const width = Math.min(COLUMN, Math.floor((context.columns - 2 * GAP) / 2));
  return table(
    [
      { head: 'Release', width },
      { head: 'Clipping', width },
    ],
    [[left, right]],
    colors.faint,
  );
}
