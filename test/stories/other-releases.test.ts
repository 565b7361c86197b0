/** A column of briefs takes from several releases: each of them hears of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClippingRecord, Report } from '../../src/compare/record.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import { source } from './story-of.ts';

const BERTH = [
  'Second berth opens at Quillon Harbour',
  'QUILLON, 3 March 2026 — Quillon Harbour Trust today opened its second berth, which ends a decade in which boats from the islands waited outside the breakwater.',
  'Divers built the berth over three summers and could work only at slack tide; it takes vessels of up to ninety metres and has a ramp of its own for lorries.',
  '“For ten years our islanders have drunk their tea within sight of the quay and could not step on to it,” said Maren Oxley, who chairs the trust.',
  'Sailings to Greater Skarn will rise from four to seven a day in April, and a night boat will run at weekends until the herring have gone.',
];
const LOAVES = [
  'Orrin Bakery calls back rye loaves',
  'ORRIN, 3 March 2026 — Orrin Bakery calls back eleven hundred rye loaves after a slicing machine shed splinters of its blade into one batch on Sunday night.',
  'The loaves carry the stamp R7 on their clip and were sold in forty shops between Monday and Wednesday morning; customers get their money back without a receipt.',
  '“One splinter is one too many, so the line stands still until every blade has been through the scanner,” said Henrik Dall, who owns the bakery.',
];
const OWLS = [
  'Barn owls return to Lower Wenning',
  'LOWER WENNING, 4 March 2026 — Three pairs of barn owls have bred in the tithe barn of Lower Wenning for the first time since its roof was tarred in 1974.',
  'Wardens counted eleven chicks by the pellets under the beams, and a farmer now leaves two acres of rough grass uncut so that the voles come back.',
];
const OWN = [
  'Our reader Lisbet Aune caught a pike of eleven kilos under the railway bridge and let it go again because, she says, it looked at her.',
  'The snow has gone from the quays, and the first tourists were seen on Tuesday with maps in their hands and no idea where they were.',
];
const RELEASES = { 'berth.txt': BERTH, 'loaves.txt': LOAVES, 'owls.txt': OWLS };
const releases = Object.entries(RELEASES).map(([path, parts]) => source(path, parts.join('\n\n')));

const marked = ([title, ...body]: readonly string[], contact: string) =>
  ['FOR IMMEDIATE RELEASE', title!, ...body, `Media contact: ${contact}`].join('\n\n');

const judged = (...paragraphs: readonly string[]): Promise<Report> =>
  analyse({ sources: [source('briefs.txt', paragraphs.join('\n\n'))], releases });

const onlyClipping = ({ stories }: Report): ClippingRecord => {
  const [clipping, ...others] = stories.flatMap(({ clippings }) => clippings);
  expect(others).toEqual([]);
  return clipping!;
};

describe('a clipping of one story that took from other releases too', () => {
  it('says what it copied from each, and how much of the article that is', async () => {
    const report = await judged(OWN[0]!, BERTH[2]!, BERTH[4]!, LOAVES[2]!, OWN[1]!, OWLS[2]!);
    const clipping = onlyClipping(report);
    expect(report.stories.find(({ clippings }) => clippings.length > 0)?.release.id).toBe(
      'berth.txt',
    );
    expect(clipping.verdict).toBe('excerpt');
    const [first, second] = clipping.otherReleases!;
    expect([first, second].map((one) => one?.release)).toEqual(['loaves.txt', 'owls.txt']);
    expect(first).toMatchObject({ verdict: 'excerpt', copiedWords: 28, longestRunWords: 28 });
    expect(first?.articleCopied).toBeCloseTo(28 / clipping.basis.bodyWords, 9);
    expect(first?.why).toContain('28 words of the article');
    const [passage] = first!.passages;
    expect(clipping.text.slice(passage!.clipping.start, passage!.clipping.end)).toBe(
      LOAVES[2]!.slice(0, -1),
    );
    expect(LOAVES.join('\n\n').slice(passage!.release.start, passage!.release.end)).toBe(
      LOAVES[2]!.slice(0, -1),
    );
  });

  it('is told of a release only where a block was copied, not a quotation or a turn of phrase', async () => {
    const report = await judged(
      BERTH[2]!,
      BERTH[4]!,
      OWN[0]!,
      `In Orrin nobody was hurt. ${LOAVES[3]!} A neighbour heard the machine from her kitchen.`,
      'Wardens counted eleven chicks by the pellets, we hear from the village.',
    );
    expect(onlyClipping(report).otherReleases).toBeUndefined();
  });

  it('is held to no word twice: what two releases share counts for one', async () => {
    const again = source('again.txt', [...BERTH.slice(0, 3), ...OWLS.slice(1)].join('\n\n'));
    const column = source('briefs.txt', [...BERTH.slice(1), OWN[0]!].join('\n\n'));
    const report = await analyse({ sources: [column], releases: [...releases, again] });
    const clippings = report.stories.flatMap(({ clippings }) => clippings);
    expect(clippings.map(({ otherReleases }) => otherReleases)).toEqual([undefined]);
  });

  it('is told of inferred releases as well', async () => {
    const report = await analyse({
      sources: [
        source('berth.txt', marked(BERTH, 'press@quillon.example')),
        source('loaves.txt', marked(LOAVES, 'press@orrin.example')),
        source('courier.txt', ['New berth', ...BERTH.slice(1, 4)].join('\n\n')),
        source('daily.txt', ['Loaves called back', ...LOAVES.slice(1)].join('\n\n')),
        source('briefs.txt', [OWN[0]!, BERTH[2]!, BERTH[4]!, LOAVES[2]!, OWN[1]!].join('\n\n')),
      ],
    });
    const told = report.stories.flatMap(({ clippings }) =>
      clippings.flatMap(({ id, otherReleases = [] }) =>
        otherReleases.map(({ release }) => [id, release]),
      ),
    );
    expect(told).toEqual([['briefs.txt', 'loaves.txt']]);
  });

  it('makes a story of a marked release that nobody else took up, and of none that nobody did', async () => {
    const report = await analyse({
      sources: [
        source('berth.txt', marked(BERTH, 'press@quillon.example')),
        source('loaves.txt', marked(LOAVES, 'press@orrin.example')),
        source('owls.txt', marked(OWLS, 'press@wenning.example')),
        source('courier.txt', ['New berth', ...BERTH.slice(1, 4)].join('\n\n')),
        source('briefs.txt', [OWN[0]!, BERTH[2]!, BERTH[4]!, LOAVES[2]!, OWN[1]!].join('\n\n')),
      ],
    });
    const filed = report.stories.map(({ release, clippings }) => [release.id, clippings.length]);
    expect(filed).toEqual([
      ['berth.txt', 2],
      ['loaves.txt', 0],
    ]);
    expect(report.stories[1]?.release.why).toContain('an article here copied a part of it');
    expect(report.unmatched.map(({ id }) => id)).toEqual(['owls.txt']);
  });

  it('is told of a hundred releases at most', async () => {
    const word = (k: number) =>
      Array.from(k.toString(5), (digit) => ['ba', 'do', 'fi', 'ku', 'le'][Number(digit)]).join('');
    const paragraph = (release: number) =>
      Array.from({ length: 30 }, (_, k) => word(1000 + release * 30 + k)).join(' ');
    const many = Array.from({ length: 103 }, (_, k) =>
      source(`${k}.txt`, `Notice ${word(k)}\n\n${paragraph(k)}.\n\nMore of ${word(9000 + k)}.`),
    );
    const column = source('column.txt', many.map((_, k) => `${paragraph(k)}.`).join('\n\n'));
    const { otherReleases } = onlyClipping(await analyse({ sources: [column], releases: many }));
    expect(otherReleases).toHaveLength(100);
  });

  it('has every copied paragraph told once, in whatever order and number they come', async () => {
    const paragraphs = Object.values(RELEASES).flatMap((parts) =>
      parts.slice(2).filter((text) => !text.startsWith('“')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(paragraphs, { minLength: 2 }),
        fc.shuffledSubarray(OWN),
        async (taken, own) => {
          const clipping = onlyClipping(await judged(...own, ...taken));
          const passages = [
            ...clipping.passages,
            ...(clipping.otherReleases ?? []).flatMap((other) => other.passages),
          ];
          for (const paragraph of taken) {
            const start = clipping.text.indexOf(paragraph);
            const middle = start + paragraph.length / 2;
            const over = passages.filter(
              ({ clipping: span }) => span.start <= middle && middle < span.end,
            );
            expect(over).toHaveLength(1);
          }
          const copied = (clipping.otherReleases ?? []).reduce(
            (sum, other) => sum + other.articleCopied,
            clipping.articleCopied,
          );
          expect(copied).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });
});
