/** Names and figures place a text that shares no run of words with its release. */
import { describe, expect, it } from 'vitest';
import { NameIndex, nameHashes } from '../../src/stories/names.ts';
import { readPlain } from '../../src/text/read.ts';

/** Releases of towns, each with a name and figures of its own beside those that several or all of them have. */
const TOWNS =
  'Arden Bexley Cawston Dunmore Egham Farley Garth Hexham Irby Jarrow Keld Luton Marlow Norham Oakham Penrith'.split(
    ' ',
  );
const releaseOf = (town: string, at: number) =>
  `A ferry for the town\n\nThe board of ${town} said in Westminster on Monday that a ferry for ${40 + (at >> 2)} cars and ${60 + (at % 4)} bicycles will cross 25 times a day, and that ${80 + (at % 5)} people will work on it.`;

async function homeOf(text: string): Promise<string | undefined> {
  const names = new NameIndex();
  for (const [at, town] of TOWNS.entries())
    names.add(nameHashes(await readPlain(releaseOf(town, at), 'en')));
  return TOWNS[names.storyOf(await readPlain(text, 'en'))];
}

describe('a text without a run of words of any release', () => {
  it('is placed by a name of one, and by figures that it shares with some others', async () => {
    // Position 6: 41 cars with 3 others, 62 bicycles with 3, 81 people with 3.
    const retelling =
      'Across the river\n\nOnce every hour, and more often in summer, people from Garth can soon cross the water: 41 cars fit on the new boat, 62 bicycles beside them, and it feeds 81 families.';
    expect(await homeOf(retelling)).toBe('Garth');
  });

  it('is placed by nothing that all releases have', async () => {
    const other =
      'Night sitting\n\nIt was late in Westminster on Monday when the clerk rang the bell for the 25th time, and nobody from Garth was there to hear it.';
    expect(await homeOf(other)).toBeUndefined();
  });

  it('is not placed by a weekday', async () => {
    // Without Tuesday two of Arden's names: too few.
    const names = new NameIndex();
    names.add(
      nameHashes(
        await readPlain(
          'A ferry for the town\n\nThe board of Arden said in Westminster on Tuesday that a ferry will cross to Farley.',
          'en',
        ),
      ),
    );
    const other =
      'Night sitting\n\nIt was late in Westminster on Tuesday when the clerk from Arden rang the bell again.';
    expect(names.storyOf(await readPlain(other, 'en'))).toBe(-1);
    expect(names.storyOf(await readPlain(other.replace('again', 'in Farley'), 'en'))).toBe(0);
  });

  it('is not placed by figures alone that many releases have', async () => {
    const figures =
      'Sums\n\nOf the pupils asked by the teacher 41 could swim, 62 could ride and 25 could do neither of the two.';
    expect(await homeOf(figures)).toBeUndefined();
  });
});
