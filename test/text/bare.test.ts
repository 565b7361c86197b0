import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareSpellings, isWithoutMarks } from '../../src/text/bare.ts';

const all = () => true;

describe('a word without marks', () => {
  test.each([
    ['fur', 'für'],
    ['fuer', 'für'],
    ['aalborg', 'ålborg'],
    ['sarbatoare', 'sărbătoare'],
    ['oere', 'øre'],
    ['lodz', 'łódz'],
  ])('%s is %s', (bare, marked) => {
    expect(isWithoutMarks(bare, marked, all)).toBe(true);
  });

  test.each([
    ['fuor', 'für'],
    ['fu', 'für'],
    ['fuere', 'für'],
    ['ano', 'aña'],
  ])('%s is not %s', (bare, marked) => {
    expect(isWithoutMarks(bare, marked, all)).toBe(false);
  });

  test('keeps the marks of letters that lose none', () => {
    expect(isWithoutMarks('sărbatoare', 'sărbătoare', (letter) => letter !== 'ă')).toBe(false);
    expect(isWithoutMarks('größe', 'größe', (letter) => letter !== 'ö')).toBe(true);
  });

  test('all spellings of a word are it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-eäöüåøæžłñ]{1,12}$/), (word) => {
        for (const bare of bareSpellings(word)) expect(isWithoutMarks(bare, word, all)).toBe(true);
      }),
    );
  });

  test('a word of letters that have two spellings each is told at once', () => {
    const marked = 'å'.repeat(60);
    expect(isWithoutMarks('a'.repeat(90), marked, all)).toBe(true);
    expect(isWithoutMarks('a'.repeat(121), marked, all)).toBe(false);
  });
});
