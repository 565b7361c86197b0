/** Every format, and the way from bytes to clippings. */
import { gzip, zip } from './archive.ts';
import { docx } from './docx.ts';
import { settleFacts } from './facts.ts';
import type { ColumnMap } from './fields.ts';
import { fileNameFacts } from './file-names.ts';
import {
  bytesAsContent,
  type Content,
  DEFAULT_LIMITS,
  type Format,
  type FormatHints,
  type Limits,
  type Outcome,
} from './format.ts';
import { foundFrom } from './found.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { mail } from './mail.ts';
import { markdown } from './markdown.ts';
import { mbox } from './mbox.ts';
import { mhtml } from './mhtml.ts';
import { ndjson } from './ndjson.ts';
import { newsXml } from './news-xml.ts';
import { pdf } from './pdf.ts';
import { plain } from './plain.ts';
import { spreadsheet } from './spreadsheet.ts';
import { table } from './table.ts';
import { warc } from './warc.ts';

export { checkEncoding } from './charset.ts';
export type { Origin, Origins } from './facts.ts';
export type {
  Content,
  Extraction,
  Format,
  FormatHints,
  Found,
  Limits,
  Missed,
  Outcome,
} from './format.ts';
export { bytesAsContent, DEFAULT_LIMITS } from './format.ts';

/** In the order in which nameless content is tried; plain text takes what no other wants. */
export const formats: readonly Format[] = [
  html,
  newsXml,
  pdf,
  ndjson,
  json,
  mhtml,
  mbox,
  mail,
  warc,
  docx,
  spreadsheet,
  zip,
  gzip,
  markdown,
  table,
  plain,
];

const byExtension = new Map(
  formats.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

/** The format a file name stands for; undefined when it is no clipping. */
export function formatFor(path: string): Format | undefined {
  const format = byExtension.get(extensionOf(path));
  // backup.tar.gz is no clipping; feed.ndjson.gz is one.
  return format === gzip && !formatFor(path.replace(/\.gz$/i, '')) ? undefined : format;
}

/** Whether a folder walk should open the file at all. */
export function countsAsClipping(path: string): boolean {
  return formatFor(path) !== undefined;
}

/** Every extension that is read, without dots, sorted. */
export function knownExtensions(): string[] {
  return [...byExtension.keys()].sort();
}

/** The format of content without a telling name, by how it begins. */
export function sniffFormat(head: Uint8Array): Format {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 4096))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  return formats.find((format) => format.sniff?.(text)) ?? plain;
}

/** Lower case, without the dot; '' where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** What a user may say about an input before it is read. */
export interface ReadOptions {
  /** Told from the content where it is not given. */
  readonly encoding?: string | null;
  readonly columns?: ColumnMap;
  readonly limits?: Limits;
}

/**
 * The clippings of a file, in order, as they are read. Never throws: what a parser throws is
 * yielded as `failed`. At least one outcome comes: a blank file is a clipping without text.
 * @param nesting how many archives the file lies in
 */
export async function* extract(
  format: Format,
  content: Content,
  path: string,
  options: ReadOptions = {},
  nesting = 0,
): AsyncGenerator<Outcome> {
  const counted = count(content);
  const limits = options.limits ?? DEFAULT_LIMITS;
  const hints: FormatHints = {
    path,
    encoding: options.encoding ?? null,
    ...(options.columns ? { columns: options.columns } : {}),
    limits,
    inner: (name, inside) => {
      const inner = formatFor(name);
      if (!inner) return undefined;
      if (nesting >= limits.maxNesting) {
        throw new Error(`archives inside each other, more than ${limits.maxNesting} deep`);
      }
      return extract(inner, inside, name, options, nesting + 1);
    },
  };
  let outcomes = 0;
  try {
    for await (const outcome of format.read(counted, hints)) {
      outcomes += 1;
      yield withFileName(outcome, path);
    }
    if (!outcomes) yield counted.bytes() <= LONGEST_BLANK ? BLANK : NOTHING;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    yield { status: 'failed', item: null, reason: `not readable as ${format.name}: ${said}` };
  }
}

function count(content: Content): Content & { bytes(): number } {
  let bytes = 0;
  return {
    bytes: () => bytes,
    whole: async () => {
      const all = await content.whole();
      bytes = all.length;
      return all;
    },
    chunks: async function* () {
      for await (const chunk of content.chunks()) {
        bytes += chunk.length;
        yield chunk;
      }
    },
  };
}

/** The file's name speaks last, and never for one of many items. */
function withFileName(outcome: Outcome, path: string): Outcome {
  if (!('extract' in outcome) || outcome.item !== null) return outcome;
  const { metadata } = outcome.extract;
  const facts = fileNameFacts(path).filter((fact) => metadata[fact.field] === null);
  if (!facts.length) return outcome;
  const added = settleFacts(facts);
  const { outlet, published } = added.metadata;
  return {
    ...outcome,
    extract: {
      ...outcome.extract,
      metadata: {
        ...metadata,
        outlet: metadata.outlet ?? outlet,
        published: metadata.published ?? published,
      },
    },
    origins: { ...outcome.origins, ...added.origins },
  };
}

/** Bytes: a byte order mark and a line break. */
const LONGEST_BLANK = 6;
const BLANK = foundFrom([], [], { encoding: null, extraction: 'structured' });
const NOTHING: Outcome = { status: 'skipped', item: null, reason: 'no clipping in it' };

/**
 * The clippings of a file that is already in memory.
 * @param path names the format by its extension; without a known one the content decides
 */
export async function extractFile(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Promise<Outcome[]> {
  const format = formatFor(path) ?? sniffFormat(bytes);
  const outcomes: Outcome[] = [];
  for await (const outcome of extract(format, bytesAsContent(bytes), path, options)) {
    outcomes.push(outcome);
  }
  return outcomes;
}
