/** The compiled search of bands against its reference. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { BANDS_SOURCE, compileAssembly } from '../../../scripts/build-kernel.mjs';
import { type OpenSearch, wasmSearch } from '../../../src/fingerprint/bands/kernel.ts';
import { referenceSearch } from '../../../src/fingerprint/bands/reference.ts';
import { Memory } from '../../../src/fingerprint/memory.ts';

let compiled: OpenSearch;
beforeAll(async () => {
  compiled = wasmSearch(await compileAssembly(BANDS_SOURCE))!;
});

type Band = readonly (readonly number[])[];

function found(open: OpenSearch, bands: readonly Band[], signed: Uint8Array, upTo: number) {
  const search = open(signed.length, upTo, new Memory());
  for (const segments of bands)
    search.add(
      segments.map((segment) => Uint32Array.from(segment)),
      signed,
    );
  return search.finish();
}

/** Bands of the same texts, each in segments of its own; many keys recur. */
const searches = fc.array(fc.boolean(), { maxLength: 300 }).chain((flags) =>
  fc.record({
    signed: fc.constant(Uint8Array.from(flags, (flag) => (flag ? 1 : 0))),
    upTo: fc.constantFrom(0, 1, 2, 5, 64),
    bands: fc.array(
      fc
        .tuple(
          fc.array(fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 0xffffffff })), {
            minLength: flags.length,
            maxLength: flags.length,
          }),
          fc.nat({ max: flags.length }),
        )
        .map(([keys, at]) => [keys.slice(0, at), keys.slice(at)]),
      { maxLength: 4 },
    ),
  }),
);

test('the kernel finds the pairs of the reference', () => {
  fc.assert(
    fc.property(searches, ({ bands, signed, upTo }) => {
      expect(found(compiled, bands, signed, upTo)).toEqual(
        found(referenceSearch, bands, signed, upTo),
      );
    }),
    { numRuns: 300 },
  );
});

test('also among many texts, where keys fill parts and one key fills many pages of memory', () => {
  const n = 100_000;
  const ids = Array.from({ length: n }, (_, i) => i);
  const everyTwice = ids.map((i) => Math.imul(i % (n / 2), 2654435761) >>> 0);
  const one = ids.map((i) => (i % 3 === 0 ? 77 : everyTwice[i]!));
  // Groups of 60 give all their pairs: more than the kernel hands over at once.
  const groups = ids.map((i) => Math.imul(i % Math.ceil(n / 60), 2654435761) >>> 0);
  const signed = Uint8Array.from(ids, (i) => (i % 11 === 0 ? 0 : 1));
  const bands = [[everyTwice], [one], [groups.slice(0, 333), groups.slice(333)], [everyTwice]];
  const wanted = found(referenceSearch, bands, signed, 64);
  expect(wanted.pairs.length / 2).toBeGreaterThan(1_000_000);
  const got = found(compiled, bands, signed, 64);
  expect(got.pairs.length).toBe(wanted.pairs.length);
  expect(got.pairs.every((id, i) => id === wanted.pairs[i])).toBe(true);
  expect({ ...got, pairs: 0 }).toEqual({ ...wanted, pairs: 0 });
});
