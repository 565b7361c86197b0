/** What each change is called, and whether it may say something else. Invented texts. */
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/compare/record.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';

interface Changes {
  /** `number! “forty” → “sixty”`; the mark stands where the meaning may be another. */
  readonly edits: readonly string[];
  readonly variants: readonly string[];
}

function changesIn(release: string, clipping: string, record: Comparison): Changes {
  const words = (from: string, to: string) => `“${from}” → “${to}”`;
  return {
    edits: record.passages.flatMap(({ edits }) =>
      edits.map(
        (edit) =>
          `${edit.change}${edit.changesMeaning ? '!' : ''} ${words(
            release.slice(edit.release.start, edit.release.end),
            clipping.slice(edit.clipping.start, edit.clipping.end),
          )}`,
      ),
    ),
    variants: record.passages.flatMap(({ variants }) =>
      variants.map(
        (variant) =>
          `${variant.change} ${words(
            release.slice(variant.release.start, variant.release.end),
            clipping.slice(variant.clipping.start, variant.clipping.end),
          )}`,
      ),
    ),
  };
}

async function changes(release: string, clipping: string): Promise<Changes> {
  return changesIn(release, clipping, await compareTexts(release, clipping));
}

/** A release and clippings that change one thing in it: [what the release has, what the clipping has, the edits]. */
interface Language {
  readonly text: string;
  readonly cases: readonly (readonly [theirs: string, ours: string, edits: readonly string[]])[];
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    text: `The glassworks at Tarn Hollow will close its older furnace on 14 March 2026 and keep 240 people at work in the new hall. Wendell Farrow, who has run the works since spring, told the town council that the grey chimney might stay where it is. About forty visitors come every day to see the glass blown, and the works does not charge them. The council welcomed the plan in its centre on Mill Street and asked for a report before the summer.`,
    cases: [
      ['240 people', '420 people', ['number! “240” → “420”']],
      ['14 March 2026', '14 March 2027', ['date! “2026” → “2027”']],
      ['14 March', '14 April', ['date! “March” → “April”']],
      ['Wendell Farrow', 'Gilbert Stroud', ['name! “Wendell Farrow” → “Gilbert Stroud”']],
      ['does not charge', 'does charge', ['negation! “not” → “”']],
      ['might stay', 'will stay', ['hedge! “might” → “will”']],
      ['About forty', 'Some forty', ['hedge “About” → “Some”']],
      ['About forty', 'Forty', ['hedge! “About” → “”']],
      ['forty visitors', '40 visitors', ['spelling “forty” → “40”']],
      ['grey chimney', 'gray chimney', ['spelling “grey” → “gray”']],
      ['its centre', 'its center', ['spelling “centre” → “center”']],
      ['furnace on', 'furnaces on', ['inflection “furnace” → “furnaces”']],
      ['in the new hall', 'in a new hall', ['function-word “the” → “a”']],
      ['older furnace', 'weaker furnace', ['synonym “older” → “weaker”']],
      ['told the town', 'warned the town', ['attribution “told” → “warned”']],
      ['to see the glass blown', 'to see the molten glass blown', ['insertion “” → “molten”']],
      ['the town council', 'the council', ['deletion “town” → “”']],
      [' and asked for a report before the summer', '', []],
    ],
  },
  de: {
    text: `Die Glashütte in Tannwinkel wird ihren älteren Ofen am 14. März 2026 schließen und 240 Menschen in der neuen Halle weiter beschäftigen. Der graue Schornstein könnte stehen bleiben, erklärte die Gemeinde nach der Sitzung im alten Rathaus. Rund vierzig Besucher kommen jeden Tag, um den Bläsern zuzusehen, und die Hütte verlangt von ihnen keinen Eintritt.`,
    cases: [
      ['240 Menschen', '420 Menschen', ['number! “240” → “420”']],
      ['14. März', '14. April', ['date! “März” → “April”']],
      ['keinen Eintritt', 'Eintritt', ['negation! “keinen” → “”']],
      ['könnte stehen', 'wird stehen', ['hedge! “könnte” → “wird”']],
      ['Rund vierzig', 'Etwa vierzig', ['hedge “Rund” → “Etwa”']],
      ['erklärte die', 'betonte die', ['attribution “erklärte” → “betonte”']],
      ['in der neuen Halle', 'in einer neuen Halle', ['function-word “der” → “einer”']],
    ],
  },
  fr: {
    text: `La verrerie de Combe-Noire fermera son vieux four le 14 mars 2026 et gardera 240 personnes au travail dans la nouvelle halle. La cheminée grise pourrait rester à sa place, a expliqué la commune après la réunion du conseil. Environ quarante visiteurs viennent chaque jour voir souffler le verre, et la maison ne leur demande pas de payer.`,
    cases: [
      ['240 personnes', '420 personnes', ['number! “240” → “420”']],
      ['14 mars', '14 avril', ['date! “mars” → “avril”']],
      ['Environ quarante', 'Quarante', ['hedge! “Environ” → “”']],
      [
        'ne leur demande pas de',
        'leur demande de',
        ['negation! “ne” → “”', 'negation! “pas” → “”'],
      ],
      ['a expliqué', 'a précisé', ['attribution “expliqué” → “précisé”']],
    ],
  },
  it: {
    text: `La vetreria di Valbruna chiuderà il forno più vecchio il 14 marzo 2026 e terrà 240 persone al lavoro nel capannone nuovo. Il camino potrebbe restare in piedi, perché da anni ci fanno il nido le cicogne e il comune lo ha chiesto. Circa quaranta visitatori al giorno vengono a vedere soffiare il vetro, e la vetreria non fa pagare il biglietto.`,
    cases: [
      ['240 persone', '420 persone', ['number! “240” → “420”']],
      ['14 marzo', '14 aprile', ['date! “marzo” → “aprile”']],
      ['potrebbe restare', 'deve restare', ['hedge! “potrebbe” → “deve”']],
      ['Circa quaranta', 'All’incirca quaranta', ['hedge “Circa” → “All’incirca”']],
      ['non fa pagare', 'fa pagare', ['negation! “non” → “”']],
    ],
  },
  nl: {
    text: `De glasfabriek in Dennenhoek sluit haar oudste oven op 14 maart 2026 en houdt 240 mensen aan het werk in de nieuwe hal. De schoorsteen kan blijven staan, want er nestelen al jaren ooievaars op en de gemeente heeft erom gevraagd. Ongeveer veertig bezoekers per dag komen kijken hoe het glas geblazen wordt, en de fabriek vraagt geen entree.`,
    cases: [
      ['240 mensen', '420 mensen', ['number! “240” → “420”']],
      ['14 maart', '14 april', ['date! “maart” → “april”']],
      ['kan blijven', 'zal blijven', ['hedge! “kan” → “zal”']],
      ['Ongeveer veertig', 'Pakweg veertig', ['hedge “Ongeveer” → “Pakweg”']],
      ['geen entree', 'entree', ['negation! “geen” → “”']],
    ],
  },
  pl: {
    text: `Huta szkła w Sosnowej Kępie zamknie swój starszy piec 14 marca 2026 roku i zatrudni 240 osób w nowej hali. Komin może pozostać, bo od lat gniazdują na nim bociany i poprosiła o to gmina. Około czterdziestu gości dziennie przychodzi oglądać, jak dmucha się szkło, a huta nie bierze od nich opłat. Jesienią wyroby huty trafią do sklepów w całym województwie.`,
    cases: [
      ['240 osób', '420 osób', ['number! “240” → “420”']],
      ['14 marca', '14 kwietnia', ['date! “marca” → “kwietnia”']],
      ['może pozostać', 'musi pozostać', ['hedge! “może” → “musi”']],
      ['Około czterdziestu', 'Blisko czterdziestu', ['hedge “Około” → “Blisko”']],
      ['nie bierze', 'bierze', ['negation! “nie” → “”']],
      ['do sklepów', 'na półki', ['synonym “do sklepów” → “na półki”']],
    ],
  },
  es: {
    text: `La fábrica de vidrio de Valderrobles cerrará su horno más viejo el 14 de marzo de 2026 y mantendrá a 240 personas en la nave nueva. La chimenea gris podría quedarse donde está, explicó el ayuntamiento después de la reunión. Cerca de cuarenta visitantes acuden cada día a ver soplar el vidrio, y la casa no les cobra la entrada.`,
    cases: [
      ['240 personas', '420 personas', ['number! “240” → “420”']],
      ['marzo', 'abril', ['date! “marzo” → “abril”']],
      ['podría quedarse', 'va a quedarse', ['hedge! “podría” → “va a”']],
      ['no les cobra', 'les cobra', ['negation! “no” → “”']],
    ],
  },
  sv: {
    text: `Glasbruket i Tarnåkra stänger sin äldsta ugn den 14 mars 2026 och behåller omkring 240 anställda i den nya hallen. Den grå skorstenen kanske får stå kvar, sade kommunen efter mötet. Varje dag kommer minst 40 besökare för att se glaset blåsas, och bruket tar inte betalt för det.`,
    cases: [
      ['omkring 240', 'cirka 240', ['hedge “omkring” → “cirka”']],
      ['omkring 240', 'mer än 240', ['hedge! “omkring” → “mer än”']],
      ['tar inte betalt', 'tar betalt', ['negation! “inte” → “”']],
    ],
  },
  fi: {
    text: `Tarnlahden lasitehdas sammuttaa vanhimman uuninsa 14. maaliskuuta 2026 ja pitää noin 240 työntekijää uudessa hallissa. Harmaa piippu saattaa jäädä paikalleen, kaupunki kertoi kokouksen jälkeen. Joka päivä vähintään 40 kävijää tulee katsomaan puhaltamista kolmannessa kerroksessa, eikä tehdas peri siitä maksua.`,
    cases: [
      ['noin 240', 'suunnilleen 240', ['hedge “noin” → “suunnilleen”']],
      ['noin 240', 'yli 240', ['hedge! “noin” → “yli”']],
      ['240 työntekijää', '420 työntekijää', ['number! “240” → “420”']],
    ],
  },
  tr: {
    text: `Tarnova cam fabrikası en eski fırınını 14 Mart 2026’da kapatacak ve yeni holde yaklaşık 240 kişiyi işte tutacak. Gri baca yerinde kalabilir, dedi belediye toplantıdan sonra. Her gün en az 40 ziyaretçi cam üflenişini izlemeye geliyor, fabrika bunun için para almıyor.`,
    cases: [
      ['yaklaşık 240', 'neredeyse 240', ['hedge “yaklaşık” → “neredeyse”']],
      ['en az 40', 'en fazla 40', ['hedge! “az” → “fazla”']],
      ['14 Mart', '14 Nisan', ['date! “Mart” → “Nisan”']],
    ],
  },
};

