/** Who copied whom, on stories written for it. */
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/compare/record.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import { changed, links, source, storyOf, without } from './story-of.ts';

const RELEASE = `Marrow Street Baths to reopen after three-year restoration

DUNMORAY, 4 March 2025 — The Marrow Street Baths will open their doors again on 12 April, the Dunmoray Trust announced today. The Victorian building has been closed since the roof gave way in the winter of 2021, and the restoration has cost £11.6 million.

Visitors will find two heated pools, a steam room and a gallery that tells the story of the bathers who swam here before the war. The larger pool is 25 metres long and its water is warmed by heat taken from the river. Admission is £6.40 for adults and free for children under five.

“We were told that the building could not be saved,” said Ottoline Farrow, chair of the Dunmoray Trust. “Nine hundred people gave money to prove the engineers wrong, and every one of their names is on the wall of the entrance hall.”

The work was carried out by a team of 46 craftspeople, among them the last two tile makers in the county. More than 30,000 tiles were cleaned by hand and a further 4,200 were fired in a kiln built for the purpose. The original clock, which stopped in 1973, keeps time again.

The baths will employ 38 people and expect 140,000 visits in the first year. Swimming lessons for schools begin in May, and the trust has set aside 60 places a week for patients referred by their doctors.

Tickets for the opening weekend go on sale on 18 March at marrowbaths.example. On the first morning the pool will be reserved for those who gave to the appeal.`;

/** What any outlet does: its own headline, no dateline, a day for "today". */
const HOUSE_STYLE = {
  'DUNMORAY, 4 March 2025 — ': '',
  'announced today': 'announced on Tuesday',
};

/** An edited reprint: what only an editor of this outlet would write. */
const FIRST = changed(without(RELEASE, 6), {
  'Marrow Street Baths to reopen after three-year restoration':
    'Pool that was written off opens its doors',
  ...HOUSE_STYLE,
  'open their doors again': 'welcome swimmers again',
  'gave way in the winter of 2021': 'came down in the storms of 2021',
  'the restoration has cost £11.6 million': 'putting it right has cost almost £12 million',
  'Visitors will find': 'Behind the soot-black front are',
  'keeps time again.':
    'keeps time again. Older readers will remember that it used to run backwards.',
  'expect 140,000 visits in the first year': 'hope for 140,000 visits a year',
});

/** A copy of it, with changes of its own. */
const SECOND = changed(without(FIRST, 3), {
  'Pool that was written off opens its doors': 'Marrow Street makes a splash',
  'almost £12 million': 'close to £12 million',
  'Behind the soot-black front are': 'Behind the blackened front there are',
  ' Admission is £6.40 for adults and free for children under five.': '',
  'among them': 'including',
});

/** A copy of the copy. */
const THIRD = changed(without(SECOND, 4), {
  'Marrow Street makes a splash': 'Splash! The baths are back',
  'welcome swimmers again': 'see swimmers again',
  'two heated pools, a steam room and a gallery': 'two warm pools, a steam room and a gallery',
});

const days = (...published: readonly (string | null)[]) => [
  source('first.txt', FIRST, { published: published[0] ?? null }),
  source('second.txt', SECOND, { published: published[1] ?? null }),
  source('third.txt', THIRD, { published: published[2] ?? null }),
];
const release = source('release.txt', RELEASE, { published: '2025-03-04' });

