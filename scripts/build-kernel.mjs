/**
 * Compiles the kernels: fingerprints to dist/fingerprint/kernel/kernel.wasm, those of bands, of shingles and of alignment into
 * `binary.js` beside their code.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Compiles an AssemblyScript file, named from the repository's root, to WASM bytes. */
export async function compileAssembly(source) {
  let binary;
  const { error, stderr } = await asc.main(
    [
      join(root, source),
      ...['--outFile', 'kernel.wasm', '--baseDir', root],
      ...['-O3', '--noAssert', '--converge', '--runtime', 'stub', '--enable', 'simd'],
      ...['--use', 'abort='],
    ],
    {
      writeFile: (_name, contents) => {
        binary = contents;
      },
    },
  );
  if (error) throw new Error(`${source} does not compile:\n${stderr.toString()}`);
  return binary;
}

export const KERNEL_SOURCE = 'src/fingerprint/kernel/assembly/kernel.ts';
export const BANDS_SOURCE = 'src/fingerprint/bands/assembly/bands.ts';
export const COUNTER_SOURCE = 'src/fingerprint/counter/assembly/counter.ts';
export const COVER_SOURCE = 'src/compare/cover/assembly/cover.ts';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = join(root, 'dist/fingerprint/kernel/kernel.wasm');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await compileAssembly(KERNEL_SOURCE));
  // In the code, not beside it: the core opens no files, and the comparison must not wait for one.
  for (const [source, folder] of [
    [BANDS_SOURCE, 'fingerprint/bands'],
    [COUNTER_SOURCE, 'fingerprint/counter'],
    [COVER_SOURCE, 'compare/cover'],
  ]) {
    const binary = Buffer.from(await compileAssembly(source)).toString('base64');
    writeFileSync(join(root, 'dist', folder, 'binary.js'), `export const BINARY = '${binary}';\n`);
  }
}
