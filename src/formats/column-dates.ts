/**
 * Dates such as 09/11/2024 in a table: what each leaves open, the other dates of its column settle. 09/13/2024 in one row
 * sets the month first in all.
 */

type Cells = readonly unknown[];

/** Looked at, and held back for it. */
const ROWS = 200;
/** And nothing else, but a time: a text may begin with a date. */
const DATE =
  /^\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4})((?:,?\s+|T)\d{1,2}:\d{2}\S{0,12}(?:\s\S{1,5}){0,2})?\s*$/;

/** The rows, with such dates as ISO 8601 writes them. Where the rows end in a fault, those before it still come. */
export async function* withPlainDates(
  rows: AsyncIterable<Cells> | Iterable<Cells>,
): AsyncGenerator<Cells> {
  let held: Cells[] | undefined = [];
  let settle = (cells: Cells) => cells;
  let fault: unknown;
  try {
    for await (const cells of rows) {
      if (!held) {
        yield settle(cells);
        continue;
      }
      held.push(cells);
      if (held.length < ROWS) continue;
      settle = settling(held);
      yield* held.map(settle);
      held = undefined;
    }
  } catch (error) {
    fault = error;
  }
  if (held) yield* held.map(settling(held));
  if (fault !== undefined) throw fault;
}

/** How the columns of some rows write their dates. */
function settling(rows: readonly Cells[]): (cells: Cells) => Cells {
  const isDayFirst = new Map<number, boolean>();
  const open = new Set<number>();
  for (const cells of rows) {
    for (const [column, cell] of cells.entries()) {
      const [, first, , second] = (typeof cell === 'string' && DATE.exec(cell)) || [];
      if (first === undefined || (Number(first) <= 12 && Number(second) <= 12)) continue;
      const told = Number(first) > 12;
      if (isDayFirst.get(column) === !told) open.add(column);
      isDayFirst.set(column, told);
    }
  }
  for (const column of open) isDayFirst.delete(column);
  if (!isDayFirst.size) return (cells) => cells;
  return (cells) =>
    cells.map((cell, column) => {
      const order = isDayFirst.get(column);
      if (order === undefined || typeof cell !== 'string') return cell;
      const [, first, , second, year, time = ''] = DATE.exec(cell) ?? [];
      if (first === undefined || second === undefined) return cell;
      const [day, month] = order ? [first, second] : [second, first];
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`;
    });
}
