/**
 * The fingerprint of a paragraph, bit for bit. This file is the specification: the WASM twin beside it
 * computes the same bits from UTF-8 bytes, and a test holds the two equal.
 *
 * Arithmetic is on unsigned 64-bit words (mod 2^64) unless a width is given; `rotl32` rotates 32 bits left.
 *
 *   P1 = 0x9E3779B97F4A7C15, P2 = 0xD6E8FEB86659FD93
 *   mix(h) = h xor (h >>> 32)
 *
 * Token hash, 64 bits, of a token key's UTF-8 bytes (a lone surrogate is written as U+FFFD):
 *   h = seed · 2^32
 *   for each 16 bytes as two words v and w, little-endian, the last ones padded with zeros:
 *     h = mix((h xor v) · P1 + w · P2)
 *   T = mix(h · P2)
 * Tokens of up to 8 bytes never collide, since none holds a zero. (Hashing their length took 5 % of the kernel's time.)
 *
 * Shingle hash of the k tokens from i, 32 bits, of the low halves of T (or, for a second one, of the high halves):
 *   S[i] = Σ rotl32(T[i+j], 5·(k−1−j) mod 32) mod 2^32, over j = 0 … k−1
 * "rotate-add": order counts, and four of them fit one SIMD register.
 *
 * Exact hash, 64 bits, of a paragraph of n tokens:
 *   p = seed · 2^32;  for each token p = (p xor T) · P1;  E = mix(mix(p xor n) · P2)
 * Two paragraphs that differ in one token collide only if that token's hashes do.
 *
 * MinHash lane i over the shingles, `bits` wide (16 or 32), x and y of `bits` bits:
 *   16: x = S >>> 16, y = S and 0xFFFF
 *   32: x = (z xor z >>> 13) with z = (S xor S >>> 16) · 0x85EBCA6B on 32 bits, y = S
 *   value[i] = ((x xor B[i]) · (y or 1)) mod 2^bits, for i below q, a quarter of the lanes (rounded up)
 *   lane[i] = min of value[i] over all shingles, lane[q + i] = max, both unsigned;
 *   lane[2q + i] = min, lane[3q + i] = max, both as signed numbers; what is beyond the lanes is dropped
 * A permutation puts the shingles on a circle; these are the ones next to 0 and next to 2^(bits−1), on either side of
 * each: nearly four draws without replacement, for half the work. Two of them were shown to err no
 * more than two permutations (Ji, Li, Yan, Tian, Zhang, "Min-max hash for Jaccard similarity", 2013); four were measured
 * here: root mean square error × 1000 at J = 0.5, 128 slots, n = 20 / 60 / 400: 41 / 44 / 43, of 128 permutations 44 /
 * 44 / 43. Multiplying by an odd number is a permutation, so each value is one. B[i] ends in the 7 bits of i: two
 * permutations whose B differ only in high bits would rise and fall together.
 *   r = seed;  for each i: r = r + 0x9E3779B9, z = (r xor r >>> 16) · 0x85EBCA6B, z = (z xor z >>> 13) · 0xC2B2AE35
 *   B[i] = ((z xor z >>> 16) << 7 | i) mod 2^bits   (all on 32 bits)
 *
 * Band key, 32 bits, of a band's lanes, which stand side by side: then they come from different permutations, as long as
 * there are no more of them than q (lanes of one permutation rarely agree together in a short paragraph; with rows that
 * lay q apart, 16 bands of 4 rows found 28 % of the pairs at J = 0.5 of 6 shingles, not 64):
 *   h = rows;  for each 64 bits v of them, little-endian, the last ones padded with zeros: h = mix((h xor v) · P1)
 *   key = h mod 2^32
 * Lanes that differ may meet by chance: a needless comparison, no wrong answer.
 */

/** 128 lanes: their number fits the 7 bits that keep the lanes apart. */
export const MOST_SLOTS = 128;

export type LaneBits = 16 | 32;

const P1_LOW = 0x7f4a7c15;
const P1_HIGH = 0x9e3779b9;
const P2_LOW = 0x6659fd93;
const P2_HIGH = 0xd6e8feb8;

/** High 32 bits of the product of two unsigned 32-bit numbers. */
function mulHigh(a: number, b: number): number {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const middle = (Math.imul(a1, b0) >>> 0) + (Math.imul(a0, b0) >>> 16);
  const other = (middle & 0xffff) + (Math.imul(a0, b1) >>> 0);
  return (Math.imul(a1, b1) + (middle >>> 16) + (other >>> 16)) >>> 0;
}

