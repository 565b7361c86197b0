/** Two invented stories: a ferry company's release with a clipping of every verdict, and one in Japanese. */
import type { Report, Story } from '../../../src/compare/record.ts';
import { clipping, edited, paraphrase, quotation, release, report, verbatim } from './fixture.ts';

const HEADLINE = 'Harlow Bay Ferries to run its night crossing on batteries alone from March';
const LEAD =
  'HARLOW BAY, 4 February 2025. Harlow Bay Ferries will run the night crossing between Tern Quay and Saltmarsh Island on batteries alone from 3 March, the first scheduled night service in the region to burn no fuel at sea.';
const BOAT =
  'The 62-metre Lapwing carries 48 cars and 300 passengers and stores 4.2 megawatt-hours in two battery rooms below the car deck. A full crossing uses a little over a third of that charge.';
const DOCK =
  'At Tern Quay a robotic arm connects the boat to the shore within forty seconds of docking. The boat takes on enough charge for the return trip while cars drive off and on.';
const QUOTE_SPEECH = 'People on the island told us they could hear the engines from their beds';
const QUOTE_SECOND =
  'From March the loudest thing about the night boat will be the gulls that follow it';
const QUOTE = `“${QUOTE_SPEECH},” said Marit Osgood, chief executive of Harlow Bay Ferries. “${QUOTE_SECOND}.”`;
const MONEY =
  'The conversion cost 11.4 million crowns, of which the Coastal Transport Fund paid 40 per cent. Harlow Bay Ferries expects to save 610,000 litres of diesel a year and will hold fares at their present level until the end of 2026.';
const SCHEDULE =
  'The night boat leaves Tern Quay at 23:10 and Saltmarsh Island at 00:25, seven days a week. Tickets bought before 1 March remain valid.';
const NEXT =
  'A second boat, the Dunlin, is to be converted in the winter of 2026 if the first season goes to plan.';
const ABOUT =
  'About Harlow Bay Ferries: Founded in 1931, Harlow Bay Ferries carries 1.9 million passengers a year on five routes with a crew of 240.';
const CONTACT = 'Media contact: press desk, Harlow Bay Ferries, press@harlowbay.example.';

const RELEASE = release(
  { path: 'ferries/release.txt', published: '2025-02-04T08:00:00+01:00', title: HEADLINE },
  [
    ['headline', HEADLINE],
    ['body', LEAD],
    ['body', BOAT],
    ['body', DOCK],
    ['body', QUOTE],
    ['body', MONEY],
    ['body', SCHEDULE],
    ['body', NEXT],
    ['boilerplate', ABOUT],
    ['boilerplate', CONTACT],
  ],
);

