/**
 * What a text states, word by word: stems of content words, numbers in one notation, names.
 *
 * Function words are never content. In a language without a record, where they are not known, words
 * of up to three letters and those in more than a third of the sentences stand in for them.
 */
import { beginsWithCapital } from '../text/characters.ts';
import type { Language } from '../text/languages/language.ts';
import { onceFor } from '../text/once.ts';
import type { Article } from '../text/read.ts';
import { type NumberFound, numberAt } from './numbers.ts';

/** What a token states. A number written in several tokens ("1,250", "two million") is at its first. */
export interface Content {
  /** By token; '' where it states nothing of its own. Numbers begin with `#`. */
  readonly keys: readonly string[];
  /** By token: 1 where the key is a figure that tells something (not "one", "two"). */
  readonly figures: Uint8Array;
  /** By token: 1 where it is (part of) a name. */
  readonly names: Uint8Array;
}

/** The code of "#". */
export const NUMBER_SIGN = 35;
const DOLLAR = 36;
const KATAKANA_NAME = /^[\p{sc=Katakana}ー]{3,}$/u;
/** Longer ones behind an ideograph are words of their own: 九時|ちょうど. */
const KANA_ENDING = /^\p{sc=Hiragana}{1,3}$/u;
const IDEOGRAPH = /\p{sc=Han}/u;
const LATIN_WORD = /^\p{sc=Latin}[\p{sc=Latin}\p{M}]+$/u;
/** Numbers up to this are written as words and counted everywhere; they tell nothing. */
const SMALL_NUMBER = 12;
/** Letters of a word that is taken for a function word of an unknown language. */
const SHORT_WORD = 3;
/** Share of sentences from which a word of an unknown language is taken for a function word. */
const EVERYWHERE = 1 / 3;

/** Cost: linear in the tokens. The result is kept as long as the article is. */
export const contentOf = onceFor(readContent);

function readContent(article: Article): Content {
  const { tokens, stems, language } = article;
  const { count } = tokens;
  const keys = new Array<string>(count).fill('');
  const figures = new Uint8Array(count);
  const isFunction =
    language.functionWords.size > 0
      ? (key: string) => language.functionWords.has(key)
      : frequentWords(article);
  for (let t = 0; t < count; ) {
    const number = numberAt(article, t);
    if (number) {
      keys[t] = `#${number.value}`;
      figures[t] = number.value > SMALL_NUMBER || isWrittenToTell(number, language) ? 1 : 0;
      t = number.next;
      continue;
    }
    const key = tokens.keys[t]!;
    if (!isFunction(key) && !isCurrency(article, t) && !isEnding(article, t)) keys[t] = stems[t]!;
    t++;
  }
  return { keys, figures, names: namesOf(article, keys) };
}

/** Who has the choice writes small numbers as words. In Japanese and Chinese figures are the rule, and 1台 is "a unit". */
const isWrittenToTell = ({ value, digits }: NumberFound, { spaced }: Language): boolean =>
  digits && (spaced || !Number.isInteger(value) || value > 1);

/** "R$ 40", "US$40": the letters are part of the sign. */
const isCurrency = ({ tokens, text }: Article, t: number): boolean =>
  text.charCodeAt(tokens.ends[t]!) === DOLLAR && tokens.ends[t]! - tokens.starts[t]! <= 3;

/**
 * A dictionary segmenter cuts what Japanese verbs end in off the ideograph before it, here and not there: 与|えて, 使|って,
 * 失|われる beside 使う. Nor does one letter of kana alone say anything.
 */
function isEnding({ tokens, text, language }: Article, t: number): boolean {
  const key = tokens.keys[t]!;
  if (language.spaced || !KANA_ENDING.test(key)) return false;
  const start = tokens.starts[t]!;
  return key.length === 1 || (tokens.ends[t - 1] === start && IDEOGRAPH.test(text[start - 1]!));
}

/** In a language without a list of function words: short words, and those that stand nearly everywhere. */
function frequentWords({ sentences, tokens }: Article): (key: string) => boolean {
  /** By key: how many sentences have it, and which was the last. */
  const met = new Map<string, { sentences: number; last: number }>();
  for (const { from, to } of sentences) {
    for (let t = from; t < to; t++) {
      const key = tokens.keys[t]!;
      if (key.length <= SHORT_WORD) continue;
      const known = met.get(key);
      if (!known) met.set(key, { sentences: 1, last: from });
      else if (known.last !== from) {
        known.sentences++;
        known.last = from;
      }
    }
  }
  const least = Math.max(3, sentences.length * EVERYWHERE);
  return (key) => key.length <= SHORT_WORD || (met.get(key)?.sentences ?? 0) >= least;
}

/**
 * Names by their capital inside a sentence; where nouns have capitals too (German), by two capitals
 * in a row; where there are no capitals, by katakana or by Latin letters.
 */
function namesOf(article: Article, keys: readonly string[]): Uint8Array {
  const { tokens, text, language, sentences } = article;
  const names = new Uint8Array(tokens.count);
  const capital = new Uint8Array(tokens.count);
  let capitals = 0;
  let words = 0;
  for (let t = 0; t < tokens.count; t++) {
    if (!keys[t] || keys[t]!.charCodeAt(0) === NUMBER_SIGN) continue;
    words++;
    if (!language.spaced) {
      const word = text.slice(tokens.starts[t]!, tokens.ends[t]!);
      if (KATAKANA_NAME.test(word) || LATIN_WORD.test(word)) names[t] = 1;
    } else if (beginsWithCapital(text, tokens.starts[t])) {
      capital[t] = 1;
      capitals++;
    }
  }
  // In a text all in capitals they say nothing.
  if (!language.spaced || capitals > words * (language.nounCapitals ? 0.9 : 0.7)) return names;
  const inside = new Set<string>();
  for (const { from, to } of sentences) {
    for (let t = from + 1; t < to; t++) {
      if (!capital[t]) continue;
      if (language.nounCapitals) {
        const pair = (a: number, b: number) =>
          capital[a] === 1 && capital[b] === 1 && tokens.starts[b]! - tokens.ends[a]! === 1;
        if (!(t > from + 1 && pair(t - 1, t)) && !(t + 1 < to && pair(t, t + 1))) continue;
      }
      names[t] = 1;
      inside.add(keys[t]!);
    }
  }
  for (const { from } of sentences) if (capital[from] && inside.has(keys[from]!)) names[from] = 1;
  return names;
}