describe('a chain of three', () => {
  const chain = { 'first.txt': null, 'second.txt': 'first.txt', 'third.txt': 'second.txt' };

  it('each names the nearest before it', async () => {
    const story = await storyOf(release, days('2025-03-04', '2025-03-05', '2025-03-07'));
    expect(links(story)).toEqual(chain);
    expect(story.commonSources).toEqual([]);
  });

  it('is found without dates, since a copy has nothing of the release that its source lacks', async () => {
    expect(links(await storyOf(release, days(null, null, null)))).toEqual(chain);
  });

  it('is found when the release must be inferred', async () => {
    const { stories } = await analyse({ sources: [release, ...days(null, null, null)] });
    expect(links(stories[0] as Story)).toEqual(chain);
  });

  it('is the same in any order of the inputs', async () => {
    const sources = days(null, '2025-03-05', null);
    expect(await storyOf(release, [...sources].reverse())).toEqual(await storyOf(release, sources));
  });

  it('shows the words that both have and the release has not, where they stand', async () => {
    const { clippings } = await storyOf(release, days('2025-03-04', '2025-03-05', null));
    const second = clippings.find(({ path }) => path === 'second.txt')!;
    const added = second.copiedFrom!.evidence.find(({ says }) => says.includes('run backwards'))!;
    expect(added.type).toBe('added');
    expect(SECOND.slice(added.clipping!.start, added.clipping!.end)).toBe(
      'Older readers will remember that it used to run backwards',
    );
    expect(FIRST.slice(added.source!.start, added.source!.end)).toBe(
      'Older readers will remember that it used to run backwards',
    );
    const replaced = second.copiedFrom!.evidence.find(({ says }) => says.includes('storms'))!;
    expect(replaced.type).toBe('replaced');
    expect(RELEASE.slice(replaced.release!.start, replaced.release!.end)).toContain('winter');
    expect(second.copiedFrom!.evidence.map(({ type }) => type)).toContain('date');
    expect(second.copiedFrom!.confidence).toBeGreaterThan(0.9);
  });

  it('is surer with dates than without', async () => {
    const sure = async (...published: readonly (string | null)[]) => {
      const { clippings } = await storyOf(release, days(...published));
      return clippings[1]!.copiedFrom!.confidence;
    };
    expect(await sure('2025-03-04', '2025-03-05')).toBeGreaterThan(await sure(null, null));
  });

  it('a copy that is dated before its source is not said to be one', async () => {
    const story = await storyOf(release, days('2025-03-09', '2025-03-05', '2025-03-07'));
    expect(links(story)).toMatchObject({ 'first.txt': null, 'second.txt': null });
  });

  it('a missing link is bridged: the copy of a copy names the earlier one', async () => {
    const [first, , third] = days(null, null, null);
    expect(links(await storyOf(release, [first!, third!]))).toEqual({
      'first.txt': null,
      'third.txt': 'first.txt',
    });
  });
});

