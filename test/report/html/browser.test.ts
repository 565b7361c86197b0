/// <reference lib="dom" />
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ClippingRecord } from '../../../src/compare/record.ts';
import { page as drawn } from '../../../src/report/html/html.ts';
import { CHROMIUM, DESKTOP, PHONE, useChromium } from './chromium.ts';
import { BAKERY, EXAMPLE, FERRIES, SINGLE, TOLD } from './ferries.ts';
import { report } from './fixture.ts';

/** What axe-core finds wrong by all its rules, or by those named, as `rule: element`. */
async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(runOnly ? { runOnly } : {});
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }, rules);
}

/** Goes to a view of an open page; the empty hash is the overview. */
async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash || '#overview');
  await page.locator(hash ? '#comparison' : '#overview').waitFor();
}

/** A link to a comparison, or to a neighbour, was followed. */
const compared = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

const names = (page: Page) => page.locator('.clippings tbody tr:visible .name').allTextContents();
const order = (page: Page, heading: string) =>
  page.getByRole('columnheader', { name: heading }).getAttribute('aria-sort');
const chosen = (page: Page, side: 'clipping' | 'release') =>
  page
    .locator(`#${side}-text mark.chosen`)
    .evaluateAll((marks) => marks.map((mark) => mark.textContent).join(''));

