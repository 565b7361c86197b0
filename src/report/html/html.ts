/**
 * The report as one HTML file: no network, opens from disk, readable without script. Rows, heat map
 * and timeline are static; the side-by-side view is drawn by the client script from inert JSON.
 */
import { createHash } from 'node:crypto';
import { type ClippingRecord, type Report, type Story, VERDICTS } from '../../compare/record.ts';
import { acrossStories } from '../across.ts';
import type { Reporter } from '../reporter.ts';
import { clippingNames, count, digits, summarise, worstFirst } from '../summary.ts';
import { SCRIPT } from './client.ts';
import { drawnClipping, drawnStory, releaseLanguage } from './details.ts';
import type { Cite } from './findings.ts';
import { heatOf, type Sentence } from './heat.ts';
import { type Content, html, inertJson, label, Markup } from './markup.ts';
import { clippingKey, clippingsTable, toolbar, verdictSummary } from './overview.ts';
import { releaseNote, releaseSection } from './release.ts';
import { SIGNS } from './signs.ts';
import {
  acrossSection,
  commonSourcesSection,
  correctionsSection,
  disputedSection,
} from './story.ts';
import { STYLE } from './style.ts';
import { timelineSection } from './timeline.ts';
import { date, KIND_MEANING, placeOf, VERDICT_MEANING } from './wording.ts';

/** What one file can hold and still open quickly. Beyond it the page says so and names the JSON. */
export interface Limits {
  /** Clippings with a row; worst first. */
  readonly clippings: number;
  /** Characters of JSON for the side-by-side view, all clippings together; worst first. */
  readonly detailCharacters: number;
  /** Rows of unmatched texts, and of problems. */
  readonly otherRows: number;
}

/**
 * Guesses, tried in Chromium on 2 busy cores: 5,000 clippings of 2.5 kB in one story, each changed in some thirty
 * places, make a file of 33 MB that loads in 12 to 21 s beside ten other programs, and opens a clipping in 1 s.
 */
export const LIMITS: Limits = { clippings: 5000, detailCharacters: 40_000_000, otherRows: 1000 };

/** One story, with what of it fits into the page. */
interface Shown {
  readonly story: Story;
  /** From 0, in the report. */
  readonly position: number;
  readonly sentences: readonly Sentence[];
  /** Positions of the clippings with a row, worst first. */
  readonly rows: readonly number[];
  /** Who copied from two releases, a sentence each. */
  readonly across: readonly string[];
}

/** Which clippings get a row, and the JSON of those that get a side-by-side view. */
function choose(report: Report, limits: Limits) {
  const ranked = worstFirst(report.stories.flatMap(({ clippings }) => clippings)).slice(
    0,
    limits.clippings,
  );
  const rows = new Set(ranked);
  const details = new Map<ClippingRecord, Markup>();
  let characters = 0;
  const across = acrossStories(report.stories);
  const titles = new Map(report.stories.map((story) => [story.release.id, titleOf(story)]));
  const homes = new Map(
    report.stories.flatMap((story, position) => {
      const home = { release: story.release, cite: citer(story, position, rows, titles) };
      return story.clippings.map((clipping) => [clipping, home] as const);
    }),
  );
  for (const clipping of ranked) {
    const home = homes.get(clipping);
    if (!home) continue;
    const json = inertJson(drawnClipping(clipping, home.release, home.cite));
    const { length } = json.toString();
    if (characters + length > limits.detailCharacters) continue;
    characters += length;
    details.set(clipping, json);
  }
  const shown = report.stories.flatMap((story, position): Shown[] => {
    const places = new Map(story.clippings.map((clipping, at) => [clipping, at]));
    const listed = worstFirst(story.clippings).filter((clipping) => rows.has(clipping));
    if (listed.length === 0 && story.clippings.length > 0) return [];
    const sentences = heatOf(story.release, story.clippings);
    return [
      {
        story,
        position,
        sentences,
        rows: listed.map((one) => places.get(one) ?? 0),
        across: across.get(story.release.id) ?? [],
      },
    ];
  });
  return { shown, details };
}

/** Names the clippings of a story, with the key of those that have a row, and the releases of all. */
function citer(
  story: Story,
  position: number,
  rows: ReadonlySet<ClippingRecord>,
  titles: ReadonlyMap<string, string>,
): Cite {
  const names = clippingNames(story.clippings);
  const keys = new Map(
    story.clippings.flatMap((clipping, at) =>
      rows.has(clipping) ? [[clipping.id, clippingKey(position, at)] as const] : [],
    ),
  );
  return (id) => ({ name: titles.get(id) ?? label(names.get(id) ?? id), key: keys.get(id) });
}

function titleOf({ release }: Story): string {
  return label(release.title ?? placeOf(release));
}

