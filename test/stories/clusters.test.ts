/** Near-duplicates grouped without a release. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClusterReport } from '../../src/compare/cluster-record.ts';
import { nearDuplicates, sharedSeeds } from '../../src/fingerprint/index.ts';
import { cluster } from '../../src/pipeline/cluster.ts';
import { groupTexts } from '../../src/stories/clusters.ts';
import { changed, source } from './story-of.ts';

const LIGHTHOUSE = `The lighthouse at Point Sallow will be lit again in October after forty years of darkness. Volunteers from the village have repaired the lantern room, replaced 212 panes of glass and taught themselves to grind a lens. The harbour office has promised to pay for the electricity, and fishermen have offered to take turns keeping the log.`;
const MARKET = `Traders on Copper Lane have voted to close the covered market on Mondays from January. Takings on that day have fallen by a third since the tram line moved, said the traders’ spokesman, and most stalls now open for barely three hours. The council owns the hall and must agree before the new hours begin.`;
const SCHOOL = `Eleven pupils of Brackwater school have built a weather station from scrap and a borrowed computer. It has recorded rain, wind and pressure every ten minutes since February, and the ferry company now checks its readings before the first sailing. A second station is planned for the quarry.`;

const members = ({ clusters }: ClusterReport) =>
  clusters.map(({ members }) => members.map(({ id }) => id));

describe('dupes cluster', () => {
  it('puts near-duplicates together and leaves others alone', async () => {
    const report = await cluster({
      sources: [
        source('a.txt', LIGHTHOUSE),
        source('b.txt', changed(LIGHTHOUSE, { 'after forty years': 'after almost forty years' })),
        source('c.txt', MARKET),
        source('d.txt', SCHOOL),
        source('e.txt', `${SCHOOL}\n\nThe pupils are nine years old.`),
      ],
    });
    expect(members(report)).toEqual([
      ['a.txt', 'b.txt'],
      ['d.txt', 'e.txt'],
    ]);
    expect(report.clusters.map(({ id }) => id)).toEqual(['a.txt', 'd.txt']);
    expect(report.alone.map(({ id }) => id)).toEqual(['c.txt']);
  });

  it('a digest that holds two stories joins neither’s texts to the other’s', async () => {
    const report = await cluster({
      sources: [
        source('digest.txt', `${LIGHTHOUSE}\n\n${MARKET}\n\n${SCHOOL}`),
        source('l1.txt', LIGHTHOUSE),
        source('l2.txt', LIGHTHOUSE),
        source('m1.txt', MARKET),
        source('m2.txt', MARKET),
      ],
    });
    for (const ids of members(report)) {
      expect(ids.some((id) => id.startsWith('l')) && ids.some((id) => id.startsWith('m'))).toBe(
        false,
      );
    }
    expect(members(report).flat()).toEqual(
      expect.arrayContaining(['l1.txt', 'l2.txt', 'm1.txt', 'm2.txt']),
    );
  });

  it('says nothing of the origin of texts that are alike in all', async () => {
    const report = await cluster({
      sources: [source('a.txt', LIGHTHOUSE), source('b.txt', LIGHTHOUSE)],
    });
    expect(report.clusters[0]!.origin).toBeNull();
    expect(report.clusters[0]!.members.map(({ copiedFrom }) => copiedFrom)).toEqual([null, null]);
  });

  it('of two that are alike, the earlier is the likely origin', async () => {
    const report = await cluster({
      sources: [
        source('a.txt', LIGHTHOUSE, { published: '2025-09-03' }),
        source('b.txt', LIGHTHOUSE, { published: '2025-09-01' }),
      ],
    });
    expect(report.clusters[0]!.origin!.id).toBe('b.txt');
  });

  it('follows a chain from the origin on', async () => {
    const text = `${LIGHTHOUSE}\n\n${MARKET}`;
    const first = changed(text, {
      'will be lit again in October': 'is to shine once more this autumn',
      'taught themselves to grind a lens': 'learnt from films how a lens is ground',
      'barely three hours': 'hardly as long as a good lunch',
      'must agree before': 'has to nod it through before',
    });
    const second = changed(first, {
      'Volunteers from the village': 'Village volunteers',
      ' The harbour office has promised to pay for the electricity, and fishermen have offered to take turns keeping the log.':
        '',
    });
    const report = await cluster({
      sources: [
        source('0.txt', text, { published: '2025-09-01' }),
        source('1.txt', first, { published: '2025-09-02' }),
        source('2.txt', second, { published: '2025-09-03' }),
      ],
    });
    const [group] = report.clusters;
    expect(group!.origin!.id).toBe('0.txt');
    expect(group!.members.map(({ copiedFrom }) => copiedFrom?.id ?? null)).toEqual([
      null,
      null,
      '1.txt',
    ]);
  });

  it('is the same in any order of the inputs', async () => {
    const sources = [
      source('a.txt', LIGHTHOUSE),
      source('b.txt', `${LIGHTHOUSE}\n\n${MARKET}`),
      source('c.txt', MARKET),
      source('d.txt', `${MARKET}\n\n${SCHOOL}`),
      source('e.txt', SCHOOL),
    ];
    const report = await cluster({ sources });
    expect(await cluster({ sources: [...sources].reverse() })).toEqual(report);
  });

  it('of a text in a thousand papers lists each paper’s strongest pairs, and how many are left out', async () => {
    const papers = 1001;
    const sources = Array.from({ length: papers }, (_, at) =>
      source(
        `${String(at).padStart(4, '0')}.txt`,
        at < 990 ? LIGHTHOUSE : `${LIGHTHOUSE} ${SCHOOL}`,
      ),
    );
    const { clusters } = await cluster({ sources });
    expect(clusters).toHaveLength(1);
    const [{ members, pairs, pairsLeftOut }] = clusters as [(typeof clusters)[0]];
    expect(members).toHaveLength(papers);
    expect(members.map(({ overlap }) => overlap)).toEqual(members.map(() => 1));
    expect(pairs.length + pairsLeftOut!).toBe((papers * (papers - 1)) / 2);
    expect(pairs.length).toBeLessThan(20 * papers);
    expect(new Set(pairs.flatMap(({ left, right }) => [left, right])).size).toBe(papers);
  });

  it('a text of a few words is left alone', async () => {
    const report = await cluster({
      sources: [source('a.txt', 'Lights on at Sallow.'), source('b.txt', 'Lights on at Sallow.')],
    });
    expect(report.clusters).toEqual([]);
    expect(report.alone[0]!.why).toContain('too short');
  });
});

describe('a story in more papers than make a line boilerplate', () => {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  it('is one group, whether word for word or with each paper’s own words', () => {
    for (const own of [() => '', (at: number) => ` Paper ${at} asked ${at} readers.`]) {
      const texts = Array.from({ length: 510 }, (_, at) => wordsOf(`${LIGHTHOUSE}${own(at)}`));
      const groups = groupTexts([...texts, wordsOf(MARKET), wordsOf(SCHOOL)], 0.5);
      expect(groups.map(({ members }) => members)).toEqual([[...texts.keys()]]);
      expect(groups[0]!.overlaps.count()).toBe((510 * 509) / 2);
    }
  });

  it('does not make one group of many texts that share a line', () => {
    const line = wordsOf('Write to us if you find an error, and we will mend it at once.');
    const texts = Array.from({ length: 510 }, (_, at) => [
      ...Array.from({ length: 40 }, (_, k) => `w${at}x${k}`),
      ...line,
    ]);
    expect(groupTexts(texts, 0.5)).toEqual([]);
  });
});

describe('groups of any texts', () => {
  const piece = fc.constantFrom(
    ...[LIGHTHOUSE, MARKET, SCHOOL].flatMap((text) =>
      text.split('. ').map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
    ),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.flat());

  /** Every candidate pair compared, average linkage by looking at all pairs of groups each time. */
  function plainGroups(texts: readonly (readonly string[])[], least: number): number[][] {
    const near = new Set(nearDuplicates(texts).pairs.map(({ left, right }) => `${left} ${right}`));
    for (const { left, right } of sharedSeeds(texts, 6)) near.add(`${left} ${right}`);
    const share = (one: number, other: number): number => {
      const [left, right] = one < other ? [one, other] : [other, one];
      if (!near.has(`${left} ${right}`)) return 0;
      const [ours, theirs] = [texts[left]!, texts[right]!];
      return theirs.length < ours.length
        ? sharedWords(theirs, ours) / theirs.length
        : sharedWords(ours, theirs) / ours.length;
    };
    const mean = (one: readonly number[], others: readonly number[]) =>
      one.flatMap((text) => others.map((other) => share(text, other))).reduce((a, b) => a + b, 0) /
      (one.length * others.length);
    let groups = texts.map((_, text) => [text]);
    for (;;) {
      let best: readonly [number, number] | undefined;
      let most = 0;
      groups.forEach((one, i) => {
        groups.slice(0, i).forEach((other, j) => {
          const ours = mean(one, other);
          if (ours < least || ours <= most) return;
          most = ours;
          best = [j, i];
        });
      });
      if (best === undefined) break;
      const [into, from] = best;
      groups = groups.flatMap((group, at) =>
        at === from ? [] : [at === into ? [...group, ...groups[from]!] : group],
      );
    }
    return groups
      .map((members) => {
        let rest = members.toSorted((a, b) => a - b);
        while (rest.length > 1) {
          const means = rest.map((text) => {
            const others = rest.filter((other) => other !== text);
            return mean([text], others);
          });
          const worst = means.indexOf(Math.min(...means));
          if (means[worst]! >= least) break;
          rest = rest.toSpliced(worst, 1);
        }
        return rest;
      })
      .filter((members) => members.length > 1)
      .sort((a, b) => a[0]! - b[0]!);
  }

  it('are those that comparing every pair gives, but for ties', () => {
    // Of lengths that differ by more than a word: where two means are equal, either way of grouping is right.
    const lengths = fc.uniqueArray(fc.integer({ min: 20, max: 90 }), {
      minLength: 2,
      maxLength: 12,
    });
    const made = fc.tuple(lengths, fc.infiniteStream(fc.nat({ max: 10 ** 6 })));
    fc.assert(
      fc.property(made, ([sizes, numbers]) => {
        const next = () => numbers.next().value as number;
        const texts = sizes.map((size) => {
          const story = next() % 2;
          const from = next() % 30;
          const every = 5 + (next() % 40);
          return Array.from({ length: size }, (_, at) =>
            at % every === every - 1 ? `x${next() % 5000}` : `s${story}w${from + at}`,
          );
        });
        const groups = groupTexts(texts, 0.5);
        expect(groups.map(({ members }) => members)).toEqual(plainGroups(texts, 0.5));
      }),
      { numRuns: 150 },
    );
  });

  it('hold only pairs whose shared words can be counted, and members that share enough', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 40 }), (texts) => {
        const groups = groupTexts(texts, 0.5);
        const all = groups.flatMap(({ members }) => members);
        expect(new Set(all).size).toBe(all.length);
        for (const { members, overlaps } of groups) {
          const means = members.map(() => 0);
          for (const { left, right, words, share } of overlaps.pairs()) {
            const [ours, theirs] = [texts[members[left]!]!, texts[members[right]!]!];
            expect(overlaps.words(left, right)).toBe(sharedWords(ours, theirs));
            expect(overlaps.words(right, left)).toBe(sharedWords(theirs, ours));
            const shorter = theirs.length < ours.length ? theirs : ours;
            expect(words).toBe(sharedWords(shorter, shorter === ours ? theirs : ours));
            expect(share).toBe(words / shorter.length);
            means[left]! += share / (members.length - 1);
            means[right]! += share / (members.length - 1);
          }
          for (const mean of means) expect(mean).toBeGreaterThan(0.5 - 1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('name each member’s strongest pairs, the first of equals', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 2, maxLength: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (texts, each) => {
          for (const { members, overlaps } of groupTexts(texts, 0.5)) {
            const pairs = [...overlaps.pairs()];
            const wanted = new Set(
              members.flatMap((_, at) =>
                pairs
                  .filter(({ left, right }) => left === at || right === at)
                  .sort((a, b) => b.share - a.share)
                  .slice(0, each),
              ),
            );
            expect(overlaps.strongest(each)).toEqual(pairs.filter((pair) => wanted.has(pair)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('families of texts that are many words long or many texts', () => {
  it('are counted as texts are that are compared two at a time', () => {
    const next = random(5);
    const pick = (count: number) => Math.floor(next() * count);
    const story = Array.from({ length: 300 }, () => `w${pick(200)}`);
    // More than a number has bits, and runs that few of them hold.
    const texts = Array.from({ length: 150 }, (_, at) => {
      const words = story.slice(pick(60), 240 + pick(60));
      for (let k = 0; k < at % 12; k++) words[pick(words.length)] = `own${pick(400)}`;
      return words;
    });
    const [group] = groupTexts(texts, 0.3);
    const { members, overlaps } = group!;
    expect(members.length).toBeGreaterThan(140);
    for (let left = 0; left < members.length; left += 7)
      for (let right = 0; right < members.length; right++) {
        if (left === right) continue;
        const [ours, theirs] = [texts[members[left]!]!, texts[members[right]!]!];
        expect(overlaps.words(left, right)).toBe(sharedWords(ours, theirs));
      }
  });
});

/** Words of one text that lie in a run of four words that stands in the other. */
function sharedWords(text: readonly string[], other: readonly string[]): number {
  const runs = new Set(other.map((_, at) => other.slice(at, at + 4).join(' ')));
  const shared = new Set<number>();
  for (let at = 0; at + 4 <= text.length; at++) {
    if (!runs.has(text.slice(at, at + 4).join(' '))) continue;
    for (let k = at; k < at + 4; k++) shared.add(k);
  }
  return shared.size;
}

/** Deterministic numbers from 0 to 1 (xorshift32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
