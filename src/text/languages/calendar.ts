/** Words that date: months, weekdays, and days counted from today. Of all languages with a record, folded as keys are. */
import { words } from './language.ts';

/** Names and abbreviations of each month, January first. */
export const MONTHS: readonly (readonly string[])[] = [
  [
    'january',
    'januar',
    'jänner',
    'enero',
    'janvier',
    'janeiro',
    'gennaio',
    'januari',
    'jan',
    'ene',
    'janv',
  ],
  [
    'february',
    'februar',
    'febrero',
    'février',
    'fevereiro',
    'febbraio',
    'februari',
    'feb',
    'févr',
    'fev',
  ],
  ['march', 'märz', 'marzo', 'mars', 'março', 'maart', 'mar', 'mär'],
  ['april', 'abril', 'avril', 'aprile', 'apr', 'abr', 'avr'],
  ['may', 'mai', 'mayo', 'maio', 'maggio', 'mei'],
  ['june', 'juni', 'junio', 'juin', 'junho', 'giugno', 'jun'],
  ['july', 'juli', 'julio', 'juillet', 'julho', 'luglio', 'jul', 'juil'],
  ['august', 'agosto', 'août', 'augustus', 'aug', 'ago'],
  [
    'september',
    'septiembre',
    'setiembre',
    'septembre',
    'setembro',
    'settembre',
    'sep',
    'sept',
    'set',
  ],
  ['october', 'oktober', 'octubre', 'octobre', 'outubro', 'ottobre', 'oct', 'okt', 'out'],
  ['november', 'noviembre', 'novembre', 'novembro', 'nov'],
  [
    'december',
    'dezember',
    'diciembre',
    'décembre',
    'dezembro',
    'dicembre',
    'dec',
    'dez',
    'dic',
    'déc',
  ],
];

/** Of each weekday, Monday first. */
const WEEKDAYS: readonly string[] = [
  'monday montag lundi lunes lunedì segunda-feira maandag mon',
  'tuesday dienstag mardi martes martedì terça-feira dinsdag tue tues',
  'wednesday mittwoch mercredi miércoles mercoledì quarta-feira woensdag wed',
  'thursday donnerstag jeudi jueves giovedì quinta-feira donderdag thu thurs',
  'friday freitag vendredi viernes venerdì sexta-feira vrijdag fri',
  'saturday samstag sonnabend samedi sábado sabato zaterdag sat',
  'sunday sonntag dimanche domingo domenica zondag sun',
];
/** Their day depends on the day of printing: an outlet that changes them keeps the date. By language: "hier" is German too. */
const RELATIVE: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', words('today yesterday tomorrow tonight')],
  ['de', words('heute gestern vorgestern morgen')],
  ['fr', words("aujourd'hui hier demain")],
  ['es', words('hoy ayer mañana')],
  ['it', words('oggi ieri domani')],
  ['pt', words('hoje ontem amanhã')],
  ['nl', words('vandaag gisteren morgen')],
  ['ja', words('今日 本日 昨日 明日')],
  ['zh', words('今天 昨天 明天')],
]);

/**
 * What a word dates: a month (`m5`), a weekday (`w1`), a day seen from today (`r`); undefined for all
 * other words. Some abbreviations are words as well ("set", "sun"): ask for a capital or a figure beside them.
 * @param tag of the language the word stands in
 */
export function calendarKey(key: string, tag: string): string | undefined {
  return NAMED.get(key) ?? (RELATIVE.get(tag)?.includes(key) ? 'r' : undefined);
}
const NAMED: ReadonlyMap<string, string> = new Map([
  ...MONTHS.flatMap((names, month) => names.map((name) => [name, `m${month + 1}`] as const)),
  ...WEEKDAYS.flatMap((names, day) => words(names).map((name) => [name, `w${day + 1}`] as const)),
]);