/** Both halves of every token's hash. */
export interface TokenHashes {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

const encoder = new TextEncoder();
/** Grows to the longest key met; always zero beyond the key in it, so that the last block is padded. */
let bytes = new Uint8Array(256);
let blocks = new DataView(bytes.buffer);

/** Puts a key's UTF-8 bytes into `bytes`. */
function encode(key: string): number {
  if (key.length * 3 + 16 > bytes.length) {
    bytes = new Uint8Array(key.length * 6 + 16);
    blocks = new DataView(bytes.buffer);
  }
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (code >= 0x80) return encoder.encodeInto(key, bytes).written;
    bytes[at] = code;
  }
  return key.length;
}

/**
 * Hashes token keys as the head of this file says.
 * @param seed unsigned 32 bits; hashes of different seeds have nothing to do with each other
 */
export function hashTokens(keys: readonly string[], seed: number): TokenHashes {
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  for (let token = 0; token < keys.length; token += 1) {
    const length = encode(keys[token] as string);
    let h = 0;
    let g = seed;
    for (let at = 0; at < length; at += 16) {
      const a = (h ^ blocks.getUint32(at, true)) >>> 0;
      const b = g ^ blocks.getUint32(at + 4, true);
      g = mulHigh(a, P1_LOW) + Math.imul(b, P1_LOW) + Math.imul(a, P1_HIGH);
      h = Math.imul(a, P1_LOW) >>> 0;
      if (length - at > 8) {
        const c = blocks.getUint32(at + 8, true);
        const d = blocks.getUint32(at + 12, true);
        g += mulHigh(c, P2_LOW) + Math.imul(d, P2_LOW) + Math.imul(c, P2_HIGH);
        h += Math.imul(c, P2_LOW) >>> 0;
        if (h > 0xffffffff) g += 1;
      }
      g >>>= 0;
      h = (h ^ g) >>> 0;
    }
    // (A call of `fill` takes longer.)
    for (let at = 0; at < length; at += 1) bytes[at] = 0;
    h >>>= 0;
    g = (mulHigh(h, P2_LOW) + Math.imul(g, P2_LOW) + Math.imul(h, P2_HIGH)) >>> 0;
    low[token] = Math.imul(h, P2_LOW) ^ g;
    high[token] = g;
  }
  return { low, high };
}

/**
 * Rotate-add shingle hashes over one half of the token hashes.
 * @param words tokens per shingle, 1 or more
 * @returns one hash per shingle, in order, repeats kept; empty when there are fewer tokens than `words`
 */
export function shingleHalf(tokens: Uint32Array, words: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, tokens.length - words + 1));
  for (let j = 0; j < words; j += 1) {
    const turn = (5 * (words - 1 - j)) & 31;
    for (let i = 0; i < shingles.length; i += 1) {
      const hash = tokens[i + j] as number;
      // To 32 bits at once: the engine adds floating-point numbers otherwise.
      shingles[i] = ((shingles[i] as number) + ((hash << turn) | (hash >>> (32 - turn)))) | 0;
    }
  }
  return shingles;
}

/** The shingle hash that begins at one token. */
export function shingleAt(tokens: Uint32Array, at: number, words: number): number {
  let sum = 0;
  for (let j = 0; j < words; j += 1) {
    const turn = (5 * (words - 1 - j)) & 31;
    const hash = tokens[at + j] as number;
    sum = (sum + ((hash << turn) | (hash >>> (32 - turn)))) | 0;
  }
  return sum >>> 0;
}

/** The exact hash of a paragraph, as its two halves. */
export function exactHash(
  tokens: TokenHashes,
  seed: number,
): { readonly low: number; readonly high: number } {
  let h = 0;
  let g = seed >>> 0;
  for (let i = 0; i < tokens.low.length; i += 1) {
    const a = (h ^ (tokens.low[i] as number)) >>> 0;
    const b = g ^ (tokens.high[i] as number);
    g = mulHigh(a, P1_LOW) + Math.imul(b, P1_LOW) + Math.imul(a, P1_HIGH);
    h = Math.imul(a, P1_LOW);
  }
  h = (h ^ tokens.low.length ^ g) >>> 0;
  const high = (mulHigh(h, P2_LOW) + Math.imul(g, P2_LOW) + Math.imul(h, P2_HIGH)) >>> 0;
  return { low: (Math.imul(h, P2_LOW) ^ high) >>> 0, high };
}

