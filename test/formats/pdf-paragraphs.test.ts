/** Pieces of pages that no font of the sample files could set: what is written from the right. */
import { expect, it } from 'vitest';
import { pdfParts } from '../../src/formats/pdf/paragraphs.ts';
import type { PlacedText } from '../../src/formats/pdf/placed-text.ts';

const EM = 10;
const wide = (text: string) => text.length * 5;

/** A line as it is seen, from its right end on: each piece stands left of the one before. */
function fromRight(right: number, y: number, ...pieces: readonly string[]): PlacedText[] {
  let x = right;
  return pieces.map((str) => {
    x -= wide(str);
    return { str, x, y, width: wide(str), fontSize: EM };
  });
}

const letters = (text: string) => [...text];
const texts = (pages: readonly (readonly PlacedText[])[]) =>
  pdfParts(pages).parts.map(({ text }) => text);

it('words from the right are read from there, Latin words and figures among them from the left', () => {
  const line = [...letters('המעבורת '), 'Line', ' ', 'Harbour', ' ', ...letters('תפליג ב־')];
  const date = ['5', '1', '.', '4', ' ', ...letters('בשעה'), ' ', '0', '3', ':', '9'];
  const page = [
    ...fromRight(500, 700, ...line, ...date),
    ...fromRight(500, 686, ...letters('בבוקר')),
  ];
  expect(texts([page])).toEqual(['המעבורת Harbour Line תפליג ב־4.15 בשעה 9:30 בבוקר']);
});

it('a bracket or a quotation mark drawn from behind is the one that was written', () => {
  const line = [...letters('אמרה '), '»', ...letters('נפליג'), '«', ' ', ')', '2', '('];
  expect(texts([fromRight(500, 700, ...line)])).toEqual(['אמרה «נפליג» (2)']);
});

it('shapes of Arabic letters are the letters', () => {
  const shapes = ['ﻣ', 'ﺘ', 'ﺤ', 'ﻒ', ' ', 'ا', 'ﻟ', 'ﺴ', 'ﻼ', 'ل'];
  expect(texts([fromRight(500, 700, ...shapes)])).toEqual(['متحف السلال']);
});

it('the right column comes first, and an indented line begins a paragraph', () => {
  const long = (word: string) => letters(Array.from({ length: 8 }, () => word).join(' '));
  const column = (right: number, word: string) => [
    ...Array.from({ length: 6 }, (_, at) => fromRight(right, 700 - at * 14, ...long(word))).flat(),
    ...fromRight(right - 12, 616, ...letters(`${word} סוף`)),
  ];
  const [first, second] = [column(560, 'ימין'), column(280, 'שמאל')];
  const [right, left] = ['ימין', 'שמאל'].map((word) =>
    Array.from({ length: 48 }, () => word).join(' '),
  );
  expect(texts([[...second, ...first]])).toEqual([right, 'ימין סוף', left, 'שמאל סוף']);
});

it('a hyphen at a line’s end stays where the document has the word with it elsewhere', () => {
  const lines = [
    'The boat between Marl Pier and the islands is family-',
    'owned, its crew says, and they would like to keep it so.',
    'Other family-owned boats have been sold to the county.',
  ];
  const page = lines.map((str, at) => ({
    str,
    x: 60,
    y: 700 - at * 14,
    width: wide(str),
    fontSize: EM,
  }));
  expect(texts([page])[0]).toContain('is family-owned, its crew');
});

/** A line set word by word from one margin to the other, as justified text is drawn. */
function justified(x: number, right: number, y: number, text: string): PlacedText[] {
  const words = text.split(' ');
  const free = right - x - words.reduce((sum, word) => sum + wide(word), 0);
  let at = x;
  return words.map((str) => {
    const piece = { str, x: at, y, width: wide(str), fontSize: EM };
    at += wide(str) + free / (words.length - 1);
    return piece;
  });
}

const ragged = (x: number, y: number, str: string): PlacedText => {
  return { str, x, y, width: wide(str), fontSize: EM };
};

