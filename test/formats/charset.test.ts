import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { checkEncoding, decode } from '../../src/formats/charset.ts';

const GERMAN =
  'Die Bäckerei am Marktplatz öffnet früher. „Wir haben lange überlegt“, sagt die Chefin Käthe Möller. Für Gäste gibt es außerdem süße Brötchen – und größere Körbe.';
const SPANISH =
  'El año pasado la compañía abrió tres fábricas más. «No esperábamos tanta atención», dijo la señora Ibáñez después de la reunión. ¿Y ahora qué pasará con los niños?';
const FRENCH =
  'La société a présenté hier son nouvel élève : un four à énergie réduite. « Nous étions prêts », a déclaré le gérant, très ému, devant les élus où régnait une atmosphère légère.';
const JAPANESE =
  '東京の新しい図書館が来週開館する。館長は「子どもたちに本を読む喜びを伝えたい」と述べた。入場は無料で、毎日午前九時から午後八時まで利用できるという。';
const RUSSIAN =
  'Новая библиотека открылась в центре города. Директор сказала, что читатели ждали этого события много лет и теперь могут приходить каждый день.';
const UKRAINIAN =
  'Нова бібліотека відкрилася в центрі міста. Директорка сказала, що читачі чекали цієї події багато років і тепер її двері відчинені щодня.';

const roundTrip = async (text: string, encoding: string, addBOM = false) =>
  decode(iconv.encode(text, encoding, { addBOM }), null);

describe('decode', () => {
  it.each([
    [GERMAN, 'windows-1252'],
    [SPANISH, 'windows-1252'],
    [FRENCH, 'windows-1252'],
    [JAPANESE, 'shift_jis'],
    [JAPANESE, 'euc-jp'],
    [RUSSIAN, 'windows-1251'],
    [RUSSIAN, 'koi8-r'],
    [UKRAINIAN, 'koi8-u'],
    [GERMAN, 'macintosh'],
    [SPANISH, 'macintosh'],
    [FRENCH, 'macintosh'],
    ['“That’s the boat we asked for,” said the captain’s wife – and left.', 'macintosh'],
    ['It takes ¾ of an hour, the crew says; it’s longer in fog.', 'windows-1252'],
    [GERMAN, 'utf-8'],
    [JAPANESE, 'utf-8'],
  ])('tells the encoding of unmarked text: %.12s… in %s', async (text, encoding) => {
    expect(await roundTrip(text, encoding)).toEqual({ text, encoding });
  });

  it.each([
    ['Wiesenbüttel', 'windows-1252'],
    ['Die Bäckerei öffnet früher.', 'windows-1252'],
    ['O governo não se pronunciou sobre a situação.', 'windows-1252'],
    ['Où étaient les élus ? « Ici », dit-il.', 'windows-1252'],
    ['Nowa łódź popłynie już w maju, mówią mieszkańcy wyspy.', 'windows-1250'],
    ['Nowa łódź popłynie już w maju, mówią mieszkańcy wyspy.', 'iso-8859-2'],
    ['新しい船が五月に出る。', 'shift_jis'],
    ['新しい船が五月に出る。', 'euc-jp'],
    ['公司周一表示，新的图书馆下周开放，读者可以免费入场。', 'gb18030'],
    ['새로운 배가 오월에 출항한다.', 'euc-kr'],
  ])('reads a short text: %s in %s', async (text, encoding) => {
    expect((await roundTrip(text, encoding))?.text).toBe(text);
  });

  it('reads the escapes of old Japanese mail', async () => {
    const text = '新しい船が五月に出る。';
    const ideographs = iconv.encode(text, 'euc-jp').map((byte) => byte & 0x7f);
    const bytes = Buffer.concat([Buffer.from('\x1b$B'), ideographs, Buffer.from('\x1b(B')]);
    expect(await decode(bytes, null)).toEqual({ text, encoding: 'iso-2022-jp' });
    expect((await decode(bytes, 'iso-2022-jp'))?.text).toBe(text);
  });

  it.each([
    ['utf-8', GERMAN],
    ['utf-16le', GERMAN],
    ['utf-16be', GERMAN],
    ['utf-16le', JAPANESE],
    ['utf-16be', JAPANESE],
  ])('obeys a byte order mark: %s', async (encoding, text) => {
    expect(await roundTrip(text, encoding, true)).toEqual({ text, encoding });
  });

  it.each([
    ['utf-16le', GERMAN],
    ['utf-16be', GERMAN],
    ['utf-16le', `${JAPANESE}\n\n${JAPANESE}\n`],
    ['utf-16be', `${JAPANESE}\n\n${JAPANESE}\n`],
  ])('tells %s without a mark from binary content', async (encoding, text) => {
    expect(await roundTrip(text, encoding)).toEqual({ text, encoding });
  });

  it('reads Latin-1 as Windows-1252, which holds it', async () => {
    const text = SPANISH.replace('«', '"').replace('»', '"');
    expect((await roundTrip(text, 'iso-8859-1'))?.text).toBe(text);
  });

  it('keeps UTF-8 that was cut in the middle of a character', async () => {
    const bytes = Buffer.from(GERMAN).subarray(0, Buffer.from(GERMAN).indexOf('ß') + 1);
    const decoded = await decode(bytes, null);
    expect(decoded?.encoding).toBe('utf-8');
    expect(decoded?.text.startsWith('Die Bäckerei am Marktplatz öffnet')).toBe(true);
  });

  it.each([
    ['ELF', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]],
    ['zip', [0x50, 0x4b, 3, 4, 20, 0, 0, 0]],
    ['a zero byte in text', [...Buffer.from('words and words\0more words')]],
    ['zero bytes', [0, 0, 0, 0, 0, 0]],
    ['controls', [1, 2, 3, 4, 5, 6, 7, 8, 65, 66]],
  ])('refuses binary content: %s', async (_name, bytes) => {
    expect(await decode(Uint8Array.from(bytes), null)).toBeUndefined();
  });

  it('undoes UTF-8 that was saved through Windows-1252, and nothing that only looks like it', async () => {
    const scrambled = Buffer.from(GERMAN)
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (c) => iconv.decode(Buffer.from(c, 'latin1'), 'windows-1252'));
    expect(await decode(Buffer.from(scrambled), null)).toEqual({
      text: GERMAN,
      encoding: 'utf-8 (twice)',
    });
    for (const honest of [
      'The sequence â€œ stands for a quote, she said – naïve as ever.',
      'São João, Ã¤ e „outros“ sinais',
    ]) {
      expect((await decode(Buffer.from(honest), null))?.text).toBe(honest);
    }
  });

  it('takes the encoding it is given over everything else', async () => {
    const bytes = iconv.encode('größer', 'utf-8');
    expect((await decode(bytes, 'windows-1252'))?.text).toBe('grÃ¶ÃŸer');
  });

  it('asks the document before it guesses', async () => {
    const bytes = iconv.encode('Škoda zavřela továrnu', 'windows-1250');
    const decoded = await decode(bytes, null, async () => 'windows-1250');
    expect(decoded).toEqual({ text: 'Škoda zavřela továrnu', encoding: 'windows-1250' });
  });

  it('has nothing to decode in an empty file or a lone mark', async () => {
    expect((await decode(new Uint8Array(), null))?.text).toBe('');
    expect((await decode(Uint8Array.of(0xef, 0xbb, 0xbf), null))?.text).toBe('');
  });
});

it('names an encoding that does not exist', async () => {
  await expect(checkEncoding('klingon-1')).rejects.toThrow(/klingon-1/);
  await expect(checkEncoding('Shift_JIS')).resolves.toBeUndefined();
});
