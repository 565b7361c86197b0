/** Compiles an AssemblyScript file, named from the repository's root, to WASM bytes. */
export function compileAssembly(source: string): Promise<Uint8Array>;
/** The kernel's source, named from the repository's root. */
export const KERNEL_SOURCE: string;
