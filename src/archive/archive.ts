/**
 * An archive: a folder that keeps what was read, with an index of its words, so that a release can be asked of millions
 * of texts without reading them again.
 *
 * It grows: what was read and has not changed since is not read again, and what has changed takes the place of what it
 * was. Texts stay when their files go.
 */
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DupesError, type Problem } from '../faults.ts';
import type { ParagraphSketcher } from '../fingerprint/paragraphs.ts';
import { bySource } from '../pipeline/analyse.ts';
import { keptSeeds, type Probe } from '../pipeline/probe.ts';
import { wordsOf } from '../pipeline/words.ts';
import type { Source } from '../text/article.ts';
import { MOST_TEXTS, type Replaced, Segment } from './segment.ts';
import { SegmentWriter } from './segment-writer.ts';

/** Says what a folder is. */
const MARK = '.dupes-archive';
const SCHEMA = 'dupes/archive@1';
/** Is there while texts are added. */
const LOCK = 'adding.lock';
const SEGMENT = /^(\d{6})\.segment$/;
const segmentName = (number: number) => `${String(number).padStart(6, '0')}.segment`;
/** A last segment that is full to less than one part in so many is taken up again: a year of nights makes few files. */
const FEW_TEXTS = 4;

/** What an archive holds. */
export interface Holdings {
  /** Without those that were replaced. */
  readonly texts: number;
  readonly files: number;
  /** On the disk. */
  readonly bytes: number;
}

/** How a folder's archive came out of an addition. */
export interface Added {
  readonly texts: number;
  /** Texts whose file was read again. */
  readonly replaced: number;
  readonly holdings: Holdings;
}

interface State {
  readonly size: number;
  readonly modified: number;
}

/** A file of the disk, and where its texts are. */
interface Known extends State {
  readonly isWhole: boolean;
  readonly parts: readonly Replaced[];
}

/** A file whose texts are coming. */
interface Coming extends State {
  readonly path: string;
  first: number;
  texts: number;
}

/** Adds texts to an archive. One process at a time does; others may ask it meanwhile. */
export class ArchiveWriter {
  readonly #folder: string;
  readonly #sketcher: ParagraphSketcher | undefined;
  readonly #mostTexts: number;
  readonly #known: Map<string, Known>;
  /** What files were when they were asked about, before they were read. */
  readonly #asked = new Map<string, State>();
  #segment: SegmentWriter | undefined;
  /** Number of the next segment. */
  #next: number;
  /** A last segment with few texts. */
  #last: string | undefined;
  #coming: Coming | undefined;
  #texts = 0;
  #replaced = 0;

  /**
   * Opens an archive, or makes one where nothing is.
   * @param sketcher hashes words faster than the tokenizer, with the seed of `PARAGRAPH_SKETCH`
   * @param mostTexts of a segment, up to 65,536
   * @throws DupesError `archive-folder` where the folder holds something else, `archive-busy`, `archive-damaged`,
   *   `archive-version`, `archive-failed` where the disk refuses
   */
  constructor(folder: string, sketcher?: ParagraphSketcher, mostTexts = MOST_TEXTS) {
    this.#folder = folder;
    this.#sketcher = sketcher;
    this.#mostTexts = mostTexts;
    onDisk(folder, () => {
      prepare(folder);
      lock(folder);
    });
    try {
      const numbers = segmentsIn(folder);
      this.#next = (numbers.at(-1) ?? 0) + 1;
      this.#known = onDisk(folder, () => knownFiles(folder, numbers));
      const last = numbers.at(-1);
      if (last !== undefined && FEW_TEXTS * textsOf(folder, last) < mostTexts) {
        this.#next = last;
        this.#last = join(folder, segmentName(last));
      }
    } catch (error) {
      unlock(folder);
      throw error;
    }
  }

  /** Whether a file is in the archive as it is on the disk now: its size and the time of its last change are looked at. */
  holds(path: string): boolean {
    const state = stateOf(path);
    this.#asked.set(path, state);
    const known = this.#known.get(path);
    const holds =
      known?.isWhole === true && known.size === state.size && known.modified === state.modified;
    if (holds) this.#asked.delete(path);
    return holds;
  }

