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
 * Two short texts (a sentence or two each) have no document around them: short-pair.ts judges them.
 *
 * It is always "likely retells", never "derived". Heavy rewording, without shared content words, is
 * out of reach of words: with a plug-in that gives sentences vectors (embedding.ts) a sentence may also
 * be told by its meaning. There two honest reports agree as well, so what the document and the sentence
 * add still decides; vectors only add sentences to what the words found.
 */
import type { Article } from '../text/read.ts';
import { type Meaning, nearestInMeaning } from './embedding.ts';
import type { Stretch } from './found.ts';
import { commonSubsequence, dice, gramsWithin, spellingOf } from './likeness.ts';
import {
  DOCUMENT_MODEL,
  DOCUMENT_THRESHOLD,
  type DocumentMeasure,
  type Measures,
  SECTION_EVIDENCE,
  SECTION_MODEL,
  SECTION_THRESHOLD,
  SENTENCE_MODEL,
  SENTENCE_THRESHOLD,
  type SectionMeasure,
  type SentenceMeasure,
  SUPPORT_MODEL,
  type SupportMeasure,
  scoreOf,
} from './paraphrase-model.ts';
import {
  knownShareOf,
  MOSTLY_COVERED,
  matchSentences,
  type Retelling,
  type Retellings,
  type SentenceMatch,
} from './retelling.ts';
import { isShort, pairRetelling } from './short-pair.ts';

/** Words that say nothing, added to a document's when rates are taken: short texts prove little. */
const PSEUDO_WORDS = 60;
/** The same for steps from one matched sentence to the next. */
const PSEUDO_STEPS = 4;
/**
 * Log odds that one sentence may add to a document's. With it 3 of 933 independent statements on one event are called
 * retellings, without it 5; of 60 short reports beside an agency's, written for the project, one and 11 (see
 * test/compare/short-reports.txt). It costs 7 of 47 retellings among 120 translated and condensed sections of PAN13,
 * taken for documents.
 */
const ONE_SENTENCE = 0.4;
/** Sentences of a document up to which each is left out in turn: of more, one says little. */
const MOST_TRIED = 60;
/** A sentence with less content is no statement. */
const STATEMENT_KEYS = 3;
const SHARED_KEYS = 2;
/** Words of a passage; fewer left between two copies are not shown. */
const PASSAGE_WORDS = 4;
/** By how much, in log odds, the document's score can lift a sentence. */
const MOST_SURPLUS = 1;
/** Sentences on either side that may belong to one section, and how near in the release they must be. */
const NEARBY = 2;
/** What a copied sentence counts for in the evidence of its section, in log odds. Guess. */
const COPY_EVIDENCE = 2;
/** Sentences on either side in whose light one is judged. */
const AROUND = 2;
/** Words of a section that stands out in an article of its own. */
const SECTION_WORDS = 25;
/** Sentences that retell, for a document or a section to retell. One alone is chance. */
const RETOLD_SENTENCES = 2;
/** A section condenses a stretch this many times its length, in at least so many sentences. */
const CONDENSED_LENGTH = 2;
const CONDENSED_SENTENCES = 3;
/** Copied or retold share of each of its sentences, and of the whole. */
const CONDENSED_SENTENCE = 0.1;
const CONDENSED_SHARE = 0.6;
/** Known share of the content of what copies leave of a sentence, for that to be retold too. */
const LEFT_KNOWN = 0.4;
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

