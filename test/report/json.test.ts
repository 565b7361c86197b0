import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../src/report/csv.ts';
import { json, jsonPieces, toJson } from '../../src/report/json.ts';
import { ndjson } from '../../src/report/ndjson.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { report, twoStories } from './fixture.ts';

const context = { columns: 80, color: false, details: false };

test('json is the record, and printing it obeys nobody', () => {
  const text = json.render(report, context);
  expect(JSON.parse(text)).toEqual(report);
  expect(text).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
});

test('json in pieces is the same text, and no piece is long', () => {
  expect([...json.pieces!(report, context)].join('')).toBe(json.render(report, context));
  const long = {
    stories: [
      {
        clippings: Array.from({ length: 9000 }, (_, at) => ({ at, text: 'Tern Quay. '.repeat(9) })),
      },
    ],
  };
  const pieces = [...jsonPieces(long)];
  expect(pieces.length).toBeGreaterThan(3);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(300_000);
  expect(pieces.join('')).toBe(`${JSON.stringify(long, undefined, 2)}\n`);
});

test('whatever the value, json in pieces is what JSON.stringify gives', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'large', withCrossShrink: true },
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.constantFrom(null, undefined, true, '\u202e', '\n'),
      ),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, (one) => {
      const wanted = toJson({ stories: [one], one }, 2);
      expect([...jsonPieces({ stories: [one], one })].join('')).toBe(`${wanted}\n`);
    }),
  );
});

test('lines and rows in pieces are the same text', () => {
  const [story] = report.stories;
  const clippings = Array.from({ length: 2345 }, (_, at) => ({
    ...story!.clippings[at % 2]!,
    id: `c${at}`,
  }));
  const many = { ...report, stories: [{ ...story!, clippings }] };
  for (const reporter of [ndjson, csv])
    for (const one of [report, many, { ...report, stories: [], unmatched: [] }])
      expect([...reporter.pieces!(one, context)].join('')).toBe(reporter.render(one, context));
  const rows = parse([...csv.pieces!(many, context)].join(''), { bom: true });
  expect(rows).toHaveLength(1 + 2345 + many.unmatched.length);
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
