/** How many words a piece of evidence has, for people. Shares and runs are measured in `compare/`. */

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Words as the comparison counts them: hyphens separate, apostrophes do not. */
export function countWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(WORD)) words += UNSPACED.test(run) ? segmented(run) : 1;
  return words;
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
