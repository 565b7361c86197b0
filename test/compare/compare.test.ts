/** The record of one comparison: what its fields say of each other. */
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';

const PARAGRAPHS = [
  'The harbour board of Tarnwick will close the upper lock for repairs from the second week of March.',
  'Divers found two cracks in the western gate last autumn, each as long as a rowing boat.',
  'Barges above the lock may leave before the closure or stay until the gate is hung again in May.',
  'A crane from the old shipyard will lift the gate, which weighs as much as nine lorries.',
];
const RELEASE = PARAGRAPHS.join('\n\n');

describe('a paragraph of the record', () => {
  it('names the release paragraph its own words come from, in a reprint of one passage too', async () => {
    const { passages, paragraphs } = await compareTexts(RELEASE, RELEASE);
    expect(passages).toHaveLength(1);
    expect(paragraphs.map(({ releaseParagraph }) => releaseParagraph)).toEqual([0, 1, 2, 3]);
  });

  it('names it where the parts were put in another order', async () => {
    const shuffled = [3, 0, 2, 1].map((k) => PARAGRAPHS[k]).join('\n\n');
    const { paragraphs } = await compareTexts(RELEASE, shuffled);
    expect(paragraphs.map(({ releaseParagraph }) => releaseParagraph)).toEqual([3, 0, 2, 1]);
  });
});

describe('two copied clauses in one sentence', () => {
  const council = 'harbour council approves winter ferry timetable after long debate';
  const divers = 'divers found cracks along western lock gate last autumn';

  it.each(['and so it seems', 'however', 'by now'])(
    'in the other order do not both take the words between them: %s',
    async (between) => {
      const { passages } = await compareTexts(
        `${council}. Barges may leave early. ${divers}.`,
        `${divers} ${between} ${council}.`,
      );
      expect(passages.length).toBe(2);
      expect(passages[1]!.clipping.start).toBeGreaterThanOrEqual(passages[0]!.clipping.end);
    },
  );
});

describe('what introduces a copy', () => {
  const clippingWith = (introduction: string) =>
    `Our lock is in trouble again, and nobody at the mill is surprised. ${introduction}${PARAGRAPHS[1]} I could have told them.`;
  const passagesOf = async (clipping: string) => {
    const { text, passages } = await compareTexts(RELEASE, clipping);
    return passages.map(({ kind, clipping: { start, end } }) => [kind, text.slice(start, end)]);
  };

  it('with a colon is the outlet’s own', async () => {
    expect(await passagesOf(clippingWith('The board itself puts it so: '))).toEqual([
      ['verbatim', PARAGRAPHS[1]!.slice(0, -1)],
    ]);
  });

  it('without one is a change to the sentence', async () => {
    expect(await passagesOf(clippingWith('The board said that '))).toEqual([
      ['edited', `The board said that ${PARAGRAPHS[1]!.slice(0, -1)}`],
    ]);
  });
});

