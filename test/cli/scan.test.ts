import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/compare/record.ts';
import { DUPES, dupes, folder, STORY } from './command.ts';

describe('dupes <folder>', () => {
  test('answers in one sentence first, then a row for each clipping', () => {
    const run = dupes(folder(STORY), ['.']);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout.split('\n')[0]).toBe(
      'The only clipping copied the release verbatim: 1 reprint.',
    );
    expect(run.stdout).toMatch(/harbour-post\s+reprint/);
    expect(run.stdout).toMatch(/Belongs to no story: 1\n {2}- island-observer\.txt: /);
  });

  test('is the same as dupes scan <folder>, byte for byte, every time', () => {
    const cwd = folder(STORY);
    const short = dupes(cwd, ['.', '--format', 'json']);
    expect(JSON.parse(short.stdout).schema).toBe('dupes/report@1');
    expect(dupes(cwd, ['scan', '.', '-f', 'json']).stdout).toBe(short.stdout);
  });

  test('a folder named as a command is reached with ./', () => {
    const cwd = folder({ 'compare/only.txt': STORY['release.txt'] });
    const run = dupes(cwd, ['./compare', '-f', 'json']);
    expect((JSON.parse(run.stdout) as Report).inputs.ok).toBe(1);
  });

  test('a release that is named is taken, and counted once where it also lies in the folder', () => {
    const run = dupes(folder(STORY), ['.', '--release', './release.txt', '-f', 'json']);
    const report = JSON.parse(run.stdout) as Report;
    expect(report.inputs.ok).toBe(3);
    expect(report.stories.map(({ release }) => release.chosen)).toEqual(['given']);
    const paths = report.stories.flatMap(({ clippings }) => clippings.map(({ path }) => path));
    expect([...paths, ...report.unmatched.map(({ path }) => path)].sort()).toEqual([
      'harbour-post.txt',
      'island-observer.txt',
    ]);
  });

  test('reads standard input for -', () => {
    const cwd = folder({ 'release.txt': STORY['release.txt'] });
    const run = dupes(cwd, ['-', '-r', 'release.txt', '-f', 'json'], {
      input: STORY['harbour-post.txt'],
    });
    const [story] = (JSON.parse(run.stdout) as Report).stories;
    expect(story?.clippings.map(({ id, verdict }) => [id, verdict])).toEqual([['-', 'reprint']]);
  });

  test('settings reach the comparison', () => {
    const args = ['.', '-r', 'release.txt', '-f', 'json', '--minimum-words', '900'];
    const report = JSON.parse(dupes(folder(STORY), args).stdout) as Report;
    const [clipping] = report.stories[0]?.clippings ?? [];
    expect(clipping?.verdict).toBe('undetermined');
  });
});

test('texts that may need more memory than there is are warned of while they are read', () => {
  const files = { 'one.txt': `A ferry sails.\n\n${'- '.repeat(5e6)}`, 'two.txt': 'It sails.' };
  const run = (heap: number) =>
    dupes(folder(files), ['.'], { env: { NODE_OPTIONS: `--max-old-space-size=${heap}` } });
  expect(run(40).stderr).toMatch(/^dupes: 1 text so far may need more memory .*--release/);
  expect(run(400).stderr).toBe('');
});

