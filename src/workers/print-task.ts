/** One task of a worker: some files or texts in, their paragraphs' fingerprints out. */
import { isUtf8 } from 'node:buffer';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { fileContent } from '../corpus/files.ts';
import type { Problem } from '../faults.ts';
import type { BatchBuilder, PrintBatch } from '../fingerprint/batch.ts';
import type { ParagraphSketcher } from '../fingerprint/paragraphs.ts';
import { looksCompressedOrImage } from '../formats/charset.ts';
import {
  bytesAsContent,
  DEFAULT_LIMITS,
  extract,
  formatFor,
  Unreadable,
} from '../formats/index.ts';

/** A clipping's place in the inputs. */
export interface Origin {
  readonly path: string;
  /** Row, line, entry or message number (from 1) inside `path`; null where the file is one clipping. */
  readonly item: number | null;
}

export type PrintTask =
  | {
      readonly kind: 'files';
      readonly paths: readonly string[];
      readonly maxFileBytes: number;
      readonly encoding: string | null;
    }
  | {
      readonly kind: 'texts';
      readonly texts: readonly (Origin & { readonly text: string })[];
    };

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

/** One read is enough for nearly every text, and its bytes stay in the cache. */
const buffer = Buffer.allocUnsafeSlow(60 * 1024);

/**
 * The bytes of a plain text that can be fingerprinted as they are, because the format would change nothing that words
 * depend on; undefined for all others, and where anything at all is odd. The next call overwrites them.
 */
function readLineByLine(
  path: string,
  { maxFileBytes }: { readonly maxFileBytes: number },
  sketcher: ParagraphSketcher,
): Uint8Array | undefined {
  if (!path.endsWith('.txt')) return undefined;
  let length = 0;
  try {
    const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      length = readSync(fd, buffer, 0, buffer.length, null);
    } finally {
      closeSync(fd);
    }
  } catch {
    return undefined;
  }
  if (length === 0 || length === buffer.length || length > maxFileBytes) return undefined;
  const bytes = buffer.subarray(0, length);
  const plain = isUtf8(bytes) && !looksCompressedOrImage(bytes) && sketcher.isLineByLine(bytes);
  return plain ? bytes : undefined;
}
