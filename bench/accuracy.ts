/** What the candidate search finds of planted copies, by the share of words that were changed. */
import { batchOf, Printer } from '../src/fingerprint/batch.ts';
import { chooseBanding, expectedRecall, PARAGRAPH_RECALL } from '../src/fingerprint/lsh.ts';
import { PARAGRAPH_SKETCH } from '../src/fingerprint/minhash.ts';
import { PairSearch } from '../src/fingerprint/pairs.ts';
import { openSketcher } from '../src/workers/kernel-file.ts';
import { clippings, EDITS, type Planted } from './generate.ts';

export interface AccuracyFigures {
  readonly slots: number;
  readonly bands: number;
  readonly rows: number;
  /** At Jaccard 0.6. */
  readonly expectedRecall: number;
  /** By share of the words changed. */
  readonly recall: readonly {
    readonly edited: number;
    readonly planted: number;
    readonly found: number;
  }[];
  readonly candidates: number;
  /** Share of the candidates with an exact Jaccard similarity of 0.3 or more. */
  readonly precision: number;
}

export async function accuracy(slots: number, kernel: URL, count = 5000): Promise<AccuracyFigures> {
  const banding = chooseBanding(slots, PARAGRAPH_RECALL);
  const sketcher = openSketcher({ ...PARAGRAPH_SKETCH, slots }, banding, kernel);
  const printer = new Printer(sketcher);
  const planted: Planted[] = [];
  for (const text of clippings({ clippings: count, seed: 23 }, planted)) printer.add(text);
  const search = new PairSearch(3, banding, { jaccard: 0, leastTokens: 0 });
  const starts: number[] = [];
  let start = 0;
  for (const page of printer.finish()) {
    search.add(page);
    for (const paragraphs of batchOf(page).paragraphsOf) {
      starts.push(start);
      start += paragraphs;
    }
  }
  const found = new Set<string>();
  let candidates = 0;
  let near = 0;
  const id = (text: number, paragraph: number) => starts[text]! + paragraph;
  for await (const pairs of search.pairs())
    for (const { left, right, jaccard } of pairs) {
      candidates += 1;
      if (jaccard >= 0.3) near += 1;
      found.add(`${id(left.text, left.paragraph)} ${id(right.text, right.paragraph)}`);
    }
  return {
    slots,
    ...banding,
    expectedRecall: expectedRecall(banding, PARAGRAPH_RECALL.jaccard),
    recall: EDITS.map((edited) => {
      const these = planted.filter((pair) => pair.edited === edited);
      const hits = these.filter(({ original, copy }) => found.has(`${original} ${copy}`)).length;
      return { edited, planted: these.length, found: hits };
    }),
    candidates,
    precision: near / candidates,
  };
}
