/** Near-duplicates grouped without a release. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClusterReport } from '../../src/compare/cluster-record.ts';
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
      expect(groups[0]!.overlaps.left).toHaveLength((510 * 509) / 2);
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

  it('hold only pairs whose shared words can be counted, and members that share enough', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 9 }), (texts) => {
        const groups = groupTexts(texts, 0.5);
        const all = groups.flatMap(({ members }) => members);
        expect(new Set(all).size).toBe(all.length);
        for (const { members, overlaps } of groups) {
          const means = new Map(members.map((member) => [member, 0]));
          for (const [k, share] of overlaps.share.entries()) {
            const [left, right] = [overlaps.left[k]!, overlaps.right[k]!];
            const [ours, theirs] = [texts[left]!, texts[right]!];
            const [leftWords, rightWords] = [overlaps.leftWords[k]!, overlaps.rightWords[k]!];
            expect(leftWords).toBe(sharedWords(ours, theirs));
            expect(rightWords).toBe(sharedWords(theirs, ours));
            const shorter = theirs.length < ours.length;
            expect(share).toBe(shorter ? rightWords / theirs.length : leftWords / ours.length);
            for (const member of [left, right]) {
              means.set(member, means.get(member)! + share / (members.length - 1));
            }
          }
          for (const mean of means.values()) expect(mean).toBeGreaterThan(0.5 - 1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });
});
