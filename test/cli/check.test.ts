import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dupes, folder, STORY } from './command.ts';

/** The same copy, published by somebody else. */
const COPY = STORY['harbour-post.txt'].replace(
  'Battery ship for island route',
  'Heron to sail in spring',
);
const OWN = STORY['island-observer.txt'];

const GIVEN = ['.', '--release', 'release.txt'];

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  execFileSync('git', [...identity, '-c', 'commit.gpgsign=false', ...args], { cwd, stdio: 'pipe' });
}

function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files);
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'filed');
  return cwd;
}

/** The findings that fail, as [file, rule]. */
function failing(stdout: string): readonly string[] {
  const { results } = JSON.parse(stdout).runs[0];
  return results
    .filter(({ suppressions }: { suppressions?: unknown }) => suppressions === undefined)
    .map(
      (result: {
        ruleId: string;
        locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
      }) => `${result.locations[0]?.physicalLocation.artifactLocation.uri} ${result.ruleId}`,
    );
}

function check(cwd: string, ...args: readonly string[]) {
  const run = dupes(cwd, ['check', ...GIVEN, '--format', 'sarif', ...args]);
  return { ...run, failing: run.stdout === '' ? [] : failing(run.stdout) };
}

describe('limits', () => {
  test('a reprint fails by default, an article of its own passes', () => {
    const cwd = folder({ 'release.txt': STORY['release.txt'], 'own.txt': OWN });
    expect(check(cwd)).toMatchObject({ status: 0, failing: [] });
    writeFileSync(join(cwd, 'copy.txt'), COPY);
    expect(check(cwd)).toMatchObject({ status: 1, failing: ['copy.txt verdict'] });
  });

  test('each limit is its own', () => {
    const cwd = folder({ 'release.txt': STORY['release.txt'], 'copy.txt': COPY });
    expect(check(cwd, '--fail-on', 'none')).toMatchObject({ status: 0 });
    expect(check(cwd, '--fail-on', 'none', '--max-copied', '0.3').failing).toEqual([
      'copy.txt max-copied',
    ]);
    expect(check(cwd, '--fail-on', 'none', '--max-run', '30').failing).toEqual([
      'copy.txt max-run',
    ]);
    expect(check(cwd, '--fail-on', 'none', '--max-run', '500')).toMatchObject({ status: 0 });
  });

  test('wrong limits are all named', () => {
    const cwd = folder({ 'release.txt': STORY['release.txt'] });
    const run = check(cwd, '--fail-on', 'reprint,copy', '--max-copied', '30', '--max-run', 'x');
    expect(run.status).toBe(2);
    for (const text of ['"copy"', '--max-copied is "30"', '--max-run is "x"'])
      expect(run.stderr).toContain(text);
  });

  test('the explanation holds the rule, the numbers, the words and what would have changed it', () => {
    const cwd = folder({ 'release.txt': STORY['release.txt'], 'copy.txt': COPY });
    const run = dupes(cwd, ['check', ...GIVEN, '--max-copied', '0.3']);
    const text = run.stdout.replace(/\s+/g, ' ');
    expect(run.status).toBe(1);
    expect(text).toContain('new: copy.txt:3, from release.txt');
    expect(text).toMatch(/\d+% of the article is copied, at most 30% may be/);
    expect(text).toMatch(
      /It would pass with at most 30% of the article copied \(now \d+%\), and no copied block of 25 words/,
    );
    expect(text).toContain('“Marrow Bay Ferries today announced that the Heron');
  });
});

