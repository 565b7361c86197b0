/** What a page says of itself: JSON-LD, OpenGraph, meta elements, and the page as it is shown. */
import { beginsWithCapital, isUncased } from '../../text/characters.ts';
import { oneLine } from '../blocks.ts';
import { findDate } from '../dates.ts';
import type { Fact, Field } from '../facts.ts';
import { elementsOf, fold, nameWords, type PageDocument, type PageElement } from './dom.ts';

export interface PageFacts {
  /** The best source of each field first. */
  readonly facts: readonly Fact[];
  /** What the page calls its article, wherever it says so, the best first. */
  readonly titles: readonly string[];
  /** Of the whole page, with the site's name in it or without. */
  readonly documentTitle: string;
  /** The article's text as JSON-LD repeats it. */
  readonly articleBody: string | null;
  /** JSON-LD or the address says that this is a thread of posts. */
  readonly isThread: boolean;
}

export function pageFacts(document: PageDocument): PageFacts {
  const linked = linkedData(document);
  const metas = metaValues(document);
  const documentTitle = oneLine(document.querySelector('title')?.textContent ?? '');
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const facts: Fact[] = [...linked.facts];
  for (const [field, names] of META_NAMES) {
    for (const name of names) {
      const value = metas.get(name);
      if (value === undefined || (field === 'author' && /^(?:https?:)?\/\//.test(value))) continue;
      const from = /^(?:og|article):/.test(name) ? 'opengraph' : 'meta';
      facts.push({ field, value: field === 'language' ? value.replaceAll('_', '-') : value, from });
    }
  }
  facts.push({ field: 'url', value: canonical, from: 'page' });
  const time = document.querySelector(
    'article time[datetime], [itemprop="datePublished"], time[pubdate], time.published, time.entry-date, header time[datetime]',
  );
  const shown =
    time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent;
  facts.push({ field: 'published', value: shown, from: 'page' });
  const author = document.querySelector(
    '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]',
  );
  facts.push({ field: 'author', value: author?.textContent, from: 'page' });
  const language =
    document.documentElement.getAttribute('lang') ??
    document.documentElement.getAttribute('xml:lang');
  facts.push({ field: 'language', value: language, from: 'page' });
  const titles = [
    linked.headline,
    metas.get('og:title'),
    metas.get('twitter:title'),
    metas.get('headline'),
    documentTitle,
  ].filter((title) => title !== undefined && title !== null && title !== '') as string[];
  return {
    facts,
    titles: titles.map(oneLine),
    documentTitle,
    articleBody: linked.articleBody,
    isThread: linked.isThread,
  };
}

const META_NAMES: readonly (readonly [Field, readonly string[]])[] = [
  [
    'outlet',
    [
      'og:site_name',
      'citation_journal_title',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'copyright-holder',
      'application-name',
    ],
  ],
  [
    'title',
    ['og:title', 'headline', 'parsely-title', 'dc.title', 'citation_title', 'twitter:title'],
  ],
  [
    'author',
    [
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'citation_author',
      'byl',
    ],
  ],
  [
    'published',
    [
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'publish-date',
      'publish_date',
      'pubdate',
      'publication_date',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date',
      'date',
      'article.published',
      'citation_publication_date',
      'citation_date',
      'og:published_time',
    ],
  ],
  ['url', ['og:url']],
  ['language', ['og:locale', 'content-language', 'language', 'dc.language', 'inlanguage']],
];

function metaValues(document: PageDocument): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv');
    const value = meta.getAttribute('content')?.trim();
    if (!name || !value) continue;
    const key = name.trim().toLowerCase();
    if (!values.has(key)) values.set(key, value);
  }
  return values;
}

const ARTICLE =
  /^(?:[A-Za-z]*NewsArticle|Article|BlogPosting|Report|TechArticle|LiveBlogPosting|SocialMediaPosting|PressRelease|CreativeWork)$/;
const THREAD = /^(?:DiscussionForumPosting|QAPage|Question)$/;
/** Objects looked at in all of a page's JSON-LD. */
const MOST_OBJECTS = 5000;

interface LinkedData {
  readonly facts: Fact[];
  readonly headline: string | null;
  readonly articleBody: string | null;
  readonly isThread: boolean;
}

type Json = { readonly [key: string]: unknown };

