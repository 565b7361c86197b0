/** Clippings as saved pages: an article among menus, teasers and notices, some 300 elements. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clippings } from './generate.ts';

const TEASERS = 30;

/** @returns megabytes written */
export function writePages(folder: string, count: number): number {
  const lines = [...clippings({ clippings: TEASERS, seed: 13, copied: 0 })].map((text) =>
    text.slice(0, 120),
  );
  const teasers = lines.map(
    (line, i) =>
      `<div class="card"><a href="/${i}"><h3>${line.slice(0, 40)}</h3></a><p>${line}</p></div>`,
  );
  const menu = lines
    .slice(0, 12)
    .map((line, i) => `<li><a href="/m${i}">${line.slice(0, 9)}</a></li>`);
  let bytes = 0;
  let number = 0;
  for (const text of clippings({ clippings: count, seed: 5 })) {
    const [first = '', ...rest] = text.trim().split('\n\n');
    const title = first.slice(0, 60);
    const page = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>
<nav><ul>${menu.join('')}</ul></nav>
<main><article><h1>${title}</h1>${[first, ...rest].map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main>
<section class="cards">${teasers.join('\n')}</section><footer><p>${lines[0]}</p></footer></body></html>`;
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.html`), page);
    bytes += Buffer.byteLength(page);
    number += 1;
  }
  return bytes / 1e6;
}
