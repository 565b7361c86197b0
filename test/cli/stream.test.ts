/** The built `dupes scan --release … --format ndjson`: lines as clippings are judged, and the same as the report's. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DUPES, dupes, folder, STORY } from './command.ts';

const release = STORY['release.txt'];
const copy = STORY['harbour-post.txt'];
const own = STORY['island-observer.txt'];
const row = (body: string, outlet = 'Rows Daily') => JSON.stringify({ outlet, body });

/** Rows with copies among them, a broken line, a folder of kinds, the release among the clippings. */
const FILES = {
  'a-table.csv': `outlet,body\n"Table Times","${copy.replaceAll('"', '""')}"\n"Table Times","${own}"\n`,
  'b.ndjson': `${row(own)}\nno json\n${Array.from({ length: 60 }, (_, k) => row(k % 20 ? `${own}\n\nNumber ${k}.` : copy, `Paper ${k}`)).join('\n')}\n`,
  'c.md': copy,
  'd.html': `<article><h1>Ship</h1><p>${copy.split('\n\n')[2]}</p><p>${own.split('\n\n')[1]}</p></article>`,
  'e.txt': own,
  'f.txt': copy,
  'g.txt': `1 of 2 DOCUMENTS\n\n${copy}\n\n2 of 2 DOCUMENTS\n\n${own}`,
  'h.txt': own,
  'h.json': '{"outlet":"Sidecar Gazette"}',
  'i.txt': copy,
  'i.json': '{"outlet":"Sidecar Post"}',
  'release.txt': release,
  'z.png': '',
};
const ARGS = ['--release', 'all/release.txt', '--format', 'ndjson'];
const all = () =>
  folder(Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`all/${name}`, text])));

interface Line {
  readonly release: string | null;
  readonly id: string;
  readonly path: string;
  readonly item: number | null;
  readonly copiedFrom?: unknown;
}
const parse = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

test('the lines say what the report says, but for who copied whom, in the order of reading', () => {
  const here = all();
  const streamed = dupes(here, ['scan', 'all', ...ARGS]);
  const report = dupes(here, ['scan', 'all', '--release', 'all/release.txt', '-f', 'json']);
  const { stories, unmatched, inputs } = JSON.parse(report.stdout);
  const whole = new Map<string, Line>(
    [
      ...stories[0].clippings.map((clipping: object) => ({
        release: 'all/release.txt',
        ...clipping,
        copiedFrom: null,
      })),
      ...unmatched.map((one: object) => ({ release: null, ...one })),
    ].map((line: Line) => [line.id, line]),
  );
  const lines = parse(streamed.stdout);
  expect(lines).toEqual(lines.map(({ id }) => whole.get(id)));
  expect(lines).toHaveLength(inputs.ok - 1);
  expect(lines.filter((line) => line.release !== null).length).toBeGreaterThan(7);
  const order = lines.map(({ path, item }) => `${path} ${String(item ?? 0).padStart(4, '0')}`);
  expect(order).toEqual([...order].sort());
  // The broken row costs itself, and the exit code.
  expect([streamed.status, report.status]).toEqual([3, 3]);
  expect(streamed.stderr).toContain('all/b.ndjson#2: the line is not JSON');
});

test('the bytes are the same for 1, 2 and 5 threads, on standard output and in a file', () => {
  const here = all();
  const one = dupes(here, ['scan', 'all', ...ARGS, '--jobs', '1']).stdout;
  expect(one.length).toBeGreaterThan(1000);
  expect(dupes(here, ['scan', 'all', ...ARGS, '--jobs', '2']).stdout).toBe(one);
  expect(dupes(here, ['scan', 'all', ...ARGS, '--jobs', '5']).stdout).toBe(one);
  dupes(here, ['scan', 'all', ...ARGS, '--output', 'lines.ndjson']);
  expect(readFileSync(join(here, 'lines.ndjson'), 'utf8')).toBe(one);
  expect(readdirSync(here).sort()).toEqual(['all', 'lines.ndjson']);
});

