/**
 * A clipping whose marks were lost on the way ("sarbatoare" for "sărbătoare"), spelt as its release is; or one that
 * kept marks which the release has lost. What follows then compares words that are equal as they are.
 *
 * A text is held to have lost marks only where it shows that it has: several words of the release's stand in it without,
 * and their paragraph does not write those letters elsewhere. What a word is then follows from the release: the
 * one word there that it may be or, where there are several or it is short, the one beside which its neighbour stands, too.
 *
 * Cost: a look-up a word; none where the release has no marks and the clipping hardly any. Three times that for a text
 * without marks.
 */
import { bareRoot, bareSpellings, isWithoutMarks, markedLetters } from '../text/bare.ts';
import { onceFor } from '../text/once.ts';
import type { Article } from '../text/read.ts';
import type { Stretch } from './found.ts';

/** Different words that must have lost their marks. A paper that spares itself the accents of capitals has fewer. Guess. */
const LOST_WORDS = 4;
/** In letters. Shorter words, and function words, are another language's or another word too easily. Guess. */
const LONG_WORD = 4;
/** In letters, of a word that shows that marks are lost. */
const TELLING_WORD = 3;
/** How much more often a letter must have lost its marks than kept them. Guess. */
const MOSTLY = 4;

/** A count for each marked letter. */
type Letters = Map<string, number>;

const count = (letters: Letters, found: readonly string[]) => {
  for (const letter of found) letters.set(letter, (letters.get(letter) ?? 0) + 1);
};

function lettersIn(keys: readonly string[]): Letters {
  const letters: Letters = new Map();
  for (const key of keys) count(letters, markedLetters(key));
  return letters;
}

/** The release's words without their marks. */
interface Spellings {
  readonly keys: ReadonlySet<string>;
  readonly letters: Letters;
  /** Different ones. */
  readonly markedWords: number;
  /** How its marked words are written without, and the letters that then lose theirs. */
  readonly bare: ReadonlyMap<string, readonly string[]>;
}

const spellingsOf = onceFor(({ tokens: { keys } }: Article): Spellings => {
  const known = new Set(keys);
  const bare = new Map<string, readonly string[]>();
  let markedWords = 0;
  for (const key of known) {
    const letters = markedLetters(key);
    if (letters.length === 0) continue;
    markedWords++;
    for (const form of bareSpellings(key)) bare.set(form, letters);
  }
  return { keys: known, letters: lettersIn(keys), markedWords, bare };
});

/** Where each word of the release stands, by what it has in common with its spellings without marks. */
const placesOf = onceFor(({ tokens: { keys } }: Article) => {
  const roots = keys.map(bareRoot);
  const places = new Map<string, number[]>();
  roots.forEach((root, i) => {
    const known = places.get(root);
    if (known) known.push(i);
    else places.set(root, [i]);
  });
  return { roots, places };
});

/** Whether a word of the clipping's, at a token, is a word of the release's but for marks that one of them lost. */
type IsSame = (token: number, releaseKey: string) => boolean;

/**
 * The clipping spelt as the release; itself where neither has lost marks that the other has.
 * Its text, its zones and all offsets stay as they are.
 */
export function speltAs(release: Article, clipping: Article): Article {
  const isSame = lostByClipping(release, clipping) ?? lostByRelease(release, clipping);
  return isSame ? respelt(release, clipping, isSame) : clipping;
}

/** What a paragraph's words tell of marks. */
interface Traces {
  /** Letters that words of the release have, and those words here have not. */
  readonly lost: Letters;
  readonly kept: Letters;
  /** Words with lost marks, and words with marks. */
  lostWords: number;
  markedWords: number;
  /** Words that tell of a loss. */
  readonly telling: string[];
}

/** By paragraph of a clipping. */
function lostByClipping(release: Article, clipping: Article): IsSame | undefined {
  const { keys, bare } = spellingsOf(release);
  if (bare.size < LOST_WORDS) return undefined;
  const { tokens, paragraphOf } = clipping;
  const traces = new Map<number, Traces>();
  for (let t = 0; t < tokens.count; t++) {
    const key = tokens.keys[t]!;
    const letters = bare.get(key);
    if (!letters || keys.has(key)) continue;
    const known = traces.get(paragraphOf[t]!) ?? noTraces();
    traces.set(paragraphOf[t]!, known);
    known.lostWords++;
    count(known.lost, letters);
    if (isTelling(clipping, key)) known.telling.push(key);
  }
  if (tellingWords(traces.values()) < LOST_WORDS) return undefined;
  for (let t = 0; t < tokens.count; t++) {
    const known = traces.get(paragraphOf[t]!);
    const letters = known ? markedLetters(tokens.keys[t]!) : [];
    if (!known || letters.length === 0) continue;
    known.markedWords++;
    count(known.kept, letters);
    const more = lettersLostFrom(release, tokens.keys[t]!, letters);
    if (more.length === 0) continue;
    known.lostWords++;
    count(known.lost, more);
  }
  for (const [paragraph, { lostWords, markedWords }] of traces)
    if (MOSTLY * lostWords <= markedWords) traces.delete(paragraph);
  if (tellingWords(traces.values()) < LOST_WORDS) return undefined;
  return (token, releaseKey) => {
    const known = traces.get(paragraphOf[token]!);
    return known ? isWithoutMarks(tokens.keys[token]!, releaseKey, mostlyLost(known)) : false;
  };
}

