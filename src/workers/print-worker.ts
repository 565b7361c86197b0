/** A thread that fingerprints: one `PrintTask` in, one `Reply` out. */
import { parentPort, workerData } from 'node:worker_threads';
import { BatchBuilder } from '../fingerprint/batch.ts';
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
const sketcher = openSketcher(settings, banding);
const builder = new BatchBuilder(banding.bands);

parentPort?.on('message', async (task: PrintTask) => {
  const result = await runPrintTask(task, sketcher, builder);
  const reply: Reply<PrintResult> = { ok: true, result };
  // The columns change hands without being copied.
  const columns = Object.values(result.batch).map((column: Uint32Array) => column.buffer);
  parentPort?.postMessage(reply, columns as ArrayBuffer[]);
});
