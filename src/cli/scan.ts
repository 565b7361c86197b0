/** `dupes scan`: read, analyse, draw. */
import { appendFile } from 'node:fs/promises';
import type { Embed } from '../compare/embedding.ts';
import type { Report } from '../compare/record.ts';
import { type Gate, REPORTERS, type RenderContext } from '../report/index.ts';
import { idOf, type Source } from '../text/article.ts';
import { EXIT, type ExitCode, exitCodeFor } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { type Reading, readInputs } from './inputs.ts';
import { expectStream } from './long-run.ts';
import { printAll, writeWhole } from './output.ts';
import { breathe, clock, type Progress, renderContext, warn } from './screen.ts';
import { type Settings, settle, type Target } from './settings.ts';

export async function scan(
  paths: readonly string[],
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const settings = settle(flags, 'terminal');
  progress.begin(settings.progress);
  const lines = streamTarget(flags, settings);
  if (lines) {
    expectStream();
    const { streamScan } = await import('./stream.ts');
    return streamScan(paths, flags, settings, progress, lines);
  }
  const onDisk = await read(paths, flags, settings, progress);
  const asking = onDisk.releases.length > 0 ? onDisk.releases : onDisk.sources;
  const reading = await withKept(onDisk, asking, paths, flags, settings, progress);
  const report = await analyseReading(reading, settings, progress);
  progress.end();
  await write(report, settings);
  return conclude(report, settings);
}

/**
 * Where the lines go, if this run can stream: releases are given and lines are all that is wanted. A new version of a
 * release is about all clippings together, and an embedding model would be opened in every thread: both are answered
 * from the whole.
 */
function streamTarget(
  { release = [], supersededBy = [] }: Flags,
  { targets, embeddings }: Settings,
): Target | undefined {
  const [target] = targets;
  if (targets.length > 1 || target?.format !== 'ndjson' || embeddings !== undefined)
    return undefined;
  return release.length > 0 && supersededBy.length === 0 ? target : undefined;
}

/** Reads what is named, and says how it went where that is wanted. */
export async function read(
  paths: readonly string[],
  flags: Flags,
  settings: Settings,
  progress: Progress,
): Promise<Reading> {
  const start = clock();
  const reading = await readInputs(
    {
      clippings: paths,
      releases: flags.release,
      superseding: flags.supersededBy,
      boilerplate: flags.boilerplate,
    },
    settings.corpus,
    progress,
  );
  if (settings.verbose) {
    const { ok, skipped, truncated, failed, problems } = reading.inputs;
    const encodings = [...reading.encodings].map(([name, number]) => `${number} ${name}`);
    warn(
      `read in ${since(start)}: ${ok} ok, ${skipped} skipped, ${truncated} truncated, ${failed} failed` +
        (encodings.length > 0 ? ` (${encodings.join(', ')})` : ''),
    );
    for (const problem of problems) warn(`${idOf(problem)}: ${problem.status}, ${problem.reason}`);
  }
  return reading;
}

/** With what the archive that is named, if one is, holds of some texts. */
export async function withKept(
  reading: Reading,
  asking: readonly Source[],
  paths: readonly string[],
  { archive }: Flags,
  settings: Settings,
  progress: Progress,
): Promise<Reading> {
  if (archive === undefined) return reading;
  const { withArchived } = await import('./archived.ts');
  return withArchived(reading, archive, asking, paths, settings, progress);
}

function since(start: number): string {
  return `${Math.round(clock() - start)} ms`;
}

export async function analyseReading(
  reading: Reading,
  settings: Settings,
  progress: Progress,
): Promise<Report> {
  const start = clock();
  const { analyse } = await import('../pipeline/analyse.ts');
  const embed = await embedOf(settings);
  const input = embed ? { ...reading, embed } : reading;
  const report = await analyse(input, settings.options, (stage, done, of) => {
    progress.say(
      stage === 'place'
        ? `finding stories among ${of} texts`
        : `${stage === 'read' ? 'reading words' : 'comparing'}, ${done} of ${of} texts`,
    );
    return breathe();
  });
  if (settings.verbose) warn(`compared in ${since(start)}`);
  return report;
}

/** The embedding model that is named, opened; undefined where none is. */
export async function embedOf({ embeddings }: Settings): Promise<Embed | undefined> {
  if (embeddings === undefined) return undefined;
  const { loadEmbeddings } = await import('../embeddings/index.ts');
  return loadEmbeddings(embeddings);
}

/** Draws the report in every format that was asked for. */
export async function write(report: Report, settings: Settings, gate?: Gate): Promise<void> {
  for (const { format, file } of settings.targets) {
    const entry = REPORTERS.find(({ name }) => name === format);
    const reporter = await entry?.load();
    if (reporter === undefined) throw new Error(`no reporter ${format}`);
    const context = renderContext(settings, file !== undefined);
    const given = gate === undefined ? context : { ...context, gate };
    if (format === 'github') await addStepSummary(report, given);
    const pieces = reporter.pieces?.(report, given) ?? [reporter.render(report, given)];
    if (file === undefined) await printAll(pieces);
    else await writeWhole(file, pieces);
  }
}

/** The page GitHub shows below a run: this file may hold what earlier steps wrote. */
async function addStepSummary(report: Report, context: RenderContext): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const { markdown } = await import('../report/markdown.ts');
  try {
    await appendFile(file, markdown.render(report, context));
  } catch (error) {
    warn(`the step summary cannot be written: ${(error as Error).message}`);
  }
}

/** What the inputs mean for the exit code, said on standard error where the output does not say it. */
export function conclude({ inputs }: Report, settings: Settings): ExitCode {
  const code = exitCodeFor(inputs);
  if (code === EXIT.unusable) {
    const { skipped, failed } = inputs;
    warn(`nothing was read: ${skipped} skipped, ${failed} failed`);
    for (const { path, reason } of inputs.problems.slice(0, 3)) warn(`${path}: ${reason}`);
  } else if (code === EXIT.incomplete && !settings.quiet) {
    const { truncated, failed } = inputs;
    warn(`not everything was read: ${failed} failed, ${truncated} truncated`);
  }
  return code;
}
