/**
 * OpenDocument text, packed (.odt) or in one XML file (.fodt), with tracked changes accepted. No document
 * type is read, no entity expanded.
 */
import { asBuffer } from './buffer.ts';
import { looksCompressedOrImage } from './charset.ts';
import { documentParts, languageFacts, type Piece } from './document.ts';
import { BINARY, type Read } from './format.ts';
import { decodeEntities } from './html/strip-tags.ts';
import { documentsIn } from './press-archive.ts';
import { checkedParts } from './zip.ts';

export const read: Read = async function* (content, hints) {
  const bytes = await content.whole();
  const isPacked = asBuffer(bytes).toString('latin1', 0, 2) === 'PK';
  if (!isPacked && looksCompressedOrImage(bytes)) {
    yield BINARY;
    return;
  }
  const inside = isPacked
    ? await checkedParts(bytes, hints.limits, (name) => WANTED.has(name))
    : new Map([CONTENT, PROPERTIES].map((name) => [name, bytes]));
  const text = (name: string) => asBuffer(inside.get(name) ?? new Uint8Array()).toString('utf8');
  if (/encryption-data|encrypted-package/.test(text(MANIFEST)))
    throw new Error('a password protects it');
  const xml = text(CONTENT).trim();
  if (!xml && !isPacked) return;
  const parts = documentParts(await piecesOf(xml));
  const facts = languageFacts(inside.get(PROPERTIES));
  yield* documentsIn(parts, facts, { encoding: null, extraction: 'structured' });
};

const CONTENT = 'content.xml';
const PROPERTIES = 'meta.xml';
const MANIFEST = 'META-INF/manifest.xml';
const WANTED = new Set([CONTENT, PROPERTIES, MANIFEST]);

/** As the parser gives it: an element's children under its name, or text. */
type Node = { readonly [name: string]: unknown };

interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly Node[];
}

/** @throws where it is no whole document, or nested more than 100 deep */
async function piecesOf(xml: string): Promise<Piece[]> {
  if (/<!ENTITY/i.test(xml)) throw new Error('it declares entities, which are never read');
  const { XMLParser } = await import('fast-xml-parser');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    processEntities: false,
    jPath: false,
  });
  const root = elementsOf(parser.parse(xml) as Node[]).find(({ name }) => ROOTS.has(name));
  if (!root) throw new Error('no OpenDocument text is in it');
  // The parser closes what a cut left open.
  if (!xml.endsWith(`</${root.name}>`)) throw new Error('it was cut short');
  const body = childOf(childOf(root, 'office:body'), 'office:text');
  if (!body) throw new Error('no OpenDocument text is in it');
  return new Reader(stylesOf(root)).pieces(body.children);
}

const ROOTS = new Set(['office:document-content', 'office:document']);

function elementsOf(nodes: readonly Node[]): Element[] {
  return nodes.map(elementOf).filter((element) => element !== undefined);
}

function elementOf(node: Node): Element | undefined {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '#text';
  if (name === '#text') return undefined;
  const attributes = (node[':@'] ?? {}) as Element['attributes'];
  return { name, attributes, children: node[name] as readonly Node[] };
}

function childOf(element: Element | undefined, name: string): Element | undefined {
  return elementsOf(element?.children ?? []).find((child) => child.name === name);
}

interface Style {
  readonly parent: string | undefined;
  readonly isHidden: boolean;
}

/** By name; a style that was made for one paragraph names the one it departs from. */
function stylesOf(root: Element): Map<string, Style> {
  const styles = new Map<string, Style>();
  for (const list of ['office:styles', 'office:automatic-styles']) {
    for (const style of elementsOf(childOf(root, list)?.children ?? [])) {
      const name = style.attributes['style:name'];
      const properties = childOf(style, 'style:text-properties')?.attributes;
      if (name === undefined) continue;
      styles.set(name, {
        parent: style.attributes['style:parent-style-name'],
        isHidden: properties?.['text:display'] === 'none',
      });
    }
  }
  return styles;
}

/** Their content is no text of the document. */
const SILENT = new Set([
  'office:annotation',
  'office:binary-data',
  'office:forms',
  'text:tracked-changes',
  'text:note',
  'text:number',
  'text:ruby-text',
  'text:script',
  'text:hidden-text',
  'text:hidden-paragraph',
  'table:covered-table-cell',
  'draw:object',
  'draw:object-ole',
  'svg:title',
  'svg:desc',
]);

/** Styles by which DOCX has its headline, as files write their names. */
const HEADINGS = new Set(['Title', 'Heading_20_1']);

/** Styles made for a paragraph depart from a named one at once. */
const MOST_PARENTS = 10;

class Reader {
  readonly #styles: ReadonlyMap<string, Style>;

  constructor(styles: ReadonlyMap<string, Style>) {
    this.#styles = styles;
  }

  pieces(nodes: readonly Node[]): Piece[] {
    const pieces: Piece[] = [];
    for (const element of elementsOf(nodes)) {
      const { name, children } = element;
      if (SILENT.has(name)) continue;
      if (name === 'text:p' || name === 'text:h') {
        const boxes: Piece[] = [];
        const text = this.#isHidden(element) ? '' : this.#text(children, boxes);
        if (text.trim()) pieces.push({ text, isHeading: this.#isHeading(element) });
        for (const piece of boxes) pieces.push(piece);
      } else if (name === 'table:table-row') {
        const cells = elementsOf(children).filter((cell) => cell.name === 'table:table-cell');
        pieces.push({ cells: cells.map((cell) => this.pieces(cell.children)) });
      } else {
        for (const piece of this.pieces(children)) pieces.push(piece);
      }
    }
    return pieces;
  }

  /** @param boxes gets what stands in boxes beside the text */
  #text(nodes: readonly Node[], boxes: Piece[]): string {
    let text = '';
    for (const node of nodes) {
      const element = elementOf(node);
      if (!element) {
        text += decodeEntities(String(node['#text'])).replace(/[ \t\r\n]+/g, ' ');
      } else if (element.name === 'text:line-break') {
        text += '\n';
      } else if (element.name === 'text:s' || element.name === 'text:tab') {
        text += ' ';
      } else if (BLOCKS.has(element.name)) {
        for (const piece of this.pieces([node])) boxes.push(piece);
      } else if (!SILENT.has(element.name) && !this.#isHidden(element)) {
        text += this.#text(element.children, boxes);
      }
    }
    return text;
  }

  #isHidden({ attributes }: Element): boolean {
    return this.#styles.get(attributes['text:style-name'] ?? '')?.isHidden ?? false;
  }

  #isHeading({ name, attributes }: Element): boolean {
    if (name === 'text:h' && (attributes['text:outline-level'] ?? '1') === '1') return true;
    let style = attributes['text:style-name'];
    for (let steps = 0; style !== undefined && steps < MOST_PARENTS; steps += 1) {
      if (HEADINGS.has(style)) return true;
      style = this.#styles.get(style)?.parent;
    }
    return false;
  }
}

const BLOCKS = new Set(['text:p', 'text:h', 'text:list', 'table:table', 'text:section']);
