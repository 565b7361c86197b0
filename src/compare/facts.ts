/**
 * What some words of a text state that a reader would hold them to: figures, dates, names, hedges, negations, and
 * who says so. Read by the records of its language.
 */
import { beginsWithCapital, isDigits } from '../text/characters.ts';
import { calendarKey } from '../text/languages/calendar.ts';
import type { Language } from '../text/languages/language.ts';
import { onceFor } from '../text/once.ts';
import type { Article } from '../text/read.ts';
import { contentOf } from './content.ts';
import { figuresOf, isIdeographic } from './numbers.ts';

/** What some words state; every list in the order of the text. */
export interface Facts {
  readonly negated: boolean;
  /** Values of figures that tell something; see content.ts. */
  readonly figures: readonly string[];
  /** One of the figures is a year, or stands beside a month. */
  readonly datedFigures: boolean;
  readonly hedges: readonly string[];
  /** Months and weekdays. */
  readonly fixedDates: readonly string[];
  /** It holds a month, a weekday, "today". */
  readonly dated: boolean;
  readonly names: readonly string[];
  /** One of the names at least is more than an abbreviation in capitals. */
  readonly spelledName: boolean;
  /** It holds a verb of speech. */
  readonly speech: boolean;
  /** Of all words but function words and honorifics. */
  readonly stems: readonly string[];
}

/** What tokens [from, to) state, with the parts of figures and phrases that stand just outside. */
export function factsOf(article: Article, from: number, to: number): Facts {
  const { text, language, tokens, stems } = article;
  const cues = cuesOf(language.cues);
  const figures = figuresAt(article, from, to);
  const dates: string[] = [];
  const words: string[] = [];
  const names: string[] = [];
  let negated = false;
  let speech = false;
  let spelledName = false;
  // In a headline every word may have a capital.
  const named = from < to && article.inBody[from] ? contentOf(article).names : undefined;
  for (let t = from; t < to; t++) {
    const key = tokens.keys[t]!;
    if (isNegation(article, t)) negated = true;
    if (cues.speech.has(key)) speech = true;
    const date = dateAt(article, t);
    if (date) dates.push(date);
    if (language.functionWords.has(key) || HONORIFICS.has(key)) continue;
    words.push(stems[t]!);
    if (date || !named?.[t]) continue;
    names.push(stems[t]!);
    spelledName ||= /^\p{Lu}\P{Lu}+$/u.test(text.slice(tokens.starts[t], tokens.ends[t]));
  }
  return {
    negated,
    ...figures,
    hedges: hedgesAt(article, cues, from, to),
    fixedDates: dates.filter((date) => date !== 'r'),
    dated: dates.length > 0,
    names,
    spelledName,
    speech,
    stems: words,
  };
}

/** "not", "without", "don't". */
export function isNegation({ tokens, language }: Article, t: number): boolean {
  const key = tokens.keys[t]!;
  return cuesOf(language.cues).negation.has(key) || key.endsWith("n't");
}

const YEAR = /^(?:19|20)\d\d$/;
/** Tokens looked at on either side, so that a figure is read whole where only part of it changed: "2 [million→billion]". */
const FIGURE_TOKENS = 4;

const isNumeric = ({ tokens, language }: Article, t: number): boolean => {
  const key = tokens.keys[t];
  return (
    key !== undefined &&
    (/^\d+s?$/.test(key) ||
      figuresOf(key) !== undefined ||
      isIdeographic(key) ||
      language.numbers.has(key) ||
      language.magnitudes.has(key))
  );
};

