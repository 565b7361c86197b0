import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/text/article.ts';
import { dashSpeechIn, withoutAttributions } from '../../src/text/dash-speech.ts';
import { languageOf } from '../../src/text/languages/index.ts';
import { quotationsIn } from '../../src/text/quotations.ts';

const speechOf = (tag: string) => {
  const { cues, speakerFirst = false } = languageOf(tag);
  return { verbs: new Set(cues.speech), speakerFirst };
};

function paragraphsOf(text: string): Span[] {
  let at = 0;
  return text.split('\n\n').map((part) => {
    const span = { start: at, end: at + part.length };
    at = span.end + 2;
    return span;
  });
}

function spoken(tag: string, text: string): string[] {
  const paragraphs = paragraphsOf(text);
  return dashSpeechIn(text, paragraphs, speechOf(tag), quotationsIn(text, paragraphs)).map(
    ({ start, end }) => text.slice(start, end),
  );
}

describe('dash speech', () => {
  it.each([
    ['sv', '– Vi är fulla, säger vakten.', ['Vi är fulla,']],
    ['sv', '– Är vi fulla? undrar vakten. Kom i morgon.', ['Är vi fulla?', 'Kom i morgon.']],
    ['pl', '– Jest pełno – mówi strażnik. – Wracajcie.', ['Jest pełno', 'Wracajcie.']],
    ['pl', '– Jest pełno – mówi strażnik. Brama jest zamknięta.', ['Jest pełno']],
    [
      'ru',
      '— Мест нет, — с улыбкой говорит сторож. — Заходите завтра.',
      ['Мест нет,', 'Заходите завтра.'],
    ],
    ['es', '—Estamos llenos —dijo el guarda.', ['Estamos llenos']],
    ['es', '—Estamos llenos —dijo el guarda—. Vuelvan.', ['Estamos llenos', 'Vuelvan.']],
    ['es', '—Estamos llenos —ha explicado el guarda—. Vuelvan.', ['Estamos llenos', 'Vuelvan.']],
    ['es', '—Estamos llenos —lamenta el guarda.', ['Estamos llenos']],
    ['fr', '— Nous sommes complets, dit le gardien.', ['Nous sommes complets,']],
    ['fi', '– Täällä on täyttä, vartija Niilo Aho sanoo.', ['Täällä on täyttä,']],
    ['fi', '– Täällä on täyttä. Palatkaa, Aho sanoi maanantaina.', ['Täällä on täyttä. Palatkaa,']],
    ['fi', '– Täyttä on, hän sanoo. Ovi on kiinni.', ['Täyttä on,', 'Ovi on kiinni.']],
    ['sv', '– Vi är fulla, men Anna säger nej.', ['Vi är fulla, men Anna säger nej.']],
    ['nl', '- We zitten vol, zegt de wacht.', ['We zitten vol,']],
  ])('%s: %s', (tag, text, expected) => {
    expect(spoken(tag, text)).toEqual(expected);
  });

  it('opens after a sentence of the same paragraph', () => {
    const text =
      'Pan Alojzy wyniósł na chodnik krzesło i termos. – Jak spadną, to chcę widzieć – wyjaśnia.';
    expect(spoken('pl', text)).toEqual(['Jak spadną, to chcę widzieć']);
  });

  it.each([
    [
      'da',
      'Formanden for lauget var ikke i tvivl. - Vi har ventet længe, siger Ebbe Lund.',
      ['Vi har ventet længe,'],
    ],
    [
      'nb',
      'Havnefogden nølte ikke med svaret. – Porten holder ikke, la han til. Den må byttes.',
      ['Porten holder ikke,', 'Den må byttes.'],
    ],
    ['sv', 'Vakten tittade ut mot kajen. – Vi är fulla, säger hon.', ['Vi är fulla,']],
  ])('inside a paragraph of %s is closed by a comma, too', (tag, text, expected) => {
    expect(spoken(tag, text)).toEqual(expected);
  });

  it('inside a paragraph is introduced by who says it', () => {
    const said = 'Vi har ventet længe. Nu sker det.';
    expect(spoken('da', `Formand Ebbe Lund siger: - ${said}`)).toEqual([said]);
    expect(spoken('da', `Formanden for lauget sagde det ligeud. – ${said}`)).toEqual([said]);
    expect(spoken('da', `Formanden for lauget åbnede selv porten. – ${said}`)).toEqual([]);
    expect(spoken('da', 'Pris for en kahyt: - 40 kroner om dagen.')).toEqual([]);
    expect(spoken('da', 'Formanden sagde, at tre ting mangler. - En port - En mur')).toEqual([]);
  });

  it('is not opened by the dash of a dateline', () => {
    const text =
      'Brzezinowo, 8 kwietnia 2025 r. – Spółdzielnia otworzy wieżę w maju. To próba – mówi prezes.';
    expect(spoken('pl', text)).toEqual([]);
  });

  it('without an attribution is told from a list by standing alone', () => {
    expect(spoken('sv', 'Vakten suckade.\n\n– Vi är fulla.\n\nSedan gick han.')).toEqual([
      'Vi är fulla.',
    ]);
    expect(spoken('sv', 'Nytt i år:\n\n– fyra bänkar.\n\n– ett tak av glas.')).toEqual([]);
    expect(spoken('en', '- Four benches of oak.')).toEqual([]);
  });

  it('is an interview where one paragraph asks and another answers', () => {
    expect(spoken('ru', '— Места есть?\n\n— Мест нет до завтра.')).toEqual([
      'Места есть?',
      'Мест нет до завтра.',
    ]);
    expect(spoken('ru', '— Места есть?\n\n— Когда открытие?')).toEqual([]);
  });

  it('is opened by a name and a colon, too', () => {
    expect(spoken('ru', 'Сторож Гущин: — Мест нет. Заходите завтра.')).toEqual([
      'Мест нет. Заходите завтра.',
    ]);
    expect(spoken('ru', 'Цена билета: — пятьдесят рублей.')).toEqual([]);
    expect(spoken('ru', 'Новое: — Четыре скамьи из дуба')).toEqual([]);
  });

  it('goes on through paragraphs that open with a dash like the one that is attributed', () => {
    expect(spoken('ru', '— Мест нет, — сказал сторож.\n\n— А завтра?')).toEqual([
      'Мест нет,',
      'А завтра?',
    ]);
  });

  it('a dash inside a quotation opens nothing', () => {
    expect(
      spoken('ru', 'Сторож вышел к воротам в шляпе. «Мест нет. — Так говорит сторож».'),
    ).toEqual([]);
  });

  it('an attribution between dashes is no part of the quotation around it', () => {
    const text = '«Мест нет, — говорит сторож. — Заходите завтра».';
    const inside = withoutAttributions(text, { start: 0, end: text.length - 1 }, speechOf('ru'));
    expect(inside.map(({ start, end }) => text.slice(start, end))).toEqual([
      '«Мест нет,',
      'Заходите завтра»',
    ]);
    const plain = { start: 0, end: 9 };
    expect(withoutAttributions('«Мест нет»', plain, speechOf('ru'))).toEqual([plain]);
  });

  it('is sorted, lies in its paragraph and never overlaps, whatever the text', () => {
    const piece = fc.constantFrom(
      '– ',
      ' – ',
      '- ',
      '. ',
      ', ',
      '«',
      '»',
      'mówi ',
      'Ala',
      ' kot ',
      '\n\n',
      '? ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const paragraphs = paragraphsOf(text);
        const marked = quotationsIn(text, paragraphs);
        let last = 0;
        for (const { start, end } of dashSpeechIn(text, paragraphs, speechOf('pl'), marked)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(paragraphs.some((p) => p.start <= start && end <= p.end)).toBe(true);
          last = end;
        }
      }),
    );
  });
});