describe('a clipping of two releases', () => {
  const RECALL = `Bakery calls back loaves

ORRIN, 3 March 2026 - Orrin Bakery calls back eleven hundred rye loaves after a slicing machine shed splinters of its blade into one batch on Sunday night.

The loaves carry the stamp R7 on their clip and were sold in forty shops between Monday and Wednesday morning; customers get their money back without a receipt.`;
  const paragraphs = STORY['release.txt'].split('\n\n');
  const longest = paragraphs.toSorted((one, other) => other.length - one.length);
  const BRIEFS = [
    'Briefs of the week, gathered by our own desk while the snow melted on the quays and the first tourists came with maps in their hands.',
    ...longest.slice(0, 2),
    RECALL.split('\n\n')[2],
  ].join('\n\n');

  test('is held against the limits for each of them', () => {
    const cwd = folder({
      'release.txt': STORY['release.txt'],
      'recall.txt': RECALL,
      'briefs.txt': BRIEFS,
    });
    const both = ['--release', 'recall.txt'];
    expect(check(cwd, ...both)).toMatchObject({
      status: 1,
      failing: ['briefs.txt verdict', 'briefs.txt verdict'],
    });
    const [own, all] = [
      check(cwd, ...both, '--fail-on', 'reprint,excerpt'),
      dupes(cwd, ['.', ...GIVEN, ...both, '--format', 'json']),
    ];
    expect(own.stdout).toContain('28 words of the article');
    const clipping = JSON.parse(all.stdout).stories.flatMap(
      (story: { clippings: object[] }) => story.clippings,
    )[0];
    const [other] = clipping.otherReleases;
    expect(other.release).toBe('recall.txt');
    const limit = clipping.articleCopied + other.articleCopied / 2;
    expect(
      check(cwd, ...both, '--fail-on', 'none', '--max-copied', limit.toFixed(4)).failing,
    ).toEqual(['briefs.txt max-copied']);
  });
});

describe('a baseline', () => {
  test('lets known copies pass and fails the copy of a known copy', () => {
    const cwd = folder({ 'release.txt': STORY['release.txt'], 'copy.txt': COPY });
    expect(check(cwd, '--baseline', 'known.ndjson', '--update-baseline').status).toBe(0);
    expect(check(cwd, '--baseline', 'known.ndjson')).toMatchObject({ status: 0, failing: [] });
    writeFileSync(join(cwd, 'copy-of-copy.txt'), COPY);
    expect(check(cwd, '--baseline', 'known.ndjson')).toMatchObject({
      status: 1,
      failing: ['copy-of-copy.txt verdict'],
    });
  });

  test('does not cover a known clipping that was rewritten', () => {
    const cwd = folder({ 'release.txt': STORY['release.txt'], 'copy.txt': COPY });
    check(cwd, '--baseline', 'known.ndjson', '--update-baseline');
    writeFileSync(
      join(cwd, 'copy.txt'),
      COPY.replace('two diesel vessels', 'three old diesel vessels'),
    );
    expect(check(cwd, '--baseline', 'known.ndjson').failing).toEqual(['copy.txt verdict']);
  });

  test('is sorted, a line for each finding, so that one more copy is one more line', () => {
    const cwd = folder({ 'release.txt': STORY['release.txt'], 'm.txt': COPY, 'z.txt': COPY });
    const update = () => {
      check(cwd, '--baseline', 'known.ndjson', '--update-baseline');
      return readFileSync(join(cwd, 'known.ndjson'), 'utf8').trimEnd().split('\n');
    };
    const before = update();
    writeFileSync(join(cwd, 'a.txt'), COPY);
    const after = update();
    expect(before.length).toBe(3);
    expect(after.filter((line) => !before.includes(line)).length).toBe(1);
    expect(after.slice(1)).toEqual(after.slice(1).toSorted());
    expect(after.filter((line) => before.includes(line))).toEqual(before);
  });

  test.each([
    ['is missing', undefined, /no baseline is at "known\.ndjson": --update-baseline/],
    ['is of another schema', '{"schema":"dupes/baseline@9"}\n', /is no dupes\/baseline@1/],
    [
      'has a broken line',
      '{"schema":"dupes/baseline@1"}\n{"clipping":1}\n',
      /line 2 of "known\.ndjson"/,
    ],
  ])('that %s is refused', (_, content, message) => {
    const cwd = folder({ 'release.txt': STORY['release.txt'], 'copy.txt': COPY });
    if (content !== undefined) writeFileSync(join(cwd, 'known.ndjson'), content);
    const run = dupes(cwd, [
      'check',
      'copy.txt',
      '-r',
      'release.txt',
      '--baseline',
      'known.ndjson',
    ]);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
  });
});

