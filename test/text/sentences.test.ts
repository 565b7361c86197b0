import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/text/languages/index.ts';
import { sentencesIn } from '../../src/text/sentences.ts';

function split(tag: string, text: string): string[] {
  return sentencesIn(text, { start: 0, end: text.length }, languageOf(tag)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** Written with | where a sentence ends; the bars are taken out (and the space after them stays). */
function expectSplit(tag: string, marked: string): void {
  const parts = marked.split('|').map((part) => part.trim());
  expect(split(tag, marked.replaceAll('|', ''))).toEqual(parts);
}

describe('a sentence ends', () => {
  it('at a full stop, a question mark, an exclamation mark', () => {
    expectSplit(
      'en',
      'The ferry left at noon.| Who was on board?| Nobody knew!| The harbour was quiet.',
    );
  });

  it('not within a decimal, a domain or a version', () => {
    expectSplit(
      'en',
      'It rose 4.5 percent to $1.25 on news.example.com and v2.0.1 of the app.| Then it fell.',
    );
  });

  it('not after English abbreviations, states, months and initials', () => {
    expectSplit(
      'en',
      'PELHAM, Ore. — On Sept. 10 Dr. J. R. Ames of Brill Inc. met Sen. Ruth Oday in Tacoma, Wash. for talks.| They met again on Nov. 2.| Both left.',
    );
    expectSplit(
      'en',
      'The plant, e.g. the kiln, is No. 5 of approx. seven in the U.S. market.| It is old.',
    );
  });

  it('after an abbreviation when a capitalised function word follows', () => {
    expectSplit(
      'en',
      'It is made by Brill Inc.| The firm sells it in the U.S.| It began at 9 a.m.| They stayed.',
    );
    expectSplit('en', 'The board said no.| It was final.');
    expectSplit('en', 'He had plates to wash.| Then he slept.');
  });

  it('but not after a title before a name that looks like a function word', () => {
    expectSplit('en', 'The prize went to Mr. Will Hobb and Dr. May Lund.| Both smiled.');
  });

  it('not after German ordinals and abbreviations', () => {
    expectSplit(
      'de',
      'Am 14. November kommt z. B. die Fähre „Silbermöwe“ mit ca. 300 Gästen, u. a. aus Bremen.| Am 4. Dezember folgt die zweite.| Das 1. Schiff bleibt.',
    );
    expectSplit(
      'de',
      'Die Reederei wurde 1990 gegründet.| Sie zählt rd. 40 Schiffe (Stand: 31. Dezember 2023).| Mehr nicht.',
    );
    expectSplit('de', 'Es sind 14.| Die anderen folgen bzw. bleiben.');
  });

  it('after a figure where no noun has a capital', () => {
    expectSplit('fi', 'Laivoja on yhä 24.| Kapteeni lähti 2. toukokuuta.| Satama jäi.');
    expectSplit('nb', 'Kampen endte 25–17.| Trener Holm smilte 3. juni.');
    expectSplit('cs', 'Zápas hrál 1. FC Tarn.| Vyhrál 14. května na hřišti.');
    expectSplit('tr', 'Takım 1. Ligi bıraktı.| Sonra sustu.');
  });

  it('in Spanish, with inverted marks', () => {
    expectSplit(
      'es',
      'El Sr. Ruiz vive en EE. UU. desde marzo.| ¿Quién lo sabía?| ¡Nadie!| La empresa tiene aprox. 40 barcos.',
    );
  });

  it('in French, with guillemets set off by a space', () => {
    expectSplit(
      'fr',
      '« Nous partons demain. »| M. Duval a confirmé la date.| « Rien ne change. » Voilà tout.'.replace(
        '» Voilà',
        '»| Voilà',
      ),
    );
    expectSplit('fr', "« C'est fini ! » lance Mme. Roy.| Le port ferme.");
  });

  it('in Italian, Portuguese and Dutch', () => {
    expectSplit(
      'it',
      'Il dott. Bianchi guida la Nave S.p.A. di Genova dal 2019.| La sede non cambia.',
    );
    expectSplit(
      'it',
      'Secondo l’avv. Neri e dell’ing. Costa si parla all’art. 12 del piano.| La conca resta chiusa.',
    );
    expectSplit(
      'pt',
      'O Sr. Lopes chegou às 9.30 à pág. 4 do plano.| A obra, p.ex. o cais, custa 1.250 euros.| Fim.',
    );
    expectSplit(
      'nl',
      'De dhr. De Wit en mevr. Bos varen o.a. naar Texel.| Dat kost 4,50 euro p.p. per dag.| Het blijft zo.',
    );
  });

  it('in Greek at a semicolon, which asks, and not at a point on high', () => {
    expectSplit(
      'el',
      'Ποιος πληρώνει τη γέφυρα;| Ο δήμος· το είπε κι ο δήμαρχος.| «Πότε ανοίγει;»| Κανείς δεν ξέρει.',
    );
    expectSplit('en', 'The gate is shut; Barges wait.');
  });

  it('in Hindi, Bengali and Urdu at stops of their own', () => {
    expectSplit('hi', 'फाटक बंद है।| नावें रुकी हैं।');
    expectSplit('bn', 'ফটক বন্ধ।| ড. হক নৌকায়।| মাঝি কোথায়?');
    expectSplit('ur', 'دروازہ بند ہے۔| کشتیاں رکی ہیں۔| ملاح کہاں ہے؟');
  });

  it('in Polish, with the year shortened', () => {
    expectSplit(
      'pl',
      'Port Tarn sp. z o.o. działa od 1994 r.| Jego śluza stoi od 2001 r. Wodą nikt się nie chwali.',
    );
  });

  it('in Japanese and Chinese, without white space', () => {
    expectSplit(
      'ja',
      '新しい船は三月に就航する。|料金は変わらない！|本当だろうか？|社長は「楽しみです。」と述べた。|以上。',
    );
    expectSplit('zh', '新船三月启航。|票价不变！|是真的吗？|“我们很高兴。”|以上。');
  });

  it('keeps the closing quotation mark or bracket', () => {
    expectSplit('en', '“We sail tomorrow.”| (The weather is fine.)| "All is well!"| He left.');
    expectSplit('de', '„Wir fahren morgen.“| »Alles ist bereit.«| Dann ging er.');
    expectSplit('da', '»Vi sejler i morgen,« siger Ebbe Lund.| »Alt er klart.«| Så gik han.');
    expectSplit('de', '»Wir fahren morgen«, sagte er.| »Alles ist bereit.«| Dann ging er.');
    expectSplit('fr', 'L’«usine» ferme.| « Rien ne change. »| Voilà tout.');
  });

  it('not where the sentence that quotes goes on', () => {
    expectSplit(
      'en',
      '“Will it sail?” she asked.| “Yes!” said the mate.| “We sail.” – so he said.',
    );
  });

  it('at a full stop in a text without capitals', () => {
    expectSplit('en', 'the ferry left at noon.| nobody was on board.');
  });
});

describe('a Thai sentence', () => {
  it('ends at a space, but for those beside figures, repetitions and short clauses', () => {
    expectSplit(
      'th',
      'เรือลำใหม่จะออกจากท่าเก่าทุกสองชั่วโมงตั้งแต่วันจันทร์เป็นต้นไป| ชาวเกาะรอเรือลำนี้มานานกว่าสองปีแล้วและหวังว่าค่าโดยสารจะไม่ขึ้น',
    );
    expectSplit('th', 'เรือลำใหม่รับผู้โดยสารได้ 120 คน และจักรยานอีก 14 คัน เด็ก ๆ ขึ้นฟรี');
  });

  it('goes on before “and”, “by”, “which” and the like', () => {
    expectSplit(
      'th',
      'เรือลำใหม่จะออกจากท่าเก่าทุกสองชั่วโมงตั้งแต่วันจันทร์หน้าเป็นต้นไป โดยชาวเกาะไม่ต้องเสียค่าโดยสารในเดือนแรกของการให้บริการ และนักเรียนขึ้นฟรีตลอดทั้งปีการศึกษา',
    );
  });

  it('ends behind a statement in marks that nobody is said to have made', () => {
    expectSplit('th', 'กำนันบอกว่า “เรารอเรือลำนี้มานานจนเลิกหวังไปแล้วเมื่อปีก่อน”| แกยังขายปลาอยู่ที่ท่าเก่าทุกเช้า');
    expectSplit('th', 'เรือชื่อ “ลมตะวันออก” จะออกจากท่าเก่าทุกเช้า');
  });

  it('goes on between a quotation and who spoke it', () => {
    expectSplit(
      'th',
      'คุณสมใจ วงศ์ทะเล ประธานกรรมการบริหารสมาคมชาวเกาะตะวันออก กล่าวว่า “เรารอเรือลำนี้มานานจนเลิกหวังไปแล้วเมื่อปีก่อน”',
    );
  });
});

describe('a line break', () => {
  it('does not end a sentence by itself', () => {
    expectSplit('en', 'The ferry that left\nat noon was late.| It came\nback.');
    expect(
      split('de', 'Die Fähre kommt am\n14. Dezember und bleibt\n– so der Plan – ein Jahr.'),
    ).toHaveLength(1);
  });

  it('ends one where a list item follows', () => {
    expectSplit('en', 'The fleet has:|\n• two ferries|\n• one barge|\n• a tug');
    expectSplit('en', 'Steps:|\n1. Open the lid|\n2. Press the key|\n3. Wait');
    expectSplit('en', 'The fleet has:|\n- two ferries|\n- one barge');
  });
});

describe('sentences', () => {
  it('stay inside the span asked for', () => {
    const text = 'One here. Two there. Three.';
    const spans = sentencesIn(text, { start: 10, end: 20 }, languageOf('en'));
    expect(spans).toEqual([{ start: 10, end: 20 }]);
  });

  it('cover every character but white space, in order, in any text and language', () => {
    const characters = fc.constantFrom(
      ...'aB1 .!?…。」“”«»\'"-–•\n()zU'.split(''),
      'Mr.',
      'Inc. ',
      ' The ',
      '14. ',
      '\u00a0',
    );
    const text = fc.array(characters, { maxLength: 80 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'fr', 'ja', 'und'), (drawn, tag) => {
        const spans = sentencesIn(drawn, { start: 0, end: drawn.length }, languageOf(tag));
        let at = 0;
        for (const { start, end } of spans) {
          expect(drawn.slice(at, start).trim()).toBe('');
          const sentence = drawn.slice(start, end);
          expect(sentence).toBe(sentence.trim());
          expect(sentence).not.toBe('');
          at = end;
        }
        expect(drawn.slice(at).trim()).toBe('');
      }),
    );
  });

  it('are found in hostile runs of one mark without piling up work', () => {
    // Quadratic work would take minutes here and fail by the suite's time limit.
    for (const unit of [
      '.',
      '. ',
      '.\n',
      '" ',
      '« ',
      '1. ',
      'a. ',
      '.  «',
      '\n- ',
      'Mr. ',
      '。」',
    ]) {
      const text = unit.repeat(Math.ceil(300_000 / unit.length));
      const spans = sentencesIn(text, { start: 0, end: text.length }, languageOf('de'));
      expect(spans.length).toBeGreaterThan(0);
    }
  });
});
