import { describe, expect, it } from 'vitest';
import { extractFile, type Found } from '../../src/formats/index.ts';
import { splitAtLabels } from '../../src/formats/label-lines.ts';
import { blocksOf } from './sample-files.ts';

const STORY =
  'The harbour board said on Monday that a second ferry will sail between the old pier and the islands from May.';

async function clippings(text: string, path = 'a.txt'): Promise<Found[]> {
  const outcomes = await extractFile(Buffer.from(text), path);
  return outcomes.filter((outcome): outcome is Found => 'extract' in outcome);
}
async function only(text: string): Promise<Found> {
  const found = await clippings(text);
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('labelled lines over a text', () => {
  it.each([
    ['Outlet: Bay Post\nDate: 3 May 2025\nByline: Rosa Quill', 'Bay Post', 'Rosa Quill'],
    ['Medium: Buchtbote\nDatum: 3. Mai 2025\nAutor: Rosa Quill', 'Buchtbote', 'Rosa Quill'],
    ['Média: Le Môle\nDate: 3 mai 2025\nAuteur: Rosa Quill', 'Le Môle', 'Rosa Quill'],
    ['媒体：海湾晚报\n日期：2025年5月3日\n作者：罗秋', '海湾晚报', '罗秋'],
    ['【媒体】海湾晚报\n【日期】2025年5月3日\n【作者】罗秋', '海湾晚报', '罗秋'],
    ['Báo: Vịnh Xanh\nNgày: 03/05/2025\nTác giả: Lê Thu', 'Vịnh Xanh', 'Lê Thu'],
    ['สำนักข่าว: ข่าวอ่าว\nวันที่: 3 พฤษภาคม 2568\nผู้เขียน: สมใจ', 'ข่าวอ่าว', 'สมใจ'],
  ])('say outlet, date and author: %s', async (head, outlet, author) => {
    const vietnamese = 'Bến tàu cũ và các đảo sẽ có thêm một chuyến phà kể từ tháng năm này.';
    const story = head.startsWith('Báo') ? vietnamese : STORY;
    const found = await only(`${head}\n\nA second ferry\n\n${story}\n\n${story}`);
    expect(found.extract.metadata).toMatchObject({
      outlet,
      author,
      published: '2025-05-03',
      title: 'A second ferry',
    });
    expect(blocksOf(found).map(([zone]) => zone)).toEqual([
      'furniture',
      'furniture',
      'furniture',
      'headline',
      null,
      null,
    ]);
  });

  it('may name the headline and the text, and have others among them', async () => {
    const found = await only(
      `Outlet: Bay Post\nReach: 12,000\nDate: 3 May 2025\nHeadline: A second ferry\nText: ${STORY}\n\n${STORY}`,
    );
    expect(found.extract.metadata.title).toBe('A second ferry');
    expect(blocksOf(found).slice(3)).toEqual([
      ['headline', 'A second ferry'],
      [null, STORY],
      [null, STORY],
    ]);
  });

  it.each([
    `Ferry: yes\nDate: 3 May 2025\n\n${STORY}`,
    `A second ferry\n\nThe board: no comment\n\nThe source: ${STORY}`,
    `Date: some day in May\nAuthor: Rosa Quill\n\n${STORY}`,
  ])('are words of the text where they do not say who printed it, or when: %s', async (text) => {
    expect(blocksOf(await only(text)).every(([zone]) => zone === null)).toBe(true);
  });

  it('part the articles of one file, with a headline over them or below', async () => {
    const labels = (outlet: string) => `Source: ${outlet}\nDate: 3 May 2025\n\n`;
    const rule = '\n\n==========\n\n';
    const below = ['Bay Post', 'The Pier'].map(
      (name) => `${labels(name)}${name} on it\n\n${STORY}`,
    );
    const above = ['Bay Post', 'The Pier'].map((name) => `${name} on it\n${labels(name)}${STORY}`);
    for (const articles of [below, above]) {
      const found = await clippings(articles.join(rule));
      expect(found.map(({ extract, item }) => [item, extract.metadata.outlet])).toEqual([
        [1, 'Bay Post'],
        [2, 'The Pier'],
      ]);
      for (const { extract } of found) {
        expect(extract.text.split(STORY)).toHaveLength(2);
        expect(extract.text).not.toContain('===');
        expect(extract.metadata.title).toBe(`${extract.metadata.outlet} on it`);
      }
    }
  });
});

describe('a press review of articles, each under its headline and labels', () => {
  const review = ['Bay Post', 'The Pier', 'Buchtbote'].map((outlet) => ({
    headline: `${outlet} on the second ferry`,
    labels: [`Outlet: ${outlet}`, 'Date: 3 May 2025'],
  }));
  const page = review.map(
    ({ headline, labels }) =>
      `<h2>${headline}</h2><p>${labels.join('<br>')}</p><p>${STORY}</p><p>It is an old boat.</p>`,
  );
  const notes = review.map(
    ({ headline, labels }) =>
      `## ${headline}\n\n${labels.map((label) => `**${label.replace(':', ':**')}  `).join('\n')}\n\n${STORY}\n\nIt is an old boat.\n`,
  );
  const lines = review.map(
    ({ headline, labels }) =>
      `${headline}\n\n${labels.join('\n')}\n\n${STORY}\n\nIt is an old boat.\n`,
  );
  it.each([
    ['a web page', 'a.html', `<!doctype html><html><body>${page.join('<hr>')}</body></html>`],
    ['notes in Markdown', 'a.md', notes.join('\n---\n\n')],
    ['plain text', 'a.txt', lines.join('\n')],
  ])('is read article by article: %s', async (_name, path, text) => {
    const found = await clippings(text, path);
    expect(found.map(({ extract, item }) => [item, extract.metadata.title])).toEqual(
      review.map(({ headline }, at) => [at + 1, headline]),
    );
    for (const [at, { extract }] of found.entries())
      expect(extract.text).toBe(
        [review[at]!.headline, ...review[at]!.labels, STORY, 'It is an old boat.'].join('\n\n'),
      );
  });

  it('is not what a page has under its article: comments with an author and a date', async () => {
    const comment = `<div><p>Author: Al Shed</p><p>Date: 3 May 2025</p><p>${STORY}</p></div>`;
    const article = `<h1>Second ferry</h1><p>${STORY}</p><p>${STORY} So be it.</p>`;
    const text = `<!doctype html><html><body><article>${article}</article>${comment}${comment}</body></html>`;
    const [found, ...others] = await clippings(text, 'a.html');
    expect([found?.item, others.length]).toEqual([null, 0]);
  });
});

describe('the outlet and the date over the headline', () => {
  it.each([
    ['Bay Post – 3 May 2025', 'Bay Post'],
    ['Folha da Baía - 3 de maio de 2025', 'Folha da Baía'],
    ['海湾晚报 – 2025年5月3日', '海湾晚报'],
    ['海湾晚報 · 民國114年5月3日', '海湾晚報'],
  ])('are no headline: %s', async (line, outlet) => {
    const found = await only(`${line}\n\nA second ferry for us\n\n${STORY}`);
    expect(found.extract.metadata).toMatchObject({
      outlet,
      published: '2025-05-03',
      title: 'A second ferry for us',
    });
  });

  it.each([
    `Council meeting – 3 May 2025\n\n${STORY}`,
    `What the board decides on 3 May 2025\n\nBy Rosa Quill\n\n${STORY}`,
  ])('are told from a headline with a date in it: %s', async (text) => {
    const found = await only(text);
    expect(found.extract.metadata.title).toBe(text.split('\n')[0]);
  });
});

/** Each asked about all the others, 5,000 lines took 20 s. */
it('ten thousand lines that look like labels are no head of an article', () => {
  for (const line of ['Related: lock / weir', 'Date: today']) {
    const parts = Array.from({ length: 10_000 }, () => ({ text: line, zone: null }));
    expect(splitAtLabels(parts)).toBeUndefined();
  }
});
