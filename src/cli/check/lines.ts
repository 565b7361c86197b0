/** Where in its file a finding begins, for annotations. */
import { readFileSync, statSync } from 'node:fs';
import type { ClippingRecord } from '../../compare/record.ts';

/** A larger file is not read again for the sake of a line number. In bytes. */
const READ_AT_MOST = 4 * 1024 * 1024;

/** Words of the passage that are looked for, in UTF-16 units. */
const TELLING = 40;

/**
 * The line, from 1, on which the first copied passage of the body begins; 1 where the file does not
 * hold the words as they were extracted.
 */
export function lineOf(clipping: ClippingRecord): number {
  const body = clipping.paragraphs.filter(({ zone }) => zone === 'body');
  const passage = clipping.passages.find(({ clipping: { start } }) =>
    body.some((paragraph) => paragraph.start <= start && start < paragraph.end),
  );
  if (passage === undefined) return 1;
  const { start, end } = passage.clipping;
  const words = clipping.text.slice(start, Math.min(end, start + TELLING)).split('\n')[0] ?? '';
  const file = read(clipping.path);
  const at = words === '' ? -1 : file.indexOf(words);
  return at === -1 ? 1 : file.slice(0, at).split('\n').length;
}

function read(path: string): string {
  try {
    const about = statSync(path);
    return about.isFile() && about.size <= READ_AT_MOST ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}
