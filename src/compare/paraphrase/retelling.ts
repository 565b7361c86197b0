/** What of a clipping likely retells the release: sentences, joined to passages. */
import type { Article } from '../../text/read.ts';
import type { Stretch } from '../found.ts';
import { knownShareOf } from './release-index.ts';

/** A run of the clipping that likely retells a run of the release. */
export interface Retelling extends Stretch {
  /** 0 to 1. */
  readonly likelihood: number;
  /** It is told by its meaning, and `likelihood` is a cosine; absent where words tell it. */
  readonly evidence?: 'embedding';
}

export interface Retellings {
  /** Sorted; no overlap with each other or with covered words; each inside one paragraph. */
  readonly passages: readonly Retelling[];
  /** Stretches of the clipping that condense one of the release. */
  readonly condensed: readonly Stretch[];
  /** The document as a whole retells the release, or a section of it does: at least two of its sentences say so. */
  readonly retells: boolean;
  /** How many are like the release; absent for two short texts, which are held against each other as they are. */
  readonly sentences?: number;
  /** Those of them that share more with it than all who report on the matter, and condensed stretches; absent as above. */
  readonly telling?: number;
  /** By how much, in log odds, the document as a whole looks more like a retelling than it must; below 0 less. */
  readonly surplus: number;
}

/** A sentence that retells a part of the release. */
export interface Retold extends Stretch {
  /** Position among the matches. */
  readonly at: number;
  /** Log odds. */
  readonly score: number;
  readonly evidence?: 'embedding';
}

/** Sentences that retell, for a document or a section to retell. One alone is chance. */
export const RETOLD_SENTENCES = 2;
/** Words of a passage; fewer left between two copies are not shown. */
const PASSAGE_WORDS = 4;
/** Known share of the content of what copies leave of a sentence, for that to be retold too. */
const LEFT_KNOWN = 0.4;

/** Sentences → passages: what copies leave of each; neighbours in one paragraph from one part of the release join. */
export function passagesOf(
  release: Article,
  clipping: Article,
  places: Int32Array,
  retold: readonly Retold[],
): Retelling[] {
  const passages: Retelling[] = [];
  for (const sentence of retold) {
    const likelihood = 1 / (1 + Math.exp(-sentence.score));
    for (let from = sentence.from; from < sentence.to; ) {
      let to = from;
      while (to < sentence.to && places[to]! < 0) to++;
      const stands =
        to - from === sentence.to - sentence.from ||
        isRetoldFrom(release, clipping, tokensIn(from, to));
      if (to - from >= PASSAGE_WORDS && stands) {
        append(clipping, passages, { ...sentence, from, to }, likelihood);
      }
      from = to + 1;
    }
  }
  return passages;
}

const tokensIn = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k);

/** Appends a passage, or makes the last one longer. */
function append(
  clipping: Article,
  passages: Retelling[],
  { from, to, releaseFrom, releaseTo, evidence }: Retold,
  likelihood: number,
): void {
  const last = passages.at(-1);
  const joins =
    last?.to === from &&
    last.evidence === evidence &&
    clipping.paragraphOf[last.from] === clipping.paragraphOf[from] &&
    releaseFrom <= last.releaseTo &&
    last.releaseFrom <= releaseTo;
  if (!joins) {
    const told = evidence ? { evidence } : {};
    passages.push({ from, to, releaseFrom, releaseTo, likelihood, ...told });
    return;
  }
  const words = last.to - last.from;
  passages[passages.length - 1] = {
    ...last,
    from: last.from,
    to,
    releaseFrom: Math.min(last.releaseFrom, releaseFrom),
    releaseTo: Math.max(last.releaseTo, releaseTo),
    likelihood: (last.likelihood * words + likelihood * (to - from)) / (to - last.from),
  };
}

/** Whether words that copies leave, or lack in their place, come from elsewhere in the release. */
export const isRetoldFrom = (
  release: Article,
  clipping: Article,
  tokens: readonly number[],
): boolean => knownShareOf(release, clipping, tokens) >= LEFT_KNOWN;
