/** Placeholder of the contract compare.ts calls; the paraphrase work replaces the body. */
import type { Article } from '../text/read.ts';

/** A run of the clipping that likely retells a run of the release. Half-open, in tokens. */
export interface Retelling {
  readonly from: number;
  readonly to: number;
  readonly releaseFrom: number;
  readonly releaseTo: number;
  /** 0 to 1. */
  readonly likelihood: number;
}

export interface Retellings {
  /** Sorted; no overlap with each other or with covered words; none crosses a paragraph or a quotation mark's border is not required. */
  readonly passages: readonly Retelling[];
  /** The document as a whole retells the release rather than reports on its own. */
  readonly retells: boolean;
}

/** @param covered 1 for every clipping token that a copy or quotation covers */
export function findParaphrases(
  _release: Article,
  _clipping: Article,
  _covered: Uint8Array,
): Retellings {
  return { passages: [], retells: false };
}
