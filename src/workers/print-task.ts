/** One task of a worker: some files or texts in, their paragraphs' fingerprints out. */
import { fileContent } from '../corpus/files.ts';
import type { Problem } from '../faults.ts';
import type { BatchBuilder, PrintBatch } from '../fingerprint/batch.ts';
import type { ParagraphSketcher } from '../fingerprint/paragraphs.ts';
import {
  bytesAsContent,
  DEFAULT_LIMITS,
  extract,
  formatFor,
  Unreadable,
} from '../formats/index.ts';
import { readLineByLine } from './line-by-line.ts';
import type { Origin, Task } from './tasks.ts';

export type PrintText = Origin & { readonly text: string };
export type PrintTask = Task<PrintText>;

export interface PrintResult {
  /** One for each text of the batch. */
  readonly origins: readonly Origin[];
  readonly batch: PrintBatch;
  readonly ok: number;
  /** What did not end as `ok`. */
  readonly problems: readonly Problem[];
}

/**
 * Never throws for a file: what cannot be read becomes a problem.
 * @param builder empty; one for all tasks of a thread saves memory traffic
 */
export async function runPrintTask(
  task: PrintTask,
  sketcher: ParagraphSketcher,
  builder: BatchBuilder,
): Promise<PrintResult> {
  const origins: Origin[] = [];
  const problems: Problem[] = [];
  let ok = 0;
  if (task.kind === 'texts')
    for (const { path, item, text } of task.texts) {
      builder.add(sketcher.sketch(text));
      origins.push({ path, item });
      ok += 1;
    }
  else
    for (const path of task.paths) {
      const lines = task.encoding === null ? readLineByLine(path, task, sketcher) : undefined;
      if (lines) {
        builder.add(sketcher.sketchBytes(lines));
        origins.push({ path, item: null });
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
          builder.add(sketcher.sketch(outcome.extract.text));
          origins.push({ path, item: outcome.item });
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
  return { origins, batch: builder.finish(), ok, problems };
}
