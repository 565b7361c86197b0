/// <reference lib="dom" />
/** RELIABILITY row 18: texts that try to become script, markup, style or a request. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ClippingRecord,
  LineageEvidence,
  ReleaseRecord,
  Report,
  Story,
} from '../../../src/compare/record.ts';
import { page as drawn } from '../../../src/report/html/html.ts';
import { CHROMIUM, useChromium } from './chromium.ts';
import { FERRIES } from './ferries.ts';

const payloads = (site: string): readonly string[] => [
  '<script>window.ran=1</script>',
  '</script><script>window.ran=1</script>',
  '<!--<script>window.ran=1</script>',
  '</title><script>window.ran=1</script>',
  '</style><script>window.ran=1</script>',
  '</textarea></template><svg onload="window.ran=1">',
  `"><img src="${site}/img" onerror="window.ran=1">`,
  `' autofocus onfocus='window.ran=1`,
  'javascript:window.ran=1',
  'java\tscript:window.ran=1',
  'data:text/html,<script>window.ran=1</script>',
  `<iframe srcdoc="<script>parent.ran=1</script>" src="${site}/frame"></iframe>`,
  `<link rel="prefetch" href="${site}/prefetch"><link rel="stylesheet" href="${site}/style">`,
  `<style>@import "${site}/import"; body{background:url(${site}/background)}</style>`,
  `<meta http-equiv="refresh" content="0;url=${site}/refresh"><base href="${site}/">`,
  `<form action="${site}/form"><button formaction="javascript:window.ran=1">x</button></form>`,
  `<object data="${site}/object"></object><embed src="${site}/embed"><video src="${site}/video">`,
  '\u2028window.ran=1//\u2029window.ran=1//',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a payload
  '${window.ran=1} {{constructor.constructor("window.ran=1")()}} <%= 1 %>',
  '&lt;script&gt;window.ran=1&lt;/script&gt;',
  '__proto__',
  'constructor',
  '\u202etxt.exe\u2066\u200b\ufeff',
  '\ud800 lone \udfff surrogates \u0000\u0007\u001b[31m',
];

/** The ferries story with one payload in every field that a stranger can write. */
function poisoned(payload: string): Story {
  const [first] = FERRIES.clippings as [ClippingRecord];
  const text = `${payload}\n\n${FERRIES.release.text}`;
  const shift = payload.length + 2;
  const paragraphs = [
    { index: 0, start: 0, end: payload.length, zone: 'headline' as const },
    ...FERRIES.release.paragraphs.map(({ start, end, zone }, index) => ({
      index: index + 1,
      start: start + shift,
      end: end + shift,
      zone,
    })),
  ];
  const release: ReleaseRecord = {
    ...FERRIES.release,
    path: payload,
    title: payload,
    published: payload,
    why: payload,
    chosen: 'inferred',
    text,
    paragraphs,
    disputed: [
      {
        start: 0,
        end: payload.length,
        kind: 'words',
        reading: payload,
        witnesses: [payload],
        against: [payload],
      },
    ],
    rebuilt: text,
  };
  const whole = { start: 0, end: payload.length };
  const evidence: LineageEvidence = {
    type: 'added',
    says: payload,
    clipping: whole,
    source: whole,
    release: whole,
  };
  const clipping: ClippingRecord = {
    ...first,
    id: payload,
    path: payload,
    outlet: payload,
    title: payload,
    author: payload,
    published: payload,
    url: payload,
    language: payload,
    why: payload,
    text,
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      kind: 'own',
      similarity: null,
      releaseParagraph: null,
    })),
    passages: [
      {
        kind: 'edited',
        similarity: 0.9,
        disguised: true,
        clipping: whole,
        release: whole,
        edits: [
          {
            type: 'delete',
            change: 'deletion',
            changesMeaning: false,
            clipping: { start: 2, end: 2 },
            release: { start: 2, end: 6 },
          },
          {
            type: 'replace',
            change: 'synonym',
            changesMeaning: true,
            clipping: { start: 3, end: 7 },
            release: { start: 7, end: 9 },
          },
        ],
        variants: [],
      },
    ],
    credited: true,
    credit: {
      wordsOutsideQuotes: 3,
      wordsInsideQuotes: 0,
      marks: [{ kind: 'link', clipping: whole }],
    },
    quotes: [
      {
        clipping: whole,
        release: whole,
        speaker: { clipping: whole, release: whole },
        departures: [
          {
            kind: 'not-quoted',
            change: null,
            changesMeaning: true,
            clipping: whole,
            release: whole,
          },
          { kind: 'spliced', change: null, changesMeaning: false, clipping: whole, release: whole },
          {
            kind: 'altered',
            change: 'name',
            changesMeaning: false,
            clipping: whole,
            release: whole,
          },
        ],
      },
    ],
    contribution: { words: 3, figures: [whole], names: [whole], quotations: [whole] },
    flips: [{ verdict: 'excerpt', says: payload }],
    copiedFrom: { id: payload, confidence: 0.9, evidence: [evidence] },
  };
  return {
    release,
    clippings: [clipping],
    commonSources: [{ clippings: [payload, payload], why: payload, evidence: [evidence] }],
    coverage: {
      sentences: [{ ...whole, words: 3, kept: [] }],
      droppedWords: 3,
      dropped: [whole],
      reordered: [{ id: payload, moved: [{ clipping: whole, release: whole }] }],
    },
    corrections: {
      supersededBy: {
        id: payload,
        path: payload,
        item: null,
        title: payload,
        published: payload,
        text,
      },
      sentences: [
        {
          ...whole,
          kind: 'changed',
          words: [{ was: whole, now: whole }],
          carriedBy: [{ ...whole, id: payload, how: 'verbatim' }],
          correctedBy: [payload],
        },
      ],
    },
  };
}

