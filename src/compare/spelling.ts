/** When two words are one word in two spellings: by house style, by country, by a slip of the hand. */

/** Whether a single word abbreviates others: "CEO", "Chief Executive Officer". */
export function isInitials([short, ...more]: readonly string[], words: readonly string[]): boolean {
  if (short === undefined || more.length > 0 || short.length < 2) return false;
  const initials = words.map((word) => word[0]).join('');
  return initials.length > 1 && (initials.startsWith(short) || short.startsWith(initials));
}

/** Whether two single words differ as British and American do, in accents, in ß and ss, or by one slip of a letter. */
export function isSpelling(
  [a, ...more]: readonly string[],
  [b, ...others]: readonly string[],
): boolean {
  if (a === undefined || b === undefined || more.length > 0 || others.length > 0) return false;
  if (a === b) return false;
  const [one, other] = [regular(a), regular(b)];
  if (one === other) return true;
  return one.length > 5 && other.length > 5 && one[0] === other[0] && isSlip(one, other);
}

/** One spelling for what house styles spell in two ways. */
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