describe.each(Object.entries(LANGUAGES))('a change in %s', (_, { text, cases }) => {
  it.each(cases)('“%s” → “%s”', async (theirs, ours, expected) => {
    expect(text.split(theirs)).toHaveLength(2);
    expect((await changes(text, text.replace(theirs, ours))).edits).toEqual(expected);
  });
});

describe('a change that leaves the words equal', () => {
  const release =
    'The low-lying meadows by the river, which flood every second winter, will be planted with willows. Nobody has to move, of course the path stays open.';

  it.each([
    ['low-lying', 'low lying', ['hyphen “-” → “ ”']],
    ['of course the', 'of course, the', ['punctuation “ ” → “, ”']],
    ['Nobody has to move, of', 'Nobody has to move; of', ['punctuation “, ” → “; ”']],
  ])('“%s” → “%s” is shown beside a verbatim passage', async (theirs, ours, variants) => {
    const clipping = release.replace(theirs, ours);
    const found = await compareTexts(release, clipping);
    expect(found.passages.map(({ kind }) => kind)).toEqual(['verbatim']);
    expect(changesIn(release, clipping, found)).toEqual({ edits: [], variants });
  });

  it.each([
    ['straight quotation marks', '“', '"'],
    ['a no-break space', 'every second', 'every\u00a0second'],
    ['capitals', 'willows', 'Willows'],
  ])('%s are typography and no change', async (_, theirs, ours) => {
    const quoted = `“${release}”`;
    expect(await changes(quoted, quoted.replaceAll(theirs, ours))).toEqual({
      edits: [],
      variants: [],
    });
  });

  it('two words written as one are a hyphen’s worth of change', async () => {
    const clipping = release.replace('low-lying', 'lowlying');
    expect((await changes(release, clipping)).edits).toEqual(['hyphen “low-lying” → “lowlying”']);
  });
});

