/** Fingerprints, and the search for pairs among them, on several threads: see pool.ts. */
import { availableParallelism } from 'node:os';
import { Printer, type Unit } from '../fingerprint/batch.ts';
import type { Banding } from '../fingerprint/lsh.ts';
import type { SketchSettings } from '../fingerprint/minhash.ts';
import { alone, type PairAnswer, type PairCrew, type PairTask } from '../fingerprint/pairs.ts';
import { openSketcher } from './kernel-file.ts';
import { type Done, runAll } from './pool.ts';
import { type PrintResult, type PrintTask, runPrintTask } from './print-task.ts';
import type { PrintWorkerData } from './print-worker.ts';
import { readSpilled } from './spill-file.ts';
import { Threads } from './threads.ts';

export interface PrintPoolOptions {
  readonly settings: SketchSettings;
  readonly banding: Banding;
  /** What is fingerprinted. @default 'paragraphs' */
  readonly unit?: Unit;
  /** Threads; 1 works in this one. @default the number of processors */
  readonly jobs?: number;
  /** Another worker, for tests. */
  readonly worker?: URL;
}

/** Its threads go on to other work; `close` ends them. */
export class PrintPool {
  readonly #options: PrintPoolOptions;
  readonly #threads: Threads<PrintTask | PairTask, PrintResult | PairAnswer>;

  constructor(options: PrintPoolOptions) {
    this.#options = options;
    const { settings, banding, unit = 'paragraphs', jobs = availableParallelism() } = options;
    const data: PrintWorkerData = { settings, banding, unit };
    const worker = options.worker ?? new URL('./print-worker.cjs', import.meta.url);
    this.#threads = new Threads(worker, data, jobs);
  }

  /** Runs tasks as they come and yields their results in the same order. */
  print(tasks: AsyncIterable<PrintTask>): AsyncGenerator<Done<PrintTask, PrintResult>> {
    const { settings, banding, unit } = this.#options;
    return runAll(tasks, {
      // A thread answers each kind of task in kind.
      threads: this.#threads as Threads<PrintTask, PrintResult>,
      here: async () => {
        const printer = new Printer(openSketcher(settings, banding), unit);
        return (task) => runPrintTask(task, printer);
      },
      lost: ({ path, item }, reason) => ({
        places: new Uint32Array(0),
        pages: [],
        ok: 0,
        problems: [
          {
            path,
            item,
            status: 'failed',
            reason: `the thread that read it ended twice: ${reason}`,
          },
        ],
      }),
    });
  }

  /** The threads that printed, or this one if it did. */
  crew(): PairCrew {
    const threads = this.#threads as Threads<PairTask, PairAnswer>;
    if (threads.started === 0) return alone(readSpilled);
    return {
      threads: threads.started,
      run: (task) => threads.run(task).catch(() => threads.run(task)),
    };
  }

  close(): Promise<void> {
    return this.#threads.close();
  }
}
