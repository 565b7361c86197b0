/** XML of the news trade: RSS and Atom feeds, NITF, NewsML-G2 and NewsML 1. No document type is read, no entity expanded. */
import { oneLine, type Part } from './blocks.ts';
import { decode } from './charset.ts';
import type { Fact } from './facts.ts';
import { clippingOf, fieldsOf } from './fields.ts';
import { BINARY, type Outcome, type Read } from './format.ts';
import { foundFrom } from './found.ts';
import { unwrapAddress } from './html/alerts.ts';
import { isParseable } from './html/dom.ts';
import { stripTags, textOfMarkup } from './html/strip-tags.ts';
import { fragmentParts, hostOf } from './html.ts';

export const read: Read = async function* (content, hints) {
  const decoded = await decode(await content.whole(), hints.encoding, declaredEncoding);
  if (!decoded) {
    yield BINARY;
    return;
  }
  const xml = decoded.text.replace(/^\ufeff/, '').trimStart();
  // Also in a comment or a CDATA section: a news file that speaks of entities is not worth the risk.
  if (/<!ENTITY/i.test(xml)) throw new Error('it declares entities, which are never read');
  if (!isParseable(xml)) throw new Error('its elements are nested too deep');
  const root = rootOf(xml);
  if (root === 'rss' || root === 'feed' || root === 'rdf')
    yield* feedOutcomes(xml, decoded.encoding);
  else if (root === 'nitf' || root === 'newsitem' || root === 'newsmessage' || root === 'newsml')
    yield* newsOutcomes(xml, decoded.encoding);
  else
    yield {
      status: 'skipped',
      item: null,
      reason: `no feed, NITF or NewsML: its root is "${root ?? ''}"`,
    };
};

async function declaredEncoding(bytes: Uint8Array): Promise<string | undefined> {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const name = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w-]{2,30})["']/i.exec(head)?.[1]?.toLowerCase();
  const { default: iconv } = await import('iconv-lite');
  if (!name || /^utf-?8$/.test(name) || !iconv.encodingExists(name)) return undefined;
  return name === 'iso-8859-1' ? 'windows-1252' : name;
}

/** In UTF-16 units: what stands before the first element is short. */
const LONGEST_PROLOG = 4000;

/** Name of the first element, without its prefix, lower case. */
function rootOf(xml: string): string | undefined {
  const head = xml.slice(0, LONGEST_PROLOG).replace(/<!--[\s\S]*?-->/g, '');
  return /<(?:[a-z][\w.-]*:)?([a-z][\w.-]*)[\s>/]/i.exec(head)?.[1]?.toLowerCase();
}

type Node = { readonly [key: string]: unknown };

/** Words from which a feed's description is taken for the article itself and not for its first lines. */
const WHOLE_DESCRIPTION = 100;

async function* feedOutcomes(xml: string, encoding: string): AsyncGenerator<Outcome> {
  const { parseFeed } = await import('feedsmith');
  const { format, feed } = parseFeed(xml) as { format: string; feed: Node };
  const items = (format === 'atom' ? feed.entries : feed.items) as readonly Node[] | undefined;
  let item = 0;
  for (const entry of items ?? []) {
    item += 1;
    yield clippingOf(fieldsOf(await entryPairs(entry, feed)), { item, encoding, from: 'feed' });
  }
}

async function entryPairs(entry: Node, feed: Node): Promise<[string, unknown][]> {
  const dc = entry.dc as Node | undefined;
  const links = entry.links as readonly Node[] | undefined;
  const link =
    entry.link ??
    links?.find((one) => !one.rel || one.rel === 'alternate')?.href ??
    links?.[0]?.href;
  const url = typeof link === 'string' ? unwrapAddress(absolute(link, feed)) : undefined;
  const source = (entry.source as Node | undefined)?.title ?? list(dc?.publishers)[0];
  const content = textOfContent((entry.content as Node | undefined)?.encoded ?? entry.content);
  const body =
    content !== undefined && isSnippet(stripTags(content))
      ? undefined
      : content?.replace(FEED_NOTE, '');
  const summary = entry.summary ?? entry.description;
  const whole = typeof summary === 'string' && isWhole(stripTags(summary)) ? summary : undefined;
  const { title, outlet } = titleAndOutlet(
    entry.title,
    source,
    (await elsewhere(url, feed)) ?? feed.title,
  );
  return [
    ['outlet', outlet],
    ['title', title],
    ['author', entry.authors ?? dc?.creators ?? dc?.creator],
    ['published', entry.pubDate ?? entry.published ?? dc?.dates ?? dc?.date ?? entry.updated],
    ['url', url],
    ['language', feed.language],
    ['body', body ?? whole],
  ];
}