test('a wrong use, a missing path and nothing read end with 2', () => {
  const here = folder({ 'release.txt': release, 'bad.ndjson': 'no json\n' });
  const with2 = (...args: string[]) => dupes(here, args);
  const missing = with2('nowhere', '--release', 'release.txt', '--format', 'ndjson');
  expect([missing.status, missing.stdout]).toEqual([2, '']);
  expect(missing.stderr).toContain('nothing is at "nowhere"');
  const jobs = with2('.', '--release', 'release.txt', '--format', 'ndjson', '--jobs', 'all');
  expect([jobs.status, jobs.stderr]).toEqual([2, expect.stringContaining('--jobs is "all"')]);
  const both = with2('-', '--release', '-', '--format', 'ndjson');
  expect([both.status, both.stderr]).toEqual([2, expect.stringContaining('not both')]);
  const unread = with2('bad.ndjson', '--release', 'release.txt', '--format', 'ndjson', '-o', 'out');
  expect(unread.status).toBe(3);
});

/** Enough rows for many tasks. */
const long = () => {
  const rows = Array.from({ length: 3000 }, (_, k) => row(k % 10 ? own : copy, `Paper ${k}`));
  return folder({ 'release.txt': release, 'rows.ndjson': `${rows.join('\n')}\n` });
};
const LONG = ['scan', 'rows.ndjson', '--release', 'release.txt', '--format', 'ndjson'];

test('lines come while the rest is still being written, from standard input too', async () => {
  const here = folder({ 'release.txt': release });
  const child = spawn(
    process.execPath,
    [DUPES, ...LONG.with(1, '-'), '--stdin-filename', 'pipe.ndjson'],
    { cwd: here },
  );
  const first = new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(`${data}`)),
  );
  // A file of rows is read by pieces of 256 KiB.
  child.stdin.write(`${Array.from({ length: 1500 }, () => row(own)).join('\n')}\n`);
  expect(parse((await first).split('\n')[0]!)[0]).toMatchObject({ path: 'pipe.ndjson', item: 1 });
  child.stdin.end(`${row(copy)}\n`);
  child.stdout.resume();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test('a reader that goes away ends it quietly', () => {
  const here = long();
  const line = `"${process.execPath}" "${DUPES}" ${LONG.join(' ')} | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: here, encoding: 'utf8' });
  expect([parse(stdout), stderr]).toEqual([[expect.objectContaining({ item: 1 })], '']);
});

test('Ctrl-C ends it with 130, after whole lines, and leaves no half-written file', async () => {
  const here = long();
  for (const extra of [[], ['--output', 'out.ndjson']]) {
    const child = spawn(process.execPath, [DUPES, ...LONG, ...extra, '--jobs', '2'], { cwd: here });
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    const isUnderWay = () =>
      stdout !== '' || readdirSync(here).some((name) => name.endsWith('.tmp'));
    const waiting = setInterval(() => {
      if (!isUnderWay()) return;
      clearInterval(waiting);
      child.kill('SIGINT');
    }, 5);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    if (extra.length === 0) {
      expect(stdout.endsWith('\n')).toBe(true);
      expect(parse(stdout).length).toBeLessThan(3000);
    }
    expect(readdirSync(here).sort()).toEqual(['release.txt', 'rows.ndjson']);
  }
});

test('a page that is called a text keeps to the limits of pages, in a stream and among pairs', () => {
  const hungry = `<html><body>${'<p><i>a</i> b</p>'.repeat(24_000)}</body></html>`;
  const cwd = folder({ 'in/page.txt': hungry, 'in/post.txt': copy, 'release.txt': release });
  const memory = ['--max-read-memory', '24'];
  for (const args of [
    ['scan', 'in', '--release', 'release.txt', '--format', 'ndjson'],
    ['pairs', 'in', 'release.txt'],
  ]) {
    const run = dupes(cwd, [...args, ...memory]);
    expect(run.stderr).toContain('in/page.txt: given up');
    expect(run.stdout).toContain('post.txt');
    expect(run.status).toBe(3);
  }
});
