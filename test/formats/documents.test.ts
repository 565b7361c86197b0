import { gzipSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_LIMITS,
  extractFile,
  type Found,
  formatFor,
  type Limits,
  type Outcome,
  type ReadOptions,
} from '../../src/formats/index.ts';
import {
  archived,
  blocksOf,
  docxOf,
  MORE,
  type Placed,
  paragraph,
  pdfOf,
  STORY,
  setInLines,
  warcRecord,
  xlsxOf,
} from './sample-files.ts';

const read = (
  content: string | Uint8Array,
  path: string,
  options?: ReadOptions,
): Promise<Outcome[]> =>
  extractFile(typeof content === 'string' ? Buffer.from(content) : content, path, options);
const clippings = async (content: string | Uint8Array, path: string): Promise<Found[]> =>
  (await read(content, path)).filter((outcome): outcome is Found => 'extract' in outcome);
const only = async (content: string | Uint8Array, path: string): Promise<Found> => {
  const found = await clippings(content, path);
  expect(found).toHaveLength(1);
  return found[0] as Found;
};
const texts = (found: Found) =>
  blocksOf(found)
    .filter(([zone]) => zone !== 'furniture')
    .map(([, text]) => text);

describe('PDF', () => {
  it('gives paragraphs, and the lines that repeat on its pages as furniture', async () => {
    const page = (number: number, text: string) => [
      [50, 810, 8, 'Harbour Courier  May 2025'] as const,
      ...setInLines(text, 50, 740, 70),
      ...setInLines(MORE, 50, 660, 70),
      [290, 30, 8, `Page ${number}`] as const,
    ];
    const found = await only(
      pdfOf([[[50, 770, 20, 'Second ferry for the bay'], ...page(1, STORY)], page(2, STORY)]),
      'a.pdf',
    );
    expect(texts(found)).toEqual(['Second ferry for the bay', STORY, MORE, STORY, MORE]);
    expect(found.extract.metadata.title).toBe('Second ferry for the bay');
  });

  it('reads columns one after the other, under a headline that spans them', async () => {
    const found = await only(
      pdfOf([
        [
          [50, 780, 20, 'A second ferry will sail for the islands'],
          ...setInLines(STORY, 50, 740, 40),
          ...setInLines(MORE, 50, 640, 40),
          ...setInLines(
            'The yard in Portmere has hired thirty welders, and it may hire more of them before the winter comes to the bay.',
            310,
            740,
            40,
          ),
          ...setInLines(
            'Nobody has said who will be captain, though several people in the bay have been asked and two have said yes.',
            310,
            640,
            40,
          ),
        ],
      ]),
      'a.pdf',
    );
    expect(texts(found)).toEqual([
      'A second ferry will sail for the islands',
      STORY,
      MORE,
      'The yard in Portmere has hired thirty welders, and it may hire more of them before the winter comes to the bay.',
      'Nobody has said who will be captain, though several people in the bay have been asked and two have said yes.',
    ]);
  });

  it('tells narrow columns apart, and keeps the foot of the page out of them', async () => {
    const column = (text: string, x: number) => setInLines(text, x, 740, 34);
    const left = column(`${STORY} ${MORE}`, 50);
    const right = column(
      'The yard in Portmere has hired thirty welders, and it may hire more of them before the winter comes to the bay, its owner said, unless the banks object.',
      262,
    );
    const found = await only(
      pdfOf([
        [
          [50, 790, 20, 'A second ferry will sail for the islands'],
          ...left,
          ...right,
          [50, 40, 8, 'courier.example 3/4'],
        ],
      ]),
      'a.pdf',
    );
    expect(blocksOf(found)).toEqual([
      ['headline', 'A second ferry will sail for the islands'],
      [null, `${STORY} ${MORE}`],
      [null, expect.stringMatching(/^The yard in Portmere.*unless the banks object\.$/)],
      [null, 'courier.example 3/4'],
    ]);
  });

  it('keeps a line whole that a word in italics parts, beside a table of few figures', async () => {
    const table = (y: number, ...cells: string[]) =>
      cells.map((cell, at): Placed => [72 + at * 157, y, 11, cell]);
    const found = await only(
      pdfOf([
        [
          [72, 720, 16, 'Second ferry for Lantern Bay'],
          [72, 690, 11, 'The harbour board of Lantern Bay said on Monday that a'],
          [352, 690, 11.2, 'second ferry'],
          [416, 690, 11, 'will sail for the first'],
          [72, 676, 11, 'time between the old pier and the islands from May.'],
          [
            72,
            652,
            11,
            'We asked for it for two years, said Rosa Quill, and she has asked for it again since then, but to no',
          ],
          [72, 638, 11, 'avail so far.'],
          [72, 600, 11, 'What it costs'],
          ...table(560, 'Year', 'Passengers', 'Crew'),
          ...table(546, '2024', '31,000', '4'),
          ...table(532, '2025', '42,500', '6'),
          [72, 510, 11, 'A shelf of books, and a warm room.'],
          ...['Hooks for bicycles.', 'A bell.', 'Two flags.', 'Ropes.', 'A map.'].map(
            (text, at): Placed => [72, 480 - 30 * at, 11, text],
          ),
        ],
      ]),
      'a.pdf',
    );
    expect(texts(found)).toEqual([
      'Second ferry for Lantern Bay',
      'The harbour board of Lantern Bay said on Monday that a second ferry will sail for the first time between the old pier and the islands from May.',
      'We asked for it for two years, said Rosa Quill, and she has asked for it again since then, but to no avail so far.',
      'What it costs',
      'Year Passengers Crew',
      '2024 31,000 4',
      '2025 42,500 6',
      'A shelf of books, and a warm room.',
      'Hooks for bicycles.',
      'A bell.',
      'Two flags.',
      'Ropes.',
      'A map.',
    ]);
  });

  it('reads a box in the margin apart from the lines beside it', async () => {
    const box = ['Ferry in figures', '120 people', '14 bicycles', '4 crowns a trip'];
    const found = await only(
      pdfOf([
        [
          ...setInLines(`${STORY} ${MORE} ${STORY}`, 50, 690, 60),
          ...box.map((line, at): Placed => [420, 690 - at * 17, 9, line]),
        ],
      ]),
      'a.pdf',
    );
    expect(texts(found)).toContain(`${STORY} ${MORE} ${STORY}`);
  });

  it('gives a first letter set over many lines back to its word', async () => {
    const lines = setInLines(STORY.slice(1), 50, 680, 60).map(
      ([x, y, size, line], at): Placed => [at < 3 ? x + 30 : x, y, size, line],
    );
    const found = await only(pdfOf([[[50, 650, 44, STORY.slice(0, 1)], ...lines]]), 'a.pdf');
    expect(texts(found)).toEqual([STORY]);
  });

  it('keeps ragged lines together: a sentence goes on in small letters', async () => {
    const lines = setInLines(`${STORY} ${MORE}`, 50, 700, 60);
    const wide: Placed = [50, 734, 11, 'WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW.'];
    expect(texts(await only(pdfOf([[wide, ...lines]]), 'a.pdf')).at(-1)).toBe(`${STORY} ${MORE}`);
  });

  it('keeps apart the lines of a list, which end before they must', async () => {
    const list = ['A warm room', 'Fourteen hooks', 'A shelf of books'].map(
      (text, at) => [60, 640 - at * 14, 11, text] as const,
    );
    const found = await only(pdfOf([[...setInLines(STORY, 50, 740, 70), ...list]]), 'a.pdf');
    expect(texts(found)).toEqual([STORY, 'A warm room', 'Fourteen hooks', 'A shelf of books']);
  });

  it('keeps a headline of several lines in one, however far its lines are apart', async () => {
    const found = await only(
      pdfOf([
        [
          [50, 790, 20, 'Second ferry will sail between'],
          [50, 763, 20, 'Portmere and the islands'],
          [50, 736, 20, 'Before Winter'],
          ...setInLines(STORY, 50, 700, 70),
        ],
      ]),
      'a.pdf',
    );
    expect(blocksOf(found)).toEqual([
      ['headline', 'Second ferry will sail between Portmere and the islands Before Winter'],
      [null, STORY],
    ]);
  });

  it('tells paragraphs apart also where most of them are of one line', async () => {
    const replies = [
      'Who is going to pay for a second ferry?',
      'All of us do, AS WE PAID FOR THE FIRST.',
      'Not a crown of it comes from my island!',
      'Wait until the wind blows from the west',
      'Nobody asked those who live at the pier',
      'Ask them, then, for they vote next year',
      'There is no school on the island either',
    ];
    const found = await only(
      pdfOf([
        [
          ...setInLines(STORY, 50, 740, 40),
          ...replies.map((reply, at): Placed => [50, 640 - at * 24, 11, reply]),
        ],
      ]),
      'a.pdf',
    );
    expect(texts(found)).toEqual([STORY, ...replies]);
  });

  it.each([
    [
      'below',
      [
        [24, 820, 8, '5/6/25, 9:05 AM'],
        [250, 820, 8, 'Second ferry - Bay Post'],
      ],
      [
        [24, 20, 8, 'https://www.baypost.example/ferry'],
        [560, 20, 8, '1/1'],
      ],
    ],
    [
      'above',
      [
        [24, 820, 8, 'Second ferry - Bay Post'],
        [420, 820, 8, 'https://www.baypost.example/ferry'],
      ],
      [
        [24, 20, 8, '1 of 1'],
        [500, 20, 8, '06/05/2025, 09:05'],
      ],
    ],
  ] satisfies [string, Placed[], Placed[]][])(
    'knows the address that a browser printed %s the page',
    async (_where, above, below) => {
      const text: Placed[] = [
        [50, 770, 20, 'Second ferry for the bay'],
        ...setInLines(STORY, 50, 740, 70),
        ...setInLines(MORE, 50, 660, 70),
      ];
      const found = await only(pdfOf([[...above, ...text, ...below]]), 'a.pdf');
      expect(texts(found)).toEqual(['Second ferry for the bay', STORY, MORE]);
      expect(found.extract.metadata).toMatchObject({
        url: 'https://www.baypost.example/ferry',
        outlet: 'baypost.example',
        published: null,
      });
    },
  );

  it.each([['right'], ['left']])(
    'reads what stands in a box that lines run around after them, at the %s',
    async (side) => {
      const long = `${STORY} ${MORE} ${STORY}`;
      const lines = setInLines(long, 50, 740, 90);
      // The third to sixth line keep clear of the box; what no longer fits moves down.
      const head = lines.slice(0, 2);
      const rest = long.slice(head.map(([, , , text]) => `${text} `).join('').length);
      const narrow = setInLines(rest, side === 'left' ? 230 : 50, 712, 54).slice(0, 4);
      const wide = setInLines(
        rest.slice(narrow.map(([, , , text]) => `${text} `).join('').length),
        50,
        656,
        90,
      );
      const box = ['Ferry in figures', '120 seats for all', 'Four crowns'].map(
        (text, at): Placed => [side === 'left' ? 50 : 400, 704 - at * 16, 9, text],
      );
      const found = await only(
        pdfOf([[[50, 780, 20, 'Second ferry for the bay'], ...head, ...narrow, ...wide, ...box]]),
        'a.pdf',
      );
      expect(texts(found).slice(0, 2)).toEqual(['Second ferry for the bay', long]);
      expect(texts(found).slice(2).join(' ')).toBe(
        'Ferry in figures 120 seats for all Four crowns',
      );
    },
  );

  it('keeps the lines of a list’s item together, which hang below its mark', async () => {
    const items = [
      'A warm room for all who wait on the pier, with fourteen hooks and a shelf of books. Stoves come later.',
      'Two bells, one for the old pier and one for the islands, which the yard in Portmere has cast for it.',
    ];
    const placed = items.flatMap((item, at): Placed[] => {
      const lines = setInLines(item, 68, 640 - at * 42, 68);
      return [[50, 640 - at * 42, 11, '-'], ...lines];
    });
    const found = await only(pdfOf([[...setInLines(STORY, 50, 740, 70), ...placed]]), 'a.pdf');
    expect(texts(found)).toEqual([STORY, ...items.map((item) => `- ${item}`)]);
  });

  it('joins words that were broken at the end of a line', async () => {
    const found = await only(
      pdfOf([
        [
          [50, 700, 11, 'The new ferry is a pas-'],
          [50, 686, 11, 'senger boat with room for all.'],
        ],
      ]),
      'a.pdf',
    );
    expect(found.extract.text).toBe('The new ferry is a passenger boat with room for all.');
  });

  it('without text is skipped, and a broken one fails alone', async () => {
    expect((await read(pdfOf([[]]), 'a.pdf'))[0]).toMatchObject({ status: 'skipped' });
    expect((await read('%PDF-1.4\nnonsense', 'a.pdf'))[0]).toMatchObject({ status: 'failed' });
  });
});

