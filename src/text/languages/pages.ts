/**
 * What pages say in any of the languages: of each idea the fragments of all records, joined to one pattern. A page of a
 * French paper has English boxes, so every line is held against all of them.
 */

import type { PagePatterns } from './language.ts';
import { RECORDS } from './records.ts';

/** Ideas that a record states as a pattern's text. */
export type PageIdea = Exclude<keyof PagePatterns, 'ages'>;

/**
 * The alternatives of all records that have the idea, as a pattern's text without brackets around it.
 * @param isSpaced only of languages that set words apart by spaces, or only of the others
 */
export type Says = (idea: PageIdea, isSpaced?: boolean) => string;

interface Page {
  readonly spaced: boolean;
  readonly page: PagePatterns;
}
let pages: readonly Page[] | undefined;
/** Made when a page is first asked. */
export function pagesOfAll(): readonly Page[] {
  pages ??= RECORDS.flatMap(({ spaced, page }) => (page ? [{ spaced, page }] : []));
  return pages;
}

/** What nothing matches, where no record has the idea: an empty alternative would match everything. */
const NOTHING = '(?!)';

const says: Says = (idea, isSpaced) => {
  const fragments = new Set<string>();
  for (const { spaced, page } of pagesOfAll()) {
    const fragment = page[idea];
    if (fragment !== undefined && (isSpaced ?? spaced) === spaced) fragments.add(fragment);
  }
  return [...fragments].join('|') || NOTHING;
};

/** A pattern that is put together and compiled when it is first asked: most texts need only some, and a start none. */
export function patternOf(source: (says: Says) => string, flags = ''): Pick<RegExp, 'test'> {
  let pattern: RegExp | undefined;
  return {
    test(text) {
      pattern ??= new RegExp(source(says), flags);
      return pattern.test(text);
    },
  };
}
