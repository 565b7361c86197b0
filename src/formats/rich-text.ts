/**
 * The text of an article that a newsroom's system keeps as a tree of blocks with runs of text in them: what Arc,
 * Contentful, Draft.js, Editor.js, Lexical, Portable Text, ProseMirror and their like write. Linear in the tree's size.
 */

type Node = { readonly [key: string]: unknown };

const TYPES = ['type', 'nodeType', '_type'];
/** Where a node keeps the nodes within it, and where its text. */
const WITHIN = [
  'content',
  'children',
  'blocks',
  'items',
  'content_elements',
  'nodes',
  'root',
  'document',
  'data',
];
const TEXTS = ['text', 'value', 'content', 'html'];
const HEADED = ['headline', 'headlines', 'title'];
/** Parts of a line. */
const RUN =
  /^(?:text|span|(?:entry-|asset-)?(?:hyper)?link|autolink|line-?break|hard_?break|mention|emoji)$/i;
const BREAK = /^(?:line-?break|hard_?break)$/i;
/** What stands in an article and is not of it. */
const NO_TEXT =
  /image|photo|picture|video|audio|gallery|embed|iframe|advert|related|interstitial|social|newsletter/i;
/** Trees come from strangers; an editor's are not so deep. */
const DEEPEST = 40;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeOf(node: Node): string | undefined {
  return TYPES.map((key) => node[key]).find((type) => typeof type === 'string') as
    | string
    | undefined;
}

/** Paragraphs with a blank line between them, of text or markup; undefined where the value is no such tree. */
export function richText(value: unknown): string | undefined {
  if (!isTree(value)) return undefined;
  const blocks: string[] = [];
  collect(value, blocks, 0);
  return blocks.join('\n\n') || undefined;
}

function isTree(value: unknown): boolean {
  if (Array.isArray(value)) {
    const isOfNodes = value.every((one) => isNode(one) && typeOf(one) !== undefined);
    // What all have a headline are articles, not an article's parts.
    return isOfNodes && value.some((one: Node) => HEADED.every((key) => one[key] === undefined));
  }
  return (
    isNode(value) &&
    TEXTS.every((key) => typeof value[key] !== 'string') &&
    within(value) !== undefined
  );
}

/** The nodes in a node. */
function within(node: Node): unknown {
  return WITHIN.map((key) => node[key]).find((inner) => Array.isArray(inner) || isNode(inner));
}

function textIn(node: Node): string | undefined {
  return TEXTS.map((key) => node[key]).find((text) => typeof text === 'string') as
    | string
    | undefined;
}

function collect(value: unknown, blocks: string[], depth: number): void {
  if (depth > DEEPEST) return;
  if (typeof value === 'string') {
    if (value.trim()) blocks.push(value);
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, blocks, depth + 1);
  } else if (isNode(value)) {
    const type = typeOf(value);
    if (type !== undefined && NO_TEXT.test(type)) return;
    const inner = within(value);
    if (type !== undefined && Array.isArray(inner) && inner.some(isRun)) {
      collect(runs(inner, depth + 1), blocks, depth);
      return;
    }
    const text = textIn(value);
    if (text !== undefined) collect(text, blocks, depth);
    else collect(inner, blocks, depth + 1);
  }
}

/** A list's items may be called texts, too; a run is told by where its words are. */
function isRun(value: unknown): boolean {
  return isNode(value) && RUN.test(typeOf(value) ?? '') && typeof value.content !== 'string';
}

function runs(nodes: readonly unknown[], depth: number): string {
  if (depth > DEEPEST) return '';
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (!isNode(node)) return '';
      if (BREAK.test(typeOf(node) ?? '')) return '\n';
      const inner = within(node);
      return textIn(node) ?? (Array.isArray(inner) ? runs(inner, depth + 1) : '');
    })
    .join('');
}
