/**
 * How long ago a reader wrote, as sites put it beside the name: "name5d ago", "vor 3 Tagen", "nombrehace 2 horas",
 * "nome5h atrás", "il y a 3 jours", "nome5 ore fa", "2 dni temu", "3日前", "nama5 jam yang lalu", "tên5 giờ trước".
 */
import { pagesOfAll } from '../languages/pages.ts';

/** "Nina · 3 g": days, hours or weeks by their letters, at the end. Minutes may be a reading time. */
const BY_LETTER: readonly [word: string, age: string] = [
  '·',
  String.raw`·\s\d{1,3}\s?(?:[hdwyugjt]|std|godz|dni|sett|tyg|wk)\.?$`,
];

/** A word of each kind of age, and the pattern of those that have it. */
let ages: readonly (readonly [word: string, age: string])[] | undefined;
/** One pattern of all takes a millisecond to compile, and a text has one kind at most. */
const compiled = new Map<string, RegExp>();
function patternOfAge(age: string): RegExp {
  const known = compiled.get(age);
  if (known) return known;
  const pattern = new RegExp(age);
  compiled.set(age, pattern);
  return pattern;
}

/** @param folded a line in small letters, with single spaces */
export function ageIn(folded: string): string | undefined {
  ages ??= [...pagesOfAll().flatMap(({ page }) => Object.entries(page.ages ?? {})), BY_LETTER];
  for (const [word, age] of ages) {
    const found = folded.includes(word) && patternOfAge(age).exec(folded);
    if (found) return found[0];
  }
  return undefined;
}
