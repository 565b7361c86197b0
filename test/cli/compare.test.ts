import { describe, expect, test } from 'vitest';
import type { Passage, Report } from '../../src/compare/record.ts';
import { dupes, folder, STORY } from './command.ts';

describe('dupes compare <release> <clipping>', () => {
  test('shows the passages of the pair', () => {
    const run = dupes(folder(STORY), ['compare', 'release.txt', 'harbour-post.txt']);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Release: release.txt');
    expect(run.stdout.replace(/\s+/g, ' ')).toContain('cut fuel costs on the route by 70 percent');
  });

  test('a pair that shares nothing is still compared', () => {
    const args = ['compare', 'release.txt', 'island-observer.txt', '-f', 'json'];
    const report = JSON.parse(dupes(folder(STORY), args).stdout) as Report;
    expect(report.stories[0]?.clippings.map(({ verdict }) => verdict)).toEqual(['independent']);
    expect(report.unmatched).toEqual([]);
  });
});

const length = ({ clipping }: Passage) => clipping.end - clipping.start;

describe('dupes compare --pairs', () => {
  const pair = { release: STORY['release.txt'], clipping: STORY['harbour-post.txt'] };

  test('answers each line in order, and goes on after a bad one', () => {
    const lines = [
      JSON.stringify({ id: 'first', ...pair }),
      'no json',
      '',
      JSON.stringify({ id: 7, release: 'only one text' }),
      '[]',
      JSON.stringify({ id: 'last', release: pair.release, clipping: '' }),
    ];
    const run = dupes(folder({}), ['compare', '--pairs', '-'], {
      input: `\ufeff${lines.join('\n')}`,
    });
    const answers = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['first', null, 7, null, 'last']);
    expect(answers[0]).toMatchObject({ verdict: 'reprint', text: pair.clipping });
    expect(answers[1].error).toMatch(/line 2 is not JSON/);
    expect(answers[2].error).toMatch(/line 4/);
    expect(answers[4].verdict).toBe('undetermined');
    expect(run.status).toBe(3);
    expect(run.stderr).toMatch(/3 of 5 lines/);
  });

  test('offsets refer to the strings as given', () => {
    const clipping = `  \u2028\n\n${pair.clipping}`;
    const input = JSON.stringify({ id: 1, release: pair.release, clipping });
    const [answer] = dupes(folder({}), ['compare', '--pairs', '-'], { input })
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answer.text).toBe(clipping);
    const [longest] = answer.passages.toSorted(
      (one: Passage, other: Passage) => length(other) - length(one),
    );
    expect(longest.kind).toBe('verbatim');
    expect(clipping.slice(longest.clipping.start, longest.clipping.end)).toBe(
      pair.release.slice(longest.release.start, longest.release.end),
    );
  });

  test('a line beyond --max-file-size is refused, the next one answered', () => {
    const input = `${'x'.repeat(5000)}\n${JSON.stringify({ id: 1, release: 'a', clipping: 'a' })}\n`;
    const run = dupes(folder({}), ['compare', '--pairs', '-', '--max-file-size', '1k'], { input });
    const answers = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers[0]).toEqual({ id: null, error: 'line 1 is longer than --max-file-size' });
    expect(answers[1].id).toBe(1);
  });

  test('a missing file ends with 2', () => {
    const run = dupes(folder({}), ['compare', '--pairs', 'gone.ndjson']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('nothing is at "gone.ndjson"');
  });
});
