/** Compiles the fingerprint kernel to dist/fingerprint/kernel/kernel.wasm. */
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = join(root, 'dist/fingerprint/kernel/kernel.wasm');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await compileAssembly(KERNEL_SOURCE));
}
