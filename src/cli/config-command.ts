/** `dupes config`: the settings in force here, and where each comes from. */

import { visibleLine } from '../report/terminal/visible.ts';
import type { Config } from './config.ts';
import { CONFIG_KEYS } from './config-keys.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { print } from './output.ts';
import { settle } from './settings.ts';

/**
 * @param typed flags of the command line alone
 * @param flags the same over the file's
 */
export async function configCommand(
  typed: Flags,
  flags: Flags,
  config: Config | undefined,
): Promise<ExitCode> {
  settle(flags, 'terminal');
  const rows = CONFIG_KEYS.map(({ key, kind, default: preset }) => {
    const pick = (from: Flags | undefined) =>
      kind === 'option' ? from?.options[key] : from?.[key as keyof Flags];
    const [value, source] =
      pick(typed) !== undefined
        ? [pick(typed), 'command line']
        : pick(flags) !== undefined
          ? [pick(flags), config?.path ?? '']
          : [preset, 'default'];
    return [key, visibleLine(shown(value)), visibleLine(source)] as const;
  });
  const widest = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const lines = rows.map(
    ([key, value, source]) => `${key.padEnd(widest(0))}  ${value.padEnd(widest(1))}  ${source}\n`,
  );
  const file =
    config === undefined ? 'No settings file.' : `Settings file: ${visibleLine(config.path)}`;
  await print(`${file}\n\n${lines.join('')}`);
  return EXIT.ok;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return String(value);
}
