/**
 * Sections that stand out in an article that reports on its own, and stretches of the release that a summary condenses.
 */
import type { Stretch } from '../found.ts';
import { isStatement, type Surroundings, sectionMeasures, supportMeasures } from './measures.ts';
import {
  SECTION_EVIDENCE,
  SECTION_MODEL,
  SECTION_THRESHOLD,
  SUPPORT_MODEL,
  scoreOf,
} from './model.ts';
import { RETOLD_SENTENCES, type Retold } from './retelling.ts';
import { MOSTLY_COVERED, type SentenceMatch } from './sentence-match.ts';

/** Sentences on either side that may belong to one section, and how near in the release they must be. */
const NEARBY = 2;
/** What a copied sentence counts for in the evidence of its section, in log odds. Guess. */
const COPY_EVIDENCE = 2;
/** Words of a section that stands out in an article of its own. */
const SECTION_WORDS = 25;
/** A section condenses a stretch this many times its length, in at least so many sentences. */
const CONDENSED_LENGTH = 2;
const CONDENSED_SENTENCES = 3;
/** Copied or retold share of each of its sentences, and of the whole. */
const CONDENSED_SENTENCE = 0.1;
const CONDENSED_SHARE = 0.6;

/** Log odds that each sentence belongs to a retold section: by itself, then in the light of its neighbours. */
export function sectionScores(surroundings: Surroundings): Float64Array {
  const alone = aloneScores(surroundings);
  return scoresOf(surroundings.matches, (at) =>
    scoreOf(SUPPORT_MODEL, supportMeasures(surroundings, alone, at)),
  );
}

export const aloneScores = (surroundings: Surroundings, model = SECTION_MODEL): Float64Array =>
  scoresOf(surroundings.matches, (at) => scoreOf(model, sectionMeasures(surroundings, at)));

/** Log odds of each sentence that states enough; of none that a sentence without a statement retells. */
export function scoresOf(
  matches: readonly SentenceMatch[],
  score: (at: number) => number,
): Float64Array {
  const scores = new Float64Array(matches.length).fill(Number.NEGATIVE_INFINITY);
  matches.forEach((match, at) => {
    if (isStatement(match)) scores[at] = score(at);
  });
  return scores;
}

/**
 * Sentences of sections that stand out in an article that reports on its own: two or more, copies among
 * them, that follow each other, or are neighbours and come from one part of the release. The section is
 * believed as a whole: its evidence is added up, so that many fair sentences are as good as one beyond doubt.
 */
export function standingOut({ matches, copied }: Surroundings, scores: Float64Array): number[] {
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

/** Whether two sentences come from one part of the release. */
function isNear(one: SentenceMatch, other: SentenceMatch): boolean {
  return (
    one.releaseSentence >= 0 &&
    other.releaseSentence >= 0 &&
    Math.abs(one.releaseSentence - other.releaseSentence) <= NEARBY
  );
}

/**
 * A summary draws each sentence from many places: where neighbours, copied or retold, together draw on
 * a stretch of the release that is twice their length or more, they condense that stretch.
 */
export function condensedStretches(
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
export function withCondensed(
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
