/** PDF: the page's pieces of text put back into lines, columns and paragraphs. */
import type { Fact } from './facts.ts';
import type { Read } from './format.ts';
import { hostOf } from './html.ts';
import { pdfParts } from './pdf/paragraphs.ts';
import { documentsIn } from './press-archive.ts';

/** Pages read; a clipping has few, and a book is not one. */
const MOST_PAGES = 500;

export const read: Read = async function* (content) {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
  const bytes = await content.whole();
  // pdf.js takes its buffer away from the caller, and must neither fetch nor evaluate anything.
  const document = await getDocumentProxy(Uint8Array.from(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    if (document.numPages > MOST_PAGES) throw new Error(`more than ${MOST_PAGES} pages`);
    const { items } = await extractTextItems(document);
    const { parts, address } = pdfParts(items);
    const headline = parts.find((part) => part.zone === 'headline')?.text;
    const facts: Fact[] = [
      { field: 'title', value: headline, from: 'document' },
      ...metaFacts((await getMeta(document)).info),
      ...(await addressFacts(address)),
    ];
    if (!parts.length) {
      yield { status: 'skipped', item: null, reason: 'no text in it: the pages are pictures' };
      return;
    }
    yield* documentsIn(parts, facts, { encoding: null, extraction: 'structured' });
  } finally {
    await document.loadingTask.destroy();
  }
};

/** Titles that programs write when nobody gave one. */
const NO_TITLE =
  /^(?:untitled|microsoft word\b.*|document\d*|\S+\.[a-z]{2,5}|.*\.(?:docx?|indd|qxp|pdf|pptx?|odt))$/i;

function metaFacts(info: { readonly [key: string]: unknown }): Fact[] {
  const title = info.Title;
  const facts: Fact[] = [];
  if (typeof title === 'string' && title.trim() && !NO_TITLE.test(title.trim())) {
    facts.push({ field: 'title', value: title, from: 'document' });
  }
  facts.push({ field: 'language', value: info.Language, from: 'document' });
  return facts;
}

/** Browsers cut a long address short; its host still tells the outlet. */
async function addressFacts(address: string | undefined): Promise<Fact[]> {
  if (!address?.startsWith('http')) return [];
  const url = /(?:…|\.\.\.)$/.test(address) ? undefined : address;
  return [
    { field: 'url', value: url, from: 'document' },
    { field: 'outlet', value: await hostOf(address), from: 'host' },
  ];
}
