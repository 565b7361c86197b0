/**
 * Reports that share a release's figures, phrases and order, and are their outlet's own: a column against a decision, a
 * report a year later, a reporter's page in which the company's case is one paragraph, a brief of nothing but the news.
 */
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { reportItems } from './report-items.ts';

const ITEMS = reportItems('honest-reports.txt');

const verdictsOf = (kind: string) =>
  Promise.all(
    ITEMS.flatMap(({ name, of }) =>
      of(kind).map(async (text, at) => {
        const { verdict } = await compareTexts(of('A')[0] ?? '', text);
        return [`${name} ${at}`, verdict] as const;
      }),
    ),
  );

describe('of reports that share much with a release', () => {
  it('none is accused that has its own matter', async () => {
    const said = await verdictsOf('N');
    expect(said.length).toBe(12);
    expect(
      said.filter(([, verdict]) => ['reprint', 'excerpt', 'paraphrase'].includes(verdict)),
    ).toEqual([]);
  });

  it('those that a paper made of it are retellings', async () => {
    const said = await verdictsOf('W');
    expect(said.length).toBe(4);
    expect(said.filter(([, verdict]) => verdict !== 'paraphrase')).toEqual([]);
  });
});
