export {
  type DocumentPair,
  type NearCandidates,
  type NearDuplicateOptions,
  type NearDuplicates,
  nearCandidates,
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
export { type SharedSeeds, seedHolders, sharedSeeds } from './seeds.ts';
export { exactSimilarity, type Similarity } from './similarity.ts';
