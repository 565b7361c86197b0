/**
 * The WASM twin of reference.ts, from `assembly/bands.ts`: the same pairs in half the time, and from the first band
 * on, where the engine still interprets TypeScript. Where WASM is missing, or the kernel was not built (as in the
 * source tree), the reference runs.
 */

import type { Memory } from '../memory.ts';
import { PairCollector } from '../pair-collector.ts';
import { bytesOf, exportsOf } from '../web-assembly.ts';
import { BINARY } from './binary.ts';
import { type BandSearch, referenceSearch, type SearchedTexts } from './reference.ts';

/** What `assembly/bands.ts` exports. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  keysAt(): number;
  flagsAt(): number;
  pairsAt(): number;
  cappedBuckets(): number;
  pairsLeftOut(): number;
  open(texts: number, bucketPairsUpTo: number): void;
  sign(length: number, id: number): void;
  dropOdd(length: number): void;
  count(length: number, id: number): void;
  passes(): number;
  begin(pass: number): void;
  scatter(length: number, id: number): void;
  collect(): number;
}

/** Keys, or flags, handed over at once. */
const PIECE = 1 << 14;
/** What the kernel can address is 4 GiB: 4 bytes a text, and 24 where nearly all share one key. */
const MOST_TEXTS = 100_000_000;

/** As `referenceSearch`. */
export type OpenSearch = typeof referenceSearch;

let openSearch: OpenSearch | undefined;

/** A search by the fastest engine there is. One at a time. */
export const bandSearch: OpenSearch = (texts, bucketPairsUpTo, memory) => {
  openSearch ??= (BINARY === '' ? undefined : wasmSearch(bytesOf(BINARY))) ?? referenceSearch;
  return openSearch(texts, bucketPairsUpTo, memory);
};

/**
 * @param binary the compiled kernel; its memory is kept for the next search
 * @returns undefined where WASM is missing
 */
export function wasmSearch(binary: Uint8Array): OpenSearch | undefined {
  const exports = exportsOf(binary);
  if (!exports) return undefined;
  return (texts, bucketPairsUpTo, memory) =>
    texts.count > MOST_TEXTS
      ? referenceSearch(texts, bucketPairsUpTo, memory)
      : searchWith(exports as KernelExports, texts, bucketPairsUpTo, memory);
}

function searchWith(
  kernel: KernelExports,
  { count, signed }: SearchedTexts,
  bucketPairsUpTo: number,
  memory: Memory,
): BandSearch {
  kernel.open(count, bucketPairsUpTo);
  giveFlags(kernel, count, signed);
  const found = new PairCollector(count, bucketPairsUpTo, memory);
  const add = (keys: Iterable<Uint32Array>, numbersAText: 1 | 2) => {
    forEachPiece(kernel, keys, numbersAText, (length, id) => kernel.count(length, id));
    const passes = kernel.passes();
    for (let pass = 0; pass < passes; pass += 1) {
      kernel.begin(pass);
      forEachPiece(kernel, keys, numbersAText, (length, id) => kernel.scatter(length, id));
      for (let pairs = kernel.collect(); pairs > 0; pairs = kernel.collect())
        found.append(new Uint32Array(kernel.memory.buffer, kernel.pairsAt(), 2 * pairs));
    }
  };
  return {
    add: (keys) => add(keys, 1),
    addLowHalves: (hashes) => add(hashes, 2),
    finish: () => ({
      ...found.finish(),
      cappedBuckets: kernel.cappedBuckets(),
      pairsLeftOut: kernel.pairsLeftOut(),
    }),
  };
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
  const keys = new Uint32Array(kernel.memory.buffer, kernel.keysAt(), PIECE);
  let id = 0;
  for (const segment of segments)
    for (let from = 0; from < segment.length; from += PIECE) {
      const numbers = Math.min(PIECE, segment.length - from);
      keys.set(numbers === segment.length ? segment : segment.subarray(from, from + numbers));
      if (numbersAText === 2) kernel.dropOdd(numbers);
      const length = numbers / numbersAText;
      take(length, id);
      id += length;
    }
}