/**
 * Finds what likely retells the release in the words that copies leave.
 * Cost: see retelling.ts; 0.1 to 0.25 ms for a newspaper article, where the code is warm.
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
  const surplus = surplusOf(matches, document);
  const surroundings = surroundingsOf(release, clipping, places, matches);
  const scores =
    surplus >= 0
      ? scoresOf(
          matches,
          (at) =>
            scoreOf(SENTENCE_MODEL, sentenceMeasures(matches[at]!)) +
            Math.min(MOST_SURPLUS, surplus),
        )
      : sectionScores(surroundings);
  const retold =
    surplus >= 0
      ? withNeighbours(
          clipping,
          matches,
          scores,
          matches.flatMap((_, at) => (scores[at]! >= SENTENCE_THRESHOLD ? [at] : [])),
        )
      : standingOut(surroundings, scores);
  const single = retold.map((at): Retold => ({ at, score: scores[at]!, ...matches[at]! }));
  const condensed = condensedStretches(surroundings, single);
  const sentences = withCondensed(matches, single, condensed);
  const meant = meaning
    ? meantAlike(release, clipping, meaning, surroundings, document, surplus >= 0, sentences)
    : [];
  return {
    passages: passagesOf(
      release,
      clipping,
      places,
      [...sentences, ...meant].sort((a, b) => a.at - b.at),
    ),
    condensed,
    retells: retold.length + meant.length >= RETOLD_SENTENCES,
    surplus,
  };
}

/**
 * By how much the document looks more like a retelling than it must, where no sentence says more than
 * `ONE_SENTENCE`: the first sentence of a short report states the event as every other does.
 */
function surplusOf(matches: readonly SentenceMatch[], document: Measures<DocumentMeasure>): number {
  const surplus = scoreOf(DOCUMENT_MODEL, document) - DOCUMENT_THRESHOLD;
  const free = matches.filter(isFree);
  if (surplus < 0 || free.length > MOST_TRIED) return surplus;
  return free.reduce((least, one) => {
    const others = documentMeasures(free.filter((match) => match !== one));
    return Math.min(least, scoreOf(DOCUMENT_MODEL, others) - DOCUMENT_THRESHOLD + ONE_SENTENCE);
  }, surplus);
}

/** A sentence that retells a part of the release. */
interface Retold extends Stretch {
  /** Position among the matches. */
  readonly at: number;
  /** Log odds. */
  readonly score: number;
  readonly evidence?: 'embedding';
}

/**
 * Sentences that the words did not give away, that mean what one place of the release says, and that
 * bring no figure, name or quoted word of their own. Where the words do not show that the document
 * retells, it must bring little that is new as a whole, and most of it must be retold.
 */
