/**
 * Short reports, as agencies and papers write them of courts, shows and accidents: what a paper made
 * of the agency's copy is told from what others wrote of the same event, who have the same names,
 * figures and quotations.
 */
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/compare/record.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { reportItems } from './report-items.ts';

interface Item {
  readonly name: string;
  readonly agency: string;
  readonly rewritten: string;
  readonly independent: readonly string[];
}

const itemsOf = (file: string): readonly Item[] =>
  reportItems(file).map(({ name, of }) => {
    const [agency = '', rewritten = ''] = [of('A')[0], of('W')[0]];
    return { name, agency, rewritten, independent: of('N') };
  });

const verdictsOf = async (
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
): Promise<readonly (readonly [string, Verdict])[]> => {
  const said: (readonly [string, Verdict])[] = [];
  for (const item of items)
    for (const text of textsOf(item))
      said.push([item.name, (await compareTexts(item.agency, text)).verdict]);
  return said;
};
const isAccused = (verdict: Verdict) => ['reprint', 'excerpt', 'paraphrase'].includes(verdict);
const inOneParagraph = (text: string) => text.replaceAll('\n\n', ' ');

describe.each([
  {
    file: 'short-reports.txt',
    least: 55,
    accused: [],
    missed: [],
  },
  {
    file: 'short-reports-ru.txt',
    least: 15,
    accused: [],
    // The one says most in a quotation, the other in one of its three sentences.
    missed: ['r07', 'r08'],
  },
  { file: 'short-reports-da-nb-fr.txt', least: 28, accused: [], missed: [] },
])('of short reports ($file)', ({ file, least, accused, missed }) => {
  const items = itemsOf(file);

  it('an honest one is called neither a retelling nor a copy', async () => {
    const said = await verdictsOf(items, ({ independent }) => independent);
    expect(said.length).toBeGreaterThan(least);
    expect(said.filter(([, verdict]) => isAccused(verdict))).toEqual(accused);
    const whole = await verdictsOf(items, ({ independent }) => independent.map(inOneParagraph));
    expect(whole.filter(([, verdict]) => isAccused(verdict))).toEqual(accused);
  });

  it('one that rewrites the agency’s is found, also where it is one paragraph', async () => {
    const notFound = async (textOf: (item: Item) => string) =>
      (await verdictsOf(items, (item) => [textOf(item)]))
        .filter(([, verdict]) => !isAccused(verdict))
        .map(([name]) => name);
    expect(await notFound(({ rewritten }) => rewritten)).toEqual(missed);
    expect(await notFound(({ rewritten }) => inOneParagraph(rewritten))).toEqual(missed);
  });
});
