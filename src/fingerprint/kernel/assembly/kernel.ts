/**
 * The WASM twin of ../reference.ts, in AssemblyScript: the same bits from UTF-8 bytes, 64 at a time.
 *
 * One call of `scan` takes a chunk of text in `input` through three passes: fold into `folded`; find where words and
 * lines end; hash the words of each line. Finding and hashing are apart because the number of words in 64 bytes, on
 * which the one depends, cannot be foreseen, and the other would stall with it. `lanes16` then sketches every line that
 * holds a word, which is a paragraph here. Nothing is allocated: each pass reads and writes fixed regions, small enough
 * to stay in a core's L2 cache.
 *
 * What the fast fold does not know (a byte that is no UTF-8, a character outside its two tables) only marks
 * the paragraph it stands in: the caller hands that one to the reference.
 */

/** Bytes a chunk may have: `INPUT_BYTES` in ../../paragraphs.ts. */
const CHUNK: i32 = 60 * 1024;
/** Reading or writing a whole block at the end of a chunk stays in its region. */
const PADDING: i32 = 128;
const MOST_TOKENS: i32 = CHUNK / 2 + 1;
/** A paragraph takes a byte and a line feed. */
const MOST_PARAGRAPHS: i32 = CHUNK / 2 + 1;
const MOST_SLOTS: i32 = 128;

// Regions, one behind the other.
const input: i32 = 1024;
const folded: i32 = input + CHUNK + PADDING;
/** 16 bits for each of U+0080 to U+07FF. */
const twoBytes: i32 = folded + CHUNK + PADDING;
/** 8 bits for each of U+2000 to U+2FFF. */
const threeBytes: i32 = twoBytes + 2 * 0x800;
/** Lane constants, 16 bits each. */
const constants16: i32 = threeBytes + 0x1000;
/** Offsets of the blocks with a byte beyond ASCII, 32 bits each. */
const highBlocks: i32 = constants16 + 2 * MOST_SLOTS;
/** Offsets of the characters that neither table knows, 32 bits each. */
const unknowns: i32 = highBlocks + CHUNK / 16 + PADDING;
/** Where words start and end, in turn: offsets in `folded`, 16 bits each. */
const turnsAt: i32 = unknowns + 4 * CHUNK;
/** Offsets of the line feeds, 16 bits each. */
const feedsAt: i32 = turnsAt + 4 * MOST_TOKENS + PADDING;
/** For each byte, the places of its bits: 8 bytes each, of which as many count as it has bits. */
const places: i32 = feedsAt + 2 * CHUNK + PADDING;
/** 16 bytes of ones and 16 of zeros: read from a place among the ones, it keeps that many bytes of a word. */
const keep: i32 = (places + 8 * 256 + PADDING) & ~15;
/** Low halves of the token hashes, 32 bits each. */
const tokensLow: i32 = keep + 32;
const shingles: i32 = tokensLow + 4 * MOST_TOKENS + PADDING;
// Of each paragraph, 32 bits each: the offsets of its first byte and of the one behind its last, its tokens, UNKNOWN or 0.
const starts: i32 = shingles + 4 * MOST_TOKENS + PADDING;
const ends: i32 = starts + 4 * MOST_PARAGRAPHS;
const tokenCounts: i32 = ends + 4 * MOST_PARAGRAPHS;
const flags: i32 = tokenCounts + 4 * MOST_PARAGRAPHS;
/** Exact hashes, 64 bits each. */
const exactHashes: i32 = (flags + 4 * MOST_PARAGRAPHS + PADDING) & ~7;
const lanes: i32 = (exactHashes + 8 * MOST_PARAGRAPHS + PADDING) & ~15;
/** Band keys, 32 bits each: all paragraphs' keys of one band, then those of the next. */
const keys: i32 = lanes + 2 * MOST_SLOTS * MOST_PARAGRAPHS + PADDING;
const END: i32 = keys + 4 * (MOST_SLOTS + 4) * MOST_PARAGRAPHS + PADDING;

// Values of the tables; 0 is unknown. Anything larger in `twoBytes` is the lower-case letter's bytes.
const SEPARATOR: i32 = 1;
const APOSTROPHE: i32 = 2;

