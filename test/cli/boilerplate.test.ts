/** `--boilerplate` as a user has it, in every command that judges. */
import { describe, expect, it } from 'vitest';
import { dupes, folder } from './command.ts';

const STOCK =
  'Harrow Mills has ground flour for the bakers of the Teal valley since 1762 and is owned by the forty families who deliver their wheat, rye and spelt to its three water-driven mills.';
const LEAD =
  'Harrow Mills will shut its oldest mill for two years from October to rebuild the weir, the mill race and the fish ladder beside them, it announced today.';
const OWN =
  'Anglers of the lower valley met in the chapel on Thursday and asked who will pay for trout that never came back after the last flood. Nobody from the council had come, and the evening ended with a song and a collection for the roof, which has let in the rain since the storms of last winter.';
const files = {
  'release.txt': `Oldest mill to close\n\nTEALBRIDGE, 3 March 2025 — ${LEAD}\n\n${STOCK}\n`,
  'clipping.txt': `Anglers ask for trout\n\n${OWN} ${STOCK} Harrow Mills will shut its oldest mill for two years.\n`,
  'stock.md': `# Facts and figures\n\n${STOCK}\n`,
  'pairs/all.ndjson': `${JSON.stringify({ id: 7, release: `${LEAD}\n\n${STOCK}`, clipping: `${OWN} ${STOCK}` })}\n`,
};
const GIVEN = ['--boilerplate', 'stock.md'];
const STORY = ['clipping.txt', '--release', 'release.txt'];

const verdictIn = (stdout: string) => /"verdict":\s*"(\w+)"/.exec(stdout)?.[1];

describe('dupes --boilerplate', () => {
  const cwd = () => folder(files);

  it.each([
    ['scan', ['scan', ...STORY, '--format', 'json']],
    ['compare', ['compare', 'release.txt', 'clipping.txt', '--format', 'json']],
    ['explain', ['explain', ...STORY, '--format', 'json']],
    ['compare --pairs', ['compare', '--pairs', 'pairs/all.ndjson']],
  ])('%s: a stock sentence alone makes no excerpt', (_, args) => {
    const here = cwd();
    expect(verdictIn(dupes(here, args).stdout)).toBe('excerpt');
    const { stdout, status } = dupes(here, [...args, ...GIVEN]);
    expect(verdictIn(stdout)).toBe('independent');
    expect(status).toBe(0);
  });

  it('check: a stock sentence alone trips no gate', () => {
    const here = cwd();
    expect(dupes(here, ['check', ...STORY]).status).toBe(1);
    expect(dupes(here, ['check', ...STORY, ...GIVEN]).status).toBe(0);
  });

  it('a folder that also holds the boilerplate has no clipping of it', () => {
    const { stdout } = dupes(cwd(), [
      '.',
      '--exclude',
      'pairs',
      '--release',
      'release.txt',
      ...GIVEN,
      '--format',
      'json',
    ]);
    const report = JSON.parse(stdout);
    expect(report.inputs.ok).toBe(3);
    expect(stdout).not.toContain('stock.md');
  });

  it('may stand in the settings file, relative to it', () => {
    const here = folder({
      ...files,
      'dupes.config.json': JSON.stringify({ boilerplate: 'stock.md' }),
    });
    expect(verdictIn(dupes(here, [...STORY, '--format', 'json']).stdout)).toBe('independent');
  });

  it('says when there is no text at it', () => {
    const here = folder({ ...files, 'empty.txt': '\n' });
    const empty = dupes(here, [...STORY, '--boilerplate', 'empty.txt']);
    expect(empty.status).toBe(2);
    expect(empty.stderr).toContain('no boilerplate could be read from "empty.txt"');
    expect(dupes(here, [...STORY, '--boilerplate', 'none.txt']).status).toBe(2);
  });
});
