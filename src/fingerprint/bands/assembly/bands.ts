/**
 * The WASM twin of ../reference.ts, in AssemblyScript: the same pairs of ids from the keys of a band. What is done and why
 * is said in ../../buckets.ts and ../../pair-collector.ts, and here only where things lie.
 *
 * After `open` the caller puts the texts' flags into memory and calls `sign` for all of them, piece by piece. Then for
 * each band, and in it for each of `passes`, or of some times as many: `begin`; it puts some keys into memory and calls
 * `scatter` for all of them, piece by piece; `collect` until no pair comes.
 *
 * A part's entries are gathered in a block, which is written out behind all others when it is full: what lies beyond the
 * caches is written and read in long rows. With one place for each part, found by counting all keys first, and entries
 * written there one by one, 10 million texts took 1.4 times as long.
 *
 * Between the passes, or with no search at all, it may put pairs where `sortAt` says and call `sort`; then `forget`.
 */

const PAGE: usize = 65536;
/** Keys in a piece at most. */
const PIECE: i32 = 1 << 14;
/** Their blocks fit into a core's second-level cache. */
const MOST_PART_BITS: i32 = 9;
const MOST_PARTS: i32 = 1 << MOST_PART_BITS;
/** Of fewer texts a part has so many entries, about: its table stays in the first-level cache. */
const PART_ENTRIES: i32 = 1024;
/** Of eight bytes; of six, texts took 5 % longer. */
const BLOCK_ENTRIES: i32 = 256;
/** In bytes. With half as many, 10 million texts took a tenth longer; with twice as many, as long. */
const BLOCK: usize = 2048;
/** In bytes: what the processor has memory send at once. */
const LINE: usize = 64;
/** In bytes, and so that few keys meet another. */
const SLOTS_AN_ENTRY: i32 = 8;
/** Of a number that is sorted, at once. */
const DIGIT_BITS: i32 = 11;
/** Of so many texts the entries of half of the keys are in memory at a time. */
const MANY: i32 = 1 << 20;
const PASSES_OF_MANY: i32 = 2;
/** Texts for each place of four pairs that met. */
const TEXTS_A_PLACE: i32 = 12;
/** Pairs that `collect` gives at once, about. */
const PAIRS: i32 = 1 << 15;

// Regions, one behind the other.
const keysFrom: usize = 1024;
/** A byte for each of some texts. */
const flags: usize = keysFrom + 4 * PIECE + 16;
/** Keys and ids of a piece that are of this pass. A register is written beyond the last. */
const chosenKeys: usize = flags + PIECE;
const chosenIds: usize = chosenKeys + 4 * PIECE + 16;
/** By which of four lanes are chosen: where the bytes of those come from. */
const choices: usize = chosenIds + 4 * PIECE + 16;
/** By part: its entries. */
const sizes: usize = choices + 16 * 16;
/** By part: the number of its first full block, and of its last. */
const fronts: usize = sizes + 4 * MOST_PARTS;
const backs: usize = fronts + 4 * MOST_PARTS;
/** By part: the block that is being filled. */
const filling: usize = (backs + 4 * MOST_PARTS + BLOCK - 1) & ~(BLOCK - 1);
/** By digit, while pairs are sorted: how many; then the address where the next one goes. */
const nexts: usize = filling;
/** A bit a text: it takes part. */
const signed: usize = filling + BLOCK * MOST_PARTS;
/** Where the keys of the piece are. */
let keys: usize = keysFrom;
/** By place, the last four pairs that met there: left · 2^highBits + the high bits of right, plus 1; 0 for none. */
let met: usize = 0;
let placeBits: i32 = 0;
let highBits: i32 = 0;
/** By full block: the number of the next one of its part. */
let afters: usize = 0;
/** Full blocks, in the order they came: key and id of each entry, in turn. */
let blocks: usize = 0;
let full: i32 = 0;
/** Entries of the part that is being visited. */
let entries: usize = 0;
/** By slot: the first entry of a key, plus 1; 0 is empty. */
let table: usize = 0;
/** By entry of the part: the last of its chain (where it is the first), and the next one. */
let tails: usize = 0;
let links: usize = 0;
/** First entries of the chains of more than one. */
let firsts: usize = 0;
/** Ids of a bucket. */
let members: usize = 0;
/** Two ids a pair. */
let pairs: usize = 0;
let pairRoom: i32 = 0;

