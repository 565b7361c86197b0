/** How much was taken: which words of the clipping are the release's, how much of the release it has, the longest run of both. */
import { isArticleZone } from '../text/article.ts';
import { type Article, zoneOf } from '../text/read.ts';
import type { Found } from './found.ts';

/** 1 for every clipping word that equals the release's word it was matched with. */
export function takenWords(clipping: Article, found: readonly Found[]): Uint8Array {
  const taken = new Uint8Array(clipping.tokens.count);
  for (const { pairs } of found) for (const pair of pairs) if (pair.equal) taken[pair.clipping] = 1;
  return taken;
}

/** Release words taken verbatim, edited or quoted ÷ release words, boilerplate aside on both sides. */
export function releaseReused(release: Article, inBody: readonly Found[]): number {
  const taken = new Uint8Array(release.tokens.count);
  for (const passage of inBody) {
    if (passage.kind !== 'paraphrase') taken.fill(1, passage.releaseFrom, passage.releaseTo);
  }
  let words = 0;
  let reused = 0;
  for (let t = 0; t < taken.length; t++) {
    if (!isArticleZone(zoneOf(release, t))) continue;
    words++;
    reused += taken[t]!;
  }
  return words ? reused / words : 0;
}

/** Longest run of equal, unbroken words outside quotations. */
export function longestRunWords(inBody: readonly Found[]): number {
  let longest = 0;
  let run = 0;
  let last = { clipping: -2, release: -2 };
  for (const passage of inBody) {
    if (passage.kind === 'quotation') continue;
    for (const pair of passage.pairs) {
      const follows = pair.clipping === last.clipping + 1 && pair.release === last.release + 1;
      run = pair.equal ? (follows ? run + 1 : 1) : 0;
      last = pair;
      if (run > longest) longest = run;
    }
  }
  return longest;
}
