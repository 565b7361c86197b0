import { expect, test } from 'vitest';
import { countWords } from '../../src/report/words.ts';

test('words are counted in scripts with and without spaces', () => {
  expect(countWords('It’s a well-known “fact”: 40,000 books')).toBe(8);
  expect(countWords('')).toBe(0);
  expect(countWords('… — !')).toBe(0);
  expect(countWords('夜の図書館')).toBe(3);
});
