/** What a comparison found, in tokens: passages before they become a record, and the two texts they stand in. */
import type { Article } from '../text/read.ts';
import type { Pair } from './align.ts';
import type { PassageKind } from './record.ts';

/** A run of the clipping and a run of the release. Half-open, in tokens. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly releaseFrom: number;
  readonly releaseTo: number;
}

/** A passage before it becomes a record. */
export interface Found extends Stretch {
  readonly kind: PassageKind;
  /** Empty for a paraphrase. */
  readonly pairs: readonly Pair[];
  /** Of a paraphrase; the similarity of other kinds follows from the pairs. */
  readonly likelihood: number | undefined;
  /** Of a paraphrase that only its meaning shows. */
  readonly evidence: 'embedding' | undefined;
}

/** Makes a passage. All are made here, so that the engine sees objects of one shape and optimizes once. */
export const foundAs = (
  kind: PassageKind,
  { from, to, releaseFrom, releaseTo }: Stretch,
  pairs: readonly Pair[],
  likelihood?: number,
  evidence?: 'embedding',
): Found => ({ kind, from, to, releaseFrom, releaseTo, pairs, likelihood, evidence });

/** Both texts and what was found in them, in tokens. */
export interface Ground {
  readonly release: Article;
  readonly clipping: Article;
  /** Number of the sentence and side of a quotation mark each token stands in; see units.ts. */
  readonly segments: Int32Array;
  readonly releaseSegments: Int32Array;
  /** 1 for every release token that the clipping copies or quotes somewhere. */
  readonly taken: Uint8Array;
}
