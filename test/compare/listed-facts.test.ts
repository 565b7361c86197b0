/** Facts as lists set them: every paper that prints them prints the same words. */
import { describe, expect, it } from 'vitest';
import { resultTokens } from '../../src/compare/listed-facts.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { readPlain } from '../../src/text/read.ts';

const TIMES = [
  'Tarnwick depart 06:40, arrive Brackley 07:55',
  'Brackley depart 08:15, arrive Tarnwick 09:30',
  'Tarnwick depart 11:10, arrive Brackley 12:25',
  'Brackley depart 12:50, arrive Tarnwick 14:05',
  'Tarnwick depart 16:30, arrive Brackley 17:45',
];
const FIGURES = [
  'Revenue of £214.6 million, up 8 per cent',
  'Operating profit of £31.2 million, up 3 per cent',
  'Operating margin of 14.5 per cent, compared with 15.2 per cent',
  'Net debt of £88.0 million, compared with £102.3 million',
];
const CAUSES =
  'Demand for lock gates was strong in every county, while the sale of weirs continued to be held back by the long drought and the price of oak.';
const OWN = [
  'Stick this on the door of the larder, above the vet and below the midwife, and remember that nothing runs on the day of the fair.',
  'The waiting room has a stove again, though no coal. Ask Jimmy for the key, and ask him nicely, since he was here before the railway.',
];

describe('rows that are full of figures', () => {
  const release = ['New times for the barge', CAUSES, 'Winter timetable', ...TIMES].join('\n\n');

  it('make no excerpt of a page that prints them', async () => {
    const page = ['Clip and keep', OWN[0], ...TIMES, OWN[1]].join('\n\n');
    const { verdict, articleCopied } = await compareTexts(release, page);
    expect(articleCopied).toBeGreaterThan(0.3);
    expect(verdict).toBe('independent');
  });

  it('leave the sentences beside them a copied block', async () => {
    const page = ['Clip and keep', OWN[0], CAUSES, ...TIMES, OWN[1]].join('\n\n');
    expect((await compareTexts(release, page)).verdict).toBe('excerpt');
  });

  it('are retold by nobody who reports on the figures', async () => {
    const results = ['Gatework reports its third quarter', ...FIGURES, CAUSES].join('\n\n');
    const report = [
      'The gatemaker’s glass is half full',
      'Shares in Gatework fell on Thursday after it let slip that it is earning less on every gate it hangs.',
      'Turnover rose 8 per cent to £214.6 million, but operating profit managed only 3 per cent, to £31.2 million. The margin, 15.2 per cent a year ago, is down to 14.5 per cent.',
      'Nobody on the towpath was surprised. The foreman has been selling offcuts for firewood since Easter.',
      'Net debt fell to £88.0 million from £102.3 million, chiefly because the sawmill is now paid late.',
    ].join('\n\n');
    const { verdict, articleParaphrased } = await compareTexts(results, report);
    expect(articleParaphrased).toBe(0);
    expect(verdict).toBe('independent');
  });
});

describe('rows of facts in an outlet’s own service', () => {
  const release = [
    'Low Bridge closes for the summer',
    'The Low Bridge at Tarnwick will be closed to carts from 7 April to 30 June while its piers are mended, the council announced on Thursday.',
    'Walkers and cyclists can use a temporary footbridge two metres wide. Carts must take the New Bridge or the northern towpath. The barges 2, 5 and 9 will change their moorings.',
    'The council will open a free field for 200 carts beside the fairground and add four boats to barge line 1.',
  ].join('\n\n');
  const service = [
    'Low Bridge shut: how do I get over?',
    'Here is what we would do ourselves, and what we did yesterday with a pram, a goat and a stopwatch.',
    'On foot: temporary footbridge, 2 metres wide',
    'By cart: New Bridge or northern towpath',
    'By barge: new moorings for 2, 5 and 9; four more boats on line 1',
    'Leave the cart: fairground field, 200 places, free',
    'The towpath took us 31 minutes, the footbridge 14 and an ice cream. Mind the step on the chapel side, which nobody owns up to.',
  ].join('\n\n');

  it('are no retelling', async () => {
    const { verdict, articleParaphrased } = await compareTexts(release, service);
    expect({ verdict, articleParaphrased }).toEqual({
      verdict: 'independent',
      articleParaphrased: 0,
    });
  });

  it('hide none of the sentences beside them', async () => {
    const retold = service.replace(
      /Here is .*stopwatch\./,
      'From 7 April until 30 June no carts may use Tarnwick’s Low Bridge, the council said on Thursday, because the piers have to be mended. A footbridge, temporary and two metres in width, is there for cyclists and for people on foot. Beside the fairground a field for 200 carts, free of charge, will be opened by the council, and barge line 1 gets four additional boats.',
    );
    expect((await compareTexts(release, retold)).verdict).toBe('paraphrase');
  });
});

