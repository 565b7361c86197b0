/**
 * Clippings made from a seed: nothing is stored, and every run has the same texts.
 *
 * Words come from a made-up vocabulary with Zipf's frequencies, so common word pairs recur as they do in prose;
 * paragraphs have 43 words on average, as in the press releases of bench/senate. Some paragraphs are copies of
 * earlier ones with a share of their words changed; which, is returned as the truth.
 */

/** Deterministic numbers from 0 to 1 (xorshift32). */
export function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES =
  'ba co de fi gu la me no pe ri sa to vu an er in on st al or ent ing tion ver cal res'.split(' ');
const VOCABULARY = 30_000;

/** Words, the commonest first and shortest. */
function vocabulary(): string[] {
  const next = random(7);
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const syllables = 1 + Math.floor(next() * (1 + Math.log10(words.size + 1)));
    let word = '';
    for (let i = 0; i < syllables; i += 1) word += SYLLABLES[Math.floor(next() * SYLLABLES.length)];
    words.add(word);
  }
  return [...words];
}

let words: string[] | undefined;
let cumulative: Float64Array | undefined;

function zipf(next: () => number): string {
  words ??= vocabulary();
  if (!cumulative) {
    cumulative = new Float64Array(words.length);
    let sum = 0;
    for (let i = 0; i < words.length; i += 1) {
      sum += 1 / (i + 2.7);
      cumulative[i] = sum;
    }
  }
  const wanted = next() * cumulative[cumulative.length - 1]!;
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cumulative[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low]!;
}

/** 8 to 120 words, 43 on average. Some end in a typographic apostrophe and an s. */
function paragraph(next: () => number): string[] {
  const length = Math.round(8 + 112 * next() ** 2.2);
  return Array.from({ length }, () => `${zipf(next)}${next() < 0.015 ? '’s' : ''}`);
}

/** Replaces, drops or adds a share of the words. */
function edit(original: readonly string[], share: number, next: () => number): string[] {
  const edited: string[] = [];
  for (const word of original) {
    if (next() >= share) edited.push(word);
    else {
      const what = next();
      if (what < 0.6) edited.push(zipf(next));
      else if (what < 0.8) edited.push(word, zipf(next));
    }
  }
  return edited;
}

/** As it is printed: sentences, capitals, commas, dashes. */
function print(paragraphWords: readonly string[], next: () => number): string {
  let text = '';
  let left = 0;
  for (const word of paragraphWords) {
    if (left === 0) {
      text += `${text === '' ? '' : '. '}${word.charAt(0).toUpperCase()}${word.slice(1)}`;
      left = 8 + Math.floor(next() * 20);
    } else {
      const mark = next();
      text += mark < 0.05 ? `, ${word}` : mark < 0.06 ? ` – ${word}` : ` ${word}`;
    }
    left -= 1;
  }
  return `${text}.`;
}

export interface Planted {
  /** Paragraph numbers over all clippings, in order; the copy comes later. */
  readonly original: number;
  readonly copy: number;
  /** Share of the words that was changed. */
  readonly edited: number;
}

export interface GenerateOptions {
  readonly clippings: number;
  readonly seed: number;
  /** Share of the paragraphs that copy an earlier one. @default 0.15 */
  readonly copied?: number;
}

/** Shares of words changed in a copy, taken in turn. */
export const EDITS = [0, 0.02, 0.05, 0.1, 0.2];

/** Clippings, one by one; `planted` gains the truth as they come. */
export function* clippings(
  { clippings: count, seed, copied = 0.15 }: GenerateOptions,
  planted: Planted[] = [],
): Generator<string> {
  const next = random(seed);
  /** Originals to copy from: a window, so that memory stays flat. */
  const recent: { number: number; words: string[] }[] = [];
  let number = 0;
  for (let clipping = 0; clipping < count; clipping += 1) {
    const paragraphs = 5 + Math.floor(next() * 10);
    const lines: string[] = [];
    for (let i = 0; i < paragraphs; i += 1) {
      if (recent.length > 100 && next() < copied) {
        const { number: original, words: source } = recent[Math.floor(next() * recent.length)]!;
        const edited = EDITS[planted.length % EDITS.length]!;
        planted.push({ original, copy: number, edited });
        lines.push(print(edit(source, edited, next), next));
      } else {
        const made = paragraph(next);
        if (recent.length < 5_000) recent.push({ number, words: made });
        else recent[Math.floor(next() * recent.length)] = { number, words: made };
        lines.push(print(made, next));
      }
      number += 1;
    }
    yield `${lines.join('\n\n')}\n`;
  }
}
