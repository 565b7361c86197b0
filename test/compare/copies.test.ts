/** What a clipping copied, as units of matched words. */
import { describe, expect, it } from 'vitest';
import { copiesIn } from '../../src/compare/copies.ts';
import { isVerbatim } from '../../src/compare/passages.ts';
import { NO_METADATA, type Zone } from '../../src/text/article.ts';
import { readArticle } from '../../src/text/read.ts';

const OPTIONS = { guaranteeWords: 12, editedSimilarity: 0.6 };

const NEWS =
  'The harbour board of Tarnwick will close the upper lock for repairs from the second week of March.';
const ARTICLE = 'Nobody on the quay had heard of it before the notice was nailed to the door.';

/** Paragraphs with their zones, one under the other. */
const article = (...parts: readonly (readonly [Zone, string])[]) => articleIn('en', ...parts);

function articleIn(language: string, ...parts: readonly (readonly [Zone, string])[]) {
  let text = '';
  const blocks = parts.map(([zone, part]) => {
    const start = text.length;
    text += `${part}\n\n`;
    return { start, end: start + part.length, zone };
  });
  return readArticle({ text, blocks, metadata: NO_METADATA }, language);
}

async function copiedFrom(zone: Zone, paragraph: string): Promise<readonly string[]> {
  const release = await article(['body', NEWS]);
  const clipping = await article(['body', ARTICLE], [zone, paragraph]);
  const { text, tokens } = clipping;
  return copiesIn(release, clipping, OPTIONS).units.map(({ from, to }) =>
    text.slice(tokens.starts[from], tokens.ends[to - 1]),
  );
}

describe('what a reader wrote under an article', () => {
  const inflected =
    'The harbour boards of Tarnwick will closing the upper locks for repair from the second weeks of March.';

  it('is a copy where it has four words in a row of the release', async () => {
    const quoting = `They say they "will close the upper lock for repairs from the second week of March." Oh dear.`;
    expect(await copiedFrom('comment', quoting)).toEqual([
      'will close the upper lock for repairs from the second week of March',
    ]);
  });

  it('is none where it only has the same words, which in the article is an edited copy', async () => {
    expect(await copiedFrom('body', inflected)).not.toEqual([]);
    expect(await copiedFrom('comment', inflected)).toEqual([]);
  });
});

describe('where particles and endings are words of their own', () => {
  const dateline = '【白浜市、2025年3月3日】';
  const news =
    '白浜水門組合は、上流側の水門「あかつき門」を3月の第2週から補修のために閉鎖し、そのあいだ船は下流の仮設桟橋に回ると発表しました。';

  /** What of the clipping, and of the release, each unit covers. */
  async function unitsOf(paragraph: string) {
    const release = await articleIn('ja', ['body', dateline + news]);
    const clipping = await articleIn('ja', ['body', paragraph]);
    const slice = ({ text, tokens }: typeof release, from: number, to: number) =>
      text.slice(tokens.starts[from], tokens.ends[to - 1]);
    return copiesIn(release, clipping, OPTIONS).units.map((unit) => [
      slice(clipping, unit.from, unit.to),
      slice(release, unit.releaseFrom, unit.releaseTo),
    ]);
  }

  it('a sentence that lost its dateline is one unit with it', async () => {
    const [[, taken] = []] = await unitsOf(news);
    expect(taken).toMatch(/^白浜市/);
  });

  it('a name in quotation marks does not part the sentence', async () => {
    const [first] = await unitsOf(news.replace('閉鎖し', '閉め切り'));
    expect(first?.[0]).toMatch(/^白浜水門組合.*発表しました$/);
  });

  it('a clause of other words at the end belongs to the sentence', async () => {
    const last = '当分は別の乗り場を使うという。';
    const units = await unitsOf(news.replace(/そのあいだ.*/, last));
    expect(units.map(([own]) => own)).toEqual([news.replace(/そのあいだ.*/, last).slice(0, -1)]);
  });
});

it('what a headline says, too, is taken from where the rest of the sentence stands', async () => {
  const name = 'cast-iron gate of the Upper Lock at Tarnwick';
  const release = await article(
    ['headline', `Repairs to the ${name}`],
    [
      'body',
      `${NEWS} The harbour board will spend forty weeks and half its savings on mending the ${name} with rivets.`,
    ],
  );
  const clipping = await article([
    'body',
    `The harbour board will spend forty weeks and a lot of what people had put by to see about that ${name} again.`,
  ]);
  const [unit, ...others] = copiesIn(release, clipping, OPTIONS).units;
  expect(others).toEqual([]);
  expect(release.inBody[unit!.releaseFrom]).toBe(1);
});

it('a dateline’s town is part of the copy also where a line over it ends as the headline begins', async () => {
  const release = await article(
    ['headline', 'Lock Tarnwick closes for two months'],
    ['body', `Tarnwick, 3 March 2025 – ${NEWS}`],
  );
  const clipping = await article(
    ['headline', 'No way up until May'],
    ['furniture', 'Rivers and canals » Lock'],
    ['body', `Tarnwick, 3 March 2025 – ${NEWS}`],
  );
  const { units } = copiesIn(release, clipping, OPTIONS);
  expect(units.map((unit) => isVerbatim(release, clipping, unit))).toEqual([true]);
});
