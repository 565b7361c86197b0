/// <reference lib="dom" />
/**
 * The script of the page: sorting, filtering, who kept a sentence, and the side-by-side view.
 *
 * The page carries the compiled source of these functions (see html.ts), so each may use types from elsewhere and no
 * value: what it needs of the others it is handed. Text reaches the page as text nodes only, never as HTML; addresses
 * are those that the static page already holds.
 */
import type { PassageKind } from '../../compare/record.ts';
import { comparison } from './client/comparison.ts';
import { dom } from './client/dom.ts';
import { findings } from './client/findings.ts';
import { heatMaps } from './client/heat-maps.ts';
import { map } from './client/map.ts';
import { overview } from './client/overview.ts';
import { texts } from './client/texts.ts';
import { unpacked } from './client/unpacked.ts';

const PARTS = { dom, overview, heatMaps, unpacked, texts, map, findings, comparison };

function start(parts: typeof PARTS): void {
  const kinds: readonly PassageKind[] = ['verbatim', 'edited', 'quotation', 'paraphrase'];
  document.documentElement.classList.add('scripted');
  const page = parts.dom();
  parts.overview(page);
  parts.heatMaps(page, kinds);
  const drawn = parts.texts(page, kinds);
  parts.comparison(page, {
    unpack: parts.unpacked(),
    texts: drawn,
    drawMap: parts.map(page),
    drawFindings: parts.findings(page, drawn),
  });
}

export const SCRIPT = `(${start})({${Object.entries(PARTS)
  .map(([name, part]) => `${name}: ${part}`)
  .join(',\n')}});`;
