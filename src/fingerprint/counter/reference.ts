/** Exact similarity of paragraphs by their words' hashes. */
import { shingleHalf } from '../kernel/reference.ts';

/** Compares one paragraph with many by their shingle hashes. */
export interface ShingleCounter {
  /** Takes the paragraph that the next ones are compared with. */
  hold(tokens: Uint32Array): void;
  /** @returns different shingles in both */
  compare(tokens: Uint32Array): number;
  /** Different shingles of the paragraph held. */
  readonly left: number;
  /** Different shingles of the one it was last compared with. */
  readonly right: number;
}

/** The reference. */
export function referenceCounter(shingleWords: number): ShingleCounter {
  const shinglesOf = (tokens: Uint32Array) => new Set(shingleHalf(tokens, shingleWords));
  let held = new Set<number>();
  let other = held;
  return {
    hold(tokens) {
      held = shinglesOf(tokens);
    },
    compare(tokens) {
      other = shinglesOf(tokens);
      let shared = 0;
      for (const shingle of other) if (held.has(shingle)) shared += 1;
      return shared;
    },
    get left() {
      return held.size;
    },
    get right() {
      return other.size;
    },
  };
}
