/** Numbers that a language writes as one word: "achtunddreißig", "veertigduizend", "quattromila". */

/** How a language puts them together. */
export interface NumberSpelling {
  /** One to nineteen as they stand in front of others, with spaces between. */
  readonly small: string;
  /** Twenty, thirty, to ninety. */
  readonly tens: string;
  /** Tens and ones: "achtund" + "dreißig". */
  readonly join: (ten: string, one: string) => string;
  readonly hundred: string;
  readonly thousand: string;
}

/**
 * Every number from thirteen to ninety-nine, hundreds, and thousands of all these: papers write others in figures. Those
 * below are a record's own: one of them is its article. Cost: 200 words; a text in such a language waits for them.
 */
export function compoundNumbers(spelling: NumberSpelling): [word: string, value: number][] {
  const { join, hundred, thousand } = spelling;
  const small = spelling.small.split(' ');
  const words: [string, number][] = small.map((word, k) => [word, k + 1]);
  spelling.tens.split(' ').forEach((ten, k) => {
    const value = 10 * (k + 2);
    words.push([ten, value]);
    for (let one = 1; one <= 9; one++) words.push([join(ten, small[one - 1]!), value + one]);
  });
  for (let k = 2; k <= 9; k++) words.push([small[k - 1]! + hundred, k * 100]);
  const thousands = words
    .slice(1)
    .map(([word, n]): [string, number] => [word + thousand, n * 1000]);
  return [...words.filter(([, value]) => value >= 13), ...thousands];
}