function figuresAt(article: Article, from: number, to: number) {
  let first = from;
  let last = to;
  let numeric = false;
  const { magnitudes } = article.language;
  // "percent" without its figure was not changed with it.
  for (let t = from; t < to && !numeric; t++) {
    numeric = isNumeric(article, t) && magnitudes.get(article.tokens.keys[t]!) !== 1;
  }
  const besides = (a: number, b: number) =>
    isNumeric(article, a) &&
    isNumeric(article, b) &&
    /^[.,'’\s]?$/u.test(article.text.slice(article.tokens.ends[a], article.tokens.starts[b]));
  // A place inside a number: "12|500", where the other text has "12 mil 500".
  if (!numeric && !(from === to && from > 0 && besides(from - 1, from)))
    return { figures: [], datedFigures: false };
  while (from - first < FIGURE_TOKENS && first > 0 && besides(first - 1, first)) first--;
  while (last - to < FIGURE_TOKENS && last < article.tokens.count && besides(last - 1, last))
    last++;
  const { keys, figures: telling } = contentOf(article);
  const { functionWords } = article.language;
  const figures: string[] = [];
  let datedFigures = false;
  for (let t = first; t < last; t++) {
    const key = article.tokens.keys[t]!;
    const value = keys[t]!.startsWith('#') ? keys[t]! : bareFigure(article, t);
    // "one" and "first" are hardly figures, "two" is.
    if (!value || (!telling[t] && (functionWords.has(key) || value === '#1'))) continue;
    figures.push(value);
    const beside = [t - 2, t - 1, t + 1, t + 2].some((b) => /^m/.test(dateAt(article, b) ?? ''));
    if (
      beside ||
      YEAR.test(figuresOf(key) ?? '') ||
      /^[年月日]$/u.test(article.tokens.keys[t + 1] ?? '')
    )
      datedFigures = true;
  }
  return { figures, datedFigures };
}

/** "a dozen", "the 1990s". */
function bareFigure({ tokens, language }: Article, t: number): string | undefined {
  const decade = /^(\d+)s$/.exec(tokens.keys[t]!);
  if (decade) return `#${decade[1]}`;
  const factor = language.magnitudes.get(tokens.keys[t]!) ?? 1;
  const counted =
    isDigits(tokens.keys[t - 1] ?? '') || language.numbers.has(tokens.keys[t - 1] ?? '');
  return factor > 1 && !counted ? `#${factor}` : undefined;
}

/** The month, the weekday or the day counted from today that a token names, as `calendarKey` has it. */
export function dateAt({ tokens, text, language }: Article, t: number): string | undefined {
  const key = tokens.keys[t];
  const date = key === undefined ? undefined : calendarKey(key, language.tag);
  if (key === undefined || date === undefined || date === 'r') return date;
  const figure = [t - 1, t + 1].some((beside) => isDigits(tokens.keys[beside] ?? ''));
  if (figure) return date;
  const capital = beginsWithCapital(text, tokens.starts[t]);
  const written = language.capitalDates ? capital : true;
  return key.length > 3 && written ? date : undefined;
}

/** Phrases that qualify a figure, and say nothing without one, by what they say of it. */
const QUALIFIERS: readonly (readonly [sense: string, phrases: string])[] = [
  [
    '~',
    `about|around|some|roughly|approximately|nearly|almost|rund|etwa|ungefähr|circa|knapp|fast|environ|près de|quelque|
presque|cerca de|alrededor de|aproximadamente|unos|unas|casi|quasi|intorno a|ongeveer|rond|bijna|quase|por volta de|
all'incirca|più o meno|attorno a|pressoché|pakweg|zowat|nagenoeg|naar schatting|około|blisko|prawie|niemal|mniej więcej|rzędu|
omkring|ungefär|cirka|nästan|knappt|noin|suunnilleen|lähes|melkein|arviolta|yaklaşik|yaklaşik olarak|neredeyse|
hemen hemen|civarinda|約|およそ|ほぼ|程度|前後|大约|大約|约|左右|近`,
  ],
  [
    '<',
    `less than|fewer than|under|weniger als|unter|moins de|menos de|meno di|minder dan|onder|net geen|niespełna|mniej niż|
mindre än|alle`,
  ],
  [
    '>',
    `more than|over|mehr als|über|plus de|más de|più di|oltre|meer dan|ruim|mais de|ponad|przeszło|drygt|mer än|fler än|yli|aşkin|więcej niż|超过|超過`,
  ],
  [
    '≤',
    `up to|bis zu|jusqu'à|hasta|fino a|tot wel|hooguit|upp till|enintään|jopa|en fazla|até|以下|最大|最多`,
  ],
  [
    '≥',
    `at least|mindestens|au moins|al menos|almeno|minstens|co najmniej|pelo menos|minst|vähintään|ainakin|en az|以上|少なくとも|至少`,
  ],
];
const SENSES: ReadonlyMap<string, string> = new Map(
  QUALIFIERS.flatMap(([sense, list]) =>
    list
      .replace(/\n/g, '')
      .split('|')
      .map((phrase): [string, string] => [phrase, sense]),
  ),
);
/** Two phrases of one sense say the same. */
export const senseOf = (hedge: string): string => SENSES.get(hedge) ?? hedge;

/** Tokens between such a hedge and its figure. */
const REACH = 3;

function hedgesAt(article: Article, cues: CueSets, from: number, to: number): string[] {
  const { tokens, language, text } = article;
  const found: string[] = [];
  const needsFigure = (hedge: string, at: number, after: number) => {
    if (!SENSES.has(hedge)) return true;
    const least = language.spaced ? after : at - REACH;
    for (let t = least; t < after + REACH; t++) if (isNumeric(article, t)) return true;
    return false;
  };
  if (!language.spaced) {
    const words = text.slice(tokens.starts[from], tokens.ends[to - 1]);
    return from < to
      ? cues.hedges
          .map((hedge) => hedge.join(''))
          .filter((hedge) => words.includes(hedge) && needsFigure(hedge, from, to))
      : [];
  }
  for (let t = Math.max(0, from - 2); t < to; t++) {
    for (const hedge of cues.hedgesBy.get(tokens.keys[t]!) ?? []) {
      const after = t + hedge.length;
      if (after <= from || !hedge.every((key, k) => tokens.keys[t + k] === key)) continue;
      const phrase = hedge.join(' ');
      if (needsFigure(phrase, t, after)) found.push(phrase);
    }
  }
  return found;
}

/** Whether "about", "more than" or the like stands beside the figure at tokens [from, to). */
export function isQualified(article: Article, from: number, to: number): boolean {
  const first = Math.max(0, from - REACH);
  const last = Math.min(article.tokens.count, to + REACH);
  return hedgesAt(article, cuesOf(article.language.cues), first, last).some((hedge) =>
    SENSES.has(hedge),
  );
}

/** Titles before a name: with or without them it is the same name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir dame lord lady herr frau monsieur madame mme mlle m señor señora sr sra don doña signor signora dott senhor senhora dhr mevrouw'.split(
    ' ',
  ),
);

interface CueSets {
  readonly negation: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly hedges: readonly (readonly string[])[];
  /** By their first word. */
  readonly hedgesBy: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** The cues of a language, ready to be asked. */
export const cuesOf = onceFor((cues: Language['cues']): CueSets => {
  const hedges = [...new Set([...cues.hedge, ...SENSES.keys()])].map((phrase) => phrase.split(' '));
  const hedgesBy = new Map<string, string[][]>();
  for (const hedge of hedges) {
    const first = hedge[0]!;
    hedgesBy.set(first, [...(hedgesBy.get(first) ?? []), hedge]);
  }
  // A short word that a list of verbs names is a particle ("so"), and far too common.
  const speech = new Set(cues.speech.filter((key) => key.length > 2 || !/\p{Ll}/u.test(key)));
  return { negation: new Set(cues.negation), speech, hedges, hedgesBy };
});
