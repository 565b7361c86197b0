/** Which text is the release and which clippings are its story, in folders that make it hard. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/compare/record.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import { summarise } from '../../src/report/summary.ts';
import type { Metadata, Source } from '../../src/text/article.ts';
import { source } from './story-of.ts';

const STOCK =
  'The Tarnwick Harbour Trust, a charity that has looked after the river and its four locks since 1880, is paid for by its members and the county.';
const LOCK = [
  'The Tarnwick Harbour Trust will close the upper lock for repairs from the second week of March, it announced today.',
  'Divers found two cracks in the western gate last autumn, each as long as a rowing boat, and a third in the sill below it.',
  STOCK,
  'A crane from the old shipyard will lift the gate, which weighs as much as nine lorries, and lay it on the quay.',
] as const;
const SCHOOL = [
  'The Tarnwick Harbour Trust opens a school for young boatbuilders in the old rope works this September, with places for twelve.',
  'Apprentices will spend two years learning to steam oak, caulk seams and read the tide from three retired shipwrights.',
  STOCK,
  'Applications open on the first of June and cost nothing; the trust pays each apprentice a weekly wage from the training fund.',
] as const;
const CONTACT = 'Media contact: Jane Doe, press@tarnwick.example, +44 117 496 0123';
const OWN =
  'Owners of barges on the upper river are angry and want their money back from the board this year, our reporter heard on the towpath.';

const text = (path: string, paragraphs: readonly string[], metadata: Partial<Metadata> = {}) =>
  source(path, paragraphs.join('\n\n'), metadata);

const lockRelease = text('lock-release.txt', [
  'Lock closes for repairs',
  `TARNWICK, 3 March 2025 — ${LOCK[0]}`,
  ...LOCK.slice(1),
  CONTACT,
]);
const schoolRelease = text('school-release.txt', [
  'School for boatbuilders opens',
  `TARNWICK, 9 May 2025 — ${SCHOOL[0]}`,
  ...SCHOOL.slice(1),
  CONTACT,
]);
const CLIPPINGS: readonly Source[] = [
  text('lock-1.txt', ['Lock to close', LOCK[0], LOCK[1], STOCK]),
  text('lock-2.txt', ['Cracks found', LOCK[1], LOCK[3], OWN]),
  text('school-1.txt', ['Boat school', SCHOOL[0], SCHOOL[1], STOCK]),
  text('school-2.txt', ['Learn to build boats', SCHOOL[1], SCHOOL[3]]),
];

const filed = ({ stories }: Report) =>
  Object.fromEntries(
    stories.map(({ release, clippings }) => [release.path, clippings.map(({ path }) => path)]),
  );
const TWO_STORIES = {
  'lock-release.txt': ['lock-1.txt', 'lock-2.txt'],
  'school-release.txt': ['school-1.txt', 'school-2.txt'],
};

describe('two releases of one sender that share a stock sentence', () => {
  it('keep their own clippings when both are inferred', async () => {
    const report = await analyse({ sources: [...CLIPPINGS, lockRelease, schoolRelease] });
    expect(filed(report)).toEqual(TWO_STORIES);
  });

  it('keep them when both are given', async () => {
    const report = await analyse({ sources: CLIPPINGS, releases: [schoolRelease, lockRelease] });
    expect(filed(report)).toEqual(TWO_STORIES);
  });

  it('a release given that is also among the texts is no clipping of itself', async () => {
    const report = await analyse({
      sources: [...CLIPPINGS, lockRelease, schoolRelease],
      releases: [schoolRelease, lockRelease],
    });
    expect(filed(report)).toEqual(TWO_STORIES);
    expect(report.inputs.ok).toBe(6);
  });
});

describe('another release of the sender', () => {
  const officially = ['FOR IMMEDIATE RELEASE', 'School for boatbuilders opens'];
  const school = text('school-release.txt', [
    ...officially,
    `TARNWICK, 9 May 2025 — ${SCHOOL[0]}`,
    STOCK,
    CONTACT,
  ]);

  it('is no clipping of a release, whatever paragraph both have', async () => {
    const { stories, unmatched } = await analyse({
      sources: [...CLIPPINGS.slice(0, 2), lockRelease, school],
    });
    expect(filed({ stories } as Report)).toEqual({
      'lock-release.txt': ['lock-1.txt', 'lock-2.txt'],
    });
    expect(unmatched.map(({ path, why }) => [path, why])).toEqual([
      ['school-release.txt', expect.stringContaining('marked as a release itself')],
    ]);
  });

  it('is a copy where most of its words are those of the release', async () => {
    const again = text('school-again.txt', [
      ...officially,
      `TARNWICK, 9 May 2025 — ${SCHOOL[0]}`,
      ...SCHOOL.slice(1, 3),
      CONTACT,
    ]);
    const { stories } = await analyse({ sources: [schoolRelease, again, ...CLIPPINGS.slice(2)] });
    expect(stories).toHaveLength(1);
    expect(stories[0]!.clippings).toHaveLength(3);
  });
});

describe('lines about other stories under the headlines of one house', () => {
  const TEASERS = [
    'Market hall closed until the roof is mended',
    'Wet weekend ahead for the upper valley',
    'Netball girls go up to the first division',
  ];
  const TALK = [
    OWN,
    'One of them, who sells coal from his deck, has counted nineteen letters to the board and one answer, which was about parking.',
    'His neighbour keeps hens on the roof of her cabin and says that they have laid badly since the divers came with their lamps.',
  ];
  const under = (path: string, headline: string, ...body: readonly string[]) =>
    text(path, [headline, ...TEASERS, ...body]);

  it('draw no clipping out of its story', async () => {
    const report = await analyse({
      sources: [
        under('lock-1.txt', 'Lock to close', ...LOCK, ...TALK),
        under('lock-2.txt', 'Cracks found', LOCK[1], ...TALK),
        text('lock-3.txt', ['Lock to close', ...LOCK]),
        text('lock-4.txt', ['Lock closes', ...LOCK]),
        lockRelease,
        under('school-1.txt', 'Boat school', SCHOOL[0], SCHOOL[1], SCHOOL[3]),
        under(
          'school-release.txt',
          'School for boatbuilders opens',
          `TARNWICK, 9 May 2025 — ${SCHOOL[0]}`,
          ...SCHOOL.slice(1),
          CONTACT,
        ),
      ],
    });
    expect(filed(report)).toEqual({
      'lock-release.txt': ['lock-1.txt', 'lock-2.txt', 'lock-3.txt', 'lock-4.txt'],
      'school-release.txt': ['school-1.txt'],
    });
  });
});

describe('the release', () => {
  it('need not have the earliest date, nor be the longest text', async () => {
    const report = await analyse({
      sources: [
        text('a.txt', ['Lock to close', ...LOCK, OWN, OWN.replace('barges', 'boats'), SCHOOL[1]], {
          outlet: 'Tarn Herald',
          published: '2025-03-02',
        }),
        text('b.txt', ['Lock', LOCK[0], LOCK[1]], {
          outlet: 'River News',
          published: '2025-03-03',
        }),
        source('z.txt', lockRelease.extract.text, { published: '2025-03-04' }),
      ],
    });
    expect(filed(report)).toEqual({ 'z.txt': ['a.txt', 'b.txt'] });
  });

  it('is not inferred from a notice that many unrelated pages carry', async () => {
    const notice =
      'Reports on these pages are read by volunteers before they are printed, and mistakes are put right within the week.';
    const pages = [
      'The ferry at Old Staithe has a new boiler, and the crew painted it green because that was the only tin left in the shed behind the chapel when the inspectors came.',
      'Nobody at the bakery in Church Row remembers a quieter August; the ovens were lit twice a week, and apprentices learned to juggle with burnt rolls between two customers.',
      'Pears outnumber apples in the orchards beyond Marl for the first time since records began, which the oldest growers put down to wasps, to frost or to plain bad manners.',
      'In the tannery museum a child asked why leather squeaks; three curators, one cobbler and a visiting professor of acoustics are still writing letters to each other about it.',
      'Swifts came back to the library tower on a Thursday, forty pairs of them by the verger’s count, and the reading room has kept its windows shut in spite of the heat.',
    ].map((own, k) =>
      text(`page-${k}.txt`, [`Page ${k}`, own, `${own.split(' ').reverse().join(' ')}.`, notice]),
    );
    const { stories, unmatched } = await analyse({ sources: pages });
    expect(stories).toEqual([]);
    expect(unmatched).toHaveLength(pages.length);
  });

  it('is not an article that begins a sentence with "Contact" or "Contacted"', async () => {
    const report = await analyse({
      sources: [
        text('a.txt', [
          'Lock to close',
          LOCK[0],
          LOCK[1],
          'Contact with the divers was lost twice.',
          'Contacted on Sunday, the mayor said nothing.',
        ]),
        text('b.txt', ['Cracks found', LOCK[0], LOCK[1], OWN]),
      ],
    });
    expect(report.stories).toEqual([]);
  });

  it('is doubted where an outlet published it: it may be a reprint of one that is not there', async () => {
    const published = { outlet: 'Tarn Herald', published: '2025-03-03' };
    const chosen = async (metadata: Partial<Metadata>) => {
      const release = source('z.txt', lockRelease.extract.text, metadata);
      const { stories } = await analyse({ sources: [release, ...CLIPPINGS.slice(0, 2)] });
      return stories[0]!.release;
    };
    expect(await chosen({})).toMatchObject({
      path: 'z.txt',
      why: expect.not.stringContaining('copy'),
    });
    expect((await chosen({})).confidence).toBeGreaterThan(0.9);
    const { confidence, why } = await chosen(published);
    expect(confidence).toBeLessThanOrEqual(0.7);
    expect(why).toContain('it may itself be a copy');
  });

  it('is doubted where nothing but what the others took from it marks it as one', async () => {
    const { stories } = await analyse({
      sources: [
        text('a.txt', ['Lock', LOCK[0], OWN]),
        text('b.txt', ['Cracks', LOCK[1], SCHOOL[1]]),
        text('c.txt', ['Crane', LOCK[3], SCHOOL[3]]),
        text('z.txt', ['Lock closes for repairs', ...LOCK]),
      ],
    });
    const { path, confidence, why } = stories[0]!.release;
    expect(path).toBe('z.txt');
    expect(confidence).toBeLessThanOrEqual(0.7);
    expect(why).toContain('nothing marks it as a release, so it may itself be a copy');
  });

  it('has a text that shares its names only, in a script without capitals, too', async () => {
    const release = text('bayan.txt', [
      'متحف للتمور في واحة العرجون',
      'تفتتح جمعية نخيل العرجون التعاونية يوم الاثنين أول متحف للتمور في المنطقة، وذلك في مبنى المدرسة القديمة.',
      'وقالت رئيسة الجمعية سلمى البرهومي إن المتحف يضم سبع قاعات تعرض أصناف التمور وأدوات الحصاد.',
    ]);
    const report = text('taqrir.txt', [
      'جدل في المجلس',
      'سأل عضو المجلس كريم الطويل عن كلفة متحف التمور في العرجون، ورد مدير الأشغال بأن جدران المدرسة كانت ضعيفة.',
      'ولم تجب سلمى البرهومي عن أسئلتنا، وقال أحد جيران المدرسة إنه يخشى الضجيج.',
    ]);
    const other = text('akhar.txt', [
      'مباراة الأحد',
      'فاز فريق الساحل على ضيفه بهدفين لهدف في مباراة شهدت أمطارا غزيرة وحضورا قليلا من المشجعين.',
      'وأضاع المهاجم ركلة جزاء في الدقيقة الأخيرة، فخرج باكيا تحت تصفيق الجمهور.',
    ]);
    const { stories, unmatched } = await analyse({ sources: [report, other], releases: [release] });
    expect(stories[0]?.clippings.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['taqrir.txt', 'independent'],
    ]);
    expect(unmatched.map(({ path }) => path)).toEqual(['akhar.txt']);
  });

  it('that cannot be told leaves every text unmatched, each with another text it resembles', async () => {
    const { stories, unmatched } = await analyse({ sources: CLIPPINGS.slice(0, 2) });
    expect(stories).toEqual([]);
    expect(unmatched.map(({ path, why }) => why.includes(path))).toEqual([false, false]);
    expect(unmatched[0]!.why).toContain('lock-2.txt');
  });
});

describe('a release of which nobody took a run of words', () => {
  const marked = [
    'Weir at Tarnwick gets a ladder for eels',
    'TARNWICK, 12 April 2025 — The Tarnwick Harbour Trust and the Penhallow Angling Club will build a ladder for eels at Quillan Weir this summer, it announced today.',
    'The ladder, 38 metres of bristle board in a steel trough, costs 64,500 pounds, of which the Penhallow club raised 21,000 with raffles and a sponsored swim.',
    '“Eels have had to wait for floods since 1894,” said Dorothea Pym of the Tarnwick Harbour Trust.',
    CONTACT,
  ];
  const told = text('told.txt', [
    'Help for eels',
    'Anglers from Penhallow have found the money, and now eels in Tarnwick get a way up past Quillan Weir: a trough lined with bristles, thirty-eight metres long. Some 64,500 pounds go into it, and 21,000 of them were won by swimming and raffles. The Harbour Trust, whose Dorothea Pym says that the fish have waited for high water since 1894, builds it in the summer months.',
  ]);
  const planned = async (paragraphs: readonly string[], metadata: Partial<Metadata> = {}) =>
    analyse({ sources: [text('a.txt', paragraphs, metadata), told, ...CLIPPINGS, lockRelease] });

  it('is told by its marks where others share its names, and says so', async () => {
    const { stories } = await planned(marked);
    const [{ release, clippings }] = stories.filter(
      ({ release: { path } }) => path === 'a.txt',
    ) as [Report['stories'][0]];
    expect(clippings.map(({ path }) => path)).toEqual(['told.txt']);
    expect(release.why).toBe(
      'It has a dateline with place and date, a media contact and an "About" or contact block, and another text shares its names and figures.',
    );
    expect(release.confidence).toBeLessThanOrEqual(0.9);
  });

  it.each([
    ['has no contact', marked.slice(0, -1), {}],
    ['was published by an outlet', marked, { outlet: 'Tarnwick Post' }],
    [
      'shares its names with nobody',
      [
        'Night bus for Ostrava Hill',
        'OSTHEIM, 2 June 2025 — Ostheim Tramways will run a night bus up Ostrava Hill from the first of July, every 47 minutes.',
        'Media contact: R. Ott, bus@ostheim.example',
      ],
      {},
    ],
  ])('is none where it %s', async (_, paragraphs, metadata) => {
    const { stories } = await planned(paragraphs, metadata);
    expect(stories.map(({ release }) => release.path)).not.toContain('a.txt');
  });
});

describe('few or empty texts', () => {
  it('none give an empty report', async () => {
    const report = await analyse({ sources: [] });
    expect([report.stories, report.unmatched, report.inputs.ok]).toEqual([[], [], 0]);
  });

  it('one alone is unmatched and says why', async () => {
    const { unmatched } = await analyse({ sources: [lockRelease] });
    expect(unmatched.map(({ why }) => why)).toEqual([
      expect.stringContaining('It is the only text'),
    ]);
  });

  it('empty ones are in no story', async () => {
    const { stories, unmatched } = await analyse({
      sources: [source('a.txt', ''), source('b.txt', ''), ...CLIPPINGS.slice(0, 1), lockRelease],
    });
    expect(stories.flatMap(({ clippings }) => clippings.map(({ path }) => path))).toEqual([
      'lock-1.txt',
    ]);
    expect(unmatched.map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
  });

  it('an empty release has no clippings', async () => {
    const { stories, unmatched } = await analyse({
      sources: CLIPPINGS,
      releases: [source('empty.txt', '')],
    });
    expect(stories.map(({ clippings }) => clippings)).toEqual([[]]);
    expect(unmatched).toHaveLength(CLIPPINGS.length);
  });
});

describe('many texts', () => {
  it('with the very same words are one story', async () => {
    const copies = Array.from({ length: 300 }, (_, k) => text(`copy-${k}.txt`, ['Lock', ...LOCK]));
    const { stories } = await analyse({ sources: [...copies, lockRelease] });
    expect(stories.map(({ release, clippings }) => [release.path, clippings.length])).toEqual([
      ['lock-release.txt', 300],
    ]);
    expect(new Set(stories[0]!.clippings.map(({ verdict }) => verdict))).toEqual(
      new Set(['reprint']),
    );
  });
});

describe('a story of an agency, of which no release is here', () => {
  const COPIES = ['courier', 'post', 'star'].map((name) =>
    text(`${name}.txt`, ['Lock closes', `TARNWICK (AP) — ${LOCK[0]}`, ...LOCK.slice(1)]),
  );

  it('is taken for a release with doubt, and the reason names the mark', async () => {
    const [story] = (
      await analyse({ sources: [...COPIES, text('own.txt', ['Cracks', LOCK[1], LOCK[3], OWN])] })
    ).stories;
    expect(story?.release.why).toContain("against it: an agency's mark");
    expect(story?.release.confidence).toBeLessThanOrEqual(0.7);
    expect(summarise([story!])).toContain('the text taken for the release');
  });

  it('is not the release where that is here, unmarked as it is', async () => {
    const release = text('statement.txt', [
      'Lock closes',
      `TARNWICK — ${LOCK[0]}`,
      ...LOCK.slice(1),
    ]);
    const report = await analyse({ sources: [...COPIES, release] });
    expect(report.stories.map(({ release: { id } }) => id)).toEqual(['statement.txt']);
  });
});
