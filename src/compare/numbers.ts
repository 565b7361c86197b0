/**
 * Numbers as a text writes them: in digits, in words, or in both: "1,250", "3.5 million", "treinta y ocho mil quinientos",
 * "38 mil 500", "6万4900".
 *
 * Cost: linear in the tokens of the number.
 */
import { isDigits, withAsciiFigures } from '../text/characters.ts';
import { fromBuddhistYear } from '../text/languages/calendar.ts';
import type { Article } from '../text/read.ts';

export interface NumberFound {
  readonly value: number;
  /** Written in digits, or with a magnitude. */
  readonly digits: boolean;
  /** First token after it. */
  readonly next: number;
}

/** One word or figure of a number. */
interface Part extends NumberFound {
  /** What is said behind it may be added where it is less: 10 behind "thirty", 1000 behind "mil"; 1 ends the number. */
  readonly scale: number;
}

/** The code of "9". */
const NINE = 57;
const ORDINAL = /^(\d{1,4})(?:st|nd|rd|th|er|ers|re|e|ème|º|ª|o|a|de|ste)$/;
/** "44'ünün", "1.250'ye": Turkish sets the ending of a case behind an apostrophe. */
const WITH_ENDING = /^(\d+)'\p{L}+$/u;
/** Arabs and Persians have a decimal and a thousands sign of their own. */
const SEPARATED = /^[.,٫٬'’\u00a0\u202f ]$/u;
/** "61 per cent", "61 por ciento", "61 pour cent": both words say what % says. */
const PERCENT = /^(?:per|por|pour) (?:cent|cento|ciento)$|^في (?:المئة|المائة)$|^τοις εκατο$/u;
/**
 * Arabic and Hebrew write "and" on to the number behind it, and the teens in two words; Arabic sets the ones before the
 * tens: "خمسة وعشرون", "עשרים וחמישה".
 */
const SEMITIC_AND = /^[وו](?=.{2})/;
const SEMITIC_TEN = /^(?:عشرة?|עשרה?)$/;
/** Behind hundreds: "two hundred and fifty"; behind tens only some: "treinta y ocho", "trinta e oito", "vingt et un", "سی و هشت". */
const CONJUNCTION = /^(?:and|y|e|et|و)$/;
/** "۳ میلیون و ۲۰۰ هزار": Persian says "and" in figures, too. */
const PERSIAN_AND = 'و';
const AND = 'and';
/** Before a magnitude it is one of it where more is added: "un millón 250 mil", "a hundred and fifty". */
const ARTICLE = /^(?:an?|une?|una|uma?|eine?|يك|ενα|एक|এক|ايك)$/;
/** A numeral and no article, which alone says nothing exact ("a million"): "एक करोड़" is 1 करोड़. */
const NUMERAL_ONE = /^(?:एक|এক|ايك)$/;
const HANGUL = /^\p{sc=Hangul}$/u;
const GAP = /^[ \u00a0-]$/u;
const THOUSAND = 1000;
/** Chinese and Japanese count by it: 3千万, 1億2千万. */
const MYRIAD = 1e4;
const MILLION = 1e6;

/** The number that starts at a token, with its "million" or "percent". */
export function numberAt(article: Article, t: number): NumberFound | undefined {
  const { tokens } = article;
  const ideographic = ideographicAt(article, t);
  if (ideographic) return approximate(article, ideographic);
  const only = partAt(article, t);
  const isArticle =
    !only && (magnitudeAt(article, t + 1) ?? 0) >= 100 && ARTICLE.test(tokens.keys[t]!);
  let part: Part | undefined = only ?? (isArticle ? oneAt(t) : undefined);
  if (!part) return undefined;
  let { digits, next } = part;
  let parts = 0;
  // "38 mil 500 millones" is 38,500 millions: thousands are kept apart until it is known of what.
  let millions = 0;
  let thousands = 0;
  let rest = 0;
  while (part) {
    parts++;
    rest += part.value;
    let { scale } = part;
    next = part.next;
    if (magnitudeBehindMore(article, next)) next++;
    for (let factor = magnitudeAt(article, next); factor; factor = magnitudeAt(article, next)) {
      if (factor >= MYRIAD)
        [millions, thousands, rest] = [millions + (thousands + rest) * factor, 0, 0];
      else if (factor === THOUSAND) [thousands, rest] = [thousands + rest * factor, 0];
      else rest *= factor;
      digits = true;
      scale = factor;
      next++;
    }
    part = following(article, next, part, scale);
  }
  if (isArticle && parts === 1 && !NUMERAL_ONE.test(tokens.keys[t]!)) return undefined;
  if (next + 1 < tokens.count && PERCENT.test(`${tokens.keys[next]} ${tokens.keys[next + 1]}`))
    next += 2;
  // 0.1 + 0.2 must not make two keys of one number.
  const value = Number((millions + thousands + rest).toPrecision(12));
  return { value, digits, next };
}

/** "And some", between a number and what it counts by: "4000多万", "二十余万", "十几万". */
const MORE = /^[多余几来]$/;
const magnitudeBehindMore = (article: Article, t: number): number | undefined =>
  t < article.tokens.count && MORE.test(article.tokens.keys[t]!)
    ? magnitudeAt(article, t + 1)
    : undefined;

function approximate(article: Article, number: NumberFound): NumberFound {
  const factor = magnitudeBehindMore(article, number.next);
  return factor ? { value: number.value * factor, digits: true, next: number.next + 2 } : number;
}

/** "三十二", "六千二百万", "一二〇", by ideograph: a digit, or what the digits before it are multiplied by. */
const IDEOGRAPHS: ReadonlyMap<string, number> = new Map([
  ...Array.from('〇一二三四五六七八九', (one, value): [string, number] => [one, value]),
  ...Array.from('零两兩', (one): [string, number] => [one, one === '零' ? 0 : 2]),
  ...Array.from('十百千', (one, k): [string, number] => [one, 10 ** (k + 1)]),
  ...Array.from('万萬', (one): [string, number] => [one, 1e4]),
  ...Array.from('億亿', (one): [string, number] => [one, 1e8]),
  ['兆', 1e12],
]);
/** The code of "〇", the first of them. */
const FIRST_IDEOGRAPH = 0x3007;

/** Whether a word is written in figures that are ideographs, and in nothing else. */
export function isIdeographic(key: string): boolean {
  if (key === '' || key.charCodeAt(0) < FIRST_IDEOGRAPH) return false;
  for (const char of key) if (!IDEOGRAPHS.has(char)) return false;
  return true;
}

/** Of two ideographs or more, in as many words as a segmenter makes of them; one alone is in the language's record. */
function ideographicAt({ tokens }: Article, t: number): NumberFound | undefined {
  let written = '';
  let next = t;
  while (next < tokens.count && isIdeographic(tokens.keys[next]!)) {
    if (next > t && tokens.starts[next] !== tokens.ends[next - 1]) break;
    written += tokens.keys[next]!;
    next++;
  }
  // "二〇二|五年": the segmenter cut through the number.
  const isCut =
    next < tokens.count &&
    tokens.starts[next] === tokens.ends[next - 1] &&
    IDEOGRAPHS.has(tokens.keys[next]!.charAt(0));
  if (written === '' || isCut) return undefined;
  const values = Array.from(written, (char) => IDEOGRAPHS.get(char)!);
  // "万一" is "in case", "二三" "two or three".
  const isPlaced = values.every((value) => value < 10);
  if (values.length < (isPlaced ? 3 : 2) || values[0]! >= 1e4) return undefined;
  if (isPlaced) return { value: Number(values.join('')), digits: false, next };
  let whole = 0;
  let section = 0;
  let digit = 0;
  for (const value of values) {
    if (value < 10) digit = value;
    else if (value < 1e4) [section, digit] = [section + (digit || 1) * value, 0];
    else [whole, section, digit] = [whole + (section + digit || 1) * value, 0, 0];
  }
  return { value: whole + section + digit, digits: false, next };
}

const oneAt = (t: number): Part => ({ value: 1, digits: false, next: t + 1, scale: 1 });

/** What is added to a number that stopped before a token: "mil | quinientos", "treinta | y ocho", "38 mil | 500". */
function following(article: Article, t: number, last: Part, scale: number): Part | undefined {
  const { tokens, text, language } = article;
  if (t >= tokens.count) return undefined;
  const gapBefore = (at: number) => text.slice(tokens.ends[at - 1], tokens.starts[at]);
  if (language.prefixedAnd && GAP.test(gapBefore(t))) {
    const semitic = behindInSemitic(article, t, last, scale);
    if (semitic) return semitic;
  }
  if (scale < 10) return undefined;
  if (gapBefore(t) === '') {
    // "6万4900", "3億2000万"; in Thai words, too: "สามหมื่นแปดพัน".
    const joined = partAt(article, t);
    const fits = joined?.digits || language.gaplessNumbers === true;
    return joined && fits && joined.value < scale ? joined : undefined;
  }
  if (HANGUL.test(tokens.keys[t - 1]!) && scale >= MYRIAD && gapBefore(t) === ' ') {
    // "3만 8500", "1억 2000만"
    const spaced = partAt(article, t);
    return spaced?.digits && spaced.value < scale ? spaced : undefined;
  }
  const conjunction = CONJUNCTION.test(tokens.keys[t]!) ? tokens.keys[t] : undefined;
  const at = conjunction === undefined ? t : t + 1;
  if (at >= tokens.count || ![t, at].every((one) => GAP.test(gapBefore(one)))) return undefined;
  const part = partAt(article, at);
  if (!part || part.value < 1 || part.value >= scale) return undefined;
  const magnitude = magnitudeAt(article, part.next) ?? 0;
  const isThousands = magnitude === THOUSAND;
  // "2 करोड़ 50 लाख"
  if (magnitude > THOUSAND && magnitude < scale && conjunction === undefined) return part;
  if (part.digits) {
    // "38 mil 500", "1 millón 250 mil"; not "3 million 5 years ago".
    const fits = part.value >= 10 && part.value < THOUSAND && part.next === at + 1;
    const isJoined = conjunction === undefined || conjunction === PERSIAN_AND;
    return fits && isJoined && (scale === THOUSAND || isThousands) ? part : undefined;
  }
  // "a £3 million four-year deal", "two hundred five-star hotels".
  const isAdjective = text[tokens.ends[at]!] === '-' && !partAt(article, at + 1);
  if (isAdjective || (scale > 100 && (last.digits || (scale >= MILLION && !isThousands))))
    return undefined;
  if (conjunction !== undefined)
    return scale === 100 || (conjunction !== AND && scale <= THOUSAND) ? part : undefined;
  // "dwadzieścia pięć", "otuz sekiz bin": most languages set a space between tens and ones.
  return part;
}

function behindInSemitic(article: Article, t: number, last: Part, scale: number): Part | undefined {
  const key = article.tokens.keys[t]!;
  const isUnit = !last.digits && scale === 1 && last.value >= 1 && last.value < 10;
  if (isUnit && SEMITIC_TEN.test(key)) return { value: 10, digits: false, next: t + 1, scale: 1 };
  const value = SEMITIC_AND.test(key) ? article.language.numbers.get(key.slice(1)) : undefined;
  if (value === undefined || value < 1) return undefined;
  const fits = isUnit ? value >= 20 && value < 100 && value % 10 === 0 : value < scale;
  return fits ? { value, digits: false, next: t + 1, scale: scaleOf(value) } : undefined;
}

/** The digits that a word of digits is, its ending taken off. */
export function figuresOf(key: string): string | undefined {
  if (isDigits(key)) return key;
  return key.charCodeAt(0) <= NINE ? WITH_ENDING.exec(key)?.[1] : undefined;
}

function partAt(article: Article, t: number): Part | undefined {
  const { tokens, language } = article;
  const key = tokens.keys[t]!;
  const addend = language.addends?.get(key);
  if (addend !== undefined) return withAddend(article, t + 1, addend);
  if (figuresOf(key) !== undefined) return figureAt(article, t);
  const glued = gluedAt(article, t);
  if (glued)
    return { value: Number(glued.digits) * glued.factor, digits: true, next: t + 1, scale: 1 };
  const ordinal = key.charCodeAt(0) <= NINE ? ORDINAL.exec(key) : null;
  const value = ordinal ? Number(ordinal[1]) : language.numbers.get(key);
  if (value === undefined || PERCENT.test(`${tokens.keys[t - 1]} ${key}`)) return undefined;
  return { value, digits: false, next: t + 1, scale: ordinal ? 1 : scaleOf(value) };
}

/** "साढ़े तीन", "सवा लाख": the number behind a word that adds to it, or one of what is counted by. */
function withAddend(article: Article, t: number, addend: number): Part | undefined {
  if (t >= article.tokens.count) return undefined;
  if ((magnitudeAt(article, t) ?? 0) >= 100)
    return { value: 1 + addend, digits: false, next: t, scale: 1 };
  const isAnother = article.language.addends?.has(article.tokens.keys[t]!);
  const part = isAnother ? undefined : partAt(article, t);
  return part && part.value >= 1 ? { ...part, value: part.value + addend, scale: 1 } : undefined;
}

/** 10 of 30, 100 of 200, 1000 of 1000: what stands behind the word may be less than that. */
function scaleOf(value: number): number {
  if (value >= THOUSAND) return value % THOUSAND === 0 && value < MYRIAD ? THOUSAND : 1;
  if (value >= 100) return value % 100 === 0 ? 100 : 1;
  return value >= 10 && value % 10 === 0 ? 10 : 1;
}

/** "38mila", "800k", the "2m" of "£3.2m", "৫০টি": figures with what they count by written on to them. */
const GLUED = /^(\d{1,9})([\p{L}\p{M}]{1,7})$/u;

function gluedAt(
  { tokens, language }: Article,
  t: number,
): { readonly digits: string; readonly factor: number } | undefined {
  const key = tokens.keys[t]!;
  const [, digits, letters] = (key.charCodeAt(0) <= NINE && GLUED.exec(key)) || [];
  const factor = letters === undefined ? undefined : language.magnitudes.get(letters);
  return digits !== undefined && factor !== undefined ? { digits, factor } : undefined;
}

/** "1,50,000": India sets a comma behind each two digits, but for the last three. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?![\d,]\d)/;
/** In UTF-16 units: a figure of that notation, and the sign behind it. */
const LONGEST_INDIAN = 24;

function figureAt(article: Article, t: number): Part | undefined {
  const { tokens, text } = article;
  const start = tokens.starts[t]!;
  const ahead = text[tokens.ends[t]!] === ',' ? text.slice(start, start + LONGEST_INDIAN) : '';
  const indian = INDIAN.exec(withAsciiFigures(ahead))?.[0];
  if (indian) {
    const groups = indian.split(',');
    return { value: Number(groups.join('')), digits: true, next: t + groups.length, scale: 1 };
  }
  let written = figuresOf(tokens.keys[t]!)!;
  let fraction = '';
  let factor = 1;
  let next = t + 1;
  for (let groups = 0; groups < 5 && next < tokens.count && factor === 1; groups++) {
    // Behind an ending the number is over.
    if (!isDigits(tokens.keys[next - 1]!)) break;
    if (isDecimalWord(article, next) && !fraction) {
      fraction = tokens.keys[++next]!;
      next++;
      break;
    }
    const between = text.slice(tokens.ends[next - 1]!, tokens.starts[next]!);
    const glued = /[.,٫]/.test(between) ? gluedAt(article, next) : undefined;
    const part = glued?.digits ?? figuresOf(tokens.keys[next]!);
    const isDecimal =
      between === '٫' ||
      (between === '/' && isStrokeDecimal(article, next)) ||
      (between === ':' && isClock(written, tokens.keys[next]!));
    if (fraction || !(isDecimal || SEPARATED.test(between)) || part === undefined) break;
    // Three digits after a separator are thousands, in any notation; "1.250" for 1¼ is rare in the press.
    if (!isDecimal && part.length === 3 && written.length - 3 * groups <= 3) written += part;
    else if (isDecimal || /[.,]/.test(between)) fraction = part;
    else break;
    factor = glued?.factor ?? 1;
    next++;
  }
  const counted = Number(fraction ? `${written}.${fraction}` : written) * factor;
  const value = buddhistYearAt(article, t, counted) ?? counted;
  return Number.isFinite(value) ? { value, digits: true, next, scale: 1 } : undefined;
}

/** "ปี 2568", "พ.ศ. 2568", "มิ.ย. 2568", "มิถุนายน 2568" */
const BEFORE_YEAR = /(?:ปี|[ศคยพ]\.|คม|ยน|พันธ์)\s?$/;
const LONGEST_BEFORE_YEAR = 8;

function buddhistYearAt(
  { tokens, text, language }: Article,
  t: number,
  value: number,
): number | undefined {
  const year = language.buddhistYears ? fromBuddhistYear(value) : undefined;
  const start = tokens.starts[t]!;
  const before = year && text.slice(Math.max(0, start - LONGEST_BEFORE_YEAR), start);
  return before && BEFORE_YEAR.test(before) ? year : undefined;
}

/** "8:40" is one time, which others write "8.40"; two figures would say twice what all who tell of it say. */
const isClock = (hours: string, minutes: string): boolean =>
  Number(hours) <= 24 && /^[0-5]\d(?=$|\D)/.test(minutes);

/** "۹/۶ میلیارد": Iran sets a stroke for the decimal sign, too, where it is told from a date by what stands behind. */
const isStrokeDecimal = (article: Article, t: number): boolean =>
  article.language.strokeDecimals === true && magnitudeAt(article, t + 1) !== undefined;

/** "৬ দশমিক ৪": the word and a figure behind it, with one space about it. */
const isDecimalWord = ({ tokens, text, language }: Article, t: number): boolean =>
  language.decimalWord !== undefined &&
  tokens.keys[t] === language.decimalWord &&
  isDigits(tokens.keys[t + 1] ?? '') &&
  [t, t + 1].every((at) => GAP.test(text.slice(tokens.ends[at - 1], tokens.starts[at])));

const magnitudeAt = ({ tokens, language }: Article, t: number): number | undefined =>
  t < tokens.count ? language.magnitudes.get(tokens.keys[t]!) : undefined;
