/** Traditional Chinese in simplified characters. */
import { describe, expect, it } from 'vitest';
import { simplified } from '../../src/text/ideographs.ts';

const IDEOGRAPHS = Array.from({ length: 0xa000 - 0x4e00 }, (_, k) =>
  String.fromCharCode(0x4e00 + k),
);

describe('a run in simplified characters', () => {
  it('stays what it is, and becomes it in one step', () => {
    const once = IDEOGRAPHS.map(simplified);
    expect(once.map(simplified)).toEqual(once);
    expect(once.filter((character, k) => character !== IDEOGRAPHS[k]).length).toBeGreaterThan(2400);
  });

  it('is as long as the one it was made of', () => {
    const run = IDEOGRAPHS.slice(0, 400).join('');
    expect(simplified(run)).toHaveLength(run.length);
    expect(simplified('𠮷野家, 3 樓 A 座 ')).toBe('𠮷野家, 3 楼 A 座 ');
  });

  it.each([
    ['體育館裡發現兩個舊鐘，聲音還響亮', '体育馆里发现两个旧钟，声音还响亮'],
    ['餘震後，聖誕樹與麵攤雖歪卻沒倒', '余震后，圣诞树与面摊虽歪却没倒'],
    ['瀋陽為製藥廠徵求夥伴，綫索衆多', '沈阳为制药厂征求伙伴，线索众多'],
  ])('%s', (traditional, expected) => {
    expect(simplified(traditional)).toBe(expected);
    expect(simplified(expected)).toBe(expected);
  });
});
