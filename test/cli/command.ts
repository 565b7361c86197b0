/** The built command in a temporary folder, as a user has it. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const DUPES = fileURLToPath(new URL('../../bin/dupes.js', import.meta.url));

/** A folder with these files, gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'dupes-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `dupes` there, with no colour or width from the environment. */
export function dupes(
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: RunOptions = {},
): SpawnSyncReturns<string> {
  const { FORCE_COLOR, NO_COLOR, COLUMNS, ...inherited } = process.env;
  return spawnSync(process.execPath, [DUPES, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...inherited, ...env },
    timeout: 30_000,
  });
}

/** A release and what became of it, written for these tests. */
export const STORY = {
  'release.txt': `FOR IMMEDIATE RELEASE

Marrow Bay Ferries to Run Its First Battery Ship Next Spring

MARROW BAY, 4 March 2025 — Marrow Bay Ferries today announced that the Heron, a battery-powered ship for 220 passengers, will enter service on the island route next spring.

The ship replaces two diesel vessels built in 1981 and is expected to cut fuel costs on the route by 70 percent in its first full year of operation. Charging stations at both piers were completed in February by the harbour authority.

“Our passengers asked for quieter crossings and cleaner air, and the Heron gives them both,” said Ilse Quarrie, managing director of Marrow Bay Ferries. “We could not have built it without the island councils.”

Tickets for the first crossings go on sale on 1 April at all piers and on the company's website.

About Marrow Bay Ferries
Marrow Bay Ferries carries 1.2 million passengers a year between the mainland and four islands.

Media contact: Tom Hesketh, press@marrowbay.example
`,
  'harbour-post.txt': `Battery ship for island route

Marrow Bay Ferries today announced that the Heron, a battery-powered ship for 220 passengers, will enter service on the island route next spring.

The ship replaces two diesel vessels built in 1981 and is expected to cut fuel costs on the route by 70 percent in its first full year of operation. Charging stations at both piers were completed in February by the harbour authority.

Tickets for the first crossings go on sale on 1 April at all piers and on the company's website.
`,
  'island-observer.txt': `Islanders doubt the timetable

Residents of Skerry met on Monday evening to ask who will pay for the upkeep of a harbour wall that has leaked since the winter storms. Forty people came, most of them fishermen, and few had a kind word for the mainland.

The council promised a survey by autumn. Nobody in the hall seemed to believe it, and the chair closed the meeting early when the heating failed again.
`,
} as const;
