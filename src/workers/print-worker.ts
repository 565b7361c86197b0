/** A thread that fingerprints: Tinypool calls the default export with one task after the other. */
import { workerData } from 'node:worker_threads';
import Tinypool from 'tinypool';
import type { Banding } from '../fingerprint/lsh.ts';
import type { SketchSettings } from '../fingerprint/minhash.ts';
import { openSketcher } from './kernel-file.ts';
import { type PrintTask, runPrintTask } from './print-task.ts';

export interface PrintWorkerData {
  readonly settings: SketchSettings;
  readonly banding: Banding;
}

// Tinypool puts its own data first.
const [, { settings, banding }] = workerData as [unknown, PrintWorkerData];
const sketcher = openSketcher(settings, banding);

export default async function print(task: PrintTask): Promise<unknown> {
  const result = await runPrintTask(task, sketcher);
  const arrays = Object.values(result.batch).map((column: Uint32Array) => column.buffer);
  // The arrays change hands without being copied.
  const movable = {
    get [Tinypool.transferableSymbol]() {
      return arrays;
    },
    get [Tinypool.valueSymbol]() {
      return result;
    },
  };
  return Tinypool.move(movable as unknown as Parameters<typeof Tinypool.move>[0]);
}
