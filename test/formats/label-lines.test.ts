import { expect, it } from 'vitest';
import { splitAtLabels } from '../../src/formats/label-lines.ts';

/** Each asked about all the others, these lines took an hour. */
it('a hundred thousand lines that look like labels are no head of an article', () => {
  for (const line of ['Related: lock / weir', 'Date: today']) {
    const parts = Array.from({ length: 100_000 }, () => ({ text: line, zone: null }));
    expect(splitAtLabels(parts)).toBeUndefined();
  }
});
