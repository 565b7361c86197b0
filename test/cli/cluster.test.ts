/** `dupes cluster` as a user has it. */
import { describe, expect, it } from 'vitest';
import { dupes, folder, STORY } from './command.ts';

const text = STORY['release.txt'];
const files = {
  'a.txt': text,
  'b.txt': text.replace('battery-powered', 'battery-driven'),
  'other.txt':
    'The library in Wexcombe lends umbrellas now. Anyone with a card may take one home for three days, and most have come back so far.',
};

describe('dupes cluster', () => {
  it('shows the groups in a table', () => {
    const { stdout, status } = dupes(folder(files), ['cluster', '.']);
    expect(status).toBe(0);
    expect(stdout).toContain('1 group of near-duplicates: 2 of 3 texts.');
    expect(stdout).toMatch(/In no group: 1\n {2}- other\.txt/);
  });

  it('answers in JSON with spans into the texts it carries', () => {
    const { stdout } = dupes(folder(files), ['cluster', '.', '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(report.schema).toBe('dupes/clusters@1');
    expect(report.clusters[0].members.map(({ id }: { id: string }) => id)).toEqual([
      'a.txt',
      'b.txt',
    ]);
    expect(report.clusters[0].pairs).toMatchObject([{ left: 'a.txt', right: 'b.txt' }]);
    expect(report.inputs.ok).toBe(3);
  });

  it('draws no other format', () => {
    const { stderr, status } = dupes(folder(files), ['cluster', '.', '--format', 'sarif']);
    expect(status).toBe(2);
    expect(stderr).toContain('terminal and json');
  });
});
