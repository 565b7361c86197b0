/** A plug-in that gives sentences vectors: what it adds, what it cannot, what it must answer. */
import { describe, expect, it } from 'vitest';
import type { Embed } from '../../src/compare/embedding.ts';
import { SCHEMA } from '../../src/compare/record.ts';
import { DupesError } from '../../src/faults.ts';
import { analyse, comparePair } from '../../src/pipeline/analyse.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { terminal } from '../../src/report/terminal/overview.ts';
import { NO_METADATA, type Source } from '../../src/text/article.ts';

const RELEASE = `The bakery on Quill Street will close its ovens at the end of the month. Rising grain prices left the owners no choice, they explained.

Every apprentice has been promised a place at a neighbouring firm. The building goes to a cooperative of potters, who plan a workshop there.

Customers may redeem their vouchers until the last day. A farewell breakfast is open to the whole neighbourhood.`;

/** The same, without a word of it. */
const HEAVY = `Soon nobody in that lane buys bread any longer, for the family shuts down. Wheat simply became too dear, so there was little to decide.

None of the young trainees needs to worry, since shops nearby take them on. Craftspeople working with clay acquire the house and intend to set up a studio.

Coupons keep their worth as long as somebody still stands behind the counter. Everyone living around is invited to one final morning meal.`;

/** The same with a reporter's own work in it. */
const REPORTED = HEAVY.replace(
  'Wheat simply',
  '“I cried for two nights,” said Hetty Lorne, 61, who came in 1987 with her sister Marla. Her landlord, Osric Pell, had asked for 4,300 crowns a month since 2019. Wheat simply',
).replace(
  'Coupons keep',
  '“We warned the council in 2021,” said Pim Tarrow of the guild, which counted 14 such cases in Norrey. Coupons keep',
);

const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * A toy: sentences that tell the same stand on one axis by their place in these texts; all others
 * on axes of their own.
 */
const MEANINGS = new Map(
  [RELEASE, HEAVY].flatMap((text) =>
    (text.match(/[^.]+\./g) ?? []).map((sentence, at) => [plain(sentence), at] as const),
  ),
);
function plain(sentence: string): string {
  return (sentence.toLowerCase().match(WORDS) ?? []).join(' ');
}
const toy: Embed = async (sentences) =>
  sentences.map((sentence, k) => {
    const vector = new Float32Array(64);
    vector[MEANINGS.get(plain(sentence)) ?? 10 + (k % 50)] = 2;
    return vector;
  });

const source = (path: string, text: string): Source => ({
  path,
  item: null,
  extract: {
    text,
    blocks: [...text.matchAll(/[^\n]+/g)].map(({ 0: block, index }) => ({
      start: index,
      end: index + block.length,
      zone: 'body',
    })),
    metadata: { ...NO_METADATA },
  },
});

