/** What readers wrote under a page: found by the names pages give such parts, in any language's CMS. */
import { oneLine, type Part } from '../blocks.ts';
import { elementsOf, fold, nameWords, type PageDocument, type PageElement } from './dom.ts';
import { pageBlocks } from './page-text.ts';

const COMMENT_WORDS = new Set(
  (
    'comment comments commentlist cmt cmts reply replies respond disqus livefyre viafoura spotim ' +
    'openweb coral hyvor giscus utterances isso remark kommentar kommentare leserkommentare comentario comentarios ' +
    'commentaire commentaires commento commenti reactie reacties kommentarer komentarze ' +
    'komentare diskuse kommentit hozzaszolas hozzaszolasok comentarii yorum yorumlar'
  ).split(' '),
);
const POST_UNIT =
  /^(?:post|message|forum-?post|topic-?post|postbit\w*|post[-_]?(?:body|content|wrapper|container|text|bit|message)|message[-_]?(?:body|content|text)|msg[-_]?(?:body|text)?)$/i;
const POST_FRAME = /^(?:post|message|msg)[-_]?(?:author|user|profile|info|head(?:er)?|meta|date)$/i;
const THREAD_WORDS = new Set(
  'viewtopic showthread thread topic forum forums phpbb vbulletin xenforo discourse smf mybb board discussion'.split(
    ' ',
  ),
);
/** Parts of a container that hold one comment or its author. */
const ITEM_WORDS = new Set(
  'body text content author name meta user message date time item comment cmt reply post says'.split(
    ' ',
  ),
);
const NEVER = new Set(['html', 'body', 'main', 'head']);

/**
 * Takes the comments out of a page and gives them as blocks, in the page's order.
 * @param headline the article's heading: what holds it is no comment
 */
export function takeComments(
  document: PageDocument,
  headline: PageElement | null,
  isThread: boolean,
): Part[] {
  const body = document.body;
  if (!body) return [];
  const taken = new Set<PageElement>();
  const parts: Part[] = [];
  const containers: PageElement[] = [];
  for (const element of elementsOf(body)) {
    if (NEVER.has(element.localName) || within(element, taken)) continue;
    const words = nameWords(element);
    if (!words.some((word) => COMMENT_WORDS.has(word))) continue;
    if (headline && (element === headline || element.contains(headline))) continue;
    if (element.querySelector('[itemprop~="articleBody"]')) continue;
    taken.add(element);
    containers.push(element);
  }
  for (const heading of body.querySelectorAll('h2,h3,h4,h5')) {
    if (!HEADING.test(oneLine(heading.textContent)) || within(heading, taken)) continue;
    for (const element of underHeading(heading, headline)) {
      taken.add(element);
      containers.push(element);
    }
  }
  if (leavesArticle(body, taken)) {
    for (const container of containers) parts.push(...commentParts(container));
    for (const container of containers) container.remove();
  } else {
    parts.length = 0;
  }
  const posts = laterPosts(document, body, isThread);
  for (const post of posts) parts.push(...commentParts(post, true));
  for (const post of posts) post.remove();
  return parts;
}

/** What heads the comments of a page whose parts have no telling names. */
const HEADING =
  /^(?:\(?\d{1,6}\)?\s*(?:件の)?)?(?:(?:reader|user|leser)[\s-]?)?(?:comments?|kommentare?|comentarios?|comentários?|commentaires?|commenti|reacties|kommentarer|komentarz[ey]|komentáře|diskuse|kommentit|kommenttia|kommentarar|hozzászólások|comentarii|yorumlar|коментарі|σχόλια|(?:ال)?تعليقات|תגובות|टिप्पणियाँ|комментари[йияев]{1,2}|التعليقات|(?:みんなの)?コメント(?:一覧)?|(?:网友|網友|最新|热门|熱門|全部|精彩)?(?:评论|評論)[区區]?|网友留言|留言|(?:전체 ?)?댓글)\s*[:(（[]?\s*\d{0,6}\s*(?:件|条|개)?[)）\]:]?$/i;

/** What a heading speaks for: its whole part where that holds nothing else, or what follows it there. */
function underHeading(heading: PageElement, headline: PageElement | null): PageElement[] {
  const part = heading.parentNode;
  if (!part) return [];
  const siblings = [...part.children];
  const own = siblings.indexOf(heading);
  if (own === 0 && !NEVER.has(part.localName) && !(headline && part.contains(headline)))
    return [part];
  const next = siblings.findIndex((one, at) => at > own && one.localName === heading.localName);
  return siblings.slice(own, next < 0 ? undefined : next);
}

/** Words of running text that must be left for the named parts to be comments and not an opinion page's own body. */
const LEAST_ARTICLE = 20;

