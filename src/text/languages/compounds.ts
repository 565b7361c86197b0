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
 * Every number from thirteen to a thousand, and thousands up to ninety-nine and by the hundred. Those below are a record's
 * own: one of them is its article. Cost: 1,100 words.
 */
export function compoundNumbers(spelling: NumberSpelling): [word: string, value: number][] {
  const { join, hundred, thousand } = spelling;
  const small = spelling.small.split(' ');
  const tens = spelling.tens.split(' ');
  const below100 = [...small];
  for (const ten of tens) below100.push(ten, ...small.slice(0, 9).map((one) => join(ten, one)));
  const words: [string, number][] = below100.map((word, k) => [word, k + 1]);
  for (let h = 1; h <= 9; h++) {
    const round = (h > 1 ? small[h - 1] : '') + hundred;
    words.push([round, h * 100]);
    below100.forEach((rest, k) => {
      words.push([round + rest, h * 100 + k + 1]);
    });
  }
  const many = words.filter(([, value]) => value > 1 && (value < 100 || value % 100 === 0));
  return [
    ...words.filter(([, value]) => value >= 13),
    ...many.map(([word, n]): [string, number] => [word + thousand, n * 1000]),
  ];
}
