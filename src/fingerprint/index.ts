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
  DOCUMENT_RECALL,
  expectedRecall,
  findCandidates,
  PARAGRAPH_RECALL,
  type WantedRecall,
} from './lsh.ts';
export {
  DOCUMENT_SKETCH,
  estimateJaccard,
  type Fingerprint,
  fingerprint,
  PARAGRAPH_SKETCH,
  type Signature,
  type SketchSettings,
} from './minhash.ts';
export {
  type ProbeOptions,
  SeedIndex,
  type SeedMatch,
  type SharedSeeds,
  sharedSeeds,
} from './seeds.ts';
export {
  compareShingles,
  exactSimilarity,
  type ShingleSet,
  type Similarity,
  shingleSet,
} from './similarity.ts';