// biome-ignore lint/correctness/noPrecisionLoss: a u64 here
const P1: u64 = 0x9e3779b97f4a7c15;
// biome-ignore lint/correctness/noPrecisionLoss: a u64 here
const P2: u64 = 0xd6e8feb86659fd93;

/** A paragraph's flag: the reference must take it. */
const UNKNOWN: i32 = 1;

/** In bytes. A longer word before a typographic apostrophe is left to the reference: moving it is quadratic. */
const MOVED_AT_MOST: i32 = 64;

/** Unknown characters of this chunk. */
let unknown: i32 = 0;
/** Its lines. */
let lines: i32 = 0;
/** Its tokens. */
let tokens: i32 = 0;

export function inputAt(): i32 {
  return input;
}
export function twoBytesAt(): i32 {
  return twoBytes;
}
export function threeBytesAt(): i32 {
  return threeBytes;
}
export function constants16At(): i32 {
  return constants16;
}
export function tokensLowAt(): i32 {
  return tokensLow;
}
export function startsAt(): i32 {
  return starts;
}
export function endsAt(): i32 {
  return ends;
}
export function tokenCountsAt(): i32 {
  return tokenCounts;
}
export function flagsAt(): i32 {
  return flags;
}
export function exactHashesAt(): i32 {
  return exactHashes;
}
export function lanesAt(): i32 {
  return lanes;
}
export function keysAt(): i32 {
  return keys;
}
/** Grows the memory to what the regions need. Call once, first. */
export function prepare(): void {
  const pages = (END + 0xffff) >>> 16;
  const missing = pages - memory.size();
  if (missing > 0) memory.grow(missing);
  v128.store(keep, i8x16.splat(-1));
  for (let byte = 0; byte < 256; byte += 1) {
    let at = places + 8 * byte;
    for (let bits = byte; bits !== 0; bits &= bits - 1) {
      store<u8>(at, ctz(bits));
      at += 1;
    }
  }
}

/**
 * Folds, cuts and hashes the chunk in `input`.
 * @returns the number of paragraphs
 */
export function scan(length: i32, seed: u32): i32 {
  // What follows the text must be no part of a word, in the last block and in the one that looks ahead.
  memory.fill(input + length, 0x20, PADDING);
  fold(length);
  findWords(length);
  return hashLines(seed);
}

/** Tokens of the last scan. */
export function tokensScanned(): i32 {
  return tokens;
}

/** Characters of the last scan that the tables do not know. */
export function unknownCharacters(): i32 {
  return unknown;
}

/** Lower case. The signs between the two rows of letters become others that part words just the same. */
function foldedAscii(v: v128): v128 {
  return v128.or(v, v128.and(i8x16.gt_s(v, i8x16.splat(0x40)), i8x16.splat(0x20)));
}

/** A backtick typed for an apostrophe becomes one: where neither stands in a word, both only part words. */
function foldBackticks(block: i32): void {
  for (let at = folded + block; at < folded + block + 64; at += 16) {
    const v = v128.load(at);
    const backtick = i8x16.eq(v, i8x16.splat(0x60));
    v128.store(at, v128.xor(v, v128.and(backtick, i8x16.splat(0x60 ^ 0x27))));
  }
}

/** Copies the text to `folded`, its ASCII folded. */
function fold(length: i32): void {
  let block = highBlocks;
  for (let at = 0; at < length + 64; at += 64) {
    const a = v128.load(input + at, 0);
    const b = v128.load(input + at, 16);
    const c = v128.load(input + at, 32);
    const d = v128.load(input + at, 48);
    v128.store(folded + at, foldedAscii(a), 0);
    v128.store(folded + at, foldedAscii(b), 16);
    v128.store(folded + at, foldedAscii(c), 32);
    v128.store(folded + at, foldedAscii(d), 48);
    if (anyEqual(a, b, c, d, 0x60)) foldBackticks(at);
    store<i32>(block, at);
    if (i8x16.bitmask(v128.or(v128.or(a, b), v128.or(c, d))) !== 0) block += 4;
  }
  // Repairs look behind and ahead of their block, so they wait until all is copied.
  unknown = 0;
  let done = 0;
  for (let high = highBlocks; high < block; high += 4) {
    done = repair(load<i32>(high), done);
  }
}

/**
 * Folds the characters beyond ASCII that begin in a block, keeping every position: letters become lower case,
 * separators blanks, a typographic apostrophe a plain one for which the word before it moves up.
 * @param done where the last character of the blocks before ends
 * @returns where the last one ends
 */
