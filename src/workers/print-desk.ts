/** What one thread of `dupes pairs` works with: a printer, and a desk where pairs are looked for. */
import { Printer, type Unit } from '../fingerprint/batch.ts';
import type { Banding } from '../fingerprint/lsh.ts';
import type { SketchSettings } from '../fingerprint/minhash.ts';
import { type PairAnswer, PairDesk, type PairTask } from '../fingerprint/pairs.ts';
import { openSketcher } from './kernel-file.ts';
import { type PrintResult, type PrintTask, runPrintTask } from './print-task.ts';
import { readSpilled } from './spill-file.ts';

export interface PrintDeskSettings {
  readonly settings: SketchSettings;
  readonly banding: Banding;
  readonly unit: Unit;
}

/** Does one task after the other, and answers each kind in kind. */
export type PrintDesk = (task: PrintTask | PairTask) => Promise<PrintResult | PairAnswer>;

export function openPrintDesk({ settings, banding, unit }: PrintDeskSettings): PrintDesk {
  const printer = new Printer(openSketcher(settings, banding), unit);
  const desk = new PairDesk(readSpilled);
  return async (task) =>
    task.kind === 'files' || task.kind === 'texts' ? runPrintTask(task, printer) : desk.run(task);
}
