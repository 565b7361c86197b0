/** Every format, and the way from bytes to clippings. */
import { settleFacts } from './facts.ts';
import type { ColumnMap } from './field-names.ts';
import { fileNameFacts } from './file-names.ts';
import {
  bytesAsContent,
  type Content,
  type Format,
  type FormatHints,
  type Outcome,
  Unreadable,
} from './format.ts';
import { foundFrom } from './found.ts';
import { DEFAULT_LIMITS, LimitReached, type Limits } from './limits.ts';
import { Unpacking } from './unpacking.ts';

export { checkEncoding } from './charset.ts';
export type { Origin, Origins } from './facts.ts';
export type { ColumnMap } from './field-names.ts';
export type {
  Content,
  Extraction,
  Format,
  FormatHints,
  Found,
  Missed,
  Outcome,
  Read,
} from './format.ts';
export { bytesAsContent, Unreadable } from './format.ts';
export type { Limits } from './limits.ts';
export { DEFAULT_LIMITS, LimitReached } from './limits.ts';

/**
 * In the order in which nameless content is tried; plain text takes what no other wants.
 * The parsers are not loaded here: a folder of text files pays for none of them.
 */
export const formats: readonly Format[] = [
  {
    name: 'html',
    extensions: ['html', 'htm', 'xhtml', 'shtml'],
    load: () => import('./html.ts'),
    sniff: (head) =>
      /^(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|!--[\s\S]{0,500}?<html)/i.test(
        head,
      ),
    risky: true,
  },
  {
    name: 'odt',
    extensions: ['odt', 'fodt'],
    load: () => import('./odt.ts'),
    sniff: (head) =>
      /^(?:<\?xml[^>]{0,200}>\s*<office:document\s|PK\x03\x04[\s\S]{26}mimetypeapplication\/vnd\.oasis\.opendocument\.text)/.test(
        head,
      ),
    risky: true,
  },
  {
    name: 'news xml',
    extensions: ['xml', 'rss', 'atom', 'rdf', 'nitf', 'newsml'],
    load: () => import('./news-xml.ts'),
    sniff: (head) => /^<(?:\?xml|rss|feed|rdf:rdf|nitf|newsitem|newsmessage)/i.test(head),
    risky: true,
  },
  {
    name: 'pdf',
    extensions: ['pdf'],
    load: () => import('./pdf.ts'),
    sniff: (head) => head.startsWith('%PDF-'),
    risky: true,
  },
  {
    name: 'rtf',
    extensions: ['rtf'],
    load: () => import('./rtf.ts'),
    sniff: (head) => head.startsWith('{\\rtf'),
  },
  {
    name: 'ndjson',
    extensions: ['ndjson', 'jsonl'],
    load: () => import('./ndjson.ts'),
    sniff: (head) => /^\{[^\n]*\}\s*\n\s*\{/.test(head),
    streams: true,
  },
  {
    name: 'json',
    extensions: ['json'],
    load: () => import('./json.ts'),
    sniff: (head) => /^[[{]/.test(head),
  },
  {
    name: 'mhtml',
    extensions: ['mhtml', 'mht'],
    load: () => import('./mhtml.ts'),
    sniff: (head) =>
      /^(?:from|mime-version|snapshot-content-location):/i.test(head) &&
      /multipart\/related/i.test(head),
    risky: true,
  },
  {
    name: 'mailbox',
    extensions: ['mbox'],
    load: () => import('./mbox.ts'),
    sniff: (head) => /^From \S+.*\d{4}\r?\n/.test(head),
    streams: true,
    risky: true,
  },
  {
    name: 'e-mail',
    extensions: ['eml'],
    load: () => import('./mail.ts'),
    sniff: (head) =>
      /^(?:return-path|received|delivered-to|from|to|subject|date|mime-version|message-id):\s/i.test(
        head,
      ) && /^(?:subject|mime-version|message-id|content-type):/im.test(head),
    risky: true,
  },
  {
    name: 'warc',
    extensions: ['warc', 'wet'],
    load: () => import('./warc.ts'),
    sniff: (head) => head.startsWith('WARC/'),
    streams: true,
    risky: true,
  },
  {
    name: 'docx',
    extensions: ['docx'],
    load: () => import('./docx.ts'),
    sniff: (head) => holdsPart(head, 'word'),
    risky: true,
  },
  { name: 'doc', extensions: ['doc'], load: () => import('./doc.ts'), risky: true },
  {
    name: 'xlsx',
    extensions: ['xlsx'],
    load: () => import('./spreadsheet.ts'),
    sniff: (head) => holdsPart(head, 'xl'),
    risky: true,
  },
  {
    name: 'zip',
    extensions: ['zip'],
    load: () => import('./zip.ts'),
    sniff: (head) => head.startsWith('PK\x03\x04'),
    risky: true,
  },
  { name: 'gzip', extensions: ['gz'], load: () => import('./gzip.ts'), streams: true, risky: true },
  {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    load: () => import('./markdown.ts'),
    risky: true,
  },
  {
    name: 'csv',
    extensions: ['csv', 'tsv', 'tab'],
    load: () => import('./table.ts'),
    streams: true,
  },
  { name: 'plain text', extensions: ['txt', 'text'], load: () => import('./plain.ts') },
];
export const PLAIN = formats.at(-1) as Format;

/** Whether an archive is an office document with parts in a folder: so it begins, and not a packed folder of them. */
function holdsPart(head: string, folder: string): boolean {
  return (
    /^PK\x03\x04[\s\S]{26}(?:\[Content_Types\]|_rels\/|docProps\/|word\/|xl\/)/.test(head) &&
    new RegExp(`PK\\x03\\x04[\\s\\S]{26}${folder}/[\\w/]*\\.(?:xml|rels)`).test(head)
  );
}

const byExtension = new Map(
  formats.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

/** The format a file name stands for; undefined when it is no clipping. */
export function formatFor(path: string): Format | undefined {
  const format = byExtension.get(extensionOf(path));
  // backup.tar.gz is no clipping; feed.ndjson.gz is one.
  return format?.name === 'gzip' && !formatFor(path.replace(/\.gz$/i, '')) ? undefined : format;
}

/** Every extension that is read, without dots, sorted. */
export function knownExtensions(): string[] {
  return [...byExtension.keys()].sort();
}

/** The format of content without a telling name, by how it begins. */
export function sniffFormat(head: Uint8Array): Format {
  const text = headOf(head);
  return formats.find((format) => format.sniff?.(text)) ?? PLAIN;
}

/** How pages and RTF begin that were saved under the name of a text; nobody begins an article so. */
const UNDER_ANOTHER_NAME: readonly (readonly [string, RegExp])[] = [
  ['rtf', /^\{\\rtf1[\\\s{]/],
  ['html', /^(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)[\s>]/i],
];

/**
 * The format of content whose name is known: a file called a text is read as what it surely is.
 * @param named the format the name stands for
 */
export function trueFormat(named: Format, bytes: Uint8Array): Format {
  if (named !== PLAIN) return named;
  const head = headOf(bytes);
  const found = UNDER_ANOTHER_NAME.find(([, begins]) => begins.test(head))?.[0];
  return found === undefined ? named : formats.find(({ name }) => name === found)!;
}

/** As Latin-1 characters, from the first that is no space. */
function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
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
 * The clippings of a file, in order, as they are read; a page or RTF that is called a text is read as what it is. Never throws: what a parser throws is
 * yielded as `failed`; where a limit cut the file off after clippings were read, as `truncated`. At
 * least one outcome comes: a blank file is a clipping without text.
 * @param unpacking what has come out of the archive the file lies in
 */
export async function* extract(
  named: Format,
  content: Content,
  path: string,
  options: ReadOptions = {},
  unpacking = new Unpacking(options.limits ?? DEFAULT_LIMITS),
): AsyncGenerator<Outcome> {
  const counted = count(content);
  const limits = options.limits ?? DEFAULT_LIMITS;
  const hints: FormatHints = {
    path,
    encoding: options.encoding ?? null,
    ...(options.columns ? { columns: options.columns } : {}),
    limits,
    unpacking,
    inner: (name, inside) => {
      const inner = formatFor(name);
      if (!inner) return undefined;
      const deeper = unpacking.deeper();
      return deeper ? extract(inner, inside, name, options, deeper) : tooDeep(limits);
    },
  };
  let outcomes = 0;
  let clippings = 0;
  let format = named;
  let from: Content = counted;
  try {
    if (named === PLAIN) {
      const bytes = await counted.whole();
      format = trueFormat(named, bytes);
      from = bytesAsContent(bytes);
    }
    const { read } = await format.load();
    for await (const outcome of read(from, hints)) {
      outcomes += 1;
      if ('extract' in outcome) clippings += 1;
      yield withFileName(outcome, path);
    }
    if (!outcomes) yield counted.bytes() <= LONGEST_BLANK ? BLANK : NOTHING;
  } catch (error) {
    if (error instanceof Unreadable) {
      yield { status: error.status, item: null, reason: error.message };
      return;
    }
    if (error instanceof LimitReached) {
      yield cutOff(error.message, clippings);
      return;
    }
    const said = error instanceof Error ? error.message : String(error);
    yield { status: 'failed', item: null, reason: `not readable as ${format.name}: ${said}` };
  }
}

/** How a file ends that a limit cut off, by the clippings that were read before. */
export function cutOff(reason: string, clippings: number): Outcome {
  if (!clippings) return { status: 'failed', item: null, reason };
  return { status: 'truncated', item: null, reason: `${reason}; what comes later was not read` };
}

async function* tooDeep({ maxArchiveDepth }: Limits): AsyncGenerator<Outcome> {
  const reason = `archives inside each other, more than ${maxArchiveDepth} deep (--max-archive-depth)`;
  yield { status: 'failed', item: null, reason };
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
 * The clippings of a file that is already in memory: of a mail or a table many, in order. Read in place
 * and to its end, so a page made to take long takes long: `readCorpus` reads files where they can be stopped.
 * @param path names the format by its extension; without a known one the content decides
 * @returns at least one outcome; what could not be read is among them, with its reason
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
