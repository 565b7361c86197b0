/**
 * Serbian in its two alphabets: who issues a release in Cyrillic is printed in Latin letters, word for word. Keys are in
 * Latin letters; the text stays as it is.
 */

const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i', ј: 'j' },
  ...{ к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
  ...{ ћ: 'ć', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š' },
};

/** @param small in small letters; what is no letter of Serbian stays */
export const inLatin = (small: string): string =>
  small.replace(/[а-шђјљњћџ]/g, (letter) => LATIN[letter] ?? letter);

let cyrillic: ReadonlyMap<string, string> | undefined;

/** @param small in small Latin letters; two of them are one Cyrillic letter in nearly every word */
export function inCyrillic(small: string): string {
  cyrillic ??= new Map(Object.entries(LATIN).map(([letter, latin]) => [latin, letter]));
  return small.replace(/lj|nj|dž|[a-zčćđšž]/g, (latin) => cyrillic!.get(latin) ?? latin);
}

/** In UTF-16 units. */
const SAMPLE = 4000;
/** Share of the letters that only Serbian writes among those of Cyrillic: 0.06 to 0.08 in running text. Guess. */
const LEAST_SHARE = 0.02;

/** Whether a text in Cyrillic letters is Serbian, by its letters. Macedonian has some of them, and some of its own. */
export function isSerbian(text: string): boolean {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  if (/[ѓќѕ]|(?:^|\s)(?:во|кои|што\sго|беше)\s/.test(sample)) return false;
  const own = sample.match(/[ђјљњћџ]/g)?.length ?? 0;
  const foreign = sample.match(/[йщъыьэюяёіїєґў]/g)?.length ?? 0;
  const all = own === 0 ? 0 : sample.match(/[\u0400-\u052f]/g)!.length;
  return own > 3 * foreign && own >= LEAST_SHARE * all;
}