function repair(block: i32, done: i32): i32 {
  const start = input + block;
  let high =
    (i8x16.bitmask(v128.load(start, 0)) as i64) |
    ((i8x16.bitmask(v128.load(start, 16)) as i64) << 16) |
    ((i8x16.bitmask(v128.load(start, 32)) as i64) << 32) |
    ((i8x16.bitmask(v128.load(start, 48)) as i64) << 48);
  for (; high !== 0; high &= high - 1) {
    const at = block + (ctz(high) as i32);
    if (at < done) continue;
    done = at + foldCharacter(at);
  }
  return done;
}

/** Folds a character that begins with a byte beyond ASCII. @returns its bytes; 1 where it is unknown */
function foldCharacter(at: i32): i32 {
  const lead: i32 = load<u8>(input + at);
  const second: i32 = load<u8>(input + at, 1);
  if (lead >= 0xc2 && lead < 0xe0 && (second & 0xc0) === 0x80) {
    const entry: i32 = load<u16>(twoBytes + 2 * (((lead & 0x1f) << 6) | (second & 0x3f)));
    if (entry !== 0) {
      store<u16>(folded + at, entry === SEPARATOR ? 0x2020 : (entry as u16));
      return 2;
    }
  } else if (lead === 0xe2 && (second & 0xc0) === 0x80) {
    const third: i32 = load<u8>(input + at, 2);
    const entry: i32 = load<u8>(threeBytes + (((second & 0x3f) << 6) | (third & 0x3f)));
    if ((third & 0xc0) === 0x80 && entry === SEPARATOR) {
      store<u16>(folded + at, 0x2020);
      store<u8>(folded + at, 0x20, 2);
      return 3;
    }
    if ((third & 0xc0) === 0x80 && entry === APOSTROPHE && foldApostrophe(at)) return 3;
  }
  store<i32>(unknowns + 4 * unknown, at);
  unknown += 1;
  return 1;
}

function isWordByte(c: i32): bool {
  return <u32>(c - 0x61) < 26 || <u32>(c - 0x30) < 10 || c >= 0x80;
}

/**
 * Puts a plain apostrophe at the last of three bytes, and the word before it next to it.
 * @returns false when that word is too long to move
 */
function foldApostrophe(at: i32): bool {
  let start = at;
  while (start > 0) {
    const c: i32 = load<u8>(folded + start - 1);
    if (!isWordByte(c) && c !== 0x27) break;
    if (at - start === MOVED_AT_MOST) return false;
    start -= 1;
    store<u8>(folded + start, c, 2);
  }
  store<u16>(folded + start, 0x2020);
  store<u8>(folded + at, 0x27, 2);
  return true;
}

/** Bits of the letters, digits and bytes beyond ASCII. */
function wordBytes(v: v128): i64 {
  // What ends a range is moved to the largest signed byte: one comparison tells who is in the range.
  const letter = i8x16.gt_s(i8x16.add(v, i8x16.splat(5)), i8x16.splat(0x65));
  const digit = i8x16.gt_s(i8x16.add(v, i8x16.splat(0x46)), i8x16.splat(0x75));
  // The bit mask takes the highest bit, which bytes beyond ASCII have by themselves.
  return i8x16.bitmask(v128.or(v128.or(letter, digit), v)) as i64;
}

function equalBytes(at: i32, c: i8): i64 {
  const s = i8x16.splat(c);
  return (
    (i8x16.bitmask(i8x16.eq(v128.load(at, 0), s)) as i64) |
    ((i8x16.bitmask(i8x16.eq(v128.load(at, 16), s)) as i64) << 16) |
    ((i8x16.bitmask(i8x16.eq(v128.load(at, 32), s)) as i64) << 32) |
    ((i8x16.bitmask(i8x16.eq(v128.load(at, 48), s)) as i64) << 48)
  );
}

/** True where one of 64 bytes is this one. Cheaper than `equalBytes`, which asks where, and mostly enough. */
function anyEqual(a: v128, b: v128, c: v128, d: v128, byte: i8): bool {
  const s = i8x16.splat(byte);
  const ab = v128.or(i8x16.eq(a, s), i8x16.eq(b, s));
  return v128.any_true(v128.or(ab, v128.or(i8x16.eq(c, s), i8x16.eq(d, s))));
}

