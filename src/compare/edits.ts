/**
 * What an outlet changed in the words it copied, and whether the change may say something else.
 *
 * Every stretch between two equal words gets one name, the gravest that fits: a replaced figure that
 * also lost its article is a `number`. Names come from language records (negation, hedges, speech
 * verbs, function words), from figures and names as content.ts reads them, and from stems. No
 * dictionary of synonyms is used: what is left over is `synonym`, other words in their place.
 *
 * A long insertion or deletion is not searched for negations and hedges: a clause more or less is
 * not a "not" more or less.
 *
 * Cost: linear in the words of the passages.
 */
import type { Span } from '../text/article.ts';
import { beginsWithCapital, isDigits } from '../text/characters.ts';
import { calendarKey } from '../text/languages/calendar.ts';
import type { Language } from '../text/languages/language.ts';
import type { Article } from '../text/read.ts';
import { contentOf } from './content.ts';
import type { Found } from './passages.ts';
import type { Change, Edit, Variant } from './record.ts';

/** Both texts and what was found in them, in tokens. */
export interface Ground {
  readonly release: Article;
  readonly clipping: Article;
  /** Number of the sentence and side of a quotation mark each token stands in; see units.ts. */
  readonly segments: Int32Array;
  readonly releaseSegments: Int32Array;
  /** 1 for every release token that the clipping copies or quotes somewhere. */
  readonly taken: Uint8Array;
}

/** Clipping tokens [from, to) stand where the release has [releaseFrom, releaseTo). Not both empty. */
export interface WordEdit {
  readonly from: number;
  readonly to: number;
  readonly releaseFrom: number;
  readonly releaseTo: number;
}

/** @param first first token of the passage: an empty range in front of it points to its start */
export function spanOf(article: Article, from: number, to: number, first = 0): Span {
  const { starts, ends } = article.tokens;
  if (to > from) return { start: starts[from]!, end: ends[to - 1]! };
  // An empty range points behind the word before it.
  const at = from > first ? ends[from - 1]! : (starts[first] ?? 0);
  return { start: at, end: at };
}

/** What lies between matched words, as insertions, deletions and replacements. */
export function editsOf(ground: Ground, found: Found): Edit[] {
  if (found.kind === 'paraphrase') return [];
  const edits = wordEditsOf(ground, found);
  const moved = movedWords(ground, edits);
  return edits.map((edit) => ({
    type:
      edit.from === edit.to ? 'delete' : edit.releaseFrom === edit.releaseTo ? 'insert' : 'replace',
    ...(moved.has(edit) ? ORDER : changeOf(ground, edit)),
    clipping: spanOf(ground.clipping, edit.from, edit.to, found.from),
    release: spanOf(ground.release, edit.releaseFrom, edit.releaseTo, found.releaseFrom),
  }));
}

function wordEditsOf({ release, clipping }: Ground, found: Found): WordEdit[] {
  const edits: WordEdit[] = [];
  const add = (from: number, to: number, releaseFrom: number, releaseTo: number) => {
    const equal = (t: number, i: number) => clipping.tokens.keys[t] === release.tokens.keys[i];
    // The alignment leaves a single equal word beside a change unmatched where that is cheaper.
    while (from < to && releaseFrom < releaseTo && equal(from, releaseFrom)) {
      from++;
      releaseFrom++;
    }
    while (from < to && releaseFrom < releaseTo && equal(to - 1, releaseTo - 1)) {
      to--;
      releaseTo--;
    }
    if (from < to || releaseFrom < releaseTo) edits.push({ from, to, releaseFrom, releaseTo });
  };
  let at = found.from;
  let releaseAt = found.releaseFrom;
  for (const pair of found.pairs) {
    if (!pair.equal) continue;
    add(at, pair.clipping, releaseAt, pair.release);
    at = pair.clipping + 1;
    releaseAt = pair.release + 1;
  }
  add(at, found.to, releaseAt, found.releaseTo);
  return edits;
}

/** Deleted words that are inserted again in the same passage: "today announced", "announced today". */
function movedWords({ release, clipping }: Ground, edits: readonly WordEdit[]): Set<WordEdit> {
  const moved = new Set<WordEdit>();
  const deleted = new Map<string, WordEdit>();
  for (const edit of edits) {
    if (edit.from === edit.to) {
      deleted.set(keysOf(release, edit.releaseFrom, edit.releaseTo).join(' '), edit);
    }
  }
  if (deleted.size === 0) return moved;
  for (const edit of edits) {
    if (edit.releaseFrom !== edit.releaseTo) continue;
    const words = keysOf(clipping, edit.from, edit.to);
    const other = deleted.get(words.join(' '));
    if (!other || words.every((key) => clipping.language.functionWords.has(key))) continue;
    moved.add(edit).add(other);
  }
  return moved;
}

