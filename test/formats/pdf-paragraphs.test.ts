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
