/**
 * Items of a file of short texts: "#### " and a name head each, and a line "A: " with a text for each mark; " || " ends a
 * paragraph.
 */
import { readFileSync } from 'node:fs';

export interface ReportItem {
  readonly name: string;
  /** The texts with a mark, in their order. */
  readonly of: (mark: string) => readonly string[];
}

/** @param file beside this one */
export const reportItems = (file: string): readonly ReportItem[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('#### ')
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trim().split('\n');
      return {
        name,
        of: (mark) =>
          lines
            .filter((line) => line.startsWith(`${mark}: `))
            .map((line) => line.slice(3).replaceAll(' || ', '\n\n')),
      };
    });