it('a justified line blown up to the width of its column is no row of a table', () => {
  const page = [
    ...justified(50, 250, 700, 'The harbour office says that its boats'),
    ...justified(50, 250, 686, 'Oberhafenmeisterin calls them'),
    ...justified(50, 250, 672, 'will go back to the yard this winter,'),
    ...justified(50, 250, 658, 'where they are to be caulked once more'),
    ragged(50, 644, 'and painted.'),
  ];
  expect(texts([page])).toEqual([
    'The harbour office says that its boats Oberhafenmeisterin calls them will go back to the yard this winter, where they are to be caulked once more and painted.',
  ]);
});

it('rows of a table that end where the text ends stay rows', () => {
  const page = [
    ...justified(50, 250, 700, 'The harbour office says that its boats'),
    ...justified(50, 250, 686, 'will go back to the yard this winter,'),
    ragged(50, 672, 'where they are painted.'),
    ragged(50, 644, 'Oak planks'),
    ragged(235, 644, '120'),
    ragged(50, 630, 'Copper nails'),
    ragged(230, 630, '4000'),
  ];
  expect(texts([page]).slice(1)).toEqual(['Oak planks 120', 'Copper nails 4000']);
});

const COLUMN = Array.from(
  { length: 20 },
  (_, at) => `keel number ${at + 10} was laid at the old yard and`,
);

it('the last column is read behind the others, be it of a line or two', () => {
  const [first, ...others] = COLUMN;
  const left = COLUMN.map((text, at) => ragged(50, 700 - at * 14, text));
  for (const end of [['sold.'], ['sold to a buyer', 'from the islands.']]) {
    const right = end.map((text, at) => ragged(320, 700 - at * 14, text));
    expect(texts([[...left, ...right]])).toEqual([[first, ...others, ...end].join(' ')]);
  }
});

it('a brief in two columns under a headline of two lines is read column by column', () => {
  const headline = ['The yard lays its last keel', 'after ninety years by the sea'];
  const page = [
    ...headline.map((str, at) => {
      return { str, x: 50, y: 740 - at * 24, width: 440, fontSize: 20 };
    }),
    ...COLUMN.slice(0, 4).map((text, at) => ragged(50, 680 - at * 14, text)),
    ...COLUMN.slice(4, 7).map((text, at) => ragged(320, 680 - at * 14, text)),
  ];
  expect(texts([page])).toEqual([headline.join(' '), COLUMN.slice(0, 7).join(' ')]);
});

it('an indented line below an indented line that ends a paragraph begins one', () => {
  const page = [
    ragged(62, 700, 'About the Old Yard on the Marl Quay, the'),
    ragged(62, 686, 'Founded in 1931, it has built two hundred'),
    ...COLUMN.slice(0, 4).map((text, at) => ragged(50, 672 - at * 14, text)),
  ];
  expect(texts([page])).toEqual([
    'About the Old Yard on the Marl Quay, the',
    ['Founded in 1931, it has built two hundred', ...COLUMN.slice(0, 4)].join(' '),
  ]);
});

it('a heading above a justified line stays a line of its own, however wide the spaces below', () => {
  const page = [
    ...justified(50, 250, 700, 'The harbour office says that its boats'),
    ragged(50, 686, 'will sail on.'),
    ragged(50, 672, 'About Marl Yards'),
    ...justified(50, 250, 658, 'Seaworthiness counts most of all'),
    ...justified(50, 250, 644, 'the yard has sold for ninety years on'),
    ragged(50, 630, 'its quay.'),
  ];
  expect(texts([page])[1]).toBe('About Marl Yards');
});

it('what ends each article of a download at the foot of its page is no line that pages repeat', () => {
  const pages = ['ferry', 'barge'].map((boat) => [
    ragged(50, 700, `The harbour board said that a second ${boat}`),
    ragged(50, 686, 'will sail in May.'),
    ragged(50, 620, 'End of Document'),
    ragged(50, 40, 'Printed for the desk'),
  ]);
  const parts = pdfParts(pages).parts.map(({ text, zone }) => [zone, text]);
  expect(parts.filter(([, text]) => text === 'End of Document')).toEqual([
    [null, 'End of Document'],
    [null, 'End of Document'],
  ]);
});
