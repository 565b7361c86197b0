/** A thread that fingerprints: one `PrintTask` in, one `Reply` out. */
import { parentPort, workerData } from 'node:worker_threads';
import { Printer } from '../fingerprint/batch.ts';
import type { Banding } from '../fingerprint/lsh.ts';
import type { SketchSettings } from '../fingerprint/minhash.ts';
import { openSketcher } from './kernel-file.ts';
import { type PrintResult, type PrintTask, runPrintTask } from './print-task.ts';
import type { Reply } from './threads.ts';

export interface PrintWorkerData {
  readonly settings: SketchSettings;
  readonly banding: Banding;
}

const { settings, banding } = workerData as PrintWorkerData;
const printer = new Printer(openSketcher(settings, banding));

parentPort?.on('message', async (task: PrintTask) => {
  const reply: Reply<PrintResult> = { ok: true, result: await runPrintTask(task, printer) };
  parentPort?.postMessage(reply);
});