function meantAlike(
  release: Article,
  clipping: Article,
  meaning: Meaning,
  { matches, copied }: Surroundings,
  document: Measures<DocumentMeasure>,
  retells: boolean,
  found: readonly Retold[],
): Retold[] {
  if (!retells && noveltyOf(document) > NOVELTY_AT_MOST) return [];
  const known = new Set(found.map(({ at }) => at));
  const positions = new Map(clipping.sentences.map(({ from }, position) => [from, position]));
  const alike = matches.flatMap((match, at): Retold[] => {
    const states = match.covered <= MOSTLY_COVERED && match.keys >= STATEMENT_KEYS;
    if (known.has(at) || !states || bringsNews(match)) return [];
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

/**
 * In a document that retells, a sentence beside a retold one in its paragraph is taken along when it
 * has a word of the release and brings no fact of its own. It gets the neighbour's place in the
 * release, and half its odds.
 */
function withNeighbours(
  clipping: Article,
  matches: SentenceMatch[],
  scores: Float64Array,
  retold: readonly number[],
): number[] {
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

function bringsNews({ novelFigures, novelNames, novelQuotedKeys }: SentenceMatch): boolean {
  return novelFigures + novelNames + novelQuotedKeys > 0;
}

/**
 * Sentences of sections that stand out in an article that reports on its own: two or more, copies among
 * them, that follow each other, or are neighbours and come from one part of the release. The section is
 * believed as a whole: its evidence is added up, so that many fair sentences are as good as one beyond doubt.
 */
function standingOut({ matches, copied }: Surroundings, scores: Float64Array): number[] {
  const belongs = matches.map(
    (match, at) =>
      scores[at]! >= SECTION_THRESHOLD ||
      (match.releaseSentence >= 0 && copied[at]! >= MOSTLY_COVERED),
  );
  const found: number[] = [];
  const seen = new Set<number>();
  matches.forEach((_, first) => {
    if (!belongs[first] || seen.has(first)) return;
    const section = [first];
    seen.add(first);
    for (const at of section) {
      const end = Math.min(matches.length, at + NEARBY + 1);
      for (let next = Math.max(0, at - NEARBY); next < end; next++) {
        if (!belongs[next] || seen.has(next)) continue;
        if (Math.abs(next - at) > 1 && !isNear(matches[at]!, matches[next]!)) continue;
        seen.add(next);
        section.push(next);
      }
    }
    const words = section.reduce((n, at) => n + matches[at]!.to - matches[at]!.from, 0);
    const evidence = section.reduce(
      (sum, at) => sum + Math.max(COPY_EVIDENCE * copied[at]!, scores[at]!),
      0,
    );
    const stands = words >= SECTION_WORDS && evidence >= SECTION_EVIDENCE;
    if (section.length < RETOLD_SENTENCES || !stands) return;
    found.push(...section.filter((at) => scores[at]! >= SECTION_THRESHOLD));
  });
  return found.sort((a, b) => a - b);
}

/**
 * A summary draws each sentence from many places: where neighbours, copied or retold, together draw on
 * a stretch of the release that is twice their length or more, they condense that stretch.
 */
function condensedStretches(
  { matches, copied }: Surroundings,
  retold: readonly Retold[],
): Condensed[] {
  const told = new Set(retold.map(({ at }) => at));
  const drawn = (at: number) => (told.has(at) ? 1 : copied[at]!);
  const found: Condensed[] = [];
  for (let first = 0; first < matches.length; ) {
    let end = first;
    while (end < matches.length && drawn(end) >= CONDENSED_SENTENCE) end++;
    const run = matches.slice(first, end).filter((match) => match.releaseSentence >= 0);
    const words = run.reduce((n, { from, to }) => n + to - from, 0);
    const releaseFrom = run.reduce((n, match) => Math.min(n, match.releaseFrom), Infinity);
    const releaseTo = run.reduce((n, match) => Math.max(n, match.releaseTo), 0);
    let share = 0;
    for (let at = first; at < end; at++) {
      share += (drawn(at) * (matches[at]!.to - matches[at]!.from)) / words;
    }
    if (
      run.length >= CONDENSED_SENTENCES &&
      words >= SECTION_WORDS &&
      share >= CONDENSED_SHARE &&
      releaseTo - releaseFrom >= CONDENSED_LENGTH * words
    ) {
      const { from } = matches[first]!;
      const { to } = matches[end - 1]!;
      found.push({ first, end, share, from, to, releaseFrom, releaseTo });
    }
    first = Math.max(end, first + 1);
  }
  return found;
}

/** Some sentences of the clipping that condense a stretch of the release. */
interface Condensed extends Stretch {
  /** Half-open, positions among the matches. */
  readonly first: number;
  readonly end: number;
  /** Copied or retold share of their words. */
  readonly share: number;
}

/** The retold sentences with those of the condensed stretches: what copies leave of them retells the stretch. */
function withCondensed(
  matches: readonly SentenceMatch[],
  retold: readonly Retold[],
  stretches: readonly Condensed[],
): Retold[] {
  const byPosition = new Map(retold.map((sentence) => [sentence.at, sentence]));
  for (const { first, end, share, releaseFrom, releaseTo } of stretches) {
    for (let at = first; at < end; at++) {
      const { from, to } = matches[at]!;
      const score = byPosition.get(at)?.score ?? Math.log(share / (1.01 - share));
      byPosition.set(at, { at, from, to, releaseFrom, releaseTo, score });
    }
  }
  return [...byPosition.values()].sort((a, b) => a.at - b.at);
}

/** Whether words that copies leave, or lack in their place, come from elsewhere in the release. */
export const isRetoldFrom = (
  release: Article,
  clipping: Article,
  tokens: readonly number[],
): boolean => knownShareOf(release, clipping, tokens) >= LEFT_KNOWN;

/** Whether two sentences come from one part of the release. */
function isNear(one: SentenceMatch, other: SentenceMatch): boolean {
  return (
    one.releaseSentence >= 0 &&
    other.releaseSentence >= 0 &&
    Math.abs(one.releaseSentence - other.releaseSentence) <= NEARBY
  );
}

/** Whether a sentence states enough, and copies leave enough of it, to be judged. */
export function isStatement(match: SentenceMatch): boolean {
  return (
    match.covered <= MOSTLY_COVERED && match.keys >= STATEMENT_KEYS && match.shared >= SHARED_KEYS
  );
}

/** Left by copies, and no quotation's: whoever quotes a release names its speakers in its order, and retells nothing. */
const isFree = ({ covered, servesQuotation }: SentenceMatch) =>
  covered <= MOSTLY_COVERED && !servesQuotation;

/**
 * What the document as a whole shares and adds, over the sentences that copies leave. Rates are per
 * 100 words; `lead` is by how much a sentence's own part of the release beats the next best, 0 to 1.
 */
export function documentMeasures(matches: readonly SentenceMatch[]): Measures<DocumentMeasure> {
  const free = matches.filter(isFree);
  const words = free.reduce((n, { from, to }) => n + to - from, PSEUDO_WORDS);
  const rate = (of: (match: SentenceMatch) => number) =>
    (100 * free.reduce((n, match) => n + of(match), 0)) / words;
  return {
    lead: free.reduce((n, m) => n + (m.overlap - m.rival) * (m.to - m.from), 0) / words,
    order: orderOf(free),
    sharedFigures: rate((match) => match.sharedFigures),
    novelFigures: rate((match) => match.novelFigures),
    novelNames: rate(strangersOf),
    novelQuoted: rate((match) => match.novelQuotedKeys),
  };
}

/**
 * Names among the words that the release lacks, in a script that does not mark them. In honest reports on one event,
 * written for the project in nine languages with capitals, they are 8 to 14 in 100, in retellings one or none; taken
 * high, since to accuse is the worse mistake.
 */
const NAMES_AMONG_NOVEL = 0.12;

/** Names that the release lacks, as far as they can be told. */
const strangersOf = ({ novelNames, novelUncased }: SentenceMatch) =>
  novelNames + NAMES_AMONG_NOVEL * novelUncased;

/**
 * Whether matched sentences follow the release's order: −½ (backwards) to ½, near 0 for a few of them
 * or for chance.
 */
function orderOf(matches: readonly SentenceMatch[]): number {
  const statements = matches.filter(isStatement);
  let forwards = 0;
  for (let i = 1; i < statements.length; i++)
    if (statements[i]!.releaseSentence > statements[i - 1]!.releaseSentence) forwards++;
  const steps = Math.max(0, statements.length - 1);
  return (forwards - steps / 2) / (steps + PSEUDO_STEPS);
}

/** What a sentence is judged in the light of. */
export interface Surroundings {
  readonly release: Article;
  readonly clipping: Article;
  readonly matches: readonly SentenceMatch[];
  /** By sentence: share of its words that copies cover, quotations aside. */
  readonly copied: Float64Array;
  /** How alike the two texts are where nothing is retold: the mean overlap with release parts that are not the best. */
  readonly kinship: number;
}

export function surroundingsOf(
  release: Article,
  clipping: Article,
  places: Int32Array,
  matches: readonly SentenceMatch[],
): Surroundings {
  const copied = new Float64Array(matches.length);
  matches.forEach(({ from, to }, at) => {
    let words = 0;
    for (let t = from; t < to; t++) if (places[t]! >= 0 && !clipping.quotationOf[t]) words++;
    copied[at] = words / (to - from);
  });
  let words = PSEUDO_WORDS;
  let rival = 0;
  for (const match of matches) {
    if (match.covered > MOSTLY_COVERED) continue;
    words += match.to - match.from;
    rival += match.rival * (match.to - match.from);
  }
  return { release, clipping, matches, copied, kinship: rival / words };
}

/** What speaks for and against one sentence of a document that retells. */
export function sentenceMeasures(match: SentenceMatch): Measures<SentenceMeasure> {
  return {
    overlap: match.overlap,
    lead: match.overlap - match.rival,
    known: knownShare(match),
    novelFigures: Math.min(3, match.novelFigures),
    novelNames: Math.min(4, strangersOf(match)),
  };
}

const knownShare = ({ weight, knownWeight }: SentenceMatch) =>
  weight > 0 ? knownWeight / weight : 0;

/**
 * What speaks for and against one sentence of a section that may stand out: among it the share of its
 * words that follow each other in its part of the release, whatever stands between them, and the Dice
 * coefficient of their four-letter sequences (where that is near 1 and nothing was copied, the two share
 * a formula). The longer a release, the more alike the best of its wrong places is by chance.
 * Cost: words × words of the two.
 */
export function sectionMeasures(
  { release, clipping, matches, kinship }: Surroundings,
  at: number,
): Measures<SectionMeasure> {
  const match = matches[at]!;
  const { from, to, releaseFrom, releaseTo } = match;
  const inOrder = commonSubsequence(
    release.stems.slice(releaseFrom, releaseTo),
    clipping.stems.slice(from, to),
  );
  const fourLetters = dice(
    gramsWithin(release, releaseFrom, releaseTo, 4),
    spellingOf(clipping, from, to),
  );
  return {
    inOrder: inOrder / (to - from),
    fourLetters,
    fourLettersSquared: fourLetters ** 2,
    shared: Math.log(1 + match.shared),
    known: knownShare(match),
    novelFigures: Math.min(3, match.novelFigures),
    novelNames: Math.min(4, strangersOf(match)),
    kinship,
    releaseWords: Math.log(release.tokens.count),
  };
}

/** Log odds that each sentence belongs to a retold section: by itself, then in the light of its neighbours. */
function sectionScores(surroundings: Surroundings): Float64Array {
  const alone = aloneScores(surroundings);
  return scoresOf(surroundings.matches, (at) =>
    scoreOf(SUPPORT_MODEL, supportMeasures(surroundings, alone, at)),
  );
}

export const aloneScores = (surroundings: Surroundings, model = SECTION_MODEL): Float64Array =>
  scoresOf(surroundings.matches, (at) => scoreOf(model, sectionMeasures(surroundings, at)));

/** Log odds of each sentence that states enough; of none that a sentence without a statement retells. */
function scoresOf(matches: readonly SentenceMatch[], score: (at: number) => number): Float64Array {
  const scores = new Float64Array(matches.length).fill(Number.NEGATIVE_INFINITY);
  matches.forEach((match, at) => {
    if (isStatement(match)) scores[at] = score(at);
  });
  return scores;
}

/**
 * What speaks for one sentence of a section: its own log odds, and the two sentences on either side,
 * wherever they come from: how likely they are retold, together (0 to 4), and the surest of them, retold
 * or by its copied share (0 to 1). That they come from the same part of the release adds nothing to it.
 */
export function supportMeasures(
  { copied }: Surroundings,
  alone: Float64Array,
  at: number,
): Measures<SupportMeasure> {
  let retoldAround = 0;
  let surestAround = 0;
  const end = Math.min(alone.length, at + AROUND + 1);
  for (let k = Math.max(0, at - AROUND); k < end; k++) {
    if (k === at) continue;
    const retold = 1 / (1 + Math.exp(-alone[k]!));
    retoldAround += retold;
    surestAround = Math.max(surestAround, retold, copied[k]!);
  }
  return { alone: alone[at]!, retoldAround, surestAround };
}

/** Sentences → passages: what copies leave of each; neighbours in one paragraph from one part of the release join. */
function passagesOf(
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
        add(clipping, passages, sentence, from, to, likelihood);
      }
      from = to + 1;
    }
  }
  return passages;
}

const tokensIn = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k);

function add(
  clipping: Article,
  passages: Retelling[],
  { releaseFrom, releaseTo, evidence }: Retold,
  from: number,
  to: number,
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
