/** gzip: what it holds is read as if it lay there unpacked, within limits. */
import type { Content, Read } from './format.ts';
import { gather, type Unpacking } from './unpacking.ts';

export const read: Read = async function* (content, hints) {
  const name = hints.path.replace(/\.gz$/i, '');
  const chunks = () => gunzip(content.chunks(), hints.unpacking);
  const inside: Content = { chunks, whole: () => gather(chunks(), hints.limits.maxFileBytes) };
  const outcomes = hints.inner(name, inside);
  if (!outcomes) yield { status: 'skipped', item: null, reason: 'another type of file' };
  else yield* outcomes;
};

/** Only the ratio is watched: a long file of rows is read piece by piece, and an archive in it counts for itself. */
async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  unpacking: Unpacking,
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
    unpacking.checkRatio(unpacked, packed);
    yield piece;
  }
}
