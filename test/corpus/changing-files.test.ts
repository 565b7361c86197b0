/** Files that somebody writes while they are read. */
import type * as FileSystem from 'node:fs';
import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCorpus } from '../../src/corpus/index.ts';

/** Done once, after the first piece of a file was read. */
const meanwhile = vi.hoisted(() => ({ done: () => {} }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  const readSync = (...given: Parameters<typeof fs.readSync>) => {
    const read = fs.readSync(...given);
    const { done } = meanwhile;
    meanwhile.done = () => {};
    done();
    return read;
  };
  return { ...fs, readSync };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dupes-changing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(name: string, content: string, change: (path: string) => void) {
  const path = join(folder, name);
  writeFileSync(path, content);
  meanwhile.done = () => change(path);
  const ends: unknown[] = [];
  for await (const input of readCorpus([path]))
    ends.push('source' in input ? input.source.extract.text : `${input.status}: ${input.reason}`);
  return ends;
}

describe('a file that changes while it is read', () => {
  it('fails where it is one text, for what was read may be half of it', async () => {
    const ends = ['failed: it changed while it was read; read it again'];
    expect(await read('a.txt', 'The ferry', (path) => appendFileSync(path, ' sails.'))).toEqual(
      ends,
    );
    expect(await read('b.txt', 'The ferry sails.', (path) => truncateSync(path, 3))).toEqual(ends);
  });

  const row = (title: string) => `${JSON.stringify({ body: title })}\n`;

  it('gives the rows it had when it was opened', async () => {
    expect(
      await read('a.ndjson', row('One') + row('Two'), (path) => appendFileSync(path, row('Three'))),
    ).toEqual(['One', 'Two', expect.stringContaining('truncated: it became longer')]);
  });

  it('gives no row that it cut in two', async () => {
    const rows = row('One') + row('x'.repeat(70_000));
    const cut = (path: string) => truncateSync(path, 66_000);
    expect(await read('a.ndjson', rows, cut)).toEqual([
      'One',
      expect.stringContaining('truncated: it became shorter'),
    ]);
    const table = `title,text\nOne,a\nTwo,${'x'.repeat(70_000)}\n`;
    expect(await read('b.csv', table, cut)).toEqual([
      'One\n\na',
      expect.stringContaining('truncated: it became shorter'),
    ]);
  });
});
