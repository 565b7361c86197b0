/**
 * Lines over a text that say what it is: "Outlet: …", "Datum: …", "媒体：…". Clipping services write them so, in
 * the language of their customers, and set several articles into one file.
 */
import { lettersOf, type Part } from './blocks.ts';
import { LONGEST_HEADLINE } from './byline.ts';
import { findDate } from './dates.ts';
import type { Fact } from './facts.ts';
import { type FieldName, fieldNamed } from './field-names.ts';

/** In UTF-16 units. A longer line is a paragraph. */
const LONGEST_LINE = 250;
/** "Outlet: …", "【媒体】…" */
const LABEL = /^(?:([^:：.!?【]{2,30}?)\s*[:：]|【([^】]{2,10})】)\s*(.*)$/su;
/** In letters. An article has a paragraph that is longer. Guess. */
export const SHORTEST_PROSE = 80;
/** A ruled line between two articles. */
const RULE = /^([-=_*#~+•–—])\1{2,}$/u;

interface Label {
  readonly field: FieldName | undefined;
  readonly value: string;
}

const isLabelled = (part: Part | undefined): boolean =>
  part !== undefined && part.text.length <= LONGEST_LINE && LABEL.test(part.text);

function labelOf({ text }: Part): Label | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const [, plain, bracketed, value = ''] = LABEL.exec(text) ?? [];
  const name = plain ?? bracketed;
  return name ? { field: fieldNamed(name), value } : undefined;
}

/** What a run of labels must say, so that it is the head of a clipping: two things, one of them who printed it, or when. */
function isHead(labels: readonly Label[]): boolean {
  const said = new Set(labels.flatMap(({ field, value }) => (value && field) || []));
  const dated = labels.some(({ field, value }) => field === 'published' && findDate(value));
  const known = [...said].filter((field) => field !== 'time' && field !== 'body');
  return known.length >= 2 && (said.has('outlet') || dated);
}

/** Of one head; more in a row are a list, and each of them would be asked about all the others. Guess. */
const MOST_LABELS = 100;

/** Half-open: from the first label to behind the last. Labels that name no field count where others stand around them. */
function headAt(parts: readonly Part[], from: number): number | undefined {
  // A line with a colon is common, two in a row are not: most texts need no names of fields.
  if (!isLabelled(parts[from]) || !isLabelled(parts[from + 1])) return undefined;
  const first = labelOf(parts[from]!)?.field;
  if (!first || first === 'body') return undefined;
  const labels: Label[] = [];
  let end = from;
  for (let at = from; at < Math.min(parts.length, from + MOST_LABELS); at++) {
    const label = labelOf(parts[at]!);
    if (!label) break;
    labels.push(label);
    if (label.field) end = at + 1;
    if (label.field === 'body') break;
  }
  return isHead(labels.slice(0, end - from)) ? end : undefined;
}

/** Lines that may stand over the labels: a headline, the number of a clipping. */
const LINES_ABOVE = 2;

/**
 * The clipping under labelled lines, with what they say of it; undefined where none stand at its head. Linear.
 */
export function underLabels(parts: readonly Part[]): { parts: Part[]; facts: Fact[] } | undefined {
  for (let from = 0; from <= LINES_ABOVE && from < parts.length; from++) {
    const end = headAt(parts, from);
    if (end === undefined) continue;
    const facts: Fact[] = [];
    const read = parts.flatMap((part, at): Part[] => {
      const label = at >= from && at < end ? labelOf(part) : undefined;
      if (!label) return [part];
      const { field, value } = label;
      if (field === 'body') return value ? [{ text: value, zone: null }] : [];
      if (field && field !== 'time' && value) facts.push({ field, value, from: 'document' });
      if (field === 'title' && value) return [{ text: value, zone: 'headline' }];
      return [{ text: part.text, zone: 'furniture' }];
    });
    const title = from === 0 ? headlineUnder(parts, end, facts) : undefined;
    if (title) {
      read[read.indexOf(title)] = { text: title.text, zone: 'headline' };
      facts.push({ field: 'title', value: title.text, from: 'document' });
    }
    return { parts: read, facts };
  }
  return undefined;
}

/** The first line under labels that name no headline, where it may be one and has a text under it. */
function headlineUnder(
  parts: readonly Part[],
  end: number,
  facts: readonly Fact[],
): Part | undefined {
  const first = parts[end];
  const isOpen = first?.zone === null && !facts.some(({ field }) => field === 'title');
  const mayBe = first && first.text.length <= LONGEST_HEADLINE && !/[.。:：]$/.test(first.text);
  return isOpen && mayBe && end + 1 < parts.length ? first : undefined;
}

/**
 * The articles of a text in which each has its labels; undefined where there are not two. Linear.
 * @param isNamed each names its outlet, too: under a web page's article comments may have an author and a date
 */
export function splitAtLabels(parts: readonly Part[], isNamed = false): Part[][] | undefined {
  const heads: { from: number; isTitled: boolean }[] = [];
  for (let at = 0; at < parts.length; at++) {
    const end = headAt(parts, at);
    if (end === undefined) continue;
    const said = parts.slice(at, end).map((part) => labelOf(part)?.field);
    if (isNamed && !said.includes('outlet')) return undefined;
    heads.push({ from: at, isTitled: said.includes('title') });
    at = end - 1;
  }
  if (heads.length < 2) return undefined;
  const isUnderHeadlines = heads.every(
    ({ from, isTitled }) => !isTitled && isHeadlineAbove(parts[from - 1]),
  );
  const starts = heads.map(({ from }, k) =>
    isUnderHeadlines ? from - 1 : aboveLabels(parts, from, heads[k - 1]?.from ?? -1),
  );
  const groups = starts.map((start, k) =>
    parts.slice(k === 0 ? 0 : start, starts[k + 1]).filter(({ text }) => !RULE.test(text)),
  );
  return groups.every((group) => group.some(({ text }) => lettersOf(text) > SHORTEST_PROSE))
    ? groups
    : undefined;
}

/** Asked of all heads of a text: one line above labels may be the end of the article before. */
function isHeadlineAbove(above: Part | undefined): boolean {
  return (
    above !== undefined && above.text.length <= LONGEST_HEADLINE && !/[.。:：]$/.test(above.text)
  );
}

/** Where an article begins: at its labels, or at the headline between a ruled line and them. */
function aboveLabels(parts: readonly Part[], labels: number, last: number): number {
  for (let at = labels - 1; at > last && at >= labels - LINES_ABOVE - 1; at--) {
    if (RULE.test(parts[at]!.text)) return at + 1;
  }
  return labels;
}
