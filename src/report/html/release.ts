/** The release as a heat map, and which of its sentences came through. */
import type { ReleaseRecord, Story } from '../../compare/record.ts';
import { isArticleZone } from '../../text/article.ts';
import { count, digits } from '../summary.ts';
import { releaseLanguage } from './details.ts';
import type { Sentence } from './heat.ts';
import { html, label, type Markup } from './markup.ts';

const STEPS = 4;

/** 0 for kept by nobody, else 1 to 4: quarters of `top`. */
function heatStep(sentence: Sentence, top: number): number {
  return Math.ceil((sentence.keepers.length / top) * STEPS);
}

/** What each shade stands for, in clippings. */
function ramp(top: number, most: number): Markup {
  const steps = [1, 2, 3, 4].flatMap((step) => {
    const from = Math.floor(((step - 1) * top) / STEPS) + 1;
    const to = Math.min(most, Math.floor((step * top) / STEPS));
    if (from > to) return [];
    const range = from === to ? digits(from) : `${digits(from)}–${digits(to)}`;
    return [html` <span class="heat heat-${step}">${range}</span>`];
  });
  return html`<span class="ramp"><span class="heat heat-0">0</span>${steps}</span>`;
}

/** Longest list of sentences before the rest folds away. */
const LISTED = 5;

function sentenceText(release: ReleaseRecord, sentence: Sentence): string {
  return release.text.slice(sentence.start, sentence.end);
}

function mostKept(sentences: readonly Sentence[]): number {
  return sentences.reduce((most, { keepers }) => Math.max(most, keepers.length), 0);
}

/** The count with the deepest shade: the story's own most, but never so few that 1 looks like many. */
function topOf(sentences: readonly Sentence[]): number {
  return Math.max(STEPS, mostKept(sentences));
}

/** Where the last word starts, so that its number cannot stand alone on the next line. */
function lastWord(text: string): number {
  const space = text.lastIndexOf(' ') + 1;
  // Japanese has no spaces and breaks anywhere; so must a word of any length.
  return space === 0 || text.length - space > 16 ? text.length : space;
}

function heatMap(story: Story, sentences: readonly Sentence[], prefix: string): Markup {
  const { release } = story;
  const top = topOf(sentences);
  const numbered = sentences.map((sentence, position) => ({ sentence, position }));
  let zone = '';
  const paragraphs = release.paragraphs.map((paragraph) => {
    const inside = numbered.filter(({ sentence }) => sentence.paragraph === paragraph.index);
    const opensBoilerplate = paragraph.zone === 'boilerplate' && zone !== 'boilerplate';
    zone = paragraph.zone;
    const pieces = inside.map(({ sentence, position }, at) => {
      const kept = sentence.keepers.length;
      const before =
        at === 0 ? '' : release.text.slice(inside[at - 1]?.sentence.end, sentence.start);
      const text = sentenceText(release, sentence);
      const cut = lastWord(text);
      return html`${before}<span class="heat heat-${heatStep(sentence, top)}" id="${prefix}-${position + 1}">${text.slice(0, cut)}<span class="last">${text.slice(cut)}<span class="kept" data-sentence="${position}">${kept}</span></span></span>`;
    });
    return html`${
      opensBoilerplate && html`<p class="zone">Boilerplate: shown, not counted as reuse</p>`
    }<p class="${paragraph.zone}" dir="auto">${pieces}</p>`;
  });
  return html`<div class="heatmap"${lang(story)}>${paragraphs}</div>`;
}

function lang(story: Story): Markup | false {
  const tag = releaseLanguage(story);
  return tag !== undefined && html` lang="${tag}"`;
}

