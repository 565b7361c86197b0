/**
 * The answer of `dupes cluster`, schema `dupes/clusters@1`: a contract other programs read, as the
 * report record is. Spans are half-open UTF-16 offsets into the `text` of the member they speak of.
 */
import type { ClippingFacts, CommonSource, Inputs, Unmatched } from './record.ts';

export const CLUSTER_SCHEMA = 'dupes/clusters@1';

/** One clipping of a cluster. `copiedFrom` is as in the report, with the cluster's origin in the release's place. */
export interface ClusterMember extends ClippingFacts {
  /** Of headline and body. */
  readonly words: number;
  /** Mean of the shares of its pairs with the other members, 0 to 1. */
  readonly overlap: number;
}

/** Two members, compared word by word. A pair that shares nothing is not listed. */
export interface ClusterPair {
  readonly left: string;
  readonly right: string;
  /** Words of the shorter one that stand in runs both have. */
  readonly words: number;
  /** Of the words of the shorter one, 0 to 1. */
  readonly share: number;
}

/** The member that the others most likely go back to. */
export interface ClusterOrigin {
  readonly id: string;
  /** One sentence. */
  readonly why: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Cluster {
  /** Id of its first member. */
  readonly id: string;
  /** Two or more, sorted by path and item. Each shares on average at least the asked share with the others. */
  readonly members: readonly ClusterMember[];
  readonly pairs: readonly ClusterPair[];
  /** Pairs compared and not listed: of millions, each member's strongest are. Absent where all are listed. */
  readonly pairsLeftOut?: number;
  /** Null where nothing tells one member from another. */
  readonly origin: ClusterOrigin | null;
  readonly commonSources: readonly CommonSource[];
}

export interface ClusterReport {
  readonly schema: typeof CLUSTER_SCHEMA;
  /** Sorted by the path and item of their first members. */
  readonly clusters: readonly Cluster[];
  /** Texts in no cluster. */
  readonly alone: readonly Unmatched[];
  readonly inputs: Inputs;
}
