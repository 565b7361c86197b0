/**
 * The WASM twin of reference.ts, from `assembly/counter.ts`: the same counts at about 7 ns a shingle. The same tables in
 * TypeScript took 10 once they were optimized, and many times that in the first 4,000 pairs of each thread. Where WASM is missing, or the kernel was not built (as in the
 * source tree), the reference counts.
 */
import { bytesOf, exportsOf } from '../web-assembly.ts';
import { BINARY } from './binary.ts';
import { referenceCounter, type ShingleCounter } from './reference.ts';

/** What `assembly/counter.ts` exports. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  heldAt(tokens: number): number;
  hold(words: number): void;
  otherAt(tokens: number): number;
  compare(tokens: number, words: number): number;
  leftCount(): number;
  rightCount(): number;
}

/** As `referenceCounter`. */
export type OpenCounter = typeof referenceCounter;

let openCounter: OpenCounter | undefined;

/** A counter by the fastest engine there is. One at a time. */
export const shingleCounter: OpenCounter = (shingleWords) => {
  openCounter ??= (BINARY === '' ? undefined : wasmCounter(bytesOf(BINARY))) ?? referenceCounter;
  return openCounter(shingleWords);
};

/**
 * @param binary the compiled kernel; its memory is kept for the next counter
 * @returns undefined where WASM is missing
 */
export function wasmCounter(binary: Uint8Array): OpenCounter | undefined {
  const exports = exportsOf(binary);
  if (!exports) return undefined;
  return (shingleWords) => counterWith(exports as KernelExports, shingleWords);
}

function counterWith(kernel: KernelExports, words: number): ShingleCounter {
  let memory = new Uint32Array(kernel.memory.buffer);
  const put = (tokens: Uint32Array, at: number) => {
    // The kernel took more memory.
    if (memory.length === 0) memory = new Uint32Array(kernel.memory.buffer);
    memory.set(tokens, at / 4);
  };
  return {
    hold(tokens) {
      put(tokens, kernel.heldAt(tokens.length));
      kernel.hold(words);
    },
    compare(tokens) {
      put(tokens, kernel.otherAt(tokens.length));
      return kernel.compare(tokens.length, words);
    },
    get left() {
      return kernel.leftCount();
    },
    get right() {
      return kernel.rightCount();
    },
  };
}
