import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeSpill, openSpill, readSpilled, spillInto } from '../../src/workers/spill-file.ts';

const usual = process.env.TMPDIR;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dupes-spill-'));
  process.env.TMPDIR = folder;
});
afterEach(() => {
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
  rmSync(folder, { recursive: true, force: true });
});

test('a temporary file gives back what was put into it, and has no name that could stay behind', () => {
  const place = openSpill();
  const file = spillInto(place);
  expect(readdirSync(folder)).toEqual([]);
  const first = file.append([Uint32Array.of(1, 2, 3), new Uint32Array(0)]);
  // Memory that threads share, and not from its beginning.
  const shared = new Uint32Array(new SharedArrayBuffer(400), 100, 50).fill(0xffffffff);
  // Another thread appends to what the first one wrote.
  const second = spillInto(structuredClone(place)).append([Uint32Array.of(4), shared]);
  const read = (at: number, count: number) => {
    const into = new Uint32Array(new SharedArrayBuffer(4 * count + 8), 8, count);
    readSpilled(place.handle, at, into);
    return [...into];
  };
  expect(read(first, 3)).toEqual([1, 2, 3]);
  expect(read(second, 51)).toEqual([4, ...shared]);
  expect(read(first + 8, 2)).toEqual([3, 4]);
  expect(() => read(second + 4, 51)).toThrow(expect.objectContaining({ code: 'spill-failed' }));
  closeSpill(place);
});

test('where there is no folder for it, that is said, and what to do', () => {
  process.env.TMPDIR = join(folder, 'nowhere');
  expect(() => openSpill()).toThrow(/TMPDIR.*--max-memory/);
});
