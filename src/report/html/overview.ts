/** The table of a story's clippings: readable as it is, sorted and filtered by the client script. */
import { type ClippingRecord, type Story, VERDICTS, type Verdict } from '../../compare/record.ts';
import { count, digits, percent } from '../summary.ts';
import { html, label, languageTag, type Markup, webAddress } from './markup.ts';
import { date, instant, VERDICT_MEANING } from './wording.ts';

/** What the client sorts by; the names stand in `data-sort` of a heading and as `data-…` of a row. */
const COLUMNS = [
  { sort: 'outlet', heading: 'Clipping' },
  { sort: 'verdict', heading: 'Verdict' },
  { sort: 'copied', heading: 'The article is made of' },
  { sort: 'reused', heading: 'Release reused' },
  { sort: 'run', heading: 'Longest run' },
  { sort: 'date', heading: 'Published' },
] as const;

export function verdictBadge(verdict: Verdict): Markup {
  return html`<span class="badge ${verdict}"><svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><use href="#sign-${verdict}"/></svg>${verdict}</span>`;
}

const SHARES = [
  ['copied', 'articleCopied'],
  ['quoted', 'articleQuoted'],
  ['paraphrased', 'articleParaphrased'],
  ['own', 'articleOwn'],
] as const;

/** Stacked bar and its numbers. The bar repeats the numbers, so a screen reader skips it. */
function shareBar(clipping: ClippingRecord): Markup {
  let reached = 0;
  const bars = SHARES.map(([name, key]) => {
    const from = reached;
    reached += clipping[key];
    return clipping[key] > 0
      ? html`<rect class="share ${name}" x="${(from * 100).toFixed(2)}%" width="${(clipping[key] * 100).toFixed(2)}%" height="100%"/>`
      : '';
  });
  const numbers = SHARES.filter(([, key]) => clipping[key] > 0).map(
    ([name, key]) =>
      html`<li><span class="key ${name}" aria-hidden="true"></span>${percent(clipping[key])} ${name}</li>`,
  );
  return html`<svg class="bar" aria-hidden="true">${bars}</svg><ul class="numbers">${numbers}</ul>`;
}

/** Names a clipping on the page: its row, its data, its address after `#`. */
export function clippingKey(story: number, clipping: number): string {
  return `${story + 1}-${clipping + 1}`;
}

/** Name of another clipping, and its key where it opens side by side. */
interface Source {
  readonly name: string;
  readonly key: string | undefined;
}

function row(
  clipping: ClippingRecord,
  name: string,
  key: string,
  detailed: boolean,
  source: Source | undefined,
): Markup {
  const address = webAddress(clipping.url);
  const language = languageTag(clipping.language);
  const judged = clipping.verdict !== 'undetermined';
  const { otherReleases = [] } = clipping;
  const elsewhere = otherReleases.reduce((sum, { articleCopied }) => sum + articleCopied, 0);
  return html`<tr role="row" id="row-${key}" data-key="${key}" data-outlet="${name}" data-verdict="${clipping.verdict}"
 data-rank="${VERDICTS.indexOf(clipping.verdict)}" data-copied="${clipping.articleCopied}" data-reused="${clipping.releaseReused}"
 data-run="${clipping.longestRunWords}" data-date="${instant(clipping.published)}">
<th role="rowheader" scope="row" class="who">${
    detailed
      ? html`<a class="name" href="#clipping-${key}"><bdi>${name}</bdi></a>`
      : html`<span class="name"><bdi>${name}</bdi></span>`
  }${
    clipping.title !== null &&
    html`<span class="title" dir="auto"${language !== undefined && html` lang="${language}"`}>${label(clipping.title)}</span>`
  }${
    source !== undefined &&
    html`<span class="from">copied from ${
      source.key === undefined
        ? html`<bdi>${source.name}</bdi>`
        : html`<a href="#clipping-${source.key}"><bdi>${source.name}</bdi></a>`
    }</span>`
  }${
    elsewhere > 0 &&
    html`<span class="from">${percent(elsewhere)} more copied from ${otherReleases.length === 1 ? 'another release' : `${digits(otherReleases.length)} other releases`}</span>`
  }${
    clipping.disguised &&
    html`<span class="flag">disguised: letters swapped or invisible characters inserted</span>`
  }</th>
<td role="cell" class="verdict">${verdictBadge(clipping.verdict)}<p class="why">${label(clipping.why)}</p></td>
<td role="cell" class="made">${judged ? shareBar(clipping) : html`<span class="none">not judged</span>`}</td>
<td role="cell" class="figure" data-label="Release reused">${judged ? percent(clipping.releaseReused) : '–'}</td>
<td role="cell" class="figure" data-label="Longest run">${
    judged ? html`${digits(clipping.longestRunWords)}<span class="unit"> words</span>` : '–'
  }</td>
<td role="cell" class="when" data-label="Published">${
    clipping.published === null ? '–' : date(clipping.published)
  }${
    address &&
    html`<a class="out" href="${address}" target="_blank" rel="noopener noreferrer">Original<span class="quiet"> of ${name} (opens a new tab)</span></a>`
  }</td>
</tr>`;
}

