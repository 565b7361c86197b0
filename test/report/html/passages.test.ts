/** What the page carries of the passages, and what its script makes of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '../../../src/compare/record.ts';
import { unpacked } from '../../../src/report/html/client/unpacked.ts';
import { packed } from '../../../src/report/html/passages.ts';
import { EXAMPLE } from './ferries.ts';

/** The script's function, from its source: the page has nothing else of it. */
const unpack: ReturnType<typeof unpacked> = new Function(`return (${unpacked})()`)();
const carried = (passages: readonly Passage[]) =>
  unpack(JSON.parse(JSON.stringify(packed(passages))));

test('the passages of the example come through', () => {
  const clippings = EXAMPLE.stories.flatMap((story) => story.clippings);
  expect(clippings.length).toBeGreaterThan(5);
  for (const { passages } of clippings)
    expect(carried(passages)).toEqual(
      passages.map((passage) => ({
        ...passage,
        variants: passage.variants ?? [],
        contradictions: passage.contradictions ?? [],
        similarity: expect.closeTo(passage.similarity, 5),
      })),
    );
});

test('whatever the passages, they come through', () => {
  const span = fc
    .tuple(fc.nat({ max: 1e6 }), fc.nat({ max: 500 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const spans = { clipping: span, release: span };
  const edit = fc.record({
    type: fc.constantFrom('insert', 'delete', 'replace'),
    change: fc.constantFrom('number', 'name', 'synonym', 'deletion'),
    changesMeaning: fc.boolean(),
    ...spans,
  });
  const passage = fc.record(
    {
      kind: fc.constantFrom('verbatim', 'edited', 'quotation', 'paraphrase'),
      similarity: fc.constantFrom(0, 0.25, 0.5, 0.984375, 1),
      disguised: fc.boolean(),
      edits: fc.array(edit),
      variants: fc.array(fc.record({ change: fc.constantFrom('hyphen', 'truncation'), ...spans })),
      contradictions: fc.array(fc.record({ change: fc.constantFrom('date', 'name'), ...spans })),
      evidence: fc.constant('embedding'),
      ...spans,
    },
    {
      requiredKeys: [
        'kind',
        'similarity',
        'disguised',
        'edits',
        'variants',
        'contradictions',
        'clipping',
        'release',
      ],
    },
  );
  fc.assert(
    fc.property(fc.array(passage), (passages) => {
      expect(carried(passages as Passage[])).toEqual(passages);
    }),
  );
});

test('what is nearly the same stays less than the same', () => {
  const [first] = EXAMPLE.stories[0]!.clippings[0]!.passages;
  const [nearly] = carried([{ ...first!, similarity: 1 - 1e-9 }]);
  expect(nearly!.similarity).toBeLessThan(1);
  expect(Math.round(100 * nearly!.similarity)).toBe(100);
});

test('an edit of a report that did not say what it is has no name for it', () => {
  const old = EXAMPLE.stories[0]!.clippings.flatMap(({ passages }) => structuredClone(passages));
  for (const one of old) {
    Reflect.deleteProperty(one, 'variants');
    for (const edit of one.edits) Reflect.deleteProperty(edit, 'change');
  }
  const edits = carried(old).flatMap((one) => one.edits);
  expect(edits.length).toBeGreaterThan(0);
  expect(edits.map(({ change }) => change)).toEqual(edits.map(() => undefined));
});

test('an edit takes some 30 characters of the page at most', () => {
  const passages = EXAMPLE.stories.flatMap(({ clippings }) =>
    clippings.flatMap((one) => one.passages),
  );
  const edits = passages.reduce((sum, one) => sum + one.edits.length, 0);
  expect(JSON.stringify(packed(passages)).length).toBeLessThan(
    200 + 60 * passages.length + 30 * edits,
  );
});
