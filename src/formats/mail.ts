/** E-mail: the subject is the headline, the sender the outlet. */
import type { Part } from './blocks.ts';
import type { Fact } from './facts.ts';
import type { Extraction, Format, Found } from './format.ts';
import { foundFrom } from './found.ts';
import { readPage } from './html.ts';
import { plainParts } from './plain.ts';

export const mail: Format = {
  name: 'e-mail',
  extensions: ['eml'],
  sniff: (head) =>
    /^(?:return-path|received|delivered-to|from|to|subject|date|mime-version|message-id):\s/i.test(
      head,
    ) && /^(?:subject|mime-version|message-id|content-type):/im.test(head),
  async *read(content) {
    yield await readMessage(await content.whole(), null);
  },
};

/** The clipping in one message. */
export async function readMessage(bytes: Uint8Array, item: number | null): Promise<Found> {
  const { default: PostalMime } = await import('postal-mime');
  const message = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const facts: Fact[] = [
    { field: 'title', value: message.subject, from: 'header' },
    { field: 'outlet', value: message.from?.name || undefined, from: 'header' },
    { field: 'published', value: message.date, from: 'header' },
  ];
  const { parts, more, extraction } = await bodyOf(repair(message.text), repair(message.html));
  const headline: Part[] = message.subject ? [{ text: message.subject, zone: 'headline' }] : [];
  const found = foundFrom([...headline, ...parts], [...facts, ...more], {
    item,
    encoding: null,
    extraction,
  });
  return found;
}

/** In UTF-16 units. A shorter text part beside a page says "see the HTML version". */
const SHORT_TEXT = 300;

async function bodyOf(
  text: string,
  page: string,
): Promise<{ parts: Part[]; more: Fact[]; extraction: Extraction }> {
  const plain = plainParts(text);
  const length = plain.reduce((sum, part) => sum + part.text.length, 0);
  if (!page.trim() || length >= SHORT_TEXT)
    return { parts: plain, more: [], extraction: 'structured' };
  const found = await readPage(page);
  const { text: whole, blocks } = found.extract;
  if (whole.length < length) return { parts: plain, more: [], extraction: 'structured' };
  const parts = blocks.map((block): Part => {
    // The subject is the headline; the page's own heading is part of the letter.
    return {
      text: whole.slice(block.start, block.end),
      zone: block.zone === 'headline' ? null : block.zone,
    };
  });
  const url = found.extract.metadata.url;
  return {
    parts,
    more: url ? [{ field: 'url', value: url, from: 'page' }] : [],
    extraction: found.extraction,
  };
}

// postal-mime decodes with TextDecoder, whose windows-1252 leaves 0x80–0x9F as controls on Node 20.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function repair(text: string | undefined): string {
  return (text ?? '').replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  );
}