function mix(h: u64): u64 {
  return h ^ (h >> 32);
}

/** Writes where words start and end, and where lines end. */
function findWords(length: i32): void {
  // One more line feed closes the last line; it stands in the padding, where no word is.
  store<u8>(folded + length, 0x0a);
  let turn = turnsAt;
  let feed = feedsAt;
  let alnumBefore: i64 = 0;
  let wordBefore: i64 = 0;
  for (let block = 0; block <= length; block += 64) {
    const a = v128.load(folded + block, 0);
    const b = v128.load(folded + block, 16);
    const c = v128.load(folded + block, 32);
    const d = v128.load(folded + block, 48);
    const alnum = wordBytes(a) | (wordBytes(b) << 16) | (wordBytes(c) << 32) | (wordBytes(d) << 48);
    let inner: i64 = 0;
    if (anyEqual(a, b, c, d, 0x27)) {
      const next: i64 = isWordByte(load<u8>(folded + block, 64)) ? 1 : 0;
      inner = equalBytes(folded + block, 0x27) & ((alnum << 1) | alnumBefore);
      inner &= ((alnum as u64) >> 1) | (next << 63);
    }
    const word = alnum | inner;
    /** Bits where a word starts or ends. */
    const turns = word ^ ((word << 1) | wordBefore);
    alnumBefore = (alnum as u64) >> 63;
    wordBefore = (word as u64) >> 63;
    // How many there are cannot be foreseen, so nothing branches on it: 8 places are written for each byte, and the
    // next byte's stand over those that do not count.
    turn = placesOf(turns as i32, block, turn);
    turn = placesOf((turns >> 32) as i32, block + 32, turn);
    if (!anyEqual(a, b, c, d, 0x0a)) continue;
    for (let feeds = equalBytes(folded + block, 0x0a); feeds !== 0; feeds &= feeds - 1) {
      store<u16>(feed, block + (ctz(feeds) as i32));
      feed += 2;
    }
  }
  // Behind all lines, so that no line has a word there.
  store<u16>(turn, CHUNK + PADDING);
  lines = (feed - feedsAt) >> 1;
}

/** Writes the offsets of 32 bits, the first of which has one given. @returns where the next ones go */
function placesOf(bits: i32, offset: i32, to: i32): i32 {
  const to1 = placesOfByte(bits & 0xff, offset, to);
  const to2 = placesOfByte((bits >>> 8) & 0xff, offset + 8, to1);
  const to3 = placesOfByte((bits >>> 16) & 0xff, offset + 16, to2);
  return placesOfByte(bits >>> 24, offset + 24, to3);
}

function placesOfByte(bits: i32, offset: i32, to: i32): i32 {
  const eight = v128.load8x8_u(places + 8 * bits);
  v128.store(to, i16x8.add(eight, i16x8.splat(offset as i16)));
  return to + 2 * popcnt(bits);
}

/** Token hash of the folded bytes from `start` to `end`, which are offsets. */
function hashWord(start: i32, end: i32, head: u64): u64 {
  let left = end - start;
  let h: u64 = head;
  while (left > 16) {
    h = mix((h ^ load<u64>(start, folded)) * P1 + load<u64>(start, folded + 8) * P2);
    start += 16;
    left -= 16;
  }
  const ones = keep + 16 - left;
  h = mix(
    (h ^ (load<u64>(start, folded) & load<u64>(ones))) * P1 +
      (load<u64>(start, folded + 8) & load<u64>(ones, 8)) * P2,
  );
  return mix(h * P2);
}

/**
 * Hashes the words of each line. One that holds a word or an unknown character is a paragraph.
 * @returns the number of paragraphs
 */
