/**
 * Who says a quotation: the name beside a verb of speech. Careful, since a wrong name accuses: where
 * the words around a quotation leave room for doubt, nobody is named.
 *
 * Names are told by capitals, so there are none in Japanese, Chinese and the like.
 */
import { beginsWithCapital } from '../text/characters.ts';
import { calendarKey } from '../text/languages/calendar.ts';
import { type Article, sentenceAt, type TokenRange } from '../text/read.ts';
import { cuesOf, HONORIFICS } from './facts.ts';

/** A speaker as the text names them near one quotation. */
export interface Speaker extends TokenRange {
  /** Keys of the name. */
  readonly words: readonly string[];
  /** Keys of every name in the same attribution, this one's among them. */
  readonly beside: ReadonlySet<string>;
}

/** Tokens between a verb of speech and the name it belongs to: "said the city librarian, Odile Brannock". */
const REACH = 7;
/** Tokens looked at on either side of a quotation. */
const WINDOW = 40;
/** Of "Marketing Director Odile Brannock" the name is the end. */
const NAME_WORDS = 2;
/** "said Curlews captain Odile Brannock": a single word is less likely the person. In tokens; guess. */
const SINGLE = 3;
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van von der den ten ter zu zum al el bin ibn y e'.split(
    ' ',
  ),
);
const POSSESSIVE = /['’]s?$/u;
/** Turkish: "Odil Branok'un". */
const CASE_ENDING = /['’].*$/u;
const WITHIN_NAME = /^[ \u00a0-]$|^\. $/u;

/**
 * The speaker of the quotation that fills tokens [from, to): named in the rest of its sentence, else
 * before it in the sentence, else in the sentence before.
 * @param known keys of names that are surely people's: told from others where a sentence has several
 */
export function speakerOf(
  article: Article,
  from: number,
  to: number,
  known: ReadonlySet<string>,
): Speaker | undefined {
  if (!article.language.spaced) return undefined;
  const { sentences, paragraphOf, quotationOf } = article;
  const first = sentenceAt(sentences, from);
  const last = sentenceAt(sentences, to - 1);
  const unquoted = (start: number, end: number): number[] => {
    const tokens: number[] = [];
    for (let t = start; t < end; t++) if (!quotationOf[t]) tokens.push(t);
    return tokens;
  };
  let after = to;
  const end = Math.min(sentences[last]!.to, to + WINDOW);
  while (after < end && !quotationOf[after]) after++;
  const behind = unquoted(to, after);
  if (behind.length > 0) {
    const speaker = namedIn(article, behind, known, false);
    if (speaker) return speaker;
  }
  const before = unquoted(Math.max(sentences[first]!.from, from - WINDOW), from);
  if (before.length > 0)
    return (
      namedIn(article, before, known, true) ??
      (article.language.framesSpeech ? framedIn(article, before, behind) : undefined)
    );
  const previous = sentences[first - 1];
  if (!previous || paragraphOf[previous.from] !== paragraphOf[from]) return undefined;
  const start = Math.max(previous.from, previous.to - WINDOW);
  return namedIn(article, unquoted(start, previous.to), known, true);
}

/**
 * @param window tokens, ascending, none of them quoted
 * @param opens whether the quotation follows: "Odile Brannock: “…”" needs no verb
 */
function namedIn(
  article: Article,
  window: readonly number[],
  known: ReadonlySet<string>,
  opens: boolean,
): Speaker | undefined {
  const { keys } = article.tokens;
  const { speech } = cuesOf(article.language.cues);
  const names = namesIn(article, window, known);
  if (names.length === 0) return undefined;
  const beside = new Set(names.flatMap(({ words }) => words));
  const people = names.filter(({ words }) => words.some((word) => known.has(word)));
  const verbs = window.filter((t) => speech.has(keys[t]!));
  if (verbs.length === 0) {
    const end = window.at(-1)! + 1;
    const gap = article.text.slice(article.tokens.ends[end - 1], article.tokens.starts[end]);
    const [only] = names;
    return opens && names.length === 1 && only!.to === end && /^\s*[:：]/u.test(gap)
      ? { ...only!, beside }
      : undefined;
  }
  const distance = ({ from, to }: TokenRange) =>
    Math.min(...verbs.map((verb) => (verb < from ? from - verb : verb - to + 1))) +
    (to - from < NAME_WORDS ? SINGLE : 0);
  if (people.length > 0) {
    // Two people in one attribution: it cannot be told who speaks.
    const different = people.some(
      ({ words }) => !words.some((word) => people[0]!.words.includes(word)),
    );
    return different ? undefined : { ...people[0]!, beside };
  }
  const nearest = names.reduce((one, other) => (distance(other) < distance(one) ? other : one));
  return distance(nearest) <= REACH ? { ...nearest, beside } : undefined;
}

/** In tokens: "diye konuştu". */
const VERB_BEHIND = 2;

/** Turks set a capital on offices, too: "Vali Yardımcısı, “…” dedi." Beginnings, as keys. */
const OFFICE =
  /^(?:başkan|müdür|vali|bakan|sekreter|sözcü|yardimci|rektör|yönetici|temsilci|koordinatör|kaymakam|savci|avukat|üye|kurucu|ortak|ortağ|şef|amir|uzman|doktor|danişman)\p{L}{0,4}$/u;

/**
 * The subject of a Turkish sentence that a quotation stands in: "Odil Branok dün, “…” dedi." Its name has no ending behind
 * an apostrophe. Of several it is the one before the comma at the quotation.
 * @param before tokens of the sentence before the quotation
 * @param behind those behind it
 */
function framedIn(
  article: Article,
  before: readonly number[],
  behind: readonly number[],
): Speaker | undefined {
  const { keys, ends, starts } = article.tokens;
  const { speech } = cuesOf(article.language.cues);
  if (!behind.slice(0, VERB_BEHIND).some((t) => speech.has(keys[t]!))) return undefined;
  const names = namesIn(article, before, new Set()).filter(
    ({ to }) => !keys[to - 1]!.includes("'") && !OFFICE.test(keys[to - 1]!),
  );
  const end = before.at(-1)! + 1;
  const gap = article.text.slice(ends[end - 1], starts[end]);
  const only =
    names.length === 1 ? names[0] : names.find(({ to }) => to === end && gap.startsWith(','));
  return only && { ...only, beside: new Set(names.flatMap(({ words }) => words)) };
}

export interface Name extends TokenRange {
  readonly words: readonly string[];
}

/** Runs of capitalised words, the last two of each; where nouns have capitals, of two or more, or known ones. */
export function namesIn(
  article: Article,
  window: readonly number[],
  known: ReadonlySet<string>,
): Name[] {
  const { tokens, text, language } = article;
  const isCapital = (t: number) => {
    const key = tokens.keys[t]!;
    return (
      beginsWithCapital(text, tokens.starts[t]) &&
      !language.functionWords.has(key) &&
      !HONORIFICS.has(key) &&
      calendarKey(key, language.tag) === undefined
    );
  };
  const follows = (a: number, b: number) =>
    b === a + 1 && WITHIN_NAME.test(text.slice(tokens.ends[a], tokens.starts[b]));
  const names: Name[] = [];
  for (let k = 0; k < window.length; k++) {
    const from = window[k]!;
    if (!isCapital(from)) continue;
    let to = from + 1;
    for (; k + 1 < window.length && follows(window[k]!, window[k + 1]!); k++) {
      const next = window[k + 1]!;
      if (isCapital(next)) to = next + 1;
      else if (!PARTICLES.has(tokens.keys[next]!)) break;
    }
    const start = Math.max(from, to - NAME_WORDS);
    const ending = language.apostropheEndings ? CASE_ENDING : POSSESSIVE;
    const words = tokens.keys.slice(start, to).map((key) => key.replace(ending, ''));
    if (language.nounCapitals && to - from < 2 && !words.some((word) => known.has(word))) continue;
    names.push({ from: start, to, words });
  }
  return names;
}
