/** A flow of text that marks end: a paragraph, a cell, a row of a table. The body is one, and so is a text box. */
import type { Piece } from '../document.ts';

interface OpenRow {
  readonly cells: Piece[][];
  /** What stands so far in the cell that is open. */
  cell: Piece[];
}

/** The depth of tables: 0 is outside of any, 1 in a table, 2 in a table in a table's cell. */
export class Flow {
  readonly #pieces: Piece[] = [];
  /** By depth, the outermost first. */
  readonly #rows: OpenRow[] = [];
  #paragraph: string[] = [];
  readonly #boxes: Piece[] = [];

  add(text: string): void {
    this.#paragraph.push(text);
  }

  /** What stands in a box beside the paragraph: it follows it. */
  addBox(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#boxes.push(piece);
  }

  endParagraph(depth: number, isHeading: boolean): void {
    const text = this.#paragraph.join('');
    this.#paragraph = [];
    const ended: Piece[] = text.trim() ? [{ text, isHeading }] : [];
    for (const piece of [...ended, ...this.#boxes.splice(0)]) this.#at(depth).push(piece);
  }

  endCell(depth: number): void {
    this.endParagraph(depth, false);
    this.#at(depth);
    const row = this.#rows[depth - 1]!;
    row.cells.push(row.cell);
    row.cell = [];
  }

  endRow(depth: number): void {
    this.endParagraph(depth, false);
    this.#at(depth - 1);
  }

  /** A row that was never ended ends here. */
  end(): Piece[] {
    return this.#at(0);
  }

  /** Where what comes next at a depth belongs; what is deeper ends. */
  #at(depth: number): Piece[] {
    while (this.#rows.length > depth) {
      const { cells, cell } = this.#rows.pop()!;
      if (cell.length) cells.push(cell);
      (this.#rows.at(-1)?.cell ?? this.#pieces).push({ cells });
    }
    while (this.#rows.length < depth) this.#rows.push({ cells: [], cell: [] });
    return this.#rows.at(-1)?.cell ?? this.#pieces;
  }
}
