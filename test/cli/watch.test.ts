import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DUPES, dupes, folder, STORY } from './command.ts';

/** Waits until the command has printed what matches; fails with what it printed instead. */
function watching(cwd: string, ...args: readonly string[]) {
  const child: ChildProcess = spawn(process.execPath, [DUPES, 'watch', ...args], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  let said = '';
  child.stdout?.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  return {
    child,
    until: (wanted: RegExp) =>
      expect.poll(() => printed + said, { timeout: 20_000, interval: 50 }).toMatch(wanted),
    printed: () => printed,
  };
}

test('a clipping that comes into the folder is judged, once, and what stands there is not told again', async () => {
  const cwd = folder({
    'release.txt': STORY['release.txt'],
    'clippings/own.txt': STORY['island-observer.txt'],
  });
  const run = watching(cwd, 'clippings', '--release', 'release.txt');
  await run.until(/Watching for more/);

  writeFileSync(join(cwd, 'clippings/copy.txt'), STORY['harbour-post.txt']);
  await run.until(/^reprint: clippings\/copy\.txt, from release\.txt: \d+% copied/m);
  mkdirSync(join(cwd, 'clippings/late'));
  writeFileSync(join(cwd, 'incoming'), STORY['harbour-post.txt']);
  renameSync(join(cwd, 'incoming'), join(cwd, 'clippings/late/copy.txt'));
  await run.until(/^reprint: clippings\/late\/copy\.txt/m);
  expect(run.printed().match(/clippings\/copy\.txt/g)?.length).toBe(1);

  run.child.kill('SIGINT');
  expect(await new Promise((resolve) => run.child.on('close', resolve))).toBe(130);
});

test('with --format ndjson each line is a record', async () => {
  const cwd = folder({
    'release.txt': STORY['release.txt'],
    'clippings/a.txt': STORY['harbour-post.txt'],
  });
  const run = watching(cwd, 'clippings', '-r', 'release.txt', '-f', 'ndjson');
  await run.until(/\n$/);
  expect(JSON.parse(run.printed())).toMatchObject({
    release: 'release.txt',
    id: 'clippings/a.txt',
    verdict: 'reprint',
  });
});

test('a missing folder, or a format that is no stream, ends with 2', () => {
  const cwd = folder({});
  expect(dupes(cwd, ['watch', 'gone'])).toMatchObject({
    status: 2,
    stderr: 'dupes: nothing is at "gone"\n',
  });
  expect(dupes(cwd, ['watch', '.', '-f', 'html'])).toMatchObject({ status: 2 });
});