describe('what cannot be done ends with 2 and says why', () => {
  test.each([
    ['no path', [], /no path given.*for example: dupes clippings\//],
    ['a missing path', ['gone.txt'], /nothing is at "gone\.txt"/],
    ['a mistyped command', ['cluter', '.'], /nothing is at "cluter"[^?]*the command cluster\?/],
    ['an unknown flag', ['.', '--colour'], /unknown option '--colour'/],
    ['a file that is no clipping', ['photo.png'], /"photo\.png" is no clipping/],
    ['an empty folder', ['empty'], /nothing was read/],
    ['one text to compare', ['compare', 'release.txt'], /a release and a clipping/],
    [
      'an output folder that is not there',
      ['.', '-o', 'no/where.txt'],
      /its folder does not exist/,
    ],
    ['a folder as output', ['.', '-o', 'empty'], /"empty" cannot be written: it is a folder/],
  ])('%s', (_, args, message) => {
    const cwd = folder({ ...STORY, 'photo.png': '\u0089PNG' });
    mkdirSync(join(cwd, 'empty'));
    const run = dupes(cwd, args);
    expect(run.stderr).toMatch(message);
    expect(run.status).toBe(2);
  });

  test('every wrong value is named in one message', () => {
    const wrong = [
      '--guarantee',
      '3',
      '--slots',
      'many',
      '--format',
      'pdf',
      '--max-file-size',
      '7abc',
    ];
    const run = dupes(folder(STORY), ['.', ...wrong]);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    for (const flag of ['--guarantee is 3', '--slots is "many"', '--format is "pdf"', '"7abc"']) {
      expect(run.stderr).toContain(flag);
    }
  });
});

test('an unreadable file is reported, the rest is judged, and the exit code is 3', () => {
  const cwd = folder(STORY);
  const run = dupes(cwd, ['.', '--max-file-size', '800', '-f', 'json']);
  expect(run.status).toBe(3);
  expect(run.stderr).toMatch(/1 failed/);
  const { inputs } = JSON.parse(run.stdout) as Report;
  expect(inputs).toMatchObject({ ok: 2, failed: 1 });
  expect(inputs.problems.map(({ path, status }) => [path, status])).toEqual([
    ['release.txt', 'failed'],
  ]);
});

test('--help works where no folder is, and lists the exit codes and every judging option', () => {
  const run = dupes(folder({}), ['--help']);
  expect(run.status).toBe(0);
  for (const text of ['--reprint-share', '--release', 'compare', 'Exit codes:', '130']) {
    expect(run.stdout).toContain(text);
  }
  for (const line of run.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

describe('--output', () => {
  test('replaces a file as a whole and leaves nothing else behind', () => {
    const cwd = folder({ ...STORY, 'out/report.json': 'old' });
    const run = dupes(cwd, ['.', '-f', 'json', '-o', 'out/report.json']);
    expect(run.stdout).toBe('');
    expect(JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8')).schema).toBe(
      'dupes/report@1',
    );
    expect(readdirSync(join(cwd, 'out'))).toEqual(['report.json']);
  });

  test('replaces a symbolic link instead of writing through it', () => {
    const cwd = folder({ ...STORY, 'secret/target': 'untouched' });
    symlinkSync(join(cwd, 'secret/target'), join(cwd, 'report.json'));
    dupes(cwd, ['.', '-f', 'json', '-o', 'report.json']);
    expect(readFileSync(join(cwd, 'secret/target'), 'utf8')).toBe('untouched');
    expect(lstatSync(join(cwd, 'report.json')).isSymbolicLink()).toBe(false);
  });

  test('several formats at once each go to their own place', () => {
    const cwd = folder(STORY);
    const run = dupes(cwd, ['.', '-f', 'json=all.json', '-f', 'ndjson']);
    const lines = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    const report = JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8')) as Report;
    const ids = report.stories.flatMap(({ clippings }) => clippings.map(({ id }) => id));
    expect(lines).toEqual([...ids, ...report.unmatched.map(({ id }) => id)]);
  });
});

describe('colour', () => {
  const ESC = '\u001b[';
  test('a pipe gets none, FORCE_COLOR and --color give it, NO_COLOR and --no-color take it', () => {
    const cwd = folder(STORY);
    const colored = (args: readonly string[], env = {}) =>
      dupes(cwd, ['.', ...args], { env }).stdout.includes(ESC);
    expect(colored([], { CI: 'true' })).toBe(false);
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(colored(['--color'], { NO_COLOR: '1' })).toBe(true);
    expect(colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });
});

test('a file name that holds an escape sequence reaches the terminal as visible characters', () => {
  const name = 'post\u001b]52;c;aGk=\u0007.txt';
  const cwd = folder({ 'release.txt': STORY['release.txt'], [name]: STORY['harbour-post.txt'] });
  const run = dupes(cwd, ['.', '--details']);
  expect(run.stdout).toContain('␛]52;c;aGk=␇');
  expect(run.stdout + run.stderr).not.toMatch(/[\u001b\u0007]/);
});

test('a reader that goes away early ends the run quietly', () => {
  const cwd = folder(STORY);
  const script = `"${process.execPath}" "${DUPES}" . --format json | head -c 10; exit "\${PIPESTATUS[0]}"`;
  const output = execFileSync('bash', ['-c', script], { cwd, encoding: 'utf8', stdio: 'pipe' });
  expect(output).toBe('{\n  "schem');
});

test('Ctrl-C ends with 130, says so, and leaves no half-written file', async () => {
  const cwd = folder({ 'release.txt': STORY['release.txt'] });
  const child = spawn(process.execPath, [DUPES, '-', '-r', 'release.txt', '-o', 'out.txt'], {
    cwd,
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  // Standard input stays open, so the run waits in the middle of reading it.
  child.stdin.write('Some text');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(130);
  expect(said).toMatch(/interrupted while reading/);
  expect(readdirSync(cwd)).toEqual(['release.txt']);
});
