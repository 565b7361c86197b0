/** Texts that lost the marks of their letters find their story, given or inferred, in a folder and in a stream. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline/analyse.ts';
import { cluster } from '../../src/pipeline/cluster.ts';
import { analyseEach } from '../../src/pipeline/each.ts';
import { inOneSpelling } from '../../src/stories/one-spelling.ts';
import type { Source } from '../../src/text/article.ts';
import { readArticle } from '../../src/text/read.ts';
import { source } from './story-of.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');

const RELEASE = `TISKOVÁ ZPRÁVA

Lázně Horní Třešť představí lžičkové muzeum

Horní Třešť, 4. dubna 2025 – Lázně Horní Třešť otevřou v bývalé kuchyni léčebny muzeum lžiček, které hosté za sto dvacet let zapomněli na pokojích. Sbírka čítá přes devět tisíc kusů a každá lžička má vlastní příběh, který návštěvníci uslyší ve sluchátkách.

Většinu příběhů sepsaly pokojské, jejichž deníky se dochovaly v půdním skladišti. Nejstarší lžička patřila houslistovi, který ji prý používal místo ladičky, nejmladší zůstala na stole loni v říjnu.

Muzeum bude otevřené denně kromě pondělí, vstupné činí šedesát korun a děti mladší deseti let mají vstup zdarma. Výtěžek poputuje na opravu kolonády, jejíž střechu poškodila únorová vichřice.`;

const [, , , SECOND, THIRD] = RELEASE.split('\n\n');

const REPRINT = `V lázních se schovávají lžičky

${SECOND}

${THIRD}`;

const OTHER = `Na zimním stadionu v Dolní Lhotě se příští týden vymění chlazení. Bruslaři budou muset jezdit do sousedního města, kam pro ně pojede zvláštní autobus. Správce stadionu slibuje, že nová technika spotřebuje o třetinu méně proudu a že led bude tvrdší.`;

const release = source('zprava.txt', RELEASE);
const clippings = (spelt: (text: string) => string): Source[] => [
  source('opis.txt', spelt(REPRINT)),
  source('stadion.txt', spelt(OTHER)),
];

const placed = async (spelt: (text: string) => string, given: readonly Source[]) => {
  const { stories, unmatched } = await analyse({
    sources: given.length > 0 ? clippings(spelt) : [release, ...clippings(spelt)],
    releases: given,
  });
  return {
    stories: stories.map((story) => [
      story.release.id,
      story.clippings.map(({ id, verdict, articleCopied }) => [id, verdict, articleCopied]),
    ]),
    unmatched: unmatched.map(({ id }) => id),
  };
};

describe('clippings without their marks', () => {
  it('belong where they belong with them, the releases given', async () => {
    const before = await placed((text) => text, [release]);
    expect(before.stories).toEqual([['zprava.txt', [['opis.txt', 'reprint', 1]]]]);
    expect(await placed(plain, [release])).toEqual(before);
  });

  it('and inferred', async () => {
    const before = await placed((text) => text, []);
    expect(before.stories).toHaveLength(1);
    expect(await placed(plain, [])).toEqual(before);
  });

  it('and as they stream past', async () => {
    const homes = async (spelt: (text: string) => string) => {
      const found: (string | null)[] = [];
      for await (const line of analyseEach(clippings(spelt), { releases: [release] }))
        found.push(line.release);
      return found;
    };
    expect(await homes((text) => text)).toEqual(['zprava.txt', null]);
    expect(await homes(plain)).toEqual(['zprava.txt', null]);
  });

  it('and where the release lost its own', async () => {
    const lost = source('zprava.txt', plain(RELEASE));
    const found: (string | null)[] = [];
    for await (const line of analyseEach(
      clippings((text) => text),
      { releases: [lost] },
    ))
      found.push(line.release);
    expect(found).toEqual(['zprava.txt', null]);
  });

  it('and among near-duplicates', async () => {
    const sources = [release, source('opis.txt', plain(REPRINT)), source('jine.txt', OTHER)];
    const { clusters } = await cluster({ sources });
    expect(clusters.map(({ members }) => members.map(({ id }) => id))).toEqual([
      ['opis.txt', 'zprava.txt'],
    ]);
  });
});

it('texts that have their marks are asked as they are', async () => {
  const items = await Promise.all(
    [release, ...clippings((text) => text)].map(async (one) => ({
      source: one,
      article: await readArticle(one.extract, null),
    })),
  );
  expect(inOneSpelling(items).spelt).toBe(items);
});
