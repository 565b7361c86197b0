/** The worker's side of `isolation.ts`: reads one file at a time and hands over a clipping at a time. */
import { parentPort } from 'node:worker_threads';
import {
  bytesAsContent,
  DEFAULT_LIMITS,
  extract,
  type Format,
  formats,
  type Outcome,
  type ReadOptions,
} from '../formats/index.ts';
import { fileContent } from './files.ts';

/** A file by its path, or what standard input held. */
export type IsolatedInput = { readonly file: string } | { readonly bytes: Uint8Array };

export interface IsolatedFile {
  readonly input: IsolatedInput;
  /** As reports show it: names the format. */
  readonly path: string;
  readonly format: string;
}

export interface Task extends IsolatedFile {
  readonly options: ReadOptions;
}

export type Reply =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'done' };

const port = parentPort;
let next = () => {};
port?.on('message', (message: Task | 'next') => {
  if (message === 'next') next();
  else void answer(message);
});

async function answer({ input, path, format: name, options }: Task): Promise<void> {
  const format = formats.find((one) => one.name === name) as Format;
  const limits = options.limits ?? DEFAULT_LIMITS;
  const content = 'bytes' in input ? bytesAsContent(input.bytes) : fileContent(input.file, limits);
  for await (const outcome of extract(format, content, path, options)) {
    const taken = new Promise<void>((resolve) => {
      next = resolve;
    });
    port?.postMessage({ kind: 'outcome', outcome } satisfies Reply);
    await taken;
  }
  port?.postMessage({ kind: 'done' } satisfies Reply);
}
