/** A thread that fingerprints and looks for pairs: one task in, one `Reply` out. */
import { parentPort, workerData } from 'node:worker_threads';
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
  const isPrint = task.kind === 'files' || task.kind === 'texts';
  const result = isPrint ? await runPrintTask(task, printer) : desk.run(task);
  const reply: Reply<PrintResult | PairAnswer> = { ok: true, result };
  parentPort?.postMessage(reply);
});
