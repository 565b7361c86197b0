/** One task of a worker: some files or texts in, their paragraphs' fingerprints out. */
import { isUtf8 } from 'node:buffer';
import { fileContent } from '../corpus/files.ts';
import type { Problem } from '../faults.ts';
import { BatchBuilder, type PrintBatch } from '../fingerprint/batch.ts';
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

/** Never throws for a file: what cannot be read becomes a problem. */
export async function runPrintTask(
  task: PrintTask,
  sketcher: ParagraphSketcher,
): Promise<PrintResult> {
  const builder = new BatchBuilder(sketcher.banding?.bands ?? 0);
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
      let bytes: Uint8Array;
      try {
        bytes = await fileContent(path, task).whole();
      } catch (error) {
        const status = error instanceof Unreadable ? error.status : 'failed';
        const reason = error instanceof Error ? error.message : String(error);
        problems.push({ path, item: null, status, reason });
        continue;
      }
      if (task.encoding === null && path.endsWith('.txt') && isLineByLine(bytes)) {
        builder.add(sketcher.sketchBytes(bytes));
        origins.push({ path, item: null });
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

/** As UTF-8 bytes read as Latin-1: control characters, U+0085, U+2028 and U+2029, and lines without a blank one between. */
const NEEDS_THE_FORMAT = /[\0-\x08\x0b-\x1f\x7f]|\xc2\x85|\xe2\x80[\xa8\xa9]|[^\n]\n[\t ]*[^\n\t ]/;

/**
 * True where the plain text format would change nothing that words depend on, so that the bytes can be
 * fingerprinted as they are: UTF-8, no odd control characters, every line its own block.
 */
export function isLineByLine(bytes: Uint8Array): boolean {
  return (
    isUtf8(bytes) &&
    !looksCompressedOrImage(bytes) &&
    !NEEDS_THE_FORMAT.test(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
    )
  );
}
