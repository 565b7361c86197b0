/**
 * A local ONNX sentence-embedding model as an `Embed`: a folder as sentence-transformers and optimum
 * write it. Run by @huggingface/transformers, an optional peer that is loaded with the first model;
 * it is told to open local files only, so nothing is fetched.
 *
 * Texts longer than the model's window are cut off by its tokenizer. Cost: the model's; a small one
 * (22 million weights) is said to take some milliseconds a sentence, which is not measured here.
 */
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Embed } from '../compare/embedding.ts';
import { DupesError } from '../faults.ts';

const PEER = '@huggingface/transformers';

/** What is used of the peer. It is typed here because it may be absent where this is compiled. */
interface Transformers {
  readonly env: { allowRemoteModels: boolean };
  readonly pipeline: (
    task: 'feature-extraction',
    model: string,
    options: {
      readonly local_files_only: true;
      /** Folder of the weights inside the model's. */
      readonly subfolder: string;
      /** `fp32` reads model.onnx, `q8` model_quantized.onnx. */
      readonly dtype: 'fp32' | 'q8';
    },
  ) => Promise<Extractor>;
}

type Extractor = (
  sentences: readonly string[],
  options: { readonly pooling: Pooling; readonly normalize: true },
) => Promise<{ readonly data: Float32Array; readonly dims: readonly number[] }>;

type Pooling = 'mean' | 'cls' | 'last_token';

/** Where the weights may lie, the whole ones before the quantised. */
const WEIGHTS = [
  { subfolder: 'onnx', dtype: 'fp32', file: 'model.onnx' },
  { subfolder: '', dtype: 'fp32', file: 'model.onnx' },
  { subfolder: 'onnx', dtype: 'q8', file: 'model_quantized.onnx' },
  { subfolder: '', dtype: 'q8', file: 'model_quantized.onnx' },
] as const;
const NEEDED = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;
/** Sentences in one call: padded to the longest, they share the memory of one run. Guess. */
const BATCH = 32;

const LOADED = new Map<string, Promise<Embed>>();

/**
 * Opens a model folder, once for each. It must hold config.json, tokenizer.json,
 * tokenizer_config.json and model.onnx or model_quantized.onnx, the weights also in onnx/;
 * 1_Pooling/config.json where the vectors of the words are not to be averaged.
 * @throws DupesError `embedding-model-missing`, `embedding-model-unusable`, `embedding-peer-missing`
 */
export function loadEmbeddings(folder: string): Promise<Embed> {
  const path = resolve(folder);
  let loading = LOADED.get(path);
  if (!loading) {
    loading = open(folder, path);
    LOADED.set(path, loading);
    // A mistake that was put right is not remembered.
    loading.catch(() => LOADED.delete(path));
  }
  return loading;
}

async function open(folder: string, path: string): Promise<Embed> {
  const weights = await weightsIn(folder, path);
  const pooling = await poolingOf(folder, path);
  const { env, pipeline } = await peer();
  env.allowRemoteModels = false;
  let extract: Extractor;
  try {
    const { subfolder, dtype } = weights;
    const options = { local_files_only: true, subfolder, dtype } as const;
    extract = await pipeline('feature-extraction', path, options);
  } catch (error) {
    throw unusable(folder, (error as Error).message, error);
  }
  return async (sentences) => {
    const vectors: Float32Array[] = [];
    for (let at = 0; at < sentences.length; at += BATCH) {
      const batch = sentences.slice(at, at + BATCH);
      const { data, dims } = await extract(batch, { pooling, normalize: true });
      const [rows, length = 0] = dims;
      if (dims.length !== 2 || rows !== batch.length) {
        throw unusable(
          folder,
          `it answers ${batch.length} sentences with a ${dims.join(' × ')} array`,
        );
      }
      for (let row = 0; row < rows; row++) {
        vectors.push(data.slice(row * length, (row + 1) * length));
      }
    }
    return vectors;
  };
}

async function weightsIn(folder: string, path: string): Promise<(typeof WEIGHTS)[number]> {
  const about = await stat(path).catch(() => undefined);
  if (!about?.isDirectory()) {
    throw missing(about ? `"${folder}" is no folder` : `nothing is at "${folder}"`);
  }
  const absent: string[] = [];
  for (const file of NEEDED) if (!(await isFile(join(path, file)))) absent.push(file);
  let found: (typeof WEIGHTS)[number] | undefined;
  for (const one of WEIGHTS) {
    if (!found && (await isFile(join(path, one.subfolder, one.file)))) found = one;
  }
  if (!found) absent.push('model.onnx (there or in onnx/)');
  if (!found || absent.length > 0) throw missing(`"${folder}" lacks ${absent.join(', ')}`);
  return found;
}

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? false;

const missing = (what: string) =>
  new DupesError(
    'embedding-model-missing',
    `--embeddings: ${what}; the folder of a sentence-embedding model in ONNX is expected`,
  );

const unusable = (folder: string, why: string, cause?: unknown) =>
  new DupesError(
    'embedding-model-unusable',
    `--embeddings: the model in "${folder}" cannot be used: ${why}`,
    { cause },
  );

/** How sentence-transformers says a model's word vectors become one; their mean where it says nothing. */
async function poolingOf(folder: string, path: string): Promise<Pooling> {
  const text = await readFile(join(path, '1_Pooling', 'config.json'), 'utf8').catch(() => '{}');
  let config: Readonly<Record<string, unknown>>;
  try {
    config = JSON.parse(text);
  } catch (error) {
    throw unusable(folder, `1_Pooling/config.json is not JSON: ${(error as Error).message}`, error);
  }
  const modes = Object.keys(config).filter(
    (key) => key.startsWith('pooling_mode_') && config[key] === true,
  );
  switch (modes.join()) {
    case '':
    case 'pooling_mode_mean_tokens':
      return 'mean';
    case 'pooling_mode_cls_token':
      return 'cls';
    case 'pooling_mode_lasttoken':
      return 'last_token';
    default:
      throw unusable(
        folder,
        `${modes.join(' and ')} is asked for; mean, cls or lasttoken is known`,
      );
  }
}

async function peer(): Promise<Transformers> {
  try {
    return await import(PEER);
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
    const why = absent ? 'is not installed' : `cannot be loaded: ${firstLine(error)}`;
    throw new DupesError(
      'embedding-peer-missing',
      `--embeddings needs the package ${PEER}, which ${why}; ` +
        `install it beside press-dupes: npm install --ignore-scripts ${PEER}`,
      { cause: error },
    );
  }
}

const firstLine = (error: unknown): string => String((error as Error).message).split('\n')[0]!;
