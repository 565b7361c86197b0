/** Which words of a clipping give credit, and what the outlet brings of its own. Invented texts. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../src/compare/compare.ts';
import { hasAgencyMark } from '../../src/compare/credit.ts';
import type { Comparison } from '../../src/compare/record.ts';
import { DEFAULTS } from '../../src/pipeline/options.ts';
import { type Block, NO_METADATA } from '../../src/text/article.ts';
import { readArticle } from '../../src/text/read.ts';

/** Paragraphs between blank lines, their zones found as in a file. */
async function read(text: string, metadata = {}) {
  const blocks: Block[] = [];
  let at = 0;
  for (const part of text.split('\n\n')) {
    blocks.push({ start: at, end: at + part.length, zone: null });
    at += part.length + 2;
  }
  return readArticle({ text, blocks, metadata: { ...NO_METADATA, ...metadata } }, null);
}

async function compared(release: string, clipping: string): Promise<Comparison> {
  return compareArticles(await read(release), await read(clipping), DEFAULTS);
}

const RELEASE = `Brindle Fell Dairy opens a cheese cave

BRINDLE FELL, 2 May 2025 — Brindle Fell Dairy today opened a cave for nine thousand cheeses under its old creamery, where the air stays at eleven degrees in every season and smells of wet stone.

“We dug for fourteen months and found nothing but clay,” said Orla Pettifer, who owns the dairy. The first wheels will be sold in October.

For more information visit www.brindlefell.example.`;

const COPY =
  'Brindle Fell Dairy today opened a cave for nine thousand cheeses under its old creamery, where the air stays at eleven degrees in every season and smells of wet stone.';
const OWN =
  'Walkers on the ridge have smelt it for weeks, and the vicar has asked whether the bell tower might be cooler still.';

async function marks(clipping: string, release = RELEASE): Promise<string[]> {
  const { credit, credited } = await compared(release, clipping);
  expect(credited).toBe(credit.marks.length > 0);
  return credit.marks.map(
    ({ kind, clipping: { start, end } }) => `${kind}: ${clipping.slice(start, end)}`,
  );
}

describe('credit in Ukrainian', () => {
  it('names a release as one', async () => {
    const release = `Сироварня відкрила печеру

ЯСЕНІВ, 2 травня 2025 року — Сироварня «Ясенів» сьогодні відкрила печеру для дев’яти тисяч головок сиру під старою маслоробнею, де повітря весь рік лишається прохолодним і пахне мокрим каменем.`;
    const clipping = `Сироварня сьогодні відкрила печеру для дев’яти тисяч головок сиру під старою маслоробнею, де повітря весь рік лишається прохолодним і пахне мокрим каменем.

Про це йдеться у пресрелізі. Мандрівники на хребті чують цей запах уже кілька тижнів, а священник питає, чи не прохолодніше у дзвіниці.`;
    expect(await marks(clipping, release)).toEqual(['release: йдеться у пресрелізі']);
  });
});

