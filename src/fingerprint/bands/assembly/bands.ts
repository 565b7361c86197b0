/**
 * The WASM twin of ../reference.ts, in AssemblyScript: the same pairs of ids from the keys of a band. What is done and why
 * stands in ../../buckets.ts and ../../pair-collector.ts; here is only where things lie.
 *
 * The caller puts some keys and their flags into memory and calls `count` for all of them, piece by piece; then
 * `begin`; then `scatter` for all of them again; then `collect` until no pair comes.
 */

const PAGE: usize = 65536;
/** Keys in a piece at most. */
const PIECE: i32 = 1 << 14;
const MOST_PARTS: i32 = 1 << 12;
const PART_ENTRIES: i32 = 1024;
/** Pairs that `collect` gives at once, about. */
const PAIRS: i32 = 1 << 15;

// Regions, one behind the other.
const keys: usize = 1024;
const flags: usize = keys + 4 * PIECE;
/** By part: entries; then the address where the next one goes. */
const sizes: usize = flags + PIECE;
const nexts: usize = sizes + 4 * MOST_PARTS;
/** By id: the smaller partner it last met, plus 1; 0 for none. */
const partners: usize = nexts + 4 * MOST_PARTS;
/** Key and id of each entry, in turn. */
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

let texts: i32 = 0;
let upTo: i32 = 0;
let shift: i32 = 0;
let parts: i32 = 0;
/** Of the part that is being visited: its number, where it starts, and which of its chains comes next. */
let part: i32 = 0;
let start: usize = 0;
let chains: i32 = 0;
let chain: i32 = 0;
let capped: i32 = 0;
let leftOut: f64 = 0;

function reach(end: usize): void {
  const pages = (end + PAGE - 1) / PAGE;
  const have = <usize>memory.size();
  if (pages > have && memory.grow(<i32>(pages - have)) < 0) unreachable();
}

export function keysAt(): usize {
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
  texts = count;
  upTo = bucketPairsUpTo;
  capped = 0;
  leftOut = 0;
  let bits = 1;
  while (bits < 12 && (count - 1) >> bits >= PART_ENTRIES) bits += 1;
  shift = 32 - bits;
  parts = 1 << bits;
  reach(partners + 4 * <usize>count);
  memory.fill(partners, 0, 4 * <usize>count);
  memory.fill(sizes, 0, 4 * MOST_PARTS);
}

/** Counts the first keys in memory. */
export function count(length: i32): void {
  for (let i = 0; i < length; i += 1) {
    const at = sizes + 4 * <usize>(load<u32>(keys + 4 * <usize>i) >>> shift);
    store<i32>(at, load<i32>(at) + <i32>load<u8>(flags + i));
  }
}

/** Makes room for what was counted. */
export function begin(): void {
  let all = 0;
  let largest = 0;
  for (let p = 0; p < parts; p += 1) {
    const size = load<i32>(sizes + 4 * p);
    all += size;
    largest = max(largest, size);
  }
  entries = (partners + 4 * <usize>texts + 15) & ~15;
  // One more: a text that takes no part is written where the next one goes.
  table = entries + 8 * <usize>(all + 1);
  tails = table + 4 * <usize>slotsFor(largest);
  links = tails + 4 * <usize>largest;
  firsts = links + 4 * <usize>largest;
  members = firsts + 4 * <usize>largest;
  pairs = members + 4 * <usize>largest;
  pairRoom = max(PAIRS, max(largest, (upTo * (upTo - 1)) / 2));
  reach(pairs + 8 * <usize>(pairRoom + 1));
  let at = entries;
  for (let p = 0; p < parts; p += 1) {
    store<u32>(nexts + 4 * p, <u32>at);
    at += 8 * <usize>load<i32>(sizes + 4 * p);
  }
  part = -1;
  start = entries;
  chain = 0;
  chains = 0;
}

/** Slots of the table of a part. */
function slotsFor(size: i32): i32 {
  let slots = 4;
  while (slots < 4 * size) slots <<= 1;
  return slots;
}

/** Puts the first keys in memory to their parts; the first of them has this id. */
export function scatter(length: i32, id: i32): void {
  for (let i = 0; i < length; i += 1) {
    const key = load<u32>(keys + 4 * <usize>i);
    const next = nexts + 4 * <usize>(key >>> shift);
    const to = <usize>load<u32>(next);
    if (load<u8>(flags + i) === 0) continue;
    store<u32>(to, key);
    store<i32>(to, id + i, 4);
    store<u32>(next, <u32>(to + 8));
  }
}

/** Chains the entries of a part that have equal keys. @returns chains of more than one */
function link(size: i32): i32 {
  const slots = slotsFor(size);
  const mask: u32 = slots - 1;
  const end = table + 4 * <usize>slots;
  memory.fill(table, 0, 4 * <usize>slots);
  let found = 0;
  for (let i = 0; i < size; i += 1) {
    const key = load<u32>(start + 8 * <usize>i);
    let at = table + 4 * <usize>(key & mask);
    let first = load<i32>(at);
    while (first !== 0 && load<u32>(start + 8 * <usize>(first - 1)) !== key) {
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
 * Collects pairs of ids with equal keys, without those whose larger one met the smaller one last.
 * @returns how many; 0 at the end of the band
 */
export function collect(): i32 {
  let count = 0;
  while (count === 0 && part < parts) count = withoutMet(meet());
  if (count === 0) memory.fill(sizes, 0, 4 * MOST_PARTS);
  return count;
}

/** Writes pairs of ids with equal keys until there is no room for more, or no part. @returns how many */
function meet(): i32 {
  let count = 0;
  while (part < parts) {
    while (chain < chains) {
      const first = load<i32>(firsts + 4 * <usize>chain);
      const last = load<i32>(tails + 4 * <usize>first);
      let size = 1;
      store<i32>(members, load<i32>(start + 8 * <usize>first, 4));
      for (let at = first; at !== last; size += 1) {
        at = load<i32>(links + 4 * <usize>at);
        store<i32>(members + 4 * <usize>size, load<i32>(start + 8 * <usize>at, 4));
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
    if (part >= 0) start += 8 * <usize>load<i32>(sizes + 4 * part);
    part += 1;
    chain = 0;
    chains = part < parts ? link(load<i32>(sizes + 4 * part)) : 0;
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
 * Drops the pairs whose larger one met the smaller one last. A loop of its own, and without a branch: each pair waits
 * for memory, and so they wait together.
 * @returns how many are left
 */
function withoutMet(count: i32): i32 {
  const end = pairs + 8 * <usize>count;
  let to = pairs;
  for (let at = pairs; at < end; at += 8) {
    const left = load<i32>(at);
    const right = load<i32>(at, 4);
    const partner = partners + 4 * <usize>right;
    const met = load<i32>(partner);
    store<i32>(partner, left + 1);
    store<i32>(to, left);
    store<i32>(to, right, 4);
    to += met === left + 1 ? 0 : 8;
  }
  return <i32>((to - pairs) >> 3);
}