export interface Changed {
  readonly change: Change;
  readonly changesMeaning: boolean;
}
const harmless = (change: Change): Changed => ({ change, changesMeaning: false });
const grave = (change: Change): Changed => ({ change, changesMeaning: true });
const ORDER = harmless('order');

/** Words from which an insertion or deletion is a clause of its own. Guess. */
const CLAUSE_WORDS = 5;

/** The gravest name that fits. */
export function changeOf(ground: Ground, edit: WordEdit): Changed {
  const { release, clipping } = ground;
  const { from, to, releaseFrom, releaseTo } = edit;
  const mine = keysOf(clipping, from, to);
  const theirs = keysOf(release, releaseFrom, releaseTo);
  if (mine.length > 0 && theirs.length > 0) {
    if (mine.join('') === theirs.join('')) {
      const hyphen = /[\s\p{Pd}]/u;
      return harmless(
        hyphen.test(slice(clipping, from, to)) ||
          hyphen.test(slice(release, releaseFrom, releaseTo))
          ? 'hyphen'
          : 'punctuation',
      );
    }
    if (mine.length === theirs.length && sameBag(mine, theirs)) return ORDER;
  }
  const oneSided = from === to || releaseFrom === releaseTo;
  if (oneSided && mine.length + theirs.length >= CLAUSE_WORDS)
    return harmless(oneSide(ground, edit));

  const ours = factsOf(clipping, from, to);
  const its = factsOf(release, releaseFrom, releaseTo);
  if (ours.negated !== its.negated) return grave('negation');
  const figures = figureChange(ours, its, oneSided);
  if (figures) return figures;
  if (!sameBag(ours.hedges, its.hedges)) {
    return sameBag(ours.hedges.map(senseOf), its.hedges.map(senseOf))
      ? harmless('hedge')
      : grave('hedge');
  }
  if (ours.fixedDates.length && its.fixedDates.length && !sameBag(ours.fixedDates, its.fixedDates))
    return grave('date');
  const name = nameChange(ground, ours, its);
  if (name?.changesMeaning) return name;
  if (ours.speech || its.speech) return harmless('attribution');
  if (ours.dated || its.dated) return harmless('date');
  if (ours.stems.length > 0 && sameBag(ours.stems, its.stems)) return harmless('inflection');
  if (name) return name;
  if (ours.stems.length === 0 && its.stems.length === 0) {
    return harmless(isSpelling(mine, theirs) ? 'spelling' : 'function-word');
  }
  if (oneSided) return harmless(oneSide(ground, edit));
  return harmless(isSpelling(mine, theirs) ? 'spelling' : 'synonym');
}

/** A deletion that reaches the end (or the beginning) of a sentence of which the rest was kept cuts it short. */
function oneSide({ releaseSegments: segment }: Ground, edit: WordEdit): Change {
  const { from, to, releaseFrom, releaseTo } = edit;
  if (from < to) return 'insertion';
  const starts = segment[releaseFrom - 1] !== segment[releaseFrom];
  const ends = segment[releaseTo] !== segment[releaseTo - 1];
  return starts !== ends ? 'truncation' : 'deletion';
}

interface Facts {
  readonly negated: boolean;
  /** Values of figures that tell something; see content.ts. */
  readonly figures: readonly string[];
  /** Figures that stand beside a month or are years. */
  readonly datedFigures: boolean;
  readonly hedges: readonly string[];
  /** Months and weekdays. */
  readonly fixedDates: readonly string[];
  /** It holds a month, a weekday, "today". */
  readonly dated: boolean;
  readonly names: readonly string[];
  /** Some name of them is more than letters of an abbreviation. */
  readonly spelledName: boolean;
  readonly speech: boolean;
  /** Of what is no function word. */
  readonly stems: readonly string[];
}

/** What tokens [from, to) of an article say, with the parts of figures and phrases that stand just outside. */
function factsOf(article: Article, from: number, to: number): Facts {
  const { language, tokens, stems } = article;
  const cues = cuesOf(language);
  const figures = figuresAt(article, from, to);
  const dates: string[] = [];
  const words: string[] = [];
  const names: string[] = [];
  let negated = false;
  let speech = false;
  let spelledName = false;
  const named = from < to && namesTell(article, from) ? contentOf(article).names : undefined;
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
    spelledName ||= /^\p{Lu}\P{Lu}+$/u.test(slice(article, t, t + 1));
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
  return cuesOf(language).negation.has(key) || key.endsWith("n't");
}

