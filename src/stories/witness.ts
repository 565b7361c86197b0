/**
 * A clipping as a witness of its release: which word of the release each of its words is. Read back
 * from the comparison's passages, so that nothing is aligned twice.
 */
import type { Passage } from '../compare/record.ts';
import { speltAs } from '../compare/without-marks.ts';
import { isArticleZone, type Span } from '../text/article.ts';
import type { Article } from '../text/read.ts';
import { tokenAt } from '../text/tokens.ts';

/** A clipping and what the comparison with its release found. */
export interface Clipped {
  readonly id: string;
  readonly article: Article;
  readonly passages: readonly Passage[];
}

export interface Witness extends Clipped {
  /** By clipping token: the release token it is, -1 where it is the outlet's own. Retold words are its own. */
  readonly at: Int32Array;
  /** By release token: the clipping token of headline or body that took it first, -1 where none did. */
  readonly taken: Int32Array;
  /** By clipping token: 1 in headline and body. */
  readonly counts: Uint8Array;
}

/** 1 for each token of headline and body. */
export function articleTokens(article: Article): Uint8Array {
  const counts = new Uint8Array(article.tokens.count);
  for (let t = 0; t < counts.length; t++) {
    if (isArticleZone(article.paragraphs[article.paragraphOf[t]!]!.zone)) counts[t] = 1;
  }
  return counts;
}

/** Cost: linear in the words and edits. */
export function witnessOf(release: Article, clipped: Clipped): Witness {
  const { passages } = clipped;
  const article = speltAs(release, clipped.article);
  const at = new Int32Array(article.tokens.count).fill(-1);
  const taken = new Int32Array(release.tokens.count).fill(-1);
  const counts = articleTokens(article);
  const equal = (clipping: Span, releaseSpan: Span) => {
    const to = tokenAt(article.tokens, clipping.end);
    let i = tokenAt(release.tokens, releaseSpan.start);
    for (let t = tokenAt(article.tokens, clipping.start); t < to; t++, i++) {
      if (article.tokens.keys[t] !== release.tokens.keys[i]) return;
      at[t] = i;
      if (counts[t] && taken[i] === -1) taken[i] = t;
    }
  };
  for (const passage of passages) {
    if (passage.kind === 'paraphrase') continue;
    let start = passage.clipping.start;
    let releaseStart = passage.release.start;
    for (const edit of passage.edits) {
      equal({ start, end: edit.clipping.start }, { start: releaseStart, end: edit.release.start });
      start = edit.clipping.end;
      releaseStart = edit.release.end;
    }
    equal({ start, end: passage.clipping.end }, { start: releaseStart, end: passage.release.end });
  }
  return { ...clipped, article, at, taken, counts };
}
