/** Writing: standard output that may be closed early, files that are whole or absent. */

import { unlinkSync } from 'node:fs';
import { type FileHandle, open, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DupesError } from '../faults.ts';

/** The reader of standard output went away (`| head -1`): the end of the work, not an error. */
let closed = false;

/** Waits until the text is handed on. @returns false once nobody reads any more */
export function print(text: string): Promise<boolean> {
  if (closed || text === '') return Promise.resolve(!closed);
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error == null) return resolve(true);
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') {
        closed = true;
        return resolve(false);
      }
      reject(new DupesError('output-failed', `standard output: ${error.message}`));
    });
  });
}

/** Prints piece by piece, each when the one before is handed on. @returns false once nobody reads any more */
export async function printAll(pieces: Iterable<string>): Promise<boolean> {
  for (const piece of pieces) if (!(await print(piece))) return false;
  return !closed;
}

/** `print` hears of every error; without a listener Node would also throw it. */
export function keepQuietAboutClosedPipes(): void {
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
}

const unfinished = new Set<string>();

/** For an interrupted run: nothing half-written stays behind. */
export function removeUnfinishedFiles(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // It was never made, or is already renamed.
    }
  }
}

/**
 * Writes the whole file or nothing: to a temporary file beside it, then renamed over it, so that a
 * symbolic link is replaced and never written through. A device or a pipe is written to as it is.
 * @param text all of it, or piece by piece
 * @throws DupesError `output-failed`, and what `text` throws
 */
export async function writeWhole(
  path: string,
  text: string | Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    if (await isDeviceOrPipe(path)) {
      await writeTo(await open(path, 'w'), text, false);
      return;
    }
    unfinished.add(temporary);
    await writeTo(await open(temporary, 'wx', 0o666), text, true);
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    if (error instanceof DupesError) throw error;
    throw new DupesError('output-failed', `"${path}" cannot be written: ${reason(error)}`);
  } finally {
    unfinished.delete(temporary);
  }
}

async function isDeviceOrPipe(path: string): Promise<boolean> {
  if (path.startsWith('/dev/')) return true;
  const about = await stat(path).catch(() => undefined);
  if (about?.isDirectory()) throw new Error('it is a folder');
  return about !== undefined && !about.isFile();
}

async function writeTo(
  file: FileHandle,
  text: string | Iterable<string> | AsyncIterable<string>,
  sync: boolean,
): Promise<void> {
  try {
    await writeFile(file, text);
    if (sync) await file.sync();
  } finally {
    await file.close();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'its folder is a file',
};

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : REASONS[code]) ?? message;
}
