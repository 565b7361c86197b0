/** The compiled counter against its reference. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { COUNTER_SOURCE, compileAssembly } from '../../../scripts/build-kernel.mjs';
import { type OpenCounter, wasmCounter } from '../../../src/fingerprint/counter/kernel.ts';
import { referenceCounter } from '../../../src/fingerprint/counter/reference.ts';

let compiled: OpenCounter;
beforeAll(async () => {
  compiled = wasmCounter(await compileAssembly(COUNTER_SOURCE))!;
});

function counts(
  open: OpenCounter,
  words: number,
  held: readonly Uint32Array[],
  others: readonly Uint32Array[],
) {
  const counter = open(words);
  return held.map((tokens) => {
    counter.hold(tokens);
    return others.map((other) => [counter.compare(other), counter.left, counter.right]);
  });
}

/** Token hashes of a paragraph; many recur, in it and in others. */
const paragraph = fc
  .array(fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 0xffffffff })), { maxLength: 80 })
  .map((tokens) => Uint32Array.from(tokens));
const paragraphs = fc.array(paragraph, { maxLength: 5 });

test('the kernel counts what the reference counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), paragraphs, paragraphs, (words, held, others) => {
      const all = [...others, ...held];
      expect(counts(compiled, words, held, all)).toEqual(
        counts(referenceCounter, words, held, all),
      );
    }),
    { numRuns: 500 },
  );
});

test('also in texts that fill many pages of memory, and in short ones after them', () => {
  const long = Uint32Array.from({ length: 300_000 }, (_, i) => Math.imul(i % 250_000, 2654435761));
  const lengths = [3, 300_000, 40, 70_000, 2, 0, 299_999];
  const texts = lengths.map((length) => long.subarray(0, length));
  expect(counts(compiled, 3, texts, texts)).toEqual(counts(referenceCounter, 3, texts, texts));
});
