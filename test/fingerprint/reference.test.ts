import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandKey,
  exactHash,
  hashTokens,
  laneConstants,
  lanes16,
  lanes32,
  shingleHalf,
} from '../../src/fingerprint/kernel/reference.ts';

/** The head of reference.ts, in the arithmetic it is written in. */
const MASK = (1n << 64n) - 1n;
const P1 = 0x9e3779b97f4a7c15n;
const P2 = 0xd6e8feb86659fd93n;
const mix = (h: bigint) => h ^ (h >> 32n);
const times = (a: bigint, b: bigint) => (a * b) & MASK;

function tokenHashBySpec(key: string, seed: number): bigint {
  const bytes = new TextEncoder().encode(key);
  let h = BigInt(seed) << 32n;
  const word = (at: number) =>
    bytes.slice(at, at + 8).reduceRight((w, byte) => (w << 8n) | BigInt(byte), 0n);
  for (let at = 0; at < bytes.length; at += 16)
    h = mix((times(h ^ word(at), P1) + times(word(at + 8), P2)) & MASK);
  return mix(times(h, P2));
}

function exactHashBySpec(keys: readonly string[], seed: number): bigint {
  let p = BigInt(seed) << 32n;
  for (const key of keys) p = times(p ^ tokenHashBySpec(key, seed), P1);
  return mix(times(mix(p ^ BigInt(keys.length)), P2));
}

const rotl32 = (x: bigint, turn: bigint) => ((x << turn) | (x >> (32n - turn))) & 0xffffffffn;

function shinglesBySpec(tokens: readonly bigint[], words: number): bigint[] {
  const shingles: bigint[] = [];
  for (let i = 0; i + words <= tokens.length; i += 1) {
    let sum = 0n;
    for (let j = 0; j < words; j += 1)
      sum += rotl32(tokens[i + j]!, BigInt((5 * (words - 1 - j)) % 32));
    shingles.push(sum & 0xffffffffn);
  }
  return shingles;
}

const seeds = fc.nat({ max: 0xffffffff });
/** Every plane, lone surrogates, and ASCII often enough. */
const keys = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.nat({ max: 0xffff }).map((c) => String.fromCharCode(c)), maxLength: 20 }),
);
const joined = (low: number, high: number) => (BigInt(high) << 32n) | BigInt(low);

describe('hashes', () => {
  test('token hashes are those of the specification, on every script and on lone surrogates', () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 10 }), seeds, (words, seed) => {
        const { low, high } = hashTokens(words, seed);
        expect(words.map((_, i) => joined(low[i]!, high[i]!))).toEqual(
          words.map((key) => tokenHashBySpec(key, seed)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a key longer than any before it, and the short key after it, hash as specified', () => {
    const words = ['a', 'x'.repeat(5000), 'ü'.repeat(3000), 'b', ''];
    const { low, high } = hashTokens(words, 7);
    expect(words.map((_, i) => joined(low[i]!, high[i]!))).toEqual(
      words.map((key) => tokenHashBySpec(key, 7)),
    );
  });

  test('exact hashes are those of the specification', () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 10 }), seeds, (words, seed) => {
        const { low, high } = exactHash(hashTokens(words, seed), seed);
        expect(joined(low, high)).toBe(exactHashBySpec(words, seed));
      }),
    );
  });

  test('the order of the words and where one word ends change the exact hash', () => {
    const hash = (...words: string[]) => exactHash(hashTokens(words, 1), 1);
    expect(hash('a', 'b')).not.toEqual(hash('b', 'a'));
    expect(hash('ab', 'c')).not.toEqual(hash('a', 'bc'));
    expect(hash('a')).not.toEqual(hash('a', 'a'));
    expect(hash('a', 'b')).toEqual(hash('a', 'b'));
  });

  test('shingle hashes are those of the specification, for both halves and any length', () => {
    fc.assert(
      fc.property(
        fc.array(keys, { maxLength: 30 }),
        fc.integer({ min: 1, max: 20 }),
        (words, k) => {
          const hashes = hashTokens(words, 3);
          const tokens = words.map((key) => tokenHashBySpec(key, 3));
          const low = tokens.map((t) => t & 0xffffffffn);
          const high = tokens.map((t) => t >> 32n);
          expect(Array.from(shingleHalf(hashes.low, k), BigInt)).toEqual(shinglesBySpec(low, k));
          expect(Array.from(shingleHalf(hashes.high, k), BigInt)).toEqual(shinglesBySpec(high, k));
        },
      ),
    );
  });
});

