/**
 * Paths to the tasks of a pool, in the order of the walk. Files that a thread may read by itself go out as paths;
 * formats that must be isolated or streamed are read here, and their texts go out.
 */
import { type CorpusOptions, type FileOptions, readCorpus } from '../corpus/index.ts';
import type { Problem } from '../faults.ts';
import type { Source } from '../text/article.ts';

/** A clipping's place in the inputs. */
export interface Origin {
  readonly path: string;
  /** Row, line, entry or message number (from 1) inside `path`; null where the file is one clipping. */
  readonly item: number | null;
}

export interface FilesTask {
  readonly kind: 'files';
  readonly paths: readonly string[];
  readonly maxFileBytes: number;
  readonly encoding: string | null;
  /** For what turns out to be of a risky format. */
  readonly limits: Pick<FileOptions, 'maxReadMs' | 'maxHeapMb'>;
}

/** Some files or texts, small enough to be lost together for a moment. */
export type Task<Text extends Origin> =
  | FilesTask
  | { readonly kind: 'texts'; readonly texts: readonly Text[] };

/** Small enough that threads finish together, large enough that sending costs little. */
const FILES_A_TASK = 128;
/** In UTF-16 units. */
const TEXT_A_TASK = 1 << 19;
/** In milliseconds. When a stream pauses this long, the texts that have come go out. */
const PAUSE = 100;

export interface TaskSettings<Text extends Origin> {
  readonly corpus: CorpusOptions & { readonly maxFileBytes: number };
  /** What goes out of a text that was read here. */
  readonly pack: (source: Source) => Text;
  /** Whether an input is no part of the work; if possible it is not even read. */
  readonly leaveOut?: (path: string) => boolean;
  /** Called with each input that gave no text. */
  readonly notRead: (problem: Problem) => void;
  /** Called with how many files there are, at most, in the folders met so far. */
  readonly found?: (files: number) => void;
  /** Files in a task. @default 128 */
  readonly filesATask?: number;
  /** Of the texts in a task, in UTF-16 units. @default 2^19 */
  readonly textATask?: number;
}

/** @throws as `readCorpus` */
export async function* tasksOf<Text extends Origin>(
  paths: readonly string[],
  {
    corpus,
    pack,
    leaveOut,
    notRead,
    found,
    filesATask = FILES_A_TASK,
    textATask = TEXT_A_TASK,
  }: TaskSettings<Text>,
): AsyncGenerator<Task<Text>> {
  let files: string[] = [];
  let listed = 0;
  let texts: Text[] = [];
  let size = 0;
  // Walking goes on while threads work: claimed files come between two awaits of the walk, not out of it.
  const queue = new Queue<Task<Text>>(QUEUED_TASKS);
  const sendFiles = () => {
    if (files.length === 0) return;
    const { maxFileBytes, encoding = null, maxReadMs, maxHeapMb } = corpus;
    const limits = {
      ...(maxReadMs !== undefined && { maxReadMs }),
      ...(maxHeapMb !== undefined && { maxHeapMb }),
    };
    queue.push({ kind: 'files', paths: files, maxFileBytes, encoding, limits });
    files = [];
  };
  const sendTexts = () => {
    if (texts.length === 0) return;
    queue.push({ kind: 'texts', texts });
    texts = [];
    size = 0;
  };
  const pause = setTimeout(sendTexts, PAUSE);
  const read = async (): Promise<void> => {
    const inputs = readCorpus(paths, {
      ...corpus,
      listed: (entries) => {
        listed += entries;
        found?.(listed);
      },
      claim: (path, format) => {
        if (leaveOut?.(path)) return true;
        if (format.risky || format.streams) return false;
        sendTexts();
        files.push(path);
        if (files.length === filesATask) sendFiles();
        return true;
      },
    });
    for await (const input of inputs) {
      // Nobody takes tasks any more: the reader of the output has gone.
      if (queue.isClosed) return;
      if (leaveOut?.('source' in input ? input.source.path : input.path)) continue;
      if (!('source' in input)) {
        notRead(input);
        continue;
      }
      sendFiles();
      texts.push(pack(input.source));
      pause.refresh();
      size += input.source.extract.text.length;
      if (size < textATask) continue;
      sendTexts();
      await queue.hasRoom();
    }
    sendFiles();
    sendTexts();
  };
  const reading = read().finally(() => {
    clearTimeout(pause);
    queue.close();
  });
  // Its error is thrown below, after what came before it.
  reading.catch(() => {});
  yield* queue;
  await reading;
}

/** Tasks with texts that may wait. */
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