const CLIPPINGS: Story['clippings'] = [
  clipping(
    RELEASE,
    {
      path: 'ferries/bay-courier.html',
      outlet: 'Bay Courier',
      title: 'Night ferry to run on batteries alone',
      author: 'Courier staff',
      published: '2025-02-04T09:12:00+01:00',
      url: 'https://baycourier.example/2025/02/04/night-ferry',
      verdict: 'reprint',
      why: '9 of 10 body words are copied, in five passages; the longest unchanged run is 35 words.',
      confidence: 0.99,
    },
    [
      {
        zone: 'headline',
        pieces: [edited(HEADLINE, 'Night crossing to run on batteries alone from March')],
      },
      { zone: 'furniture', pieces: ['Courier staff · 4 February 2025 · Share · Print'] },
      {
        pieces: [
          edited(
            LEAD,
            'Harlow Bay Ferries will run the night crossing between Tern Quay and Saltmarsh Island on batteries alone from 3 March, the first night service in the region to burn no fuel at sea.',
          ),
        ],
      },
      { pieces: [verbatim(BOAT)] },
      {
        pieces: [
          edited(
            DOCK,
            'At Tern Quay a robot arm connects the vessel to the shore within 40 seconds of docking. It takes on enough charge for the return trip while cars drive off and on.',
          ),
        ],
      },
      { pieces: [verbatim(QUOTE)] },
      { pieces: [verbatim(MONEY)] },
      { pieces: ['The Courier has asked island residents what they think. ', verbatim(SCHEDULE)] },
      { zone: 'boilerplate', pieces: [verbatim(ABOUT)] },
      {
        zone: 'furniture',
        pieces: ['More from the harbour: Quay car park to close for resurfacing'],
      },
      { zone: 'comment', pieces: ['gullwatcher: At last. I live above the slipway.'] },
      {
        zone: 'comment',
        pieces: [
          'oldsalt: The release says ',
          quotation('will hold fares at their present level'),
          ', we will see.',
        ],
      },
    ],
  ),
  clipping(
    RELEASE,
    {
      path: 'ferries/northshore-post.html',
      outlet: 'Northshore Post',
      title: 'Islanders to get quieter nights as ferry drops diesel',
      published: '2025-02-04T13:40:00+01:00',
      url: 'https://northshorepost.example/islanders-quieter-nights',
      verdict: 'excerpt',
      why: 'One copied block of 49 words stands inside the paper’s own reporting; 3 of 10 body words are copied.',
      confidence: 0.94,
      credited: true,
    },
    [
      { zone: 'headline', pieces: ['Islanders to get quieter nights as ferry drops diesel'] },
      {
        pieces: [
          'For eleven years Ines Carrow has slept with a pillow over her ear on the nights when the wind is in the east. Her bedroom window looks down on the slipway at Saltmarsh, where the last boat of the day idles for a quarter of an hour.',
        ],
      },
      {
        pieces: [
          'That is about to change. ',
          paraphrase(
            'Harlow Bay Ferries will run the night crossing between Tern Quay and Saltmarsh Island on batteries alone from 3 March',
            'Starting in early March, the late sailing to the island will no longer use its diesel engines at all',
          ),
          ', the company said in a press release.',
        ],
      },
      { pieces: [verbatim(MONEY)] },
      {
        pieces: [
          'The harbour board has its doubts. Its chairman, Piet Lund, told the Post that the charging arm had failed twice during trials in January, and that a tow boat would stand by for the first month.',
        ],
      },
      { pieces: ['“', quotation(QUOTE_SECOND), ',” chief executive Marit Osgood promised.'] },
    ],
  ),
  clipping(
    RELEASE,
    {
      path: 'ferries/tidewatch.txt',
      outlet: 'The Tidewatch',
      title: 'Battery boat takes over the late run',
      published: '2025-02-05',
      url: 'https://tidewatch.example/battery-boat',
      verdict: 'paraphrase',
      why: 'Three passages retell the release in other words; no copied block reaches 25 words.',
      confidence: 0.78,
    },
    [
      { zone: 'headline', pieces: ['Battery boat takes over the late run'] },
      {
        pieces: [
          paraphrase(
            LEAD.slice(LEAD.indexOf('Harlow Bay Ferries')),
            'The last ferry of the day from Tern Quay to Saltmarsh Island goes electric on 3 March, and no other timetabled night sailing hereabouts can say the same.',
          ),
          ' ',
          paraphrase(
            'The 62-metre Lapwing carries 48 cars and 300 passengers and stores 4.2 megawatt-hours in two battery rooms below the car deck.',
            'Below her car deck the Lapwing, which is 62 metres long, has been given two rooms full of cells that hold 4.2 MWh between them.',
          ),
        ],
      },
      {
        pieces: [
          paraphrase(
            'The conversion cost 11.4 million crowns, of which the Coastal Transport Fund paid 40 per cent.',
            'Four of every ten crowns of the 11.4 million bill came from the Coastal Transport Fund.',
          ),
          ' Nobody we asked at the fund would say when the money for the rest of the fleet might come.',
        ],
      },
      { pieces: ['We took the trip on Tuesday night. The bar was shut, the heating was not.'] },
    ],
  ),
  clipping(
    RELEASE,
    {
      path: 'ferries/harlow-ledger.html',
      outlet: 'Harlow Ledger',
      title: 'What the ferry chief told us about noise',
      published: '2025-02-06T07:30:00+01:00',
      url: 'https://ledger.example/ferry-noise',
      verdict: 'quotation',
      why: 'The only shared words, 30 of 97, stand inside quotation marks.',
      confidence: 0.91,
    },
    [
      { zone: 'headline', pieces: ['What the ferry chief said about noise'] },
      {
        pieces: [
          'Complaints to the council about the late boat have doubled since 2022, according to figures seen by the Ledger. Most came from two streets near the slipway.',
        ],
      },
      {
        pieces: [
          'Marit Osgood does not dispute them. “',
          quotation(QUOTE_SPEECH),
          ',” she said. “',
          quotation(QUOTE_SECOND),
          '.”',
        ],
      },
      {
        pieces: [
          'The council’s environment officer will measure the noise again in April and publish what she finds.',
        ],
      },
    ],
  ),
  clipping(
    RELEASE,
    {
      path: 'ferries/wharf-and-water.txt',
      outlet: 'Wharf & Water',
      title: 'Why batteries suit short crossings',
      published: '2025-02-11',
      verdict: 'independent',
      why: 'Nothing is shared beyond names and figures.',
      confidence: 0.97,
    },
    [
      { zone: 'headline', pieces: ['Why batteries suit short crossings'] },
      {
        pieces: [
          'A boat that spends more time at the quay than at sea is the ideal customer for a charger. Four operators along the coast have now worked that out, Harlow Bay Ferries among them.',
        ],
      },
      {
        pieces: [
          'The arithmetic is simple enough: under ten sea miles, the weight of the cells matters less than the price of the fuel they replace. Over twenty, it is the other way round.',
        ],
      },
    ],
  ),
  clipping(
    RELEASE,
    {
      path: 'exports/monitoring.csv',
      id: 'exports/monitoring.csv#7',
      item: 7,
      outlet: 'Coast Wire',
      title: 'Ferry goes electric',
      verdict: 'undetermined',
      why: 'Too short to judge: 11 body words, 20 are needed.',
      confidence: 0,
    },
    [{ pieces: ['The night ferry to Saltmarsh will go electric from early March …'] }],
  ),
  clipping(
    RELEASE,
    {
      path: 'ferries/island-insider.html',
      outlet: 'Island Insider',
      title: 'Silent ferry is coming to Saltmarsh',
      published: '2025-02-04T10:05:00+01:00',
      url: 'https://islandinsider.example/silent-ferry',
      verdict: 'reprint',
      why: 'All body words are copied; letters of another alphabet were swapped in.',
      confidence: 0.98,
    },
    [
      { zone: 'headline', pieces: ['Silent ferry is coming to Saltmarsh'] },
      {
        pieces: [
          {
            kind: 'edited',
            from: BOAT,
            text: BOAT.replace('passengers', 'p\u0430ssengers').replace('battery', 'bat\u200btery'),
            disguised: true,
          },
        ],
      },
      { pieces: [verbatim(DOCK), ' ', verbatim(SCHEDULE)] },
    ],
  ),
];

