/** The release as a heat map, and which of its sentences came through. */
import type { ReleaseRecord, Story } from '../../compare/record.ts';
import { releaseLanguage } from './details.ts';
import type { Sentence } from './heat.ts';
import { html, label, type Markup } from './markup.ts';
import { count, number } from './wording.ts';

/** 0 for kept by nobody, else 1 to 4 by quarter of the clippings. */
function heatStep(sentence: Sentence, clippings: number): number {
  return clippings === 0 ? 0 : Math.ceil((sentence.keepers.length / clippings) * 4);
}

/** Longest list of sentences before the rest folds away. */
const LISTED = 5;

function sentenceText(release: ReleaseRecord, sentence: Sentence): string {
  return release.text.slice(sentence.start, sentence.end);
}

function heatMap(story: Story, sentences: readonly Sentence[], prefix: string): Markup {
  const { release, clippings } = story;
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
      return html`${before}<span class="heat heat-${heatStep(sentence, clippings.length)}" id="${prefix}-${position + 1}">${sentenceText(release, sentence)}<span class="kept" data-sentence="${position}">${kept}</span></span>`;
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
    const told = [...forms].map(([kind, amount]) => `${number(amount)} ${kind}`).join(', ');
    return html`<li><a href="#${prefix}-${all.indexOf(sentence) + 1}"${lang(story)} dir="auto">${sentenceText(story.release, sentence)}</a>${
      kept > 0 &&
      html`<svg class="pull" aria-hidden="true"><rect class="rail" width="100%" height="100%"/><rect class="reach" width="${((kept / of) * 100).toFixed(2)}%" height="100%"/></svg><span class="forms">${number(kept)} of ${number(of)}: ${told}</span>`
    }</li>`;
  });
  const [first, rest] = [items.slice(0, LISTED), items.slice(LISTED)];
  return html`<ol class="sentences">${first}</ol>${
    rest.length > 0 &&
    html`<details><summary>${number(rest.length)} more</summary><ol class="sentences">${rest}</ol></details>`
  }`;
}

/** @param prefix for the ids of the sentences */
export function releaseSection(
  story: Story,
  sentences: readonly Sentence[],
  prefix: string,
): Markup {
  const counted = sentences.filter(({ paragraph }) => {
    const zone = story.release.paragraphs[paragraph]?.zone;
    return zone === 'body' || zone === 'headline';
  });
  const kept = counted
    .filter(({ keepers }) => keepers.length > 0)
    .sort((a, b) => b.keepers.length - a.keepers.length || a.start - b.start);
  const lost = counted.filter(({ keepers }) => keepers.length === 0);
  const byHalf = kept.filter(({ keepers }) => keepers.length * 2 >= story.clippings.length);
  return html`<section class="release" aria-labelledby="${prefix}-title">
<h3 id="${prefix}-title">What they kept of the release</h3>
<p class="lead">Of ${count(counted.length, 'sentence')}, ${number(byHalf.length)} came through in half of the clippings or more, ${number(lost.length)} in none.</p>
<div class="kept-columns">
<div>
<p class="legend">The number after a sentence says how many of the ${count(story.clippings.length, 'clipping')} kept at least half of it in their headline or body, in any form. <span class="ramp"><span class="heat heat-0">none</span> <span class="heat heat-1">a quarter</span> <span class="heat heat-2">half</span> <span class="heat heat-3">three quarters</span> <span class="heat heat-4">all</span></span></p>
${heatMap(story, sentences, prefix)}
</div>
<div class="messages">
<h4>Messages that came through</h4>
${kept.length ? sentenceList(story, kept, prefix, sentences) : html`<p class="none">None.</p>`}
<h4>What nobody kept</h4>
${lost.length ? sentenceList(story, lost, prefix, sentences) : html`<p class="none">Every sentence was kept by somebody.</p>`}
</div>
</div>
</section>`;
}

/** Where the release comes from and why it is taken for one. */
export function releaseNote({ release }: Story): Markup {
  const chosen =
    release.chosen === 'given'
      ? 'Given as the release.'
      : 'Nobody said which text is the release; this one was chosen.';
  return html`<p class="chosen">${chosen} ${label(release.why)}</p>`;
}
