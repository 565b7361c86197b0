/**
 * Rows that say, each behind its label, what a product or an event is: "価格：1,296円", "Doors: 7.30 pm". They are part
 * of the article, and facts: whoever prints them prints the same words.
 *
 * Cost: linear in the rows.
 */

/** "https://bay.example" has no label. In UTF-16 units, or words: what stands behind a longer one is a clause. Guess. */
const LABELLED =
  /^\s*(?:[^:：。.\s][^:：。.]{0,14}|[^:：。.\s]{1,24}(?:[ \u00a0][^:：。.\s]{1,24}){0,3}[ \u00a0]?)(?::(?!\/\/)|：)\s*\S/;
const SENTENCE = /[.!?。！？][\s"'”’」』)）]*$/;

const isLabelled = (text: string) => LABELLED.test(text) && !SENTENCE.test(text);

/** @returns 1 for each of the lines that is one of at least two such rows, one under the other */
export function labelledRows(lines: readonly string[]): Uint8Array {
  const labelled = lines.map(isLabelled);
  return Uint8Array.from(lines, (_, i) =>
    labelled[i] && (labelled[i - 1] || labelled[i + 1]) ? 1 : 0,
  );
}
