/**
 * The words every later stage uses. Spans are half-open and count UTF-16 code units of the
 * article's text, which never changes after extraction.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What part of a page a paragraph belongs to. Only `body` counts in shares.
 * - `boilerplate`: "About X", media contact, safe harbour;
 * - `furniture`: byline, share bar, caption, related posts, cookie notice, site footer;
 * - `comment`: what readers wrote.
 */
export type Zone = 'headline' | 'body' | 'boilerplate' | 'furniture' | 'comment';

/** What the outlet answers for: neither boilerplate, furniture nor what readers wrote. */
export const isArticleZone = (zone: Zone): boolean => zone === 'headline' || zone === 'body';

/** A run of text between paragraph breaks, as a format found it. */
export interface Block extends Span {
  /** What the format knows of it (a page says which part holds the comments); null when it does not know. */
  readonly zone: Zone | null;
  /** Set apart as a quotation (a block quote): its words are quoted without marks. */
  readonly quoted?: true;
}

/** Facts about a clipping; null where the input does not say. */
export interface Metadata {
  /** Who published it. */
  readonly outlet: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601, as precise as the source (`2024-09-10` or `2024-09-10T14:05:00-07:00`). */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47, as declared by the source; the detected one is in `Article.language`. */
  readonly language: string | null;
}

export const NO_METADATA: Metadata = {
  outlet: null,
  title: null,
  author: null,
  published: null,
  url: null,
  language: null,
};

/**
 * What a format makes of bytes: readable text and where its blocks stand.
 * Blocks are sorted, do not overlap, hold no leading or trailing white space, and are separated by
 * a blank line (two line feeds) in `text`. A line break inside a block is kept as one line feed.
 */
export interface Extract {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
}

/** An extract and where it came from. */
export interface Source {
  /** As given on the command line, `/`-separated. */
  readonly path: string;
  /** Row, line, entry or message number (from 1) inside `path`; null where the file is one clipping. */
  readonly item: number | null;
  readonly extract: Extract;
}

/** What a text is called: its path, or `path#item` inside a file of many. */
export const idOf = ({ path, item }: Pick<Source, 'path' | 'item'>): string =>
  item === null ? path : `${path}#${item}`;

export interface Paragraph extends Span {
  /** Position in `Article.paragraphs`. */
  readonly index: number;
  readonly zone: Zone;
  /** As of a `Block`. */
  readonly quoted?: true;
}
