/** What a page sets apart as a quotation, without marks. */
import { describe, expect, it } from 'vitest';
import { extractFile } from '../../src/formats/index.ts';
import { comparePair } from '../../src/pipeline/analyse.ts';
import type { Source } from '../../src/text/article.ts';
import { source } from './story-of.ts';

const SAID =
  'We measured the sill in every frost for eleven winters, and it never moved by more than the width of a thumbnail, so we know exactly what the new gate has to bear and what it may weigh.';
const TOLD =
  'The gate will be floated down the river on two barges lashed together, past the mill and under the railway bridge, which it clears by less than the height of a kitchen chair at low water.';
const RELEASE = source(
  'release.txt',
  [
    'Tarnwick lock gets a new gate',
    `TARNWICK, 3 March 2025 — The Tarnwick Harbour Trust will hang a new gate in the upper lock in May. “${SAID}” said Odile Marrant, the trust’s engineer.`,
    TOLD,
  ].join('\n\n'),
);
const OWN = [
  'Few people in the lower town had noticed that anything was wrong with the old timbers until the Easter regatta was called off.',
  'Boat owners have mixed feelings about the plan, which leaves them on the wrong side of the weir for six weeks in their best season.',
  'Odile Marrant, who has run the works since her father retired, explained in a statement why she is not worried:',
];
const AFTER =
  'Not everybody is convinced. The rowing club wants the county to pay for a slipway, and its chairman has hired a lawyer from Brackley to say so.';

const page = (quote: string, around: readonly string[] = OWN, after = AFTER) =>
  `<html lang="en"><head><title>Lock</title></head><body><article><h1>Six weeks without a lock</h1>${around
    .map((text) => `<p>${text}</p>`)
    .join('')}<blockquote><p>${quote}</p></blockquote><p>${after}</p></article></body></html>`;

async function clippingOf(content: string, path: string) {
  const [found] = await extractFile(Buffer.from(content), path);
  if (!found || !('extract' in found)) throw new Error('nothing was read');
  const read: Source = { path, item: null, extract: found.extract };
  const { clippings } = await comparePair(RELEASE, read);
  return clippings[0]!;
}

describe('a block quote', () => {
  it('with a statement that the release quotes is a quotation', async () => {
    const { verdict, passages, paragraphs } = await clippingOf(page(SAID), 'a.html');
    expect(passages.map(({ kind }) => kind)).toEqual(['quotation']);
    expect(verdict).toBe('quotation');
    expect(paragraphs.filter(({ quoted }) => quoted)).toHaveLength(1);
  });

  it('in Markdown is one, too', async () => {
    const text = ['# Six weeks without a lock', ...OWN, `> ${SAID}`, AFTER].join('\n\n');
    expect(await clippingOf(text, 'a.md')).toMatchObject({ verdict: 'quotation' });
  });

  it('with the release’s own sentences is lifted from it', async () => {
    const { verdict, why, passages } = await clippingOf(page(TOLD), 'a.html');
    expect(passages.map(({ kind }) => kind)).toEqual(['verbatim']);
    expect(verdict).toBe('excerpt');
    expect(why).toContain('all of it set as a quotation');
  });

  it('excuses no sentence that was lifted beside it', async () => {
    const beside = SAID.replace(/^We/, 'They');
    const { why } = await clippingOf(page(TOLD, OWN, `${AFTER} ${beside}`), 'a.html');
    expect(why).not.toContain('set as a quotation');
  });

  it('with the release’s own sentences in marks is a quotation', async () => {
    const { verdict, passages } = await clippingOf(page(`“${TOLD}”`), 'a.html');
    expect(passages.map(({ kind }) => kind)).toEqual(['quotation']);
    expect(verdict).toBe('quotation');
  });

  it('with no more than a name in marks is lifted from it', async () => {
    const named = page(TOLD.replace('The gate', 'The “Marrant” gate'));
    expect(await clippingOf(named, 'a.html')).toMatchObject({ verdict: 'excerpt' });
  });

  it('that is all there is of an article is a copy', async () => {
    const { text } = RELEASE.extract;
    const whole = text.slice(text.indexOf('TARNWICK')).replaceAll('\n\n', '</p><p>');
    expect(await clippingOf(page(whole, [], ''), 'a.html')).toMatchObject({ verdict: 'reprint' });
  });

  it('of a mail is what the mail answers, and no quotation', async () => {
    const mail = `From: a@tarn.example\nSubject: Lock\nMIME-Version: 1.0\nContent-Type: text/html\n\n${page(SAID)}`;
    const found = await extractFile(Buffer.from(mail), 'a.eml');
    const quoted = found.flatMap((one) =>
      'extract' in one ? one.extract.blocks.filter((block) => block.quoted) : [],
    );
    expect(quoted).toEqual([]);
  });
});
