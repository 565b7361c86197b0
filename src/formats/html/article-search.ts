/** The article in a page, as Mozilla's Readability finds it. */
import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom.ts';

class ArticleSearch extends Readability<PageElement> {
  /**
   * Takes the place of the package's own, which asks each element for its style: the DOM makes an object for that, a
   * sixth of the time a page took. What a style or `hidden` hides is gone by then (`removeUnseen`).
   */
  _isProbablyVisible(element: PageElement): boolean {
    return (
      element.getAttribute('aria-hidden') !== 'true' ||
      (element.getAttribute('class') ?? '').includes('fallback-image')
    );
  }
}

/** Takes the document apart. @returns null where there is no article, or the page is none */
export function searchArticle(document: PageDocument): PageElement | null {
  const search = new ArticleSearch(document as never, {
    keepClasses: true,
    serializer: (node) => node as unknown as PageElement,
  });
  try {
    return search.parse()?.content ?? null;
  } catch {
    return null;
  }
}
