/** Moves some words of an article to another zone: paragraphs and sentences are split where those words begin and end. */
import { isArticleZone, type Paragraph, type Zone } from './article.ts';
import { type Article, type TokenRange, withParagraphs } from './read.ts';

/** Opening marks before a word in a script without spaces: they go with the word. */
const OPENING = '「『（(“‘〝﹁';
const WHITE_SPACE = /\s/;

/**
 * The article with the marked words of headline and body in another zone; itself where none is marked.
 * The text, its words and its quotations stay as they are.
 * Cost: linear in the words.
 * @param marked 1 for every word to set aside; other zones keep theirs
 */
export function setAside(article: Article, marked: Uint8Array, zone: Zone): Article {
  const { text, tokens, paragraphOf } = article;
  const paragraphs: Paragraph[] = [];
  const homes = paragraphOf.slice();
  let t = 0;
  let changed = false;
  for (const paragraph of article.paragraphs) {
    const isArticle = isArticleZone(paragraph.zone);
    let start = paragraph.start;
    let part = isArticle && marked[t] && paragraphOf[t] === paragraph.index ? zone : paragraph.zone;
    for (; paragraphOf[t] === paragraph.index && t < tokens.count; t++) {
      const next = isArticle && marked[t] ? zone : paragraph.zone;
      if (next !== part) {
        const cut = cutBetween(text, tokens.ends[t - 1]!, tokens.starts[t]!);
        paragraphs.push({
          ...paragraph,
          index: paragraphs.length,
          start,
          end: cut.end,
          zone: part,
        });
        start = cut.start;
        part = next;
      }
      homes[t] = paragraphs.length;
      if (part !== paragraph.zone) changed = true;
    }
    paragraphs.push({ ...paragraph, index: paragraphs.length, start, zone: part });
  }
  if (!changed) return article;
  return withParagraphs(article, paragraphs, homes, parted(article, homes));
}

/** Where one part ends and the next begins between two words: at the last white space, else before opening marks. */
function cutBetween(text: string, from: number, to: number): { end: number; start: number } {
  let start = to;
  while (start > from && !WHITE_SPACE.test(text[start - 1]!)) start--;
  if (start > from) return { end: from + text.slice(from, start).trimEnd().length, start };
  let cut = to;
  while (cut > from && OPENING.includes(text[cut - 1]!)) cut--;
  return { end: cut, start: cut };
}

/** A sentence ends where its paragraph does. */
function parted({ sentences }: Article, paragraphOf: Uint32Array): TokenRange[] {
  return sentences.flatMap(({ from, to }) => {
    const parts: TokenRange[] = [];
    for (let t = from + 1; t <= to; t++) {
      if (t < to && paragraphOf[t] === paragraphOf[t - 1]) continue;
      parts.push({ from: parts.at(-1)?.to ?? from, to: t });
    }
    return parts;
  });
}
