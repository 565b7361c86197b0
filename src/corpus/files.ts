/** Files to bytes, without ever blocking on a pipe or reading past the limit. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type Content, LimitReached, Unreadable } from '../formats/index.ts';

export interface FileLimits {
  /** Bytes of a file that is read whole. */
  readonly maxFileBytes: number;
}

/** Bytes of a piece. */
const PIECE = 1 << 16;

/** Opens nothing until it is read. */
export function fileContent(path: string, limits: FileLimits): Content {
  return {
    whole: async () => readWhole(path, limits),
    chunks: () => readPieces(path),
  };
}

function openRegular(path: string): { fd: number; size: number; changed: number } {
  // Non-blocking, and checked after opening: the entry may have become a pipe since the walk saw it.
  const fd = tried(() => openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
  const about = tried(() => fstatSync(fd));
  if (about.isFile()) return { fd, size: about.size, changed: about.mtimeMs };
  closeSync(fd);
  throw new Unreadable('skipped', 'no regular file');
}

function readWhole(path: string, { maxFileBytes }: FileLimits): Uint8Array {
  const { fd, size, changed } = openRegular(path);
  try {
    if (size > maxFileBytes) {
      throw new Unreadable(
        'failed',
        `${inMegabytes(size)} is more than --max-file-size ${inMegabytes(maxFileBytes)}`,
      );
    }
    let bytes = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
      const read = tried(() => readSync(fd, bytes, length, bytes.length - length, null));
      if (read === 0) break;
      length += read;
      if (length < bytes.length) continue;
      if (length > maxFileBytes) {
        throw new Unreadable('failed', `it grew past --max-file-size while it was read`);
      }
      bytes = Buffer.concat([bytes], bytes.length * 2);
    }
    const after = tried(() => fstatSync(fd));
    // Whoever is writing may have written half of it.
    if (after.size !== size || after.mtimeMs !== changed)
      throw new Unreadable('failed', 'it changed while it was read; read it again');
    return bytes.subarray(0, length);
  } finally {
    closeSync(fd);
  }
}

/** Up to where the file ended when it was opened: a file that grows as fast as it is read has no end. */
async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  const { fd, size } = openRegular(path);
  try {
    let left = size;
    while (left > 0) {
      const bytes = Buffer.allocUnsafe(Math.min(PIECE, left));
      const read = tried(() => readSync(fd, bytes, 0, bytes.length, null));
      if (read === 0) throw new LimitReached('it became shorter while it was read');
      left -= read;
      yield bytes.subarray(0, read);
    }
    if (tried(() => fstatSync(fd)).size > size)
      throw new LimitReached('it became longer while it was read');
  } finally {
    closeSync(fd);
  }
}

function inMegabytes(bytes: number): string {
  const megabytes = bytes / (1 << 20);
  return `${megabytes >= 10 ? Math.round(megabytes) : Math.round(megabytes * 100) / 100} MiB`;
}

/** @throws Unreadable with the system's fault in words */
function tried<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw new Unreadable('failed', `not readable: ${faultName(error)}`);
  }
}

const FAULTS: { readonly [code: string]: string } = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is no longer there',
  EMFILE: 'too many open files',
  EIO: 'the disk reports an error',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'it is a folder',
};

/** A system fault in words. */
export function faultName(error: unknown): string {
  const code = (error as NodeJS.ErrnoException)?.code;
  return (code && FAULTS[code]) ?? code ?? String(error);
}
