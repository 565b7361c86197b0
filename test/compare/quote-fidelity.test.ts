/** Whether what stands in quotation marks is what the release quotes, and who says it. Invented texts. */
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/compare/record.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';

interface Shown {
  readonly quotes: readonly Quote[];
  /** `cut-end “from the release” → “in the clipping”` of every departure. */
  readonly departures: readonly string[];
}

async function shown(release: string, clipping: string): Promise<Shown> {
  const { quotes } = await compareTexts(release, clipping);
  const departures = quotes.flatMap((quote) =>
    quote.departures.map(
      ({ kind, changesMeaning, release: theirs, clipping: ours }) =>
        `${kind}${changesMeaning ? '!' : ''} “${release.slice(theirs.start, theirs.end)}” → “${clipping.slice(ours.start, ours.end)}”`,
    ),
  );
  return { quotes, departures };
}

const RELEASE = `SELBY QUAY, 3 June 2025 — The Selby Quay Harbour Trust today opened a covered rowing basin beside the old rope works, with berths for sixty boats.

“In the first year we expect two hundred children on the water, and not one of them will pay for a lesson,” said Imelda Roke, chair of the trust. “The basin is warm, it is safe and it belongs to the town. We have waited a generation for it.”

“We sank 340 piles through the mud and lost only one hammer,” said Tobias Wren, the engineer in charge. “The roof is held by larch beams from the valley.”

The basin is open every day from six in the morning until ten at night, and visitors may watch from a gallery above the slip.`;

/** A reporter's own article around one quotation, with its attribution. */
const article = (
  quoted: string,
) => `Rain drummed on the new roof when the mayor cut the ribbon on Tuesday, and the brass band had to play under the gallery stairs because the stage was full of oars.

Three boys from the estate had come to see whether the water was really warm. It was not, they reported, at least not to the toes.

${quoted}

The fishmongers across the road are less sure. Their van has nowhere to turn any more, and the council has not answered a letter of last autumn.`;

describe('a faithful quotation', () => {
  it.each([
    [
      'whole',
      '“In the first year we expect two hundred children on the water, and not one of them will pay for a lesson,” said Imelda Roke.',
    ],
    [
      'in another house’s marks and with its own punctuation',
      "'In the first year we expect two hundred children on the water — and not one of them will pay for a lesson', said Ms Roke.",
    ],
    [
      'of sentences around the attribution',
      'Imelda Roke told the guests: “In the first year we expect two hundred children on the water, and not one of them will pay for a lesson. The basin is warm, it is safe and it belongs to the town.”',
    ],
    [
      'as a fragment',
      'The chair, Imelda Roke, likes to say that it is “safe and it belongs to the town”.',
    ],
    [
      'with an ellipsis where words are left out',
      '“In the first year we expect two hundred children … and not one of them will pay for a lesson,” said Imelda Roke.',
    ],
    [
      'with square brackets around the reporter’s words',
      '“In the first year we [at the trust] expect two hundred children on the water, and not one of them will pay for a lesson,” said Imelda Roke.',
    ],
  ])('%s has no departure', async (_, quoted) => {
    const { quotes, departures } = await shown(RELEASE, article(quoted));
    expect(quotes.length).toBeGreaterThan(0);
    expect(departures).toEqual([]);
  });

  it('names its speaker on both sides', async () => {
    const clipping = article(
      '“We sank 340 piles through the mud and lost only one hammer,” the engineer, Tobias Wren, likes to say.',
    );
    const [quote] = (await shown(RELEASE, clipping)).quotes;
    const [ours, theirs] = [quote?.speaker.clipping, quote?.speaker.release];
    expect(ours && clipping.slice(ours.start, ours.end)).toBe('Tobias Wren');
    expect(theirs && RELEASE.slice(theirs.start, theirs.end)).toBe('Tobias Wren');
  });
});

describe('a quotation that departs', () => {
  it.each([
    [
      'another figure',
      '“We sank 430 piles through the mud and lost only one hammer,” said Tobias Wren.',
      ['altered! “340” → “430”'],
    ],
    [
      'another word',
      '“We sank 340 piles through the mud and broke only one hammer,” said Tobias Wren.',
      ['altered “lost” → “broke”'],
    ],
    [
      'a negation less',
      '“In the first year we expect two hundred children on the water, and one of them will pay for a lesson,” said Imelda Roke.',
      ['altered! “not” → “”'],
    ],
    [
      'words added',
      '“We sank 340 piles through the stinking mud and lost only one hammer,” said Tobias Wren.',
      ['altered “” → “stinking”'],
    ],
    [
      'a cut in the middle',
      '“In the first year we expect two hundred children, and not one of them will pay for a lesson,” said Imelda Roke.',
      ['cut-middle “on the water” → “”'],
    ],
    [
      'a cut at the end',
      '“In the first year we expect two hundred children on the water,” said Imelda Roke.',
      ['cut-end “and not one of them will pay for a lesson” → “”'],
    ],
    [
      'a cut at the beginning',
      '“We expect two hundred children on the water, and not one of them will pay for a lesson,” said Imelda Roke.',
      ['cut-start “In the first year” → “”'],
    ],
  ])('by %s', async (_, quoted, expected) => {
    expect((await shown(RELEASE, article(quoted))).departures).toEqual(expected);
  });

  it('by two places in one pair of marks', async () => {
    const quoted =
      '“In the first year we expect two hundred children on the water. The roof is held by larch beams from the valley,” said Imelda Roke.';
    const { departures } = await shown(RELEASE, article(quoted));
    expect(departures.some((one) => one.startsWith('spliced '))).toBe(true);
  });

  it('inside a copied text as well', async () => {
    const clipping = RELEASE.replace('340 piles', '3,400 piles');
    expect((await shown(RELEASE, clipping)).departures).toEqual(['altered! “340” → “3,400”']);
  });
});

