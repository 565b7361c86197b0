/**
 * Reports in scripts without capitals, where names are not told by their looks: whoever reports on an event on his own
 * is not accused of retelling its release, and who retells it is found.
 */
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { reportItems } from './report-items.ts';

const ITEMS = reportItems('uncased-reports.txt').map(({ name, of }) => ({
  name,
  release: of('R')[0] ?? '',
  retold: of('W'),
  independent: of('N'),
}));

describe.each(ITEMS)('$name', ({ release, retold, independent }) => {
  it('is a paraphrase where the release is retold', async () => {
    expect(retold.length).toBeGreaterThan(0);
    for (const text of retold) {
      expect((await compareTexts(release, text)).verdict).toBe('paraphrase');
    }
  });

  it('is independent where others report on it', async () => {
    expect(independent.length).toBeGreaterThan(0);
    for (const text of independent) {
      const { verdict } = await compareTexts(release, text);
      expect(verdict, text.slice(0, 40)).toBe('independent');
    }
  });
});
