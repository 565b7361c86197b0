/// <reference lib="dom" />
/** What was found beside the passages, in boxes above them. */
import type { Finding, Line } from '../findings.ts';
import type { Dom } from './dom.ts';
import type { Drawn, Texts } from './texts.ts';

export function findings({ byId, element, rowOf }: Dom, { appendText }: Texts) {
  /** Lines of a finding before the rest folds away. */
  const FINDING_LINES = 4;

  function drawLine(line: Line, { clipping, release }: Drawn): HTMLLIElement {
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

  function drawFinding({ title, grave, lines }: Finding, of: Drawn): HTMLElement {
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

  function drawFindings(of: Drawn): void {
    const { findings } = of.clipping;
    byId('findings').replaceChildren(...findings.map((finding) => drawFinding(finding, of)));
    byId('findings').hidden = findings.length === 0;
  }

  return drawFindings;
}
