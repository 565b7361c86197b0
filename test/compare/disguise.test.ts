/** Copies made to look different to a machine (RELIABILITY row 23), and typography that is no disguise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';

const RELEASE = [
  'The harbour board of Tarnwick will close the upper lock for repairs from the second week of March. Divers found two cracks in the western gate last autumn, each as long as a rowing boat.',
  'Barges above the lock may leave before the closure or stay until the gate is hung again in May. The board pays the owners of 14 houseboats for moorings at the old shipyard meanwhile.',
  'A crane from the yard will lift the gate, which weighs as much as nine lorries. The work costs 410,000 pounds, of which the county pays a third.',
].join('\n\n');

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  d: 'ԁ',
  e: 'е',
  g: 'ɡ',
  h: 'һ',
  i: 'і',
  j: 'ј',
  k: 'κ',
  l: 'ⅼ',
  n: 'ո',
  o: 'ο',
  p: 'р',
  s: 'ѕ',
  u: 'υ',
  v: 'ν',
  w: 'ԝ',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  D: 'Ⅾ',
  T: 'Т',
};
const MUTATIONS: Readonly<Record<string, (char: string) => string>> = {
  'look-alike letters': (char) => LOOK_ALIKES[char] ?? char,
  'zero-width characters': (char) => `${char}\u200B`,
  'soft hyphens': (char) => `${char}\u00AD`,
  'full-width letters': (char) =>
    /[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char,
  'odd spaces': (char) => (char === ' ' ? '\u00A0' : char),
  'doubled spaces': (char) => (char === ' ' ? '  ' : char),
};

/** Share of a text's words that lie in passages other than paraphrase. */
function recall(text: string, passages: readonly { clipping: { start: number; end: number } }[]) {
  const words = [...text.matchAll(/[^\s\u00A0]+/g)];
  const found = words.filter(({ index, 0: { length } }) =>
    passages.some(({ clipping: { start, end } }) => start < index + length && index < end),
  );
  return found.length / words.length;
}

describe('a copy disguised', () => {
  for (const [name, mutate] of Object.entries(MUTATIONS)) {
    it(`by ${name} in 1 to 30 % of its characters is found`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 30 }),
          fc.infiniteStream(fc.nat(99)),
          async (percent, dice) => {
            const text = [...RELEASE]
              .map((char) => (dice.next().value < percent ? mutate(char) : char))
              .join('');
            const { passages, articleCopied } = await compareTexts(RELEASE, text);
            expect(articleCopied).toBeGreaterThanOrEqual(0.98);
            expect(recall(text, passages)).toBeGreaterThanOrEqual(0.98);
          },
        ),
        { numRuns: 40 },
      );
    });
  }

  it.each(Object.keys(MUTATIONS))('by %s is flagged', async (name) => {
    // Every third character that can be changed: among spaces, every third.
    let nth = 0;
    const text = [...RELEASE]
      .map((char) => {
        const changed = MUTATIONS[name]!(char);
        return changed !== char && nth++ % 3 === 0 ? changed : char;
      })
      .join('');
    const { disguised, verdict } = await compareTexts(RELEASE, text);
    expect({ disguised, verdict }).toEqual({ disguised: true, verdict: 'reprint' });
  });

  it('in Russian by Latin letters is found and flagged', async () => {
    const release =
      'Портовое управление закроет верхний шлюз на ремонт со второй недели марта. Водолазы нашли осенью две трещины в западных воротах, каждая длиной с лодку. Баржи выше шлюза могут уйти до закрытия или остаться до мая.';
    const text = release.replaceAll('о', 'o').replaceAll('е', 'e').replaceAll('а', 'a');
    const { disguised, articleCopied } = await compareTexts(release, text);
    expect({ disguised, articleCopied }).toEqual({ disguised: true, articleCopied: 1 });
  });

  it('in Japanese by zero-width characters is found and flagged', async () => {
    const release =
      '港湾局は三月の第二週から上流の水門を閉鎖し、修理を始めると発表した。昨年の秋、潜水士が西側の扉に二つの亀裂を見つけた。費用は四億円で、県が三分の一を負担する。';
    const text = [...release].join('\u200B');
    const { disguised, articleCopied } = await compareTexts(release, text, { minimumWords: 10 });
    expect({ disguised, articleCopied }).toEqual({ disguised: true, articleCopied: 1 });
  });
});

describe('an honest copy', () => {
  it.each<[string, string, (text: string) => string]>([
    ['as it is', RELEASE, (text) => text],
    ['with hyphenation points', RELEASE, (text) => text.replace(/(\w{3})(?=\w{3})/g, '$1\u00AD')],
    [
      'with curly quotes and long dashes',
      `"We wait," he said - "until May". ${RELEASE}`,
      (text) => text.replace(/"(\w[^"]*)"/g, '“$1”').replace(' - ', ' — '),
    ],
    [
      'with French spaces',
      `La direction a dit : « Nous attendons ! » Le coût ? 410 000 euros. ${'Le port fermera l’écluse au mois de mars ; les péniches partiront avant ou resteront jusqu’en mai. '.repeat(2)}`,
      (text) =>
        text
          .replace(/ ([:;!?»])/g, '\u00A0$1')
          .replace(/« /g, '«\u00A0')
          .replace('410 000', '410\u202F000'),
    ],
    [
      'with prepositions that a Russian page keeps with the next word',
      'Портовое управление закроет верхний шлюз на ремонт со второй недели марта. Водолазы нашли осенью две трещины в западных воротах, каждая длиной с лодку. Баржи выше шлюза могут уйти до закрытия или остаться до мая, и за стоянку им не придётся платить.',
      (text) => text.replace(/(?<=(?:^|\s)\p{L}{1,2}) /gu, '\u00A0'),
    ],
    [
      'with full-width figures in Japanese',
      '港湾局は2024年3月10日から上流の水門を閉鎖し、修理を始めるとABC新聞に発表した。費用は41億円で、県が3分の1を負担する。',
      (text) => text.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    [
      'with a Russian word in it',
      `${RELEASE} The barge Россия stays, and so does the boat СОРА.`,
      (text) => text,
    ],
    [
      'with Persian joiners left out',
      'بندر می\u200Cخواهد دریچه\u200Cها را در ماه مارس ببندد و شناورها می\u200Cتوانند تا ماه مه بمانند و هزینه را استان می\u200Cپردازد',
      (text) => text.replaceAll('\u200C', ''),
    ],
    ['with emoji', RELEASE, (text) => text.replaceAll('. ', '. 👩\u200D🚀 ')],
    [
      'with invisible marks at the ends of lines',
      RELEASE,
      (text) => text.replaceAll('\n\n', '\u200B\n\n\uFEFF'),
    ],
    ['with the spaces that its release has too', RELEASE.replaceAll(' ', '  '), (text) => text],
  ])('%s is not called disguised', async (_, release, print) => {
    const { disguised, articleCopied } = await compareTexts(release, print(release), {
      minimumWords: 10,
    });
    expect({ disguised, articleCopied }).toEqual({ disguised: false, articleCopied: 1 });
  });
});
