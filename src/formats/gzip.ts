/** gzip: what it holds is read as if it lay there unpacked, within limits. */
import type { Content, Limits, Read } from './format.ts';
import { checkUnpacked, inMegabytes } from './unpacking.ts';

export const read: Read = async function* (content, hints) {
  const name = hints.path.replace(/\.gz$/i, '');
  const unpacked = (most: number) => gunzip(content.chunks(), hints.limits, most);
  const inside: Content = {
    whole: () => gather(unpacked(hints.limits.maxFileBytes)),
    chunks: () => unpacked(Number.POSITIVE_INFINITY),
  };
  const outcomes = hints.inner(name, inside);
  if (!outcomes) yield { status: 'skipped', item: null, reason: 'another type of file' };
  else yield* outcomes;
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

async function gather(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
