/** Marks on letters that a system, a gateway or a hand left off: the words are what they were. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../src/compare/compare.ts';
import { speltAs } from '../../src/compare/without-marks.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { DEFAULTS } from '../../src/pipeline/options.ts';
import { witnessOf } from '../../src/stories/witness.ts';
import { readPlain } from '../../src/text/read.ts';

const TWO_FOR_ONE: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' },
};
const UNDECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i' };

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[łŁđĐı]/g, (letter) => UNDECOMPOSED[letter]!)
    .normalize('NFC');
const typedInGerman = (text: string): string =>
  text.replace(/[äöüÄÖÜß]/g, (letter) => TWO_FOR_ONE[letter]!);

const RELEASE = `Primăria Dealul Cireșului deschide sâmbătă, 14 iunie, o bibliotecă într-o fostă stație de pompieri, după trei ani de lucrări și o cheltuială de 2,3 milioane de lei.

Clădirea păstrează turnul de uscat furtunuri, în care copiii vor găsi acum un perete de cățărat. La parter se află sala de lectură cu șaizeci de locuri, iar garajele mașinilor au fost împărțite în ateliere pentru tâmplărie, țesut și reparat biciclete.

Orașul a cumpărat douăsprezece mii de cărți și a primit alte opt mii de la locuitori. Împrumutul rămâne gratuit, iar cititorii care întârzie plătesc o amendă de un leu pe săptămână, strânsă într-o pușculiță în formă de cască.`;

const REPORT = `Vecinii bibliotecii din Dealul Cireșului se plâng de zgomotul care începe înainte de șapte dimineața. Șase familii au semnat o plângere și cer ca șantierul să se oprească în weekend.

Constructorul, Fănel Șerbănescu, spune că întârzierea vine de la o țeavă spartă, despre care nimeni nu știa. El promite că săptămâna viitoare va lucra numai după ora nouă, însă oamenii nu îl mai cred.`;

describe('a reprint that lost its marks', () => {
  it('is the reprint it was, word for word', async () => {
    const [before, after] = [
      await compareTexts(RELEASE, RELEASE),
      await compareTexts(RELEASE, plain(RELEASE)),
    ];
    expect(after.articleCopied).toBe(before.articleCopied);
    expect(after.passages.map(({ kind, edits }) => [kind, edits.length])).toEqual([
      ['verbatim', 0],
    ]);
    expect(after.disguised).toBe(false);
  });

  it('says so where the verdict is explained, with a word of it', async () => {
    const { why } = await compareTexts(RELEASE, plain(RELEASE));
    expect(why).toContain('Marks on letters were lost in one of the texts');
    expect(why).toContain('“douasprezece” counts as “douăsprezece”');
    expect((await compareTexts(RELEASE, RELEASE)).why).not.toContain('Marks');
  });

  it('is one also where the release lost them', async () => {
    const { articleCopied, passages } = await compareTexts(plain(RELEASE), RELEASE);
    expect(articleCopied).toBe(1);
    expect(passages.map(({ kind }) => kind)).toEqual(['verbatim']);
  });

  it('may have lost them on some letters only, as fonts lose ș and ț', async () => {
    const some = (text: string) =>
      text.replace(/[șțȘȚ]/g, (letter) => plain(letter.normalize('NFC')));
    for (const [release, clipping] of [
      [RELEASE, some(RELEASE)],
      [some(RELEASE), RELEASE],
      [plain(RELEASE), some(RELEASE)],
    ] as const) {
      const { passages } = await compareTexts(release, clipping);
      expect(passages.map(({ kind, edits }) => [kind, edits.length])).toEqual([['verbatim', 0]]);
    }
  });

  it('may stand among paragraphs that have them, as a portal’s menu does', async () => {
    const clipping = `${REPORT}\n\n${plain(RELEASE)}\n\n${REPORT}`;
    const { passages } = await compareTexts(RELEASE, clipping);
    expect(
      passages.map(({ kind, clipping: { start, end } }) => [kind, clipping.slice(start, end)]),
    ).toEqual([['verbatim', plain(RELEASE).slice(0, -1)]]);
  });

  it('may have two letters for one', async () => {
    const release =
      'Die Gemeinde Mühlöd eröffnet am Samstag ihr größtes Schwimmbad für Hunde. Während der Führungen dürfen Besucher die Becken ausprobieren, für Kätzchen gibt es ein Körbchen. Künftig öffnet das Bad täglich, außer dienstags, und kostet für Züchter fünf Euro.';
    for (const clipping of [typedInGerman(release), plain(release)]) {
      const { passages } = await compareTexts(release, clipping);
      expect(passages.map(({ kind, edits }) => [kind, edits.length])).toEqual([['verbatim', 0]]);
    }
  });

  it('is as good a witness of the release, word by word', async () => {
    const release = await readPlain(RELEASE, 'ro');
    const read = async (text: string) => {
      const article = await readPlain(text, 'ro');
      const { passages } = compareArticles(release, article, DEFAULTS);
      return witnessOf(release, { id: 'clipping', article, passages });
    };
    const [before, after] = [await read(RELEASE), await read(plain(RELEASE))];
    expect(after.at).toEqual(before.at);
    expect(after.article.tokens.keys).toEqual(before.article.tokens.keys);
  });
});

describe('words that differ by a mark', () => {
  it('are an edit where the clipping has its marks', async () => {
    const { passages } = await compareTexts(RELEASE, RELEASE.replace('fostă', 'fosta'));
    expect(passages.flatMap(({ edits }) => edits)).toHaveLength(1);
  });

  it('are told by what stands beside them where both may be meant', async () => {
    const release = await readPlain(
      'Fata cea mică spăla fața de masă în curtea școlii, iar țața Ana zicea că sa va usca până sâmbătă. În fața școlii, fata așteaptă.',
      'ro',
    );
    const clipping = await readPlain(plain(release.text), 'ro');
    expect(speltAs(release, clipping).tokens.keys).toEqual(release.tokens.keys);
  });

  it('stay what they are in an honest report that has no marks', async () => {
    for (const [release, report] of [
      [RELEASE, plain(REPORT)],
      [plain(RELEASE), REPORT],
    ] as const) {
      const { verdict, passages } = await compareTexts(release, report);
      expect(verdict).toBe('independent');
      expect(passages).toEqual([]);
    }
  });
});

/** The release, what was made of it and what was not, from the stories of test/. */
const STORIES = {
  cs: ['tiskova-zprava', 'lipnicke-listy', 'hospodarsky-tydenik'],
  de: ['buecherei-wernsbrueck', 'lohmarkter-bote_2025-02-13', 'wochenblatt'],
  es: ['nota-semillas', 'diario-de-la-vega', 'radio-robledal'],
  fr: ['communique-funiculaire', 'courrier-des-pentes', 'radio-ormes'],
  pl: ['informacja-prasowa', 'glos-brzezinowa', 'radio-morze'],
  pt: ['nota-conserveira', 'diario-da-foz', 'radio-ria'],
  sv: ['pressmeddelande-flytvast', 'skargardsposten', 'radio-yttre'],
  tr: ['basin-bulteni', 'korfez-postasi', 'ekonomi-koyu'],
  vi: ['release', undefined, 'tin-nhanh'],
} as const;

