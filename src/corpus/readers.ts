/** Threads that read risky files: some at once, and some before their turn. Clippings come in the order asked for. */
import { availableParallelism } from 'node:os';
import type { Outcome, ReadOptions } from '../formats/index.ts';
import type { IsolatedFile } from './isolated-reader.ts';
import { IsolatedReader, type IsolationLimits, type Reading } from './isolation.ts';

export interface ReadersOptions extends IsolationLimits {
  /** Threads at most. */
  readonly readers: number;
}

/** Memory, not processors, is what more threads would want: each may take `maxHeapMb`. */
export const MOST_READERS = Math.min(availableParallelism(), 4);

/** Whether this is the built program: a thread's script is made at the build. */
export function canIsolate(): boolean {
  return import.meta.url.endsWith('.js');
}

/** Waiting files from which another thread pays: it costs 60 ms of processor time before its first page, a page 5 to 10. */
const FILES_PAY = 8;
/** Files for each thread that are begun and not asked for yet. Guess: enough for one long file among short ones. */
const BEGUN = 4;

export class Readers {
  readonly #options: ReadersOptions;
  readonly #how: ReadOptions;
  readonly #readers: IsolatedReader[] = [];
  /** By path, in their order. */
  readonly #begun = new Map<string, Reading>();
  #expected: IsolatedFile[] = [];

  constructor(options: ReadersOptions, how: ReadOptions) {
    this.#options = options;
    this.#how = how;
  }

  /** Announces the files that will be asked for next, in order; reading them begins. Some may then be left out. */
  expect(files: readonly IsolatedFile[]): void {
    // First: a file that is left out makes room for the next of them.
    this.#expected = [...files];
    this.#leaveOut([...this.#begun.keys()]);
    this.#begin();
  }

  /** The clippings of a file. */
  read(file: IsolatedFile): AsyncGenerator<Outcome> {
    this.#passOver(file.path);
    // A file that nobody expected does not wait for those that wait for it.
    const reading = this.#begun.get(file.path) ?? this.#read(file, this.#idle() ?? this.#add());
    this.#begun.delete(file.path);
    this.#begin();
    return reading.outcomes();
  }

  async close(): Promise<void> {
    this.#expected = [];
    await Promise.all(this.#readers.map((reader) => reader.close()));
  }

  #begin(): void {
    while (this.#expected.length > 0 && this.#begun.size < BEGUN * this.#options.readers) {
      const reader = this.#idle() ?? (this.#pays() ? this.#add() : undefined);
      if (!reader) return;
      const file = this.#expected.shift()!;
      this.#begun.set(file.path, this.#read(file, reader));
    }
  }

  #pays(): boolean {
    const { length } = this.#readers;
    if (length >= this.#options.readers) return false;
    return length === 0 || this.#expected.length >= FILES_PAY;
  }

  #idle(): IsolatedReader | undefined {
    return this.#readers.find(({ isIdle }) => isIdle);
  }

  #add(): IsolatedReader {
    const reader = new IsolatedReader(this.#options, this.#how);
    this.#readers.push(reader);
    return reader;
  }

  #read(file: IsolatedFile, reader: IsolatedReader): Reading {
    return reader.begin(file, () => this.#begin());
  }

  /** What was to come before a file is not asked for any more. */
  #passOver(path: string): void {
    const begun = [...this.#begun.keys()];
    const at = begun.indexOf(path);
    if (at >= 0) this.#leaveOut(begun.slice(0, at));
    else {
      const next = this.#expected.findIndex((expected) => expected.path === path);
      if (next < 0) return;
      this.#expected = this.#expected.slice(next + 1);
      this.#leaveOut(begun);
    }
  }

  #leaveOut(paths: readonly string[]): void {
    for (const path of paths) {
      const reading = this.#begun.get(path);
      this.#begun.delete(path);
      reading?.stop();
    }
  }
}
