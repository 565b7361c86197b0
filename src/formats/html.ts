/** Saved pages: the article out of the page around it, with the readers' comments marked as such. */
import { lettersOf, type Part } from './blocks.ts';
import { decode } from './charset.ts';
import { type Fact, settleFacts } from './facts.ts';
import { BINARY, type Extraction, type Found, type Read } from './format.ts';
import { foundFrom } from './found.ts';
import { articleInState, dataScripts } from './html/app-state.ts';
import { searchArticle } from './html/article-search.ts';
import { removeClutter, removeUnseen } from './html/clutter.ts';
import { takeComments } from './html/comments.ts';
import {
  fold,
  isParseable,
  nameWords,
  type PageDocument,
  type PageElement,
  parsePage,
} from './html/dom.ts';
import {
  findHeadline,
  type PageFacts,
  pageFacts,
  shownDate,
  siteInTitle,
} from './html/page-facts.ts';
import { type PageBlock, pageBlocks } from './html/page-text.ts';
import { stripTags, textOfMarkup } from './html/strip-tags.ts';
import { plainParts } from './plain.ts';
import { documentsIn, isDownload } from './press-archive.ts';

export const read: Read = async function* (content, hints) {
  const decoded = await decode(await content.whole(), hints.encoding, declaredEncoding);
  if (!decoded) {
    yield BINARY;
    return;
  }
  const { text, encoding } = decoded;
  if (!isParseable(text)) {
    yield { ...strippedPage(text), encoding };
    return;
  }
  const document = await parsePage(text);
  const about = pageFacts(document);
  const download = downloadIn(document, about);
  if (download) {
    const facts = about.facts.filter(({ field }) => field === 'language');
    yield* documentsIn(download, facts, { encoding, extraction: 'structured' });
  } else yield { ...(await articleOn(document, about)), encoding };
};

/**
 * The blocks of a page that is the download of a press archive or a press review: articles, each with labels or an end.
 * What says its own address is a page of a site, and its blocks need not be made for that question: a tenth of the time.
 */
function downloadIn(document: PageDocument, { facts }: PageFacts): Part[] | undefined {
  const hasAddress = facts.some(({ field, value }) => field === 'url' && Boolean(value));
  if (hasAddress || !document.body || !isDownload(pageBlocks(document.body))) return undefined;
  removeUnseen(document);
  return pageBlocks(document.body).map(({ text, zone }) => ({ text, zone }));
}

export async function declaredEncoding(bytes: Uint8Array): Promise<string | undefined> {
  const { getEncoding } = await import('encoding-sniffer');
  const head = Buffer.from(bytes.subarray(0, 4096));
  const [name, other] = ['windows-1252', 'koi8-r'].map((defaultEncoding) =>
    getEncoding(head, { defaultEncoding }),
  );
  // What follows the default was not declared, and content that is no UTF-8 does not become it by saying so.
  return name === undefined || name !== other || /^utf-?8$/i.test(name)
    ? undefined
    : name.toLowerCase();
}

/** The clipping in a page's markup. */
export async function readPage(markup: string): Promise<Found> {
  if (!isParseable(markup)) return strippedPage(markup);
  const document = await parsePage(markup);
  return articleOn(document, pageFacts(document));
}

async function articleOn(document: PageDocument, about: PageFacts): Promise<Found> {
  const first = settleFacts(about.facts);
  const headline = findHeadline(document, about.titles, first.metadata.outlet);
  const dated = first.metadata.published ? undefined : shownDate(document, headline.element);
  const scripts = dataScripts(document);
  removeUnseen(document);
  const comments = takeComments(document, headline.element, about.isThread);
  removeClutter(document, headline.element);
  const declared = about.articleBody === null ? '' : textOfMarkup(about.articleBody);
  const title = headline.text;
  const shown = await findArticle(document, declared, title ?? '');
  const state =
    lengthOf(shown.parts) < SHORT_ARTICLE ? articleInState(scripts, about.titles) : undefined;
  const isDrawn = state !== undefined && state.text.length > MISSED * lengthOf(shown.parts);
  const article: typeof shown = isDrawn
    ? { parts: plainParts(state.text), extraction: 'structured' }
    : shown;
  const parts: Part[] = [
    ...(title ? [{ text: title, zone: 'headline' as const }] : []),
    ...withoutHeadline(article.parts, title),
    ...comments,
  ];
  const facts: Fact[] = [
    ...about.facts,
    ...(dated ? [dated] : []),
    ...(isDrawn ? state.facts.filter(({ field }) => DRAWN_FACTS.has(field)) : []),
    { field: 'title', value: title, from: 'page' },
    { field: 'outlet', value: siteInTitle(about.documentTitle, title), from: 'page' },
    { field: 'outlet', value: await hostOf(first.metadata.url), from: 'host' },
  ];
  return foundFrom(parts, facts, { encoding: null, extraction: article.extraction });
}

