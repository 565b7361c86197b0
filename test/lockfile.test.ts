import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
);

/** Looks a package up as Node does: beside the one that wants it, then in each folder above. */
function isLocked(name: string, from: string): boolean {
  if (packages[`${from ? `${from}/` : ''}node_modules/${name}`]) return true;
  const above = from.lastIndexOf('/node_modules/');
  return from !== '' && isLocked(name, above < 0 ? '' : from.slice(0, above));
}

describe('package-lock.json', () => {
  // npm leaves out what its registry or platform lacks, and `npm ci` then refuses the lock.
  it('has an entry for the optional packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)),
    );
    expect(missing).toEqual([]);
  });
});
