/** Two versions of a release: who still carries what the new one withdrew or changed. */
import { describe, expect, it } from 'vitest';
import type { Corrections } from '../../src/compare/record.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import type { Source } from '../../src/text/article.ts';
import { changed, source } from './story-of.ts';

const WITHDRAWN =
  'Independent tests in two laboratories found no trace of the dye in any of the samples taken at the weir.';
const OLD = `Dye works reports on the Lammer spill

KESSELBROOK, 7 July 2025 — Lammer Dyes said today that 1,400 litres of blue dye ran into the Lammer on Saturday when a valve failed at its Kesselbrook works.

${WITHDRAWN} The company has closed the works until the valve is replaced and has asked the county to inspect it.

“We are sorry for what people saw from the bridge,” said managing director Agnes Thale. “We will pay for the cleaning of every boat on the reach.”

Swimming is safe below the weir, the company said. A telephone line for residents is open from 8 a.m. to 6 p.m. until the end of the month.`;
const NEW = changed(OLD, {
  'KESSELBROOK, 7 July 2025': 'KESSELBROOK, 9 July 2025',
  '1,400 litres': '1,650 litres',
  [`${WITHDRAWN} `]: '',
  'Swimming is safe below the weir': 'Swimming is not safe below the weir',
});

async function corrections(...clippings: readonly Source[]): Promise<Corrections> {
  const { stories } = await analyse({
    sources: clippings,
    releases: [source('v1.txt', OLD)],
    superseding: [source('v2.txt', NEW)],
  });
  return stories[0]!.corrections!;
}

/** Kind and words of each changed sentence, with who carries it and who is corrected. */
const told = ({ sentences }: Corrections) =>
  sentences.map(({ kind, start, end, words, carriedBy, correctedBy }) => ({
    kind,
    text: OLD.slice(start, end).slice(0, 17),
    words: words.map(({ was, now }) => [
      OLD.slice(was.start, was.end),
      NEW.slice(now.start, now.end),
    ]),
    carriedBy: carriedBy.map(({ id, how }) => `${id} ${how}`),
    correctedBy: [...correctedBy],
  }));

const part = (text: string, ...paragraphs: readonly number[]) => {
  const all = text.split('\n\n');
  return ['Blue water at the bridge', ...paragraphs.map((at) => all[at])].join('\n\n');
};

describe('corrections', () => {
  it('tell who carries what was withdrawn or changed, and who is corrected', async () => {
    const found = await corrections(
      source('early.txt', part(OLD, 1, 2, 3, 4)),
      source('late.txt', part(NEW, 1, 2, 4)),
      source('other.txt', part(OLD, 3)),
    );
    expect(told(found)).toEqual([
      {
        kind: 'changed',
        text: 'KESSELBROOK, 7 Ju',
        words: [['1,400', '1,650']],
        carriedBy: ['early.txt verbatim'],
        correctedBy: ['late.txt'],
      },
      {
        kind: 'withdrawn',
        text: 'Independent tests',
        words: [],
        carriedBy: ['early.txt verbatim'],
        correctedBy: [],
      },
      {
        kind: 'changed',
        text: 'Swimming is safe ',
        words: [['', 'not']],
        carriedBy: ['early.txt verbatim'],
        correctedBy: ['late.txt'],
      },
    ]);
    expect(found.supersededBy).toMatchObject({ id: 'v2.txt', text: NEW });
  });

  it('point at the words in the clipping', async () => {
    const text = part(OLD, 1, 2);
    const { sentences } = await corrections(source('a.txt', text));
    const [first] = sentences[0]!.carriedBy;
    expect(text.slice(first!.start, first!.end)).toBe('400');
    const [second] = sentences[1]!.carriedBy;
    expect(text.slice(second!.start, second!.end)).toBe(WITHDRAWN.slice(0, -1));
  });

  it('what only a reader quotes is not the outlet’s', async () => {
    const { sentences } = await corrections(
      source(
        'a.txt',
        `${part(NEW, 2, 3)}\n\nComments\n\nPetra says:\n\nThis morning they wrote: “${WITHDRAWN}” Where is it now?`,
      ),
    );
    expect(sentences[1]!.kind).toBe('withdrawn');
    expect(sentences.flatMap(({ carriedBy }) => carriedBy)).toEqual([]);
  });

  it('a withdrawn sentence that an outlet quotes or edits is still carried', async () => {
    const found = await corrections(
      source(
        'quoting.txt',
        `Blue water\n\nNobody on the towpath believed a word of it yesterday evening, least of all the swimmers who had come out streaked like tigers.\n\nIn its first statement the firm wrote: “${WITHDRAWN}”\n\nMy own shirt, once white, will testify to the contrary if it is ever asked to.`,
      ),
      source(
        'editing.txt',
        part(
          changed(OLD, { 'in two laboratories': 'elsewhere', 'any of the samples': 'samples' }),
          2,
          3,
        ),
      ),
    );
    expect(told(found)[1]!.carriedBy).toEqual(['editing.txt edited', 'quoting.txt quoted']);
  });

  it('a version that changes only the date corrects nothing', async () => {
    const { stories } = await analyse({
      sources: [source('a.txt', part(OLD, 1, 2, 3))],
      releases: [source('v1.txt', OLD)],
      superseding: [source('v2.txt', changed(OLD, { '7 July 2025': '8 July 2025' }))],
    });
    expect(stories[0]!.corrections!.sentences).toEqual([]);
  });

  it('a new version is no clipping, and one of another text is said to supersede nothing', async () => {
    const report = await analyse({
      sources: [source('a.txt', part(OLD, 1, 2, 3)), source('v2.txt', NEW)],
      releases: [source('v1.txt', OLD)],
      superseding: [
        source('v2.txt', NEW),
        source(
          'v9.txt',
          'Lights out\n\nThe lamp on the quay will be dark until the bulb is found.',
        ),
      ],
    });
    expect(report.stories[0]!.clippings.map(({ path }) => path)).toEqual(['a.txt']);
    expect(report.unmatched).toEqual([
      { id: 'v9.txt', path: 'v9.txt', item: null, why: 'It supersedes no release found here.' },
    ]);
    expect(report.inputs.ok).toBe(4);
  });
});
