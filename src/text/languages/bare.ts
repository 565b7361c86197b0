/** Function words as a text writes that lost the marks of its letters: "si" for "și", "fuer" for "für". */
import { bareSpellings, markedLetters } from '../bare.ts';
import { onceFor } from '../once.ts';
import type { Language } from './language.ts';

/** Function words with marks, without them; none that is one with or without. */
const lostWords = onceFor((functionWords: ReadonlySet<string>): ReadonlySet<string> => {
  const lost = new Set<string>();
  for (const word of functionWords)
    if (markedLetters(word).length > 0)
      for (const bare of bareSpellings(word)) if (!functionWords.has(bare)) lost.add(bare);
  return lost;
});

/** The function words of a language, with and without marks. */
export const allFunctionWords = onceFor(
  (language: Pick<Language, 'functionWords'>): ReadonlySet<string> =>
    new Set([...language.functionWords, ...lostWords(language.functionWords)]),
);

/** Function words, and different ones, that a text must have written without marks to have lost them. Guess. */
const LOST_AT_LEAST = 3;
const DIFFERENT_AT_LEAST = 2;
/**
 * Share of its function words from which a language has marks in every text: Italian and German have 0.08, Russian and
 * Dutch less. Of its texts one of so many words has them in more than this share: 0.014 is the least measured.
 */
const MARKED_LANGUAGE = 0.07;
const MARKS_SHOW = 100;
const NO_MARKS = 0.005;

/**
 * Whether a text lost its marks: as many function words stand without theirs as words of any kind have some, or next to
 * none has any in a language that cannot do without.
 */
export function hasLostMarks(keys: readonly string[], { functionWords }: Language): boolean {
  const bare = lostWords(functionWords);
  if (bare.size === 0) return false;
  const different = new Set<string>();
  let lost = 0;
  let kept = 0;
  for (const key of keys) {
    if (bare.has(key)) {
      different.add(key);
      lost++;
    } else if (markedLetters(key).length > 0) kept++;
  }
  if (lost >= LOST_AT_LEAST && different.size >= DIFFERENT_AT_LEAST && lost >= kept) return true;
  if (keys.length < MARKS_SHOW || kept > NO_MARKS * keys.length) return false;
  const marked = [...functionWords].filter((word) => markedLetters(word).length > 0);
  return marked.length >= MARKED_LANGUAGE * functionWords.size;
}

/** Share of words with marks below which a text may have lost its own, though it shows no such word. Guess. */
const FEW_MARKS = 0.02;

/** Whether a text has hardly any marks, in a language that may have some: it may have lost them. */
export function mayHaveLostMarks(keys: readonly string[], language: Language): boolean {
  const { tag, functionWords } = language;
  if (tag !== 'und' && lostWords(functionWords).size === 0) return false;
  const marked = keys.filter((key) => markedLetters(key).length > 0);
  return marked.length <= FEW_MARKS * keys.length;
}
