/** gzip and zip: what they hold is read as if it lay beside them, within limits. */

import type { Content, Format, Limits, Outcome } from './format.ts';
import { bytesAsContent } from './format.ts';

/** Bytes out before the ratio counts: small files of one repeated line are no bombs. */
const RATIO_FREE = 1 << 20;

export const gzip: Format = {
  name: 'gzip',
  extensions: ['gz'],
  streams: true,
  async *read(content, hints) {
    const name = hints.path.replace(/\.gz$/i, '');
    const unpacked = (most: number) => gunzip(content.chunks(), hints.limits, most);
    const inside: Content = {
      whole: () => gather(unpacked(hints.limits.maxFileBytes)),
      chunks: () => unpacked(Number.POSITIVE_INFINITY),
    };
    const outcomes = hints.inner(name, inside);
    if (!outcomes) yield { status: 'skipped', item: null, reason: 'another type of file' };
    else yield* outcomes;
  },
};

async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits,
  most: number,
): AsyncGenerator<Uint8Array> {
  const { pipeline, Readable } = await import('node:stream');
  const { createGunzip } = await import('node:zlib');
  let packed = 0;
  let unpacked = 0;
  const counted = async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  };
  const gunzip = createGunzip();
  // Faults reach the loop below; the callback is there so that none is thrown at nobody.
  pipeline(Readable.from(counted()), gunzip, () => {});
  for await (const piece of gunzip as AsyncIterable<Uint8Array>) {
    unpacked += piece.length;
    checkUnpacked(unpacked, packed, limits);
    if (unpacked > most) throw new Error(`it unpacks to more than ${inMegabytes(most)}`);
    yield piece;
  }
}

function checkUnpacked(unpacked: number, packed: number, limits: Limits): void {
  if (unpacked > RATIO_FREE && unpacked > packed * limits.maxRatio) {
    throw new Error(`it unpacks to more than ${limits.maxRatio} times its size`);
  }
}

async function gather(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

export const zip: Format = {
  name: 'zip',
  extensions: ['zip'],
  sniff: (head) => head.startsWith('PK\x03\x04'),
  async *read(content, hints) {
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
  },
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

export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function inMegabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / (1 << 20)))} MiB`;
}
