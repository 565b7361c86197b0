/**
 * Paths to the tasks of a pool. Files that a thread may read by itself go out as paths; formats that must be
 * isolated or streamed are read here, and their texts go out.
 */
import { type CorpusOptions, readCorpus } from '../corpus/index.ts';
import type { Problem } from '../faults.ts';
import type { PrintTask } from './print-task.ts';

/** Small enough that threads finish together, large enough that sending costs little. */
const FILES_A_TASK = 128;
/** In UTF-16 units. */
const TEXT_A_TASK = 1 << 19;

/**
 * @param notRead takes what gave no text
 * @throws as `readCorpus`
 */
export async function* printTasks(
  paths: readonly string[],
  corpus: CorpusOptions & { readonly maxFileBytes: number },
  notRead: (problem: Problem) => void,
): AsyncGenerator<PrintTask> {
  let files: string[] = [];
  let texts: { path: string; item: number | null; text: string }[] = [];
  let size = 0;
  const filesTask = (): PrintTask => {
    const task: PrintTask = {
      kind: 'files',
      paths: files,
      maxFileBytes: corpus.maxFileBytes,
      encoding: corpus.encoding ?? null,
    };
    files = [];
    return task;
  };
  const textsTask = (): PrintTask => {
    const task: PrintTask = { kind: 'texts', texts };
    texts = [];
    size = 0;
    return task;
  };
  // Walking goes on while threads work: claimed files come between two awaits of the walk, not out of it.
  const queue = new Queue<PrintTask>(QUEUED_TASKS);
  const read = async (): Promise<void> => {
    const inputs = readCorpus(paths, {
      ...corpus,
      claim: (path, format) => {
        if (format.risky || format.streams) return false;
        files.push(path);
        if (files.length === FILES_A_TASK) queue.push(filesTask());
        return true;
      },
    });
    for await (const input of inputs) {
      // Nobody takes tasks any more: the reader of the output has gone.
      if (queue.isClosed) return;
      if (!('source' in input)) {
        notRead(input);
        continue;
      }
      const { path, item, extract } = input.source;
      texts.push({ path, item, text: extract.text });
      size += extract.text.length;
      if (size < TEXT_A_TASK) continue;
      queue.push(textsTask());
      await queue.hasRoom();
    }
    if (files.length > 0) queue.push(filesTask());
    if (texts.length > 0) queue.push(textsTask());
  };
  const reading = read().finally(() => queue.close());
  // Its error is thrown below, after what came before it.
  reading.catch(() => {});
  yield* queue;
  await reading;
}

/** Tasks with texts wait here at most so many. */
const QUEUED_TASKS = 4;

/** Items from one asynchronous loop to another. */
class Queue<Item> implements AsyncIterable<Item> {
  readonly #most: number;
  readonly #items: Item[] = [];
  #closed = false;
  #wake = () => {};

  constructor(most: number) {
    this.#most = most;
  }

  push(item: Item): void {
    this.#items.push(item);
    this.#wake();
  }

  close(): void {
    this.#closed = true;
    this.#wake();
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  /** Waits until fewer items than the limit are here. */
  async hasRoom(): Promise<void> {
    while (this.#items.length >= this.#most && !this.#closed) await this.#change();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    try {
      for (;;) {
        const item = this.#items.shift();
        if (item !== undefined) {
          this.#wake();
          yield item;
        } else if (this.#closed) return;
        else await this.#change();
      }
    } finally {
      this.close();
    }
  }

  /** Resolves at the next push, take or close; both loops may wait. */
  #change(): Promise<void> {
    const before = this.#wake;
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = () => {};
        before();
        resolve();
      };
    });
  }
}