let upTo: i32 = 0;
let shift: i32 = 0;
let parts: i32 = 0;
let leastPasses: i32 = 1;
let firstPart: i32 = 0;
let endPart: i32 = 0;
/** Of the part that is being visited: its number, and which of its chains comes next. */
let part: i32 = 0;
let chains: i32 = 0;
let chain: i32 = 0;
let capped: i32 = 0;
let leftOut: f64 = 0;

function reach(end: usize): void {
  const pages = (end + PAGE - 1) / PAGE;
  const have = <usize>memory.size();
  if (pages > have && memory.grow(<i32>(pages - have)) < 0) unreachable();
}

/** @param half whether they come from half a double word's place: copied to another one, they would come byte by byte */
export function keysAt(half: bool): usize {
  keys = half ? keysFrom + 4 : keysFrom;
  return keys;
}
export function flagsAt(): usize {
  return flags;
}
export function pairsAt(): usize {
  return pairs;
}
/** Buckets that gave star edges only, since `open`. */
export function cappedBuckets(): i32 {
  return capped;
}
/** Pairs those buckets did not give. */
export function pairsLeftOut(): f64 {
  return leftOut;
}

/**
 * Begins a search among so many texts.
 * @param bucketPairsUpTo members up to which a bucket gives all its pairs
 */
export function open(count: i32, bucketPairsUpTo: i32): void {
  upTo = bucketPairsUpTo;
  capped = 0;
  leftOut = 0;
  let bits = 1;
  while (bits < MOST_PART_BITS && (count - 1) >> bits >= PART_ENTRIES) bits += 1;
  shift = 32 - bits;
  parts = 1 << bits;
  leastPasses = count > MANY ? PASSES_OF_MANY : 1;
  placeBits = 10;
  while (TEXTS_A_PLACE << placeBits < count) placeBits += 1;
  highBits = 0;
  while ((count - 1) >> (placeBits + highBits) > 0) highBits += 1;
  // A word more, which is read beyond the last bit.
  met = (signed + (<usize>count >> 3) + 8 + 15) & ~15;
  afters = met + (16 << placeBits);
  const most = count / BLOCK_ENTRIES;
  blocks = (afters + 4 * <usize>most + BLOCK - 1) & ~(BLOCK - 1);
  // As if all were of one pass: what is never written takes no room.
  reach(blocks + BLOCK * <usize>most);
  memory.fill(met, 0, 16 << placeBits);
  for (let lanes = 0; lanes < 16; lanes += 1) {
    let to = choices + 16 * <usize>lanes;
    for (let lane = 0; lane < 4; lane += 1) {
      if (!((lanes >> lane) & 1)) continue;
      store<u32>(to, 0x03020100 + 0x04040404 * lane);
      to += 4;
    }
  }
}

/** In how many passes a band's keys are gone through at least, so that memory suffices. */
export function passes(): i32 {
  return leastPasses;
}

/** Takes the first flags in memory; they begin with this id, a multiple of 8. */
export function sign(length: i32, id: i32): void {
  for (let i = 0; i < length; i += 8) {
    let bits = 0;
    const most = min(8, length - i);
    for (let k = 0; k < most; k += 1) bits |= (<i32>load<u8>(flags + i + k)) << k;
    store<u8>(signed + ((id + i) >> 3), bits);
  }
}

/** Of the first numbers in memory, keeps those in even places. */
export function dropOdd(length: i32): void {
  for (let i = 0; i < length; i += 8) {
    const from = keys + 4 * <usize>i;
    const even = i32x4.shuffle(v128.load(from), v128.load(from, 16), 0, 2, 4, 6);
    v128.store(keys + 2 * <usize>i, even);
  }
}

/** Bits of four texts from this id on. */
function signedFrom(id: i32): i32 {
  return (load<u32>(signed + (<usize>id >> 3)) >>> (id & 7)) & 15;
}

/** Begins a pass, from 0, of so many. */
export function begin(pass: i32, passes: i32): void {
  firstPart = (pass * parts) / passes;
  endPart = ((pass + 1) * parts) / passes;
  part = firstPart - 1;
  chain = 0;
  chains = 0;
  full = 0;
  memory.fill(sizes, 0, 4 * MOST_PARTS);
}

