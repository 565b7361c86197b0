import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractFile, type Found, type Outcome, sniffFormat } from '../../src/formats/index.ts';
import { blocksOf, docxOf, MORE, paragraph, STORY } from './sample-files.ts';

/** A document of a body, with what stands before it. */
const rtf = (body: string, head = '\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times;}}') =>
  Buffer.from(`{\\rtf1${head}\r\n${body}}`, 'latin1');
const read = (bytes: Uint8Array, path = 'a.rtf'): Promise<Outcome[]> => extractFile(bytes, path);
const only = async (bytes: Uint8Array): Promise<Found> => {
  const outcomes = await read(bytes);
  expect(outcomes).toMatchObject([{ status: 'ok' }]);
  return outcomes[0] as Found;
};
const texts = async (body: string, head?: string): Promise<unknown[]> =>
  blocksOf(await only(rtf(body, head))).map(([, text]) => text);

/** A text as programs write it that escape what is beyond ASCII byte by byte. */
const escaped = (...bytes: readonly number[]) =>
  bytes.map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');

describe('the text of RTF', () => {
  it('is its paragraphs, with spaces and line breaks of the file for nothing', async () => {
    expect(await texts(`\\pard The har\r\nbour\\par ${STORY}\\par\r\n\r\n\\par ${MORE}`)).toEqual([
      'The harbour',
      STORY,
      MORE,
    ]);
  });

  it('has the characters that have words and signs of their own', async () => {
    expect(
      await texts(
        '\\ldblquote Boat\\rdblquote  \\lquote a\\rquote  1\\endash 2 \\emdash\\~\\bullet  \\{b\\}\\\\ in\\-to\\_day a\\tab b',
      ),
    ).toEqual(['“Boat” ‘a’ 1–2 —\u00a0• {b}\\ in\u00adto\u2011day a b']);
  });

  it('breaks lines where a hand did', async () => {
    expect(await texts('Lantern Bay\\line 3 May\\par Two')).toEqual([
      'Lantern Bay',
      '3 May',
      'Two',
    ]);
  });

  it('takes a number for a character, and not what stands there for older readers', async () => {
    expect(
      await texts("\\u8222?F\\'e4hre\\u8220\\'94 \\u-10179?\\u-8542? {\\uc2\\u26085??}x"),
    ).toEqual(['„Fähre“ \u{1f6a2} 日x']);
    expect(await texts('{\\uc0 \\u8364 4} \\u8211\\endash  b')).toEqual(['€4 – b']);
    expect(await texts('{\\upr{caf?}{\\*\\ud{caf\\u233 ?}}} open')).toEqual(['café open']);
  });

  it('does not swallow a paragraph where nothing stands for older readers', async () => {
    expect(await texts('one\\u8230\\par two')).toEqual(['one…', 'two']);
  });

  it('is not what is hidden, deleted or set beside it', async () => {
    expect(
      await texts(
        '{\\info{\\title Draft}{\\author O. Lind}}{\\header Bay Post}{\\footerr 3}{\\*\\bkmkstart x}' +
          'It sails{\\v  at night}{\\deleted  never}{\\super\\chftn{\\footnote\\pard A note.\\par}}' +
          '{\\revised  in May}{\\*\\annotation Really?}{\\pict\\wmetafile8 0123abcd}.' +
          '\\par{\\listtext\\bullet\\tab}{\\pntext 1.\\tab}Hooks\\v0  and\\v  no\\plain  shelves',
      ),
    ).toEqual(['It sails in May.', 'Hooks and shelves']);
  });

  it('goes on where the mark of a paragraph was deleted', async () => {
    expect(await texts('It sails{\\deleted\\par} in May.\\par Two')).toEqual([
      'It sails in May.',
      'Two',
    ]);
  });

  it('has what a field shows, and not how it is made', async () => {
    expect(
      await texts(
        'See {\\field{\\*\\fldinst{HYPERLINK "https://bay.example"}}{\\fldrslt{\\ul the timetable}}}.' +
          '{\\field{\\fldinst PAGE}{\\fldrslt}}',
      ),
    ).toEqual(['See the timetable.']);
  });

  it('has the word over which a field draws how it is pronounced', async () => {
    const ruby =
      '{\\field{\\*\\fldinst{EQ \\\\* jc2 \\\\o\\\\ad(\\\\s\\\\up 10(\\u12415?\\u12394?\\u12392?),\\u28207?)}}{\\fldrslt{}}}';
    expect(
      await texts(
        `${ruby}\\u12398?{\\v ${ruby}}{\\field{\\*\\fldinst EQ \\\\f(1,2)}{\\fldrslt}} x`,
      ),
    ).toEqual(['港の x']);
  });

  it('has no bytes of a picture in it, whatever they look like', async () => {
    expect(await texts('a{\\pict\\bin8 }}}{{{\\\\}b\\bin3 {{{c')).toEqual(['abc']);
  });

  it('gives text boxes after the paragraph they stand beside', async () => {
    expect(
      await texts(
        'It sails {\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard Ferry in figures\\par 120 seats\\par}}' +
          '{\\shprslt\\par Ferry in figures}}in May.\\par Two',
      ),
    ).toEqual(['It sails in May.', 'Ferry in figures', '120 seats', 'Two']);
  });

  it('has rows of figures as lines, and cells of text by themselves', async () => {
    const row = (...cells: string[]) =>
      `\\trowd\\cellx100\\cellx200\\pard\\intbl ${cells.join('\\cell ')}\\cell\\row`;
    expect(
      await texts(
        `Before\\par${row('Year', '{\\b Passengers}')}${row('2024', '31,000')}${row('Quill', STORY)}${row('', 'one\\par two')}\\pard After\\par`,
      ),
    ).toEqual(['Before', 'Year Passengers', '2024 31,000', 'Quill', STORY, 'one', 'two', 'After']);
  });

  it('has tables within tables', async () => {
    expect(
      await texts(
        '\\pard\\intbl left\\cell\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\nestrow}{\\nonesttables\\par}' +
          '\\pard\\intbl under\\cell\\row\\pard After',
      ),
    ).toEqual(['left', 'a b', 'under', 'After']);
  });

  it('begins with a headline where a paragraph has the style of one', async () => {
    const head =
      '\\ansi{\\fonttbl{\\f0 A;}}{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 Kop 1;}{\\*\\cs10 Title;}{\\s15 Title;}{\\s2\\outlinelevel1 heading 2;}}';
    for (const style of ['\\s1', '\\s15', '\\s0\\outlinelevel0'])
      expect(
        blocksOf(
          await only(
            rtf(`\\pard${style} Ferry\\par\\pard\\s2 Cost\\par\\pard\\plain It sails.`, head),
          ),
        ),
      ).toEqual([
        ['headline', 'Ferry'],
        [null, 'Cost'],
        [null, 'It sails.'],
      ]);
  });

  it('is that of the same document in DOCX', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const docx = docxOf(
      `${paragraph('Second ferry', 'Title')}${paragraph(STORY)}<w:tbl><w:tr>${cell('2024')}${cell(MORE)}</w:tr></w:tbl>${paragraph(MORE)}`,
    );
    const document = rtf(
      `\\pard\\s15 Second ferry\\par\\pard ${STORY}\\par\\trowd\\intbl 2024\\cell ${MORE}\\cell\\row\\pard ${MORE}\\par`,
      '\\ansi{\\stylesheet{\\s15 Title;}}',
    );
    const [expected] = (await extractFile(docx, 'a.docx')) as [Found];
    const found = await only(document);
    expect(found.extract).toEqual(expected.extract);
    expect(found.extraction).toBe(expected.extraction);
  });
});

