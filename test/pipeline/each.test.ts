/** Clippings that stream past known releases are judged as the whole report judges them. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { compileAssembly, KERNEL_SOURCE } from '../../scripts/build-kernel.mjs';
import type { ClippingRecord, Report } from '../../src/compare/record.ts';
import { wasmSketcher } from '../../src/fingerprint/kernel/wasm.ts';
import { PARAGRAPH_SKETCH } from '../../src/fingerprint/minhash.ts';
import type { ParagraphSketcher } from '../../src/fingerprint/paragraphs.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import { analyseEach, ClippingDesk, type ClippingLine } from '../../src/pipeline/each.ts';
import type { Source } from '../../src/text/article.ts';
import { source } from '../stories/story-of.ts';

const RELEASES = [
  [
    'Orchard at Quill End opens to visitors',
    'QUILL END, 2 May 2025 — The Quill End Orchard Society will open its forty rows of damson trees to visitors from the first Saturday in June, it announced today.',
    'Volunteers have cleared the brambles from the lower terraces, and a path of crushed slate now leads past the beehives to the cider press of 1911.',
    '“Nobody under sixty has walked down there since the wall fell in,” said Maud Pellinore, who chairs the society. “We hope that children will climb the trees again.”',
    'The county lent the society 18,400 pounds for a new gate, which a blacksmith from Thornby forged from the rails of the old quarry line.',
    'About the Quill End Orchard Society',
    'The Quill End Orchard Society has looked after old fruit trees in the valley since 1962 and is paid for by its members and the county.',
  ],
  [
    'Kettering Sound gets a night bus',
    'KETTERING SOUND, 6 May 2025 — Tramways of Kettering Sound will run a night bus between the harbour and Lower Fenwick every hour from the ninth of June.',
    'The bus leaves from the fish market at ten past the hour and takes thirty-four minutes, half as long as the walk along the unlit coast road.',
    '“Bakers, nurses and porters asked us for it in 2019,” said Ottoline Braithwaite, head of timetables at Tramways of Kettering Sound. “They were right.”',
    'A ticket costs 2.40 pounds, children and dogs ride free, and the drivers were promised a heated shelter at either end of the line.',
  ],
  [
    'Вечерний автобус в Новой Слободе',
    'Трамвайное управление Новой Слободы с девятого июня пускает ночной автобус от рыбного рынка до нижней пристани, сообщила сегодня его глава Зинаида Крохалева.',
    'Автобус отправляется в десять минут каждого часа и идёт тридцать четыре минуты, вдвое быстрее пешехода на тёмной береговой дороге.',
  ],
].map((paragraphs, at) => source(`release-${at}.txt`, paragraphs.join('\n\n')));

const OWN = [
  'Rain fell on the market all morning, and the woman who sells eels said that she had seen worse in the year of the big flood.',
  'Our reporter asked eleven neighbours what they made of it; nine shrugged, one laughed, and one had already written to the mayor.',
  'The library will close at four on Fridays. Nobody could say why, and the caretaker, Hob Tansley, had gone home.',
  'Die Bäckerei am Markt öffnet im Sommer schon um fünf, weil die Backstube sonst zu heiß wird.',
  'ニュースの読者は、朝の市場で雨を待つ人々の話を静かに聞いていた。',
  // Nothing but names of the Russian release, in other cases.
  'На вечер к Зинаиде Крохалевой в Новую Слободу приехали дети: два класса и собака.',
  'Photo: Tansley',
  'Share',
];

const released = RELEASES.flatMap(({ extract }) => extract.text.split('\n\n'));

/** A paragraph of a release as outlets take it: whole, in part, with words changed, in quotation marks, wrapped, disguised. */
const taken = fc
  .tuple(fc.constantFrom(...released), fc.nat(6), fc.nat(40), fc.integer({ min: 2, max: 9 }))
  .map(([paragraph, how, from, every]) => {
    const words = paragraph.split(' ');
    if (how === 0) return words.slice(from % words.length).join(' ');
    if (how === 1) return words.map((word, k) => (k % every === 1 ? `so${k}` : word)).join(' ');
    if (how === 2) return `He read it out: “${words.slice(0, 30).join(' ')}” Then he sat down.`;
    if (how === 3)
      return words
        .map((word, k) => (k % 8 === 7 ? `${word}\n` : `${word} `))
        .join('')
        .trim();
    if (how === 4) return paragraph.replaceAll('a', 'а');
    if (how === 5) return words.filter((word) => /^\p{Lu}|\d/u.test(word)).join(' met ');
    return paragraph;
  });

const text = fc
  .array(fc.oneof(taken, fc.constantFrom(...OWN)), { minLength: 1, maxLength: 7 })
  .map((paragraphs) => paragraphs.filter((paragraph) => paragraph.trim()).join('\n\n') || 'x');

/** Every clipping has an outlet of its own, so that no furniture can be learned. */
const stories = fc.record({
  releases: fc.constantFrom(RELEASES, RELEASES.slice(0, 1), RELEASES.slice(1, 2)),
  clippings: fc
    .array(text, { minLength: 1, maxLength: 6 })
    .map((texts) => texts.map((one, k) => source(`${k}.txt`, one, { outlet: `Outlet ${k}` })))
    .chain((sources) => fc.shuffledSubarray(sources, { minLength: sources.length })),
});

async function streamed(
  clippings: readonly Source[],
  releases: readonly Source[],
): Promise<ClippingLine[]> {
  const lines: ClippingLine[] = [];
  for await (const line of analyseEach(clippings, { releases })) lines.push(line);
  return lines;
}