describe('DOCX', () => {
  it.each([
    ['Bay Post', '3 May 2025'],
    ['3 mai 2025', 'Le Môle'],
  ])('has its outlet and date from the lines over its headline: %s, %s', async (...above) => {
    const lines = above.map((line) => paragraph(line)).join('');
    const docx = docxOf(lines + paragraph('Second ferry', 'Title') + paragraph(STORY));
    const { metadata } = (await only(docx, 'a.docx')).extract;
    expect(metadata).toMatchObject({
      outlet: above.find((line) => !/\d/.test(line)),
      published: '2025-05-03',
      title: 'Second ferry',
    });
  });

  it('gives its text with tracked changes accepted', async () => {
    const changed =
      '<w:p><w:r><w:t xml:space="preserve">It sails </w:t></w:r><w:ins w:id="1"><w:r><w:t>in May.</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>never</w:delText></w:r></w:del></w:p>';
    const found = await only(
      docxOf(paragraph('Second ferry', 'Title') + paragraph(STORY) + changed),
      'a.docx',
    );
    expect(blocksOf(found)).toEqual([
      ['headline', 'Second ferry'],
      [null, STORY],
      [null, 'It sails in May.'],
    ]);
  });

  it('gives the rows of its tables as lines, and no numbers of notes', async () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const table = `<w:tbl>${row(bold('Year'), bold('Passengers'))}${row(paragraph('2024'), paragraph('31,000'))}</w:tbl>`;
    expect(texts(await only(docxOf(paragraph(STORY) + table), 'a.docx'))).toEqual([
      STORY,
      'Year Passengers',
      '2024 31,000',
    ]);
  });

  it('leaves out the notes at its foot and its end, as other documents do', async () => {
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const note = (kind: string) =>
      `<w:${kind}s ${space}><w:${kind} w:id="2">${paragraph('A remark of the editor.')}<w:p><w:r><w:t>And another.</w:t></w:r></w:p></w:${kind}></w:${kind}s>`;
    const found = await only(
      docxOf(
        `${paragraph('Second ferry', 'Title')}<w:p><w:r><w:t>${STORY}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:r><w:t>${MORE}</w:t></w:r><w:r><w:endnoteReference w:id="2"/></w:r></w:p>`,
        { 'word/footnotes.xml': note('footnote'), 'word/endnotes.xml': note('endnote') },
      ),
      'a.docx',
    );
    expect(texts(found)).toEqual(['Second ferry', STORY, MORE]);
  });

  it('loses no text that fields, directions of writing or pronunciations stand around', async () => {
    const run = (inside: string) => `<w:r>${inside}</w:r>`;
    const words = (text: string) => run(`<w:t xml:space="preserve">${text}</w:t>`);
    const ruby = `<w:ruby><w:rubyPr/><w:rt>${words('ご')}</w:rt><w:rubyBase>${words('語')}</w:rubyBase></w:ruby>`;
    expect(
      texts(
        await only(
          docxOf(
            `<w:p>${words('See ')}<w:fldSimple w:instr="REF a">${words('page 2')}</w:fldSimple>${run(ruby)}<w:dir w:val="rtl">${words(' سفينة')}</w:dir><w:bdo w:val="rtl">${words(' تبحر')}</w:bdo></w:p>`,
          ),
          'a.docx',
        ),
      ),
    ).toEqual(['See page 2語 سفينة تبحر']);
  });

  it('parts what a page or a line parts, and shows nothing that is hidden', async () => {
    const run = (inside: string, properties = '') =>
      `<w:r><w:rPr>${properties}</w:rPr>${inside}</w:r>`;
    const found = await only(
      docxOf(
        `<w:p>${run('<w:t>One</w:t><w:br w:type="page"/><w:t>two</w:t><w:cr/><w:t>three</w:t>')}${run('<w:t> never</w:t>', '<w:vanish/><w:highlight w:val="red"/>')}${run('<w:t> four</w:t>', '<w:vanish w:val="0"/><w:highlight w:val="red"/>')}</w:p>`,
      ),
      'a.docx',
    );
    expect(texts(found)).toEqual(['One', 'two', 'three four']);
  });

  it('that is no archive fails alone', async () => {
    expect((await read('PK\x03\x04 and no more', 'a.docx'))[0]).toMatchObject({ status: 'failed' });
  });
});

