/**
 * A model folder as an `Embed`. The peer is optional and heavy (470 MB with its runtimes), so it is no
 * devDependency: `npm install --no-save --ignore-scripts @huggingface/transformers` runs all of this.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/compare/record.ts';
import { loadEmbeddings } from '../../src/embeddings/index.ts';
import { dupes, folder } from '../cli/command.ts';
import { tinyModel } from './tiny-model.ts';

const PEER = '@huggingface/transformers';
const peer = await import(PEER).then(
  () => true,
  () => false,
);
if (!peer) console.warn(`Skipped: running a model. ${PEER} is not installed.`);

const MODEL = tinyModel({ ferry: [1, 0, 0], ship: [1, 0, 0], sails: [0, 2, 0] }, [0, 0, 1]);
const without = (name: string) =>
  Object.fromEntries(Object.entries(MODEL).filter(([file]) => file !== name));

describe('a model folder', () => {
  it('that is not there is named', async () => {
    const path = `${folder({})}/nowhere`;
    await expect(loadEmbeddings(path)).rejects.toMatchObject({
      code: 'embedding-model-missing',
      message: `--embeddings: nothing is at "${path}"; the folder of a sentence-embedding model in ONNX is expected`,
    });
  });

  it('that is a file is named', async () => {
    const path = `${folder({ 'model.onnx': 'x' })}/model.onnx`;
    await expect(loadEmbeddings(path)).rejects.toThrow(/is no folder/);
  });

  it.each(Object.keys(MODEL))('without %s is refused, and the file is named', async (name) => {
    const lacks = name.startsWith('onnx/') ? 'model.onnx (there or in onnx/)' : name;
    const path = folder(without(name));
    await expect(loadEmbeddings(path)).rejects.toThrow(`"${path}" lacks ${lacks};`);
  });

  it('that asks for a pooling that is not known is refused', async () => {
    const path = folder({ ...MODEL, '1_Pooling/config.json': '{"pooling_mode_max_tokens": true}' });
    await expect(loadEmbeddings(path)).rejects.toThrow(/pooling_mode_max_tokens is asked for/);
  });

  it('whose fault was put right is opened anew', async () => {
    const path = folder(without('config.json'));
    await expect(loadEmbeddings(path)).rejects.toThrow(/lacks config.json/);
    await expect(loadEmbeddings(path)).rejects.toThrow(/lacks config.json/);
  });
});

describe.skipIf(peer)('without the peer', () => {
  it('the command to install it is named', async () => {
    await expect(loadEmbeddings(folder(MODEL))).rejects.toMatchObject({
      code: 'embedding-peer-missing',
      message: expect.stringContaining(
        'install it beside press-dupes: npm install --ignore-scripts @huggingface/transformers',
      ),
    });
  });

  it('the command ends with 2 and says so', () => {
    const cwd = folder({ ...within('model', MODEL), 'r.txt': RELEASE, 'c.txt': CLIPPING });
    const { status, stderr } = dupes(cwd, ['compare', 'r.txt', 'c.txt', '--embeddings', 'model']);
    expect(stderr).toContain('@huggingface/transformers, which is not installed');
    expect(status).toBe(2);
  });
});

const within = (name: string, files: typeof MODEL) =>
  Object.fromEntries(Object.entries(files).map(([file, content]) => [`${name}/${file}`, content]));

const RELEASE = `The bakery on Quill Street will close its ovens at the end of the month. Rising grain prices left the owners no choice, they explained.

Every apprentice has been promised a place at a neighbouring firm. The building goes to a cooperative of potters, who plan a workshop there.`;
const CLIPPING = `Soon nobody in that lane buys bread any longer, for the family shuts down. Wheat simply became too dear, so there was little to decide.

None of the young trainees needs to worry, since shops nearby take them on. Craftspeople working with clay acquire the house and intend to set up a studio.`;

describe.skipIf(!peer)('with the peer', () => {
  beforeEach(() => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    return () => {
      expect(fetch).not.toHaveBeenCalled();
      fetch.mockRestore();
    };
  });

  const close = (...expected: readonly number[]) =>
    expected.map((value) => expect.closeTo(value, 5));

  it('a sentence is the mean of its words, of length 1, whatever is padded beside it', async () => {
    const embed = await loadEmbeddings(folder(MODEL));
    const vectors = await embed(['The ferry sails', 'Ship sails', 'ferry']);
    expect(vectors.map((vector) => [...vector])).toEqual([
      close(1 / Math.sqrt(6), 2 / Math.sqrt(6), 1 / Math.sqrt(6)),
      close(1 / Math.sqrt(5), 2 / Math.sqrt(5), 0),
      close(1, 0, 0),
    ]);
  });

  it('a sentence is its first word where the folder says so', async () => {
    const pooling = JSON.stringify({
      pooling_mode_cls_token: true,
      pooling_mode_mean_tokens: false,
    });
    const embed = await loadEmbeddings(folder({ ...MODEL, '1_Pooling/config.json': pooling }));
    const [vector] = await embed(['sails the ferry']);
    expect([...vector!]).toEqual(close(0, 1, 0));
  });

  it('the weights may lie beside the tokenizer', async () => {
    const { 'onnx/model.onnx': weights, ...rest } = MODEL;
    const embed = await loadEmbeddings(folder({ ...rest, 'model.onnx': weights! }));
    expect([...(await embed(['ferry']))[0]!]).toEqual(close(1, 0, 0));
  });

  it('more sentences than go into one run keep their order', async () => {
    const embed = await loadEmbeddings(folder(MODEL));
    const sentences = Array.from({ length: 75 }, (_, k) => (k % 3 ? 'ferry' : 'sails'));
    const vectors = await embed(sentences);
    expect(vectors.map(([x]) => (x! > 0.5 ? 'ferry' : 'sails'))).toEqual(sentences);
  });

  it('no sentence is no vector', async () => {
    expect(await (await loadEmbeddings(folder(MODEL)))([])).toEqual([]);
  });

  it('weights that are none are refused, and the folder is named', async () => {
    const path = folder({ ...MODEL, 'onnx/model.onnx': 'no model' });
    await expect(loadEmbeddings(path)).rejects.toMatchObject({
      code: 'embedding-model-unusable',
      message: expect.stringContaining(`the model in "${path}" cannot be used`),
    });
  });

  it('the command finds a retelling without shared words by its meaning', () => {
    const axis = (k: number) => Array.from({ length: 6 }, (_, i) => (i === k ? 1 : 0));
    const words = [
      ['ovens', 'bread', 'bakery', 'family'],
      ['grain', 'wheat', 'prices', 'dear'],
      ['apprentice', 'trainees', 'promised', 'shops'],
      ['potters', 'clay', 'workshop', 'studio'],
    ];
    const vectors = Object.fromEntries(
      words.flatMap((same, k) => same.map((word) => [word, axis(k)])),
    );
    const model = tinyModel(
      vectors,
      axis(5).map((v) => v / 100),
    );
    const cwd = folder({ ...within('model', model), 'r.txt': RELEASE, 'c.txt': CLIPPING });
    const verdict = (...args: readonly string[]) => {
      const { stdout, stderr } = dupes(cwd, ['compare', 'r.txt', 'c.txt', '-f', 'json', ...args]);
      expect(stderr).toBe('');
      return (JSON.parse(stdout) as Report).stories[0]!.clippings[0]!;
    };
    expect(verdict().verdict).toBe('independent');
    const told = verdict('--embeddings', 'model');
    expect(told.verdict).toBe('paraphrase');
    expect(told.why).toContain('by their meaning alone');
    expect(told.passages.map(({ evidence }) => evidence)).toEqual(['embedding', 'embedding']);
    expect(JSON.stringify(told)).not.toContain(cwd);
  });
});
