/** The whole path: the same input gives the same bytes, in any order, and options are checked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline/analyse.ts';
import { cluster } from '../../src/pipeline/cluster.ts';
import { OPTION_SPECS, resolveOptions } from '../../src/pipeline/options.ts';
import { source } from '../stories/story-of.ts';

const ORCHARD = [
  'The parish of Lower Quince will plant an orchard of sixty old apple trees behind the school this November.',
  'Families may adopt a tree for nine pounds a year and take home whatever it bears, said the parish clerk.',
  'Grafts come from a garden in the next valley, where a retired postman has kept forgotten kinds for forty years.',
];
const BRIDGE = [
  'The footbridge at Marl will be shut for six weeks from Monday while the county replaces its oak boards.',
  'Walkers can use the ferry at no charge; it will run every quarter of an hour until the evening bell.',
  'The boards were laid in 1961 and have been painted eleven times, the county’s engineer said in the notice.',
];
const SOURCES = [
  source(
    'orchard/release.txt',
    `Orchard planned\n\nLOWER QUINCE, 3 October 2025 — ${ORCHARD.join('\n\n')}\n\nMedia contact: parish@quince.example`,
  ),
  source('orchard/a.txt', `Apples\n\n${ORCHARD[0]}\n\n${ORCHARD[1]}`),
  source(
    'orchard/b.txt',
    `Trees\n\n${ORCHARD[2]}\n\nOur readers will remember the storm that took the last of them.`,
  ),
  source(
    'bridge/release.txt',
    `Footbridge shut\n\nMARL, 4 October 2025 — ${BRIDGE.join('\n\n')}\n\nMedia contact: county@marl.example`,
  ),
  source('bridge/a.txt', `No way across\n\n${BRIDGE[0]}\n\n${BRIDGE[1]}\n\n${BRIDGE[2]}`),
  source(
    'alone.txt',
    'A cat was found on the church roof and fetched down by the sexton before the sermon was over.',
  ),
];

describe('the report', () => {
  it('calls a release by its headline, not by the words that make it one', async () => {
    const mark = 'FOR IMMEDIATE RELEASE';
    const text = `${mark}\n\nOrchard planned\n\n${ORCHARD.join('\n\n')}`;
    const marked = source('marked.txt', text, { title: mark });
    const { stories } = await analyse({ sources: [source('a.txt', text)], releases: [marked] });
    expect(stories[0]?.release.title).toBe('Orchard planned');
  });

  it('is the same, byte for byte, in whatever order the texts come', async () => {
    const expected = JSON.stringify(await analyse({ sources: SOURCES }));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(SOURCES, { minLength: SOURCES.length }),
        async (sources) => {
          expect(JSON.stringify(await analyse({ sources }))).toBe(expected);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is the same in whatever order the releases are named', async () => {
    const releases = [SOURCES[0]!, SOURCES[3]!];
    const report = async (named: typeof releases) =>
      JSON.stringify(await analyse({ sources: SOURCES, releases: named }));
    expect(await report(releases)).toBe(await report([...releases].reverse()));
  });

  it('counts a text that is named twice once', async () => {
    const { inputs, stories } = await analyse({ sources: [...SOURCES, ...SOURCES] });
    expect(inputs.ok).toBe(SOURCES.length);
    expect(stories.flatMap(({ clippings }) => clippings.map(({ id }) => id))).toEqual([
      'bridge/a.txt',
      'orchard/a.txt',
      'orchard/b.txt',
    ]);
  });

  it('does not choose between two different texts of one name', async () => {
    const other = source('alone.txt', 'A cow was found on the church roof.');
    const both = [...SOURCES, other];
    for (const input of [
      { sources: both },
      { sources: [...both].reverse() },
      { sources: SOURCES, releases: [other] },
    ]) {
      await expect(analyse(input)).rejects.toMatchObject({
        code: 'input-ambiguous',
        message: expect.stringContaining('"alone.txt"'),
      });
    }
    const outlet = source('alone.txt', SOURCES.at(-1)!.extract.text, { outlet: 'Quince Post' });
    await expect(cluster({ sources: [...SOURCES, outlet] })).rejects.toThrow('"alone.txt"');
  });

  it('tells how far it is, up to the end', async () => {
    const steps: string[] = [];
    await analyse({ sources: SOURCES }, {}, (stage, done, of) => {
      steps.push(`${stage} ${done}/${of}`);
    });
    expect(steps.filter((step) => step.startsWith('read'))).toHaveLength(SOURCES.length);
    expect(steps).toContain('read 6/6');
    expect(steps.at(-1)).toBe('compare 3/3');
  });
});

describe('options', () => {
  it('names every mistake in one message', () => {
    expect(() =>
      resolveOptions({
        guaranteeWords: 4,
        reprintShare: Number.NaN,
        excerptWords: 1.5,
        minimumWords: '20',
        editedSimilarity: 2,
        slots: 65,
        language: 'English!',
        wordsPerMinute: 3,
      }),
    ).toThrow(
      expect.objectContaining({
        code: 'option-invalid',
        message: expect.stringMatching(
          /wordsPerMinute[\s\S]*--guarantee[\s\S]*--excerpt-words[\s\S]*--reprint-share[\s\S]*--edited-similarity[\s\S]*--minimum-words[\s\S]*--slots[\s\S]*--language/,
        ),
      }),
    );
  });

  it('accepts the ends of every range and nothing beyond', () => {
    for (const { key, range, integer } of OPTION_SPECS) {
      if (!range) continue;
      const step = integer ? 1 : 0.01;
      for (const end of range) expect(resolveOptions({ [key]: end })[key]).toBe(end);
      expect(() => resolveOptions({ [key]: range[0] - step }), key).toThrow();
      expect(() => resolveOptions({ [key]: range[1] + step }), key).toThrow();
    }
  });

  it('stop the run before anything is read', async () => {
    await expect(analyse({ sources: SOURCES }, { minimumWords: 0 })).rejects.toMatchObject({
      code: 'option-invalid',
    });
  });
});

describe('a long run', () => {
  const releases = SOURCES.filter(({ path }) => path.endsWith('release.txt'));
  it.each([
    ['inferred', []],
    ['given', releases],
  ])(
    'gives its caller a turn at every text while stories are found, releases %s',
    async (_, given) => {
      const turns = { read: 0, place: 0, compare: 0 };
      let doing = 0;
      await analyse({ sources: SOURCES, releases: given }, {}, async (stage) => {
        turns[stage]++;
        doing++;
        await new Promise((resolve) => setImmediate(resolve));
        // Nothing goes on before the turn is over.
        expect(--doing).toBe(0);
      });
      expect(turns.read).toBe(SOURCES.length);
      expect(turns.place).toBeGreaterThanOrEqual(SOURCES.length - given.length);
      expect(turns.compare).toBeGreaterThanOrEqual(3);
    },
  );
});
