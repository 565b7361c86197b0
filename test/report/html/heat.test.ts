import { expect, test } from 'vitest';
import { heatOf } from '../../../src/report/html/heat.ts';
import { FERRIES } from './ferries.ts';
import { clipping, edited, paraphrase, quotation, release, verbatim } from './fixture.ts';

const FIRST = 'The mill at Orrin Weir grinds its own flour again.';
const SECOND = 'Dr. Ada Pell restored the wheel, which had stood still for sixty years.';
const THIRD = 'It turns on Saturdays.';
const RELEASE = release({ path: 'mill.txt' }, [
  ['headline', 'Orrin Weir mill grinds again'],
  ['body', `${FIRST} ${SECOND} ${THIRD}`],
]);
const of = (...blocks: Parameters<typeof clipping>[2]) =>
  clipping(RELEASE, { path: 'c.txt', verdict: 'excerpt' }, blocks);
const kept = (...clippings: ReturnType<typeof of>[]) =>
  heatOf(RELEASE, clippings).map(({ keepers }) => keepers.map(({ kind }) => kind));

test('sentences tile the words of the release, and an abbreviation ends none', () => {
  const texts = heatOf(RELEASE, []).map(({ start, end }) => RELEASE.text.slice(start, end));
  expect(texts).toEqual(['Orrin Weir mill grinds again', FIRST, SECOND, THIRD]);
});

test('a sentence is kept when half of it was taken, in whatever form', () => {
  expect(
    kept(
      of({ pieces: [verbatim(FIRST)] }),
      of({ pieces: [paraphrase(FIRST, 'They make flour there once more.')] }),
      of({ pieces: ['“', quotation('its own flour again.'), '”'] }),
    ),
  ).toEqual([[], ['verbatim', 'paraphrase'], [], []]);
});

test('two passages over the same words keep them once', () => {
  const words = 'The mill at Orrin Weir';
  expect(kept(of({ pieces: [verbatim(words)] }, { pieces: [verbatim(words)] }))[1]).toEqual([]);
});

test('pieces of one sentence add up, and its kind is that of the longer', () => {
  expect(
    kept(
      of({
        pieces: [
          verbatim('Dr. Ada Pell restored'),
          ' an old ',
          edited('which had stood still for sixty years.', 'which had stood for sixty years.'),
        ],
      }),
    )[2],
  ).toEqual(['edited']);
});

test('what readers wrote below the article keeps nothing', () => {
  expect(kept(of({ zone: 'comment', pieces: [verbatim(FIRST)] }))[1]).toEqual([]);
  expect(kept(of({ zone: 'headline', pieces: [verbatim(FIRST)] }))[1]).toEqual(['verbatim']);
});

test('Japanese sentences are told apart', () => {
  const japanese = release({ path: 'ja.txt' }, [
    ['body', '水車がまた回り始めた。六十年ぶりのことだ。粉は地元で売られる。'],
  ]);
  expect(heatOf(japanese, [])).toHaveLength(3);
});

test('a paragraph longer than the segmenter takes keeps all its words', () => {
  const text = `${'word '.repeat(3000)}${'x'.repeat(9000)}`.trim();
  const long = release({ path: 'long.txt' }, [['body', text]]);
  const pieces = heatOf(long, []).map(({ start, end }) => long.text.slice(start, end));
  expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('every keeper points at a clipping of the story', () => {
  const sentences = heatOf(FERRIES.release, FERRIES.clippings);
  const keepers = sentences.flatMap((sentence) => sentence.keepers);
  expect(keepers.length).toBeGreaterThan(10);
  for (const keeper of keepers) expect(FERRIES.clippings[keeper.clipping]).toBeDefined();
});
