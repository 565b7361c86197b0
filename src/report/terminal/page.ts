/** What the terminal reporters share: colours for meanings, paragraphs that fit the width. */
import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { PassageKind, Verdict } from '../../compare/record.ts';
import type { RenderContext } from '../reporter.ts';

type Style = (text: string) => string;

/** Colours repeat what the words beside them say; they never say it alone. */
export interface Paint {
  readonly strong: Style;
  readonly faint: Style;
  readonly warning: Style;
  readonly removed: Style;
  readonly added: Style;
  readonly verdict: Readonly<Record<Verdict, Style>>;
  readonly kind: Readonly<Record<PassageKind, Style>>;
}

export function paint(color: boolean): Paint {
  const c = picocolors.createColors(color);
  return {
    strong: c.bold,
    faint: c.dim,
    warning: c.yellow,
    removed: (text) => c.red(c.strikethrough(text)),
    added: (text) => c.green(c.underline(text)),
    verdict: {
      reprint: (text) => c.bold(c.red(text)),
      excerpt: c.red,
      paraphrase: c.yellow,
      quotation: c.cyan,
      independent: c.green,
      undetermined: c.dim,
    },
    kind: { verbatim: c.red, edited: c.magenta, quotation: c.cyan, paraphrase: c.yellow },
  };
}

/** Widest line a person reads with ease; wider terminals get margins, tables aside. */
const READABLE = 100;

/** Lines no wider than the terminal, each after `indent`. */
export function wrapLines(text: string, columns: number, indent = ''): readonly string[] {
  const width = Math.max(20, Math.min(columns, READABLE) - indent.length);
  return breakLines(text, width)
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line));
}

/** Breaks lines between words, and inside a word only where it is wider than `width` columns. */
export function breakLines(text: string, width: number): string {
  // Most cells are ASCII that fits; to measure what others take is slow.
  if (text.length <= width && !/[^\x20-\x7e]|^ | $/.test(text)) return text;
  return wrapAnsi(text, width, { hard: true });
}

/** The same as one string; every line ends in a line feed. */
export function wrap(text: string, { columns }: RenderContext, indent = ''): string {
  return wrapLines(text, columns, indent)
    .map((line) => `${line}\n`)
    .join('');
}

/** A list item: the first line after `mark`, the others below its text. */
export function item(mark: string, text: string, context: RenderContext): string {
  const blank = ' '.repeat(mark.length);
  const [first = '', ...rest] = wrapLines(text, context.columns, blank);
  return [mark + first.slice(mark.length), ...rest].map((line) => `${line}\n`).join('');
}
