/** Plain texts that need no format: their bytes say the same. */
import { isUtf8 } from 'node:buffer';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import type { ParagraphSketcher } from '../fingerprint/paragraphs.ts';
import { looksCompressedOrImage } from '../formats/charset.ts';

/** One read is enough for nearly every text, and its bytes stay in the cache. */
const buffer = Buffer.allocUnsafeSlow(60 * 1024);

/**
 * The bytes of a plain text that can be fingerprinted as they are, because the format would change nothing that words
 * depend on; undefined for all others, and where anything at all is odd. The next call overwrites them.
 */
export function readLineByLine(
  path: string,
  { maxFileBytes }: { readonly maxFileBytes: number },
  sketcher: ParagraphSketcher,
): Uint8Array | undefined {
  if (!path.endsWith('.txt')) return undefined;
  let length = 0;
  try {
    const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      length = readSync(fd, buffer, 0, buffer.length, null);
    } finally {
      closeSync(fd);
    }
  } catch {
    return undefined;
  }
  if (length === 0 || length === buffer.length || length > maxFileBytes) return undefined;
  const bytes = buffer.subarray(0, length);
  const plain = isUtf8(bytes) && !looksCompressedOrImage(bytes) && sketcher.isLineByLine(bytes);
  return plain ? bytes : undefined;
}
