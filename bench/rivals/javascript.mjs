/**
 * One rival on the same paragraphs, alone in its process: node javascript.mjs <name> <paragraphs.txt>
 * Prints {"bytes", "fingerprint", "withLsh"}: bytes of text, and seconds of processor time (null: it has none).
 * Inside the timed region: paragraph text to signatures over word 3-shingles, 128 slots; then its own index, filled
 * and asked once for every paragraph.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [, , name, file] = process.argv;
const paragraphs = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const bytes = paragraphs.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const SLOTS = 128;

function cpu(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function shingles(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const found = [];
  for (let i = 0; i + 3 <= words.length; i += 1)
    found.push(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return found;
}

const rivals = {
  async minhash() {
    const { default: library } = await import('minhash');
    const signatures = [];
    const fingerprint = cpu(() => {
      for (const text of paragraphs) {
        const signature = new library.Minhash({ numPerm: SLOTS });
        for (const shingle of shingles(text)) signature.update(shingle);
        signatures.push(signature);
      }
    });
    const lsh = cpu(() => {
      const index = new library.LshIndex({ bandSize: 3 });
      signatures.forEach((signature, i) => {
        index.insert(String(i), signature);
      });
      for (const signature of signatures) index.query(signature);
    });
    return { fingerprint, withLsh: fingerprint + lsh };
  },
  async 'bloom-filters'() {
    const { default: library } = await import('bloom-filters');
    const factory = new library.MinHashFactory(SLOTS, 2 ** 31 - 1);
    const fingerprint = cpu(() => {
      for (const text of paragraphs) {
        const signature = factory.create();
        // It sketches numbers only, so the shingles are hashed first.
        signature.bulkLoad(
          shingles(text).map(
            (shingle) => createHash('md5').update(shingle).digest().readUInt32LE() >>> 1,
          ),
        );
      }
    });
    return { fingerprint, withLsh: null };
  },
  async dolos() {
    const { File, FingerprintIndex, TokenizedFile } = await import('@dodona/dolos-core');
    const files = paragraphs.map((text, i) => {
      const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
      const nowhere = { startRow: 0, startCol: 0, endRow: 0, endCol: 0 };
      return new TokenizedFile(
        new File(String(i), text),
        words,
        words.map(() => nowhere),
      );
    });
    const index = new FingerprintIndex(3, 4);
    const fingerprint = cpu(() => index.addFiles(files));
    const pairs = cpu(() => index.allPairs());
    return { fingerprint, withLsh: fingerprint + pairs };
  },
};

console.log(JSON.stringify({ bytes, ...(await rivals[name]()) }));
