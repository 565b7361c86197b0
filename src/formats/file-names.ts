/** Outlet and date from a file's name, where nothing inside the file gives them. */
import { toIsoDate } from './dates.ts';
import type { Fact } from './facts.ts';

const DATE =
  /(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2})|(\d{2})\.(\d{2})\.(\d{4}))(?!\d)/;
/** Names a downloader gives: a number, a hash. */
const NO_NAME = /^(?:\d+|[0-9a-f]{8,}|(?=.*\d)[0-9a-f-]{16,})$/i;
/** What people call any clipping. */
const NO_OUTLET =
  /^(?:release|press|pressrelease|press-release|clipping|article|story|draft|final|copy|scan|page|text|item|doc|document|untitled|export|feed|news)$/i;

/**
 * `2024-09-12_gadget-larder_cordless.txt`, `gadgetlarder_2024-09-12.txt`, `gadgetlarder_20240912.html`:
 * an outlet is read only beside a date, and only from a part set off by an underscore.
 */
export function fileNameFacts(path: string): Fact[] {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const date = DATE.exec(name);
  if (!date) return [];
  const [, y1, m1, d1, y2, m2, d2, d3, m3, y3] = date;
  const published = toIsoDate(`${y1 ?? y2 ?? y3}-${m1 ?? m2 ?? m3}-${d1 ?? d2 ?? d3}`);
  if (!published) return [];
  const facts: Fact[] = [{ field: 'published', value: published, from: 'file-name' }];
  const before = name.slice(0, date.index);
  const after = name.slice(date.index + date[0].length);
  const part = before.endsWith('_')
    ? before.slice(0, -1).split('_').at(-1)
    : before === '' && after.startsWith('_')
      ? after.slice(1).split('_')[0]
      : undefined;
  if (part && part.length >= 3 && !NO_NAME.test(part) && !NO_OUTLET.test(part)) {
    facts.push({ field: 'outlet', value: part, from: 'file-name' });
  }
  return facts;
}