describe('a row’s label', () => {
  it('may be of a few words', async () => {
    const rows = [
      'Novel: “The Salt of Others” by Remy Quint (Leeward Press)',
      'Best first book: “A Short History of Eels” by Clara Irving (Three Knots)',
      'Translation: Theo Lasart for “Nameless Islands” by Aino Kall (Leeward Press)',
      'Writing for young readers: “The Squid Who Counted to Nine” by Sol Mathers and Giles Parr (Bubble)',
      'Poetry: “A Notebook of Tides” by Ignace Burke (Lamp Editions)',
    ];
    const release = ['The Capstan Prizes', CAUSES, ...rows].join('\n\n');
    const page = ['All the winners', OWN[0], ...rows, OWN[1]].join('\n\n');
    expect((await compareTexts(release, page)).verdict).toBe('independent');
  });
});

describe('the days, hours and prices of an event', () => {
  it('make no retelling of a listing in its own words', async () => {
    const when =
      'Capstan Theatre, 26, 27 and 28 September, 4 and 5 October. Doors 18.30, on Sundays 17.00. Stalls 140 crowns, gallery 90 crowns, under 18 half price.';
    const release = [
      'The Ferryman opens the season',
      `The Capstan Theatre opens its fortieth season with a play about a ferryman who hears that a bridge will be built. ${when}`,
      CAUSES,
    ].join('\n\n');
    const listing = `Take a seat on the left bank, where there is less of a draught and the goat is seen better. ${when} Too wet for toddlers.`;
    const { verdict, articleCopied } = await compareTexts(release, listing);
    expect(articleCopied).toBeGreaterThan(0.3);
    expect(verdict).toBe('independent');
  });
});

describe('sentences full of names', () => {
  it('are a copied block: they say what somebody did', async () => {
    const life =
      'Oswin Tarrant, 52, apprenticed in Ghent and Danzig before he founded Teal Lock Works in a disused chapel in Haddow in 2009. He is the first diver to hold both the Silver Sluice and the Weir Medal.';
    const release = ['The Sluice Medals', CAUSES, life].join('\n\n');
    const page = [
      'From the towpath',
      OWN[0],
      `Our congratulations go down to the chapel. ${life}`,
      OWN[1],
    ];
    expect((await compareTexts(release, page.join('\n\n'))).verdict).toBe('excerpt');
  });
});

describe('a Japanese notice', () => {
  const facts =
    '開館時間は10時から17時、入場無料、会期中無休、定員250名、駐車場6台、小雨決行、電話555-0110';
  const prose =
    '水門は百年前に町の大工が三人で組み上げ、釘を一本も使わずに春の雪どけ水を受けとめてきた';
  const release = `白浜水門の展示会\n\n${prose}。展示会を10月4日から開きます。${facts}。`;
  const own =
    '犬は抱っこで、と入口の貼り紙にある。小雨なら歩いて行ける。裏の砂利道には六台しか止まらない。初日は古い歯車を回す';

  it('is no piece of the release among an outlet’s own words', async () => {
    const { verdict, articleCopied } = await compareTexts(release, `${own}。${facts}。`);
    expect(articleCopied).toBeGreaterThan(0.3);
    expect(verdict).toBe('independent');
  });

  it('is one where its sentences are', async () => {
    expect((await compareTexts(release, `${prose}。${facts}。`)).verdict).toBe('reprint');
  });
});

describe('figures that a dash joins', () => {
  const figuresOf = async (text: string) => {
    const article = await readPlain(text, 'en');
    const results = resultTokens(article);
    return article.tokens.keys.filter((_, t) => results[t]);
  };

  it('are a result where one of them is no range', async () => {
    expect(await figuresOf('Tarnwick won 3-1; the sets ended 25–21, 19-25 and 25-23.')).toEqual(
      '3 1 25 21 19 25 25 23'.split(' '),
    );
    expect(await figuresOf('It was 1:3 at the break.')).toEqual(['1', '3']);
    expect(await figuresOf('It ended 2-2, after 0-1.')).toEqual(['2', '2', '0', '1']);
  });

  it('are facts like any other where all of them may be ranges', async () => {
    expect(await figuresOf('Locks are rated 0-10. The office is open 9–17, at 16:30 too.')).toEqual(
      [],
    );
  });
});