describe('credit is given by', () => {
  it.each([
    [
      'a statement',
      `${COPY}\n\nAccording to a statement, it took two years. ${OWN}`,
      ['statement: According to a statement'],
    ],
    [
      'a release',
      `${COPY}\n\nThat is what it said in a press release. ${OWN}`,
      ['release: in a press release'],
    ],
    [
      'a wire in brackets',
      `Cave for cheese\n\nBRINDLE FELL (AP) — ${COPY}\n\n${OWN}`,
      ['wire: (AP)'],
    ],
    [
      'an agency of a small country',
      `Cave for cheese\n\nBRINDLE FELL (MTI) — ${COPY}\n\n${OWN}`,
      ['wire: (MTI)'],
    ],
    [
      'a release service between strokes',
      `Cave for cheese\n\nBRINDLE FELL, May 2 /PRNewswire/ -- ${COPY}\n\n${OWN}`,
      ['wire: /PRNewswire/'],
    ],
    [
      'a wire in a dateline without brackets',
      `Cave for cheese\n\nBRINDLE FELL, AFP — ${COPY}\n\n${OWN}`,
      ['wire: AFP'],
    ],
    ['a last line', `Cave for cheese\n\n${COPY}\n\n${OWN}\n\ndpa/red`, ['wire: dpa']],
    [
      'a link',
      `Cave for cheese\n\n${COPY}\n\n${OWN} More at www.brindlefell.example/news/cave.`,
      ['link: www.brindlefell.example/news/cave'],
    ],
    [
      'a link that Chinese goes on from',
      `Cave for cheese\n\n${COPY}\n\n${OWN}\n\n详情见www.brindlefell.example/news/cave，门票免费。`,
      ['link: www.brindlefell.example/news/cave'],
    ],
    [
      'words that link',
      `Cave for cheese\n\n${COPY}\n\n${OWN} You can read the full statement here.`,
      ['link: full statement here'],
    ],
  ])('%s', async (_, clipping, expected) => {
    expect(await marks(clipping)).toEqual(expected);
  });

  it.each([
    [
      'German',
      'Die Molkerei Kaltenbrunn hat einen Keller für neuntausend Käse gebaut, wie es in einer Pressemitteilung heißt. Nebenan probt am Abend der Chor, und niemand stört sich daran.',
      ['release: in einer Pressemitteilung'],
    ],
    [
      'German, an agency',
      'KALTENBRUNN (dpa) – Die Molkerei hat einen Keller für neuntausend Käse gebaut. Nebenan probt am Abend der Chor, und niemand stört sich daran.',
      ['wire: (dpa)'],
    ],
    [
      'Russian',
      'Сыроварня открыла погреб на девять тысяч головок, уточнили вчера в пресс-службе. Хор репетирует рядом по вечерам, и запах никому не мешает.',
      ['statement: в пресс-службе'],
    ],
    [
      'Russian, an agency between strokes',
      'ЯСЕНЕВ, 2 мая. /ТАСС/. Сыроварня открыла погреб на девять тысяч головок. Хор репетирует рядом по вечерам, и запах никому не мешает.',
      ['wire: /ТАСС/'],
    ],
    [
      'Ukrainian',
      'Сироварня відкрила печеру на дев’ять тисяч головок, з посиланням на пресслужбу пише «Вісник». Хор співає поруч щовечора, і запах нікому не заважає.',
      ['statement: з посиланням на пресслужбу'],
    ],
    [
      'French',
      'La laiterie de Froidcombe a creusé une cave pour neuf mille fromages, selon un communiqué de presse. Les promeneurs la sentent depuis des semaines.',
      ['release: selon un communiqué de presse'],
    ],
    [
      'Spanish',
      'La quesería de Peñafría ha abierto una cueva para nueve mil quesos, según ha informado en un comunicado. Los vecinos la huelen desde hace semanas.',
      ['statement: según ha informado', 'statement: en un comunicado'],
    ],
    [
      'Spanish of America',
      'La quesería de Peñafría abrió una cueva para nueve mil quesos, de acuerdo con un boletín de la firma. Los vecinos la huelen desde hace semanas.',
      ['statement: de acuerdo con un boletín'],
    ],
    [
      'Chinese',
      '白峰牧场挖了一个可以放九千块奶酪的地窖。公告称，里面一年四季都是十一度。隔壁的合唱团晚上照常排练。',
      ['statement: 公告称'],
    ],
    [
      'Chinese, an agency in a dateline',
      '新华社白峰3月3日电（记者苗青禾）白峰牧场挖了一个可以放九千块奶酪的地窖。隔壁的合唱团晚上照常排练，没有人介意。',
      ['wire: 新华社'],
    ],
    [
      'Chinese, an agency as the source',
      '白峰牧場挖了一個可以放九千塊乳酪的地窖。隔壁的合唱團晚上照常排練，沒有人介意。\n\n來源：中央社',
      ['wire: 中央社'],
    ],
    [
      'Chinese, a release',
      '据白峰牧场的新闻稿，里面一年四季都是十一度。隔壁的合唱团晚上照常排练，没有人介意。',
      ['release: 新闻稿'],
    ],
    [
      'Japanese',
      '白峰牧場は九千個のチーズを熟成させる洞窟を開いた。同社によると、温度は一年を通じて十一度だという。',
      ['statement: 同社によると'],
    ],
  ])('words of the language: %s', async (_, clipping, expected) => {
    expect(await marks(clipping)).toEqual(expected);
  });
});

