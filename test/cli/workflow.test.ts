import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DUPES, folder, STORY } from './command.ts';

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

/** A repository with a branch that files one clipping, and an `npx` that runs what is built here. */
function topicBranch(filed: string): string {
  const cwd = folder({
    'releases/heron.txt': STORY['release.txt'],
    'clippings/old.txt': STORY['harbour-post.txt'],
    '.shim/npx': `#!/bin/sh\nwhile [ "$1" != dupes ]; do shift; done; shift\nexec "${process.execPath}" "${DUPES}" "$@"\n`,
    '.gitignore': '.shim\n',
  });
  execFileSync('chmod', ['755', join(cwd, '.shim/npx')]);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd,
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'filed');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  mkdirSync(join(cwd, 'clippings/new'));
  writeFileSync(join(cwd, 'clippings/new/post.txt'), filed);
  git('add', '.');
  git('commit', '-q', '-m', 'new');
  return cwd;
}

function bash(cwd: string, script: string, env: Readonly<Record<string, string>>) {
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(cwd, '.shim')}:${process.env.PATH}`,
      GITHUB_STEP_SUMMARY: '',
      ...env,
    },
  });
}

describe('the workflow in the README', () => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
  const script: string = parse(yaml).jobs.clippings.steps.at(-1).run;
  const env = { GITHUB_BASE_REF: 'main' };

  test('fails a new copy and annotates it, and leaves the one that was filed before', () => {
    const cwd = topicBranch(STORY['harbour-post.txt']);
    const run = bash(cwd, script, env);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('::error file=clippings/new/post.txt,line=3,');
    expect(run.stdout).not.toContain('clippings/old.txt');
    expect(readFileSync(join(cwd, 'dupes.xml'), 'utf8')).toContain('failures="1"');
  });

  test('passes an article of its own', () => {
    expect(bash(topicBranch(STORY['island-observer.txt']), script, env).status).toBe(0);
  });
});

describe('action.yml', () => {
  const action = parse(read('action.yml'));
  const [step] = action.runs.steps;

  /** The variables of the step, with defaults of the inputs filled in as the runner does. */
  function variables(given: Readonly<Record<string, string>>) {
    return Object.fromEntries(
      Object.entries(step.env as Record<string, string>).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
        return [name, given[input] ?? action.inputs[input].default];
      }),
    );
  }

  test('hands every input to the command, and its answer to the next steps', () => {
    const cwd = topicBranch(STORY['harbour-post.txt']);
    const inputs = {
      paths: 'clippings/\n',
      release: 'releases/',
      'changed-since': 'main~1',
      sarif: 'out.sarif',
    };
    const output = join(cwd, 'output');
    const run = bash(cwd, step.run, { ...variables(inputs), GITHUB_OUTPUT: output });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(1);
    expect(readFileSync(output, 'utf8')).toBe('exit-code=1\npassed=false\n');
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0].results.length).toBe(1);
  });

  test('no input can run as a script or pass for a flag', () => {
    const cwd = topicBranch(STORY['island-observer.txt']);
    const inputs = {
      paths: '--output=gotcha\n$(touch gotcha)',
      'fail-on': '$(touch gotcha)"; touch gotcha; "',
    };
    const run = bash(cwd, step.run, { ...variables(inputs), GITHUB_OUTPUT: join(cwd, 'output') });
    expect(run.status).toBe(2);
    expect(execFileSync('ls', [cwd], { encoding: 'utf8' })).not.toContain('gotcha');
  });
});

test('the pre-commit hook is a command line that dupes takes', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));
  const cwd = topicBranch(STORY['island-observer.txt']);
  const run = bash(cwd, `npx ${[hook.entry, ...hook.args].join(' ')}`, {});
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