describe('a loosely alike sentence', () => {
  const FERRY = [
    'Tidewell Ferries will add two daily sailings between Marrow Point and Skelder Island from 3 April, the operator announced today. The additional crossings leave Marrow Point at 6.40 in the morning and 21.15 in the evening.',
    'Passenger numbers on the route rose by 18 percent last year to 412,000, and lorries have had to wait up to five hours at weekends. The second vessel, the refurbished Petrel, carries 46 cars and burns a third less fuel than the ship it replaces.',
    'Tickets stay at 9.50 pounds for adults until the end of the year. Islanders who hold a resident card travel at half price on the early sailing. The company will hire 22 people for the crew and the ticket office.',
    'The harbour board has widened the ramp at Skelder Island and moved the taxi rank behind the chapel. Divers cleared two old anchors from the berth in January, and the fog signal on the mole was replaced after ninety years of service.',
    'Schools on the island will start a quarter of an hour later so that teachers who live on the mainland can take the new boat. The clinic plans a second surgery each week, and the post will arrive before breakfast for the first time.',
  ];
  const ofSeveral =
    'Divers cleared anchors from the berth for islanders, and the fog signal for ferries was replaced.';
  const withOwnWords =
    'Divers cleared old anchors from the berth, and a fog signal on that mole was changed after years of use.';
  const summary = (sentence: string) =>
    `Tidewell Ferries will add two daily sailings between Marrow Point and Skelder Island from 3 April. The second vessel, the refurbished Petrel, carries 46 cars and burns a third less fuel. ${sentence} The clinic plans a second surgery each week, and the post will arrive before breakfast.`;
  const passageAt = async (clipping: string, words: string) => {
    const { text, passages } = await compareTexts(FERRY.join('\n\n'), clipping);
    const start = text.indexOf(words);
    return passages.find((p) => p.clipping.start <= start && start < p.clipping.end);
  };

  it('of a summary retells the stretch where its other words come from elsewhere in the release', async () => {
    const passage = await passageAt(summary(ofSeveral), 'Divers');
    expect(passage?.kind).toBe('paraphrase');
    expect(passage?.release.start).toBe(0);
  });

  it('is an edit of its place where they are the outlet’s own', async () => {
    const passage = await passageAt(summary(withOwnWords), 'Divers');
    expect(passage?.kind).toBe('edited');
    expect(passage?.release.start).toBe(FERRY.join('\n\n').indexOf('Divers'));
  });

  it('is an edit in an article that takes the paragraphs around it as they are', async () => {
    const [, , third = '', , fifth = ''] = FERRY;
    const passage = await passageAt(`${third}\n\n${ofSeveral}\n\n${fifth}`, 'Divers');
    expect(passage?.kind).toBe('edited');
  });
});

describe('a long text', () => {
  it('that repeats its sentences over and over is found whole in itself', async () => {
    const long = `${RELEASE}\n\n`.repeat(80).trim();
    const { articleCopied, verdict } = await compareTexts(long, long);
    expect(articleCopied).toBe(1);
    expect(verdict).toBe('reprint');
  });
});

describe('a release without words', () => {
  it.each(['', ' \n\n', '— … “”'])('gives no verdict: %j', async (release) => {
    const { verdict, why, basis, flips } = await compareTexts(release, RELEASE);
    expect(verdict).toBe('undetermined');
    expect(why).toContain('the release has no words');
    expect(basis.rule).toBe('empty-release');
    expect(flips).toEqual([]);
  });
});

describe('texts too long for the exact alignment', () => {
  it('say so, and ordinary ones do not', async () => {
    const words = (first: number, count: number) =>
      Array.from({ length: count }, (_, k) => `w${first + k}`).join(' ');
    const long = await compareTexts(words(0, 5600), `${words(9000, 5600)} ${words(40, 60)}`);
    expect(long.bounded).toBe(true);
    expect(long.why).toContain('short reworded copies may be missing');
    expect(long.verdict).toBe('excerpt');
    const short = await compareTexts(RELEASE, RELEASE);
    expect(short).not.toHaveProperty('bounded');
    expect(short.why).not.toContain('too long');
  });
});

describe('a copied paragraph in an article of another language', () => {
  it('is verbatim', async () => {
    const own =
      'La junta del puerto anunció el martes que los vecinos estaban contentos con la noticia y que esperaba que fuera para siempre. ';
    const { language, passages } = await compareTexts(
      RELEASE,
      `${own.repeat(3)}\n\n${PARAGRAPHS[0]} ${PARAGRAPHS[1]}\n\n${own.repeat(3)}`,
    );
    expect(language).toBe('es');
    expect(passages.map(({ kind }) => kind)).toEqual(['verbatim']);
  });
});

describe('an edit', () => {
  it('at either end of a passage lies inside it, in both texts', async () => {
    const { passages } = await compareTexts(
      RELEASE,
      `Meanwhile ${PARAGRAPHS[1]!.slice(0, -1)} or longer.\n\nToday ${PARAGRAPHS[2]}`,
    );
    expect(passages.flatMap(({ edits }) => edits).length).toBeGreaterThan(0);
    for (const { edits, clipping, release } of passages) {
      for (const edit of edits) {
        expect(edit.clipping.start).toBeGreaterThanOrEqual(clipping.start);
        expect(edit.clipping.end).toBeLessThanOrEqual(clipping.end);
        expect(edit.release.start).toBeGreaterThanOrEqual(release.start);
        expect(edit.release.end).toBeLessThanOrEqual(release.end);
      }
    }
  });
});

