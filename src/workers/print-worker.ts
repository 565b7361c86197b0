/** A thread that fingerprints and looks for pairs: one task in, one `Reply` out, in order. */
import { parentPort, workerData } from 'node:worker_threads';
import { DupesError } from '../faults.ts';
import type { PairAnswer, PairTask } from '../fingerprint/pairs.ts';
import { openPrintDesk, type PrintDeskSettings } from './print-desk.ts';
import type { PrintResult, PrintTask } from './print-task.ts';
import type { Reply } from './threads.ts';

const run = openPrintDesk(workerData as PrintDeskSettings);
let last = Promise.resolve();

parentPort?.on('message', (task: PrintTask | PairTask) => {
  last = last.then(async () => parentPort?.postMessage(await answer(task)));
});

async function answer(task: PrintTask | PairTask): Promise<Reply<PrintResult | PairAnswer>> {
  try {
    return { ok: true, result: await run(task) };
  } catch (error) {
    if (!(error instanceof DupesError)) throw error;
    return { ok: false, error: error.message, code: error.code };
  }
}
