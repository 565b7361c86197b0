/** The compiled search of bands against its reference. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { BANDS_SOURCE, compileAssembly } from '../../../scripts/build-kernel.mjs';
import { wasmEngine } from '../../../src/fingerprint/bands/kernel.ts';
import { type BandEngine, REFERENCE } from '../../../src/fingerprint/bands/reference.ts';
import { Memory } from '../../../src/fingerprint/memory.ts';

let compiled: BandEngine;
/** Another one, which is never asked to search. */
let sorter: BandEngine;
beforeAll(async () => {
  const binary = await compileAssembly(BANDS_SOURCE);
  compiled = wasmEngine(binary)!;
  sorter = wasmEngine(binary)!;
});

type Band = readonly (readonly number[] | Uint32Array)[];

function found(engine: BandEngine, bands: readonly Band[], signed: Uint8Array, upTo: number) {
  const search = engine.search({ count: signed.length, signed }, upTo, new Memory());
  for (const segments of bands) search.add(segments.map((segment) => Uint32Array.from(segment)));
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
      expect(found(compiled, bands, signed, upTo)).toEqual(found(REFERENCE, bands, signed, upTo));
    }),
    { numRuns: 300 },
  );
});

test('also among a million texts, whose keys are gone through in several passes', () => {
  const n = (1 << 20) + 12_345;
  const next = (key: number) => (Math.imul(key, 1664525) + 1013904223) >>> 0;
  // Keys from all over the range, the first and the last ones too; every tenth is the key of an earlier text.
  const keysFrom = (seed: number) => {
    const keys = new Uint32Array(n);
    for (let id = 0, key = seed; id < n; id += 1, key = next(key))
      keys[id] = id % 10 === 9 ? keys[key % id]! : key;
    keys.fill(0xffffffff, n - 100, n - 60);
    keys.fill(0, n - 60);
    return keys;
  };
  const signed = Uint8Array.from({ length: n }, (_, i) => (i % 7 === 3 ? 0 : 1));
  const bands = [1, 2].map((seed) => {
    const keys = keysFrom(seed);
    return [keys.subarray(0, 77_777), keys.subarray(77_777)];
  });
  const wanted = found(REFERENCE, bands, signed, 45);
  expect(wanted.cappedBuckets).toBe(2);
  expect(wanted.pairs.length / 2).toBeGreaterThan(100_000);
  const got = found(compiled, bands, signed, 45);
  expect(got.pairs.length).toBe(wanted.pairs.length);
  expect(got.pairs.every((id, i) => id === wanted.pairs[i])).toBe(true);
  expect({ ...got, pairs: 0 }).toEqual({ ...wanted, pairs: 0 });
});

test('low halves of hashes are keys like others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat()), { maxLength: 60 }), (hashes) => {
      const halves = Uint32Array.from(hashes.flat());
      const keys = Uint32Array.from(hashes, ([low]) => low);
      for (const engine of [compiled, REFERENCE]) {
        const texts = { count: hashes.length };
        const segments = [halves.subarray(0, 6), halves.subarray(6)];
        const all = found(engine, [[keys]], new Uint8Array(hashes.length).fill(1), 64);
        const search = engine.search(texts, 64, new Memory());
        search.addLowHalves(segments);
        expect(search.finish()).toEqual(all);
        // Each pair is in one share.
        const shares = [0, 1, 2].map((part) => {
          const inPart = engine.search(texts, 64, new Memory());
          inPart.addLowHalves(segments, { part, of: 3 });
          return inPart.finish().pairs;
        });
        expect(shares.reduce((sum, { length }) => sum + length, 0)).toBe(all.pairs.length);
        expect(engine.sort(shares, hashes.length)).toEqual(all.pairs);
      }
    }),
  );
});

test('pairs of lists are sorted, each once, however many and however long they are', () => {
  const id = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 2 ** 32 - 2 }));
  const lists = fc.array(fc.array(fc.tuple(id, id), { maxLength: 40 }), { maxLength: 9 });
  fc.assert(
    fc.property(lists, (pairs) => {
      const wanted = [...new Map(pairs.flat().map((pair) => [pair.join(), pair])).values()].sort(
        (a, b) => a[0] - b[0] || a[1] - b[1],
      );
      for (const engine of [compiled, sorter, REFERENCE]) {
        const arrays = pairs.map((list) => Uint32Array.from(list.flat()));
        expect([...engine.sort(arrays, 2 ** 32 - 1)]).toEqual(wanted.flat());
      }
    }),
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
  // With these they are so many that they are compacted on the way.
  const others = ids.map((i) => Math.imul(Math.floor(i / 60), 2654435761) >>> 0);
  const bands = [
    [everyTwice],
    [one],
    [groups.slice(0, 333), groups.slice(333)],
    [others],
    [everyTwice],
  ];
  const wanted = found(REFERENCE, bands, signed, 64);
  expect(wanted.pairs.length).toBeGreaterThan(1 << 23);
  const got = found(compiled, bands, signed, 64);
  expect(got.pairs.length).toBe(wanted.pairs.length);
  expect(got.pairs.every((id, i) => id === wanted.pairs[i])).toBe(true);
  expect({ ...got, pairs: 0 }).toEqual({ ...wanted, pairs: 0 });
});
