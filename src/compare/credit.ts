/** Whether a clipping says where its words come from. */
import type { Article } from '../text/read.ts';

/** A wire or press-office mark that stands in brackets or opens a text: "(AP)", "(ots)". */
const WIRE_MARK =
  /[([](?:ap|afp|dpa|ots|pm|pr|efe|ansa|lusa|anp|kyodo|reuters|prnewswire|pr newswire|business wire|globe newswire)(?:[/,\s][^)\]]{0,40})?[)\]]/i;

/** True when the article's own part (comments aside) names a statement, a release or a wire as its source. */
export function isCredited(article: Article): boolean {
  return article.paragraphs.some((paragraph) => {
    if (paragraph.zone === 'comment') return false;
    const text = article.text
      .slice(paragraph.start, paragraph.end)
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/\s+/g, ' ');
    return WIRE_MARK.test(text) || article.language.cues.credit.some((cue) => text.includes(cue));
  });
}
