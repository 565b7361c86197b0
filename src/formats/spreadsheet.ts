/** XLSX: the first sheet that has named columns, a row a clipping. */

import type { Read } from './format.ts';
import { rowsToClippings } from './table.ts';
import { checkedParts } from './zip.ts';

export const read: Read = async function* (content, hints) {
  const bytes = await content.whole();
  await checkedParts(bytes, hints.limits);
  // Not the entry for Node: its unzipper never answers to some damaged archives.
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await readSheets(Uint8Array.from(bytes).buffer);
  for (const { data } of sheets) {
    const outcomes = [];
    for await (const outcome of rowsToClippings(data, null, hints)) outcomes.push(outcome);
    if (outcomes.some((outcome) => outcome.item !== null)) {
      yield* outcomes;
      return;
    }
  }
  yield {
    status: 'skipped',
    item: null,
    reason: 'no sheet has columns such as title, text, outlet or date',
  };
};
