import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/compare/content.ts';
import { readPlain } from '../../src/text/read.ts';

async function keysOf(text: string, tag: string): Promise<string[]> {
  return contentOf(await readPlain(text, tag)).keys.filter((key) => key !== '');
}

async function namesIn(text: string, tag: string): Promise<string[]> {
  const article = await readPlain(text, tag);
  const { names } = contentOf(article);
  return article.tokens.keys.filter((_, t) => names[t]);
}

describe('a number', () => {
  it('is one key however it is written', async () => {
    const spellings: readonly (readonly [string, string, string])[] = [
      ['en', '61 percent', '61%'],
      ['en', '61 per cent', '61 %'],
      ['en', '1,250,000', '1.25 million'],
      ['en', 'two million', '2,000,000'],
      ['en', 'eleven', '11'],
      ['en', '10th', '10'],
      ['de', '1.250.000 Euro', '1,25 Millionen Euro'],
      ['de', 'zwölf', '12'],
      ['en', '£4.6m', '£4.6 million'],
      ['en', '900k', '900,000'],
      ['it', '46mila euro', '46.000 euro'],
      ['it', '4,6mln', '4,6 milioni'],
      ['pl', 'czterdzieści sześć', '46'],
      ['pl', 'czterdzieści sześć tysięcy dwieście', '46 200'],
      ['pl', 'tysiąc dwieście', '1200'],
      ['tr', 'kırk altı bin iki yüz', '46.200'],
      ['nl', 'anderhalf miljoen', '1.500.000'],
      ['de', '46.000', '46 Tsd.'],
      ['ja', '三つ', '3つ'],
      ['es', '61 por ciento', '61 %'],
      ['es', '3 mil', '3.000'],
      ['es', 'diecisiete', '17'],
      ['es', 'treinta y seis', '36'],
      ['es', 'ciento veinte', '120'],
      ['es', 'cuarenta y dos mil setecientos', '42.700'],
      ['es', '42 mil 700', '42,700'],
      ['es', 'mil 250', '1,250'],
      ['es', '12 mil 500 millones', '12.500 millones'],
      ['es', 'un millón 250 mil', '1.250.000'],
      ['es', 'dos millones trescientos mil', '2.300.000'],
      ['en', 'two hundred and fifty', '250'],
      ['en', 'a hundred and fifty', '150'],
      ['en', 'thirty-six', '36'],
      ['en', 'two thousand five hundred', '2,500'],
      ['fr', 'deux cent cinquante', '250'],
      ['pt', 'trinta e seis', '36'],
      ['pt', 'mil e duzentos', '1.200'],
      ['es', '3 mil millones', '3.000 millones'],
      ['en', 'two hundred thousand', '200,000'],
      ['th', 'สิบหก', '16'],
      ['th', 'ยี่สิบเอ็ด', '21'],
      ['th', 'สามหมื่นแปดพัน', '38,000'],
      ['th', '๔,๒๐๐', '4,200'],
      ['th', 'ปี 2568', 'ปี 2025'],
      ['th', '๓ มิ.ย. ๒๕๖๘', '3 มิ.ย. 2025'],
      ['vi', 'mười lăm', '15'],
      ['fr', '1\u202f250 euros', '1250 euros'],
      ['fr', '61 pour cent', '61 %'],
      ['fr', 'une vingtaine', '20'],
      ['fr', 'mille', '1000'],
      ['it', 'una dozzina', '12'],
      ['it', '2 milioni', '2.000.000'],
      ['pt', 'três mil', '3000'],
      ['pt', 'R$ 3,5 mi', '3.500.000'],
      ['pt', 'US$40', 'quarenta'],
      ['pt', 'dezessete', '17'],
      ['pt', 'uma dúzia', '12'],
      ['nl', '2,5 miljoen', '2.500.000'],
      ['ja', '3万', '30000'],
      ['ja', '6万4900円', '64,900円'],
      ['ja', '3億2000万', '320,000,000'],
      ['ja', '1億2千万', '120,000,000'],
      ['ja', '1万2千', '12000'],
      ['ja', '3千万', '30,000,000'],
      ['zh', '3亿2000万', '3.2亿'],
      ['tr', 'on yedi tekne', '17 tekne'],
      ['tr', 'yirmi üç tekne', '23 tekne'],
      ['tr', 'yüz elli kişi', '150 kişi'],
      ['tr', 'on beş bin kişi', '15.000 kişi'],
      ['tr', 'yüzde 61', '%61'],
      ['tr', '61’inin', '61'],
      ['tr', '48 milyonu', '48 milyon'],
      ['tr', '1.250’ye', '1250'],
      ['fi', 'kahteentoista', '12'],
      ['fi', 'kolmannessa', '3'],
      ['fi', 'kaksikymmentäviisi', '25'],
      ['fi', '1,8 miljoonaan', '1,8 miljoonaa'],
      ['fi', '61 prosentilla', '61 %'],
      ['fi', '640:stä', '640'],
      ['sv', 'tjugofem', '25'],
      ['sv', 'fyrtiotusen', '40 000'],
      ['ru', 'тридцать шесть лодок', '36 лодок'],
      ['pl', 'trzydzieści sześć łodzi', '36 łodzi'],
      ['ar', 'سبعة عشر قاربا', '17 قاربا'],
      ['ar', 'خمسة وعشرون قاربا', '25 قاربا'],
      ['ar', 'مئة وعشرون', '120'],
      ['ar', 'ثلاثة آلاف وخمسمئة', '3500'],
      ['ar', 'ألفان وثلاثمئة', '2300'],
      ['ar', '61 في المئة', '٦١٪'],
      ['en', 'at 8:40 am', 'at 8.40 am'],
      ['he', '8:40 בבוקר', '8.40 בבוקר'],
      ['ar', '٣٫٥ أمتار', '3.5 أمتار'],
      ['he', 'שבעה עשר סירות', '17 סירות'],
      ['he', 'עשרים וחמש סירות', '25 סירות'],
      ['he', 'אחד עשר', '11'],
      ['fa', 'سی و هشت قایق', '۳۸ قایق'],
      ['fa', 'دو هزار و پانصد', '۲۵۰۰'],
      ['fa', '۳ میلیون و ۲۰۰ هزار', '۳٫۲ میلیون'],
      ['fa', '۱۲٬۵۰۰ قایق', '12500 قایق'],
      ['fa', '۹/۶ میلیارد', '۹٫۶ میلیارد'],
      ['fa', 'یک میلیون و ۲۰۰ هزار', '۱٫۲ میلیون'],
      ['el', 'ένα εκατομμύριο 200 χιλιάδες', '1,2 εκατ.'],
      ['el', '61 τοις εκατό', '61%'],
      ['hi', '2 करोड़ 50 लाख', '2,50,00,000'],
      ['hi', 'छप्पन नावें', '56 नावें'],
      ['hi', 'डेढ़ लाख', '1,50,000'],
      ['hi', '6 दशमलव 4 किलो', '6.4 किलो'],
      ['ur', '6 اعشاریہ 4 کلو', '6.4 کلو'],
      ['hi', 'एक करोड़ 30 लाख', '1.3 करोड़'],
      ['bn', 'এক লাখ', '১ লাখ'],
      ['ur', 'ایک کروڑ تیس لاکھ', '1.3 کروڑ'],
      ['hi', 'साढ़े तीन करोड़', '3.5 करोड़'],
      ['hi', 'सवा लाख', '1,25,000'],
      ['hi', 'पौने दो सौ', '175'],
      ['hi', '21वीं सदी', '21 सदी'],
      ['bn', 'সাড়ে ৪ কোটি', '৪.৫ কোটি'],
      ['ur', 'ساڑھے تین سو', '350'],
      ['bn', '২ কোটি ৫০ লাখ', '2,50,00,000'],
      ['bn', '৬ হাজার ৪০০ বই', '৬,৪০০ বই'],
      ['bn', '৬ দশমিক ৪ কেজি', '৬.৪ কেজি'],
      ['bn', 'তিনটি বই', '৩টি বই'],
      ['bn', 'পাঁচজন মাঝি', '৫ জন মাঝি'],
      ['bn', 'ছাপ্পান্ন শতাংশ', '৫৬%'],
      ['ur', 'چھپن کشتیاں', '۵۶ کشتیاں'],
      ['ur', '2 کروڑ 50 لاکھ', '2,50,00,000'],
      ['ur', '61 فیصد', '61%'],
      ['en', '12,34,500', '1,234,500'],
      ['hi', '१,५०,०००', '150000'],
      ['ko', '6만4900원', '64,900원'],
      ['ko', '1만 2,300명', '12,300명'],
      ['ko', '3억 2000만 원', '3억2천만 원'],
      ['ko', '서른네 척', '34척'],
      ['ko', '스물세 살', '23 살'],
      ['ja', '三十二か所', '32か所'],
      ['ja', '六千二百万円', '6,200万円'],
      ['ja', '一二〇人', '120人'],
      ['zh', '一百八十人', '180人'],
      ['zh', '四千六百万元', '4,600万元'],
      ['zh', '5億600萬元', '5.06億元'],
      ['zh', '7000多萬元', '七千多萬元'],
      ['zh', '三十余万人', '30餘萬人'],
      ['zh', '四十几万次', '40多万次'],
      ['zh', '十七歲', '17歲'],
      ['zh', '二〇一九年', '2019年'],
      ['zh', '七成', '70%'],
    ];
    for (const [tag, one, other] of spellings) {
      expect(await keysOf(one, tag), `${tag}: ${one}`).toEqual(await keysOf(other, tag));
      expect((await keysOf(one, tag))[0], `${tag}: ${one}`).toMatch(/^#\d/);
    }
  });

  it('keeps what is not one number apart', async () => {
    expect(await keysOf('4.5 of 12', 'en')).toEqual(['#4.5', '#12']);
    expect(await keysOf('in 2024, 500 boats', 'en')).toContain('#500');
    expect(await keysOf('won 5:1 and 84:79', 'en')).toEqual(['won', '#5', '#1', '#84', '#79']);
    expect(await keysOf('خمسة قوارب وعشرون شاحنة', 'ar')).toContain('#5');
    expect(await keysOf('پنج و شش قایق', 'fa')).toContain('#5');
    expect(await keysOf('۱۴۰۴/۳ هزار', 'und')).toContain('#1404');
    expect(await keysOf('חמש סירות ועשרים משאיות', 'he')).toContain('#5');
    expect(await keysOf('thirty six-oared boats', 'en')).toContain('#30');
    for (const words of ['万一の場合', '二三人の客']) {
      const figures = (await keysOf(words, 'ja')).filter((key) => /^#\d{2}/.test(key));
      expect(figures, words).toEqual([]);
    }
    expect(await keysOf('一家公司', 'zh')).toEqual(['公司']);
    expect(await keysOf('8’i 300', 'tr')).toEqual(['#8', '#300']);
    expect(await keysOf('1 2 3', 'en')).toEqual(['#1', '#2', '#3']);
    expect(await keysOf('veinte y treinta', 'es')).toEqual(['#20', '#30']);
    expect(await keysOf('a £3 million four-year deal', 'en')).toContain('#4');
    expect(await keysOf('£3 million and twenty boats', 'en')).toContain('#20');
    expect(await keysOf('thirty six-seaters', 'en')).toContain('#6');
    expect(await keysOf('in 2024, 5m boats', 'en')).toContain('#2024');
    expect(await keysOf('thirty and six more', 'en')).toContain('#6');
    expect(await keysOf('two hundred five-star rooms', 'en')).toContain('#5');
    expect(await keysOf('medio por ciento', 'es')).not.toContain('#100');
  });

  it('is a figure in digits or above twelve, not as a small word', async () => {
    const { keys, figures } = contentOf(await readPlain('two boats, 2 crews, thirty seats', 'en'));
    const told = keys.filter((_, t) => figures[t]);
    expect(told).toEqual(['#2', '#30']);
    expect(keys[0]).toBe('#2');
    expect(figures[0]).toBe(0);
  });

  it('is no figure where digits are the rule and it says no more than “a”', async () => {
    const { keys, figures } = contentOf(await readPlain('1人が1.5メートルの波を3度見た。', 'ja'));
    expect(keys.filter((_, t) => figures[t])).toEqual(['#1.5', '#3']);
  });
});

describe('content', () => {
  it('holds no function words in any language with a list', async () => {
    expect(await keysOf('It is what they would have had to do about that', 'en')).toEqual([]);
    expect(await keysOf('Das ist es, was sie mit dem und für die haben', 'de')).toEqual([]);
    expect(await keysOf('que no se lo ha dicho a los de ella por eso', 'es')).toEqual([]);
    expect(await keysOf("qu'il n'est pas celui d'une", 'fr')).toEqual([]);
    expect(await keysOf('Désormais, certaines seulement, et parfois sauf une', 'fr')).toEqual([]);
    expect(await keysOf('それは、これについても', 'ja')).toEqual([]);
    expect(await keysOf('そのため、それぞれのうち、いくつかはすべて同じ', 'ja')).toEqual([]);
  });

  it('holds nothing that a segmenter cut off a Japanese verb', async () => {
    const keys = await keysOf(
      '古い券は使われず、新しい券を使って景品を加え、九時ちょうどに与えられる。',
      'ja',
    );
    expect(keys).toEqual([
      ...['古', '券', '使', '新', '券', '使', '景品', '加', '九時', 'ちょうど', '与'],
    ]);
  });

  it.each([
    ['pt', 'Segundo ela, fecha na quarta-feira ou na quinta-feira.'],
    ['it', 'Secondo lei, prima chiude il cancello.'],
  ])('takes weekdays and sources for no numbers (%s)', async (tag, text) => {
    const keys = await keysOf(text, tag);
    expect(keys.filter((key) => key.startsWith('#'))).toEqual([]);
  });

  it.each([
    ['es', 'año, día, imagen y joven', 'años, días, imágenes y jóvenes'],
    ['es', 'vez, luz y dulce', 'veces, luces y dulces'],
    ['fr', 'enjeu, lieu et travail', 'enjeux, lieux et travaux'],
    ['it', 'anno, lago e uomo', 'anni, laghi e uomini'],
    ['nl', 'huis, brief en plan', 'huizen, brieven en plannen'],
  ])('is the same in plurals: %s, %s', async (tag, one, many) => {
    expect(await keysOf(many, tag)).toEqual(await keysOf(one, tag));
  });

  it('is the same in the plurals of Portuguese', async () => {
    for (const [one, many] of [
      ['ano, dia, rei e mão', 'anos, dias, reis e mãos'],
      ['região, pão e irmã', 'regiões, pães e irmãs'],
      ['jovem, imagem e som', 'jovens, imagens e sons'],
      ['local, papel e farol', 'locais, papéis e faróis'],
      ['fácil, móvel, perfil e azul', 'fáceis, móveis, perfis e azuis'],
      ['inglês e mês', 'ingleses e meses'],
    ] as const) {
      expect(await keysOf(many, 'pt'), many).toEqual(await keysOf(one, 'pt'));
    }
    expect(await keysOf('mês', 'pt')).not.toEqual(await keysOf('mesa', 'pt'));
    expect(await keysOf('país', 'pt')).not.toEqual(await keysOf('pais', 'pt'));
  });

  it('drops short and ubiquitous words of an unknown language', async () => {
    const text =
      'Kula verat simo nelapu. Verat tocu benaro mi. Hapilo verat semu lo. Verat donga re tavilo.';
    const keys = await keysOf(text, 'und');
    expect(keys).not.toContain('verat');
    expect(keys).not.toContain('mi');
    expect(keys).toContain('nelapu');
  });
});

describe('a name', () => {
  it('is a capital inside a sentence', async () => {
    expect(await namesIn('The mayor, Ida Brandt, opened Pier Nine. Brandt left.', 'en')).toEqual([
      'ida',
      'brandt',
      'pier',
      'brandt',
    ]);
  });

  it('is two capitals in a row in German, where nouns have one', async () => {
    expect(
      await namesIn('Gestern eröffnete die Bürgermeisterin Ida Brandt das Museum am Hafen.', 'de'),
    ).toEqual(['bürgermeisterin', 'ida', 'brandt']);
  });

  it('is katakana or Latin letters in Japanese', async () => {
    expect(await namesIn('新しい船はマリンドール社とBrandtが造った。', 'ja')).toContain('brandt');
  });

  it('is not known in a text all in capitals', async () => {
    expect(await namesIn('THE MAYOR OPENED THE NEW PIER IN THE OLD HARBOUR', 'en')).toEqual([]);
  });
});
