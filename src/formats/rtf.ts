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
import { type Token, tokensOf } from './rtf/tokens.ts';

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
  const reader = new Reader(fonts, hasUtf8);
  const pieces = reader.read(tokensOf(source.slice(start)));
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

/** What a group inherits from the one around it and takes back at its end. */
interface State {
  /** Where text goes. */
  goes: 'shown' | 'nowhere' | 'fonts' | 'styles' | 'instruction';
  /** Where it went around a group that holds a choice of texts or a drawing. */
  around: 'shown' | 'nowhere';
  font: number;
  /** Bytes after a character given by its number: the same for readers that know no Unicode. */
  fallback: number;
  isHidden: boolean;
  /** By a tracked change. */
  isDeleted: boolean;
  isInTable: boolean;
  /** Of the table, from 1. */
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

class Reader {
  readonly #fonts: Fonts;
  /** Whether bytes beyond ASCII that are not escaped are UTF-8. */
  readonly #hasUtf8: boolean;
  readonly #headings = new Set<number>();
  readonly #around: { readonly state: State; readonly flow: Flow }[] = [];
  #state: State = { ...BODY };
  #flow = new Flow();
  #defaultFont = 0;
  #styleName = '';
  /** How a field is made. */
  #instruction = '';
  /** Bytes not yet decoded: a character may begin in one token and end in the next. */
  #bytes = '';
  /** Bytes that stand for the character before, too. */
  #toSkip = 0;
  /** Whether the group is one that who does not know it passes over. */
  #isOptional = false;

  constructor(fonts: Fonts, hasUtf8: boolean) {
    this.#fonts = fonts;
    this.#hasUtf8 = hasUtf8;
  }

  /** @throws where groups are too deep or never end */
  read(tokens: Iterable<Token>): Piece[] {
    for (const token of tokens) {
      if (token.kind === 'bytes') {
        if (token.isEscaped) this.#addBytes(token.bytes);
        else this.#addText(token.bytes);
        continue;
      }
      this.#decode();
      if (token.kind === 'symbol') this.#obeySymbol(token.symbol);
      else if (token.kind === 'word') this.#obeyWord(token.word, token.value);
      else if (token.kind === 'open') this.#open();
      else if (this.#around.length > 1) this.#close();
      else return this.#endOfFlow();
    }
    throw new Error('it ends before its last group does, so it was cut short');
  }

  #open(): void {
    if (this.#around.length === DEEPEST) throw new Error('its groups are nested too deep');
    this.#around.push({ state: this.#state, flow: this.#flow });
    this.#state = { ...this.#state };
    this.#toSkip = 0;
  }

  #close(): void {
    const { state, flow } = this.#around.pop()!;
    if (flow !== this.#flow) flow.addBox(this.#endOfFlow());
    const wasInstruction = this.#state.goes === 'instruction';
    this.#state = state;
    this.#flow = flow;
    if (wasInstruction && state.goes !== 'instruction') {
      this.#add(RUBY.exec(this.#instruction.slice(0, LONGEST_RUBY))?.[1] ?? '');
      this.#instruction = '';
    }
    this.#toSkip = 0;
    this.#isOptional = false;
  }

  #isShown(): boolean {
    const { goes, isHidden, isDeleted } = this.#state;
    return goes === 'shown' && !isHidden && !isDeleted;
  }

  #add(text: string): void {
    if (this.#state.goes === 'instruction') this.#instruction += text;
    else if (this.#isShown()) this.#flow.add(text);
  }

  #addText(text: string): void {
    if (!this.#hasUtf8 || !/[\x80-\xff]/.test(text)) {
      this.#addBytes(text);
      return;
    }
    this.#decode();
    this.#add(Buffer.from(text, 'latin1').toString('utf8'));
  }

