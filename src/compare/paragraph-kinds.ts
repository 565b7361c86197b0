/** What each paragraph of a clipping is: what most of its words are, how like the release they are, and which paragraph of it they come from. */
import type { Article } from '../text/read.ts';
import type { Found } from './found.ts';
import { PASSAGE_KINDS, type Passage, type ReportParagraph } from './record.ts';
import { EDITED, OWN, VERBATIM } from './word-kinds.ts';

/** What is said of a paragraph that is mostly the outlet's own. */
const OWN_PARAGRAPH = { kind: 'own', similarity: null, releaseParagraph: null } as const;

/**
 * The paragraphs of a clipping with their kinds.
 * (`{ ...paragraph, kind }`, a spread with properties added behind it, takes V8 thirty times as long as `assign`.)
 * @param passages the records of `found`, in the same order
 */
export function paragraphsOf(
  release: Article,
  clipping: Article,
  kindOf: Uint8Array,
  found: readonly Found[],
  passages: readonly Passage[],
): ReportParagraph[] {
  const passageAt = new Int32Array(clipping.tokens.count).fill(-1);
  const homeAt = new Uint32Array(clipping.tokens.count);
  found.forEach(({ from, to, releaseFrom, pairs }, k) => {
    passageAt.fill(k, from, to);
    homeAt.fill(release.paragraphOf[releaseFrom]!, from, to);
    for (const pair of pairs) homeAt[pair.clipping] = release.paragraphOf[pair.release]!;
  });
  let to = 0;
  return clipping.paragraphs.map((paragraph) => {
    const from = to;
    while (to < kindOf.length && clipping.paragraphOf[to] === paragraph.index) to++;
    const words = new Uint32Array(OWN + 1);
    for (let t = from; t < to; t++) words[kindOf[t]!]!++;
    const covered = to - from - words[OWN]!;
    if (covered === 0 || covered < words[OWN]!) {
      return Object.assign({}, paragraph, OWN_PARAGRAPH);
    }
    let most = VERBATIM;
    for (let kind = EDITED; kind < OWN; kind++) if (words[kind]! > words[most]!) most = kind;
    // One changed sentence makes a copied paragraph an edited one.
    if (most === VERBATIM && words[EDITED]! > 0) most = EDITED;
    const homes = new Map<number, number>();
    const wordsOf = new Map<number, number>();
    for (let t = from; t < to; ) {
      const k = passageAt[t]!;
      const home = homeAt[t]!;
      let end = t + 1;
      while (end < to && passageAt[end] === k && homeAt[end] === home) end++;
      if (kindOf[t] === most) {
        homes.set(home, (homes.get(home) ?? 0) + end - t);
        wordsOf.set(k, (wordsOf.get(k) ?? 0) + end - t);
      }
      t = end;
    }
    const [home] = [...homes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const alike = [...wordsOf].reduce((sum, [k, n]) => sum + n * passages[k]!.similarity, 0);
    return Object.assign({}, paragraph, {
      kind: PASSAGE_KINDS[most]!,
      similarity: alike / words[most]!,
      releaseParagraph: home?.[0] ?? null,
    });
  });
}
