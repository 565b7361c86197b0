/** The JSON Schemas of `dupes/report@1` and `dupes/clusters@1`. Loads zod: import it lazily. */
import { z } from 'zod';
import {
  CLUSTER_SCHEMA,
  type Cluster,
  type ClusterMember,
  type ClusterOrigin,
  type ClusterPair,
  type ClusterReport,
} from '../compare/cluster-record.ts';
import {
  type Basis,
  type Carrier,
  CHANGES,
  type ChangedSentence,
  type ClippingFacts,
  type ClippingRecord,
  type CommonSource,
  type Contradiction,
  type Contribution,
  type CopiedFrom,
  type Corrections,
  type Coverage,
  type Credit,
  type CreditMark,
  type Departure,
  type Disputed,
  type Edit,
  type Flip,
  type Inputs,
  type LineageEvidence,
  type Located,
  type OtherRelease,
  PASSAGE_KINDS,
  type Passage,
  type Quote,
  type ReleaseRecord,
  type ReorderedClipping,
  type Report,
  type ReportParagraph,
  RULES,
  SCHEMA,
  type SentenceCoverage,
  type SentenceUse,
  type Story,
  type Unmatched,
  type Variant,
  VERDICTS,
} from '../compare/record.ts';
import type { Problem } from '../faults.ts';
import type { Paragraph, Span } from '../text/article.ts';

const offset = z.int().min(0);
const share = z.number().min(0).max(1);
const words = z.int().min(0);
const itemNumber = z.int().min(1).nullable();
const text = z.string();
const optionalText = z.string().nullable();
const published = z
  .string()
  .nullable()
  .describe('ISO 8601, as precise as the source: a date, or a date and time with its zone');

/** The compiler holds every schema to its type in the record: no property more, none less. */
type Like<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

function record<T>(shape: Like<T>): z.ZodType<T> {
  return z.strictObject(shape as z.ZodRawShape) as unknown as z.ZodType<T>;
}

/** A field that may be absent; absent is not null. */
function optional<T>(schema: z.ZodType<T>): z.ZodType<T> {
  return schema.optional() as unknown as z.ZodType<T>;
}

const span = record<Span>({ start: offset, end: offset });
const zone = z.enum(['headline', 'body', 'boilerplate', 'furniture', 'comment']);
const passageKind = z.enum(PASSAGE_KINDS);

const verdict = z.enum(VERDICTS);
const change = z.enum(CHANGES);

const edit = record<Edit>({
  type: z.enum(['insert', 'delete', 'replace']),
  change,
  changesMeaning: z.boolean().describe('May say something else than the release'),
  clipping: span,
  release: span,
});

const variant = record<Variant>({
  change: change.extract(['punctuation', 'hyphen', 'truncation']),
  clipping: span,
  release: span,
});

const contradiction = record<Contradiction>({
  change: change.extract(['number', 'date', 'name', 'negation']),
  clipping: span,
  release: span,
});

const passage = record<Passage>({
  kind: passageKind,
  similarity: share,
  disguised: z.boolean(),
  clipping: span,
  release: span,
  edits: z.array(edit),
  variants: z.array(variant).describe('Differences that leave the words of the passage equal'),
  evidence: optional(z.literal('embedding')).describe(
    'Of a paraphrase that vectors of the sentences show; its similarity is their cosine',
  ),
  contradictions: optional(z.array(contradiction)).describe(
    'Where a paraphrase says something else than the release; absent where there is none',
  ),
});

const creditMark = record<CreditMark>({
  kind: z.enum(['statement', 'release', 'wire', 'link']),
  clipping: span,
});

const credit = record<Credit>({
  wordsOutsideQuotes: words,
  wordsInsideQuotes: words,
  marks: z.array(creditMark).describe('The words that say where the text comes from'),
});

const departure = record<Departure>({
  kind: z.enum([
    'altered',
    'cut-start',
    'cut-middle',
    'cut-end',
    'spliced',
    'wrong-speaker',
    'not-quoted',
  ]),
  change: change.nullable(),
  changesMeaning: z.boolean(),
  clipping: span,
  release: span,
});

