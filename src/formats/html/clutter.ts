/** What stands around an article in a page, found by what pages call it. */
import { lettersOf } from '../blocks.ts';
import { elementsOf, nameWords, type PageDocument, type PageElement } from './dom.ts';

/** Elements of which a reader of the article sees nothing. */
const NEVER_SEEN = new Set(
  (
    'del script style noscript template svg math iframe object embed canvas audio video select button input textarea ' +
    'dialog amp-sidebar amp-ad amp-analytics amp-consent amp-user-notification'
  ).split(' '),
);
const DIALOGS = new Set<string | null>(['dialog', 'alertdialog']);

/** Elements and roles whose purpose is not the article. */
const AROUND =
  'nav,aside,div[aria-hidden="true"],section[aria-hidden="true"],[role="navigation"],[role="complementary"],[role="search"],[role="menu"],[role="menubar"],[role="toolbar"],[role="contentinfo"],[role="banner"]';

/** Alone, these words name a part of a page that is no article. */
const CLUTTER_WORDS = new Set(
  (
    'ad ads advert adverts advertisement advertising advertorial adslot adunit adbox dfp breadcrumb breadcrumbs cookie cookies ' +
    'cookiebar consent gdpr sidebar share shares sharing sharebar sharedaddy social socials addthis addtoany related ' +
    'relatedposts recommended recommendation recommendations outbrain taboola zergnet revcontent newsletter newsletters ' +
    'signup subscribe subscription paywall popup modal disclaimer onetrust didomi usercentrics cookiebot pagination pager skiplink breadcrumbs menu navbar navigation mostread trending ' +
    'promobox taglist tagcloud printonly sr tags rating ratings anzeige werbung publicidad reklama reklam inzerce hirdetes ' +
    'publicite'
  ).split(' '),
);
/** Two words next to each other that say it together. */
const CLUTTER_PAIRS = new Set(
  (
    'most read,most popular,most viewed,read more,read next,read also,more stories,more news,also read,see also,sign up,' +
    'skip link,skip to,post nav,post navigation,entry footer,post footer,article footer,article tags,post tags,entry tags,' +
    'author bio,author box,about author,the author,author info,privacy notice,privacy banner,privacy manager,site footer,page footer,site header,related posts,related articles,' +
    'visually hidden,screen reader,sd like,like box,print only,cross links,in other'
  ).split(','),
);
/** A part with this share of the page's text is the article, whatever it is called. */
const MOST_OF_PAGE = 0.4;
/** A notice that asks for consent may be longer than a short article. */
const MOST_OF_PAGE_NOTICE = 0.8;

/** By what Word writes into the styles of a page: a list's marks, numbers of notes, remarks of who revised it. */
const OF_WORD = /mso-(?:list:\s*ignore|(?:foot|end)note-id|element:\s*comment-list)/i;

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const NO_SIZE = /font-size\s*:\s*0(?:\.0+)?(?:px|pt|r?em|%)?\s*(?:[;!]|$)/i;

/** Removes what is never shown, was deleted, or is no part of the text it stands in. */
export function removeUnseen(document: PageDocument): void {
  const root = document.documentElement;
  for (const element of elementsOf(root)) if (isNeverSeen(element)) element.remove();
  const styled = elementsOf(root).flatMap((element) => {
    const style = element.getAttribute('style');
    return style ? [{ element, style }] : [];
  });
  for (const { element, style } of styled) if (OF_WORD.test(style)) element.remove();
  removeNoteNumbers(document);
  for (const { element, style } of styled) {
    // A container may be set so against gaps between its parts, which say their own size.
    const isLast = element.firstElementChild === null;
    if (isLast && NO_SIZE.test(style)) element.remove();
  }
  for (const { element, style } of styled) if (HIDES.test(style)) element.remove();
}

function isNeverSeen(element: PageElement): boolean {
  if (NEVER_SEEN.has(element.localName) || element.hasAttribute('hidden')) return true;
  if (DIALOGS.has(element.getAttribute('role'))) return true;
  return element.localName === 'a' && nameWords(element).includes('msocomanchor');
}

