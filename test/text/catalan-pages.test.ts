/** What surrounds an article on Catalan pages, and prose that begins like it. */
import { describe, expect, it } from 'vitest';
import { zonesOf, zonesWithin } from './zones-of.ts';

const ARTICLE = [
  'La resclosa tanca',
  'La junta del port de Tarnova tancarà la resclosa de dalt per obres a partir de la segona setmana de març, va dir dimarts.',
  'Els bussos hi van trobar a la tardor dues esquerdes a la porta de ponent, cadascuna llarga com una barca de rems.',
  "Les barcasses s'hauran d'esperar a baix fins a finals de maig, van saber els amos reunits a l'ajuntament.",
] as const;

describe('a Catalan page', () => {
  it.each(['Per Mireia Costa · 3 de març de 2025', 'Redacció', 'Actualitzat: 03/03/2025 17:49'])(
    'has furniture under its headline: %s',
    async (line) => {
      expect(await zonesWithin(ARTICLE, [line], 1, 'ca')).toEqual(['furniture']);
    },
  );

  it.each([
    'Comparteix a Facebook',
    'Subscriu-te al butlletí',
    'Els comentaris estan tancats.',
    'Alguns enllaços ens donen comissió: en cobrem una part.',
    'Nosaltres i els nostres 318 socis desem dades al teu aparell, com ara galetes, i així triem els anuncis.',
  ])('has furniture under its article: %s', async (line) => {
    expect((await zonesOf([...ARTICLE, line], 'ca')).at(-1)).toBe('furniture');
  });

  it('has readers who wrote some time ago', async () => {
    const lines = ['mariner_1fa 5 min', 'Ja era hora.', 'Mimi fa una hora', 'Sí.'];
    expect(await zonesWithin(ARTICLE, lines, 4, 'ca')).toEqual(lines.map(() => 'comment'));
  });

  it.each([
    "Per ara l'alcalde no en vol parlar.",
    'Sobre el pressupost, el port no va dir res.',
    'Fa 3 dies es va trencar la porta.',
    'Publicitat enganyosa, en diuen els veïns.',
  ])('has prose that begins like furniture: %s', async (sentence) => {
    const [headline, first, second, third] = ARTICLE;
    expect(await zonesOf([headline, first, sentence, second, third], 'ca')).toEqual([
      'headline',
      'body',
      'body',
      'body',
      'body',
    ]);
  });
});
