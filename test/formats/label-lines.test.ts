import { expect, it } from 'vitest';
import { splitAtLabels } from '../../src/formats/label-lines.ts';

/** Each asked about all the others, these lines took a minute. */
it('ten thousand lines that look like labels are no head of an article', () => {
  for (const line of ['Related: lock / weir', 'Date: today']) {
    const parts = Array.from({ length: 10_000 }, () => ({ text: line, zone: null }));
    expect(splitAtLabels(parts)).toBeUndefined();
  }
});