/** Numbers and signs that lead to a note at the foot of the page: in the text they are no words. */
function removeNoteNumbers(document: PageDocument): void {
  for (const link of document.querySelectorAll('a[href*="#"]')) {
    const isRaised = link.parentNode?.localName === 'sup' || link.querySelector('sup') !== null;
    if (isRaised && /^\[?(?:\d{1,3}|[a-z*†‡])\]?$/i.test(link.textContent.trim())) link.remove();
  }
}

/** Removes navigation, advertisements, share bars, related stories and the like. */
export function removeClutter(document: PageDocument, headline: PageElement | null): void {
  const body = document.body;
  if (!body) return;
  const size = body.textContent.length;
  const isLarge = (element: PageElement, most = MOST_OF_PAGE) =>
    element.textContent.length > size * most;
  for (const element of document.querySelectorAll(AROUND)) {
    if (!holds(element, headline) && !isLarge(element)) element.remove();
  }
  for (const element of elementsOf(body)) {
    if (KEPT.has(element.localName)) continue;
    const words = nameWords(element);
    const isNamed =
      isClutter(words) || (words.some((word) => PROMISE.has(word)) && isLinked(element));
    if (!isNamed || holds(element, headline)) continue;
    const isNotice = headline !== null && words.some((word) => NOTICE.has(word));
    if (isLarge(element, isNotice ? MOST_OF_PAGE_NOTICE : MOST_OF_PAGE)) continue;
    if (!isNotice && !words.some((word) => NEVER_PROSE.has(word)) && holdsProse(element)) continue;
    element.remove();
  }
  if (headline) removeOtherArticles(body, headline);
}

/** Letters: a shorter one is a header, and its article stands elsewhere. */
const SHORTEST_ARTICLE = 200;

/** Below the article under the headline, what has a headline of its own is the next story, or the promise of one. */
function removeOtherArticles(body: PageElement, headline: PageElement): void {
  let own: PageElement | null = headline;
  while (own && own.localName !== 'article') own = own.parentNode;
  if (!own || lettersOf(own.textContent) - lettersOf(headline.textContent) < SHORTEST_ARTICLE)
    return;
  let isBelow = false;
  for (const article of [...body.querySelectorAll('article')]) {
    if (article === own) isBelow = true;
    else if (isBelow && !own.contains(article) && article.querySelector('h1,h2,h3,h4'))
      article.remove();
  }
}

const KEPT = new Set(['body', 'main', 'article', 'p', 'em', 'strong', 'b', 'i', 'h1']);

/** Names of a box that leads elsewhere, and, in German, of an article's first lines. */
const PROMISE = new Set(['teaser', 'teasers', 'promo', 'promos']);
/** Share of a part's text inside links from which it leads elsewhere. */
const LEADS_AWAY = 0.3;

function isLinked(element: PageElement): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent.length;
  return linked >= element.textContent.length * LEADS_AWAY;
}

/** Names that are not given to an article, however much text lies under them; the first are a consent notice's. */
const NOTICE = new Set(
  'cookie cookies cookiebar consent gdpr onetrust didomi usercentrics cookiebot'.split(' '),
);
const NEVER_PROSE = new Set(
  'newsletter newsletters related relatedposts recommended recommendations outbrain taboola mostread trending'.split(
    ' ',
  ),
);
/** In UTF-16 units, and number: a part with so many paragraphs of running text is named for something else. */
const LONG_PARAGRAPH = 100;
const MANY_PARAGRAPHS = 3;

function holdsProse(element: PageElement): boolean {
  let paragraphs = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const linked = paragraph.querySelector('a')?.textContent.length ?? 0;
    if (paragraph.textContent.length - linked >= LONG_PARAGRAPH) paragraphs += 1;
    if (paragraphs >= MANY_PARAGRAPHS) return true;
  }
  return false;
}

function isClutter(words: readonly string[]): boolean {
  return words.some(
    (word, at) => CLUTTER_WORDS.has(word) || CLUTTER_PAIRS.has(`${word} ${words[at + 1] ?? ''}`),
  );
}

function holds(element: PageElement, headline: PageElement | null): boolean {
  return headline !== null && (element === headline || element.contains(headline));
}
