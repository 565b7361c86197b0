import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/compare/record.ts';
import { dupes, folder, STORY } from './command.ts';

const FILES = {
  'dupes.config.json': '{ "minimumWords": 900 }',
  'dupes.config.js': 'export default { minimumWords: 900 };',
  'dupes.config.mjs': 'export default { minimumWords: 900 };',
  '.dupesrc.json': '{ "minimumWords": 900 }',
  '.dupesrc.yaml': 'minimumWords: 900\n',
  'package.json': '{ "type": "module", "dupes": { "minimumWords": 900 } }',
};

/** A file called .js is a module here. */
const MODULES = { 'package.json': '{ "type": "module" }' };

function verdict(cwd: string, ...args: readonly string[]): string | undefined {
  const run = dupes(cwd, ['harbour-post.txt', '-r', 'release.txt', '-f', 'json', ...args]);
  return (JSON.parse(run.stdout) as Report).stories[0]?.clippings[0]?.verdict;
}

describe('a settings file', () => {
  test.each(Object.entries(FILES))('%s counts', (name, content) => {
    expect(verdict(folder({ ...STORY, ...MODULES, [name]: content }))).toBe('undetermined');
  });

  test('gives way to the command line, and to --no-config', () => {
    const cwd = folder({ ...STORY, '.dupesrc.json': FILES['.dupesrc.json'] });
    expect(verdict(cwd, '--minimum-words', '5')).toBe('reprint');
    expect(verdict(cwd, '--no-config')).toBe('reprint');
  });

  test('counts in the folders below it, and its paths are relative to it', () => {
    const cwd = folder({
      ...STORY,
      '.dupesrc.yaml': 'release: release.txt\nformat: json=out.json\n',
    });
    mkdirSync(join(cwd, 'below'));
    expect(dupes(join(cwd, 'below'), ['../harbour-post.txt', '-f', 'ndjson']).stdout).toContain(
      '"release":"../release.txt"',
    );
  });

  test('does not turn compare --pairs into another format', () => {
    const cwd = folder({ '.dupesrc.yaml': 'format: html\noutput: out.html\nminimumWords: 900\n' });
    const input = JSON.stringify({
      id: 1,
      release: STORY['release.txt'],
      clipping: STORY['harbour-post.txt'],
    });
    const run = dupes(cwd, ['compare', '--pairs', '-'], { input });
    expect(JSON.parse(run.stdout)).toMatchObject({ id: 1, verdict: 'undetermined' });
  });

  test('with mistakes is refused, every one named with the nearest known setting', () => {
    const content = { minimumWord: 3, slots: 65, color: 'yes', zzzzzzzz: 1, __proto__x: 1 };
    const cwd = folder({ ...STORY, 'dupes.config.json': JSON.stringify(content) });
    const run = dupes(cwd, ['.']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(
      'dupes.config.json: there is no setting "minimumWord"; did you mean "minimumWords"?',
    );
    expect(run.stderr).toMatch(/slots: .*64.*128/);
    expect(run.stderr).toContain('color: ');
    expect(run.stderr).toMatch(/no setting "zzzzzzzz"; the settings are guaranteeWords, /);
  });

  test.each([
    ['broken', '{ "minimumWords": ', /the settings file cannot be read/],
    ['no object', '[1]', /dupes\.config\.json: .*an object is expected/],
  ])('that is %s is refused', (_, content, message) => {
    const run = dupes(folder({ ...STORY, 'dupes.config.json': content }), ['.']);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
  });

  test('that was named and is missing ends with 2', () => {
    const run = dupes(folder(STORY), ['.', '--config', 'gone.json']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('"gone.json" cannot be read: nothing is there');
  });
});

describe('dupes config', () => {
  test('shows every setting, its value and where it comes from', () => {
    const cwd = folder({ '.dupesrc.yaml': 'excerptWords: 40\nfailOn: [reprint]\n' });
    const run = dupes(cwd, ['config', '--max-run', '30']);
    const rows = new Map(
      run.stdout
        .split('\n')
        .map((line) => line.split(/ {2,}/))
        .map(([key, ...rest]) => [key, rest]),
    );
    expect(rows.get('excerptWords')).toEqual(['40', '.dupesrc.yaml']);
    expect(rows.get('failOn')).toEqual(['reprint', '.dupesrc.yaml']);
    expect(rows.get('maxRun')).toEqual(['30', 'command line']);
    expect(rows.get('slots')).toEqual(['64', 'default']);
  });

  test('--schema describes what a file may hold', () => {
    const cwd = folder({});
    const validate = new Ajv2020({ strict: true }).compile(
      JSON.parse(dupes(cwd, ['config', '--schema']).stdout),
    );
    expect(
      validate({ excerptWords: 30, release: ['a.txt'], failOn: 'reprint', $schema: 'x' }),
    ).toBe(true);
    expect(validate({ excerptWords: 3.5 })).toBe(false);
    expect(validate({ excerptWord: 30 })).toBe(false);
    writeFileSync(join(cwd, 'dupes.config.json'), '{ "$schema": "x", "slots": 128 }');
    expect(dupes(cwd, ['config']).stdout).toMatch(/slots +128 +dupes\.config\.json/);
  });
});

test('--verbose tells of settings, inputs, encodings and time, on standard error alone', () => {
  const cwd = folder({
    ...STORY,
    'dupes.config.json': '{}',
    'latin.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]),
  });
  writeFileSync(join(cwd, 'dupes.config.json'), '{"details": false}');
  const run = dupes(cwd, ['.', '--verbose', '--format', 'json']);
  expect(run.stderr).toMatch(/settings from dupes\.config\.json\n/);
  expect(run.stderr).toMatch(/read in \d+ ms: 4 ok, .* \(3 utf-8, 1 windows-1252\)/);
  expect(run.stderr).toMatch(/compared in \d+ ms/);
  expect(JSON.parse(run.stdout).schema).toBe('dupes/report@1');
  expect(dupes(cwd, ['.', '--verbose', '--quiet']).stderr).not.toContain('read in');
});
