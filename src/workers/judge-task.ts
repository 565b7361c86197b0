/** One task of a worker: some files or clippings in, a line for each out. */
import { type FileOptions, fileReader } from '../corpus/index.ts';
import type { Problem } from '../faults.ts';
import type { ParagraphSketcher } from '../fingerprint/paragraphs.ts';
import type { Progress } from '../pipeline/analyse.ts';
import { ClippingDesk, type DeskTables, type KnownTexts, unmatched } from '../pipeline/each.ts';
import type { Options } from '../pipeline/options.ts';
import { lineOf } from '../report/ndjson.ts';
import type { Source } from '../text/article.ts';
import { scriptOf } from '../text/read.ts';
import { openWordSketcher } from './kernel-file.ts';
import { readLineByLine } from './line-by-line.ts';
import type { Task } from './tasks.ts';

/** What all threads judge by. */
export interface JudgeSettings {
  readonly options: Options;
  readonly corpus: FileOptions;
}

/** What a thread starts with, beside the one that read the releases. */
export interface JudgeData {
  readonly tables: DeskTables;
  readonly settings: JudgeSettings;
}

export interface Judge {
  readonly run: (task: JudgeTask) => Promise<JudgeResult>;
  /** For other threads. */
  readonly share: () => DeskTables;
}

export type JudgeTask = Task<Source>;

export interface JudgeResult {
  /** Each ends in a line feed. */
  readonly lines: string;
  readonly ok: number;
  /** What did not end as `ok`. */
  readonly problems: readonly Problem[];
}

/** Reads the releases, once for all tasks and threads. */
export async function openJudge(
  texts: KnownTexts,
  settings: JudgeSettings,
  progress?: Progress,
): Promise<Judge> {
  const sketcher = openWordSketcher();
  const desk = await ClippingDesk.open(texts, settings.options, sketcher, undefined, progress);
  return judgeAt(desk, settings, sketcher);
}

export async function openJudgeBeside({ tables, settings }: JudgeData): Promise<Judge> {
  const sketcher = openWordSketcher();
  return judgeAt(await ClippingDesk.beside(tables, settings.options, sketcher), settings, sketcher);
}

function judgeAt(
  desk: ClippingDesk,
  { corpus }: JudgeSettings,
  sketcher: ParagraphSketcher,
): Judge {
  const readFile = fileReader(corpus);
  const run = async (task: JudgeTask): Promise<JudgeResult> => {
    let lines = '';
    let ok = 0;
    const problems: Problem[] = [];
    const judge = async (source: Source, mayBelong?: boolean): Promise<void> => {
      const { path, item } = source;
      try {
        lines += lineOf(await desk.judge(source, mayBelong));
        ok += 1;
      } catch (error) {
        // One clipping of millions: it is reported, and the others go on.
        problems.push({ path, item, status: 'failed', reason: `it could not be judged: ${error}` });
      }
    };
    if (task.kind === 'texts') for (const source of task.texts) await judge(source);
    else
      for (const path of task.paths) {
        const mayBelong = bytesMayBelong(path, task, desk, sketcher);
        if (mayBelong === false) {
          lines += lineOf(unmatched({ path, item: null }));
          ok += 1;
          continue;
        }
        for await (const input of readFile(path))
          if ('source' in input) await judge(input.source, mayBelong);
          else problems.push(input);
      }
    return { lines, ok, problems };
  };
  return { run, share: () => desk.share() };
}

/** What may part a text into the articles of an archive's download; see formats/press-archive.ts. */
const MAY_BE_ARCHIVE = /^\s*(?:document|dokument|end of|fin d|\d{1,4}\s+(?:of|von|de|sur|di)\s)/im;

/**
 * Whether a text may belong to a release, told from its bytes: false for most of an archive. Undefined where the format
 * has to say what the text is, or whether it is one.
 */
function bytesMayBelong(
  path: string,
  task: Extract<JudgeTask, { kind: 'files' }>,
  desk: ClippingDesk,
  sketcher: ParagraphSketcher,
): boolean | undefined {
  const end = task.encoding === null ? readLineByLine(path, task, sketcher) : undefined;
  if (!end) return undefined;
  const unknownBefore = sketcher.referenceParagraphs;
  if (desk.mayBelong(sketcher.sketchInput([end]))) return true;
  // The kernel knows no letter that is not Latin.
  const mayBeForeign =
    sketcher.engine === 'reference' || sketcher.referenceParagraphs !== unknownBefore;
  const bytes = Buffer.from(sketcher.input.buffer, sketcher.input.byteOffset, end);
  if (!mayBeForeign && !hasTellingLine(bytes)) return false;
  const text = bytes.toString('utf8');
  return MAY_BE_ARCHIVE.test(text) || scriptOf(text, null) !== 'latin' ? undefined : false;
}

const LINE_FEED = 10;

/** How a line of `MAY_BE_ARCHIVE` begins; or it is blank so far. */
const MAY_TELL = /^\s*(?:$|document|dokument|end of|fin d|\d{1,4}\s)/i;
/** Enough of a line for that, in bytes. */
const BEGINNING = 24;

/** Whether a line begins as in `MAY_BE_ARCHIVE`. Errs on the side of true. */
function hasTellingLine(bytes: Buffer): boolean {
  for (let from = 0; from < bytes.length; from = bytes.indexOf(LINE_FEED, from) + 1) {
    while (bytes[from]! <= 0x20 && bytes[from] !== LINE_FEED) from += 1;
    if (TELLING[bytes[from]!] !== 1) continue;
    if (MAY_TELL.test(bytes.toString('utf8', from, from + BEGINNING))) return true;
  }
  return false;
}

/** By first byte: d, e, f, figures and what is beyond ASCII. */
const TELLING = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[def\d]/i.test(String.fromCharCode(byte)) ? 1 : 0,
);