describe('with a plug-in', () => {
  it('a retelling without shared words is found, and says that its meaning told it', async () => {
    const { verdict, why, passages } = await compareTexts(RELEASE, HEAVY, {}, [], toy);
    expect(verdict).toBe('paraphrase');
    expect(why).toContain('likely retell the release, all by their meaning alone');
    expect(passages).toHaveLength(3);
    for (const passage of passages) {
      expect(passage).toMatchObject({ kind: 'paraphrase', evidence: 'embedding' });
      expect(passage.similarity).toBeGreaterThan(0.75);
    }
    const [first] = passages;
    expect(RELEASE.slice(first!.release.start, first!.release.end)).toMatch(
      /^The bakery.*explained$/,
    );
  });

  it('the terminal names the embedding beside such a passage', async () => {
    const story = await comparePair(source('r.txt', RELEASE), source('c.txt', HEAVY), {}, [], toy);
    const inputs = { ok: 2, skipped: 0, truncated: 0, failed: 0, problems: [] };
    const report = { schema: SCHEMA, stories: [story], unmatched: [], inputs } as const;
    const page = terminal.render(report, { columns: 120, color: false, details: true });
    expect(page).toContain('100% alike in meaning, by embedding: paragraph 1');
    expect(page).not.toContain('likely: paragraph');
  });

  it('words alone would not have found it', async () => {
    expect(await compareTexts(RELEASE, HEAVY)).toMatchObject({
      verdict: 'independent',
      passages: [],
    });
  });

  it('an article that brings figures, names and quotations of its own is no retelling, however alike', async () => {
    const same: Embed = async (sentences) => sentences.map(() => Float32Array.of(1, 1));
    for (const embed of [toy, same]) {
      const { verdict, passages } = await compareTexts(RELEASE, REPORTED, {}, [], embed);
      expect(verdict).toBe('independent');
      expect(passages.filter(({ evidence }) => evidence)).toEqual([]);
    }
  });

  it('sentences that are as near to every place of the release retell none', async () => {
    const same: Embed = async (sentences) => sentences.map(() => Float32Array.of(1, 1));
    expect((await compareTexts(RELEASE, HEAVY, {}, [], same)).passages).toEqual([]);
  });

  it('nothing that the words found is lost or told otherwise', async () => {
    const clipping = `${RELEASE.slice(0, 130)}\n\n${HEAVY}`;
    const without = await compareTexts(RELEASE, clipping);
    const { passages } = await compareTexts(RELEASE, clipping, {}, [], toy);
    expect(passages).toEqual(expect.arrayContaining([...without.passages]));
    expect(passages.length).toBeGreaterThan(without.passages.length);
  });

  it('a plug-in that finds nothing changes no byte of a report', async () => {
    const strangers: Embed = async (sentences) => {
      const first = sentences[0]?.startsWith('The bakery') ? 0 : 50;
      return sentences.map((_, k) => {
        const vector = new Float32Array(99);
        vector[first + k] = 1;
        return vector;
      });
    };
    const texts = { sources: [source('a.txt', HEAVY)], releases: [source('r.txt', RELEASE)] };
    expect(JSON.stringify(await analyse({ ...texts, embed: strangers }))).toBe(
      JSON.stringify(await analyse(texts)),
    );
  });

  it('each text is asked about once, and only its headline and body', async () => {
    const asked: string[][] = [];
    const embed: Embed = async (sentences) => {
      asked.push([...sentences]);
      return toy(sentences);
    };
    const texts = {
      sources: [source('a.txt', HEAVY), source('b.txt', `${HEAVY}\n\nShare this`)],
      releases: [source('r.txt', RELEASE)],
    };
    await analyse({ ...texts, embed });
    expect(asked.filter(([first]) => first?.startsWith('The bakery'))).toHaveLength(1);
    expect(asked.flat()).not.toContain('Share this');
  });
});

describe('a plug-in is refused', () => {
  it.each<[string, Embed, RegExp]>([
    [
      'with a vector too few',
      async (s) => s.slice(1).map(() => Float32Array.of(1)),
      /5 vectors for 6 sentences/,
    ],
    [
      'with vectors of two lengths',
      async (s) => s.map((_, k) => new Float32Array(k ? 3 : 2).fill(1)),
      /of 2 and of 3 numbers/,
    ],
    [
      'with vectors of another length for the clipping',
      async (s) => s.map(() => new Float32Array(s[0]!.startsWith('The') ? 2 : 3).fill(1)),
      /of 2 and of 3 numbers/,
    ],
    ['with a zero', async (s) => s.map(() => Float32Array.of(0, 0)), /zero or no numbers/],
    [
      'with no number',
      async (s) => s.map(() => Float32Array.of(Number.NaN, 1)),
      /zero or no numbers/,
    ],
  ])('%s', async (_, embed, message) => {
    const run = compareTexts(RELEASE, HEAVY, {}, [], embed);
    await expect(run).rejects.toThrow(message);
    await expect(run).rejects.toMatchObject({ name: DupesError.name, code: 'embedding-invalid' });
  });
});
