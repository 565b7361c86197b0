import { expect, test } from 'vitest';
import { dupes, folder, STORY } from './command.ts';

test('names the rule that held, those that did not, and what would change the verdict', () => {
  const { status, stdout } = dupes(folder(STORY), ['explain', '.', '--clipping', 'harbour-post']);
  expect(status).toBe(0);
  expect(stdout).toContain('harbour-post');
  expect(stdout).not.toContain('island-observer');
  expect(stdout).toMatch(
    /No: undetermined, too short: fewer than 20 words of article\. It has \d+\./,
  );
  expect(stdout).toMatch(/Yes: a reprint: 50% of the article copied, or more\. It is 100%/);
  expect(stdout).not.toContain('Yes: an excerpt');
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /What would change it: \d+ fewer copied words would make it an excerpt\./,
  );
});

test('explains every clipping where none is named', () => {
  const { stdout } = dupes(folder(STORY), ['explain', '.', '--release', 'release.txt']);
  expect(stdout).toContain('harbour-post');
  expect(stdout).toContain('island-observer');
});

test('explains a single file against a given release', () => {
  const cwd = folder(STORY);
  const { status, stdout } = dupes(cwd, ['explain', 'harbour-post.txt', '-r', 'release.txt']);
  expect(status).toBe(0);
  expect(stdout).toContain('REPRINT');
});

test('says what a text that belongs to no story is', () => {
  const args = ['explain', '.', '--clipping', 'island-observer.txt'];
  const { status, stdout } = dupes(folder(STORY), args);
  expect(status).toBe(0);
  expect(stdout).toMatch(/island-observer\.txt/);
});

test('a name that no clipping has is an error that helps', () => {
  const cwd = folder(STORY);
  const typo = dupes(cwd, ['explain', '.', '--clipping', 'harbor-post']);
  expect(typo.status).toBe(2);
  expect(typo.stderr).toContain(
    'no clipping is called "harbor-post"; did you mean "harbour-post"?',
  );
  const absent = dupes(cwd, ['explain', '.', '--clipping', 'moon']);
  expect(absent.stderr).toContain('its path, file name or outlet is expected');
});

test('dupes check says the same words of what would let a clipping pass', () => {
  const [, , copied = ''] = STORY['harbour-post.txt'].split('\n\n');
  const cwd = folder({
    'release.txt': STORY['release.txt'],
    'gull.txt': `${STORY['island-observer.txt']}\n${copied}\n`,
  });
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');
  const [flip] =
    /Copied blocks shorter by \d+ words would make it [^.]+\./.exec(
      oneLine(dupes(cwd, ['explain', '.', '-r', 'release.txt']).stdout),
    ) ?? [];
  expect(flip).toBeDefined();
  const checked = dupes(cwd, ['check', '.', '-r', 'release.txt']);
  expect(checked.status).toBe(1);
  expect(oneLine(checked.stdout)).toContain(flip as string);
});
