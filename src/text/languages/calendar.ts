/** Words that date: months, weekdays, and days counted from today. Of all languages with a record, folded as keys are. */
import { type Calendar, words } from './language.ts';
import { RECORDS } from './records.ts';

/** Thailand counts its years from 543 before Christ, and writes the other count, too: 2568 is 2025. */
const BUDDHIST_YEARS = 543;

/** The year that a number is if it counts from the Buddha; undefined where nothing was printed in it, before 1857. */
export const fromBuddhistYear = (year: number): number | undefined =>
  year > 2400 && year < 2700 ? year - BUDDHIST_YEARS : undefined;

/** By the tag of the language. */
let calendars: ReadonlyMap<string, Calendar> | undefined;
function calendarsOfAll(): ReadonlyMap<string, Calendar> {
  calendars ??= new Map(
    RECORDS.flatMap(({ tag, calendar }) => (calendar ? [[tag, calendar]] : [])),
  );
  return calendars;
}

/** The alternatives of all records that have the idea, as a pattern's text without brackets around it. */
export const saidOfDates = (idea: 'dates' | 'dayOfClock' | 'beforeClock'): string =>
  [...calendarsOfAll().values()].flatMap((calendar) => calendar[idea] ?? []).join('|');

/** No name is one. */
const NEXT_LIST = ';';
/**
 * Each name of lists like `january jan, february feb`, with its place, from 1 on, and its list's. All lists at once: folding
 * takes longer by the call than by the name.
 */
function placed(lists: readonly string[]): [name: string, place: number, list: number][] {
  const names: [string, number, number][] = [];
  let list = 0;
  let place = 1;
  for (const word of words(lists.join(` ${NEXT_LIST} `))) {
    if (word === NEXT_LIST) {
      list++;
      place = 1;
      continue;
    }
    const isLast = word.endsWith(',');
    const name = isLast ? word.slice(0, -1) : word;
    if (name !== '') names.push([name, place, list]);
    if (isLast) place++;
  }
  return names;
}

/** Made when a date is met: folding the names takes longer than most texts have time for. */
let named: ReadonlyMap<string, string> | undefined;
function datesByName(): ReadonlyMap<string, string> {
  named ??= new Map(
    placed(
      [...calendarsOfAll().values()].flatMap(({ months, persianMonths, weekdays }) => [
        months ?? '',
        persianMonths ?? '',
        weekdays ?? '',
      ]),
    ).map(([name, place, list]) => [name, `${'mpw'[list % 3]}${place}`]),
  );
  return named;
}

/** The words of a language for days counted from today. */
const relativeDays = new Map<string, ReadonlySet<string>>();
function isRelativeDay(key: string, tag: string): boolean {
  let days = relativeDays.get(tag);
  if (!days) {
    days = new Set(words(calendarsOfAll().get(tag)?.relativeDays ?? ''));
    relativeDays.set(tag, days);
  }
  return days.has(key);
}

/** The names of a language's months that are another month's elsewhere. */
const ownMonths = new Map<string, ReadonlyMap<string, string>>();
function ownMonthsOf(tag: string): ReadonlyMap<string, string> {
  let own = ownMonths.get(tag);
  if (!own) {
    const { ownMonths: list = '' } = calendarsOfAll().get(tag) ?? {};
    own = new Map(placed([list]).map(([name, place]) => [name, `m${place}`]));
    ownMonths.set(tag, own);
  }
  return own;
}

const withoutEnding = (key: string, tag: string): string => {
  const ending = calendarsOfAll().get(tag)?.ending;
  return ending ? key.replace(ending, '') : key;
};

/**
 * What a word dates: a month (`m5`, of Iran's calendar `p5`), a weekday (`w1`), a day seen from today (`r`); undefined for all
 * other words. Some abbreviations are words as well ("set", "sun"): ask for a capital or a figure beside them.
 * @param tag of the language the word stands in
 */
export function calendarKey(key: string, tag: string): string | undefined {
  const names = datesByName();
  const date = ownMonthsOf(tag).get(key) ?? names.get(key) ?? names.get(withoutEnding(key, tag));
  return date ?? (isRelativeDay(key, tag) ? 'r' : undefined);
}

/** Whether a word is the name of a weekday; the parameters are those of `calendarKey`. */
export const isWeekday = (key: string, tag: string): boolean =>
  calendarKey(key, tag)?.startsWith('w') === true;

let inShort: ReadonlyMap<string, number> | undefined;
function monthsInShort(): ReadonlyMap<string, number> {
  const lists = () => [...calendarsOfAll().values()].flatMap((one) => one.monthsInShort ?? []);
  inShort ??= new Map(placed(lists()).map(([name, place]) => [name, place]));
  return inShort;
}

/** The month that a name or an abbreviation, folded as a key is, stands for: 1 to 12. */
export function monthNamed(name: string): number | undefined {
  const date = datesByName().get(name);
  if (date?.startsWith('m')) return Number(date.slice(1));
  return monthsInShort().get(name);
}

/** The same of Iran's calendar, whose first month begins with the spring. */
export function persianMonthNamed(name: string): number | undefined {
  const date = datesByName().get(name);
  return date?.startsWith('p') ? Number(date.slice(1)) : undefined;
}

let beginnings: ReadonlySet<string> | undefined;
/** Whether a folded word begins with the first three letters of a month's name. */
export function beginsAsMonth(word: string): boolean {
  beginnings ??= new Set(
    [...datesByName()].flatMap(([name, date]) => (date.startsWith('w') ? [] : [name.slice(0, 3)])),
  );
  return beginnings.has(word.slice(0, 3));
}
