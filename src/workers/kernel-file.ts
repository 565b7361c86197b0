/** The compiled kernel, which the build puts beside the fingerprint code. */
import { readFileSync } from 'node:fs';
import { wasmSketcher } from '../fingerprint/kernel/wasm.ts';
import type { Banding } from '../fingerprint/lsh.ts';
import { PARAGRAPH_SKETCH, type SketchSettings } from '../fingerprint/minhash.ts';
import { type ParagraphSketcher, referenceSketcher } from '../fingerprint/paragraphs.ts';

const FILE = new URL('../fingerprint/kernel/kernel.wasm', import.meta.url);

/** The fastest sketcher there is: the kernel, or the reference where WASM or the file is missing. */
export function openSketcher(
  settings: SketchSettings,
  banding?: Banding,
  file: URL = FILE,
): ParagraphSketcher {
  let binary: Uint8Array | undefined;
  try {
    binary = readFileSync(file);
  } catch {
    binary = undefined;
  }
  return (
    (binary && wasmSketcher(binary, settings, banding)) ?? referenceSketcher(settings, banding)
  );
}

/** For who wants only words of it, so few slots. */
export const openWordSketcher = (): ParagraphSketcher =>
  openSketcher({ ...PARAGRAPH_SKETCH, slots: 8 });