describe('a file called .doc', () => {
  const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>x</title></head><body><h1>Ferry</h1><p>${STORY}</p><p>${MORE}</p></body></html>`;
  it.each([
    ['RTF', `{\\rtf1 Ferry\\par ${STORY}\\par ${MORE}}`],
    ['a page', page],
    [
      'a page with its pictures',
      `Date: Sat, 3 May 2025 09:05:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="bb"\r\n\r\n--bb\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}\r\n--bb--\r\n`,
    ],
    ['DOCX', docxOf(['Ferry', STORY, MORE].map((text) => paragraph(text)).join(''))],
  ])('is read as what it is: %s', async (_kind, content) => {
    const found = await only(content, 'bay-post_2025-05-03.doc');
    expect(texts(found)).toEqual(['Ferry', STORY, MORE]);
    expect(found.extract.metadata).toMatchObject({ outlet: 'bay-post', published: '2025-05-03' });
  });

  it('is skipped where it is a file of Word from before 2007', async () => {
    expect(await read(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.doc')).toMatchObject([
      { status: 'skipped', reason: expect.stringContaining('.docx') },
    ]);
    expect(await read(STORY, 'a.doc')).toMatchObject([{ status: 'skipped' }]);
  });
});

describe('a download from a press archive', () => {
  const article = (n: number, outlet: string, headline: string, text: string) =>
    `${n} of 2 DOCUMENTS\n\n${outlet}\n\nMay ${n}, 2025 Saturday\n\n${headline}\n\nBYLINE: Rosa Quill\n\nLENGTH: 432 words\n\n${text}\n\nLOAD-DATE: May 9, 2025\n\n`;
  it('gives an item for each article, with its labelled lines as metadata', async () => {
    const found = await clippings(
      article(1, 'Harbour Courier', 'Second ferry', STORY) + article(2, 'Bay Post', 'Boat', MORE),
      'a.txt',
    );
    expect(found.map((one) => one.item)).toEqual([1, 2]);
    expect(found[0]?.extract.metadata).toMatchObject({
      outlet: 'Harbour Courier',
      title: 'Second ferry',
      author: 'Rosa Quill',
      published: '2025-05-01',
    });
    expect(texts(found[1] as Found)).toEqual(['Boat', MORE]);
  });

  it('in a web page ends its articles with a mark', async () => {
    const lines = [...archived('Second ferry', STORY), ...archived('Third ferry', MORE)];
    const page = lines.map((line) => `<p>${line}</p>`).join('');
    const found = await clippings(
      `<!doctype html><html><head><title>Download</title></head><body>${page}</body></html>`,
      'a.html',
    );
    expect(found.map(({ extract }) => extract.metadata.title)).toEqual([
      'Second ferry',
      'Third ferry',
    ]);
  });

  it('in a Word document ends its articles with a mark', async () => {
    const one = (title: string, text: string) =>
      archived(title, text)
        .map((line) => paragraph(line))
        .join('');
    const found = await clippings(
      docxOf(one('Second ferry', STORY) + one('Third ferry', MORE)),
      'a.docx',
    );
    expect(
      found.map((clipping) => [
        clipping.item,
        clipping.extract.metadata.title,
        clipping.extract.metadata.outlet,
      ]),
    ).toEqual([
      [1, 'Second ferry', 'Bay Post'],
      [2, 'Third ferry', 'Bay Post'],
    ]);
  });

  it.each([
    [
      'ja',
      '港湾局は月曜、旧桟橋と島々を結ぶ二本目の渡し船を来年五月から走らせると発表した。',
      '2025年5月3日',
      '142 文字',
      '1 / 2 DOCUMENTS',
    ],
    [
      'ru',
      'Портовый совет сообщил в понедельник, что с мая к островам пойдёт второй паром, как просили жители.',
      '3 мая 2025',
      '42 слов',
      '1 из 2 DOCUMENTS',
    ],
    [
      'pl',
      'Zarząd portu poinformował w poniedziałek, że od maja na wyspy będzie pływał drugi prom, o który proszono.',
      '3 maja 2025',
      '42 słów',
      '1 z 2 DOCUMENTS',
    ],
    [
      'vi',
      'Ban quản lý cảng hôm thứ Hai cho biết từ tháng Năm sẽ có thêm một chuyến phà ra các đảo.',
      '03/05/2025',
      '42 từ',
      '1 trên 2 DOCUMENTS',
    ],
  ])(
    'of articles in other languages is parted and read: %s',
    async (_, story, date, count, mark) => {
      const outlets = ['Bay Post', 'The Pier'];
      const counted = outlets
        .map(
          (outlet, n) =>
            `Ferry ${n}\n\n${count}\n${date}\n${outlet}\n(c) 2025 ${outlet}\n\n${story}\n\nDocument BAYP000020250503el530000${n}`,
        )
        .join('\n\n\n');
      const labelled = outlets
        .map(
          (outlet, n) =>
            `${mark.replace('1', String(n + 1))}\n\n${outlet}\n\n${date}\n\nFerry ${n}\n\nSECTION: News\n\nLENGTH: ${count}\n\n${story}\n\nLOAD-DATE: ${date}`,
        )
        .join('\n\n');
      for (const text of [counted, labelled]) {
        const found = await clippings(text, 'a.txt');
        expect(found.map(({ extract }) => extract.metadata.title)).toEqual(['Ferry 0', 'Ferry 1']);
        for (const { extract } of found) expect(extract.text.split(story)).toHaveLength(2);
      }
      const [first] = await clippings(counted, 'a.txt');
      expect(first?.extract.metadata).toMatchObject({
        outlet: 'Bay Post',
        published: '2025-05-03',
      });
    },
  );

  it('may name an edition between date and headline', async () => {
    const text = `1 of 1 DOCUMENTS\n\nThe Bay Post\n\nMay 3, 2025 Saturday\nLate Edition\n\nSecond ferry\n\nBYLINE: Rosa Quill\n\nLENGTH: 99 words\n\n${STORY}\n\nLANGUAGE: ENGLISH\n`;
    const found = await only(text, 'a.txt');
    expect(found.extract.metadata).toMatchObject({
      outlet: 'The Bay Post',
      title: 'Second ferry',
      published: '2025-05-03',
      language: 'en',
    });
  });

  it('may head its articles with lines without labels', async () => {
    const article = (title: string, body: string, id: string) =>
      `${title}\n\nRosa Quill\n312 words\n3 May 2025\nThe Bay Post\nBAYPO\nEnglish\n(c) 2025 Bay Post Ltd.\n\n${body}\n\nBay Post Ltd.\n\nDocument ${id}\n`;
    const outcomes = await clippings(
      `${article('Second ferry', STORY, 'BAYPO00020250504el530001k')}\n\n${article('Passes', MORE, 'BAYPO00020250504el530001l')}`,
      'a.txt',
    );
    expect(outcomes.map(({ item, extract }) => [item, extract.metadata.title])).toEqual([
      [1, 'Second ferry'],
      [2, 'Passes'],
    ]);
    for (const [at, found] of outcomes.entries()) {
      expect(found.extract.metadata).toMatchObject({
        outlet: 'The Bay Post',
        author: 'Rosa Quill',
        published: '2025-05-03',
      });
      const body = found.extract.blocks.filter(({ zone }) => zone === null);
      expect(body.map(({ start, end }) => found.extract.text.slice(start, end))).toEqual([
        at ? MORE : STORY,
      ]);
    }
  });

  describe('with a code to each field', () => {
    const fields = (title: string, body: readonly string[], id: string): [string, string[]][] => [
      ['SE', ['News']],
      ['HD', [title]],
      ['BY', ['By Rosa Quill']],
      ['WC', ['312 words']],
      ['PD', ['3 May 2025']],
      ['SN', ['The Bay Post']],
      ['LA', ['English']],
      ['CY', ['(c) 2025 Bay Post Ltd.']],
      ['LP', body.slice(0, 1)],
      ['TD', body.slice(1)],
      ['CO', ['lbay : Lantern Bay Ltd']],
      ['RE', ['bay : The Bay']],
      ['AN', [`Document ${id}`]],
    ];
    const IN_MAY =
      'IN May the boat sails, RE and CO are no more than letters, and TD is a man’s name.';
    const articles = [
      fields('Second ferry', [STORY, IN_MAY, MORE], 'BAYPO00020250504el530001k'),
      fields('Passes', [MORE, STORY], 'BAYPO00020250504el530001l'),
    ];
    const lines = articles.map((one) =>
      one
        .map(([code, [first = '', ...more]]) => [`${code}  ${first}`, ...more].join('\n'))
        .join('\n'),
    );
    const rows = articles.map((one) =>
      one
        .map(
          ([code, values]) =>
            `\\trowd\\intbl{\\b ${code}}\\cell ${values.join('\\par ')}\\cell\\row`,
        )
        .join(''),
    );
    it.each([
      ['text', 'a.txt', lines.join('\n\n\n')],
      [
        'a table',
        'a.rtf',
        `{\\rtf1\\ansi\\ansicpg65001 ${rows.join('\\pard\\par ').replaceAll('’', '\\rquote ')}}`,
      ],
    ])('gives its articles, as %s', async (_shape, path, content) => {
      const found = await clippings(content, path);
      expect(found.map(({ item, extract }) => [item, extract.metadata])).toEqual(
        ['Second ferry', 'Passes'].map((title, at) => [
          at + 1,
          {
            outlet: 'The Bay Post',
            title,
            author: 'Rosa Quill',
            published: '2025-05-03',
            url: null,
            language: 'en',
          },
        ]),
      );
      expect(texts(found[0] as Found)).toEqual(['Second ferry', STORY, IN_MAY, MORE]);
      expect(texts(found[1] as Found)).toEqual(['Passes', MORE, STORY]);
    });
  });

  it('may rule its articles off and label all but the text', async () => {
    const rule = '_'.repeat(60);
    const article = (title: string, body: string) =>
      `${rule}\n\n${title}\nAuthor: Quill, Rosa\nFull text: ${body}\nTitle: ${title}\nPublication title: The Bay Post\nPublication date: May 3, 2025\nLanguage of publication: English\nProQuest document ID: 123\nDocument URL: https://archive.example/123\n`;
    const outcomes = await clippings(
      `${article('Second ferry', STORY)}${article('Passes', MORE)}${rule}\n`,
      'a.txt',
    );
    expect(outcomes).toHaveLength(2);
    const { text, blocks, metadata } = (outcomes[0] as Found).extract;
    expect(metadata).toEqual({
      outlet: 'The Bay Post',
      title: 'Second ferry',
      author: 'Quill, Rosa',
      published: '2025-05-03',
      url: 'https://archive.example/123',
      language: 'en',
    });
    const zoned = (zone: string | null) =>
      blocks.filter((block) => block.zone === zone).map(({ start, end }) => text.slice(start, end));
    expect(zoned('headline')).toEqual(['Second ferry']);
    expect(zoned(null)).toEqual([STORY]);
  });

  it('is not seen in a text that numbers its parts', async () => {
    expect(
      await clippings(`Ferries, a series\n\n1 of 3\n\n${STORY}\n\n2 of 3\n\n${MORE}`, 'a.txt'),
    ).toHaveLength(1);
  });
});