/** Makes room for what visiting a part of this pass takes. */
function makeRoom(): void {
  let largest = 0;
  for (let p = firstPart; p < endPart; p += 1) largest = max(largest, load<i32>(sizes + 4 * p));
  entries = blocks + BLOCK * <usize>full;
  table = entries + 8 * <usize>largest;
  tails = table + 4 * <usize>slotsFor(largest);
  links = tails + 4 * <usize>largest;
  firsts = links + 4 * <usize>largest;
  members = firsts + 4 * <usize>largest;
  pairs = members + 4 * <usize>largest;
  pairRoom = max(PAIRS, max(largest, (upTo * (upTo - 1)) / 2));
  reach(pairs + 8 * <usize>(pairRoom + 1));
}

/** Slots of the table of a part. */
function slotsFor(size: i32): i32 {
  let slots = 4;
  while (slots < 4 * size) slots <<= 1;
  return slots;
}

/** Puts the first keys in memory, as far as they are of this pass, to their parts; the first of them has this id. */
export function scatter(length: i32, id: i32): void {
  const chosen = choose(length, id);
  for (let i = 0; i < chosen; i += 1) {
    const key = load<u32>(chosenKeys + 4 * <usize>i);
    const p = <i32>(key >>> shift);
    const size = load<i32>(sizes + 4 * p);
    const place = size & (BLOCK_ENTRIES - 1);
    store<u64>(
      filling + BLOCK * <usize>p + 8 * <usize>place,
      ((<u64>load<u32>(chosenIds + 4 * <usize>i)) << 32) | key,
    );
    store<i32>(sizes + 4 * p, size + 1);
    if (place === BLOCK_ENTRIES - 1) writeOut(p, size < BLOCK_ENTRIES);
  }
}

/** Writes the block of a part behind the others. */
function writeOut(p: i32, isFirst: bool): void {
  let from = filling + BLOCK * <usize>p;
  let to = blocks + BLOCK * <usize>full;
  // Not `memory.copy`, which the engine calls as a function of its own.
  for (const end = to + BLOCK; to < end; to += LINE, from += LINE) {
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    v128.store(to, v128.load(from, 32), 32);
    v128.store(to, v128.load(from, 48), 48);
  }
  const last = isFirst ? fronts + 4 * p : afters + 4 * load<i32>(backs + 4 * p);
  store<i32>(last, full);
  store<i32>(backs + 4 * p, full);
  full += 1;
}

/** Four at a time, and without a branch: one key in two, in no order, is of a pass. @returns how many are chosen */
function choose(length: i32, id: i32): i32 {
  const first = i32x4.splat(firstPart);
  const few = i32x4.splat(endPart - firstPart);
  let ids = i32x4.add(i32x4.splat(id), i32x4(0, 1, 2, 3));
  let chosen: usize = 0;
  for (let i = 0; i < length; i += 4) {
    const four = v128.load(keys + 4 * <usize>i);
    const ofPass = i32x4.lt_u(i32x4.sub(i32x4.shr_u(four, shift), first), few);
    let lanes = i32x4.bitmask(ofPass) & signedFrom(id + i);
    if (length - i < 4) lanes &= (1 << (length - i)) - 1;
    const choice = v128.load(choices + 16 * <usize>lanes);
    v128.store(chosenKeys + chosen, i8x16.swizzle(four, choice));
    v128.store(chosenIds + chosen, i8x16.swizzle(ids, choice));
    chosen += 4 * <usize>i32.popcnt(lanes);
    ids = i32x4.add(ids, i32x4.splat(4));
  }
  return <i32>(chosen >> 2);
}

/**
 * Puts those entries of the part that is being visited together whose keys may recur; nearly all the others go. Two loops
 * without a branch that depends on a key: with the chains of all keys, `collect` took an eighth longer.
 * @returns how many they are
 */