function storySection(
  { story, position, sentences, rows, across }: Shown,
  details: ReadonlyMap<ClippingRecord, Markup>,
  tools: Content,
): Markup {
  const { release, clippings } = story;
  const id = `story-${position + 1}`;
  const names = clippingNames(clippings);
  const language = releaseLanguage(story);
  return html`<section class="story${tools && ' single'}" id="${id}" aria-labelledby="${id}-title">
<header>
<p class="kicker">Release${release.published !== null && html` · ${date(release.published)}`} · ${digits(release.words)} words · <bdi>${placeOf(release)}</bdi></p>
<h2 id="${id}-title" dir="auto"${language !== undefined && html` lang="${language}"`}>${titleOf(story)}</h2>
${release.chosen === 'inferred' && releaseNote(story)}
<p class="finding">${summarise([story], across.length)}</p>
${clippings.length > 0 && verdictSummary(clippings)}
</header>
${
  clippings.length > 0 &&
  html`${tools}
${clippingsTable(story, position, rows, names, (clipping) => details.has(clipping))}`
}
${acrossSection(across, `${id}-across`, `${id}-title`)}
${
  clippings.length > 0 &&
  html`${commonSourcesSection(story, names, `${id}-common`, `${id}-title`)}
${correctionsSection(story, names, `${id}-corrections`, `${id}-title`)}
${releaseSection(story, sentences, `s${position + 1}`, `${id}-title`, names)}
${disputedSection(story, `${id}-disputed`, `${id}-title`)}
${timelineSection(story, names, `${id}-when`, `${id}-title`)}`
}
</section>`;
}

function copies({ clippings }: Story): number {
  return clippings.filter(({ verdict }) => verdict === 'reprint' || verdict === 'excerpt').length;
}

function storyIndex(shown: readonly Shown[]): Markup | false {
  if (shown.length < 2) return false;
  const items = shown.map(
    ({ story, position }) =>
      html`<li><a href="#story-${position + 1}" dir="auto">${titleOf(story)}</a> <span class="soft">${count(story.clippings.length, 'clipping')}, ${digits(copies(story))} copied</span></li>`,
  );
  return html`<nav class="stories" aria-label="Stories"><ol>${items}</ol></nav>`;
}

function notices(report: Report, shown: readonly Shown[], details: number, limits: Limits): Markup {
  const { failed, truncated } = report.inputs;
  const clippings = report.stories.reduce((sum, story) => sum + story.clippings.length, 0);
  const rows = shown.reduce((sum, story) => sum + story.rows.length, 0);
  return html`${
    failed + truncated > 0 &&
    html`<p class="notice"><strong>Not everything was read.</strong> ${count(failed, 'input')} failed and ${digits(truncated)} ${truncated === 1 ? 'was' : 'were'} cut short: <a href="#inputs">see which</a>. What is said here holds for the rest.</p>`
  }${
    rows < clippings &&
    html`<p class="notice"><strong>Too many clippings for one page.</strong> It lists the first ${digits(rows)} of ${digits(clippings)} clippings, worst verdict first (limit: ${digits(limits.clippings)}). <code>--format json</code> holds them all.</p>`
  }${
    details < rows &&
    html`<p class="notice"><strong>Too much text for one page.</strong> ${digits(details)} of ${digits(rows)} clippings, worst verdict first, open side by side (limit: ${digits(limits.detailCharacters)} characters). <code>--format json</code> holds every passage.</p>`
  }<noscript><p class="notice">Sorting, searching and the side-by-side view need JavaScript. Everything else is here; <code>--format json</code> holds every passage.</p></noscript>`;
}

function inputsSection({ inputs, unmatched }: Report, limits: Limits): Markup {
  const more = (all: number) =>
    all > limits.otherRows &&
    html`<p class="soft">${digits(all - limits.otherRows)} more: <code>--format json</code> lists all.</p>`;
  const unmatchedRows = unmatched
    .slice(0, limits.otherRows)
    .map(
      (one) =>
        html`<tr><th scope="row"><bdi>${placeOf(one)}</bdi></th><td>${label(one.why)}</td></tr>`,
    );
  const problemRows = inputs.problems
    .slice(0, limits.otherRows)
    .map(
      (problem) =>
        html`<tr><th scope="row"><bdi>${placeOf(problem)}</bdi></th><td><span class="status">${problem.status}</span></td><td>${label(problem.reason)}</td></tr>`,
    );
  return html`<section class="inputs" id="inputs" aria-labelledby="inputs-title">
<h2 id="inputs-title">What was read</h2>
<p>${count(inputs.ok, 'input')} read, ${digits(inputs.skipped)} skipped, ${digits(inputs.truncated)} cut short, ${digits(inputs.failed)} failed.</p>
${
  problemRows.length > 0 &&
  html`<h3>Problems</h3><table class="plain"><thead><tr><th scope="col">Input</th><th scope="col">Status</th><th scope="col">Reason</th></tr></thead><tbody>${problemRows}</tbody></table>${more(inputs.problems.length)}`
}
${
  unmatchedRows.length > 0 &&
  html`<h3>In no story</h3><table class="plain"><thead><tr><th scope="col">Text</th><th scope="col">Why</th></tr></thead><tbody>${unmatchedRows}</tbody></table>${more(unmatched.length)}`
}
</section>`;
}

