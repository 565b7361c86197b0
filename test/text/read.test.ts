/** Extract or plain text → article: paragraphs, sentences and tokens that point into the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/text/read.ts';

const TEXT = `The lock closes
on Monday, the board said.

Barges wait below. Divers found two cracks.

A crane lifts the gate.`;

describe('a plain text', () => {
  it('has the same paragraphs whatever ends its lines', async () => {
    const paragraphs = async (text: string) =>
      (await readPlain(text, null)).paragraphs.map(({ start, end }) =>
        text.slice(start, end).replace(/\s+/g, ' '),
      );
    const expected = [
      'The lock closes on Monday, the board said.',
      'Barges wait below. Divers found two cracks.',
      'A crane lifts the gate.',
    ];
    expect(await paragraphs(TEXT)).toEqual(expected);
    expect(await paragraphs(TEXT.replaceAll('\n', '\r\n'))).toEqual(expected);
    expect(await paragraphs(TEXT.replaceAll('\n\n', '\n \t\n\n'))).toEqual(expected);
  });

  it('is put together where it was cut before a capital, as German nouns have', async () => {
    const first =
      'Am Kanal wird seit Montag gebaggert, weil sich vor der oberen Schleuse Sand und Steine abgelagert haben und tiefe Schiffe dort auf Grund laufen können.';
    const second =
      'Bis zum „Unteren Becken“ (Kilometer 14) fehlen nach den Messungen der Kanalverwaltung an manchen Stellen 43 Zentimeter Wasser, wie die Leiterin des „Betriebshofs Nord“ Anfang März erläuterte.';
    const heading = 'Kanal wird tiefer gelegt';
    const signature = 'Kanalverwaltung Oberhagen';
    for (const columns of [44, 50, 56, 64]) {
      const cut = (paragraph: string) => wrapped(paragraph, columns);
      const lines = [heading, ...cut(first), ...cut(second), signature];
      const { paragraphs, text } = await readPlain(lines.join('\n\n'), 'de');
      expect(
        paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')),
        `at ${columns}`,
      ).toEqual([heading, first, second, signature]);
    }
  });

  it('keeps lines apart that end where there was room', async () => {
    const items = [
      'baggern vor der oberen Schleuse, dazu Steine und',
      'alles andere aus der Rinne',
      'streichen der unteren Tore, auch von der Seite des',
      'neuen Hafens',
      'Proben von Sand und Schlamm',
      'Messung der Tiefe an allen Liegeplätzen',
    ];
    const { paragraphs, text } = await readPlain(items.join('\n\n'), 'de');
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toContain(
      'Proben von Sand und Schlamm',
    );
  });

  it('has a sentence and a paragraph for every token', async () => {
    const piece = fc.constantFrom(
      'lock',
      'The',
      '.',
      '. ',
      '? ',
      ' ',
      '\n',
      '\n\n',
      '”',
      '“',
      '港湾',
      '。',
      '\r\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const article = await readPlain(pieces.join(''), null);
        let next = 0;
        for (const { from, to } of article.sentences) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          expect(article.paragraphOf[from]).toBe(article.paragraphOf[to - 1]);
          next = to;
        }
        expect(next).toBe(article.tokens.count);
        article.paragraphOf.forEach((p, t) => {
          const paragraph = article.paragraphs[p]!;
          expect(article.tokens.starts[t]).toBeGreaterThanOrEqual(paragraph.start);
          expect(article.tokens.ends[t]).toBeLessThanOrEqual(paragraph.end);
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['ja', '水門組合は「あかつき門」の補修を始めた。', false],
    ['ja', '新しい船は「みんなの渡し」号だ。', false],
    ['ja', '組合長は「残念」と話した。', true],
    ['ja', '組合長は「残念です」「水は待たない」と続けた。', true],
    ['zh', '“晨光闸”号称百年不坏。', false],
    ['zh', '站长说：“可惜”。', true],
    ['en', 'The board named it “Dawn Gate” in May.', false],
    ['en', 'The board named it “quite new” in May.', true],
    ['en', 'The warden said: “Never Again” and left.', true],
    ['en', 'The board met in May. “Never Again!” The warden left.', true],
    ['de', 'Die Fähre „Anna 2“ fährt wieder.', false],
    ['de', '„Niemals“, sagte der Wart gestern.', true],
    ['ru', 'Завод «Ясная заря», по словам мэра, открыт.', false],
    ['ru', 'Шлюз закроет завод «Заря», сообщили вчера в порту.', false],
    ['ru', '«Заря» сообщила о ремонте шлюза.', false],
    ['ru', 'Сторож ушёл. «Никогда», — сказал он у ворот.', true],
    ['ru', 'Мы писали об этом. «Заря на нашей реке встаёт рано».', true],
  ])('%s: %s: somebody is quoted: %s', async (language, text, isQuoted) => {
    const { quotationOf } = await readPlain(text, language);
    expect(quotationOf.some((number) => number > 0)).toBe(isQuoted);
  });

  it('takes the language it is told', async () => {
    expect((await readPlain(TEXT, 'de-AT')).language.tag).toBe('de');
    expect((await readPlain(TEXT, null)).language.tag).toBe('en');
    expect((await readPlain(TEXT, 'tlh')).language.tag).toBe('und');
  });

  it.each(['', ' ', '\n\n\n', '\uFEFF', '…', '\uD800'])(
    'of no words (%j) has none',
    async (text) => {
      const { tokens, sentences } = await readPlain(text, null);
      expect([tokens.count, sentences]).toEqual([0, []]);
    },
  );
});

/** The lines of an editor that cuts at so many columns. */
function wrapped(text: string, columns: number): string[] {
  return text.match(new RegExp(`\\S.{0,${columns - 1}}(?=\\s|$)`, 'g'))!;
}
