/** Units → passages: kinds decided, neighbours of one kind joined, edits named. */
import { type Article, spanOf, zoneOf } from '../text/read.ts';
import type { Pair } from './align.ts';
import { contradictionsOf } from './contradictions.ts';
import { isDisguised } from './disguise.ts';
import { editsOf } from './edits.ts';
import type { Found, Ground } from './found.ts';
import type { Passage } from './record.ts';
import { similarityOf, type Unit } from './units.ts';
import { variantsOf } from './variants.ts';

/** The same words in the same order, nothing between; written together or apart, as Koreans choose: "전원플러그", "전원 플러그". */
export function isVerbatim(release: Article, clipping: Article, unit: Unit): boolean {
  const words = unit.to - unit.from;
  const isSame =
    unit.pairs.length === words &&
    unit.releaseTo - unit.releaseFrom === words &&
    unit.pairs.every((pair) => pair.equal);
  const letters = ({ tokens }: Article, from: number, to: number) =>
    tokens.keys.slice(from, to).join('');
  return (
    isSame ||
    letters(clipping, unit.from, unit.to) === letters(release, unit.releaseFrom, unit.releaseTo)
  );
}

/**
 * Joins neighbours of one kind that follow each other on both sides without a word between, inside one zone.
 * Cost: linear.
 */
export function joinNeighbours(clipping: Article, found: readonly Found[]): Found[] {
  const joined: Growing[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const follows =
      last !== undefined &&
      last.kind === next.kind &&
      last.kind !== 'paraphrase' &&
      last.to === next.from &&
      next.releaseFrom >= last.releaseTo &&
      next.releaseFrom - last.releaseTo <= (last.kind === 'edited' ? 3 : 0) &&
      zoneOf(clipping, last.from) === zoneOf(clipping, next.from) &&
      // A quotation that the outlet placed is one statement; two of them are two.
      (last.kind !== 'quotation' ||
        clipping.quotationOf[last.to - 1] === clipping.quotationOf[next.from]);
    if (follows) {
      last.to = next.to;
      last.releaseTo = next.releaseTo;
      for (const pair of next.pairs) last.pairs.push(pair);
    } else joined.push({ ...next, pairs: [...next.pairs] });
  }
  return joined;
}

interface Growing extends Found {
  to: number;
  releaseTo: number;
  pairs: Pair[];
}

/** The passage as the record has it. */
export function passageOf(ground: Ground, found: Found): Passage {
  const { release, clipping } = ground;
  const isVerbatim = found.kind === 'verbatim';
  const similarity = isVerbatim
    ? 1
    : (found.likelihood ??
      similarityOf(found.pairs, found.to - found.from, found.releaseTo - found.releaseFrom));
  const contradictions = contradictionsOf(ground, found);
  return {
    kind: found.kind,
    similarity,
    disguised: found.kind !== 'paraphrase' && isDisguised(release, clipping, found.pairs),
    clipping: spanOf(clipping, found.from, found.to),
    release: spanOf(release, found.releaseFrom, found.releaseTo),
    edits: editsOf(ground, found),
    variants: variantsOf(ground, found),
    ...(found.evidence ? { evidence: found.evidence } : {}),
    ...(contradictions.length > 0 ? { contradictions } : {}),
  };
}
