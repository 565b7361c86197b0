/**
 * Words without the marks over, under and through their letters, as old systems, gateways and typists in a hurry leave
 * them: "si" for "și", "fur" or "fuer" for "für". Such a word may be several ("ano": "ano", "año"), so that it is held to
 * be another only where a text is seen to have lost its marks.
 *
 * What has two spellings anyway (ß and ss, ё and е, Greek accents, Arabic vowels) is one key already; see `foldSpelling`.
 */

/** Letters that two others stand for where marks cannot be typed; the first is what is left without the mark. */
const SPELLINGS: { readonly [letter: string]: readonly string[] } = {
  ...{ ä: ['a', 'ae'], ö: ['o', 'oe'], ü: ['u', 'ue'] },
  ...{ å: ['a', 'aa'], ø: ['o', 'oe'], æ: ['ae'], œ: ['oe'] },
  ...{ đ: ['d', 'dj'], ð: ['d'], þ: ['th'], ł: ['l'], ħ: ['h'] },
};

/** Letters with marks that may be lost are among Latin, Greek and Cyrillic ones. */
const mayHaveMark = (code: number) =>
  code >= 0xc0 && (code < 0x530 || (code >= 0x1e00 && code < 0x2000));

const known = new Map<string, readonly string[]>();

/** How a letter is written where its marks are left off; itself where it has none. */
function spellingsOf(letter: string): readonly string[] {
  if (!mayHaveMark(letter.charCodeAt(0))) return [letter];
  let spellings = known.get(letter);
  if (!spellings) {
    spellings = SPELLINGS[letter] ?? [letter.normalize('NFD').replace(/[\u0300-\u036F]/g, '')];
    known.set(letter, spellings);
  }
  return spellings;
}

const EVERY = () => true;

const NONE: readonly string[] = [];

/** The marked letters of a word (a key); most have none. */
export function markedLetters(key: string): readonly string[] {
  let marked: string[] | undefined;
  for (let i = 0; i < key.length; i++) {
    if (!mayHaveMark(key.charCodeAt(i)) || spellingsOf(key[i]!)[0] === key[i]) continue;
    marked ??= [];
    marked.push(key[i]!);
  }
  return marked ?? NONE;
}

/**
 * How a word (a key) is written without marks: letter by letter, and with two letters for one where that is done.
 * @param isLost by letter, whether its marks are left off
 */
export function bareSpellings(key: string, isLost: (letter: string) => boolean = EVERY): string[] {
  const letters = Array.from(key, (letter) => (isLost(letter) ? spellingsOf(letter) : [letter]));
  const short = letters.map((spellings) => spellings[0]!).join('');
  const long = letters.map((spellings) => spellings.at(-1)!).join('');
  return short === long ? [short] : [short, long];
}

const TWO_FOR_ONE = /ae|oe|ue|aa|dj/g;

/** What a word (a key) and all its spellings without marks have in common; others may have it, too. */
export const bareRoot = (key: string): string =>
  bareSpellings(key)[0]!.replace(TWO_FOR_ONE, (two) => two[0]!);

/**
 * Whether a word is another one without marks.
 * @param bare may have kept some of them
 * @param isLost by letter, whether its marks are left off
 */
export function isWithoutMarks(
  bare: string,
  marked: string,
  isLost: (letter: string) => boolean,
): boolean {
  // A set, since in "åååå" each letter may be one or two: a list would double with every one.
  let ends = new Set([0]);
  for (const letter of marked) {
    const written = isLost(letter) ? spellingsOf(letter) : [letter];
    const next = new Set<number>();
    for (const end of ends)
      for (const form of written) if (bare.startsWith(form, end)) next.add(end + form.length);
    if (next.size === 0) return false;
    ends = next;
  }
  return ends.has(bare.length);
}
