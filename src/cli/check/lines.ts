/** Where in its file a finding begins, for annotations. */
import { readFileSync, statSync } from 'node:fs';
import type { ClippingRecord } from '../../compare/record.ts';
import { lastAtMost } from '../../fingerprint/starts.ts';

/** A larger file is not read again for the sake of a line number. In bytes. */
const READ_AT_MOST = 4 * 1024 * 1024;

/** Words of the passage that are looked for, in UTF-16 units. */
const TELLING = 40;

/**
 * The line, from 1, on which the first copied passage of the body begins; 1 where the file does not
 * hold the words as they were extracted.
 * @param fileOf what `lastFile` gives: many clippings in a row are of one file
 */
export function lineOf(clipping: ClippingRecord, fileOf: (path: string) => Lines): number {
  const body = clipping.paragraphs.filter(({ zone }) => zone === 'body');
  const passage = clipping.passages.find(({ clipping: { start } }) =>
    body.some((paragraph) => paragraph.start <= start && start < paragraph.end),
  );
  if (passage === undefined) return 1;
  const { start, end } = passage.clipping;
  const words = clipping.text.slice(start, Math.min(end, start + TELLING)).split('\n')[0] ?? '';
  if (words === '') return 1;
  const { text, starts } = fileOf(clipping.path);
  const at = text.indexOf(words);
  return at === -1 ? 1 : lastAtMost(starts, at) + 1;
}

/** A file's text, and where its lines start. */
interface Lines {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** Reads files, and keeps the last one. */
export function lastFile(): (path: string) => Lines {
  let known: (Lines & { readonly path: string }) | undefined;
  return (path) => {
    if (known?.path !== path) {
      const text = read(path);
      const starts = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
      known = { path, text, starts: Uint32Array.from(starts) };
    }
    return known;
  };
}

function read(path: string): string {
  try {
    const about = statSync(path);
    return about.isFile() && about.size <= READ_AT_MOST ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}
