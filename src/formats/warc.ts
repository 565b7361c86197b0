/** Web archives: every page that was fetched, record by record. */
import { decode } from './charset.ts';
import { type Fact, settleFacts } from './facts.ts';
import type { Found, Outcome, Read } from './format.ts';
import { foundFrom } from './found.ts';
import { declaredEncoding, hostOf, readPage } from './html.ts';
import { plainParts } from './plain.ts';

export const read: Read = async function* (content, { limits, encoding }) {
  const { WARCParser } = await import('warcio');
  let item = 0;
  for await (const record of new WARCParser(endingOnce(content.chunks()))) {
    if (
      record.warcType !== 'response' &&
      record.warcType !== 'resource' &&
      record.warcType !== 'conversion'
    )
      continue;
    item += 1;
    const type = typeOf(record);
    const status = Number((record.httpHeaders as { statusCode?: unknown } | null)?.statusCode);
    if (status >= 300) {
      await record.skipFully();
      yield {
        status: 'skipped',
        item,
        reason: `${record.warcTargetURI ?? 'a record'}: answered with ${status}`,
      };
      continue;
    }
    if (!/html|text\/plain/.test(type)) {
      await record.skipFully();
      yield {
        status: 'skipped',
        item,
        reason: `${record.warcTargetURI ?? 'a record'}: ${type || 'another type'}`,
      };
      continue;
    }
    try {
      const pieces: Uint8Array[] = [];
      let length = 0;
      for await (const piece of record) {
        length += piece.length;
        if (length > limits.maxFileBytes) throw new Error('larger than --max-file-size');
        pieces.push(piece);
      }
      yield {
        ...(await recordOutcome(Buffer.concat(pieces), type, record.warcTargetURI, encoding)),
        item,
      };
    } catch (error) {
      yield {
        status: 'failed',
        item,
        reason: error instanceof Error ? error.message : String(error),
      };
    }
  }
};

/** Times the parser may ask for more after the end. */
const MOST_ENDS = 100;

/** warcio 2.4.11 skips a record by asking for more until it has it all: a cut archive would have it ask for ever. */
function endingOnce(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let ends = 0;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const read = ends ? undefined : await source.next();
    if (read && !read.done) return read;
    ends += 1;
    if (ends > MOST_ENDS) throw new Error('it is cut short');
    return { done: true, value: undefined };
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

function typeOf(record: {
  httpHeaders: unknown;
  warcContentType?: string | null | undefined;
}): string {
  const headers = (record.httpHeaders as { headers?: Headers } | null)?.headers;
  const type =
    headers?.get('content-type') ?? (record.httpHeaders ? '' : record.warcContentType) ?? '';
  return type.toLowerCase();
}

async function recordOutcome(
  bytes: Uint8Array,
  type: string,
  address: string | null | undefined,
  given: string | null,
): Promise<Outcome> {
  const charset = /charset\s*=\s*["']?([\w-]{2,30})/.exec(type)?.[1];
  const decoded = await decode(bytes, given, async (all) => {
    return charset && !/^utf-?8$/.test(charset) ? charset : declaredEncoding(all);
  });
  if (!decoded) return { status: 'skipped', item: null, reason: 'binary content, no text' };
  const facts: Fact[] = [{ field: 'url', value: address, from: 'header' }];
  const found: Found = /html/.test(type)
    ? await readPage(decoded.text)
    : foundFrom(plainParts(decoded.text), [], { encoding: null, extraction: 'plain' });
  const { metadata } = found.extract;
  const added = settleFacts([
    ...facts,
    { field: 'outlet', value: await hostOf(address ?? null), from: 'host' },
  ]);
  return {
    ...found,
    encoding: decoded.encoding,
    extract: {
      ...found.extract,
      metadata: {
        ...metadata,
        url: metadata.url ?? added.metadata.url,
        outlet: metadata.outlet ?? added.metadata.outlet,
      },
    },
    origins: { ...added.origins, ...found.origins },
  };
}
