import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { dupes, folder, STORY } from './command.ts';

test('what dupes prints is valid against what dupes schema prints', () => {
  const cwd = folder({ ...STORY, 'picture.txt': new Uint8Array([0, 1, 2, 3]) });
  const schema = dupes(cwd, ['schema']);
  expect(schema.status).toBe(0);
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(schema.stdout));
  const report = JSON.parse(dupes(cwd, ['.', '--format', 'json']).stdout);
  validate(report);
  expect(validate.errors).toBeNull();
  expect(report.stories[0].clippings[0].passages.length).toBeGreaterThan(0);
  expect(report.inputs.problems.length).toBe(1);

  const { why, ...unexplained } = report.stories[0].clippings[0];
  expect(
    validate({ ...report, stories: [{ ...report.stories[0], clippings: [unexplained] }] }),
  ).toBe(false);
  expect(validate({ ...report, generated: 'today' })).toBe(false);
});

test('what dupes cluster prints is valid against what dupes schema --of clusters prints', () => {
  const text = STORY['release.txt'];
  const added = 'A second ship was ordered on Friday.\n\nTickets for the first';
  const cwd = folder({
    'a.txt': text,
    'b.txt': text.replace('Tickets for the first', added),
    'c.txt': text.replace('Tickets for the first', added).replace('two diesel', 'three diesel'),
    'island.txt': STORY['island-observer.txt'],
    'picture.txt': new Uint8Array([0, 1, 2, 3]),
  });
  const schema = dupes(cwd, ['schema', '--of', 'clusters']);
  expect(schema.status).toBe(0);
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(schema.stdout));
  const report = JSON.parse(dupes(cwd, ['cluster', '.', '--format', 'json']).stdout);
  validate(report);
  expect(validate.errors).toBeNull();
  expect(report.clusters[0].members.length).toBe(3);
  expect(report.alone.length).toBe(1);
  expect(report.inputs.problems.length).toBe(1);

  const { overlap, ...member } = report.clusters[0].members[0];
  const members = [member, ...report.clusters[0].members.slice(1)];
  expect(validate({ ...report, clusters: [{ ...report.clusters[0], members }] })).toBe(false);
});

test('dupes schema --of something else says what there is', () => {
  const { stderr, status } = dupes(folder({}), ['schema', '--of', 'passages']);
  expect(status).toBe(2);
  expect(stderr).toContain('report, clusters');
});
