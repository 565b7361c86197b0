import { describe, expect, it } from 'vitest';
import { extractFile, type Found, type Outcome, sniffFormat } from '../../src/formats/index.ts';
import {
  archived,
  blocksOf,
  docxOf,
  fodtOf,
  MORE,
  odtOf,
  paragraph,
  STORY,
} from './sample-files.ts';

const read = (content: string | Uint8Array, path = 'a.odt'): Promise<Outcome[]> =>
  extractFile(typeof content === 'string' ? Buffer.from(content) : content, path);
const only = async (content: string | Uint8Array, path?: string): Promise<Found> => {
  const outcomes = await read(content, path);
  expect(outcomes).toMatchObject([{ status: 'ok' }]);
  return outcomes[0] as Found;
};
const texts = async (body: string, styles?: string): Promise<unknown[]> =>
  blocksOf(await only(odtOf(body, styles))).map(([, text]) => text);
const p = (text: string, style = 'Text_20_body') =>
  `<text:p text:style-name="${style}">${text}</text:p>`;
const cell = (...inside: string[]) =>
  `<table:table-cell office:value-type="string">${inside.join('')}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

describe('the text of ODT', () => {
  it('is its paragraphs, headings and lists', async () => {
    const found = await only(
      odtOf(
        `<text:sequence-decls/><text:h text:outline-level="1">Second ferry</text:h>${p(`It <text:span>sails</text:span> &amp;
           <text:a>soon</text:a>&#8230;`)}<text:h text:outline-level="2">Cost</text:h><text:list><text:list-item>${p('Four crowns')}</text:list-item><text:list-item><text:number>2.</text:number>${p('or none')}</text:list-item></text:list><text:section>${p(STORY)}</text:section>`,
      ),
    );
    expect(blocksOf(found)).toEqual([
      ['headline', 'Second ferry'],
      [null, 'It sails & soon…'],
      [null, 'Cost'],
      [null, 'Four crowns'],
      [null, 'or none'],
      [null, STORY],
    ]);
  });

  it('has a headline where a style, or one made from it, says so', async () => {
    const styles =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>';
    const found = await only(odtOf(p('Ferry', 'P1') + p(STORY), styles));
    expect(blocksOf(found)).toEqual([
      ['headline', 'Ferry'],
      [null, STORY],
    ]);
    const ring =
      '<style:style style:name="P1" style:parent-style-name="P2"/><style:style style:name="P2" style:parent-style-name="P1"/>';
    expect(await texts(p('Ferry', 'P1'), ring)).toEqual(['Ferry']);
  });

  it('has spaces, tabs and line breaks that are elements', async () => {
    expect(
      await texts(
        p('Lantern<text:s text:c="999999999"/>Bay<text:tab/>3 May<text:line-break/>by\n Quill'),
      ),
    ).toEqual(['Lantern Bay 3 May', 'by Quill']);
  });

  it('is not what is hidden, deleted or set beside it', async () => {
    const styles =
      '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>';
    expect(
      await texts(
        `<text:tracked-changes><text:changed-region><text:deletion>${p('never')}</text:deletion></text:changed-region></text:tracked-changes>${p(
          `It sails<text:change text:change-id="c"/><text:span text:style-name="T1"> at night</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body>${p('A note.')}</text:note-body></text:note><office:annotation>${p('Really?')}</office:annotation> in May<text:ruby><text:ruby-base>語</text:ruby-base><text:ruby-text>ご</text:ruby-text></text:ruby>.`,
        )}${p('Hidden', 'T1')}`,
        styles,
      ),
    ).toEqual(['It sails in May語.']);
  });

  it('has rows of figures as lines, and cells of text by themselves', async () => {
    const table = `<table:table><table:table-header-rows>${row(cell(p('Year')), cell(p('<text:span>Passengers</text:span>')))}</table:table-header-rows>${row(cell(p('2024')), cell(p('31,000')))}${row(cell(p('Quill')), cell(p(STORY)), '<table:covered-table-cell/>')}${row(cell(p('one'), p('two')), cell(`<table:table>${row(cell(p('a')), cell(p('b')))}</table:table>`))}</table:table>`;
    expect(await texts(table)).toEqual([
      'Year Passengers',
      '2024 31,000',
      'Quill',
      STORY,
      'one',
      'two',
      'a b',
    ]);
  });

  it('gives text boxes after the paragraph they stand beside', async () => {
    const box = `<draw:frame><draw:text-box>${p('Ferry in figures')}</draw:text-box></draw:frame>`;
    expect(await texts(p(`It sails ${box}in May.`) + box + p('Two'))).toEqual([
      'It sails in May.',
      'Ferry in figures',
      'Ferry in figures',
      'Two',
    ]);
  });

  it('is that of the same document in DOCX', async () => {
    const td = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const docx = docxOf(
      `${paragraph('Second ferry', 'Title')}${paragraph(STORY)}<w:tbl><w:tr>${td('2024')}${td(MORE)}</w:tr></w:tbl>${paragraph(MORE)}`,
    );
    const body = `${p('Second ferry', 'Title')}${p(STORY)}<table:table>${row(cell(p('2024')), cell(p(MORE)))}</table:table>${p(MORE)}`;
    const [expected] = (await read(docx, 'a.docx')) as [Found];
    expect((await only(odtOf(body))).extract).toEqual(expected.extract);
    expect((await only(fodtOf(body), 'a.fodt')).extract).toEqual(expected.extract);
  });
});

describe('an ODT file', () => {
  it('is told by how it begins, packed or not', () => {
    expect(sniffFormat(odtOf(p(STORY))).name).toBe('odt');
    expect(sniffFormat(Buffer.from(fodtOf(p(STORY)))).name).toBe('odt');
  });

  it('says its language, and nothing of author and date', async () => {
    const meta =
      '<office:document-meta><office:meta><dc:creator>olind</dc:creator><dc:date>2019-03-01T00:00:00</dc:date><dc:title>Draft 3</dc:title><dc:language>de-CH</dc:language></office:meta></office:document-meta>';
    const { extract } = await only(odtOf(p('Fähre') + p(STORY), '', { 'meta.xml': meta }));
    expect(extract.metadata).toMatchObject({
      title: 'Fähre',
      author: null,
      published: null,
      language: 'de-CH',
    });
  });

  it('may be a press archive’s download of many articles', async () => {
    const one = (title: string, text: string) =>
      archived(title, text)
        .map((line) => p(line))
        .join('');
    const outcomes = await read(odtOf(one('Second ferry', STORY) + one('Third ferry', MORE)));
    expect(outcomes).toMatchObject([
      { item: 1, extract: { metadata: { title: 'Second ferry', outlet: 'Bay Post' } } },
      { item: 2, extract: { metadata: { title: 'Third ferry', author: 'O. Lind' } } },
    ]);
  });

  it('is read where it is longer than a megabyte', async () => {
    const many = Array.from({ length: 8000 }, (_, at) => p(`${STORY} ${(at * 7919) % 99_991}`));
    const found = await only(odtOf(many.join('')));
    expect(found.extract.blocks).toHaveLength(8000);
  });

  it('is blank', async () => {
    expect(await read(odtOf(''))).toMatchObject([{ status: 'ok', extract: { blocks: [] } }]);
    expect(await read('', 'a.fodt')).toMatchObject([{ status: 'ok', extract: { blocks: [] } }]);
  });

  const lock = { 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': '\x01' };
  const sheet = { 'content.xml': fodtOf('').replaceAll('office:text', 'office:spreadsheet') };
  const bomb = fodtOf(`${p('a')}&a;`).replace('<office', '<!DOCTYPE x [<!ENTITY a "b">]><office');
  const deep = '<text:section>'.repeat(1e5);
  it.each([
    ['that a password protects', 'a.odt', odtOf('', '', lock), 'a password'],
    ['that is a spreadsheet', 'a.odt', odtOf('', '', sheet), 'no OpenDocument text'],
    ['without content', 'a.odt', odtOf('', '', { 'content.xml': '' }), 'no OpenDocument text'],
    ['that is no archive', 'a.odt', 'PK\x03\x04 and no more', 'not readable as odt'],
    ['of other text', 'a.fodt', STORY, 'no OpenDocument text'],
    ['that declares entities', 'a.fodt', bomb, 'entities'],
    ['that is nested too deep', 'a.fodt', fodtOf(deep), 'nested'],
    ['that was cut short', 'a.fodt', fodtOf(p(STORY) + p(MORE)).slice(0, -100), 'cut short'],
    ['whose archive was cut short', 'a.odt', odtOf(p(STORY)).slice(0, -100), 'not readable as odt'],
    ['that is a bomb', 'a.odt', odtOf(p(' '.repeat(8 << 20))), '100 times'],
  ])('%s fails alone', async (_name, path, content, reason) => {
    expect(await read(content, path)).toMatchObject([
      { status: 'failed', reason: expect.stringContaining(reason) },
    ]);
  });
});
