import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lastFile, lineOf } from '../../src/cli/check/lines.ts';
import type { ClippingRecord } from '../../src/compare/record.ts';

const folder = mkdtempSync(join(tmpdir(), 'dupes-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a finding’s line is that of its own file, whichever file came before', () => {
  const sentence = (at: number) => `The ferry of pier ${at} sails no more after dusk.`;
  const pathOf = (file: number) => join(folder, `${file}.ndjson`);
  for (const file of [0, 1])
    writeFileSync(
      pathOf(file),
      `${Array.from({ length: 30 }, (_, at) => sentence(100 * file + at)).join('\n')}\n`,
    );
  const clipping = (file: number, at: number) => {
    const text = sentence(100 * file + at);
    const span = { start: 0, end: text.length };
    const paragraphs = [{ ...span, zone: 'body' }];
    const passages = [{ clipping: span }];
    return { path: pathOf(file), text, paragraphs, passages } as unknown as ClippingRecord;
  };
  const fileOf = lastFile();
  for (const [file, at] of [
    [0, 0],
    [0, 29],
    [0, 7],
    [1, 7],
    [1, 28],
    [0, 3],
  ] as const)
    expect(lineOf(clipping(file, at), fileOf)).toBe(at + 1);
  expect(lineOf({ ...clipping(0, 5), path: join(folder, 'gone.txt') }, fileOf)).toBe(1);
  expect(lineOf({ ...clipping(0, 5), text: `${sentence(500)} It is so.` }, fileOf)).toBe(1);
});
