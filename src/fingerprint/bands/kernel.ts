/**
 * The WASM twin of reference.ts, from `assembly/bands.ts`: the same pairs in half the time, and from the first band
 * on, where the engine still interprets TypeScript. Where WASM is missing, or the kernel was not built (as in the
 * source tree), the reference runs.
 */

import type { Memory } from '../memory.ts';
import { bitsFor } from '../radix.ts';
import { bytesOf, exportsOf } from '../web-assembly.ts';
import { BINARY } from './binary.ts';
import {
  type BandEngine,
  type BandSearch,
  REFERENCE,
  type SearchedTexts,
  type Share,
} from './reference.ts';

/** What `assembly/bands.ts` exports. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  keysAt(half: boolean): number;
  flagsAt(): number;
  pairsAt(): number;
  cappedBuckets(): number;
  pairsLeftOut(): number;
  open(texts: number, bucketPairsUpTo: number): void;
  sign(length: number, id: number): void;
  dropOdd(length: number): void;
  passes(): number;
  begin(pass: number, passes: number): void;
  scatter(length: number, id: number): void;
  collect(): number;
  sortAt(count: number): number;
  sort(count: number, idBits: number): number;
  forget(): void;
}

/** Keys, or flags, handed over at once. */
const PIECE = 1 << 14;
/** What the kernel can address is 4 GiB: 10 bytes a text, and up to 60 for each of those that share the commonest key. */
const MOST_TEXTS = 100_000_000;
/** Of pairs that are sorted. */
const MOST_NUMBERS = 1 << 28;

let fastest: BandEngine | undefined;

/** The fastest engine there is. */
export function bandEngine(): BandEngine {
  fastest ??= (BINARY === '' ? undefined : wasmEngine(bytesOf(BINARY))) ?? REFERENCE;
  return fastest;
}

/**
 * @param binary the compiled kernel; its memory is kept for the next search
 * @returns undefined where WASM is missing
 */
export function wasmEngine(binary: Uint8Array): BandEngine | undefined {
  const exports = exportsOf(binary);
  if (!exports) return undefined;
  const kernel = exports as KernelExports;
  return {
    search: (texts, bucketPairsUpTo, memory) =>
      texts.count > MOST_TEXTS
        ? REFERENCE.search(texts, bucketPairsUpTo, memory)
        : searchWith(kernel, texts, bucketPairsUpTo, memory),
    sort: (lists, texts) => sorted(kernel, lists, texts).slice(),
  };
}

/**
 * Pairs of several lists, sorted, each once.
 * @returns a view, which the next call may overwrite
 */
function sorted(kernel: KernelExports, lists: readonly Uint32Array[], texts: number): Uint32Array {
  const numbers = lists.reduce((sum, { length }) => sum + length, 0);
  if (numbers > MOST_NUMBERS) return REFERENCE.sort(lists, texts);
  let at = kernel.sortAt(numbers / 2) / 4;
  const first = at;
  const memory = new Uint32Array(kernel.memory.buffer);
  for (const list of lists) {
    memory.set(list, at);
    at += list.length;
  }
  const kept = kernel.sort(numbers / 2, bitsFor(Math.max(0, texts - 1)));
  return memory.subarray(first, first + 2 * kept);
}

const ALL: Share = { part: 0, of: 1 };

function searchWith(
  kernel: KernelExports,
  { count, signed }: SearchedTexts,
  bucketPairsUpTo: number,
  memory: Memory,
): BandSearch {
  kernel.open(count, bucketPairsUpTo);
  giveFlags(kernel, count, signed);
  const found = new FoundPairs(kernel, count, memory);
  const add = (keys: Iterable<Uint32Array>, numbersAText: 1 | 2, { part, of }: Share = ALL) => {
    const passes = kernel.passes();
    for (let pass = part * passes; pass < (part + 1) * passes; pass += 1) {
      kernel.begin(pass, of * passes);
      forEachPiece(kernel, keys, numbersAText, (length, id) => kernel.scatter(length, id));
      for (let pairs = kernel.collect(); pairs > 0; pairs = kernel.collect())
        found.append(new Uint32Array(kernel.memory.buffer, kernel.pairsAt(), 2 * pairs));
      found.compactWhenMany();
    }
  };
  return {
    add: (keys) => add(keys, 1),
    addLowHalves: (hashes, share) => add(hashes, 2, share),
    finish: () => ({
      pairs: found.finish(),
      cappedBuckets: kernel.cappedBuckets(),
      pairsLeftOut: kernel.pairsLeftOut(),
    }),
  };
}

/** Compacting pairs when this many are held keeps memory near the number of different ones. Two numbers each. */
const COMPACT_AT = 1 << 23;

/** The pairs of many buckets; what met lately was dropped already. */
class FoundPairs {
  readonly #kernel: KernelExports;
  readonly #texts: number;
  readonly #memory: Memory;
  #pairs: Uint32Array;
  #length = 0;
  #compactAt = COMPACT_AT;

  constructor(kernel: KernelExports, texts: number, memory: Memory) {
    this.#kernel = kernel;
    this.#texts = texts;
    this.#memory = memory;
    this.#pairs = memory.take(2048);
  }

  append(pairs: Uint32Array): void {
    const length = this.#length + pairs.length;
    if (length > this.#pairs.length) {
      const larger = this.#memory.take(2 * length);
      larger.set(this.#pairs.subarray(0, this.#length));
      this.#memory.give(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs.set(pairs, this.#length);
    this.#length = length;
  }

  /** Call between passes only. */
  compactWhenMany(): void {
    if (this.#length < this.#compactAt) return;
    this.finish();
    this.#compactAt = Math.max(COMPACT_AT, 2 * this.#length);
  }

  /** The pairs, sorted by left, then right, each once. */
  finish(): Uint32Array {
    const held = this.#pairs.subarray(0, this.#length);
    const pairs = sorted(this.#kernel, [held], this.#texts);
    this.#pairs.set(pairs);
    this.#length = pairs.length;
    this.#kernel.forget();
    return this.#pairs.subarray(0, this.#length);
  }
}

function giveFlags(kernel: KernelExports, count: number, signed: Uint8Array | undefined): void {
  const flags = new Uint8Array(kernel.memory.buffer, kernel.flagsAt(), PIECE);
  if (!signed) flags.fill(1);
  for (let id = 0; id < count; id += PIECE) {
    const length = Math.min(PIECE, count - id);
    if (signed) flags.set(signed.subarray(id, id + length));
    kernel.sign(length, id);
  }
}

/**
 * Puts keys into the kernel's memory, piece by piece.
 * @param numbersAText 2: the first of them is the key
 * @param take gets the keys of the piece, and its first id
 */
function forEachPiece(
  kernel: KernelExports,
  segments: Iterable<Uint32Array>,
  numbersAText: 1 | 2,
  take: (length: number, id: number) => void,
): void {
  const memory = new Uint32Array(kernel.memory.buffer);
  let id = 0;
  for (const segment of segments) {
    const at = kernel.keysAt(segment.byteOffset % 8 === 4) / 4;
    for (let from = 0; from < segment.length; from += PIECE) {
      const numbers = Math.min(PIECE, segment.length - from);
      const piece = numbers === segment.length ? segment : segment.subarray(from, from + numbers);
      memory.set(piece, at);
      if (numbersAText === 2) kernel.dropOdd(numbers);
      const length = numbers / numbersAText;
      take(length, id);
      id += length;
    }
  }
}
