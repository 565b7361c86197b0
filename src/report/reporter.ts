/** What every reporter is: a function from the report record to the text of a file or a screen. */
import type { Report } from '../compare/record.ts';

export interface RenderContext {
  /** Width to draw for, in terminal columns: 40 or more. Formats that are not drawn ignore it. */
  readonly columns: number;
  /** May the text hold ANSI colours? */
  readonly color: boolean;
  /** Show the evidence of every clipping, not the table alone. */
  readonly details: boolean;
}

export interface Reporter {
  /** What `--format` takes. */
  readonly name: string;
  /**
   * Draws; it decides nothing and measures nothing anew. The same report and context give the same
   * string, which ends in a line feed unless it is empty.
   */
  readonly render: (report: Report, context: RenderContext) => string;
}
