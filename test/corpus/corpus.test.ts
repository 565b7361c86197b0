import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CorpusInput,
  type CorpusOptions,
  readCorpus,
  readPathList,
} from '../../src/corpus/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dupes-corpus-')).replaceAll('\\', '/');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: { readonly [path: string]: string | Uint8Array }): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

async function readAll(paths: readonly string[], options?: CorpusOptions): Promise<CorpusInput[]> {
  const inputs: CorpusInput[] = [];
  for await (const input of readCorpus(paths, options)) inputs.push(input);
  return inputs;
}

const pathOf = (input: CorpusInput) =>
  ('source' in input ? input.source.path : input.path).slice(folder.length + 1);
const summary = (inputs: readonly CorpusInput[]) =>
  inputs.map((input) => `${pathOf(input)} ${input.status}`);

describe('a folder', () => {
  it('is walked in the order of names, and what is no clipping is skipped with a reason', async () => {
    write({
      'b.txt': 'b',
      'a/z.md': 'z',
      'a/a.html': '<p>a</p>',
      'c.png': 'x',
      '.hidden.txt': 'h',
      '.git/x.txt': 'g',
    });
    const inputs = await readAll([folder]);
    expect(summary(inputs)).toEqual(['a/a.html ok', 'a/z.md ok', 'b.txt ok', 'c.png skipped']);
    expect(inputs.at(-1)).toMatchObject({ reason: 'another type of file', item: null });
  });

  it('may be given with a slash at its end, and paths show it as it was given', async () => {
    write({ 'a.txt': 'a' });
    const [input] = await readAll([`${folder}/`]);
    expect(input && 'source' in input && input.source.path).toBe(`${folder}/a.txt`);
  });

  it('of 1,000 empty files gives 1,000 clippings without text', async () => {
    write(Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`${at}.txt`, ''])));
    const inputs = await readAll([folder]);
    expect(inputs).toHaveLength(1000);
    expect(inputs.every((input) => input.status === 'ok')).toBe(true);
  });

  it('passes over binary content named .txt', async () => {
    write({ 'a.txt': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0), 'b.txt': 'b' });
    expect(summary(await readAll([folder]))).toEqual(['a.txt skipped', 'b.txt ok']);
  });

  it('gives only what the patterns let through', async () => {
    write({ 'a.txt': '', 'b.html': '', 'drafts/c.txt': '', 'x/drafts/d.txt': '' });
    expect(summary(await readAll([folder], { include: ['*.txt'], exclude: ['/drafts/'] }))).toEqual(
      ['a.txt ok', 'x/drafts/d.txt ok'],
    );
  });

  it('is walked without what ignore files name, each for its own folder and below', async () => {
    write({
      '.gitignore': '*.html\n/build/\n',
      '.dupesignore': '!keep.html\ndrafts\n',
      'a.html': '',
      'keep.html': '',
      'build/b.txt': '',
      'sub/build/c.txt': '',
      'sub/drafts/d.txt': '',
      'sub/.dupesignore': '/e.txt\n!f.html',
      'sub/e.txt': '',
      'sub/f.html': '',
      'e.txt': '',
    });
    expect(summary(await readAll([folder]))).toEqual([
      'e.txt ok',
      'keep.html ok',
      'sub/build/c.txt ok',
      'sub/f.html ok',
    ]);
    expect(summary(await readAll([`${folder}/a.html`]))).toEqual(['a.html ok']);
    expect(await readAll([folder], { ignoreFiles: false })).toHaveLength(8);
  });

  it('shows what is hidden only when asked, and never a repository', async () => {
    write({ '.a.txt': '', '.b/c.txt': '', '.git/d.txt': '', 'e.txt': '' });
    expect(summary(await readAll([folder], { hidden: true }))).toEqual([
      '.a.txt ok',
      '.b/c.txt ok',
      'e.txt ok',
    ]);
  });

  it('does not follow symbolic links unless told to, and then reads each file once', async () => {
    write({ 'a/a.txt': 'a' });
    symlinkSync('..', join(folder, 'a/loop'));
    symlinkSync('a.txt', join(folder, 'a/b.txt'));
    symlinkSync('nowhere', join(folder, 'a/gone.txt'));
    expect(summary(await readAll([folder]))).toEqual([
      'a/a.txt ok',
      'a/b.txt skipped',
      'a/gone.txt skipped',
      'a/loop skipped',
    ]);
    expect(summary(await readAll([folder], { follow: true }))).toEqual([
      'a/a.txt ok',
      'a/b.txt skipped',
      'a/gone.txt failed',
    ]);
  });

  it('reads a file with two names twice, for they are two clippings', async () => {
    write({ 'a.txt': 'a' });
    linkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    expect(await readAll([folder])).toHaveLength(2);
  });

  it.skipIf(process.platform === 'win32')('never opens a named pipe', async () => {
    write({ 'b.txt': 'b' });
    execFileSync('mkfifo', [join(folder, 'a.txt')]);
    const inputs = await readAll([folder]);
    expect(summary(inputs)).toEqual(['a.txt skipped', 'b.txt ok']);
    await expect(readAll([`${folder}/a.txt`])).rejects.toMatchObject({
      code: 'path-is-no-clipping',
    });
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'goes on past what it may not read',
    async () => {
      write({ 'a.txt': 'a', 'b.txt': 'b', 'c/d.txt': 'd' });
      chmodSync(join(folder, 'a.txt'), 0);
      chmodSync(join(folder, 'c'), 0);
      const inputs = await readAll([folder]);
      chmodSync(join(folder, 'c'), 0o700);
      expect(summary(inputs)).toEqual(['a.txt failed', 'b.txt ok', 'c failed']);
    },
  );

  it('refuses a file past the size limit before reading it', async () => {
    write({ 'a.txt': 'x'.repeat(2000), 'b.txt': 'b' });
    const inputs = await readAll([folder], { maxFileBytes: 1000 });
    expect(summary(inputs)).toEqual(['a.txt failed', 'b.txt ok']);
    expect(inputs[0]).toMatchObject({ reason: expect.stringContaining('--max-file-size') });
  });

  it('says how many entries it has before they are read, and so does each below it', async () => {
    write({ 'a.txt': 'One.', 'b/c.txt': 'Two.', 'b/d.txt': 'Three.', 'b/e.jpg': '' });
    const heard: (number | string)[] = [];
    const inputs = readCorpus([folder], {
      listed: (entries) => heard.push(entries),
      claim: (path) => heard.push(path.slice(folder.length + 1)) > 0,
    });
    for await (const _ of inputs);
    expect(heard).toEqual([2, 'a.txt', 3, 'b/c.txt', 'b/d.txt']);
  });
});

