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
    for await (const outcome of rowsToClippings(data, null, hints)) {
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
