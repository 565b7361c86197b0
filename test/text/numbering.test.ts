import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbering } from '../../src/text/numbering.ts';

it('numbers count on where one map holds no more', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 })), fc.integer({ min: 1, max: 5 }), (keys, most) => {
      const [small, large] = [numbering<number>(most), numbering<number>()];
      expect(keys.map((key) => small(key))).toEqual(keys.map((key) => large(key)));
    }),
  );
});
