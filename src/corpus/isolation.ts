/**
 * Reads risky formats in a worker thread, where a file that hangs or eats memory can be stopped
 * without taking the run along. A thread serves file after file; a stopped one is replaced.
 */
import { Worker } from 'node:worker_threads';
import { cutOff, type Outcome, type ReadOptions } from '../formats/index.ts';
import type { IsolatedFile, Reply, Task } from './isolated-reader.ts';

export interface IsolationLimits {
  /** Milliseconds without a clipping after which the file is given up. */
  readonly maxReadMs: number;
  /** MiB of JavaScript heap. */
  readonly maxHeapMb: number;
}

export class IsolatedReader {
  readonly #limits: IsolationLimits;
  readonly #options: ReadOptions;
  #worker: Worker | undefined;
  #isIdle = true;

  constructor(limits: IsolationLimits, options: ReadOptions) {
    this.#limits = limits;
    this.#options = options;
  }

  /** Whether it may be given a file. */
  get isIdle(): boolean {
    return this.#isIdle;
  }

  /** Begins to read a file. @param ended called when the thread is done with it, or was stopped */
  begin(file: IsolatedFile, ended: () => void): Reading {
    this.#isIdle = false;
    this.#worker ??= this.#start();
    return new Reading(
      this.#worker,
      { ...file, options: this.#options },
      this.#limits,
      (isDone) => {
        if (isDone) this.#worker?.unref();
        // Given up, or not read to its end: the worker still has the file.
        else void this.close();
        this.#isIdle = true;
        ended();
      },
    );
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./isolated-reader.cjs', import.meta.url), {
      // Flags of the caller's node ("--input-type") need not fit a worker.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.maxHeapMb },
      // What a library prints about a broken file is no output of this program.
      stdout: true,
      stderr: true,
    });
    const gone = () => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    return worker.on('error', gone).on('exit', gone);
  }
}

class TimeUp extends Error {}

/** Clippings that a thread may be ahead of who takes them. */
const AHEAD = 2;

/** A file that a thread reads. It goes on by itself, a little ahead. */
export class Reading {
  readonly #worker: Worker;
  readonly #limits: IsolationLimits;
  readonly #ended: (isDone: boolean) => void;
  readonly #waiting: Outcome[] = [];
  #isPaused = false;
  /** The thread is no longer at it. */
  #isOver = false;
  #fault: Error | undefined;
  #wake = () => {};

  constructor(
    worker: Worker,
    task: Task,
    limits: IsolationLimits,
    ended: (isDone: boolean) => void,
  ) {
    this.#worker = worker;
    this.#limits = limits;
    this.#ended = ended;
    worker.on('message', this.#onReply).on('error', this.#onFault).on('exit', this.#onExit);
    worker.postMessage(task);
  }

  /** The clippings of the file, as `extract` gives them; a last `truncated` or `failed` where it was stopped. Once. */
  async *outcomes(): AsyncGenerator<Outcome> {
    let clippings = 0;
    try {
      for (let next = await this.#next(); next; next = await this.#next()) {
        if ('extract' in next) clippings += 1;
        yield next;
      }
    } catch (error) {
      yield stopped(error, this.#limits, clippings);
    } finally {
      this.stop();
    }
  }

  /** Takes the file from the thread. */
  stop(): void {
    this.#end(false);
  }

  readonly #onReply = (reply: Reply) => {
    if (reply.kind === 'done') this.#end(true);
    else {
      this.#waiting.push(reply.outcome);
      this.#isPaused = this.#waiting.length >= AHEAD;
      if (!this.#isPaused) this.#worker.postMessage('next');
    }
    this.#wake();
  };

  readonly #onFault = (error: Error) => {
    this.#fault ??= error;
    this.#end(false);
    this.#wake();
  };

  readonly #onExit = () => this.#onFault(new Error('its reader ended'));

  #end(isDone: boolean): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#worker
      .off('message', this.#onReply)
      .off('error', this.#onFault)
      .off('exit', this.#onExit);
    this.#ended(isDone);
  }

  /** Undefined behind the last. */
  async #next(): Promise<Outcome | undefined> {
    if (!this.#waiting.length && !this.#isOver) {
      const timer = setTimeout(() => this.#onFault(new TimeUp()), this.#limits.maxReadMs);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      clearTimeout(timer);
    }
    const next = this.#waiting.shift();
    if (next === undefined && this.#fault) throw this.#fault;
    if (next !== undefined && this.#isPaused) {
      this.#isPaused = false;
      this.#worker.postMessage('next');
    }
    return next;
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
