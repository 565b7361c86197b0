/**
 * Rich Text Format (specification 1.9.1): what a word processor shows of it, with tracked changes accepted.
 *
 * Read here and not by a library: those found know one code page to a document or none, or draw pages.
 * Linear: every character is looked at once. What a document does not say about its groups is not
 * guessed: one that ends inside a group was cut short, and half a text would be judged as if it were all.
 */
import { isUtf8 } from 'node:buffer';
import { asBuffer } from './buffer.ts';
import { looksCompressedOrImage, pieceDecoder } from './charset.ts';
import { documentParts, type Piece } from './document.ts';
import { BINARY, type Read } from './format.ts';
import { documentsIn } from './press-archive.ts';
import { Flow } from './rtf/flow.ts';
import { Fonts } from './rtf/fonts.ts';

export const read: Read = async function* (content, hints) {
  const bytes = await content.whole();
  if (looksCompressedOrImage(bytes)) {
    yield BINARY;
    return;
  }
  const source = asBuffer(bytes).toString('latin1');
  const start = /^(?:\xef\xbb\xbf)?\s*(?=\{\\rtf)/.exec(source)?.[0].length;
  if (start === undefined) {
    if (!source.trim()) return;
    throw new Error('it does not begin with {\\rtf');
  }
  const decode = BEYOND_ASCII.test(source) ? await pieceDecoder() : asLatin;
  const fonts = new Fonts(decode, hints.encoding);
  const hasUtf8 = /[\x80-\xff]/.test(source) && isUtf8(bytes);
  const pieces = piecesOf(source, start, fonts, hasUtf8);
  yield* documentsIn(documentParts(pieces), [], {
    encoding: fonts.encoding,
    extraction: 'structured',
  });
};

/** Bytes that an encoding gives their meaning. */
const BEYOND_ASCII = /\\'[89a-f]|[\x80-\xff]/i;
const asLatin = (piece: Uint8Array): string => asBuffer(piece).toString('latin1');

/** Groups within each other; real documents stay under 50. */
const DEEPEST = 1000;
/** Tables within each other's cells. */
const DEEPEST_TABLE = 20;

/** A control word with its parameter, a byte in hexadecimal figures, or a control symbol. */
const CONTROL = /\\(?:([a-z]+)(-?\d+)? ?|'([0-9a-f]{2})|([\s\S]))/iy;
const TEXT = /[^\\{}]+/y;
/** Line breaks of the file, too: they part nothing. */
const UNSEEN = /[\x00-\x08\x0a-\x1f]+/g;

/** What a group inherits from the one around it and takes back at its end. */
interface State {
  /** Where text goes. */
  goes: 'shown' | 'nowhere' | 'fonts' | 'styles';
  /** Where it went around a group that holds a choice of texts or a drawing. */
  around: 'shown' | 'nowhere';
  font: number;
  /** Bytes after a character given by its number: the same for readers that know no Unicode. */
  fallback: number;
  /** Hidden, or deleted by a tracked change. */
  isHidden: boolean;
  isDeleted: boolean;
  isInTable: boolean;
  depth: number;
  style: number;
  outline: number;
}

const NO_OUTLINE = 9;
const PARAGRAPH = { isInTable: false, depth: 1, style: 0, outline: NO_OUTLINE };
const BODY: State = {
  goes: 'shown',
  around: 'nowhere',
  font: 0,
  fallback: 1,
  isHidden: false,
  isDeleted: false,
  ...PARAGRAPH,
};

/** @throws where groups are too deep or never end */
function piecesOf(source: string, start: number, fonts: Fonts, hasUtf8: boolean): Piece[] {
  let state: State = { ...BODY };
  let flow = new Flow();
  const around: { state: State; flow: Flow }[] = [];
  const headings = new Set<number>();
  let styleName = '';
  let defaultFont = 0;
  /** Bytes not yet decoded: a character may begin in one token and end in the next. */
  let run = '';
  /** Bytes that the character before stands for. */
  let toSkip = 0;
  /** Whether the group is one to be passed over by who does not know it. */
  let isOptional = false;

  const isShown = () => state.goes === 'shown' && !state.isHidden && !state.isDeleted;
  const add = (text: string) => {
    if (isShown()) flow.add(text);
  };
  const addRun = () => {
    if (run) flow.add(fonts.isSymbols(state.font) ? ' ' : fonts.decode(run, state.font));
    run = '';
  };
  const addBytes = (bytes: string) => {
    const rest = toSkip ? bytes.slice(toSkip) : bytes;
    toSkip = Math.max(0, toSkip - bytes.length);
    if (state.goes === 'styles') nameStyle(rest);
    else if (isShown()) run += rest;
  };
  const addText = (text: string) => {
    if (!hasUtf8 || !/[\x80-\xff]/.test(text)) {
      addBytes(text);
      return;
    }
    addRun();
    add(Buffer.from(text, 'latin1').toString('utf8'));
  };
  /** A character that has a control word; it may stand for one given by its number before. */
  const addCharacter = (character: string) => {
    if (toSkip) toSkip -= 1;
    else add(character);
  };
  const nameStyle = (text: string) => {
    for (const [at, part] of text.split(';').entries()) {
      if (at) {
        if (HEADING.test(styleName.trim())) headings.add(state.style);
        styleName = '';
      }
      styleName += part;
    }
  };
  const isHeading = () => state.outline === 0 || headings.has(state.style);
  const depth = (least: number) => Math.min(Math.max(least, state.depth), DEEPEST_TABLE);
  const endParagraph = () => flow.endParagraph(state.isInTable ? depth(1) : 0, isHeading());
  const end = () => {
    endParagraph();
    return flow.end();
  };

  const obey = (word: string, value: number | undefined) => {
    const character = CHARACTERS.get(word);
    if (character !== undefined) {
      addCharacter(character);
      return;
    }
    if (word === 'u') {
      add(characterOf(value ?? 0));
      toSkip = state.fallback;
      return;
    }
    toSkip = 0;
    if (NOWHERE.has(word)) state.goes = 'nowhere';
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
        // A paragraph whose mark was deleted goes on in the next.
        if (isShown()) endParagraph();
        break;
      case 'cell':
      case 'nestcell':
        if (state.goes === 'shown') flow.endCell(word === 'cell' ? 1 : depth(2));
        break;
      case 'row':
      case 'nestrow':
        if (state.goes === 'shown') flow.endRow(word === 'row' ? 1 : depth(2));
        break;
      case 'pard':
        Object.assign(state, PARAGRAPH);
        break;
      case 'intbl':
        state.isInTable = true;
        break;
      case 'itap':
        state.depth = value ?? 1;
        state.isInTable = state.depth > 0;
        break;
      case 's':
        state.style = value ?? 0;
        break;
      case 'outlinelevel':
        if (state.goes === 'styles' && value === 0) headings.add(state.style);
        else state.outline = value ?? NO_OUTLINE;
        break;
      case 'plain':
        state.font = defaultFont;
        state.isHidden = false;
        state.isDeleted = false;
        break;
      case 'v':
        state.isHidden = value !== 0;
        break;
      case 'deleted':
        state.isDeleted = value !== 0;
        break;
      case 'f':
        state.font = value ?? defaultFont;
        break;
      case 'deff':
        defaultFont = value ?? 0;
        state.font = defaultFont;
        break;
      case 'fcharset':
        if (state.goes === 'fonts') fonts.describe(state.font, { charset: value ?? 0 });
        break;
      case 'cpg':
        if (state.goes === 'fonts' && value) fonts.describe(state.font, { codePage: value });
        break;
      case 'ansicpg':
        if (value) fonts.codePage = value;
        break;
      case 'mac':
        fonts.codePage = 10000;
        break;
      case 'pc':
        fonts.codePage = 437;
        break;
      case 'pca':
        fonts.codePage = 850;
        break;
      case 'uc':
        state.fallback = Math.max(0, value ?? 1);
        break;
      case 'fonttbl':
        state.goes = 'fonts';
        break;
      case 'stylesheet':
        state.goes = 'styles';
        break;
      case 'upr':
      case 'shpinst':
        // The text for readers that know no Unicode; a drawing's measures.
        if (state.goes !== 'nowhere') state.around = 'shown';
        state.goes = 'nowhere';
        break;
      case 'ud':
        state.goes = state.around;
        break;
      case 'shptxt':
        state.goes = state.around;
        Object.assign(state, PARAGRAPH);
        flow = new Flow();
        break;
    }
  };

  for (let at = start; at < source.length; ) {
    const first = source[at];
    if (first === '{') {
      addRun();
      toSkip = 0;
      if (around.length === DEEPEST) throw new Error('its groups are nested too deep');
      around.push({ state, flow });
      state = { ...state };
      at += 1;
    } else if (first === '}') {
      addRun();
      toSkip = 0;
      isOptional = false;
      const outside = around.pop();
      if (outside && outside.flow !== flow) outside.flow.addBox(end());
      if (!around.length) return end();
      ({ state, flow } = outside!);
      at += 1;
    } else if (first === '\\') {
      CONTROL.lastIndex = at;
      const control = CONTROL.exec(source);
      if (!control) break;
      at = CONTROL.lastIndex;
      const [, word, figures, byte, symbol] = control;
      if (byte !== undefined) {
        addBytes(String.fromCharCode(Number.parseInt(byte, 16)));
        continue;
      }
      if (symbol === '\\' || symbol === '{' || symbol === '}') {
        addBytes(symbol);
        continue;
      }
      addRun();
      if (word === undefined) {
        if (symbol === '*') isOptional = true;
        else if (symbol === '\n' || symbol === '\r') obey('par', undefined);
        else addCharacter(SYMBOLS.get(symbol ?? '') ?? '');
        continue;
      }
      const value = figures === undefined ? undefined : Number(figures);
      if (word === 'bin') at += Math.max(0, value ?? 0);
      if (isOptional && !KNOWN_OPTIONAL.has(word)) state.goes = 'nowhere';
      else obey(word, value);
      isOptional = false;
    } else {
      TEXT.lastIndex = at;
      const text = TEXT.exec(source)?.[0] ?? '';
      at += text.length;
      addText(text.replace(UNSEEN, ''));
    }
  }
  throw new Error('it ends before its last group does, so it was cut short');
}

/** Names of styles by which DOCX has its headline; the others of the list are names somebody added. */
const HEADING = /^(?:title|heading 1)(?:,.*)?$/i;

/** Word's signs of symbol fonts are no text. */
function characterOf(value: number): string {
  // Numbers of two bytes with a sign.
  const code = value < 0 ? value + 0x10000 : value;
  if (!(code >= 0 && code <= 0x10ffff)) return '\ufffd';
  return code >= 0xf000 && code <= 0xf0ff ? ' ' : String.fromCodePoint(code);
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['softline', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['zwbo', '\u200b'],
  ['zwnbo', '\u2060'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
]);

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['-', '\u00ad'],
  ['_', '\u2011'],
  ['\t', '\t'],
]);

/** Optional groups that are read. */
const KNOWN_OPTIONAL = new Set(['ud', 'shpinst', 'nesttableprops']);

/** Groups that hold no text of the document. */
const NOWHERE = new Set(
  (
    'colortbl filetbl info pict object nonshppict shprslt header headerl headerr headerf footer footerl footerr footerf ' +
    'footnote annotation atnid atnauthor atndate atnicn atnref atntime fldinst listtext pntext pntxta pntxtb ' +
    'nonesttables xe tc tcn rxe txe bkmkstart bkmkend private revtbl listtable listoverridetable generator template ' +
    'objdata objclass objname datafield themedata colorschememapping latentstyles datastore'
  ).split(' '),
);
