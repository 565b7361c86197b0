/** How much may come out of an archive. */
import type { Limits } from './format.ts';

/** Bytes out before the ratio counts: small files of one repeated line are no bombs. */
const RATIO_FREE = 1 << 20;

/** @throws Error when so few bytes give so many */
export function checkUnpacked(unpacked: number, packed: number, limits: Limits): void {
  if (unpacked > RATIO_FREE && unpacked > packed * limits.maxRatio) {
    throw new Error(`it unpacks to more than ${limits.maxRatio} times its size`);
  }
}

export function inMegabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / (1 << 20)))} MiB`;
}

export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