/** All payloads in one report, or one alone, whose headline then is the page's title too. */
function poisonedReport(all: readonly string[]): Report {
  return {
    schema: 'dupes/report@1',
    stories: all.map(poisoned),
    unmatched: all.map((payload) => ({ id: payload, path: payload, item: null, why: payload })),
    inputs: {
      ok: all.length,
      skipped: 0,
      truncated: 0,
      failed: all.length,
      problems: all.map((payload) => ({
        path: payload,
        item: 1,
        status: 'failed',
        reason: payload,
      })),
    },
  };
}

describe.skipIf(CHROMIUM === undefined)('hostile text in a browser', () => {
  const open = useChromium();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('window.ran=1');
  });
  let site = '';
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  /** Opens a report while everything it does is written down. */
  async function watch(report: Report) {
    const page = await open(drawn(report));
    for (const event of ['request', 'pageerror', 'dialog'] as const) page.removeAllListeners(event);
    const did: string[] = [];
    page.on('request', (request) => did.push(`request ${request.url()}`));
    page.on('pageerror', (error) => did.push(`error ${error.message}`));
    page.on('dialog', (dialog) => {
      did.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.reload();
    expect(did.shift()).toMatch(/^request file:/);
    return { page, did };
  }

  const inside = (page: Page) =>
    page.evaluate(() => ({
      ran: (globalThis as { ran?: unknown }).ran,
      polluted: Object.keys(Object.prototype),
      scripts: document.querySelectorAll('script:not([type="application/json"])').length,
      strangers: document.querySelectorAll(
        'iframe, img, object, embed, video, base, link, form, textarea, [onload], [onerror], [onfocus], [style], meta[http-equiv="refresh"]',
      ).length,
      links: [...document.querySelectorAll('a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => !/^(?:#|https?:)/.test(address)),
    }));
  const CLEAN = { ran: undefined, polluted: [], scripts: 1, strangers: 0, links: [] };

  test('runs no script, makes no request, and is shown as it was written', async () => {
    const all = payloads(site);
    const { page, did } = await watch(poisonedReport(all));
    expect(await inside(page)).toEqual(CLEAN);
    for (const [number, payload] of all.entries()) {
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        `#clipping-${number + 1}-1`,
      );
      await page.locator('#comparison').waitFor();
      await page.keyboard.press('j');
      const shown = await page.evaluate(() => {
        const copy = document.querySelector('#clipping-text .headline')?.cloneNode(true) as Element;
        for (const added of copy.querySelectorAll('.tag, .quiet')) added.remove();
        return copy.textContent;
      });
      // Characters nobody can see are drawn as signs.
      expect(shown).toBe(payload.replace(/[\u200b\u202e\u2066\ufeff]/g, ''));
      expect({ payload, ...(await inside(page)), did }).toEqual({ payload, ...CLEAN, did: [] });
    }
    await page.keyboard.press('Escape');
    for (const button of await page.locator('.heatmap p:first-child .kept').all())
      await button.click();
    expect({ ...(await inside(page)), did }).toEqual({ ...CLEAN, did: [] });
    expect(asked).toEqual([]);
  });

  test('stays in the title of the page', async () => {
    for (const payload of payloads(site).filter((one) => one.startsWith('</'))) {
      const { page, did } = await watch(poisonedReport([payload]));
      expect(await page.title()).toContain(payload);
      expect({ ...(await inside(page)), did }).toEqual({ ...CLEAN, did: [] });
    }
  });

  test('a script that did get in would be stopped by the policy', async () => {
    const page = await open(drawn(poisonedReport(['x'])));
    const ran = await page.evaluate(async (address) => {
      const inline = document.createElement('script');
      inline.textContent = 'window.ran=1';
      const distant = document.createElement('script');
      distant.src = `${address}/script`;
      const image = document.createElement('img');
      image.src = `${address}/image`;
      document.body.append(inline, distant, image);
      await fetch(`${address}/fetch`).catch(() => undefined);
      await new Promise((done) => setTimeout(done, 50));
      return (globalThis as { ran?: unknown }).ran;
    }, site);
    expect(ran).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('a link to a clipping hands nothing over', async () => {
    const story = {
      release: FERRIES.release,
      clippings: FERRIES.clippings.map((one) => ({ ...one, url: `${site}/original` })),
    };
    const page = await open(drawn({ ...poisonedReport(['x']), stories: [story] }));
    const links = await page
      .locator('a.out')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('rel'), link.getAttribute('target')]),
      );
    expect(links).toHaveLength(7);
    for (const link of links) expect(link).toEqual(['noopener noreferrer', '_blank']);
  });
});
