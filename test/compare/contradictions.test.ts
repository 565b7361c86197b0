/** A retelling that says something else, and the many that only say it otherwise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameAmount } from '../../src/compare/contradictions/figures.ts';
import { contradictionsOf } from '../../src/compare/contradictions.ts';
import { foundAs } from '../../src/compare/found.ts';
import { readPlain } from '../../src/text/read.ts';

/** What is claimed when the whole clipping is taken for a retelling of the whole release. */
async function claimed(release: string, clipping: string, language: string | null = 'en') {
  const [source, copy] = await Promise.all([
    readPlain(release, language),
    readPlain(clipping, language),
  ]);
  const none = new Int32Array(0);
  const ground = {
    release: source,
    clipping: copy,
    segments: none,
    releaseSegments: none,
    taken: new Uint8Array(0),
  };
  const whole = { from: 0, to: copy.tokens.count, releaseFrom: 0, releaseTo: source.tokens.count };
  return contradictionsOf(ground, foundAs('paraphrase', whole, [])).map(
    ({ change, clipping: here, release: there }) => [
      change,
      clipping.slice(here.start, here.end),
      release.slice(there.start, there.end),
    ],
  );
}

const FERRY = 'The new ferry will carry 240 passengers and 38 cars across the sound from May.';

describe('a contradiction', () => {
  it.each([
    [
      'en',
      FERRY,
      'Across the sound, the ferry takes 250 passengers and 38 cars.',
      'number',
      '250',
      '240',
    ],
    [
      'en',
      'The board expects the repaired pier to open in 2027.',
      'The pier is repaired, and the board expects it to open in 2029.',
      'date',
      '2029',
      '2027',
    ],
    [
      'en',
      'The school opens its new kitchen garden on 12 May.',
      'Its new kitchen garden, the school says, opens on 14 June.',
      'date',
      '14 June',
      '12 May',
    ],
    [
      'en',
      'The mill produces flour for $3.4 million a year.',
      'Flour for $5.1 million is what the mill produces in a year.',
      'number',
      '5.1 million',
      '3.4 million',
    ],
    [
      'es',
      'El taller entregará 250 bicicletas a los colegios del valle en otoño.',
      'En otoño el taller entregará ciento cincuenta bicicletas a los colegios del valle.',
      'number',
      'ciento cincuenta',
      '250',
    ],
    [
      'de',
      'Die Leitwarte des Klinikums beschäftigt künftig 46 Menschen.',
      'In der Leitwarte des Klinikums werden künftig 64 Menschen beschäftigt.',
      'number',
      '64',
      '46',
    ],
    [
      'es',
      'La biblioteca abrirá el 12 de mayo en la antigua fábrica de harinas.',
      'En la antigua fábrica de harinas abrirá la biblioteca el 21 de mayo.',
      'date',
      '21 de mayo',
      '12 de mayo',
    ],
    [
      'fr',
      'La piscine accueillera 650 nageurs chaque jour dans un bassin chauffé.',
      'Dans un bassin chauffé, la piscine accueillera chaque jour 450 nageurs.',
      'number',
      '450',
      '650',
    ],
    [
      'it',
      'La pista ciclabile attraversa 27 gallerie lungo la vecchia ferrovia.',
      'Lungo la ferrovia, la pista ciclabile attraversa 39 gallerie.',
      'number',
      '39',
      '27',
    ],
    [
      'pt',
      'O mercado terá 62 bancas e um terraço na fábrica de cordas.',
      'Na fábrica de cordas, o mercado e o terraço terão 84 bancas.',
      'number',
      '84',
      '62',
    ],
    [
      'nl',
      'De zwemvijver wordt gezuiverd door 14.300 rietplanten in de zandgroeve.',
      'In de zandgroeve zuiveren 18.600 rietplanten de zwemvijver.',
      'number',
      '18.600',
      '14.300',
    ],
  ])(
    'of a figure or a date is claimed: %s, %#',
    async (language, release, clipping, change, mine, its) => {
      expect(await claimed(release, clipping, language)).toEqual([[change, mine, its]]);
    },
  );

  it('of a name is claimed where two people hold one office in the same statement', async () => {
    const release =
      'The harbour crossing was tested at night, said chief engineer Odile Brannock of the yard.';
    const clipping =
      'At night the yard tested the harbour crossing, according to chief engineer Rufus Tamm.';
    expect(await claimed(release, clipping)).toEqual([['name', 'Rufus Tamm', 'Odile Brannock']]);
  });

  it.each([
    [
      'The ferry will stop at the old quay in winter.',
      'In winter the ferry will not stop at the old quay.',
      'not stop',
      'stop',
    ],
    [
      'In winter the ferry does not stop at the old quay.',
      'The ferry will stop at the old quay in winter.',
      'stop',
      'not stop',
    ],
  ])('of a denied statement is claimed: %s', async (release, clipping, mine, its) => {
    expect(await claimed(release, clipping)).toEqual([['negation', mine, its]]);
  });
});

