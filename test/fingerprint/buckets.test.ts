import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BucketFinder } from '../../src/fingerprint/buckets.ts';
import { Memory } from '../../src/fingerprint/memory.ts';

test('finds the groups of equal keys, ids ascending, whatever the segments and whoever is left out', () => {
  const finder = new BucketFinder(new Memory());
  const segments = fc.array(
    fc.array(fc.tuple(fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 0xffffffff })), fc.boolean()), {
      maxLength: 60,
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(segments, (list) => {
      const wanted = new Map<number, number[]>();
      list.flat().forEach(([key, counts], id) => {
        if (counts) wanted.set(key, [...(wanted.get(key) ?? []), id]);
      });
      const found: number[][] = [];
      finder.find(
        list.map((segment) => Uint32Array.from(segment, ([key]) => key)),
        Uint8Array.from(list.flat(), ([, counts]) => (counts ? 1 : 0)),
        (members, size) => found.push([...members.subarray(0, size)]),
      );
      const byFirst = (a: number[], b: number[]) => a[0]! - b[0]!;
      expect(found.sort(byFirst)).toEqual(
        [...wanted.values()].filter((ids) => ids.length > 1).sort(byFirst),
      );
    }),
  );
});

test('keys that fill several parts, and one key that fills a part alone', () => {
  const n = 100_000;
  // Every key twice, far apart; every eighth id holds one and the same.
  const keys = Uint32Array.from({ length: n }, (_, i) =>
    i % 8 === 0 ? 77 : Math.imul(i % (n / 2), 2654435761),
  );
  let pairs = 0;
  let largest = 0;
  new BucketFinder(new Memory()).find([keys], new Uint8Array(n).fill(1), (members, size) => {
    if (size === 2) {
      expect(members[1]! - members[0]!).toBe(n / 2);
      pairs += 1;
    }
    largest = Math.max(largest, size);
  });
  expect(pairs).toBe((n / 2) * (7 / 8));
  expect(largest).toBe(n / 8);
});
