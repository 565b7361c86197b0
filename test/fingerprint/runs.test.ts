import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashTokens } from '../../src/fingerprint/kernel/reference.ts';
import { RunIndex } from '../../src/fingerprint/runs.ts';

const hashes = (keys: readonly string[]) => hashTokens(keys, 1).low;
const runsOf = (keys: readonly string[], words: number) =>
  Array.from({ length: Math.max(0, keys.length - words + 1) }, (_, i) =>
    keys.slice(i, i + words).join(' '),
  );

/** Which tokens of a text stand in runs that another has, the slow way. */
function shared(text: readonly string[], other: readonly string[], words: number): boolean[] {
  const there = new Set(runsOf(other, words));
  const marks = text.map(() => false);
  runsOf(text, words).forEach((run, i) => {
    if (there.has(run)) marks.fill(true, i, i + words);
  });
  return marks;
}

describe('known texts', () => {
  test('are found by every run of that many words, and only by such a run', () => {
    const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'ü', '日'), { maxLength: 30 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 7 }), (known, asked, words) => {
        const index = new RunIndex(words);
        expect(known.map((keys) => index.add(hashes(keys)))).toEqual([...known.keys()]);
        for (const text of asked) {
          const wanted = known.flatMap((other, document) => {
            const marks = shared(text, other, words);
            const sharedTokens = marks.filter(Boolean).length;
            if (sharedTokens === 0) return [];
            const stretches = marks
              .map((mark) => (mark ? 'x' : ' '))
              .join('')
              .split(/ +/);
            const longestTokens = Math.max(...stretches.map((stretch) => stretch.length));
            return [{ document, sharedTokens, longestTokens }];
          });
          expect(index.match(hashes(text))).toEqual(wanted);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are found in another thread, which is told of them and is not handed them', () => {
    const index = new RunIndex(3);
    const known = ['the old mill by the river', 'a river by the old town', 'nine hens'];
    for (const text of known) index.add(hashes(text.split(' ')));
    const tables = index.share();
    const other = RunIndex.over(structuredClone(tables));
    const asked = hashes('they met by the old mill by the river again'.split(' '));
    expect(index.match(asked)).toHaveLength(2);
    expect(other.match(asked)).toEqual(index.match(asked));
    expect(other.share().tokens.buffer).toBeInstanceOf(SharedArrayBuffer);
    for (const shared of [index, other])
      expect(() => shared.add(asked)).toThrow('takes no more documents');
  });

  test('stay found while the index grows', () => {
    const index = new RunIndex(4);
    const text = (i: number) => Array.from({ length: 60 }, (_, j) => `w${i}x${j}`);
    for (let i = 0; i < 300; i += 1) index.add(hashes(text(i)));
    for (let i = 0; i < 300; i += 1)
      expect(index.match(hashes(text(i).slice(10, 20)))).toEqual([
        { document: i, sharedTokens: 10, longestTokens: 10 },
      ]);
    expect(index.match(hashes(text(300)))).toEqual([]);
  });

  test('are found alike whenever room was made for them', () => {
    const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }), {
      minLength: 1,
      maxLength: 8,
    });
    const room = fc.tuple(fc.nat(7), fc.nat(10_000));
    fc.assert(
      fc.property(texts, texts, room, (known, asked, [before, tokens]) => {
        const index = new RunIndex(3);
        const roomy = new RunIndex(3);
        known.map(hashes).forEach((text, at) => {
          if (at === before) roomy.reserve(tokens);
          expect(roomy.add(text)).toBe(index.add(text));
        });
        for (const text of asked.map(hashes)) expect(roomy.match(text)).toEqual(index.match(text));
      }),
    );
  });

  test('are found in parts where an index of the whole texts says that runs may lie', () => {
    const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 }), {
      maxLength: 8,
    });
    const lengths = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(texts, texts, lengths, lengths, (known, asked, ofWhole, ofParts) => {
        const whole = new RunIndex(ofWhole);
        const parts = new RunIndex(ofParts);
        for (const keys of known) {
          whole.add(hashes(keys));
          if (keys.length >= 2 * ofWhole) parts.add(hashes(keys.slice(0, keys.length / 2)));
        }
        for (const text of asked.map(hashes)) {
          const visited = (places?: readonly number[]) => {
            const positions: number[] = [];
            parts.forEachRun(text, (position) => positions.push(position), places && { places });
            return positions;
          };
          const stretches = whole.stretchesIn(text, Math.min(ofWhole, ofParts));
          expect(visited(parts.placesIn(text, stretches))).toEqual(visited());
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a run of no words is refused', () => {
    expect(() => new RunIndex(0)).toThrow(expect.objectContaining({ code: 'run-words' }));
  });
});
