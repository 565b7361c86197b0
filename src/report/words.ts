/** How many words a piece of evidence has, for people. Shares and runs are measured in `compare/`. */

// Patterns of Unicode classes take a millisecond to make: these are made where they are first used.
const words = (text: string) =>
  text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu);
const isUnspaced = (run: string) =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
    run,
  );

let segmenter: Intl.Segmenter | undefined;

/** Words as the comparison counts them: hyphens separate, apostrophes do not. */
export function countWords(text: string): number {
  let count = 0;
  for (const [run] of words(text)) count += isUnspaced(run) ? segmented(run) : 1;
  return count;
}

/** The segmenter is quadratic on long strings, so a hostile run goes in in pieces. */
const PIECE = 512;

function segmented(run: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (let start = 0; start < run.length; start += PIECE) {
    for (const part of segmenter.segment(run.slice(start, start + PIECE))) {
      if (part.isWordLike) words++;
    }
  }
  return words;
}
