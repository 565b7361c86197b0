/** The command as one compiled script, against the modules it was made of. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DUPES } from './command.ts';

function answer(args: readonly string[], script = DUPES): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return JSON.stringify({ stdout, stderr, status });
}

const MODULES = `import { main } from ${JSON.stringify(`file://${resolve('dist/cli/main.js')}`)};
await main(process.argv.slice(2));`;

const COMPILED = ['dist/cli/command.v8', 'dist/corpus/isolated-reader.script.v8'];

function scratch(): string {
  const path = mkdtempSync(join(tmpdir(), 'dupes-launcher-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

describe('the launcher', () => {
  it.each([
    ...['terminal', 'json', 'ndjson', 'csv', 'markdown', 'html', 'sarif', 'junit'].map((format) => [
      'seeds',
      '--format',
      format,
    ]),
    ['schema'],
    ['extract', 'seeds'],
    ['pairs', 'seeds'],
    ['cluster', 'seeds', '--config', 'absent.json'],
    ['--version'],
    ['--help'],
  ])('answers as the modules do: %s %s %s', (...args) => {
    const modules = join(scratch(), 'modules.mjs');
    writeFileSync(modules, MODULES);
    expect(answer(args)).toBe(answer(args, modules));
  });

  it('needs nothing of what was compiled before', () => {
    const copy = scratch();
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    const script = join(copy, 'bin/dupes.js');
    const compiled = COMPILED.map((file) => join(copy, file));
    const expected = answer(['seeds', '--format', 'json']);
    for (const file of compiled) writeFileSync(file, 'compiled by another V8');
    expect(answer(['seeds', '--format', 'json'], script)).toBe(expected);
    for (const file of compiled) rmSync(file);
    expect(answer(['seeds', '--format', 'json'], script)).toBe(expected);
  });

  it('takes what was compiled at the build, in the thread that reads pages, too', () => {
    const script = join(scratch(), 'accepted.cjs');
    const accepts = (file: string) =>
      `!new Script(readFileSync(${file}, 'latin1'), { cachedData: readFileSync(compiledOf(${file})) }).cachedDataRejected`;
    writeFileSync(
      script,
      `const { readFileSync } = require('node:fs');
       const { Script } = require('node:vm');
       const { COMMAND, compiledOf, setFlags } = require(${JSON.stringify(resolve('bin/start.js'))});
       const READER = ${JSON.stringify(resolve('dist/corpus/isolated-reader.script.cjs'))};
       const command = ${accepts('COMMAND')};
       setFlags();
       console.log(command, ${accepts('READER')});`,
    );
    expect(JSON.parse(answer([], script)).stdout).toBe('true true\n');
  });

  it('says how to build the command where it is not built', () => {
    const copy = scratch();
    cpSync('bin', join(copy, 'bin'), { recursive: true });
    expect(JSON.parse(answer(['seeds'], join(copy, 'bin/dupes.js')))).toEqual({
      stdout: '',
      stderr: 'dupes: not built yet: npm run build\n',
      status: 2,
    });
  });
});