/** What a widely used system adds to every article of its feeds, in any language: two links and few words about them. */
const FEED_NOTE =
  /<p>[^<>]{0,40}<a [^<>]*>[^<>]*<\/a>[^<>]{1,60}<a [^<>]*>[^<>]*<\/a>[^<>]{0,30}<\/p>\s*$/;

/** Of a feed that collects what others published the title is no outlet: the domain of an article that lies elsewhere. */
async function elsewhere(url: string | undefined, feed: Node): Promise<string | undefined> {
  const base = baseOf(feed);
  if (url === undefined || typeof base !== 'string' || isSearch(feed.title)) return undefined;
  const [own, home] = [await hostOf(url), await hostOf(base)];
  return own && home && own !== home ? own : undefined;
}

function baseOf(feed: Node): unknown {
  const links = feed.links as readonly Node[] | undefined;
  return feed.link ?? links?.find((one) => /^https?:/.test(String(one.href)))?.href;
}

function absolute(link: string, feed: Node): string {
  const base = baseOf(feed);
  if (typeof base !== 'string' || !URL.canParse(link, base)) return link;
  return /^https?:/i.test(link) ? link : new URL(link, base).href;
}

/** Feeds of a search put the outlet behind the headline: "Second ferry - The Courier". */
function titleAndOutlet(
  entry: unknown,
  source: unknown,
  feed: unknown,
): { title: unknown; outlet: unknown } {
  const title = textOfContent(entry);
  if (title === undefined) return { title: entry, outlet: source ?? feed };
  const shown = oneLine(textOfMarkup(title));
  const [, headline, suffix] = /^(.+)\s[-–—|]\s(.{2,60})$/.exec(shown) ?? [];
  if (!source && isSearch(feed)) return { title: headline ?? shown, outlet: suffix };
  const isRepeated = suffix !== undefined && suffix === source;
  return { title: isRepeated ? headline : shown, outlet: source ?? feed };
}

const isSearch = (feed: unknown) => /^google alert\b/i.test(textOfContent(feed) ?? '');

function textOfContent(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  const value = (body as Node | undefined)?.value;
  return typeof value === 'string' ? value : undefined;
}

const BREAKS_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|»|>)\s*$/;

function isWhole(text: string): boolean {
  return wordsOf(text) >= WHOLE_DESCRIPTION && !BREAKS_OFF.test(text.trim());
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** The first words of an article, as searches give them for the article. */
function isSnippet(text: string): boolean {
  return wordsOf(text) < WHOLE_DESCRIPTION && BREAKS_OFF.test(text.trim());
}

/** Elements whose content is kept as it was written: text and elements in their order. */
const RAW = [
  '*.bodyContent',
  '*.inlineXML',
  '*.inlineData',
  '*.DataContent',
  '*.HeadLine',
  '*.ByLine',
  '*.hedline',
  '*.headline',
  '*.byline',
  '*.by',
];

async function* newsOutcomes(xml: string, encoding: string): AsyncGenerator<Outcome> {
  const { XMLParser } = await import('fast-xml-parser');
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    processEntities: true,
    htmlEntities: true,
    stopNodes: RAW,
  });
  // The parser takes a dot for a path.
  const prepared = xml
    .replace(/<!DOCTYPE[^>[]{0,1000}>/i, '')
    .replace(/<(\/?)body\.(head|content|end)(?=[\s>/])/gi, (_all, slash, part) => {
      return `<${slash}body${part[0].toUpperCase()}${part.slice(1).toLowerCase()}`;
    });
  const tree = parser.parse(prepared) as Node;
  const nitf = first(tree.nitf);
  if (nitf) {
    yield await nitfFound(nitf, [], encoding, null);
    return;
  }
  const envelope = first(tree.NewsML);
  if (envelope) {
    const items = list(envelope.NewsItem);
    for (const [at, one] of items.entries())
      yield await newsMl1Found(one, encoding, items.length > 1 ? at + 1 : null);
    return;
  }
  const message = first(tree.newsMessage);
  const items = list(message ? first(message.itemSet)?.newsItem : tree.newsItem);
  for (const [at, one] of items.entries()) {
    yield await newsItemFound(one, encoding, message ? at + 1 : null);
  }
}