const JA_LEAD =
  '株式会社青浜ベーカリー（本社：青浜市）は、米粉を使った新しい食パン「しずく」を4月1日から全店で発売します。';
const JA_FLOUR =
  '原料には市内の契約農家が栽培した米を使用し、小麦粉は一切使っていません。焼き上がりはしっとりとして、翌日も柔らかさが続きます。';
const JA_QUOTE =
  '「小麦を食べられないお子さんにも、家族と同じ朝食を楽しんでほしい」と社長の水野遥は話しています。';
const JA_PRICE = '価格は1斤480円（税込）で、1日200斤の限定販売となります。';

const JA_RELEASE = release(
  {
    path: 'bakery/release.md',
    published: '2025-03-10',
    title: '米粉100％の食パン「しずく」を4月1日に発売',
    chosen: 'inferred',
    confidence: 0.86,
    why: 'It is the earliest text and names a press contact; against it speaks that it has no letterhead.',
  },
  [
    ['headline', '米粉100％の食パン「しずく」を4月1日に発売'],
    ['body', JA_LEAD],
    ['body', JA_FLOUR],
    ['body', JA_QUOTE],
    ['body', JA_PRICE],
    ['boilerplate', '青浜ベーカリーについて：1958年創業。市内に6店舗を展開しています。'],
  ],
);

const JA_CLIPPINGS: Story['clippings'] = [
  clipping(
    JA_RELEASE,
    {
      path: 'bakery/aohama-shimbun.txt',
      outlet: '青浜日報',
      title: '米粉の食パン、来月発売',
      published: '2025-03-11',
      url: 'https://aohama-nippo.example/0311',
      language: 'ja',
      verdict: 'reprint',
      why: '8 of 10 body words are copied.',
      confidence: 0.95,
    },
    [
      { zone: 'headline', pieces: ['米粉の食パン、来月発売'] },
      {
        pieces: [
          edited(
            JA_LEAD,
            '青浜ベーカリー（青浜市）は、米粉を使った新しい食パン「しずく」を4月1日から全店で発売する。',
          ),
        ],
      },
      { pieces: [verbatim(JA_FLOUR)] },
      {
        pieces: [
          '先行して開かれた試食会には約30人が集まった。',
          verbatim('価格は1斤480円（税込）'),
          '。',
        ],
      },
    ],
  ),
  clipping(
    JA_RELEASE,
    {
      path: 'bakery/machi-news.txt',
      outlet: 'まちニュース',
      title: '「家族と同じ朝食を」米粉パンに込めた思い',
      published: '2025-03-14',
      language: 'ja',
      verdict: 'quotation',
      why: 'The only shared words stand inside quotation marks.',
      confidence: 0.88,
    },
    [
      { zone: 'headline', pieces: ['「家族と同じ朝食を」米粉パンに込めた思い'] },
      { pieces: ['工場に入ると、炊きたてのご飯のような香りがした。職人の手つきに迷いはない。'] },
      {
        pieces: [
          '「',
          quotation('小麦を食べられないお子さんにも、家族と同じ朝食を楽しんでほしい'),
          '」。水野社長はそう言って笑った。',
        ],
      },
    ],
  ),
];

