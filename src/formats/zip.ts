/** zip: what it holds is read as if it lay there unpacked, within limits. */
import { bytesAsContent, type Limits, type Outcome, type Read } from './format.ts';
import { asBuffer, checkUnpacked, inMegabytes } from './unpacking.ts';

export const read: Read = async function* (content, hints) {
  let item = 0;
  for await (const { name, bytes } of zipEntries(await content.whole(), hints.limits)) {
    const outcomes = hints.inner(name, bytesAsContent(bytes));
    if (!outcomes) {
      item += 1;
      yield { status: 'skipped', item, reason: `"${name}": another type of file` };
      continue;
    }
    for await (const outcome of outcomes) {
      item += 1;
      yield numbered(outcome, item, name);
    }
  }
};

function numbered(outcome: Outcome, item: number, name: string): Outcome {
  if ('extract' in outcome) return { ...outcome, item };
  return { ...outcome, item, reason: `"${name}": ${outcome.reason}` };
}

/**
 * The files of a zip archive in the order of its directory; folders and hidden files are passed over.
 * @throws Error past a limit, or where sizes and contents disagree
 */
export async function* zipEntries(
  bytes: Uint8Array,
  limits: Limits,
): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
  const { fromBufferPromise } = await import('yauzl');
  const archive = await fromBufferPromise(asBuffer(bytes), { lazyEntries: true });
  if (archive.entryCount > limits.maxEntries) {
    throw new Error(`it holds more than ${limits.maxEntries} files`);
  }
  let total = 0;
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName;
    if (name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)) continue;
    const most = Math.min(limits.maxFileBytes, limits.maxUnpackedBytes - total);
    const unpacked: Uint8Array[] = [];
    let length = 0;
    for await (const piece of (await archive.openReadStreamPromise(
      entry,
    )) as AsyncIterable<Uint8Array>) {
      length += piece.length;
      checkUnpacked(length, Math.max(1, entry.compressedSize), limits);
      if (length > most) throw new Error(`"${name}" unpacks to more than ${inMegabytes(most)}`);
      unpacked.push(piece);
    }
    total += length;
    yield { name, bytes: Buffer.concat(unpacked) };
  }
}

/**
 * Unpacks an office document once, within limits, before a parser that has none sees it.
 * @returns its small parts by name
 */
export async function checkedParts(
  bytes: Uint8Array,
  limits: Limits,
): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for await (const { name, bytes: part } of zipEntries(bytes, limits)) {
    if (part.length < 1 << 20) parts.set(name, part);
  }
  return parts;
}