describe('a path that is named', () => {
  it('and missing stops the run before anything is read, all of them named', async () => {
    write({ 'a.txt': 'a' });
    await expect(
      readAll([`${folder}/a.txt`, `${folder}/no.txt`, `${folder}/nor.txt`]),
    ).rejects.toMatchObject({
      code: 'path-missing',
      message: expect.stringMatching(/no\.txt.*nor\.txt/s),
    });
  });

  it.each([
    ['c.png', 'x'],
    ['c.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)],
  ])('and no clipping stops the run: %s', async (name, content) => {
    write({ [name]: content });
    await expect(readAll([`${folder}/${name}`])).rejects.toMatchObject({
      code: 'path-is-no-clipping',
      message: expect.stringContaining(name),
    });
  });

  it('without an extension is told by its content', async () => {
    write({ page: '<!doctype html><title>T</title><p>Words of the page</p>', note: 'Just words' });
    const inputs = await readAll([`${folder}/page`, `${folder}/note`]);
    expect(
      inputs.map((input) => 'source' in input && input.source.extract.text.includes('<')),
    ).toEqual([false, false]);
  });

  it('twice is read once', async () => {
    write({ 'a.txt': 'a', 'b.txt': 'b' });
    expect(summary(await readAll([`${folder}/b.txt`, folder, `${folder}/./a.txt`]))).toEqual([
      'b.txt ok',
      'a.txt ok',
    ]);
  });

  it('may be a pattern', async () => {
    write({ 'x1/a.txt': '', 'x2/b.txt': '', 'y/c.txt': '', 'x3.txt': '' });
    expect(summary(await readAll([`${folder}/x*`]))).toEqual([
      'x1/a.txt ok',
      'x2/b.txt ok',
      'x3.txt ok',
    ]);
    await expect(readAll([`${folder}/q*`])).rejects.toMatchObject({ code: 'path-missing' });
  });

  it('is read through a symbolic link', async () => {
    write({ 'a.txt': 'a' });
    symlinkSync('a.txt', join(folder, 'l.txt'));
    expect(summary(await readAll([`${folder}/l.txt`]))).toEqual(['l.txt ok']);
  });
});

describe('standard input', () => {
  const input = async function* (text: string) {
    yield Buffer.from(text.slice(0, 5));
    yield Buffer.from(text.slice(5));
  };

  it('is told by its content, or by the name it is given', async () => {
    const [page] = await readAll(['-'], {
      stdin: input('<html><body><p>Words of the page</p></body></html>'),
    });
    expect(page).toMatchObject({
      status: 'ok',
      source: { path: '-', extract: { text: 'Words of the page' } },
    });
    const rows = await readAll(['-'], {
      stdin: input('{"text":"one of"}\n{"text":"two of"}\n'),
      stdinName: 'feed.ndjson',
    });
    expect(rows.map((row) => 'source' in row && [row.source.path, row.source.item])).toEqual([
      ['feed.ndjson', 1],
      ['feed.ndjson', 2],
    ]);
  });
});

describe('a list of paths', () => {
  it('has a path a line, or parts them with NUL', async () => {
    write({ list: '\ufeffa.txt\r\n\r\nb c.txt\n', list0: 'a.txt\0b\nc.txt\0' });
    expect(await readPathList(`${folder}/list`)).toEqual(['a.txt', 'b c.txt']);
    expect(await readPathList(`${folder}/list0`)).toEqual(['a.txt', 'b\nc.txt']);
    await expect(readPathList(`${folder}/none`)).rejects.toMatchObject({ code: 'path-missing' });
  });
});

describe('a file beside a clipping', () => {
  const metadataOf = async () => {
    const inputs = await readAll([folder]);
    return Object.fromEntries(
      inputs.map((input) => [
        pathOf(input),
        'source' in input ? input.source.extract.metadata : input.reason,
      ]),
    );
  };

  it('may say what the clipping does not, and is believed before it', async () => {
    write({
      'a.txt': 'A ferry\n\nBay Post, 4 May 2025\n\nIt sails.',
      'b.txt': 'A boat\n\nIt sails.',
      'clippings.csv':
        'File;Outlet;Date;URL\na.txt;Harbour Courier;2025-05-03;https://c.example/a\n./b.txt;Radio Bay;;\n',
      'b.json': '{"published":"2025-05-05","__proto__":{"polluted":1}}',
    });
    const found = await metadataOf();
    expect(found['a.txt']).toMatchObject({
      outlet: 'Harbour Courier',
      published: '2025-05-03',
      url: 'https://c.example/a',
    });
    expect(found['b.txt']).toMatchObject({ outlet: 'Radio Bay', published: '2025-05-05' });
    expect(found['clippings.csv']).toContain('describes files');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('may name it by the place it had on another disk', async () => {
    write({
      'ferry.txt': 'Ferry',
      'clippings.csv':
        'Title,Publication Title,File Attachments\nFerry,The Bay Post,C:\\Zotero\\storage\\AB\\shot.png; C:\\Zotero\\storage\\AC\\ferry.txt\n',
    });
    const [, input] = await readAll([folder]);
    expect(input).toMatchObject({
      source: { extract: { metadata: { outlet: 'The Bay Post' } } },
    });
  });

  it('that is a clipping itself, or broken, describes nothing', async () => {
    write({
      'a.txt': 'A ferry\n\nIt sails.',
      'a.json': '{"outlet":"Bay Post","text":"A text of its own."}',
      'b.txt': 'A boat',
      'b.json': '{"outlet":',
    });
    const found = await metadataOf();
    expect(found['a.txt']).toMatchObject({ outlet: null });
    expect(found['a.json']).toMatchObject({ outlet: 'Bay Post' });
    expect(found['b.txt']).toMatchObject({ outlet: null });
  });
});

it('a column map says which column holds what', async () => {
  write({
    'a.csv': 'Blatt,Artikel\nCourier,The ferry sails.\n',
    'b.ndjson': '{"Artikel":"The ferry sails."}',
  });
  const inputs = await readAll([folder], { columns: { body: 'Artikel', outlet: 'Blatt' } });
  expect(
    inputs.map(
      (input) =>
        'source' in input && [input.source.extract.metadata.outlet, input.source.extract.text],
    ),
  ).toEqual([
    ['Courier', 'The ferry sails.'],
    [null, 'The ferry sails.'],
  ]);
});

describe('metadata from a file name', () => {
  it.each([
    ['2025-05-03_harbour-courier_ferry.txt', 'harbour-courier', '2025-05-03'],
    ['harbourcourier_20250503.txt', 'harbourcourier', '2025-05-03'],
    ['003_9b1c77e0aa41d2f5.txt', null, null],
    ['release_2025-05-03.txt', null, '2025-05-03'],
    ['harbour-courier.txt', null, null],
    ['report-20259999.txt', null, null],
  ])('is the last resort: %s', async (name, outlet, published) => {
    write({ [name]: 'A ferry\n\nIt sails in May.' });
    const [read] = await readAll([folder]);
    expect(read && 'source' in read && read.source.extract.metadata).toMatchObject({
      outlet,
      published,
    });
  });

  it('gives way to what the text says', async () => {
    write({ 'courier_2025-05-03.txt': 'A ferry\n\nBay Post, 4 May 2025\n\nIt sails in May.' });
    const [read] = await readAll([folder]);
    expect(read && 'source' in read && read.source.extract.metadata).toMatchObject({
      outlet: 'Bay Post',
      published: '2025-05-04',
    });
  });
});

it('names an encoding that does not exist before it reads anything', async () => {
  write({ 'a.txt': 'a' });
  await expect(readAll([folder], { encoding: 'klingon-1' })).rejects.toMatchObject({
    code: 'encoding-unknown',
  });
});
