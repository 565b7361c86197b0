/** Writes a segment (see segment.ts): texts go to the disk as they come, postings stay in memory until `finish`. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { radixSort } from '../fingerprint/radix.ts';
import type { Source } from '../text/article.ts';
import {
  BUCKETS,
  type Head,
  type KeptFile,
  MAGIC,
  type Replaced,
  SCHEMA,
  type Segment,
  TAIL,
} from './segment.ts';

/** In memory: 6 bytes each, and 20 more while they are sorted. */
const MOST_POSTINGS = 12_000_000;
/** Of texts, in bytes, before they are written. */
const BUFFERED = 1 << 20;
/** The fastest that zlib has. */
const LEVEL = 1;

export class SegmentWriter {
  readonly #mostTexts: number;
  readonly #path: string;
  readonly #unfinished: string;
  readonly #handle: number;
  #isOpen = true;
  readonly #ends: number[] = [];
  readonly #files: KeptFile[] = [];
  readonly #replaced: Replaced[] = [];
  #seeds: Uint32Array = new Uint32Array(1 << 16);
  #holders: Uint16Array = new Uint16Array(1 << 16);
  #postings = 0;
  #buffered: Uint8Array[] = [];
  #bufferedBytes = 0;
  #textBytes = 0;

  /**
   * @param again a segment that this one takes the place of, with all that is in it
   * @param mostTexts up to `MOST_TEXTS`
   */
  constructor(path: string, again: Segment | undefined, mostTexts: number) {
    this.#mostTexts = mostTexts;
    this.#path = path;
    this.#unfinished = `${path}.unfinished`;
    this.#handle = openSync(this.#unfinished, 'w');
    if (again) this.#takeUp(again);
  }

  get texts(): number {
    return this.#ends.length;
  }

  get isFull(): boolean {
    return this.texts >= this.#mostTexts || this.#postings >= MOST_POSTINGS;
  }

  /** @param seeds those that are kept of its words */
  add(source: Source, seeds: Uint32Array): void {
    const text = this.#ends.length;
    this.#write(deflateRawSync(JSON.stringify(source), { level: LEVEL }));
    this.#ends.push(this.#textBytes);
    this.#makeRoom(seeds.length);
    this.#seeds.set(seeds, this.#postings);
    this.#holders.fill(text, this.#postings, this.#postings + seeds.length);
    this.#postings += seeds.length;
  }

  keep(file: KeptFile): void {
    this.#files.push(file);
  }

  replace(texts: Replaced): void {
    this.#replaced.push(texts);
  }

  /** Puts the segment in its place. */
  finish(): void {
    this.#flush();
    this.#append(bytesOf(Float64Array.from(this.#ends)));
    const { starts, postings } = this.#sorted();
    this.#append(bytesOf(starts));
    this.#append(bytesOf(postings));
    const files = Buffer.from(JSON.stringify(this.#files));
    this.#append(files);
    const head: Head = {
      schema: SCHEMA,
      texts: this.#ends.length,
      postings: postings.length,
      textBytes: this.#textBytes,
      fileBytes: files.length,
      replaced: this.#replaced,
    };
    const json = Buffer.from(JSON.stringify(head));
    const tail = Buffer.alloc(TAIL, MAGIC, 'latin1');
    tail.writeUInt32LE(json.length, 0);
    tail.write(MAGIC, 4, 'latin1');
    this.#append(json);
    this.#append(tail);
    this.#close();
    renameSync(this.#unfinished, this.#path);
  }

  /** Nothing of it stays. */
  abandon(): void {
    this.#close();
    rmSync(this.#unfinished, { force: true });
  }

  /** Who abandons what could not be finished closes it again. */
  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.#handle);
  }

  #takeUp(segment: Segment): void {
    const { texts, ends, seeds, holders } = segment.contents();
    this.#write(texts);
    for (const end of ends) this.#ends.push(end);
    this.#seeds = seeds;
    this.#holders = holders;
    this.#postings = seeds.length;
    this.#files.push(...segment.files());
    this.#replaced.push(...segment.head.replaced);
  }

  #makeRoom(postings: number): void {
    const needed = this.#postings + postings;
    if (needed <= this.#seeds.length) return;
    const size = Math.max(needed, 2 * this.#seeds.length);
    const [seeds, holders] = [this.#seeds, this.#holders];
    this.#seeds = new Uint32Array(size);
    this.#seeds.set(seeds);
    this.#holders = new Uint16Array(size);
    this.#holders.set(holders);
  }

  /** Each text once at each of its seeds. */
  #sorted(): { readonly starts: Uint32Array; readonly postings: Uint32Array } {
    const seeds = this.#seeds.slice(0, this.#postings);
    const texts = Uint32Array.from(this.#holders.subarray(0, this.#postings));
    radixSort(seeds, texts);
    const starts = new Uint32Array(BUCKETS + 1);
    const postings = new Uint32Array(this.#postings);
    let count = 0;
    for (let at = 0; at < seeds.length; at += 1) {
      const seed = seeds[at]!;
      if (at > 0 && seed === seeds[at - 1] && texts[at] === texts[at - 1]) continue;
      postings[count] = ((seed & 0xffff) << 16) | texts[at]!;
      count += 1;
      starts[(seed >>> 16) + 1]! += 1;
    }
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) starts[bucket + 1]! += starts[bucket]!;
    return { starts, postings: postings.subarray(0, count) };
  }

  #write(bytes: Uint8Array): void {
    this.#buffered.push(bytes);
    this.#bufferedBytes += bytes.length;
    this.#textBytes += bytes.length;
    if (this.#bufferedBytes >= BUFFERED) this.#flush();
  }

  #flush(): void {
    if (this.#bufferedBytes > 0) this.#append(Buffer.concat(this.#buffered));
    this.#buffered = [];
    this.#bufferedBytes = 0;
  }

  #append(bytes: Uint8Array): void {
    for (let written = 0; written < bytes.length; )
      written += writeSync(this.#handle, bytes, written, bytes.length - written);
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
