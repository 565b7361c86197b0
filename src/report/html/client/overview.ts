/// <reference lib="dom" />
/** The tables of clippings: order, filter, search. */
import type { Dom } from './dom.ts';

export function overview({ byId, all, element, nameOf }: Dom): void {
  const rows = all<HTMLTableRowElement>('tr[data-key]');
  const searchable = new Map(rows.map((row) => [row, (row.textContent ?? '').toLowerCase()]));
  /** Rows a table shows before it is asked for more: layout of thousands takes seconds. Guess. */
  const PAGE_ROWS = 200;
  const allowed = new Map<HTMLTableElement, number>();
  const tables = all<HTMLTableElement>('.clippings');

  /** Leaves all but the first rows that match for later; print shows them all. */
  function cutTables(): void {
    for (const table of tables) {
      const most = allowed.get(table) ?? PAGE_ROWS;
      let matching = 0;
      for (const row of table.tBodies[0]?.rows ?? []) {
        if (!row.hidden) matching += 1;
        row.classList.toggle('later', matching > most);
      }
      const more = table.parentElement?.querySelector<HTMLButtonElement>('.more');
      if (!more) continue;
      more.hidden = matching <= most;
      more.textContent = `Show ${Math.min(PAGE_ROWS, matching - most)} more of ${matching - most}`;
    }
  }

  function prepareTables(): void {
    for (const table of tables) {
      if ((table.tBodies[0]?.rows.length ?? 0) <= PAGE_ROWS) continue;
      const more = element('button', 'more');
      more.type = 'button';
      more.addEventListener('click', () => {
        allowed.set(table, (allowed.get(table) ?? PAGE_ROWS) + PAGE_ROWS);
        cutTables();
      });
      table.after(more);
    }
    cutTables();
  }

  /** Names sort upwards, amounts downwards, dates from the first. */
  const UPWARDS = ['outlet', 'verdict', 'date'];

  function sortBy(column: string, upwards: boolean): void {
    const field = column === 'verdict' ? 'rank' : column;
    const value = (row: HTMLTableRowElement): number => Number(row.dataset[field] || Number.NaN);
    const collator = new Intl.Collator(undefined, { numeric: true });
    const direction = upwards ? 1 : -1;
    const order = (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
      if (field === 'outlet') return direction * collator.compare(nameOf(a), nameOf(b));
      const [x, y] = [value(a), value(b)];
      // What has no date stands last either way.
      if (Number.isNaN(x) || Number.isNaN(y))
        return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
      return direction * (x - y);
    };
    for (const table of tables)
      for (const body of table.tBodies) body.append(...[...body.rows].sort(order));
    cutTables();
    for (const heading of all('.clippings th[data-sort]')) {
      if (heading.dataset.sort === column)
        heading.setAttribute('aria-sort', upwards ? 'ascending' : 'descending');
      else heading.removeAttribute('aria-sort');
    }
    const select = document.getElementById('order') as HTMLSelectElement | null;
    if (select) select.value = column;
  }

  function filter(): void {
    const wanted = all('.filter[aria-pressed="true"]').map((button) => button.dataset.verdict);
    const words = byId<HTMLInputElement>('search').value.toLowerCase().split(/\s+/);
    let found = 0;
    for (const row of rows) {
      const text = searchable.get(row) ?? '';
      const fits =
        (wanted.length === 0 || wanted.includes(row.dataset.verdict)) &&
        words.every((word) => text.includes(word));
      row.hidden = !fits;
      if (fits) found += 1;
    }
    for (const table of tables) {
      const body = table.tBodies[0];
      const empty =
        body !== undefined && body.rows.length > 0 && [...body.rows].every((row) => row.hidden);
      table.hidden = empty;
      (table.parentElement?.querySelector('.nomatch') as HTMLElement).hidden = !empty;
    }
    cutTables();
    byId('found').textContent = found === rows.length ? '' : `${found} of ${rows.length} clippings`;
  }

  function prepareOverview(): void {
    for (const heading of all('.clippings th[data-sort]')) {
      const button = element('button', '', ...heading.childNodes);
      button.type = 'button';
      button.addEventListener('click', () => {
        const column = heading.dataset.sort ?? '';
        const now = heading.getAttribute('aria-sort');
        sortBy(column, now ? now === 'descending' : UPWARDS.includes(column));
      });
      heading.append(button);
    }
    const bar = document.querySelector<HTMLElement>('.toolbar');
    if (!bar) return;
    bar.hidden = false;
    byId('search').addEventListener('input', filter);
    const order = byId<HTMLSelectElement>('order');
    order.addEventListener('change', () => sortBy(order.value, UPWARDS.includes(order.value)));
    for (const button of all('.filter'))
      button.addEventListener('click', () => {
        button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
        filter();
      });
  }

  prepareOverview();
  prepareTables();
}