async function nitfFound(
  nitf: Node,
  known: readonly Fact[],
  encoding: string,
  item: number | null,
): Promise<Outcome> {
  const head = first(nitf.head);
  const doc = first(head?.docdata);
  const pub = first(head?.pubdata);
  const body = first(nitf.body);
  const top = first(body?.bodyHead);
  const hedline = markupOf(top?.hedline);
  const [hl1, ...more] = (await fragmentParts(asHtml(hedline))).map((part) => part.text);
  const headline = hl1 ?? text(head?.title);
  const byline = await inOneLine(top?.byline);
  const facts: Fact[] = [
    ...known,
    {
      field: 'outlet',
      value: pub?.['@name'] ?? first(doc?.['doc.copyright'])?.['@holder'] ?? text(top?.distributor),
      from: 'document',
    },
    { field: 'title', value: headline, from: 'document' },
    {
      field: 'author',
      value: withoutBy(byline),
      from: 'document',
    },
    {
      field: 'published',
      value:
        first(doc?.['date.issue'])?.['@norm'] ??
        first(doc?.['date.release'])?.['@norm'] ??
        pub?.['@date.publication'],
      from: 'document',
    },
    { field: 'url', value: pub?.['@ex-ref'], from: 'document' },
    { field: 'language', value: nitf['@lang'], from: 'document' },
  ];
  const parts: Part[] = [];
  if (headline) parts.push({ text: headline, zone: 'headline' });
  for (const line of more) parts.push({ text: line, zone: null });
  if (byline) parts.push({ text: byline, zone: 'furniture' });
  parts.push(...(await fragmentParts(asHtml(markupOf(body?.bodyContent)))));
  return foundFrom(parts, facts, { item, encoding, extraction: 'structured' });
}

async function newsItemFound(
  newsItem: Node,
  encoding: string,
  item: number | null,
): Promise<Outcome> {
  const about = first(newsItem.itemMeta);
  const meta = first(newsItem.contentMeta);
  const set = first(newsItem.contentSet);
  const provider = first(about?.provider);
  const source = first(meta?.infoSource);
  const title = await inOneLine(list(meta?.headline)[0] ?? about?.title);
  const facts: Fact[] = [
    {
      field: 'outlet',
      value:
        text(provider?.name) ??
        text(source?.name) ??
        provider?.['@literal'] ??
        source?.['@literal'],
      from: 'document',
    },
    { field: 'title', value: title, from: 'document' },
    { field: 'author', value: withoutBy(await inOneLine(meta?.by)), from: 'document' },
    {
      field: 'published',
      value: text(about?.firstCreated) ?? text(meta?.contentCreated) ?? text(about?.versionCreated),
      from: 'document',
    },
    { field: 'url', value: first(about?.link)?.['@href'], from: 'document' },
    {
      field: 'language',
      value: first(meta?.language)?.['@tag'] ?? newsItem['@lang'],
      from: 'document',
    },
  ];
  const inline = markupOf(list(set?.inlineXML)[0] ?? list(set?.inlineData)[0]);
  if (!inline.trim()) return { status: 'skipped', item, reason: 'a news item without text' };
  return withInner(inline, title, facts, encoding, item);
}

function headed(parts: readonly Part[], title: string): readonly Part[] {
  if (!title || parts.some((part) => part.zone === 'headline')) return parts;
  return [{ text: title, zone: 'headline' }, ...parts];
}

