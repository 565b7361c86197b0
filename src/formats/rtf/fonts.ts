/** Which encoding a run of bytes is in: that of the font it is set in, else that of the document. */
import type { DecodePiece } from '../charset.ts';

/** Code pages by the character sets of fonts; the Macintosh's East Asian ones are near enough to those of Windows. */
const CODE_PAGES: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [78, 932],
  [79, 949],
  [80, 936],
  [81, 950],
  [83, 1255],
  [84, 1256],
  [85, 10006],
  [86, 10081],
  [87, 874],
  [88, 10029],
  [89, 10007],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
]);

/** Code pages whose encodings go by names of their own. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gbk'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10006, 'macgreek'],
  [10007, 'maccyrillic'],
  [10029, 'maccenteuro'],
  [10081, 'macturkish'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);

const LATIN = 1252;
/** Of fonts that set signs in place of letters. */
const SYMBOLS = 2;

interface Font {
  readonly charset?: number;
  readonly codePage?: number;
}

export class Fonts {
  /** Of the document. */
  codePage = LATIN;
  readonly #fonts = new Map<number, Font>();
  readonly #decode: DecodePiece;
  readonly #given: string | null;
  #isLabelled: boolean | undefined;

  /** @param given the encoding to use whatever the document says */
  constructor(decode: DecodePiece, given: string | null) {
    this.#decode = decode;
    this.#given = given;
  }

  describe(font: number, about: Font): void {
    this.#fonts.set(font, { ...this.#fonts.get(font), ...about });
  }

  /** The document's own encoding, lower case. */
  get encoding(): string {
    return this.#given?.toLowerCase() ?? nameOf(this.codePage);
  }

  isSymbols(font: number): boolean {
    return this.#fonts.get(font)?.charset === SYMBOLS;
  }

  /** @param run bytes as Latin-1 characters */
  decode(run: string, font: number): string {
    if (!/[\x80-\xff]/.test(run)) return run;
    const encoding = this.#given ?? nameOf(this.#codePageOf(font));
    return this.#decode(Buffer.from(run, 'latin1'), encoding);
  }

  #codePageOf(font: number): number {
    const { charset, codePage } = this.#fonts.get(font) ?? {};
    const named = codePage ?? CODE_PAGES.get(charset ?? -1) ?? this.codePage;
    return charset === 0 && !this.#isTrusted() ? this.codePage : named;
  }

  // Programs that know of no character sets give every font the first one, which is that of Western letters.
  /** Whether fonts of Western letters are that: a document of another code page has a font for it, too. */
  #isTrusted(): boolean {
    this.#isLabelled ??= [...this.#fonts.values()].some(
      ({ charset = 0, codePage }) =>
        (codePage ?? CODE_PAGES.get(charset)) === this.codePage || charset === 1,
    );
    return this.#isLabelled;
  }
}

function nameOf(codePage: number): string {
  return NAMES.get(codePage) ?? `${codePage < 1250 ? 'cp' : 'windows-'}${codePage}`;
}
