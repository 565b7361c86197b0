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

interface Open {
  text: string;
  linked: number;
  within: PageElement | null;
  zone: Zone | null;
}

/** Blocks of an element in document order. Without recursion: depth is the page's choice. */
export function pageBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let open: Open = { text: '', linked: 0, within: null, zone: null };
  let links = 0;
  let preserved = 0;
  let captions = 0;
  const close = () => {
    if (open.within && open.text.trim()) {
      const length = open.text.replace(/\s+/g, '').length;
      const linked = length ? Math.min(1, open.linked / length) : 0;
      for (const text of plainBlocks(open.text)) {
        blocks.push({ text, zone: open.zone, linked, within: open.within });
      }
    }
    open = { text: '', linked: 0, within: null, zone: captions ? 'furniture' : null };
  };
  const add = (text: string, within: PageElement) => {
    if (!open.within && text.trim()) open.within = within;
    if (links) open.linked += text.replace(/\s+/g, '').length;
    open.text += text;
  };
  // A node waits on the stack to be entered; a function is what happens when its element ends.
  const stack: (PageNode | (() => void))[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') {
      next();
      continue;
    }
    if (next.nodeType === TEXT) {
      const text = next.textContent;
      const parent = next.parentNode ?? root;
      add(preserved ? text : text.replace(/[ \t\n\r\f]+/g, ' '), parent);
      continue;
    }
    if (next.nodeType !== ELEMENT) continue;
    const element = next as PageElement;
    const name = element.localName;
    if (SILENT.has(name)) continue;
    if (name === 'br') {
      add('\n', element);
      continue;
    }
    const ends: (() => void)[] = [];
    if (BLOCK.has(name) || isStyledBlock(element)) {
      close();
      ends.push(close);
    } else if (name === 'td' || name === 'th') {
      if (isLayoutCell(element)) {
        close();
        ends.push(close);
      } else if (open.text.trim()) {
        add(' ', element);
      }
    }
    if (name === 'a' || name === 'time') {
      links += 1;
      ends.push(() => {
        links -= 1;
      });
    } else if (name === 'pre' || name === 'textarea') {
      preserved += 1;
      ends.push(() => {
        preserved -= 1;
      });
    } else if (name === 'figcaption' || name === 'caption' || isNamedFurniture(element)) {
      captions += 1;
      open.zone = 'furniture';
      ends.push(() => {
        captions -= 1;
        if (!captions) open.zone = null;
      });
    } else if (name === 'q') {
      add('“', element);
      ends.push(() => add('”', element));
    }
    // Last in, first out: what ends the element waits under its children; the block closes before a count drops.
    stack.push(...ends.reverse());
    const children = [...element.childNodes];
    for (let at = children.length - 1; at >= 0; at -= 1) stack.push(children[at] as PageNode);
  }
  close();
  return blocks;
}

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
