/** What is boilerplate counts for nobody: given, or learned from the releases; and what is an outlet's furniture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, Story } from '../../src/compare/record.ts';
import { analyse, comparePair } from '../../src/pipeline/analyse.ts';
import { cluster } from '../../src/pipeline/cluster.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { DEFAULTS } from '../../src/pipeline/options.ts';
import { Boilerplate } from '../../src/stories/boilerplate.ts';
import { wordHashes } from '../../src/stories/names.ts';
import { languageOf } from '../../src/text/languages/index.ts';
import { plainArticle, readPlain } from '../../src/text/read.ts';
import { setAside } from '../../src/text/set-aside.ts';
import { changed, source, storyOf } from './story-of.ts';

const STOCK =
  'Harrow Mills has ground flour for the bakers of the Teal valley since 1762 and is owned by the forty families who deliver their wheat, rye and spelt to its three water-driven mills.';
const NEWS = [
  'Harrow Mills will shut its oldest mill for two years from October to rebuild the weir, the mill race and the fish ladder beside them, it announced today.',
  'Divers found in spring that the oak piles under the weir, sunk in the year of the great frost, have rotted away below the water line.',
] as const;
const OWN = [
  'Anglers of the lower valley met in the chapel on Thursday and asked who will pay for trout that never came back after the last flood.',
  'Nobody from the council had come, and the evening ended with a song and a collection for the roof.',
] as const;
const release = source(
  'release.txt',
  ['Oldest mill to close', `TEALBRIDGE, 3 March 2025 — ${NEWS[0]}`, NEWS[1], STOCK].join('\n\n'),
);
const boilerplate = [source('stock.txt', `Facts and figures\n\n${STOCK}`)];
const clippingOf = (...paragraphs: readonly string[]) =>
  source('clipping.txt', ['Anglers ask for trout', ...paragraphs].join('\n\n'));

const only = ({ stories }: Report) => stories[0]!.clippings[0]!;
const judged = async (clipping: ReturnType<typeof source>, given = boilerplate) =>
  only(
    await analyse({
      // A second release of nobody's: the clipping need not be tied to the first.
      sources: [clipping],
      releases: [release],
      boilerplate: given,
    }),
  );

/** What the zones of a text say of it, piece by piece. */
const zonesOf = ({
  text,
  paragraphs,
}: Pick<Story['release'], 'text'> & {
  readonly paragraphs: readonly {
    readonly start: number;
    readonly end: number;
    readonly zone: string;
  }[];
}) => paragraphs.map(({ start, end, zone }) => [zone, text.slice(start, end)]);

describe('known boilerplate', () => {
  it('leaves every text alone of which its words say so', () => {
    const known = ['Call now', STOCK, NEWS[0]];
    const words = [...known, ...OWN].flatMap((text) => text.split(' '));
    const piece = fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 30 }))
      .map(([from, count]) => words.slice(from, from + count).join(' '));
    const pieces = fc.array(fc.oneof(piece, fc.constantFrom(...known)), {
      minLength: 1,
      maxLength: 4,
    });
    const said = new Set<boolean>();
    fc.assert(
      fc.property(pieces, fc.subarray(known, { minLength: 1 }), (paragraphs, texts) => {
        const stock = new Boilerplate(texts.map((text) => plainArticle(text, languageOf('en'))));
        const article = plainArticle(paragraphs.join('\n\n'), languageOf('en'));
        const mayBeIn = stock.mayBeIn(wordHashes(article.tokens.keys));
        said.add(mayBeIn);
        if (!mayBeIn)
          expect(stock.without(article, DEFAULTS).paragraphs).toEqual(article.paragraphs);
      }),
      { numRuns: 300 },
    );
    expect(said.size).toBe(2);
  });
});

