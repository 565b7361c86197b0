/**
 * Another figure, or another date, of the same thing. What both sentences state is out of the running, and so is what
 * has a rival: two figures of one unit in a sentence cannot be told apart.
 */
import { calendarKey } from '../../text/languages/calendar.ts';
import { onceFor } from '../../text/once.ts';
import { type Article, spanOf, type TokenRange } from '../../text/read.ts';
import { contentOf } from '../content.ts';
import { dateAt, isQualified } from '../facts.ts';
import { numberAt } from '../numbers.ts';
import type { Contradiction } from '../record.ts';
import { type Frame, type Sentence, sharesFrame, speaksOfAnotherCase } from './frame.ts';

const FRAME: Frame = { words: 2, share: 0.6 };
/** Where either text has but one figure for such a thing, less tells that it is the same one. */
const ONLY_FRAME: Frame = { words: 2, share: 0.25 };
/** Words of a unit that are compared: "electric buses". */
const UNIT_WORDS = 2;
/** Tokens between two figures that make a range, a score or a ratio together: "10 to 12". */
const RANGE_TOKENS = 2;

/** A figure or a date, and what it is of. */
interface Statement extends TokenRange {
  readonly change: 'number' | 'date';
  /** What of; a unit may go on where the other stops: "buses", "buses daily". */
  readonly role: readonly string[];
  /** Amount, where it is one. */
  readonly amount: number | undefined;
  /** What must stand nowhere in the other text. */
  readonly keys: readonly string[];
}

/** @param theirs sentences of the release that the clipping's is held against */
export function otherFigures(mine: Sentence, theirs: readonly Sentence[]): Contradiction[] {
  const ours = statementsIn(mine);
  const its = theirs.flatMap((sentence) =>
    statementsIn(sentence).map((statement) => ({ sentence, ...statement })),
  );
  // "1781 and 1795" against "1784 and 1795".
  const ourRest = ours.filter((one) => !its.some((other) => isSame(one, other)));
  const itsRest = its.filter((one) => !ours.some((other) => isSame(one, other)));
  const rivals = ourRest.flatMap((now) => {
    const [was, ...more] = itsRest.filter((one) => sameRole(one, now));
    const isAlone = more.length === 0 && ourRest.filter((one) => sameRole(one, now)).length === 1;
    return was && isAlone && differs(was.sentence.article, mine.article, now, was)
      ? [{ now, was }]
      : [];
  });
  const [first] = rivals;
  if (!first) return [];
  const release = first.was.sentence.article;
  const excused = rivals.map(({ now }) => now);
  if (speaksOfAnotherCase(release, mine, excused)) return [];
  return rivals
    .filter(({ now, was }) => {
      const frame = isOnly(mine.article, now) && isOnly(release, was) ? ONLY_FRAME : FRAME;
      return sharesFrame(was.sentence, mine, now, frame);
    })
    .map(({ now, was }) => ({
      change: now.change,
      clipping: spanOf(mine.article, now.from, now.to),
      release: spanOf(release, was.from, was.to),
    }));
}

const isSame = (one: Statement, other: Statement) =>
  sameRole(one, other) && one.keys.join() === other.keys.join();

function statementsIn({ article, from, to }: Sentence): Statement[] {
  const { tokens, text, quotationOf } = article;
  const statements: Statement[] = [];
  let lastEnd = Number.NEGATIVE_INFINITY;
  let last: Statement | undefined;
  for (let t = from; t < to; ) {
    const number = numberAt(article, t);
    if (!number) {
      const day = namedDay(article, t);
      if (day) statements.push(day);
      t++;
      continue;
    }
    const next = Math.min(number.next, to);
    const start = t;
    const inRange = start - lastEnd < RANGE_TOKENS;
    // A range is two figures for one thing; neither is the other's rival.
    if (inRange && last) statements.splice(statements.indexOf(last), 1);
    last = undefined;
    lastEnd = next;
    t = next;
    if (inRange || quotationOf[start] || number.value <= 1) continue;
    const key = `#${number.value}`;
    const month = number.value <= 31 ? monthBeside(article, from, to, start, next) : undefined;
    if (month !== undefined) {
      // The month was, or will be, met by itself: it is part of this date.
      if (month < start && statements.at(-1)?.from === month) statements.pop();
      if (month >= next) t = month + 1;
      last = {
        from: Math.min(month, start),
        to: Math.max(month + 1, next),
        change: 'date',
        role: ['day'],
        amount: undefined,
        keys: [key, dateAt(article, month)!],
      };
      statements.push(last);
      continue;
    }
    const written = text.slice(tokens.starts[start], tokens.ends[next - 1]);
    // Thailand's 2568 is 2025.
    const isYear = /^\d{4}$/.test(written) && number.value >= 1900 && number.value < 2100;
    const role = isYear ? ['year'] : roleOf(article, start, next, to);
    if (role.length === 0) continue;
    const change = role[0] === 'year' ? 'date' : 'number';
    last = { from: start, to: next, change, role, amount: number.value, keys: [key] };
    statements.push(last);
  }
  return statements;
}

