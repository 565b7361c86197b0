/** What a format is, and what it makes of a file. */
import type { Extract } from '../text/article.ts';
import type { Origins } from './facts.ts';
import type { ColumnMap } from './field-names.ts';
import type { Limits } from './limits.ts';
import type { Unpacking } from './unpacking.ts';

/**
 * How the text was found.
 * - `plain`: the file is the text;
 * - `structured`: the format says which part is the text (a row's column, a mail's body, a feed's entry);
 * - `readability`: the article was found in a page by its shape;
 * - `body`: no article was found, so this is all the text of the page.
 */
export type Extraction = 'plain' | 'structured' | 'readability' | 'body';

/** A clipping as a format found it. */
export interface Found {
  readonly status: 'ok';
  /** Row, line, entry or message number (from 1); null where the file is one clipping. */
  readonly item: number | null;
  readonly extract: Extract;
  /** Where each known field of `extract.metadata` was read. */
  readonly origins: Origins;
  /** The encoding the text was decoded from, lower case; null where the format has none of its own. */
  readonly encoding: string | null;
  readonly extraction: Extraction;
}

/**
 * A file, or an item of it, that gave no clipping; `truncated` where a limit cut a file off and the
 * clippings before it count. A clipping is read whole or not at all: half a text would be judged as
 * if it were all of it.
 */
export interface Missed {
  readonly status: 'skipped' | 'truncated' | 'failed';
  readonly item: number | null;
  /** One sentence for a person. */
  readonly reason: string;
}

export type Outcome = Found | Missed;

/** Thrown by `Content` when the bytes cannot be had; what it says becomes the file's outcome. */
export class Unreadable extends Error {
  readonly status: 'skipped' | 'failed';

  constructor(status: 'skipped' | 'failed', reason: string) {
    super(reason);
    this.status = status;
  }
}

/** The bytes of a file, read whole or piece by piece; one of the two, once. */
export interface Content {
  whole(): Promise<Uint8Array>;
  chunks(): AsyncIterable<Uint8Array>;
}

export interface FormatHints {
  /** Of the file, `/`-separated: its name may say what the content does not. */
  readonly path: string;
  /** The encoding to use whatever the file says. */
  readonly encoding: string | null;
  /** Which column or key holds what, where the usual names do not tell. */
  readonly columns?: ColumnMap;
  readonly limits: Limits;
  /** What has come out of the archive so far. */
  readonly unpacking: Unpacking;
  /**
   * Reads a file inside this file, by its own name and format; its clippings carry their own items.
   * Yields `undefined` when the name is that of no clipping.
   */
  readonly inner: (path: string, content: Content) => AsyncIterable<Outcome> | undefined;
}

/**
 * Yields the clippings of a file in order. What it throws becomes a `failed` of the whole file, so
 * a bad item should be yielded as `failed` and the rest read on.
 */
export type Read = (content: Content, hints: FormatHints) => AsyncIterable<Outcome>;

/**
 * A kind of file: a line in `index.ts`. The file beside it that exports `read` is loaded when the
 * first such clipping is met.
 */
export interface Format {
  /** As shown to users, lower case. */
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<{ readonly read: Read }>;
  /** Whether nameless content that begins like this is of this format; bytes as Latin-1 characters. */
  readonly sniff?: (head: string) => boolean;
  /** Reads by `chunks()` in bounded memory: a file of any size is accepted. */
  readonly streams?: boolean;
  /** Parsed by code that a file may make slow or hungry: read where it can be stopped. */
  readonly risky?: boolean;
}

export function bytesAsContent(bytes: Uint8Array): Content {
  return {
    whole: async () => bytes,
    chunks: async function* () {
      yield bytes;
    },
  };
}

export const BINARY: Missed = {
  status: 'skipped',
  item: null,
  reason: 'binary content, no text',
};