describe('no lineage', () => {
  const none = { 'a.txt': null, 'b.txt': null };

  it('two outlets that chose the same paragraphs share no departure', async () => {
    const part = changed(without(RELEASE, 3, 5, 6), HOUSE_STYLE);
    const story = await storyOf(release, [
      source('a.txt', `${part}\n\nWe shall be first in the queue, towel under the arm.`),
      source('b.txt', `${part}\n\nParking in Bell Lane is free on Sundays.`),
    ]);
    expect(links(story)).toEqual(none);
    expect(story.commonSources).toEqual([]);
  });

  it('the same house style and the obvious trims are no evidence', async () => {
    const obvious = {
      ...HOUSE_STYLE,
      'said Ottoline Farrow, chair of the Dunmoray Trust': 'said trust chair Ottoline Farrow',
      'More than 30,000': 'Over 30,000',
      'carried out': 'done',
    };
    const story = await storyOf(release, [
      source('a.txt', changed(RELEASE, obvious), { published: '2025-03-04' }),
      source('b.txt', changed(without(RELEASE, 6), { ...obvious, 'set aside': 'reserved' }), {
        published: '2025-03-06',
      }),
    ]);
    expect(links(story)).toEqual(none);
  });

  describe('five words changed, each as another would have it', () => {
    const lightly = changed(without(RELEASE, 5, 6), {
      ...HOUSE_STYLE,
      'Marrow Street Baths to reopen after three-year restoration': 'Baths open again',
      'gave way': 'fell in',
      'warmed by heat': 'warmed with warmth',
      'was carried out by': 'fell to',
      'a kiln built': 'an oven built',
      'keeps time again': 'keeps time',
    });
    const copy = changed(lightly, { 'Baths open again': 'Into the water' });
    const inOrder = (second: string) =>
      storyOf(release, [
        source('first.txt', lightly, { published: '2025-03-05' }),
        source('second.txt', second, { published: '2025-03-07' }),
      ]);

    it('make a copy of who has nothing of the release that the other lacks', async () => {
      expect(links(await inOrder(changed(copy, { 'among them': 'including' })))).toEqual({
        'first.txt': null,
        'second.txt': 'first.txt',
      });
    });

    it('make none of who has', async () => {
      const restored = changed(copy, { 'warmed with warmth': 'warmed by heat' });
      expect(links(await inOrder(restored))).toEqual({ 'first.txt': null, 'second.txt': null });
    });
  });

  it('two editors who changed the same sentences each in a way of their own', async () => {
    const other = changed(without(RELEASE, 6), {
      ...HOUSE_STYLE,
      'open their doors again': 'be back in business',
      'gave way in the winter of 2021': 'collapsed four years ago',
      'the restoration has cost £11.6 million': 'the bill for the repairs was £11.6 million',
      'Visitors will find': 'There are',
      'keeps time again': 'ticks once more',
      'expect 140,000 visits in the first year': 'reckon with 140,000 bathers by next spring',
    });
    const story = await storyOf(release, [
      source('a.txt', FIRST, { published: '2025-03-04' }),
      source('b.txt', other, { published: '2025-03-06' }),
    ]);
    expect(links(story)).toEqual(none);
    expect(story.commonSources).toEqual([]);
  });

  it('the same text twice, undated: it cannot be told which was first', async () => {
    const story = await storyOf(release, [source('a.txt', FIRST), source('b.txt', FIRST)]);
    expect(links(story)).toEqual(none);
  });

  it('a publisher’s line below both articles is no departure', async () => {
    const line =
      'Sign up for our weekly letter with recipes, puzzles and the best walks in the region.';
    const story = await storyOf(release, [
      source('a.txt', `${changed(RELEASE, HOUSE_STYLE)}\n\n${line}`, { published: '2025-03-04' }),
      source('b.txt', `${changed(without(RELEASE, 4), HOUSE_STYLE)}\n\n${line}`, {
        published: '2025-03-06',
      }),
    ]);
    expect(links(story)).toEqual(none);
  });

  it('lines about other stories under both headlines are no departures', async () => {
    const teasers = [
      'Market hall closed until the roof is mended',
      'Wet weekend ahead for the upper valley',
      'Netball girls go up to the first division',
    ];
    const withTeasers = (text: string) => {
      const [headline = '', ...body] = text.trim().split('\n\n');
      return [headline, ...teasers, ...body].join('\n\n');
    };
    const story = await storyOf(release, [
      source('a.txt', withTeasers(without(RELEASE, 6)), { published: '2025-03-04' }),
      source('b.txt', withTeasers(without(RELEASE, 3, 6)), { published: '2025-03-05' }),
    ]);
    expect(links(story)).toEqual({ 'a.txt': null, 'b.txt': null });
  });

  it('an agency’s rewrite that is not here: each kept what the other cut', async () => {
    const wire = changed(FIRST, { 'Pool that was written off': 'Baths that were written off' });
    const a = changed(without(wire, 2), {
      'a team of 46 craftspeople': '46 craftspeople',
      'the last two tile makers in the county': 'a pair of tile makers',
    });
    const b = changed(without(wire, 3), {
      'the Dunmoray Trust announced': 'the Dunmoray Trust let it be known',
      'Swimming lessons for schools begin in May': 'Schools get lessons from May',
    });
    const story = await storyOf(release, [
      source('a.txt', a, { published: '2025-03-04' }),
      source('b.txt', b, { published: '2025-03-06' }),
    ]);
    expect(links(story)).toEqual(none);
    expect(story.commonSources).toMatchObject([{ clippings: ['a.txt', 'b.txt'] }]);
    expect(story.commonSources![0]!.why).toContain('not among these texts');
    expect(story.commonSources![0]!.evidence.map(({ says }) => says).join()).toContain('storms');
  });

  it('an agency’s mark at the head of both is their common source', async () => {
    const mark = {
      'The Marrow Street Baths will': 'Dunmoray (NPA) – The Marrow Street Baths will',
    };
    const story = await storyOf(release, [
      source('a.txt', changed(FIRST, mark), { published: '2025-03-04' }),
      source('b.txt', changed(SECOND, mark), { published: '2025-03-06' }),
    ]);
    expect(links(story)).toEqual(none);
    expect(story.commonSources).toMatchObject([{ clippings: ['a.txt', 'b.txt'] }]);
    expect(story.commonSources![0]!.why).toContain('NPA');
  });

  it('a text taken for the release that errs where all others agree makes no lineage', async () => {
    const erring = changed(RELEASE, {
      'Victorian building': 'Edwardian edifice',
      'two heated pools': 'a pair of warm basins',
      'carried out by a team': 'performed by a crew',
      'keeps time again': 'is running once more',
      'begin in May': 'start before summer',
    });
    const { stories } = await analyse({
      sources: [
        source('0-erring.txt', erring),
        source('a.txt', changed(without(RELEASE, 3), HOUSE_STYLE), { published: '2025-03-05' }),
        source('b.txt', changed(without(RELEASE, 6, 3), HOUSE_STYLE), { published: '2025-03-06' }),
        source('c.txt', changed(without(RELEASE, 2, 6), HOUSE_STYLE), { published: '2025-03-07' }),
      ],
    });
    for (const { clippings } of stories) {
      for (const { copiedFrom } of clippings) expect(copiedFrom).toBeNull();
    }
  });
});

