/** What a clipping's record says beside its passages: credit, changes, quotations, what is its own. */
import type { ClippingRecord, Departure, Passage, ReleaseRecord } from '../../compare/record.ts';
import type { Span } from '../../text/article.ts';
import { meaningChanges } from '../meaning.ts';
import type { RenderContext } from '../reporter.ts';
import { count, digits } from '../summary.ts';
import { draw, type Part, type Sides } from './marked.ts';
import { item, type Paint, wrap } from './page.ts';
import { visibleLine } from './visible.ts';

/** Of a list; the rest is counted. */
const SHOWN = 6;

/** `The source is credited: “according to a statement” (statement).` Who took nothing owes no credit. */
export function creditLine({ text, verdict, credited, credit }: ClippingRecord): string {
  const { marks, wordsInsideQuotes: inside, wordsOutsideQuotes: outside } = credit;
  const given = marks.map(({ kind, clipping }) => `${quoted(text, clipping)} (${kind})`);
  const copied =
    inside + outside > 0
      ? ` Copied: ${count(outside, 'word')} outside quotation marks, ${inside === 0 ? 'none' : digits(inside)} inside.`
      : '';
  if (credited) {
    return `${copied} The source is credited${given.length > 0 ? `: ${listed(given)}` : ''}.`;
  }
  const took = verdict !== 'independent' && verdict !== 'undetermined';
  return took ? `${copied} The source is not credited.` : copied;
}

/** `Its own: 388 words; figures “2040”; quotations “That column is the ferry queue”.` */
export function ownLine({ text, contribution }: ClippingRecord): string {
  const { words, figures, names, quotations } = contribution;
  const kinds = [
    ['figures', figures],
    ['names', names],
    ['quotations', quotations],
  ] as const;
  const brought = kinds
    .filter(([, spans]) => spans.length > 0)
    .map(([kind, spans]) => `new ${kind}: ${listed(spans.map((span) => quoted(text, span)))}`);
  if (words === 0 && brought.length === 0) return '';
  return `Its own: ${[count(words, 'word'), ...brought].join('; ')}.`;
}

/** `What would change it: 17 more copied words would make it a reprint.` */
export function flipLine({ flips }: ClippingRecord): string {
  return flips.length === 0
    ? ''
    : `What would change it: ${flips.map(({ says }) => says).join(' ')}`;
}

/** What may say something else than the release, then how quotations depart. '' where nothing does. */
export function findings(
  clipping: ClippingRecord,
  release: ReleaseRecord,
  context: RenderContext,
  colors: Paint,
): string {
  const texts = { release: release.text, clipping: clipping.text };
  const departures = clipping.quotes.flatMap((quote) => quote.departures);
  const grave = meaningChanges(clipping.passages, departures).map(
    (change) =>
      `${change.says}${change.retold ? ', retold' : ''}: ${inContext(change, texts, colors)}`,
  );
  const quotes = [...departures]
    .sort((a, b) => Number(b.changesMeaning) - Number(a.changesMeaning))
    .map((departure) => departureLine(departure, texts, colors));
  return (
    list('May change the meaning:', grave, context) +
    list('Quotations that depart:', quotes, context)
  );
}

function list(title: string, lines: readonly string[], context: RenderContext): string {
  if (lines.length === 0) return '';
  const more = lines.length > SHOWN ? [`and ${lines.length - SHOWN} more`] : [];
  return [
    '\n',
    wrap(title, context, '  '),
    ...[...lines.slice(0, SHOWN), ...more].map((line) => item('  - ', line, context)),
  ].join('');
}

const DEPARTURES = {
  altered: 'altered',
  'cut-start': 'beginning cut',
  'cut-middle': 'cut inside',
  'cut-end': 'end cut',
  spliced: 'joined from two places',
  'wrong-speaker': 'said by another person',
  'not-quoted': 'not quoted by the release, put into the mouth of',
} as const satisfies Record<Departure['kind'], string>;

