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
  /** The same in this thread: for one task alone, and for all where there may be one thread only. @default threads do it */
  readonly here?: () => Promise<(task: Task<Text>) => Promise<Result>>;
  /** What stands for a text that was lost. */
  readonly lost: (origin: Origin, reason: string) => Result;
}

/** A task, or a file or text of one whose thread crashed, and what became of it. */
export interface Done<Task, Result> {
  readonly task: Task;
  readonly result: Result;
}

/** Tasks a thread may have waiting, so that it is never idle and memory stays bounded. */
const TASKS_AHEAD = 3;
/** How long a first task waits to hear that it is the only one, which needs no thread. In milliseconds. */
const ALONE_AFTER = 20;

/**
 * Runs tasks as they come and yields their results in the same order, each as soon as it and those before it are
 * there.
 */
export async function* runAll<Text extends Origin, Result>(
  tasks: AsyncIterable<Task<Text>>,
  work: Work<Text, Result>,
): AsyncGenerator<Done<Task<Text>, Result>> {
  const coming = tasks[Symbol.asyncIterator]();
  try {
    const first = await coming.next();
    if (first.done) return;
    const { threads, here } = work;
    const second = coming.next();
    // It is awaited in its turn; until then a failure must not count as unhandled.
    second.catch(() => {});
    if (here && (threads.most === 1 || (await isOver(second)))) {
      const run = await here();
      const done = async (task: Task<Text>) => ({ task, result: await run(task) });
      yield await done(first.value);
      for (let next = await second; !next.done; next = await coming.next())
        yield await done(next.value);
    } else yield* runOnThreads(first.value, second, coming, work);
  } finally {
    await coming.return?.();
  }
}

/** Whether there is no next task; false where that takes long to tell. */
async function isOver(next: Promise<IteratorResult<unknown>>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ALONE_AFTER, false);
  });
  try {
    return await Promise.race([next.then(({ done }) => done === true), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function* runOnThreads<Text extends Origin, Result>(
  first: Task<Text>,
  second: Promise<IteratorResult<Task<Text>>>,
  coming: AsyncIterator<Task<Text>>,
  { threads, lost }: Work<Text, Result>,
): AsyncGenerator<Done<Task<Text>, Result>> {
  const running: Promise<Done<Task<Text>, Result>[]>[] = [];
  const start = (task: Task<Text>) => {
    const results = survive(threads, task, lost);
    // They are awaited in their turn; until then a failure must not count as unhandled.
    results.catch(() => {});
    running.push(results);
  };
  start(first);
  let next: Promise<IteratorResult<Task<Text>>> | undefined = second;
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
      start(come.value);
      next = coming.next();
    }
  }
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
