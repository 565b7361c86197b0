/** zip: what it holds is read as if it lay there unpacked, within limits. */
import { asBuffer } from './buffer.ts';
import type { Content, Outcome, Read } from './format.ts';
import type { Limits } from './limits.ts';
import { gather, Unpacking } from './unpacking.ts';

export const read: Read = async function* (content, hints) {
  const { limits, unpacking } = hints;
  let item = 0;
  for await (const { name, inside } of zipEntries(await content.whole(), limits, unpacking)) {
    const outcomes = hints.inner(name, inside);
    if (!outcomes) {
      item += 1;
      yield { status: 'skipped', item, reason: `"${name}": another type of file` };
      continue;
    }
    for await (const outcome of outcomes) {
      item += 1;
      yield numbered(outcome, item, name);
    }
    // The file at which the limit was met has said so for itself; here it ends the archive.
    unpacking.checkBytes();
  }
};

function numbered(outcome: Outcome, item: number, name: string): Outcome {
  if ('extract' in outcome) return { ...outcome, item };
  return { ...outcome, item, reason: `"${name}": ${outcome.reason}` };
}

/**
 * The files of a zip archive in the order of its directory, unpacked when they are read; folders and
 * hidden files are passed over.
 * @throws LimitReached, or Error where sizes and contents disagree
 */
async function* zipEntries(
  bytes: Uint8Array,
  limits: Limits,
  unpacking: Unpacking,
): AsyncGenerator<{ name: string; inside: Content }> {
  const { fromBufferPromise } = await import('yauzl');
  const archive = await fromBufferPromise(asBuffer(bytes), { lazyEntries: true });
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName;
    if (name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)) continue;
    unpacking.addEntry();
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      let length = 0;
      const pieces = await archive.openReadStreamPromise(entry);
      for await (const piece of pieces as AsyncIterable<Uint8Array>) {
        length += piece.length;
        unpacking.checkRatio(length, Math.max(1, entry.compressedSize));
        unpacking.addBytes(piece.length);
        yield piece;
      }
    };
    yield { name, inside: { chunks, whole: () => gather(chunks(), limits.maxFileBytes) } };
  }
}

/**
 * Unpacks an office document once, within limits, before a parser that has none sees it.
 * @returns the parts that are wanted, by name
 * @throws LimitReached
 */
export async function checkedParts(
  bytes: Uint8Array,
  limits: Limits,
  isWanted: (name: string) => boolean = () => false,
): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for await (const { name, inside } of zipEntries(bytes, limits, new Unpacking(limits))) {
    const part = await inside.whole();
    if (isWanted(name)) parts.set(name, part);
  }
  return parts;
}
