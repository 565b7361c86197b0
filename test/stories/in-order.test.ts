import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestInOrder, type Placed } from '../../src/stories/in-order.ts';

const things = fc.array(
  fc.record({ place: fc.integer({ min: 0, max: 9 }), weight: fc.integer({ min: 1, max: 4 }) }),
  { maxLength: 12 },
);

/** The heaviest series, every one tried: each thing is in it or not. */
function heaviest(all: readonly Placed[]): number {
  let most = 0;
  for (let chosen = 0; chosen < 1 << all.length; chosen += 1) {
    const series = all.filter((_, k) => (chosen >> k) & 1);
    if (series.every(({ place }, k) => k === 0 || series[k - 1]!.place <= place))
      most = Math.max(most, weightOf(series));
  }
  return most;
}
const weightOf = (series: readonly Placed[]) => series.reduce((sum, { weight }) => sum + weight, 0);

test('it is a series in order, and none is heavier', () => {
  fc.assert(
    fc.property(things, (all) => {
      const series = all.filter((_, k) => heaviestInOrder(all).has(k));
      for (const [k, { place }] of series.entries())
        if (k > 0) expect(place).toBeGreaterThanOrEqual(series[k - 1]!.place);
      expect(weightOf(series)).toBe(heaviest(all));
    }),
  );
});

test('what moved is what stands outside: the lighter part', () => {
  const [lead, body, end] = [
    { place: 40, weight: 10 },
    { place: 0, weight: 30 },
    { place: 20, weight: 30 },
  ];
  expect(heaviestInOrder([lead, body, end])).toEqual(new Set([1, 2]));
  expect(heaviestInOrder([])).toEqual(new Set());
});

test('of two that weigh the same the first stays', () => {
  expect(
    heaviestInOrder([
      { place: 5, weight: 3 },
      { place: 1, weight: 3 },
    ]),
  ).toEqual(new Set([0]));
});