describe('feeds', () => {
  it('in RSS give an item an entry, and no snippet for an article', async () => {
    const found = await clippings(
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Courier</title><language>en-GB</language>
      <item><title>Ferry &amp;amp; pier</title><link>https://c.example/1</link><dc:creator>Rosa Quill</dc:creator><pubDate>Sat, 03 May 2025 09:05:00 +0200</pubDate><description>short</description><content:encoded><![CDATA[<p>${STORY}</p><p>${MORE}</p>]]></content:encoded></item>
      <item><title>Another boat</title><link>https://www.google.com/url?rct=j&amp;url=https://d.example/2&amp;ct=ga</link><description>A few words of it …</description></item></channel></rss>`,
      'feed.xml',
    );
    expect(blocksOf(found[0] as Found)).toEqual([
      ['headline', 'Ferry & pier'],
      [null, STORY],
      [null, MORE],
    ]);
    expect(found[0]?.extract.metadata).toEqual({
      outlet: 'Harbour Courier',
      title: 'Ferry & pier',
      author: 'Rosa Quill',
      published: '2025-05-03T09:05:00+02:00',
      url: 'https://c.example/1',
      language: 'en-GB',
    });
    expect(found[1]?.extract).toMatchObject({
      text: 'Another boat',
      metadata: { url: 'https://d.example/2' },
    });
  });

  it('of a search name the outlet behind the headline, and their snippet is no article', async () => {
    const alert = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Google Alert - ferry</title><entry><title type="html">Second &lt;b&gt;ferry&lt;/b&gt; - The Bay Post</title><link href="https://www.google.com/url?rct=j&amp;url=https://bay.example/1&amp;ct=ga"/><published>2025-05-03T07:12:00Z</published><content type="html">The harbour board said &lt;b&gt;...&lt;/b&gt;</content></entry></feed>`;
    const [found] = await clippings(alert, 'alert.xml');
    expect(found?.extract).toMatchObject({
      text: 'Second ferry',
      metadata: { title: 'Second ferry', outlet: 'The Bay Post', url: 'https://bay.example/1' },
    });
    const search = `<?xml version="1.0"?><rss version="2.0"><channel><title>"ferry" - News</title><item><title>Second ferry - The Bay Post</title><link>https://news.example/1</link><source url="https://bay.example">The Bay Post</source></item></channel></rss>`;
    const [item] = await clippings(search, 'search.xml');
    expect(item?.extract.metadata).toMatchObject({
      title: 'Second ferry',
      outlet: 'The Bay Post',
    });
  });

  it('give whole addresses, and leave out what a system adds to every article', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bay Post</title><link>https://bay.example/</link><item><title>Ferry</title><link>/news/1</link><content:encoded><![CDATA[<p>${STORY}</p><p>The post <a href="x">Ferry</a> appeared first on <a href="y">Bay Post</a>.</p>]]></content:encoded></item></channel></rss>`;
    const [found] = await clippings(rss, 'a.xml');
    expect(found?.extract.text).toBe(`Ferry\n\n${STORY}`);
    expect(found?.extract.metadata.url).toBe('https://bay.example/news/1');
  });

  it.each([
    ['L’article ', ' est apparu en premier sur ', '.'],
    ['', ' erschien zuerst auf ', ''],
    ['投稿 ', ' は ', ' に最初に表示されました。'],
  ])('leave it out in other languages, too: %s…%s…%s', async (...words) => {
    const [before, between, after] = words;
    const note = `<p>${before}<a href="x">Ferry</a>${between}<a href="y">Bay Post</a>${after}</p>`;
    const rss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bay Post</title><item><title>Ferry</title><content:encoded><![CDATA[<p>${STORY}</p>${note}]]></content:encoded></item></channel></rss>`;
    const [found] = await clippings(rss, 'a.xml');
    expect(found?.extract.text).toBe(`Ferry\n\n${STORY}`);
  });

  it('in Atom are read', async () => {
    const found = await only(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Bay Post</title><entry><title>Ferry</title><link href="https://b.example/1"/><published>2025-05-03T01:02:03Z</published><author><name>Olaf Lind</name></author><content type="html">&lt;p&gt;${STORY}&lt;/p&gt;</content></entry></feed>`,
      'feed.atom',
    );
    expect(texts(found)).toEqual(['Ferry', STORY]);
    expect(found.extract.metadata).toMatchObject({
      outlet: 'Bay Post',
      author: 'Olaf Lind',
      published: '2025-05-03T01:02:03Z',
      url: 'https://b.example/1',
    });
  });
});

