/**
 * The fingerprint kernel against the plain byte scan in the same process: MB/s and ns a shingle, one core.
 * Inside the timed region: text bytes in memory to fingerprints in typed arrays.
 */

import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';
import { wasmSketcher } from '../src/fingerprint/kernel/wasm.ts';
import { PARAGRAPH_SKETCH } from '../src/fingerprint/minhash.ts';
import { referenceSketcher } from '../src/fingerprint/paragraphs.ts';
import { clippings } from './generate.ts';
import { best, timed } from './measure.ts';

// Neither lib.es nor @types/node 20 declares it.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: object };
};

/** Adds up all bytes, 16 at a time: as fast as a plain loop in WASM can touch the text at all. */
const BYTE_SCAN = `
export function scan(from: i32, to: i32): i32 {
  let sum = i32x4.splat(0);
  for (let at = from; at < to; at += 16) sum = i32x4.add(sum, v128.load(at));
  return i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1);
}
`;

export interface KernelFigures {
  readonly megabytes: number;
  readonly byteScan: number;
  readonly scanOnly: number;
  readonly slots64: number;
  readonly slots128: number;
  readonly reference64: number;
  readonly nanosecondsAShingle64: number;
  readonly nanosecondsAShingle128: number;
}

const CHUNK = 60 * 1024;

/** Speeds in MB/s (10^6 bytes), best of the rounds. */
export async function kernels(megabytes = 60, rounds = 7): Promise<KernelFigures> {
  const texts = [...clippings({ clippings: Math.ceil((megabytes * 1e6) / 2900), seed: 11 })];
  const bytes = Buffer.from(texts.join('\n'));
  const size = bytes.length / 1e6;

  const { binary } = await asc.compileString(BYTE_SCAN, {
    optimizeLevel: 3,
    runtime: 'stub',
    enable: ['simd'],
  } as never);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(binary!), {});
  const scanner = instance.exports as {
    readonly memory: { grow(pages: number): number; readonly buffer: ArrayBuffer };
    scan(from: number, to: number): number;
  };
  scanner.memory.grow((bytes.length >>> 16) + 2);
  new Uint8Array(scanner.memory.buffer).set(bytes, 1024);
  const byteScan = best(rounds, () => timed(() => scanner.scan(1024, 1024 + bytes.length)));

  const kernel = readFileSync('dist/fingerprint/kernel/kernel.wasm');
  const speed = (slots: number, shingleWords = 3) => {
    const sketcher = wasmSketcher(kernel, { ...PARAGRAPH_SKETCH, slots, shingleWords });
    if (!sketcher) throw new Error('this Node has no WASM SIMD');
    return best(rounds, () =>
      timed(() => {
        for (let from = 0; from < bytes.length; ) {
          let to = Math.min(from + CHUNK, bytes.length);
          if (to < bytes.length) to = bytes.lastIndexOf(10, to - 1) + 1;
          sketcher.sketchBytes(bytes.subarray(from, to));
          from = to;
        }
      }),
    );
  };
  // No paragraph has a shingle of 10,000 words, so no lanes are computed.
  const scanOnly = speed(64, 10_000);
  const time64 = speed(64);
  const time128 = speed(128);

  const sample = texts.slice(0, 300);
  const reference = referenceSketcher(PARAGRAPH_SKETCH);
  const referenceTime = timed(() => {
    for (const text of sample) reference.sketch(text);
  });
  const counter = wasmSketcher(kernel, PARAGRAPH_SKETCH);
  let shingles = 0;
  for (const text of texts)
    for (const tokens of counter!.sketch(text).tokens) shingles += Math.max(0, tokens - 2);
  const sampleSize = Buffer.byteLength(sample.join('')) / 1e6;
  return {
    megabytes: size,
    byteScan: size / (byteScan / 1000),
    scanOnly: size / (scanOnly / 1000),
    slots64: size / (time64 / 1000),
    slots128: size / (time128 / 1000),
    reference64: sampleSize / (referenceTime / 1000),
    nanosecondsAShingle64: ((time64 - scanOnly) * 1e6) / shingles,
    nanosecondsAShingle128: ((time128 - scanOnly) * 1e6) / shingles,
  };
}
