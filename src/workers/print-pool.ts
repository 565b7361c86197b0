/** Fingerprints, and the search for pairs among them, on several threads: see pool.ts. */
import { availableParallelism } from 'node:os';
import type { PrintPage, Unit } from '../fingerprint/batch.ts';
import type { Banding } from '../fingerprint/lsh.ts';
import type { SketchSettings } from '../fingerprint/minhash.ts';
import { alone, type PairAnswer, type PairCrew, type PairTask } from '../fingerprint/pairs.ts';
import { type Done, runAll } from './pool.ts';
import { openPrintDesk, type PrintDesk, type PrintDeskSettings } from './print-desk.ts';
import type { PrintResult, PrintTask } from './print-task.ts';
import { closeSpill, openSpill, readSpilled, type SpillPlace } from './spill-file.ts';
import { Threads } from './threads.ts';

export interface PrintPoolOptions {
  readonly settings: SketchSettings;
  readonly banding: Banding;
  /** What is fingerprinted. @default 'paragraphs' */
  readonly unit?: Unit;
  /** Threads, of which this is one. @default the number of processors, where the work pays for them */
  readonly jobs?: number | undefined;
  /** Bytes of fingerprints in memory; those that come later go to a temporary file. @default all stay in memory */
  readonly memory?: number;
  /** Another worker, for tests: where there may be several threads, all work is done by such ones. */
  readonly worker?: URL;
}

// Unless their number was asked for, a second thread is started from this many files on, or when the run has taken this
// long. With 4,000 files it cost a sixth of the time, with 12,500 nothing was gained, with 50,000 it saved a fifth.
const FILES_PAY = 15_000;
/** Seconds; for texts that stream and files that are large. Guess. */
const LONG_RUN = 0.5;

/** Its threads go on to other work; `close` ends them. */
export class PrintPool {
  readonly #options: PrintPoolOptions;
  readonly #threads: Threads<PrintTask | PairTask, PrintResult | PairAnswer>;
  #files = 0;
  #held = 0;
  #spill: SpillPlace | undefined;

  constructor(options: PrintPoolOptions) {
    this.#options = options;
    const { settings, banding, unit = 'paragraphs', worker } = options;
    const { jobs = availableParallelism() } = options;
    const deskSettings: PrintDeskSettings = { settings, banding, unit };
    let desk: PrintDesk | undefined;
    const here: PrintDesk = (task) => {
      desk ??= openPrintDesk(deskSettings);
      return desk(task);
    };
    const begin = process.uptime();
    const helps = worker === undefined || jobs === 1;
    this.#threads = new Threads({
      file: worker ?? new URL('./print-worker.cjs', import.meta.url),
      workerData: () => deskSettings,
      ...(helps ? { most: jobs - 1, here } : { most: jobs }),
      pays: () =>
        options.jobs !== undefined ||
        this.#files >= FILES_PAY ||
        process.uptime() - begin > LONG_RUN,
    });
    if (options.jobs !== undefined) this.#threads.prepare();
  }

  /** Announces how many files there may be, as far as is known; another thread starts where they pay for it. */
  expect(files: number): void {
    this.#files = files;
    this.#threads.prepare();
  }

  /** Runs tasks as they come and yields their results in the same order. */
  async *print(tasks: AsyncIterable<PrintTask>): AsyncGenerator<Done<PrintTask, PrintResult>> {
    const all = runAll(this.#mayBeSpilled(tasks), {
      // A thread answers each kind of task in kind.
      threads: this.#threads as Threads<PrintTask, PrintResult>,
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

  /** The threads that printed. This one also does what threads failed to do twice. */
  crew(): PairCrew {
    const threads = this.#threads as Threads<PairTask, PairAnswer>;
    const here = alone(readSpilled, this.#spill?.handle);
    const run = (task: PairTask) => threads.run(task);
    return {
      ...here,
      threads: threads.working,
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
