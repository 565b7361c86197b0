/**
 * Passages as the page carries them: numbers in a row. With a name and two braces for each of some hundred edits they
 * were three quarters of a page with thousands of clippings.
 */
import type { Passage } from '../../compare/record.ts';
import type { Span } from '../../text/article.ts';

export interface PackedPassages {
  /** Kinds, types and changes that occur, in the order of their first; the numbers name them from 1. */
  readonly names: readonly string[];
  /**
   * Of each passage: kind, similarity, disguised (0 or 1), evidence (0 for none), its spans, and three lists, each after
   * its length: edits (type, change or 0, may change the meaning, spans), variants and contradictions (change, spans).
   * Spans are those of the clipping and of the release, each a start, counted from the end of the one before it in the
   * same text, and a length; a passage's own start is counted from 0, and those in it from there.
   */
  readonly passages: readonly (readonly number[])[];
}

/** Decimals of a similarity: the page shows two. Rounded down, so that nothing less than 1 becomes 1. */
const DECIMALS = 1e6;

export function packed(passages: readonly Passage[]): PackedPassages {
  const names = new Map<string, number>();
  const named = (name: string | undefined): number => {
    if (name === undefined) return 0;
    const number = names.get(name) ?? names.size + 1;
    names.set(name, number);
    return number;
  };
  const numbers = passages.map((passage) => {
    const out = [
      named(passage.kind),
      Math.floor(passage.similarity * DECIMALS) / DECIMALS,
      passage.disguised ? 1 : 0,
      named(passage.evidence),
    ];
    const at = { clipping: 0, release: 0 };
    const add = (side: keyof typeof at, { start, end }: Span) => {
      out.push(start - at[side], end - start);
      at[side] = end;
    };
    const addBoth = (spans: { readonly clipping: Span; readonly release: Span }) => {
      add('clipping', spans.clipping);
      add('release', spans.release);
    };
    addBoth(passage);
    const rewind = () => {
      at.clipping = passage.clipping.start;
      at.release = passage.release.start;
    };
    // A report of an earlier version may lack some of these.
    const { edits, variants = [], contradictions = [] } = passage as Partial<Passage> & Passage;
    rewind();
    out.push(edits.length);
    for (const edit of edits) {
      out.push(named(edit.type), named(edit.change), edit.changesMeaning ? 1 : 0);
      addBoth(edit);
    }
    for (const changes of [variants, contradictions]) {
      rewind();
      out.push(changes.length);
      for (const change of changes) {
        out.push(named(change.change));
        addBoth(change);
      }
    }
    return out;
  });
  return { names: [...names.keys()], passages: numbers };
}
