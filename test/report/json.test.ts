import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { json, toJson } from '../../src/report/json.ts';
import { ndjson } from '../../src/report/ndjson.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { report, twoStories } from './fixture.ts';

const context = { columns: 80, color: false, details: false };

test('json is the record, and printing it obeys nobody', () => {
  const text = json.render(report, context);
  expect(JSON.parse(text)).toEqual(report);
  expect(text).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
});

test('json that is too long for a string says what to do instead', () => {
  // What V8 throws beyond 2 ** 29 characters; making them takes a gigabyte.
  const tooLong = {
    toJSON() {
      throw new RangeError('Invalid string length');
    },
  };
  expect(() => toJson(tooLong)).toThrow(
    expect.objectContaining({ code: 'report-too-long', message: expect.stringMatching(/ndjson/) }),
  );
});

test('ndjson is a line for each clipping with the id of its release, then what matches none', () => {
  const lines = ndjson
    .render(twoStories, context)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { clippings } = report.stories[0]!;
  expect(lines).toEqual([
    ...clippings.map((clipping) => ({ release: 'clips/release.txt', ...clipping })),
    { release: null, ...report.unmatched[0] },
  ]);
});

test('the schema accepts the record and refuses a missing, an unknown and a wrong property', () => {
  const validate = new Ajv2020({ strict: true }).compile(reportSchema());
  validate(report);
  expect(validate.errors).toBeNull();
  const { unmatched, ...without } = report;
  expect(validate(without)).toBe(false);
  expect(validate({ ...report, extra: 1 })).toBe(false);
  expect(validate({ ...report, inputs: { ...report.inputs, ok: -1 } })).toBe(false);
});
