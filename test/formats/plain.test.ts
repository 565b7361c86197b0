import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFile } from '../../src/formats/index.ts';
import { plainBlocks } from '../../src/formats/plain.ts';

describe('blocks of plain text', () => {
  it('are parted by blank lines and by single line breaks', () => {
    expect(plainBlocks('Head\n\nOne.\nTwo.\r\n \r\nThree.')).toEqual([
      'Head',
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  it('join the lines of a text that was wrapped at a width', () => {
    const wrapped = [
      'Lantern Bay opens a second ferry line',
      '',
      'The harbour board of Lantern Bay said on Monday that a second ferry will',
      'sail between the old pier and the islands from the first week of May, two',
      'years after islanders first asked for it.',
      '',
      '- The boat carries 120 people and 14 bicycles, and it has a small store-',
      '  room for parcels.',
      '- It sails every two hours.',
    ].join('\n');
    expect(plainBlocks(wrapped)).toEqual([
      'Lantern Bay opens a second ferry line',
      'The harbour board of Lantern Bay said on Monday that a second ferry will sail between the old pier and the islands from the first week of May, two years after islanders first asked for it.',
      '- The boat carries 120 people and 14 bicycles, and it has a small storeroom for parcels.',
      '- It sails every two hours.',
    ]);
  });

  it('keep the hyphen of a word that the text has with it elsewhere and never without', () => {
    const wrapped = (last: string) =>
      plainBlocks(
        [
          'The harbour board of Lantern Bay said on Monday that the old family-',
          'owned boat will sail between the old pier and the islands from the ear-',
          'ly days of May on, two years after the islanders and their state-of-',
          'the-art council asked for it, and that it brings its own bread and tea.',
          last,
        ].join('\n'),
      ).join(' ');
    expect(wrapped('A family‐owned boat is dear, and so is state-of-the-art tea.')).toMatch(
      /old family-owned boat.* the early days .*state-of-the-art council/,
    );
    expect(wrapped('A Familyowned and a family-owned boat are dear.')).toContain('old familyowned');
    expect(wrapped('Nobody says who owns the boat.')).toContain('old familyowned boat');
  });

  it('leave a few full lines over unwrapped paragraphs apart', () => {
    const long = 'The harbour board of Lantern Bay said on Monday that a second ferry will sail. ';
    const head = [
      'From: Bay Post, the paper of the bay',
      'Sent: Monday 3 May 2025, 9:05 am',
      'Subject: A second ferry',
    ];
    for (const paragraphs of [
      [long.repeat(3).trim()],
      [long.repeat(3).trim(), 'Tickets are free.'],
    ]) {
      const text = [head.join('\n'), ...paragraphs].join('\n\n');
      expect(plainBlocks(text)).toEqual([...head, ...paragraphs]);
    }
  });

  it('join the lines of a wrapped text that was double-spaced', () => {
    const lines = [
      'The harbour board of Lantern Bay said on Monday that a second ferry will',
      'sail between the old pier and the islands from the first week of May, two',
      'years after islanders first asked for it.',
      '',
      'The boat carries 120 people and 14 bicycles, and it has a small room for',
      'parcels, in which the mail will travel, too, as it did before the war and',
      'the long winters that came after it, when nobody on the islands had a ship',
      'of any kind.',
      '',
      'It sails every two hours, but not in fog.',
    ];
    const blocks = [lines.slice(0, 3), lines.slice(4, 8), lines.slice(9)].map((block) =>
      block.join(' '),
    );
    expect(plainBlocks(lines.join('\n\n'))).toEqual(blocks);
  });

  it('are paragraphs where short ones stand apart', () => {
    const paragraphs = Array.from(
      { length: 12 },
      (_, at) => `${'The ferry sails. '.repeat(1 + (at % 4))}It is day ${at}.`,
    );
    expect(plainBlocks(paragraphs.join('\n\n'))).toEqual(paragraphs);
  });

  it('keep a heading above a wrapped paragraph for itself', () => {
    const wrapped = [
      'About Lantern Bay Ferries',
      'Lantern Bay Ferries was founded in 1931 and runs nine boats between the old',
      'pier and the outer islands. It employs 64 people, most of whom were born in',
      'the bay.',
    ].join('\n');
    expect(plainBlocks(wrapped)[0]).toBe('About Lantern Bay Ferries');
    expect(plainBlocks(wrapped)).toHaveLength(2);
  });

  it('keep the lines of a forum page apart', () => {
    const page =
      'mira_k3d ago\nThat ferry again.\n\nolaf772d ago\nI like it, and my dog likes it even more than I do, honestly.';
    expect(plainBlocks(page)).toEqual([
      'mira_k3d ago',
      'That ferry again.',
      'olaf772d ago',
      'I like it, and my dog likes it even more than I do, honestly.',
    ]);
  });

  it('join wrapped Japanese without a space', () => {
    const line = '港の新しい船は五月の第一週から古い桟橋と島々のあいだを結ぶと町は発表し';
    expect(plainBlocks(`${line}\n${line}\n${line}\nた。`)).toEqual([`${line}${line}${line}た。`]);
  });

  it('join Chinese that was wrapped by columns or by characters, and part it where a line is indented', () => {
    const first =
      '　　石桥港务处星期二说，上闸从三月第二个星期起停航检修，二十三条渔船这段时间改走南汊，每趟要多花四十分钟。';
    const second =
      '　　“换门的钱够再造一条船，”看闸人邵桂田站在堤上说，“可是谁也不敢再等——去年秋天潜水员在西门上摸到两道裂缝。”';
    const blocks = ['石桥闸封闭到五月', first.trim(), second.trim()];
    const cut = (text: string) => text.replace(/.{24}(?=.)/gu, '$&\n');
    expect(plainBlocks([blocks[0], cut(first), cut(second)].join('\n'))).toEqual(blocks);
    expect(plainBlocks([blocks[0], first, second].join('\n'))).toEqual(blocks);
  });

  it('hold every word of the text, in order', () => {
    const words = fc.array(
      fc.constantFrom('one', 'ferry', 'twelve', '\n', '\n\n', '-', '3.', '日本'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.join(' ');
        expect(plainBlocks(text).join(' ').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }),
    );
  });
});

describe('a plain text file', () => {
  const read = async (text: string, path = 'a.txt') => {
    const [outcome] = await extractFile(Buffer.from(text), path);
    if (!outcome || !('extract' in outcome)) throw new Error('no clipping');
    return outcome;
  };

  it('gives blocks whose spans hold their text, with no zone', async () => {
    const { extract, extraction, encoding } = await read('Head\n\nFirst.\n\n  Second.  ');
    expect(extract.blocks.map((block) => extract.text.slice(block.start, block.end))).toEqual([
      'Head',
      'First.',
      'Second.',
    ]);
    expect(extract.blocks.every((block) => block.zone === null)).toBe(true);
    expect(extract.text).toBe('Head\n\nFirst.\n\nSecond.');
    expect([extraction, encoding]).toEqual(['plain', 'utf-8']);
  });

  it.each([
    [
      'By Rosa Quill, Harbour Courier\n\nWednesday, September 11th, 2024',
      'Harbour Courier',
      'Rosa Quill',
      '2024-09-11',
    ],
    ['By Rosa Quill · September 12, 2024', null, 'Rosa Quill', '2024-09-12'],
    [
      'By Rosa Quill, Harbour Courier, 12 September 2024',
      'Harbour Courier',
      'Rosa Quill',
      '2024-09-12',
    ],
    ['Harbour Courier – 13/09/2024', 'Harbour Courier', null, '2024-09-13'],
    ['By Rosa Quill, Fisheries Correspondent', null, 'Rosa Quill', null],
    ['Von Rosa Quell, Redakteurin', null, 'Rosa Quell', null],
    ['EMBARGOED until 00:01 GMT Thursday 12 September 2024', null, null, '2024-09-12'],
    ['Hafenbote, Ausgabe 34 vom 21. August 2024', 'Hafenbote', null, '2024-08-21'],
    ['Diario del Puerto | 3 de mayo de 2025', 'Diario del Puerto', null, '2025-05-03'],
    [
      'LANTERN BAY, Ore., Sept. 10, 2024 — A ferry company today named its second boat.',
      null,
      null,
      '2024-09-10',
    ],
    [
      'BURAKÓW, 20 maja 2025 r. – Stara cukrownia otworzy w czerwcu drzwi dla gości.',
      null,
      null,
      '2025-05-20',
    ],
    ['ВЕРБІВКА, 9 квітня 2025 року – Завод запускає другу лінію.', null, null, '2025-04-09'],
    ['(솔내시=2025년 10월 20일) 달무리제과는 빵공장을 연다고 밝혔다.', null, null, '2025-10-20'],
    [
      'The company said that on 4 May 2020 it would close its yard for good and all.',
      null,
      null,
      null,
    ],
    ['Updated 12 September 2024', null, null, '2024-09-12'],
    ['09/12/2024', null, null, null],
    ['Oleh Rosa Kuil, Warta Teluk, 3 Agu 2024', 'Warta Teluk', 'Rosa Kuil', '2024-08-03'],
    ['Minggu, 4 Agustus 2024 | 10:30 WIB', null, null, '2024-08-04'],
    ['Tác giả: Trần Ba · 13/5/2025', null, 'Trần Ba', '2025-05-13'],
    ['Báo Vịnh – Thứ Bảy, ngày 3 tháng 5 năm 2025', 'Báo Vịnh', null, '2025-05-03'],
    ['Thứ Ba, 13/05/2025, 10:42', null, null, '2025-05-13'],
    ['โดย สมใจ ทะเลงาม · 3 พ.ค. 2568', null, 'สมใจ ทะเลงาม', '2025-05-03'],
    ['ข่าวอ่าว - 3 พ.ค. 68 - ท้องถิ่น', 'ข่าวอ่าว', null, '2025-05-03'],
    ['วันเสาร์ที่ ๓ พฤษภาคม พ.ศ. ๒๕๖๘', null, null, '2025-05-03'],
    ['เผยแพร่เมื่อ 3 พ.ค. 2568 เวลา 10:42 น.', null, null, '2025-05-03'],
    ['Tarnický deník, 19. 6. 2025', 'Tarnický deník', null, '2025-06-19'],
    ['Ljetni list, 3. listopada 2025.', 'Ljetni list', null, '2025-10-03'],
    ['Gazeta Letnia, 3 listopada 2025', 'Gazeta Letnia', null, '2025-11-03'],
    ['Piše: Iva Banić · 2. srpnja 2025.', null, 'Iva Banić', '2025-07-02'],
    ['Долинске новине, 17. јуна 2025.', 'Долинске новине', null, '2025-06-17'],
    ['Dolinske novine, 17. juna 2025.', 'Dolinske novine', null, '2025-06-17'],
    ['Пише: Ива Банић | 2. децембар 2025.', null, 'Ива Банић', '2025-12-02'],
    ['От Мира Стоева · 3 март 2025 г.', null, 'Мира Стоева', '2025-03-03'],
    ['Ежедневник Залив, 3 март 2025 г.', 'Ежедневник Залив', null, '2025-03-03'],
    ['Tarni Hírlap, 2025. június 4.', 'Tarni Hírlap', null, '2025-06-04'],
    ['Tarni Hírlap | 2025. 06. 04.', 'Tarni Hírlap', null, '2025-06-04'],
    ['Körfez Postası | 15 Mayıs 2025', 'Körfez Postası', null, '2025-05-15'],
    ['Giriş: 15.05.2025 - 10:42 Güncelleme: 16.05.2025', null, null, '2025-05-15'],
    ['Af Louise Brandt, 13. august 2025', null, 'Louise Brandt', '2025-08-13'],
    ['Yazan: Derya Toksöz', null, 'Derya Toksöz', null],
    ['Автор: Ігор Ставицький', null, 'Ігор Ставицький', null],
    ['بقلم: رنا العطار', null, 'رنا العطار', null],
    ['Di fronte alla chiusa', null, null, null],
    ['Julkaistu 5.6.2025 klo 10.15', null, null, '2025-06-05'],
    ['Opublikowano: 5 czerwca 2025', null, null, '2025-06-05'],
    ['Η Φωνή της Ορεινής, 12 Ιουνίου 2025', 'Η Φωνή της Ορεινής', null, '2025-06-12'],
    ['صوت الواحة - ٢١ أكتوبر ٢٠٢٥', 'صوت الواحة', null, '2025-10-21'],
    ['תאריך: 13 באוגוסט 2025', null, null, '2025-08-13'],
    ['صوت الواحة، 21 أكتوبر 2025', 'صوت الواحة', null, '2025-10-21'],
    ['صوت الواحة، 21 تشرين الأول/أكتوبر 2025', 'صوت الواحة', null, '2025-10-21'],
    ['صوت الواحة – 3 آب 2025', 'صوت الواحة', null, '2025-08-03'],
    ['나은결 기자 | 입력 2025.10.20 06:00', null, '나은결', '2025-10-20'],
    ['(솔재=포구일보) 나은결 선임기자', '포구일보', '나은결', null],
    ['[포구일보 나은결 특파원]', '포구일보', '나은결', null],
    ['포구일보 / 나은결 기자 / 2025-10-20', '포구일보', '나은결', '2025-10-20'],
    ['취재 나은결 기자', null, '나은결', null],
    ['나이 든 기자들이 쓴 책', null, null, null],
    ['灯台日報　社会部・森川さち', '灯台日報', '森川さち', null],
    ['文＝森川さち', null, '森川さち', null],
    ['灯台週報　第12号　2025年6月5日', '灯台週報', null, '2025-06-05'],
    ['灯台だより　港の消防団ブログ　2025年6月5日', '灯台だより', null, '2025-06-05'],
    ['投稿者: 森川さち · 2025年6月5日', null, '森川さち', '2025-06-05'],
    ['灯台日報 – ２０２５年６月５日', '灯台日報', null, '2025-06-05'],
    ['2025年（令和7年）6月5日　木曜日', null, null, '2025-06-05'],
    ['令和７（２０２５）年６月５日', null, null, '2025-06-05'],
    ['令和元年5月3日', null, null, '2019-05-03'],
    [
      'SALMI, 4.6.2025 – Kirjastovene lähtee vesille 24. kesäkuuta 2025 ja palaa syksyllä.',
      null,
      null,
      '2025-06-04',
    ],
  ])(
    'finds outlet, author and date under the headline: %s',
    async (line, outlet, author, published) => {
      const { extract } = await read(`A second ferry\n\n${line}\n\nThe boat sails in May.`);
      expect(extract.metadata).toMatchObject({
        title: 'A second ferry',
        outlet,
        author,
        published,
      });
    },
  );

  it('finds no title in a text that begins with its first sentence', async () => {
    const lead = 'A lorry that lost its load of plums closed the harbour road yesterday.';
    const { extract } = await read(`${lead}\n\nNobody was hurt, and gulls did the rest.`);
    expect(extract.metadata.title).toBe(null);
    expect((await read(`${lead.slice(0, -1)}\n\nIt is open.`)).extract.metadata.title).toBe(
      lead.slice(0, -1),
    );
  });

  it.each([
    [
      'La diga chiude per lavori dalla prossima settimana, ha detto il sindaco alla riunione.',
      '2025-06-05',
    ],
    ['Το φράγμα κλείνει για επισκευές από την άλλη εβδομάδα, είπε ο δήμαρχος.', '2025-06-05'],
    ['The lock will be closed for repairs from next week on, the mayor said.', null],
  ])(
    'a date of two small figures is read as the language of the text has it: %s',
    async (body, date) => {
      const { extract } = await read(`Tarnwick\n\n05/06/2025\n\n${body}`);
      expect(extract.metadata.published).toBe(date);
    },
  );

  it.each(['', '\ufeff', '   \n\n ', 'word'])(
    'of next to nothing is a clipping all the same: %j',
    async (text) => {
      const { status, extract } = await read(text);
      expect(status).toBe('ok');
      expect(extract.text).toBe(text.replace('\ufeff', '').trim());
    },
  );
});

describe('a file called a text', () => {
  const read = async (text: string, path: string) => {
    const [outcome] = await extractFile(Buffer.from(text), path);
    if (!outcome || !('extract' in outcome)) throw new Error('no clipping');
    return outcome.extract;
  };
  const PAGE =
    '<!doctype html>\n<html><head><title>Gulls leave Marl Pier</title></head><body><article><h1>Gulls leave Marl Pier</h1><p>The gulls of Marl Pier have moved to the fish market, where nobody charges them for a seat.</p></article></body></html>';
  const RTF =
    '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 Gulls leave Marl Pier\\par The gulls of Marl Pier have moved.\\par}';

  it('is read as the page or the RTF that it surely is', async () => {
    for (const page of [PAGE, `\ufeff\n${PAGE}`, PAGE.slice(16), `<?xml version="1.0"?>${PAGE}`]) {
      const { text } = await read(page, 'a.txt');
      expect(text).toBe((await read(page, 'a.html')).text);
      expect(text).toContain('Gulls leave Marl Pier');
      expect(text).not.toContain('<');
    }
    expect((await read(RTF, 'a.txt')).text).toBe((await read(RTF, 'a.rtf')).text);
  });

  it('stays a text where it only looks a little like one', async () => {
    for (const text of [
      '<b>Gulls</b> leave the pier.',
      '{gulls} leave the pier.',
      '{\\rtf is what the file began with.',
      '<htmlish> is no word.',
      'Our page begins with <html> and ends with a gull.',
    ])
      expect((await read(text, 'a.txt')).text).toBe(text);
  });

  it('that was cut short inside its RTF is not read by halves', async () => {
    const [outcome] = await extractFile(Buffer.from(RTF.slice(0, -20)), 'a.txt');
    expect(outcome!.status).toBe('failed');
  });
});
