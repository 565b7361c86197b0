/**
 * Paraphrase: what of a clipping likely says in other words what the release says.
 *
 * By single sentences a reworded release and independent reporting of the same event cannot be told
 * apart: two honest reports state the same facts. What separates them is what the article adds
 * (figures, names, quoted words that the release lacks) and whether its sentences each answer to one
 * place of the release or share its subject everywhere alike. So the document is judged first; its
 * sentences are judged in that light. In an article that does its own reporting only a section that
 * stands out is called a paraphrase.
 *
 * Two short texts (a sentence or two each) have no document around them: paraphrase/short-pair.ts judges them.
 *
 * It is always "likely retells", never "derived". Heavy rewording, without shared content words, is
 * out of reach of words: with a plug-in that gives sentences vectors (embedding.ts) a sentence may also
 * be told by its meaning. There two honest reports agree as well, so what the document and the sentence
 * add still decides; vectors only add sentences to what the words found.
 */
import type { Article } from '../text/read.ts';
import type { Meaning } from './embedding.ts';
import { meantAlike } from './paraphrase/meaning.ts';
import {
  bringsNews,
  documentMeasures,
  isFree,
  ownShare,
  sentenceMeasures,
  surroundingsOf,
} from './paraphrase/measures.ts';
import {
  DOCUMENT_MODEL,
  DOCUMENT_THRESHOLD,
  type DocumentMeasure,
  type Measures,
  SENTENCE_MODEL,
  SENTENCE_THRESHOLD,
  scoreOf,
} from './paraphrase/model.ts';
import {
  passagesOf,
  RETOLD_SENTENCES,
  type Retellings,
  type Retold,
} from './paraphrase/retelling.ts';
import {
  condensedStretches,
  scoresOf,
  sectionScores,
  standingOut,
  withCondensed,
} from './paraphrase/sections.ts';
import { MOSTLY_COVERED, matchSentences, type SentenceMatch } from './paraphrase/sentence-match.ts';
import { isShort, pairRetelling } from './paraphrase/short-pair.ts';

/**
 * Log odds that one sentence may add to a document's. With it 3 of 933 independent statements on one event are called
 * retellings, without it 5; of 60 short reports beside an agency's, written for the project, one and 11 (see
 * test/compare/short-reports.txt). It costs 7 of 47 retellings among 120 translated and condensed sections of PAN13,
 * taken for documents.
 */
const ONE_SENTENCE = 0.4;
/**
 * Log odds that are taken off for a document of nothing but sentences that the outlet has from elsewhere, and the share of
 * them that costs nothing: a retelling has a sentence of its own, too. Of 219 honest reports and 82 rewritten ones, written
 * for the project in some twenty languages, 198 and 3 have more; by the words of the document 8 of the honest looked like
 * retellings, with this one does, and as many of the rewritten as before. Not learned with the other weights: the labelled
 * sets have few reports.
 */
const OWN_MATTER_WEIGHT = 5;
const OWN_MATTER_FREE = 0.15;
/** Content words, names and figures aside, from which a sentence shares more with the release than all reports do. Guess. */
const SHARED_WORDS = 3;
/** Sentences of a document up to which each is left out in turn: of more, one says little. */
const MOST_TRIED = 60;
/** By how much, in log odds, the document's score can lift a sentence. */
const MOST_SURPLUS = 1;

/**
 * Finds what likely retells the release in the words that copies leave.
 * Cost: see paraphrase/sentence-match.ts; 0.1 to 0.25 ms for a newspaper article, where the code is warm.
 * @param places by clipping token: the release token that a copy or quotation has there, −1 where none
 * @param meaning vectors of the sentences; without them words alone decide. Two short texts do not use them
 */
