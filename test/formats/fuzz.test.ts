/**
 * Whatever bytes come, each format answers with outcomes, throws nothing and ends. A short run here;
 * `npm run fuzz` makes a long one, of
 * 10,000 inputs a format.
 */

import fc from 'fast-check';
import { gunzipSync, gzipSync, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  bytesAsContent,
  extract,
  type Format,
  formats,
  type Outcome,
} from '../../src/formats/index.ts';
import {
  docxOf,
  MORE,
  odtOf,
  paragraph,
  pdfOf,
  STORY,
  setInLines,
  warcRecord,
  xlsxOf,
} from './sample-files.ts';

/** Per property; three properties a format, four where it is packed. */
const RUNS = process.env.MODE === 'fuzz' ? 3_400 : 40;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Second ferry | Courier</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Second ferry","author":[{"name":"Rosa"}]}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Second ferry</h1><p>${STORY}</p><ul><li>one</li></ul><table><tr><td>a</td></tr></table><blockquote>${MORE}</blockquote></article><div id="comments"><div class="comment">Well.</div></div></body></html>`;
const MAIL = `From: Bay Post <n@bay.example>\r\nSubject: =?utf-8?Q?Caf=C3=A9?=\r\nDate: Sat, 03 May 2025 09:05:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="bb"\r\n\r\n--bb\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=93${STORY}=94\r\n--bb\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--bb--\r\n`;

/** A valid file of each format, by the format's name. */
const SAMPLES: { readonly [format: string]: Uint8Array } = {
  html: strToU8(PAGE),
  'news xml': strToU8(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Courier</title><item><title>Ferry</title><link>https://c.example/1</link><content:encoded><![CDATA[<p>${STORY}</p>]]></content:encoded></item></channel></rss>`,
  ),
  pdf: pdfOf([setInLines(STORY, 50, 700, 60)]),
  ndjson: strToU8(`{"title":"Ferry","body":"${STORY}"}\n{"title":"Boat","text":["${MORE}"]}\n`),
  json: strToU8(`{"articles":[{"title":"Ferry","body":"${STORY}"}]}`),
  mhtml: strToU8(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="bb"\r\n\r\n--bb\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--bb--`,
  ),
  mailbox: strToU8(
    `From a@b Sat May  3 09:05:00 2025\r\n${MAIL}\r\nFrom a@b Sat May  3 09:05:00 2025\r\n${MAIL}`,
  ),
  'e-mail': strToU8(MAIL),
  warc: strToU8(
    warcRecord(
      'response',
      'https://c.example/',
      'application/http; msgtype=response',
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`,
    ),
  ),
  rtf: strToU8(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset128 B;}}{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 Ferry\\par\\pard ${STORY}\\par{\\f1\\'83\\'41\\u8211?}{\\*\\x y}\\trowd\\intbl a\\cell\\row{\\shp{\\*\\shpinst{\\shptxt b}}}{\\pict\\bin3 abc}}`,
  ),
  odt: odtOf(`<text:h>Ferry</text:h><text:p>${STORY}</text:p>`),
  docx: docxOf(paragraph('Ferry', 'Title') + paragraph(STORY)),
  doc: strToU8(`{\\rtf1 ${STORY}}`),
  xlsx: xlsxOf([
    ['Title', 'Text'],
    ['Ferry', STORY],
  ]),
  zip: zipSync({ 'a.txt': strToU8(STORY), 'b.html': strToU8(PAGE) }),
  gzip: gzipSync(strToU8(STORY)),
  markdown: strToU8(
    `---\ntitle: Ferry\n---\n# Ferry\n\n${STORY}\n\n> ${MORE}\n\n- *one*\n- [two](x)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
  ),
  csv: strToU8(`title,text,date\n"Ferry","${STORY}",2025-05-03\nBoat,"${MORE}",\n`),
  'plain text': strToU8(`Ferry\n\nBy Rosa Quill, Courier, 3 May 2025\n\n${STORY}\n`),
};

const PACKED = new Set(['odt', 'docx', 'xlsx', 'zip', 'gzip']);
const PATHS: { readonly [format: string]: string } = { gzip: 'a.txt.gz' };

async function read(format: Format, bytes: Uint8Array): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const path = PATHS[format.name] ?? `a.${format.extensions[0]}`;
  for await (const outcome of extract(format, bytesAsContent(bytes), path)) outcomes.push(outcome);
  return outcomes;
}

/** What holds for every outcome. */
function check(outcomes: readonly Outcome[]): void {
  expect(outcomes.length).toBeGreaterThan(0);
  for (const outcome of outcomes) {
    if (!('extract' in outcome)) {
      expect(outcome.reason).not.toBe('');
      continue;
    }
    const { text, blocks } = outcome.extract;
    let end = -2;
    for (const block of blocks) {
      expect(text.slice(Math.max(0, end), block.start)).toBe(end < 0 ? '' : '\n\n');
      const own = text.slice(block.start, block.end);
      expect(own).toBe(own.trim());
      expect(own).not.toBe('');
      end = block.end;
    }
    expect(Math.max(0, end)).toBe(text.length);
  }
}

