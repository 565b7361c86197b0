/**
 * Reports in Thai, which has neither capitals nor spaces between words, in Vietnamese, which sets a space behind each
 * syllable, and in Indonesian: whoever reports on an event on his own is not accused, and who retells the release is found.
 */
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { reportItems } from './report-items.ts';

const ITEMS = reportItems('southeast-asian-reports.txt').map(({ name, of }) => ({
  name,
  release: of('R')[0] ?? '',
  retold: of('W'),
  independent: of('N'),
}));
const inOneParagraph = (text: string) => text.replaceAll('\n\n', ' ');

const RETOLD = ITEMS.filter(({ retold }) => retold.length > 0);

it.each(RETOLD)(
  '$name is a paraphrase where the release is retold',
  async ({ release, retold }) => {
    for (const text of retold.flatMap((one) => [one, inOneParagraph(one)]))
      expect((await compareTexts(release, text)).verdict).toBe('paraphrase');
  },
);

describe.each(ITEMS)('$name', ({ release, independent }) => {
  it('is independent where others report on it', async () => {
    expect(independent.length).toBeGreaterThan(0);
    for (const text of independent.flatMap((one) => [one, inOneParagraph(one)])) {
      const { verdict } = await compareTexts(release, text);
      expect(verdict, text.slice(0, 40)).toBe('independent');
    }
  });

  it('is a copy where paragraphs of the release stand under somebody’s own report', async () => {
    const copied = release.split('\n\n').slice(1, 3).join('\n\n');
    const text = `${inOneParagraph(independent[0]!)}\n\n${copied}`;
    expect(['excerpt', 'reprint']).toContain((await compareTexts(release, text)).verdict);
  });
});
