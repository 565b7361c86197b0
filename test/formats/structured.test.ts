import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { extractFile, type Found, type Outcome } from '../../src/formats/index.ts';
import { blocksOf } from './sample-files.ts';

const STORY = 'The harbour board said on Monday that a second ferry will sail from May.';

const read = (text: string | Uint8Array, path: string): Promise<Outcome[]> =>
  extractFile(typeof text === 'string' ? Buffer.from(text) : text, path);
const clippings = async (text: string | Uint8Array, path: string): Promise<Found[]> =>
  (await read(text, path)).filter((outcome): outcome is Found => 'extract' in outcome);
const only = async (text: string | Uint8Array, path: string): Promise<Found> => {
  const found = await clippings(text, path);
  expect(found).toHaveLength(1);
  return found[0] as Found;
};

describe('markdown', () => {
  it('is read as its reader sees it, with front matter as metadata', async () => {
    const found = await only(
      `---\ntitle: "Second ferry"\nsource: Harbour Courier\ndate: 2025-05-03\nurl: https://courier.example/a\nauthor: Rosa Quill\nlang: en\n---\n\n# A second ferry\n\nThe *harbour* board [said](https://x.example) on\nMonday \`so\`. ![map](m.png)\n\n> “We asked for it,” she said.\n\n- one &amp; two\n- three\n\n\`\`\`js\nlet code;\n\`\`\`\n\n## After that\n\n<b>Bold</b> words.`,
      'a.md',
    );
    expect(blocksOf(found)).toEqual([
      ['headline', 'A second ferry'],
      [null, 'The harbour board said on Monday so.'],
      [null, '“We asked for it,” she said.'],
      [null, 'one & two'],
      [null, 'three'],
      [null, 'After that'],
      [null, 'Bold words.'],
    ]);
    expect(found.extract.metadata).toEqual({
      outlet: 'Harbour Courier',
      title: 'Second ferry',
      author: 'Rosa Quill',
      published: '2025-05-03',
      url: 'https://courier.example/a',
      language: 'en',
    });
    expect(found.origins.outlet).toBe('front-matter');
  });

  it('may link its author, as programs for notes do', async () => {
    const found = await only(
      `---\ntitle: Ferry\nauthor:\n  - "[[Rosa Quill]]"\n  - "[[people/Lind|Ida Lind]]"\n---\n${STORY}`,
      'a.md',
    );
    expect(found.extract.metadata.author).toBe('Rosa Quill, Ida Lind');
  });

  it('may have its front matter in TOML', async () => {
    const found = await only(
      `+++\ntitle = "The \\"old\\" ferry" # for now\npublication = 'Bay Post'\nauthors = ["Rosa Quill", "Ida Lind"]\ndate = 2025-05-03T09:05:00Z\ndraft = false\n[extra]\nauthor = "Nobody"\n+++\n\n${STORY}\n`,
      'a.md',
    );
    expect(blocksOf(found)).toEqual([
      ['headline', 'The "old" ferry'],
      [null, STORY],
    ]);
    expect(found.extract.metadata).toMatchObject({
      outlet: 'Bay Post',
      author: 'Rosa Quill, Ida Lind',
      published: '2025-05-03T09:05:00Z',
    });
  });

  it('with broken or endless front matter is still read', async () => {
    const broken = await only(`---\ntitle: [oops\n---\n${STORY}`, 'a.md');
    expect(broken.extract.text).toBe(STORY);
    const endless = await only(`---\ntitle: x\n\n${STORY}`, 'a.md');
    expect(endless.extract.text).toContain(STORY);
  });

  it('quoted thousands deep is still read', async () => {
    expect((await only(`${'>'.repeat(20_000)} ${STORY}`, 'a.md')).extract.text).toContain(STORY);
  });
});

