/**
 * From band keys to candidate pairs: entries a second, bytes a paragraph, and growth.
 *
 * The keys are drawn as those of 21 bands over 64 slots: 15 % of the paragraphs copy an earlier one and share each
 * band key with probability 0.8³ (Jaccard 0.8); 3 % are exact twins. Inside the timed region: everything from
 * the columns to the sorted pairs, on one core.
 */
import { type Columns, searchColumns } from '../src/fingerprint/lsh.ts';
import { random } from './generate.ts';

export interface LshFigures {
  readonly paragraphs: number;
  /** Of processor time. */
  readonly seconds: number;
  readonly nanosecondsAnEntry: number;
  /** Columns and everything the search added at its peak, process start deducted, ÷ paragraphs. */
  readonly bytesAParagraph: number;
  readonly pairs: number;
  readonly planted: number;
  /** Share of the planted copies among the pairs, and what theory expects. */
  readonly recall: number;
  readonly expectedRecall: number;
}

const BANDS = 21;
const MEETS = 0.8 ** 3;

export function lsh(paragraphs: number): LshFigures {
  const before = process.memoryUsage.rss();
  const next = random(paragraphs);
  const bits = () => (next() * 2 ** 32) >>> 0;
  const bands = Array.from({ length: BANDS }, () => new Uint32Array(paragraphs));
  const exactLow = new Uint32Array(paragraphs);
  const exactHigh = new Uint32Array(paragraphs);
  const originals = new Uint32Array(Math.ceil(paragraphs * 0.2));
  const copies = new Uint32Array(originals.length);
  let planted = 0;
  for (let id = 0; id < paragraphs; id += 1) {
    exactLow[id] = bits();
    exactHigh[id] = bits();
    for (const band of bands) band[id] = bits();
    const kind = next();
    if (id === 0 || kind > 0.18) continue;
    const original = Math.floor(next() * id);
    if (kind < 0.03) {
      exactLow[id] = exactLow[original]!;
      exactHigh[id] = exactHigh[original]!;
      for (const band of bands) band[id] = band[original]!;
    } else {
      for (const band of bands) if (next() < MEETS) band[id] = band[original]!;
      originals[planted] = original;
      copies[planted] = id;
      planted += 1;
    }
  }
  const columns: Columns = {
    count: paragraphs,
    exactLow: [exactLow],
    exactHigh: [exactHigh],
    signed: new Uint8Array(paragraphs).fill(1),
    band: (band) => [bands[band]!],
  };
  const start = process.cpuUsage();
  const { pairs, twinOf } = searchColumns(columns, { bands: BANDS, rows: 3 });
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const peak = process.resourceUsage().maxRSS * 1024;
  const found = new Set<number>();
  for (let i = 0; i < pairs.length; i += 2) found.add(pairs[i]! * paragraphs + pairs[i + 1]!);
  let hits = 0;
  let asked = 0;
  for (let i = 0; i < Math.min(planted, 200_000); i += 1) {
    const [left, right] = [twinOf[originals[i]!]!, copies[i]!];
    asked += 1;
    if (found.has(left * paragraphs + right)) hits += 1;
  }
  return {
    paragraphs,
    seconds,
    nanosecondsAnEntry: (seconds * 1e9) / (paragraphs * BANDS),
    bytesAParagraph: (peak - before) / paragraphs,
    pairs: pairs.length / 2,
    planted,
    recall: hits / asked,
    expectedRecall: 1 - (1 - MEETS) ** BANDS,
  };
}