/** In UTF-16 units: a page that shows less of an article may be drawn by its scripts. Guess. */
const SHORT_ARTICLE = 800;
/** What the data of such a page surely says of the article itself. */
const DRAWN_FACTS: ReadonlySet<string> = new Set(['published', 'author']);

/** Blocks of markup that is all article: a document converted to HTML, the body of a news item. */
export async function fragmentParts(markup: string): Promise<Part[]> {
  if (!isParseable(markup)) return plainParts(stripTags(markup));
  const { body } = await parsePage(
    `<!doctype html><html><head></head><body>${markup}</body></html>`,
  );
  if (!body) return [];
  const headline = body.querySelector('h1');
  return pageBlocks(body).map(({ text, zone, within }) => ({
    text,
    zone:
      zone ?? (headline && (headline === within || headline.contains(within)) ? 'headline' : null),
  }));
}

/** @param declared the article's text as the page's data repeats it; '' where it does not */
async function findArticle(
  document: PageDocument,
  declared: string,
  title: string,
): Promise<{ parts: Part[]; extraction: Extraction }> {
  const everything = document.body ? pageBlocks(document.body) : [];
  const marked = [...document.querySelectorAll('[itemprop~="articleBody"]')].flatMap(pageBlocks);
  const content = await searchArticle(document);
  const found = content
    ? withoutTop(withoutPullQuotes(asShown(pageBlocks(content), everything)), everything, title)
    : [];
  const length = lengthOf(found);
  if (declared.length > MISSED * Math.max(length, lengthOf(marked))) {
    return { parts: plainParts(declared), extraction: 'structured' };
  }
  if (lengthOf(marked) > MISSED * length)
    return { parts: partsOf(marked), extraction: 'structured' };
  if (length > 0) {
    const parts = [...leadOf(everything, found, title), ...setApart(found, declared, marked)];
    return { parts, extraction: 'readability' };
  }
  return { parts: partsOf(everything), extraction: 'body' };
}

/**
 * The search for the article takes elements apart and puts them together anew: a caption loses the
 * element that names it, a heading runs into the paragraph below. Blocks are given as the page shows them.
 */
function asShown(found: readonly PageBlock[], everything: readonly PageBlock[]): PageBlock[] {
  const byText = new Map(everything.map((block) => [block.text, block]));
  let folded: readonly string[] | undefined;
  let runs = 0;
  return found.flatMap((block) => {
    const shown = byText.get(block.text);
    if (shown) return [{ ...block, zone: block.zone ?? shown.zone }];
    runs += 1;
    if (runs > MOST_RUNS) return [block];
    folded ??= everything.map(({ text }) => fold(text));
    return runOf(block, everything, folded);
  });
}

/** Blocks of a page that are taken apart again; each is looked for in the whole page. */
const MOST_RUNS = 200;

/** The blocks of the page that a block was put together from; itself where there are none. */
function runOf(
  block: PageBlock,
  everything: readonly PageBlock[],
  folded: readonly string[],
): readonly PageBlock[] {
  const whole = fold(block.text);
  for (let from = 0; from < folded.length; from += 1) {
    let length = 0;
    let to = from;
    while (to < folded.length && whole.startsWith(folded[to] as string, length)) {
      length += (folded[to] as string).length;
      to += 1;
      if (length === whole.length) return to - from > 1 ? everything.slice(from, to) : [block];
    }
  }
  return [block];
}

/** A sentence of the article set in large letters beside it says nothing a second time. */
function withoutPullQuotes(blocks: readonly PageBlock[]): PageBlock[] {
  const isApart = blocks.map((block) => isSetApart(block.within));
  if (!isApart.includes(true)) return [...blocks];
  const running = fold(
    blocks.map((block, at) => (isApart[at] || block.zone ? '' : block.text)).join('\n'),
  );
  return blocks.map((block, at) =>
    isApart[at] && running.includes(fold(block.text)) ? { ...block, zone: 'furniture' } : block,
  );
}

const APART = new Set(['aside', 'blockquote', 'figure']);

function isSetApart(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parentNode) {
    if (APART.has(at.localName)) return true;
    if (nameWords(at).some((word) => word === 'pullquote' || word === 'pull')) return true;
  }
  return false;
}

/** Letters of a block over the headline from which it may be the article's lead. Guess. */
const LONG_LEAD = 200;

