/// <reference lib="dom" />
/**
 * The script of the page: sorting, filtering, who kept a sentence, and the side-by-side view.
 *
 * One self-contained function, because its compiled source is what the page carries (see html.ts):
 * it may use types from elsewhere but no value. Text reaches the page as text nodes only, never as
 * HTML; addresses are the ones the static page already holds.
 */
import type { Edit, Passage, PassageKind } from '../../compare/record.ts';
import type { DrawnClipping, DrawnStory, DrawnText } from './details.ts';
import type { Finding, Line } from './findings.ts';

export function client(): void {
  const SVG = 'http://www.w3.org/2000/svg';
  /** What the row says and the data does not. */
  interface Opened {
    readonly key: string;
    readonly row: HTMLTableRowElement;
    readonly clipping: DrawnClipping;
    readonly release: DrawnStory;
    /** Index of the chosen passage; -1 before one is chosen. */
    passage: number;
  }
  let opened: Opened | undefined;
  let overviewScroll = 0;
  let overviewFocus: HTMLElement | undefined;
  const pageTitle = document.title;

  // ── building blocks ────────────────────────────────────────────────────────────────────────

  function byId<E extends HTMLElement = HTMLElement>(id: string): E {
    return document.getElementById(id) as E;
  }

  function all<E extends Element = HTMLElement>(
    selector: string,
    within: ParentNode = document,
  ): E[] {
    return [...within.querySelectorAll<E>(selector)];
  }

  function element<K extends keyof HTMLElementTagNameMap>(
    name: K,
    className: string,
    ...content: readonly (Node | string)[]
  ): HTMLElementTagNameMap[K] {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  }

  function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
    const made = document.createElementNS(SVG, name) as SVGElement;
    for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key] ?? '');
    return made;
  }

  function data<T>(id: string): T | undefined {
    const tag = document.getElementById(id);
    return tag ? (JSON.parse(tag.textContent ?? '') as T) : undefined;
  }

  function rowOf(key: string): HTMLTableRowElement | null {
    return document.getElementById(`row-${key}`) as HTMLTableRowElement | null;
  }

  function nameOf(row: HTMLTableRowElement): string {
    return row.dataset.outlet ?? '';
  }

  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const scrolling = (): ScrollBehavior => (calm.matches ? 'auto' : 'smooth');

  // ── the overview: order, filter, search ────────────────────────────────────────────────────

  const rows = all<HTMLTableRowElement>('tr[data-key]');
  const searchable = new Map(rows.map((row) => [row, (row.textContent ?? '').toLowerCase()]));
  /** Rows a table shows before it is asked for more: layout of thousands takes seconds. Guess. */
  const PAGE_ROWS = 200;
  const allowed = new Map<HTMLTableElement, number>();
  const tables = all<HTMLTableElement>('.clippings');

  /** Leaves all but the first rows that match for later; print shows them all. */
  function cutTables(): void {
    for (const table of tables) {
      const most = allowed.get(table) ?? PAGE_ROWS;
      let matching = 0;
      for (const row of table.tBodies[0]?.rows ?? []) {
        if (!row.hidden) matching += 1;
        row.classList.toggle('later', matching > most);
      }
      const more = table.parentElement?.querySelector<HTMLButtonElement>('.more');
      if (!more) continue;
      more.hidden = matching <= most;
      more.textContent = `Show ${Math.min(PAGE_ROWS, matching - most)} more of ${matching - most}`;
    }
  }

  function prepareTables(): void {
    for (const table of tables) {
      if ((table.tBodies[0]?.rows.length ?? 0) <= PAGE_ROWS) continue;
      const more = element('button', 'more');
      more.type = 'button';
      more.addEventListener('click', () => {
        allowed.set(table, (allowed.get(table) ?? PAGE_ROWS) + PAGE_ROWS);
        cutTables();
      });
      table.after(more);
    }
    cutTables();
  }

  /** Names sort upwards, amounts downwards, dates from the first. */
  const UPWARDS = ['outlet', 'verdict', 'date'];

  function sortBy(column: string, upwards: boolean): void {
    const field = column === 'verdict' ? 'rank' : column;
    const value = (row: HTMLTableRowElement): number => Number(row.dataset[field] || Number.NaN);
    const collator = new Intl.Collator(undefined, { numeric: true });
    const direction = upwards ? 1 : -1;
    const order = (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
      if (field === 'outlet') return direction * collator.compare(nameOf(a), nameOf(b));
      const [x, y] = [value(a), value(b)];
      // What has no date stands last either way.
      if (Number.isNaN(x) || Number.isNaN(y))
        return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
      return direction * (x - y);
    };
    for (const table of tables)
      for (const body of table.tBodies) body.append(...[...body.rows].sort(order));
    cutTables();
    for (const heading of all('.clippings th[data-sort]')) {
      if (heading.dataset.sort === column)
        heading.setAttribute('aria-sort', upwards ? 'ascending' : 'descending');
      else heading.removeAttribute('aria-sort');
    }
    const select = document.getElementById('order') as HTMLSelectElement | null;
    if (select) select.value = column;
  }

  function filter(): void {
    const wanted = all('.filter[aria-pressed="true"]').map((button) => button.dataset.verdict);
    const words = byId<HTMLInputElement>('search').value.toLowerCase().split(/\s+/);
    let found = 0;
    for (const row of rows) {
      const text = searchable.get(row) ?? '';
      const fits =
        (wanted.length === 0 || wanted.includes(row.dataset.verdict)) &&
        words.every((word) => text.includes(word));
      row.hidden = !fits;
      if (fits) found += 1;
    }
    for (const table of tables) {
      const body = table.tBodies[0];
      const empty =
        body !== undefined && body.rows.length > 0 && [...body.rows].every((row) => row.hidden);
      table.hidden = empty;
      (table.parentElement?.querySelector('.nomatch') as HTMLElement).hidden = !empty;
    }
    cutTables();
    byId('found').textContent = found === rows.length ? '' : `${found} of ${rows.length} clippings`;
  }

  function prepareOverview(): void {
    for (const heading of all('.clippings th[data-sort]')) {
      const button = element('button', '', ...heading.childNodes);
      button.type = 'button';
      button.addEventListener('click', () => {
        const column = heading.dataset.sort ?? '';
        const now = heading.getAttribute('aria-sort');
        sortBy(column, now ? now === 'descending' : UPWARDS.includes(column));
      });
      heading.append(button);
    }
    const bar = document.querySelector<HTMLElement>('.toolbar');
    if (!bar) return;
    bar.hidden = false;
    byId('search').addEventListener('input', filter);
    const order = byId<HTMLSelectElement>('order');
    order.addEventListener('change', () => sortBy(order.value, UPWARDS.includes(order.value)));
    for (const button of all('.filter'))
      button.addEventListener('click', () => {
        button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
        filter();
      });
  }

  // ── the heat map: who kept a sentence ──────────────────────────────────────────────────────

  const KINDS: readonly PassageKind[] = ['verbatim', 'edited', 'quotation', 'paraphrase'];

  function keepersOf(story: string, sentence: number): HTMLElement {
    const box = element('div', 'keepers');
    const kept = data<DrawnStory>(`data-${story}`)?.keepers[sentence] ?? [];
    if (kept.length === 0) box.append('No clipping kept this sentence.');
    for (const kind of KINDS) {
      const keepers = kept.filter((keeper) => keeper[1] === kind);
      if (keepers.length === 0) continue;
      const list = element('ul', '');
      let unlisted = 0;
      for (const [clipping] of keepers) {
        const link = rowOf(`${story}-${clipping + 1}`)?.querySelector('.name');
        if (link) list.append(element('li', '', link.cloneNode(true)));
        else unlisted += 1;
      }
      if (unlisted) list.append(element('li', '', `${unlisted} not listed on this page`));
      box.append(element('div', '', element('mark', kind, kind), list));
    }
    return box;
  }

  function toggleKeepers(button: HTMLButtonElement, story: string): void {
    const paragraph = button.closest('p') as HTMLElement;
    const open = button.getAttribute('aria-expanded') === 'true';
    const section = button.closest('.heatmap') as HTMLElement;
    for (const other of all('.kept[aria-expanded="true"]', section))
      other.setAttribute('aria-expanded', 'false');
    for (const box of all('.keepers', section)) box.remove();
    if (open) return;
    button.setAttribute('aria-expanded', 'true');
    paragraph.after(keepersOf(story, Number(button.dataset.sentence)));
  }

  function prepareHeatMaps(): void {
    for (const section of all('.story')) {
      const story = section.id.replace('story-', '');
      const total = all('tr[data-key]', section).length;
      const map = section.querySelector<HTMLElement>('.heatmap');
      if (!map) continue;
      for (const mark of all('.kept', map)) {
        const button = element('button', 'kept', mark.textContent ?? '');
        button.type = 'button';
        button.dataset.sentence = mark.dataset.sentence ?? '';
        button.setAttribute('aria-expanded', 'false');
        button.setAttribute('aria-label', `${mark.textContent} of ${total} kept this: who`);
        mark.replaceWith(button);
      }
      map.addEventListener('click', (event) => {
        const button = (event.target as Element)
          .closest('.heat')
          ?.querySelector<HTMLButtonElement>('.kept');
        if (button && getSelection()?.isCollapsed !== false) toggleKeepers(button, story);
      });
    }
  }

  // ── one clipping beside the release ────────────────────────────────────────────────────────

  type Side = 'clipping' | 'release';

  function spell(kind: PassageKind): string {
    return {
      verbatim: 'verbatim',
      edited: 'edited',
      quotation: 'quotation',
      paraphrase: 'paraphrase',
    }[kind];
  }

  function slice(text: string, span: { start: number; end: number }): string {
    return text.slice(span.start, span.end);
  }

  /** Characters no reader can see: shown, since a disguised copy hides its changes in them. */
  const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

  function appendText(parent: HTMLElement, text: string): void {
    if (!INVISIBLE.test(text)) {
      parent.append(text);
      return;
    }
    for (const piece of text.split(
      /([\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+)/,
    )) {
      if (piece === '') continue;
      if (!INVISIBLE.test(piece)) parent.append(piece);
      else {
        const codes = [...piece].map(
          (character) =>
            `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        );
        const spot = element('span', 'invisible');
        spot.title = `invisible: ${codes.join(' ')}`;
        parent.append(spot);
      }
    }
  }

  /** A retelling has other words everywhere: only what contradicts the release is marked in it. */
  function changedIn({ kind, edits, contradictions = [] }: Passage): readonly Edit[] {
    if (kind !== 'paraphrase') return edits;
    return contradictions.map((one) => ({ ...one, type: 'replace', changesMeaning: true }));
  }

  /** What the change does; one that may change the meaning says so beside the words. */
  function labelChange(changed: HTMLElement, { change, changesMeaning }: Edit): void {
    if (!change) return;
    changed.title = changesMeaning ? `${change}: may change the meaning` : change;
    if (!changesMeaning) return;
    changed.classList.add('grave');
    changed.dataset.change = change;
  }

  /** `number (may change the meaning), 2 deletion, synonym`; '' where nothing says what they are. */
  function changesOf(edits: readonly Edit[]): Node[] {
    const counts = new Map<string, number>();
    for (const { change } of [...edits].sort(
      (a, b) => Number(b.changesMeaning) - Number(a.changesMeaning),
    ))
      if (change) counts.set(change, (counts.get(change) ?? 0) + 1);
    if (counts.size === 0) return [];
    const grave = new Set(edits.filter((edit) => edit.changesMeaning).map(({ change }) => change));
    const line = element('span', 'changes', 'Changes: ');
    [...counts].forEach(([change, amount], at) => {
      if (at > 0) line.append(', ');
      const told = amount > 1 ? `${amount} × ${change}` : change;
      line.append(
        grave.has(change as Edit['change'])
          ? element('strong', '', `${told} (may change the meaning)`)
          : told,
      );
    });
    return [line];
  }

  /** What is written otherwise although the words are the same. */
  function variantsOf({ variants = [] }: Passage, clipping: string, release: string): Node[] {
    if (variants.length === 0) return [];
    const shown = (words: string): string => {
      if (words.trim() !== '') return `“${words.trim()}”`;
      return words === '' ? 'nothing' : 'a space';
    };
    const told = variants.map(({ change, ...spans }) =>
      change === 'truncation'
        ? `cut off: ${shown(slice(release, spans.release))}`
        : `${change}: ${shown(slice(clipping, spans.clipping))} for ${shown(slice(release, spans.release))}`,
    );
    return [element('span', 'changes', `The same words, written otherwise: ${told.join('; ')}`)];
  }

  /** One stretch of a passage, with its changed words marked: added in the clipping, left out of the release. */
  function appendChanged(
    parent: HTMLElement,
    side: Side,
    text: string,
    from: number,
    to: number,
    edits: readonly Edit[],
    other: string,
  ): void {
    let at = from;
    for (const edit of edits) {
      const span = edit[side];
      if ((span.start < at && span.end <= at) || span.start >= to) continue;
      const begin = Math.max(at, span.start);
      appendText(parent, text.slice(at, begin));
      at = Math.min(span.end, to);
      if (at > begin) {
        const changed = element(side === 'clipping' ? 'ins' : 'del', '');
        labelChange(changed, edit);
        appendText(changed, text.slice(begin, at));
        parent.append(changed);
      } else if (side === 'clipping') {
        const gap = element('span', 'gap');
        if (edit.changesMeaning) labelChange(gap, edit);
        gap.title = `left out: ${slice(other, edit.release)}`;
        gap.append(element('span', 'quiet', ` [left out: ${slice(other, edit.release)}] `));
        parent.append(gap);
      }
    }
    appendText(parent, text.slice(at, to));
  }

  function tag(side: Side, number: number, passage: Passage): HTMLButtonElement {
    const button = element('button', `tag ${passage.kind}`, `${number + 1} ${spell(passage.kind)}`);
    button.type = 'button';
    button.dataset.passage = String(number);
    const there = side === 'clipping' ? 'release' : 'clipping';
    button.setAttribute(
      'aria-label',
      `Passage ${number + 1}, ${spell(passage.kind)}: show it in the ${there}`,
    );
    return button;
  }

  function drawParagraph(
    into: HTMLElement,
    side: Side,
    { text, credits = [] }: DrawnText,
    start: number,
    end: number,
    passages: readonly Passage[],
    other: string,
  ): number {
    const touching = passages
      .map((passage, number) => ({ passage, number, span: passage[side] }))
      .filter(({ span }) => span.start < end && span.end > start);
    const cuts = new Set([start, end]);
    for (const { span } of touching)
      for (const cut of [span.start, span.end]) if (cut > start && cut < end) cuts.add(cut);
    for (const [from, to] of credits)
      for (const cut of [from, to]) if (cut > start && cut < end) cuts.add(cut);
    const sorted = [...cuts].sort((a, b) => a - b);
    sorted.slice(0, -1).forEach((from, position) => {
      const to = sorted[position + 1] ?? end;
      // The copy shows before the paraphrase where both come from the same words of the release.
      const here = touching
        .filter(({ span }) => span.start <= from && span.end >= to)
        .sort((a, b) => KINDS.indexOf(a.passage.kind) - KINDS.indexOf(b.passage.kind));
      const [first] = here;
      const says = credits.find(([begin, stop]) => begin <= from && stop >= to)?.[2];
      const words = says === undefined ? undefined : element('span', 'credit');
      if (words) words.title = `credit: ${says}`;
      if (!first) {
        appendText(words ?? into, text.slice(from, to));
        if (words) into.append(words);
        return;
      }
      for (const { passage, number, span } of here)
        if (
          span.start === from ||
          (from === start && span.start < start && span.start + 2 >= start)
        )
          into.append(tag(side, number, passage));
      const mark = element('mark', first.passage.kind);
      mark.dataset.passages = here.map(({ number }) => number).join(' ');
      appendChanged(words ?? mark, side, text, from, to, changedIn(first.passage), other);
      if (words) mark.append(words);
      into.append(mark);
    });
    return touching.length;
  }

  /** Furniture and comments fold away as a group: they are no part of the article. */
  const FOLDED: readonly string[] = ['furniture', 'comment'];

  function drawText(
    into: HTMLElement,
    side: Side,
    drawn: DrawnText,
    passages: readonly Passage[],
    other: string,
  ): void {
    into.replaceChildren();
    if (drawn.language) into.lang = drawn.language;
    else into.removeAttribute('lang');
    let group:
      | { zone: string; box: HTMLDetailsElement; paragraphs: number; passages: number }
      | undefined;
    const close = (): void => {
      if (!group) return;
      const noun = group.zone === 'comment' ? 'Readers’ comments' : 'Page furniture';
      const shared = group.passages
        ? `; shares ${group.passages} ${group.passages === 1 ? 'passage' : 'passages'}, not counted`
        : '';
      const many = `${group.paragraphs} ${group.paragraphs === 1 ? 'paragraph' : 'paragraphs'}`;
      group.box.prepend(element('summary', '', `${noun}, ${many}${shared}`));
      group = undefined;
    };
    let last = '';
    for (const [start, end, zone] of drawn.paragraphs) {
      const paragraph = element('p', zone);
      paragraph.dir = 'auto';
      const shared = drawParagraph(paragraph, side, drawn, start, end, passages, other);
      if (group && group.zone !== zone) close();
      if (FOLDED.includes(zone)) {
        if (!group) {
          group = { zone, box: element('details', `folded ${zone}`), paragraphs: 0, passages: 0 };
          into.append(group.box);
        }
        group.box.append(paragraph);
        group.paragraphs += 1;
        group.passages += shared;
      } else {
        if (zone === 'boilerplate' && last !== zone)
          into.append(element('p', 'zone', 'Boilerplate: shown, not counted'));
        into.append(paragraph);
      }
      last = zone;
    }
    close();
    if (drawn.paragraphs.length === 0) into.append(element('p', 'zone', 'No text.'));
  }

  /** Two bars, article above and release below, and a ribbon from each passage to where it comes from. */
  function drawMap({ clipping, release }: Opened): void {
    const [width, bar, gap] = [1000, 16, 56];
    const svg = shape('svg', {
      viewBox: `0 0 ${width} ${bar * 2 + gap}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    });
    const scale = (drawn: DrawnText, at: number): number =>
      (at / Math.max(1, drawn.text.length)) * width;
    const rails: readonly (readonly [DrawnText, number])[] = [
      [clipping, 0],
      [release, bar + gap],
    ];
    for (const [drawn, y] of rails)
      for (const [start, end, zone] of drawn.paragraphs) {
        const [from, to] = [scale(drawn, start), scale(drawn, end)];
        svg.append(
          shape('rect', {
            class: `rail ${zone}`,
            x: `${from}`,
            y: `${y}`,
            width: `${Math.max(0.5, to - from)}`,
            height: `${bar}`,
          }),
        );
      }
    clipping.passages.forEach((passage, number) => {
      const [a, b] = [
        scale(clipping, passage.clipping.start),
        scale(clipping, passage.clipping.end),
      ];
      const [c, d] = [scale(release, passage.release.start), scale(release, passage.release.end)];
      const group = shape('g', { class: `ribbon ${passage.kind}`, 'data-passage': `${number}` });
      const [top, middle, bottom] = [bar, bar + gap / 2, bar + gap];
      group.append(
        shape('path', {
          class: 'band',
          d: `M${a} ${top}C${a} ${middle} ${c} ${middle} ${c} ${bottom}H${d}C${d} ${middle} ${b} ${middle} ${b} ${top}Z`,
        }),
        shape('rect', {
          class: 'block',
          x: `${a}`,
          y: '0',
          width: `${Math.max(2, b - a)}`,
          height: `${bar}`,
        }),
        shape('rect', {
          class: 'block',
          x: `${c}`,
          y: `${bottom}`,
          width: `${Math.max(2, d - c)}`,
          height: `${bar}`,
        }),
      );
      svg.append(group);
    });
    byId('map').replaceChildren(
      element('span', 'end', 'Article'),
      svg,
      element('span', 'end', 'Release'),
    );
  }

  const panes = byId('panes');

  function marksOf(number: number, within: ParentNode = panes): HTMLElement[] {
    return all('mark', within).filter((mark) =>
      (mark.dataset.passages ?? '').split(' ').includes(String(number)),
    );
  }

  function highlight(className: string, number: number): void {
    for (const lit of all(`.${className}`, byId('comparison'))) lit.classList.remove(className);
    if (number < 0) return;
    for (const mark of marksOf(number)) mark.classList.add(className);
    for (const part of all<HTMLElement>(`[data-passage="${number}"]`, byId('comparison')))
      part.classList.add(className);
  }

  /** Brings a mark to the middle of its pane, or of the window where the panes do not scroll by themselves. */
  function reveal(mark: HTMLElement, moveWindow: boolean): void {
    const fold = mark.closest('details');
    if (fold) fold.open = true;
    const pane = mark.closest<HTMLElement>('.pane');
    if (!pane || pane.offsetParent === null) return;
    if (pane.scrollHeight > pane.clientHeight + 1) {
      const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTo({
        top: pane.scrollTop + offset - pane.clientHeight / 3,
        behavior: scrolling(),
      });
      const box = panes.getBoundingClientRect();
      if (moveWindow && (box.top > innerHeight / 2 || box.bottom < innerHeight / 2))
        panes.scrollIntoView({ block: 'end', behavior: scrolling() });
    } else if (moveWindow) {
      const top = mark.getBoundingClientRect().top + scrollY - innerHeight / 4;
      scrollTo({ top, behavior: scrolling() });
    }
  }

  function describe({ clipping, release }: Opened, number: number): (Node | string)[] {
    const passage = clipping.passages[number];
    const total = clipping.passages.length;
    if (total === 0) return ['No shared passages.'];
    if (!passage) return [`${total} shared ${total === 1 ? 'passage' : 'passages'}`];
    const same = `${Math.round(passage.similarity * 100)}%`;
    const told =
      passage.kind === 'paraphrase'
        ? `${same} ${passage.evidence ? 'alike in meaning, by embedding' : 'likely'}`
        : passage.similarity < 1
          ? `${same} the same words`
          : 'the same words';
    const parts: (Node | string)[] = [
      element('strong', '', `${number + 1} of ${total}`),
      ' ',
      element('mark', passage.kind, spell(passage.kind)),
      ` ${told}`,
    ];
    if (passage.disguised) parts.push(element('span', 'flag', 'disguised'));
    const edits = changedIn(passage);
    parts.push(...changesOf(edits), ...variantsOf(passage, clipping.text, release.text));
    for (const [side, drawn, other] of [
      ['release', release, clipping],
      ['clipping', clipping, release],
    ] as const) {
      const words = element('q', 'counterpart');
      const { start, end } = passage[side];
      appendChanged(words, side, drawn.text, start, end, edits, other.text);
      if (drawn.language) words.lang = drawn.language;
      const lead = element('span', 'soft', `In the ${side}: `);
      parts.push(element('span', `counterpart-line in-${side}`, lead, words));
    }
    return parts;
  }

  function choose(number: number, from?: Side): void {
    if (!opened) return;
    opened.passage = number;
    highlight('chosen', number);
    for (const button of all('.tag', panes)) {
      if (button.dataset.passage === String(number)) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
    byId('passage').replaceChildren(...describe(opened, number));
    for (const side of ['clipping', 'release'] as const) {
      const [mark] = marksOf(number, byId(`${side}-text`));
      if (mark && side !== from) reveal(mark, from === undefined && side === 'clipping');
    }
  }

  function step(by: number): void {
    const total = opened?.clipping.passages.length ?? 0;
    if (!opened || total === 0) return;
    const next =
      opened.passage < 0 ? (by > 0 ? 0 : total - 1) : (opened.passage + by + total) % total;
    choose(next);
  }

  function showPane(side: Side): void {
    byId('comparison').dataset.show = side;
    for (const each of ['clipping', 'release'] as const)
      byId(`show-${each}`).setAttribute('aria-pressed', String(each === side));
    const [mark] =
      opened && opened.passage >= 0 ? marksOf(opened.passage, byId(`${side}-text`)) : [];
    if (mark) reveal(mark, true);
  }

  /** What the row already shows, drawn once by the static page. */
  function fillHeader({ row, clipping }: Opened): void {
    const name = nameOf(row);
    byId('subject').replaceChildren(element('bdi', '', name));
    document.title = `${name} · ${pageTitle}`;
    byId('subject-title').textContent = row.querySelector('.title')?.textContent ?? '';
    const copy = (selector: string): Node[] =>
      [...(row.querySelector(selector)?.childNodes ?? [])].map((node) => node.cloneNode(true));
    byId('subject-verdict').replaceChildren(...copy('.verdict'));
    byId('subject-made').replaceChildren(...copy('.made'));
    const facts = byId('subject-facts');
    facts.replaceChildren();
    const fact = (term: string, ...value: (Node | string)[]): void =>
      facts.append(element('div', '', element('dt', '', term), element('dd', '', ...value)));
    for (const cell of all('td[data-label]', row))
      fact(cell.dataset.label ?? '', ...[...cell.childNodes].map((node) => node.cloneNode(true)));
    for (const [term, value] of clipping.facts) fact(term, element('bdi', '', value));
    const flag = row.querySelector('.who .flag');
    if (flag) byId('subject-made').append(flag.cloneNode(true));
    const visible = rows.filter((one) => !one.hidden && one.querySelector('a.name'));
    const inOrder = all<HTMLTableRowElement>('tr[data-key]').filter((one) => visible.includes(one));
    const position = inOrder.indexOf(row);
    for (const [id, neighbour] of [
      ['previous-clipping', inOrder[position - 1]],
      ['next-clipping', inOrder[position + 1]],
    ] as const) {
      const link = byId<HTMLAnchorElement>(id);
      link.hidden = position < 0 || !neighbour;
      if (!neighbour) continue;
      link.href = `#clipping-${neighbour.dataset.key}`;
      link.textContent = nameOf(neighbour);
    }
  }

  /** Lines of a finding before the rest folds away. */
  const FINDING_LINES = 4;

  function drawLine(line: Line, { clipping, release }: Opened): HTMLLIElement {
    const item = element('li', '');
    for (const [kind, text, key] of line) {
      const name = {
        plain: 'span',
        strong: 'strong',
        clipping: 'bdi',
        quoted: 'q',
        added: 'ins',
        removed: 'del',
        link: 'bdi',
      } as const;
      const part = element(name[kind], '');
      appendText(part, text);
      const language = kind === 'removed' ? release.language : clipping.language;
      if (language && ['clipping', 'quoted', 'added', 'removed'].includes(kind))
        part.lang = language;
      const row = key === undefined ? null : rowOf(key);
      if (row?.querySelector('a.name')) {
        const link = element('a', '', part);
        link.href = `#clipping-${key}`;
        item.append(link);
      } else item.append(part);
    }
    return item;
  }

  function drawFinding({ title, grave, lines }: Finding, of: Opened): HTMLElement {
    const items = lines.map((line) => drawLine(line, of));
    const box = element(
      'div',
      grave ? 'finding-box grave-box' : 'finding-box',
      element('h2', '', title),
    );
    box.append(element('ul', '', ...items.slice(0, FINDING_LINES)));
    if (items.length > FINDING_LINES)
      box.append(
        element(
          'details',
          '',
          element('summary', '', `${items.length - FINDING_LINES} more`),
          element('ul', '', ...items.slice(FINDING_LINES)),
        ),
      );
    return box;
  }

  function drawFindings(of: Opened): void {
    const { findings } = of.clipping;
    byId('findings').replaceChildren(...findings.map((finding) => drawFinding(finding, of)));
    byId('findings').hidden = findings.length === 0;
  }

  function openClipping(key: string): boolean {
    const row = rowOf(key);
    const clipping = data<DrawnClipping>(`data-${key}`);
    const release = data<DrawnStory>(`data-${key.split('-')[0]}`);
    if (!row || !clipping || !release) return false;
    if (!opened) {
      overviewScroll = scrollY;
      overviewFocus =
        document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    }
    opened = { key, row, clipping, release, passage: -1 };
    document.body.dataset.view = 'comparison';
    byId('overview').hidden = true;
    byId('comparison').hidden = false;
    fillHeader(opened);
    drawFindings(opened);
    drawMap(opened);
    drawText(byId('clipping-text'), 'clipping', clipping, clipping.passages, release.text);
    drawText(byId('release-text'), 'release', release, clipping.passages, clipping.text);
    byId('passage').replaceChildren(...describe(opened, -1));
    for (const id of ['previous-passage', 'next-passage'])
      byId<HTMLButtonElement>(id).disabled = clipping.passages.length === 0;
    showPane('clipping');
    for (const pane of all('.pane')) pane.scrollTop = 0;
    scrollTo(0, 0);
    byId('subject').focus({ preventScroll: true });
    return true;
  }

  function closeClipping(): void {
    if (!opened) return;
    const { row } = opened;
    opened = undefined;
    delete document.body.dataset.view;
    document.title = pageTitle;
    byId('comparison').hidden = true;
    byId('overview').hidden = false;
    for (const id of ['clipping-text', 'release-text', 'map', 'findings'])
      byId(id).replaceChildren();
    const focus = overviewFocus?.isConnected
      ? overviewFocus
      : row.querySelector<HTMLElement>('.name');
    focus?.focus({ preventScroll: true });
    scrollTo(0, overviewScroll);
  }

  function follow(): void {
    const key = /^#clipping-(\d+-\d+)$/.exec(location.hash)?.[1];
    if (key !== undefined && opened?.key === key) return;
    if (key === undefined || !openClipping(key)) {
      const wasOpen = opened !== undefined;
      closeClipping();
      const target =
        wasOpen && location.hash.length > 1
          ? document.getElementById(location.hash.slice(1))
          : null;
      if (target && target.id !== 'overview') target.scrollIntoView();
    }
  }

  /** The passages of what was pointed at, none where it is no passage. */
  function passagesAt(target: EventTarget | null): readonly number[] {
    if (!(target instanceof Element)) return [];
    const spot = target.closest<HTMLElement | SVGElement>('[data-passage], mark[data-passages]');
    const numbers = spot?.dataset.passages ?? spot?.dataset.passage;
    return numbers === undefined ? [] : numbers.split(' ').map(Number);
  }

  function sideOf(target: EventTarget | null): Side | undefined {
    if (!(target instanceof Element)) return undefined;
    if (target.closest('#clipping-pane')) return 'clipping';
    return target.closest('#release-pane') ? 'release' : undefined;
  }

  function prepareComparison(): void {
    const view = byId('comparison');
    view.addEventListener('click', (event) => {
      const numbers = passagesAt(event.target);
      if (getSelection()?.isCollapsed === false) return;
      // Where several passages come from one stretch of the release, each click goes on to the next.
      const next = numbers[(numbers.indexOf(opened?.passage ?? -1) + 1) % numbers.length];
      if (next !== undefined) choose(next, sideOf(event.target));
    });
    for (const type of ['mouseover', 'focusin'])
      view.addEventListener(type, (event) => highlight('near', passagesAt(event.target)[0] ?? -1));
    view.addEventListener('mouseleave', () => highlight('near', -1));
    byId('next-passage').addEventListener('click', () => step(1));
    byId('previous-passage').addEventListener('click', () => step(-1));
    byId('show-clipping').addEventListener('click', () => showPane('clipping'));
    byId('show-release').addEventListener('click', () => showPane('release'));
    addEventListener('keydown', (event) => {
      if (!opened || event.altKey || event.ctrlKey || event.metaKey) return;
      if (!byId<HTMLInputElement>('keys').checked) return;
      if (event.key === 'j' || event.key === 'ArrowRight') step(1);
      else if (event.key === 'k' || event.key === 'ArrowLeft') step(-1);
      else if (event.key === 'Escape') location.hash = '#overview';
      else return;
      event.preventDefault();
    });
    addEventListener('hashchange', follow);
  }

  document.documentElement.classList.add('scripted');
  prepareOverview();
  prepareTables();
  prepareHeatMaps();
  prepareComparison();
  follow();
}