describe('JSON lines', () => {
  it('give a clipping a line, under the usual names', async () => {
    const lines = [
      {
        outlet: 'Courier',
        published_at: '2025-05-03T06:00:00Z',
        title: 'Ferry',
        body: `${STORY}\n\nMore.`,
      },
      {
        source: { name: 'Bay Post' },
        publishDate: '2025-05-04',
        headline: 'Boat',
        content: [`<p>${STORY}</p>`, '<p>Fish &amp; chips.</p>'],
      },
      { _source: { medium: 'Radio Bay', title: 'Third', text: STORY } },
    ];
    const found = await clippings(lines.map((line) => JSON.stringify(line)).join('\n'), 'a.ndjson');
    expect(found.map((one) => [one.item, one.extract.metadata.outlet])).toEqual([
      [1, 'Courier'],
      [2, 'Bay Post'],
      [3, 'Radio Bay'],
    ]);
    expect(blocksOf(found[1] as Found)).toEqual([
      ['headline', 'Boat'],
      [null, STORY],
      [null, 'Fish & chips.'],
    ]);
    expect(found[0]?.extract.metadata.published).toBe('2025-05-03T06:00:00Z');
  });

  it('that are broken cost only themselves', async () => {
    const outcomes = await read(`{"text":"${STORY}"}\n{oops\n\n7\n{"text":"${STORY}"}`, 'a.jsonl');
    expect(outcomes.map((outcome) => [outcome.item, outcome.status])).toEqual([
      [1, 'ok'],
      [2, 'failed'],
      [4, 'skipped'],
      [5, 'ok'],
    ]);
  });

  it('longer than a piece are read whole, in any encoding', async () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      JSON.stringify({
        title: `Zug ${at}`,
        text: `Früher ${STORY} „${at}“ ${'Brötchen '.repeat(20)}`,
      }),
    );
    for (const encoding of ['utf-8', 'windows-1252', 'utf-16le']) {
      const bytes = iconv.encode(many.join('\n'), encoding, { addBOM: encoding === 'utf-16le' });
      const found = await clippings(bytes, 'a.ndjson');
      expect(found.length).toBe(3000);
      expect(found.at(-1)?.extract.text).toContain('Früher');
      expect(found.at(-1)?.extract.text).toContain('„2999“');
    }
  });

  it('pollute nothing with their keys', async () => {
    const [found] = await clippings(
      '{"__proto__":{"polluted":1,"title":"no"},"constructor":"x","text":"words of it"}',
      'a.ndjson',
    );
    expect(found?.extract.metadata.title).not.toBe('no');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('JSON', () => {
  it('may be a list, a list in an object, or one clipping', async () => {
    const one = { title: 'Ferry', text: STORY };
    expect(
      (await clippings(JSON.stringify([one, one]), 'a.json')).map((found) => found.item),
    ).toEqual([1, 2]);
    expect(
      await clippings(JSON.stringify({ status: 'ok', articles: [one] }), 'a.json'),
    ).toHaveLength(1);
    expect(
      await clippings(JSON.stringify({ hits: { hits: [{ _source: one }] } }), 'a.json'),
    ).toHaveLength(1);
    expect((await only(JSON.stringify(one), 'a.json')).item).toBeNull();
  });

  it.each([
    ['texts', { paragraphs: [STORY, 'It carries 120 people.'] }],
    [
      'elements',
      {
        content_elements: [
          { type: 'text', content: STORY },
          { type: 'text', content: 'It carries 120 people.' },
        ],
      },
    ],
  ])('may hold the article as a list of %s', async (_name, article) => {
    const found = await only(
      JSON.stringify({ total: 1, hits: [{ doc: { headline: 'Ferry', ...article } }] }),
      'a.json',
    );
    expect(blocksOf(found)).toEqual([
      ['headline', 'Ferry'],
      [null, STORY],
      [null, 'It carries 120 people.'],
    ]);
  });

  const AT_EASE = 'It carries 120 people.';
  const run = (text: string) => ({ type: 'text', text });
  const span = (text: string) => ({ _type: 'span', text });
  const leaf = (value: string) => ({ nodeType: 'text', value });
  it.each([
    [
      'Arc',
      [
        { type: 'text', content: STORY },
        { type: 'image', url: 'https://x.example/a.jpg', caption: 'A boat.', content: 'A boat.' },
        { type: 'list', items: [{ type: 'text', content: AT_EASE }] },
      ],
    ],
    [
      'Contentful',
      {
        nodeType: 'document',
        content: [
          {
            nodeType: 'paragraph',
            content: [
              leaf(STORY.slice(0, 12)),
              { nodeType: 'hyperlink', content: [leaf(STORY.slice(12, 20))] },
              leaf(STORY.slice(20)),
            ],
          },
          { nodeType: 'paragraph', content: [leaf(AT_EASE)] },
        ],
      },
    ],
    [
      'Portable Text',
      [
        { _type: 'block', children: [span(STORY.slice(0, 9)), span(STORY.slice(9))] },
        { _type: 'block', children: [span(AT_EASE)] },
      ],
    ],
    [
      'Editor.js',
      {
        time: 1,
        blocks: [
          { type: 'paragraph', data: { text: STORY } },
          { type: 'list', data: { items: [AT_EASE] } },
        ],
      },
    ],
    [
      'ProseMirror',
      {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [run(STORY.slice(0, 9)), run(STORY.slice(9))] },
          {
            type: 'bulletList',
            content: [
              { type: 'listItem', content: [{ type: 'paragraph', content: [run(AT_EASE)] }] },
            ],
          },
        ],
      },
    ],
    [
      'Lexical',
      {
        root: {
          type: 'root',
          children: [
            { type: 'paragraph', children: [run(STORY)] },
            { type: 'paragraph', children: [run('It '), run('carries 120 people.')] },
          ],
        },
      },
    ],
    ['Draft.js', { blocks: [run(STORY), run(AT_EASE)], entityMap: {} }],
  ])('may hold the article as the tree of %s', async (_name, body) => {
    const found = await only(JSON.stringify({ headlines: { basic: 'Ferry' }, body }), 'a.json');
    expect(blocksOf(found)).toEqual([
      ['headline', 'Ferry'],
      [null, STORY],
      [null, AT_EASE],
    ]);
    expect(found.extract.metadata.title).toBe('Ferry');
  });

  it('of an export may have its list anywhere', async () => {
    const posts = [STORY, AT_EASE].map((plaintext) => ({ title: 'Ferry', plaintext }));
    const story = ({ plaintext }: { plaintext: string }) => {
      const content_elements = [{ type: 'text', content: plaintext }];
      return { type: 'story', headlines: { basic: 'Ferry' }, content_elements };
    };
    const authors = [{ name: 'Ida Lind' }, { name: 'Rosa Quill' }, { name: 'Al Shed' }];
    for (const value of [
      { db: [{ data: { posts, authors } }] },
      { '@graph': [...posts, ...authors] },
      { type: 'results', content_elements: posts.map(story) },
    ]) {
      const found = await clippings(JSON.stringify(value), 'a.json');
      expect(found.map((one) => one.item)).toEqual([1, 2]);
    }
  });

  it('with a text of its own is one clipping, whatever lists are in it', async () => {
    const related = [{ title: 'Other boats', text: STORY }];
    const value = { text: `${STORY} ${AT_EASE}`, page: { related } };
    expect((await only(JSON.stringify(value), 'a.json')).extract.text).toContain(AT_EASE);
  });

  it('that has the article twice is read where its paragraphs are kept apart', async () => {
    const paragraphs = Array.from({ length: 20 }, () => STORY);
    const fields = {
      headline: 'Ferry',
      bodyText: paragraphs.join(' '),
      body: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    };
    const found = await clippings(JSON.stringify({ results: [{ fields }] }), 'a.json');
    expect(blocksOf(found[0] as Found)).toHaveLength(21);
  });

  it('of a blog has its headline without entities, and no number for an author', async () => {
    const post = {
      title: { rendered: 'The harbour&#8217;s ferry' },
      content: { rendered: `<p>${STORY}</p>` },
      author: 3,
      yoast_head_json: { og_site_name: 'Bay Post' },
      _embedded: { author: [{ id: 3, name: 'Ida Lind' }] },
    };
    const [found] = await clippings(JSON.stringify([post]), 'a.json');
    expect(found?.extract.metadata).toMatchObject({
      title: 'The harbour’s ferry',
      author: 'Ida Lind',
      outlet: 'Bay Post',
    });
  });

  it('may be a messenger’s, which cuts a text at its links', async () => {
    const text = ['The harbour board ', { type: 'link', text: 'said on Monday' }, ' so.\n\nWell.'];
    const found = await clippings(JSON.stringify({ messages: [{ id: 1, text }] }), 'a.json');
    expect(found.map(blocksOf)).toEqual([
      [
        [null, 'The harbour board said on Monday so.'],
        [null, 'Well.'],
      ],
    ]);
  });

  it('that is something else is skipped, and broken JSON fails', async () => {
    expect(
      (
        await read('{"name":"package","version":"1.0.0","url":"https://x.example"}', 'package.json')
      )[0]?.status,
    ).toBe('skipped');
    expect((await read('{"a":', 'a.json'))[0]?.status).toBe('failed');
  });
});

