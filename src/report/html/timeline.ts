/** When the clippings appeared: a row each, or a row a day or month where there are many. */
import { type ClippingRecord, type Story, VERDICTS } from '../../compare/record.ts';
import { count, digits } from '../summary.ts';
import { html, label, type Markup } from './markup.ts';
import { verdictBadge } from './overview.ts';
import { date, instant } from './wording.ts';

/** More dated clippings than this are drawn as a row a day. */
const SINGLE_ROWS = 40;
/** More days than this are drawn as a row a month. */
const DAY_ROWS = 62;

interface Dated {
  readonly clipping: ClippingRecord;
  readonly published: string;
  readonly at: number;
}

/** The dates as written when they run as they sort: a date without a time stands before its own day's times. */
function datedOf(clippings: readonly ClippingRecord[]): Dated[] {
  return clippings
    .flatMap((clipping) => {
      const at = instant(clipping.published);
      return at === undefined || clipping.published === null
        ? []
        : [{ clipping, published: clipping.published, at }];
    })
    .sort((a, b) => a.at - b.at);
}

function singleRows(
  dated: readonly Dated[],
  release: string | null,
  names: ReadonlyMap<string, string>,
): Markup {
  const start = instant(release);
  const instants = dated.map(({ at }) => at).concat(start ?? []);
  const from = Math.min(...instants);
  const span = Math.max(...instants) - from || 1;
  const x = (at: number) => `${(2 + ((at - from) / span) * 96).toFixed(2)}%`;
  const track = (at: number, sign: string, kind: string) =>
    html`<svg class="track" aria-hidden="true"><line x1="0" x2="100%" y1="10" y2="10"/>${
      start !== undefined &&
      html`<line class="origin" x1="${x(start)}" x2="${x(start)}" y1="0" y2="20"/>`
    }<svg class="spot ${kind}" x="${x(at)}" y="2" width="16" height="16" viewBox="0 0 16 16"><use href="#sign-${sign}" x="-8"/></svg></svg>`;
  const rows = dated.map(
    ({ clipping, published, at }) =>
      html`<li><span class="time">${date(published)}</span>${track(at, clipping.verdict, clipping.verdict)}<span class="event"><bdi>${label(names.get(clipping.id) ?? clipping.id)}</bdi> <span class="soft">${clipping.verdict}</span></span></li>`,
  );
  const first =
    start !== undefined &&
    release !== null &&
    html`<li class="origin"><span class="time">${date(release)}</span>${track(start, 'release', 'release')}<span class="event">The release</span></li>`;
  return html`<ol class="timeline">${first}${rows}</ol>`;
}

function groupBy(
  dated: readonly Dated[],
  key: (published: string) => string,
): Map<string, Dated[]> {
  const groups = new Map<string, Dated[]>();
  for (const one of dated) {
    const group = groups.get(key(one.published));
    if (group) group.push(one);
    else groups.set(key(one.published), [one]);
  }
  return groups;
}

function groupedRows(dated: readonly Dated[]): Markup {
  const days = groupBy(dated, (published) => published.slice(0, 10));
  const byDay = days.size <= DAY_ROWS;
  const groups = byDay ? days : groupBy(dated, (published) => published.slice(0, 7));
  const most = Math.max(...[...groups.values()].map((group) => group.length));
  const rows = [...groups].map(([key, group]) => {
    let reached = 0;
    const bars = VERDICTS.map((verdict) => {
      const amount = group.filter(({ clipping }) => clipping.verdict === verdict).length;
      const from = reached;
      reached += amount;
      return amount
        ? html`<rect class="of ${verdict}" x="${((from / most) * 100).toFixed(2)}%" width="${((amount / most) * 100).toFixed(2)}%" height="100%"/>`
        : '';
    });
    const told = VERDICTS.flatMap((verdict) => {
      const amount = group.filter(({ clipping }) => clipping.verdict === verdict).length;
      return amount ? [`${digits(amount)} ${verdict}`] : [];
    });
    return html`<li><span class="time">${byDay ? date(key) : date(`${key}-01`).slice(2)}</span><svg class="bar" aria-hidden="true">${bars}</svg><span class="event">${count(group.length, 'clipping')} <span class="soft">${told.join(', ')}</span></span></li>`;
  });
  const legend = VERDICTS.filter((verdict) =>
    dated.some(({ clipping }) => clipping.verdict === verdict),
  ).map((verdict) => html`<li>${verdictBadge(verdict)}</li>`);
  return html`<ul class="tally" aria-label="Verdicts">${legend}</ul><ol class="timeline grouped">${rows}</ol>`;
}

/** Nothing where fewer than two clippings say when they were published. */
export function timelineSection(
  story: Story,
  names: ReadonlyMap<string, string>,
  id: string,
  titleId: string,
): Markup {
  const dated = datedOf(story.clippings);
  if (dated.length < 2) return html``;
  const undated = story.clippings.length - dated.length;
  return html`<section class="when" aria-labelledby="${id} ${titleId}">
<h3 id="${id}">When they ran it</h3>
${dated.length <= SINGLE_ROWS ? singleRows(dated, story.release.published, names) : groupedRows(dated)}
${undated > 0 && html`<p class="soft">${count(undated, 'clipping')} without a date.</p>`}
</section>`;
}