function departureLine(departure: Departure, texts: Sides, colors: Paint): string {
  const { kind, change, changesMeaning } = departure;
  const named = DEPARTURES[kind];
  switch (kind) {
    case 'spliced':
      return `${named}: ${quoted(texts.clipping, departure.clipping)}`;
    case 'not-quoted':
      return `${named} ${visibleLine(slice(texts.clipping, departure.clipping))}: ${short(quoted(texts.release, departure.release))}`;
    case 'altered':
    case 'cut-middle': {
      const what = change !== null && changesMeaning ? ` (${change})` : '';
      return `${named}${what}: ${inContext(departure, texts, colors)}`;
    }
    default:
      return `${named}: ${changed(departure, texts, colors)}`;
  }
}

/** How the passage's words were changed, the gravest first: "number [-240-] {+420+}". '' where they are the same. */
export function changesLine(passage: Passage, texts: Sides, colors: Paint): string {
  const edits = [...passage.edits]
    .sort((a, b) => Number(b.changesMeaning) - Number(a.changesMeaning))
    .map((edit) => `${edit.change} ${changed(edit, texts, colors)}`);
  const variants = passage.variants.map((variant) =>
    variant.change === 'truncation'
      ? `cut off ${changed(variant, texts, colors)}`
      : `${variant.change} ${changed(
          {
            clipping: withNeighbours(texts.clipping, variant.clipping),
            release: withNeighbours(texts.release, variant.release),
          },
          texts,
          colors,
        )}`,
  );
  const contradictions = (passage.contradictions ?? []).map(
    (one) => `${one.change} ${changed(one, texts, colors)}`,
  );
  const all = [...contradictions, ...edits, ...variants];
  if (all.length === 0) return '';
  const rest = all.length > SHOWN ? `; and ${all.length - SHOWN} more` : '';
  const lead = contradictions.length > 0 ? 'Says otherwise' : 'Changes';
  return `${lead}: ${all.slice(0, SHOWN).join('; ')}${rest}.`;
}

/** The words on either side of what stands between them. */
function withNeighbours(text: string, { start, end }: Span): Span {
  const before = /[^\s\p{P}]+\p{P}?$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^\p{P}?[^\s\p{P}]+/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

interface Places {
  readonly clipping: Span;
  readonly release: Span;
}

/** The change between the clipping's words on either side of it. */
function inContext({ clipping, release }: Places, texts: Sides, colors: Paint): string {
  const before = /(?:\S+\s+){0,3}\S*$/u.exec(slice(texts.clipping, near(clipping.start, -1)))?.[0];
  const after = /^\S*(?:\s+\S+){0,3}/u.exec(slice(texts.clipping, near(clipping.end, 1)))?.[0];
  const parts: Part[] = [
    { text: before ?? '', change: 'none' },
    { text: short(slice(texts.release, release)), change: 'removed' },
    { text: short(slice(texts.clipping, clipping)), change: 'added' },
    { text: after ?? '', change: 'none' },
  ];
  return draw(
    parts.filter(({ text }) => text !== ''),
    colors,
    true,
  );
}

/** In UTF-16 units; a few words on one side of a place. */
const NEAR = 48;
const near = (at: number, side: 1 | -1): Span =>
  side < 0 ? { start: Math.max(0, at - NEAR), end: at } : { start: at, end: at + NEAR };

function changed({ clipping, release }: Places, texts: Sides, colors: Paint): string {
  const parts: Part[] = [
    { text: short(slice(texts.release, release)), change: 'removed' },
    { text: short(slice(texts.clipping, clipping)), change: 'added' },
  ];
  return draw(
    parts.filter(({ text }) => text.trim() !== ''),
    colors,
    true,
  );
}

/** In UTF-16 units. */
const LONG = 90;

function short(text: string): string {
  if (text.length <= LONG) return text;
  return `${text.slice(0, LONG).replace(/(?<=.{60})\s\S*$|[\ud800-\udbff]$/su, '')} …`;
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function quoted(text: string, span: Span): string {
  return `“${visibleLine(short(slice(text, span)))}”`;
}

function listed(items: readonly string[]): string {
  const rest = items.length > SHOWN ? ` and ${items.length - SHOWN} more` : '';
  return `${items.slice(0, SHOWN).join(', ')}${rest}`;
}
