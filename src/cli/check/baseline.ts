/**
 * The findings a project has accepted as they are: NDJSON, a line each, sorted, so that a change
 * is a small diff. A line counts for one clipping, one release and one wording; a copy of a known
 * copy, or a known clipping that was rewritten, is new.
 */
import { readFileSync } from 'node:fs';
import { DupesError } from '../../faults.ts';
import { toJson } from '../../report/json.ts';
import type { Offence } from './gate.ts';
import { type Identity, identityOf, keyOf } from './identity.ts';

const SCHEMA = 'dupes/baseline@1';

/** @throws DupesError `baseline-missing`, `baseline-invalid` */
export function readBaseline(path: string): ReadonlySet<string> {
  const [head, ...lines] = readLines(path);
  if ((parse(head) as { schema?: unknown } | undefined)?.schema !== SCHEMA) {
    throw new DupesError(
      'baseline-invalid',
      `"${path}" is no ${SCHEMA}: --update-baseline writes a new one`,
    );
  }
  return new Set(lines.map((line, index) => keyOf(identity(line, path, index + 2))));
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new DupesError(
      'baseline-missing',
      missing
        ? `no baseline is at "${path}": --update-baseline writes one`
        : `the baseline "${path}" cannot be read: ${(error as Error).message}`,
    );
  }
}

function parse(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}

function identity(line: string, path: string, number: number): Identity {
  const { clipping, outlet, release, content } = (parse(line) ?? {}) as Record<string, unknown>;
  const texts = [clipping, release, content].every((value) => typeof value === 'string');
  if (!texts || (outlet !== null && typeof outlet !== 'string')) {
    throw new DupesError(
      'baseline-invalid',
      `line ${number} of "${path}" is no finding; mend it, or write the file anew with --update-baseline`,
    );
  }
  return { clipping, outlet, release, content } as Identity;
}

/** The text of a baseline that accepts these. */
export function baselineOf(accepted: readonly Offence[]): string {
  const lines = accepted.map((offence) => {
    const { verdict, articleCopied } = offence.clipping;
    // Verdict and share are for the people who read the diff.
    return toJson({
      ...identityOf(offence),
      verdict,
      copied: Math.round(articleCopied * 100) / 100,
    });
  });
  return [toJson({ schema: SCHEMA }), ...new Set(lines.sort())].map((line) => `${line}\n`).join('');
}