  /**
   * Adds a text. Those of one file come one after the other.
   * @throws DupesError `archive-failed` where the disk is full, say
   */
  add(source: Source): void {
    onDisk(this.#folder, () => this.#add(source));
  }

  #add(source: Source): void {
    if (this.#coming?.path !== source.path) {
      this.#endFile();
      this.#beginFile(source.path);
    } else if (this.#segment?.isFull) {
      this.#keepComing(false);
      this.#endSegment();
    }
    const segment = this.#open();
    const coming = this.#coming!;
    if (coming.texts === 0) coming.first = segment.texts;
    segment.add(source, keptSeeds(wordsOf(source.extract, null, this.#sketcher).hashes));
    coming.texts += 1;
    this.#texts += 1;
  }

  /**
   * Ends the addition: what was added is found from here on.
   * @throws DupesError `archive-failed`
   */
  close(): Added {
    onDisk(this.#folder, () => {
      this.#endFile();
      this.#endSegment();
      unlock(this.#folder);
    });
    const [texts, replaced] = [this.#texts, this.#replaced];
    return { texts, replaced, holdings: holdingsOf(this.#folder) };
  }

  /** Gives up: what came since the last full segment is not kept. */
  abandon(): void {
    this.#segment?.abandon();
    unlock(this.#folder);
  }

  #open(): SegmentWriter {
    if (this.#segment) return this.#segment;
    const path = join(this.#folder, segmentName(this.#next));
    const again = this.#last === undefined ? undefined : new Segment(this.#last);
    this.#segment = new SegmentWriter(path, again, this.#mostTexts);
    again?.close();
    this.#last = undefined;
    return this.#segment;
  }

  #beginFile(path: string): void {
    if (this.#segment?.isFull) this.#endSegment();
    const state = this.#asked.get(path) ?? stateOf(path);
    this.#asked.delete(path);
    this.#coming = { path, ...state, first: 0, texts: 0 };
    for (const part of this.#known.get(path)?.parts ?? []) {
      this.#open().replace(part);
      this.#replaced += part.texts;
    }
    this.#known.delete(path);
  }

  #endFile(): void {
    this.#keepComing(true);
    this.#coming = undefined;
  }

  /** What of a file stands in this segment. */
  #keepComing(isWhole: boolean): void {
    const coming = this.#coming;
    if (!coming) return;
    this.#open().keep({ ...coming, isWhole });
    coming.texts = 0;
  }

  #endSegment(): void {
    if (!this.#segment) return;
    this.#segment.finish();
    this.#segment = undefined;
    this.#next += 1;
  }
}

/** What a probe found in an archive. */
export interface Answer {
  /** Sorted by path and item. */
  readonly sources: readonly Source[];
  /** Segments and texts that cannot be read. */
  readonly problems: readonly Problem[];
  /** Texts that were asked. */
  readonly texts: number;
}

/**
 * The texts of an archive that share a run of words with the releases of a probe.
 * Cost: two small reads a seed and segment; each text that shares a seed is unpacked and its words are hashed.
 * @param sketcher as for `ArchiveWriter`
 * @throws DupesError `archive-missing`, `archive-version`
 */
export function askArchive(folder: string, probe: Probe, sketcher?: ParagraphSketcher): Answer {
  checkMark(folder);
  const sources: Source[] = [];
  const problems: Problem[] = [];
  const opened: { readonly number: number; readonly segment: Segment }[] = [];
  const note = (number: number, error: unknown) => {
    const { message: reason } = asFault(folder, error);
    const path = join(folder, segmentName(number)).replaceAll('\\', '/');
    problems.push({ path, item: null, status: 'failed', reason });
  };
  for (const number of onDisk(folder, () => segmentsIn(folder))) {
    try {
      opened.push({ number, segment: new Segment(join(folder, segmentName(number))) });
    } catch (error) {
      note(number, error);
    }
  }
  const replaced = opened.flatMap(({ segment }) => segment.head.replaced);
  const isReplaced = replacedIn(replaced);
  const texts = sum(opened.map(({ segment }) => segment.head.texts)) - sumOfTexts(replaced);
  for (const { number, segment } of opened) {
    try {
      for (const text of segment.holders(probe.seeds)) {
        if (isReplaced(number, text)) continue;
        const source = segment.text(text);
        if (probe.shares(wordsOf(source.extract, null, sketcher).hashes)) sources.push(source);
      }
    } catch (error) {
      note(number, error);
    } finally {
      segment.close();
    }
  }
  return { sources: sources.sort(bySource), problems, texts };
}

/**
 * What an archive holds.
 * @throws DupesError `archive-missing`, `archive-damaged`, `archive-version`
 */
export function holdingsOf(folder: string): Holdings {
  checkMark(folder);
  const known = onDisk(folder, () => knownFiles(folder, segmentsIn(folder)));
  const texts = sum([...known.values()].map(({ parts }) => sumOfTexts(parts)));
  const bytes = sum(readdirSync(folder).map((name) => stateOf(join(folder, name)).size));
  return { texts, files: known.size, bytes };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const sumOfTexts = (parts: readonly Replaced[]): number => sum(parts.map(({ texts }) => texts));

function segmentsIn(folder: string): number[] {
  return readdirSync(folder)
    .flatMap((name) => SEGMENT.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

function read<Of>(folder: string, number: number, of: (segment: Segment) => Of): Of {
  const segment = new Segment(join(folder, segmentName(number)));
  try {
    return of(segment);
  } finally {
    segment.close();
  }
}

const textsOf = (folder: string, number: number): number =>
  read(folder, number, ({ head }) => head.texts);

/** Tells whether a text was replaced. */
function replacedIn(replaced: readonly Replaced[]): (segment: number, text: number) => boolean {
  /** By segment, 1 for each text. A list of ranges would be gone through for each file, and there are as many. */
  const marks = new Map<number, Uint8Array>();
  for (const { segment, first, texts } of replaced) {
    const known = marks.get(segment) ?? new Uint8Array(MOST_TEXTS);
    marks.set(segment, known.fill(1, first, first + texts));
  }
  return (segment, text) => marks.get(segment)?.[text] === 1;
}

/** By path. All of them are in memory while texts are added. */
function knownFiles(folder: string, segments: readonly number[]): Map<string, Known> {
  const lists = segments.map((number) =>
    read(folder, number, (segment) => ({
      number,
      files: segment.files(),
      replaced: segment.head.replaced,
    })),
  );
  const isReplaced = replacedIn(lists.flatMap(({ replaced }) => replaced));
  const known = new Map<string, Known>();
  for (const { number, files } of lists)
    for (const { path, size, modified, first, texts, isWhole } of files) {
      if (texts > 0 && isReplaced(number, first)) continue;
      const part = { segment: number, first, texts };
      const parts = [...(known.get(path)?.parts ?? []), part];
      known.set(path, { size, modified, isWhole, parts });
    }
  return known;
}

/** Of what is no file nothing is known: it is read each time. */
function stateOf(path: string): State {
  try {
    const about = statSync(path);
    if (about.isFile()) return { size: about.size, modified: about.mtimeMs };
  } catch {
    // Gone, or never there: standard input under the name of a file.
  }
  return { size: 0, modified: 0 };
}

/** What the disk refuses is the user's to mend, and no bug. */
function onDisk<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asFault(folder, error);
  }
}

/** @throws what is neither of ours nor of the disk's */
function asFault(folder: string, error: unknown): DupesError {
  if (error instanceof DupesError) return error;
  const { syscall, message } = error as NodeJS.ErrnoException;
  if (syscall === undefined) throw error;
  return new DupesError('archive-failed', `the archive "${folder}" cannot be used: ${message}`, {
    cause: error,
  });
}

/** An empty folder, or none, becomes an archive. */
function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder);
  if (names.length === 0)
    writeFileSync(join(folder, MARK), `${JSON.stringify({ schema: SCHEMA })}\n`);
  else if (!names.includes(MARK))
    throw new DupesError(
      'archive-folder',
      `"${folder}" holds other files and is no archive; name an archive, or a folder that is empty or not there yet`,
    );
  checkMark(folder);
}

function checkMark(folder: string): void {
  let mark: string;
  try {
    mark = readFileSync(join(folder, MARK), 'utf8');
  } catch {
    throw new DupesError(
      'archive-missing',
      `"${folder}" is no archive; dupes archive ${folder} <path…> makes one`,
    );
  }
  if (!mark.includes(`"${SCHEMA}"`))
    throw new DupesError(
      'archive-version',
      `"${folder}" is no archive of the kind ${SCHEMA}; make it anew, or use the version of dupes that made it`,
    );
}

/** The process that adds stands in it. */
function lock(folder: string): void {
  const path = join(folder, LOCK);
  for (let attempt = 0; ; attempt += 1) {
    try {
      const handle = openSync(path, 'wx');
      writeFileSync(handle, String(process.pid));
      closeSync(handle);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(path, 'utf8'));
      if (attempt > 0 || isRunning(owner))
        throw new DupesError(
          'archive-busy',
          `process ${owner} is adding to "${folder}"; wait for it, or remove "${path}" if it is not`,
        );
      rmSync(path, { force: true });
    }
  }
}

const unlock = (folder: string) => rmSync(join(folder, LOCK), { force: true });

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // Another user's process runs, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
