/**
 * Short reports, as agencies and papers write them of courts, shows and accidents: what a paper made
 * of the agency's copy is told from what others wrote of the same event, who have the same names,
 * figures and quotations.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/compare/record.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';

interface Item {
  readonly name: string;
  readonly agency: string;
  readonly rewritten: string;
  readonly independent: readonly string[];
}

const ITEMS: readonly Item[] = readFileSync(new URL('short-reports.txt', import.meta.url), 'utf8')
  .split('#### ')
  .slice(1)
  .map((part) => {
    const [name = '', ...lines] = part.trim().split('\n');
    const of = (mark: string) =>
      lines
        .filter((line) => line.startsWith(`${mark}: `))
        .map((line) => line.slice(3).replaceAll(' || ', '\n\n'));
    const [agency = '', rewritten = ''] = [of('A')[0], of('W')[0]];
    return { name, agency, rewritten, independent: of('N') };
  });

const verdictsOf = async (
  textsOf: (item: Item) => readonly string[],
): Promise<readonly (readonly [string, Verdict])[]> => {
  const said: (readonly [string, Verdict])[] = [];
  for (const item of ITEMS)
    for (const text of textsOf(item))
      said.push([item.name, (await compareTexts(item.agency, text)).verdict]);
  return said;
};
const isAccused = (verdict: Verdict) => ['reprint', 'excerpt', 'paraphrase'].includes(verdict);

describe('of short reports', () => {
  it('an honest one is hardly ever called a retelling, and never a copy', async () => {
    const said = await verdictsOf(({ independent }) => independent);
    expect(said.length).toBeGreaterThan(55);
    const accused = said.filter(([, verdict]) => isAccused(verdict));
    // Three facts, three sentences and the same figures: what it adds does not outweigh them.
    expect(accused).toEqual([['s02', 'paraphrase']]);
  });

  it('one that rewrites the agency’s is found', async () => {
    const said = await verdictsOf(({ rewritten }) => [rewritten]);
    expect(said.filter(([, verdict]) => !isAccused(verdict))).toEqual([]);
  });
});
