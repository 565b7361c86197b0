/** Checks a settings file, and describes it for editors. Loads zod: import it lazily. */
import { z } from 'zod';
import { DupesError } from '../faults.ts';
import { OPTION_SPECS, type OptionSpec } from '../pipeline/options.ts';
import { CONFIG_KEYS, type ConfigKey } from './config-keys.ts';
import { nearest } from './nearest.ts';

const schema = z.strictObject({
  $schema: z.string().optional(),
  ...Object.fromEntries(
    CONFIG_KEYS.map((key) => [key.key, typeOf(key).describe(key.help).optional()]),
  ),
});

function typeOf({ key, kind }: ConfigKey): z.ZodType {
  switch (kind) {
    case 'text':
      return z.string().min(1);
    case 'list':
      return z.union([z.string(), z.array(z.string())]);
    case 'switch':
      return z.boolean();
    case 'share':
      return z.number().min(0).max(1);
    case 'count':
      return z.int().min(0);
    case 'size':
      return z.union([z.int().min(1), z.string().regex(/^\d+(\.\d+)?([kmg](i?b)?|b)?$/i)]);
    case 'option':
      return optionValue(OPTION_SPECS.find((spec) => spec.key === key) as OptionSpec);
  }
}

function optionValue({ unit, range, choices, integer }: OptionSpec): z.ZodType {
  if (unit === 'tag') return z.string().nullable();
  if (choices !== undefined) return z.literal([...choices]);
  const number = integer ? z.int() : z.number();
  return range === undefined ? number : number.min(range[0]).max(range[1]);
}

/**
 * @param path for the message
 * @throws DupesError `config-invalid` naming every mistake, a line each
 */
export function checkSettings(settings: unknown, path: string): Readonly<Record<string, unknown>> {
  const checked = schema.safeParse(settings);
  if (checked.success) return checked.data;
  const mistakes = checked.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key));
    const key = issue.path.map(String).join('.');
    return [key === '' ? `${issue.message}: an object is expected` : `${key}: ${issue.message}`];
  });
  throw new DupesError(
    'config-invalid',
    mistakes.map((mistake) => `${path}: ${mistake}`).join('\n'),
  );
}

function unknownKey(key: string): string {
  const known = CONFIG_KEYS.map((entry) => entry.key);
  const closest = nearest(key, known);
  return `there is no setting "${key}"; ${
    closest === undefined ? `the settings are ${known.join(', ')}` : `did you mean "${closest}"?`
  }`;
}

/** JSON Schema, draft 2020-12, for editors. */
export function configSchema(): object {
  return {
    title: 'Settings of dupes',
    ...z.toJSONSchema(schema, { target: 'draft-2020-12' }),
  };
}