describe('news XML', () => {
  it('as NITF gives headline, byline and body', async () => {
    const found = await only(
      `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><docdata><date.issue norm="20250503T060000+0200"/><doc.copyright holder="Bay Wire"/></docdata></head><body><body.head><hedline><hl1>Second <em>ferry</em></hl1></hedline><byline>By <person>Rosa Quill</person></byline></body.head><body.content><block><p>${STORY}</p><hl2>Prices</hl2><p>Fish <org>&amp;</org> chips.</p></block><media><media-caption>The boat</media-caption></media></body.content></body></nitf>`,
      'a.xml',
    );
    expect(blocksOf(found)).toEqual([
      ['headline', 'Second ferry'],
      ['furniture', 'By Rosa Quill'],
      [null, STORY],
      [null, 'Prices'],
      [null, 'Fish & chips.'],
      ['furniture', 'The boat'],
    ]);
    expect(found.extract.metadata).toMatchObject({
      outlet: 'Bay Wire',
      author: 'Rosa Quill',
      published: '2025-05-03T06:00:00+02:00',
    });
  });

  it('of a feed that collects what others published names their domains, not itself', async () => {
    const entry = (title: string, link: string, more = '') =>
      `<item><title>${title}</title><link>${link}</link>${more}<description>${[STORY, STORY, STORY, STORY, STORY, MORE].join(' ')}</description></item>`;
    const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>My board</title><link>https://reader.example/board</link>${entry('Boat', 'https://www.bay-post.example/1')}${entry('Pier', 'https://blog.reader.example/2')}${entry('Quay', 'https://quay.example/3', '<dc:publisher>The Quay</dc:publisher>')}</channel></rss>`;
    const found = await clippings(feed, 'a.xml');
    expect(found.map(({ extract }) => extract.metadata.outlet)).toEqual([
      'bay-post.example',
      'My board',
      'The Quay',
    ]);
  });

  it('in NewsML of the first version is read with its headline, byline and date', async () => {
    const item = (content: string) =>
      `<NewsItem><NewsManagement><FirstCreated>20250503T060000+0200</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Second &amp; last ferry</HeadLine><ByLine>By Rosa Quill</ByLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="Bay Wire"/></Provider></AdministrativeMetadata><NewsComponent><ContentItem Href="a.jpg"/></NewsComponent><NewsComponent><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem>`;
    const texted = `<p>${STORY}</p><p>${MORE}</p>`;
    for (const content of [
      `<html><head><title>x</title></head><body>${texted}</body></html>`,
      `<nitf><body><body.content>${texted}</body.content></body></nitf>`,
    ]) {
      const found = await only(`<?xml version="1.0"?><NewsML>${item(content)}</NewsML>`, 'a.xml');
      expect(texts(found)).toEqual(['Second & last ferry', STORY, MORE]);
      expect(found.extract.metadata).toMatchObject({
        outlet: 'Bay Wire',
        author: 'Rosa Quill',
        published: '2025-05-03T06:00:00+02:00',
      });
    }
    const two = `<NewsML>${item(texted)}${item(texted)}${item('')}</NewsML>`;
    expect((await read(two, 'a.newsml')).map(({ item: n, status }) => [n, status])).toEqual([
      [1, 'ok'],
      [2, 'ok'],
      [3, 'skipped'],
    ]);
  });

  it('as NewsML-G2 gives an item for each news item of a message', async () => {
    const item = (title: string) =>
      `<newsItem xml:lang="en"><itemMeta><provider qcode="x:y"><name>Bay Wire</name></provider><firstCreated>2025-05-03T06:00:00+02:00</firstCreated></itemMeta><contentMeta><headline>${title}</headline><by>By Rosa Quill</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${STORY}</p></body></html></inlineXML></contentSet></newsItem>`;
    const found = await clippings(
      `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('One')}${item('Two')}</itemSet></newsMessage>`,
      'a.xml',
    );
    expect(found.map((one) => [one.item, ...texts(one)])).toEqual([
      [1, 'One', STORY],
      [2, 'Two', STORY],
    ]);
    expect(found[0]?.extract.metadata).toMatchObject({
      outlet: 'Bay Wire',
      author: 'Rosa Quill',
      language: 'en',
    });
  });

  it.each([
    [
      'laughs',
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
    ],
    [
      'reads files',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss><channel><title>&x;</title></channel></rss>',
    ],
    ['digs', `<rss>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</rss>`],
  ])('that %s is refused', async (_name, xml) => {
    expect(await read(xml, 'a.xml')).toMatchObject([{ status: 'failed' }]);
  });

  it('of another kind is skipped', async () => {
    expect(await read('<project><name>x</name></project>', 'pom.xml')).toMatchObject([
      { status: 'skipped' },
    ]);
  });
});

