/** Fingerprints, and the search for pairs among them, on several threads: see pool.ts. */
import { availableParallelism } from 'node:os';
import { Printer, type PrintPage, type Unit } from '../fingerprint/batch.ts';
import type { Banding } from '../fingerprint/lsh.ts';
import type { SketchSettings } from '../fingerprint/minhash.ts';
import { alone, type PairAnswer, type PairCrew, type PairTask } from '../fingerprint/pairs.ts';
import { openSketcher } from './kernel-file.ts';
import { type Done, runAll } from './pool.ts';
import { type PrintResult, type PrintTask, runPrintTask } from './print-task.ts';
import type { PrintWorkerData } from './print-worker.ts';
import { closeSpill, openSpill, readSpilled, type SpillPlace } from './spill-file.ts';
import { Threads } from './threads.ts';

export interface PrintPoolOptions {
  readonly settings: SketchSettings;
  readonly banding: Banding;
  /** What is fingerprinted. @default 'paragraphs' */
  readonly unit?: Unit;
  /** Threads; 1 works in this one. @default the number of processors */
  readonly jobs?: number;
  /** Bytes of fingerprints in memory; those that come later go to a temporary file. @default all stay in memory */
  readonly memory?: number;
  /** Another worker, for tests. */
  readonly worker?: URL;
}

/** Its threads go on to other work; `close` ends them. */
export class PrintPool {
  readonly #options: PrintPoolOptions;
  readonly #threads: Threads<PrintTask | PairTask, PrintResult | PairAnswer>;
  #held = 0;
  #spill: SpillPlace | undefined;

  constructor(options: PrintPoolOptions) {
    this.#options = options;
    const { settings, banding, unit = 'paragraphs', jobs = availableParallelism() } = options;
    const data: PrintWorkerData = { settings, banding, unit };
    const worker = options.worker ?? new URL('./print-worker.cjs', import.meta.url);
    this.#threads = new Threads(worker, data, jobs);
  }

  /** Runs tasks as they come and yields their results in the same order. */
  async *print(tasks: AsyncIterable<PrintTask>): AsyncGenerator<Done<PrintTask, PrintResult>> {
    const { settings, banding, unit } = this.#options;
    const all = runAll(this.#mayBeSpilled(tasks), {
      // A thread answers each kind of task in kind.
      threads: this.#threads as Threads<PrintTask, PrintResult>,
      here: async () => {
        const printer = new Printer(openSketcher(settings, banding), unit);
        return (task) => runPrintTask(task, printer);
      },
      lost: ({ path, item }, reason): PrintResult => ({
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
    for await (const done of all) {
      for (const page of done.result.pages) this.#held += bytesInMemory(page);
      yield done;
    }
  }

  async *#mayBeSpilled(tasks: AsyncIterable<PrintTask>): AsyncGenerator<PrintTask> {
    const { memory = Number.POSITIVE_INFINITY } = this.#options;
    for await (const task of tasks) {
      if (this.#held >= memory) this.#spill ??= openSpill();
      yield this.#spill ? { ...task, spill: this.#spill } : task;
    }
  }

  /** The threads that printed, or this one if it did. It also does what threads failed to do twice. */
  crew(): PairCrew {
    const threads = this.#threads as Threads<PairTask, PairAnswer>;
    const here = alone(readSpilled, this.#spill?.handle);
    if (threads.started === 0) return here;
    const run = (task: PairTask) => threads.run(task);
    return {
      ...here,
      threads: threads.started,
      run: (task) =>
        run(task)
          .catch(() => run(task))
          .catch(() => here.run(task)),
    };
  }

  async close(): Promise<void> {
    await this.#threads.close();
    if (this.#spill) closeSpill(this.#spill);
  }
}

function bytesInMemory({ texts, paragraphs, bands, words, spilled }: PrintPage): number {
  const inSlab = spilled === undefined ? words + bands * paragraphs : 0;
  return 4 * (inSlab + texts + 3 * paragraphs);
}
