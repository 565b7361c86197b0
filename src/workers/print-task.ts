/** One task of a worker: some files or texts in, their paragraphs' fingerprints out. */
import { fileContent } from '../corpus/files.ts';
import type { fileReader } from '../corpus/index.ts';
import type { Problem } from '../faults.ts';
import type { Printer, PrintPage } from '../fingerprint/batch.ts';
import {
  bytesAsContent,
  DEFAULT_LIMITS,
  extract,
  formatFor,
  trueFormat,
  Unreadable,
} from '../formats/index.ts';
import { isLongLineByLine, readLineByLine } from './line-by-line.ts';
import { type SpillPlace, spillInto } from './spill-file.ts';
import type { FilesTask, Origin, Task } from './tasks.ts';

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
  const read: Read = { places: [], problems: [], ok: 0 };
  if (task.kind === 'texts')
    task.texts.forEach(({ item, text }, place) => {
      printer.add(text);
      addPlace(read, place, item);
    });
  else
    for (let next = addPlain(task, 0, printer, read); next < task.paths.length; ) {
      await addByFormat(task, next, printer, read);
      next = addPlain(task, next + 1, printer, read);
    }
  const { places, ...counts } = read;
  return { places: Uint32Array.from(places), pages: printer.finish(), ...counts };
}

/** What was read of a task so far; see `PrintResult`. */
interface Read {
  readonly places: number[];
  readonly problems: Problem[];
  ok: number;
}

function addPlace(read: Read, place: number, item: number | null): void {
  read.places.push(place, item ?? 0);
  read.ok += 1;
}

/**
 * Adds files from a place on, up to one that must go through its format. (In a function of its own,
 * so that what the engine optimizes is small: threads wait while it does.)
 * @returns that one's place
 */
function addPlain(task: FilesTask, from: number, printer: Printer, read: Read): number {
  if (task.encoding !== null) return from;
  let place = from;
  while (place < task.paths.length && addLineByLine(task.paths[place]!, task, printer)) {
    addPlace(read, place, null);
    place += 1;
  }
  return place;
}

async function addByFormat(
  task: FilesTask,
  place: number,
  printer: Printer,
  read: Read,
): Promise<void> {
  const path = task.paths[place]!;
  const add = (status: Problem['status'], reason: string, item: number | null = null) =>
    read.problems.push({ path, item, status, reason });
  let bytes: Uint8Array;
  try {
    bytes = await fileContent(path, task).whole();
  } catch (error) {
    const status = error instanceof Unreadable ? error.status : 'failed';
    add(status, error instanceof Error ? error.message : String(error));
    return;
  }
  if (task.encoding === null && addLong(path, bytes, printer)) {
    addPlace(read, place, null);
    return;
  }
  const format = formatFor(path);
  if (!format) {
    add('skipped', 'another type of file');
    return;
  }
  if (trueFormat(format, bytes).risky) {
    const corpus = await import('../corpus/index.ts');
    readRisky ??= corpus.fileReader({
      encoding: task.encoding,
      maxFileBytes: task.maxFileBytes,
      ...task.limits,
    });
    for await (const input of readRisky(path)) {
      if (!('source' in input)) read.problems.push(input);
      else {
        printer.add(input.source.extract.text);
        addPlace(read, place, input.source.item);
      }
    }
    return;
  }
  for await (const outcome of extract(format, bytesAsContent(bytes), path, {
    encoding: task.encoding,
    limits: { ...DEFAULT_LIMITS, maxFileBytes: task.maxFileBytes },
  })) {
    if (outcome.status === 'ok') {
      printer.add(outcome.extract.text);
      addPlace(read, place, outcome.item);
    } else add(outcome.status, outcome.reason, outcome.item);
  }
}

/** One for all tasks of a thread: they are of one run, whose limits are the same. */
let readRisky: ReturnType<typeof fileReader> | undefined;

/** In bytes. A file that turns out not to fit is read twice. */
const MOST_FILES_FIT = 1 << 13;

/** False where the file must go through its format. */
function addLineByLine(path: string, task: FilesTask, printer: Printer): boolean {
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
