/** The text of an element as a reader sees it, in blocks. */
import type { Zone } from '../../text/article.ts';
import { LONGEST_CELL, type Part } from '../blocks.ts';
import { plainBlocks } from '../plain.ts';
import { ELEMENT, nameWords, type PageElement, type PageNode, TEXT } from './dom.ts';

const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section ' +
    'summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const SILENT = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video picture source track map head title ' +
    'button input select textarea datalist meter progress meta link base rp rt'
  ).split(' '),
);

export interface PageBlock extends Part {
  /** Share of its letters that stand inside links or times, 0 to 1: a line of nothing else says nothing itself. */
  readonly linked: number;
  /** The element the block's text begins in. */
  readonly within: PageElement;
}

/** Blocks of an element in document order. Without recursion: depth is the page's choice. */
export function pageBlocks(root: PageElement): PageBlock[] {
  const reader = new BlockReader();
  // A node waits on the stack to be entered; a function is what happens when its element ends.
  const stack: (PageNode | (() => void))[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeType === TEXT) reader.read(next.textContent, next.parentNode ?? root);
    else if (next.nodeType === ELEMENT && !SILENT.has((next as PageElement).localName)) {
      const element = next as PageElement;
      // Last in, first out: what ends the element waits under its children; the block closes before a count drops.
      stack.push(...reader.enter(element).reverse());
      const children = [...element.childNodes];
      for (let at = children.length - 1; at >= 0; at -= 1) stack.push(children[at] as PageNode);
    }
  }
  return reader.end();
}

/** What a walk through a page has read so far. */
class BlockReader {
  readonly #blocks: PageBlock[] = [];
  /** The block that is being read; it is within nothing until it has text. */
  #open: { text: string; linked: number; within: PageElement | null; zone: Zone | null } = {
    text: '',
    linked: 0,
    within: null,
    zone: null,
  };
  /** Open elements around the place: links and times, those that keep their spaces, captions. */
  readonly #around = { links: 0, preserved: 0, captions: 0 };

  end(): PageBlock[] {
    this.#close();
    return this.#blocks;
  }

  read(text: string, within: PageElement): void {
    this.#add(this.#around.preserved ? text : text.replace(/[ \t\n\r\f]+/g, ' '), within);
  }

  /** Enters an element. @returns what to do when it ends, one after the other */
  enter(element: PageElement): (() => void)[] {
    const name = element.localName;
    if (name === 'br') {
      this.#add('\n', element);
      return [];
    }
    const ends: (() => void)[] = [];
    if (BLOCK.has(name) || isStyledBlock(element)) ends.push(this.#part());
    else if (name === 'td' || name === 'th') {
      if (isLayoutCell(element)) ends.push(this.#part());
      else if (this.#open.text.trim()) this.#add(' ', element);
    }
    if (name === 'a' || name === 'time') ends.push(this.#count('links'));
    else if (name === 'pre' || name === 'textarea') ends.push(this.#count('preserved'));
    else if (name === 'figcaption' || name === 'caption' || isNamedFurniture(element)) {
      this.#open.zone = 'furniture';
      ends.push(this.#count('captions'), () => {
        if (!this.#around.captions) this.#open.zone = null;
      });
    } else if (name === 'q') {
      this.#add('“', element);
      ends.push(() => this.#add('”', element));
    }
    return ends;
  }

  #add(text: string, within: PageElement): void {
    const open = this.#open;
    if (!open.within && text.trim()) open.within = within;
    if (this.#around.links) open.linked += lettersIn(text);
    open.text += text;
  }

  /** Parts what comes from what was; the answer does so again. */
  #part(): () => void {
    this.#close();
    return () => this.#close();
  }

  #close(): void {
    const { text, linked, within, zone } = this.#open;
    if (within && text.trim()) {
      const letters = lettersIn(text);
      const share = letters ? Math.min(1, linked / letters) : 0;
      for (const block of plainBlocks(text))
        this.#blocks.push({ text: block, zone, linked: share, within });
    }
    const isCaption = this.#around.captions > 0;
    this.#open = { text: '', linked: 0, within: null, zone: isCaption ? 'furniture' : null };
  }

  #count(what: 'links' | 'preserved' | 'captions'): () => void {
    this.#around[what] += 1;
    return () => {
      this.#around[what] -= 1;
    };
  }
}

const lettersIn = (text: string) => text.replace(/\s+/g, '').length;

function isStyledBlock(element: PageElement): boolean {
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*(?:block|flex|grid|list-item|table)\b/i.test(style);
}

/** In UTF-16 units: a longer part is text, whatever it is called. */
const LONGEST_LABEL = 200;
const LABEL_WORDS = new Set('caption credit credits byline timestamp pubdate copyright'.split(' '));

function isNamedFurniture(element: PageElement): boolean {
  return (
    nameWords(element).some((word) => LABEL_WORDS.has(word)) &&
    element.textContent.length < LONGEST_LABEL
  );
}

function isLayoutCell(cell: PageElement): boolean {
  if (cell.querySelector('p,div,table,ul,ol,h1,h2,h3,blockquote')) return true;
  return cell.textContent.trim().length > LONGEST_CELL;
}
