/** Passages as text with the changed words marked: what the outlet added, what it left out. */
import type { Edit, Passage } from '../../compare/record.ts';
import type { Span } from '../../text/article.ts';
import type { Paint } from './page.ts';
import { visibleLine } from './visible.ts';

/** `[-left out-]` and `{+added+}`, as `git diff --word-diff` marks them. */
export type Part = { readonly text: string; readonly change: 'none' | 'removed' | 'added' };

export interface Sides {
  readonly release: string;
  readonly clipping: string;
}

/** The clipping's passage, with the release's words in place where the outlet changed them. */
export function inline(passage: Passage, texts: Sides): readonly Part[] {
  const parts: Part[] = [];
  let at = passage.clipping.start;
  for (const edit of passage.edits) {
    parts.push({ text: texts.clipping.slice(at, edit.clipping.start), change: 'none' });
    parts.push({ text: slice(texts.release, edit.release), change: 'removed' });
    parts.push({ text: slice(texts.clipping, edit.clipping), change: 'added' });
    at = edit.clipping.end;
  }
  parts.push({ text: texts.clipping.slice(at, passage.clipping.end), change: 'none' });
  return joined(parts);
}

/** One side of a passage alone, its own changed words marked. */
export function oneSide(
  passage: Passage,
  texts: Sides,
  side: 'release' | 'clipping',
): readonly Part[] {
  const text = texts[side];
  const change = side === 'release' ? 'removed' : 'added';
  const parts: Part[] = [];
  let at = passage[side].start;
  // Release spans may run backwards where an outlet moved a sentence: marks follow the text's order.
  for (const edit of inOrder(passage.edits, side)) {
    if (edit[side].start < at) continue;
    parts.push({ text: text.slice(at, edit[side].start), change: 'none' });
    parts.push({ text: slice(text, edit[side]), change });
    at = edit[side].end;
  }
  parts.push({ text: text.slice(at, passage[side].end), change: 'none' });
  return joined(parts);
}

function inOrder(edits: readonly Edit[], side: 'release' | 'clipping'): readonly Edit[] {
  return [...edits].sort((one, other) => one[side].start - other[side].start);
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

function joined(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ text }) => text !== '');
}

/** Unchanged text longer than this is cut in its middle. In UTF-16 units. */
const LONG = 260;
const HEAD = 150;
const TAIL = 80;

/** The parts as one line of text that is safe to print, long unchanged stretches cut short. */
export function draw(parts: readonly Part[], colors: Paint, shorten: boolean): string {
  let line = '';
  let before: Part['change'] = 'none';
  for (const { text, change } of parts) {
    // The space around a change belongs to the text, not to the mark.
    const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    // Words that were left out stand nowhere in the clipping: they need a space of their own.
    const apart = change === 'removed' || (before === 'removed' && change === 'none');
    if (lead !== '' || (apart && /[^\s(“„«「]$/u.test(line) && !/^[\p{P}]/u.test(core)))
      line += ' ';
    const shown = visibleLine(shorten && change === 'none' ? cut(core) : core);
    if (shown !== '') line += mark(shown, change, colors);
    if (core !== '' && trail !== '') line += ' ';
    before = change;
  }
  return line.replace(/ {2,}/g, ' ').trim();
}

function mark(text: string, change: Part['change'], colors: Paint): string {
  switch (change) {
    case 'none':
      return text;
    case 'removed':
      return colors.removed(`[-${text}-]`);
    case 'added':
      return colors.added(`{+${text}+}`);
  }
}

function cut(text: string): string {
  if (text.length <= LONG) return text;
  const head = text.slice(0, HEAD).replace(/(?<=.{100})\s\S*$/su, '');
  const tail = text.slice(-TAIL).replace(/^\S*\s(?=.{50})/su, '');
  // A surrogate pair is not cut in two.
  return `${head.replace(/[\ud800-\udbff]$/, '')} […] ${tail.replace(/^[\udc00-\udfff]/, '')}`;
}