/** A weekday or a month without a figure, outside quotation marks. */
function namedDay(article: Article, t: number): Statement | undefined {
  const day = article.quotationOf[t] ? undefined : dateAt(article, t);
  const role = day?.startsWith('w') ? 'weekday' : day?.startsWith('m') ? 'month' : undefined;
  if (day === undefined || role === undefined) return undefined;
  return { from: t, to: t + 1, change: 'date', role: [role], amount: undefined, keys: [day] };
}

/** The month that the figure at tokens [start, next) is a day of, in a sentence [from, to). */
function monthBeside(
  article: Article,
  from: number,
  to: number,
  start: number,
  next: number,
): number | undefined {
  return [start - 1, next, next + 1].find(
    (at) =>
      at >= from && at < to && isMonth(article, at) && nothingBetween(article, at, start, next),
  );
}

const isMonth = (article: Article, t: number) => dateAt(article, t)?.startsWith('m') ?? false;

/** "12 de mayo", "May 12": nothing but function words and spaces between a figure and its month. */
function nothingBetween(article: Article, month: number, start: number, next: number): boolean {
  const { tokens, text, language } = article;
  const [a, b] = month < start ? [month + 1, start] : [next, month];
  for (let t = a; t < b; t++) if (!language.functionWords.has(tokens.keys[t]!)) return false;
  const last = Math.max(month, start);
  return /^[\s.]*$/u.test(text.slice(tokens.ends[last - 1], tokens.starts[last]));
}

/** Roles that are no thing counted. */
const ANYTHING: ReadonlySet<string> = new Set([
  'money',
  'percent',
  'year',
  'month',
  'weekday',
  'day',
]);
const CURRENCY = /[$£€¥₹]/u;

/** What a figure is of: its currency, percent, or the words behind it; empty where that is not said. */
function roleOf(article: Article, from: number, next: number, end: number): string[] {
  const { tokens, text, language } = article;
  const before = /(\S)\s?$/u.exec(
    text.slice(Math.max(0, tokens.starts[from]! - 3), tokens.starts[from]),
  )?.[1];
  const behind = text.slice(tokens.ends[next - 1], tokens.ends[next - 1]! + 3);
  const sign = [before ?? '', behind.trim()[0] ?? ''].find((mark) => CURRENCY.test(mark));
  if (sign) return ['money', sign];
  const last = tokens.keys[next - 1]!;
  if (/^\s?[%％]/u.test(behind) || language.magnitudes.get(last) === 1 || /^cien?to?$/u.test(last))
    return ['percent'];
  const unit: string[] = [];
  for (let t = next; t < end && unit.length < UNIT_WORDS; t++) {
    const gap = text.slice(tokens.ends[t - 1], tokens.starts[t]);
    const key = tokens.keys[t]!;
    if (!/^[\s\u00a0-]*$/u.test(gap) || language.functionWords.has(key) || numberAt(article, t))
      break;
    unit.push(key);
  }
  return unit;
}

/** Whether a text has no other figure for what this one is of. Anything may cost money, be a share or happen in a year. */
function isOnly(article: Article, statement: Statement): boolean {
  if (ANYTHING.has(statement.role[0]!)) return false;
  return statementsOf(article).filter((other) => sameRole(other, statement)).length === 1;
}

const statementsOf = onceFor((article: Article): readonly Statement[] =>
  article.sentences.flatMap(({ from, to }) => statementsIn({ article, from, to })),
);

function sameRole(a: Statement, b: Statement): boolean {
  const words = Math.min(a.role.length, b.role.length);
  return a.change === b.change && a.role.slice(0, words).every((word, k) => word === b.role[k]);
}

/** Whether two statements of one role say different things, and neither text has the other's anywhere. */
function differs(release: Article, clipping: Article, now: Statement, was: Statement): boolean {
  const rounded =
    now.amount !== undefined &&
    was.amount !== undefined &&
    now.change === 'number' &&
    (sameAmount(now.amount, was.amount) ||
      isQualified(clipping, now.from, now.to) ||
      isQualified(release, was.from, was.to));
  if (rounded) return false;
  const added = now.keys.filter((key) => !was.keys.includes(key));
  const lost = was.keys.filter((key) => !now.keys.includes(key));
  return (
    added.length + lost.length > 0 &&
    added.every((key) => !statedBy(release).has(key)) &&
    lost.every((key) => !statedBy(clipping).has(key))
  );
}

/** Keys of all figures, months and weekdays of a text. */
const statedBy = onceFor((article: Article): ReadonlySet<string> => {
  const figures = contentOf(article).keys.filter((key) => key.startsWith('#'));
  const dates = article.tokens.keys.flatMap((key) => calendarKey(key, article.language.tag) ?? []);
  return new Set([...figures, ...dates]);
});

/** Whether two amounts are the same, or one is the other rounded up, down or off: 3.48 and 3.5 million, 240 and 200. */
export function sameAmount(a: number, b: number): boolean {
  if (a === b) return true;
  const [rough, fine] = significant(a) < significant(b) ? [a, b] : [b, a];
  if (significant(rough) === significant(fine) || rough === 0) return false;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(rough))) - significant(rough) + 1);
  return Math.abs(fine - rough) < unit;
}

/** Digits that are written because they say something: 2 of 3,500,000. */
function significant(value: number): number {
  const [digits = ''] = value.toExponential().split('e');
  return digits.replace('.', '').length;
}
