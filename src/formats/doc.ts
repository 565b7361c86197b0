/**
 * Files called .doc by programs that write something else: press archives give RTF that name, web
 * systems pages. Word's own format of before 2007 is not read.
 */
import { asBuffer } from './buffer.ts';
import { bytesAsContent, type Read } from './format.ts';

export const read: Read = async function* (content, hints) {
  const bytes = await content.whole();
  const head = asBuffer(bytes.subarray(0, 1000))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (!head) return;
  const extension = KINDS.find(([begins]) => begins.test(head))?.[1];
  if (!extension) {
    const reason = head.startsWith('\xd0\xcf\x11\xe0')
      ? 'a Word file of before 2007; saved as .docx it is read'
      : 'neither RTF nor a page nor DOCX, which a .doc may be';
    yield { status: 'skipped', item: null, reason };
    return;
  }
  const name = hints.path.replace(/doc$/i, extension);
  yield* hints.inner(name, bytesAsContent(bytes)) ?? [];
};

/** How they begin, and what they should be called. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\{\\rtf/, 'rtf'],
  [/^PK\x03\x04/, 'docx'],
  [/^(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i, 'html'],
  [/^(?:date|from|message-id|mime-version|subject):\s/i, 'mht'],
];