describe('a list of names', () => {
  const names =
    'Odile Marrant, Piet Vandaal, Rosa Quill, Tom Ferrar, Ines Bracknell, Howard Pell, Cato Lindqvist, Mara Stroud, Felix Ondway, Greta Halloran, Basil Thornby, Una Keswick, Oscar Delmar, Petra Vance, Ruth Amberley and Silas Crewe';
  const drawn =
    'The field was drawn on Monday night in the old rope works, by lamplight and under the eyes of some two hundred people, most of whom had come in out of the rain';
  const release = `The harbour trust will race for the Capstan Cup on the last Sunday in May. ${drawn}. The crews are ${names}. Tickets cost nine pounds and are sold at the lock.`;
  const own =
    'Shopkeepers on the quay are bracing for the busiest weekend of their year, and some of them are not looking forward to it one bit. Parking has been banned on both banks since the council lost its appeal. I rowed against three of them at school and lost every time, so I may be forgiven for hoping for hail. The bakery has ordered four hundred buns all the same.';

  it('in the release’s order is a shared passage, and no copied block', async () => {
    const { verdict, passages } = await compareTexts(release, `${own} They are: ${names}.`);
    expect(passages).toHaveLength(1);
    expect(verdict).toBe('independent');
  });

  it('is one among German nouns, too', async () => {
    const crews =
      'Odile Marrant, Piet Vandahl, Rosa Quill, Tom Ferrar, Ines Brackner, Hanno Pell, Cato Lindquist, Mara Strauch, Felix Ondweg, Greta Hallmann, Basil Thorn, Una Kesten, Oskar Delmar, Petra Vanz, Ruth Ambach und Silas Kreh';
    const german = `Der Hafenverein fährt am letzten Sonntag im Mai um den Spillpokal. Gelost wurde am Montag in der alten Seilerei vor zweihundert Leuten. Im Boot sitzen ${crews}. Karten kosten neun Euro und werden an der Schleuse verkauft.`;
    const article = `Die Händler am Kai rüsten sich für das lauteste Wochenende des Jahres, und manche freuen sich gar nicht darauf. Parken ist an beiden Ufern verboten, seit die Stadt vor Gericht verloren hat. Gegen drei von ihnen bin ich in der Schule gerudert und habe jedes Mal verloren. Es treten an: ${crews}.`;
    expect((await compareTexts(german, article)).verdict).toBe('independent');
    expect((await compareTexts(german, german)).verdict).toBe('reprint');
  });

  it('is one among the dates and hours of a Japanese event', async () => {
    const when = '10月3日（金）から11月14日（金）までの毎週金曜日、午後7時から午後9時まで';
    const where = '白浜市川端2丁目3番地';
    const release = `白浜水門組合は、あかつき門の夜間見学会を開きます。門を巻き上げる大きな歯車を、ふだんは入れない機械室から見てもらう催しです。日時は${when}、場所は${where}。帰りには守り番が焼いた芋を配ります。`;
    const report = `歯車の油のにおいで目が覚めた、と隣の席の少年が笑った。あかつき門の機械室は思ったより狭く、大人が六人も入ればいっぱいになる。守り番の森川さちさんは、父も祖父もここで冬を越したのだと言って湯を沸かした。芋は甘かった。見学会は${when}、${where}。`;
    const { verdict, articleCopied } = await compareTexts(release, report);
    expect(articleCopied).toBeGreaterThan(0.2);
    expect(verdict).toBe('independent');
    expect((await compareTexts(release, release)).verdict).toBe('reprint');
  });

  it('is told from a text that is set in capitals throughout', async () => {
    const { verdict } = await compareTexts(release.toUpperCase(), release.toUpperCase());
    expect(verdict).toBe('reprint');
  });

  it('beside as many copied words of prose leaves these a copied block', async () => {
    const { verdict } = await compareTexts(release, `${own} ${drawn}. They are: ${names}.`);
    expect(verdict).toBe('excerpt');
  });
});