/** What a page shows over its article's headline is the page's: a box for a newsletter in the column beside. */
function withoutTop(
  found: readonly PageBlock[],
  everything: readonly PageBlock[],
  title: string,
): readonly PageBlock[] {
  const folded = fold(title);
  const at = everything.findIndex((block) => fold(block.text) === folded);
  if (!folded || at < 1) return found;
  const over = new Set(everything.slice(0, at).map((block) => block.text));
  const under = found.filter((block) => !over.has(block.text));
  if (lengthOf(under) <= lengthOf(found) / 2) return found;
  return found.map((block) => {
    const isTop = block.zone === null && over.has(block.text) && lettersOf(block.text) < LONG_LEAD;
    return isTop ? { ...block, zone: 'furniture' as const } : block;
  });
}

/** Times the text found: where the page itself says that its article is so much longer, it was missed. */
const MISSED = 2;

/** Share of a block's letters inside links from which it leads elsewhere and tells nothing itself. */
const LINK_BLOCK = 0.9;

function partsOf(blocks: readonly PageBlock[]): Part[] {
  return blocks.map(({ text, zone, linked, within }) => ({
    text,
    zone: zone ?? (linked >= LINK_BLOCK || isPointer(text, linked) ? 'furniture' : null),
    ...(isInBlockQuote(within) && { quoted: true }),
  }));
}

function isInBlockQuote(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parentNode)
    if (at.localName === 'blockquote') return true;
  return false;
}

/** "Read also: …" in any language: a label, and a link after it. */
function isPointer(text: string, linked: number): boolean {
  const label = /^[^:：.!?。]{2,40}[:：]/.exec(text)?.[0].replace(/\s/g, '');
  if (!label) return false;
  const rest = text.replace(/\s/g, '').length;
  return label.length + linked * rest >= LINK_BLOCK * rest && linked > 0.3;
}

/** Blocks between the headline and the article that may be its lead: a dek, a summary. */
const LEAD_BLOCKS = 6;
/** Letters: shorter lines there are bylines, dates and labels. */
const SHORTEST_LEAD = 50;

/** The lead that stands beside the headline and not with the paragraphs, where the search for the article lost it. */
function leadOf(
  everything: readonly PageBlock[],
  found: readonly PageBlock[],
  title: string,
): Part[] {
  const folded = fold(title);
  const texts = new Set(found.map((block) => block.text));
  const from = everything.findIndex((block) => fold(block.text) === folded);
  const to = everything.findIndex((block, at) => at > from && texts.has(block.text));
  if (!folded || from < 0 || to < 0 || to - from > LEAD_BLOCKS) return [];
  return partsOf(everything.slice(from + 1, to)).filter(({ text, zone }) => {
    return zone === null && lettersOf(text) >= SHORTEST_LEAD && /[.!?…。」”"»]$/.test(text);
  });
}

/** Share of the text found that the page's own account of its article must hold to be believed. */
const BELIEVED = 0.6;

/** Makes furniture of what follows the article's end, by the page's own account of the article. */
function setApart(
  blocks: readonly PageBlock[],
  declared: string,
  marked: readonly PageBlock[],
): Part[] {
  const account = fold(declared || marked.map((block) => block.text).join(' '));
  const parts = partsOf(blocks);
  if (!account) return parts;
  const isInside = parts.map(({ text }) => account.includes(fold(text)));
  const inside = parts.filter((_part, at) => isInside[at]);
  if (lengthOf(inside) < BELIEVED * lengthOf(parts)) return parts;
  const end = isInside.lastIndexOf(true);
  return parts.map((part, at) =>
    at > end && !part.zone ? { text: part.text, zone: 'furniture' } : part,
  );
}

function withoutHeadline(parts: readonly Part[], title: string | null): Part[] {
  if (!title) return [...parts];
  const folded = fold(title);
  let gone = false;
  return parts.filter((part, at) => {
    if (gone || at > 8 || fold(part.text) !== folded) return true;
    gone = true;
    return false;
  });
}

/** Letters of what is no furniture. */
function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (part.zone === 'furniture' ? 0 : part.text.length), 0);
}

/** The registered domain of an address. */
export async function hostOf(url: string | null): Promise<string | null> {
  if (!url) return null;
  const { getDomain } = await import('tldts');
  return getDomain(url);
}

function strippedPage(markup: string): Found {
  const title = /<title[^>]{0,200}>([^<]{1,500})/i.exec(markup)?.[1];
  const facts: Fact[] = [{ field: 'title', value: title && stripTags(title), from: 'page' }];
  return foundFrom(plainParts(stripTags(markup)), facts, { encoding: null, extraction: 'body' });
}
