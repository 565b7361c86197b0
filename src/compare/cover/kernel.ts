/**
 * The WASM twin of programme.ts, from `assembly/cover.ts`: the same cover, several times faster and from the
 * first call on, where the engine still interprets TypeScript. Where WASM is missing, or the kernel was not
 * built (as in the source tree), the reference runs.
 */
import { bytesOf, exportsOf } from '../../fingerprint/web-assembly.ts';
import { BINARY } from './binary.ts';
import {
  type Cover,
  type Problem,
  type Programme,
  cover as reference,
  stemsOf,
  wayBack,
} from './programme.ts';

/** What `assembly/cover.ts` exports. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  layOut(columns: number, length: number, heads: number): number;
  cover(columns: number, length: number, heads: number): number;
  cellsAt(): number;
  cellCount(): number;
}

/**
 * Words of both sides that the kernel is given: some 30 bytes each, and 200 where all are one word. Its memory is never
 * given back.
 */
const MOST_WORDS = 300_000;

let programme: Programme | undefined;

/** The best cover, by the fastest engine there is. */
export const cover: Programme = (problem) => {
  programme ??= (BINARY === '' ? undefined : wasmCover(bytesOf(BINARY))) ?? reference;
  return programme(problem);
};

/**
 * @param binary the compiled kernel
 * @returns undefined where WASM is missing
 */
export function wasmCover(binary: Uint8Array): Programme | undefined {
  const exports = exportsOf(binary);
  if (!exports) return undefined;
  return (problem) =>
    problem.release.words.length + problem.clipping.words.length > MOST_WORDS
      ? reference(problem)
      : run(exports as KernelExports, problem);
}

function run(kernel: KernelExports, { release, clipping }: Problem): Cover {
  const columns = release.words.length;
  const length = clipping.words.length;
  const heads = stemsOf(release.stems);
  let at = kernel.layOut(columns, length, heads) / Int32Array.BYTES_PER_ELEMENT;
  const memory = new Int32Array(kernel.memory.buffer);
  const write = (values: Int32Array) => {
    memory.set(values, at);
    at += values.length;
  };
  write(release.words);
  write(release.stems);
  write(release.worth);
  write(release.stemWorth);
  write(release.follows);
  write(clipping.words);
  write(clipping.stems);
  write(clipping.open);
  const best = kernel.cover(columns, length, heads);
  // Memory may have grown, and the view with it.
  const cells = new Int32Array(kernel.memory.buffer, kernel.cellsAt(), 3 * kernel.cellCount());
  return wayBack(cells, best);
}