/** The letters of the release's word that a word with some marks left has lost. */
function lettersLostFrom(release: Article, key: string, kept: readonly string[]): string[] {
  if (spellingsOf(release).keys.has(key)) return [];
  const isLost = (letter: string) => !kept.includes(letter);
  for (const i of placesOf(release).places.get(bareRoot(key)) ?? []) {
    const word = release.tokens.keys[i]!;
    if (isWithoutMarks(key, word, isLost)) return markedLetters(word).filter(isLost);
  }
  return [];
}

const noTraces = (): Traces => ({
  lost: new Map(),
  kept: new Map(),
  lostWords: 0,
  markedWords: 0,
  telling: [],
});

const isTelling = ({ language }: Article, bare: string) =>
  bare.length >= TELLING_WORD && !language.functionWords.has(bare);

const tellingWords = (traces: Iterable<Traces>): number =>
  new Set([...traces].flatMap(({ telling }) => telling)).size;

const mostlyLost =
  ({ lost, kept }: Pick<Traces, 'lost' | 'kept'>) =>
  (letter: string): boolean => {
    const times = kept.get(letter) ?? 0;
    return times === 0 || (lost.get(letter) ?? 0) > MOSTLY * times;
  };

/** The same of the release; its paragraphs are not told apart. */
function lostByRelease(release: Article, clipping: Article): IsSame | undefined {
  const { keys, letters: kept, markedWords } = spellingsOf(release);
  const { tokens } = clipping;
  const isLost = mostlyLost({ lost: lettersIn(tokens.keys), kept });
  const lostWords = new Set<string>();
  for (const key of tokens.keys) {
    const letters = markedLetters(key);
    if (letters.length === 0 || !letters.some(isLost) || keys.has(key)) continue;
    const form = bareSpellings(key, isLost).find((spelling) => keys.has(spelling));
    if (form !== undefined && isTelling(clipping, form)) lostWords.add(form);
  }
  if (lostWords.size < LOST_WORDS || MOSTLY * lostWords.size <= markedWords) return undefined;
  return (token, releaseKey) => isWithoutMarks(releaseKey, tokens.keys[token]!, isLost);
}

/** Words looked at on either side of one to tell which it is. */
const NEIGHBOURS = 2;
/** Equal neighbours of an equal word: it stands in a shared run, whatever else it may be. */
const IN_A_RUN = 2;

/** How many words on both sides of two, next to them and to each other, are the same. */
function equalAround(ours: readonly string[], t: number, theirs: readonly string[], i: number) {
  let equal = 0;
  for (const step of [-1, 1]) {
    for (let by = step; Math.abs(by) <= NEIGHBOURS; by += step) {
      if (ours[t + by] === undefined || ours[t + by] !== theirs[i + by]) break;
      equal++;
    }
  }
  return equal;
}

function respelt(release: Article, clipping: Article, isSame: IsSame): Article {
  const { tokens, language } = clipping;
  const likeliest = likeliestIn(release, clipping, isSame);
  const keys = [...tokens.keys];
  const stems = [...clipping.stems];
  for (let t = 0; t < tokens.count; t++) {
    const word = likeliest(t);
    if (word === keys[t]) continue;
    keys[t] = word;
    stems[t] = language.stem(word);
  }
  return { ...clipping, tokens: { ...tokens, keys }, stems };
}

/** By token, the release's word that it is; its own where that is not clear. */
function likeliestIn(
  release: Article,
  { tokens: { keys }, language }: Article,
  isSame: IsSame,
): (token: number) => string {
  const { roots, places } = placesOf(release);
  const words = release.tokens.keys;
  const own = keys.map(bareRoot);
  return (t) => {
    const key = keys[t]!;
    /** By word of the release, how well it fits where it fits best. */
    const fits = new Map<string, number>();
    for (const i of places.get(own[t]!) ?? []) {
      const word = words[i]!;
      if (word === key && equalAround(keys, t, words, i) >= IN_A_RUN) return key;
      if (word !== key && !fits.has(word) && !isSame(t, word)) continue;
      fits.set(word, Math.max(fits.get(word) ?? 0, equalAround(own, t, roots, i)));
    }
    let [best, most] = [key, fits.get(key) ?? -1];
    for (const [word, fit] of fits) if (fit > most) [best, most] = [word, fit];
    const isClear = fits.size === 1 && key.length >= LONG_WORD && !language.functionWords.has(key);
    return most > 0 || isClear ? best : key;
  };
}

/** Says that words are equal but for marks which one of the texts lost, by the longest such word that was found. */
export function remarkOnMarks(whole: Article, spelt: Article, found: readonly Stretch[]): string[] {
  if (spelt === whole) return [];
  let [ours, theirs] = ['', ''];
  for (const { from, to } of found) {
    for (let t = from; t < to; t++) {
      const key = whole.tokens.keys[t]!;
      if (key === spelt.tokens.keys[t] || key.length <= ours.length) continue;
      [ours, theirs] = [key, spelt.tokens.keys[t]!];
    }
  }
  if (ours === '') return [];
  return [`Marks on letters were lost in one of the texts: “${ours}” counts as “${theirs}”.`];
}
