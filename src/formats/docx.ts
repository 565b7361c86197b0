/** Word documents, with tracked changes accepted. */

import { asBuffer } from './buffer.ts';
import { languageFacts } from './document.ts';
import type { Read } from './format.ts';
import { fragmentParts } from './html.ts';
import { documentsIn } from './press-archive.ts';
import { checkedParts } from './zip.ts';

export const read: Read = async function* (content, hints) {
  const bytes = await content.whole();
  const inside = await checkedParts(bytes, hints.limits, [PROPERTIES]);
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: asBuffer(bytes) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    },
  );
  const facts = languageFacts(inside.get(PROPERTIES));
  yield* documentsIn(
    await fragmentParts(value.replace(NOTE_LINKS, '').replace(PLAIN_CELL, '<$1>$2</$1>')),
    facts,
    {
      encoding: null,
      extraction: 'structured',
    },
  );
};

const PROPERTIES = 'docProps/core.xml';

/** The number of a note in the text, and the arrow from the note back to it. */
const NOTE_LINKS =
  /<sup><a href="#(?:foot|end)note-[^"<>]*"[^<>]*>[^<>]*<\/a><\/sup>|\s?<a href="#(?:foot|end)note-ref-[^"<>]*">[^<>]*<\/a>/g;

/** A cell of one paragraph: figures in a row are one line. */
const PLAIN_CELL =
  /<(t[dh])(?:\s[^<>]*)?><p>((?:[^<]|<\/?(?:a|br|em|s|strong|sub|sup|u)(?:\s[^<>]*)?>)*)<\/p><\/\1>/g;

/** By name, and by id for files that leave the names out. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  'p.Title => h1:fresh',
  "p[style-name='Subtitle'] => h2:fresh",
  'p.Subtitle => h2:fresh',
];