describe('mail', () => {
  const message = (subject: string, body: string, from = 'Bay Post <news@bay.example>') =>
    `From: ${from}\r\nSubject: ${subject}\r\nDate: Sat, 03 May 2025 09:05:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`;
  const forwarded = `FYI\n\n---------- Forwarded message ---------\nFrom: Harbour Courier <x@c.example>\nDate: Fri, May 2, 2025 at 9:00 AM\nSubject: Second ferry\nTo: me\n\n${STORY}\n\n-- \nOlaf`;

  it('that was forwarded is read as what was forwarded', async () => {
    const found = await only(message('Fwd: Second ferry', forwarded), 'a.eml');
    expect(texts(found)).toEqual(['Second ferry', STORY]);
    expect(found.extract.metadata).toMatchObject({
      outlet: 'Harbour Courier',
      published: '2025-05-02',
    });
  });

  it('that was forwarded has its wrapped lines joined, however long the subject above them', async () => {
    const wrapped = [
      'Lantern Bay Ferries will put a second boat on the crossing to the islands',
      'before the end of May, its director said on the quay this morning. The',
      'boat was built in 1987 and has been lying in the yard at Marl for a year.',
    ];
    const subject =
      'Second ferry for Lantern Bay before the end of May, says the director on the quay';
    const mail = forwarded.replace('Second ferry', subject).replace(STORY, wrapped.join('\n'));
    expect(texts(await only(message(`Fwd: ${subject}`, mail), 'a.eml'))).toEqual([
      subject,
      wrapped.join(' '),
    ]);
  });

  it('that begins with its subject has it once, as the headline', async () => {
    const found = await only(message('Second  ferry', `SECOND FERRY\r\n\r\n${STORY}`), 'a.eml');
    expect(blocksOf(found)).toEqual([
      ['headline', 'Second  ferry'],
      [null, STORY],
    ]);
  });

  it('in a mailbox gives an item for each message', async () => {
    const box = [message('One', STORY), message('Two', `>From here on.\r\n\r\n${MORE}`)]
      .map((one) => `From a@b.example Sat May  3 09:05:00 2025\r\n${one}`)
      .join('\r\n');
    const found = await clippings(box, 'a.mbox');
    expect(found.map((one) => [one.item, ...texts(one)])).toEqual([
      [1, 'One', STORY],
      [2, 'Two', 'From here on.', MORE],
    ]);
  });

  const attached = (type: string, name: string, body: string) =>
    `From: Boss <b@x.example>\r\nSubject: Clippings\r\nDate: Sun, 4 May 2025 09:05:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--b\r\nContent-Type: ${type}${name && `\r\nContent-Disposition: attachment; filename="${name}"`}\r\n\r\n${body}\r\n--b--\r\n`;

  it('with a message inside is that message', async () => {
    const inside = `From: Bay Post <n@bay.example>\r\nSubject: Second ferry\r\nDate: Sat, 3 May 2025 09:05:00 +0200\r\nContent-Type: text/plain\r\n\r\n${STORY}`;
    const found = await only(attached('message/rfc822', '', inside), 'a.eml');
    expect(texts(found)).toEqual(['Second ferry', STORY]);
    expect(found.extract.metadata).toMatchObject({
      outlet: 'Bay Post',
      published: '2025-05-03T07:05:00Z',
    });
  });

  it('with clippings attached gives them, and the covering note is none', async () => {
    const page = `<html><body><h1>Second ferry</h1><p>${STORY}</p></body></html>`;
    expect(texts(await only(attached('text/html', 'ferry.html', page), 'a.eml'))).toEqual([
      'Second ferry',
      STORY,
    ]);
    const broken = await read(attached('application/pdf', 'a.pdf', 'no PDF'), 'a.eml');
    expect(broken).toMatchObject([
      { status: 'ok', item: 1 },
      { status: 'failed', item: 2, reason: expect.stringContaining('"a.pdf"') },
    ]);
    const picture = await read(attached('image/png', 'a.png', 'xx'), 'a.eml');
    expect(picture).toMatchObject([{ status: 'ok', item: null }]);
  });

  it('that was forwarded without a line that says so is known by its header lines', async () => {
    const mail = `From: Boss <b@x.example>\r\nSubject: WG: Ferry\r\nDate: Sun, 4 May 2025 09:05:00 +0200\r\nContent-Type: text/plain\r\n\r\nzK\r\n\r\nVon: Bay Post <n@bay.example>\r\nGesendet: Samstag, 3. Mai 2025 09:05\r\nAn: Boss\r\nBetreff: Second ferry\r\n\r\n${STORY}\r\n`;
    const found = await only(mail, 'a.eml');
    expect(texts(found)).toEqual(['Second ferry', STORY]);
    expect(found.extract.metadata).toMatchObject({ outlet: 'Bay Post', published: '2025-05-03' });
  });

  it('quotes without its marks', async () => {
    const mail = `From: B <b@x.example>\r\nSubject: Re: Ferry\r\nContent-Type: text/plain\r\n\r\nIs it ours?\r\n\r\n> ${STORY}\r\n>\r\n>> ${MORE}\r\n`;
    expect(texts(await only(mail, 'a.eml'))).toEqual(['Re: Ferry', 'Is it ours?', STORY, MORE]);
  });

  it('of an alert gives an item for each article it points to', async () => {
    const entry = (title: string, address: string) =>
      `<div><a href="https://www.google.com/url?rct=j&amp;url=${encodeURIComponent(address)}&amp;ct=ga">${title}</a><div itemprop="publisher"><span itemprop="name">Bay Post</span></div><a href="https://www.google.com/alerts/feedback?x=1">Flag as irrelevant</a></div>`;
    const alert = `From: Google Alerts <googlealerts-noreply@google.com>\r\nSubject: Google Alert - ferry\r\nDate: Sat, 03 May 2025 09:05:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${entry('A second <b>ferry</b> for the bay', 'https://b.example/1')}${entry('Islanders cheer new ferry', 'https://b.example/2')}</body></html>`;
    const found = await clippings(alert, 'a.eml');
    expect(
      found.map((one) => [
        one.item,
        one.extract.text,
        one.extract.metadata.url,
        one.extract.metadata.outlet,
      ]),
    ).toEqual([
      [1, 'A second ferry for the bay', 'https://b.example/1', 'Bay Post'],
      [2, 'Islanders cheer new ferry', 'https://b.example/2', 'Bay Post'],
    ]);
  });

  it('that is a saved page gives the page', async () => {
    const found = await only(
      `From: <Saved by Browser>\r\nSnapshot-Content-Location: https://c.example/ferry\r\nSubject: Page\r\nDate: Sat, 03 May 2025 09:05:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="bb"\r\n\r\n--bb\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://c.example/ferry\r\n\r\n<html><head><title>Second ferry</title></head><body><article><h1>Second ferry</h1><p>${STORY}</p><p>${MORE}</p></article></body></html>\r\n--bb--\r\n`,
      'a.mhtml',
    );
    expect(texts(found)).toEqual(['Second ferry', STORY, MORE]);
    expect(found.extract.metadata).toMatchObject({
      url: 'https://c.example/ferry',
      published: null,
    });
  });
});

