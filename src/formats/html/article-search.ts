/** The article in a page, as Mozilla's Readability finds it. */
import { elementsNamed, type PageDocument, type PageElement } from './dom.ts';

type Search = { parse(): { content?: PageElement | null | undefined } | null };

let made: Promise<(document: PageDocument) => Search> | undefined;

/** Loaded with the first page. */
async function load(): Promise<(document: PageDocument) => Search> {
  const { Readability } = await import('@mozilla/readability');
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

    /** Asks for names by a walk: hundreds of times a page, a selector would be compiled anew. */
    _getAllNodesWithTag(root: PageElement, names: readonly string[]): PageElement[] {
      return elementsNamed(root, new Set(names.map((name) => name.toLowerCase())));
    }
  }
  return (document) =>
    new ArticleSearch(document as never, {
      keepClasses: true,
      serializer: (node) => node as unknown as PageElement,
    });
}

/** Takes the document apart. @returns null where there is no article, or the page is none */
export async function searchArticle(document: PageDocument): Promise<PageElement | null> {
  made ??= load();
  const searchOf = await made;
  try {
    return searchOf(document).parse()?.content ?? null;
  } catch {
    return null;
  }
}
