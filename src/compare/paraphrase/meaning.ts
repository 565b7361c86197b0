/** Sentences whose words give nothing away and whose meaning does, as a plug-in's vectors tell it. */
import { type Meaning, nearestInMeaning } from '../embedding.ts';
import { bringsNews, type Surroundings, statesMuch } from './measures.ts';
import { DOCUMENT_MODEL, type DocumentMeasure, type Measures } from './model.ts';
import { RETOLD_SENTENCES, type Retold } from './retelling.ts';
import { MOSTLY_COVERED } from './sentence-match.ts';

/**
 * Cosine from which two sentences say the same, and by how much it must beat the rest of the release.
 * Guesses: they depend on the model, and no model was at hand to measure with.
 */
const ALIKE_COSINE = 0.75;
const ALIKE_LEAD = 0.05;
/**
 * Log odds that novel figures, names and quoted words may cost a document that only its meaning ties
 * to the release. Guess: it leaves most heavy rewrites, and few independent statements.
 */
const NOVELTY_AT_MOST = 0.5;
/** Share of the words that copies leave which must be retold in such a document. */
const ALIKE_SHARE = 0.5;

/** What the words say of a document. */
interface Told {
  readonly document: Measures<DocumentMeasure>;
  /** It retells the release. */
  readonly retells: boolean;
  /** The sentences that do. */
  readonly retold: readonly Retold[];
}

/**
 * Sentences that the words did not give away, that mean what one place of the release says, and that
 * bring no figure, name or quoted word of their own. Where the words do not show that the document
 * retells, it must bring little that is new as a whole, and most of it must be retold.
 */
export function meantAlike(
  meaning: Meaning,
  { release, clipping, matches, copied }: Surroundings,
  { document, retells, retold: found }: Told,
): Retold[] {
  if (!retells && noveltyOf(document) > NOVELTY_AT_MOST) return [];
  const known = new Set(found.map(({ at }) => at));
  const positions = new Map(clipping.sentences.map(({ from }, position) => [from, position]));
  const alike = matches.flatMap((match, at): Retold[] => {
    if (known.has(at) || !statesMuch(match) || bringsNews(match)) return [];
    const home = nearestInMeaning(release, meaning, positions.get(match.from)!);
    if (!home || home.similarity < ALIKE_COSINE || home.similarity - home.rival < ALIKE_LEAD)
      return [];
    const { similarity, from: releaseFrom, to: releaseTo } = home;
    const score = Math.log(similarity / (1 - similarity));
    const { from, to } = match;
    return [{ at, from, to, releaseFrom, releaseTo, score, evidence: 'embedding' }];
  });
  if (retells) return alike;
  const told = new Set([...known, ...alike.map(({ at }) => at)]);
  let words = 0;
  let retold = 0;
  matches.forEach(({ from, to }, at) => {
    if (copied[at]! > MOSTLY_COVERED) return;
    words += to - from;
    if (told.has(at)) retold += to - from;
  });
  return told.size >= RETOLD_SENTENCES && retold >= ALIKE_SHARE * words ? alike : [];
}

/** What a document's news takes off its log odds of retelling, 0 or more. */
function noveltyOf({ novelFigures, novelNames, novelQuoted }: Measures<DocumentMeasure>): number {
  const { weights } = DOCUMENT_MODEL;
  return -(
    weights.novelFigures * novelFigures +
    weights.novelNames * novelNames +
    weights.novelQuoted * novelQuoted
  );
}