function sentenceList(
  story: Story,
  sentences: readonly Sentence[],
  prefix: string,
  all: readonly Sentence[],
): Markup {
  const of = story.clippings.length;
  const items = sentences.map((sentence) => {
    const kept = sentence.keepers.length;
    const forms = new Map<string, number>();
    for (const { kind } of sentence.keepers) forms.set(kind, (forms.get(kind) ?? 0) + 1);
    const told = [...forms].map(([kind, amount]) => `${digits(amount)} ${kind}`).join(', ');
    return html`<li><a href="#${prefix}-${all.indexOf(sentence) + 1}"${lang(story)} dir="auto">${sentenceText(story.release, sentence)}</a>${
      kept > 0 &&
      html`<svg class="pull" aria-hidden="true"><rect class="rail" width="100%" height="100%"/><rect class="reach" width="${((kept / of) * 100).toFixed(2)}%" height="100%"/></svg><span class="forms">${digits(kept)} of ${digits(of)}: ${told}</span>`
    }</li>`;
  });
  const [first, rest] = [items.slice(0, LISTED), items.slice(LISTED)];
  return html`<ol class="sentences">${first}</ol>${
    rest.length > 0 &&
    html`<details><summary>${digits(rest.length)} more</summary><ol class="sentences">${rest}</ol></details>`
  }`;
}

/**
 * @param prefix for the ids of the sentences
 * @param titleId of the story's heading, which tells this section from another story's
 */
export function releaseSection(
  story: Story,
  sentences: readonly Sentence[],
  prefix: string,
  titleId: string,
  names: ReadonlyMap<string, string>,
): Markup {
  const counted = sentences.filter(({ paragraph }) => {
    const zone = story.release.paragraphs[paragraph]?.zone;
    return zone !== undefined && isArticleZone(zone);
  });
  const kept = counted
    .filter(({ keepers }) => keepers.length > 0)
    .sort((a, b) => b.keepers.length - a.keepers.length || a.start - b.start);
  const lost = counted.filter(({ keepers }) => keepers.length === 0);
  const byHalf = kept.filter(({ keepers }) => keepers.length * 2 >= story.clippings.length);
  return html`<section class="release" aria-labelledby="${prefix}-title ${titleId}">
<h3 id="${prefix}-title">What they kept of the release</h3>
<p class="lead">Of ${count(counted.length, 'sentence')}, ${digits(byHalf.length)} came through in half of the clippings or more, ${digits(lost.length)} in none.${wordsLost(story)}</p>
<div class="kept-columns">
<div>
<p class="legend">The number after a sentence says how many of the ${count(story.clippings.length, 'clipping')} kept at least half of it in their headline or body, in any form. Shades: ${ramp(topOf(sentences), mostKept(sentences))}</p>
${heatMap(story, sentences, prefix)}
</div>
<div class="messages">
<h4>Messages that came through</h4>
${kept.length ? sentenceList(story, kept, prefix, sentences) : html`<p class="none">None.</p>`}
<h4>What nobody kept</h4>
${lost.length ? sentenceList(story, lost, prefix, sentences) : html`<p class="none">Every sentence was kept by somebody.</p>`}
${reordered(story, names)}
</div>
</div>
</section>`;
}

/** ` Nobody kept 42 of its 310 words.` Counted in words, so pieces of kept sentences are among them. */
function wordsLost({ coverage }: Story): string {
  if (!coverage || coverage.sentences.length === 0) return '';
  if (coverage.droppedWords === 0) return ' Every word of its body was kept by somebody.';
  const words = coverage.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return ` Nobody kept ${digits(coverage.droppedWords)} of its ${count(words, 'word')}.`;
}

function reordered({ coverage }: Story, names: ReadonlyMap<string, string>): Markup | false {
  const moves = coverage?.reordered ?? [];
  if (moves.length === 0) return false;
  const items = moves.map(
    ({ id, moved }) =>
      html`<li><bdi>${label(names.get(id) ?? id)}</bdi> <span class="soft">${count(moved.length, 'part')} moved</span></li>`,
  );
  return html`<h4>Told in another order</h4><ul class="orders">${items.slice(0, LISTED)}</ul>${
    items.length > LISTED &&
    html`<details><summary>${digits(items.length - LISTED)} more</summary><ul class="orders">${items.slice(LISTED)}</ul></details>`
  }`;
}

/** Where the release comes from and why it is taken for one. */
export function releaseNote({ release }: Story): Markup {
  const chosen =
    release.chosen === 'given'
      ? 'Given as the release.'
      : 'Nobody said which text is the release; this one was chosen.';
  return html`<p class="chosen">${chosen} ${label(release.why)}</p>`;
}
