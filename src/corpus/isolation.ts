/**
 * Reads risky formats in a worker thread, where a file that hangs or eats memory can be stopped
 * without taking the run along. One worker serves file after file; a stopped one is replaced.
 */
import { Worker } from 'node:worker_threads';
import { cutOff, type Outcome, type ReadOptions } from '../formats/index.ts';
import type { Reply, Task } from './isolated-reader.ts';

export interface IsolationLimits {
  /** Milliseconds without a clipping after which the file is given up. */
  readonly maxReadMs: number;
  /** MiB of JavaScript heap. */
  readonly maxHeapMb: number;
}

/** A file by its path, or what standard input held. */
export type IsolatedInput = { readonly file: string } | { readonly bytes: Uint8Array };

export class IsolatedReader {
  readonly #limits: IsolationLimits;
  #worker: Worker | undefined;

  constructor(limits: IsolationLimits) {
    this.#limits = limits;
  }

  /**
   * The clippings of a file, as `extract` gives them; a last `truncated` or `failed` where it was stopped.
   * @param path as reports show it: names the format
   */
  async *read(
    input: IsolatedInput,
    path: string,
    format: string,
    options: ReadOptions,
  ): AsyncGenerator<Outcome> {
    const worker = this.#worker ?? this.#start();
    this.#worker = worker;
    const task: Task = { input, path, format, options };
    const replies = repliesOf(worker, this.#limits.maxReadMs);
    let isDone = false;
    let clippings = 0;
    try {
      worker.postMessage(task);
      for await (const reply of replies) {
        isDone = reply.kind === 'done';
        if (isDone) return;
        if (reply.kind === 'outcome') {
          if ('extract' in reply.outcome) clippings += 1;
          yield reply.outcome;
          worker.postMessage('next');
        }
      }
    } catch (error) {
      yield stopped(error, this.#limits, clippings);
    } finally {
      // Given up, or not read to its end: the worker still has the file.
      if (!isDone) await this.close();
      else worker.unref();
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    return new Worker(new URL('./isolated-reader.cjs', import.meta.url), {
      // Flags of the caller's node ("--input-type") need not fit a worker.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.maxHeapMb },
      // What a library prints about a broken file is no output of this program.
      stdout: true,
      stderr: true,
    });
  }
}

/** Whether this is the built program: the worker's script is made at the build. */
export function canIsolate(): boolean {
  return import.meta.url.endsWith('.js');
}

class TimeUp extends Error {}

async function* repliesOf(worker: Worker, maxMs: number): AsyncGenerator<Reply> {
  const waiting: Reply[] = [];
  let fault: Error | undefined;
  let wake = () => {};
  const onMessage = (reply: Reply) => {
    waiting.push(reply);
    wake();
  };
  const onFault = (error: Error) => {
    fault ??= error;
    wake();
  };
  const onExit = () => onFault(new Error('its reader ended'));
  worker.on('message', onMessage).on('error', onFault).on('exit', onExit);
  try {
    for (;;) {
      if (!waiting.length && !fault) {
        const timer = setTimeout(() => onFault(new TimeUp()), maxMs);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        clearTimeout(timer);
      }
      const reply = waiting.shift();
      if (reply) yield reply;
      else if (fault) throw fault;
    }
  } finally {
    worker.off('message', onMessage).off('error', onFault).off('exit', onExit);
  }
}

function stopped(
  error: unknown,
  { maxReadMs, maxHeapMb }: IsolationLimits,
  clippings: number,
): Outcome {
  if (error instanceof TimeUp) {
    const reason = `given up after ${maxReadMs / 1000} s without a result (--max-read-time)`;
    return cutOff(reason, clippings);
  }
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const reason = `given up: its reader needed more than ${maxHeapMb} MiB (--max-read-memory)`;
    return cutOff(reason, clippings);
  }
  const reason = `its reader failed: ${error instanceof Error ? error.message : String(error)}`;
  return { status: 'failed', item: null, reason };
}