describe('XLSX', () => {
  it('gives a clipping a row', async () => {
    const found = await clippings(
      xlsxOf([
        ['Outlet', 'Headline', 'Full Text', 'Publication Date'],
        ['Courier', 'Ferry', STORY, '2025-05-03'],
        ['Post', 'Boat', MORE, '3 May 2025'],
      ]),
      'a.xlsx',
    );
    expect(
      found.map((one) => [
        one.item,
        one.extract.metadata.outlet,
        one.extract.metadata.published,
        ...texts(one),
      ]),
    ).toEqual([
      [1, 'Courier', '2025-05-03', 'Ferry', STORY],
      [2, 'Post', '2025-05-03', 'Boat', MORE],
    ]);
  });
});

describe('a date in XLSX', () => {
  it('says no zone, and no time where it has none', async () => {
    const files = unzipSync(
      xlsxOf([
        ['Title', 'Date', 'Text'],
        ['Ferry', 'NOON', STORY],
        ['Passes', 'DAY', MORE],
      ]),
    );
    const sheet = 'xl/worksheets/sheet1.xml';
    const dated = strFromU8(files[sheet]!)
      .replace(/t="inlineStr"><is><t>NOON<\/t><\/is>/, 't="d"><v>2025-05-06T12:30:00Z</v>')
      .replace(/t="inlineStr"><is><t>DAY<\/t><\/is>/, 't="d"><v>2025-05-07T00:00:00Z</v>');
    const found = await clippings(zipSync({ ...files, [sheet]: strToU8(dated) }), 'a.xlsx');
    expect(found.map(({ extract }) => extract.metadata.published)).toEqual([
      '2025-05-06T12:30:00',
      '2025-05-07',
    ]);
  });
});

describe('an office document without a name', () => {
  it('is told from a packed folder of such documents', async () => {
    const docx = docxOf(paragraph(STORY));
    const xlsx = xlsxOf([
      ['Title', 'Text'],
      ['Ferry', STORY],
    ]);
    for (const bytes of [docx, xlsx])
      expect((await only(bytes, '-')).extract.text).toContain(STORY);
    const packed = zipSync(
      { 'a.docx': docx, 'b.xlsx': xlsx, 'word/c.txt': strToU8(MORE) },
      { level: 0 },
    );
    expect((await read(packed, '-')).map(({ item, status }) => [item, status])).toEqual([
      [1, 'ok'],
      [2, 'ok'],
      [3, 'ok'],
    ]);
  });
});

describe('XLSX of many sheets', () => {
  it('counts its clippings on from sheet to sheet, past a cover', async () => {
    const outcomes = await clippings(
      xlsxOf(
        [['Report for May']],
        [
          ['Title', 'Text'],
          ['Ferry', STORY],
        ],
        [
          ['Title', 'Text'],
          ['Passes', MORE],
        ],
      ),
      'a.xlsx',
    );
    expect(outcomes.map(({ item, extract }) => [item, extract.metadata.title])).toEqual([
      [1, 'Ferry'],
      [2, 'Passes'],
    ]);
  });
});

describe('WARC', () => {
  it('skips what was not there', async () => {
    const answer = (status: string) =>
      warcRecord(
        'response',
        'https://bay.example/1',
        'application/http; msgtype=response',
        `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n\r\n<html><body><h1>Ferry</h1><p>${STORY}</p></body></html>`,
      );
    const outcomes = await read(answer('404 Not Found') + answer('200 OK'), 'a.warc');
    expect(outcomes).toMatchObject([
      { status: 'skipped', item: 1, reason: expect.stringContaining('404') },
      { status: 'ok', item: 2 },
    ]);
  });

  const page = `<html><head><title>Second ferry</title></head><body><article><h1>Second ferry</h1><p>${STORY}</p><p>${MORE}</p></article></body></html>`;
  const crawl =
    warcRecord('warcinfo', 'x', 'application/warc-fields', 'a: b\r\n') +
    warcRecord(
      'response',
      'https://courier.example/ferry',
      'application/http; msgtype=response',
      `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`,
    ) +
    warcRecord(
      'response',
      'https://courier.example/i.png',
      'application/http; msgtype=response',
      'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx',
    ) +
    warcRecord('conversion', 'https://post.example/t', 'text/plain', STORY);

  it.each([
    ['a.warc', strToU8(crawl)],
    ['a.warc.gz', gzipSync(strToU8(crawl))],
  ])('gives a clipping a page: %s', async (path, bytes) => {
    const outcomes = await read(bytes, path);
    expect(outcomes.map((outcome) => [outcome.item, outcome.status])).toEqual([
      [1, 'ok'],
      [2, 'skipped'],
      [3, 'ok'],
    ]);
    const [first] = outcomes as [Found];
    expect(texts(first)).toEqual(['Second ferry', STORY, MORE]);
    expect(first.extract.metadata).toMatchObject({
      outlet: 'courier.example',
      url: 'https://courier.example/ferry',
      published: null,
    });
  });
});

