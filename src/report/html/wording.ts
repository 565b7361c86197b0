/** The words and dates of the page. The same input gives the same words, whatever the locale or time zone. */
import type { PassageKind, Verdict } from '../../compare/record.ts';
import { label } from './markup.ts';

export const VERDICT_MEANING: Readonly<Record<Verdict, string>> = {
  reprint: 'copied passages are half of the article body or more',
  excerpt: 'less than half, but at least one long copied block',
  paraphrase: 'the release in other words, without a long copied block',
  quotation: 'only quoted statements are shared',
  independent: 'nothing shared beyond names, facts and boilerplate',
  undetermined: 'too short or too garbled to judge',
};

export const KIND_MEANING: Readonly<Record<PassageKind, string>> = {
  verbatim: 'the same words in the same order',
  edited: 'copied with small changes',
  quotation: 'shared words inside quotation marks',
  paraphrase: 'likely the same statement in other words',
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** `10 Sep 2024, 14:05 −07:00`: the clock of the source, not the reader's. Anything but ISO 8601 stays as it is. */
export function date(published: string): string {
  const [, year, month, day, time, zone] = ISO.exec(published) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) return label(published);
  const offset = zone === 'Z' ? ' UTC' : zone ? ` ${zone.replace('-', '−')}` : '';
  return `${Number(day)} ${name} ${year}${time ? `, ${time}${offset}` : ''}`;
}

/** Milliseconds since 1970; a time without a zone is read as UTC. Undefined when it is no ISO 8601 date. */
export function instant(published: string | null): number | undefined {
  const match = published === null ? null : ISO.exec(published);
  if (!match) return undefined;
  const [whole, , , , time, zone] = match;
  const milliseconds = Date.parse(time && !zone ? `${whole}Z` : whole);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/** `folder/export.csv, item 12` */
export function placeOf(input: { readonly path: string; readonly item: number | null }): string {
  return label(input.item === null ? input.path : `${input.path}, item ${input.item}`);
}
