/** A small report with every verdict and with names that attack the reader's terminal. Invented texts. */
import {
  type Basis,
  type ClippingRecord,
  type Edit,
  type Passage,
  type PassageKind,
  type ReleaseRecord,
  type Report,
  SCHEMA,
} from '../../src/compare/record.ts';
import type { Paragraph, Span, Zone } from '../../src/text/article.ts';

const RELEASE = [
  ['headline', 'Larkspur Opens Night Library in Former Tram Depot'],
  [
    'body',
    'LARKSPUR, 12 May 2025 — The city of Larkspur will open a night library in the former tram depot on Mill Street on 1 June, with 90 reading desks, a café and a collection of 40,000 books. It stays open until four in the morning on every day of the year, and nobody needs a card to sit down and read.',
  ],
  [
    'body',
    '“People who work late deserve a quiet room and a good lamp,” said the city librarian, Odile Brannock.',
  ],
  ['boilerplate', 'About Larkspur Libraries: seven branches and a boat.'],
] as const satisfies readonly (readonly [Zone, string])[];

function paragraphsOf(parts: readonly (readonly [Zone, string])[]): readonly Paragraph[] {
  let at = 0;
  return parts.map(([zone, text], index) => {
    const start = at;
    at += text.length + 2;
    return { index, start, end: start + text.length, zone };
  });
}

const join = (parts: readonly (readonly [Zone, string])[]) =>
  parts.map(([, text]) => text).join('\n\n');

const releaseText = join(RELEASE);

export const release: ReleaseRecord = {
  id: 'clips/release.txt',
  path: 'clips/release.txt',
  item: null,
  title: RELEASE[0][1],
  published: '2025-05-12',
  text: releaseText,
  words: 91,
  chosen: 'inferred',
  why: 'It opens with a dateline, ends in an "About" block and holds most of what the others share; it has no media contact.',
  confidence: 0.93,
  paragraphs: paragraphsOf(RELEASE),
};

function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`not in the text: ${part}`);
  return { start, end: start + part.length };
}

/** Changes as [release words, clipping words]; '' for none, with the clipping words before it. */
type Change = readonly [removed: string, added: string, after?: string, hedge?: boolean];

function passage(
  text: string,
  kind: PassageKind,
  similarity: number,
  clippingPart: string,
  releasePart: string,
  changes: readonly Change[] = [],
): Passage {
  const clipping = spanOf(text, clippingPart);
  const release = spanOf(releaseText, releasePart);
  const edits = changes.map(([removed, added, after = '', hedge = false]): Edit => {
    const point = (side: string, within: Span, words: string, anchor: string): Span => {
      const passageText = side.slice(within.start, within.end);
      const { start, end } = spanOf(passageText, words === '' ? anchor : words);
      return words === ''
        ? { start: within.start + end, end: within.start + end }
        : { start: within.start + start, end: within.start + end };
    };
    return {
      type: removed === '' ? 'insert' : added === '' ? 'delete' : 'replace',
      change: hedge
        ? 'hedge'
        : removed === ''
          ? 'insertion'
          : added === ''
            ? 'deletion'
            : 'synonym',
      changesMeaning: hedge,
      clipping: point(text, clipping, added, after),
      release: point(releaseText, release, removed, after),
    };
  });
  return { kind, similarity, disguised: false, clipping, release, edits, variants: [] };
}

const BASIS: Basis = {
  rule: 'nothing-shared',
  bodyWords: 50,
  copiedWords: 0,
  quotedWords: 0,
  paraphrasedWords: 0,
  copiedBlockWords: 0,
  paraphrasePassages: 0,
  limits: { reprintShare: 0.5, excerptWords: 25, minimumWords: 20 },
};

interface Draft extends Partial<ClippingRecord> {
  readonly path: string;
  readonly parts: readonly (readonly [Zone, string])[];
}

