/**
 * Pages that their scripts draw, saved before they did: the article is in the data that the scripts were given, as
 * JSON. Nothing is run.
 */
import type { Fact } from '../facts.ts';
import { bodyOf, factsOf, fieldsOf } from '../fields.ts';
import { fold, type PageDocument } from './dom.ts';

/** The scripts of a page that may hold data, as they stand. */
export function dataScripts(document: PageDocument): string[] {
  return [...document.querySelectorAll('script')]
    .filter((script) => !/^(?!application\/json|text\/javascript|module)./.test(typeOf(script)))
    .map((script) => script.textContent)
    .filter((text) => /["'](?:body|content|text|blocks|html)/i.test(text) || ESCAPED.test(text));
}

const typeOf = (script: { getAttribute(name: string): string | null }) =>
  script.getAttribute('type')?.trim().toLowerCase() ?? '';
/** JSON inside of a string. */
const ESCAPED = /\\"(?:body|content|text|blocks|html)/i;

/** Of all the scripts of a page: objects looked at, and UTF-16 units read. */
const MOST_OBJECTS = 5000;
const LONGEST_DATA = 4 * 1024 * 1024;
/** Brackets of a script that hold no JSON, before it is given up: each is read to its end. */
const MOST_TRIES = 100;
/** Folded letters of a headline from which it is one that others hardly have. */
const SHORTEST_TITLE = 8;

/**
 * The article of which the page has the headline: the longest text of an object that has that headline, too. The
 * headlines of other articles are in the same data.
 * @param titles what the page calls its article
 */
export function articleInState(
  scripts: readonly string[],
  titles: readonly string[],
): { text: string; facts: readonly Fact[] } | undefined {
  const wanted = titles.map(fold).filter((title) => title.length >= SHORTEST_TITLE);
  if (!wanted.length) return undefined;
  let best: { text: string; facts: readonly Fact[] } | undefined;
  const queue: unknown[] = scripts.flatMap(valuesIn);
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const value = queue[at];
    if (typeof value === 'string') queue.push(...parsed(value));
    if (!value || typeof value !== 'object') continue;
    const inner = Object.values(value).slice(0, MOST_OBJECTS);
    queue.push(...inner.filter((one) => typeof one === 'object' || isJson(one)));
    if (Array.isArray(value)) continue;
    const fields = fieldsOf(value);
    const facts = factsOf(fields, 'page');
    const isNamed = facts.some(
      (fact) => fact.field === 'title' && isTitle(fold(String(fact.value)), wanted),
    );
    const text = isNamed ? bodyOf(fields, {}) : undefined;
    if (text !== undefined && text.length > (best?.text.length ?? 0)) best = { text, facts };
  }
  return best;
}

/** A page's title has its site's name, too. */
function isTitle(title: string, wanted: readonly string[]): boolean {
  return title.length >= SHORTEST_TITLE && wanted.some((one) => one.startsWith(title));
}

const isJson = (value: unknown): boolean =>
  typeof value === 'string' && value.length < LONGEST_DATA && /^\s*(?:\{"|\[[{"[])/.test(value);

function parsed(json: string): unknown[] {
  if (!isJson(json)) return [];
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}

/** The JSON of a script: all of it, or what it assigns and hands over. */
function valuesIn(script: string): unknown[] {
  if (script.length > LONGEST_DATA) return [];
  const whole = parsed(script);
  if (whole.length) return whole;
  const values: unknown[] = [];
  const begins = /(?:=|\()\s*(?=[{["])/g;
  for (let tries = 0; tries < MOST_TRIES && begins.exec(script); ) {
    const from = begins.lastIndex;
    const to = endOf(script, from);
    if (to === undefined) break;
    try {
      values.push(JSON.parse(script.slice(from, to)));
      begins.lastIndex = to;
    } catch {
      // A script's own code: what is inside of its brackets may be data yet.
      tries += 1;
    }
  }
  return values;
}

/** Behind the bracket or the quotation mark that closes the one at an offset; undefined where none does. */
function endOf(script: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < script.length; at += 1) {
    const character = script[at];
    if (character === '"') {
      at = endOfString(script, at);
      if (depth === 0) return at + 1;
    } else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** The closing mark, or the end. */
function endOfString(script: string, from: number): number {
  for (let at = from + 1; at < script.length; at += 1) {
    if (script[at] === '\\') at += 1;
    else if (script[at] === '"') return at;
  }
  return script.length;
}