const YEAR = /^(?:19|20)\d\d$/;
/** A figure is read whole although only a part of it was changed: "2 [million→billion]". */
const FIGURE_TOKENS = 4;

const isNumeric = ({ tokens, language }: Article, t: number): boolean => {
  const key = tokens.keys[t];
  return (
    key !== undefined &&
    (/^\d+s?$/.test(key) ||
      isDigits(key) ||
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
  if (!numeric) return { figures: [], datedFigures: false };
  const besides = (a: number, b: number) =>
    isNumeric(article, a) &&
    isNumeric(article, b) &&
    /^[.,'’\s]?$/u.test(article.text.slice(article.tokens.ends[a], article.tokens.starts[b]));
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
    if (beside || YEAR.test(key) || /^[年月日]$/u.test(article.tokens.keys[t + 1] ?? ''))
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

function figureChange(ours: Facts, its: Facts, oneSided: boolean): Changed | undefined {
  if (ours.figures.length === 0 && its.figures.length === 0) return undefined;
  if (sameBag(ours.figures, its.figures)) {
    // "two" for "2", "61 percent" for "61%": but other words may have changed beside it.
    const rest = ours.stems.length + its.stems.length - ours.figures.length - its.figures.length;
    return rest <= 0 ? harmless('spelling') : undefined;
  }
  const change = ours.datedFigures || its.datedFigures ? 'date' : 'number';
  // A date or a figure left out with the words around it is less, not something else.
  const withWords = its.stems.length > its.figures.length;
  if (oneSided && change === 'date') return harmless('date');
  if (oneSided && ours.figures.length === 0 && withWords) return undefined;
  return grave(change);
}

/** Languages that write months and weekdays with a capital: without one "may" and "τρίτη" are other words. */
const CAPITAL_DATES = new Set(['en', 'de', 'el']);

/** A month, a weekday or a day seen from today at a token, as `calendarKey` has it; undefined for all else. */
export function dateAt({ tokens, text, language }: Article, t: number): string | undefined {
  const key = tokens.keys[t];
  const date = key === undefined ? undefined : calendarKey(key, language.tag);
  if (key === undefined || date === undefined || date === 'r') return date;
  const figure = [t - 1, t + 1].some((beside) => isDigits(tokens.keys[beside] ?? ''));
  if (figure) return date;
  const capital = beginsWithCapital(text, tokens.starts[t]);
  const written = CAPITAL_DATES.has(language.tag) ? capital : true;
  return key.length > 3 && written ? date : undefined;
}

/** Phrases that qualify a figure, and say nothing without one, by what they say of it. */
const QUALIFIERS: readonly (readonly [sense: string, phrases: string])[] = [
  [
    '~',
    `about|around|some|roughly|approximately|nearly|almost|rund|etwa|ungefähr|circa|knapp|fast|environ|près de|quelque|
presque|cerca de|alrededor de|aproximadamente|unos|unas|casi|quasi|intorno a|ongeveer|rond|bijna|quase|por volta de|
約|およそ|ほぼ|程度|前後|大约|大約|约|左右|近`,
  ],
  ['<', `less than|fewer than|under|weniger als|unter|moins de|menos de|meno di|minder dan|onder`],
  ['>', `more than|over|mehr als|über|plus de|más de|più di|oltre|meer dan|ruim|mais de|超过|超過`],
  ['≤', `up to|bis zu|jusqu'à|hasta|fino a|tot wel|até|以下|最大|最多`],
  ['≥', `at least|mindestens|au moins|al menos|almeno|minstens|pelo menos|以上|少なくとも|至少`],
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
const senseOf = (hedge: string): string => SENSES.get(hedge) ?? hedge;

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
  return hedgesAt(article, cuesOf(article.language), first, last).some((hedge) =>
    SENSES.has(hedge),
  );
}

/** Titles before a name: with or without them it is the same name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir dame lord lady herr frau monsieur madame mme mlle m señor señora sr sra don doña signor signora dott senhor senhora dhr mevrouw'.split(
    ' ',
  ),
);

/** In a headline every word may have a capital. */
function namesTell(article: Article, t: number): boolean {
  return article.inBody[t] === 1;
}

const STEMS = new WeakMap<Article, ReadonlySet<string>>();

function stemsOf(article: Article): ReadonlySet<string> {
  let stems = STEMS.get(article);
  if (!stems) {
    stems = new Set(article.stems);
    STEMS.set(article, stems);
  }
  return stems;
}

function nameChange({ release }: Ground, ours: Facts, its: Facts): Changed | undefined {
  if (ours.names.length === 0 && its.names.length === 0) return undefined;
  if (sameBag(ours.names, its.names)) return undefined;
  const known = (name: string) => stemsOf(release).has(name);
  if (ours.names.length > 0 && its.names.length > 0) {
    const shared = ours.names.some((name) => its.names.includes(name));
    // Where nouns have capitals, one capital makes no name.
    const fewest = Math.min(ours.names.length, its.names.length);
    if (release.language.nounCapitals && fewest < 2) return undefined;
    const short = isInitials(ours.names, its.stems) || isInitials(its.names, ours.stems);
    return shared || short ? harmless('name') : grave('name');
  }
  // A name for a description, or beside it: new only where the release does not have it.
  const onlyNames = ours.stems.length === ours.names.length;
  if (ours.names.length > 0 && onlyNames && its.stems.length === 0) {
    return ours.names.every(known) || !ours.spelledName ? harmless('name') : grave('name');
  }
  return undefined;
}

/** "CEO" for "Chief Executive Officer". */
function isInitials([short, ...more]: readonly string[], words: readonly string[]): boolean {
  if (short === undefined || more.length > 0 || short.length < 2) return false;
  const initials = words.map((word) => word[0]).join('');
  return initials.length > 1 && (initials.startsWith(short) || short.startsWith(initials));
}

/** British and American, with and without accents, ß and ss; or one letter more, less, other or moved. */
function isSpelling(mine: readonly string[], theirs: readonly string[]): boolean {
  if (mine.length !== 1 || theirs.length !== 1) return false;
  const [a = '', b = ''] = [mine[0], theirs[0]];
  if (a === b) return false;
  const [one, other] = [regular(a), regular(b)];
  if (one === other) return true;
  return one.length > 5 && other.length > 5 && one[0] === other[0] && isSlip(one, other);
}

/** One spelling for the pairs that houses choose between. */
function regular(word: string): string {
  return (VARIANTS.get(word) ?? word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ae|oe/g, 'e')
    .replace(/(?<=.{2})our/g, 'or')
    .replace(/is(?=(?:e[ds]?|ing|ation|er)s?$)/, 'iz')
    .replace(/ys(?=(?:e[ds]?|ing)$)/, 'yz')
    .replace(/(?<=[bt])re(?=[ds]?$)/, 'er')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/(?<=[^l]e)ll(?=(?:ed|ing|er)s?$)/, 'l')
    .replace(/ence(?=s?$)/, 'ense')
    .replace(/ph/g, 'f');
}
const VARIANTS: ReadonlyMap<string, string> = new Map(
  'grey=gray programme=program programmes=programs tyre=tire tyres=tires cheque=check cheques=checks kerb=curb whilst=while amongst=among towards=toward learnt=learned burnt=burned aluminium=aluminum'
    .split(' ')
    .map((pair): [string, string] => {
      const [british = '', american = ''] = pair.split('=');
      return [british, american];
    }),
);

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Fewer words cut off are no cut. */
const CUT_WORDS = 2;
/** Words of a sentence that must have been kept for the rest to count as cut off. Guess. */
const KEPT_WORDS = 4;

/**
 * What leaves the words equal: punctuation and hyphens between two words that follow each other on
 * both sides, and what was cut off the release's sentence before and after the passage.
 */
export function variantsOf(ground: Ground, found: Found): Variant[] {
  if (found.kind === 'paraphrase') return [];
  const { release, clipping } = ground;
  const variants: Variant[] = [];
  const before = cutOff(ground, found, 'start');
  if (before) variants.push(before);
  const { pairs } = found;
  for (let k = 1; k < pairs.length; k++) {
    const a = pairs[k - 1]!;
    const b = pairs[k]!;
    if (!a.equal || !b.equal || b.clipping !== a.clipping + 1 || b.release !== a.release + 1)
      continue;
    const mine = gapOf(clipping, a.clipping);
    const theirs = gapOf(release, a.release);
    if (mine === theirs) continue;
    const change = gapChange(mine, theirs);
    if (!change) continue;
    variants.push({
      change,
      clipping: {
        start: clipping.tokens.ends[a.clipping]!,
        end: clipping.tokens.starts[b.clipping]!,
      },
      release: { start: release.tokens.ends[a.release]!, end: release.tokens.starts[b.release]! },
    });
  }
  const after = cutOff(ground, found, 'end');
  if (after) variants.push(after);
  return variants;
}

const gapOf = ({ text, tokens }: Article, t: number): string =>
  text.slice(tokens.ends[t]!, tokens.starts[t + 1]!);

/** Quotation marks, spaces, invisible characters and markup: a house's typography. */
const TYPOGRAPHY = /["'`´“”„‟«»‹›‚‘’＂「」『』〝〞〟﹁﹂\s\u00AD\u200B-\u200F\u2060\uFEFF*_[\]]+/g;
const DASHES = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]+/g;
const SPACED_DASH = /\s[-\u2010-\u2015\u2212]|[-\u2010-\u2015\u2212]\s/;

function gapChange(mine: string, theirs: string): 'hyphen' | 'punctuation' | undefined {
  const plain = (gap: string) =>
    gap.replace(TYPOGRAPHY, '').replace(DASHES, '-').replace('…', '...');
  const [one, other] = [plain(mine), plain(theirs)];
  if (one === other) return undefined;
  const joins = (gap: string) => gap === '' || gap === '-';
  const isDash = SPACED_DASH.test(mine) || SPACED_DASH.test(theirs);
  const hyphen = joins(one) && joins(other) && !isDash;
  return hyphen ? 'hyphen' : 'punctuation';
}

/** The words left off the release's sentence at one end of a passage that is a sentence of its own there. */
function cutOff(ground: Ground, found: Found, end: 'start' | 'end'): Variant | undefined {
  const { release, clipping, segments, releaseSegments, taken } = ground;
  const { from, to, releaseFrom, releaseTo, pairs } = found;
  // Words of its own at that end stand in place of the release's: an edit says so.
  const edge = end === 'start' ? pairs[0]?.clipping === from : pairs.at(-1)?.clipping === to - 1;
  if (!edge || to - from < KEPT_WORDS || !clipping.inBody[from]) return undefined;
  if (clipping.quotationOf[from] && !beginsSentence(clipping, from)) return undefined;
  let least = releaseFrom;
  let most = releaseTo;
  if (end === 'start') {
    if (from > 0 && segments[from - 1] === segments[from]) return undefined;
    while (
      least > 0 &&
      !taken[least - 1] &&
      releaseSegments[least - 1] === releaseSegments[releaseFrom]
    )
      least--;
  } else {
    if (to < segments.length && segments[to] === segments[to - 1]) return undefined;
    while (
      most < taken.length &&
      !taken[most] &&
      releaseSegments[most] === releaseSegments[releaseTo - 1]
    )
      most++;
  }
  const cut = end === 'start' ? [least, releaseFrom] : [releaseTo, most];
  if (cut[1]! - cut[0]! < CUT_WORDS) return undefined;
  const at = end === 'start' ? clipping.tokens.starts[from]! : clipping.tokens.ends[to - 1]!;
  return {
    change: 'truncation',
    clipping: { start: at, end: at },
    release: spanOf(release, cut[0]!, cut[1]!),
  };
}

/** A quotation that begins with a small letter is a fragment, and says so. */
export function beginsSentence({ text, tokens, language }: Article, t: number): boolean {
  return !language.spaced || beginsWithCapital(text, tokens.starts[t]);
}

const keysOf = ({ tokens }: Article, from: number, to: number): string[] =>
  tokens.keys.slice(from, to);

const slice = ({ text, tokens }: Article, from: number, to: number): string =>
  text.slice(tokens.starts[from], tokens.ends[to - 1]);

function sameBag(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const [one, other] = [[...a].sort(), [...b].sort()];
  return one.every((word, k) => word === other[k]);
}

export interface CueSets {
  readonly negation: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly hedges: readonly (readonly string[])[];
  readonly hedgesBy: ReadonlyMap<string, readonly (readonly string[])[]>;
}
const CUES = new WeakMap<Language['cues'], CueSets>();

export function cuesOf({ cues }: Language): CueSets {
  let sets = CUES.get(cues);
  if (!sets) {
    const hedges = [...new Set([...cues.hedge, ...SENSES.keys()])].map((phrase) =>
      phrase.split(' '),
    );
    const hedgesBy = new Map<string, string[][]>();
    for (const hedge of hedges) {
      const first = hedge[0]!;
      hedgesBy.set(first, [...(hedgesBy.get(first) ?? []), hedge]);
    }
    // A short word that a list of verbs names is a particle ("so"), and far too common.
    const speech = new Set(cues.speech.filter((key) => key.length > 2 || !/\p{Ll}/u.test(key)));
    sets = { negation: new Set(cues.negation), speech, hedges, hedgesBy };
    CUES.set(cues, sets);
  }
  return sets;
}