function clipping({ parts, ...given }: Draft): ClippingRecord {
  return {
    id: given.path,
    item: null,
    outlet: null,
    title: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    text: join(parts),
    words: 50,
    verdict: 'independent',
    why: 'It shares nothing with the release but names.',
    confidence: 0.9,
    credited: false,
    credit: { wordsOutsideQuotes: 0, wordsInsideQuotes: 0, marks: [] },
    articleCopied: 0,
    articleQuoted: 0,
    articleParaphrased: 0,
    articleOwn: 1,
    releaseReused: 0,
    longestRunWords: 0,
    disguised: false,
    paragraphs: paragraphsOf(parts).map((paragraph) => ({
      ...paragraph,
      kind: 'own',
      similarity: null,
      releaseParagraph: null,
    })),
    passages: [],
    quotes: [],
    contribution: { words: 0, figures: [], names: [], quotations: [] },
    basis: BASIS,
    flips: [],
    copiedFrom: null,
    ...given,
  };
}

const GAZETTE = [
  ['headline', 'Books until four'],
  [
    'body',
    'The city of Larkspur will open a night library in the old tram depot on Mill Street on 1 June, with 90 reading desks and a collection of some 40,000 books. It stays open until four in the morning on every day of the year, and nobody needs a card to sit down and read.',
  ],
] as const;
const gazetteText = join(GAZETTE);

const gazette = clipping({
  path: 'clips/gazette.txt',
  parts: GAZETTE,
  outlet: 'Mill Street Gazette',
  title: 'Books until four',
  author: 'R. Tully',
  published: '2025-05-13',
  url: 'https://gazette.example/books-until-four',
  verdict: 'reprint',
  why: 'All of the article is copied from the release, 50% or more is a reprint.',
  confidence: 0.98,
  articleCopied: 1,
  articleOwn: 0,
  releaseReused: 0.64,
  longestRunWords: 27,
  credit: { wordsOutsideQuotes: 53, wordsInsideQuotes: 0, marks: [] },
  basis: { ...BASIS, rule: 'reprint-share', bodyWords: 53, copiedWords: 53, copiedBlockWords: 50 },
  flips: [{ verdict: 'excerpt', says: '27 fewer copied words would make it an excerpt.' }],
  disguised: true,
  passages: [
    passage(
      gazetteText,
      'edited',
      0.93,
      'The city of Larkspur will open a night library in the old tram depot on Mill Street on 1 June, with 90 reading desks and a collection of some 40,000 books.',
      'The city of Larkspur will open a night library in the former tram depot on Mill Street on 1 June, with 90 reading desks, a café and a collection of 40,000 books.',
      [
        ['former', 'old'],
        ['a café', '', '90 reading desks'],
        ['', 'some', 'a collection of', true],
      ],
    ),
    {
      ...passage(
        gazetteText,
        'verbatim',
        1,
        'It stays open until four in the morning on every day of the year, and nobody needs a card to sit down and read.',
        'It stays open until four in the morning on every day of the year, and nobody needs a card to sit down and read.',
      ),
      disguised: true,
    },
  ],
});

const LARCH = [
  [
    'body',
    'A reading room that never seems to close? Odile Brannock, who runs the libraries of Larkspur, thinks that “people who work late deserve a quiet room and a good lamp”. Bakers and bus drivers told this paper that they agree.',
  ],
] as const;
const larchText = join(LARCH);