describe('tables', () => {
  it('whose dates leave open which is the day are read by the others of their column', async () => {
    const table = (...dates: string[]) =>
      `Title,Date,Text\n${dates.map((date) => `Ferry,${date},${STORY}\n`).join('')}`;
    const datesOf = async (...dates: string[]) =>
      (await clippings(table(...dates), 'a.csv')).map(({ extract }) => extract.metadata.published);
    expect(await datesOf('05/03/2025', '05/13/2025 9:05 AM', '05/04/2025 10:15 AM')).toEqual([
      '2025-05-03',
      '2025-05-13',
      '2025-05-04',
    ]);
    expect(await datesOf('03/05/2025', '13/05/2025')).toEqual(['2025-05-03', '2025-05-13']);
    expect(await datesOf('03/05/2025', '04/05/2025')).toEqual([null, null]);
    expect(await datesOf('03/05/2025', '13/05/2025', '05/13/2025')).toEqual([
      null,
      '2025-05-13',
      '2025-05-13',
    ]);
  });

  it('keep a date that a text begins with as it stands', async () => {
    const begins = `05/03/2025 – ${STORY}`;
    const [found] = await clippings(
      `Title,Text\nFerry,${begins}\nBoat,05/13/2025 – ${STORY}\nPier,05/14/2025\n`,
      'a.csv',
    );
    expect(blocksOf(found as Found).at(-1)).toEqual([null, begins]);
  });

  it('longer than what is looked at for dates are read whole', async () => {
    const rows = Array.from({ length: 450 }, (_, at) => `Ferry ${at},05/13/2025,${STORY}\n`);
    const found = await clippings(`Title,Date,Text\n${rows.join('')}`, 'a.csv');
    expect(found.map(({ extract }) => extract.metadata.title)).toEqual(
      rows.map((_, at) => `Ferry ${at}`),
    );
  });

  it('may say of their columns that they are of the news', async () => {
    const [found] = await clippings(
      `News Date,News Headline,Outlet Name,News Text\n05/13/2025,Ferry,Bay Post,"${STORY}"\n`,
      'a.csv',
    );
    expect(blocksOf(found as Found)).toEqual([
      ['headline', 'Ferry'],
      [null, STORY],
    ]);
    expect(found?.extract.metadata).toMatchObject({ outlet: 'Bay Post', published: '2025-05-13' });
  });

  it('give a clipping a row, columns by their usual names', async () => {
    const found = await clippings(
      `Publication Title;Headline;Full Text;Date;Link;Byline\r\nCourier;"A ""big"" boat";"${STORY}\n\nMore; and more.";03.05.2025;https://c.example/1;Rosa Quill\r\nPost;Boat;${STORY};13/05/2025;;\r\n`,
      'a.csv',
    );
    expect(found.map((one) => one.item)).toEqual([1, 2]);
    expect(found[0]?.extract.metadata).toEqual({
      outlet: 'Courier',
      title: 'A "big" boat',
      author: 'Rosa Quill',
      published: '2025-05-03',
      url: 'https://c.example/1',
      language: null,
    });
    expect(blocksOf(found[0] as Found)).toEqual([
      ['headline', 'A "big" boat'],
      [null, STORY],
      [null, 'More; and more.'],
    ]);
  });

  it.each([
    'Testata;Data;Titolo;Testo',
    'Gazeta;Data;Tytuł;Treść',
    'Krant;Datum;Titel;Inhoud',
    'Avis;Dato;Overskrift;Brødtekst',
    'Lehti;Päivämäärä;Otsikko;Teksti',
    'Zdroj;Datum;Titulek;Obsah',
    'Forrás;Dátum;Cím;Szöveg',
    'Sursa;Data;Titlu;Continut',
    'KAYNAK;TARİH;BAŞLIK;METİN',
    'Издание;Дата;Заголовок;Текст',
    'Джерело;Дата;Заголовок;Текст',
    'ΕΦΗΜΕΡΙΔΑ;ΗΜΕΡΟΜΗΝΙΑ;ΤΙΤΛΟΣ;ΚΕΙΜΕΝΟ',
    'المصدر;التاريخ;العنوان;النص',
    'עיתון;תאריך;כותרת;טקסט',
    '매체명;날짜;제목;본문',
    '来源;日期;标题;正文',
    '媒體;日期;標題;內容',
  ])('have columns named in the newsroom’s own language: %s', async (header) => {
    const found = await only(`${header}\nCourier;13.05.2025;Ferry;${STORY}\n`, 'a.csv');
    expect(found.extract.metadata).toMatchObject({
      outlet: 'Courier',
      title: 'Ferry',
      published: '2025-05-13',
    });
    expect(blocksOf(found)).toContainEqual([null, STORY]);
  });

  it.each([
    ['Ngày,Báo,Tiêu đề,Tác giả,Nội dung', '3 tháng 5 năm 2025'],
    ['วันที่,สำนักข่าว,หัวข้อ,ผู้เขียน,เนื้อหา', '3 พฤษภาคม 2568'],
    ['تاریخ,رسانه,عنوان,نویسنده,متن', '۳ مه ۲۰۲۵'],
    ['Tanggal,Media,Judul,Penulis,Isi', '3 Mei 2025'],
    ['Date,Média,Titre,Auteur,Texte', '3 mai 2025'],
    ['Fecha publicación,Periódico,Encabezado,Periodista,Cuerpo de la noticia', '3 may 2025'],
    ['Data,Veículo,Título,Autor,Texto', '3.mai.2025'],
    ['Data,Veículo,Título,Autor,Texto', '03/mai/2025'],
    ['तारीख,अखबार,शीर्षक,लेखक,पाठ', '3 मई 2025'],
    ['掲載日,媒体名,見出し,著者,本文', '令和7年5月3日'],
    ['见报日期,网站名称,文章标题,作者,文章内容', '2025年5月3日'],
    ['刊登日期,報紙,主題,撰文,內文', '民國114年5月3日'],
  ])('may have their columns named in other languages: %s', async (header, date) => {
    const found = await only(
      `${header}\n${date},Bay Post,A second ferry,Rosa Quill,${STORY}\n`,
      'a.csv',
    );
    expect(found.extract.metadata).toMatchObject({
      outlet: 'Bay Post',
      title: 'A second ferry',
      author: 'Rosa Quill',
      published: '2025-05-03',
    });
    expect(found.extract.text).toContain(STORY);
  });

  it('set the day first where their language does', async () => {
    const german =
      'Der Hafenrat sagte am Montag, dass eine zweite Fähre zu den Inseln fahren wird.';
    const published = async (text: string) =>
      (await only(`Date,Outlet,Text\n05/06/2025,Post,${text}\n`, 'a.csv')).extract.metadata
        .published;
    expect(await published(german)).toBe('2025-06-05');
    expect(await published(STORY)).toBeNull();
  });

  it('in UTF-16 with tabs are read, and a snippet is no text', async () => {
    const bytes = iconv.encode(
      `Date\tTime\tURL\tSource Name\tHeadline\tOpening Text\tHit Sentence\n2025-05-03\t9:05\thttps://n.example/1\tEl Faro\tSegundo barco\tEmpieza aquí\tuna frase\n`,
      'utf-16le',
      { addBOM: true },
    );
    const found = await only(bytes, 'export.csv');
    expect(found.extract.text).toBe('Segundo barco');
    expect(found.extract.metadata).toMatchObject({
      outlet: 'El Faro',
      published: '2025-05-03T09:05',
    });
    expect(found.encoding).toBe('utf-16le');
  });

  it('may begin with lines that are no header', async () => {
    const found = await only(
      `Report of clippings,,\nMade in May,,\nOutlet,Title,Text\nCourier,Ferry,"${STORY}"\n`,
      'a.csv',
    );
    expect(found.extract.metadata.outlet).toBe('Courier');
  });

  it('without a telling column are skipped with a reason', async () => {
    const [outcome] = await read('a,b\n1,2\n3,4\n', 'a.csv');
    expect(outcome).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('no column'),
    });
  });

  const text = 'A second ferry will sail between the old pier and the islands from May.';
  it.each([
    [
      'semicolons under a title',
      `Ausschnitte\n\nMedium;Datum;Überschrift;Volltext\nThe Bay Post;03.05.2025;Ferry;"${text}"\n`,
    ],
    ['pipes', `outlet|date|title|text\nThe Bay Post|2025-05-03|Ferry|${text}\n`],
    [
      'a plural in brackets',
      `Outlet,Author(s),Date,Title,Article Text\nThe Bay Post,R,"May 3, 2025",Ferry,"${text}"\n`,
    ],
    [
      'a month in letters',
      `Source Name\tDate\tHeadline\tFull Text\nThe Bay Post\t03-May-2025 09:05AM\tFerry\t${text}\n`,
    ],
    [
      'nested names',
      `published;source_extended_attributes.name;title;content\n2025-05-03;The Bay Post;Ferry;${text}\n`,
    ],
  ])('are read with %s', async (_name, table) => {
    const [found] = (await read(table, 'a.csv')) as Found[];
    expect(found?.extract.metadata).toMatchObject({
      outlet: 'The Bay Post',
      published: '2025-05-03',
      title: 'Ferry',
    });
    expect(found?.extract.text).toBe(`Ferry\n\n${text}`);
  });

  it.each([
    [
      'a web address for an outlet',
      { media_url: 'https://www.bay.example/', title: 'F', text },
      { outlet: 'bay.example' },
    ],
    [
      'web titles and dates',
      { webTitle: 'Ferry', webPublicationDate: '2025-05-03T07:00:00Z', fields: { bodyText: text } },
      { title: 'Ferry', published: '2025-05-03T07:00:00Z' },
    ],
    [
      'facts in an object beside the text',
      { text, metadata: { outlet: 'The Bay Post', title: 'F', published: '2025-05-03' } },
      { outlet: 'The Bay Post', title: 'F', published: '2025-05-03' },
    ],
    ['a language by name', { title: 'F', text, language: 'English' }, { language: 'en' }],
    ['a language of three letters', { title: 'F', text, language: 'ger' }, { language: 'de' }],
    [
      'an address for a source',
      { title: 'F', text, source: 'https://bay.example/1', sitename: 'Bay' },
      { url: 'https://bay.example/1', outlet: 'Bay' },
    ],
    [
      'a reference list',
      {
        title: 'F',
        text,
        'container-title': 'Bay',
        author: [{ family: 'Quill', given: 'Rosa' }],
        issued: { 'date-parts': [[2025, 5, 3]] },
      },
      { outlet: 'Bay', author: 'Rosa Quill' },
    ],
    ['days since 1900', { title: 'F', text, date: 45780 }, { published: '2025-05-03' }],
    ['seconds', { title: 'F', text, date: 1746255600 }, { published: '2025-05-03T07:00:00Z' }],
    [
      'milliseconds',
      { title: 'F', text, date: '1746255600000' },
      { published: '2025-05-03T07:00:00Z' },
    ],
    ['a date in digits', { title: 'F', text, date: 20250503 }, { published: '2025-05-03' }],
  ])('and JSON may have %s', async (_name, record, metadata) => {
    const [found] = (await read(JSON.stringify([record]), 'a.json')) as Found[];
    expect(found?.extract.metadata).toMatchObject(metadata);
  });

  it('describe only the files they name', async () => {
    const table =
      'Title,Date,File Attachments\nFerry,2025-05-03,C:\\x\\ferry.html\nBoat,2025-05-04,\n';
    expect(await read(table, 'export.csv')).toMatchObject([
      { status: 'ok', item: 2, extract: { text: 'Boat' } },
      { status: 'skipped', reason: expect.stringContaining('describes files') },
    ]);
  });

  it('of empty rows say so row by row', async () => {
    const outcomes = await read('title,text\n,\nFerry,words\n', 'a.csv');
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['skipped', 'ok']);
  });
});

