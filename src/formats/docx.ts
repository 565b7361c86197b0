/** Word documents, with tracked changes accepted. */

import { asBuffer } from './buffer.ts';
import { languageFacts } from './document.ts';
import type { Read } from './format.ts';
import { fragmentParts } from './html.ts';
import { documentsIn } from './press-archive.ts';
import { checkedParts } from './zip.ts';

export const read: Read = async function* (content, hints) {
  const inside = await checkedParts(await content.whole(), hints.limits, isXml);
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: await repacked(inside) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    },
  );
  const facts = languageFacts(inside.get('docProps/core.xml'));
  yield* documentsIn(
    await fragmentParts(
      value.replace(NOTES, '').replace(NOTE_LINKS, '').replace(PLAIN_CELL, '<$1>$2</$1>'),
    ),
    facts,
    {
      encoding: null,
      extraction: 'structured',
    },
  );
};

const isXml = (name: string) => /\.(?:xml|rels)$/.test(name);

/** The document without its pictures, in words that the converter knows. */
async function repacked(parts: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const { zipSync } = await import('fflate');
  const files = [...parts].map(([name, part]) => [name, reworded(part)]);
  return asBuffer(zipSync(Object.fromEntries(files), { level: 0 }));
}

/** What the converter passes over, with the text in it, or takes for shown: none is in most documents. */
const UNKNOWN = /<w:(?:bdo|cr|dir|fldSimple|ruby|vanish)[\s/>]/;

function reworded(part: Uint8Array): Uint8Array {
  const xml = asBuffer(part).toString('utf8');
  if (!UNKNOWN.test(xml)) return part;
  const known = xml
    // Around the base stands how it is pronounced.
    .replace(/<w:rt>(?:[^<]|<(?!\/?w:rt>))*<\/w:rt>/g, '')
    .replace(/<\/?w:(?:bdo|dir|fldSimple|ruby|rubyBase)(?:\s[^<>]*)?>/g, '')
    .replace(/<w:cr\s*\/>/g, '<w:br/>')
    .replace(/<w:vanish\s*\/>/g, `<w:highlight w:val="${HIDDEN}"/>`);
  return Buffer.from(known);
}

/** A colour that no document has, by which the styles below leave hidden text out. */
const HIDDEN = 'hidden';

/** What the converter puts behind the text: notes are no part of it, as in the other kinds of document. */
const NOTES = /<ol><li id="(?:foot|end)note-[\s\S]*$/;
/** The number of a note in the text. */
const NOTE_LINKS = /<sup><a href="#(?:foot|end)note-[^"<>]*"[^<>]*>[^<>]*<\/a><\/sup>/g;

/** A cell of one paragraph: figures in a row are one line. */
const PLAIN_CELL =
  /<(t[dh])(?:\s[^<>]*)?><p>((?:[^<]|<\/?(?:a|br|em|s|strong|sub|sup|u)(?:\s[^<>]*)?>)*)<\/p><\/\1>/g;

/** By name, and by id for files that leave the names out. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  'p.Title => h1:fresh',
  "p[style-name='Subtitle'] => h2:fresh",
  'p.Subtitle => h2:fresh',
  `highlight[color='${HIDDEN}'] => !`,
  "br[type='page'] => hr:fresh",
  "br[type='column'] => hr:fresh",
];