function recurring(): i32 {
  const size = load<i32>(sizes + 4 * part);
  let slots = 16;
  while (slots < SLOTS_AN_ENTRY * size) slots <<= 1;
  const mask: u32 = slots - 1;
  memory.fill(table, 0, slots);
  const last = filling + BLOCK * <usize>part;
  const rest = 8 * <usize>(size & (BLOCK_ENTRIES - 1));
  const count = size / BLOCK_ENTRIES;

  let from = last;
  let end = last + rest;
  let block = load<i32>(fronts + 4 * part);
  for (let i = 0; i < count; i += 1) {
    const next = blocks + BLOCK * <usize>block;
    fetch(next);
    mark(from, end, mask);
    from = next;
    end = next + BLOCK;
    block = load<i32>(afters + 4 * block);
  }
  mark(from, end, mask);

  let to = entries;
  block = load<i32>(fronts + 4 * part);
  for (let i = 0; i < count; i += 1) {
    from = blocks + BLOCK * <usize>block;
    to = keepMarked(from, from + BLOCK, mask, to);
    block = load<i32>(afters + 4 * block);
  }
  to = keepMarked(last, last + rest, mask, to);
  return <i32>((to - entries) >> 3);
}

/** Has memory send a block while another one is worked on. Without it, 10 million texts took a tenth longer. */
function fetch(block: usize): void {
  for (let at = block; at < block + BLOCK; at += LINE) load<u8>(at);
}

/** Notes in the table 1 where one key came, more where several did. */
function mark(from: usize, end: usize, mask: u32): void {
  for (let at = from; at < end; at += 8) {
    const slot = table + <usize>(load<u32>(at) & mask);
    store<u8>(slot, (load<u8>(slot) << 1) | 1);
  }
}

/** Copies the entries where several keys came. @returns behind the last one */
function keepMarked(from: usize, end: usize, mask: u32, to: usize): usize {
  for (let at = from; at < end; at += 8) {
    const entry = load<u64>(at);
    const times = load<u8>(table + <usize>(<u32>entry & mask));
    store<u64>(to, entry);
    to += times === 1 ? 0 : 8;
  }
  return to;
}

/** Chains the first entries that have equal keys. @returns chains of more than one */
function link(size: i32): i32 {
  const slots = slotsFor(size);
  const mask: u32 = slots - 1;
  const end = table + 4 * <usize>slots;
  memory.fill(table, 0, 4 * <usize>slots);
  let found = 0;
  for (let i = 0; i < size; i += 1) {
    const key = load<u32>(entries + 8 * <usize>i);
    let at = table + 4 * <usize>(key & mask);
    let first = load<i32>(at);
    while (first !== 0 && load<u32>(entries + 8 * <usize>(first - 1)) !== key) {
      at = at + 4 === end ? table : at + 4;
      first = load<i32>(at);
    }
    if (first === 0) {
      store<i32>(at, i + 1);
      store<i32>(tails + 4 * <usize>i, i);
      continue;
    }
    first -= 1;
    const tail = load<i32>(tails + 4 * <usize>first);
    if (tail === first) {
      store<i32>(firsts + 4 * <usize>found, first);
      found += 1;
    }
    store<i32>(links + 4 * <usize>tail, i);
    store<i32>(tails + 4 * <usize>first, i);
  }
  return found;
}

/**
 * Collects pairs of ids with equal keys, without those that met lately.
 * @returns how many; 0 at the end of the pass
 */
export function collect(): i32 {
  if (part < firstPart) makeRoom();
  let count = 0;
  while (count === 0 && part < endPart) count = withoutMet(meet());
  return count;
}

/** Writes pairs of ids with equal keys until there is no room for more, or no part. @returns how many */
function meet(): i32 {
  let count = 0;
  while (part < endPart) {
    while (chain < chains) {
      const first = load<i32>(firsts + 4 * <usize>chain);
      const last = load<i32>(tails + 4 * <usize>first);
      let size = 1;
      store<i32>(members, load<i32>(entries + 8 * <usize>first, 4));
      for (let at = first; at !== last; size += 1) {
        at = load<i32>(links + 4 * <usize>at);
        store<i32>(members + 4 * <usize>size, load<i32>(entries + 8 * <usize>at, 4));
      }
      const all = size <= upTo;
      const most = all ? (size * (size - 1)) / 2 : size - 1;
      if (count + most > pairRoom) return count;
      if (!all) {
        capped += 1;
        leftOut += (<f64>(size - 1) * <f64>(size - 2)) / 2;
      }
      emit(size, all ? size - 1 : 1, pairs + 8 * <usize>count);
      count += most;
      chain += 1;
    }
    part += 1;
    chain = 0;
    chains = part < endPart ? link(recurring()) : 0;
  }
  return count;
}

