/** What only the clippings of a story together tell: who copied whom, and what became of the release. */
import type { ClippingRecord, SentenceUse, Story } from '../../compare/record.ts';
import type { RenderContext } from '../reporter.ts';
import { clippingNames, count, digits, percent } from '../summary.ts';
import { item, type Paint, wrap } from './page.ts';
import { visibleLine } from './visible.ts';

/** Who copied whom, a line each; '' where that is not known of anyone. Shown below the table. */
export function lineage(
  { commonSources }: Story,
  clippings: readonly ClippingRecord[],
  context: RenderContext,
): string {
  const names = clippingNames(clippings);
  const nameOf = (id: string) => visibleLine(names.get(id) ?? id);
  const links = clippings.flatMap(({ id, copiedFrom }) =>
    copiedFrom === null
      ? []
      : [
          `${nameOf(id)} was likely copied from ${nameOf(copiedFrom.id)} (${percent(copiedFrom.confidence)} sure).`,
        ],
  );
  const common = (commonSources ?? []).map(
    (source) => `${source.clippings.map(nameOf).join(', ')}: ${visibleLine(source.why)}`,
  );
  return [...links, ...common].map((line) => wrap(line, context)).join('');
}

/** The evidence that a clipping was copied from another; '' where none is said to be. */
export function descent(
  { copiedFrom }: ClippingRecord,
  names: ReadonlyMap<string, string>,
  context: RenderContext,
): string {
  if (copiedFrom === null) return '';
  const source = visibleLine(names.get(copiedFrom.id) ?? copiedFrom.id);
  const says = `Likely copied from ${source} (${percent(copiedFrom.confidence)} sure):`;
  const evidence = copiedFrom.evidence.map((one) => item('    - ', visibleLine(one.says), context));
  return `\n${wrap(says, context, '  ')}${evidence.join('')}`;
}

/** With more clippings than this, a sentence shows how many kept it, not who. */
const MARKED = 24;
/** In UTF-16 units. */
const SENTENCE = 64;
const MARKS: Readonly<Record<SentenceUse['how'], string>> = {
  verbatim: 'V',
  edited: 'E',
  quoted: 'Q',
  reworded: 'R',
};
const DROPPED = '·';

/** The release sentence by sentence: who kept it. */
export function coverage(
  { release, coverage }: Story,
  clippings: readonly ClippingRecord[],
  context: RenderContext,
  colors: Paint,
): string {
  if (coverage === undefined || coverage.sentences.length === 0) return '';
  const names = clippingNames(clippings);
  const words = coverage.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const few = clippings.length <= MARKED;
  const legend = few ? ', a column for each clipping in the order above' : ', and by how many';
  const lines = coverage.sentences.map(({ start, end, kept }) => {
    const uses = new Map(kept.map(({ id, how }) => [id, MARKS[how]]));
    const marks = few
      ? clippings.map(({ id }) => uses.get(id) ?? DROPPED).join('')
      : Object.values(MARKS)
          .map((mark) => `${[...uses.values()].filter((use) => use === mark).length}${mark}`)
          .join(' ');
    const sentence = visibleLine(release.text.slice(start, end));
    const shown = sentence.length > SENTENCE ? `${cut(sentence)} …` : sentence;
    return wrap(`${kept.length > 0 ? marks : colors.faint(marks)}  ${shown}`, context, '  ');
  });
  const moved = coverage.reordered.map(({ id, moved }) => {
    const name = visibleLine(names.get(id) ?? id);
    return wrap(`${name} brings ${count(moved.length, 'part')} in another order.`, context, '  ');
  });
  return [
    '\n',
    wrap(
      `${colors.strong('The release, sentence by sentence:')} V verbatim, E edited, Q quoted, R reworded, ${DROPPED} dropped${legend}.`,
      context,
    ),
    ...lines,
    wrap(
      coverage.droppedWords === 0
        ? 'Every word was kept by somebody.'
        : `Nobody kept ${digits(coverage.droppedWords)} of ${count(words, 'word')}.`,
      context,
      '  ',
    ),
    ...moved,
  ].join('');
}

/** Where the clippings agree with each other against an inferred release; '' where they do not. */
export function doubts({ release }: Story, context: RenderContext): string {
  const { disputed = [] } = release;
  if (disputed.length === 0) return '';
  const lines = disputed.map(({ start, end, reading, witnesses, against }) => {
    const own = visibleLine(release.text.slice(start, end));
    const others = against.length > 0 ? `, ${digits(against.length)} with it` : '';
    return item(
      '  - ',
      `${own === '' ? 'nothing' : `“${own}”`}: ${count(witnesses.length, 'clipping')} ${witnesses.length === 1 ? 'writes' : 'write'} “${visibleLine(reading)}”${others}.`,
      context,
    );
  });
  return `\n${wrap('Against the text taken for the release:', context)}${lines.join('')}`;
}

/** Who still carries what a new version withdrew or changed; '' where no new version was given. */
export function corrections(
  { release, corrections }: Story,
  clippings: readonly ClippingRecord[],
  context: RenderContext,
  colors: Paint,
): string {
  if (corrections === undefined) return '';
  const { sentences, supersededBy } = corrections;
  const names = clippingNames(clippings);
  const nameOf = (id: string) => visibleLine(names.get(id) ?? id);
  const title = `Superseded by ${visibleLine(supersededBy.id)}`;
  if (sentences.length === 0) {
    return `\n${wrap(`${title}, which withdraws and changes no sentence.`, context)}`;
  }
  const carriers = new Set(sentences.flatMap(({ carriedBy }) => carriedBy.map(({ id }) => id)));
  const some = carriers.size === 1 ? 'clipping still carries' : 'clippings still carry';
  const lines = sentences.map(({ kind, start, end, words, carriedBy, correctedBy }) => {
    const changes = words.map(({ was, now }) => {
      const [before, after] = [
        visibleLine(release.text.slice(was.start, was.end)),
        visibleLine(supersededBy.text.slice(now.start, now.end)),
      ];
      return [before && colors.removed(`[-${before}-]`), after && colors.added(`{+${after}+}`)]
        .filter((part) => part !== '')
        .join(' ');
    });
    const sentence = visibleLine(release.text.slice(start, end));
    const shown = sentence.length > SENTENCE ? `${cut(sentence)} …` : sentence;
    const says = [`${kind}: “${shown}”`, ...changes].join(' ');
    const carried = carriedBy.map(({ id, how }) => `${nameOf(id)} (${how})`).join(', ');
    const corrected = correctedBy.map(nameOf).join(', ');
    return [
      item('  - ', says, context),
      wrap(carried ? `still in: ${carried}` : 'nobody carries it', context, '    '),
      corrected ? wrap(`corrected in: ${corrected}`, context, '    ') : '',
    ].join('');
  });
  return [
    '\n',
    wrap(
      colors.strong(`${title}: ${digits(carriers.size)} ${some} what it withdrew or changed.`),
      context,
    ),
    ...lines,
  ].join('');
}

function cut(sentence: string): string {
  const head = sentence.slice(0, SENTENCE).replace(/(?<=.{30})\s\S*$/su, '');
  return head.replace(/[\ud800-\udbff]$/, '');
}