function glossary(): Markup {
  const verdicts = VERDICTS.map(
    (verdict) => html`<div><dt>${verdict}</dt><dd>${VERDICT_MEANING[verdict]}</dd></div>`,
  );
  const kinds = Object.entries(KIND_MEANING).map(
    ([kind, meaning]) =>
      html`<div><dt><mark class="${kind}">${kind}</mark></dt><dd>${meaning}</dd></div>`,
  );
  return html`<section class="glossary" aria-labelledby="glossary-title">
<h2 id="glossary-title">How to read this</h2>
<p>Shares count words of the article body. Headlines, boilerplate, page furniture and readers’ comments are shown and never counted. <em>Copied</em> is verbatim and edited together; what no passage covers is the outlet’s <em>own</em>. A quotation is not a copy, and a paraphrase is always a likelihood.</p>
<div class="terms"><dl aria-label="Verdicts">${verdicts}</dl><dl aria-label="Kinds of passage">${kinds}</dl></div>
</section>`;
}

/** The frame of the side-by-side view; the client script fills it. */
const COMPARISON = new Markup(`<main id="comparison" hidden>
<nav class="steps" aria-label="Clippings"><a id="back" href="#overview">All clippings</a><span class="space"></span><a id="previous-clipping" href="#overview">Previous</a><a id="next-clipping" href="#overview">Next</a></nav>
<header class="subject"><p class="kicker" id="subject-title"></p><h1 id="subject" tabindex="-1"></h1><div id="subject-verdict"></div><div id="subject-made"></div><dl id="subject-facts" class="facts"></dl></header>
<section id="findings" class="findings" aria-label="What else was found" hidden></section>
<figure class="map"><figcaption>Where in the article the release stands</figcaption><div id="map"></div></figure>
<div class="inspector" role="group" aria-label="Passages">
<div class="walk"><button type="button" id="previous-passage">Previous<span class="quiet"> passage</span> <kbd>k</kbd></button><button type="button" id="next-passage">Next<span class="quiet"> passage</span> <kbd>j</kbd></button></div>
<p id="passage" role="status"></p>
<div class="panes-switch" role="group" aria-label="Show"><button type="button" id="show-clipping" aria-pressed="true">Clipping</button><button type="button" id="show-release" aria-pressed="false">Release</button></div>
<label class="keys"><input type="checkbox" id="keys" checked> Keys: <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>Esc</kbd> back</label>
</div>
<div class="panes" id="panes"><section class="pane" id="clipping-pane" tabindex="0" aria-labelledby="clipping-heading"><h2 id="clipping-heading">Clipping</h2><div id="clipping-text" class="text"></div></section><section class="pane" id="release-pane" tabindex="0" aria-labelledby="release-heading"><h2 id="release-heading">Release</h2><div id="release-text" class="text"></div></section></div>
</main>`);

function sha256(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/** @param limits what fits; the default is what `render` uses */
export function page(report: Report, limits: Limits = LIMITS): string {
  const { shown, details } = choose(report, limits);
  const clippings = report.stories.flatMap((story) => story.clippings);
  const listed = shown.flatMap(({ story, rows }) =>
    rows.flatMap((at) => story.clippings[at] ?? []),
  );
  const [only] = report.stories.length === 1 ? report.stories : [];
  const policy = `default-src 'none'; script-src ${sha256(SCRIPT)}; style-src ${sha256(STYLE)}; base-uri 'none'; form-action 'none'`;
  const data = shown.map(({ story, sentences, position }) => {
    const texts = story.clippings.map((clipping, at) => {
      const json = details.get(clipping);
      return (
        json &&
        html`<script type="application/json" id="data-${clippingKey(position, at)}">${json}</script>\n`
      );
    });
    return html`<script type="application/json" id="data-${position + 1}">${inertJson(drawnStory(story, sentences))}</script>\n${texts}`;
  });
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${only ? `${titleOf(only)} · who ran the release` : 'Who ran the release'}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${SIGNS}
<a class="skip" href="#overview">Skip to the clippings</a>
<header class="masthead"><p class="wordmark">press-dupes</p><h1>Who ran the release, and how much of it</h1>
<p class="soft">${count(clippings.length, 'clipping')} in ${count(report.stories.length, 'story', 'stories')}${
    report.unmatched.length > 0 && html`, ${digits(report.unmatched.length)} in none`
  }</p></header>
<main id="overview"${report.stories.length > 5 && html` class="many"`}>
${notices(report, shown, details.size, limits)}
${report.stories.length === 0 && html`<p class="empty">No story was found: nothing here shares text with a release.</p>`}
${storyIndex(shown)}
${!only && listed.length > 1 && toolbar(listed)}
${shown.map((one) => storySection(one, details, only && listed.length > 1 && toolbar(listed)))}
${inputsSection(report, limits)}
${glossary()}
</main>
${COMPARISON}
${data}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.toString();
}

export const htmlReporter: Reporter = { name: 'html', render: (report) => page(report) };
