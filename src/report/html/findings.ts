/**
 * What a clipping's record says beside its shares and passages: where it was copied from, credit, changes
 * of meaning, quotations, what is its own. Raw strings, like all of the side-by-side view's data.
 * Every field is optional here: a report written before it existed draws without it.
 */
import type { ClippingRecord, Departure, Quote, ReleaseRecord } from '../../compare/record.ts';
import type { Span } from '../../text/article.ts';
import { amountOf } from '../across.ts';
import { meaningChanges } from '../meaning.ts';
import { count, digits, percent } from '../summary.ts';
import { label } from './markup.ts';

/**
 * A stretch of a line.
 * - `plain`: the page's words; `clipping`, `release`: words of that text; `quoted`: the same in quotation marks;
 * - `added`, `removed`: the clipping's words, and the release's in their place;
 * - `link`: a clipping's name, with its key where it has a row.
 */
type Part = readonly [
  kind: 'plain' | 'strong' | 'clipping' | 'quoted' | 'added' | 'removed' | 'link',
  text: string,
  key?: string,
];
export type Line = readonly Part[];

export interface Finding {
  readonly title: string;
  /** May change what the release says: set apart. */
  readonly grave: boolean;
  readonly lines: readonly Line[];
}

/** Name and key of another clipping of the story; the title of a release. */
export type Cite = (id: string) => { readonly name: string; readonly key: string | undefined };

type Newer = 'credit' | 'quotes' | 'contribution' | 'flips' | 'copiedFrom';
type Told = Omit<ClippingRecord, Newer> & Partial<Pick<ClippingRecord, Newer>>;

/** Of one finding; the JSON report holds the rest. */
const LINES = 40;
/** Of one list inside a line. */
const LISTED = 8;
/** In UTF-16 units. */
const LONG = 160;
/** In UTF-16 units: a few words on either side of a change. */
const NEAR = 40;

const plain = (text: string): Part => ['plain', text];