describe('waivers', () => {
  const waiver = (expires: string) =>
    `- clipping: copy.txt\n  reason: paid for in 2024\n  expires: ${expires}\n`;

  test('let a copy pass until they expire, and never its copy', () => {
    const cwd = folder({
      'release.txt': STORY['release.txt'],
      'copy.txt': COPY,
      'waivers.yaml': waiver('2999-12-31'),
    });
    const valid = check(cwd, '--waivers', 'waivers.yaml');
    expect(valid).toMatchObject({ status: 0, failing: [] });
    expect(valid.stdout).toContain('Waived until 2999-12-31: paid for in 2024');

    writeFileSync(join(cwd, 'copy-of-copy.txt'), COPY);
    expect(check(cwd, '--waivers', 'waivers.yaml').failing).toEqual(['copy-of-copy.txt verdict']);
    rmSync(join(cwd, 'copy-of-copy.txt'));

    writeFileSync(join(cwd, 'waivers.yaml'), waiver('2001-12-31'));
    const expired = check(cwd, '--waivers', 'waivers.yaml');
    expect(expired.status).toBe(1);
    expect(expired.stdout).toContain(
      'The waiver expired on 2001-12-31; its reason was: paid for in 2024',
    );
  });

  test('without a reason or a date are refused, every mistake named', () => {
    const cwd = folder({
      'release.txt': STORY['release.txt'],
      'waivers.yaml':
        '- clipping: a.txt\n  expires: 2999-12-31\n- clipping: b.txt\n  reason: x\n  expires: soon\n  until: now\n',
    });
    const run = check(cwd, '--waivers', 'waivers.yaml');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/waiver 1, reason/);
    expect(run.stderr).toMatch(/waiver 2, expires/);
    expect(run.stderr).toMatch(/waiver 2.*until/);
  });

  test('that are not there are asked for in words', () => {
    const run = check(folder({ 'release.txt': STORY['release.txt'] }), '--waivers', 'gone.yaml');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('nothing is at "gone.yaml"; a YAML or JSON list');
  });
});

