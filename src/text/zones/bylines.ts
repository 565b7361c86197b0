/** Who wrote it, and when: bylines, signatures, dates and credits that stand on a line of their own. */
import { isLetterOrNumber } from '../characters.ts';
import { beginsAsMonth, saidOfDates } from '../languages/calendar.ts';
import type { Cues } from '../languages/language.ts';
import { patternOf } from '../languages/pages.ts';
import { HEADING_WORDS, IDEOGRAPH, isPhrase, type Line, openingOf } from './line.ts';

/** Six letters of a script without spaces: more than a date has beside it. */
const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]{6}/;
/** Asked first, since hardly any text has one. */
const UNSPACED_LETTER = /[\u0E00-\u0E7F\u3400-\u9FFF]/;

/** A word where a month may stand. */
const NAME = '([^\\s\\d.,;:()/–-]{2,12})\\.?';
/** Dates, and what is one if its word is a month: a pattern of all months would take a millisecond to compile. */
let dateLike: RegExp | undefined;
function datesLike(): RegExp {
  dateLike ??= new RegExp(
    `\\b\\d{1,2}(?:(?:st|nd|rd|th|er|º)?\\.?\\s+(?:de\\s+)?|[./-])${NAME}(?:\\s+(?:de\\s+)?|,\\s*|[./-]|(?<=\\.))\\d{4}|(?<![^\\s\\d.,;:()/–-])${NAME}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\b\\d{4}\\.?\\s${NAME}\\s+\\d{1,2}|\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b|\\b\\d{4}\\.\\s\\d{1,2}\\.\\s\\d{1,2}\\b|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}\\b|\\b\\d{1,2}\\.\\s\\d{1,2}\\.\\s\\d{4}\\b|(?:\\d{4}|(?:令和|平成|民[国國])(?:元|\\d{1,3}))(?:[(（][^()（）]{1,8}[)）])?[年년](?:[(（][^()（）]{1,8}[)）])?\\s?\\d{1,2}[月월]\\s?\\d{1,2}[日일]|${saidOfDates('dates')}`,
    'g',
  );
  return dateLike;
}
function withoutDates(folded: string): string {
  // Most lines have no figure, and need not wait for the pattern.
  if (!/\d/.test(folded)) return folded;
  return folded.replace(datesLike(), (found, ...names: (string | undefined)[]) => {
    const name = names.slice(0, 3).find((word) => word !== undefined);
    return name === undefined || beginsAsMonth(name) ? ' ' : found;
  });
}
export const hasDate = (folded: string): boolean => withoutDates(folded) !== folded;

/** "By Ida Lind", "Von unserer Redaktion", "Par G. R." */
export function isByline(line: Line, cues: Cues): boolean {
  if (line.words > HEADING_WORDS + 6) return false;
  if (line.sentence && line.text.length <= LONGEST_INITIALS && INITIALS.test(line.text))
    return true;
  const cue = openingOf(line, cues.byline);
  const opens = cue !== undefined && (isPhrase(cue, line) || !goesOnSmall(line, cue, cues));
  const isOne = opens || (UNSPACED_LETTER.test(line.folded) && BYLINE.test(line.folded));
  return isOne && (!line.sentence || INITIALED.test(line.text));
}

/** "晚晴周末 记者 何以宁", "โดยสมใจ ทะเลงาม": where no space parts words, the cue may be amid others. */
const BYLINE = patternOf((says) => says('byline'));

/** "Por qué cierra la esclusa", "Par où passer ?": a preposition and no name behind it, nor a date or the newsroom. */
function goesOnSmall(line: Line, cue: string, cues: Cues): boolean {
  const rest = line.folded.slice(cue.length);
  const written = line.text.trim().replace(/^[\s\p{P}\p{S}]+/u, '');
  return (
    /^\p{L}+\s+\p{Ll}/u.test(written) &&
    !/[:：|·•]/.test(rest) &&
    !hasDate(rest) &&
    !cues.byline.some((other) => other !== cue && rest.includes(` ${other}`))
  );
}