function linkedData(document: PageDocument): LinkedData {
  const objects: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collectObjects(parseLoose(script.textContent), objects);
  }
  const typed = (pattern: RegExp) =>
    objects.find((object) =>
      listOf(object['@type']).some((type) => typeof type === 'string' && pattern.test(type)),
    );
  const article = typed(ARTICLE) ?? typed(THREAD);
  if (!article) return { facts: [], headline: null, articleBody: null, isThread: false };
  const byId = new Map(
    objects
      .filter((object) => object.headline === undefined)
      .map((object) => [object['@id'], object]),
  );
  const headline = text(article.headline) ?? text(article.name);
  const page = article.mainEntityOfPage;
  const facts: Fact[] = (
    [
      ['outlet', nameOf(article.publisher, byId)],
      ['title', headline],
      ['author', nameOf(article.author ?? article.creator, byId)],
      ['published', text(article.datePublished) ?? text(article.dateCreated)],
      ['url', text(article.url) ?? text(page) ?? text((page as Json | undefined)?.['@id'])],
      [
        'language',
        text(article.inLanguage) ?? text((article.inLanguage as Json | undefined)?.alternateName),
      ],
    ] as const
  ).map(([field, value]) => ({ field, value, from: 'json-ld' }));
  return {
    facts,
    headline,
    articleBody: text(article.articleBody),
    isThread: typed(THREAD) !== undefined,
  };
}

/** Objects of a JSON-LD value, whatever its nesting, in order. */
function collectObjects(value: unknown, objects: Json[]): void {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && objects.length < MOST_OBJECTS; at += 1) {
    const next = queue[at];
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST_OBJECTS));
    else if (next && typeof next === 'object') {
      const object = next as Json;
      if (object['@type'] !== undefined) objects.push(object);
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'publisher',
        'author',
        'itemListElement',
      ]) {
        if (Object.hasOwn(object, key) && typeof object[key] === 'object') queue.push(object[key]);
      }
    }
  }
}

