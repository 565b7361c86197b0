/** `dupes watch <path…>`: new and changed clippings are judged as they come. */
import { stat } from 'node:fs/promises';
import type { ClippingRecord, Report } from '../compare/record.ts';
import { DupesError } from '../faults.ts';
import { toJson } from '../report/json.ts';
import { count, percent, summarise } from '../report/summary.ts';
import { visibleLine } from '../report/terminal/visible.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { printAll } from './output.ts';
import { analyseReading, read } from './scan.ts';
import { type Progress, warn } from './screen.ts';
import { type Settings, settle } from './settings.ts';

/** A file is judged when it has stopped growing for so long. In milliseconds. */
const SETTLED = 300;
/** What comes within this time is judged together. In milliseconds. */
const TOGETHER = 200;

/**
 * Says what stands, then a line for each clipping that is new or judged otherwise. Every change
 * reads and compares the whole again: a new text may turn out to be the release.
 * Ends when standard output is closed; Ctrl-C ends it with 130, like every run.
 */
export async function watch(
  paths: readonly string[],
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const settings = settle(flags, 'ndjson');
  const lines = flags.format === undefined ? asText : asJson;
  if (settings.targets.some(({ format, file }) => format !== 'ndjson' || file !== undefined)) {
    throw new DupesError(
      'usage',
      'watch answers in lines of text, or with --format ndjson, on standard output',
    );
  }
  const folders = [...paths, ...(flags.release ?? []), ...(flags.boilerplate ?? [])];
  for (const path of folders) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new DupesError('path-missing', `nothing is at "${path}"`);
  }
  progress.begin(false);
  const { watch: watchFiles } = await import('chokidar');
  const watcher = watchFiles(folders, {
    ignoreInitial: true,
    followSymlinks: settings.corpus.follow ?? false,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 50 },
  });
  const changes = new Changes();
  watcher.on('all', () => changes.add());
  watcher.on('error', (error) => warn(`watching: ${(error as Error).message}`));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));

  const judged = new Map<string, string>();
  try {
    for (let first = true; ; first = false) {
      const report = await judge(paths, flags, settings, progress);
      if (report !== undefined) {
        const news = newIn(report, judged);
        const said = first ? lines.first(report, news) : news.map(lines.one);
        if (!(await printAll(said))) return EXIT.ok;
      }
      await changes.next();
    }
  } finally {
    await watcher.close();
  }
}

/** Undefined where nothing can be read at the moment: the folder may be empty, or a file half there. */
async function judge(
  paths: readonly string[],
  flags: Flags,
  settings: Settings,
  progress: Progress,
): Promise<Report | undefined> {
  progress.say('watching');
  try {
    return await analyseReading(await read(paths, flags, settings, progress), settings, progress);
  } catch (error) {
    if (!(error instanceof DupesError)) throw error;
    if (!settings.quiet) warn(error.message);
    return undefined;
  }
}

interface News {
  readonly release: string;
  readonly clipping: ClippingRecord;
}

/** What is new or judged otherwise; remembers it. */
function newIn(report: Report, judged: Map<string, string>): readonly News[] {
  const news = report.stories.flatMap(({ release, clippings }) =>
    clippings.map((clipping) => ({ release: release.id, clipping })),
  );
  return news.filter(({ release, clipping }) => {
    const { id, verdict, articleCopied, text } = clipping;
    const state = JSON.stringify([release, verdict, articleCopied, text]);
    const changed = judged.get(id) !== state;
    judged.set(id, state);
    return changed;
  });
}

interface Lines {
  readonly first: (report: Report, news: readonly News[]) => readonly string[];
  readonly one: (news: News) => string;
}

const asText: Lines = {
  first: ({ stories }) => {
    return [`${summarise(stories)} Watching for more.\n`];
  },
  one: ({ release, clipping }) => {
    const { outlet, id, verdict, articleCopied, longestRunWords, why } = clipping;
    const name = outlet === null ? id : `${outlet} (${id})`;
    const figures = `${percent(articleCopied)} copied, longest run ${count(longestRunWords, 'word')}`;
    return `${visibleLine(`${verdict}: ${name}, from ${release}: ${figures}. ${why}`)}\n`;
  },
};

const asJson: Lines = {
  first: (_, news) => news.map(asJson.one),
  one: ({ release, clipping }) => `${toJson({ release, ...clipping })}\n`,
};

/** Counts what happened while nobody was looking, so that no change is lost and none runs twice. */
class Changes {
  #waiting = false;
  #wake: (() => void) | undefined;

  add(): void {
    this.#waiting = true;
    this.#wake?.();
  }

  /** Waits for a change, and a moment more for those that come with it. */
  async next(): Promise<void> {
    if (!this.#waiting) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    await new Promise((resolve) => setTimeout(resolve, TOGETHER));
    this.#waiting = false;
    this.#wake = undefined;
  }
}
