/**
 * Fingerprints on several threads. Results come back in the order of the tasks, so the answer does not depend on how
 * many threads there are. A task whose thread crashes is tried once more; then its files are tried one by one, and
 * the one that crashes again is reported and left out.
 */
import { availableParallelism } from 'node:os';
import { BatchBuilder } from '../fingerprint/batch.ts';
import type { Banding } from '../fingerprint/lsh.ts';
import type { SketchSettings } from '../fingerprint/minhash.ts';
import { openSketcher } from './kernel-file.ts';
import { type PrintResult, type PrintTask, runPrintTask } from './print-task.ts';
import type { PrintWorkerData } from './print-worker.ts';
import { Threads } from './threads.ts';

export interface PrintPoolOptions {
  readonly settings: SketchSettings;
  readonly banding: Banding;
  /** Threads; 1 works in this one. @default the number of processors */
  readonly jobs?: number;
  /** Another worker, for tests. */
  readonly worker?: URL;
}

/** Tasks a thread may have waiting, so that it is never idle and memory stays bounded. */
const TASKS_AHEAD = 3;

/** Runs tasks as they come and yields their results in the same order. */
export async function* printAll(
  tasks: AsyncIterable<PrintTask> | Iterable<PrintTask>,
  options: PrintPoolOptions,
): AsyncGenerator<PrintResult> {
  const { settings, banding, jobs = availableParallelism() } = options;
  if (jobs === 1) {
    const sketcher = openSketcher(settings, banding);
    const builder = new BatchBuilder(banding.bands);
    for await (const task of tasks) yield await runPrintTask(task, sketcher, builder);
    return;
  }
  const threads = new Threads<PrintTask, PrintResult>(
    options.worker ?? new URL('./print-worker.js', import.meta.url),
    { settings, banding } satisfies PrintWorkerData,
    jobs,
  );
  try {
    const running: Promise<PrintResult[]>[] = [];
    for await (const task of tasks) {
      const result = survive(threads, task);
      // It is awaited in its turn; until then a failure must not count as unhandled.
      result.catch(() => {});
      running.push(result);
      if (running.length >= TASKS_AHEAD * jobs) yield* await running.shift()!;
    }
    for (const result of running) yield* await result;
  } finally {
    await threads.close();
  }
}

async function survive(
  threads: Threads<PrintTask, PrintResult>,
  task: PrintTask,
): Promise<PrintResult[]> {
  const run = (part: PrintTask) => threads.run(part);
  try {
    return [await run(task).catch(() => run(task))];
  } catch (error) {
    const parts = singly(task);
    const [only] = parts;
    if (parts.length === 1 && only) return [lost(only, error)];
    const results: PrintResult[] = [];
    // One at a time: a crash then takes nothing else along.
    for (const part of parts)
      results.push(await run(part).catch((crash: unknown) => lost(part, crash)));
    return results;
  }
}

function singly(task: PrintTask): PrintTask[] {
  return task.kind === 'files'
    ? task.paths.map((path) => ({ ...task, paths: [path] }))
    : task.texts.map((text) => ({ ...task, texts: [text] }));
}

function lost(task: PrintTask, error: unknown): PrintResult {
  const said = error instanceof Error ? error.message : String(error);
  const [origin] =
    task.kind === 'files' ? task.paths.map((path) => ({ path, item: null })) : task.texts;
  const none = new Uint32Array(0);
  return {
    origins: [],
    batch: {
      paragraphsOf: none,
      tokens: none,
      exact: none,
      bandKeys: none,
      hashes: none,
    },
    ok: 0,
    problems: [
      {
        path: origin?.path ?? '',
        item: origin?.item ?? null,
        status: 'failed',
        reason: `the thread that read it ended twice: ${said}`,
      },
    ],
  };
}
