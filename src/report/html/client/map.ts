/// <reference lib="dom" />
/** Where in the article the release stands, as a picture. */
import type { DrawnText } from '../details.ts';
import type { Dom } from './dom.ts';
import type { Drawn } from './texts.ts';

export function map({ byId, element, shape }: Dom) {
  /** Two bars, article above and release below, and a ribbon from each passage to where it comes from. */
  function drawMap({ clipping, release }: Drawn): void {
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
      const { start } = passage.clipping;
      const zone = clipping.paragraphs.find(([from, to]) => from <= start && start < to)?.[2];
      const group = shape('g', {
        class: `ribbon ${passage.kind} ${zone}`,
        'data-passage': `${number}`,
      });
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

  return drawMap;
}
