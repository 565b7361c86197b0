/** Paths to clippings: files, folders, globs and standard input, one clipping at a time. */
import { type Stats, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { DupesError, type Problem } from '../faults.ts';
import {
  bytesAsContent,
  type ColumnMap,
  type Content,
  checkEncoding,
  type Extraction,
  extensionOf,
  extract,
  type Format,
  formatFor,
  type Limits,
  type Origins,
  type Outcome,
  PLAIN,
  type ReadOptions,
  sniffFormat,
  trueFormat,
  Unreadable,
} from '../formats/index.ts';
import type { Source } from '../text/article.ts';
import { CORPUS_DEFAULTS } from './defaults.ts';
import { fileContent } from './files.ts';
import type { IsolatedFile, IsolatedInput } from './isolated-reader.ts';
import type { Readers } from './readers.ts';
import { Sidecars } from './sidecars.ts';
import { problem, readableExtensions, type Step, specialFile, walk } from './walk.ts';

export interface CorpusOptions extends Partial<Limits> {
  /**
   * Of the files a folder walk finds, only those that match one of these patterns (as in .gitignore,
   * relative to the walked folder). A path that is named is read whatever the patterns say.
   * @default [] every file
   */
  readonly include?: readonly string[];
  /** Files and folders that a walk leaves out; patterns as for `include`. @default [] */
  readonly exclude?: readonly string[];
  /** The encoding of all inputs, whatever they say: `windows-1252`, `utf-16le`, … @default null, told from each */
  readonly encoding?: string | null;
  /** Follow symbolic links met in a walk, each file and folder once. A link that is named is always followed. @default false */
  readonly follow?: boolean;
  /**
   * Read formats that need a heavy parser (pages, PDF, office documents, mail, archives) in a worker
   * thread that can be stopped. @default true; the uncompiled sources read them in place
   */
  readonly isolate?: boolean;
  /** Milliseconds such a file may take without giving a clipping; then no more of it is read. @default 30000 */
  readonly maxReadMs?: number;
  /** MiB of JavaScript heap such a file may need; past it, no more of it is read. @default 512 */
  readonly maxHeapMb?: number;
  /** Threads that read such files at once, at most; each may need `maxHeapMb`. @default the processors, up to 4 */
  readonly readers?: number;
  /** Read what begins with a dot, too; never `.git`. @default false */
  readonly hidden?: boolean;
  /**
   * Leave out of a walk what `.gitignore` and `.dupesignore` name, in the walked folder and below. A
   * path that is named is read whatever they say. @default true
   */
  readonly ignoreFiles?: boolean;
  /** Which column or key of tables and JSON holds what: `{ body: 'Artikel' }`. @default {} the usual names */
  readonly columns?: ColumnMap;
  /**
   * Called for each file that a walk finds, before it is read (twice for a file of a risky format). Where it answers true
   * the caller reads the file, and nothing is yielded for it.
   */
  readonly claim?: (path: string, format: Format) => boolean;
  /** Called with the number of entries of each folder that a walk comes to: it has at most as many files. */
  readonly listed?: (entries: number) => void;
  /** What `-` reads. @default process.stdin */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The name of what `-` reads: its extension says the format, and reports show it. @default '-', the format told from the content */
  readonly stdinName?: string;
}

/** A clipping that was read. */
export interface CorpusClipping {
  readonly status: 'ok';
  readonly source: Source;
  /** Where each known field of the metadata was read. */
  readonly origins: Origins;
  readonly encoding: string | null;
  readonly extraction: Extraction;
}

/** A clipping; or a file, or an item of it, that gave none. */
export type CorpusInput = CorpusClipping | Problem;

type Settings = Required<Omit<CorpusOptions, 'stdin' | 'claim' | 'listed' | 'readers'>> &
  Pick<CorpusOptions, 'stdin' | 'claim' | 'listed'> & {
    readonly sidecars: Sidecars;
    /** Asked when the first risky format is met; undefined where risky formats are read here. */
    readonly readers: () => Promise<Readers | undefined>;
  };

/**
 * Reads everything the paths stand for, in the order given, folders sorted by name. Each input
 * comes out once, however many paths lead to it. Memory: one file (or one row) at a time, and a few clippings of files
 * that are read ahead.
 *
 * @param paths files, folders, glob patterns, `-` for standard input
 * @throws DupesError `path-missing`, `path-is-no-clipping` for a path that was named, before anything
 *   is read where the path alone tells; `encoding-unknown`
 */
export async function* readCorpus(
  paths: readonly string[],
  options: CorpusOptions = {},
): AsyncGenerator<CorpusInput> {
  const given = { ...CORPUS_DEFAULTS, ...options };
  if (given.encoding) await checkEncoding(given.encoding);
  const { readers, close } = isolation(given);
  const settings: Settings = { ...given, sidecars: new Sidecars(), readers };
  try {
    yield* readRoots(await resolveRoots(paths.map(withSlashes)), settings);
  } finally {
    await close();
  }
}

/** Threads for risky formats, started when the first is met. */
function isolation(given: Omit<Settings, 'readers' | 'sidecars'> & { readonly readers?: number }) {
  let started: Readers | undefined;
  const readers: Settings['readers'] = async () => {
    if (!given.isolate) return undefined;
    const { canIsolate, MOST_READERS, Readers } = await import('./readers.ts');
    if (canIsolate())
      started ??= new Readers({ readers: MOST_READERS, ...given }, readOptions(given));
    return started;
  };
  return { readers, close: async () => started?.close() };
}

/** What a thread needs to know to read files by itself. */
export type FileOptions = Pick<
  CorpusOptions,
  'encoding' | 'columns' | 'maxFileBytes' | 'maxReadMs' | 'maxHeapMb'
>;

/**
 * Reads single files that a walk found and `claim` took, sidecars included. What turns out to be of a risky format is
 * read in a thread that goes when the process does.
 * @returns a reader that remembers the sidecars of the folder it read last
 */
export function fileReader(options: FileOptions): (path: string) => AsyncGenerator<CorpusInput> {
  const given = { ...CORPUS_DEFAULTS, ...options, readers: 1 };
  const { readers } = isolation(given);
  const settings: Settings = { ...given, sidecars: new Sidecars(), readers };
  return (path) => readFile(path, formatFor(path), settings);
}

async function* readRoots(roots: readonly Root[], settings: Settings): AsyncGenerator<CorpusInput> {
  const leavesOut = await patternFilter(settings);
  const read = new Set<string>();
  for (const [at, root] of roots.entries()) {
    if (root.kind === 'stdin') {
      yield* readStdin(settings);
    } else if (root.kind === 'file') {
      if (roots[at - 1]?.kind !== 'file') await expectRisky(filesFrom(roots, at), settings);
      if (isNew(root.path, roots.length, read)) yield* readNamed(root.path, settings, root.named);
    } else {
      const isOurs = (step: Step) =>
        isNew(step.path, roots.length, read) &&
        ('status' in step || !settings.claim?.(step.path, step.format));
      for await (const steps of walk(root.path, { ...settings, leavesOut })) {
        const isRead = ({ path }: Step) => roots.length > 1 && read.has(resolve(path));
        await expectRisky(steps, settings, isRead);
        for (let next = firstFrom(steps, 0, isOurs); next < steps.length; ) {
          const step = steps[next]!;
          if ('status' in step) yield step;
          else yield* readFile(step.path, step.format, settings);
          next = firstFrom(steps, next + 1, isOurs);
        }
      }
    }
  }
}

/** The named files up to the next folder. */
function filesFrom(roots: readonly Root[], from: number): Step[] {
  const steps: Step[] = [];
  for (let at = from; roots[at]?.kind === 'file'; at += 1) {
    const { path } = roots[at] as { path: string };
    const format = formatFor(path);
    if (format) steps.push({ path, format });
  }
  return steps;
}

/** Lets risky files be read ahead of their turn. */
async function expectRisky(
  steps: readonly Step[],
  settings: Settings,
  isRead: (step: Step) => boolean = () => false,
): Promise<void> {
  const files: IsolatedFile[] = [];
  for (const step of steps) {
    if ('status' in step || !step.format.risky || isRead(step)) continue;
    const { path, format } = step;
    if (settings.claim?.(path, format)) continue;
    files.push({ input: { file: path }, path, format: format.name });
  }
  if (files.length > 0) (await settings.readers())?.expect(files);
}

/** The first that passes, or their number. A loop of its own: most are claimed, and that takes no generator. */
function firstFrom(steps: readonly Step[], from: number, passes: (step: Step) => boolean): number {
  let next = from;
  while (next < steps.length && !passes(steps[next]!)) next += 1;
  return next;
}

function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function isNew(path: string, roots: number, read: Set<string>): boolean {
  if (roots === 1) return true;
  const full = resolve(path);
  if (read.has(full)) return false;
  read.add(full);
  return true;
}

type Root =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly named: boolean };

