/// <reference lib="dom" />
/** One clipping beside the release: opened by its address, walked passage by passage. */
import type { DrawnStory, PackedClipping } from '../details.ts';
import type { Dom } from './dom.ts';
import type { Drawn, Side, Texts } from './texts.ts';
import type { Unpack } from './unpacked.ts';

/** What the comparison has drawn for it. */
interface Drawers {
  readonly unpack: Unpack;
  readonly texts: Texts;
  readonly drawMap: (of: Drawn) => void;
  readonly drawFindings: (of: Drawn) => void;
}

export function comparison(
  { byId, all, element, data, rowOf, nameOf, scrolling }: Dom,
  { unpack, texts: { drawText, describe }, drawMap, drawFindings }: Drawers,
): void {
  interface Opened extends Drawn {
    readonly key: string;
    readonly row: HTMLTableRowElement;
    /** Index of the chosen passage; -1 before one is chosen. */
    passage: number;
  }
  let opened: Opened | undefined;
  let overviewScroll = 0;
  let overviewFocus: HTMLElement | undefined;
  const pageTitle = document.title;
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
    const inOrder = all<HTMLTableRowElement>('tr[data-key]').filter(
      (one) => !one.hidden && one.querySelector('a.name'),
    );
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

  function openClipping(key: string): boolean {
    const row = rowOf(key);
    const packed = data<PackedClipping>(`data-${key}`);
    const release = data<DrawnStory>(`data-${key.split('-')[0]}`);
    if (!row || !packed || !release) return false;
    const clipping = { ...packed, passages: unpack(packed.passages) };
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
    const { passages } = clipping;
    const article = { side: 'clipping', drawn: clipping, other: release.text } as const;
    drawText(byId('clipping-text'), article, passages);
    const original = { side: 'release', drawn: release, other: clipping.text } as const;
    drawText(byId('release-text'), original, passages);
    byId('passage').replaceChildren(...describe(opened, -1));
    for (const id of ['previous-passage', 'next-passage'])
      byId<HTMLButtonElement>(id).disabled = passages.length === 0;
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

  prepareComparison();
  follow();
}