  #addBytes(bytes: string): void {
    const rest = this.#toSkip ? bytes.slice(this.#toSkip) : bytes;
    this.#toSkip = Math.max(0, this.#toSkip - bytes.length);
    if (this.#state.goes === 'styles') this.#nameStyle(rest);
    else if (this.#state.goes === 'instruction' || this.#isShown()) this.#bytes += rest;
  }

  #decode(): void {
    if (!this.#bytes) return;
    const { font } = this.#state;
    this.#add(this.#fonts.isSymbols(font) ? ' ' : this.#fonts.decode(this.#bytes, font));
    this.#bytes = '';
  }

  /** A character that has a control word; it may stand for one given by its number before. */
  #addCharacter(character: string): void {
    if (this.#toSkip) this.#toSkip -= 1;
    else this.#add(character);
  }

  /** @param text of the list of styles: a semicolon ends each name */
  #nameStyle(text: string): void {
    for (const [at, part] of text.split(';').entries()) {
      if (at) {
        if (HEADING.test(this.#styleName.trim())) this.#headings.add(this.#state.style);
        this.#styleName = '';
      }
      this.#styleName += part;
    }
  }

  /** Of the table that a cell or row of nested tables belongs to, at least `least`. */
  #depth(least: number): number {
    return Math.min(Math.max(least, this.#state.depth), DEEPEST_TABLE);
  }

  #endParagraph(): void {
    const { isInTable, outline, style } = this.#state;
    const isHeading = outline === 0 || this.#headings.has(style);
    this.#flow.endParagraph(isInTable ? this.#depth(1) : 0, isHeading);
  }

  #endOfFlow(): Piece[] {
    this.#endParagraph();
    return this.#flow.end();
  }

  #obeySymbol(symbol: string): void {
    if (symbol === '*') this.#isOptional = true;
    else if (symbol === '\n' || symbol === '\r') this.#obeyWord('par', undefined);
    else this.#addCharacter(SYMBOLS.get(symbol) ?? '');
  }

  #obeyWord(word: string, value: number | undefined): void {
    const isUnknown = this.#isOptional && !KNOWN_OPTIONAL.has(word);
    this.#isOptional = false;
    const character = CHARACTERS.get(word);
    if (isUnknown || NOWHERE.has(word)) {
      this.#state.goes = 'nowhere';
    } else if (character !== undefined) {
      this.#addCharacter(character);
    } else if (word === 'u') {
      this.#add(characterOf(value ?? 0));
      this.#toSkip = this.#state.fallback;
    } else {
      this.#toSkip = 0;
      this.#change(word, value);
    }
  }

  #change(word: string, value: number | undefined): void {
    const state = this.#state;
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
        // A paragraph whose mark was deleted goes on in the next.
        if (this.#isShown()) this.#endParagraph();
        break;
      case 'cell':
      case 'nestcell':
        if (state.goes === 'shown') this.#flow.endCell(word === 'cell' ? 1 : this.#depth(2));
        break;
      case 'row':
      case 'nestrow':
        if (state.goes === 'shown') this.#flow.endRow(word === 'row' ? 1 : this.#depth(2));
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
        if (state.goes === 'styles' && value === 0) this.#headings.add(state.style);
        else state.outline = value ?? NO_OUTLINE;
        break;
      case 'plain':
        state.font = this.#defaultFont;
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
        state.font = value ?? this.#defaultFont;
        break;
      case 'deff':
        this.#defaultFont = value ?? 0;
        state.font = this.#defaultFont;
        break;
      case 'fcharset':
        if (state.goes === 'fonts') this.#fonts.describe(state.font, { charset: value ?? 0 });
        break;
      case 'cpg':
        if (state.goes === 'fonts' && value) this.#fonts.describe(state.font, { codePage: value });
        break;
      case 'ansicpg':
        if (value) this.#fonts.codePage = value;
        break;
      case 'mac':
        this.#fonts.codePage = 10000;
        break;
      case 'pc':
        this.#fonts.codePage = 437;
        break;
      case 'pca':
        this.#fonts.codePage = 850;
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
      case 'fldinst':
        if (state.goes === 'shown') state.goes = 'instruction';
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
        this.#flow = new Flow();
        break;
    }
  }
}

/** Names of styles by which DOCX has its headline; the others of the list are names somebody added. */
const HEADING = /^(?:title|heading 1)(?:,.*)?$/i;

/** In UTF-16 units: the pattern is not linear. */
const LONGEST_RUBY = 1000;
/** A field whose result is drawn: how a word is pronounced, over the word, which is nowhere else. */
const RUBY = /^\s*EQ\s.*\\o\\a[a-z]\s*\(\\s\\up\s*[\d.]+\s*\([^()]*\),(.*)\)\s*$/s;

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
const KNOWN_OPTIONAL = new Set(['ud', 'shpinst', 'nesttableprops', 'fldinst']);

/** Groups that hold no text of the document. */
const NOWHERE = new Set(
  (
    'colortbl filetbl info pict object nonshppict shprslt header headerl headerr headerf footer footerl footerr footerf ' +
    'footnote annotation atnid atnauthor atndate atnicn atnref atntime listtext pntext pntxta pntxtb ' +
    'nonesttables xe tc tcn rxe txe bkmkstart bkmkend private revtbl listtable listoverridetable generator template ' +
    'objdata objclass objname datafield themedata colorschememapping latentstyles datastore'
  ).split(' '),
);
