/** Runs what is built: a worker cannot load the sources. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type * as Corpus from '../../src/corpus/index.ts';

const { readCorpus } = (await import(pathToFileURL('dist/corpus/index.js').href)) as typeof Corpus;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dupes-isolation-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PAGE =
  '<html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>A second ferry will sail from May, the board said.</p></body></html>';

async function readAll(
  files: { readonly [name: string]: string | Uint8Array },
  options?: Corpus.CorpusOptions,
) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const inputs: Corpus.CorpusInput[] = [];
  for await (const input of readCorpus([folder], options)) inputs.push(input);
  return inputs.map((input) => {
    const path = 'source' in input ? input.source.path : input.path;
    return [
      path.slice(folder.length + 1),
      input.status,
      'source' in input ? input.source.extract.text : input.reason,
    ];
  });
}

describe('a risky file', () => {
  it('is read in a worker as it is read in place', async () => {
    const files = {
      'a.html': PAGE,
      'b.md': '# Ferry\n\nIt sails.',
      'c.txt': 'Ferry',
      'd.html': PAGE,
      'e.pdf': '%PDF-1.4 broken',
    };
    const isolated = await readAll(files);
    expect(isolated.map(([, status]) => status)).toEqual(['ok', 'ok', 'ok', 'ok', 'failed']);
    expect(await readAll(files, { isolate: false })).toEqual(isolated);
  });

  it('that takes too long is given up alone', async () => {
    const inputs = await readAll({ 'a.html': PAGE, 'b.txt': 'Ferry' }, { maxReadMs: 1 });
    expect(inputs).toEqual([
      ['a.html', 'failed', expect.stringContaining('--max-read-time')],
      ['b.txt', 'ok', 'Ferry'],
    ]);
  });

  it('that eats memory is given up alone', async () => {
    const hungry = `<html><body>${'<p><i>a</i> b</p>'.repeat(24_000)}</body></html>`;
    const inputs = await readAll(
      { 'a.html': PAGE, 'b.html': hungry, 'c.html': PAGE },
      { maxHeapMb: 24 },
    );
    expect(inputs.map(([name, status]) => [name, status])).toEqual([
      ['a.html', 'ok'],
      ['b.html', 'failed'],
      ['c.html', 'ok'],
    ]);
    expect(inputs[1]?.[2]).toContain('MiB');
  });

  it('that is stopped half way gives what was read before', async () => {
    const hungry = `<html><body>${'<p><i>a</i> b</p>'.repeat(24_000)}</body></html>`;
    const archive = zipSync({ 'a.html': strToU8(PAGE), 'b.html': strToU8(hungry) }, { level: 0 });
    const inputs = await readAll({ 'a.zip': archive, 'b.txt': 'Ferry' }, { maxHeapMb: 24 });
    expect(inputs.map(([name, status]) => [name, status])).toEqual([
      ['a.zip', 'ok'],
      ['a.zip', 'truncated'],
      ['b.txt', 'ok'],
    ]);
    expect(inputs[1]?.[2]).toContain('--max-read-memory');
  });
});
