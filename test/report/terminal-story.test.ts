/** What the terminal says of a story's clippings together. */
import { describe, expect, it } from 'vitest';
import type { ClippingRecord, Story } from '../../src/compare/record.ts';
import { terminal } from '../../src/report/terminal/overview.ts';
import { report } from './fixture.ts';

const context = { columns: 80, color: false, details: true };
const [first] = report.stories as [Story];
const [one, other] = first.clippings as [ClippingRecord, ClippingRecord];

const story: Story = {
  ...first,
  clippings: first.clippings.map((clipping) =>
    clipping.id === other.id
      ? {
          ...clipping,
          copiedFrom: {
            id: one.id,
            confidence: 0.91,
            evidence: [
              {
                type: 'added',
                says: 'Both add “a smell of \u001b[31mpennies”.',
                clipping: { start: 0, end: 1 },
                source: { start: 0, end: 1 },
                release: null,
              },
            ],
          },
        }
      : clipping,
  ),
  commonSources: [
    { clippings: [one.id, other.id], why: 'They depart from the original alike.', evidence: [] },
  ],
  coverage: {
    sentences: [
      { start: 0, end: 12, words: 4, kept: [{ id: one.id, how: 'quoted', share: 1 }] },
      { start: 13, end: 20, words: 2, kept: [] },
    ],
    droppedWords: 2,
    dropped: [{ start: 13, end: 20 }],
    reordered: [
      { id: one.id, moved: [{ clipping: { start: 0, end: 1 }, release: { start: 0, end: 1 } }] },
    ],
  },
};
const render = (details: boolean) =>
  terminal.render({ ...report, stories: [story] }, { ...context, details });

describe('the terminal', () => {
  it('names copies of copies below the table, with their evidence in the details', () => {
    expect(render(false)).toMatch(/was likely copied from .*\(91% sure\)\./);
    expect(render(false)).not.toContain('pennies');
    expect(render(true)).toContain('- Both add “a smell of ␛[31mpennies”.');
    expect(render(true)).toMatch(/They depart from the original\s+alike/);
  });

  it('shows in the details what became of each sentence', () => {
    expect(render(true)).toContain('Nobody kept 2 of 6 words.');
    expect(render(true)).toMatch(/^ {2}[·Q]*Q[·Q]* {2}\S/m);
    expect(render(true)).toContain('brings 1 part in another order.');
    expect(render(false)).not.toContain('Nobody kept');
    const kept = { ...story, coverage: { ...story.coverage!, droppedWords: 0, dropped: [] } };
    expect(
      terminal.render({ ...report, stories: [kept] }, { ...context, details: true }),
    ).toContain('Every word was kept by somebody.');
  });

  it('shows who still carries what a new version withdrew or changed', () => {
    const page = terminal.render(
      {
        ...report,
        stories: [
          {
            ...story,
            corrections: {
              supersededBy: {
                id: 'v2.txt',
                path: 'v2.txt',
                item: null,
                title: null,
                published: null,
                text: 'twelve',
              },
              sentences: [
                {
                  kind: 'changed',
                  start: 0,
                  end: 12,
                  words: [{ was: { start: 0, end: 3 }, now: { start: 0, end: 6 } }],
                  carriedBy: [{ id: one.id, how: 'quoted', start: 0, end: 1 }],
                  correctedBy: [other.id],
                },
                {
                  kind: 'withdrawn',
                  start: 13,
                  end: 20,
                  words: [],
                  carriedBy: [],
                  correctedBy: [],
                },
              ],
            },
          },
        ],
      },
      { ...context, details: false },
    );
    expect(page).toContain('Superseded by v2.txt: 1 clipping still carries');
    expect(page).toMatch(/- changed: “.*” \[-.+-\] \{\+twelve\+\}/);
    expect(page).toMatch(/still in: .* \(quoted\)/);
    expect(page).toContain('corrected in: ');
    expect(page).toContain('nobody carries it');
  });
});