describe('no contradiction is claimed', () => {
  it.each([
    [
      'the same amount in another notation',
      'The mill sold 3,500,000 bags of flour to bakers.',
      'The mill sold 3.5 million bags of flour to bakers.',
    ],
    [
      'the same in words',
      'The yard will hire eleven welders for the ferry.',
      'For the ferry the yard will hire 11 welders.',
    ],
    [
      'hundreds and tens in words',
      'The yard will hire 250 welders for the ferry.',
      'For the ferry the yard will hire two hundred and fifty welders.',
    ],
    [
      'a rounded amount',
      'The mill sold 3.48 million bags of flour to bakers.',
      'The mill sold 3.5 million bags of flour to bakers.',
    ],
    [
      'an amount that is said to be rough',
      'The mill sold 3.48 million bags of flour to bakers.',
      'The mill sold more than 3.2 million bags of flour to bakers.',
    ],
    [
      'another unit',
      'The ferry will carry its load for 9 kilometres of open sound.',
      'The ferry will carry its load for 6 miles of open sound.',
    ],
    [
      'another currency',
      'The mill will cost £31 million to rebuild in stone.',
      'The mill will cost $40 million to rebuild in stone.',
    ],
    ['figures of two things', FERRY, 'The ferry will carry 22 lorries across the sound from May.'],
    [
      'figures that were only set in another order',
      FERRY,
      'The new ferry will carry 38 cars and 240 passengers across the sound from May.',
    ],
    [
      'a range',
      'The yard will hire 40 welders for the ferry.',
      'The yard will hire 30 to 50 welders for the ferry.',
    ],
    [
      'another time',
      FERRY,
      'In 2019 the ferry will have carried 180 passengers and 38 cars across the sound.',
    ],
    ['what was so before', FERRY, 'Until now the ferry carries 180 passengers across the sound.'],
    ['another subject', FERRY, 'The ferry of Hobb Lines carries 180 passengers across the sound.'],
    [
      'a sentence about something else',
      FERRY,
      'Last week some 180 passengers, tired of fog, wrote to the county to complain.',
    ],
    [
      'a figure that the release has elsewhere',
      `${FERRY} The old one had room for 180 passengers.`,
      'The ferry will carry 180 passengers and 38 cars across the sound.',
    ],
    [
      'what a person says in quotation marks',
      FERRY,
      '“The ferry will carry 250 passengers and 38 cars across the sound,” he said.',
    ],
    [
      'a second person beside the first',
      'The crossing was tested at night, said engineer Odile Brannock.',
      'Engineers Odile Brannock and Rufus Tamm tested the crossing at night.',
    ],
    [
      'a place of another size',
      'The crossing was tested at night in Port Caddle by the yard.',
      'The crossing was tested at night in Upper Norland by the yard.',
    ],
    [
      'a denial that only limits',
      'The ferry will stop at the old quay from May.',
      'The ferry will not stop at the old quay until May.',
    ],
    [
      'not only',
      'The ferry will stop at the old quay in winter.',
      'Not only will the ferry stop at the old quay in winter.',
    ],
    [
      'a denial in other words',
      'The ferry will no longer stop at the old quay in winter.',
      'The ferry will cease to stop at the old quay in winter.',
    ],
    [
      'a denial of one part',
      'The ferry will stop at the new quay.',
      'The ferry will stop at the new quay, not at the old one.',
    ],
    [
      'a word that stands twice',
      'The inn had no power due to the power cut.',
      'The inn had a power cut.',
    ],
  ])('for %s', async (_, release, clipping) => {
    expect(await claimed(release, clipping)).toEqual([]);
  });

  it.each(['doscientas cincuenta', '250', 'unas doscientas cincuenta'])(
    'for a Spanish number as it may be written: %s',
    async (number) => {
      const release = 'El taller entregará 250 bicicletas a los colegios del valle en otoño.';
      const clipping = `En otoño el taller entregará ${number} bicicletas a los colegios del valle.`;
      expect(await claimed(release, clipping, 'es')).toEqual([]);
    },
  );

  it('for a text that is held against itself', async () => {
    const words = fc.constantFrom(
      ...'the ferry will not carry 240 passengers and 38 cars on 12 May 2026 without chief engineer Odile Brannock for $3 million or 5 % .'.split(
        ' ',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 40 }), async (list) => {
        const text = list.join(' ');
        expect(await claimed(text, text)).toEqual([]);
      }),
    );
  });
});

describe('two amounts', () => {
  it.each([
    [3.48e6, 3.5e6],
    [3.48e6, 3.4e6],
    [3.48e6, 3e6],
    [240, 200],
    [0.5, 0.5],
  ])('%d and %d are one, rounded', (a, b) => {
    expect(sameAmount(a, b)).toBe(true);
    expect(sameAmount(b, a)).toBe(true);
  });

  it.each([
    [3.48e6, 3.6e6],
    [240, 250],
    [240, 400],
    [12, 14],
    [0, 7],
  ])('%d and %d are two', (a, b) => {
    expect(sameAmount(a, b)).toBe(false);
    expect(sameAmount(b, a)).toBe(false);
  });
});
