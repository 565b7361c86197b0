/** Words as the comparison sees them: what a key folds, and that every token points back into the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Script, tokenAt, tokenize } from '../../src/text/tokens.ts';

const read = (text: string, script: Script = 'latin') =>
  tokenize(text, [{ start: 0, end: text.length }], script);
const keys = (text: string, script?: Script) => [...read(text, script).keys];
const oddWords = (text: string, script?: Script) => {
  const { odd, starts, ends } = read(text, script);
  return [...odd].flatMap((isOdd, i) => (isOdd ? [text.slice(starts[i], ends[i])] : []));
};

describe('a token key', () => {
  it.each([
    ['case', 'Ferry TIMETABLE', 'ferry timetable'],
    ['the style of an apostrophe', 'don’t don＇t donʼt', "don't don't don't"],
    ['an accent typed for an apostrophe', 'don`t don´t l´été', "don't don't l'été"],
    ['marks typed twice around a word', "``ferry'' ´´ferry´´ `ferry´", 'ferry ferry ferry'],
    ['quotation marks around a word', '“ferry” «ferry» „ferry“', 'ferry ferry ferry'],
    [
      'kinds of hyphens and dashes',
      'on-board on‑board on–board on—board',
      'on board on board on board on board',
    ],
    ['a soft hyphen', 'time\u00ADtable', 'timetable'],
    ['a no-break space', 'ferry\u00A0timetable', 'ferry timetable'],
    ['a zero-width space', 'fer\u200Bry', 'ferry'],
    ['a byte order mark', '\uFEFFferry', 'ferry'],
    ['full-width letters and digits', 'Ｆｅｒｒｙ ２０２４', 'ferry 2024'],
    ['ligatures', 'ﬁnal oﬃce', 'final office'],
    ['decomposed accents', 'cafe\u0301 nai\u0308ve', 'café naïve'],
    ['mathematical alphabets', '𝐟𝐞𝐫𝐫𝐲', 'ferry'],
    ['look-alike letters', 'fеrrу', 'ferry'],
    ['the dots of Turkish capitals', 'İSTANBUL Istanbul', 'istanbul istanbul'],
    ['sharp s, which the Swiss do not write', 'Straße STRASSE', 'strasse strasse'],
    ['final sigma', 'ΟΔΟΣ οδος', 'οδος οδος'],
    ['a Russian stress mark', 'за\u0301мок', 'замок'],
    ['the Arabic line that fills a word', 'محـــمد', 'محمد'],
    ['Persian joiners', 'می\u200Cخواهم', 'ميخواهم'],
    ['variation selectors', '葛\u{E0100}飾区', keys('葛飾区').join(' ')],
    ['half-width kana', 'ｱｯﾌﾟﾙ', 'アップル'],
  ])('folds %s', (_, text, folded) => {
    expect(keys(text, /\p{sc=Cyrillic}{3}/u.test(text) ? 'cyrillic' : 'latin').join(' ')).toBe(
      folded,
    );
  });

  it('is disguised in a word of one letter only where longer words are', () => {
    expect(keys('baja dе 14 а 11 euros')).toEqual(keys('baja de 14 a 11 euros'));
    expect(oddWords('baja dе 14 а 11 euros')).toEqual(['dе', 'а']);
    expect(keys('the Russian word а means and')).not.toEqual(keys('the Russian word a means and'));
  });

  it('is the same in both alphabets of Serbian', () => {
    const latin = keys('Njegov džem je „šljiva“, kaže CEO Đorđe: ćao, ljudi!');
    expect(keys('Његов џем је „шљива“, каже CEO Ђорђе: ћао, људи!', 'serbian')).toEqual(latin);
    // The second letter is a Latin one.
    expect(oddWords('пaртија је', 'serbian')).toEqual(['пaртија']);
    expect(keys('пaртија', 'serbian')).toEqual(['partija']);
  });

  it('keeps accents, which change a word', () => {
    expect(keys('pâté pate')).toEqual(['pâté', 'pate']);
  });

  it('is the same for "е" and "ё", which most Russian outlets leave out', () => {
    expect(keys('её ЁЛКА')).toEqual(keys('ее елка'));
  });

  it('is the same for the spellings of a Hindi word', () => {
    expect(keys('ज़िला पाँच हिन्दी सम्बन्ध क़ीमत')).toEqual(keys('जिला पांच हिंदी संबंध कीमत'));
    expect(keys('गयी रुपये नयी लिये स्थायी')).toEqual(keys('गई रुपए नई लिए स्थाई'));
    for (const [one, other] of [
      ['ये', 'ए'],
      ['मूल्ये', 'मूल्ए'],
    ] as const)
      expect(keys(one)).not.toEqual(keys(other));
    // "Fight" and "Ladakh" are no borrowings: the dot is of the letter.
    expect(keys('पढ़ना')).not.toEqual(keys('पढना'));
  });

  it('a particle or a counter written on to a figure or a foreign word is a word of its own', () => {
    expect(keys('버스 18대가 AI로 260km를 달린다')).toEqual(
      '버스 18 대가 ai 로 260km 를 달린다'.split(' '),
    );
  });

  it('a Korean magnitude is a word of its own, written on to its figure or not', () => {
    expect(keys('4만대')).toEqual(keys('4만 대'));
    expect(keys('6만4900원은')).toEqual(['6', '만', '4900', '원은']);
    expect(keys('3월12일')).toEqual(keys('3월 12일'));
    // "KTX만" is "only the KTX".
    expect(keys('KTX만의 코로나19')).toEqual(['ktx', '만의', '코로나19']);
  });

  it('keeps micrograms apart from milligrams', () => {
    expect(keys('5 μg')).not.toEqual(keys('5 mg'));
    expect(keys('5 µg')).toEqual(keys('5 μg'));
  });

  it('is the same for a number in any notation of thousands', () => {
    expect(keys('1,250')).toEqual(keys('1.250'));
    expect(keys('1\u202F250')).toEqual(keys('1,250'));
  });

  it('has an apostrophe only between letters', () => {
    expect(keys("the drivers' plan, the ’90s, O’Neil’s")).toEqual([
      'the',
      'drivers',
      'plan',
      'the',
      '90s',
      "o'neil's",
    ]);
  });

  it('drops emoji, whatever joins them', () => {
    expect(keys('ferry 👩‍👩‍👧 👍🏽 🇩🇪 back')).toEqual(['ferry', 'back']);
  });
});

describe('scripts', () => {
  it.each<[string, string, Script, number]>([
    ['Japanese', '港湾局は火曜日に冬の時刻表を発表した。', 'other', 6],
    ['Chinese', '港务局周二发布了冬季时刻表。', 'other', 5],
    ['Thai', 'วันนี้เราเปิดตัวผลิตภัณฑ์ใหม่', 'other', 4],
    ['Korean', '항만국은 화요일에 겨울 시간표를 발표했다', 'other', 5],
    ['Arabic', 'أعلنت الهيئة الجدول الشتوي', 'other', 4],
    ['Hindi', 'बंदरगाह ने सर्दियों की समय सारणी', 'other', 6],
    ['Russian', 'порт объявил зимнее расписание', 'cyrillic', 4],
    ['Greek', 'το λιμάνι ανακοίνωσε το πρόγραμμα', 'greek', 5],
  ])('%s is cut into words', (_, text, script, atLeast) => {
    expect(keys(text, script).length).toBeGreaterThanOrEqual(atLeast);
    expect(oddWords(text, script)).toEqual([]);
  });

  it('invisible characters do not change how a text without spaces is cut', () => {
    const text = '港湾局は火曜日に冬の時刻表を発表した';
    const hidden = [...text].join('\u200B');
    expect(keys(hidden, 'other')).toEqual(keys(text, 'other'));
    expect(oddWords(hidden, 'other').length).toBeGreaterThan(0);
  });

  it.each<[string, string, string, Script]>([
    ['Greek capitals lose their accents', 'ΤΟ ΜΟΥΣΕΙΟ ΑΝΟΙΓΕΙ', 'το μουσείο ανοίγει', 'greek'],
    [
      'Romanians set a cedilla or a comma',
      'Investiţia şi staţiile',
      'Investiția și stațiile',
      'latin',
    ],
    ['Turkish capitals change the dots of i', 'KAPALI İLK KIYI', 'kapalı ilk kıyı', 'latin'],
    ['Arabs leave out vowels', 'يوميًّا مُدرِّس', 'يوميا مدرس', 'other'],
    ['Arabs leave out what sits on an alef', 'إعلان أول في مبنى', 'اعلان اول فى مبني', 'other'],
    ['Persians type Arab letters, too', 'كتاب ايراني', 'کتاب ایرانی', 'other'],
    ['Persians set a hamza over a final he, or none', 'خانۀ خانهٔ ما', 'خانه خانه ما', 'other'],
    ['Hebrew has vowels in books only', 'שָׁלוֹם לַיֶּלֶד', 'שלום לילד', 'other'],
    ['figures have the shapes of their script', '٢٥ مترا ۲۵ २५', '25 مترا 25 25', 'other'],
    [
      'and so they have in all of India',
      '১৯ ੧੯ ૧૯ ୧୯ ௧௯ ౧౯ ೧೯ ൧൯',
      '19 19 19 19 19 19 19 19',
      'other',
    ],
    ['Urdu is typed with the letters of Arabs, too', 'يہ كپڑے ہوۓ', 'یه کپڑے ہوئے', 'other'],
  ])('%s, and the word is the same', (_, one, other, script) => {
    expect(keys(one, script)).toEqual(keys(other, script));
    expect(oddWords(one, script)).toEqual([]);
  });

  it('a Thai vowel that was typed as two signs is the one it looks like', () => {
    const text = 'น้ำท่วมทำให้เรือออกไม่ได้';
    expect(keys(text, 'other')).toEqual(expect.arrayContaining(['น้ำ', 'ทำให้']));
    for (const sign of ['\u0E4D\u0E49\u0E32', '\u0E49\u0E4D\u0E32']) {
      const typed = text.replace('\u0E49\u0E33', sign).replace('\u0E33', '\u0E4D\u0E32');
      expect(keys(typed, 'other')).toEqual(keys(text, 'other'));
    }
  });

  it('Latin letters inside Cyrillic and Greek words are undone', () => {
    expect(keys('пpивeт', 'cyrillic')).toEqual(['привет']);
    expect(keys('λιμάνι λιμάvι', 'greek')).toEqual(['λιμανι', 'λιμανι']);
    expect(oddWords('пpивeт Opel CEO а', 'cyrillic')).toEqual(['пpивeт']);
  });

  it('a word wholly in another script is that script’s word unless it passes for a Latin one', () => {
    expect(keys('the word привет means hello')).toContain('привет');
    expect(keys('а и в')).toEqual(['а', 'и', 'в']);
    expect(keys('сору')).toEqual(['copy']);
  });
});

describe('a Hebrew abbreviation', () => {
  it.each(['דו"ח', 'דו״ח', 'דו”ח', 'הדו"ח', 'מזכ"לית'])('%s is one word', (word) => {
    expect(keys(`את ${word} קראו`, 'other')).toEqual(['את', word.replace(/["״”]/, ''), 'קראו']);
    expect(oddWords(word, 'other')).toEqual([]);
  });

  it('is none where a quotation opens behind a prefix', () => {
    expect(keys('ב"מעריב" נכתב', 'other')).toEqual(['ב', 'מעריב', 'נכתב']);
    expect(keys('אמר "שלום"', 'other')).toEqual(['אמר', 'שלום']);
  });

  it('has the same apostrophe as other words', () => {
    expect(keys('ז׳קט צ׳ילי', 'other')).toEqual(keys("ז'קט צ'ילי", 'other'));
  });
});

describe('what counts as odd', () => {
  it.each(['fеrry', 'fer\u200Bry', 'f\u00ADerry', 'ｆerry', '𝐟erry', 'fⅰrst', 'ferr\u2060y'])(
    '%s',
    (word) => {
      expect(oddWords(`the ${word} sails`)).toEqual([word]);
    },
  );

  it.each<[string, string, Script]>([
    [
      'soft hyphens a page sets',
      'Fahr\u00ADplan\u00ADwechsel der Dampf\u00ADschiff\u00ADfahrt',
      'latin',
    ],
    ['French no-break spaces', 'Quoi\u00A0? Oui\u202F! 10\u202F000\u00A0euros', 'latin'],
    ['Japanese full-width', '２０２４年、ＡＢＣ社は', 'other'],
    ['foreign words', 'She said спасибо and ευχαριστώ', 'latin'],
    ['Persian joiners', 'می\u200Cخواهم کتاب\u200Cها', 'other'],
    ['emoji joiners', 'well done 👩\u200D🚀 crew', 'latin'],
    ['ligatures, fractions, superscripts', 'ﬁnal x² ½ 1º 3ª', 'latin'],
    ['an invisible character at the end of a word', 'ferry\u200B sails\uFEFF', 'latin'],
    ['the names of rulers', 'Elizabeth Ⅱ', 'latin'],
  ])('not %s', (_, text, script) => {
    expect(oddWords(text, script)).toEqual([]);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('ferry', '’', "'", '\u00AD', '\u200B', '\uFEFF', 'ß', '港', 'か\u3099', 'ｶﾞ'),
    fc.constantFrom('\uD83D', '\uDC00', 'İ', 'ʼ', 'ไทย', 'я', 'ω', '\u0301', '\u{E0100}', ' '),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const script = fc.constantFrom<Script>('latin', 'cyrillic', 'greek', 'other');

  it('gives tokens that ascend, do not overlap, and hold every letter and digit', () => {
    fc.assert(
      fc.property(text, script, (whole, ruling) => {
        const { count, starts, ends, keys: found } = read(whole, ruling);
        let rest = '';
        let end = 0;
        for (let t = 0; t < count; t++) {
          expect(starts[t]).toBeGreaterThanOrEqual(end);
          expect(ends[t]).toBeGreaterThan(starts[t]!);
          expect(found[t]).not.toBe('');
          rest += whole.slice(end, starts[t]);
          end = ends[t]!;
        }
        expect(end).toBeLessThanOrEqual(whole.length);
        rest += whole.slice(end);
        expect(rest.replace(/[\u{1F000}-\u{1FBFF}]/gu, '')).not.toMatch(
          /[a-zA-Z0-9А-яΑ-ΡΣ-Ωα-ω港]/u,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same tokens whether it is read whole or span by span', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const whole = `${a}\n${b}`;
        const cut = tokenize(whole, [
          { start: 0, end: a.length },
          { start: a.length + 1, end: whole.length },
        ]);
        // A word of one or two look-alikes is what the words around it are: it may differ.
        const sure = (all: readonly string[]) => all.map((key) => (key.length > 2 ? key : '…'));
        expect(sure(cut.keys)).toEqual(sure([...keys(a), ...keys(b)]));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the first token from an offset on', () => {
    const tokens = read('one two  three');
    expect([0, 1, 4, 7, 9, 14].map((at) => tokenAt(tokens, at))).toEqual([0, 1, 1, 2, 2, 3]);
  });

  it('of a million letters without a space is one word', () => {
    expect(read('a'.repeat(1_000_000)).count).toBe(1);
  });
});
