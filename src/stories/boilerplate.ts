/**
 * Known boilerplate wherever it stands. What a text copies from it, word for word or edited, is found
 * as every other copy is, and set aside before anything is compared: it makes nobody kin, and it
 * counts in no share.
 */
import { type CopyOptions, copiesIn } from '../compare/copies.ts';
import type { Article, TokenRange } from '../text/read.ts';
import { setAside } from '../text/set-aside.ts';

/** Copied share of a sentence from which the whole sentence is boilerplate. Guess. */
const SENTENCE_SHARE = 0.5;

/**
 * The article with its boilerplate in a zone of its own: paragraphs that are among the known ones,
 * sentences that are mostly copied from them, and, inside other sentences, copied runs of
 * `guaranteeWords` or more.
 * Cost: an alignment with each of the known texts.
 */
export function withoutBoilerplate(
  article: Article,
  known: readonly Article[],
  options: CopyOptions,
): Article {
  if (known.length === 0) return article;
  const marked = new Uint8Array(article.tokens.count);
  const paragraphs = new Set(known.flatMap(paragraphKeys));
  const keys = paragraphKeys(article);
  article.paragraphOf.forEach((paragraph, t) => {
    if (paragraphs.has(keys[paragraph]!)) marked[t] = 1;
  });
  for (const boilerplate of known) {
    const copied = new Uint8Array(marked.length);
    for (const { from, to } of copiesIn(boilerplate, article, options).units)
      copied.fill(1, from, to);
    for (const sentence of article.sentences)
      for (const { from, to } of boilerplateIn(sentence, copied, options.guaranteeWords))
        marked.fill(1, from, to);
  }
  return setAside(article, marked, 'boilerplate');
}

/** The words of each paragraph; a heading ("About Harrow Mills") is too short for an alignment to find. */
function paragraphKeys({ tokens, paragraphs, paragraphOf }: Article): string[] {
  const keys = paragraphs.map(() => [] as string[]);
  paragraphOf.forEach((paragraph, t) => {
    keys[paragraph]!.push(tokens.keys[t]!);
  });
  return keys.map((words) => words.join(' '));
}

function boilerplateIn(
  sentence: TokenRange,
  copied: Uint8Array,
  leastWords: number,
): readonly TokenRange[] {
  const runs: TokenRange[] = [];
  let words = 0;
  for (let t = sentence.from; t < sentence.to; t++) {
    if (!copied[t]) continue;
    const from = t;
    while (t < sentence.to && copied[t]) t++;
    runs.push({ from, to: t });
    words += t - from;
  }
  if (words >= SENTENCE_SHARE * (sentence.to - sentence.from)) return [sentence];
  return runs.filter(({ from, to }) => to - from >= leastWords);
}
