/** Compiled kernels: how they travel in the code, and how they are opened. */

// Neither lib.es nor @types/node 20 declares it.
declare const WebAssembly:
  | {
      Module: new (bytes: Uint8Array) => object;
      Instance: new (module: object) => { readonly exports: object };
      validate(bytes: Uint8Array): boolean;
    }
  | undefined;

/** A kernel in base64: the core opens no files. */
export function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let k = 0; k < bytes.length; k++) bytes[k] = characters.charCodeAt(k);
  return bytes;
}

/** What a kernel exports; undefined where the engine has no WASM, or not all that the kernel asks of it. */
export function exportsOf(kernel: Uint8Array): object | undefined {
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(kernel)) return undefined;
  return new WebAssembly.Instance(new WebAssembly.Module(kernel)).exports;
}
