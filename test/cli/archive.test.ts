/** The built `dupes archive`, and `scan --archive` that asks it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dupes, folder, STORY } from './command.ts';

const release = STORY['release.txt'];
const copy = STORY['harbour-post.txt'];
const own = STORY['island-observer.txt'];
const row = (body: string, outlet: string) => JSON.stringify({ outlet, body });

const FILES = {
  'clips/copy.txt': copy,
  'clips/own.txt': own,
  'clips/page.html': `<article><h1>Ship</h1><p>${copy.split('\n\n')[2]}</p><p>${own.split('\n\n')[1]}</p></article>`,
  'clips/rows.ndjson': `${row(own, 'Rows Daily')}\nno json\n${row(copy, 'Rows Daily')}\n`,
  'release.txt': release,
};
const ASK = ['scan', '--archive', 'press', '--release', 'release.txt'];
const lines = (text: string) => text.trimEnd().split('\n');
const linesOf = (text: string) =>
  lines(text)
    .filter((line) => !line.startsWith('{"release":null'))
    .sort();

test('an archive gives the lines that reading everything gives, of what shares words with the release', () => {
  const here = folder(FILES);
  expect(dupes(here, ['archive', 'press', 'clips']).stdout).toBe(
    '5 texts added.\npress holds 5 texts of 4 files in 1 MB.\n',
  );
  const read = dupes(here, ['scan', 'clips', '--release', 'release.txt', '-f', 'ndjson']).stdout;
  for (const jobs of ['1', '2']) {
    const asked = dupes(here, [...ASK, '-f', 'ndjson', '--jobs', jobs]).stdout;
    expect(linesOf(asked)).toEqual(linesOf(read));
    expect(linesOf(asked).length).toBe(3);
  }
});

test('every format answers, also when the files are gone', () => {
  const here = folder(FILES);
  dupes(here, ['archive', 'press', 'clips']);
  rmSync(join(here, 'clips'), { recursive: true });
  const { stories, inputs } = JSON.parse(dupes(here, [...ASK, '-f', 'json']).stdout);
  expect(stories[0].clippings.map(({ id }: { id: string }) => id)).toEqual([
    'clips/copy.txt',
    'clips/page.html',
    'clips/rows.ndjson#3',
  ]);
  expect(inputs).toEqual({ ok: 4, skipped: 0, truncated: 0, failed: 0, problems: [] });
  expect(dupes(here, ASK).stdout).toContain('copied the release verbatim');
});

test('what has not changed is not read again, and what lies at a path that is named is read there', () => {
  const here = folder(FILES);
  // A row of the clippings is broken.
  expect(dupes(here, ['archive', 'press', 'clips']).status).toBe(3);
  writeFileSync(join(here, 'clips/copy.txt'), `${own}\n\nA later edition.\n`);
  const { stdout } = dupes(here, [...ASK, 'clips/copy.txt', '-f', 'json']);
  const { stories, unmatched } = JSON.parse(stdout);
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  expect(ids(stories[0].clippings)).toEqual(['clips/page.html', 'clips/rows.ndjson#3']);
  expect(ids(unmatched)).toEqual(['clips/copy.txt']);
  expect(dupes(here, ['archive', 'press', 'clips']).stdout).toBe(
    '1 text added, 1 of an earlier reading replaced, 3 files unchanged and not read.\n' +
      'press holds 5 texts of 4 files in 1 MB.\n',
  );
  expect(dupes(here, ['archive', 'press', 'clips']).status).toBe(0);
});

test('without a release the clippings are what is asked with, and the release may be in the archive', () => {
  const here = folder({
    ...FILES,
    'clips/release.txt': release,
    'new/late.txt': `${copy}\n\nBy now.\n`,
  });
  dupes(here, ['archive', 'press', 'clips']);
  const { stories } = JSON.parse(
    dupes(here, ['scan', 'new', '--archive', 'press', '-f', 'json']).stdout,
  );
  expect(stories[0].release).toMatchObject({ id: 'clips/release.txt', chosen: 'inferred' });
  expect(stories[0].clippings.map(({ id }: { id: string }) => id)).toContain('new/late.txt');
});

test('the gate judges what is new and holds it against what is filed in an archive', () => {
  const here = folder({ ...FILES, 'new/late.txt': `${copy}\n\nBy now.\n`, 'new/own.txt': own });
  const check = (...more: readonly string[]) =>
    dupes(here, ['check', 'new', '--fail-on', 'duplicate', ...more]);
  expect(check().status).toBe(0);
  dupes(here, ['archive', 'press', 'clips/copy.txt']);
  const { status, stdout } = check('--archive', 'press');
  expect(status).toBe(1);
  expect(stdout).toContain('1 new finding among');
  expect(stdout).toMatch(
    /new: new\/late\.txt[\s\S]+stands in\s+"clips\/copy\.txt", which is\s+already filed/,
  );
});

test('an archive inside the folder that it keeps does not keep itself', () => {
  const here = folder(FILES);
  const add = () => lines(dupes(here, ['archive', 'clips/press', 'clips']).stdout)[1];
  expect(add()).toBe('clips/press holds 5 texts of 4 files in 1 MB.');
  expect(add()).toBe('clips/press holds 5 texts of 4 files in 1 MB.');
});

test('what an archive cannot do is said', () => {
  const here = folder(FILES);
  dupes(here, ['archive', 'press', 'clips']);
  const says = (args: readonly string[]) => {
    const { status, stderr } = dupes(here, args, { input: copy });
    expect(status).toBe(2);
    return stderr;
  };
  expect(says(['scan', '--archive', 'press'])).toContain('name a release with --release');
  expect(says(['scan', '--archive', 'pres', '-r', 'release.txt'])).toContain(
    '"pres" is no archive; dupes archive pres <path…> makes one',
  );
  expect(says(['archive', 'clips', 'release.txt'])).toContain('"clips" holds other files');
  expect(says(['archive', 'press', '-'])).toContain('--stdin-filename');
  expect(
    dupes(here, ['archive', 'press', '-', '--stdin-filename', 'wire.txt'], { input: copy }).status,
  ).toBe(0);
  expect(dupes(here, [...ASK, '-f', 'ndjson']).stdout).toContain('"id":"wire.txt"');
});

test('a damaged segment is an input that failed', () => {
  const here = folder(FILES);
  dupes(here, ['archive', 'press', 'clips']);
  writeFileSync(join(here, 'press/000001.segment'), 'nothing');
  for (const format of ['terminal', 'ndjson']) {
    const { status, stderr, stdout } = dupes(here, [...ASK, '-f', format]);
    expect(`${stderr}${stdout}`).toContain('press/000001.segment');
    expect(status).toBe(3);
  }
});