/** 「ターン日報　経済部・森川さち」, "森川さち記者": who wrote it, told at the end of a line under the headline. */
export const isSignature = (line: Line) =>
  line.words <= HEADING_WORDS &&
  !line.sentence &&
  (IDEOGRAPH.test(line.folded) ? SIGNATURE : SPACED_SIGNATURE).test(line.folded);
/** A newspaper's desk or office and a name, or a name and what somebody is. */
const SIGNATURE = patternOf((says) => says('signature', false));
const SPACED_SIGNATURE = patternOf((says) => says('signature', true), 'u');
/** Over the article no letter goes on with the cue: 「記者会見で…」 is a headline. */
export function isLabelledByline(line: Line, cues: Cues): boolean {
  if (!isByline(line, cues)) return false;
  const cue = openingOf(line, cues.byline) ?? ' ';
  return !isLetterOrNumber(cue.slice(-1)) || !isLetterOrNumber(line.folded[cue.length] ?? ' ');
}
/** In UTF-16 units. */
const LONGEST_INITIALS = 12;
/** "G. R." under an article. */
const INITIALS = /^\s*(?:\p{Lu}\.[\s-]?){2,4}$/u;
/** "Par G. R.", "Autor: red.": the stop ends no sentence. */
const INITIALED = /^[^.!?]{2,20}(?:\s\p{Lu}\.|:\s\p{L}{1,4}\.)(?:\s?\p{Lu}\.){0,2}$/u;

/** "3 марта, 10:40", "10:40, 3 марта", "3 May at 10:40", "Сегодня в 10:40": the year is this one. Only as a whole line. */
let dayAndClock: RegExp | undefined;
function daysAndClocks(): RegExp {
  dayAndClock ??= new RegExp(
    `^(?:\\d{1,2}\\.?\\s${NAME}|${saidOfDates('dayOfClock')})(?:,|\\s(?:${saidOfDates('beforeClock')}))?\\s\\d{1,2}[:.]\\d{2}$|^\\d{1,2}[:.]\\d{2},?\\s\\d{1,2}\\.?\\s${NAME}$`,
  );
  return dayAndClock;
}
function tellsDayAndClock(folded: string): boolean {
  if (!/\d[:.]\d\d/.test(folded)) return false;
  const found = daysAndClocks().exec(folded);
  const month = found?.[1] ?? found?.[2];
  return found !== null && (month === undefined || beginsAsMonth(month));
}

/** Thai has no stop: "the fair is held on the day of", "from", "until" is how its sentences have a date. */
const ON_THAI_DAY = /(?:ใน|เมื่อ|ตั้งแต่|จนถึง|ถึง|ของ)วันที่/;
/** "Published 3 March 2025." is one, "On 3 March 2025 the board met." is a sentence. */
export function isDateLine(line: Line): boolean {
  if (line.words > HEADING_WORDS + 6 || ON_THAI_DAY.test(line.folded)) return false;
  if (tellsDayAndClock(line.folded)) return true;
  const undated = withoutDates(line.folded);
  if (undated === line.folded || !line.sentence) return undated !== line.folded;
  const rest = undated.split(/[\s,.。]+/);
  return rest.filter(Boolean).length < 3 && !rest.some((word) => UNSPACED.test(word));
}

/** A wire or credit mark that stands alone: "(pm)", "(AP)", 【森川さち】, "（圖／漁會提供）". */
export const isCreditScrap = (line: Line) =>
  (line.words <= 3 && /^\s*[([（【〔［].{1,20}[)\]）】〕］]\s*$/.test(line.text)) ||
  (line.words <= HEADING_WORDS + 6 && IDEOGRAPH.test(line.text) && IN_BRACKETS.test(line.text));
const IN_BRACKETS =
  /^\s*[([（【〔［][^)\]）】〕］。]{0,20}(?:记者|記者|编辑|編輯|[图圖]|[摄攝]|[资資]料|来源|來源|字[体體号號]|讯|訊)[^)\]）】〕］。]{0,30}[)\]）】〕］]\s*$/;