/** `2 reprints, 1 excerpt and 4 others` would hide something: every verdict that occurs is named. */
export function verdictSummary(clippings: readonly ClippingRecord[]): Markup {
  const parts = VERDICTS.flatMap((verdict) => {
    const amount = clippings.filter((clipping) => clipping.verdict === verdict).length;
    return amount
      ? [html`<li>${verdictBadge(verdict)} <span class="amount">${digits(amount)}</span></li>`]
      : [];
  });
  return html`<ul class="tally" aria-label="Verdicts of ${count(clippings.length, 'clipping')}">${parts}</ul>`;
}

export function clippingsTable(
  story: Story,
  storyNumber: number,
  shown: readonly number[],
  names: ReadonlyMap<string, string>,
  isDetailed: (clipping: ClippingRecord) => boolean,
): Markup {
  const headings = COLUMNS.map(
    ({ sort, heading }) =>
      html`<th role="columnheader" scope="col" data-sort="${sort}"${
        sort === 'verdict' && html` aria-sort="ascending"`
      }>${heading}</th>`,
  );
  const positions = new Map(story.clippings.map(({ id }, at) => [id, at]));
  const sourceOf = (id: string): Source => {
    const at = positions.get(id);
    const source = at === undefined ? undefined : story.clippings[at];
    return {
      name: label(names.get(id) ?? id),
      key:
        at !== undefined && source && isDetailed(source) ? clippingKey(storyNumber, at) : undefined,
    };
  };
  const rows = shown.flatMap((position) => {
    const clipping = story.clippings[position];
    return clipping
      ? [
          row(
            clipping,
            label(names.get(clipping.id) ?? clipping.id),
            clippingKey(storyNumber, position),
            isDetailed(clipping),
            clipping.copiedFrom ? sourceOf(clipping.copiedFrom.id) : undefined,
          ),
        ]
      : [];
  });
  return html`<table role="table" class="clippings" aria-label="Clippings of ${label(story.release.title ?? story.release.id)}">
<thead role="rowgroup"><tr role="row">${headings}</tr></thead>
<tbody role="rowgroup">${rows}</tbody>
</table>
<p class="nomatch" hidden>No clipping of this story matches the filter.</p>`;
}

/** Search, verdict filter and, where the headings do not fit, the order. Useless without script, so hidden until it runs. */
export function toolbar(clippings: readonly ClippingRecord[]): Markup {
  const filters = VERDICTS.flatMap((verdict) => {
    const amount = clippings.filter((clipping) => clipping.verdict === verdict).length;
    return amount
      ? [
          html`<button type="button" class="filter" data-verdict="${verdict}" aria-pressed="false" title="${VERDICT_MEANING[verdict]}">${verdictBadge(verdict)} <span class="amount">${digits(amount)}</span></button>`,
        ]
      : [];
  });
  const orders = COLUMNS.map(
    ({ sort, heading }) =>
      html`<option value="${sort}"${sort === 'verdict' && html` selected`}>${sort === 'copied' ? 'Copied share' : heading}</option>`,
  );
  return html`<div class="toolbar" role="search" aria-label="Clippings" hidden>
<label class="search"><span>Search</span><input type="search" id="search" autocomplete="off" spellcheck="false" placeholder="outlet, headline, file"></label>
<div class="filters" role="group" aria-label="Only these verdicts">${filters}</div>
<label class="order"><span>Sort by</span><select id="order">${orders}</select></label>
<p class="found" id="found" role="status"></p>
</div>`;
}