export function findingsOf(clipping: Told, release: ReleaseRecord, cite: Cite): Finding[] {
  const { text } = clipping;
  return [
    finding('May change the meaning', meaningLines(clipping, release), true),
    finding('Copied from', descentLines(clipping, cite)),
    finding('Also copied from another release', elsewhereLines(clipping, cite)),
    finding('Credit', creditLines(clipping)),
    finding('Quotations', quoteLines(clipping.quotes ?? [], text, release.text)),
    finding('The outlet’s own', ownLines(clipping)),
    finding(
      'What would change the verdict',
      (clipping.flips ?? []).map(({ says }) => [plain(label(says))]),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

function finding(title: string, lines: readonly Line[], grave = false): Finding {
  const rest = lines.length - LINES;
  return {
    title,
    grave,
    lines:
      rest > 0
        ? [...lines.slice(0, LINES), [plain(`${digits(rest)} more: --format json lists all.`)]]
        : lines,
  };
}

/** `copied, credited`, `copied without credit`; undefined where nothing was copied or quoted. */
export function creditWord({ verdict, credited }: Told): string | undefined {
  const took = {
    reprint: 'copied',
    excerpt: 'copied',
    paraphrase: 'reworded',
    quotation: 'quoted',
    independent: undefined,
    undetermined: undefined,
  }[verdict];
  if (took === undefined) return undefined;
  return credited ? `${took}, credited` : `${took} without credit`;
}

function meaningLines({ text, passages, quotes = [] }: Told, release: ReleaseRecord): Line[] {
  const departures = quotes
    .flatMap((quote) => quote.departures)
    .filter(({ changesMeaning }) => changesMeaning);
  return [
    ...meaningChanges(passages, departures).map(
      (change): Line => [
        ['strong', `${change.says}${change.retold ? ', retold' : ''}`],
        plain(': '),
        ...inContext(change, text, release.text),
      ],
    ),
    ...departures.map((departure) =>
      departureLine(departure, text, release.text, 'in a quotation, '),
    ),
  ];
}

function descentLines({ copiedFrom }: Told, cite: Cite): Line[] {
  if (!copiedFrom) return [];
  const { name, key } = cite(copiedFrom.id);
  const source: Part = key === undefined ? ['link', name] : ['link', name, key];
  return [
    [source, plain(`, ${percent(copiedFrom.confidence)} sure`)],
    ...copiedFrom.evidence.map(({ says }): Line => [plain(label(says))]),
  ];
}

function elsewhereLines({ text, otherReleases = [] }: Told, cite: Cite): Line[] {
  return otherReleases.flatMap((other): Line[] => [
    [['strong', cite(other.release).name], plain(`: ${amountOf(other)}`)],
    ...other.passages.map(({ clipping }): Line => [['quoted', short(slice(text, clipping))]]),
  ]);
}

export const CREDIT_MARKS = {
  statement: 'names a statement',
  release: 'names the release',
  wire: 'mark of an agency or a release service',
  link: 'link to the release',
} as const;

function creditLines(clipping: Told): Line[] {
  const { text, credit } = clipping;
  const word = creditWord(clipping);
  if (!credit || word === undefined) return [];
  const { marks, wordsInsideQuotes: inside, wordsOutsideQuotes: outside } = credit;
  return [
    [
      ['strong', `${word.charAt(0).toUpperCase()}${word.slice(1)}`],
      plain(
        inside + outside > 0
          ? `: ${count(outside, 'word')} taken outside quotation marks, ${inside === 0 ? 'none' : digits(inside)} inside`
          : '',
      ),
    ],
    ...marks.map(
      ({ kind, clipping: span }): Line => [
        ['quoted', short(slice(text, span))],
        plain(` (${CREDIT_MARKS[kind]})`),
      ],
    ),
  ];
}

const DEPARTURES = {
  altered: 'altered',
  'cut-start': 'beginning cut',
  'cut-middle': 'cut inside',
  'cut-end': 'end cut',
  spliced: 'joined from two places',
  'wrong-speaker': 'another speaker',
  'not-quoted': 'not a quotation in the release',
} as const satisfies Record<Departure['kind'], string>;

function departureLine(departure: Departure, text: string, release: string, lead = ''): Line {
  const { kind, change } = departure;
  const named = `${lead}${DEPARTURES[kind]}${kind === 'altered' && change ? `, ${change}` : ''}`;
  const head: Line = [['strong', named], plain(': ')];
  switch (kind) {
    case 'spliced':
      return [...head, ['quoted', short(slice(text, departure.clipping))]];
    case 'not-quoted':
      return [
        ...head,
        ['quoted', short(slice(release, departure.release))],
        plain(', put into the mouth of '),
        ['clipping', short(slice(text, departure.clipping))],
      ];
    case 'altered':
    case 'cut-middle':
      return [...head, ...inContext(departure, text, release)];
    default:
      return [...head, ...changed(departure, text, release)];
  }
}

/** Departures that may change the meaning stand above, under that heading. */
function quoteLines(quotes: readonly Quote[], text: string, release: string): Line[] {
  const told = quotes.flatMap((quote) =>
    quote.departures
      .filter(({ changesMeaning }) => !changesMeaning)
      .map((departure) => [
        ...departureLine(departure, text, release),
        ...saidBy([quote], text, release),
      ]),
  );
  const faithful = quotes.filter(({ departures }) => departures.length === 0);
  if (faithful.length === 0) return told;
  return [
    ...told,
    [
      plain(
        `${count(faithful.length, 'quotation')} as the release has ${faithful.length === 1 ? 'it' : 'them'}`,
      ),
      ...saidBy(faithful, text, release),
    ],
  ];
}

/** `, said by Marit Osgood`: as the clipping names the speakers, or else the release. */
function saidBy(quotes: readonly Quote[], text: string, release: string): Line {
  const names = quotes.flatMap(({ speaker }) => {
    if (speaker.clipping) return [slice(text, speaker.clipping)];
    return speaker.release ? [`${slice(release, speaker.release)} (by the release)`] : [];
  });
  const listed = [...new Set(names)].slice(0, LISTED);
  return listed.length === 0 ? [] : [plain(', said by '), ['clipping', listed.join(', ')]];
}

function ownLines({ text, contribution }: Told): Line[] {
  if (!contribution) return [];
  const { words, figures, names, quotations } = contribution;
  const lines = (
    [
      ['Figures', figures],
      ['Names', names],
      ['Quotations', quotations],
    ] as const
  ).flatMap(([kind, spans]): Line[] => {
    if (spans.length === 0) return [];
    const shown = spans.slice(0, LISTED).flatMap((span, at): Part[] => {
      const words: Part = [kind === 'Quotations' ? 'quoted' : 'clipping', short(slice(text, span))];
      return at === 0 ? [words] : [plain(', '), words];
    });
    const rest = spans.length - LISTED;
    return [
      [
        ['strong', kind],
        plain(': '),
        ...shown,
        ...(rest > 0 ? [plain(` and ${digits(rest)} more`)] : []),
      ],
    ];
  });
  if (words === 0 && lines.length === 0) return [];
  return [[plain(`${count(words, 'word')} that nothing of the release covers`)], ...lines];
}

interface Places {
  readonly clipping: Span;
  readonly release: Span;
}

/** The change between the clipping's words on either side of it. */
function inContext(places: Places, text: string, release: string): Line {
  const { start, end } = places.clipping;
  const before = text.slice(Math.max(0, start - NEAR), start).replace(/^[\s\S]*\n/, '');
  const after = text.slice(end, end + NEAR).replace(/\n[\s\S]*$/, '');
  return [
    [
      'clipping',
      `${start > NEAR && before.length === NEAR ? before.replace(/^\S*\s/, '… ') : before}`,
    ],
    ...changed(places, text, release),
    ['clipping', after.length === NEAR ? after.replace(/\s\S*$/, '\u00a0…') : after],
  ];
}

function changed({ clipping, release }: Places, text: string, original: string): Line {
  const parts: Part[] = [];
  const [was, is] = [short(slice(original, release)), short(slice(text, clipping))];
  if (was.trim()) parts.push(['removed', was]);
  if (was.trim() && is.trim()) parts.push(plain(' → '));
  if (is.trim()) parts.push(['added', is]);
  return parts;
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function short(text: string): string {
  if (text.length <= LONG) return text;
  return `${text.slice(0, LONG).replace(/(?<=.{100})\s\S*$|[\ud800-\udbff]$/su, '')} …`;
}
