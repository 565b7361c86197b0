/** Chinese is set in one of two sets of characters, and a release is reprinted in the other: the words are the same. */
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { readPlain } from '../../src/text/read.ts';

const SIMPLIFIED = [
  '石桥港务处星期二说，上闸从三月第二个星期起停航检修，二十三条渔船这段时间改走南汊，每趟要多花四十分钟。',
  '“换门的钱够再造一条船，可是谁也不敢再等，”处长苗青禾说。',
  '去年秋天，潜水员在西门上摸到两道裂缝，发现其中一道有舢板那么长。换下来的木门归镇上的小学，孩子们打算把它做成舞台。',
].join('\n\n');
const TRADITIONAL = [
  '石橋港務處星期二說，上閘從三月第二個星期起停航檢修，二十三條漁船這段時間改走南汊，每趟要多花四十分鐘。',
  '「換門的錢夠再造一條船，可是誰也不敢再等，」處長苗青禾說。',
  '去年秋天，潛水員在西門上摸到兩道裂縫，發現其中一道有舢板那麼長。換下來的木門歸鎮上的小學，孩子們打算把它做成舞台。',
].join('\n\n');
const OWN =
  '看閘人邵桂田在堤上住了三十一年，家裡養著兩隻鵝。他說船少的日子，夜裡聽得見裂縫漏水，像有人在門外洗碗。今年他要把鵝送給女兒，自己搬到鎮上去。';

describe('Chinese in the other set of characters', () => {
  it('has the same keys, and spans of its own text', async () => {
    const one = await readPlain(SIMPLIFIED, null);
    const other = await readPlain(TRADITIONAL, null);
    expect(other.tokens.keys).toEqual(one.tokens.keys);
    const at = other.tokens.keys.indexOf('发现');
    expect(other.text.slice(other.tokens.starts[at], other.tokens.ends[at])).toBe('發現');
  });

  it.each([
    ['of a release in simplified characters', SIMPLIFIED, TRADITIONAL],
    ['of a release in traditional characters', TRADITIONAL, SIMPLIFIED],
  ])('is a reprint, word for word, %s', async (_, release, clipping) => {
    const record = await compareTexts(release, clipping);
    expect(record.verdict).toBe('reprint');
    expect(record.articleCopied).toBe(1);
    expect([...new Set(record.passages.map(({ kind }) => kind))]).toEqual(['verbatim']);
  });

  it('is a reprint also where most letters of the page are Latin', async () => {
    const menu = 'Home News Harbour Weather Tides Contact '.repeat(12);
    const { articleCopied } = await compareTexts(SIMPLIFIED, `${menu}\n\n${TRADITIONAL}`);
    expect(articleCopied).toBeGreaterThan(0.5);
  });

  it('is no copy where the words are others', async () => {
    const record = await compareTexts(SIMPLIFIED, OWN);
    expect(record.verdict).toBe('independent');
  });

  it('leaves the ideographs of Japanese as they are', async () => {
    const { tokens } = await readPlain('港湾会社は東門の修理を三月に開始すると発表した。', null);
    expect(tokens.keys).toContain('東門');
    const { tokens: bare } = await readPlain('東門修理開始', 'ja');
    expect(bare.keys.join('')).toBe('東門修理開始');
  });
});
