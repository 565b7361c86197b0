import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { RenderContext, Reporter } from '../../src/report/index.ts';
import { terminal } from '../../src/report/terminal/overview.ts';
import { pair } from '../../src/report/terminal/pair.ts';
import { nothing, report, twoStories } from './fixture.ts';

const context = (given: Partial<RenderContext> = {}): RenderContext => ({
  columns: 80,
  color: false,
  details: false,
  ...given,
});

describe('golden pages', () => {
  test.each<[string, Reporter, Partial<RenderContext>]>([
    ['terminal-80', terminal, {}],
    ['terminal-200-details', terminal, { columns: 200, details: true }],
    ['terminal-80-details-color', terminal, { details: true, color: true }],
    ['pair-80', pair, {}],
    ['pair-120', pair, { columns: 120 }],
  ])('%s', async (name, reporter, given) => {
    await expect(reporter.render(report, context(given))).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test('terminal-two-stories', async () => {
    await expect(terminal.render(twoStories, context())).toMatchFileSnapshot(
      'golden/terminal-two-stories.txt',
    );
  });
});

describe.each([
  ['terminal', terminal, false],
  ['terminal with details', terminal, true],
  ['pair', pair, true],
] as const)('%s', (_, reporter, details) => {
  test.each([40, 60, 80, 100, 200])('no line is wider than %i columns', (columns) => {
    for (const color of [false, true]) {
      const lines = reporter.render(report, context({ columns, details, color })).split('\n');
      // The measures of the table alone need 62 columns: a narrower terminal breaks its lines.
      const limit = Math.max(columns, reporter === terminal ? 74 : 0);
      expect(lines.filter((line) => stringWidth(line) > limit)).toEqual([]);
    }
  });

  test('sends no control, bidi or invisible character of a stranger', () => {
    const text = reporter.render(report, context({ details }));
    expect(text).not.toMatch(
      /[\0-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
    );
    expect(text).toContain('␛]52;c;aGk=␇‹U+202E');
  });

  test('says the same without colour', () => {
    const colored = reporter.render(report, context({ details, color: true }));
    expect(colored).not.toBe(reporter.render(report, context({ details })));
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(
      reporter.render(report, context({ details })),
    );
  });
});

test('the worst comes first, whatever the order in the record', () => {
  const rows = terminal.render(report, context()).split('\n');
  const place = (verdict: string) => rows.findIndex((row) => row.includes(`  ${verdict}`));
  const places = ['reprint', 'paraphrase', 'quotation', 'independent', 'undetermined'].map(place);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('without any release, the answer says what to do', () => {
  expect(terminal.render({ ...nothing, unmatched: report.unmatched }, context())).toContain(
    '--release <file>',
  );
  expect(terminal.render(nothing, context())).toContain('No text to judge');
});

test('the head of a column is whole above the shortest names', () => {
  const [story] = report.stories;
  const [clipping] = story!.clippings;
  const short = { ...clipping!, path: 'b.txt', outlet: 'B' };
  const page = terminal.render(
    { ...report, stories: [{ ...story!, clippings: [short] }] },
    context(),
  );
  expect(page).toMatch(/^Outlet {2}Verdict/m);
});

test('a long list is cut and says so, unless details are asked for', () => {
  const unmatched = Array.from({ length: 30 }, (_, n) => ({
    id: `${n}.txt`,
    path: `${n}.txt`,
    item: null,
    why: 'Alone.',
  }));
  const short = terminal.render({ ...report, unmatched }, context());
  expect(short).toContain('… and 20 more (--details lists them)');
  expect(terminal.render({ ...report, unmatched }, context({ details: true }))).toContain('29.txt');
});
