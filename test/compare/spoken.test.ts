/** Somebody’s words without quotation marks: whoever gives an interview says again what the release has of him. */
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../src/pipeline/analyse.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { source } from '../stories/story-of.ts';

const SAID =
  'We have waited forty years for a wheel that turns in low water, and this one turns when the ducks can stand in the race';
const TOLD =
  'The wheel was cast in Nether Teal, carried up the valley on two hay carts and hung in a single night, while the whole village held lanterns along the bank';
const RELEASE = [
  'Harrow Mills opens its third mill',
  'Harrow Mills opens its third mill on Friday, two years after a storm took the weir and the sluice.',
  `“${SAID},” said Ada Quill, managing director of Harrow Mills.`,
  `${TOLD}.`,
  'It grinds spelt for nine bakeries and sells what is left over to the brewers of the upper valley.',
].join('\n\n');

const TALK = [
  [
    'Why a wheel, and not a motor?',
    'Motors bore me. My brother has one in his boat and talks of nothing else.',
  ],
  ['And if the summer is dry?', `${SAID}. Ask the ducks, they were there before the press.`],
  [
    'Who pays for the lanterns?',
    'I do, and I counted them back in. Eleven are missing, and I know who has three.',
  ],
  [
    'Will there be a fourth mill?',
    'Not while I climb the ladders. My knees have voted against it twice.',
  ],
] as const;
const interview = (talk: readonly (readonly string[])[] = TALK) =>
  [
    'Ada Quill on wheels, ducks and lanterns',
    'She meets us on the footbridge with flour in her eyebrows and will not sit down.',
    ...talk.flat(),
  ].join('\n\n');

describe('what the release quotes', () => {
  it('is a quotation in an interview’s answer', async () => {
    const { verdict, passages } = await compareTexts(RELEASE, interview());
    expect(passages.map(({ kind }) => kind)).toEqual(['quotation']);
    expect(verdict).toBe('quotation');
  });

  it('is one where dashes open questions and answers', async () => {
    const dashed = TALK.map((turns) => turns.map((turn) => `— ${turn}`));
    expect((await compareTexts(RELEASE, interview(dashed))).articleCopied).toBe(0);
  });

  it('is one where nothing but dashed questions is the outlet’s', async () => {
    const said =
      'Мы сорок лет ждали колеса, которое вертится и в мелкой воде, а это вертится, даже когда утки стоят в канаве по колено';
    const release = `Мельница «Борона» открывает третье колесо\n\nМельница «Борона» открывает в пятницу третье колесо, через два года после бури.\n\n«${said}», — сказала директор Ада Перова.\n\nКолесо отлили в Нижнем Тиле и привезли на двух возах.`;
    const talk = [
      '— Ада Львовна, почему же всё-таки колесо, а не мотор, как у всех соседей?',
      '— Мотор скучный. У брата в лодке мотор, и говорит он только о нём.',
      '— А если лето опять будет сухим, как обещают синоптики?',
      `— ${said}. Спросите уток.`,
      '— Кто платил за фонари, которые всю ночь держала деревня?',
      '— Я платила и сама пересчитала. Одиннадцати не хватает, и трёх я знаю у кого.',
    ];
    const { verdict } = await compareTexts(release, talk.join('\n\n'));
    expect(verdict).toBe('quotation');
  });

  it('is one where two dashes ask in Japanese, with no question mark', async () => {
    const said =
      '水車が回れば、谷の人の一日が静かになる。四十年待った輪は、鴨が立てるほどの浅瀬でも止まらない';
    const release = `春山製粉は金曜日、三つ目の水車小屋を開きます。二年前の嵐で堰と水門が流されていました。\n\n久野あだ社長は「${said}」と話しています。\n\n車輪は下谷で鋳られ、干し草の荷車二台で運ばれました。`;
    const talk = [
      [
        '――なぜ水車なのですか。',
        'モーターは退屈ですから。弟の船についていて、その話ばかりするんです。',
      ],
      ['――夏に水が涸れたら。', `${said}。鴨に聞いてください、取材より先に来ていました。`],
      ['――四つ目の小屋は。', '梯子を登れるうちはやりません。膝が二度も反対票を入れました。'],
    ].flat();
    const { articleCopied, articleQuoted } = await compareTexts(
      release,
      ['粉まみれの社長に聞く', ...talk].join('\n\n'),
    );
    expect(articleCopied).toBe(0);
    expect(articleQuoted).toBeGreaterThan(0.1);
  });

  it('is one below a line that says who writes it', async () => {
    const article = [
      'Ducks in the race',
      'Anglers of the lower valley met in the chapel and asked who will pay for the trout of last autumn.',
      'Nobody from the mill had come. In a letter that was read aloud, Ada Quill said:',
      `${SAID}.`,
      'The evening ended with a song and a collection for the roof, which lets in the rain.',
    ].join('\n\n');
    expect((await compareTexts(RELEASE, article)).verdict).toBe('quotation');
  });

  it.each([
    ['a paragraph', `Her letter in full:\n\n${SAID}.`],
    ['the same one', `Her letter was short and to the point: ${SAID}.`],
  ])('is one behind a colon, in %s', async (_, letter) => {
    const article = [
      'Ducks in the race',
      'Anglers of the lower valley met in the chapel and asked who will pay for the trout of last autumn.',
      `Nobody from the mill had come. ${letter}`,
      'The evening ended with a song and a collection for the roof, which lets in the rain.',
    ].join('\n\n');
    expect((await compareTexts(RELEASE, article)).verdict).toBe('quotation');
  });

  it('is a copy behind the release’s own colon', async () => {
    const open = (quote: string) =>
      RELEASE.replace(/“.*Mills\./, `Ada Quill had this to say of it all: ${quote}`);
    const { verdict } = await compareTexts(open(`“${SAID}.”`), open(`${SAID}.`));
    expect(verdict).toBe('reprint');
  });

  it('is a copy in an article that only asks here and there', async () => {
    const article = [
      'A wheel for the valley',
      'Who would have thought that there would be a third one in our time?',
      `${SAID}.`,
      'The vicar has blessed it, the brewers have drunk to it, and the anglers have written to their lawyer.',
      'A second letter is on its way, from the people who live beneath the weir and do not sleep.',
    ].join('\n\n');
    const { passages } = await compareTexts(RELEASE, article);
    expect(passages.map(({ kind }) => kind)).toEqual(['verbatim']);
  });
});

