/** Who belongs to an inferred release, told from who shares which runs of words. */
import { expect, it } from 'vitest';
import { Inference } from '../../src/stories/inference.ts';
import { Kinship } from '../../src/stories/kinship.ts';
import { languageOf } from '../../src/text/languages/index.ts';
import { plainArticle } from '../../src/text/read.ts';
import { source } from './story-of.ts';

const runs = (from: number, to: number) =>
  Uint32Array.from({ length: to - from }, (_, k) => from + k);

it('a text goes where the one goes that stands for it', async () => {
  // A release, two texts with the very same words, and two that have a sentence of it in a story of their own.
  const seeds = [runs(0, 40), runs(0, 36), runs(0, 36), runs(30, 90), runs(30, 90)];
  const kinship = new Kinship(
    seeds,
    seeds.map(({ length }) => length),
    [0, 1, 1, 3, 4],
  );
  const weights = [3, 0.7, 0.7, 0, 0];
  const all = seeds.map((_, text) => ({
    source: source(`${text}.txt`, 'Words.'),
    article: plainArticle('Words.', languageOf('en')),
  }));
  const inference = new Inference(all, kinship, (text) => [
    { name: 'a dateline', weight: weights[text]! },
  ]);
  await inference.run(() => {});
  expect([...inference.storyOf].slice(0, 3)).toEqual([0, 0, 0]);
  expect(inference.releases.map(({ index }) => index)).not.toContain(2);
});