function hashLines(seed: u32): i32 {
  const head: u64 = (seed as u64) << 32;
  let turn = turnsAt;
  let hash = tokensLow;
  let paragraph = 0;
  let nextUnknown = 0;
  let start = 0;
  for (let line = 0; line < lines; line += 1) {
    const end: i32 = load<u16>(feedsAt + 2 * line);
    const first = hash;
    let p = head;
    while ((load<u16>(turn) as i32) < end) {
      const h = hashWord(load<u16>(turn), load<u16>(turn, 2), head);
      turn += 4;
      store<u32>(hash, h as u32);
      hash += 4;
      p = (p ^ h) * P1;
    }
    const count = (hash - first) >> 2;
    let flag = 0;
    while (nextUnknown < unknown && load<i32>(unknowns + 4 * nextUnknown) < end) {
      nextUnknown += 1;
      flag = UNKNOWN;
    }
    if (count > 0 || flag !== 0) {
      store<i32>(starts + 4 * paragraph, start);
      store<i32>(ends + 4 * paragraph, end);
      store<i32>(tokenCounts + 4 * paragraph, count);
      store<i32>(flags + 4 * paragraph, flag);
      store<u64>(exactHashes + 8 * paragraph, mix(mix(p ^ (count as u64)) * P2));
      paragraph += 1;
    }
    start = end + 1;
  }
  tokens = (hash - tokensLow) >> 2;
  return paragraph;
}

function rotl(t: v128, turn: i32): v128 {
  return v128.or(i32x4.shl(t, turn), i32x4.shr_u(t, 32 - turn));
}

/** `shingle` for three words, which is what nearly all ask for: turns by constants take half the time. */
function shingleOf3(tokens: i32, count: i32, to: i32): i32 {
  const n = count - 2;
  for (let i = 0; i < 4 * n; i += 16) {
    const a = rotl(v128.load(tokens + i), 10);
    const b = rotl(v128.load(tokens + i, 4), 5);
    const sum = i32x4.add(i32x4.add(a, b), v128.load(tokens + i, 8));
    v128.store(to + i, v128.or(sum, i32x4.splat(1)));
  }
  return n;
}

/**
 * Rotate-add shingle hashes of some tokens, each "or 1", as the lanes want their low 16 bits; the high ones are not
 * touched. Returns how many there are.
 */
function shingle(tokens: i32, count: i32, words: i32, to: i32): i32 {
  const n = count - words + 1;
  for (let i = 0; i < n; i += 4) {
    let sum = i32x4.splat(0);
    for (let j = 0; j < words; j += 1) {
      const turn = (5 * (words - 1 - j)) & 31;
      const t = v128.load(tokens + 4 * (i + j));
      sum = i32x4.add(sum, rotl(t, turn));
    }
    v128.store(to + 4 * i, v128.or(sum, i32x4.splat(1)));
  }
  return n;
}

/**
 * Sketches the paragraphs of the last scan into `lanes`, `slots` values of 16 bits for each; those of a
 * paragraph with fewer tokens than a shingle holds are 0.
 */
export function lanes16(paragraphs: i32, slots: i32, words: i32): void {
  let hashes = tokensLow;
  for (let p = 0; p < paragraphs; p += 1) {
    const count = load<i32>(tokenCounts + 4 * p);
    const n =
      words === 3 ? shingleOf3(hashes, count, shingles) : shingle(hashes, count, words, shingles);
    if (n > 0) extremes16(n, slots, lanes + 2 * slots * p);
    else memory.fill(lanes + 2 * slots * p, 0, 2 * slots);
    hashes += 4 * count;
  }
}

/** Constants in 2 registers of 16 bits each. Two and eight for their lanes leave room for the rest. */
const GROUP: i32 = 16;

