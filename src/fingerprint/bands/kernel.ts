/**
 * The WASM twin of reference.ts, from `assembly/bands.ts`: the same pairs in half the time, and from the first band
 * on, where the engine still interprets TypeScript. Where WASM is missing, or the kernel was not built (as in the
 * source tree), the reference runs.
 */

import type { Memory } from '../memory.ts';
import { PairCollector } from '../pair-collector.ts';
import { bytesOf, exportsOf } from '../web-assembly.ts';
import { BINARY } from './binary.ts';
import { type BandSearch, referenceSearch } from './reference.ts';

/** What `assembly/bands.ts` exports. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  keysAt(): number;
  flagsAt(): number;
  pairsAt(): number;
  cappedBuckets(): number;
  pairsLeftOut(): number;
  open(texts: number, bucketPairsUpTo: number): void;
  count(length: number): void;
  begin(): void;
  scatter(length: number, id: number): void;
  collect(): number;
}

/** Keys handed over at once. */
const PIECE = 1 << 14;
/** What the kernel can address is 4 GiB: 12 bytes a text, and as much again where nearly all share one key. */
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
    texts > MOST_TEXTS
      ? referenceSearch(texts, bucketPairsUpTo, memory)
      : searchWith(exports as KernelExports, texts, bucketPairsUpTo, memory);
}

function searchWith(
  kernel: KernelExports,
  texts: number,
  bucketPairsUpTo: number,
  memory: Memory,
): BandSearch {
  kernel.open(texts, bucketPairsUpTo);
  const found = new PairCollector(texts, bucketPairsUpTo, memory);
  return {
    add(keys, signed) {
      forEachPiece(kernel, keys, signed, (length) => kernel.count(length));
      kernel.begin();
      forEachPiece(kernel, keys, signed, (length, id) => kernel.scatter(length, id));
      for (let count = kernel.collect(); count > 0; count = kernel.collect())
        found.append(new Uint32Array(kernel.memory.buffer, kernel.pairsAt(), 2 * count));
    },
    finish: () => ({
      ...found.finish(),
      cappedBuckets: kernel.cappedBuckets(),
      pairsLeftOut: kernel.pairsLeftOut(),
    }),
  };
}

/** Puts keys and flags into the kernel's memory, piece by piece. @param take gets the piece's length and first id */
function forEachPiece(
  kernel: KernelExports,
  segments: Iterable<Uint32Array>,
  signed: Uint8Array,
  take: (length: number, id: number) => void,
): void {
  const { buffer } = kernel.memory;
  const keys = new Uint32Array(buffer, kernel.keysAt(), PIECE);
  const flags = new Uint8Array(buffer, kernel.flagsAt(), PIECE);
  let id = 0;
  for (const segment of segments)
    for (let from = 0; from < segment.length; from += PIECE) {
      const length = Math.min(PIECE, segment.length - from);
      keys.set(segment.subarray(from, from + length));
      flags.set(signed.subarray(id, id + length));
      take(length, id);
      id += length;
    }
}
