/**
 * A segment of an archive: one file with up to 65,536 texts, and an index from seeds to the texts that hold them.
 *
 * ```
 * texts      each a Source as JSON, deflated
 * ends       by text, where it ends: Float64
 * buckets    by the upper 16 bits of a seed, where its postings begin; and the end of the last: Uint32 x 65,537
 * postings   Uint32, ascending in each bucket: the lower 16 bits of the seed, then the text's number
 * files      JSON: which files of the disk the texts were read from
 * head       JSON: how long all that is
 * tail       length of the head: Uint32; "DUP1"
 * ```
 *
 * A posting takes four bytes, and a seed is looked up with two small reads. Numbers are little-endian, as they are in
 * the memory of every machine Node runs on. The file is written beside its name and then renamed: it is whole or absent.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { DupesError } from '../faults.ts';
import type { Source, Span } from '../text/article.ts';

/** A text's number has 16 bits. */
export const MOST_TEXTS = 1 << 16;
export const BUCKETS = 1 << 16;
/** In bytes of JSON: what a string can hold. A file that claims more was tampered with. */
const LONGEST_TEXT = 1 << 29;
export const SCHEMA = 'dupes/archive-segment@1';
export const MAGIC = 'DUP1';
export const TAIL = 4 + MAGIC.length;

/** A file of the disk, or the part of its texts that stands in one segment. */
export interface KeptFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Number of its first text in the segment, and how many there are. */
  readonly first: number;
  readonly texts: number;
  /** Whether its last text is among them. */
  readonly isWhole: boolean;
}

/** Texts of a segment that a later reading of their file has replaced. */
export interface Replaced {
  readonly segment: number;
  readonly first: number;
  readonly texts: number;
}

export interface Head {
  readonly schema: typeof SCHEMA;
  readonly texts: number;
  readonly postings: number;
  /** Of the texts, in bytes. */
  readonly textBytes: number;
  /** Of the JSON of `files`. */
  readonly fileBytes: number;
  readonly replaced: readonly Replaced[];
}

/** Reads a segment. Of its index nothing stays in memory. */
export class Segment {
  readonly #handle: number;
  readonly #name: string;
  /** In bytes. */
  readonly #size: number;
  readonly head: Head;
  #ends: Float64Array | undefined;

