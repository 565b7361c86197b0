/** What only the clippings of a story together tell: a source in common, corrections, a disputed release. */
import type { Story } from '../../compare/record.ts';
import type { Span } from '../../text/article.ts';
import { count, digits } from '../summary.ts';
import { releaseLanguage } from './details.ts';
import { html, label, type Markup } from './markup.ts';

type Names = ReadonlyMap<string, string>;

/** Before the rest folds away, and the most that stand in the page at all. */
const OPEN = 6;
const MOST = 200;
/** Clippings named in one line; the rest are counted. */
const NAMED = 12;

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

function named(ids: readonly string[], names: Names): Markup {
  const shown = ids
    .slice(0, NAMED)
    .map((id, at) => html`${at > 0 && ', '}<bdi>${label(names.get(id) ?? id)}</bdi>`);
  return html`${shown}${ids.length > NAMED && ` and ${digits(ids.length - NAMED)} more`}`;
}

function list(items: readonly Markup[]): Markup {
  const rest = items.slice(OPEN, MOST);
  return html`<ul>${items.slice(0, OPEN)}</ul>${
    rest.length > 0 &&
    html`<details><summary>${digits(items.length - OPEN)} more</summary><ul>${rest}</ul>${
      items.length > MOST &&
      html`<p class="soft">${digits(items.length - MOST)} more: <code>--format json</code> lists all.</p>`
    }</details>`
  }`;
}

/** Clippings that copied from another release as well: of this story, and of others. */
export function acrossSection(
  across: readonly string[],
  id: string,
  titleId: string,
): Markup | false {
  if (across.length === 0) return false;
  return html`<section class="story-notes" aria-labelledby="${id} ${titleId}">
<h3 id="${id}">Copied from several releases</h3>
${list(across.map((says) => html`<li>${label(says)}</li>`))}
</section>`;
}

/** Clippings that share departures from the release though none copied another. */
export function commonSourcesSection(
  { commonSources = [] }: Story,
  names: Names,
  id: string,
  titleId: string,
): Markup | false {
  if (commonSources.length === 0) return false;
  const items = commonSources.map(({ clippings, why, evidence }) => {
    const says = evidence.slice(0, MOST).map((one) => html`<li>${label(one.says)}</li>`);
    return html`<li><strong>${named(clippings, names)}</strong>: ${label(why)}${
      says.length > 0 && html`<details><summary>Evidence</summary><ul>${says}</ul></details>`
    }</li>`;
  });
  return html`<section class="story-notes" aria-labelledby="${id} ${titleId}">
<h3 id="${id}">A source in common</h3>
${list(items)}
</section>`;
}

/** Who still carries what a new version of the release withdrew or changed. */
export function correctionsSection(
  story: Story,
  names: Names,
  id: string,
  titleId: string,
): Markup | false {
  const { release, corrections } = story;
  if (corrections === undefined) return false;
  const { sentences, supersededBy } = corrections;
  const language = releaseLanguage(story);
  const lang = language !== undefined && html` lang="${language}"`;
  const carriers = new Set(sentences.flatMap(({ carriedBy }) => carriedBy.map((one) => one.id)));
  const items = sentences.map((sentence) => {
    const changes = sentence.words.map(({ was, now }) => {
      const [before, after] = [slice(release.text, was), slice(supersededBy.text, now)];
      return html`<span class="soft">${before && html`<del${lang}>${before}</del>`}${before && after && ' → '}${after && html`<ins${lang}>${after}</ins>`}</span>`;
    });
    const still = [...new Set(sentence.carriedBy.map((one) => one.id))];
    return html`<li><strong>${sentence.kind}</strong>: <q dir="auto"${lang}>${slice(release.text, sentence)}</q>${changes}
<span class="soft">${still.length > 0 ? html`Still in: ${named(still, names)}` : 'No clipping carries it.'}</span>${
      sentence.correctedBy.length > 0 &&
      html`<span class="soft">Corrected in: ${named(sentence.correctedBy, names)}</span>`
    }</li>`;
  });
  const told =
    sentences.length === 0
      ? 'It withdraws and changes no sentence.'
      : `${count(carriers.size, 'clipping')} still ${carriers.size === 1 ? 'carries' : 'carry'} what it withdrew or changed.`;
  return html`<section class="story-notes" aria-labelledby="${id} ${titleId}">
<h3 id="${id}">Corrected since</h3>
<p class="lead">Superseded by <bdi>${label(supersededBy.title ?? supersededBy.id)}</bdi>. ${told}</p>
${list(items)}
</section>`;
}

/** Where the clippings agree with each other against a release that was inferred. */
export function disputedSection(story: Story, id: string, titleId: string): Markup | false {
  const { text, disputed = [], rebuilt } = story.release;
  if (disputed.length === 0) return false;
  const language = releaseLanguage(story);
  const lang = language !== undefined && html` lang="${language}"`;
  const items = disputed.map((place) => {
    const own = slice(text, place);
    const { length } = place.witnesses;
    return html`<li>${own ? html`<q dir="auto"${lang}>${own}</q>` : 'Nothing'} here; ${count(length, 'clipping')} ${length === 1 ? 'has' : 'have'} <q dir="auto"${lang}>${place.reading}</q>${
      place.against.length > 0 && `, ${digits(place.against.length)} the same as here`
    }.</li>`;
  });
  return html`<section class="story-notes" aria-labelledby="${id} ${titleId}">
<h3 id="${id}">Where the clippings disagree with this text</h3>
<p class="legend">The release was inferred; the original may have read otherwise.</p>
${list(items)}
${
  rebuilt !== undefined &&
  html`<details><summary>The text with the readings of most</summary><p class="rebuilt" dir="auto"${lang}>${rebuilt}</p></details>`
}
</section>`;
}
