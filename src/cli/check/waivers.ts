/** Copies somebody has accepted for a time: a YAML or JSON list, each with a reason and an expiry date. */
import { readFileSync } from 'node:fs';
import { DupesError } from '../../faults.ts';
import type { Offence } from './gate.ts';

export interface Waiver {
  /** URL, id (`path#item`) or path of the clipping. Another clipping with the same words is not waived. */
  readonly clipping: string;
  /** Id or path of the release; any where it is absent. */
  readonly release?: string | undefined;
  readonly reason: string;
  /** The last day on which it holds, `2026-01-31`. */
  readonly expires: string;
}

/** @throws DupesError `waivers-invalid` naming every mistake */
export async function readWaivers(path: string): Promise<readonly Waiver[]> {
  const [{ parse }, { z }] = await Promise.all([import('yaml'), import('zod')]);
  const text = z.string().trim().min(1);
  const schema = z.array(
    z.strictObject({
      clipping: text,
      release: text.optional(),
      reason: text,
      expires: z.iso.date(),
    }),
  );
  let listed: unknown;
  try {
    listed = parse(readFileSync(path, 'utf8')) ?? [];
  } catch (error) {
    throw new DupesError(
      'waivers-invalid',
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `nothing is at "${path}"; a YAML or JSON list of waivers is expected`
        : `the waivers "${path}" cannot be read: ${(error as Error).message}`,
    );
  }
  const checked = schema.safeParse(listed);
  if (checked.success) return checked.data;
  const mistakes = checked.error.issues.map(({ path: [index, ...field], message }) => {
    const which = typeof index === 'number' ? `waiver ${index + 1}` : 'the list';
    return `${path}: ${[which, ...field.map(String)].join(', ')}: ${message}`;
  });
  throw new DupesError('waivers-invalid', mistakes.join('\n'));
}

/** The waiver that covers an offence; of several, the one that holds longest. */
export function waiverFor(
  { clipping, release }: Offence,
  waivers: readonly Waiver[],
): Waiver | undefined {
  return waivers
    .filter(
      (waiver) =>
        [clipping.url, clipping.id, clipping.path].includes(waiver.clipping) &&
        (waiver.release === undefined || [release.id, release.path].includes(waiver.release)),
    )
    .reduce<Waiver | undefined>(
      (longest, waiver) =>
        longest === undefined || waiver.expires > longest.expires ? waiver : longest,
      undefined,
    );
}
