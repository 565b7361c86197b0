/**
 * Dates as newspapers, exports and mails write them, to ISO 8601 as precise as the source.
 * Small on purpose: a general date library takes longer to load than five clippings take to read.
 */
import { foldSpelling, withAsciiFigures } from '../text/characters.ts';
import { fromBuddhistYear, monthNamed, persianMonthNamed } from '../text/languages/calendar.ts';
import { THAI_MONTH } from '../text/languages/th.ts';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?|UTC|GMT)?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;
const INTERNET_MESSAGE =
  /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|GMT|UTC?|Z)?(?:\s*\(.*\))?$/i;

/**
 * A value that is a date and nothing else; undefined where it is none, or where day and month could be either.
 * @param isDayFirst as of `findDate`
 */
export function toIsoDate(value: string, isDayFirst?: () => boolean): string | undefined {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) return build(iso[1], iso[2], iso[3], iso[4], zoneOf(iso[5]));
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hours, minutes, seconds, zone] = compact;
    const time = hours && `${hours}:${minutes}${seconds ? `:${seconds}` : ''}`;
    return build(year, month, day, time, zoneOf(zone));
  }
  const message = INTERNET_MESSAGE.exec(text);
  if (message) {
    const [, day, month, year, hours = '', minutes, seconds, zone] = message;
    const time = `${hours.padStart(2, '0')}:${minutes}${seconds ? `:${seconds}` : ''}`;
    return build(year, monthOf(month), day, time, zoneOf(zone));
  }
  const found = findDate(text, isDayFirst);
  return found?.date;
}

// \p{L} would say it better; repeated, it compiles to code of its whole table each time (60 ms).
const LETTERS = '[^\\s\\d.,;:()/–-]{2,12}';
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|º|er|\\.)?(?:\\s+(?:de\\s+)?|[-/]|(?<=\\.))(${LETTERS})\\.?,?(?:\\s+(?:de\\s+|del\\s+)?|[-/]|(?<=\\.))(\\d{4})(?!\\d)`,
);
/** "3. listopada 2025." Poles, who call November so, set no stop behind the day. */
const CROATIAN_OCTOBER = /(?<!\d)(\d{1,2})\.\s*listopada?\s+(\d{4})(?!\d)/i;
const MONTH_DAY_YEAR = new RegExp(
  `(?<![^\\s\\d.,;:()/–-])(${LETTERS})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
);
/** "2025. június 4." */
const YEAR_MONTH_DAY = new RegExp(`(?<!\\d)(\\d{4})\\.?\\s+(${LETTERS})\\.?\\s+(\\d{1,2})(?!\\d)`);
/** Czechs, Finns and Hungarians set a space behind each stop: "19. 6. 2025". */
const NUMERIC = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/;
/** A year beside which stands, in brackets, the same year by the other count: "2025年（令和7年）", "令和7（2025）年". */
const twiceCounted = (year: string, other: string) =>
  `${year}(?:[(（]${other}年?[)）]年|[年년](?:[(（]${other}年?[)）])?)`;
const EAST_ASIAN = new RegExp(
  `(?<!\\d)${twiceCounted('(\\d{4})\\s?', '(?:令和|平成)(?:元|\\d{1,2})')}\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]`,
);
/** Years of an emperor's reign, and of the republic in Taiwan: "令和7年6月5日", "民國114年8月11日". */
const BY_ERA = new RegExp(
  `${twiceCounted('(令和|平成|民[国國])(元|\\d{1,3})', '\\d{4}')}(\\d{1,2})月(\\d{1,2})日`,
);
/** The year before each era's first. */
const ERAS: { readonly [era: string]: number } = { 令和: 2018, 平成: 1988, 民国: 1911, 民國: 1911 };
/** "10 أيلول 2025", "10 تشرين الثاني/نوفمبر 2025": from Iraq to the Mediterranean, with the other name or without. */
const ARABIC_MONTH = '(?:كانون|تشرين)\\s+ال[^\\s\\d/]{3,5}|[^\\s\\d.,:;()/–-]{2,12}';
const ARABIC = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+(${ARABIC_MONTH})(?:\\s?/\\s?(?:${ARABIC_MONTH}))?[،,]?\\s+(\\d{4})(?!\\d)`,
);
/** "10 tháng 3 năm 2025", "10 tháng 3, 2025" */
const VIETNAMESE = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,|\/)?\s*(\d{4})(?!\d)/;
/** "17 มิ.ย. 2568", "17 มิ.ย. 68", "17 มิถุนายน พ.ศ. 2568" */
const THAI = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*(${THAI_MONTH})\\.?\\s*(?:[พค]\\.\\s?ศ\\.\\s?)?(\\d{4}|\\d{2}(?![:.]\\d))(?!\\d)`,
);

/** In UTF-16 units: a line that gives a date is short, and longer input is not worth searching. */
const LONGEST_SEARCHED = 500;

/**
 * The first date in a short text and where it stands. Reads the first 500 characters only.
 * @param isDayFirst asked where day and month could be either: whether the text's country sets the day first
 */
