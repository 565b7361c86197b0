/**
 * Facts as lists set them: winners, line-ups, timetables, prices, quarter figures, the when and where of an event.
 * Whoever prints them prints the same words, so they are shown as copied and prove nothing of who wrote the article.
 */
import { labelledRows } from '../text/labelled-rows.ts';
import { calendarKey } from '../text/languages/calendar.ts';
import { onceFor } from '../text/once.ts';
import type { Article } from '../text/read.ts';
import type { Pair } from './align.ts';
import { contentOf } from './content.ts';
import { wholeNames } from './whole-names.ts';

/** Share of the content of a copied passage that names, figures, dates and what is counted must be. Guess. */
const FACTS = 2 / 3;
/** Share of function words up to which a passage in a script without spaces is a notice, and of facts that it has. Guess. */
const GLUE_IN_NOTICE = 0.16;
const FACTS_IN_NOTICE = 0.2;
/** Share of a row's words that hold a figure: "Net debt of £88.0 million, compared with £102.3 million". Guess. */
const FIGURES_IN_ROW = 1 / 4;
/** In words. A longer line is a sentence without its full stop. Guess. */
const LONGEST_ROW = 20;
const SENTENCE = /[.!?。！？][\s"'”’」』)）]*$/;

/** By token: 1 where it is (part of) a name, a figure that tells something, a date, or what such a figure counts. */
export const factTokens = onceFor((article: Article): Uint8Array => {
  const { text, tokens, language, sentences } = article;
  const { keys, figures, names } = contentOf(article);
  const named = wholeNames(article);
  const facts = new Uint8Array(tokens.count);
  for (const { from, to } of sentences) {
    for (let t = from; t < to; t++) {
      const isNumber = figures[t] === 1;
      const isDate = calendarKey(tokens.keys[t]!, language.tag) !== undefined;
      if (isNumber || isDate || named[t] || names[t]) facts[t] = 1;
      // "140 euro", "400 рублей": a text calls what it counts by its name. "Rita Holm, 34, trained …" counts nothing.
      else if (t > from && keys[t] && figures[t - 1])
        facts[t] = isPaused(text.slice(tokens.ends[t - 1], tokens.starts[t])) ? 0 : 1;
    }
  }
  return facts;
});

const isPaused = (between: string) => /[,;:،、，；：]/.test(between);

const beginsWithDigit = (key: string) => key >= '0' && key < ':';

/**
 * Whether what a passage took of the release is mostly facts; or a notice, with some facts and hardly a particle between
 * them: 「入場無料、事前申込不要、定員250名」. In languages with endings for particles prose has as few function words.
 * Cost: linear in the pairs.
 */
export function isListOfFacts(release: Article, pairs: readonly Pair[]): boolean {
  const { functionWords, spaced } = release.language;
  const facts = factTokens(release);
  let content = 0;
  let glue = 0;
  let listed = 0;
  for (const { equal, release: i } of pairs) {
    if (!equal) continue;
    // What counts is no particle: 「10時」, 「12月」.
    if (!facts[i] && functionWords.has(release.tokens.keys[i]!)) glue++;
    else {
      content++;
      listed += facts[i]!;
    }
  }
  const isNotice = !spaced && glue <= GLUE_IN_NOTICE * (glue + content);
  return listed > 0 && listed >= (isNotice ? FACTS_IN_NOTICE : FACTS) * content;
}

/** By paragraph: 1 where it is one of at least two rows of facts, one under the other: with labels, or full of figures. */
export const rowsOfFacts = onceFor((article: Article): Uint8Array => {
  const { text, paragraphs, paragraphOf, tokens } = article;
  const words = new Uint32Array(paragraphs.length);
  const figures = new Uint32Array(paragraphs.length);
  for (let t = 0; t < tokens.count; t++) {
    words[paragraphOf[t]!]!++;
    if (beginsWithDigit(tokens.keys[t]!)) figures[paragraphOf[t]!]!++;
  }
  const rows = labelledRows(paragraphs.map(({ start, end }) => text.slice(start, end)));
  const isRow = paragraphs.map(
    ({ start, end }, p) =>
      rows[p] === 1 ||
      (words[p]! <= LONGEST_ROW &&
        figures[p]! > 0 &&
        figures[p]! >= FIGURES_IN_ROW * words[p]! &&
        !SENTENCE.test(text.slice(start, end))),
  );
  return Uint8Array.from(isRow, (row, p) => (row && (isRow[p - 1] || isRow[p + 1]) ? 1 : 0));
});

/** What stands between the figures of a result: "25–21", "3-1", "28:25". */
const BETWEEN_RESULTS = /^(?:[-–—‑]|:)$/;
/** An hour and its minutes. */
const CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

/**
 * By token: 1 where it is a figure of a match's result. Every report of the match has them, whoever wrote it.
 * Figures that a dash joins may be a range ("0-10", "9–17"), which always rises: where none of a text's fall
 * or are level, they are ranges.
 */
export const resultTokens = onceFor(({ text, tokens }: Article): Uint8Array => {
  const figures: number[] = [];
  const ranges: number[] = [];
  let areResults = false;
  const isFigure = (t: number) => /^\d{1,3}$/.test(tokens.keys[t]!);
  for (let t = 1; t < tokens.count; t++) {
    if (!beginsWithDigit(tokens.keys[t]!) || !isFigure(t) || !isFigure(t - 1)) continue;
    const between = text.slice(tokens.ends[t - 1], tokens.starts[t]);
    if (!BETWEEN_RESULTS.test(between)) continue;
    if (CLOCK.test(text.slice(tokens.starts[t - 1], tokens.ends[t]))) continue;
    const rises = Number(tokens.keys[t - 1]) < Number(tokens.keys[t]);
    if (between !== ':') areResults ||= !rises;
    (rises && between !== ':' ? ranges : figures).push(t - 1, t);
  }
  const results = new Uint8Array(tokens.count);
  for (const t of areResults ? [...figures, ...ranges] : figures) results[t] = 1;
  return results;
});
