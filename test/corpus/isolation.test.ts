/** Runs what is built: a worker cannot load the sources. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type * as Corpus from '../../src/corpus/index.ts';
import type * as ReadersModule from '../../src/corpus/readers.ts';

const built = (file: string) => import(pathToFileURL(`dist/corpus/${file}`).href);
const { readCorpus } = (await built('index.js')) as typeof Corpus;
const { Readers } = (await built('readers.js')) as typeof ReadersModule;

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

  const page = (words: number) => PAGE.replace('</p>', ` ${'and again '.repeat(words)}</p>`);
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`p${100 + i}.html`, page((i * 7919) % 900)]),
    );

  it('is given in its place, however many are read at once', async () => {
    const files = {
      ...many(24),
      'p104.txt': 'A text between pages.',
      'p110.zip': zipSync({
        'a.html': strToU8(PAGE),
        'b.md': strToU8('One'),
        'c.md': strToU8('Two'),
      }),
      'p112.md': '# Ferry\n\nIt sails.',
    };
    const inPlace = await readAll(files, { isolate: false });
    expect(inPlace).toHaveLength(29);
    for (const readers of [1, 2, 3]) expect(await readAll(files, { readers })).toEqual(inPlace);
  });

  it('that fails among many takes none of the others along', async () => {
    const hungry = `<html><body>${'<p><i>a</i> b</p>'.repeat(24_000)}</body></html>`;
    const inputs = await readAll(
      { ...many(20), 'p103.html': hungry, 'p111.html': hungry },
      { maxHeapMb: 24, readers: 3 },
    );
    const failed = inputs.filter(([, status]) => status === 'failed').map(([name]) => name);
    expect(failed).toEqual(['p103.html', 'p111.html']);
    expect(inputs).toHaveLength(20);
  });

  it('that is claimed by another is not read here, and the next ones are', async () => {
    const files = many(20);
    const claimed = ['p100.html', 'p107.html', 'p119.html'];
    const inputs = await readAll(files, {
      readers: 2,
      claim: (path) => claimed.some((name) => path.endsWith(name)),
    });
    expect(inputs.map(([name]) => name)).toEqual(
      Object.keys(files).filter((name) => !claimed.includes(name)),
    );
  });

  it('is met once, where two paths lead to it', async () => {
    for (const [name, content] of Object.entries(many(12)))
      writeFileSync(join(folder, name), content);
    const names: string[] = [];
    for await (const input of readCorpus([join(folder, 'p105.html'), folder, folder], {
      readers: 2,
    }))
      if ('source' in input) names.push(input.source.path.slice(folder.length + 1));
    expect(names).toEqual(['p105.html', ...Object.keys(many(12)).filter((n) => n !== 'p105.html')]);
  });

  it('is read though those before it are passed over, and when all are told anew', async () => {
    const names = Object.keys(many(30));
    for (const [name, content] of Object.entries(many(30)))
      writeFileSync(join(folder, name), content);
    const files = names.map((name) => {
      const path = join(folder, name);
      return { input: { file: path }, path, format: 'html' };
    });
    const limits = { readers: 2, maxReadMs: 10_000, maxHeapMb: 256 };
    const readers = new Readers(limits, {});
    const statuses = async (from: number, to: number) => {
      const found: string[] = [];
      for (const file of files.slice(from, to))
        for await (const { status } of readers.read(file)) found.push(status);
      return found;
    };
    readers.expect(files);
    expect(await statuses(20, 23)).toEqual(['ok', 'ok', 'ok']);
    readers.expect(files.slice(22));
    expect(await statuses(22, 30)).toEqual(Array(8).fill('ok'));
    expect(await statuses(0, 2)).toEqual(['ok', 'ok']);
    await readers.close();
  });

  it('keeps nobody waiting who has read enough', async () => {
    for (const [name, content] of Object.entries(many(20)))
      writeFileSync(join(folder, name), content);
    for await (const input of readCorpus([folder], { readers: 3 })) {
      expect(input.status).toBe('ok');
      break;
    }
  });
});
