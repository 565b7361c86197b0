/** Fingerprints on several threads: see pool.ts. */
import { Printer } from '../fingerprint/batch.ts';
import type { Banding } from '../fingerprint/lsh.ts';
import type { SketchSettings } from '../fingerprint/minhash.ts';
import { openSketcher } from './kernel-file.ts';
import { type Done, runAll, type Work } from './pool.ts';
import { type PrintResult, type PrintTask, type PrintText, runPrintTask } from './print-task.ts';
import type { PrintWorkerData } from './print-worker.ts';

export interface PrintPoolOptions {
  readonly settings: SketchSettings;
  readonly banding: Banding;
  /** Threads; 1 works in this one. @default the number of processors */
  readonly jobs?: number;
  /** Another worker, for tests. */
  readonly worker?: URL;
}

/** Runs tasks as they come and yields their results in the same order. */
export function printAll(
  tasks: AsyncIterable<PrintTask>,
  { settings, banding, jobs, worker }: PrintPoolOptions,
): AsyncGenerator<Done<PrintTask, PrintResult>> {
  const work: Work<PrintText, PrintResult, PrintWorkerData> = {
    worker: worker ?? new URL('./print-worker.js', import.meta.url),
    data: { settings, banding },
    here: async () => {
      const printer = new Printer(openSketcher(settings, banding));
      return (task) => runPrintTask(task, printer);
    },
    lost: ({ path, item }, reason) => ({
      places: new Uint32Array(0),
      pages: [],
      ok: 0,
      problems: [
        { path, item, status: 'failed', reason: `the thread that read it ended twice: ${reason}` },
      ],
    }),
  };
  return runAll(tasks, work, jobs);
}
