/** Fingerprints in a temporary file that nobody sees and that ends with the program, however that ends. */
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DupesError } from '../faults.ts';
import type { ReadSpilled, SpillFile } from '../fingerprint/spill.ts';

export class TemporaryFile implements SpillFile {
  /** A file descriptor: threads of a process share them. */
  readonly handle: number;
  #length = 0;

  /** @throws DupesError `spill-failed` */
  constructor() {
    const path = join(tmpdir(), `dupes-${process.pid}-${process.hrtime.bigint()}`);
    this.handle = orFault(() => openSync(path, 'wx+', 0o600));
    // Without a name it is gone when it is closed, and the system closes it, even after a crash or `kill -9`.
    orFault(() => unlinkSync(path));
  }

  append(columns: readonly Uint32Array[]): number {
    const from = this.#length;
    for (const { buffer, byteOffset, byteLength } of columns) {
      const bytes = new Uint8Array(buffer, byteOffset, byteLength);
      for (let done = 0; done < byteLength; )
        done += orFault(() =>
          writeSync(this.handle, bytes, done, byteLength - done, this.#length + done),
        );
      this.#length += byteLength;
    }
    return from;
  }

  close(): void {
    closeSync(this.handle);
  }
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
