/** A quotation the outlet placed, or a copy that goes on across the quotation mark. */
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';

const QUOTE =
  '“We have waited forty years for a wheel that turns in low water, and this one turns when the ducks can stand in the race,”';
const OWN = [
  'Anglers of the lower valley met in the chapel on Thursday and asked who will pay for trout that never came back after the flood of last autumn.',
  'Nobody from the council had come, and the evening ended with a song and a collection for the roof, which lets in the rain.',
] as const;

/** What the quotation is in the clipping. */
async function kindOf(attribution: string, clippingAttribution = attribution) {
  const { passages, text } = await held(attribution, clippingAttribution);
  return passages.find(({ clipping }) =>
    text.slice(clipping.start, clipping.end).includes('forty years'),
  )?.kind;
}

function held(attribution: string, clippingAttribution = attribution) {
  return compareTexts(
    [
      'Harrow Mills opens its third mill on Friday, two years after a storm took the weir and the sluice.',
      `${QUOTE} ${attribution}`,
      'It grinds spelt for nine bakeries and sells what is left over to the brewers of Nether Teal.',
    ].join('\n\n'),
    `${OWN[0]}\n\n${QUOTE} ${clippingAttribution}\n\n${OWN[1]}`,
  );
}

describe('a copied quotation between the outlet’s own paragraphs', () => {
  it('is a copy where the release’s own attribution came along', async () => {
    const attribution =
      'said Ada Quill, managing director of Harrow Mills, in handing the keys of the new wheel house to the miller and his two apprentices.';
    expect(await kindOf(attribution)).toBe('verbatim');
  });

  it.each([
    'said Ada Quill.',
    'said Ada Quill, managing director of Harrow Mills.',
    'said Ada Quill, Senior Vice President and General Manager of the Low Water Division of Harrow Mills.',
  ])('is a quotation where any outlet would attribute it so: %s', async (attribution) => {
    expect(await kindOf(attribution)).toBe('quotation');
  });

  it('is a quotation where the outlet wrote the attribution itself', async () => {
    const kind = await kindOf(
      'said Ada Quill, managing director of Harrow Mills, in handing the keys of the new wheel house to the miller.',
      'Ada Quill told this paper when she was asked why the ducks had moved in before anybody else did.',
    );
    expect(kind).toBe('quotation');
  });

  it.each(['said Ada Quill.', 'said Ada Quill, managing director of Harrow Mills.'])(
    'makes no copy of who said it, and shows it where it is part of a longer shared run: %s',
    async (attribution) => {
      const { articleCopied, passages, text } = await held(attribution);
      expect(articleCopied).toBe(0);
      const start = text.indexOf('Ada Quill');
      const shown = passages.find((p) => p.clipping.start <= start && start < p.clipping.end);
      expect(shown?.kind).toBe('quotation');
    },
  );

  it('makes no copy of the bare word that says it was said', async () => {
    const { articleCopied, passages } = await held(
      'said the managing director of Harrow Mills, Ada Quill.',
      'said Quill with flour on her sleeves.',
    );
    expect(articleCopied).toBe(0);
    expect(new Set(passages.map(({ kind }) => kind))).toEqual(new Set(['quotation']));
  });

  it('leaves a copied clause with one name in it a copy', async () => {
    const release =
      'Engineers of three counties have come to see how Teal grinds coarse spelt behind crooked sluices.';
    const clipping = `${OWN[0]} It is a place where Teal grinds coarse spelt behind crooked sluices, and a sign says: “Suppose that nobody came, and that the evening ended early.” ${OWN[1]}`;
    const { passages, text } = await compareTexts(release, clipping);
    const start = text.indexOf('coarse spelt');
    const kinds = passages.flatMap((p) =>
      p.clipping.start <= start && start < p.clipping.end ? p.kind : [],
    );
    expect(kinds).toEqual(['edited']);
  });
});
