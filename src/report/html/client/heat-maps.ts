/// <reference lib="dom" />
/** The release as a heat map: who kept a sentence. */
import type { PassageKind } from '../../../compare/record.ts';
import type { DrawnStory } from '../details.ts';
import type { Dom } from './dom.ts';

/** @param kinds of passages, as they are listed */
export function heatMaps({ all, element, data, rowOf }: Dom, kinds: readonly PassageKind[]): void {
  function keepersOf(story: string, sentence: number): HTMLElement {
    const box = element('div', 'keepers');
    const kept = data<DrawnStory>(`data-${story}`)?.keepers[sentence] ?? {};
    if (Object.keys(kept).length === 0) box.append('No clipping kept this sentence.');
    for (const kind of kinds) {
      const keepers = kept[kind] ?? [];
      if (keepers.length === 0) continue;
      const list = element('ul', '');
      let unlisted = 0;
      for (const clipping of keepers) {
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

  prepareHeatMaps();
}
