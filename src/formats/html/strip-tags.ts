/**
 * The text of markup that is too deep or too large to parse, and of fields that hold a little markup.
 * Linear: each `<` is looked at once.
 */

const TAG = /^<(?:\/?([a-z][a-z0-9-]{0,30})|!--|[!?])/i;
/** Their content is no text. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|img)$/;

export function stripTags(markup: string): string {
  const pieces: string[] = [];
  const neverEnded = new Set<string>();
  let textFrom = 0;
  let at = markup.indexOf('<');
  while (at !== -1) {
    const tag = TAG.exec(markup.slice(at, at + 40));
    if (!tag) {
      at = markup.indexOf('<', at + 1);
      continue;
    }
    pieces.push(markup.slice(textFrom, at));
    const mark = tag[0].startsWith('<!--') ? '-->' : '>';
    const name = tag[1]?.toLowerCase() ?? '';
    const end = markup.indexOf(mark, at + 1);
    textFrom = end === -1 ? markup.length : end + mark.length;
    if (SKIPPED.has(name) && markup[at + 1] !== '/' && !neverEnded.has(name)) {
      const closing = endOf(name, markup, textFrom);
      // Looked for once: a page of nothing but "<script>" must not be searched to its end each time.
      if (closing === -1) neverEnded.add(name);
      else textFrom = closing;
    }
    if (name === 'br') pieces.push('\n');
    else if (name && !INLINE.test(name)) pieces.push('\n\n');
    at = markup.indexOf('<', textFrom);
  }
  pieces.push(markup.slice(textFrom));
  return decodeEntities(pieces.join(''));
}

function endOf(name: string, markup: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(markup)?.index ?? -1;
}

/** The text of a field that may be plain text or markup. */
export function textOfMarkup(field: string): string {
  return MARKUP.test(field) ? stripTags(field) : decodeEntities(field);
}

const MARKUP =
  /<\/?(?:a|b|blockquote|body|br|div|em|figure|h[1-6]|html|i|img|li|ol|p|section|span|strong|table|td|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/i;

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  deg: '°',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  iexcl: '¡',
  iquest: '¿',
};

export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (all, decimal, hex, name) => {
      if (name) return NAMED[name] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : all;
    },
  );
}