describe('who was first', () => {
  it('an outlet that names the other has it from there', async () => {
    const naming = `${FIRST}\n\nThe Dunmoray Packet was first with the news.`;
    const story = await storyOf(release, [
      source('a.txt', FIRST, { outlet: 'The Dunmoray Packet' }),
      source('b.txt', naming, { outlet: 'Splashpage' }),
    ]);
    expect(links(story)).toEqual({ 'a.txt': null, 'b.txt': 'a.txt' });
    expect(story.clippings[1]!.copiedFrom!.evidence.map(({ type }) => type)).toContain('named');
  });

  it('a retelling is followed too, though it has no word of the release', async () => {
    const retold = `Swimmers in Dunmoray have waited three winters for this. On 12 April they get their pool back.

It was the snow that did for the old roof, and most people thought that was the end of the place. A heap of small cheques said otherwise, and the donors can now read their own names on the way to the changing rooms.

Forty-six pairs of hands scrubbed, glazed and hammered until even the stubborn clock gave in and ticked.`;
    const story = await storyOf(release, [
      source('a.txt', retold, { published: '2025-03-05' }),
      source('b.txt', changed(retold, { 'A heap of small cheques': 'A pile of small cheques' }), {
        published: '2025-03-08',
      }),
    ]);
    expect(links(story)).toEqual({ 'a.txt': null, 'b.txt': 'a.txt' });
  });
});