/** The constants B, one for four lanes. */
export function laneConstants(slots: number, bits: LaneBits, seed: number): Uint32Array {
  const constants = new Uint32Array(Math.ceil(slots / 4));
  let r = seed >>> 0;
  for (let i = 0; i < constants.length; i += 1) {
    r = (r + 0x9e3779b9) >>> 0;
    let z = Math.imul(r ^ (r >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    z = ((z ^ (z >>> 16)) << 7) | i;
    constants[i] = bits === 16 ? z & 0xffff : z;
  }
  return constants;
}

/**
 * MinHash lanes of 16 bits. `shingles` must not be empty.
 * @param constants those of `slots`
 */
export function lanes16(shingles: Uint32Array, constants: Uint32Array, slots: number): Uint16Array {
  const lanes = new Uint16Array(4 * constants.length);
  const [least, largest, leastSigned, largestSigned] = quarters(lanes, 0x8000);
  for (let s = 0; s < shingles.length; s += 1) {
    const shingle = shingles[s] as number;
    const x = shingle >>> 16;
    const y = (shingle & 0xffff) | 1;
    for (let i = 0; i < constants.length; i += 1) {
      const value = Math.imul(x ^ (constants[i] as number), y) & 0xffff;
      if (value < (least[i] as number)) least[i] = value;
      if (value > (largest[i] as number)) largest[i] = value;
      // With its highest bit turned a signed number compares as an unsigned one.
      const turned = value ^ 0x8000;
      if (turned < ((leastSigned[i] as number) ^ 0x8000)) leastSigned[i] = value;
      if (turned > ((largestSigned[i] as number) ^ 0x8000)) largestSigned[i] = value;
    }
  }
  return lanes.subarray(0, slots);
}

/** MinHash lanes of 32 bits. See `lanes16`. */
export function lanes32(shingles: Uint32Array, constants: Uint32Array, slots: number): Uint32Array {
  const lanes = new Uint32Array(4 * constants.length);
  const [least, largest, leastSigned, largestSigned] = quarters(lanes, 0x80000000);
  for (let s = 0; s < shingles.length; s += 1) {
    const y = shingles[s] as number;
    const z = Math.imul(y ^ (y >>> 16), 0x85ebca6b);
    const x = z ^ (z >>> 13);
    const odd = y | 1;
    for (let i = 0; i < constants.length; i += 1) {
      const signed = Math.imul(x ^ (constants[i] as number), odd);
      const value = signed >>> 0;
      if (value < (least[i] as number)) least[i] = value;
      if (value > (largest[i] as number)) largest[i] = value;
      if (signed < ((leastSigned[i] as number) | 0)) leastSigned[i] = value;
      if (signed > ((largestSigned[i] as number) | 0)) largestSigned[i] = value;
    }
  }
  return lanes.subarray(0, slots);
}

/**
 * Lanes as they are before the first shingle, in quarters.
 * @param turn the highest bit of a lane
 */
function quarters<Lanes extends Uint16Array | Uint32Array>(
  lanes: Lanes,
  turn: number,
): [least: Lanes, largest: Lanes, leastSigned: Lanes, largestSigned: Lanes] {
  const q = lanes.length / 4;
  const quarter = (i: number, value: number) =>
    lanes.subarray(i * q, (i + 1) * q).fill(value) as Lanes;
  return [quarter(0, 2 * turn - 1), quarter(1, 0), quarter(2, turn - 1), quarter(3, turn)];
}

/** The key of a band, counted from 0, of so many rows. */
export function bandKey(lanes: Uint16Array | Uint32Array, band: number, rows: number): number {
  const bits = 8 * lanes.BYTES_PER_ELEMENT;
  const lanesAWord = 64 / bits;
  let h = rows;
  let g = 0;
  for (let row = 0; row < rows; row += lanesAWord) {
    let low = 0;
    let high = 0;
    for (let i = 0; i < Math.min(lanesAWord, rows - row); i += 1) {
      const lane = lanes[band * rows + row + i] as number;
      if (i * bits < 32) low |= lane << (i * bits);
      else high |= lane << (i * bits - 32);
    }
    const a = (h ^ low) >>> 0;
    g = mulHigh(a, P1_LOW) + Math.imul(g ^ high, P1_LOW) + Math.imul(a, P1_HIGH);
    h = Math.imul(a, P1_LOW) ^ g;
  }
  return h >>> 0;
}
