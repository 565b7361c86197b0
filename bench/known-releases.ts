/** Clippings that stream past 100 known releases, one in twenty of which took three paragraphs from one. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { clippings } from './generate.ts';

const RELEASES = 100;
/** One clipping in so many copies. */
const COPIES_EVERY = 20;
const PARAGRAPHS_COPIED = 3;

/** Paragraphs of the releases, which are written to a folder. */
function writeReleases(folder: string): string[][] {
  mkdirSync(folder, { recursive: true });
  return [...clippings({ clippings: RELEASES, seed: 101, copied: 0 })].map((text, number) => {
    writeFileSync(join(folder, `${String(number).padStart(3, '0')}.txt`), text);
    return text.trimEnd().split('\n\n');
  });
}

function* texts(count: number, releases: readonly string[][]): Generator<string> {
  let number = 0;
  for (const text of clippings({ clippings: count, seed: 5, copied: 0 })) {
    const paragraphs = text.trimEnd().split('\n\n');
    if (number % COPIES_EVERY === 0) {
      const release = releases[(number / COPIES_EVERY) % RELEASES]!;
      paragraphs.splice(1, 2, ...release.slice(1, 1 + PARAGRAPHS_COPIED));
    }
    number += 1;
    yield `${paragraphs.join('\n\n')}\n`;
  }
}

/** Loose clippings and their releases, in two folders below one. @returns how many copy */
export function writeLoose(folder: string, count: number): number {
  const releases = writeReleases(join(folder, 'releases'));
  mkdirSync(join(folder, 'clippings'));
  let number = 0;
  for (const text of texts(count, releases)) {
    writeFileSync(join(folder, 'clippings', `${String(number).padStart(6, '0')}.txt`), text);
    number += 1;
  }
  return Math.ceil(count / COPIES_EVERY);
}

/** A file of rows, as large as is wanted, and the releases beside it. The same 10,000 rows come again and again. */
export function writeRows(folder: string, bytes: number): { file: string; rows: number } {
  const releases = writeReleases(join(folder, 'releases'));
  const lines = [...texts(10_000, releases)].map((body) => `${JSON.stringify({ body })}\n`);
  const block = Buffer.from(lines.join(''));
  const file = join(folder, 'rows.ndjson');
  const handle = openSync(file, 'w');
  let written = 0;
  for (; written < bytes; written += block.length) writeSync(handle, block);
  closeSync(handle);
  return { file, rows: (written / block.length) * lines.length };
}
