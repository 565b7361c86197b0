import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { ClippingRecord, Report, Story } from '../../src/compare/record.ts';
import { csv } from '../../src/report/csv.ts';
import { github } from '../../src/report/github.ts';
import type { Reporter } from '../../src/report/index.ts';
import { junit } from '../../src/report/junit.ts';
import { markdown, plain } from '../../src/report/markdown.ts';
import { sarif } from '../../src/report/sarif.ts';
import { terminal } from '../../src/report/terminal/overview.ts';
import { report } from './fixture.ts';
import { checked, gate, unchecked } from './gate-fixture.ts';

describe('golden checks', () => {
  test.each<[string, Reporter]>([
    ['check-terminal.txt', terminal],
    ['check-github.txt', github],
    ['check.sarif', sarif],
    ['check-junit.xml', junit],
    ['check.md', markdown],
    ['check.csv', csv],
  ])('%s', async (name, reporter) => {
    await expect(reporter.render(report, checked)).toMatchFileSnapshot(`golden/${name}`);
  });
});

const ESCAPES = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u202e]/;

test.each([github, sarif, junit, markdown, csv])(
  '$name sends no control or bidi character',
  (reporter) => {
    for (const context of [checked, unchecked]) {
      expect(reporter.render(report, context)).not.toMatch(ESCAPES);
    }
  },
);

function named(title: string): Report {
  const [story] = report.stories;
  const clipping = { ...(story?.clippings[0] as ClippingRecord), title, outlet: title, why: title };
  return { ...report, stories: [{ ...story!, clippings: [clipping] }] };
}

