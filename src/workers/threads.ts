/**
 * Threads that answer one message with one message. Not Tinypool, which would fit: a task whose thread ended by
 * `process.exit` never settled there (2.2.0).
 */
import { Worker } from 'node:worker_threads';
import { DupesError } from '../faults.ts';

/** What a thread answers. */
export type Reply<Result> =
  | { readonly ok: true; readonly result: Result }
  /** With the code of a `DupesError`, where the run must stop. */
  | { readonly ok: false; readonly error: string; readonly code?: string };

interface Waiting<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

export interface ThreadsOptions<Task, Result> {
  readonly file: URL;
  /** What a thread starts with; asked for with each. */
  readonly workerData: () => unknown;
  /** Threads besides this one, at most. */
  readonly most: number;
  /** Does tasks in this thread, too: a thread that only waited for the others would cost as much as one that works. */
  readonly here?: (task: Task) => Promise<Result>;
  /** Asked, where this thread works, too, before another is started. @default one always pays */
  readonly pays?: () => boolean;
}

/** What a thread is given at most while this one works and does not listen. */
const TASKS_GIVEN = 4;

export class Threads<Task, Result> {
  readonly #options: ThreadsOptions<Task, Result>;
  readonly #waiting: Waiting<Task, Result>[] = [];
  /** Threads that are not up yet, where this one does what waits until then. One that never comes is not started again. */
  readonly #coming = new Set<Worker>();
  /** What each thread was given, in order: it answers in order. */
  readonly #given = new Map<Worker, Waiting<Task, Result>[]>();
  #helps = false;
  #closed = false;

  constructor(options: ThreadsOptions<Task, Result>) {
    this.#options = options;
  }

  /** Threads that work, at most. */
  get most(): number {
    const { most, here } = this.#options;
    return here ? most + 1 : most;
  }

  /** Threads that were started, and this one where it works. */
  get working(): number {
    return this.#started + (this.#options.here ? 1 : 0);
  }

  get #started(): number {
    return this.#coming.size + this.#given.size;
  }

  /** Starts a thread that will pay, while there is no task yet. */
  prepare(): void {
    const { most, here, pays } = this.#options;
    if (here && this.#started === 0 && most > 0 && (!pays || pays())) this.#start();
  }

  /** Rejects when the thread says so, throws outside the task, runs out of memory or ends. */
  run(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const workers = [...this.#coming, ...this.#given.keys()];
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    const { here } = this.#options;
    this.#give(1);
    if (here && !this.#helps) void this.#help(here);
  }

  /** Gives waiting tasks out. @param upTo what a thread has then, at most */
  #give(upTo: number): void {
    while (this.#waiting.length > 0 && !this.#closed) {
      const mayStart = this.#mayStart();
      const worker = this.#withRoom(mayStart ? 1 : upTo);
      if (worker) {
        const next = this.#waiting.shift()!;
        this.#given.get(worker)!.push(next);
        worker.postMessage(next.task);
      } else if (mayStart) this.#start();
      else break;
    }
  }

  /** Whether there is work for another thread. */
  #mayStart(): boolean {
    const { most, here, pays } = this.#options;
    const isWanted = this.#started < most && this.#coming.size < this.#waiting.length;
    return isWanted && (!here || !pays || pays());
  }

  /** Does tasks while there are any that wait, and hears the other threads, and signals, before each. */
  async #help(here: (task: Task) => Promise<Result>): Promise<void> {
    this.#helps = true;
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = this.#closed ? undefined : this.#waiting.shift();
      if (!next) break;
      // Ahead of time only what the others will not wait for.
      this.#give(Math.min(TASKS_GIVEN, 1 + Math.floor(this.#waiting.length / this.working)));
      await here(next.task).then(next.resolve, next.reject);
    }
    this.#helps = false;
  }

  /** The thread that has least to do, and fewer tasks than that. */
  #withRoom(tasks: number): Worker | undefined {
    let found: Worker | undefined;
    let least = tasks;
    for (const [worker, { length }] of this.#given)
      if (length < least) {
        found = worker;
        least = length;
      }
    return found;
  }

  #start(): void {
    const { file, workerData, here } = this.#options;
    const worker = new Worker(file, { workerData: workerData() });
    const given: Waiting<Task, Result>[] = [];
    if (here) this.#coming.add(worker);
    else this.#given.set(worker, given);
    worker.on('online', () => {
      this.#coming.delete(worker);
      this.#given.set(worker, given);
      this.#next();
    });
    worker.on('message', (reply: Reply<Result>) => {
      const done = given.shift();
      if (reply.ok) done?.resolve(reply.result);
      else if (reply.code === undefined) done?.reject(new Error(reply.error));
      else done?.reject(new DupesError(reply.code, reply.error));
      this.#next();
    });
    const ended = (error: Error) => {
      this.#given.delete(worker);
      given.shift()?.reject(error);
      this.#waiting.unshift(...given.splice(0));
      this.#next();
    };
    worker.on('error', ended);
    worker.on('exit', (code) => ended(new Error(`the thread ended with exit code ${code}`)));
  }
}
