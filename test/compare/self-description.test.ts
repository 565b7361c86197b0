/** What a release says of its sender at its end, without a heading: no news, and under reports of others' own. */
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';

const NEWS = `Wexcombe Brewery puts its beer into barrels of oak again

Wexcombe Brewery will fill wooden barrels again from October 2025, twenty-six years after it bought its first ones of steel.

The brewery has hired a cooper, Tamsin Orde, who is to make nine barrels a week in the old stables and to teach two apprentices.

“Beer from wood is softer, and it travels less well, which is why you will have to come to us,” said head brewer Col Danvers.

A pint from the barrel will cost 40p more than one from the keg.`;
const DESCRIPTION =
  'Wexcombe Brewery is owned by the Danvers family. Founded in 1871, it brews six beers in the stables of a former abbey, supplies eighty-two public houses between the downs and the sea, and has forty people and three horses on its books.';
const OWN = `The last cooper’s daughter

Tamsin Orde learned to swear before she could read, she says, because her father made barrels and hit his thumb.

She is forty now and has his tools, which hung in a garage for nineteen years beside a canoe. In October she will take them to work.

What does a barrel want? Air-dried oak, a fire, and somebody with patience. She split the first staves in June and threw them all away.

Her father, who is eighty-eight, has promised to come and find fault.`;
const verdictOf = async (release: string, clipping: string) =>
  (await compareTexts(release, clipping)).verdict;

describe('what a release ends on about its sender', () => {
  it('makes no excerpt of an article of its own', async () => {
    expect(await verdictOf(`${NEWS}\n\n${DESCRIPTION}`, `${OWN}\n\n${DESCRIPTION}`)).toBe(
      'independent',
    );
  });

  it('is news where somebody says it, where it tells a day, or where it is not the end', async () => {
    const told = [
      [`“${DESCRIPTION}” That is what the sign says.`, NEWS],
      [DESCRIPTION.replace('Founded', 'Bought on Friday 3 May, founded'), NEWS],
    ] as const;
    for (const [last] of told)
      expect(await verdictOf(`${NEWS}\n\n${last}`, `${OWN}\n\n${DESCRIPTION}`)).toBe('excerpt');
    const [headline, ...rest] = NEWS.split('\n\n');
    expect(
      await verdictOf([headline, DESCRIPTION, ...rest].join('\n\n'), `${OWN}\n\n${DESCRIPTION}`),
    ).toBe('excerpt');
  });

  it('is no description without a year long past or the sender’s name before it', async () => {
    for (const last of [
      DESCRIPTION.replace('in 1871', 'long ago'),
      DESCRIPTION.replace('Wexcombe Brewery', 'Ilchard Abbey'),
    ])
      expect(await verdictOf(`${NEWS}\n\n${last}`, `${OWN}\n\n${last}`)).toBe('excerpt');
  });
});