/** For each constant the least and the largest value, then both as signed numbers: four runs of lanes. */
function extremes16(count: i32, slots: i32, to: i32): void {
  const quarter = (slots + 3) >> 2;
  const last = shingles + 4 * count;
  // Whole groups are written. What is beyond a quarter is overwritten by the next one, group before group, and what is
  // beyond the last by the next paragraph.
  for (let slot = (quarter - 1) & ~(GROUP - 1); slot >= 0; slot -= GROUP) {
    const b0 = v128.load(constants16 + 2 * slot, 0);
    const b1 = v128.load(constants16 + 2 * slot, 16);
    let least0 = i16x8.splat(-1);
    let least1 = least0;
    let largest0 = i16x8.splat(0);
    let largest1 = largest0;
    let leastSigned0 = i16x8.splat(i16.MAX_VALUE);
    let leastSigned1 = leastSigned0;
    let largestSigned0 = i16x8.splat(i16.MIN_VALUE);
    let largestSigned1 = largestSigned0;
    for (let at = shingles; at < last; at += 4) {
      const x = v128.load_splat<u16>(at, 2);
      const y = v128.load_splat<u16>(at);
      const v0 = i16x8.mul(v128.xor(x, b0), y);
      least0 = i16x8.min_u(least0, v0);
      largest0 = i16x8.max_u(largest0, v0);
      leastSigned0 = i16x8.min_s(leastSigned0, v0);
      largestSigned0 = i16x8.max_s(largestSigned0, v0);
      const v1 = i16x8.mul(v128.xor(x, b1), y);
      least1 = i16x8.min_u(least1, v1);
      largest1 = i16x8.max_u(largest1, v1);
      leastSigned1 = i16x8.min_s(leastSigned1, v1);
      largestSigned1 = i16x8.max_s(largestSigned1, v1);
    }
    let lane = to + 2 * slot;
    v128.store(lane, least0, 0);
    v128.store(lane, least1, 16);
    lane += 2 * quarter;
    v128.store(lane, largest0, 0);
    v128.store(lane, largest1, 16);
    lane += 2 * quarter;
    v128.store(lane, leastSigned0, 0);
    v128.store(lane, leastSigned1, 16);
    lane += 2 * quarter;
    v128.store(lane, largestSigned0, 0);
    v128.store(lane, largestSigned1, 16);
  }
}

/** Writes the band keys of all sketched paragraphs. */
export function bandKeys(paragraphs: i32, slots: i32, bands: i32, rows: i32): void {
  for (let p = 0; p < paragraphs; p += 1) {
    let lane = lanes + 2 * slots * p;
    for (let band = 0; band < bands; band += 1) {
      let h: u64 = rows;
      let left = rows;
      for (; left > 4; left -= 4) {
        h = mix((h ^ load<u64>(lane)) * P1);
        lane += 8;
      }
      h = mix((h ^ (load<u64>(lane) & (~(0 as u64) >> (64 - 16 * left)))) * P1);
      lane += 2 * left;
      store<u32>(keys + 4 * (band * paragraphs + p), h as u32);
    }
  }
}

/**
 * True where every line of a text in `input` stands by itself, between blank lines or ends of the text, and no
 * other character breaks lines: then the text's blocks are its lines. Errs on the side of false. What follows the
 * text is overwritten.
 * @param from its place in `input`
 */
export function isLineByLine(from: i32, length: i32): bool {
  const start = input + from;
  memory.fill(start + length, 0x0a, PADDING);
  let feedBefore: i64 = 1;
  for (let block = start; block < start + length; block += 64) {
    const a = v128.load(block, 0);
    const b = v128.load(block, 16);
    const c = v128.load(block, 32);
    const d = v128.load(block, 48);
    const control = controlBytes(a, b, c, d);
    if (control !== 0) {
      const feeds = equalBytes(block, 0x0a);
      const next: i64 = load<u8>(block, 64) === 0x0a ? 1 : 0;
      const lonely = feeds & ~((feeds << 1) | feedBefore) & ~(((feeds as u64) >> 1) | (next << 63));
      if (lonely !== 0 || (control & ~(feeds | equalBytes(block, 0x09))) !== 0) return false;
      feedBefore = (feeds as u64) >> 63;
    } else feedBefore = 0;
    const all = v128.or(v128.or(a, b), v128.or(c, d));
    // U+0085 ends in 85, U+2028 and U+2029 in 80 A8 and 80 A9; a byte before the block may be theirs.
    if (
      i8x16.bitmask(all) !== 0 &&
      ((equalBytes(block, 0x85 as i8) & ((equalBytes(block, 0xc2 as i8) << 1) | 1)) |
        ((equalBytes(block, 0xa8 as i8) | equalBytes(block, 0xa9 as i8)) &
          ((equalBytes(block, 0x80 as i8) << 1) | 1))) !==
        0
    )
      return false;
  }
  return true;
}

/** Bits of the bytes below a blank. */
function controlBytes(a: v128, b: v128, c: v128, d: v128): i64 {
  const last = i8x16.splat(0x1f);
  return (
    (i8x16.bitmask(i8x16.le_u(a, last)) as i64) |
    ((i8x16.bitmask(i8x16.le_u(b, last)) as i64) << 16) |
    ((i8x16.bitmask(i8x16.le_u(c, last)) as i64) << 32) |
    ((i8x16.bitmask(i8x16.le_u(d, last)) as i64) << 48)
  );
}