describe('e-mail', () => {
  const head =
    'From: "Harbour Courier" <news@courier.example>\r\nSubject: =?utf-8?Q?Caf=C3=A9_on_the_ferry?=\r\nDate: Sat, 03 May 2025 09:05:00 +0200\r\nMIME-Version: 1.0\r\n';

  it('gives its subject as headline and its sender as outlet', async () => {
    const found = await only(
      `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${STORY}\r\n\r\nMore.\r\n`,
      'a.eml',
    );
    expect(blocksOf(found)).toEqual([
      ['headline', 'Café on the ferry'],
      [null, STORY],
      [null, 'More.'],
    ]);
    expect(found.extract.metadata).toMatchObject({
      outlet: 'Harbour Courier',
      published: '2025-05-03T07:05:00Z',
    });
  });

  it.each([
    ['Da: Bay Post <a@b.example>', 'Inviato: 3 maggio 2025', 'A: x', 'Oggetto: A second ferry'],
    ['De: Bay Post', 'Enviada em: 3 de maio de 2025', 'Para: x', 'Assunto: A second ferry'],
    ['差出人: Bay Post', '送信日時: 2025年5月3日', '宛先: x', '件名: A second ferry'],
    ['Kimden: Bay Post', 'Gönderilme: 3 Mayıs 2025', 'Kime: x', 'Konu: A second ferry'],
  ])('that was forwarded is read without what the program wrote over it: %s', async (...lines) => {
    const found = await only(
      `From: Desk <x@y.example>\r\nSubject: FW: clip\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSee below.\r\n\r\n----- Message -----\r\n${lines.join('\r\n')}\r\n\r\n${STORY}\r\n`,
      'a.eml',
    );
    expect(found.extract.metadata).toMatchObject({
      outlet: 'Bay Post',
      published: '2025-05-03',
      title: 'A second ferry',
    });
    expect(blocksOf(found)).toEqual([
      ['headline', 'A second ferry'],
      [null, STORY],
    ]);
  });

  it('in Windows-1252 keeps its typographic quotes', async () => {
    const found = await only(
      `${head}Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=93A caf=E9,=94 she said =96 and left.\r\n`,
      'a.eml',
    );
    expect(found.extract.text).toContain('“A café,” she said – and left.');
  });

  it('in Windows-1252 keeps the apostrophes of its header, too', async () => {
    const found = await only(
      `From: =?windows-1252?Q?L=92=C9cho?= <a@b.example>\r\nSubject: =?windows-1252?Q?L=92escalier_=96_ferm=E9?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${STORY}\r\n`,
      'a.eml',
    );
    expect(found.extract.metadata).toMatchObject({ outlet: 'L’Écho', title: 'L’escalier – fermé' });
  });

  it('of a page gives the text of the page', async () => {
    const found = await only(
      `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>${STORY}</p><p>${STORY.replace('second', 'third')}</p></body></html>`,
      'a.eml',
    );
    expect(found.extract.text).toContain(STORY);
    expect(found.extract.text).toContain('third ferry');
  });
});

it.each(['txt', 'md', 'html', 'csv', 'ndjson', 'json', 'eml'])(
  'a blank .%s is one clipping without text',
  async (extension) => {
    for (const blank of ['', '\ufeff', '\n']) {
      const outcomes = await read(blank, `a.${extension}`);
      expect(outcomes).toHaveLength(1);
      expect(outcomes[0]).toMatchObject({ status: 'ok', extract: { text: '' } });
    }
  },
);