const quote = record<Quote>({
  clipping: span,
  release: span,
  speaker: z.strictObject({ clipping: span.nullable(), release: span.nullable() }),
  departures: z.array(departure).describe('Empty where the quotation is faithful'),
});

const contribution = record<Contribution>({
  words: words.describe('Body words that nothing of the release covers'),
  figures: z.array(span),
  names: z.array(span),
  quotations: z.array(span),
});

const basis = record<Basis>({
  rule: z.enum(RULES),
  bodyWords: words,
  copiedWords: words,
  listedWords: optional(words).describe(
    'Those of them that are names and figures of lists, which no rule counts',
  ),
  quotedWords: words,
  paraphrasedWords: words,
  copiedBlockWords: words,
  copiedEqualWords: optional(words).describe(
    'Equal words of all copied passages, names and figures amid changed words aside, where they are too few for a reprint',
  ),
  paraphrasePassages: words,
  limits: z.strictObject({ reprintShare: share, excerptWords: words, minimumWords: words }),
});

const flip = record<Flip>({ verdict, says: text });

const quoted = optional(z.literal(true)).describe(
  'Set apart by the page as a quotation: its words are quoted without marks',
);

const paragraph = record<Paragraph>({ index: offset, start: offset, end: offset, zone, quoted });

const reportParagraph = record<ReportParagraph>({
  index: offset,
  start: offset,
  end: offset,
  zone,
  quoted,
  kind: z.enum([...passageKind.options, 'own']),
  similarity: share.nullable(),
  releaseParagraph: offset.nullable(),
});

const lineageEvidence = record<LineageEvidence>({
  type: z.enum(['added', 'replaced', 'cut', 'moved', 'left-out', 'coverage', 'date', 'named']),
  says: text.describe('One sentence'),
  clipping: span.nullable(),
  source: span.nullable().describe('In the clipping it was copied from'),
  release: span.nullable(),
});

const copiedFrom = record<CopiedFrom>({
  id: text.describe('Of a clipping of the same story'),
  confidence: share,
  evidence: z.array(lineageEvidence),
});

const commonSource = record<CommonSource>({
  clippings: z.array(text).min(2),
  why: text,
  evidence: z.array(lineageEvidence),
});

const located: Like<Located> = {
  id: text.describe('Stable and unique within the report: path, or path#item'),
  path: text,
  item: itemNumber.describe('Row, line, entry or message number inside path, from 1'),
};

const clippingFacts: Like<ClippingFacts> = {
  ...located,
  outlet: optionalText,
  title: optionalText,
  author: optionalText,
  published,
  url: optionalText,
  language: optionalText.describe('BCP 47'),
  text: text.describe('What all spans of the clipping point into, in UTF-16 code units'),
  copiedFrom: copiedFrom
    .nullable()
    .describe('Null: from the release, from elsewhere, or it cannot be told'),
};

const otherRelease = record<OtherRelease>({
  release: text.describe('Id of the release of another story'),
  verdict: z.enum(['reprint', 'excerpt']).describe('What the article is beside this release'),
  why: text,
  copiedWords: words,
  articleCopied: share,
  articleQuoted: share,
  releaseReused: share,
  longestRunWords: words,
  passages: z.array(passage).describe('Copied and quoted ones; spans of that release'),
});

const clipping = record<ClippingRecord>({
  ...clippingFacts,
  words,
  verdict,
  why: text,
  confidence: share,
  bounded: optional(z.literal(true)).describe(
    'Too long to hold every word against every other: short reworded copies may be missing',
  ),
  credited: z.boolean(),
  credit,
  articleCopied: share,
  articleQuoted: share,
  articleParaphrased: share,
  articleOwn: share,
  releaseReused: share,
  longestRunWords: words,
  disguised: z.boolean(),
  paragraphs: z.array(reportParagraph),
  passages: z.array(passage),
  quotes: z.array(quote),
  contribution,
  basis,
  flips: z.array(flip).describe('What would give another verdict, the nearest first'),
  otherReleases: optional(z.array(otherRelease).min(1)).describe(
    'What the article copied from releases of other stories, the most first, at most a hundred of them; no share above counts it',
  ),
});

const disputed = record<Disputed>({
  start: offset,
  end: offset,
  kind: z.enum(['words', 'hyphen', 'dateline']),
  reading: text,
  witnesses: z.array(text).min(1),
  against: z.array(text),
});

