/** The library: the same answer as the command, from texts in memory. */
export {
  type Added,
  type Answer,
  ArchiveWriter,
  askArchive,
  type Holdings,
  holdingsOf,
} from './archive/archive.ts';
export type {
  Cluster,
  ClusterMember,
  ClusterOrigin,
  ClusterPair,
  ClusterReport,
} from './compare/cluster-record.ts';
export { CLUSTER_SCHEMA } from './compare/cluster-record.ts';
export type { Embed } from './compare/embedding.ts';
export type {
  Basis,
  Carrier,
  Change,
  ChangedSentence,
  ClippingRecord,
  CommonSource,
  Comparison,
  Contradiction,
  Contribution,
  CopiedFrom,
  Corrections,
  Coverage,
  Credit,
  CreditMark,
  Departure,
  Disputed,
  Edit,
  Flip,
  Inputs,
  OtherRelease,
  Passage,
  PassageKind,
  Quote,
  ReleaseRecord,
  Report,
  ReportParagraph,
  Story,
  Unmatched,
  Variant,
  Verdict,
} from './compare/record.ts';
export { SCHEMA } from './compare/record.ts';
export {
  type CorpusClipping,
  type CorpusInput,
  type CorpusOptions,
  readCorpus,
} from './corpus/index.ts';
export { loadEmbeddings } from './embeddings/index.ts';
export { DupesError, type InputStatus, type Problem } from './faults.ts';
export {
  estimateJaccard,
  exactSimilarity,
  type Fingerprint,
  fingerprint,
  type Signature,
  type SketchSettings,
} from './fingerprint/index.ts';
export {
  type ColumnMap,
  DEFAULT_LIMITS,
  type Extraction,
  extractFile,
  type Found,
  type Limits,
  type Missed,
  type Origin,
  type Origins,
  type Outcome,
  type ReadOptions,
} from './formats/index.ts';
export { type AnalyseInput, analyse, type Progress } from './pipeline/analyse.ts';
export { cluster } from './pipeline/cluster.ts';
export { compareTexts } from './pipeline/compare-texts.ts';
export { analyseEach, type ClippingLine, type KnownTexts } from './pipeline/each.ts';
export {
  DEFAULTS,
  OPTION_SPECS,
  type OptionSpec,
  type Options,
  resolveOptions,
} from './pipeline/options.ts';
export { type Probe, probeOf } from './pipeline/probe.ts';
export {
  type Block,
  type Extract,
  type Metadata,
  NO_METADATA,
  type Paragraph,
  type Source,
  type Span,
  type Zone,
} from './text/article.ts';
