/** One task of a worker: some files or texts in, their paragraphs' fingerprints out. */
import { fileContent } from '../corpus/files.ts';
import type { Problem } from '../faults.ts';
import type { Printer, PrintPage } from '../fingerprint/batch.ts';
import {
  bytesAsContent,
  DEFAULT_LIMITS,
  extract,
  formatFor,
  Unreadable,
} from '../formats/index.ts';
import { isLongLineByLine, readLineByLine } from './line-by-line.ts';
import { type SpillPlace, spillInto } from './spill-file.ts';
import type { Origin, Task } from './tasks.ts';

export type PrintText = Origin & { readonly text: string };
export type PrintTask = Task<PrintText> & {
  /** Where to spill the fingerprints. */
  readonly spill?: SpillPlace;
};

export interface PrintResult {
  /** Two numbers for each text of the pages: its place in the task, and its item (0 for none). */
  readonly places: Uint32Array;
  readonly pages: readonly PrintPage[];
  readonly ok: number;
  /** What did not end as `ok`. */
  readonly problems: readonly Problem[];
}

/** Where the texts of a result come from. */
export function originsOf(task: PrintTask, { places }: PrintResult): Origin[] {
  const origins: Origin[] = [];
  for (let i = 0; i < places.length; i += 2) {
    const place = places[i]!;
    const path = task.kind === 'files' ? task.paths[place]! : task.texts[place]!.path;
    origins.push({ path, item: places[i + 1]! || null });
  }
  return origins;
}

/**
 * Never throws for a file: what cannot be read becomes a problem.
 * @param printer one for all tasks of a thread
 */
export async function runPrintTask(task: PrintTask, printer: Printer): Promise<PrintResult> {
  printer.file = task.spill && spillInto(task.spill);
  const places: number[] = [];
  const problems: Problem[] = [];
  let ok = 0;
  if (task.kind === 'texts')
    task.texts.forEach(({ item, text }, place) => {
      printer.add(text);
      places.push(place, item ?? 0);
      ok += 1;
    });
  else
    for (const [place, path] of task.paths.entries()) {
      if (task.encoding === null && addLineByLine(path, task, printer)) {
        places.push(place, 0);
        ok += 1;
        continue;
      }
      let bytes: Uint8Array;
      try {
        bytes = await fileContent(path, task).whole();
      } catch (error) {
        const status = error instanceof Unreadable ? error.status : 'failed';
        const reason = error instanceof Error ? error.message : String(error);
        problems.push({ path, item: null, status, reason });
        continue;
      }
      if (task.encoding === null && addLong(path, bytes, printer)) {
        places.push(place, 0);
        ok += 1;
        continue;
      }
      const format = formatFor(path);
      if (!format) {
        problems.push({ path, item: null, status: 'skipped', reason: 'another type of file' });
        continue;
      }
      for await (const outcome of extract(format, bytesAsContent(bytes), path, {
        encoding: task.encoding,
        limits: { ...DEFAULT_LIMITS, maxFileBytes: task.maxFileBytes },
      })) {
        if ('extract' in outcome) {
          printer.add(outcome.extract.text);
          places.push(place, outcome.item ?? 0);
          if (outcome.status === 'ok') {
            ok += 1;
            continue;
          }
        }
        problems.push({
          path,
          item: outcome.item,
          status: outcome.status as Problem['status'],
          reason: outcome.reason ?? 'a limit cut it',
        });
      }
    }
  return { places: Uint32Array.from(places), pages: printer.finish(), ok, problems };
}

/** In bytes. A file that turns out not to fit is read twice. */
const MOST_FILES_FIT = 1 << 13;

/** False where the file must go through its format. */
function addLineByLine(
  path: string,
  task: Extract<PrintTask, { kind: 'files' }>,
  printer: Printer,
): boolean {
  if (printer.filled + MOST_FILES_FIT > printer.sketcher.input.length) printer.flush();
  const from = printer.filled;
  let end = readLineByLine(path, task, printer.sketcher, from);
  if (end === from && from > 0) {
    printer.flush();
    end = readLineByLine(path, task, printer.sketcher);
  }
  // 0: too long even for an empty `input`.
  if (!end) return false;
  printer.take(end);
  return true;
}

/** The same for a file that turned out too long for `addLineByLine`. */
function addLong(path: string, bytes: Uint8Array, printer: Printer): boolean {
  if (!path.endsWith('.txt') || bytes.length < printer.sketcher.input.length - 1) return false;
  printer.flush();
  if (!isLongLineByLine(bytes, printer.sketcher)) return false;
  printer.addBytes(bytes);
  return true;
}