/** The lines of a report, by id. */
function linesOf({ stories, unmatched }: Report): Map<string, ClippingLine> {
  const lines: ClippingLine[] = [
    ...stories.flatMap(({ release, clippings }) =>
      clippings.map((clipping) => ({ release: release.id, ...clipping })),
    ),
    ...unmatched.map((one) => ({ release: null, ...one })),
  ];
  return new Map(lines.map((line) => [line.id, line]));
}

const withoutLineage = (line: ClippingLine | undefined) => ({ ...line, copiedFrom: null });

describe('a clipping that streams past known releases', () => {
  it('has the line of the whole report, but for copiedFrom, in the order of the stream', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(stories, async ({ releases, clippings }) => {
        const whole = linesOf(await analyse({ sources: clippings, releases }));
        const lines = await streamed(clippings, releases);
        expect(lines.map(({ id }) => id)).toEqual(clippings.map(({ path }) => path));
        for (const line of lines) {
          seen.add('verdict' in line ? line.verdict : 'none');
          expect(line.release === null ? line : withoutLineage(line)).toEqual(
            line.release === null ? whole.get(line.id) : withoutLineage(whole.get(line.id)),
          );
        }
      }),
      { numRuns: 60 },
    );
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['excerpt', 'independent', 'none', 'quotation', 'reprint']),
    );
  });

  it('has the line it would have alone, to the last byte', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async ({ releases, clippings }) => {
        const lines = await streamed(clippings, releases);
        for (const [at, clipping] of clippings.entries()) {
          const alone = linesOf(await analyse({ sources: [clipping], releases }));
          expect(JSON.stringify(lines[at])).toBe(JSON.stringify(alone.get(clipping.path)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has the same line where most releases are read anew for it', async () => {
    const known = { releases: [...RELEASES, source('again.txt', RELEASES[0]!.extract.text)] };
    await fc.assert(
      fc.asyncProperty(stories, async ({ clippings }) => {
        const wide = await ClippingDesk.open(known, {});
        const narrow = await ClippingDesk.open(known, {}, undefined, 1);
        for (const clipping of clippings)
          expect(await narrow.judge(clipping)).toEqual(await wide.judge(clipping));
      }),
      { numRuns: 20 },
    );
  });

  it('waits while releases are read, which tells how far it is and gives signals a turn', async () => {
    const told: (readonly [string, number, number])[] = [];
    let turns = 0;
    await ClippingDesk.open({ releases: RELEASES }, {}, undefined, undefined, async (...step) => {
      told.push(step);
      expect(told).toHaveLength(turns + 1);
      await new Promise((resolve) => setImmediate(resolve));
      turns++;
    });
    expect(told).toEqual([
      ...RELEASES.map((_, at) => ['read', at + 1, RELEASES.length]),
      ...RELEASES.map(() => ['place', 0, RELEASES.length]),
    ]);
  });

  it('has the same line in another thread, which reads no release before it is asked for', async () => {
    const stock = source('stock.txt', RELEASES[0]!.extract.text.split('\n\n').at(-1)!);
    const again = [
      RELEASES[1]!,
      source('again.txt', [...OWN.slice(0, 3), released.at(-4)].join('\n\n')),
    ];
    const known = { releases: [RELEASES[0]!, RELEASES[2]!, ...again], boilerplate: [stock] };
    await fc.assert(
      fc.asyncProperty(stories, async ({ clippings }) => {
        const first = await ClippingDesk.open(known, {});
        const tables = structuredClone(first.share());
        expect(tables.common).not.toEqual([]);
        const other = await ClippingDesk.beside(tables, {});
        for (const clipping of clippings)
          expect(await other.judge(clipping)).toEqual(await first.judge(clipping));
      }),
      { numRuns: 20 },
    );
  });

  it('is passed over where it is itself a release', async () => {
    expect(await streamed(RELEASES, RELEASES)).toEqual([]);
  });

  it('keeps as its own what only several clippings of one outlet show to be furniture', async () => {
    const notice =
      'Readers of the Fenwick Leaf who find a mistake on these pages are asked to ring the bell at the printing office.';
    const leaf = (name: string, paragraph: number, own: string) => {
      const released = RELEASES[1]!.extract.text.split('\n\n')[paragraph]!;
      return source(name, [released, own, notice].join('\n\n'), { outlet: 'Fenwick Leaf' });
    };
    const clippings = [leaf('a.txt', 1, OWN[0]!), leaf('b.txt', 2, OWN[1]!)];
    const whole = linesOf(await analyse({ sources: clippings, releases: RELEASES }));
    const [line] = (await streamed(clippings, RELEASES)) as ClippingRecord[];
    const zones = (record: ClippingRecord) => record.paragraphs.map(({ zone }) => zone);
    expect(zones(line!).at(-1)).toBe('body');
    expect(zones(whole.get('a.txt') as unknown as ClippingRecord).at(-1)).toBe('furniture');
    // So it errs towards the outlet's own words.
    expect(line!.articleCopied).toBeLessThan(
      (whole.get('a.txt') as unknown as ClippingRecord).articleCopied,
    );
  });
});

describe('with the kernel’s words', () => {
  let kernel: ParagraphSketcher;
  beforeAll(async () => {
    const settings = { ...PARAGRAPH_SKETCH, slots: 8 };
    kernel = wasmSketcher(await compileAssembly(KERNEL_SOURCE), settings)!;
  });

  test('the lines are the same', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async ({ releases, clippings }) => {
        const fast = await ClippingDesk.open({ releases }, {}, kernel);
        const plain = await ClippingDesk.open({ releases }, {});
        for (const clipping of clippings)
          expect(await fast.judge(clipping)).toEqual(await plain.judge(clipping));
      }),
      { numRuns: 60 },
    );
  });
});
