/** Fingerprints on several threads: see pool.ts. */
import { BatchBuilder } from '../fingerprint/batch.ts';
import type { Banding } from '../fingerprint/lsh.ts';
import type { SketchSettings } from '../fingerprint/minhash.ts';
import { openSketcher } from './kernel-file.ts';
import { runAll, type Work } from './pool.ts';
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
): AsyncGenerator<PrintResult> {
  const work: Work<PrintText, PrintResult, PrintWorkerData> = {
    worker: worker ?? new URL('./print-worker.js', import.meta.url),
    data: { settings, banding },
    here: async () => {
      const sketcher = openSketcher(settings, banding);
      const builder = new BatchBuilder(banding.bands);
      return (task) => runPrintTask(task, sketcher, builder);
    },
    lost: ({ path, item }, reason) => ({
      origins: [],
      batch: NO_BATCH,
      ok: 0,
      problems: [
        { path, item, status: 'failed', reason: `the thread that read it ended twice: ${reason}` },
      ],
    }),
  };
  return runAll(tasks, work, jobs);
}

const NONE = new Uint32Array(0);
const NO_BATCH: PrintResult['batch'] = {
  paragraphsOf: NONE,
  tokens: NONE,
  exact: NONE,
  bandKeys: NONE,
  hashes: NONE,
};
