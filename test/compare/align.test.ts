/** The cover alignment against the plain programme of its contract, and its bounds on long texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Chain, openingCost, type Side } from '../../src/compare/align.ts';

const ENTER_GAP = 2.35;
const INSERT = 1.43;
const SKIP = 0.21;
const SUBSTITUTE = 1.5;

/** The programme counts in hundredths. */
const worthOf = (weight: number, equal: boolean) =>
  Math.round(100 * weight * (equal ? 1 : 0.21)) / 100;

/** Words are numbers; two numbers with the same ten are one stem. */
const sideOf = (words: readonly number[]): Side => ({
  words: Int32Array.from(words),
  stems: Int32Array.from(words, (word) => Math.floor(word / 10)),
});

/** The recurrence as the file states it, over whole tables, nothing dropped: the best score. */
function bestScore(release: Side, clipping: Side, weights: Float64Array, open: Float64Array) {
  const columns = release.words.length;
  const nothing = () => new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  let [match, gap] = [nothing(), nothing()];
  let best = 0;
  clipping.words.forEach((word, j) => {
    const [nextMatch, nextGap] = [nothing(), nothing()];
    let reached = best;
    for (let i = 0; i < columns; i++) {
      if (release.stems[i] === clipping.stems[j]) {
        const worth = worthOf(weights[i]!, release.words[i] === word);
        const before = i > 0 ? Math.max(match[i - 1]!, gap[i - 1]!) : Number.NEGATIVE_INFINITY;
        nextMatch[i] = worth + Math.max(best - open[j]!, before);
        reached = Math.max(reached, nextMatch[i]!);
      }
      nextGap[i] = Math.max(
        nextMatch[i]! - ENTER_GAP,
        gap[i]! - INSERT,
        i > 0 ? nextGap[i - 1]! - SKIP : Number.NEGATIVE_INFINITY,
        i > 0 ? gap[i - 1]! - SUBSTITUTE : Number.NEGATIVE_INFINITY,
      );
    }
    [match, gap] = [nextMatch, nextGap];
    best = reached;
  });
  return best;
}

/** What the chains are worth by the prices of the contract. */
function scoreOf(chains: readonly Chain[], weights: Float64Array, open: Float64Array): number {
  let score = 0;
  for (const chain of chains) {
    score -= open[chain[0]!.clipping]!;
    chain.forEach((pair, k) => {
      score += worthOf(weights[pair.release]!, pair.equal);
      const last = chain[k - 1];
      if (!last) return;
      const inserted = pair.clipping - last.clipping - 1;
      const skipped = pair.release - last.release - 1;
      if (!inserted && !skipped) return;
      const replaced = Math.min(inserted, skipped);
      score -=
        ENTER_GAP +
        SUBSTITUTE * replaced +
        SKIP * (skipped - replaced) +
        INSERT * (inserted - replaced);
    });
  }
  return score;
}

const words = fc.array(fc.nat(59), { maxLength: 40 });
const price = fc.integer({ min: 2, max: 12 });

describe('the cover alignment', () => {
  it('is worth as much as the plain programme finds, at even prices', () => {
    fc.assert(
      fc.property(words, words, price, (a, b, opening) => {
        const [release, clipping] = [sideOf(a), sideOf(b)];
        const weights = Float64Array.from(a, (word) => (word < 20 ? 1.25 : 5));
        const open = new Float64Array(b.length).fill(opening);
        const { chains, exact } = align(release, clipping, weights, open);
        expect(exact).toBe(true);
        expect(scoreOf(chains, weights, open)).toBeCloseTo(
          bestScore(release, clipping, weights, open),
          6,
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('is worth as much as the plain programme finds, at prices that differ from word to word', () => {
    fc.assert(
      fc.property(words, fc.array(fc.tuple(fc.nat(59), price), { maxLength: 40 }), (a, priced) => {
        const [release, clipping] = [sideOf(a), sideOf(priced.map(([word]) => word))];
        const weights = Float64Array.from(a, (word) => (word < 20 ? 1.25 : 5));
        const open = Float64Array.from(priced, ([, opening]) => opening);
        const { chains } = align(release, clipping, weights, open);
        expect(scoreOf(chains, weights, open)).toBeCloseTo(
          bestScore(release, clipping, weights, open),
          6,
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('has chains that ascend on both sides and share no clipping word', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const open = new Float64Array(b.length).fill(3);
        const { chains } = align(sideOf(a), sideOf(b), new Float64Array(a.length).fill(5), open);
        let clipping = -1;
        for (const chain of chains) {
          let release = -1;
          for (const pair of chain) {
            expect(pair.clipping).toBeGreaterThan(clipping);
            expect(pair.release).toBeGreaterThan(release);
            expect(pair.equal).toBe(a[pair.release] === b[pair.clipping]);
            ({ clipping, release } = pair);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes the parts of a release in any order, and one part twice', () => {
    const [one, two] = [range(0, 30), range(100, 130)];
    const clipping = [...two, ...two, ...one];
    const { chains } = align(
      sideOf([...one, ...two].map((w) => 10 * w)),
      sideOf(clipping.map((w) => 10 * w)),
      new Float64Array(60).fill(5),
      new Float64Array(90).fill(8),
    );
    expect(chains.map((chain) => [chain[0]!.release, chain.length])).toEqual([
      [30, 30],
      [30, 30],
      [0, 30],
    ]);
  });
});

describe('the alignment of texts too long for the exact programme', () => {
  it('finds the copied stretches where they were put', () => {
    const release = range(0, 12_000);
    const clipping = range(20_000, 32_000);
    const put = [
      { at: 300, from: 11_000, words: 60 },
      { at: 2_980, from: 40, words: 50 },
      { at: 9_000, from: 6_000, words: 1_500 },
    ];
    for (const { at, from, words: length } of put)
      clipping.splice(at, length, ...release.slice(from, from + length));
    const { chains, exact } = alignWords(release, clipping);
    expect(exact).toBe(false);
    expect(stretches(chains)).toEqual(put);
  });

  it('holds a text of one repeated word in memory', () => {
    const { exact } = alignWords(new Array(20_000).fill(1), new Array(20_000).fill(1));
    expect(exact).toBe(false);
  });

  it('finds a copied stretch in a text that otherwise repeats itself', () => {
    const chorus = Array.from({ length: 12_000 }, (_, k) => k % 12);
    const verse = range(100, 160);
    const { chains } = alignWords(
      [...chorus.slice(0, 5_000), ...verse, ...chorus.slice(5_000)],
      [...range(1_000, 6_500), ...verse, ...range(7_000, 7_500)],
    );
    expect(stretches(chains)).toEqual([{ at: 5_500, from: 5_000, words: 60 }]);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

function alignWords(release: readonly number[], clipping: readonly number[]) {
  const side = (text: readonly number[]) => sideOf(text.map((word) => 10 * word));
  return align(
    side(release),
    side(clipping),
    new Float64Array(release.length).fill(5),
    new Float64Array(clipping.length).fill(openingCost(release.length, clipping.length)),
  );
}

/** Chains, joined where one ends and the next begins on both sides: a block's border parts them. */
function stretches(chains: readonly Chain[]) {
  const found: { at: number; from: number; words: number }[] = [];
  for (const chain of chains) {
    const { clipping: at, release: from } = chain[0]!;
    const last = found.at(-1);
    if (last && last.at + last.words === at && last.from + last.words === from)
      last.words += chain.length;
    else found.push({ at, from, words: chain.length });
  }
  return found;
}