export function findDate(
  text: string,
  isDayFirst = () => false,
): { date: string; start: number; end: number } | undefined {
  // Lower case instead of the flag i: closing \p{L} under case costs 20 ms a pattern at its first use.
  const head = withAsciiFigures(text.slice(0, LONGEST_SEARCHED).toLowerCase());
  const isThai = /[\u0e01-\u0e2e]/.test(head);
  if (!isThai && !/\d{4}|年/.test(head)) return undefined;
  let first: { date: string; start: number; end: number } | undefined;
  const readings = /[年년]/.test(head)
    ? [...EAST_ASIAN_READINGS, ...READINGS]
    : /[\u0621-\u064a]/.test(head)
      ? [ARABIC_READING, ...READINGS]
      : isThai
        ? [THAI_READING, ...READINGS]
        : READINGS;
  for (const [pattern, read] of readings) {
    const match = pattern.exec(head);
    const date = match && read(match, isDayFirst);
    if (!match || !date || (first && first.start <= match.index)) continue;
    first = { date, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

type Reading = readonly [
  RegExp,
  (m: RegExpExecArray, isDayFirst: () => boolean) => string | undefined,
];

const EAST_ASIAN_READINGS: readonly Reading[] = [
  [EAST_ASIAN, (m) => build(m[1], m[2], m[3])],
  [BY_ERA, (m) => build(yearOfEra(m[1], m[2]), m[3], m[4])],
];

const ARABIC_READING: Reading = [
  ARABIC,
  (m) => build(m[3], monthOf(m[2]?.replace(/\s+/, '-')), m[1]),
];

/** A year of two digits is counted from the Buddha: 68 is 2568. */
const THAI_READING: Reading = [
  THAI,
  ([, day, month, year = '']) => build(year.length < 4 ? `25${year}` : year, monthOf(month), day),
];

const READINGS: readonly Reading[] = [
  [YEAR_FIRST, (m) => build(m[1], m[3], m[4]) ?? buildPersian(m[1], m[3], m[4])],
  [VIETNAMESE, (m) => build(m[3], m[2], m[1])],
  [CROATIAN_OCTOBER, (m) => build(m[2], '10', m[1])],
  [
    DAY_MONTH_YEAR,
    (m) =>
      build(m[3], monthOf(m[2]), m[1]) ??
      buildPersian(m[3], String(persianMonthNamed(keyOf(m[2]))), m[1]),
  ],
  [MONTH_DAY_YEAR, (m) => build(m[3], monthOf(m[1]), m[2])],
  [YEAR_MONTH_DAY, (m) => build(m[1], monthOf(m[2]), m[3])],
  [NUMERIC, (m, isDayFirst) => numericDate(m[1], m[3], m[4], m[2], isDayFirst)],
];

const yearOfEra = (era = '', year = ''): string =>
  String((ERAS[era] ?? Number.NaN) + (year === '元' ? 1 : Number(year)));

const keyOf = (name = ''): string => foldSpelling(name.normalize('NFC').toLowerCase());
const monthOf = (name?: string): string => String(monthNamed(keyOf(name)));

// 13/09/2024 can only be the 13th. 09/12/2024 is December in London and September in New York, so it
// says nothing by itself; 09.12.2024 is written day first everywhere.
function numericDate(
  first = '',
  second = '',
  year = '',
  separator = '',
  isDayFirst: () => boolean,
): string | undefined {
  if (separator === '.' || Number(first) > 12 || first === second)
    return build(year, second, first);
  if (Number(second) > 12) return build(year, first, second);
  return isDayFirst() ? build(year, second, first) : undefined;
}

/** Languages in which a date with slashes may begin with the month, or with neither. */
const NOT_DAY_FIRST = new Set(['en', 'ja', 'zh', 'ko', 'hu']);

/** Whether who writes in a language sets the day before the month: all but Americans, and who begin with the year. */
export function setsDayFirst(language: string | null): boolean {
  if (language === null) return false;
  const [tag = '', region = ''] = language.toLowerCase().split(/[-_]/);
  return !NOT_DAY_FIRST.has(tag) || (tag === 'en' && /^(?:gb|ie|au|nz|in|za)$/.test(region));
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:Z|UTC?|GMT)$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

/** Years of Iran's calendar in which something may have been printed for a newspaper: from 1921 to 2041. */
const PERSIAN_YEARS = { from: 1300, to: 1420 };
/** In days of Unix time: the day before the calendar begins, by the rule that has eight leap years in 33. */
const PERSIAN_EPOCH = -492269;
const DAY = 86_400_000;

/** "۲۷ خرداد ۱۴۰۴", "۱۴۰۴/۰۳/۲۷": six months of 31 days, then months of 30. */
function buildPersian(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= PERSIAN_YEARS.from && y <= PERSIAN_YEARS.to && m >= 1 && m <= 12)) return undefined;
  if (!(d >= 1 && d <= (m < 7 ? 31 : 30))) return undefined;
  const before = 365 * (y - 1) + Math.floor((8 * y + 21) / 33);
  const within = m < 7 ? 31 * (m - 1) : 186 + 30 * (m - 7);
  return new Date((PERSIAN_EPOCH + before + within + d) * DAY).toISOString().slice(0, 10);
}

function build(year = '', month = '', day = '', time?: string, zone = ''): string | undefined {
  const [counted, m, d] = [Number(year), Number(month), Number(day)];
  const y = fromBuddhistYear(counted) ?? counted;
  const real = new Date(Date.UTC(y, m - 1, d));
  // Month 13 or 31 February roll over; a clipping before printing is a mistake.
  if (!(y >= 1450 && y <= 9999) || real.getUTCMonth() !== m - 1 || real.getUTCDate() !== d) {
    return undefined;
  }
  const date = real.toISOString().slice(0, 10);
  return time ? `${date}T${time}${zone}` : date;
}
