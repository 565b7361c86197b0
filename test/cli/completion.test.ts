import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dupes, folder } from './command.ts';

describe('dupes completion bash', () => {
  const cwd = () => folder({ 'seeds of 2025/a.txt': '', 'scans/b.txt': '' });

  /** What a press of Tab offers after these words, the last being typed. */
  function offered(folderPath: string, ...words: readonly string[]): readonly string[] {
    const script = dupes(folderPath, ['completion', 'bash']).stdout;
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const run = `${script}
COMP_WORDS=(dupes ${quoted}); COMP_CWORD=${words.length}; _dupes; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', run], {
      cwd: folderPath,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }

  test('offers commands and files first', () => {
    expect(offered(cwd(), 's').toSorted()).toEqual(['scan', 'scans', 'schema', 'seeds of 2025']);
  });

  test('offers the flags of the command that was named, and of scan where none was', () => {
    const here = cwd();
    expect(offered(here, 'check', '--max')).toEqual([
      '--max-copied',
      '--max-run',
      '--max-file-size',
      '--max-read-time',
      '--max-read-memory',
      '--max-unpacked-size',
      '--max-archive-ratio',
      '--max-archive-entries',
      '--max-archive-depth',
    ]);
    expect(offered(here, 'scans', '--max')).toEqual([
      '--max-file-size',
      '--max-read-time',
      '--max-read-memory',
      '--max-unpacked-size',
      '--max-archive-ratio',
      '--max-archive-entries',
      '--max-archive-depth',
    ]);
  });

  test('offers the values of a flag, and nothing else', () => {
    expect(offered(cwd(), 'check', '--fail-on', 'r')).toEqual(['reprint']);
    expect(offered(cwd(), 'scans', '-f', 's')).toEqual(['sarif']);
  });

  test('does not run what is typed', () => {
    const here = cwd();
    expect(offered(here, '$(touch gotcha)')).toEqual([]);
    expect(offered(here, 'check', '--`touch gotcha`')).toEqual([]);
    expect(readdirSync(here)).not.toContain('gotcha');
  });
});

test('fish gets a line for each command and flag, with its help', () => {
  const { stdout } = dupes(folder({}), ['completion', 'fish']);
  expect(stdout).toMatch(
    /^complete -c dupes -n 'not __fish_seen_subcommand_from [a-z ]+' -a check -d '.+'$/m,
  );
  expect(stdout).toMatch(
    /^complete .*-n '__fish_seen_subcommand_from check' -l fail-on -x -a 'reprint /m,
  );
});

test('an unknown shell is refused', () => {
  const run = dupes(folder({}), ['completion', 'tcsh']);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('"tcsh" is none of them');
});