export const FERRIES: Story = { release: RELEASE, clippings: CLIPPINGS };
export const BAKERY: Story = { release: JA_RELEASE, clippings: JA_CLIPPINGS };

export const EXAMPLE: Report = report(
  [FERRIES, BAKERY],
  [
    {
      id: 'ferries/tide-tables.txt',
      path: 'ferries/tide-tables.txt',
      item: null,
      why: 'It shares no passage with any release.',
    },
  ],
  [
    { path: 'ferries/logo.png', item: null, status: 'skipped', reason: 'A PNG image, no text.' },
    {
      path: 'ferries/scan.pdf',
      item: null,
      status: 'failed',
      reason: 'The file ends in the middle of a table; save it again and rerun.',
    },
  ],
);

export const SINGLE: Report = report([FERRIES]);

/** Where words stand in a text that has them once or more. */
function spot(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** The ferries again, with all that a record may say beside verdicts and passages. */
export const TOLD: Story = toldOf(FERRIES);

function toldOf({ release: from, clippings }: Story): Story {
  const [courier, post, ...others] = clippings;
  if (!courier || !post) throw new Error('the ferries have no clippings');
  const id = (at: number) => clippings[at]?.id ?? '';
  const shared = {
    type: 'replaced' as const,
    says: 'Both write “robot”, the original “robotic”.',
    clipping: null,
    source: null,
    release: null,
  };
  return {
    release: {
      ...from,
      chosen: 'inferred',
      disputed: [
        {
          ...spot(from.text, 'seven days a week'),
          kind: 'words',
          reading: 'every night',
          witnesses: [id(0), id(6)],
          against: [id(1)],
        },
      ],
      rebuilt: from.text.replace('seven days a week', 'every night'),
    },
    clippings: [
      {
        ...courier,
        passages: courier.passages.map((passage) => ({
          ...passage,
          edits: passage.edits.map((edit) =>
            courier.text.slice(edit.clipping.start, edit.clipping.end) === '40'
              ? { ...edit, change: 'number', changesMeaning: true }
              : edit,
          ),
        })),
        contribution: {
          words: 9,
          figures: [],
          names: [spot(courier.text, 'The Courier')],
          quotations: [],
        },
        flips: [{ verdict: 'excerpt', says: '120 fewer copied words would make it an excerpt.' }],
      },
      {
        ...post,
        credit: {
          wordsOutsideQuotes: 49,
          wordsInsideQuotes: 15,
          marks: [{ kind: 'release', clipping: spot(post.text, 'in a press release') }],
        },
        copiedFrom: { id: courier.id, confidence: 0.87, evidence: [shared] },
        quotes: [
          {
            clipping: spot(post.text, QUOTE_SECOND),
            release: spot(from.text, QUOTE_SECOND),
            speaker: { clipping: spot(post.text, 'Marit Osgood'), release: null },
            departures: [
              {
                kind: 'altered',
                change: 'negation',
                changesMeaning: true,
                clipping: spot(post.text, 'loudest'),
                release: spot(from.text, 'loudest'),
              },
              {
                kind: 'cut-start',
                change: null,
                changesMeaning: false,
                clipping: spot(post.text, 'From March'),
                release: spot(from.text, QUOTE_SPEECH),
              },
            ],
          },
        ],
      },
      ...others,
    ],
    commonSources: [
      {
        clippings: [id(2), id(3)],
        why: 'Both came from a text that is not here.',
        evidence: [shared],
      },
    ],
    coverage: {
      sentences: [{ ...spot(from.text, NEXT), words: 20, kept: [] }],
      droppedWords: 20,
      dropped: [spot(from.text, NEXT)],
      reordered: [
        { id: id(6), moved: [{ clipping: { start: 0, end: 9 }, release: { start: 0, end: 9 } }] },
      ],
    },
    corrections: {
      supersededBy: {
        id: 'ferries/release-2.txt',
        path: 'ferries/release-2.txt',
        item: null,
        title: 'Corrected: night crossing on batteries',
        published: null,
        text: 'The conversion cost 12.4 million crowns.',
      },
      sentences: [
        {
          ...spot(from.text, 'The conversion cost 11.4 million crowns'),
          kind: 'changed',
          words: [{ was: spot(from.text, '11.4'), now: { start: 20, end: 24 } }],
          carriedBy: [{ id: courier.id, how: 'verbatim', start: 0, end: 9 }],
          correctedBy: [id(4)],
        },
      ],
    },
  };
}
