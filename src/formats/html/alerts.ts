/** Alert mails and feeds: lists of articles with addresses wrapped in the service's own. */
import { oneLine } from '../blocks.ts';
import type { Fact } from '../facts.ts';
import { isParseable, type PageElement, parsePage } from './dom.ts';

/** `https://www.google.com/url?q=https://…` → the address inside; other addresses as they are. */
export function unwrapAddress(address: string): string {
  if (!/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i.test(address)) return address;
  const query = new URL(address).searchParams;
  const inside = query.get('url') ?? query.get('q');
  return inside && /^https?:\/\//i.test(inside) ? inside : address;
}

/** The articles an alert points to: title, outlet and address of each, in order. */
export async function alertEntries(markup: string): Promise<Fact[][]> {
  if (!isParseable(markup)) return [];
  const document = await parsePage(markup);
  const entries: Fact[][] = [];
  const seen = new Set<string>();
  for (const link of document.querySelectorAll('a[href*="/url?"]')) {
    const url = unwrapAddress(link.getAttribute('href') ?? '');
    const title = oneLine(link.textContent);
    // The service wraps its own links ("Flag as irrelevant", a picture) in the same way.
    if (title.length < 15 || /google\.[a-z.]+\/(?:alerts|search|url)/.test(url) || seen.has(url))
      continue;
    seen.add(url);
    const facts: Fact[] = [
      { field: 'title', value: title, from: 'feed' },
      { field: 'url', value: url, from: 'feed' },
    ];
    const outlet = publisherNear(link);
    if (outlet) facts.push({ field: 'outlet', value: outlet, from: 'feed' });
    entries.push(facts);
  }
  return entries;
}

function publisherNear(link: PageElement): string | undefined {
  for (
    let at: PageElement | null = link, steps = 0;
    at && steps < 4;
    at = at.parentNode, steps += 1
  ) {
    const publisher = at.querySelector(
      '[itemprop="publisher"] [itemprop="name"], [itemprop="publisher"]',
    );
    if (publisher) return oneLine(publisher.textContent);
  }
  return undefined;
}
