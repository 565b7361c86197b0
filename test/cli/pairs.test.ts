/** The built `dupes pairs`: near-duplicate paragraphs, and clippings that share a run with a known release. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dupes, folder } from './command.ts';

const LIFTED =
  'The harbour board of Wexcombe said on Monday that it had ordered four electric tugs from a yard in Lindfjord, ' +
  'the first of which will arrive in the spring of next year and replace a diesel boat from the eighties.';
const FILES = {
  'release.txt': `Wexcombe orders electric tugs\n\n${LIFTED}\n\nAbout the board: it runs the harbour.`,
  'paper.txt': `New tugs for the harbour\n\n${LIFTED.replace('Monday', 'Tuesday')}\n\nResidents were pleased with it.`,
  'quote.txt': `Our own words come first here. "It had ordered four electric tugs from a yard in Lindfjord, the first of which will arrive in the spring," we read, and then our own words go on.`,
  'rows.ndjson': `${JSON.stringify({ text: `A row\n\n${LIFTED}` })}\n${JSON.stringify({ text: 'Nothing in common with any of the other texts.' })}\n`,
  'other.txt':
    'The bakery on Mill Lane has new ovens, and the queue on Saturday went round the corner.',
};
const parsed = (output: string) =>
  output
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('dupes pairs', () => {
  test('gives a line for each pair of near-duplicate paragraphs, and says how sure the search is', () => {
    const { status, stdout, stderr } = dupes(folder(FILES), ['pairs', '.']);
    expect(status).toBe(0);
    const place = (path: string, item: number | null) => ({ path, item, paragraph: 2 });
    // The row repeats the release word for word, so the paper is paired with the first of the two only.
    expect(parsed(stdout)).toMatchObject([
      { left: place('paper.txt', null), right: place('release.txt', null), shared: 35 },
      { left: place('release.txt', null), right: place('rows.ndjson', 1), shared: 38, jaccard: 1 },
    ]);
    expect(stderr).toContain('21 bands of 3 rows over 64 slots: 99.4%');
  });

  test.each([[[]], [['--documents', '--jaccard', '0.85']]])(
    'gives the same bytes for any number of threads, and from a temporary file %j',
    (flags) => {
      // More files than one task holds, so that threads are at work.
      const copies = Array.from({ length: 850 }, (_, i) => [
        `copy-${i}.txt`,
        `Copy number ${i}\n\n${LIFTED.replace('four', `${i % 40}`)}\n\n${LIFTED.replace('diesel', `d${i % 7}`)}`,
      ]);
      const cwd = folder({ ...FILES, ...Object.fromEntries(copies) });
      const one = dupes(cwd, ['pairs', '.', '--jobs', '1', ...flags]).stdout;
      expect(one.split('\n').length).toBeGreaterThan(15);
      for (const jobs of ['2', '8'])
        expect(dupes(cwd, ['pairs', '.', '--jobs', jobs, ...flags]).stdout).toBe(one);
      for (const jobs of ['1', '2']) {
        const { stdout } = dupes(cwd, [
          'pairs',
          '.',
          '--jobs',
          jobs,
          '--max-memory',
          '0',
          ...flags,
        ]);
        expect(stdout).toBe(one);
      }
    },
  );

  test('with --documents gives a line for each pair of texts, however they are cut into paragraphs', () => {
    const [first, second] = LIFTED.split(' the first of which ');
    const cwd = folder({
      ...FILES,
      'cut.txt': `Wexcombe orders electric tugs\n\n${first}\n\nthe first of which ${second}\n\nAbout the board: it runs the harbour.`,
    });
    const { status, stdout, stderr } = dupes(cwd, ['pairs', '.', '--documents']);
    expect(status).toBe(0);
    const place = (path: string, item: number | null = null) => ({ path, item });
    expect(parsed(stdout)).toMatchObject([
      { left: place('cut.txt'), right: place('paper.txt'), shared: 35 },
      // The same words: every other pair is given for the first of the two only.
      { left: place('cut.txt'), right: place('release.txt'), shared: 49, jaccard: 1 },
      {
        left: place('cut.txt'),
        right: place('rows.ndjson', 1),
        shared: 38,
        jaccard: 38 / (49 + 40 - 38),
        leftContained: 38 / 49,
        rightContained: 38 / 40,
      },
      { left: place('paper.txt'), right: place('rows.ndjson', 1), shared: 35 },
    ]);
    expect(stdout).not.toContain('paragraph');
    expect(stderr).toContain('42 bands of 3 rows over 128 slots: 99.6%');
  });

  test('with releases keeps no fingerprints, so that no limit of memory changes the answer', () => {
    const cwd = folder(FILES);
    const against = ['pairs', '.', '--release', 'release.txt'];
    const { stdout } = dupes(cwd, against);
    expect(stdout).not.toBe('');
    expect(dupes(cwd, [...against, '--max-memory', '0']).stdout).toBe(stdout);
  });

  test('with releases gives the clippings that share a run of words with one', () => {
    const { status, stdout } = dupes(folder(FILES), [
      'pairs',
      '.',
      '--release',
      'release.txt',
      '--guarantee',
      '15',
      '--exclude',
      'release.txt',
    ]);
    expect(status).toBe(0);
    const release = { path: 'release.txt', item: null };
    expect(parsed(stdout)).toEqual([
      {
        clipping: { path: 'paper.txt', item: null },
        release,
        sharedWords: 32,
        longestRunWords: 32,
        words: 50,
      },
      {
        clipping: { path: 'quote.txt', item: null },
        release,
        sharedWords: 20,
        longestRunWords: 20,
        words: 35,
      },
      {
        clipping: { path: 'rows.ndjson', item: 1 },
        release,
        sharedWords: 40,
        longestRunWords: 40,
        words: 42,
      },
    ]);
  });

  test('where fingerprints do not fit and there is no place for a file, that is said', () => {
    const { status, stderr } = dupes(
      folder(FILES),
      ['pairs', '.', '--max-memory', '0', '--jobs', '1'],
      { env: { TMPDIR: join(tmpdir(), 'no-such-folder') } },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('Set TMPDIR to a folder with more room');
  });

  test('says what was not read, and ends with 3', () => {
    const cwd = folder({ ...FILES, 'bad.ndjson': '{"text":"Words"}\nbroken\n' });
    const { status, stderr } = dupes(cwd, ['pairs', '.', '--quiet']);
    expect(status).toBe(3);
    expect(stderr).toContain('bad.ndjson#2: ');
  });

  test.each([
    [['pairs', '.', '--jobs', '0'], '--jobs is "0"; a whole number from 1 to 256 is expected'],
    [
      ['pairs', '.', '--jaccard', 'much'],
      '--jaccard is "much"; a number from 0.2 to 1 is expected',
    ],
    [
      ['pairs', '.', '--documents', '--release', 'release.txt'],
      '--documents finds pairs among all texts: drop it, or --release',
    ],
    [['pairs', '.', '--max-memory', 'lots'], '--max-memory is "lots"; a number from 0 to'],
    [['pairs', 'nowhere'], 'nothing is at "nowhere"'],
    [['pairs', '.', '--release', 'nowhere'], 'nothing is at "nowhere"'],
  ])('%j is refused', (words, message) => {
    const { status, stdout, stderr } = dupes(folder(FILES), words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});
