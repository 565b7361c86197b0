/**
 * The page's style sheet. Colour never stands alone: kinds differ by underline and label, shares by
 * hatching and number, verdicts by shape and word. Text keeps a contrast of 4.5 or more, light and dark.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #faf8f4; --card: #fffefb; --ink: #1e1c19; --soft: #5f5a52; --line: #e3ded4; --rail: #ece8df;
  --link: #1f4f82; --focus: #1f4f82; --shade: 30 28 25;
  --verbatim: #b23a2a; --verbatim-tint: #fadfd8;
  --edited: #96590f; --edited-tint: #fbe9c6;
  --quotation: #2a63a6; --quotation-tint: #dce9f8;
  --paraphrase: #69489a; --paraphrase-tint: #e9e0f5;
  --own: #d8d2c6;
  --heat-1: #fdf0d8; --heat-2: #fbdfb3; --heat-3: #f6c48c; --heat-4: #efa66b;
  --notice: #fdf3d9; --notice-line: #d9a93f;
  --serif: ui-serif, Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", serif;
  --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161513; --card: #1d1c19; --ink: #ece7de; --soft: #aaa396; --line: #35322d; --rail: #2a2824;
    --link: #9cc4ee; --focus: #9cc4ee; --shade: 0 0 0;
    --verbatim: #ee8d7c; --verbatim-tint: #53271f;
    --edited: #deaa59; --edited-tint: #493613;
    --quotation: #86b6ea; --quotation-tint: #1d3a5b;
    --paraphrase: #bea5e6; --paraphrase-tint: #3b2d56;
    --own: #4d4942;
    --heat-1: #2c2417; --heat-2: #45341a; --heat-3: #62451f; --heat-4: #7f5526;
    --notice: #2f2713; --notice-line: #a37c26;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
[hidden] { display: none !important; }
main, .masthead { max-width: 78rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; letter-spacing: -0.01em; }
h2 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.25rem); }
h3 { font-size: 1.375rem; }
h4 { font-size: .8125rem; font-weight: 650; letter-spacing: .01em; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
button, select, input { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.soft, .none { color: var(--soft); }
.none { font-size: .875rem; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.defs { position: absolute; }
.defs .ground.quoted { fill: var(--quotation-tint); } .defs .ground.paraphrased { fill: var(--paraphrase-tint); }
#hatch-quoted .stroke { stroke: var(--quotation); } #hatch-paraphrased .stroke { stroke: var(--paraphrase); }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--card); padding: .5rem 1rem; z-index: 9; }
.skip:focus { top: 1rem; }
kbd { font: .75rem/1 ui-monospace, "Liberation Mono", monospace; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: .1rem .3rem; background: var(--paper); }
code { font: .875em ui-monospace, "Liberation Mono", monospace; }

.masthead { padding-block: clamp(1.25rem, 3vw, 2rem) 1rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.25rem; font-size: .9375rem; }
.masthead h1 { font: 400 .9375rem/1.4 var(--sans); letter-spacing: 0; color: var(--soft); flex: 1 1 18rem; }
.wordmark { font: 600 1rem/1.4 var(--serif); }
.notice { border-inline-start: 3px solid var(--notice-line); background: var(--notice); padding: .75rem 1rem; margin-block: .75rem; border-radius: 0 4px 4px 0; max-width: 60rem; }
.empty { font: 1.25rem/1.5 var(--serif); padding-block: 3rem; }
.kicker { font-size: .875rem; color: var(--soft); }
.chosen { max-width: 46rem; color: var(--soft); margin-block-start: .75rem; }
.stories { margin-block: 1rem 1.5rem; }
.stories ol { columns: 22rem; column-gap: 2.5rem; }
.stories li { break-inside: avoid; padding-block: .3rem; border-block-end: 1px solid var(--line); }
.story { padding-block: 1.5rem 3.5rem; }
.many .story { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.story + .story { border-block-start: 1px solid var(--line); padding-block-start: 3rem; }
.story > header { margin-block-end: 1.5rem; }
.story > header h2 { max-width: 52rem; margin-block: .35rem .25rem; }
.story h3 { margin-block: 3rem .5rem; }

.badge { display: inline-flex; align-items: center; gap: .4em; font-weight: 600; white-space: nowrap; }
.sign { width: .8em; height: .8em; flex: none; }
.reprint > .sign, .spot.reprint { color: var(--verbatim); }
.excerpt > .sign, .spot.excerpt { color: var(--edited); }
.paraphrase > .sign, .spot.paraphrase { color: var(--paraphrase); }
.quotation > .sign, .spot.quotation { color: var(--quotation); }
.independent > .sign, .spot.independent, .undetermined > .sign, .spot.undetermined, .spot.release { color: var(--soft); }
.tally { display: flex; flex-wrap: wrap; gap: .35rem 1.4rem; margin-block-start: 1rem; font-size: .9375rem; }
.amount { font-variant-numeric: tabular-nums; color: var(--soft); }
.flag { display: inline-block; font-size: .8125rem; font-weight: 600; color: var(--verbatim); border: 1px dashed currentColor; border-radius: 4px; padding: 0 .4em; margin-block-start: .25rem; }

.toolbar { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.25rem; padding-block: .75rem; background: var(--paper); border-block-end: 1px solid var(--line); font-size: .875rem; }
.toolbar label { display: flex; align-items: center; gap: .5rem; }
.toolbar label > span { color: var(--soft); }
.toolbar input, .toolbar select { background: var(--card); border: 1px solid color-mix(in srgb, var(--ink) 45%, transparent); border-radius: 6px; padding: .4rem .6rem; min-height: 2.25rem; }
.toolbar input { width: 15rem; }
.toolbar input::placeholder { color: var(--soft); opacity: 1; }
.toolbar .order { display: none; }
.filters { display: flex; flex-wrap: wrap; gap: .4rem; }
.filter { display: inline-flex; align-items: center; gap: .4rem; border: 1px solid var(--line); background: var(--card); border-radius: 99px; padding: .3rem .75rem; min-height: 2.25rem; cursor: pointer; }
.filter .badge { font-weight: 500; }
.filter:hover { border-color: var(--soft); }
.filter[aria-pressed="true"] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.filter[aria-pressed="true"] .badge { font-weight: 650; }
.found { color: var(--soft); margin-inline-start: auto; }

table { border-collapse: collapse; width: 100%; }
th { text-align: start; font-weight: inherit; }
.clippings { table-layout: fixed; }
.clippings thead th { font-size: .8125rem; color: var(--soft); border-block-end: 1px solid var(--line); padding: .5rem 1.25rem .5rem 0; vertical-align: bottom; }
.clippings thead th:nth-child(1) { width: 23%; } .clippings thead th:nth-child(2) { width: 27%; } .clippings thead th:nth-child(3) { width: 21%; }
.clippings thead th:nth-child(4), .clippings thead th:nth-child(5) { width: 8.5%; }
.clippings thead button { all: unset; cursor: pointer; font-size: inherit; }
.clippings thead button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.clippings thead button:hover { color: var(--ink); }
.clippings thead button { position: relative; }
.clippings thead button::after { content: ""; position: absolute; inset-inline-start: 100%; inset-block-end: 0; margin-inline-start: .3em; }
.clippings [aria-sort] { color: var(--ink); }
.clippings [aria-sort="descending"] button::after { content: "↓"; } .clippings [aria-sort="ascending"] button::after { content: "↑"; }
.clippings tbody tr { border-block-end: 1px solid var(--line); }
.clippings tbody tr:hover { background: var(--card); }
.clippings tbody th, .clippings tbody td { padding: .9rem 1.25rem .9rem 0; vertical-align: top; }
.name { display: block; font-weight: 600; font-size: 1.0625rem; line-height: 1.35; }
.title { display: block; font: .9375rem/1.4 var(--serif); color: var(--soft); margin-block-start: .15rem; }
.from { display: block; font-size: .875rem; color: var(--soft); margin-block-start: .2rem; }
.why { font-size: .875rem; line-height: 1.45; color: var(--soft); margin-block-start: .15rem; }
.figure { font-variant-numeric: tabular-nums; }
.unit { color: var(--soft); font-size: .8125rem; }
.when .out { display: block; font-size: .875rem; }
.bar { display: block; width: 100%; height: .875rem; border-radius: 3px; background: var(--rail); margin-block: .3rem .4rem; }
.share.copied { fill: var(--verbatim); } .share.quoted { fill: url(#hatch-quoted); } .share.paraphrased { fill: url(#hatch-paraphrased); } .share.own { fill: var(--own); }
.numbers { display: flex; flex-wrap: wrap; gap: .1rem .9rem; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.numbers li { display: inline-flex; align-items: center; gap: .35em; white-space: nowrap; }
.key { width: .7em; height: .7em; border-radius: 2px; border: 1px solid transparent; }
.key.copied { background: var(--verbatim); }
.key.quoted { background: repeating-linear-gradient(90deg, var(--quotation) 0 1.5px, var(--quotation-tint) 1.5px 4px); border-color: var(--quotation); }
.key.paraphrased { background: repeating-linear-gradient(135deg, var(--paraphrase) 0 1.5px, var(--paraphrase-tint) 1.5px 4px); border-color: var(--paraphrase); }
.key.own { background: var(--own); border-color: var(--soft); }
.more { border: 1px solid var(--line); background: var(--card); border-radius: 6px; padding: .4rem .9rem; min-height: 2.25rem; margin-block-start: 1rem; cursor: pointer; }
.more:hover { border-color: var(--soft); }
@media screen { .later { display: none !important; } }
.nomatch { padding-block: 1rem; color: var(--soft); }

.lead { font: 1.125rem/1.5 var(--serif); max-width: 46rem; }
.finding { font: 1.25rem/1.45 var(--serif); max-width: 46rem; margin-block-start: .75rem; }
.scripted .single .tally { display: none; }
.legend { font-size: .875rem; color: var(--soft); max-width: 42rem; margin-block-end: 1.25rem; }
.ramp { display: inline-flex; flex-wrap: wrap; vertical-align: bottom; }
.ramp .heat { padding: 0 .5em; color: var(--ink); cursor: auto; }
.kept-columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem 4rem; margin-block-start: 1rem; }
.heatmap { font: 1.0625rem/1.75 var(--serif); max-width: 42rem; }
.heatmap p { margin-block-end: .9rem; }
.heatmap .headline { font-size: 1.25rem; font-weight: 600; line-height: 1.55; }
.zone { font: .8125rem/1.5 var(--sans) !important; color: var(--soft); border-block-start: 1px solid var(--line); padding-block-start: .5rem; margin-block-start: 1.25rem; }
.heat { border-radius: 3px; padding: .12em .1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.heatmap .heat:has(button) { cursor: pointer; }
.heat-0 { color: var(--soft); } .heat-1 { background: var(--heat-1); } .heat-2 { background: var(--heat-2); } .heat-3 { background: var(--heat-3); } .heat-4 { background: var(--heat-4); }
.heat:target { outline: 2px solid var(--focus); outline-offset: 2px; }
.kept { all: unset; font: 600 .6875rem/1.6 var(--sans); font-variant-numeric: tabular-nums; color: inherit; margin-inline-start: .4em; padding: 0 .4em; min-width: 1.4rem; text-align: center; border: 1px solid currentColor; border-radius: 99px; vertical-align: .12em; display: inline-block; box-sizing: border-box; }
button.kept { cursor: pointer; }
.last { white-space: nowrap; }
button.kept:hover, button.kept[aria-expanded="true"] { background: var(--ink); color: var(--paper); }
button.kept:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.keepers { font: .9375rem/1.5 var(--sans); background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; margin-block: -.25rem 1.25rem; display: grid; gap: .4rem; }
.keepers > div { display: flex; gap: .75rem; align-items: baseline; }
.keepers ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
.keepers .name { display: inline; font-size: inherit; font-weight: 500; }
.keepers mark { flex: none; min-width: 6rem; }
.messages h4 { color: var(--soft); margin-block: 0 .25rem; }
.messages * + h4 { margin-block-start: 2rem; }
.sentences li { padding-block: .6rem; border-block-end: 1px solid var(--line); }
.sentences a { font: .9375rem/1.45 var(--serif); color: var(--ink); text-decoration: none; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.sentences a:hover { text-decoration: underline; }
.pull { display: block; width: 100%; height: .3rem; margin-block: .45rem .2rem; border-radius: 2px; }
.rail { fill: var(--rail); } .reach { fill: var(--soft); }
.orders li { padding-block: .2rem; font-size: .9375rem; }
.story-notes { max-width: 52rem; } .story-notes li { padding-block: .5rem; border-block-end: 1px solid var(--line); } .story-notes .soft { display: block; font-size: .875rem; } .story-notes q { font-family: var(--serif); }
.rebuilt { font: 1rem/1.6 var(--serif); white-space: pre-line; max-width: 42rem; }
.forms { font-size: .8125rem; color: var(--soft); }
summary { cursor: pointer; color: var(--link); font-size: .875rem; padding-block: .5rem; }

.timeline { max-width: 64rem; margin-block-start: .75rem; }
.timeline li { display: grid; grid-template-columns: 11.5rem minmax(6rem, 1fr) minmax(9rem, 17rem); align-items: center; gap: 1rem; padding-block: .15rem; font-size: .9375rem; }
.time { font-size: .8125rem; font-variant-numeric: tabular-nums; color: var(--soft); }
.track { width: 100%; height: 20px; overflow: visible; display: block; }
.spot { overflow: visible; }
.track line { stroke: var(--line); } .track .origin { stroke: var(--soft); stroke-dasharray: 2 3; }
.timeline li.origin .event { font-weight: 600; }
.of { stroke: var(--paper); stroke-width: 1; }
.of.reprint { fill: var(--verbatim); } .of.excerpt { fill: var(--edited); } .of.paraphrase { fill: url(#hatch-paraphrased); } .of.quotation { fill: url(#hatch-quoted); } .of.independent { fill: var(--own); } .of.undetermined { fill: var(--rail); }
.grouped li { grid-template-columns: 6rem minmax(6rem, 1fr) minmax(9rem, 26rem); }
.grouped .bar { background: none; margin: 0; }

.inputs, .glossary { border-block-start: 1px solid var(--line); padding-block: 2rem; max-width: 60rem; }
.inputs h2, .glossary h2 { font-size: 1.375rem; margin-block-end: .5rem; }
.inputs h3 { font: 600 .9375rem/1.4 var(--sans); margin-block: 1.25rem .25rem; letter-spacing: 0; }
.plain { font-size: .9375rem; }
.plain thead th { font-size: .8125rem; color: var(--soft); }
.plain th, .plain td { padding: .4rem 1.25rem .4rem 0; border-block-end: 1px solid var(--line); vertical-align: top; }
.plain tbody th { width: 40%; }
.status { font-weight: 600; }
.glossary p { max-width: 46rem; }
.terms { display: grid; gap: 1rem 3rem; margin-block-start: 1rem; }
.terms dl > div { display: grid; grid-template-columns: 8rem 1fr; gap: .75rem; padding-block: .2rem; font-size: .9375rem; }
.terms dt { font-weight: 600; } .terms dd { color: var(--soft); }

mark { color: inherit; border-radius: 2px; padding: .1em .06em; text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: .22em; text-decoration-skip-ink: none; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.verbatim { background: var(--verbatim-tint); text-decoration-color: var(--verbatim); text-decoration-style: solid; }
mark.edited { background: var(--edited-tint); text-decoration-color: var(--edited); text-decoration-style: dashed; }
mark.quotation { background: var(--quotation-tint); text-decoration-color: var(--quotation); text-decoration-style: dotted; }
mark.paraphrase { background: var(--paraphrase-tint); text-decoration-color: var(--paraphrase); text-decoration-style: wavy; text-decoration-thickness: 1px; }
ins, del { text-decoration: none; font-weight: 650; border-radius: 2px; }
ins { box-shadow: inset 0 0 0 1.5px var(--edited); padding: 0 .15em; }
del { text-decoration: line-through 1.5px var(--edited); }
.gap { display: inline-block; color: var(--edited); font-weight: 700; cursor: help; text-decoration: none; }
.gap::before { content: "‸"; }
.credit { text-decoration: underline dotted 2px var(--soft); text-underline-offset: .25em; cursor: help; }
.invisible { color: var(--verbatim); cursor: help; } .invisible::before { content: "▯"; font-size: .7em; }
.text mark { cursor: pointer; }
mark.near { filter: brightness(.955); } 
@media (prefers-color-scheme: dark) { mark.near { filter: brightness(1.2); } }
mark.chosen { text-decoration-thickness: 4px; box-shadow: 0 0 0 .12em var(--chosen); background: var(--chosen); }
mark.chosen.verbatim { --chosen: color-mix(in srgb, var(--verbatim) 22%, var(--verbatim-tint)); } mark.chosen.edited { --chosen: color-mix(in srgb, var(--edited) 25%, var(--edited-tint)); }
mark.chosen.quotation { --chosen: color-mix(in srgb, var(--quotation) 22%, var(--quotation-tint)); } mark.chosen.paraphrase { text-decoration-thickness: 2px; --chosen: color-mix(in srgb, var(--paraphrase) 22%, var(--paraphrase-tint)); }
.tag { all: unset; box-sizing: border-box; cursor: pointer; font: 600 .6875rem/1.25rem var(--sans); letter-spacing: 0; padding: 0 .5em; min-height: 1.5rem; line-height: 1.375rem; border-radius: 99px; border: 1px solid currentColor; margin-inline-end: .4em; vertical-align: .1em; background: var(--card); white-space: nowrap; }
.tag.verbatim { color: var(--verbatim); } .tag.edited { color: var(--edited); } .tag.quotation { color: var(--quotation); } .tag.paraphrase { color: var(--paraphrase); }
.tag:hover, .tag[aria-current="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.tag:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }

body[data-view="comparison"] .masthead { display: none; }
#comparison { max-width: 100rem; padding-block: 1.25rem 2rem; }
.steps { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; font-size: .9375rem; padding-block-end: 1.25rem; }
.steps .space { flex: 1; }
#previous-clipping, #next-clipping { max-width: 24rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.steps a { text-decoration: none; padding-block: .3rem; } .steps a:hover { text-decoration: underline; }
#back::before, #previous-clipping::before { content: "← "; } #next-clipping::after { content: " →"; }
.subject { display: grid; gap: .25rem 3rem; grid-template-columns: minmax(0, 1fr); }
.subject h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.25rem); }
.subject h1:focus { outline: none; }
.subject .kicker { font: 1.0625rem/1.4 var(--serif); order: 1; }
#subject-verdict { order: 2; margin-block-start: .5rem; font-size: 1.0625rem; max-width: 46rem; }
#subject-verdict .why { font-size: 1rem; color: var(--ink); }
#subject-made { order: 3; max-width: 40rem; margin-block-start: .5rem; }
.facts { order: 4; display: flex; flex-wrap: wrap; gap: .6rem 2rem; margin-block-start: .75rem; }
.facts dt { font-size: .8125rem; color: var(--soft); } .facts dd { font-size: .9375rem; }
.facts .out { display: inline; margin-inline-start: .75em; }
.findings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem 2.5rem; margin-block-start: 1.25rem; border-block-start: 1px solid var(--line); padding-block-start: 1rem; font-size: .9375rem; line-height: 1.5; }
.findings h2 { font: 600 .8125rem/1.4 var(--sans); color: var(--soft); letter-spacing: 0; margin-block-end: .2rem; }
.findings li { padding-block: .12rem; max-width: 46rem; } .findings q { quotes: "“" "”"; }
.grave-box { grid-column: 1 / -1; border: 1px solid var(--notice-line); border-inline-start-width: 4px; background: var(--notice); border-radius: 0 4px 4px 0; padding: .6rem 1rem; }
.findings .grave-box h2 { color: var(--ink); font-size: .9375rem; } .grave-box h2::before { content: "⚠" / ""; margin-inline-end: .4em; }
.changes { display: block; font-size: .875rem; color: var(--soft); } .changes strong { color: var(--ink); }
.grave { box-shadow: inset 0 0 0 2px var(--ink); padding-inline: .15em; } .grave::after { content: " " attr(data-change); font: 600 .6875rem/1 var(--sans); vertical-align: .3em; margin-inline-start: .25em; }
.map { margin-block: 1.5rem .5rem; }
.map figcaption { font-size: .8125rem; color: var(--soft); margin-block-end: .3rem; }
#map { display: grid; grid-template-columns: auto 1fr; column-gap: .75rem; }
#map svg { grid-column: 2; grid-row: 1 / 3; width: 100%; height: 5.5rem; }
#map .end { grid-column: 1; font-size: .8125rem; color: var(--soft); } #map .end:last-child { grid-row: 2; align-self: end; }
#map .rail { fill: var(--own); } #map .rail.furniture, #map .rail.comment, #map .rail.boilerplate { fill: var(--rail); }
.ribbon { cursor: pointer; } /* Not counted: */ .ribbon.furniture, .ribbon.comment, .ribbon.boilerplate { opacity: .35; }
.ribbon.verbatim { fill: var(--verbatim); } .ribbon.edited { fill: var(--edited); } .ribbon.quotation { fill: var(--quotation); } .ribbon.paraphrase { fill: var(--paraphrase); }
.band { opacity: .22; } .ribbon:hover .band, .ribbon.near .band { opacity: .4; } .ribbon.chosen .band { opacity: .65; }
.inspector { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; background: var(--paper); border-block: 1px solid var(--line); padding-block: .6rem; font-size: .9375rem; min-height: 3.5rem; }
.inspector button { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .7rem; min-height: 2.25rem; cursor: pointer; }
.inspector button:hover { border-color: var(--soft); } .inspector button:disabled { color: var(--soft); cursor: default; }
.inspector button[aria-pressed="true"] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.walk { display: flex; gap: .4rem; }
#passage { flex: 1 1 20rem; } #passage .flag { margin: 0 0 0 .6em; }
.keys { display: flex; gap: .35em; align-items: center; font-size: .8125rem; color: var(--soft); }
.counterpart-line, .panes-switch { display: none; }
.panes { display: grid; grid-template-columns: 1fr 1fr; gap: 0; }
.pane { height: max(24rem, calc(100vh - 5.5rem)); overflow-y: auto; padding: 1.25rem 2.5rem 4rem 0; }
.pane + .pane { border-inline-start: 1px solid var(--line); padding-inline: 2.5rem .5rem; }
.pane:focus-visible { outline-offset: -2px; }
.pane h2 { font: 600 .8125rem/1.4 var(--sans); color: var(--soft); letter-spacing: 0; margin-block-end: .75rem; }
.text { font: 1.0625rem/1.75 var(--serif); max-width: 40rem; }
.text p { margin-block-end: .95rem; white-space: pre-line; }
.text .headline { font-size: 1.375rem; font-weight: 600; line-height: 1.4; }
.text .boilerplate, .folded p { color: var(--soft); font-size: .9375rem; }
.text mark { color: var(--ink); }
.folded { font-family: var(--sans); border: 1px dashed var(--line); border-radius: 6px; padding: .1rem .9rem; margin-block-end: .95rem; }
.folded summary { color: var(--soft); }
:lang(ja), :lang(zh), :lang(ko) { text-decoration-skip-ink: none; }
.text:lang(ja), .heatmap:lang(ja), .counterpart:lang(ja), .sentences a:lang(ja) { font-family: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", var(--serif); line-break: strict; }

@media (min-width: 64rem) {
  .kept-columns { grid-template-columns: minmax(0, 42rem) minmax(16rem, 1fr); }
  .terms { grid-template-columns: 1fr 1fr; }
  .subject { grid-template-columns: minmax(0, 1fr) minmax(20rem, 34rem); }
  .subject h1, .subject .kicker, #subject-verdict { grid-column: 1; }
  #subject-made { grid-column: 2; grid-row: 1 / 4; margin: 0; } .facts { grid-column: 1 / -1; }
}
@media (max-width: 56rem) {
  .clippings, .clippings tbody, .clippings tr, .clippings th, .clippings td { display: block; width: auto; }
  .clippings thead, .plain thead { display: none; }
  .clippings tbody tr { padding-block: 1.1rem; }
  .clippings tbody th, .clippings tbody td { padding: 0; }
  .clippings .verdict { margin-block: .5rem; } .clippings .made { margin-block-end: .5rem; }
  .clippings td[data-label] { display: inline-block; margin-inline-end: 1.5rem; font-size: .9375rem; vertical-align: top; }
  .clippings td[data-label]::before { content: attr(data-label); display: block; font-size: .8125rem; color: var(--soft); }
  .toolbar { position: static; }
  .toolbar .order { display: flex; }
  .toolbar .search, .toolbar input { flex: 1; width: auto; min-width: 0; }
  .timeline li { grid-template-columns: 1fr auto; gap: 0 1rem; padding-block: .4rem; }
  .timeline .track, .timeline .bar { grid-column: 1 / -1; grid-row: 2; }
  .timeline .event { text-align: end; }
  .plain, .plain tbody, .plain tr, .plain th, .plain td { display: block; width: auto !important; }
  .plain th, .plain td { border: 0; padding: 0; } .plain tr { border-block-end: 1px solid var(--line); padding-block: .6rem; }
  .terms dl > div { grid-template-columns: 7rem 1fr; }
  .panes { display: block; }
  [data-show="clipping"] #release-pane, [data-show="release"] #clipping-pane { display: none; }
  .pane, .pane + .pane { height: auto; overflow: visible; padding: 1.25rem 0 14rem; border: 0; }
  .inspector { position: fixed; inset: auto 0 0 0; padding: .6rem clamp(1rem, 4vw, 3rem) max(.6rem, env(safe-area-inset-bottom)); border-block-end: 0; box-shadow: 0 -6px 24px rgb(var(--shade) / .1); }
  .walk { order: 2; } .panes-switch { order: 3; display: flex; gap: .4rem; margin-inline-start: auto; }
  #passage { order: 1; flex-basis: 100%; }
  [data-show="clipping"] .in-release, [data-show="release"] .in-clipping { display: block; max-height: 7.5rem; overflow-y: auto; font-size: .9375rem; margin-block-start: .25rem; }
  .keys, .inspector kbd { display: none; }
  .counterpart { font-family: var(--serif); quotes: none; }
  .steps { display: grid; grid-template-columns: 1fr 1fr; } #back { grid-column: 1 / -1; } .steps .space { display: none; } #next-clipping { grid-column: 2; text-align: end; }
  #map svg { height: 4.5rem; }
}
@media (prefers-reduced-motion: no-preference) {
  .band { transition: opacity .15s; } .tag, .kept, .filter { transition: background-color .15s, color .15s; }
}
@media (forced-colors: active) {
  mark { forced-color-adjust: none; color: #000; background: #fff; }
  .bar, .track, #map svg, .key, .pull, .sign { forced-color-adjust: none; }
}
@media print {
  :root { color-scheme: light; }
  body { background: #fff; font-size: 10pt; }
  main, .masthead, #comparison { max-width: none; padding-inline: 0; }
  .toolbar, .steps, .inspector, .skip, .more, .keepers, .out { display: none !important; }
  .bar, .track, .pull, .key, mark, .heat, #map svg, .sign { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .many .story { content-visibility: visible; } .story { break-before: page; } .story:first-of-type { break-before: auto; }
  tr, li, .sentences li { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .panes { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
  [data-show] .pane { display: block !important; height: auto; overflow: visible; padding: 1rem 0; border: 0; }
  .text, .text .boilerplate, .folded p { font-size: 9.5pt; line-height: 1.6; }
  mark.chosen { outline: none; }
}
`;
