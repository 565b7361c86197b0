/** A thread that fingerprints and looks for pairs: one task in, one `Reply` out. */
import { parentPort, workerData } from 'node:worker_threads';
import { DupesError } from '../faults.ts';
import { Printer, type Unit } from '../fingerprint/batch.ts';
import type { Banding } from '../fingerprint/lsh.ts';
import type { SketchSettings } from '../fingerprint/minhash.ts';
import { type PairAnswer, PairDesk, type PairTask } from '../fingerprint/pairs.ts';
import { openSketcher } from './kernel-file.ts';
import { type PrintResult, type PrintTask, runPrintTask } from './print-task.ts';
import { readSpilled } from './spill-file.ts';
import type { Reply } from './threads.ts';

export interface PrintWorkerData {
  readonly settings: SketchSettings;
  readonly banding: Banding;
  readonly unit: Unit;
}

const { settings, banding, unit } = workerData as PrintWorkerData;
const printer = new Printer(openSketcher(settings, banding), unit);
const desk = new PairDesk(readSpilled);

parentPort?.on('message', async (task: PrintTask | PairTask) => {
  parentPort?.postMessage(await answer(task));
});

async function answer(task: PrintTask | PairTask): Promise<Reply<PrintResult | PairAnswer>> {
  try {
    const isPrint = task.kind === 'files' || task.kind === 'texts';
    return { ok: true, result: isPrint ? await runPrintTask(task, printer) : desk.run(task) };
  } catch (error) {
    if (!(error instanceof DupesError)) throw error;
    return { ok: false, error: error.message, code: error.code };
  }
}