/** A text inside of a news item, in XHTML or NITF. */
async function withInner(
  inline: string,
  title: string,
  facts: readonly Fact[],
  encoding: string,
  item: number | null,
): Promise<Outcome> {
  if (/<(?:\w+:)?nitf[\s>]/i.test(inline)) {
    for await (const outcome of newsOutcomes(inline.replace(/<(\/?)\w+:/g, '<$1'), encoding)) {
      if (!('extract' in outcome)) return { ...outcome, item };
      const parts = outcome.extract.blocks.map(
        ({ start, end, zone }): Part => ({ text: outcome.extract.text.slice(start, end), zone }),
      );
      const inner = Object.entries(outcome.extract.metadata).map(
        ([field, value]) => ({ field, value, from: 'document' }) as Fact,
      );
      const all = [...facts, ...inner];
      return foundFrom(headed(parts, title), all, { item, encoding, extraction: 'structured' });
    }
  }
  const parts = headed(await fragmentParts(asHtml(inline)), title);
  return foundFrom(parts, facts, { item, encoding, extraction: 'structured' });
}

/** A news item of NewsML 1: the first of its components that has a text, with what the ones around it say. */
async function newsMl1Found(
  newsItem: Node,
  encoding: string,
  item: number | null,
): Promise<Outcome> {
  const around: Node[] = [];
  const content = textComponent(list(newsItem.NewsComponent), around);
  const lines = around.map((component) => first(component.NewsLines));
  const parties = around.map((component) => {
    const about = first(component.AdministrativeMetadata);
    const party = first(first(about?.Provider ?? about?.Source)?.Party);
    return party?.['@FormalName'];
  });
  const said = (name: string) => lines.find((line) => line?.[name] !== undefined)?.[name];
  const management = first(newsItem.NewsManagement);
  const title = await inOneLine(said('HeadLine'));
  const facts: Fact[] = [
    { field: 'outlet', value: parties.find((name) => name !== undefined), from: 'document' },
    { field: 'title', value: title, from: 'document' },
    { field: 'author', value: withoutBy(await inOneLine(said('ByLine'))), from: 'document' },
    {
      field: 'published',
      value: text(management?.FirstCreated) ?? text(management?.ThisRevisionCreated),
      from: 'document',
    },
  ];
  const body = markupOf(content);
  return body.trim()
    ? withInner(body, title, facts, encoding, item)
    : { status: 'skipped', item, reason: 'a news item without text' };
}

/** The content of the innermost component that has one; those around it are collected, the innermost first. */
function textComponent(components: readonly Node[], around: Node[]): unknown {
  for (const component of components) {
    const own = list(component.ContentItem)
      .map((content) => content.DataContent)
      .find((content) => markupOf(content).trim() !== '');
    const found = own ?? textComponent(list(component.NewsComponent), around);
    if (found === undefined) continue;
    around.push(component);
    return found;
  }
  return undefined;
}

async function inOneLine(value: unknown): Promise<string> {
  const parts = await fragmentParts(asHtml(markupOf(value)));
  return parts.map((part) => part.text).join(' ');
}

function withoutBy(byline: string): string {
  return byline.replace(/^(?:by|von|por|par)\s+/i, '');
}

/** News XML to the HTML elements that mean the same. */
function asHtml(xml: string): string {
  return xml
    .replace(/<(\/?)(?:[a-z]\w{0,20}:)(?=[a-z])/gi, '<$1')
    .replace(/<(\/?)(?:hl1|hl2)(?=[\s>/])/gi, '<$1h2')
    .replace(/<(\/?)bq(?=[\s>/])/gi, '<$1blockquote')
    .replace(/<(\/?)media-caption(?=[\s>/])/gi, '<$1figcaption')
    .replace(/<([a-z][\w.-]*)((?:\s[^<>]*)?)\/>/gi, (all, name, attributes) =>
      /^(?:br|hr|img)$/i.test(name) ? all : `<${name}${attributes}></${name}>`,
    );
}

function list(value: unknown): readonly Node[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]) as Node[];
}

function first(value: unknown): Node | undefined {
  const one = list(value)[0];
  return one !== null && typeof one === 'object' ? one : undefined;
}

function text(value: unknown): string | undefined {
  const one = list(value)[0] as unknown;
  if (typeof one === 'string') return one;
  const inner = (one as Node | undefined)?.['#text'];
  return typeof inner === 'string' ? inner : undefined;
}

function markupOf(value: unknown): string {
  return text(value) ?? '';
}