describe('lanes', () => {
  test('lanes are the least and the largest permuted shingle, unsigned and signed, in 16 and in 32 bits', () => {
    const shingles = fc.array(seeds, { minLength: 1, maxLength: 20 });
    const spread = (s: bigint) => {
      const z = ((s ^ (s >> 16n)) * 0x85ebca6bn) & 0xffffffffn;
      return z ^ (z >> 13n);
    };
    fc.assert(
      fc.property(shingles, fc.integer({ min: 1, max: 128 }), seeds, (list, slots, seed) => {
        const b16 = laneConstants(slots, 16, seed);
        const b32 = laneConstants(slots, 32, seed);
        const quarter = Math.ceil(slots / 4);
        const lane = (i: number, bits: number, value: (s: bigint, of: number) => bigint) => {
          const values = list.map((s) => value(BigInt(s), i % quarter));
          const kind = Math.floor(i / quarter);
          const asked = values.map((v) => Number(kind < 2 ? v : BigInt.asIntN(bits, v)));
          const found = kind % 2 === 0 ? Math.min(...asked) : Math.max(...asked);
          return Number(BigInt.asUintN(bits, BigInt(found)));
        };
        const slot = Array.from({ length: slots }, (_, i) => i);
        expect([...lanes16(Uint32Array.from(list), b16, slots)]).toEqual(
          slot.map((i) =>
            lane(
              i,
              16,
              (s, of) => (((s >> 16n) ^ BigInt(b16[of]!)) * ((s & 0xffffn) | 1n)) & 0xffffn,
            ),
          ),
        );
        expect([...lanes32(Uint32Array.from(list), b32, slots)]).toEqual(
          slot.map((i) =>
            lane(i, 32, (s, of) => ((spread(s) ^ BigInt(b32[of]!)) * (s | 1n)) & 0xffffffffn),
          ),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('no two permutations share a constant, and those of fewer slots are a prefix of more', () => {
    for (const bits of [16, 32] as const) {
      const constants = laneConstants(128, bits, 99);
      expect(new Set(constants.map((b) => b & 127)).size).toBe(32);
      expect(laneConstants(61, bits, 99)).toEqual(constants.slice(0, 16));
      expect(laneConstants(64, bits, 98)).not.toEqual(constants.slice(0, 16));
    }
  });

  test('band keys are those of the specification, for any number of rows in 16 and in 32 bits', () => {
    const asked = fc.integer({ min: 1, max: 11 });
    fc.assert(
      fc.property(asked, asked, fc.constantFrom(16, 32), seeds, (rows, bands, bits, seed) => {
        const lanes = Uint32Array.from({ length: rows * bands }, (_, i) => Math.imul(i + 1, seed));
        const narrow = bits === 16 ? Uint16Array.from(lanes) : lanes;
        for (let band = 0; band < bands; band += 1) {
          const own = Array.from(narrow.subarray(band * rows, (band + 1) * rows), BigInt);
          let h = BigInt(rows);
          for (let at = 0; at < rows; at += 64 / bits) {
            const word = own
              .slice(at, at + 64 / bits)
              .reduceRight((w, lane) => (w << BigInt(bits)) | lane, 0n);
            h = mix(times(h ^ word, P1));
          }
          expect(BigInt(bandKey(narrow, band, rows))).toBe(h & 0xffffffffn);
        }
      }),
    );
  });

  test('short paragraphs meet in a band as often as their similarity lets them, however bands are cut', () => {
    const [bands, rows, pairs] = [16, 4, 1500];
    const constants = laneConstants(64, 16, 5);
    let met = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
      // Two of 6 shingles, 4 of which they share: J = 0.5.
      const words = Array.from({ length: 8 }, (_, word) => `${pair} ${word}`);
      const all = hashTokens(words, 11).low;
      const left = lanes16(all.subarray(0, 6), constants, 64);
      const right = lanes16(all.subarray(2), constants, 64);
      const bandsThere = Array.from({ length: bands }, (_, band) => band);
      if (bandsThere.some((band) => bandKey(left, band, rows) === bandKey(right, band, rows)))
        met += 1;
    }
    // Four standard errors below 1 − (1 − 0.5⁴)¹⁶ = 0.644.
    expect(met / pairs).toBeGreaterThan(0.594);
  });
});
