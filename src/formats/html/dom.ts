/** The little of a document that is used here, and how a page becomes one. */

export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly childNodes: Iterable<PageNode>;
  textContent: string;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: Iterable<PageElement> & { readonly length: number };
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  contains(other: PageNode): boolean;
  remove(): void;
  replaceWith(...nodes: (PageNode | string)[]): void;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Open elements within each other. Real pages stay under 100; a parser's recursion ends somewhere past 5,000. */
const DEEPEST = 500;
/** In UTF-16 units. */
const LONGEST_MARKUP = 8 * 1024 * 1024;
/** Opening brackets. Larger pages are lists, not articles, and the search for an article is not linear in them. */
const MOST_TAGS = 100_000;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th'.split(
    ' ',
  ),
);

/** Whether a page is small and flat enough to be parsed. Linear, counts tags only. */
export function isParseable(html: string): boolean {
  if (html.length > LONGEST_MARKUP) return false;
  let depth = 0;
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const closes = html.charCodeAt(at + 1) === 0x2f;
    const from = closes ? at + 2 : at + 1;
    let to = from;
    while (to < from + 30 && isNameCharacter(html.charCodeAt(to))) to += 1;
    tags += 1;
    if (tags > MOST_TAGS) return false;
    if (to === from) continue;
    // Elements whose end tag may be left out would add up to a depth they do not have.
    if (VOID.has(html.slice(from, to).toLowerCase())) continue;
    depth = closes ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return false;
  }
  return true;
}

function isNameCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2d
  );
}

export async function parsePage(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom');
  // A fragment gets the frame that a browser would give it.
  const whole = /<body[\s>]/i.test(html) || /<frameset[\s>]/i.test(html) ? html : withBody(html);
  return (parseHTML(whole) as unknown as { document: PageDocument }).document;
}

function withBody(html: string): string {
  const headEnd = /<\/head\s*>/i.exec(html);
  const rest = html
    .replace(/<!doctype[^>]{0,1000}>/i, '')
    .replace(/<\/?html(?:\s[^>]{0,1000})?>/gi, '');
  if (!headEnd) return `<!doctype html><html><head></head><body>${rest}</body></html>`;
  const lang = /<html[^>]{0,1000}?\slang\s*=\s*["']?([a-z-]{2,20})/i.exec(html)?.[1];
  const end = rest.search(/<\/head\s*>/i);
  return `<!doctype html><html${lang ? ` lang="${lang}"` : ''}>${rest.slice(0, end)}</head><body>${rest.slice(end).replace(/^<\/head\s*>/i, '')}</body></html>`;
}

/** Elements below and including `root` in document order, without recursion. */
export function elementsOf(root: PageElement): PageElement[] {
  const elements: PageElement[] = [];
  for (let at: PageElement | null = root; at; at = following(at, root)) elements.push(at);
  return elements;
}

/** Elements below `root` of some names (lower case), in document order. */
export function elementsNamed(root: PageElement, names: ReadonlySet<string>): PageElement[] {
  const found: PageElement[] = [];
  for (let at = following(root, root); at; at = following(at, root))
    if (names.has(at.localName)) found.push(at);
  return found;
}

/** The next element of the document below `root`. */
function following(element: PageElement, root: PageElement): PageElement | null {
  if (element.firstElementChild) return element.firstElementChild;
  for (let at: PageElement | null = element; at && at !== root; at = at.parentNode)
    if (at.nextElementSibling) return at.nextElementSibling;
  return null;
}

/** The words a page's author gave an element's class and id, lower case: "relatedPosts-list" → related, posts, list. */
export function nameWords(element: PageElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** Letters and digits only, lower case: for telling whether two headlines are one. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