describe.each(Object.entries(STORIES))('in %s', (language, [release, reprint, report]) => {
  const read = (name: string) =>
    readFileSync(new URL(`../stories/${language}/${name}.txt`, import.meta.url), 'utf8');

  it('losing all marks changes neither a reprint nor a report', async () => {
    const given = read(release);
    // Vietnamese reprints are pages: there the release stands for one.
    for (const text of [read(reprint ?? release), read(report)]) {
      const before = await compareTexts(given, text);
      for (const [one, other] of [
        [given, plain(text)],
        [plain(given), text],
      ] as const) {
        const after = await compareTexts(one, other);
        expect(after.verdict).toBe(before.verdict);
        expect(Math.abs(after.articleCopied - before.articleCopied)).toBeLessThanOrEqual(0.04);
        expect(Math.abs(after.articleQuoted - before.articleQuoted)).toBeLessThanOrEqual(0.02);
      }
    }
  });

  it('a text that has its marks is spelt as it is', async () => {
    const given = await readPlain(read(release), language);
    for (const name of [reprint ?? release, report]) {
      const text = await readPlain(read(name), language);
      expect(speltAs(given, text)).toBe(text);
    }
  });
});

describe('any text of Romanian words', () => {
  const word = fc.constantFrom(
    ...'și să în că mă fata fată față sa casa casă țară sat după școală râu peste gară vară aer păr par mâine cer bloc'.split(
      ' ',
    ),
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '. ', '.\n\n')), { maxLength: 80 })
    .map((parts) => parts.map(([words, gap]) => words + gap).join(''));

  it('has no more words changed without its marks than fold together, and none in a shared run', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (given, other) => {
        const release = await readPlain(given, 'ro');
        const clipping = await readPlain(plain(other), 'ro');
        const { tokens } = speltAs(release, clipping);
        const known = new Set(release.tokens.keys);
        tokens.keys.forEach((key, t) => {
          const own = clipping.tokens.keys[t]!;
          expect(plain(key)).toBe(own);
          expect(key === own || known.has(key)).toBe(true);
        });
        const runs = new Set(release.tokens.keys.map((_, i) => runAt(release.tokens.keys, i)));
        clipping.tokens.keys.forEach((_, t) => {
          const run = runAt(clipping.tokens.keys, t);
          if (run && runs.has(run)) expect(runAt(tokens.keys, t)).toBe(run);
        });
      }),
    );
  });
});

const runAt = (keys: readonly string[], at: number) =>
  at + 5 <= keys.length ? keys.slice(at, at + 5).join(' ') : undefined;
