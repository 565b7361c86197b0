/** Every format, and the way from bytes to clippings. */
import {
  bytesAsContent,
  type Content,
  type Format,
  type FormatHints,
  type Outcome,
} from './format.ts';
import { foundFrom } from './found.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { mail } from './mail.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { plain } from './plain.ts';
import { table } from './table.ts';

export { checkEncoding } from './charset.ts';
export type { Origin, Origins } from './facts.ts';
export type {
  Content,
  Extraction,
  Format,
  FormatHints,
  Found,
  Missed,
  Outcome,
} from './format.ts';
export { bytesAsContent } from './format.ts';

/** In the order in which nameless content is tried; plain text takes what no other wants. */
export const formats: readonly Format[] = [html, ndjson, json, mail, markdown, table, plain];

const byExtension = new Map(
  formats.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

/** The format a file name stands for; undefined when it is no clipping. */
export function formatFor(path: string): Format | undefined {
  return byExtension.get(extensionOf(path));
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

/**
 * The clippings of a file, in order, as they are read. Never throws: what a parser throws is
 * yielded as `failed`. At least one outcome comes: a blank file is a clipping without text.
 */
export async function* extract(
  format: Format,
  content: Content,
  hints: FormatHints,
): AsyncGenerator<Outcome> {
  let bytes = 0;
  let outcomes = 0;
  const counted: Content = {
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
  try {
    for await (const outcome of format.read(counted, hints)) {
      outcomes += 1;
      yield outcome;
    }
    if (!outcomes) yield bytes <= LONGEST_BLANK ? BLANK : NOTHING;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    yield { status: 'failed', item: null, reason: `not readable as ${format.name}: ${said}` };
  }
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
  hints: { readonly encoding?: string | null } = {},
): Promise<Outcome[]> {
  const format = formatFor(path) ?? sniffFormat(bytes);
  const outcomes: Outcome[] = [];
  const full: FormatHints = { path, encoding: hints.encoding ?? null };
  for await (const outcome of extract(format, bytesAsContent(bytes), full)) outcomes.push(outcome);
  return outcomes;
}
