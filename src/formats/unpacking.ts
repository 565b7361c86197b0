/** How much may come out of an archive, and of the archives in it. */
import { LimitReached, type Limits } from './limits.ts';

/** Bytes out before the ratio counts: small files of one repeated line are no bombs. */
const RATIO_FREE = 1 << 20;

/** Counts what comes out; archives inside an archive share its counts. */
export class Unpacking {
  readonly #limits: Limits;
  /** Archives around the file that is read. */
  readonly #depth: number;
  readonly #out: { bytes: number; entries: number };

  constructor(limits: Limits, depth = 0, out = { bytes: 0, entries: 0 }) {
    this.#limits = limits;
    this.#depth = depth;
    this.#out = out;
  }

  /** The same counts for what lies in a file of the archive; undefined where that is too deep. */
  deeper(): Unpacking | undefined {
    return this.#depth < this.#limits.maxArchiveDepth
      ? new Unpacking(this.#limits, this.#depth + 1, this.#out)
      : undefined;
  }

  /** @throws LimitReached */
  addEntry(): void {
    const { maxArchiveEntries } = this.#limits;
    if (this.#out.entries >= maxArchiveEntries)
      throw new LimitReached(
        `it holds more than ${maxArchiveEntries} files (--max-archive-entries)`,
      );
    this.#out.entries += 1;
  }

  /** @throws LimitReached */
  addBytes(bytes: number): void {
    this.#out.bytes += bytes;
    this.checkBytes();
  }

  /** @throws LimitReached where more came out than may */
  checkBytes(): void {
    const { maxUnpackedBytes } = this.#limits;
    if (this.#out.bytes > maxUnpackedBytes)
      throw new LimitReached(
        `it unpacks to more than ${inMegabytes(maxUnpackedBytes)} (--max-unpacked-size)`,
      );
  }

  /** @throws LimitReached when so few bytes give so many */
  checkRatio(unpacked: number, packed: number): void {
    const { maxArchiveRatio } = this.#limits;
    if (unpacked > RATIO_FREE && unpacked > packed * maxArchiveRatio) {
      throw new LimitReached(
        `it unpacks to more than ${maxArchiveRatio} times its size (--max-archive-ratio)`,
      );
    }
  }
}

/** @throws LimitReached past `most` bytes */
export async function gather(pieces: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > most)
      throw new LimitReached(`it unpacks to more than ${inMegabytes(most)} (--max-file-size)`);
    all.push(piece);
  }
  return Buffer.concat(all);
}

function inMegabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / (1 << 20)))} MiB`;
}
