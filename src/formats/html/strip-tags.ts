/**
 * The text of markup that is too deep or too large to parse, and of fields that hold a little markup.
 * Linear: each `<` is looked at once.
 */

const SKIPPED = ['script', 'style', 'noscript', 'template', 'svg', 'head'];
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|img)$/;

export function stripTags(markup: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open === -1) {
      pieces.push(markup.slice(at));
      break;
    }
    pieces.push(markup.slice(at, open));
    if (markup.startsWith('<!--', open)) {
      const end = markup.indexOf('-->', open + 4);
      at = end === -1 ? markup.length : end + 3;
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9-]{0,30})|^<[!?]/i.exec(markup.slice(open, open + 40));
    if (!name) {
      pieces.push('<');
      at = open + 1;
      continue;
    }
    const close = markup.indexOf('>', open);
    if (close === -1) break;
    at = close + 1;
    const tag = name[1]?.toLowerCase() ?? '';
    if (SKIPPED.includes(tag) && markup[open + 1] !== '/') {
      const end = markup.toLowerCase().indexOf(`</${tag}`, at);
      if (end !== -1) at = end;
    } else if (tag === 'br') {
      pieces.push('\n');
    } else if (tag && !INLINE.test(tag)) {
      pieces.push('\n\n');
    }
  }
  return decodeEntities(pieces.join(''));
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
