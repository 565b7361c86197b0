/** Files that describe clippings: `clippings.csv` beside them, `ferry.json` beside `ferry.html`. */
import { decode } from './charset.ts';
import { type Fact, type Origins, settleFacts } from './facts.ts';
import { describesFiles, factsOf, fieldsOf, fileColumn, hasText } from './fields.ts';
import type { Found } from './format.ts';
import { delimiterOf, rowsOf } from './table.ts';

/** Facts by file name, `/`-separated, from the folder of the table; empty where it describes no files. */
export async function tableFacts(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly Fact[]>> {
  const facts = new Map<string, readonly Fact[]>();
  const decoded = await decode(bytes, null);
  if (!decoded) return facts;
  let header: string[] | undefined;
  for await (const cells of rowsOf([decoded.text], delimiterOf(decoded.text), bytes.length)) {
    if (!header) {
      if (!describesFiles(cells)) return facts;
      header = [...cells];
      continue;
    }
    const pairs = header.map((column, at) => [column, cells[at] ?? ''] as const);
    const said = factsOf(fieldsOf(pairs), 'sidecar');
    for (const given of cells[fileColumn(header)]?.split(/;\s/) ?? []) {
      const name = given.trim().replaceAll('\\', '/').replace(/^\.\//, '');
      if (!name) continue;
      facts.set(name, said);
      // A library writes the place a file had on its owner's disk; here the file lies beside the table.
      const bare = name.slice(name.lastIndexOf('/') + 1);
      if (/^(?:[a-z]:)?\//i.test(name) && !facts.has(bare)) facts.set(bare, said);
    }
  }
  return facts;
}

/** What a JSON object beside a clipping says of it; nothing where it is a clipping itself. */
export async function objectFacts(bytes: Uint8Array): Promise<readonly Fact[]> {
  const decoded = await decode(bytes, null);
  try {
    const value: unknown = JSON.parse((decoded?.text ?? '').replace(/^\ufeff/, ''));
    if (!value || typeof value !== 'object' || Array.isArray(value) || hasText(fieldsOf(value)))
      return [];
    return factsOf(fieldsOf(value), 'sidecar');
  } catch {
    return [];
  }
}

/** A person wrote the sidecar for this clipping, so it is believed before the clipping itself. */
export function withSidecar<T extends Pick<Found, 'extract' | 'origins'>>(
  found: T,
  facts: readonly Fact[],
): T {
  const said = settleFacts(facts);
  const fields = Object.keys(said.origins) as (keyof Origins)[];
  if (!fields.length) return found;
  const metadata = { ...found.extract.metadata };
  for (const field of fields) metadata[field] = said.metadata[field];
  return {
    ...found,
    extract: { ...found.extract, metadata },
    origins: { ...found.origins, ...said.origins },
  };
}