const larch = clipping({
  path: 'clips/larch.txt',
  parts: LARCH,
  outlet: 'Evening Larch',
  verdict: 'quotation',
  why: 'Only what was said in quotation marks is shared.',
  credited: true,
  credit: {
    wordsOutsideQuotes: 0,
    wordsInsideQuotes: 12,
    marks: [{ kind: 'statement', clipping: spanOf(larchText, 'told this paper') }],
  },
  quotes: [
    {
      clipping: spanOf(larchText, 'people who work late deserve a quiet room and a good lamp'),
      release: spanOf(releaseText, 'People who work late deserve a quiet room and a good lamp'),
      speaker: {
        clipping: spanOf(larchText, 'Odile Brannock'),
        release: spanOf(releaseText, 'Odile Brannock'),
      },
      departures: [
        {
          kind: 'cut-end',
          change: null,
          changesMeaning: false,
          clipping: spanOf(larchText, ''),
          release: spanOf(releaseText, 'and a good lamp'),
        },
        {
          kind: 'altered',
          change: 'number',
          changesMeaning: true,
          clipping: spanOf(larchText, 'a quiet room'),
          release: spanOf(releaseText, 'a good lamp'),
        },
      ],
    },
  ],
  contribution: {
    words: 29,
    figures: [],
    names: [spanOf(larchText, 'Bakers')],
    quotations: [],
  },
  articleQuoted: 0.29,
  articleOwn: 0.71,
  releaseReused: 0.13,
  passages: [
    passage(
      join(LARCH),
      'quotation',
      1,
      'people who work late deserve a quiet room and a good lamp',
      'People who work late deserve a quiet room and a good lamp',
    ),
  ],
});

const NIGHT = [
  [
    'body',
    '旧電車庫に夜の図書館ができる。六月一日に開館し、朝四時まで毎日誰でも利用できるという。',
  ],
  [
    'body',
    'From the first of June the former depot in Mill Street holds forty thousand books and desks for ninety readers.',
  ],
] as const;

const night = clipping({
  path: 'clips/night.ndjson',
  id: 'clips/night.ndjson#3',
  item: 3,
  parts: NIGHT,
  outlet: '夜間図書館と深夜読書のための通信社',
  title: '夜の図書館',
  language: 'ja',
  verdict: 'paraphrase',
  why: 'Two passages retell the release in other words.',
  confidence: 0.71,
  articleParaphrased: 0.996,
  articleOwn: 0.004,
  passages: [
    passage(
      join(NIGHT),
      'paraphrase',
      0.74,
      'From the first of June the former depot in Mill Street holds forty thousand books and desks for ninety readers.',
      'will open a night library in the former tram depot on Mill Street on 1 June, with 90 reading desks, a café and a collection of 40,000 books.',
    ),
  ],
});

const hostile = clipping({
  path: 'clips/\u001b]52;c;aGk=\u0007\u202etxt.evil',
  parts: [['body', 'Rain is expected at the weekend.']],
  title: 'Rain\u009b31m\u2028::error::boo | <b>"x"</b>',
});

const short = clipping({
  path: 'clips/short.txt',
  parts: [['body', 'Library opens.']],
  outlet: '=HYPERLINK("x")',
  verdict: 'undetermined',
  why: 'It has 2 words of its own, too few to judge.',
  confidence: 0.2,
});

export const report: Report = {
  schema: SCHEMA,
  stories: [{ release, clippings: [hostile, gazette, larch, night, short] }],
  unmatched: [
    {
      id: 'clips/weather.txt',
      path: 'clips/weather.txt',
      item: null,
      why: 'It shares no run of words with any release.',
    },
  ],
  inputs: {
    ok: 7,
    skipped: 2,
    truncated: 1,
    failed: 1,
    problems: [
      {
        path: 'clips/big.csv',
        item: 12,
        status: 'truncated',
        reason: 'a cell of 3 MB was cut at 1 MB',
      },
      { path: 'clips/locked.txt', item: null, status: 'failed', reason: 'permission denied' },
      { path: 'clips/logo.png', item: null, status: 'skipped', reason: 'another type of file' },
      { path: 'clips/x.txt', item: null, status: 'skipped', reason: 'binary' },
    ],
  },
};

/** Two stories: the one above, and one whose release nobody took up. */
export const twoStories: Report = {
  ...report,
  stories: [
    ...report.stories,
    {
      release: {
        ...release,
        id: 'other/release.txt',
        path: 'other/release.txt',
        title: null,
        chosen: 'given',
        why: 'Given as the release.',
        confidence: 1,
      },
      clippings: [],
    },
  ],
};

export const nothing: Report = {
  schema: SCHEMA,
  stories: [],
  unmatched: [],
  inputs: { ok: 0, skipped: 0, truncated: 0, failed: 0, problems: [] },
};
