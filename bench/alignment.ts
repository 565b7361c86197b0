/**
 * One clipping held against one release, in full: alignment, passages, kinds, shares and verdict. Pairs a second of
 * processor time on one core; texts of about 420 words, in memory.
 */
import { compareTexts } from '../src/pipeline/compare-texts.ts';
import { clippings } from './generate.ts';

export interface AlignmentFigures {
  /** How the two texts are akin. */
  readonly kinship: string;
  readonly pairsASecond: number;
}

export async function alignment(pairs: number): Promise<AlignmentFigures[]> {
  const texts = [...clippings({ clippings: pairs + 1, seed: 31, copied: 0 })];
  const halfOf = (text: string) => text.slice(0, text.indexOf('\n\n', text.length / 2));
  const kinds: [string, (text: string, other: string) => string][] = [
    ['the whole release', (text) => text],
    [
      'every tenth word replaced',
      (text) => text.replace(/\S+/g, (word, at: number) => (at % 10 === 0 ? 'instead' : word)),
    ],
    ['half of the release in a text of its own', (text, other) => `${halfOf(text)}\n\n${other}`],
    ['nothing', (_, other) => other],
  ];
  const figures: AlignmentFigures[] = [];
  for (const [kinship, make] of kinds) {
    const made = texts.slice(0, pairs).map((text, i) => [text, make(text, texts[i + 1]!)] as const);
    const compare = async () => {
      for (const [release, clipping] of made) await compareTexts(release, clipping);
    };
    // The first round warms up.
    await compare();
    const start = process.cpuUsage();
    await compare();
    const { user, system } = process.cpuUsage(start);
    figures.push({ kinship, pairsASecond: pairs / ((user + system) / 1e6) });
  }
  return figures;
}
