/** Compiles an AssemblyScript file, named from the repository's root, to WASM bytes. */
export function compileAssembly(source: string): Promise<Uint8Array>;
/** The fingerprint kernel's source and the alignment's, named from the repository's root. */
export const KERNEL_SOURCE: string;
export const BANDS_SOURCE: string;
export const COUNTER_SOURCE: string;
export const COVER_SOURCE: string;
