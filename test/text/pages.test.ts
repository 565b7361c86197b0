/** What the records say of pages, as patterns' texts (`PagePatterns`). */
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../src/text/languages/pages.ts';
import { RECORDS } from '../../src/text/languages/records.ts';

const PAGES = RECORDS.map(({ tag, page = {} }) => ({ tag, page }));
/** Every fragment by the language and the idea it is of. */
const FRAGMENTS = PAGES.flatMap(({ tag, page: { ages = {}, ...said } }) =>
  [...Object.entries(said), ...Object.entries(ages)].map(([idea, fragment]) => ({
    name: `${tag} ${idea}`,
    fragment,
  })),
);

describe('what the records say of pages', () => {
  it('is a pattern by itself, and none that any line matches', () => {
    // "a||b" says that every line is the page's.
    const matches = ({ fragment }: { fragment: string }) => new RegExp(fragment, 'u').test('');
    expect(FRAGMENTS.length).toBeGreaterThan(300);
    expect(FRAGMENTS.filter(matches)).toEqual([]);
  });

  it('is in the letters of folded lines', () => {
    const AS_WRITTEN = /pictu|caption/i;
    const folded = FRAGMENTS.filter(({ name }) => !AS_WRITTEN.test(name));
    // \S, \P{L} and \u0900 are no letters.
    const letters = (text: string) =>
      text.replace(/\\(?:[a-zA-Z]\{\w+\}|u[\dA-F]{4}|[a-zA-Z])/g, '');
    expect(folded.filter(({ fragment }) => /\p{Lu}/u.test(letters(fragment)))).toEqual([]);
  });

  it('of an age has the word that the age is looked for by', () => {
    for (const { page } of PAGES)
      for (const [word, age] of Object.entries(page.ages ?? {})) expect(age).toContain(word);
  });

  it('in Latin letters of links is asked at all', () => {
    const isAsked = patternOf((says) => String.raw`[\u0250-\uffff]|${says('mayBePaid')}`);
    for (const { page } of PAGES)
      for (const fragment of [page.affiliate, page.links].filter((said) => said !== undefined))
        for (const said of fragment.split(/\|(?![^(]*\))/)) expect(said).toSatisfy(isAsked.test);
  });

  it('of an idea that no record has matches nothing', () => {
    const pattern = patternOf((says) => says('signature', true) && says('ageMark', true));
    expect(pattern.test('Tarnwick')).toBe(false);
  });
});
