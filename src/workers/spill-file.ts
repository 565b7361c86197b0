/** Fingerprints in a temporary file that has no name and ends with the program, however that ends. */
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DupesError } from '../faults.ts';
import type { SpillFile } from '../fingerprint/batch.ts';
import type { ReadSpilled } from '../fingerprint/paragraph-store.ts';

/** The file, as it is sent to threads. */
export interface SpillPlace {
  /** A file descriptor: threads of a process share them. */
  readonly handle: number;
  /** Its length in bytes, a 64-bit number. */
  readonly length: SharedArrayBuffer;
}

/** @throws DupesError `spill-failed` */
export function openSpill(): SpillPlace {
  const path = join(tmpdir(), `dupes-${process.pid}-${process.hrtime.bigint()}`);
  const handle = orFault(() => openSync(path, 'wx+', 0o600));
  // Without a name it is gone when it is closed, and the system closes it, even after a crash or `kill -9`.
  orFault(() => unlinkSync(path));
  return { handle, length: new SharedArrayBuffer(8) };
}

export function closeSpill({ handle }: SpillPlace): void {
  closeSync(handle);
}

/** Several threads may append at a time. */
export function spillInto({ handle, length }: SpillPlace): SpillFile {
  const end = new BigInt64Array(length);
  return {
    append(columns) {
      const size = columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
      const from = Number(Atomics.add(end, 0, BigInt(size)));
      let at = from;
      for (const { buffer, byteOffset, byteLength } of columns) {
        const bytes = new Uint8Array(buffer, byteOffset, byteLength);
        for (let done = 0; done < byteLength; )
          done += orFault(() => writeSync(handle, bytes, done, byteLength - done, at + done));
        at += byteLength;
      }
      return from;
    },
  };
}

export const readSpilled: ReadSpilled = (handle, at, { buffer, byteOffset, byteLength }) => {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  for (let done = 0; done < byteLength; ) {
    const read = orFault(() => readSync(handle, bytes, done, byteLength - done, at + done));
    if (read === 0)
      throw new DupesError('spill-failed', 'the temporary file is shorter than it was');
    done += read;
  }
};

function orFault<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw new DupesError(
      'spill-failed',
      `a temporary file in ${tmpdir()} cannot be used: ${error instanceof Error ? error.message : error}. ` +
        'Set TMPDIR to a folder with more room, or --max-memory to more.',
    );
  }
}