describe('bytes in RTF', () => {
  it.each([
    ['German', '\\ansi\\ansicpg1252', "M\\'f6we, \\'84so\\'93 \\'80", 'Möwe, „so“ €'],
    ['Polish', '\\ansi\\ansicpg1250', "\\'9cmia\\'b3y \\'bf\\'f3\\'b3w", 'śmiały żółw'],
    ['Russian', '\\ansi\\ansicpg1251', "\\'cf\\'e0\\'f0\\'ee\\'ec \\'b9 2", 'Паром № 2'],
    ['on a Macintosh', '\\mac', "\\'8fber caf\\'8e", 'èber café'],
    ['of DOS', '\\pc', "F\\'84hre", 'Fähre'],
    ['UTF-8', '\\ansi\\ansicpg65001', "F\\'c3\\'a4hre", 'Fähre'],
  ])('are in the code page of the document: %s', async (_name, head, body, text) => {
    expect(await texts(body, head)).toEqual([text]);
  });

  const head =
    '\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset238 Times CE;}{\\f2\\fcharset204{\\*\\fname Arial;}Arial Cyr;}{\\f3\\fcharset128 Mincho{\\*\\falt MS};}{\\f4\\fcharset178 Arabic;}{\\f5\\fcharset128\\cpg65001 U;}{\\f6\\fcharset2 Symbol;}}';
  it('are in the code page of their font', async () => {
    expect(
      await texts(
        "{\\f1 \\'b3\\'f3d\\'9f} {\\f2 \\'ef\\'e0\\'f0\\'ee\\'ec} {\\f3 \\'83t\\'83F\\'83\\'8a\\'81\\'5b \\'95\\\\} {\\f4 \\'d3\\'dd\\'ed\\'e4\\'c9} {\\f5 \\'c3\\'a4} \\'e4",
        head,
      ),
    ).toEqual(['łódź паром フェリー 表 سفينة ä ä']);
  });

  it('of a font of signs are no letters', async () => {
    expect(await texts("a{\\f6 \\'b7\\'e0}b \\u-3913?c", head)).toEqual(['a b c']);
  });

  it('are in the code page of the document where a program gave every font the first character set', async () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset0 Arial;}}';
    expect(await texts("\\f1 \\'cf\\'e0\\'f0\\'ee\\'ec", `\\ansi\\ansicpg1251${fonts}`)).toEqual([
      'Паром',
    ]);
    const both = '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times;}}';
    expect(await texts("caf\\'e9 {\\f1 \\'cf}", `\\ansi\\ansicpg1251${both}`)).toEqual(['café П']);
  });

  it('may stand unescaped, in the code page or in UTF-8', async () => {
    expect(await texts('M\xf6we', '\\ansi\\ansicpg1252')).toEqual(['Möwe']);
    const [found] = (await read(strToU8('{\\rtf1\\ansi\\ansicpg1252 Möwe „so“}'))) as [Found];
    expect(found.extract.text).toBe('Möwe „so“');
  });

  it('are in the encoding that was asked for', async () => {
    const [found] = (await extractFile(rtf("\\'cf\\'e0\\'f0\\'ee\\'ec"), 'a.rtf', {
      encoding: 'windows-1251',
    })) as [Found];
    expect([found.extract.text, found.encoding]).toEqual(['Паром', 'windows-1251']);
  });

  it('give back any text, however it is written', async () => {
    const character = fc.oneof(
      fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(...'äÖß„“–€жЯ語🚢', ' '),
    );
    const unitsOf = (text: string) =>
      text.split('').map((unit) => `\\u${new Int16Array([unit.charCodeAt(0)])[0]}?`);
    const write = (characters: readonly string[], style: number) =>
      characters
        .map((one, at) => {
          const code = one.charCodeAt(0);
          if (code > 0x7e) return unitsOf(one).join('');
          if ('\\{}'.includes(one)) return `\\${one}`;
          return [one, escaped(code), `{${one}}`, `\\b ${one}`][(style + at) % 4];
        })
        .join('');
    await fc.assert(
      fc.asyncProperty(
        fc.array(character, { minLength: 1, maxLength: 40 }),
        fc.nat(3),
        async (characters, style) => {
          const { extract } = await only(rtf(`x${write(characters, style)}x`));
          expect(extract.text).toBe(`x${characters.join('').replace(/ +/g, ' ')}x`);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('an RTF file', () => {
  it('is told by how it begins, also where it has no name', async () => {
    expect(sniffFormat(rtf(STORY)).name).toBe('rtf');
    const [found] = (await read(rtf(STORY), 'clipping')) as [Found];
    expect(found.extract.text).toBe(STORY);
  });

  it('says nothing of author and date: a word processor writes them into every file', async () => {
    const { extract } = await only(
      rtf(
        `{\\info{\\title Draft 3}{\\author olind}{\\creatim\\yr2019\\mo3\\dy1}}Ferry\\par ${STORY}`,
      ),
    );
    expect(extract.metadata).toMatchObject({ title: 'Ferry', author: null, published: null });
  });

  it('may be a press archive’s download of many articles', async () => {
    const one = (n: number, title: string, text: string) =>
      `${n} of 2 DOCUMENTS\\par\\par The Bay Post\\par May ${n}, 2025 Saturday\\par\\par{\\b ${title}}\\par\\par{\\b BYLINE:} Rosa Quill\\par LENGTH: 40 words\\par\\par ${text}\\par\\par LOAD-DATE: May 9, 2025\\page `;
    const outcomes = await read(rtf(one(1, 'Second ferry', STORY) + one(2, 'Passes', MORE)));
    expect(
      outcomes.map((outcome) => 'extract' in outcome && [outcome.item, outcome.extract.metadata]),
    ).toMatchObject([
      [
        1,
        {
          title: 'Second ferry',
          outlet: 'The Bay Post',
          author: 'Rosa Quill',
          published: '2025-05-01',
        },
      ],
      [
        2,
        { title: 'Passes', outlet: 'The Bay Post', author: 'Rosa Quill', published: '2025-05-02' },
      ],
    ]);
  });

  it('is blank, or of another kind', async () => {
    expect(await read(Buffer.from(''))).toMatchObject([{ status: 'ok', extract: { blocks: [] } }]);
    expect(await read(rtf(''))).toMatchObject([{ status: 'ok', extract: { blocks: [] } }]);
    expect(await read(Buffer.from(STORY))).toEqual([
      {
        status: 'failed',
        item: null,
        reason: 'not readable as rtf: it does not begin with {\\rtf',
      },
    ]);
    expect(await read(Buffer.from('PK\x03\x04'))).toMatchObject([{ status: 'skipped' }]);
  });

  it('that was cut short is no clipping, wherever it was cut', async () => {
    const whole = rtf(
      `\\pard{\\b ${STORY}}\\par{\\*\\x y}\\u8211? \\'e4{\\pict\\bin9 123456789}${MORE}`,
    );
    for (let length = 6; length < whole.length; length += 1)
      expect(await read(whole.subarray(0, length))).toMatchObject([
        { status: 'failed', reason: expect.stringContaining('cut short') },
      ]);
    expect(await read(Buffer.concat([whole, Buffer.from('\0\0}x')]))).toMatchObject([
      { status: 'ok' },
    ]);
  });

  it.each([
    ['groups without end', `{\\rtf1${'{'.repeat(1e6)}`, 'nested too deep'],
    ['deep groups', `{\\rtf1${'{'.repeat(1e6)}a${'}'.repeat(1e6)}}`, 'nested too deep'],
    ['a picture beyond the end', '{\\rtf1 a{\\pict\\bin999999999999 x}}', 'cut short'],
    ['a backslash at the end', '{\\rtf1 a\\', 'cut short'],
  ])('fails alone with %s', async (_name, text, reason) => {
    expect(await read(Buffer.from(text))).toMatchObject([
      { status: 'failed', reason: expect.stringContaining(reason) },
    ]);
  });

  it.each([
    [
      'figures without end',
      `\\u${'9'.repeat(1e6)}?\\itap${'9'.repeat(400)}\\intbl\\uc-5\\f-${'1'.repeat(400)} a`,
    ],
    ['a word without end', `\\${'a'.repeat(1e6)} a`],
    ['many bytes', "\\'e4".repeat(1e6)],
    ['many groups', '{\\b a}'.repeat(1e6)],
    ['many paragraphs', 'a\\par '.repeat(3e5)],
    ['many cells', `\\intbl ${'a\\cell '.repeat(3e5)}\\row`],
    ['a field without end', `{\\*\\fldinst EQ ${'\\\\o\\\\ad(\\\\s\\\\up 1(a),'.repeat(1e5)}}`],
    ['many boxes', '{\\*\\shpinst{\\shptxt a}}'.repeat(1e5)],
    [
      'many fonts',
      `{\\fonttbl${Array.from({ length: 1e5 }, (_, at) => `{\\f${at}\\fcharset204 x;}`).join('')}}${"\\f1 \\'e4".repeat(1e4)}`,
    ],
    ['cells that were never begun', '\\cell\\row\\nestrow\\itap9\\nestcell\\row a'],
    ['no bytes but zeros', '\0'.repeat(1e6)],
  ])('is read to its end with %s', async (_name, body) => {
    expect(await read(rtf(body))).toMatchObject([{ status: 'ok' }]);
  });
});
