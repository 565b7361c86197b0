export {
  type DocumentPair,
  type NearDuplicateOptions,
  type NearDuplicates,
  nearDuplicates,
} from './documents.ts';
export {
  type Banding,
  type CandidateOptions,
  type Candidates,
  chooseBanding,
  findCandidates,
  type WantedRecall,
} from './lsh.ts';
export {
  estimateJaccard,
  type Fingerprint,
  fingerprint,
  PARAGRAPH_SKETCH,
  type Signature,
  type SketchSettings,
} from './minhash.ts';
export { type SharedSeeds, sharedSeeds } from './seeds.ts';
export { exactSimilarity, type Similarity } from './similarity.ts';
