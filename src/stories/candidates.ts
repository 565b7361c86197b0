/**
 * Which member of a family serves best as its release: the one that holds most of what the others share and has most of
 * a release's marks.
 */
import { type Kin, type Kinship, kindredTokens } from './kinship.ts';
import { type Mark, weightOf } from './marks.ts';
import type { Item } from './story.ts';

/** How much the share of shared words that a text holds (0 to 1) weighs beside a release's marks. Guess. */
const HELD_WEIGHT = 3;
/** Shared seeds from which a clipping counts in full when it is asked who holds what. Guess. */
const LONG_SEEDS = 100;
/** Who shares this part of its shared seeds with a text is a witness of that text. Guess. */
const WITNESSED = 0.9;
/** What sums in another order may differ by. */
const ROUNDING = 1e-9;

export interface Candidate {
  readonly index: number;
  /** Of its seeds, those that stand in another member. */
  readonly shared: number;
  /** Share of what the others share that it holds. */
  readonly held: number;
  /** Shared seeds ÷ own words. */
  readonly common: number;
  readonly marks: readonly Mark[];
  readonly score: number;
  /** Members that share hardly anything beyond it. */
  readonly witnesses: number;
}

/**
 * The member of a family that serves best as the release, and the second; fewer where fewer are kin to each other.
 * Cost: linear in the members' seeds, and a look at all members for each that may lead: what a member can hold at most
 * is known without a look at its kin.
 * @param marksOf what a text shows of being a release
 */
export function leaders(
  all: readonly Item[],
  kinship: Kinship,
  members: ReadonlySet<number>,
  marksOf: (text: number) => readonly Mark[],
): Candidate[] {
  const texts = [...members];
  const among = kinship.among(texts);
  const days = texts.map((text) => all[text]!.article.metadata.published?.slice(0, 10));
  const earliest = days.map((day) => day ?? '9999').sort()[0];
  const marks = texts.map((text, at): readonly Mark[] => {
    const isFirst = days[at] !== undefined && days[at] === earliest && texts.length > 2;
    return isFirst ? [...marksOf(text), { name: 'the earliest date', weight: 0.2 }] : marksOf(text);
  });
  const marked = marks.map(weightOf);
  const shared = among.sharedSeeds();

  const most = mostHeld(among, shared);
  const bestFirst = texts
    .map((_, at) => ({ at, score: HELD_WEIGHT * most[at]! + marked[at]! + ROUNDING }))
    .sort((a, b) => b.score - a.score);
  let leading: Candidate[] = [];
  for (const { at, score } of bestFirst) {
    if (leading.length === 2 && leading[1]!.score > score) break;
    const kin = among.kinOf(at);
    if (kin.length === 0) continue;
    const { held, witnesses } = holdingOf(at, kin, shared);
    const index = texts[at]!;
    const candidate = {
      index,
      shared: shared[at]!,
      held,
      common: shared[at]! / kindredTokens(all[index]!.article).length,
      marks: marks[at]!,
      score: HELD_WEIGHT * held + marked[at]!,
      witnesses,
    };
    leading = [...leading, candidate]
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .slice(0, 2);
  }
  return leading;
}

/** A short clipping says less about who holds what. */
const weigh = (seeds: number) => Math.min(seeds, LONG_SEEDS);

/** By text, the share of what the others share that it holds, at most. */
function mostHeld(kinship: Kinship, shared: readonly number[]): number[] {
  const given = kinship.givenAtMost(shared.map((seeds) => (seeds > 0 ? weigh(seeds) / seeds : 1)));
  const whole = shared.reduce((sum, seeds) => sum + weigh(seeds), 0);
  return given.map((held, text) => {
    const others = whole - weigh(shared[text]!);
    return others > 0 ? Math.min(1, held / others) : 1;
  });
}

/** The share of what the others share that a text holds, and how many share hardly anything beyond it. */
function holdingOf(
  text: number,
  kin: readonly Kin[],
  shared: readonly number[],
): { readonly held: number; readonly witnesses: number } {
  const mine = new Uint32Array(shared.length);
  for (const { other, seeds } of kin) mine[other] = seeds;
  let held = 0;
  let whole = 0;
  let witnesses = 0;
  shared.forEach((seeds, other) => {
    const sharedWithAny = Math.max(seeds, mine[other]!);
    if (other === text || sharedWithAny === 0) return;
    const weight = weigh(sharedWithAny);
    held += (weight * mine[other]!) / sharedWithAny;
    whole += weight;
    if (mine[other]! >= WITNESSED * sharedWithAny) witnesses++;
  });
  return { held: whole ? held / whole : 0, witnesses };
}