/** Writes the pairs of the first ones of a bucket with all behind them. */
function emit(size: i32, lefts: i32, to: usize): void {
  for (let i = 0; i < lefts; i += 1) {
    const left = load<i32>(members + 4 * <usize>i);
    for (let j = i + 1; j < size; j += 1) {
      store<i32>(to, left);
      store<i32>(to, load<i32>(members + 4 * <usize>j), 4);
      to += 8;
    }
  }
}

/**
 * Drops the pairs that are among the last four which met in their place: most meet in many bands, and stop here. A place
 * and what is noted there tell a pair for sure. A loop of its own, and without a branch: each pair waits for memory, and
 * so they wait together.
 * @returns how many are left
 */
function withoutMet(count: i32): i32 {
  const end = pairs + 8 * <usize>count;
  const mask = (1 << placeBits) - 1;
  let to = pairs;
  for (let at = pairs; at < end; at += 8) {
    const left = load<i32>(at);
    const right = load<i32>(at, 4);
    const place = met + 16 * <usize>((right + left * 0x9e3779b1) & mask);
    const note = i32x4.splat((left << highBits) + (right >> placeBits) + 1);
    const four = v128.load(place);
    const isMet = <i32>v128.any_true(i32x4.eq(four, note));
    // The note in front, and the first three behind it.
    const noted = i32x4.shuffle(note, four, 0, 4, 5, 6);
    v128.store(place, v128.bitselect(four, noted, i32x4.splat(-isMet)));
    store<i32>(to, left);
    store<i32>(to, right, 4);
    to += 8 - 8 * <usize>isMet;
  }
  return <i32>((to - pairs) >> 3);
}

/** Where so many pairs are put for `sort`, two ids each. What met lies there, too. */
export function sortAt(count: i32): usize {
  const at = met === 0 ? signed : met;
  reach(at + 16 * <usize>count);
  return at;
}

/**
 * Sorts the pairs there by left, then right, and keeps each once.
 * @param idBits how many low bits of the ids may be set
 * @returns how many are left
 */
export function sort(count: i32, idBits: i32): i32 {
  const at = sortAt(count);
  let from = at;
  let to = at + 8 * <usize>count;
  // Half by half in as many passes, so that the last one ends where the first began.
  for (let id: i32 = 4; id >= 0; id -= 4)
    for (let shift = 0; shift < idBits; shift += DIGIT_BITS) {
      distribute(from, to, count, id, shift);
      const before = from;
      from = to;
      to = before;
    }
  let last = at;
  for (let next = at + 8; next < at + 8 * <usize>count; next += 8) {
    const pair = load<u64>(next);
    last += pair === load<u64>(last) ? 0 : 8;
    store<u64>(last, pair);
  }
  return count === 0 ? 0 : <i32>((last - at) >> 3) + 1;
}

/** Puts pairs in the order of a digit. @param id where in a pair the id is */
function distribute(from: usize, to: usize, count: i32, id: usize, shift: i32): void {
  const mask: u32 = (1 << DIGIT_BITS) - 1;
  const end = from + 8 * <usize>count;
  memory.fill(nexts, 0, 4 << DIGIT_BITS);
  for (let at = from; at < end; at += 8) {
    const digit = nexts + 4 * <usize>((load<u32>(at + id) >>> shift) & mask);
    store<i32>(digit, load<i32>(digit) + 8);
  }
  let next = to;
  for (let digit = nexts; digit < nexts + (4 << DIGIT_BITS); digit += 4) {
    const bytes = load<u32>(digit);
    store<u32>(digit, <u32>next);
    next += bytes;
  }
  for (let at = from; at < end; at += 8) {
    const digit = nexts + 4 * <usize>((load<u32>(at + id) >>> shift) & mask);
    const place = load<u32>(digit);
    store<u64>(place, load<u64>(at));
    store<u32>(digit, place + 8);
  }
}

/** Forgets what met: it is found again. */
export function forget(): void {
  if (met !== 0) memory.fill(met, 0, 16 << placeBits);
}
