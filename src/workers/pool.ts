/**
 * Tasks on several threads. Results come back in the order of the tasks, so the answer does not depend on how
 * many threads there are. A task whose thread crashes is tried once more; then its files are tried one by one, and
 * the one that crashes again is reported and left out. A `DupesError` is no crash: it stops the run.
 */
import { DupesError } from '../faults.ts';
import type { Origin, Task } from './tasks.ts';
import type { Threads } from './threads.ts';

/** Something that threads do, each with tools of its own. */
export interface Work<Text extends Origin, Result> {
  /** They are started when there is work for them, and stay. */
  readonly threads: Threads<Task<Text>, Result>;
  /** What stands for a text that was lost. */
  readonly lost: (origin: Origin, reason: string) => Result;
}

/** A task, or a file or text of one whose thread crashed, and what became of it. */
export interface Done<Task, Result> {
  readonly task: Task;
  readonly result: Result;
}

/**
 * Tasks a thread may have waiting, so that it is never idle and memory stays bounded. With half as many, two processors
 * that judge were busy for 88 % of the time instead of 94: the main thread does not listen while it judges.
 */
const TASKS_AHEAD = 6;

/**
 * Runs tasks as they come and yields their results in the same order, each as soon as it and those before it are
 * there.
 */
export async function* runAll<Text extends Origin, Result>(
  tasks: AsyncIterable<Task<Text>>,
  { threads, lost }: Work<Text, Result>,
): AsyncGenerator<Done<Task<Text>, Result>> {
  const coming = tasks[Symbol.asyncIterator]();
  const running: Promise<Done<Task<Text>, Result>[]>[] = [];
  let next: Promise<IteratorResult<Task<Text>>> | undefined = awaited(coming.next());
  try {
    while (next || running.length > 0) {
      const wanted = running.length < TASKS_AHEAD * threads.most ? next : undefined;
      const [oldest] = running;
      // Whichever comes first: input that pauses holds no result back.
      const come = await Promise.race([wanted, oldest].filter((one) => one !== undefined));
      if (Array.isArray(come)) {
        running.shift();
        yield* come;
      } else if (come.done) next = undefined;
      else {
        running.push(awaited(survive(threads, come.value, lost)));
        next = awaited(coming.next());
      }
    }
  } finally {
    await coming.return?.();
  }
}

/** What is awaited in its turn: until then a failure must not count as unhandled. */
function awaited<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

async function survive<Text extends Origin, Result>(
  threads: Threads<Task<Text>, Result>,
  task: Task<Text>,
  lost: (origin: Origin, reason: string) => Result,
): Promise<Done<Task<Text>, Result>[]> {
  const run = (part: Task<Text>) => threads.run(part);
  try {
    return [{ task, result: await run(task).catch(() => run(task)) }];
  } catch (error) {
    if (error instanceof DupesError) throw error;
    const parts = singly(task);
    const isAlone = parts.length === 1;
    const done: Done<Task<Text>, Result>[] = [];
    // One at a time: a crash then takes nothing else along.
    for (const { origin, part } of parts) {
      const tried = isAlone ? Promise.reject(error) : run(part);
      const result = await tried.catch((crash: unknown) =>
        lost(origin, crash instanceof Error ? crash.message : String(crash)),
      );
      done.push({ task: part, result });
    }
    return done;
  }
}

function singly<Text extends Origin>(
  task: Task<Text>,
): { readonly origin: Origin; readonly part: Task<Text> }[] {
  return task.kind === 'files'
    ? task.paths.map((path) => ({ origin: { path, item: null }, part: { ...task, paths: [path] } }))
    : task.texts.map((text) => ({ origin: text, part: { ...task, texts: [text] } }));
}
