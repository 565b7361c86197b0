import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../src/text/quotations.ts';

/** Quotations of a text whose paragraphs are separated by blank lines. */
function quoted(text: string): string[] {
  let at = 0;
  const paragraphs = text.split('\n\n').map((part) => {
    const span = { start: at, end: at + part.length };
    at = span.end + 2;
    return span;
  });
  return quotationsIn(text, paragraphs).map((span) => text.slice(span.start, span.end));
}

describe('quotations', () => {
  it.each([
    ['“We are full,” said the warden.', '“We are full,”'],
    ['"We are full," said the warden.', '"We are full,"'],
    ['The warden said: ‘We are full.’', '‘We are full.’'],
    ["The warden said: 'We are full.'", "'We are full.'"],
    ['„Wir sind voll“, sagte der Wart.', '„Wir sind voll“'],
    ['»Wir sind voll«, sagte der Wart.', '»Wir sind voll«'],
    ['« Nous sommes complets », dit le gardien.', '« Nous sommes complets »'],
    ['«Estamos llenos», dijo el guarda.', '«Estamos llenos»'],
    ['‹Wir sind voll›, sagte der Wart.', '‹Wir sind voll›'],
    ['‚Wir sind voll‘, sagte der Wart.', '‚Wir sind voll‘'],
    ['館長は「満員です」と話した。', '「満員です」'],
    ['館長は『満員です』と話した。', '『満員です』'],
    ['馆长说“已经满员”，随后离开。', '“已经满员”'],
    ['馆长说：“已经满员。”', '“已经满员。”'],
    ['馆长说："已经满员。"', '"已经满员。"'],
    ['”Vi är fulla”, sade vakten.', '”Vi är fulla”'],
    ['»Vi er fulde,« sagde vagten.', '»Vi er fulde,«'],
    ['»Olemme täynnä», sanoi vartija.', '»Olemme täynnä»'],
    ['וקרא: ״אין מקום״, אמרה המנכ״לית.', '״אין מקום״'],
    ['"לפי המנכ"ל אין מקום", אמר השומר.', '"לפי המנכ"ל אין מקום"'],
    ['השומר אמר ל"הארץ" שאין מקום.', '"הארץ"'],
    ['ד"ר אלון וח"כ לוי אמרו "אין מקום".', '"אין מקום"'],
    ['قال الحارس: ”لا مكان لدينا“ ثم خرج.', '”لا مكان لدينا“'],
    ['قال الحارس و"المدير العام" إن المكان ممتلئ.', '"المدير العام"'],
    ['قال الحارس: «لا مكان لدينا» ثم خرج.', '«لا مكان لدينا»'],
    ['نگران نے کہا ’جگہ نہیں ہے‘ اور چلا گیا۔', '’جگہ نہیں ہے‘'],
    ['نگران کا کہنا تھا: ’’ہمارے پاس جگہ نہیں۔‘‘ پھر وہ چلا گیا۔', '’’ہمارے پاس جگہ نہیں۔‘‘'],
    ['‘‘ہمارے’’ لکھا تھا۔', '‘‘ہمارے’’'],
    ['নৈশপ্রহরী বলেন, ‘জায়গা নেই।’ তারপর চলে যান।', '‘জায়গা নেই।’'],
    ["``We are full,'' said the warden.", "``We are full,''"],
    ["''We are full,'' said the warden.", "''We are full,''"],
    [",,We zitten vol'', zei de wachter.", ",,We zitten vol''"],
    [',,Auto’s mogen er niet in’’, zei de wachter.', ',,Auto’s mogen er niet in’’'],
    ['Strażnik powiedział: ,,Jest pełno”.', ',,Jest pełno”'],
    ['‘‘Siamo pieni’’, disse il custode.', '‘‘Siamo pieni’’'],
    ['‘That is the drivers’’, said the warden.', '‘That is the drivers’’'],
    ['``We are full,´´ said the warden.', '``We are full,´´'],
    ['<<Estamos llenos>>, dijo el guarda.', '<<Estamos llenos>>'],
    ['Dijo <<no>> y se fue. Leer más >>', '<<no>>'],
    ["The warden wrote ``so it's full'' and left.", "``so it's full''"],
    ['&quot;We are full,&quot; said the warden.', '&quot;We are full,&quot;'],
    ['&#8220;We are full,&#8221; said the warden.', '&#8220;We are full,&#8221;'],
    ['&laquo;Estamos llenos&raquo;, dijo el guarda.', '&laquo;Estamos llenos&raquo;'],
    ['Type ``npm ci`` to begin, said the warden.', '``npm ci``'],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });

  it('takes the outermost marks of a nested quotation', () => {
    expect(quoted('“He called it ‘a fine barn’ twice,” she said.')).toEqual([
      '“He called it ‘a fine barn’ twice,”',
    ]);
  });

  it.each([
    [
      'Она сказала: "Мы в часе от "Зари", и я хочу, чтобы "Заря" жила", - и ушла.',
      ['"Мы в часе от "Зари", и я хочу, чтобы "Заря" жила"'],
    ],
    [
      '«Мы в часе от «Зари», и я хочу, чтобы «Заря» жила», — сказала она. «Да», — ответил он.',
      ['«Мы в часе от «Зари», и я хочу, чтобы «Заря» жила»', '«Да»'],
    ],
    [
      '«Мы давно и верно ходим в клуб «Заря», — сказала она. Потом клуб «Луч» закрыли.',
      ['«Мы давно и верно ходим в клуб «Заря»', '«Луч»'],
    ],
    [
      '«Мы рады за ООО «Торговый дом «Заря» и ждём», — сказала она.',
      ['«Мы рады за ООО «Торговый дом «Заря» и ждём»'],
    ],
    [
      'ООО «Торговый дом «Заря» подписало договор с клубом «Луч».',
      ['«Торговый дом «Заря»', '«Луч»'],
    ],
    [
      '«Мы давно и верно ходим в клуб «Заря». Там тепло, и дети любят «Луч», — сказала она. Потом ушла.',
      ['«Мы давно и верно ходим в клуб «Заря». Там тепло, и дети любят «Луч»'],
    ],
    [
      '“Мы в часе от "Зари", и я хочу, чтобы "Заря" жила”, — сказала она.',
      ['“Мы в часе от "Зари", и я хочу, чтобы "Заря" жила”'],
    ],
    [
      'Она сказала: «Нам холодно.\n\nДо клуба «Заря» час пути». И ушла в «Луч».',
      ['«Нам холодно.', 'До клуба «Заря» час пути»', '«Луч»'],
    ],
    [
      '"Нам холодно.\n\nДо клуба "Заря" час пути", - сказала она.',
      ['"Нам холодно.', 'До клуба "Заря" час пути"'],
    ],
  ])('marks of one kind inside each other are one quotation: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('an apostrophe quotes nothing', () => {
    expect(quoted("The drivers' plan isn't Anna's, nor the '90s crowd’s.")).toEqual([]);
  });

  it('a plural possessive inside single marks does not close them', () => {
    expect(quoted('‘The drivers’ plan is sound,’ he said.')).toEqual([
      '‘The drivers’ plan is sound,’',
    ]);
  });

  it('a single mark goes on into the paragraph that closes it, and a plural’s apostrophe closes nothing', () => {
    expect(quoted('Zij zei: ‘Wij zitten vol.\n\nKom morgen terug.’ Toen ging zij.')).toEqual([
      '‘Wij zitten vol.',
      'Kom morgen terug.’',
    ]);
    expect(quoted('It was ‘fine, she said.\n\nThe drivers’ plan was not.')).toEqual([]);
  });

  it('goes on through paragraphs that each open with a mark', () => {
    expect(
      quoted('She said: “It was cold.\n\n“Then it thawed.\n\n“Now we dig.”\n\nHe left.'),
    ).toEqual(['“It was cold.', '“Then it thawed.', '“Now we dig.”']);
  });

  it('a double mark that is never closed quotes to the end of its paragraph only', () => {
    expect(quoted('She said: “It was cold.\n\nThen it thawed.')).toEqual(['“It was cold.']);
  });

  it('goes on through paragraphs that open with no mark where one of them closes it', () => {
    expect(quoted('She said: “It was cold.\n\nThen it thawed.\n\nNow we dig,” and left.')).toEqual([
      '“It was cold.',
      'Then it thawed.',
      'Now we dig,”',
    ]);
    expect(quoted('"It was cold.\n\nThen it thawed," she said. "We dig."')).toEqual([
      '"It was cold.',
      'Then it thawed,"',
      '"We dig."',
    ]);
  });

  it('a mark left open by mistake does not reach a quotation that opens further on', () => {
    expect(quoted('"It was cold, she said.\n\nIt thawed.\n\n"Now we dig," he said.')).toEqual([
      '"It was cold, she said.',
      '"Now we dig,"',
    ]);
  });

  it.each([
    ['She said : " It was cold . " He left .', '" It was cold . "'],
    ['She said : “ It was cold . ” He left .', '“ It was cold . ”'],
    ["She said : `` It was cold . '' He left .", "`` It was cold . ''"],
    ['" It was cold , " she said .', '" It was cold , "'],
  ])('knows marks that a tokenizer set apart: %s', (text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });

  it('a mark set apart after a figure is a measure', () => {
    expect(quoted('A gate of 12 " and a wall of 40 " stand there .')).toEqual([]);
  });

  it('two quotations with the speaker between them are two', () => {
    expect(quoted('"It was cold," she said. "Then it thawed."')).toEqual([
      '"It was cold,"',
      '"Then it thawed."',
    ]);
  });

  it('inches and feet are no quotations', () => {
    expect(quoted('The mast is 12" thick and 60\' tall.')).toEqual([]);
  });
});

describe('any text with marks', () => {
  it('has quotations that are sorted, apart, and inside one paragraph each', () => {
    const piece = fc.constantFrom(
      ...['“', '”', '„', '‟', '"', '«', '»', '‹', '›', '‚', '‘', '’', "'", '「', '」', '『', '』'],
      ...['lock', ' ', ', ', '. ', '\n\n', '港', '\uD83D'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('');
        const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
        }));
        let end = 0;
        for (const span of quotationsIn(text, paragraphs)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(paragraphs.some((p) => p.start <= span.start && span.end <= p.end)).toBe(true);
          end = span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
