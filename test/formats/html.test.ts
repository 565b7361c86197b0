import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { extractFile, type Found } from '../../src/formats/index.ts';
import type { Zone } from '../../src/text/article.ts';

const BODY = [
  'The harbour board of Lantern Bay said on Monday that a second ferry will sail between the old pier and the islands from the first week of May.',
  '“We asked for this boat two years ago, and we had stopped hoping,” said Rosa Quill, who keeps the shop on Gull Island.',
  'The boat carries 120 people and 14 bicycles. It was built in Portmere, where the yard has hired thirty welders for the purpose.',
  'Tickets cost four crowns each way. Children under six, dogs and surgeons on call travel free.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

async function read(markup: string): Promise<Found> {
  const [outcome] = await extractFile(Buffer.from(markup), 'page.html');
  if (!outcome || !('extract' in outcome)) throw new Error('no clipping');
  return outcome;
}

function zoned({ extract }: Found, zone: Zone | null): string[] {
  return extract.blocks
    .filter((block) => block.zone === zone)
    .map((block) => extract.text.slice(block.start, block.end));
}

const page = (article: string, more = '', head = '') =>
  `<!doctype html><html lang="en"><head><title>Second ferry for the bay | Harbour Courier</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
  <main><article><h1>Second ferry for the bay</h1>${article}</article></main>${more}
  <footer><p>© Harbour Courier. All rights reserved.</p></footer></body></html>`;

const CHINESE = [
  '石桥港务处星期二说，上闸从三月第二个星期起停航检修，二十三条渔船这段时间改走南汊，每趟要多花四十分钟。',
  '去年秋天潜水员在西门上摸到两道裂缝，一道有一条舢板那么长，换下来的木门归镇上的小学，孩子们打算把它做成舞台。',
];

describe('what a reader does not see', () => {
  it.each([
    ['style="display: none"'],
    ['style="color:red;visibility:hidden"'],
    ['style="color:#fff;font-size:0"'],
    ['style="font-size: 0px !important"'],
    ['hidden'],
    ['aria-hidden="true"'],
  ])('is no part of the article: %s', async (how) => {
    const unseen = `<p ${how}>Members of the harbour club read this paragraph in a larger type, and nobody else reads it at all.</p>`;
    const markup = page(`${paragraphs(BODY.slice(0, 2))}${unseen}${paragraphs(BODY.slice(2))}`);
    expect(zoned(await read(markup), null)).toEqual(BODY);
  });
});

describe('numbers of notes', () => {
  it.each([
    ['<sup class="reference"><a href="#cite_note-1">[1]</a></sup>'],
    ['<a href="#fn1" class="footnote-ref"><sup>1</sup></a>'],
    ['<a class="sdfootnoteanc" name="a" href="page.html#sdfootnote1sym"><sup>12</sup></a>'],
  ])('are no words of the sentence they stand in: %s', async (number) => {
    const texts = [`${BODY[0]}${number} It is late.`, ...BODY.slice(1)];
    expect(zoned(await read(page(paragraphs(texts))), null)).toEqual([
      `${BODY[0]} It is late.`,
      ...BODY.slice(1),
    ]);
  });

  it('are told from what is raised for other reasons', async () => {
    const texts = [
      `${BODY[0]} On 5 m<sup>2</sup>, in the 1<sup><a href="#x">st</a></sup> week.`,
      ...BODY.slice(1),
    ];
    expect(zoned(await read(page(paragraphs(texts))), null)[0]).toBe(
      `${BODY[0]} On 5 m2, in the 1st week.`,
    );
  });
});

describe('a page that Word saved', () => {
  it('has neither marks of lists and notes nor what a change deleted', async () => {
    const note = (at: string) => `<a style='mso-footnote-id:ftn1' href="#${at}" title="">[1]</a>`;
    const list =
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:\nIgnore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>Fourteen hooks for bicycles on the upper deck<o:p></o:p></p>";
    const revised = `<p class=MsoNormal>${BODY[0]} <del cite="mailto:a" datetime="2025">Perhaps. </del><ins>It will.</ins>${note('_ftn1')}<a class=msocomanchor href="#_msocom_1">[OL1]</a><o:p></o:p></p>`;
    const found = await read(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0} --></style></head><body><div class=WordSection1><h1>Second ferry<o:p></o:p></h1>${revised}<p class=MsoNormal><o:p>&nbsp;</o:p></p>${list}<p class=MsoNormal>${BODY[2]}</p><p class=MsoNormal>${BODY[3]}</p></div><div style='mso-element:comment-list'><p>Really? Ask the board about it before we print this.</p></div></body></html>`,
    );
    expect(zoned(found, null)).toEqual([
      `${BODY[0]} It will.`,
      'Fourteen hooks for bicycles on the upper deck',
      BODY[2],
      BODY[3],
    ]);
  });
});

describe('a saved page', () => {
  it.each([
    [
      'windows-1250',
      'pl',
      'Nowa łódź popłynie już w maju, mówią mieszkańcy wyspy, którzy długo na nią czekali.',
    ],
    [
      'windows-1251',
      'uk',
      'Новий пором піде вже у травні, кажуть мешканці острова, які довго на нього чекали.',
    ],
    [
      'windows-1254',
      'tr',
      'Yeni gemi mayısta yola çıkıyor, diyor yıllardır onu bekleyen adanın yaşlı balıkçıları.',
    ],
    ['euc-kr', 'ko', '섬 주민들은 오래 기다린 새로운 배가 오월에 드디어 바다로 나간다고 말했다.'],
    [
      'windows-1252',
      'de',
      'Das neue Schiff fährt schon im Mai, sagen die Bewohner der Insel, die lange darauf hofften.',
    ],
  ])('that declares no encoding is read in its own: %s', async (encoding, lang, sentence) => {
    const markup = `<html lang="${lang}"><body><article><h1>Tarn</h1><p>${sentence}</p></article></body></html>`;
    const [outcome] = await extractFile(iconv.encode(markup, encoding), 'page.html');
    expect(outcome).toMatchObject({ encoding, extract: { text: `Tarn\n\n${sentence}` } });
  });

  it('gives the headline and the article, and leaves out what stands around it', async () => {
    const found = await read(
      page(
        `<div class="share-bar"><a href="#">Share</a></div>${paragraphs(BODY)}<aside><a href="#">Storm closes the pier</a></aside>`,
        '<div id="cookie-banner"><p>We use cookies to improve our site. You may change your choice.</p></div>',
      ),
    );
    expect(zoned(found, 'headline')).toEqual(['Second ferry for the bay']);
    expect(zoned(found, null)).toEqual(BODY);
    expect(found.extract.text).not.toMatch(/cookies|Storm closes|Sport|rights reserved/);
    expect(found.extraction).toBe('readability');
  });

  it('keeps every word of a body made of line breaks in a div', async () => {
    const found = await read(
      `<html><head><title>Second ferry for the bay</title></head><body><div class="top">Log in | Search</div>
      <div class="content"><h1>Second ferry for the bay</h1><div class="txt">${BODY.join('<br><br>\n')}</div></div></body></html>`,
    );
    expect(zoned(found, null)).toEqual(BODY);
  });

  it('keeps every word of a body laid out in tables', async () => {
    const found = await read(
      `<html><head><title>Second ferry for the bay</title></head><body><table><tr><td width="120"><a href="/">Home</a></td>
      <td><h1>Second ferry for the bay</h1>${paragraphs(BODY)}</td></tr></table></body></html>`,
    );
    for (const text of BODY) expect(found.extract.text).toContain(text);
  });

  it('reads drop caps, soft hyphens, lists, quotes and tables as a reader does', async () => {
    const found = await read(
      page(
        `<p><span class="dropcap">T</span>he har&shy;bour board met on Mon<wbr>day &amp; agreed that a second ferry is needed.</p>
         <p>The boat has:</p><ul><li>a <b>warm</b> room</li><li>fourteen hooks</li></ul>
         <blockquote><p>${BODY[1]}</p></blockquote>
         <table><tr><th>Line</th><th>Price</th></tr><tr><td>Gull Island</td><td>4 crowns</td></tr></table>
         ${paragraphs(BODY.slice(2))}`,
      ),
    );
    expect(zoned(found, null)).toEqual([
      'The har\u00adbour board met on Monday & agreed that a second ferry is needed.',
      'The boat has:',
      'a warm room',
      'fourteen hooks',
      BODY[1],
      'Line Price',
      'Gull Island 4 crowns',
      ...BODY.slice(2),
    ]);
  });

  it.each([
    ['a list', 'ul', 'li'],
    ['a box of lines', 'div', 'span'],
  ])('reads %s of statements in the midst of the article', async (_, outer, inner) => {
    const lines = [
      'The quay at Gull Island is made longer by forty metres, and gets a roof for those who wait.',
      'Freight goes on the old boat, twice a week, and costs what it did.',
      'The school has its own boat from autumn on.',
    ];
    const box = `<div><${outer}>${lines.map((line) => `<${inner}>${line}</${inner}><br>`).join('')}</${outer}></div>`;
    const { extract } = await read(page(`${paragraphs(BODY)}${box}${paragraphs([BODY[0]!])}`));
    for (const line of lines) expect(extract.text).toContain(line);
  });

  it('marks captions and link lists as furniture', async () => {
    const found = await read(
      page(
        `${paragraphs(BODY.slice(0, 2))}<figure><img src="a.jpg"><figcaption>The new boat in dock. Photo: O. Lind</figcaption></figure>
        <div><a href="#">Pier closed until Friday</a></div>${paragraphs(BODY.slice(2))}`,
      ),
    );
    expect(zoned(found, null)).toEqual(BODY);
    const rest = zoned(found, 'furniture');
    expect(rest.filter((text) => /boat in dock/.test(text))).toHaveLength(1);
  });

  it.each([
    [
      'WordPress',
      '<div id="comments"><h2>2 Comments</h2><ol><li class="comment"><div class="comment-author">Olaf says:</div><div class="comment-body"><p>Too late, as ever.</p></div></li><li class="comment"><div class="comment-body"><p>My dog is glad.</p></div></li></ol><div id="respond"><h3>Leave a reply</h3></div></div>',
    ],
    [
      'German names',
      '<section id="kommentare"><h4>Kommentare</h4><div class="cmt-body"><p>Too late, as ever.</p></div><div class="cmt-body"><p>My dog is glad.</p></div></section>',
    ],
    [
      'an embedded service',
      '<div id="disqus_thread"><ul><li class="post"><p>Too late, as ever.</p></li><li class="post"><p>My dog is glad.</p></li></ul></div>',
    ],
  ])('keeps readers’ comments as comments: %s', async (_name, comments) => {
    const found = await read(page(paragraphs(BODY), comments));
    expect(zoned(found, null)).toEqual(BODY);
    expect(zoned(found, 'comment')).toEqual(
      expect.arrayContaining(['Too late, as ever.', 'My dog is glad.']),
    );
    expect(zoned(found, 'comment').join(' ')).not.toMatch(/2 Comments|Leave a reply|Kommentare/);
  });

  it('takes the first post of a thread for the article and the rest for comments', async () => {
    const post = (who: string, text: string) =>
      `<div class="post"><p class="author">${who}, 3 May 2025</p><div class="content">${text}</div></div>`;
    const found = await read(
      `<html><head><title>Second ferry at last - Bay Talk</title></head><body id="phpbb" class="viewtopic"><h2 class="topic-title">Second ferry at last</h2>
      ${post('mira_k', paragraphs(BODY))}${post('olaf77', '<p>I will believe it when I see it sail.</p>')}${post('mira_k', '<p>Fair enough.</p>')}</body></html>`,
    );
    expect(zoned(found, 'headline')).toEqual(['Second ferry at last']);
    for (const text of BODY) expect(zoned(found, null)).toContain(text);
    expect(zoned(found, 'comment')).toEqual(
      expect.arrayContaining(['I will believe it when I see it sail.', 'Fair enough.']),
    );
  });

  it('knows a thread by its site’s name and by posts that different people signed', async () => {
    const post = (who: string, text: string) =>
      `<div class="post"><p class="user">${who}</p><div class="text">${text}</div></div>`;
    const thread = (site: string, ...names: readonly string[]) =>
      read(
        `<html><head><title>Second ferry at last | ${site}</title></head><body><h1>Second ferry at last</h1><div>
        ${post(names[0]!, paragraphs(BODY))}${post(names[1]!, '<p>I will believe it when I see it sail.</p>')}</div></body></html>`,
      );
    const forum = await thread('Bay Forum', 'mira_k', 'olaf77');
    for (const text of BODY) expect(zoned(forum, null)).toContain(text);
    expect(zoned(forum, 'comment')).toContain('I will believe it when I see it sail.');
    for (const [site, second] of [
      ['Harbour Courier', 'olaf77'],
      ['Bay Forum', 'mira_k'],
    ] as const)
      expect(zoned(await thread(site, 'mira_k', second), 'comment')).toEqual([]);
  });

  it.each(['yorumlar', 'diskuse', 'komentarze-lista', 'hozzaszolasok'])(
    'takes what stands in a part called %s for comments',
    async (name) => {
      const found = await read(
        page(paragraphs(BODY), `<div class="${name}"><b>Ali</b><p>Too late, as ever.</p></div>`),
      );
      expect(zoned(found, 'comment').join(' ')).toContain('Too late, as ever.');
    },
  );

  it('does not take an opinion page for a comment', async () => {
    const found = await read(
      `<html><head><title>Second ferry for the bay</title></head><body class="section-comment"><div class="comment-page"><div class="comment-text">${paragraphs(BODY)}</div></div></body></html>`,
    );
    for (const text of BODY) expect(zoned(found, null)).toContain(text);
  });
});

it('a blog’s own name is no headline where another heading is named for it', async () => {
  const found = await read(
    `<html><head><title>Notes of the Bay: Second ferry</title></head><body><div><h1 class="title">Notes of the Bay</h1></div>
    <div class="post"><h3 class="post-title entry-title">Second ferry</h3><div class="entry-content">${paragraphs(BODY)}</div></div></body></html>`,
  );
  expect(zoned(found, 'headline')).toEqual(['Second ferry']);
});

it('all of a later post is its reader’s, whatever its parts are called', async () => {
  const post = (who: string, text: string) =>
    `<div class="topic-post"><div class="topic-meta"><span class="username">${who}</span></div><div class="cooked">${text}</div></div>`;
  const found = await read(
    `<html><head><title>Second ferry at last | Bay Forum</title></head><body><h1>Second ferry at last</h1>
    ${post('mira_k', paragraphs(BODY))}${post('olaf77', `<blockquote><p>${BODY[3]}</p></blockquote><p>And my dog?</p>`)}</body></html>`,
  );
  expect(zoned(found, 'comment')).toEqual(['olaf77', BODY[3], 'And my dog?']);
});

it('a container set in no size shows what its parts set in theirs', async () => {
  const sized = BODY.map((text) => `<p style="font-size:16px">${text}</p>`).join('');
  const found = await read(page(`<div style="font-size:0">${sized}</div>`));
  expect(zoned(found, null)).toEqual(BODY);
});

it.each(['网友评论', '最新评论（2）', '全部評論', 'みんなのコメント', '전체 댓글'])(
  'what stands under the heading %s is written by readers',
  async (heading) => {
    const found = await read(
      page(
        paragraphs(BODY),
        `<div class="pl"><h3>${heading}</h3><div class="it"><span>Olaf</span><p>Too late, as ever.</p></div></div>`,
      ),
    );
    expect(zoned(found, 'comment')).toContain('Too late, as ever.');
  },
);

describe('what a page shows over its headline', () => {
  const LETTER =
    'Every morning the news of the bay in your letter box. You can stop it whenever you like.';
  const columns = (over: string) =>
    read(
      `<html><head><title>Second ferry for the bay | Harbour Courier</title></head><body><table><tr><td width="160"><div>The letter of the bay<br>${over}</div></td><td>
      <h2>Second ferry for the bay</h2>${paragraphs(BODY)}</td></tr></table></body></html>`,
    );

  it('is no part of the article', async () => {
    const found = await columns(LETTER);
    expect(zoned(found, null)).toEqual(BODY);
  });

  it('may be its lead, where it is long', async () => {
    const lead = `${BODY[0]} ${BODY[2]}`.replaceAll('ferry', 'boat');
    expect(zoned(await columns(lead), null).join(' ')).toContain(lead);
  });
});

describe('metadata of a page', () => {
  const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;
  it('comes from JSON-LD before OpenGraph before the page', async () => {
    const found = await read(
      page(
        paragraphs(BODY),
        '',
        `${linked('{"@graph":[{"@type":"WebSite","name":"Site"},{"@type":["NewsArticle"],"headline":"Second ferry for the bay","datePublished":"2025-05-03T06:00:00+02:00","author":[{"name":"Rosa Quill"},{"name":"Olaf Lind"}],"publisher":{"name":"Harbour Courier"}}]}')}
        <meta property="og:site_name" content="Courier Online"><meta property="og:url" content="https://courier.example/ferry">
        <meta property="article:published_time" content="2020-01-01"><link rel="canonical" href="https://courier.example/c">`,
      ),
    );
    expect(found.extract.metadata).toEqual({
      outlet: 'Harbour Courier',
      title: 'Second ferry for the bay',
      author: 'Rosa Quill, Olaf Lind',
      published: '2025-05-03T06:00:00+02:00',
      url: 'https://courier.example/ferry',
      language: 'en',
    });
    expect(found.origins).toMatchObject({ outlet: 'json-ld', url: 'opengraph', language: 'page' });
  });

  it('survives broken JSON-LD and falls back to the host', async () => {
    const found = await read(
      page(
        paragraphs(BODY),
        '',
        `${linked('{"@type":"NewsArticle", oops')}<link rel="canonical" href="https://www.courier.example/c"><meta name="date" content="20250503T060000+0200">`,
      ).replace(' | Harbour Courier</title>', '</title>'),
    );
    expect(found.extract.metadata).toMatchObject({
      outlet: 'courier.example',
      published: '2025-05-03T06:00:00+02:00',
    });
    expect(found.origins.outlet).toBe('host');
  });

  it.each([
    'Second ferry for the bay | Harbour Courier',
    'Second ferry for the bay - Islands - Harbour Courier',
    'Harbour Courier » Second ferry for the bay',
    'Second ferry for the bay｜Harbour Courier',
  ])('has its outlet from its title where no data say it: %s', async (title) => {
    const markup = page(paragraphs(BODY)).replace(/<title>.*<\/title>/, `<title>${title}</title>`);
    expect((await read(markup)).extract.metadata.outlet).toBe('Harbour Courier');
  });

  it.each([
    ['上闸封闭到五月_渔船|南汊_石桥新闻', '石桥新闻'],
    ['上闸封闭到五月--社会--石桥网', '石桥网'],
    ['上闸封闭到五月-石桥日报', '石桥日报'],
    ['上闸封闭到五月_渔船_南汊_船闸', null],
  ])('has its outlet from a Chinese title, of keywords none: %s', async (title, outlet) => {
    const found = await read(
      `<html lang="zh"><head><title>${title}</title></head><body><h1>上闸封闭到五月</h1><div>${paragraphs(CHINESE)}</div></body></html>`,
    );
    expect(found.extract.metadata.outlet).toBe(outlet);
  });

  it.each(['', ' – what we know so far', ' | 3 May 2025', ' - Will it sail?'])(
    'has no outlet from a title that names none: headline%s',
    async (rest) => {
      const markup = page(paragraphs(BODY)).replace(
        ' | Harbour Courier</title>',
        `${rest}</title>`,
      );
      expect((await read(markup)).extract.metadata.outlet).toBeNull();
    },
  );

  it.each([
    '<footer class="node__meta"><div class="node__submitted">Par Rosa Quill, 3 mai 2025</div></footer>',
    '<p class="entry-meta">2025年5月3日</p>',
    '<font size="1">Автор: Роза Квилл, 3 мая 2025 г.</font>',
  ])('has its date from the line under the headline: %s', async (line) => {
    const found = await read(page(line + paragraphs(BODY)));
    expect(found.extract.metadata.published).toBe('2025-05-03');
  });

  it('has no date from a paragraph, or from a line far below the headline', async () => {
    const later = '<p class="post-date">3 May 2024</p>';
    const first = `<p>On 3 May 2024 the board met. ${BODY[0]}</p>`;
    const many = paragraphs(Array.from({ length: 30 }, (_, k) => `${BODY[2]} It is pier ${k}.`));
    const found = await read(page(first + many + later));
    expect(found.extract.metadata.published).toBeNull();
  });

  it('is not polluted by strange keys', async () => {
    const found = await read(
      page(
        paragraphs(BODY),
        '',
        linked(
          '{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"author":{"__proto__":{"name":"x"}}}',
        ),
      ),
    );
    expect(found.status).toBe('ok');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('a hostile page', () => {
  it('of 20,000 nested elements gives its text', async () => {
    const found = await read(
      `<title>Deep</title>${'<div>'.repeat(20_000)}${BODY[0]}${'</div>'.repeat(20_000)}`,
    );
    expect(found.extract.text).toContain(BODY[0]);
    expect(found.extraction).toBe('body');
  });

  it.each(['', '<', '<html', '<!--', '<p', '<body></body>', '<table><td>', '</p></p>', '<title>x'])(
    'that is cut short is read: %j',
    async (markup) => {
      expect((await read(markup)).status).toBe('ok');
    },
  );

  it('keeps scripts out of the text', async () => {
    const found = await read(
      page(
        `${paragraphs(BODY)}<script>alert('x-ray')</script><style>.q{}</style><noscript>turn it on</noscript>`,
      ),
    );
    expect(found.extract.text).not.toMatch(/x-ray|\.q|turn it on/);
  });
});

describe('a page that its scripts draw', () => {
  const TITLE = 'Second ferry for the bay';
  const other = { title: 'Barge sinks off Gull Island', body: paragraphs([...BODY, ...BODY]) };
  const story = {
    title: TITLE,
    publishedAt: '2025-05-03T09:05:00Z',
    body: paragraphs(BODY),
    related: [other],
  };
  const nodes = BODY.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
  const drawn = (script: string) =>
    page('', script.replace(/<\/(?!script)/g, '<\\/')).replace(/<article>[\s\S]*<\/article>/, '');
  const json = (value: unknown) => JSON.stringify(value);
  it.each([
    [
      'of one framework',
      `<script id="__NEXT_DATA__" type="application/json">${json({ props: { pageProps: { story } } })}</script>`,
    ],
    [
      'assigned',
      `<script>var a={b:[1]};window.__STATE__ = ${json({ data: [story] })};go(1)</script>`,
    ],
    ['as a string', `<script>window.__STATE__ = JSON.parse(${json(json({ story }))});</script>`],
    [
      'pushed',
      `<script>self.__f.push([1,${json(json({ page: { content: { ...story, body: nodes } } }))}])</script>`,
    ],
  ])('is read from the data they were given: %s', async (_name, script) => {
    const found = await read(drawn(script));
    expect(zoned(found, 'headline')).toEqual([TITLE]);
    expect(zoned(found, null)).toEqual(BODY);
    expect(found.extract.metadata.published).toBe('2025-05-03T09:05:00Z');
  });

  it('is not another article, whose headline the page does not have', async () => {
    const found = await read(drawn(`<script>window.a = ${json({ other })};</script>`));
    expect(found.extract.text).not.toContain(BODY[0]);
  });

  it('is read as it is shown where the article is shown', async () => {
    const longer = { ...story, body: paragraphs([...BODY, ...BODY, ...BODY]) };
    const shown = page(
      paragraphs([...BODY, ...BODY]),
      `<script>window.a = ${json(longer)};</script>`,
    );
    expect(zoned(await read(shown), null)).toHaveLength(2 * BODY.length);
  });

  it('with thousands of brackets and no data ends', async () => {
    const script = `<script>var content={"body":${'({['.repeat(50_000)}</script>`;
    expect((await read(drawn(script))).status).toBe('ok');
  });
});
