/**
 * From band keys to candidate pairs: entries a second, bytes a paragraph, and growth.
 *
 * The keys are drawn as those of 21 bands over 64 slots: 15 % of the paragraphs copy an earlier one and share each
 * band key with probability 0.8³ (Jaccard 0.8); 3 % are exact twins. Inside the timed region: everything from
 * the columns to the sorted pairs, on one core.
 */
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Columns } from '../src/fingerprint/lsh.ts';
import { Memory } from '../src/fingerprint/memory.ts';
import { random } from './generate.ts';

export interface LshFigures {
  readonly paragraphs: number;
  /** Of processor time. */
  readonly seconds: number;
  readonly nanosecondsAnEntry: number;
  /**
   * The columns (21 band keys, an exact hash, a flag: 93 bytes), and what the process grew by from when they were drawn to
   * its peak; ÷ paragraphs. What the bench notes of the planted pairs is not counted, nor what Node takes to start.
   */
  readonly bytesAParagraph: number;
  readonly pairs: number;
  readonly planted: number;
  /** Share of the planted copies among the pairs, and what theory expects. */
  readonly recall: number;
  readonly expectedRecall: number;
}

const BANDS = 21;
const MEETS = 0.8 ** 3;
/** Planted copies that are looked for. */
const ASKED = 200_000;

/** @param copied false: all keys are drawn, and no paragraph copies another */
export async function lsh(paragraphs: number, copied = true): Promise<LshFigures> {
  // The built one has the kernel.
  const { searchColumns } = (await import(
    pathToFileURL('dist/fingerprint/lsh.js').href
  )) as typeof import('../src/fingerprint/lsh.ts');
  const { columns, originals, copies } = draw(paragraphs, copied);
  const held = (4 * BANDS + 8 + 1) * paragraphs;
  // So that the search finds no room in what drawing left over.
  collectGarbage();
  const before = process.memoryUsage.rss();
  const start = process.cpuUsage();
  const { pairs, twinOf } = searchColumns(columns, { bands: BANDS, rows: 3 });
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const peak = process.resourceUsage().maxRSS * 1024;
  const found = new Set<number>();
  for (let i = 0; i < pairs.length; i += 2) found.add(pairs[i]! * paragraphs + pairs[i + 1]!);
  const hits = copies.filter((copy, i) => found.has(twinOf[originals[i]!]! * paragraphs + copy));
  return {
    paragraphs,
    seconds,
    nanosecondsAnEntry: (seconds * 1e9) / (paragraphs * BANDS),
    bytesAParagraph: (held + peak - before) / paragraphs,
    pairs: pairs.length / 2,
    planted: copies.length,
    recall: hits.length / copies.length,
    expectedRecall: 1 - (1 - MEETS) ** BANDS,
  };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/** Keys, each in memory until the search took it; copies, and what each is a copy of. */
function draw(paragraphs: number, copied: boolean) {
  const next = random(paragraphs);
  const bits = () => (next() * 2 ** 32) >>> 0;
  const bands = Array.from({ length: BANDS }, () => new Uint32Array(paragraphs));
  const exact = new Uint32Array(2 * paragraphs);
  const originals: number[] = [];
  const copies: number[] = [];
  for (let id = 0; id < paragraphs; id += 1) {
    exact[2 * id] = bits();
    exact[2 * id + 1] = bits();
    for (const band of bands) band[id] = bits();
    const kind = next();
    if (!copied || id === 0 || kind > 0.18) continue;
    const original = Math.floor(next() * id);
    if (kind < 0.03) {
      exact[2 * id] = exact[2 * original]!;
      exact[2 * id + 1] = exact[2 * original + 1]!;
      for (const band of bands) band[id] = band[original]!;
    } else {
      for (const band of bands) if (next() < MEETS) band[id] = band[original]!;
      if (copies.length === ASKED) continue;
      originals.push(original);
      copies.push(id);
    }
  }
  const columns: Columns = {
    count: paragraphs,
    signed: new Uint8Array(paragraphs).fill(1),
    exact: [exact],
    band: () => [bands.shift()!],
    memory: new Memory(),
  };
  return { columns, originals, copies };
}
