/**
 * Recall of the candidate search for near-duplicate texts, on 19,928 press releases whose pairs of word-5-gram
 * Jaccard 0.3 or more are known exactly.
 *
 *   npx tsc -p bench && node bench/dist/bench/senate.js <folder with senate-sample.ndjson.gz> [pairs-out.ndjson]
 *
 * The sample may not be published, so the repository does not hold it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nearDuplicates } from '../src/fingerprint/index.ts';
import { tokenize } from '../src/text/tokens.ts';

const folder = process.argv[2] ?? 'corpora';
const output = process.argv[3];

function rows<Row>(name: string): Row[] {
  const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

if (!existsSync(join(folder, 'senate-sample.ndjson.gz'))) {
  console.log(`absent: ${folder}/senate-sample.ndjson.gz. Name its folder as the first argument.`);
} else {
  const texts = rows<{ id: string; text: string }>('senate-sample.ndjson.gz');
  const truth = rows<{ a: string; b: string; jaccard5: number }>('senate-sample-truth.ndjson.gz');
  let start = performance.now();
  const keys = texts.map(({ text }) => tokenize(text, [{ start: 0, end: text.length }]).keys);
  const tokenizing = performance.now() - start;
  start = performance.now();
  const found = nearDuplicates(keys);
  const searching = performance.now() - start;
  const pairOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
  const foundPairs = new Set(
    found.pairs.map(({ left, right }) => pairOf(texts[left]!.id, texts[right]!.id)),
  );
  const recall = (from: number) => {
    const wanted = truth.filter(({ jaccard5 }) => jaccard5 >= from);
    const hit = wanted.filter(({ a, b }) => foundPairs.has(pairOf(a, b))).length;
    return `${(hit / wanted.length).toFixed(4)} (${hit} of ${wanted.length})`;
  };
  console.log(`texts                      ${texts.length}`);
  console.log(`recall at Jaccard >= 0.3   ${recall(0.3)}`);
  console.log(`recall at Jaccard >= 0.5   ${recall(0.5)}`);
  console.log(`recall at Jaccard >= 0.8   ${recall(0.8)}`);
  console.log(`comparisons a text         ${(found.comparisons / texts.length).toFixed(2)}`);
  console.log(`capped buckets             ${found.cappedBuckets} (${found.pairsLeftOut} pairs)`);
  console.log(`pairs reported             ${found.pairs.length}`);
  console.log(`tokens, search             ${tokenizing.toFixed(0)} ms, ${searching.toFixed(0)} ms`);
  if (output)
    writeFileSync(
      output,
      found.pairs
        .map(
          ({ left, right }) => `${JSON.stringify({ a: texts[left]!.id, b: texts[right]!.id })}\n`,
        )
        .join(''),
    );
}