function parseLoose(json: string): unknown {
  // From the first bracket to the last: comment marks, CDATA and stray semicolons stand around them.
  const from = json.search(/[{[]/);
  const to = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
  if (from < 0 || to < from) return undefined;
  const body = json.slice(from, to + 1);
  for (const attempt of [body, body.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Line breaks inside strings are the usual mistake; the second attempt has none.
    }
  }
  return undefined;
}

function nameOf(value: unknown, byId: ReadonlyMap<unknown, Json>): string | null {
  const names = listOf(value)
    .slice(0, 10)
    .map((one) => {
      if (typeof one === 'string') return one;
      const object = one as Json | null;
      return text(object?.name) ?? text(byId.get(object?.['@id'])?.name);
    })
    .filter((name): name is string => !!name && !/^https?:/.test(name));
  return names.length ? names.join(', ') : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value : null;
}

/** The heading that a reader takes for the article's, and its text. */
export function findHeadline(
  document: PageDocument,
  titles: readonly string[],
  outlet: string | null,
): { element: PageElement | null; text: string | null } {
  const folded = titles.map(fold).filter((title) => title !== '');
  const site = outlet ? fold(outlet) : '';
  let best: PageElement | null = null;
  let bestScore = 0;
  for (const heading of document.querySelectorAll(
    'h1,h2,[itemprop="headline"],[class*="headline"],[class*="entry-title"],[class*="post-title"],[class*="article-title"]',
  )) {
    const own = fold(heading.textContent.slice(0, 1000));
    if (!own || own === site || own.length > 400) continue;
    const likeness = Math.max(0, ...folded.map((title) => likenessOf(own, title)));
    // A blog sets its own name in the first heading, which is a part of the page's title, too.
    const isNamed = likeness > 0 && TITLED.test(heading.getAttribute('class') ?? '');
    const score = likeness + (heading.localName === 'h1' ? 0.1 : 0) + (isNamed ? 0.2 : 0);
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  if (best && bestScore > 0.05) return { element: best, text: oneLine(best.textContent) };
  const shown = titles[0] && titles[0] !== titles.at(-1) ? titles[0] : null;
  return { element: null, text: shown ?? withoutSite(titles.at(-1) ?? '', outlet) };
}

/** Names of a heading that heads an article. */
const TITLED = /(?:entry|post|article)-title|headline/;

/** 1 for the same words, less for a part of a title, 0 for another text. */
function likenessOf(heading: string, title: string): number {
  if (heading === title) return 1;
  const [short, long] = heading.length < title.length ? [heading, title] : [title, heading];
  if (short.length < 8 || !long.includes(short)) return 0;
  // A heading inside "Headline | Site" is the headline; the site's name inside it is too short to win.
  return 0.4 + (0.5 * short.length) / long.length;
}

/** "Headline | Site" without the site. */
function withoutSite(title: string, outlet: string | null): string | null {
  const parts = title.split(/\s+[|·•»–—-]\s+|\s*｜\s*/);
  const kept =
    parts.length > 1 && (!outlet || fold(parts.at(-1) as string) === fold(outlet))
      ? parts.slice(0, -1)
      : parts;
  return oneLine(kept.join(' – ')) || null;
}

/** Elements below a headline among which its date is sought. */
const BELOW_HEADLINE = 25;
/** In UTF-16 units. A longer element is a paragraph, and a date in it may be any date. */
const LONGEST_DATE_LINE = 120;
/** Names of a line that says who wrote an article, and when. */
const DATE_LINE =
  /^(?:(?:post|publish|pub|entry|article)?(?:date|time)|datum|fecha|data|tarih|dated|dateline|byline|author|autor|meta|info|submitted|posted|published|publication|timestamp|credits?)$/;

/**
 * The line under the headline that says when, of a page that says it in no data: told by the name its author gave it,
 * or by an element that sets letters and no paragraph. The search for the article drops such lines.
 */
export function shownDate(document: PageDocument, headline: PageElement | null): Fact | undefined {
  if (!document.body || !headline) return undefined;
  let below = -1;
  for (const element of elementsOf(document.body)) {
    if (element === headline) below = 0;
    if (below < 0 || headline.contains(element)) continue;
    below += 1;
    if (below > BELOW_HEADLINE) return undefined;
    const line = oneLine(element.textContent);
    if (line.length > LONGEST_DATE_LINE || !findDate(line, () => true)) continue;
    const isNamed = nameWords(element).some((word) => DATE_LINE.test(word));
    if (isNamed || /^(?:time|font|small)$/.test(element.localName))
      return { field: 'published', value: line, from: 'page' };
  }
  return undefined;
}

/** In UTF-16 units, and words. */
const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 6;

/** "上闸封闭到五月_渔船|南汊_石桥新闻", "上闸封闭到五月--社会--石桥网": channels and keywords stand between, some pages end with them. */
const CHINESE_STEPS = /\s*(?:[_|｜]|--?|[·•»–—])\s*/;
const CHINESE_SITE =
  /^.{1,12}(?:[网網报報刊社台]|新[闻聞][雲云]?|在[线線]|[电電][视視]|[论論][坛壇]|[杂雜][志誌]|之家)$/;

/** "Headline | Site", "Site - Headline": the site's name, where the page says it in no data. */
export function siteInTitle(title: string, headline: string | null): string | null {
  const whole = oneLine(title);
  const own = oneLine(headline ?? '');
  if (!own) return null;
  if (/[\u3400-\u9FFF]/.test(own) && whole.startsWith(own)) {
    const site = whole.slice(own.length).split(CHINESE_STEPS).at(-1) ?? '';
    if (CHINESE_SITE.test(site)) return site;
  }
  const parts = (rest: string) =>
    rest
      .split(/(?:^|\s+)[|·•»–—-](?:\s+|$)|｜/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const [behind, before] = [
    whole.startsWith(own) ? whole.slice(own.length) : '',
    whole.endsWith(own) ? whole.slice(0, -own.length) : '',
  ];
  const name = /^\s*(?:[|·•»–—-]\s|｜)/.test(behind)
    ? parts(behind).at(-1)
    : /(?:\s[|·•»–—-]|｜)\s*$/.test(before)
      ? parts(before)[0]
      : undefined;
  if (!name || name.length > LONGEST_NAME || findDate(name)) return null;
  // "Storm on the coast – what is known so far" names nobody.
  const mayName = name.split(' ').length <= MOST_NAME_WORDS && !/[.!?…]$/.test(name);
  return mayName && (beginsWithCapital(name) || isUncased(name) || name.includes('.'))
    ? name
    : null;
}
