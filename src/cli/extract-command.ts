/** `dupes extract`: what was read, a line of JSON for each input. */
import { type CorpusInput, readCorpus } from '../corpus/index.ts';
import type { InputStatus } from '../faults.ts';
import { readArticle } from '../text/read.ts';
import { type ExitCode, exitCodeFor } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { print } from './output.ts';
import type { Progress } from './screen.ts';
import { settle } from './settings.ts';

/**
 * A clipping: `{ status, path, item, metadata, origins, encoding, extraction, language, words, text,
 * paragraphs }`, where `origins` says where each field of the metadata was read, and spans are
 * half-open UTF-16 offsets into `text`. Anything else: `{ status, path, item, reason }`.
 */
export async function extractCommand(
  paths: readonly string[],
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const settings = settle(flags, 'ndjson');
  progress.begin(settings.progress);
  const counts: Record<InputStatus, number> = { ok: 0, skipped: 0, truncated: 0, failed: 0 };
  for await (const input of readCorpus(paths, settings.corpus)) {
    counts[input.status] += 1;
    progress.say(`reading, ${counts.ok} texts so far`);
    const line = JSON.stringify(await lineOf(input, settings.options.language));
    if (!(await print(`${line}\n`))) break;
  }
  progress.end();
  return exitCodeFor({ ...counts, problems: [] });
}

async function lineOf(input: CorpusInput, language: string | null): Promise<object> {
  if (!('source' in input)) {
    const { status, path, item, reason } = input;
    return { status, path, item, reason };
  }
  const { path, item, extract } = input.source;
  const article = await readArticle(extract, language);
  return {
    status: input.status,
    path,
    item,
    metadata: extract.metadata,
    origins: input.origins,
    encoding: input.encoding,
    extraction: input.extraction,
    language: article.language.tag,
    words: article.tokens.count,
    text: extract.text,
    paragraphs: article.paragraphs,
  };
}