describe('no credit is given by', () => {
  it.each([
    ['a picture’s agency', `Cave for cheese\n\n${COPY}\n\n${OWN}\n\nPhoto: Tim Ash (AP)`],
    [
      'an abbreviation of the words before it',
      `${COPY}\n\n${OWN} The Prime Minister (PM) was not there.`,
    ],
    ['an hour', `${COPY}\n\n${OWN} Doors open at 5 (PM), they say.`],
    [
      'a verb or a name that looks like a wire',
      `${OWN} “Sid – the cat – did not move,” said the vicar.\n\n${COPY}`,
    ],
    [
      'the dairy’s page in the words that were copied',
      `${COPY}\n\nFor more information visit www.brindlefell.example.`,
    ],
    ['longer words that begin alike', `${COPY}\n\nThe water came in a released rush. ${OWN}`],
    [
      'a reader',
      `Cave for cheese\n\n${COPY}\n\n3 Comments\n\nmarl_fan 2h ago\n\nThis is a press release, word for word.`,
    ],
  ])('%s', async (_, clipping) => {
    expect(await marks(clipping)).toEqual([]);
  });
});

it('copied words are counted by the side of the quotation mark they stand on', async () => {
  const quoted = '“We dug for fourteen months and found nothing but clay,” Orla Pettifer said.';
  const { credit } = await compared(
    RELEASE,
    `Cave for cheese\n\n${COPY}\n\n${OWN} ${quoted} ${OWN}`,
  );
  expect(credit).toMatchObject({ wordsOutsideQuotes: 30, wordsInsideQuotes: 10 });
});

describe('what an outlet brings of its own', () => {
  const REPORT = `Cave for cheese

${COPY}

Rosalind Thackeray, who sells goat cheese at Upper Marl, has dug a cave herself. It cost her 18,500 pounds and holds 640 wheels. “The clay is the easy part, the licence took me three years,” Thackeray said. Her neighbour Orla Pettifer sends her visitors, nine thousand last summer alone.`;

  it('is its figures, names and quotations that the release does not have, each once', async () => {
    const { contribution } = await compared(RELEASE, REPORT);
    const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
      spans.map(({ start, end }) => REPORT.slice(start, end));
    expect(words(contribution.figures)).toEqual(['18,500', '640']);
    expect(words(contribution.names)).toEqual(['Rosalind Thackeray', 'Upper Marl']);
    expect(words(contribution.quotations)).toEqual([
      'The clay is the easy part, the licence took me three years',
    ]);
    expect(contribution.words).toBeGreaterThan(40);
  });

  it('is no name that the release has in another case', async () => {
    const release = `Prezes mleczarni Jan Kotlarz otworzył wczoraj jaskinię na sery, którą przez cały rok kopano pod starą dojrzewalnią w Górnej Wólce.`;
    const report = `Górna Wólka czekała na to długo. Kluczyk odebrano z rąk Jana Kotlarza, a przyglądała się temu stara Zofia Brzezina, która pamięta jeszcze poprzednią jaskinię.`;
    const { contribution } = await compared(release, report);
    expect(contribution.names.map(({ start, end }) => report.slice(start, end))).toEqual([
      'Zofia Brzezina',
    ]);
  });

  it('is nothing in a text that is all release', async () => {
    const { contribution } = await compared(RELEASE, RELEASE);
    expect(contribution).toEqual({ words: 0, figures: [], names: [], quotations: [] });
  });
});

describe("an agency's mark", () => {
  const bears = async (text: string) => hasAgencyMark(await read(text));

  it('is in a dateline, in brackets or in a last line; a release service is no agency', async () => {
    expect(await bears(`Cave for cheese\n\nBRINDLE FELL (Agencies) — ${COPY}`)).toBe(true);
    expect(await bears(`Cave for cheese\n\n${COPY}\n\ndpa/red`)).toBe(true);
    expect(await bears(`Cave for cheese\n\nBRINDLE FELL, May 2 /PRNewswire/ -- ${COPY}`)).toBe(
      false,
    );
    expect(await bears(`Cave for cheese\n\nWe pay agencies for it. ${COPY}`)).toBe(false);
  });
});
