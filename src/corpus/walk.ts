/** Folders to files: sorted, one folder at a time, without opening a file. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Problem } from '../faults.ts';
import { type Format, formatFor, knownExtensions } from '../formats/index.ts';
import { faultName } from './files.ts';

export interface WalkOptions {
  readonly follow: boolean;
  /** Also what begins with a dot; never `.git`. */
  readonly hidden: boolean;
  /** Obey `.gitignore` and `.dupesignore`, in the walked folder and below. */
  readonly ignoreFiles: boolean;
  /** Whether a path below the walked folder (`a/b.txt`, a folder as `a/`) is left out. */
  readonly leavesOut: (relative: string) => boolean;
  /** Called with the number of entries of each folder that the walk comes to. */
  readonly listed?: ((entries: number) => void) | undefined;
}

export type Step = { readonly path: string; readonly format: Format } | Problem;

/** Steps yielded at once: one by one, awaiting each took longer than finding it. */
const STEPS = 256;
/** In milliseconds of walking: then others have their turn, such as threads that wait for their first files, and signals. */
const TURN = 4;

/**
 * Yields the files of a folder that may be clippings, and a `Problem` for each entry that is none, some at a time.
 * Hidden and ignored entries are passed over. A folder that cannot be listed is `failed`, and the walk goes on.
 */
export async function* walk(folder: string, options: WalkOptions): AsyncGenerator<readonly Step[]> {
  let turn = Date.now();
  for await (const steps of walkFolder(folder, '', [], { options, seen: new Set() })) {
    yield steps;
    if (Date.now() - turn < TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    turn = Date.now();
  }
}

/** One walk. */
interface Walk {
  readonly options: WalkOptions;
  /** Files and folders met, where links are followed. */
  readonly seen: Set<string>;
}

/** A folder of the walk. */
interface Folder {
  readonly path: string;
  /** Its path below the walked one: '' or `a/b/`. */
  readonly relative: string;
  /** Of its own ignore files and those above. */
  readonly rules: readonly Rules[];
}

async function* walkFolder(
  folder: string,
  relative: string,
  above: readonly Rules[],
  walk: Walk,
): AsyncGenerator<readonly Step[]> {
  const { options, seen } = walk;
  if (options.follow) {
    const about = statSync(folder, { throwIfNoEntry: false });
    if (about) {
      const key = `${about.dev}:${about.ino}`;
      if (seen.has(key)) return;
      seen.add(key);
    }
  }
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield [problem(folder, 'failed', `the folder could not be listed: ${faultName(error)}`)];
    return;
  }
  options.listed?.(entries.length);
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const rules = options.ignoreFiles ? await withRules(above, folder, relative, entries) : above;
  const home: Folder = { path: folder, relative, rules };
  for (let from = 0; from < entries.length; ) {
    const { steps, to, below } = someSteps(entries, from, home, walk);
    yield steps;
    from = to;
    if (below === undefined) continue;
    yield* walkFolder(joinPath(folder, below), `${relative}${below}/`, rules, walk);
  }
}

interface Stretch {
  readonly steps: readonly Step[];
  /** Of the first entry that was not looked at. */
  readonly to: number;
  /** The folder that was met last, which is walked next. */
  readonly below: string | undefined;
}

/** Up to the next folder. (In the generator, the same loop took the engine as long to optimize as to run.) */
function someSteps(entries: readonly Dirent[], from: number, folder: Folder, walk: Walk): Stretch {
  const steps: Step[] = [];
  let to = from;
  while (to < entries.length && steps.length < STEPS) {
    const entry = entries[to]!;
    to += 1;
    const step = stepOf(entry, folder, walk);
    if (step === 'folder') return { steps, to, below: entry.name };
    if (step !== undefined) steps.push(step);
  }
  return { steps, to, below: undefined };
}

/** What becomes of an entry of a folder; undefined where it is passed over. */
function stepOf(
  entry: Dirent,
  { path: folder, relative, rules }: Folder,
  { options, seen }: Walk,
): Step | 'folder' | undefined {
  const path = joinPath(folder, entry.name);
  const below = relative + entry.name;
  if (entry.name.startsWith('.') && isPassedOver(entry.name, options)) return undefined;
  const kind = kindOf(entry, path, options.follow);
  const subject = kind === 'folder' ? `${below}/` : below;
  if (isIgnored(subject, rules) || options.leavesOut(subject)) return undefined;
  if (kind === 'folder') return kind;
  if (kind !== 'file') return problem(path, kind === NOWHERE ? 'failed' : 'skipped', kind);
  const format = formatFor(entry.name);
  if (format === undefined) return problem(path, 'skipped', 'another type of file');
  if (options.follow && isSeen(path, seen))
    return problem(path, 'skipped', 'the same file was already read under another name');
  return { path, format };
}

/** @param name begins with a dot */
function isPassedOver(name: string, { hidden }: WalkOptions): boolean {
  return name === '.git' || !hidden || IGNORE_FILES.includes(name);
}

/** The later one has the last word. */
const IGNORE_FILES = ['.gitignore', '.dupesignore'];

/** Patterns of an ignore file; they speak of paths below its folder. */
interface Rules {
  /** The folder's path below the walked one: '' or `a/b/`. */
  readonly from: string;
  readonly test: (relative: string) => { readonly ignored: boolean; readonly unignored: boolean };
}

async function withRules(
  above: readonly Rules[],
  folder: string,
  from: string,
  entries: readonly Dirent[],
): Promise<readonly Rules[]> {
  const found = IGNORE_FILES.filter((name) =>
    entries.some((entry) => entry.name === name && entry.isFile()),
  );
  if (!found.length) return above;
  const { default: ignore } = await import('ignore');
  const rules = [...above];
  for (const name of found) {
    try {
      const matcher = ignore().add(readFileSync(joinPath(folder, name), 'utf8'));
      rules.push({ from, test: (relative) => matcher.test(relative) });
    } catch {
      // An ignore file that cannot be read ignores nothing.
    }
  }
  return rules;
}

function isIgnored(below: string, rules: readonly Rules[]): boolean {
  let ignored = false;
  for (const { from, test } of rules) {
    const said = test(below.slice(from.length));
    if (said.ignored) ignored = true;
    else if (said.unignored) ignored = false;
  }
  return ignored;
}

const NOWHERE = 'the symbolic link leads nowhere';

/** `folder`, `file`, or why it is neither. */
function kindOf(entry: Dirent, path: string, follow: boolean): string {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (entry.isSymbolicLink() && !follow) return 'a symbolic link; --follow reads it';
  let about: ReturnType<typeof statSync>;
  try {
    about = statSync(path, { throwIfNoEntry: false });
  } catch {
    return NOWHERE; // a link to itself
  }
  if (!about) return NOWHERE;
  return about.isDirectory() ? 'folder' : about.isFile() ? 'file' : specialFile(about);
}

/** What a named thing that is neither file nor folder is, in words. */
export function specialFile(about: {
  isFIFO(): boolean;
  isSocket(): boolean;
  isCharacterDevice(): boolean;
}): string {
  if (about.isFIFO()) return 'a named pipe';
  if (about.isSocket()) return 'a socket';
  return 'a device';
}

function isSeen(path: string, seen: Set<string>): boolean {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about) return false;
  const key = `${about.dev}:${about.ino}`;
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

export function joinPath(folder: string, name: string): string {
  if (folder === '.' || folder === './') return name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

export function problem(path: string, status: Problem['status'], reason: string): Problem {
  return { path, item: null, status, reason };
}

export function readableExtensions(): string {
  return knownExtensions()
    .map((extension) => `.${extension}`)
    .join(' ');
}