export function findParaphrases(
  release: Article,
  clipping: Article,
  places: Int32Array,
  meaning?: Meaning,
): Retellings {
  if (isShort(release) && isShort(clipping)) return pairRetelling(release, clipping, places);
  const matches = matchSentences(release, clipping, places);
  const document = documentMeasures(matches);
  const surplus = surplusOf(clipping, matches, document);
  const retells = surplus >= 0;
  const surroundings = surroundingsOf(release, clipping, places, matches);
  const scores = retells ? sentenceScores(matches, surplus) : sectionScores(surroundings);
  const told = retells
    ? retoldSentences(clipping, matches, scores)
    : standingOut(surroundings, scores);
  const single = told.map((at): Retold => ({ at, score: scores[at]!, ...matches[at]! }));
  const condensed = condensedStretches(surroundings, single);
  const retold = withCondensed(matches, single, condensed);
  const meant = meaning ? meantAlike(meaning, surroundings, { document, retells, retold }) : [];
  const sentences = told.length + meant.length;
  const telling = retells ? told.length : told.filter((at) => saysMore(matches[at]!)).length;
  return {
    passages: passagesOf(
      release,
      clipping,
      places,
      [...retold, ...meant].sort((a, b) => a.at - b.at),
    ),
    condensed,
    retells: telling + meant.length >= RETOLD_SENTENCES,
    sentences,
    telling: telling + meant.length + condensed.length,
    surplus,
  };
}

/**
 * By how much the document looks more like a retelling than it must, where no sentence says more than
 * `ONE_SENTENCE`: the first sentence of a short report states the event as every other does.
 */
function surplusOf(
  clipping: Article,
  matches: readonly SentenceMatch[],
  document: Measures<DocumentMeasure>,
): number {
  const free = matches.filter(isFree);
  const ownMatter = ownMatterOf(clipping, free);
  const surplus = scoreOf(DOCUMENT_MODEL, document) - DOCUMENT_THRESHOLD - ownMatter;
  if (surplus < 0 || free.length > MOST_TRIED) return surplus;
  return free.reduce((least, one) => {
    const others = documentMeasures(free.filter((match) => match !== one));
    return Math.min(
      least,
      scoreOf(DOCUMENT_MODEL, others) - DOCUMENT_THRESHOLD - ownMatter + ONE_SENTENCE,
    );
  }, surplus);
}

/**
 * Whether a sentence that stands out in an article of its own says that the article took it: it shares more than where, who
 * and how many, which all who report have, and brings no other name or figure, as a later report of the same matter does.
 */
const saysMore = (match: SentenceMatch): boolean =>
  match.sharedWords >= SHARED_WORDS && !bringsNews(match);

/** What speaks against a retelling for what an article has of its own, in log odds. */
const ownMatterOf = (clipping: Article, free: readonly SentenceMatch[]): number =>
  OWN_MATTER_WEIGHT * Math.max(0, ownShare(clipping, free) - OWN_MATTER_FREE);

/** Log odds that each sentence of a document that retells does, too. */
const sentenceScores = (matches: readonly SentenceMatch[], surplus: number): Float64Array =>
  scoresOf(
    matches,
    (at) =>
      scoreOf(SENTENCE_MODEL, sentenceMeasures(matches[at]!)) + Math.min(MOST_SURPLUS, surplus),
  );

/**
 * The sentences of a document that retells which do so themselves. One beside a retold sentence in its
 * paragraph is taken along when it has a word of the release and brings no fact of its own: it gets the
 * neighbour's place in the release, and half its odds.
 * @param matches changed for sentences that are taken along, and so are the scores
 */
function retoldSentences(
  clipping: Article,
  matches: SentenceMatch[],
  scores: Float64Array,
): number[] {
  const retold = matches.flatMap((_, at) => (scores[at]! >= SENTENCE_THRESHOLD ? [at] : []));
  const all = new Set(retold);
  for (const at of retold) {
    for (const next of [at - 1, at + 1]) {
      const match = matches[next];
      if (!match || all.has(next) || !addsNothing(match)) continue;
      const home = matches[at]!;
      if (clipping.paragraphOf[match.from] !== clipping.paragraphOf[home.from]) continue;
      all.add(next);
      scores[next] = Math.max(0, scores[at]! - Math.LN2);
      matches[next] = {
        ...match,
        releaseSentence: home.releaseSentence,
        releaseFrom: home.releaseFrom,
        releaseTo: home.releaseTo,
      };
    }
  }
  return [...all].sort((a, b) => a - b);
}

function addsNothing(match: SentenceMatch): boolean {
  return match.covered <= MOSTLY_COVERED && match.knownWeight > 0 && !bringsNews(match);
}