describe.skipIf(CHROMIUM === undefined)('in a browser', () => {
  const open = useChromium();
  const single = drawn(SINGLE);
  const both = drawn(EXAMPLE);

  describe('the overview', () => {
    test('is sorted by a heading, and again the other way', async () => {
      const page = await open(single);
      expect(await order(page, 'Verdict')).toBe('ascending');
      await page.getByRole('button', { name: 'Release reused' }).click();
      expect(await order(page, 'Release reused')).toBe('descending');
      expect(await order(page, 'Verdict')).toBeNull();
      expect((await names(page))[0]).toBe('Bay Courier');
      await page.getByRole('button', { name: 'Release reused' }).click();
      expect(await order(page, 'Release reused')).toBe('ascending');
      expect((await names(page)).at(-1)).toBe('Bay Courier');
      await page.getByRole('button', { name: 'Clipping', exact: true }).click();
      expect((await names(page))[0]).toBe('Bay Courier');
      expect((await names(page)).at(-1)).toBe('Wharf & Water');
    });

    test('what has no date stands last, whichever way dates run', async () => {
      const page = await open(single);
      for (const way of ['ascending', 'descending']) {
        await page.getByRole('button', { name: 'Published' }).click();
        expect(await order(page, 'Published')).toBe(way);
        expect((await names(page)).at(-1)).toBe('Coast Wire');
      }
    });

    test('shows the verdicts and words that are asked for, and says how many that leaves', async () => {
      const page = await open(single);
      const found = page.locator('#found');
      await page.getByRole('button', { name: /^reprint/ }).click();
      await page.getByRole('button', { name: /^quotation/ }).click();
      expect((await names(page)).sort()).toEqual([
        'Bay Courier',
        'Harlow Ledger',
        'Island Insider',
      ]);
      expect(await found.textContent()).toBe('3 of 7 clippings');
      await page.getByRole('searchbox').fill('SILENT saltmarsh');
      expect(await names(page)).toEqual(['Island Insider']);
      await page.getByRole('searchbox').fill('no such outlet');
      expect(await names(page)).toEqual([]);
      expect(await page.getByText('No clipping of this story matches').isVisible()).toBe(true);
      await page.getByRole('searchbox').fill('');
      await page.getByRole('button', { name: /^reprint/ }).click();
      await page.getByRole('button', { name: /^quotation/ }).click();
      expect(await names(page)).toHaveLength(7);
      expect(await found.textContent()).toBe('');
    });

    test('tells who kept a sentence, and leads to them', async () => {
      const page = await open(single);
      const button = page
        .locator('.heatmap .heat', { hasText: 'loudest thing' })
        .getByRole('button');
      expect(await button.textContent()).toBe('3');
      await button.click();
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      const links = page.locator('.keepers a');
      expect(await links.allTextContents()).toEqual([
        'Bay Courier',
        'Northshore Post',
        'Harlow Ledger',
      ]);
      await links.nth(2).click();
      await compared(page, 'Harlow Ledger');
      await page.goBack();
      await page.locator('#overview').waitFor();
      await button.click();
      expect(await links.count()).toBe(0);
    });

    test('can be read without script', async () => {
      const page = await open(both, { javaScriptEnabled: false });
      expect(await names(page)).toHaveLength(9);
      expect(await page.locator('.toolbar').isVisible()).toBe(false);
      expect(await page.locator('.heatmap').first().textContent()).toContain('Tern Quay');
    });
  });

  describe('side by side', () => {
    test('every passage is drawn over exactly its words, on both sides', async () => {
      const page = await open(both);
      for (const [number, story] of [FERRIES, BAKERY].entries())
        for (const [position, clipping] of story.clippings.entries()) {
          await show(page, `#clipping-${number + 1}-${position + 1}`);
          const marked = (side: string) =>
            page.evaluate((id) => {
              const texts: Record<string, string> = {};
              for (const mark of document.querySelectorAll<HTMLElement>(`#${id}-text mark`)) {
                const copy = mark.cloneNode(true) as HTMLElement;
                for (const added of copy.querySelectorAll('.quiet')) added.remove();
                for (const hidden of copy.querySelectorAll('.invisible'))
                  hidden.replaceWith('\u200b');
                for (const one of (mark.dataset.passages ?? '').split(' '))
                  texts[one] = (texts[one] ?? '') + copy.textContent;
              }
              return Object.values(texts);
            }, side);
          const words = (side: 'clipping' | 'release', text: string) =>
            clipping.passages.map((passage) => text.slice(passage[side].start, passage[side].end));
          expect(await marked('clipping')).toEqual(words('clipping', clipping.text));
          expect(await marked('release')).toEqual(words('release', story.release.text));
        }
    });

    test('the text of both sides stands there whole and once', async () => {
      const page = await open(single, { hash: '#clipping-1-2' });
      const text = await page.evaluate(() => {
        const copy = document.getElementById('clipping-text')?.cloneNode(true) as HTMLElement;
        for (const added of copy.querySelectorAll('.tag, .quiet, summary, .zone')) added.remove();
        return [...copy.querySelectorAll('p')]
          .map((paragraph) => paragraph.textContent)
          .join('\n\n');
      });
      expect(text).toBe(FERRIES.clippings[1]?.text);
    });

    test('keys walk the passages and lead back to the row', async () => {
      const page = await open(single);
      await page.getByRole('link', { name: 'Northshore Post' }).first().click();
      await page.waitForFunction("document.activeElement?.id === 'subject'");
      expect(await page.title()).toContain('Northshore Post');
      await page.keyboard.press('j');
      expect(await page.locator('#passage').textContent()).toContain('1 of 3');
      expect(await chosen(page, 'clipping')).toContain('Starting in early March');
      expect(await chosen(page, 'release')).toContain('will run the night crossing');
      await page.keyboard.press('ArrowRight');
      expect(await chosen(page, 'release')).toContain('The conversion cost');
      await page.keyboard.press('k');
      await page.keyboard.press('k');
      expect(await page.locator('#passage').textContent()).toContain('3 of 3');
      await page.keyboard.press('Escape');
      await page.locator('#overview').waitFor({ state: 'visible' });
      await page.waitForFunction("document.activeElement?.textContent === 'Northshore Post'");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        'Northshore Post',
      );
    });

    test('single keys can be turned off', async () => {
      const page = await open(single, { hash: '#clipping-1-1' });
      await page.getByRole('checkbox').uncheck();
      await page.keyboard.press('j');
      expect(await page.locator('mark.chosen').count()).toBe(0);
    });

    test('a click on either side shows the counterpart in view', async () => {
      const page = await open(single, { hash: '#clipping-1-1' });
      await page.locator('#clipping-text mark', { hasText: 'The night boat leaves' }).click();
      const there = page.locator('#release-text mark.chosen');
      expect(await there.textContent()).toContain('The night boat leaves');
      const inView = await there.evaluate((mark) => {
        const pane = mark.closest('.pane') as HTMLElement;
        const [box, frame] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()];
        return box.top >= frame.top && box.top <= frame.bottom;
      });
      expect(inView).toBe(true);
      await page.locator('#release-text .tag', { hasText: '3 verbatim' }).click();
      expect(await chosen(page, 'clipping')).toContain('62-metre');
      expect(await page.locator('#clipping-text .tag[aria-current="true"]').textContent()).toBe(
        '3 verbatim',
      );
    });

    test('changed words are marked: added here, left out there', async () => {
      const page = await open(single, { hash: '#clipping-1-1' });
      const fourth = '[data-passages="3"]';
      expect(await page.locator(`#clipping-text mark${fourth} ins`).allTextContents()).toEqual([
        'robot',
        'vessel',
        '40',
        'It',
      ]);
      expect(await page.locator(`#release-text mark${fourth} del`).allTextContents()).toEqual([
        'robotic',
        'boat',
        'forty',
        'The boat',
      ]);
      const gap = page.locator('#clipping-text mark[data-passages="1"] .gap').last();
      expect(await gap.getAttribute('title')).toBe('left out: scheduled');
    });

    test('what is copied and not counted is paler in the picture', async () => {
      const page = await open(single, { hash: '#clipping-1-1' });
      const paleness = await page
        .locator('#map .ribbon')
        .evaluateAll((ribbons) =>
          ribbons.map((ribbon) => Number(getComputedStyle(ribbon).opacity)),
        );
      const { passages, paragraphs } = SINGLE.stories[0]!.clippings[0]!;
      const isCounted = passages.map(({ clipping }) =>
        paragraphs.some(
          ({ start, end, zone }) =>
            start <= clipping.start && clipping.end <= end && ['headline', 'body'].includes(zone),
        ),
      );
      expect(paleness.map((opacity) => opacity === 1)).toEqual(isCounted);
      expect(new Set(isCounted).size).toBe(2);
    });

    test('words that give credit are marked in the text, and say how', async () => {
      const page = await open(drawn(report([TOLD])), { hash: '#clipping-1-2' });
      const credit = page.locator('#clipping-text .credit');
      expect(await credit.allTextContents()).toEqual(['in a press release']);
      expect(await credit.getAttribute('title')).toBe('credit: names the release');
      expect(await page.locator('#release-text .credit').count()).toBe(0);
    });

    test('a passage tells what is written otherwise although the words are the same', async () => {
      const story = SINGLE.stories[0]!;
      const [first] = story.clippings;
      const [passage] = first!.passages;
      const begin = { start: passage!.clipping.start, end: passage!.clipping.start };
      const from = passage!.release.start;
      const varied: ClippingRecord = {
        ...first!,
        passages: [
          {
            ...passage!,
            variants: [
              { change: 'punctuation', clipping: begin, release: { start: from, end: from + 5 } },
              { change: 'truncation', clipping: begin, release: { start: from, end: from + 9 } },
            ],
          },
        ],
      };
      const page = await open(drawn(report([{ ...story, clippings: [varied] }])), {
        hash: '#clipping-1-1',
      });
      await page.keyboard.press('j');
      const words = (length: number) => story.release.text.slice(from, from + length).trim();
      expect(await page.locator('#passage .changes').last().textContent()).toBe(
        `The same words, written otherwise: punctuation: nothing for “${words(5)}”; cut off: “${words(9)}”`,
      );
    });

    test('what else the record says stands above, changes of meaning first and named', async () => {
      const page = await open(drawn(report([TOLD])), { hash: '#clipping-1-2' });
      const findings = page.locator('#findings');
      expect(await findings.getByRole('heading').allTextContents()).toEqual([
        'May change the meaning',
        'Copied from',
        'Credit',
        'Quotations',
        'The outlet’s own',
      ]);
      const lines = (await findings.locator('li').allTextContents()).join('\n');
      expect(lines).toContain('in a quotation, altered, negation');
      expect(lines).toContain('Both write “robot”, the original “robotic”.');
      expect(lines).toContain('in a press release (names the release)');
      expect(lines).toContain('said by Marit Osgood');
      expect(await page.locator('#subject-facts').textContent()).toContain('copied, credited');
      await findings.getByRole('link', { name: 'Bay Courier' }).click();
      await compared(page, 'Bay Courier');
      expect(await findings.getByRole('listitem').first().textContent()).toMatch(
        /^number: .*forty → 40 seconds/,
      );
      expect(await findings.textContent()).toContain('120 fewer copied words');
      const change = page.locator('#clipping-text ins.grave');
      expect(await change.textContent()).toBe('40');
      expect(
        await change.evaluate((words) => getComputedStyle(words, '::after').content),
      ).toContain('number');
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('j');
      expect(await page.locator('#passage .changes').textContent()).toBe(
        'Changes: number (may change the meaning), 3 × synonym',
      );
    });

    test('furniture and comments are folded, and open for a passage inside', async () => {
      const page = await open(single, { hash: '#clipping-1-1' });
      const comments = page.locator('details.comment');
      expect(await comments.locator('summary').textContent()).toBe(
        'Readers’ comments, 2 paragraphs; shares 1 passage, not counted',
      );
      expect(await comments.evaluate((fold: HTMLDetailsElement) => fold.open)).toBe(false);
      await page.keyboard.press('k');
      expect(await page.locator('#passage').textContent()).toContain('9 of 9');
      expect(await comments.evaluate((fold: HTMLDetailsElement) => fold.open)).toBe(true);
    });

    test('invisible characters of a disguised copy are shown', async () => {
      const page = await open(single, { hash: '#clipping-1-7' });
      expect(await page.locator('.invisible').first().getAttribute('title')).toBe(
        'invisible: U+200B',
      );
      await page.keyboard.press('j');
      expect(await page.locator('#passage .flag').textContent()).toBe('disguised');
    });

    test('the neighbours are those of the table as it stands', async () => {
      const page = await open(single);
      await page.getByRole('button', { name: /^reprint/ }).click();
      await page.getByRole('link', { name: 'Island Insider' }).first().click();
      await compared(page, 'Island Insider');
      await page.locator('#next-clipping').click();
      await compared(page, 'Bay Courier');
      expect(await page.locator('#next-clipping').isVisible()).toBe(false);
    });

    test('an address of no clipping shows the overview', async () => {
      const page = await open(single, { hash: '#clipping-9-9' });
      expect(await page.locator('#overview').isVisible()).toBe(true);
      expect(await page.locator('#comparison').isVisible()).toBe(false);
    });
  });

  describe('everywhere', () => {
    const views = ['', '#clipping-1-1', '#clipping-1-2', '#clipping-2-1', '#clipping-1-6'];
    const told = drawn(report([TOLD, BAKERY]));
    test('axe-core finds nothing, on a phone or a desktop, light or dark', async () => {
      const page = await open(told);
      // By the debugger, which the page's policy does not bind.
      await page.evaluate(axe.source);
      await page.locator('.kept').nth(2).click();
      for (const fold of await page.locator('.story details').all())
        await fold.evaluate((details: HTMLDetailsElement) => {
          details.open = true;
        });
      for (const hash of views) {
        await show(page, hash);
        if (hash) await page.keyboard.press('j');
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize(PHONE);
        expect(await faults(page)).toEqual([]);
        await page.setViewportSize(DESKTOP);
        expect(await faults(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await faults(page, ['color-contrast'])).toEqual([]);
      }
    });

    test('nothing is wider than a phone or a wide screen', async () => {
      const page = await open(told);
      for (const hash of views) {
        await show(page, hash);
        for (const width of [320, 390, 768, 1280, 1600]) {
          await page.setViewportSize({ width, height: 800 });
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect({ width, hash, over }).toEqual({ width, hash, over: 0 });
        }
      }
    });

    test('a phone shows one side at a time, and the counterpart of the chosen passage', async () => {
      const page = await open(single, { hash: '#clipping-1-2', viewport: PHONE });
      expect(await page.locator('#release-pane').isVisible()).toBe(false);
      await page.locator('#next-passage').click();
      expect(await page.locator('.counterpart:visible').textContent()).toContain(
        'will run the night crossing',
      );
      await page.getByRole('button', { name: 'Release', exact: true }).click();
      expect(await page.locator('#release-pane').isVisible()).toBe(true);
      expect(await page.locator('#clipping-pane').isVisible()).toBe(false);
      expect(await page.locator('.counterpart:visible').textContent()).toContain(
        'Starting in early',
      );
    });

    test('print leaves out what is only for the screen', async () => {
      const page = await open(single, { hash: '#clipping-1-1' });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.inspector').isVisible()).toBe(false);
      expect(await page.locator('#release-pane').isVisible()).toBe(true);
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
    });

    test('many hundred clippings are listed, filtered and opened', async () => {
      const [first] = FERRIES.clippings as [ClippingRecord];
      const clippings = Array.from({ length: 700 }, (_, at) => ({
        ...first,
        id: `c${at}`,
        outlet: `Outlet ${at}`,
      }));
      const page = await open(drawn(report([{ release: FERRIES.release, clippings }])));
      expect(await names(page)).toHaveLength(200);
      await page.getByRole('button', { name: 'Show 200 more of 500' }).click();
      expect(await names(page)).toHaveLength(400);
      await page.getByRole('searchbox').fill('outlet 654');
      expect(await names(page)).toEqual(['Outlet 654']);
      await page.getByRole('link', { name: 'Outlet 654' }).first().click();
      await compared(page, 'Outlet 654');
      expect(await page.locator('#clipping-text mark').count()).toBeGreaterThan(5);
    });
  });
});
