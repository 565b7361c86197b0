/** What every reporter is: a function from the report record to the text of a file or a screen. */
import type { ClippingRecord, ReleaseRecord, Report } from '../compare/record.ts';

export interface RenderContext {
  /** Width to draw for, in terminal columns: 40 or more. Formats that are not drawn ignore it. */
  readonly columns: number;
  /** May the text hold ANSI colours? */
  readonly color: boolean;
  /** Show the evidence of every clipping, not the table alone. */
  readonly details: boolean;
  /** What `dupes check` made of the report; absent where nothing was checked. */
  readonly gate?: Gate;
}

/**
 * - `new`: nobody has accepted it yet;
 * - `expired`: it was accepted until a day that has passed;
 * - `known`: the baseline lists it; `waived`: somebody accepted it, with a reason.
 * The first two fail the check.
 */
export type FindingStatus = 'new' | 'expired' | 'known' | 'waived';

/** The limits a clipping can cross. `verdict` is `--fail-on reprint,…`. */
export type RuleName = 'verdict' | 'max-copied' | 'max-run' | 'duplicate';

/** A clipping that crosses a limit. */
export interface Finding {
  /** What it copies; for `duplicate`, the clipping that was filed before. */
  readonly release: ReleaseRecord;
  readonly clipping: ClippingRecord;
  readonly status: FindingStatus;
  /** At least one. `says` is a clause with the figures: "62% of the article is copied, at most 30% may be". */
  readonly rules: readonly { readonly name: RuleName; readonly says: string }[];
  /** What would have let it pass, in one sentence. */
  readonly remedy: string;
  /** Reason and expiry of the waiver; null without one. */
  readonly note: string | null;
  /** Line of the clipping's file where the first copied passage begins, from 1; 1 where it cannot be told. */
  readonly line: number;
  /** Stable from run to run: who published what, copied from which release. Hexadecimal. */
  readonly fingerprint: string;
}

export interface Gate {
  /** The limits in a clause: "no reprint, no excerpt". */
  readonly limits: string;
  /** How many clippings were held against them. */
  readonly judged: number;
  /** What fails first, the worst of it first. */
  readonly findings: readonly Finding[];
  /** What the user should know of the baseline and the waivers: a sentence each. */
  readonly remarks: readonly string[];
}

export interface Reporter {
  /** What `--format` takes. */
  readonly name: string;
  /**
   * Draws; it decides nothing and measures nothing anew. The same report and context give the same
   * string, which ends in a line feed unless it is empty.
   */
  readonly render: (report: Report, context: RenderContext) => string;
  /** The same string in pieces, of formats in which all clippings may be longer than a string can be (512 MB). */
  readonly pieces?: (report: Report, context: RenderContext) => Iterable<string>;
}