describe('csv', () => {
  test('is read back by a CSV parser, a row for each clipping and each text of no story', () => {
    const rows: Record<string, string>[] = parse(csv.render(report, checked), {
      bom: true,
      columns: true,
    });
    expect(rows.map(({ path, verdict, check }) => [path?.slice(0, 12), verdict, check])).toEqual([
      ['clips/gazett', 'reprint', 'new'],
      ['clips/night.', 'paraphrase', 'waived'],
      ['clips/larch.', 'quotation', 'known'],
      ['clips/␛]52;c', 'independent', 'new'],
      ['clips/short.', 'undetermined', 'expired'],
      ['clips/weathe', '', ''],
    ]);
    expect(rows[1]).toMatchObject({ articleParaphrased: '0.996', item: '3', disguised: 'no' });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1', '"=1'])(
    '%j is no formula',
    (cell) => {
      const [row]: Record<string, string>[] = parse(csv.render(named(cell), unchecked), {
        bom: true,
        columns: true,
      });
      expect(row?.outlet).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
    },
  );
});

describe('markdown', () => {
  test('shows the worst of thousands of clippings, and counts the rest', () => {
    const [story] = report.stories as [Story];
    const [one] = story.clippings as [ClippingRecord];
    const clippings = Array.from({ length: 4000 }, (_, i) => ({
      ...one,
      id: `${i}`,
      path: `${i}`,
    }));
    const text = markdown.render({ ...report, stories: [{ ...story, clippings }] }, checked);
    expect(text.length).toBeLessThan(65_536);
    expect(text.match(/^\| .* words? \|$/gm)).toHaveLength(200);
    expect(text).toContain('| _and 3,800 more_ |');
  });

  test.each([
    '<script>alert(1)</script>',
    '[a](https://x.example) ![b](y)',
    '# title',
    '- item',
    '1. item',
    '| a | b |',
    '*a* _b_ `c` ~~d~~ **e**',
    'http://x.example and www.x.example and a@x.example',
    '&lt;b&gt; &#35;',
    '\\*',
    '***',
  ])('%s is shown as it is', async (text) => {
    const html = await marked.parse(`> ${plain(text)}`, { gfm: true });
    const shown = html
      .replace(/<\/?(?:blockquote|p)>/g, '')
      .replace(/&(lt|gt|amp|quot|#\d+);/g, (_, name: string) =>
        name.startsWith('#')
          ? String.fromCharCode(Number(name.slice(1)))
          : { lt: '<', gt: '>', amp: '&', quot: '"' }[name as 'lt'],
      );
    expect(shown.replaceAll('\u200b', '').trim()).toBe(text);
  });

  test('nobody is mentioned and nothing is linked by the site that shows it', () => {
    const text = plain('@team see #12, GH-7, https://x.example :tada:');
    expect(text).not.toMatch(/@\w|#\d|GH-\d|:\/\/|:tada:/);
  });

  test('stays below what a comment may hold, and says what is missing', () => {
    const [first] = gate.findings;
    const many = { ...gate, findings: Array.from({ length: 500 }, () => first!) };
    const text = markdown.render(report, { ...checked, gate: many });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/more; the JSON report holds all/);
  });
});

/** As the Actions runner reads a line: https://docs.github.com/actions/reference/workflow-commands */
function commands(output: string) {
  return output
    .split(/\r\n|\r|\n/)
    .filter((line) => /^\s*::|^##\[/.test(line))
    .map((line) => {
      const [, name = '', properties = '', message = ''] =
        /^\s*::(\w+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
      const decode = (text: string) =>
        text
          .replaceAll('%0D', '\r')
          .replaceAll('%0A', '\n')
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ',')
          .replaceAll('%25', '%');
      const pairs = properties.split(',').map((pair) => pair.split('=', 2).map(decode));
      return { name, properties: Object.fromEntries(pairs), message: decode(message) };
    });
}

describe('github', () => {
  test('annotates what fails, worst first, and no more', () => {
    const found = commands(github.render(report, checked));
    expect(found.map(({ name }) => name)).toEqual(['error', 'error', 'error', 'warning']);
    expect(found[0]?.properties).toEqual({
      file: 'clips/gazette.txt',
      line: '3',
      title: 'Mill Street Gazette: reprint',
    });
    expect(found[0]?.message).toContain('100% of the article is copied, at most 30% may be');
    expect(found[2]?.message).toContain('its reason was: a,b:c%0A');
  });

  test('names and texts cannot start a command', () => {
    const hostile = '\n::set-output name=x::y\r##[error]z,file=w::v';
    const [story] = named(hostile).stories;
    const [first] = gate.findings;
    const given = {
      ...gate,
      findings: [{ ...first!, clipping: story!.clippings[0]! }],
      remarks: [hostile],
    };
    const found = commands(github.render(named(hostile), { ...checked, gate: given }));
    expect(found.map(({ name }) => name)).toEqual(['error', 'warning']);
    expect(Object.keys(found[0]?.properties ?? {})).toEqual(['file', 'line', 'title']);
    expect(commands(github.render(named(hostile), unchecked))).toEqual([]);
  });

  test('ten annotations are the most a step shows: the last tells of the rest', () => {
    const [first] = gate.findings;
    const many = { ...gate, findings: Array.from({ length: 12 }, () => first!), remarks: [] };
    const found = commands(github.render(report, { ...checked, gate: many }));
    expect(found.length).toBe(10);
    expect(found.at(-1)?.message).toBe('3 more findings: see the step summary');
  });
});

describe('sarif', () => {
  const schemaPath = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json');
  // Draft 04 says `id` where later drafts say `$id`; nothing else of it differs here.
  const { $schema, id, ...schema } = JSON.parse(
    readFileSync(schemaPath.replace('package.json', 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  test.each([
    ['checked', checked],
    ['unchecked', unchecked],
  ])('is valid: %s', (_, context) => {
    validate(JSON.parse(sarif.render(report, context)));
    expect(validate.errors).toBeNull();
  });

  test('what is accepted is suppressed with its reason, what fails is not', () => {
    const { results } = JSON.parse(sarif.render(report, checked)).runs[0];
    expect(
      results.map(
        ({ suppressions }: { suppressions?: { justification: string }[] }) =>
          suppressions?.[0]?.justification,
      ),
    ).toEqual([
      undefined,
      undefined,
      undefined,
      'known: listed in the baseline',
      'waived: Waived until 2999-01-31: paid for | twice',
    ]);
  });

  test('paths become URIs', () => {
    const { results } = JSON.parse(sarif.render(report, checked)).runs[0];
    const uris = results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(uris[0]).toBe('clips/gazette.txt');
    expect(uris[1]).toBe('clips/%1B%5D52%3Bc%3BaGk%3D%07%E2%80%AEtxt.evil');
  });
});

describe('junit', () => {
  test('is XML in which a finding that fails is a failure and an unread input an error', () => {
    const tree = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      junit.render(report, checked),
    );
    const [story, inputs] = tree.testsuites.testsuite;
    expect(story).toMatchObject({ tests: '5', failures: '3', errors: '0' });
    expect(inputs).toMatchObject({ tests: '2', errors: '2' });
    const failed = story.testcase.filter((one: object) => 'failure' in one);
    expect(failed.map(({ file }: { file: string }) => file)).toEqual([
      'clips/␛]52;c;aGk=␇‹U+202E›txt.evil',
      'clips/gazette.txt',
      'clips/short.txt',
    ]);
  });

  test('a text cannot close its element', () => {
    const xml = junit.render(named(']]></system-out><failure message="x"/>'), unchecked);
    const tree = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml);
    expect(tree.testsuites.testsuite[0].testcase.failure).toBeUndefined();
    expect(tree.testsuites.testsuite[0].testcase['system-out']).toContain('<failure message="x"/>');
  });
});
