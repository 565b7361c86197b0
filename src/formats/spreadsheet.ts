/** XLSX: a row a clipping, in all sheets that have named columns; rows are counted on from sheet to sheet. */

import type { Read } from './format.ts';
import { rowsToClippings } from './table.ts';
import { checkedParts } from './zip.ts';

export const read: Read = async function* (content, hints) {
  const bytes = await content.whole();
  await checkedParts(bytes, hints.limits);
  // Not the entry for Node: its unzipper never answers to some damaged archives.
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await readSheets(Uint8Array.from(bytes).buffer);
  let item = 0;
  for (const { data } of sheets) {
    for await (const outcome of rowsToClippings(data.map(withLocalTimes), null, hints)) {
      // What a cover sheet lacks is no loss.
      if (outcome.item === null) continue;
      item += 1;
      yield { ...outcome, item };
    }
  }
  if (item) return;
  yield {
    status: 'skipped',
    item: null,
    reason: 'no sheet has columns such as title, text, outlet or date',
  };
};

// The parser takes times for those of Greenwich; a sheet says no zone.
function withLocalTimes(cells: readonly unknown[]): unknown[] {
  return cells.map((cell) => {
    if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return cell;
    return cell.toISOString().slice(0, 19).replace('T00:00:00', '');
  });
}
