/**
 * A sentence-embedding model of a few words, as the files of its folder: each word's vector is a row
 * of a table. ONNX is protobuf; the few messages it takes are written here by hand.
 * Source: onnx.proto of the ONNX project, ir_version 8, opset 13.
 */

type Bytes = readonly number[];

function varint(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

const number = (field: number, value: number): Bytes => [...varint(field * 8), ...varint(value)];
const bytes = (field: number, content: Bytes): Bytes => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content,
];
const text = (field: number, content: string): Bytes => bytes(field, [...Buffer.from(content)]);
const message = (field: number, ...parts: readonly Bytes[]): Bytes => bytes(field, parts.flat());

const FLOAT = 1;
const INT64 = 7;

/** `ValueInfoProto`: a name, the type of its numbers, and its sides; a side that varies has a name. */
function value(
  field: number,
  name: string,
  type: number,
  sides: readonly (string | number)[],
): Bytes {
  const dims = sides.map((side) =>
    message(1, typeof side === 'number' ? number(1, side) : text(2, side)),
  );
  const tensor = message(1, number(1, type), message(2, ...dims));
  return message(field, text(1, name), message(2, tensor));
}

/** Gathers `last_hidden_state` from the table by `input_ids`. */
function onnx(table: readonly (readonly number[])[]): Uint8Array {
  const width = table[0]!.length;
  const raw = [...new Uint8Array(Float32Array.from(table.flat()).buffer)];
  const graph = message(
    7,
    message(
      1,
      text(1, 'table'),
      text(1, 'input_ids'),
      text(2, 'last_hidden_state'),
      text(4, 'Gather'),
    ),
    text(2, 'tiny'),
    message(
      5,
      number(1, table.length),
      number(1, width),
      number(2, FLOAT),
      text(8, 'table'),
      bytes(9, raw),
    ),
    value(11, 'input_ids', INT64, ['batch', 'tokens']),
    value(11, 'attention_mask', INT64, ['batch', 'tokens']),
    value(12, 'last_hidden_state', FLOAT, ['batch', 'tokens', width]),
  );
  return Uint8Array.from([...number(1, 8), ...graph, ...message(8, text(1, ''), number(2, 13))]);
}

const SPECIAL = ['[PAD]', '[UNK]'];

/** @param vectors word, in lower case, to its vector; unknown words and padding have the last one */
export function tinyModel(
  vectors: Readonly<Record<string, readonly number[]>>,
  unknown: readonly number[],
): Record<string, string | Uint8Array> {
  const words = [...SPECIAL, ...Object.keys(vectors)];
  const special = SPECIAL.map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  const tokenizer = {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: special,
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordLevel',
      vocab: Object.fromEntries(words.map((word, id) => [word, id])),
      unk_token: '[UNK]',
    },
  };
  return {
    'config.json': JSON.stringify({ model_type: 'bert', hidden_size: unknown.length }),
    'tokenizer.json': JSON.stringify(tokenizer),
    'tokenizer_config.json': JSON.stringify({
      tokenizer_class: 'PreTrainedTokenizerFast',
      model_max_length: 128,
      pad_token: '[PAD]',
      unk_token: '[UNK]',
    }),
    'onnx/model.onnx': onnx([...SPECIAL.map(() => unknown), ...Object.values(vectors)]),
  };
}
