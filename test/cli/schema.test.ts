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