describe('other languages', () => {
  it('follows a German chain', async () => {
    const pressemitteilung = `Stadtwerke Althagen stellen Busflotte auf Wasserstoff um

Althagen, 3. Juni 2025. Die Stadtwerke Althagen nehmen im September zwölf neue Wasserstoffbusse in Betrieb. Die Fahrzeuge ersetzen Dieselbusse aus dem Jahr 2009 und kosten zusammen 7,8 Millionen Euro, von denen das Land die Hälfte übernimmt.

Betankt werden die Busse auf dem Betriebshof an der Mühlenstraße, wo seit März eine eigene Tankstelle entsteht. Der Wasserstoff kommt aus einer Anlage in Neuenfleth, die überschüssigen Windstrom nutzt. Eine Füllung reicht für rund 380 Kilometer.

„Unsere Fahrgäste werden den Unterschied vor allem hören, nämlich gar nicht mehr“, sagt Betriebsleiterin Wiebke Harms. „Für die Anwohner der Linie 4 ist das nach Jahren des Wartens eine gute Nachricht.“

Die Fahrpreise bleiben bis Ende 2026 unverändert. Fahrerinnen und Fahrer werden seit April in einer zweiwöchigen Schulung auf die neue Technik vorbereitet.`;
    const erst = changed(pressemitteilung, {
      'Stadtwerke Althagen stellen Busflotte auf Wasserstoff um': 'Althagen fährt bald leise',
      'Althagen, 3. Juni 2025. ': '',
      'nehmen im September zwölf neue Wasserstoffbusse in Betrieb':
        'schicken ab September ein Dutzend Wasserstoffbusse auf die Straße',
      'Die Fahrzeuge ersetzen Dieselbusse aus dem Jahr 2009':
        'Sie lösen die klapprigen Diesel von 2009 ab',
      'überschüssigen Windstrom nutzt': 'mit überzähligem Windstrom läuft',
      'Eine Füllung reicht für rund 380 Kilometer.':
        'Eine Füllung reicht für rund 380 Kilometer, also einmal bis zur Küste und zurück.',
    });
    const zweit = changed(without(erst, 4), {
      'Althagen fährt bald leise': 'Ein Dutzend Busse ohne Auspuff',
      'klapprigen Diesel': 'alten Diesel',
      ', wo seit März eine eigene Tankstelle entsteht': '',
    });
    const dritt = changed(without(zweit, 3), { 'also einmal': 'das heißt einmal' });
    const story = await storyOf(source('mitteilung.txt', pressemitteilung), [
      source('a.txt', erst),
      source('b.txt', zweit),
      source('c.txt', dritt),
    ]);
    expect(links(story)).toEqual({ 'a.txt': null, 'b.txt': 'a.txt', 'c.txt': 'b.txt' });
  });

  it('Japanese papers all set a release into the plain form', async () => {
    const polite = [
      '港湾局は五月一日から東桟橋と離島を結ぶ渡し船の運航を始めます。新しい船は一度に百二十人と自転車十四台を運びます。',
      '切符は桟橋の窓口で売り、往復の値段は四百円に決めました。六歳までの子どもと犬は代金を払わずに乗れます。',
      '船は隣町の造船所が建て、溶接工を三十人雇いました。電池は夜のあいだに充電し、昼は六時間続けて走ります。',
      '嵐の日は船を休み、朝六時までに桟橋の旗で知らせます。島の診療所へ通う人には、定期券を半額で渡します。',
      '古い船は博物館へ移し、機関室を子どもたちに見せます。開通の日には島の太鼓の会が桟橋で曲を奏でます。',
    ];
    const forms = {
      始めます: '始める',
      運びます: '運ぶ',
      決めました: '決めた',
      乗れます: '乗れる',
      雇いました: '雇った',
      走ります: '走る',
      知らせます: '知らせる',
      渡します: '渡す',
      見せます: '見せる',
      奏でます: '奏でる',
    };
    const text = (headline: string, paragraphs: readonly string[]) =>
      [headline, ...paragraphs].join('\n\n');
    const plain = (headline: string) => changed(text(headline, polite), forms);
    const story = await storyOf(source('release.txt', text('渡し船を運航', polite)), [
      source('a.txt', plain('島へ渡し船'), { published: '2025-04-02' }),
      source('b.txt', changed(plain('東桟橋に新船'), { 港湾局は: '市は' }), {
        published: '2025-04-03',
      }),
    ]);
    expect(links(story)).toEqual({ 'a.txt': null, 'b.txt': null });
  });

  it('follows a Japanese copy', async () => {
    const happyo = `宮浜水族館、クラゲの新展示を七月に公開

宮浜市、2025年5月12日。宮浜水族館は、クラゲ三十種を集めた新しい展示室を七月一日に公開すると発表した。展示室は旧倉庫を改装したもので、直径四メートルの円形水槽を中央に置く。

館長の沢渡美和は「夜の海を歩くような体験を届けたい」と述べた。照明は時間とともに変わり、来館者は床に座って観覧できる。

入館料は大人千八百円で据え置く。開館時間は夏の間、午後八時まで延長する。地元の高校生が育てたミズクラゲも展示される予定である。`;
    const tensai = changed(happyo, {
      '宮浜水族館、クラゲの新展示を七月に公開': '夜の海へようこそ',
      '宮浜市、2025年5月12日。': '',
      クラゲ三十種を集めた新しい展示室を七月一日に公開すると発表した:
        'クラゲ三十種が漂う新しい部屋を七月一日から見せると明らかにした',
      直径四メートルの円形水槽を中央に置く: '真ん中には直径四メートルの丸い水槽がそびえる',
      来館者は床に座って観覧できる: '来館者は床に寝転んで眺められる',
      '入館料は大人千八百円で据え置く。': '入館料は大人千八百円のまま、値上げは見送った。',
    });
    const saitensai = changed(tensai, {
      夜の海へようこそ: 'クラゲの部屋ができる',
      '地元の高校生が育てたミズクラゲも展示される予定である。': '',
    });
    const story = await storyOf(source('happyo.txt', happyo), [
      source('a.txt', tensai, { published: '2025-05-13' }),
      source('b.txt', saitensai, { published: '2025-05-14' }),
    ]);
    expect(links(story)).toEqual({ 'a.txt': null, 'b.txt': 'a.txt' });
  });
});
