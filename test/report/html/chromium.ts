/** A real browser for the page tests, where one is installed. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place));

if (CHROMIUM === undefined)
  console.warn(
    'Skipped: the HTML report in a browser. Install chromium, or name it in CHROMIUM_PATH.',
  );

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/**
 * Starts the browser for a test file; `open` writes a page to disk and opens it from there.
 * One tab serves all tests without options of their own: a new one costs a good part of a second.
 */
export function useChromium() {
  let browser: Browser;
  let folder: string;
  let files = 0;
  let tab: Page | undefined;
  beforeAll(async () => {
    if (CHROMIUM === undefined) return;
    folder = await mkdtemp(join(tmpdir(), 'dupes-html-'));
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(async () => {
    if (CHROMIUM === undefined) return;
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(
    html: string,
    { hash = '', ...options }: BrowserContextOptions & { hash?: string } = {},
  ): Promise<Page> {
    files += 1;
    const file = join(folder, `${files}.html`);
    await writeFile(file, html);
    const address = `${pathToFileURL(file).href}${hash}`;
    if (tab && Object.keys(options).length === 0) {
      await tab.setViewportSize(DESKTOP);
      await tab.emulateMedia({ media: null, colorScheme: null });
      await tab.goto(address);
      return tab;
    }
    // Reduced motion: scrolling is at once, so that nothing has to be waited for.
    const context = await browser.newContext({
      viewport: DESKTOP,
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    if (Object.keys(options).length === 0) tab = page;
    await page.goto(address);
    return page;
  }
  return open;
}
