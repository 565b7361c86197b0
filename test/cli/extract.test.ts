import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Report } from '../../src/compare/record.ts';
import { dupes, folder, STORY } from './command.ts';

const PAGE = `<html lang="en"><head><title>Battery ship for island route</title>
<meta property="og:site_name" content="Harbour Post"></head><body><article><h1>Battery ship for island route</h1>
<p>Marrow Bay Ferries said on Tuesday that the Heron will enter service on the island route next spring.</p>
<p>Islanders had asked for a quieter ship for years, and many of them came to the pier to see the model.</p>
</article><div id="comments"><div class="comment-body"><p>About time, if you ask me.</p></div></div></body></html>`;

test('extract prints a line for each input, with what was read and where each fact came from', () => {
  const run = dupes(folder({ 'page.html': PAGE, 'picture.txt': Uint8Array.of(0, 1, 2) }), [
    'extract',
    '.',
  ]);
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  const [page, picture] = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(page).toMatchObject({
    status: 'ok',
    path: 'page.html',
    item: null,
    metadata: { outlet: 'Harbour Post', title: 'Battery ship for island route', published: null },
    origins: { outlet: 'opengraph' },
    encoding: 'utf-8',
    extraction: 'readability',
    language: 'en',
  });
  const zones = page.paragraphs.map(
    ({ zone, start, end }: { zone: string; start: number; end: number }) => [
      zone,
      page.text.slice(start, end).slice(0, 12),
    ],
  );
  expect(zones).toEqual([
    ['headline', 'Battery ship'],
    ['body', 'Marrow Bay F'],
    ['body', 'Islanders ha'],
    ['comment', 'About time, '],
  ]);
  expect(picture).toEqual({
    status: 'skipped',
    path: 'picture.txt',
    item: null,
    reason: 'binary content, no text',
  });
});

test('extract ends with 3 when an input failed and with 2 when a named one is no clipping', () => {
  const cwd = folder({ ...STORY, 'broken.pdf': '%PDF-1.4 nonsense', 'a.png': 'x' });
  expect(dupes(cwd, ['extract', '.']).status).toBe(3);
  expect(dupes(cwd, ['extract', 'a.png']).status).toBe(2);
});

const pathsRead = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).path);

test('what is read follows ignore files, hidden names and lists of paths', () => {
  const cwd = folder({
    '.dupesignore': 'drafts/\n',
    'a.txt': 'A',
    'drafts/b.txt': 'B',
    '.c.txt': 'C',
    list: 'drafts/b.txt\n',
  });
  expect(pathsRead(dupes(cwd, ['extract', '.']).stdout)).toEqual(['a.txt', 'list']);
  expect(pathsRead(dupes(cwd, ['extract', '.', '--no-ignore', '--hidden']).stdout)).toEqual([
    '.c.txt',
    'a.txt',
    'drafts/b.txt',
    'list',
  ]);
  expect(pathsRead(dupes(cwd, ['extract', '--files-from', 'list']).stdout)).toEqual([
    'drafts/b.txt',
  ]);
  expect(
    pathsRead(
      dupes(cwd, ['extract', '--files-from', '-'], { input: 'a.txt\0drafts/b.txt\0' }).stdout,
    ),
  ).toEqual(['a.txt', 'drafts/b.txt']);
  expect(dupes(cwd, ['extract']).status).toBe(2);
});

test('standard input is what its name says, and columns are where they are said to be', () => {
  const run = dupes(
    folder({}),
    ['extract', '-', '--stdin-filename', 'export.csv', '--column', 'body=Artikel'],
    { input: 'Artikel\nThe ferry sails.\n' },
  );
  expect(JSON.parse(run.stdout)).toMatchObject({
    path: 'export.csv',
    item: 1,
    text: 'The ferry sails.',
  });
});

test('a file that takes too long is given up, and the rest is read', () => {
  const run = dupes(folder({ 'a.html': PAGE, 'b.txt': 'A' }), [
    'extract',
    '.',
    '--max-read-memory',
    '5',
  ]);
  expect(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).status),
  ).toEqual(['failed', 'ok']);
  expect(run.status).toBe(3);
});

test('mistakes in what is to be read are named in one message', () => {
  const run = dupes(folder({ 'a.txt': 'A' }), [
    'extract',
    '.',
    '--max-read-time',
    '0',
    '--max-read-memory',
    'much',
    '--column',
    'colour=red',
    '--max-file-size',
    '-1',
    '--max-unpacked-size',
    'lots',
    '--max-archive-ratio',
    '0',
    '--max-archive-entries',
    '1.5',
    '--max-archive-depth',
    'x',
  ]);
  expect(run.status).toBe(2);
  for (const flag of [
    '--max-read-time',
    '--max-read-memory',
    '--column',
    '--max-file-size',
    '--max-unpacked-size',
    '--max-archive-ratio',
    '--max-archive-entries',
    '--max-archive-depth',
  ])
    expect(run.stderr).toContain(flag);
});

test('an archive that a limit cuts off gives what was read, and the run is incomplete', () => {
  const files = { 'a.txt': strToU8('The ferry sails.'), 'b.txt': strToU8('It sails twice.') };
  const run = dupes(folder({ 'a.zip': zipSync(files) }), [
    'extract',
    '.',
    '--max-archive-entries',
    '1',
  ]);
  const lines = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { status: 'ok', item: 1, text: 'The ferry sails.' },
    { status: 'truncated', path: 'a.zip', item: null },
  ]);
  expect(lines[1].reason).toContain('--max-archive-entries');
  expect(run.status).toBe(3);
});

test('what extract prints can be scanned, with the verdicts of the files it was read from', () => {
  const samples = fileURLToPath(new URL('../../seeds', import.meta.url));
  const { stdout } = dupes(folder({}), ['extract', samples]);
  const verdicts = (where: string, path: string) => {
    const report: Report = JSON.parse(dupes(where, [path, '--format', 'json']).stdout);
    return report.stories.flatMap(({ clippings }) =>
      clippings
        .map(({ title, outlet, published, verdict }) => [title, outlet, published, verdict].join())
        .sort(),
    );
  };
  const read = verdicts(folder({}), samples);
  expect(read.length).toBeGreaterThan(7);
  expect(verdicts(folder({ 'read.ndjson': stdout }), 'read.ndjson')).toEqual(read);
});