  /** @throws DupesError `archive-damaged` */
  constructor(path: string) {
    this.#name = path;
    this.#handle = openSync(path, 'r');
    this.#size = fstatSync(this.#handle).size;
    try {
      this.head = this.#readHead();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    closeSync(this.#handle);
  }

  /**
   * Numbers of the texts that hold one of some seeds, ascending.
   * @param seeds ascending, so that the file is read from front to back
   */
  holders(seeds: Uint32Array): Uint16Array {
    const holders = new Set<number>();
    const { buckets, postings } = this.#places();
    for (const seed of seeds) {
      const bounds = new Uint32Array(this.#bytes(buckets + 4 * (seed >>> 16), 8).buffer);
      const [from, to] = bounds as unknown as [number, number];
      if (to <= from) continue;
      const bucket = new Uint32Array(this.#bytes(postings + 4 * from, 4 * (to - from)).buffer);
      const low = (seed & 0xffff) << 16;
      for (let at = lowerBound(bucket, low >>> 0); at < bucket.length; at += 1) {
        const posting = bucket[at]!;
        if ((posting ^ low) >>> 16 !== 0) break;
        holders.add(posting & 0xffff);
      }
    }
    return Uint16Array.from(holders).sort();
  }

  /** @throws DupesError `archive-damaged` */
  text(number: number): Source {
    const ends = this.#textEnds();
    const from = number === 0 ? 0 : ends[number - 1]!;
    try {
      const packed = this.#bytes(from, ends[number]! - from);
      const json = inflateRawSync(packed, { maxOutputLength: LONGEST_TEXT });
      const source: unknown = JSON.parse(json.toString('utf8'));
      if (isSource(source)) return source;
    } catch (error) {
      throw this.#damaged(`text ${number} cannot be unpacked`, error);
    }
    throw this.#damaged(`text ${number} is none`);
  }

  /** @throws DupesError `archive-damaged` */
  files(): readonly KeptFile[] {
    const { files } = this.#places();
    return this.#json(files, this.head.fileBytes) as readonly KeptFile[];
  }

  /** All that is in it, for a segment that is taken up again. */
  contents(): {
    readonly texts: Uint8Array;
    readonly ends: Float64Array;
    readonly seeds: Uint32Array;
    readonly holders: Uint16Array;
  } {
    const { textBytes, postings: count } = this.head;
    const { buckets, postings } = this.#places();
    const starts = new Uint32Array(this.#bytes(buckets, 4 * (BUCKETS + 1)).buffer);
    const all = new Uint32Array(this.#bytes(postings, 4 * count).buffer);
    const seeds = new Uint32Array(count);
    for (let bucket = 0; bucket < BUCKETS; bucket += 1)
      for (let at = starts[bucket]!; at < starts[bucket + 1]!; at += 1)
        seeds[at] = (bucket << 16) | (all[at]! >>> 16);
    const holders = Uint16Array.from(all, (posting) => posting & 0xffff);
    return { texts: this.#bytes(0, textBytes), ends: this.#textEnds(), seeds, holders };
  }

  #textEnds(): Float64Array {
    const { texts, textBytes } = this.head;
    this.#ends ??= new Float64Array(this.#bytes(textBytes, 8 * texts).buffer);
    return this.#ends;
  }

  /** Where each part begins. */
  #places() {
    const { texts, textBytes, postings } = this.head;
    const buckets = textBytes + 8 * texts;
    const first = buckets + 4 * (BUCKETS + 1);
    return { buckets, postings: first, files: first + 4 * postings };
  }

  #readHead(): Head {
    const size = this.#size;
    if (size < TAIL) throw this.#damaged(`it has ${size} bytes`);
    const tail = this.#bytes(size - TAIL, TAIL);
    if (tail.toString('latin1', 4) !== MAGIC) throw this.#damaged('its end is missing');
    const length = tail.readUInt32LE(0);
    if (length > size - TAIL) throw this.#damaged('its head is longer than the file');
    const head = this.#json(size - TAIL - length, length) as Head;
    if (head.schema !== SCHEMA)
      throw new DupesError(
        'archive-version',
        `"${this.#name}" is of the kind ${head.schema}; ${SCHEMA} is expected: make the archive anew, or use the version of dupes that made it`,
      );
    const { texts, textBytes, postings, fileBytes, replaced } = head;
    if (!Array.isArray(replaced)) throw this.#damaged('its head is none');
    const needed =
      textBytes + 8 * texts + 4 * (BUCKETS + 1) + 4 * postings + fileBytes + length + TAIL;
    if (needed !== size) throw this.#damaged(`it has ${size} bytes, ${needed} are expected`);
    return head;
  }

  #json(from: number, length: number): unknown {
    try {
      return JSON.parse(this.#bytes(from, length).toString('utf8'));
    } catch (error) {
      throw this.#damaged('its lists cannot be read', error);
    }
  }

  /** Bytes of a buffer of their own, so that numbers in them are aligned. */
  #bytes(from: number, length: number): Buffer<ArrayBuffer> {
    if (!(from >= 0 && length >= 0 && from + length <= this.#size))
      throw this.#damaged('its parts lie outside of it');
    const bytes = Buffer.from(new ArrayBuffer(length));
    for (let read = 0; read < length; ) {
      const more = readSync(this.#handle, bytes, read, length - read, from + read);
      if (more === 0) throw this.#damaged('it ends early');
      read += more;
    }
    return bytes;
  }

  #damaged(how: string, cause?: unknown): DupesError {
    return new DupesError(
      'archive-damaged',
      `"${this.#name}" is damaged: ${how}; remove it and run dupes archive again over the files it held`,
      { cause },
    );
  }
}

const isSpan = (value: Partial<Span> | null, end: number): boolean =>
  Number.isInteger(value?.start) && Number.isInteger(value?.end) && value!.end! <= end;

/** Whether a text is what was written: a disk may have changed it. */
function isSource(value: unknown): value is Source {
  const { path, item, extract } = (value ?? {}) as Partial<Source>;
  const text = extract?.text;
  return (
    typeof path === 'string' &&
    (item === null || Number.isInteger(item)) &&
    typeof text === 'string' &&
    Array.isArray(extract?.blocks) &&
    extract.blocks.every((block: Partial<Span> | null) => isSpan(block, text.length)) &&
    typeof extract.metadata === 'object' &&
    extract.metadata !== null
  );
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