function leavesArticle(body: PageElement, taken: ReadonlySet<PageElement>): boolean {
  if (!taken.size) return true;
  let words = 0;
  for (const block of pageBlocks(body)) {
    if (block.linked > 0.5 || within(block.within, taken)) continue;
    words +=
      block.text.split(/\s+/).length + block.text.replace(/[^\u3040-\u9fff]/g, '').length / 2;
    if (words >= LEAST_ARTICLE) return true;
  }
  return false;
}

function within(element: PageElement, set: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | null = element; at; at = at.parentNode) if (set.has(at)) return true;
  return false;
}

/** Posts after the first in a thread, with the lines that say who wrote them. */
function laterPosts(document: PageDocument, body: PageElement, isThread: boolean): PageElement[] {
  const isKnown = isThread || looksLikeThread(document, body);
  if (!isKnown && !namesForum(document)) return [];
  const units: PageElement[] = [];
  const frames: PageElement[] = [];
  const found = new Set<PageElement>();
  for (const element of elementsOf(body)) {
    if (NEVER.has(element.localName) || within(element, found)) continue;
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
    const isUnit =
      names.some((name) => POST_UNIT.test(name)) &&
      (element.localName !== 'article' || names.length > 0);
    const isFrame = !isUnit && names.some((name) => POST_FRAME.test(name));
    if (!isUnit && !isFrame) continue;
    if (element.querySelector('h1')) continue;
    found.add(element);
    (isUnit ? units : frames).push(element);
  }
  if (units.length < 2 || !(isKnown || areSigned(units))) return [];
  const order = elementsOf(body).filter((element) => found.has(element));
  const first = order.indexOf(units[0] as PageElement);
  return order.slice(first + 1);
}

function looksLikeThread(document: PageDocument, body: PageElement): boolean {
  const generator = document.querySelector('meta[name="generator"]')?.getAttribute('content') ?? '';
  const address = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  const words = [
    ...nameWords(document.documentElement),
    ...nameWords(body),
    ...`${generator} ${address}`.toLowerCase().split(/[^a-z]+/),
  ];
  return (
    words.some((word) => THREAD_WORDS.has(word)) ||
    document.querySelector('[itemtype*="DiscussionForumPosting"]') !== null
  );
}

/** What forums call themselves, in a page's title or its site's name. */
const FORUM =
  /(?:^|[^a-z])(?:f[oó]r(?:um|ums|umok|o|os)|foorumi|board|community)(?![a-zà-ÿ])|[a-z](?:forum|foorumi)(?![a-z])|форум|منتدى|פורום|掲示板|フォーラム|论坛|論壇|포럼|게시판/;

function namesForum(document: PageDocument): boolean {
  const title = document.querySelector('title')?.textContent ?? '';
  const site =
    document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  return FORUM.test(`${title}\n${site}`.toLowerCase());
}

/** Names of the part of a post that says who wrote it. */
const SIGNATURE = new Set(
  'author user username poster member nick nickname usuario autor benutzer auteur pseudo'.split(
    ' ',
  ),
);

/** Whether posts stand side by side under no headings of their own, and different people signed them. */
function areSigned(posts: readonly PageElement[]): boolean {
  const names = posts.map((post) => {
    const signature = elementsOf(post).find((element) =>
      nameWords(element).some((word) => SIGNATURE.has(word)),
    );
    return fold(signature?.textContent ?? '').slice(0, SIGNED_LETTERS);
  });
  return (
    new Set(posts.map((post) => post.parentNode)).size === 1 &&
    posts.every((post) => post.querySelector('h1,h2,h3,h4') === null) &&
    names.every((name) => name !== '') &&
    new Set(names).size > 1
  );
}

/** Letters of a post's line in which its author is named: a date follows. */
const SIGNED_LETTERS = 8;

/** Comment texts; the container's own headings, forms and notes are furniture. */
function commentParts(container: PageElement, isPost = false): Part[] {
  for (const form of container.querySelectorAll(
    'form,nav,[id="respond"],[class~="comment-respond"]',
  ))
    form.remove();
  if (nameWords(container).includes('respond')) return furniture(container);
  const blocks = pageBlocks(container);
  const item = (element: PageElement) => {
    for (let at: PageElement | null = element; at && at !== container; at = at.parentNode) {
      if (at.localName === 'li' || at.localName === 'article') return true;
      if (nameWords(at).some((word) => ITEM_WORDS.has(word))) return true;
    }
    return false;
  };
  const marked = !isPost && blocks.some((block) => item(block.within));
  return blocks.map(({ text, within: element, linked }) => {
    const isHeading = /^h[1-6]$/.test(element.localName) || (!fold(text) && text.length < 5);
    const isOwn =
      !isHeading &&
      (!marked || item(element)) &&
      !(linked > 0.9 && text.length < 30 && !marked && !isPost);
    return { text, zone: isOwn ? 'comment' : 'furniture' };
  });
}

function furniture(container: PageElement): Part[] {
  return pageBlocks(container).map(({ text }) => ({ text, zone: 'furniture' }));
}