describe('the speaker', () => {
  const quoted = '“We sank 340 piles through the mud and lost only one hammer,”';

  it.each([
    [
      'another speaker of the release',
      `${quoted} said Imelda Roke, chair of the trust.`,
      'Imelda Roke',
    ],
    ['the other one by surname', `${quoted} Roke said at the opening.`, 'Roke'],
    [
      'somebody the release does not know',
      `Standing in the rain, the foreman Hollis Grieve said: ${quoted.replace(',”', '.”')}`,
      'Hollis Grieve',
    ],
  ])('is wrong where the clipping names %s', async (_, sentence, name) => {
    expect((await shown(RELEASE, article(sentence))).departures).toEqual([
      `wrong-speaker! “Tobias Wren” → “${name}”`,
    ]);
  });

  it.each([
    ['a part of the name', `${quoted} Mr Wren said.`],
    ['a description', `${quoted} said the engineer in charge.`],
    ['the team before the name', `${quoted} said Harbour engineer Tobias Wren.`],
    ['a pronoun', `${quoted} he said.`],
    ['an organisation of the release', `${quoted} the Selby Quay Harbour Trust said.`],
    ['the place where it was said', `${quoted} Tobias Wren told the Northern Oarsman.`],
    ['two people', `${quoted} Tobias Wren said to Imelda Roke.`],
  ])('is left alone where the clipping names %s', async (_, sentence) => {
    expect((await shown(RELEASE, article(sentence))).departures).toEqual([]);
  });

  it('is wrong in another language too', async () => {
    const release = `Die Stadtwerke Hohenwerder nehmen am Montag ihr neues Pumpwerk an der Schleuse in Betrieb.

„Wir haben drei Winter lang an diesem Pumpwerk gebaut und keinen einzigen Tag verloren“, sagte Bauleiterin Renate Sommerfeld. Das Werk hebt in jeder Stunde neunhundert Kubikmeter Wasser.

„Ohne die Geduld der Nachbarn stünde hier heute nur ein Loch“, sagte Bürgermeister Jannis Volkert.`;
    const clipping = `Am Montag drängten sich die Leute auf dem Deich, obwohl es seit dem Morgen regnete und der Kaffee bald ausgetrunken war.

„Wir haben drei Winter lang an diesem Pumpwerk gebaut und keinen einzigen Tag verloren“, sagte Bürgermeister Jannis Volkert. Danach gab es Streuselkuchen für alle, die noch da waren.`;
    expect((await shown(release, clipping)).departures).toEqual([
      'wrong-speaker! “Renate Sommerfeld” → “Jannis Volkert”',
    ]);
  });

  it('has the speaker of the sentence around it in Turkish, where the verb comes last', async () => {
    const release = `Havuz idaresi yeni pompayı pazartesi günü çalıştırıyor.

Şantiye şefi Remziye Solmaz, “Bu pompayı üç kış boyunca kurduk ve tek bir gün bile yitirmedik” dedi.

Muhtar Yalın Ferman ise, “Komşuların sabrı olmasaydı burada bugün yalnızca bir çukur görürdünüz” diye konuştu.`;
    const around = (sentence: string) =>
      `Yağmur sabahtan beri yağıyordu, iskele yine de doldu.\n\n${sentence}`;
    const said = '“Bu pompayı üç kış boyunca kurduk ve tek bir gün bile yitirmedik”';
    expect((await shown(release, around(`Remziye Solmaz, ${said} dedi.`))).departures).toEqual([]);
    expect((await shown(release, around(`Kaymakam Yardımcısı, ${said} dedi.`))).departures).toEqual(
      [],
    );
    expect((await shown(release, around(`Yalın Ferman, ${said} dedi.`))).departures).toEqual([
      'wrong-speaker! “Remziye Solmaz” → “Yalın Ferman”',
    ]);
  });

  it('ends before the attribution that Finns set behind dash speech', async () => {
    const release = `Satama avaa uuden pumpun maanantaina.

– Rakensimme tätä pumppua kolme talvea emmekä menettäneet päivääkään, työpäällikkö Raili Suomela sanoo.`;
    const clipping = `Sade alkoi jo aamulla, ja silti laituri täyttyi katsojista.

– Rakensimme tätä pumppua kolme talvea emmekä menettäneet päivääkään, Suomela sanoi eilen.`;
    const { quotes, departures } = await shown(release, clipping);
    expect(quotes).toHaveLength(1);
    expect(departures).toEqual([]);
  });
});

describe('the release’s own prose', () => {
  const prose =
    'The basin is open every day from six in the morning until ten at night, and visitors may watch from a gallery above the slip';

  it('is not quoted where a person is made to say it', async () => {
    const { departures } = await shown(RELEASE, article(`“${prose},” said Imelda Roke.`));
    expect(departures).toEqual([`not-quoted! “${prose}” → “Imelda Roke”`]);
  });

  it('may be quoted as the organisation’s statement', async () => {
    const { departures } = await shown(
      RELEASE,
      article(`The trust says in a statement: “${prose}.”`),
    );
    expect(departures).toEqual([]);
  });
});

it('a quotation of which too little is left for a copy is still held against the release', async () => {
  const clipping = article('“We sank 430 piles and lost one hammer,” said Tobias Wren.');
  const { departures } = await shown(RELEASE, clipping);
  expect(departures[0]).toBe('altered! “340” → “430”');
});

it('words the outlet collected itself are no quotation of the release', async () => {
  const clipping = article('“Nobody asked the fishmongers before they dug,” said Perpetua Lunn.');
  expect((await shown(RELEASE, clipping)).quotes).toEqual([]);
});