describe('a column that a speaker of the release signs', () => {
  const column = [
    'What the ducks taught me',
    'I am a miller’s daughter, and millers’ daughters are told to keep their sleeves out of the gears and their mouths shut.',
    `${SAID}.`,
    'My grandfather would have laughed. He stopped the mill for a duck once, and lost the baker of Nether Teal over it.',
  ].join('\n\n');
  const kindsBy = async (author: string | null, text = column) => {
    const clipping = source('column.txt', text, { author });
    const { clippings } = await comparePair(source('release.txt', RELEASE), clipping);
    return clippings[0]!.passages.map(({ kind }) => kind);
  };

  it('quotes what the release has her say', async () => {
    expect(await kindsBy('Ada Quill')).toEqual(['quotation']);
  });

  it('copies the release’s own sentences', async () => {
    expect(await kindsBy('Ada Quill', column.replace(SAID, TOLD))).toEqual(['verbatim']);
  });

  it.each([null, 'Ada Marsh', 'Quill'])('copies it where %s signs', async (author) => {
    expect(await kindsBy(author)).toEqual(['verbatim']);
  });
});

describe('the release’s own sentence', () => {
  it('is a copy in an interview’s answer', async () => {
    const talk = TALK.map(([asked, said], k) => (k === 2 ? [asked, `${TOLD}.`] : [asked, said]));
    const { verdict, passages } = await compareTexts(RELEASE, interview(talk));
    expect(passages.map(({ kind }) => kind)).toEqual(['quotation', 'verbatim']);
    expect(verdict).toBe('excerpt');
  });

  it('is a copy behind a colon', async () => {
    const article = `Ducks in the race\n\nAnglers of the lower valley met in the chapel and asked who will pay for the trout that never came back after the flood of last autumn.\n\nThis is how it came here:\n\n${TOLD}.\n\nThe evening ended with a song for the roof, which lets in the rain and, since Easter, two families of owls.`;
    expect((await compareTexts(RELEASE, article)).verdict).toBe('excerpt');
  });

  it('makes a reprint of an interview with its questions', async () => {
    expect((await compareTexts(interview(), interview())).verdict).toBe('reprint');
  });
});
