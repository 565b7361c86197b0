/** What became of the release, sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { changed, source, storyOf } from './story-of.ts';

const SENTENCES = [
  'The Tolworth Choir will sing in the disused gasworks on 9 May, its first concert in the round.',
  'Some 180 singers will stand on the iron gallery while the audience sits where the gas was kept.',
  '“The echo lasts eleven seconds, so we chose music that can wait for it,” said conductor Marit Osei.',
  'Tickets cost between £8 and £22 and are sold by the borough library from Monday morning.',
  'Rain is not expected to be a problem because the roof was renewed two summers ago.',
];
const RELEASE = `Choir to sing in the gasworks\n\n${SENTENCES.join('\n\n')}`;
const OWN = [
  'I once got lost in there as a child, and what I remember is a smell of pennies and wet stone.',
  'My neighbour, who stoked boilers for thirty years, says that nobody asked him what it sounded like.',
  'The bus to that corner of town stopped running in the spring, so bring good shoes and a torch.',
];

/** Without the marks at its ends. */
const words = (sentence: string) => sentence.replace(/^“|\.$/g, '');

const story = () =>
  storyOf(source('release.txt', RELEASE), [
    source('a.txt', SENTENCES.slice(0, 4).join('\n\n')),
    source(
      'b.txt',
      [
        'Pipes of another kind',
        SENTENCES[3]!,
        changed(SENTENCES[0]!, { 'disused gasworks': 'old gasworks' }),
        SENTENCES[1]!,
        ...OWN,
      ].join('\n\n'),
    ),
    source(
      'c.txt',
      [
        OWN[0]!,
        OWN[1]!,
        'The conductor was in good spirits: “The echo lasts eleven seconds, so we chose music that can wait for it.”',
        OWN[2]!,
      ].join('\n\n'),
    ),
  ]);

describe('coverage of a release', () => {
  it('says of each sentence who kept it and how', async () => {
    const { coverage, release } = await story();
    expect(coverage!.sentences.map(({ start, end }) => release.text.slice(start, end))).toEqual(
      SENTENCES.map(words),
    );
    const kept = coverage!.sentences.map((sentence) =>
      Object.fromEntries(sentence.kept.map(({ id, how }) => [id, how])),
    );
    expect(kept).toEqual([
      { 'a.txt': 'verbatim', 'b.txt': 'edited' },
      { 'a.txt': 'verbatim', 'b.txt': 'verbatim' },
      { 'a.txt': 'verbatim', 'c.txt': 'quoted' },
      { 'a.txt': 'verbatim', 'b.txt': 'verbatim' },
      {},
    ]);
  });

  it('counts the words that nobody kept, and points at them', async () => {
    const { coverage, release } = await story();
    expect(coverage!.droppedWords).toBe(16);
    expect(coverage!.dropped.map(({ start, end }) => release.text.slice(start, end))).toEqual([
      words(SENTENCES[4]!),
    ]);
  });

  it('tells which clipping changed the order, and of what', async () => {
    const { coverage } = await story();
    expect(coverage!.reordered.map(({ id }) => id)).toEqual(['b.txt']);
    const [{ clipping, release }] = coverage!.reordered[0]!.moved as [
      (typeof coverage & object)['reordered'][0]['moved'][0],
    ];
    expect(clipping.start).toBe('Pipes of another kind\n\n'.length);
    expect(RELEASE.slice(release.start)).toMatch(/^Tickets/);
  });

  it('what only a reader quotes below the article is not kept', async () => {
    const { coverage } = await storyOf(source('release.txt', RELEASE), [
      source(
        'a.txt',
        `${SENTENCES[0]}\n\n${SENTENCES[1]}\n\nComments\n\nAnna says:\n\n${SENTENCES[4]}`,
      ),
    ]);
    expect(coverage!.sentences[4]!.kept).toEqual([]);
  });
});