/** Of each: its kind, where (0 to 1), over how many bytes, and a value. */
type Edits = readonly (readonly [number, number, number, number])[];

/** A piece is cut out, doubled, overwritten or replaced: what a broken download or an attacker does. */
function mutate(sample: Uint8Array, edits: Edits): Uint8Array {
  let bytes = Buffer.from(sample);
  for (const [kind, where, length, value] of edits) {
    const at = Math.floor(where * bytes.length);
    const to = Math.min(bytes.length, at + length);
    const piece = bytes.subarray(at, to);
    if (kind === 0) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
    else if (kind === 1)
      bytes = Buffer.concat([bytes.subarray(0, to), piece, piece, bytes.subarray(to)]);
    else if (kind === 2)
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.alloc(to - at, value),
        bytes.subarray(to),
      ]);
    else if (kind === 3) bytes = bytes.subarray(0, at);
    else
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(SPICES[value % SPICES.length] as string),
        bytes.subarray(at),
      ]);
  }
  return bytes;
}

/** The same damage inside what is packed: damage outside seldom gets past the unpacker. */
function mutateInside(name: string, sample: Uint8Array, list: Edits): Uint8Array {
  if (name === 'gzip') return gzipSync(mutate(gunzipSync(sample), list));
  const files = unzipSync(sample);
  const names = Object.keys(files);
  const [, where] = list[0]!;
  const hit = names[Math.min(names.length - 1, Math.floor(where * names.length))]!;
  return zipSync({ ...files, [hit]: mutate(files[hit]!, list) }, { level: 0 });
}

const SPICES = [
  '<',
  '>',
  '"',
  '\0',
  '\n\n',
  '</p>',
  '<table>',
  '<!--',
  ']]>',
  '&#x110000;',
  '{"__proto__":1}',
  '\ufeff',
  '\u2028',
  '%',
  '=\r\n',
  '--bb',
  '---\n',
  '[',
  '”',
  '\\u-1?{',
  '}\\bin9 ',
  '日本',
  '\ud83d',
  'endobj',
  '\u00ad',
];

const edits = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 0, max: 255 }),
  ),
  { minLength: 1, maxLength: 6 },
);

describe.each(formats.map((format) => [format.name, format] as const))('%s', (name, format) => {
  const sample = SAMPLES[name] as Uint8Array;

  it('reads its sample', async () => {
    const outcomes = await read(format, sample);
    check(outcomes);
    expect(outcomes.every((outcome) => outcome.status === 'ok')).toBe(true);
    expect(
      outcomes.some(
        (outcome) =>
          'extract' in outcome && outcome.extract.text.includes('second ferry will sail'),
      ),
    ).toBe(true);
  });

  it('answers to damaged samples', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (list) => check(await read(format, mutate(sample, list)))),
      { numRuns: RUNS },
    );
  }, 0);

  it.runIf(PACKED.has(name))(
    'answers to damage inside',
    async () => {
      await fc.assert(
        fc.asyncProperty(edits, async (list) =>
          check(await read(format, mutateInside(name, sample, list))),
        ),
        { numRuns: RUNS },
      );
    },
    0,
  );

  it('answers to any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) =>
        check(await read(format, bytes)),
      ),
      { numRuns: RUNS },
    );
  }, 0);

  it('answers to any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...SPICES)),
          { maxLength: 20 },
        ),
        async (pieces) => check(await read(format, Buffer.from(pieces.join('')))),
      ),
      { numRuns: RUNS },
    );
  }, 0);
});

/** In characters: a pattern that needs the square of it runs into the time a test has. */
const LONG = 1 << 18;
/** Strings on which careless patterns do. */
const ATTACKS: readonly (readonly [string, string])[] = [
  ['spaces', `a${' '.repeat(LONG)}b`],
  ['blank lines', `a${'\n '.repeat(LONG / 2)}b`],
  ['opening brackets', '<'.repeat(LONG)],
  ['declarations', '<!DOCTYPE '.repeat(LONG / 10)],
  ['comments', '<!--'.repeat(LONG / 4)],
  ['scripts', '<script>'.repeat(LONG / 8)],
  ['unclosed tags', '<a b="c" '.repeat(LONG / 10)],
  ['one long word', `From ${'a'.repeat(LONG)}`],
  ['quotation marks', '"'.repeat(LONG)],
  ['JSON brackets', '['.repeat(LONG)],
  ['RTF groups', `{\\rtf1${'{'.repeat(LONG)}`],
  ['RTF words', `{\\rtf1${"\\u8211\\'e4".repeat(LONG / 10)}}`],
  ['digits', '1.'.repeat(LONG / 2)],
  ['dashes', `---\n${'- '.repeat(LONG / 2)}`],
];
/** Patterns of libraries; their formats are read where they can be stopped. */
const ENDS_LATE = new Set(['markdown']);

describe.each(
  formats
    .filter(({ name }) => !ENDS_LATE.has(name))
    .map((format) => [format.name, format] as const),
)('%s', (_name, format) => {
  it.each(ATTACKS)('comes to an end with %s', async (_attack, text) => {
    check(await read(format, Buffer.from(text)));
  });
});