describe('a web archive that is cut short', () => {
  it.each([0.3, 0.6, 0.9])('ends, at %s of its length', async (share) => {
    const whole =
      warcRecord('warcinfo', 'x', 'application/warc-fields', 'a: b\r\n') +
      warcRecord(
        'response',
        'https://courier.example/',
        'application/http',
        `HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n${STORY}`,
      );
    const outcomes = await read(whole.slice(0, whole.length * share), 'a.warc');
    expect(outcomes.at(-1)?.status).not.toBe('ok');
  });
});

describe('archives', () => {
  it('in gzip are what they hold', async () => {
    expect(
      texts(await only(gzipSync(strToU8(`Ferry\n\n${STORY}`)), 'courier_2025-05-03.txt.gz')),
    ).toEqual(['Ferry', STORY]);
    expect(formatFor('backup.tar.gz')).toBeUndefined();
    expect(formatFor('feed.ndjson.gz')).toBeDefined();
  });

  it('in zip give an item for each clipping in them', async () => {
    const outcomes = await read(
      zipSync({
        'a.txt': strToU8(`Ferry\n\n${STORY}`),
        'sub/post_2025-05-03.html': strToU8(`<h1>Boat</h1><p>${MORE}</p>`),
        'rows.csv': strToU8('title,text\nA,words\nB,more\n'),
        'p.png': new Uint8Array(9),
        '__MACOSX/a.txt': strToU8('x'),
      }),
      'a.zip',
    );
    expect(outcomes.map((outcome) => [outcome.item, outcome.status])).toEqual([
      [1, 'ok'],
      [2, 'ok'],
      [3, 'ok'],
      [4, 'ok'],
      [5, 'skipped'],
    ]);
    expect((outcomes[1] as Found).extract.metadata).toMatchObject({
      outlet: 'post',
      published: '2025-05-03',
    });
  });

  const zeros = new Uint8Array(8 << 20);
  it.each([
    ['gzip', 'bomb.txt.gz', gzipSync(zeros)],
    ['zip', 'bomb.zip', zipSync({ 'a.txt': zeros })],
    ['DOCX', 'bomb.docx', zipSync({ 'word/document.xml': zeros })],
    ['XLSX', 'bomb.xlsx', zipSync({ 'xl/workbook.xml': zeros })],
  ])('that are bombs are stopped: %s', async (_name, path, bytes) => {
    expect(await read(bytes, path)).toMatchObject([
      { status: 'failed', reason: expect.stringContaining('100 times') },
    ]);
  });

  it('inside archives are followed only so deep', async () => {
    let nested = zipSync({ 'a.txt': strToU8(STORY) });
    for (let depth = 0; depth < 5; depth += 1) nested = zipSync({ 'a.zip': nested });
    expect(await read(nested, 'a.zip')).toMatchObject([
      { status: 'failed', reason: expect.stringContaining('deep') },
    ]);
  });

  it('with too many files, or too large ones, are stopped', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`${at}.txt`, strToU8(STORY)]),
    );
    const limit = (limits: Partial<Limits>) => ({ limits: { ...DEFAULT_LIMITS, ...limits } });
    const few = await read(zipSync(files), 'a.zip', limit({ maxArchiveEntries: 10 }));
    expect(few.slice(0, 10).every(({ status }) => status === 'ok')).toBe(true);
    expect(few.slice(10)).toEqual([
      {
        status: 'truncated',
        item: null,
        reason: expect.stringContaining('more than 10 files (--max-archive-entries)'),
      },
    ]);
    const small = limit({ maxFileBytes: 50 });
    expect((await read(zipSync(files), 'a.zip', small))[0]).toMatchObject({ status: 'failed' });
    expect((await read(gzipSync(strToU8(STORY)), 'a.txt.gz', small))[0]).toMatchObject({
      status: 'failed',
    });
  });

  it('give what came out before they had given too much', async () => {
    const files = { 'a.txt': strToU8(STORY), 'b.zip': zipSync({ 'c.txt': strToU8(MORE) }) };
    const maxUnpackedBytes = STORY.length + files['b.zip'].length + 10;
    const limits = { ...DEFAULT_LIMITS, maxUnpackedBytes };
    const outcomes = await read(zipSync(files), 'a.zip', { limits });
    expect(outcomes.map(({ item, status }) => [item, status])).toEqual([
      [1, 'ok'],
      [2, 'failed'],
      [3, 'failed'],
      [null, 'truncated'],
    ]);
    expect(outcomes[3]).toMatchObject({ reason: expect.stringContaining('--max-unpacked-size') });
  });

  it('lose only the file that is too large, too deep, or a bomb', async () => {
    const deep = zipSync({ 'd.zip': zipSync({ 'e.zip': zipSync({ 'f.txt': strToU8(STORY) }) }) });
    const outcomes = await read(
      zipSync({ 'a.txt': zeros, 'b.txt': strToU8(STORY), 'c.zip': deep, 'g.txt': strToU8(MORE) }),
      'a.zip',
    );
    expect(outcomes.map(({ item, status }) => [item, status])).toEqual([
      [1, 'failed'],
      [2, 'ok'],
      [3, 'failed'],
      [4, 'ok'],
    ]);
    expect(outcomes[0]).toMatchObject({ reason: expect.stringContaining('--max-archive-ratio') });
    expect(outcomes[2]).toMatchObject({ reason: expect.stringContaining('--max-archive-depth') });
  });

  it('are not unpacked where they hold another type of file', async () => {
    const bomb = zipSync({ 'a.bin': new Uint8Array(8 << 20), 'b.txt': strToU8(STORY) });
    expect((await read(bomb, 'a.zip')).map(({ status }) => status)).toEqual(['skipped', 'ok']);
  });

  it('that hold rows give those before a bomb', async () => {
    const row = `${JSON.stringify({ title: 'Ferry', body: STORY })}\n`;
    const outcomes = await read(gzipSync(strToU8(row + ' '.repeat(300_000_000))), 'a.ndjson.gz');
    expect(outcomes.map(({ item, status }) => [item, status])).toEqual([
      [1, 'ok'],
      [null, 'truncated'],
    ]);
  });
});
