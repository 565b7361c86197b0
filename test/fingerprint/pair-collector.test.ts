import { expect, test } from 'vitest';
import { Memory } from '../../src/fingerprint/memory.ts';
import { PairCollector } from '../../src/fingerprint/pair-collector.ts';

const TEXTS = 300;
const GROUP = 30;

/** All pairs within groups of 30 ids that stand `step` apart. */
function groups(step: number): number[][] {
  return Array.from({ length: TEXTS / GROUP }, (_, group) =>
    Array.from({ length: GROUP }, (_, i) => (step * i + group) % TEXTS).sort((a, b) => a - b),
  );
}

test('pairs that meet in several bands are given once, sorted, whatever arrays are used again', () => {
  for (const spare of [[], [1], [3000], [100_000], [3000, 100_000, 5000]]) {
    const memory = new Memory();
    for (const length of spare) memory.give(new Uint32Array(length).fill(7));
    const collector = new PairCollector(TEXTS, 64, memory);
    const wanted = new Set<number>();
    for (const step of [10, 1, 10, 7]) {
      for (const members of groups(step)) {
        collector.addBucket(Uint32Array.from([...members, 999]), members.length);
        members.forEach((left, i) => {
          for (const right of members.slice(i + 1)) wanted.add(left * TEXTS + right);
        });
      }
      collector.endBand();
      memory.give(new Uint32Array(TEXTS).fill(5));
    }
    const { pairs } = collector.finish();
    const found = Array.from(
      { length: pairs.length / 2 },
      (_, i) => pairs[2 * i]! * TEXTS + pairs[2 * i + 1]!,
    );
    expect(found).toEqual([...wanted].sort((a, b) => a - b));
  }
});

test('memory hands out the smallest array that suffices, and later what is left of it', () => {
  const memory = new Memory();
  const [small, large] = [new Uint32Array(10), new Uint32Array(20)];
  memory.give(large);
  memory.give(small);
  const taken = [8, 8, 2, 12, 1].map((length) => memory.take(length));
  expect(taken.map(({ length }) => length)).toEqual([8, 8, 2, 12, 1]);
  const whose = taken.map(({ buffer }) => [small, large].findIndex((one) => one.buffer === buffer));
  expect(whose).toEqual([0, 1, 0, 1, -1]);
  // No number belongs to two of them.
  taken.forEach((array, i) => {
    array.fill(i);
  });
  taken.forEach((array, i) => {
    expect([...array]).toEqual(Array.from({ length: array.length }, () => i));
  });
});