describe('words left out', () => {
  const release =
    'The orchard society will plant ninety pear trees along the old canal this autumn, from the weir down to the brick kiln, and pay for them out of the harvest fund. Members bring their own spades.';

  it('the end of a sentence that stops early is cut off', async () => {
    const clipping =
      'The orchard society will plant ninety pear trees along the old canal this autumn. It rained all day, and the brass band stayed at home with its umbrellas.';
    expect((await changes(release, clipping)).variants).toEqual([
      'truncation “from the weir down to the brick kiln, and pay for them out of the harvest fund” → “”',
    ]);
  });

  it('a sentence of which the outlet took the rest elsewhere is not', async () => {
    const clipping =
      'The orchard society will plant ninety pear trees along the old canal this autumn. From the weir down to the brick kiln, and pay for them out of the harvest fund.';
    expect((await changes(release, clipping)).variants.join()).not.toContain('truncation');
  });

  it('words that only moved are another order', async () => {
    const clipping = release.replace('bring their own spades', 'their own spades bring');
    const { edits } = await changes(release, clipping);
    expect(edits.length).toBeGreaterThan(0);
    for (const edit of edits) expect(edit).toMatch(/^order /);
  });
});

it('a figure in words or as a round dozen is the same figure', async () => {
  const release =
    'The lock keepers mended 12 gates and two weirs in the course of the winter, while the canal lay drained between the villages.';
  const clipping = release.replace('12 gates', 'a dozen gates').replace('two weirs', '2 weirs');
  for (const edit of (await changes(release, clipping)).edits) expect(edit).not.toContain('!');
});

it('a figure with the word for a thousand inside it is the same figure', async () => {
  const crane = (kilos: string) =>
    `Liman kooperatifi bu kış ${kilos} kilogram ağırlığındaki eski vinci onaracak; vinç mart fırtınasından beri çalışmıyordu, dedi başkan Nilay Uçar toplantıda.`;
  expect((await changes(crane('12 bin 500'), crane('12.500'))).edits).toEqual([
    'spelling “bin” → “”',
  ]);
  expect((await changes(crane('12.500'), crane('12 bin 500'))).edits).toEqual([
    'spelling “” → “bin”',
  ]);
  expect((await changes(crane('12 bin 500'), crane('12 bin'))).edits).toEqual([
    'number! “500” → “”',
  ]);
});

it('a figure is read whole where only its unit of a thousand was changed', async () => {
  const release =
    'The lock keepers counted 2 million barrels on the canal last year, more than on any other waterway in the province.';
  const clipping = release.replace('2 million', '2 billion');
  expect((await changes(release, clipping)).edits).toEqual(['number! “million” → “billion”']);
});
