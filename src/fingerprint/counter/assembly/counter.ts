/**
 * The WASM twin of ../reference.ts, in AssemblyScript: sets of shingles in open tables.
 *
 * The caller asks for a place, puts token hashes there and calls `hold`; then the same with `compare`, any number of times.
 */

const PAGE: usize = 65536;
/** Whole registers are read and written beyond the last number. */
const PADDING: usize = 16;

/** Token hashes of the paragraph held; then its table. */
const heldTokens: usize = 1024;
let heldTable: usize = 0;
let heldMask: u32 = 0;
/** Token hashes of the other one; its table; then the shingles of either. */
let otherTokens: usize = 0;
let otherTable: usize = 0;

let heldCount: i32 = 0;
let left: i32 = 0;
let right: i32 = 0;
/** Marks what was met in the comparison that runs. 0 is an empty slot, 1 one that was not met yet. */
let stamp: u32 = 1;

function reach(end: usize): void {
  const pages = (end + PAGE - 1) / PAGE;
  const have = <usize>memory.size();
  if (pages > have && memory.grow(<i32>(pages - have)) < 0) unreachable();
}

/** Slots of a table for so many shingles: half of them stay empty. A power of two. */
function slotsFor(count: i32): u32 {
  let slots: u32 = 16;
  while (slots < 2 * <u32>count) slots <<= 1;
  return slots;
}

/** Where so many tokens are put for `hold`. */
export function heldAt(count: i32): usize {
  heldCount = count;
  heldTable = (heldTokens + 4 * <usize>count + PADDING + 15) & ~15;
  const slots = slotsFor(count);
  heldMask = slots - 1;
  otherTokens = heldTable + 8 * <usize>slots;
  reach(otherTokens + 4 * <usize>count + 2 * PADDING);
  return heldTokens;
}

/** Where so many tokens are put for `compare`. */
export function otherAt(count: i32): usize {
  otherTable = (otherTokens + 4 * <usize>count + PADDING + 15) & ~15;
  reach(otherTable + 8 * <usize>slotsFor(count) + 4 * <usize>count + 2 * PADDING);
  return otherTokens;
}

/** Rotate-add shingle hashes, four at a time. @returns how many there are */
function shingle(tokens: usize, count: i32, words: i32, to: usize): i32 {
  const n = count - words + 1;
  for (let i = 0; i < n; i += 4) {
    let sum = i32x4.splat(0);
    for (let j = 0; j < words; j += 1) {
      const turn = (5 * (words - 1 - j)) & 31;
      const t = v128.load(tokens + 4 * <usize>(i + j));
      sum = i32x4.add(sum, v128.or(i32x4.shl(t, turn), i32x4.shr_u(t, 32 - turn)));
    }
    v128.store(to + 4 * <usize>i, sum);
  }
  return n;
}

/** Where a hash is in a table, or the empty slot where it would go. */
function slotOf(table: usize, mask: u32, hash: u32): usize {
  let slot = (hash ^ (hash >>> 15)) & mask;
  let at = table + 8 * <usize>slot;
  while (load<u32>(at, 4) !== 0 && load<u32>(at) !== hash) {
    slot = (slot + 1) & mask;
    at = table + 8 * <usize>slot;
  }
  return at;
}

export function hold(words: i32): void {
  memory.fill(heldTable, 0, 8 * <usize>(heldMask + 1));
  stamp = 1;
  left = 0;
  const n = shingle(heldTokens, heldCount, words, otherTokens);
  for (let i = 0; i < n; i += 1) {
    const hash = load<u32>(otherTokens + 4 * <usize>i);
    const at = slotOf(heldTable, heldMask, hash);
    left += load<u32>(at, 4) === 0 ? 1 : 0;
    store<u32>(at, hash);
    store<u32>(at, 1, 4);
  }
}

/** @returns different shingles in both */
export function compare(count: i32, words: i32): i32 {
  if (isSame(count)) {
    right = left;
    return left;
  }
  const slots = slotsFor(count);
  const shingles = otherTable + 8 * <usize>slots;
  const n = shingle(otherTokens, count, words, shingles);
  memory.fill(otherTable, 0, 8 * <usize>slots);
  stamp += 1;
  let shared = 0;
  let alone = 0;
  for (let i = 0; i < n; i += 1) {
    const hash = load<u32>(shingles + 4 * <usize>i);
    const held = slotOf(heldTable, heldMask, hash);
    const met = load<u32>(held, 4);
    if (met !== 0) {
      shared += met === stamp ? 0 : 1;
      store<u32>(held, stamp, 4);
      continue;
    }
    // Only what is not held needs a table of its own to be counted once.
    const at = slotOf(otherTable, slots - 1, hash);
    alone += load<u32>(at, 4) === 0 ? 1 : 0;
    store<u32>(at, hash);
    store<u32>(at, 1, 4);
  }
  right = shared + alone;
  return shared;
}

/** True where the other one has the very words of the one held. */
function isSame(count: i32): bool {
  if (count !== heldCount) return false;
  for (let i = 0; i < count; i += 1)
    if (load<u32>(heldTokens + 4 * <usize>i) !== load<u32>(otherTokens + 4 * <usize>i))
      return false;
  return true;
}

/** Different shingles of the one held. */
export function leftCount(): i32 {
  return left;
}

/** Different shingles of the one last compared. */
export function rightCount(): i32 {
  return right;
}