describe('rows that say what a thing is, each behind its label', () => {
  const rows = [
    'Name: the Tarnwick smoked eel pie',
    'Weight: four hundred grams in a paper tray',
    'Price: £6.40 at the quay and £7 by post',
    'Where: both kiosks of the harbour board, and the lock keeper',
    'From: the first Saturday after the gate is hung',
  ];
  const own = [
    'Our table of five ate one each on a wet Tuesday, and nobody left a crust behind for the gulls.',
    'The pastry is short and goes soft in ten minutes, so sit on the wall and do not carry it home.',
    'My neighbour, who smokes her own eels, found it timid and reached for the mustard three times.',
  ];

  it('make no excerpt of an article that prints them under its own words', async () => {
    const [first, second, third] = own;
    const review = await compareTexts(
      [...PARAGRAPHS, ...rows, PARAGRAPHS[1]].join('\n\n'),
      ['Pies on the quay, eaten', first, second, ...rows, third].join('\n\n'),
    );
    expect(review.articleCopied).toBeGreaterThan(0.3);
    expect(review.verdict).toBe('independent');
  });

  it('do not spare one that copies what stands around them', async () => {
    const reprint = await compareTexts(
      [...PARAGRAPHS, ...rows, PARAGRAPHS[1]].join('\n\n'),
      [...PARAGRAPHS, ...rows, PARAGRAPHS[1]].join('\n\n'),
    );
    expect(reprint.verdict).toBe('reprint');
  });
});

describe('a brief on the same event', () => {
  const AGENCY = `Footballer Danny Oyelade was fined £12,000 yesterday for parking his Lamborghini on a zebra crossing outside a primary school.

The £190,000-a-week striker, 24, left the car for 40 minutes while he had his hair cut in Wilmslow, Stockport magistrates heard. Children had to walk into the road to get round it.

Oyelade, who did not attend, pleaded guilty through his solicitor to causing an unnecessary obstruction. He was given six penalty points.`;

  it('is no copy for the names, the figures and a few words that every report has', async () => {
    const { verdict, confidence, basis } = await compareTexts(
      AGENCY,
      'The footballer Danny Oyelade has been fined £12,000 for parking on a zebra crossing outside a school in Wilmslow. The striker, 24, pleaded guilty to causing an obstruction at Stockport magistrates’ court and got six penalty points.',
    );
    expect(verdict).toBe('independent');
    expect(confidence).toBeLessThan(0.7);
    expect(basis.copiedEqualWords).toBeLessThan(basis.limits.excerptWords);
  });

  it('is one where it has the words of the release, however few they are', async () => {
    const { verdict } = await compareTexts(
      AGENCY,
      'The footballer, 24, left the car for 40 minutes while he had his hair cut in Wilmslow, Stockport magistrates heard. Children had to walk into the road to get round it.',
    );
    expect(verdict).toBe('reprint');
  });
});

describe('a report of the same evening', () => {
  it('retells nothing of a rival’s where it has other things to say of the same facts', async () => {
    const { verdict, articleParaphrased } = await compareTexts(
      `Housing minister Clive Bannister resigned last night after admitting that he had let his taxpayer-funded flat to students.

The MP for Wrexborough South received £38,400 in rent over two years while claiming the same amount in allowances, the parliamentary commissioner for standards found.

In a letter to the Prime Minister he said that he had “made an honest mistake about the nature of the tenancy” and would repay the money.

Mr Bannister, 55, is the third minister to leave the government since Easter. He will be replaced by Priti Hollis, who was promoted from the Treasury.`,
      `Another one gone. Clive Bannister, whose job was to find homes for other people, resigned at nine o’clock last night when it emerged who had been living in his.

The standards commissioner’s report, 31 pages, says that four engineering students paid £1,600 a month for the flat in Pimlico for which he was drawing an allowance. Over two years it came to £38,400 each way.

Mr Bannister wrote to the Prime Minister of “an honest mistake about the nature of the tenancy”. The commissioner, who had seen the adverts, did not find it so.

He goes three weeks after the fisheries minister and two months after the Solicitor General. Priti Hollis gets housing. In the tearoom they were asking where she lives.`,
    );
    expect([verdict, articleParaphrased]).toEqual(['quotation', 0]);
  });
});
