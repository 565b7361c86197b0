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

export class Threads<Task, Result> {
  readonly #file: URL;
  readonly #workerData: unknown;
  /** Threads at most. */
  readonly most: number;
  readonly #waiting: Waiting<Task, Result>[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting<Task, Result>>();
  #closed = false;

  /** @param most threads; each is started when there is work for it */
  constructor(file: URL, workerData: unknown, most: number) {
    this.#file = file;
    this.#workerData = workerData;
    this.most = most;
  }

  /** Threads there are. */
  get started(): number {
    return this.#idle.length + this.#busy.size;
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
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0 || this.#closed) return;
    const isFull = this.#busy.size >= this.most;
    const worker = this.#idle.pop() ?? (isFull ? undefined : this.#start());
    const next = worker && this.#waiting.shift();
    if (!next) return;
    this.#busy.set(worker, next);
    worker.postMessage(next.task);
  }

  #start(): Worker {
    const worker = new Worker(this.#file, { workerData: this.#workerData });
    worker.on('message', (reply: Reply<Result>) => {
      const done = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      this.#next();
      if (reply.ok) done?.resolve(reply.result);
      else if (reply.code === undefined) done?.reject(new Error(reply.error));
      else done?.reject(new DupesError(reply.code, reply.error));
    });
    const ended = (error: Error) => {
      const place = this.#idle.indexOf(worker);
      if (place >= 0) this.#idle.splice(place, 1);
      const lost = this.#busy.get(worker);
      this.#busy.delete(worker);
      lost?.reject(error);
      this.#next();
    };
    worker.on('error', ended);
    worker.on('exit', (code) => ended(new Error(`the thread ended with exit code ${code}`)));
    return worker;
  }
}
