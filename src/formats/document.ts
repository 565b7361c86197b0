/**
 * What a word processor's document holds, as the readers of RTF and ODT find it, to blocks: the same
 * blocks that the HTML which DOCX is converted to would give, without a page to parse.
 */
import { LONGEST_CELL, type Part } from './blocks.ts';
import type { Fact } from './facts.ts';
import { plainBlocks } from './plain.ts';

export type Piece = Paragraph | Row;

export interface Paragraph {
  /** Line breaks are those set by hand. */
  readonly text: string;
  /** Whether its style is that of a document's title or of a heading of the first level. */
  readonly isHeading: boolean;
}

/** Of a table; a cell may hold paragraphs and rows. */
export interface Row {
  readonly cells: readonly (readonly Piece[])[];
}

/** The first heading is the headline. A row of figures is one line; a cell that holds text stands for itself. */
export function documentParts(pieces: readonly Piece[]): Part[] {
  const headline = pieces.find((piece) => 'text' in piece && piece.isHeading && piece.text.trim());
  const parts: Part[] = [];
  for (const piece of pieces) {
    const zone = piece === headline ? 'headline' : null;
    for (const text of blocksOf(piece)) parts.push({ text, zone });
  }
  return parts;
}

function* blocksOf(piece: Piece): Generator<string> {
  if ('text' in piece) {
    yield* plainBlocks(piece.text.replace(/[ \t]+/g, ' '));
    return;
  }
  let line = '';
  for (const cell of piece.cells) {
    const figure = figureOf(cell);
    if (figure !== undefined) {
      line += figure && `${line && ' '}${figure}`;
      continue;
    }
    yield* plainBlocks(line);
    line = '';
    for (const inside of cell) yield* blocksOf(inside);
  }
  yield* plainBlocks(line);
}

/** The text of a cell that is no more than a figure or a word; undefined for one with paragraphs. */
function figureOf(cell: readonly Piece[]): string | undefined {
  const [only] = cell;
  if (!only) return '';
  if (cell.length > 1 || !('text' in only)) return undefined;
  const text = only.text.trim();
  return text.length <= LONGEST_CELL ? text : undefined;
}

// Word processors write the author's account, the day of the last change and the first draft's title into every
// file: that would date and sign clippings wrongly. Only the language the document was set to is of use.
/** @param properties Dublin Core in XML */
export function languageFacts(properties: Uint8Array | undefined): Fact[] {
  const xml = properties ? Buffer.from(properties).toString('utf8') : '';
  const language = /<dc:language>([^<]{2,20})<\/dc:language>/.exec(xml)?.[1];
  return language ? [{ field: 'language', value: language, from: 'document' }] : [];
}