describe('given boilerplate', () => {
  const inside = clippingOf(`${OWN[0]} ${STOCK} ${OWN[1]}`, NEWS[1].slice(0, 60));

  it('makes no excerpt of a clipping that shares one stock sentence', async () => {
    const pair = async (given: typeof boilerplate) =>
      (await comparePair(release, inside, {}, given)).clippings[0]!.verdict;
    expect(await pair([])).toBe('excerpt');
    expect(await pair(boilerplate)).toBe('independent');
  });

  it('is parted from the paragraph it stands in, and nothing of the text is lost', async () => {
    const [clipping] = (await comparePair(release, inside, {}, boilerplate)).clippings;
    expect(zonesOf(clipping!).slice(1, 4)).toEqual([
      ['body', OWN[0]],
      ['boilerplate', STOCK],
      ['body', OWN[1]],
    ]);
  });

  it('is found where it was edited, and under a heading of its own', async () => {
    const edited = changed(STOCK, { bakers: 'bakeries', ', rye and spelt': ' and rye' });
    const [clipping] = (
      await comparePair(
        release,
        clippingOf(OWN[0], 'Facts and figures', edited, OWN[1]),
        {},
        boilerplate,
      )
    ).clippings;
    expect(zonesOf(clipping!).slice(2)).toEqual([
      ['boilerplate', 'Facts and figures'],
      ['boilerplate', edited],
      ['body', OWN[1]],
    ]);
    expect(clipping!.passages.length).toBeGreaterThan(0);
    expect(clipping!.articleCopied).toBe(0);
  });

  it('is set aside in the release, too', async () => {
    const { release: record, clippings } = await comparePair(
      release,
      clippingOf(NEWS[0], NEWS[1]),
      {},
      boilerplate,
    );
    expect(zonesOf(record).at(-1)).toEqual(['boilerplate', STOCK]);
    expect(clippings[0]!.releaseReused).toBeGreaterThan(0.85);
  });

  it('hides nothing else: what is copied beside it counts', async () => {
    const { verdict, articleCopied } = await judged(clippingOf(NEWS[0], STOCK, NEWS[1]));
    expect(verdict).toBe('reprint');
    expect(articleCopied).toBe(1);
  });

  it('ties no clipping to a release, and no two clippings to one another', async () => {
    const [a, b] = ['a.txt', 'b.txt'].map((path, k) =>
      source(path, `News\n\n${STOCK}\n\n${OWN[k]}`),
    );
    const report = await analyse({ sources: [a!, b!], releases: [release], boilerplate });
    expect(report.unmatched.map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
    const groups = async (given: typeof boilerplate) =>
      (await cluster({ sources: [a!, b!], boilerplate: given })).clusters.length;
    expect(await groups([])).toBe(1);
    expect(await groups(boilerplate)).toBe(0);
  });

  it('counts as a text that was read, once, and is no clipping', async () => {
    const { inputs, unmatched } = await analyse({
      sources: [inside, ...boilerplate],
      releases: [release],
      boilerplate,
    });
    expect(inputs.ok).toBe(3);
    expect(unmatched.map(({ path }) => path)).not.toContain('stock.txt');
  });

  it('is set aside as one, in however many wordings it is known', async () => {
    const wordings = Array.from({ length: 40 }, (_, k) =>
      source(`stock-${k}.txt`, changed(STOCK, { forty: `${k + 20}`, three: `${k % 7}` })),
    );
    const text = clippingOf(`${OWN[0]} ${changed(STOCK, { forty: 'sixty' })} ${OWN[1]}`);
    const zones = async (given: typeof boilerplate) =>
      zonesOf((await comparePair(release, text, {}, given)).clippings[0]!);
    expect(await zones(wordings)).toEqual(await zones(boilerplate));
    expect((await zones(wordings)).map(([zone]) => zone)).toContain('boilerplate');
  });

  it('is set aside in plain texts', async () => {
    const clipping = inside.extract.text;
    const before = await compareTexts(release.extract.text, clipping);
    const after = await compareTexts(release.extract.text, clipping, {}, [STOCK]);
    expect([before.verdict, after.verdict]).toEqual(['excerpt', 'independent']);
    expect(after.text).toBe(clipping);
  });

  it('in Japanese is parted at the full stop', async () => {
    const stock =
      '株式会社ハロー製粉は一七六二年の創業以来、ティール渓谷の四十軒の農家とともに三つの水車で小麦粉を挽き続けています。';
    const own = '釣り人たちは木曜日の夜に礼拝堂で集まり、鱒が戻らない理由を尋ねた。';
    const { paragraphs, text } = await compareTexts(
      `水車小屋を休止します。${stock}`,
      `${own}${stock}${own}`,
      {},
      [stock],
    );
    expect(zonesOf({ paragraphs, text })).toEqual([
      ['body', own],
      ['boilerplate', stock],
      ['body', own],
    ]);
  });
});

describe('learned boilerplate', () => {
  const SCHOOL = [
    'Harrow Mills opens a school for young millers in the old granary this September, with twelve places and a kitchen for the apprentices.',
    'They will learn to dress stones, to read the water and to bake with what they have ground, from three retired millers of the valley.',
  ];
  const other = (stock: string) =>
    source(
      'school.txt',
      ['School for millers', `TEALBRIDGE, 9 May 2025 — ${SCHOOL[0]}`, SCHOOL[1], stock].join(
        '\n\n',
      ),
    );

  it.each([
    ['word for word', STOCK],
    ['with a figure brought up to date', changed(STOCK, { forty: 'fifty' })],
  ])('recurs in two releases, %s, and ties nobody to either', async (_, stock) => {
    const report = await analyse({
      sources: [clippingOf(`${OWN[0]} ${STOCK} ${OWN[1]}`), source('b.txt', `Mill\n\n${NEWS[1]}`)],
      releases: [release, other(stock)],
    });
    expect(report.unmatched.map(({ path }) => path)).toEqual(['clipping.txt']);
    expect(
      report.stories.map((story) =>
        zonesOf(story.release).find(([zone]) => zone === 'boilerplate'),
      ),
    ).toEqual([
      ['boilerplate', STOCK],
      ['boilerplate', stock],
    ]);
  });

  it('is not what two versions of one release share', async () => {
    const second = source('v2.txt', changed(release.extract.text, { 'two years': 'three years' }));
    const report = await analyse({ sources: [], releases: [release, second] });
    expect(
      report.stories.flatMap((story) => zonesOf(story.release).map(([zone]) => zone)),
    ).not.toContain('boilerplate');
  });
});

describe('learned furniture', () => {
  const FOOT =
    'Support the paper of the valley with four pounds a month and read it before breakfast.';
  const filed = (path: string, outlet: string, ...paragraphs: readonly string[]) =>
    source(path, ['News of the day', ...paragraphs].join('\n\n'), { outlet });

  it('recurs across the clippings of one outlet, and makes none of them kin', async () => {
    const clippings = [
      filed('a.txt', 'Valley Post', NEWS[0], FOOT, OWN[1]),
      filed('b.txt', 'Valley Post', OWN[0], FOOT, OWN[1].replace('song', 'quarrel')),
    ];
    const report = await analyse({ sources: clippings, releases: [release] });
    expect(zonesOf(only(report))).toContainEqual(['furniture', FOOT]);
    expect(report.unmatched.map(({ path }) => path)).toEqual(['b.txt']);
  });

  it('is not what an outlet took twice from the release that was given', async () => {
    const report = await analyse({
      sources: [
        filed('a.txt', 'Valley Post', `${OWN[0]} It rained all evening.`, NEWS[1]),
        filed('b.txt', 'Valley Post', NEWS[1], OWN[1], OWN[0].replace('Anglers', 'Rowers')),
      ],
      releases: [release],
    });
    expect(report.stories[0]!.clippings.map(({ verdict }) => verdict)).toEqual([
      'excerpt',
      'excerpt',
    ]);
  });

  it('may be worded as that of another outlet', async () => {
    const house = (name: string) => FOOT.replace('valley', name);
    const clippings = [
      filed('a.txt', 'Valley Post', NEWS[0], house('valley'), OWN[1]),
      filed('b.txt', 'Valley Post', OWN[0], house('valley')),
      filed('c.txt', 'Hill Post', NEWS[1], house('hill'), OWN[1].replace('song', 'quarrel')),
    ];
    const report = await analyse({ sources: clippings, releases: [release] });
    expect(zonesOf(only(report))).toContainEqual(['furniture', house('valley')]);
  });

  it('is not what an outlet took twice with the same words changed', async () => {
    const edited = changed(NEWS[1], { 'Divers found in spring': 'In spring divers saw' });
    const report = await analyse({
      sources: [
        filed('a.txt', 'Valley Post', `${OWN[0]} It rained all evening.`, edited),
        filed('b.txt', 'Valley Post', edited, OWN[1], OWN[0].replace('Anglers', 'Rowers')),
      ],
      releases: [release],
    });
    expect(report.stories[0]!.clippings).toHaveLength(2);
    for (const clipping of report.stories[0]!.clippings)
      expect(zonesOf(clipping)).toContainEqual(['body', edited]);
  });

  it('makes no text belong to a story by the names it holds', async () => {
    const named = changed(NEWS[1], {
      Divers: 'Divers Ada Quill and Tom Brack of Nether Teal',
    });
    const report = await analyse({
      releases: [source('release.txt', `Mill\n\n${NEWS[0]}\n\n${named}`)],
      sources: [
        source(
          'a.txt',
          `Song\n\n${OWN[1]}\n\nRead more: Ada Quill, Tom Brack, Nether Teal, Harrow Mills`,
        ),
      ],
    });
    expect(report.unmatched.map(({ path }) => path)).toEqual(['a.txt']);
  });
});

describe('words set aside', () => {
  const WORD = fc.constantFrom('Tide,', 'ferry', '“Quay”', 'lamp.', '「灯台」', '港。', 'moor —');

  it('part paragraphs and sentences, and leave text, words and tiling as they were', async () => {
    const { language } = await readPlain('', 'en');
    fc.assert(
      fc.property(
        fc.array(fc.array(WORD, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.boolean()),
        (paragraphs, coins) => {
          const article = plainArticle(
            paragraphs.map((words) => words.join(' ')).join('\n\n'),
            language,
          );
          const marked = Uint8Array.from(article.tokens.keys, () => (coins.next().value ? 1 : 0));
          const after = setAside(article, marked, 'boilerplate');
          expect(after.text).toBe(article.text);
          marked.forEach((mark, t) => {
            const paragraph = after.paragraphs[after.paragraphOf[t]!]!;
            expect(paragraph.zone).toBe(mark ? 'boilerplate' : 'body');
            expect(paragraph.start).toBeLessThanOrEqual(article.tokens.starts[t]!);
            expect(paragraph.end).toBeGreaterThanOrEqual(article.tokens.ends[t]!);
          });
          expect(after.paragraphs.map(({ index }) => index)).toEqual(
            after.paragraphs.map((_, k) => k),
          );
          let at = 0;
          for (const { start, end } of after.paragraphs) {
            expect(article.text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(article.text.slice(at).trim()).toBe('');
          let from = 0;
          for (const sentence of after.sentences) {
            expect(sentence.from).toBe(from);
            expect(after.paragraphOf[sentence.to - 1]).toBe(after.paragraphOf[from]);
            from = sentence.to;
          }
          expect(from).toBe(article.tokens.count);
        },
      ),
    );
  });
});

describe('the description of a company under its release', () => {
  const NEWS = [
    'The harbour board of Tarnwick will close the upper lock for repairs from the second week of March.',
    'Divers under Odile Marchetti found two cracks in the Western Gate last autumn, each as long as a rowing boat.',
    'Barges above the lock may leave before the closure or stay until the gate is hung again in May.',
    'A crane from the old shipyard will lift the gate, which weighs as much as nine lorries.',
  ];
  const ABOUT =
    'Tarnwick Locks keeps forty-one locks and nine miles of towpath between the old shipyard and the sea. Founded by barge owners in 1911, it employs 63 people and is paid for by tolls.';
  const SENT = `Upper lock to close in March\n\n${NEWS.join('\n\n')}\n\nAbout Tarnwick Locks\n\n${ABOUT}`;
  const OWN =
    'Barge owners will meet on Friday to talk about a claim for damages from Tarnwick Locks. Their chairwoman, Edda Voss, has sent the board a letter of eleven pages, and Odile Marchetti, who dives at Tarnwick for a living, will bring a film of the Western Gate.';
  const clippingOf = async (text: string) => {
    const [clipping] = (await storyOf(source('release.txt', SENT), [source('one.txt', text)]))
      .clippings;
    if (!clipping) throw new Error('it is in no story');
    return clipping;
  };

  it('accuses nobody who prints it under an article of their own, without its heading', async () => {
    const { verdict, articleCopied, paragraphs } = await clippingOf(
      `Barge owners want money\n\n${OWN}\n\n${ABOUT}`,
    );
    expect([verdict, articleCopied]).toEqual(['independent', 0]);
    expect(paragraphs.map(({ zone }) => zone)).toEqual(['headline', 'body', 'boilerplate']);
  });

  it('is no part of a reprint either, and parts the paragraph it stands in', async () => {
    const { articleCopied, basis, text, paragraphs } = await clippingOf(
      `Lock to close\n\n${NEWS.join(' ')} ${ABOUT}`,
    );
    expect(articleCopied).toBe(1);
    expect(basis.bodyWords).toBe(NEWS.join(' ').split(' ').length);
    const last = paragraphs.at(-1);
    expect(last && [last.zone, text.slice(last.start, last.end)]).toEqual(['boilerplate', ABOUT]);
  });

  it('stays the article’s where the outlet tells the same in its own words', async () => {
    const { paragraphs } = await clippingOf(
      `Barge owners want money\n\n${OWN} The board, once set up by the owners of barges, has 63 employees and lives off tolls.`,
    );
    expect(paragraphs.map(({ zone }) => zone)).toEqual(['headline', 'body']);
  });
});
