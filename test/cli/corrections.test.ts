/** `--superseded-by` as a user has it. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/compare/record.ts';
import { dupes, folder, STORY } from './command.ts';

const old = STORY['release.txt'];
const files = {
  'v1.txt': old,
  'v2.txt': old.replace('70 percent', '17 percent'),
  'harbour-post.txt': STORY['release.txt'].replace('FOR IMMEDIATE RELEASE', 'Ferry news'),
};

describe('dupes --superseded-by', () => {
  it('names who still carries what the new version changed', () => {
    const cwd = folder(files);
    const { stdout, status } = dupes(cwd, [
      '.',
      '--release',
      'v1.txt',
      '--superseded-by',
      'v2.txt',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('Superseded by v2.txt: 1 clipping still carries');
    expect(stdout).toContain('[-70-] {+17+}');
  });

  it('counts the new version as an input and not as a clipping', () => {
    const run = dupes(folder(files), [
      '.',
      ...['--release', 'v1.txt', '--superseded-by', 'v2.txt', '--format', 'json'],
    ]);
    const { stories, inputs } = JSON.parse(run.stdout) as Report;
    expect(stories[0]!.clippings.map(({ path }) => path)).toEqual(['harbour-post.txt']);
    expect(inputs.ok).toBe(3);
  });

  it('a release cannot supersede itself, and a new version must be there', () => {
    const cwd = folder(files);
    const same = dupes(cwd, ['.', '--release', 'v1.txt', '--superseded-by', 'v1.txt']);
    expect(same.status).toBe(2);
    expect(same.stderr).toContain('cannot supersede itself');
    const missing = dupes(cwd, ['.', '--release', 'v1.txt', '--superseded-by', 'v3.txt']);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('v3.txt');
  });
});