const release = record<ReleaseRecord>({
  ...located,
  title: optionalText,
  published,
  text: text.describe('What all spans of the release point into, in UTF-16 code units'),
  words,
  chosen: z.enum(['given', 'inferred']),
  why: text,
  confidence: share,
  paragraphs: z.array(paragraph),
  disputed: optional(z.array(disputed)),
  rebuilt: optional(text),
});

const sentenceUse = record<SentenceUse>({
  id: text,
  how: z.enum(['verbatim', 'edited', 'quoted', 'reworded']),
  share,
});

const sentenceCoverage = record<SentenceCoverage>({
  start: offset,
  end: offset,
  words,
  kept: z.array(sentenceUse).describe('A clipping that is not listed dropped the sentence'),
});

const reordered = record<ReorderedClipping>({
  id: text,
  moved: z.array(z.strictObject({ clipping: span, release: span })),
});

const coverage = record<Coverage>({
  sentences: z.array(sentenceCoverage),
  droppedWords: words,
  dropped: z.array(span).describe('In the release'),
  reordered: z.array(reordered),
});

const carrier = record<Carrier>({
  id: text,
  how: z.enum(['verbatim', 'edited', 'quoted', 'reworded']),
  start: offset.describe('In the clipping'),
  end: offset,
});

const changedSentence = record<ChangedSentence>({
  kind: z.enum(['withdrawn', 'changed']),
  start: offset.describe('In the release'),
  end: offset,
  words: z.array(z.strictObject({ was: span, now: span.describe('In the text of supersededBy') })),
  carriedBy: z.array(carrier),
  correctedBy: z.array(text),
});

const corrections = record<Corrections>({
  supersededBy: z.strictObject({
    ...located,
    title: optionalText,
    published,
    text,
  }),
  sentences: z.array(changedSentence),
});

const story = record<Story>({
  release,
  clippings: z.array(clipping),
  commonSources: optional(z.array(commonSource)),
  coverage: optional(coverage),
  corrections: optional(corrections),
});
const unmatched = record<Unmatched>({ ...located, why: text });
const problem = record<Problem>({
  path: text,
  item: itemNumber,
  status: z.enum(['skipped', 'truncated', 'failed']),
  reason: text,
});
const inputs = record<Inputs>({
  ok: words,
  skipped: words,
  truncated: words,
  failed: words,
  problems: z.array(problem),
});

const report = record<Report>({
  schema: z.literal(SCHEMA),
  stories: z.array(story),
  unmatched: z.array(unmatched),
  inputs,
});

const clusterMember = record<ClusterMember>({
  ...clippingFacts,
  words: words.describe('Of headline and body'),
  overlap: share.describe('Mean of its shares with the other members'),
});

const clusterPair = record<ClusterPair>({
  left: text,
  right: text,
  words: words.describe('Words of the shorter text that stand in runs both have'),
  share: share.describe('Of the words of the shorter text'),
});

const clusterReport = record<ClusterReport>({
  schema: z.literal(CLUSTER_SCHEMA),
  clusters: z.array(
    record<Cluster>({
      id: text.describe('Of its first member'),
      members: z.array(clusterMember).min(2),
      pairs: z.array(clusterPair),
      pairsLeftOut: words
        .describe('Pairs compared and not listed; absent where all are listed')
        .optional(),
      origin: record<ClusterOrigin>({ id: text, why: text, confidence: share })
        .nullable()
        .describe('The member that the others most likely go back to'),
      commonSources: z.array(commonSource),
    }),
  ),
  alone: z.array(unmatched),
  inputs,
});

/** JSON Schema, draft 2020-12, as a plain object. */
export function clusterSchema(): object {
  return {
    $id: CLUSTER_SCHEMA,
    title: 'Near-duplicate clippings: the answer of dupes cluster',
    ...z.toJSONSchema(clusterReport, { target: 'draft-2020-12' }),
  };
}

/** JSON Schema, draft 2020-12, as a plain object. */
export function reportSchema(): object {
  return {
    $id: SCHEMA,
    title: 'Who copied the press release: the answer of dupes',
    ...z.toJSONSchema(report, { target: 'draft-2020-12' }),
  };
}