async function resolveRoots(paths: readonly string[]): Promise<Root[]> {
  const roots: Root[] = [];
  const missing: string[] = [];
  const strange: string[] = [];
  for (const path of paths) {
    if (path === '-') {
      roots.push({ kind: 'stdin' });
      continue;
    }
    const about = stat(path);
    if (about) {
      const root = rootOf(path, about, strange);
      if (root) roots.push(root);
      continue;
    }
    const matches = /[*?[{(]/.test(path) ? await matchGlob(path) : [];
    if (!matches.length) missing.push(path);
    for (const match of matches) {
      const found = stat(match);
      if (found?.isDirectory()) roots.push({ kind: 'folder', path: match });
      else if (found?.isFile()) roots.push({ kind: 'file', path: match, named: false });
    }
  }
  if (missing.length) {
    throw new DupesError(
      'path-missing',
      `nothing is at ${missing.map((path) => `"${path}"`).join(', ')}; files, folders, patterns or - are expected`,
    );
  }
  if (strange.length) throw new DupesError('path-is-no-clipping', strange.join('\n'));
  return roots;
}

function stat(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function rootOf(path: string, about: Stats, strange: string[]): Root | undefined {
  if (about.isDirectory()) return { kind: 'folder', path };
  if (!about.isFile()) {
    strange.push(`"${path}" is ${specialFile(about)}, no clipping; - reads a pipe`);
    return undefined;
  }
  if (!formatFor(path) && extensionOf(path)) {
    strange.push(`"${path}" is no clipping: files that end in ${readableExtensions()} are read`);
    return undefined;
  }
  return { kind: 'file', path, named: true };
}

async function matchGlob(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const absolute = isAbsolute(pattern);
  const matches = await glob(pattern, { onlyFiles: false, expandDirectories: false, absolute });
  return matches.map((match) => match.replace(/\/$/, '')).sort();
}

async function patternFilter(settings: Settings): Promise<(relative: string) => boolean> {
  if (!settings.include.length && !settings.exclude.length) return () => false;
  const { default: ignore } = await import('ignore');
  const excluded = ignore().add([...settings.exclude]);
  const included = ignore().add([...settings.include]);
  return (relative) => {
    if (excluded.ignores(relative)) return true;
    if (!settings.include.length || relative.endsWith('/')) return false;
    return !included.ignores(relative);
  };
}

async function* readNamed(
  path: string,
  settings: Settings,
  named: boolean,
): AsyncGenerator<CorpusInput> {
  const format = formatFor(path);
  if (!format && !named) {
    yield problem(path, 'skipped', 'another type of file');
    return;
  }
  for await (const input of readFile(path, format, settings)) {
    // A row without text in a named table is no reason to stop; a named picture is.
    if (named && input.status === 'skipped' && input.item === null) {
      throw new DupesError('path-is-no-clipping', `"${path}" is no clipping: ${input.reason}`);
    }
    yield input;
  }
}

async function* readFile(
  path: string,
  known: Format | undefined,
  settings: Settings,
): AsyncGenerator<CorpusInput> {
  const content = fileContent(path, settings);
  if (known && known !== PLAIN) {
    yield* readContent(path, known, content, { file: path }, settings);
    return;
  }
  const bytes = await inputOrFault(path, () => content.whole());
  if ('status' in bytes) {
    yield bytes;
    return;
  }
  const format = known ? trueFormat(known, bytes) : sniffFormat(bytes);
  const isolated = known ? { file: path } : { bytes };
  yield* readContent(path, format, bytesAsContent(bytes), isolated, settings);
}

/** @param isolated the same content, for a reader that can be stopped */
async function* readContent(
  path: string,
  format: Format,
  content: Content,
  isolated: IsolatedInput,
  settings: Settings,
): AsyncGenerator<CorpusInput> {
  const readers = format.risky ? await settings.readers() : undefined;
  const outcomes = readers
    ? readers.read({ input: isolated, path, format: format.name })
    : extract(format, content, path, readOptions(settings));
  for await (const outcome of outcomes) {
    const input = corpusInput(path, outcome);
    yield 'file' in isolated && outcome.item === null ? await described(input, settings) : input;
  }
}

function readOptions({
  encoding,
  columns,
  maxFileBytes,
  maxUnpackedBytes,
  maxArchiveRatio,
  maxArchiveEntries,
  maxArchiveDepth,
}: Limits & Required<Omit<ReadOptions, 'limits'>>): ReadOptions {
  return {
    encoding,
    columns,
    limits: { maxFileBytes, maxUnpackedBytes, maxArchiveRatio, maxArchiveEntries, maxArchiveDepth },
  };
}

async function described(input: CorpusInput, settings: Settings): Promise<CorpusInput> {
  if (!('source' in input)) return input;
  const facts = await settings.sidecars.factsFor(input.source.path);
  if (!facts.length) return input;
  const { withSidecar } = await import('../formats/sidecar.ts');
  const { extract: found, origins } = withSidecar(
    { extract: input.source.extract, origins: input.origins },
    facts,
  );
  return { ...input, origins, source: { ...input.source, extract: found } };
}

async function inputOrFault(
  path: string,
  read: () => Promise<Uint8Array>,
): Promise<Uint8Array | CorpusInput> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { path, item: null, status: error.status, reason: error.message };
  }
}

function corpusInput(path: string, outcome: Outcome): CorpusInput {
  if (!('extract' in outcome)) return { path, ...outcome };
  const { item, extract: found, ...rest } = outcome;
  return { ...rest, source: { path, item, extract: found } };
}

async function* readStdin(settings: Settings): AsyncGenerator<CorpusInput> {
  const path = settings.stdinName;
  const input = settings.stdin ?? process.stdin;
  const known = path === '-' ? undefined : formatFor(path);
  if (known?.streams && !known.risky) {
    const content: Content = { chunks: () => input, whole: () => gather(input, settings) };
    yield* readContent(path, known, content, { bytes: new Uint8Array() }, settings);
    return;
  }
  const bytes = await inputOrFault(path, () => gather(input, settings));
  if ('status' in bytes) {
    yield bytes;
    return;
  }
  const format = known ? trueFormat(known, bytes) : sniffFormat(bytes);
  for await (const read of readContent(path, format, bytesAsContent(bytes), { bytes }, settings)) {
    if (read.status === 'skipped' && read.item === null) {
      throw new DupesError('path-is-no-clipping', `standard input is no clipping: ${read.reason}`);
    }
    yield read;
  }
}

async function gather(
  input: AsyncIterable<Uint8Array>,
  settings: { readonly maxFileBytes: number },
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of input) {
    length += piece.length;
    if (length > settings.maxFileBytes) {
      throw new Unreadable('failed', 'standard input is more than --max-file-size');
    }
    pieces.push(piece);
  }
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
}

/** In bytes. A list of paths is longer than this only by mistake. */
const LONGEST_PATH_LIST = 64 * 1024 * 1024;

/**
 * Paths from a list, one to a line, or separated by NUL where there is any (`find -print0`).
 * @param list a file, or `-` for standard input
 * @throws DupesError `path-missing`, `path-list-unreadable`
 */
export async function readPathList(
  list: string,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): Promise<string[]> {
  if (list !== '-' && !stat(list)) {
    throw new DupesError(
      'path-missing',
      `nothing is at "${list}"; a file of paths, one to a line, is expected`,
    );
  }
  const limits = { maxFileBytes: LONGEST_PATH_LIST };
  let bytes: Uint8Array;
  try {
    bytes = await (list === '-' ? gather(stdin, limits) : fileContent(list, limits).whole());
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new DupesError('path-list-unreadable', `"${list}": ${error.message}`);
  }
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((path) => path.trim() !== '');
}
