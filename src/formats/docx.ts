/** Word documents, with tracked changes accepted. */

import type { Fact } from './facts.ts';
import type { Read } from './format.ts';
import { fragmentParts } from './html.ts';
import { documentsIn } from './press-archive.ts';
import { asBuffer } from './unpacking.ts';
import { checkedParts } from './zip.ts';

export const read: Read = async function* (content, hints) {
  const bytes = await content.whole();
  const inside = await checkedParts(bytes, hints.limits);
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: asBuffer(bytes) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    },
  );
  const facts = coreFacts(inside.get('docProps/core.xml'));
  yield* documentsIn(await fragmentParts(value), facts, {
    encoding: null,
    extraction: 'structured',
  });
};

/** By name, and by id for files that leave the names out. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  'p.Title => h1:fresh',
  "p[style-name='Subtitle'] => h2:fresh",
  'p.Subtitle => h2:fresh',
];

// Word writes the author's account into every file; only the language it was set to is of use.
function coreFacts(core: Uint8Array | undefined): Fact[] {
  const xml = core ? Buffer.from(core).toString('utf8') : '';
  const language = /<dc:language>([^<]{2,20})<\/dc:language>/.exec(xml)?.[1];
  return language ? [{ field: 'language', value: language, from: 'document' }] : [];
}