describe('--changed-since', () => {
  test('judges what was added or changed, tracked or not, and leaves the rest', () => {
    const cwd = repository({
      'release.txt': STORY['release.txt'],
      'old.txt': COPY,
      'edited.txt': OWN,
    });
    expect(check(cwd, '--changed-since', 'HEAD')).toMatchObject({ status: 0, failing: [] });

    git(cwd, 'switch', '-q', '-c', 'topic');
    writeFileSync(join(cwd, 'committed.txt'), COPY);
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'more');
    writeFileSync(join(cwd, 'edited.txt'), COPY);
    writeFileSync(join(cwd, 'untracked.txt'), COPY);
    expect(check(cwd, '--changed-since', 'main').failing).toEqual([
      'committed.txt verdict',
      'edited.txt verdict',
      'untracked.txt verdict',
    ]);
  });

  test('what the other branch filed meanwhile is not this branch’s', () => {
    const cwd = repository({ 'release.txt': STORY['release.txt'], 'own.txt': OWN });
    git(cwd, 'switch', '-q', '-c', 'topic');
    git(cwd, 'switch', '-q', 'main');
    writeFileSync(join(cwd, 'own.txt'), `${OWN}\nMore.\n`);
    git(cwd, 'commit', '-q', '-am', 'on main');
    git(cwd, 'switch', '-q', 'topic');
    expect(
      check(cwd, '--changed-since', 'main', '--fail-on', 'undetermined', '--minimum-words', '900'),
    ).toMatchObject({
      status: 0,
      failing: [],
    });
  });

  test('of a file of many, judges the rows that were added', () => {
    const row = (url: string) => `${JSON.stringify({ url, title: 'Heron', text: COPY + url })}\n`;
    const cwd = repository({
      'release.txt': STORY['release.txt'],
      'feed.ndjson': row('https://a.example/1'),
    });
    writeFileSync(
      join(cwd, 'feed.ndjson'),
      row('https://b.example/2') + row('https://a.example/1'),
    );
    const run = dupes(cwd, ['check', ...GIVEN, '--changed-since', 'HEAD', '--format', 'csv']);
    const checked = run.stdout.split('\r\n').filter((line) => /,new$/.test(line));
    expect(checked.map((line) => /https:[^,]*/.exec(line)?.[0])).toEqual(['https://b.example/2']);
  });

  test.each([
    ['an unknown commit', 'no-such-ref'],
    ['what git would take for a flag', '--output=gotcha'],
  ])('%s ends with 2', (_, ref) => {
    const cwd = repository({ 'release.txt': STORY['release.txt'], 'own.txt': OWN });
    const run = check(cwd, `--changed-since=${ref}`);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(`git knows no commit "${ref}"`);
  });

  test('outside a repository it says so', () => {
    const cwd = folder({ 'release.txt': STORY['release.txt'], 'own.txt': OWN });
    expect(check(cwd, '--changed-since', 'HEAD').stderr).toContain('this is no git repository');
  });
});

describe('--fail-on duplicate', () => {
  test('finds the text that is already filed, whatever the release, and names it', () => {
    const cwd = repository({ 'release.txt': STORY['release.txt'], 'b/filed.txt': OWN });
    writeFileSync(join(cwd, 'again.txt'), OWN.replace('Forty people', 'Some forty people'));
    const run = check(cwd, '--fail-on', 'duplicate', '--changed-since', 'HEAD');
    expect(run).toMatchObject({ status: 1, failing: ['again.txt duplicate'] });
    expect(run.stdout).toContain('stands in \\"b/filed.txt\\", which is already filed');
  });

  test('of new texts, the first in order is the one that may stay', () => {
    const cwd = folder({
      'release.txt': STORY['release.txt'],
      'a.txt': OWN,
      'b.txt': OWN,
      'c.txt': COPY,
    });
    expect(check(cwd, '--fail-on', 'duplicate').failing).toEqual(['b.txt duplicate']);
  });
});

test('several formats at once, and the step summary of GitHub beside its annotations', () => {
  const cwd = folder({
    'release.txt': STORY['release.txt'],
    'copy.txt': COPY,
    'summary.md': 'before\n',
  });
  const run = dupes(
    cwd,
    [
      'check',
      'copy.txt',
      '-r',
      'release.txt',
      '-f',
      'github',
      '-f',
      'sarif=out.sarif',
      '-f',
      'junit=junit.xml',
    ],
    { env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } },
  );
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/^::error file=copy\.txt,line=3,/);
  expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(
    /^before\n## Check failed: 1 new finding /,
  );
  expect(failing(readFileSync(join(cwd, 'out.sarif'), 'utf8'))).toEqual(['copy.txt verdict']);
  expect(readFileSync(join(cwd, 'junit.xml'), 'utf8')).toContain('failures="1"');
});

test('a found copy stands, whatever could not be read', () => {
  const cwd = folder({
    'release.txt': STORY['release.txt'],
    'copy.txt': COPY,
    'big.txt': OWN.repeat(10),
  });
  expect(check(cwd, '--max-file-size', '2k')).toMatchObject({ status: 1 });
  rmSync(join(cwd, 'copy.txt'));
  expect(check(cwd, '--max-file-size', '2k')).toMatchObject({ status: 3 });
});
