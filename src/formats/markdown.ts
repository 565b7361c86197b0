/** Markdown with front matter: the text a reader of the rendered page sees. */
import type { Token, Tokens } from 'marked';
import { type Part, unifyLineBreaks } from './blocks.ts';
import { decode } from './charset.ts';
import type { Fact } from './facts.ts';
import { factsOf, fieldsOf } from './fields.ts';
import { BINARY, type Read } from './format.ts';
import { foundFrom } from './found.ts';
import { decodeEntities, stripTags } from './html/strip-tags.ts';
import { plainParts } from './plain.ts';
import { documentsIn } from './press-archive.ts';

export const read: Read = async function* (content, hints) {
  const decoded = await decode(await content.whole(), hints.encoding);
  if (!decoded) {
    yield BINARY;
    return;
  }
  const { head, isToml, text } = splitFrontMatter(
    unifyLineBreaks(decoded.text.replace(/^\ufeff/, '')),
  );
  const facts = head === null ? [] : await frontMatterFacts(head, isToml);
  const parts = await markdownParts(text);
  const title = facts.find((fact) => fact.field === 'title')?.value;
  if (typeof title === 'string' && !parts.some((part) => part.zone === 'headline')) {
    parts.unshift({ text: title, zone: 'headline' });
  }
  const rest = { encoding: decoded.encoding, extraction: 'structured' } as const;
  if (head === null) yield* documentsIn(parts, facts, rest);
  else yield foundFrom(parts, facts, rest);
};

/** In UTF-16 units: a file of dashes is not front matter. */
const LONGEST_FRONT_MATTER = 50_000;

interface FrontMatter {
  /** YAML, or TOML between fences of plus signs. */
  readonly head: string | null;
  readonly isToml: boolean;
  readonly text: string;
}

function splitFrontMatter(text: string): FrontMatter {
  const fence = /^(?:---|\+\+\+)[ \t]*\n/.exec(text);
  if (!fence) return { head: null, isToml: false, text };
  const from = fence[0].length;
  const end = /^(?:---|\+\+\+|\.\.\.)[ \t]*$/m.exec(text.slice(from, from + LONGEST_FRONT_MATTER));
  if (!end) return { head: null, isToml: false, text };
  return {
    head: text.slice(from, from + end.index),
    isToml: fence[0].startsWith('+'),
    text: text.slice(from + end.index + end[0].length),
  };
}

async function frontMatterFacts(head: string, isToml: boolean): Promise<Fact[]> {
  if (!head.trim()) return [];
  const value = isToml ? tomlPairs(head) : await yamlValue(head);
  return value && typeof value === 'object' ? factsOf(fieldsOf(value), 'front-matter') : [];
}

async function yamlValue(head: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(head, { logLevel: 'error', maxAliasCount: 10 });
  } catch {
    return undefined;
  }
}

const TOML_LINE =
  /^[ \t]*([\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\[[^\]]*\]|[^#\s"'[]\S*))/;

/** The lines of TOML that hold one value: names, titles and dates of a front matter are such. */
function tomlPairs(head: string): [string, unknown][] {
  const pairs: [string, unknown][] = [];
  for (const line of head.split('\n')) {
    if (/^[ \t]*\[/.test(line)) break; // a table: what follows belongs to it
    const [, name, quoted, literal, bare] = TOML_LINE.exec(line) ?? [];
    if (name === undefined) continue;
    const list = bare?.startsWith('[') ? [...bare.matchAll(/["']([^"']*)["']/g)] : undefined;
    const value = literal ?? quoted?.replace(/\\(["\\])/g, '$1');
    pairs.push([name, value ?? list?.map(([, one]) => one) ?? bare]);
  }
  return pairs;
}

async function markdownParts(text: string): Promise<Part[]> {
  const { lexer } = await import('marked');
  const parts: Part[] = [];
  try {
    addBlocks(lexer(text), parts);
  } catch {
    // Quotes within quotes, thousands deep, end the parser's recursion; the text itself is still there.
    return plainParts(text);
  }
  return parts;
}

function addBlocks(tokens: readonly Token[], parts: Part[]): void {
  for (const token of tokens) {
    switch (token.type) {
      case 'heading': {
        const isHeadline = token.depth === 1 && !parts.some((part) => part.zone === 'headline');
        parts.push({ text: inline(token.tokens ?? []), zone: isHeadline ? 'headline' : null });
        break;
      }
      case 'paragraph':
      case 'text':
        parts.push(...plainParts(inline(token.tokens ?? [token])));
        break;
      case 'list':
        for (const item of (token as Tokens.List).items) addBlocks(item.tokens, parts);
        break;
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        for (const row of [header, ...rows]) {
          parts.push({ text: row.map((cell) => inline(cell.tokens)).join(' '), zone: null });
        }
        break;
      }
      case 'html':
        parts.push(...plainParts(stripTags(token.raw)));
        break;
      case 'blockquote': {
        const quoted: Part[] = [];
        addBlocks(token.tokens ?? [], quoted);
        parts.push(...quoted.map((part): Part => ({ ...part, quoted: true })));
        break;
      }
      default: // code, rules, definitions: nothing a reader reads
    }
  }
}

function inline(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'br') text += '\n';
    else if (token.type === 'image' || token.type === 'html') continue;
    else if ('tokens' in token && token.tokens) text += inline(token.tokens);
    else if ('text' in token) text += inOneLine(decodeEntities(String(token.text)));
  }
  return text;
}

/** A line break in a paragraph is a space. Split and trimmed: a pattern would be quadratic on runs of spaces. */
function inOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, at) =>
      at === 0 ? line.trimEnd() : at === lines.length - 1 ? line.trimStart() : line.trim(),
    )
    .join(' ');
}
