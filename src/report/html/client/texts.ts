/// <reference lib="dom" />
/** Both texts with their passages marked, and what is told of one passage. Text becomes text nodes only, never HTML. */
import type { Edit, Passage, PassageKind } from '../../../compare/record.ts';
import type { Span } from '../../../text/article.ts';
import type { DrawnClipping, DrawnStory, DrawnText } from '../details.ts';
import type { Dom } from './dom.ts';

export type Texts = ReturnType<typeof texts>;

export type Side = 'clipping' | 'release';

/** A clipping and its release. */
export interface Drawn {
  readonly clipping: DrawnClipping;
  readonly release: DrawnStory;
}

/** One of two texts. */
interface View {
  readonly side: Side;
  readonly drawn: DrawnText;
  /** The other one's words. */
  readonly other: string;
}

/** @param kinds of passages; where several come from the same words, the first of these shows */
export function texts({ element }: Dom, kinds: readonly PassageKind[]) {
  function slice(text: string, { start, end }: Span): string {
    return text.slice(start, end);
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

  /** A stretch of a passage with its changed words marked: added in the clipping, left out of the release. */
  function appendChanged(
    parent: HTMLElement,
    { side, drawn: { text }, other }: View,
    { start: from, end: to }: Span,
    edits: readonly Edit[],
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
    const button = element('button', `tag ${passage.kind}`, `${number + 1} ${passage.kind}`);
    button.type = 'button';
    button.dataset.passage = String(number);
    const there = side === 'clipping' ? 'release' : 'clipping';
    button.setAttribute(
      'aria-label',
      `Passage ${number + 1}, ${passage.kind}: show it in the ${there}`,
    );
    return button;
  }

  /** Draws words [start, end) with the passages in them; returns how many there are. */
  function drawParagraph(
    into: HTMLElement,
    view: View,
    { start, end }: Span,
    passages: readonly Passage[],
  ): number {
    const { side } = view;
    const { text, credits = [] } = view.drawn;
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
        .sort((a, b) => kinds.indexOf(a.passage.kind) - kinds.indexOf(b.passage.kind));
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
      appendChanged(words ?? mark, view, { start: from, end: to }, changedIn(first.passage));
      if (words) mark.append(words);
      into.append(mark);
    });
    return touching.length;
  }

  /** Furniture and comments fold away as a group: they are no part of the article. */
  const FOLDED: readonly string[] = ['furniture', 'comment'];

  function drawText(into: HTMLElement, view: View, passages: readonly Passage[]): void {
    const { drawn } = view;
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
      const shared = drawParagraph(paragraph, view, { start, end }, passages);
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

  /** What is said of one passage; of all of them where none has the number. */
  function describe({ clipping, release }: Drawn, number: number): (Node | string)[] {
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
      element('mark', passage.kind, passage.kind),
      ` ${told}`,
    ];
    if (passage.disguised) parts.push(element('span', 'flag', 'disguised'));
    const edits = changedIn(passage);
    parts.push(...changesOf(edits), ...variantsOf(passage, clipping.text, release.text));
    for (const view of [
      { side: 'release', drawn: release, other: clipping.text },
      { side: 'clipping', drawn: clipping, other: release.text },
    ] as const) {
      const { side, drawn } = view;
      const words = element('q', 'counterpart');
      appendChanged(words, view, passage[side], edits);
      if (drawn.language) words.lang = drawn.language;
      const lead = element('span', 'soft', `In the ${side}: `);
      parts.push(element('span', `counterpart-line in-${side}`, lead, words));
    }
    return parts;
  }

  return { appendText, drawText, describe };
}
