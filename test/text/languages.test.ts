import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarKey } from '../../src/text/languages/calendar.ts';
import { detectLanguage, languageOf, loadLanguage } from '../../src/text/languages/index.ts';
import { RECORDS } from '../../src/text/languages/records.ts';
import { WIRE_MARKS } from '../../src/text/languages/wire-marks.ts';

const OWN_PAGE =
  'en de es fr it pt nl sv pl ru ja zh ko da nb fi cs hu ro tr uk el ar he hi fa id vi th bn ur bg hr sr sk ca'.split(
    ' ',
  );

/** One plain news sentence each, 15 to 25 words. */
const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The ferry operator said on Tuesday that it would add two sailings a day to the island from the end of March.',
  de: 'Die Reederei teilte am Dienstag mit, dass sie ab Ende März zwei weitere Abfahrten am Tag zur Insel anbieten wird.',
  es: 'La naviera anunció el martes que a partir de finales de marzo añadirá dos salidas diarias a la isla desde el puerto viejo.',
  fr: "La compagnie a annoncé mardi qu'elle ajouterait deux départs par jour vers l'île à partir de la fin du mois de mars.",
  it: "La compagnia ha annunciato martedì che dalla fine di marzo aggiungerà due partenze al giorno per l'isola.",
  pt: 'A empresa anunciou na terça-feira que vai acrescentar duas partidas por dia para a ilha a partir do fim de março.',
  nl: 'De rederij maakte dinsdag bekend dat er vanaf eind maart twee extra afvaarten per dag naar het eiland komen.',
  sv: 'Rederiet meddelade på tisdagen att det från slutet av mars ska bli två extra avgångar om dagen till ön.',
  da: 'Rederiet meddelte tirsdag, at der fra slutningen af marts bliver to ekstra afgange om dagen til øen, og at prisen er den samme.',
  nb: 'Rederiet opplyste tirsdag at det fra slutten av mars blir to ekstra avganger om dagen til øya, og at prisen er den samme.',
  fi: 'Varustamo kertoi tiistaina, että se lisää saarelle kaksi vuoroa päivässä ja että hinta on sama kuin ennen.',
  pl: 'Armator poinformował we wtorek, że od końca marca na wyspę będą pływać dwa dodatkowe promy dziennie i że cena się nie zmieni.',
  ja: '船会社は火曜日、三月末から島への便を一日二便増やすと発表した。',
  zh: '航运公司周二表示，从三月底起每天将增加两班前往该岛的渡轮。',
  ko: '해운 회사는 화요일에 삼월 말부터 섬으로 가는 배를 하루 두 편 늘린다고 밝혔다.',
  ru: 'Компания сообщила во вторник, что с конца марта на остров будут ходить ещё два парома в день.',
  bg: 'Компанията съобщи във вторник, че от края на март към острова ще има още два курса на ден.',
  hr: 'Brodar je u utorak priopćio da će od kraja ožujka prema otoku biti još dvije vožnje na dan i da se cijena ne mijenja.',
  sr: 'Бродар је у уторак саопштио да ће од краја марта према острву бити још две вожње дневно.',
  sk: 'Dopravca v utorok uviedol, že od konca marca pridá na ostrov dva spoje denne, pretože ľudí je viac než vlani.',
  ca: "La naviliera va anunciar dimarts que a partir de finals de març hi haurà dues sortides més al dia cap a l'illa i que el preu no canvia.",
  uk: 'Компанія повідомила у вівторок, що з кінця березня на острів ходитимуть ще два пороми на день.',
  el: 'Η εταιρεία ανακοίνωσε την Τρίτη ότι από τα τέλη Μαρτίου θα προσθέσει δύο δρομολόγια.',
  ar: 'أعلنت الشركة يوم الثلاثاء أنها ستضيف رحلتين يوميا إلى الجزيرة.',
  cs: 'Dopravce v úterý uvedl, že od konce března přidá na ostrov dva spoje denně, protože lidí je více než loni.',
  hu: 'A társaság kedden közölte, hogy március végétől napi két járattal többet indít a szigetre, és az ár nem változik.',
  ro: 'Compania a anunțat marți că de la sfârșitul lunii martie va adăuga două curse pe zi spre insulă și că prețul nu se schimbă.',
  tr: 'Şirket salı günü yaptığı açıklamada mart sonundan itibaren adaya günde iki sefer daha ekleyeceğini ve fiyatın aynı kalacağını söyledi.',
  hi: 'कंपनी ने मंगलवार को बताया कि मार्च के अंत से द्वीप के लिए हर दिन दो और फेरे होंगे।',
  bn: 'কোম্পানিটি মঙ্গলবার জানিয়েছে, মার্চের শেষ থেকে দ্বীপে যেতে প্রতিদিন আরও দুটি নৌযান চলবে।',
  ur: 'کمپنی نے منگل کو بتایا کہ مارچ کے آخر سے جزیرے کے لیے ہر روز دو اور پھیرے ہوں گے۔',
  fa: 'شرکت روز سه‌شنبه اعلام کرد که از پایان مارس هر روز دو سفر دیگر به جزیره خواهد داشت.',
  id: 'Perusahaan itu menyatakan pada hari Selasa bahwa mulai akhir Maret akan ada dua pelayaran tambahan setiap hari ke pulau tersebut.',
  vi: 'Công ty cho biết hôm thứ Ba rằng từ cuối tháng Ba sẽ có thêm hai chuyến tàu mỗi ngày ra đảo và giá vé không đổi.',
  th: 'บริษัทแจ้งเมื่อวันอังคารว่าจะเพิ่มเรือไปเกาะอีกวันละสองเที่ยวตั้งแต่ปลายเดือนมีนาคม',
  he: 'החברה הודיעה ביום שלישי כי תוסיף שתי הפלגות ביום אל האי.',
};

describe('the language of a text', () => {
  for (const [tag, sentence] of Object.entries(SENTENCES)) {
    it(`is known from one sentence: ${tag}`, () => {
      expect(detectLanguage(sentence)).toBe(tag);
    });
  }

  it('does not depend on capitals, curly apostrophes or soft hyphens', () => {
    expect(detectLanguage((SENTENCES.fr ?? '').replaceAll("'", '’').toUpperCase())).toBe('fr');
    expect(detectLanguage([...(SENTENCES.de ?? '')].join('\u00ad'))).toBe('de');
  });

  it('is the same from the keys as from the text', () => {
    for (const tag of ['en', 'nl', 'pt', 'ja'] as const) {
      const keys = (SENTENCES[tag] ?? '').toLowerCase().match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
      expect(detectLanguage(keys)).toBe(tag);
    }
  });

  it('is known from a report in which endings stand for most function words', () => {
    const report =
      'Meclis üyesi Selim Arıkan, 418 milyon liralık maliyetin ihale ilanında 360 milyon geçtiğini hatırlattı. Komisyon başkanı Gönül Tezcan, aradaki farkın kur artışından ve iskelelere döşenen kablolardan kaynaklandığını belirtti. Trafo merkezinin bedeli dağıtım şirketinden geri alınacak. Odanın hesabına göre hücreler sekiz yılda kapasitesinin beşte birini kaybediyor. Konu fon ayrılması için komisyona gönderildi, ancak bu toplantıda karar çıkmadı.';
    expect(detectLanguage(report)).toBe('tr');
  });

  it('is Arabic also where a foreign name has a letter of Persian, and Persian where no word has one', () => {
    const arabic =
      'أعلنت شركة الملاحة يوم الثلاثاء أن عبّارتها الجديدة ستبحر من ميناء پورتو الصغير إلى الجزيرة مرتين في اليوم ابتداء من نهاية مارس، وأن سعر التذكرة لن يتغير.';
    expect(detectLanguage(arabic)).toBe('ar');
    expect(detectLanguage('شهردار اعلام کرد که این بند برای تعمیر بسته شده است.')).toBe('fa');
    const ofAnUrduName =
      'نویسنده‌ی پاکستانی، کبیر ہاشمڑی، روز شنبه در نشست کتاب تهران گفت رمان تازه‌ی خود را در سه سال نوشته است و ناشر آن را در پاییز پخش می‌کند.';
    expect(detectLanguage(ofAnUrduName)).toBe('fa');
  });

  it('is Serbian in either alphabet, and Serbian is no other language in Cyrillic letters', () => {
    expect(detectLanguage('Општина је јуче саопштила да ће мост бити отворен у петак.')).toBe('sr');
    expect(
      detectLanguage(
        'Opština je juče saopštila da će most biti otvoren u petak i da se više ne čeka.',
      ),
    ).toBe('hr');
    expect(languageOf('sr-Latn').tag).toBe('sr');
    // Macedonian has some of Serbian's letters, and Bulgarian none.
    expect(
      detectLanguage('Општината вчера соопшти дека мостот ќе биде отворен во петок.'),
    ).not.toBe('sr');
    expect(detectLanguage('Общината съобщи вчера, че мостът ще бъде отворен в петък.')).toBe('bg');
  });

  it('is not guessed for a list of names, a lone number or nothing', () => {
    expect(
      detectLanguage('Anna Kowalczyk, Pedro Alvez, Yuki Sato, Jane Brown, Otto Krug'),
    ).toBeNull();
    expect(detectLanguage('2024 1,250 61 %')).toBeNull();
    expect(detectLanguage('')).toBeNull();
  });

  it('is the language of the sentences, not of the names in them', () => {
    expect(
      detectLanguage(
        'Die Harbour Light Ferries Ltd. aus Port of the Isles hat mit der Bank of the North einen Vertrag über neue Schiffe geschlossen.',
      ),
    ).toBe('de');
    expect(
      detectLanguage(
        '同社は「Harbour Light Ferries」と「Bank of the North」の提携を発表しました。',
      ),
    ).toBe('ja');
  });
});

describe('a language record', () => {
  it('is found by any tag of the language', () => {
    expect(languageOf('pt-BR').tag).toBe('pt');
    expect(languageOf('EN-us').tag).toBe('en');
    expect(languageOf('zh-Hant-TW').tag).toBe('zh');
    expect(languageOf('no').tag).toBe('nb');
  });

  it('is the neutral one for an unknown language', async () => {
    expect(languageOf('tlh').tag).toBe('und');
    expect(languageOf(null).tag).toBe('und');
    expect((await loadLanguage('constructor')).stem('words')).toBe('words');
  });

  it('is loaded once', () => {
    expect(loadLanguage('de')).toBe(loadLanguage('de-AT'));
  });

  it('brings inflected words to one stem', async () => {
    const same: readonly (readonly [string, string, string])[] = [
      ['en', 'companies', "company's"],
      ['de', 'unternehmen', 'unternehmens'],
      ['de', 'problem', 'probleme'],
      ['de', 'abwassersystems', 'abwassersystem'],
      ['de', 'zentren', 'zentrums'],
      ['de', 'kriterien', 'kriterium'],
      ['de', 'thema', 'themen'],
      ['de', 'bankkontos', 'bankkonten'],
      ['es', 'fábricas', 'fábrica'],
      ['es', 'alcance', 'alcanzan'],
      ['es', 'busque', 'buscaba'],
      ['es', 'raíz', 'raíces'],
      ['fr', "l'entreprise", 'entreprises'],
      ['fr', "qu'annoncer", 'annonce'],
      ['fr', 'vendus', 'vendre'],
      ['fr', 'perdent', 'perdra'],
      ['fr', 'retiennent', 'retenues'],
      ['fr', "d'obtenir", 'obtient'],
      ['fr', 'prises', 'prennent'],
      ['fr', 'permis', 'permettait'],
      ['fr', 'reçu', 'recevra'],
      ['fr', 'prévoit', 'prévues'],
      ['fr', 'production', 'produisent'],
      ['fr', 'inscrits', 'inscrire'],
      ['fr', 'découvert', 'découvrent'],
      ['fr', 'rejoint', 'rejoindre'],
      ['fr', 'connus', 'connaissent'],
      ['fr', 'dénoncent', 'dénonce'],
      ['fr', 'estiment', 'estimé'],
      ['fr', 'informent', 'informer'],
      ['fr', 'finissent', 'finir'],
      ['fr', 'vidéos', 'vidéo'],
      ['fr', 'revenus', 'revenu'],
      ['fr', 'récents', 'récente'],
      ['fr', 'différent', 'différentes'],
      ['fr', 'bâtiments', 'bâtiment'],
      ['fr', 'grands', 'grand'],
      ['fr', 'repos', 'reposer'],
      ['it', "dell'impianto", 'impianti'],
      ['pt', 'anunciaram', 'anunciou'],
      ['nl', 'fabrieken', 'fabriek'],
      ['nl', 'schepen', 'schip'],
      ['nl', 'gebouwd', 'bouwen'],
      ['nl', 'gespeelde', 'spelen'],
      ['sv', 'fabrikerna', 'fabriken'],
      ['sv', 'bolagets', 'bolag'],
      ['sv', 'färjan', 'färjorna'],
      ['pl', 'wieżami', 'wieży'],
      ['pl', 'łódce', 'łódek'],
      ['pl', 'szkole', 'szkół'],
      ['pl', 'dyrektorzy', 'dyrektora'],
      ['pl', 'studenci', 'studentów'],
      ['pl', 'mieszkaniec', 'mieszkańców'],
      ['pl', 'remontowano', 'remontuje'],
      ['pl', 'moście', 'mostu'],
      ['ru', 'фабрику', 'фабрики'],
      ['ru', 'лодочек', 'лодочки'],
      ['ru', 'конец', 'концы'],
      ['ru', 'денег', 'деньги'],
      ['uk', 'лодочок', 'лодочки'],
      ['uk', 'дозвіл', 'дозволу'],
      ['uk', 'місткість', 'місткості'],
      ['ko', '정류장에서', '정류장을'],
      ['hi', 'नौकाएं', 'नौका'],
      ['hi', 'बंदरगाहों', 'बंदरगाह'],
      ['ko', '정류장들까지도', '정류장'],
      ['ko', '수리한다고', '수리됐다'],
      ['ko', '수리하기로', '수리'],
      ['ko', '동해', '동해는'],
      ['ko', '협동조합은', '협동조합'],
      ['ja', '使える', '使い'],
      ['ja', '受け付ける', '受け付け'],
      ['cs', 'vodoměry', 'vodoměrech'],
      ['cs', 'nových', 'nový'],
      ['cs', 'lodiček', 'lodičce'],
      ['cs', 'řeka', 'řece'],
      ['cs', 'sněhu', 'sněhů'],
      ['cs', 'vůz', 'vozu'],
      ['cs', 'sluh', 'sluze'],
      ['cs', 'čeští', 'českých'],
      ['cs', 'opravuje', 'opravován'],
      ['cs', 'zavřela', 'zavřít'],
      ['cs', 'ztracen', 'ztratí'],
      ['bg', 'батерията', 'батерии'],
      ['bg', 'използване', 'използват'],
      ['bg', 'съобщава', 'съобщението'],
      ['bg', 'успешен', 'успешната'],
      ['bg', 'литър', 'литра'],
      ['bg', 'цвят', 'цветовете'],
      ['bg', 'език', 'езиците'],
      ['bg', 'място', 'местата'],
      ['hr', 'klubovi', 'kluba'],
      ['hr', 'objavio', 'objavljeno'],
      ['hr', 'financirati', 'financira'],
      ['hr', 'ruci', 'ruka'],
      ['hr', 'cijena', 'cena'],
      ['sr', 'млеко', 'млека'],
      ['sk', 'zástrčiek', 'zástrčka'],
      ['sk', 'spoločnosťou', 'spoločnosti'],
      ['sk', 'vojaci', 'vojaka'],
      ['sk', 'miest', 'mesto'],
      ['sk', 'stôl', 'stola'],
      ['sk', 'informoval', 'informuje'],
      ['ca', "l'acord", 'acords'],
      ['ca', 'places', 'plaça'],
      ['ca', 'cançons', 'cançó'],
      ['ca', 'anunciarà', 'anunciaven'],
      ['ca', 'jugadores', 'jugador'],
      ['fi', 'kirjaston', 'kirjasto'],
      ['hu', 'fürdőben', 'fürdőt'],
      ['ro', 'fabricii', 'fabrică'],
      ['tr', "kıyıhat'ın", 'kıyıhat'],
      ['uk', 'заводу', 'завод'],
      ['el', 'μουσείου', 'μουσειο'],
      ['el', 'ωρες', 'ωρα'],
      ['ar', 'للمتحف', 'المتحف'],
      ['he', 'ובמוזיאון', 'מוזיאון'],
      ['he', 'התחנות', 'שבתחנה'],
      ['he', 'לאגודת', 'האגודה'],
      ['he', 'ארון', 'ארונות'],
      ['bn', 'ফেরিটির', 'ফেরি'],
      ['bn', 'বাজারে', 'বাজারের'],
      ['bn', 'মাঝিদেরও', 'মাঝি'],
      ['bn', 'চলছেন', 'চলছে'],
      ['ur', 'كشتيوں', 'كشتي'],
      ['ur', 'خبريں', 'خبروں'],
      ['ur', 'لڑكا', 'لڑكے'],
      ['fa', 'قايقهايشان', 'قايق'],
      ['fa', 'شبهايي', 'شب'],
      ['fa', 'بزرگترين', 'بزرگتر'],
      ['fa', 'ميسازند', 'ميسازد'],
      ['fa', 'ملواني', 'ملوانان'],
    ];
    for (const [tag, left, right] of same) {
      const { stem } = await loadLanguage(tag);
      expect(stem(left), `${tag}: ${left}`).toBe(stem(right));
    }
  });

  it('leaves words that only look alike apart', async () => {
    for (const [tag, left, right] of [
      ['bg', 'година', 'год'],
      ['bg', 'общината', 'общ'],
      ['bg', 'място', 'месни'],
      ['ca', 'vint', 'vinya'],
      ['hr', 'grad', 'gradski'],
      ['sk', 'číslo', 'čistý'],
      ['el', 'γης', 'γ'],
      ['fr', 'avenue', 'avenir'],
      ['fr', 'entreprises', 'entreprendre'],
      ['fr', 'client', 'clé'],
      ['fr', 'parent', 'parer'],
      ['fr', 'serment', 'sermon'],
      ['fr', 'vent', 'vend'],
      ['he', 'נמל', 'נחל'],
      ['he', 'גשר', 'אש'],
      ['bn', 'শহর', 'শহিদ'],
      ['ur', 'پاني', 'پانچ'],
      ['fa', 'بندر', 'بند'],
      ['fa', 'تهران', 'تهي'],
    ] as const) {
      const { stem } = await loadLanguage(tag);
      expect(stem(left), `${tag}: ${left}`).not.toBe(stem(right));
    }
  });

  it('knows the words that state nothing, also those of set phrases', () => {
    for (const [tag, list] of [
      ['de', 'also denen derselben dennoch jenen sowohl weder womit'],
      ['es', 'acerca cierta debido dicha embargo incluso quizás veces'],
    ] as const)
      for (const word of list.split(' '))
        expect(languageOf(tag).functionWords.has(word), `${tag}: ${word}`).toBe(true);
  });

  it('knows function words with what is written on to them', () => {
    expect(languageOf('he').functionWords.has('ועל')).toBe(true);
    expect(languageOf('he').functionWords.has('שגם')).toBe(true);
    // Keys have no joiner.
    expect(languageOf('fa').functionWords.has('ميشود')).toBe(true);
  });

  it('gives every key a stem, also a strange one', async () => {
    for (const tag of [...OWN_PAGE, 'und']) {
      const { stem } = await loadLanguage(tag);
      for (const key of ["'", "l'", "'s", '__proto__', '3', 'ß', '東京', 'безжичен', 'езици']) {
        expect(stem(key).length, `${tag}: ${key}`).toBeGreaterThan(0);
      }
    }
  });

  it('gives every word a stem that its letters can make', async () => {
    for (const { tag, functionWords } of RECORDS) {
      const { stem } = await loadLanguage(tag);
      const words = [...functionWords];
      if (words.length === 0) continue;
      const syllable = fc.constantFrom(...words, ...new Set(words.join('')));
      const key = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
      fc.assert(
        fc.property(key, (one) => {
          expect(stem(one).length, `${tag}: ${one}`).toBeGreaterThan(0);
        }),
        { numRuns: 300 },
      );
    }
  });

  it.each([
    ['ru', ['шестнадцать', 'шестнадцати', 'шестнадцатью', 'двумястами', 'третьего'], 'миллионами'],
    ['uk', ['шістнадцять', 'шістнадцяти', 'шістнадцятьох', 'двохсот', 'третього'], 'мільйонами'],
  ])('knows numbers in every case: %s', (tag, cases, millions) => {
    const { numbers, magnitudes } = languageOf(tag);
    expect(cases.map((word) => numbers.get(word))).toEqual([16, 16, 16, 200, 3]);
    expect(magnitudes.get(millions)).toBe(1e6);
  });

  it('knows Polish numbers in every case', () => {
    const { numbers, magnitudes } = languageOf('pl');
    const cases = ['szesnastu', 'czterema', 'dwustu', 'pięciuset', 'trzeciej', 'ośmioro'];
    expect(cases.map((word) => numbers.get(word))).toEqual([16, 4, 200, 500, 3, 8]);
    expect(magnitudes.get('milionami')).toBe(1e6);
  });

  it('knows German, Dutch and Italian numbers that are written as one word', () => {
    const valuesOf = (tag: string, ...words: string[]) =>
      words.map((word) => languageOf(tag).numbers.get(word));
    expect(valuesOf('de', 'einundzwanzig', 'zweihundert', 'achtunddreißigtausend', 'ein')).toEqual([
      21,
      200,
      38_000,
      undefined,
    ]);
    expect(
      valuesOf('nl', 'tweeëntwintig', 'achtenveertig', 'driehonderd', 'zesduizend', 'een'),
    ).toEqual([22, 48, 300, 6000, undefined]);
    expect(
      valuesOf('it', 'ventotto', 'trentuno', 'quarantatré', 'duecento', 'novemila', 'uno'),
    ).toEqual([28, 31, 43, 200, 9000, undefined]);
  });

  it('counts French and Italian pairs of function words as function words', () => {
    for (const word of ["qu'il", "d'un", "c'est", "n'a", "l'on"]) {
      expect(languageOf('fr').functionWords.has(word), word).toBe(true);
    }
    expect(languageOf('it').functionWords.has("c'è")).toBe(true);
    expect(languageOf('fr').functionWords.has("l'usine")).toBe(false);
  });

  it('knows a month and a weekday with the ending of a case', () => {
    const dated: readonly (readonly [string, string, string])[] = [
      ['fi', 'toukokuussa', 'm5'],
      ['fi', 'perjantain', 'w5'],
      ['tr', "mayis'ta", 'm5'],
      ['tr', 'ekimde', 'm10'],
      ['sv', 'måndags', 'w1'],
      ['sv', 'tisdagen', 'w2'],
      ['bn', 'মার্চের', 'm3'],
      ['bn', 'সোমবারও', 'w1'],
      ['hr', 'listopada', 'm10'],
      ['pl', 'listopada', 'm11'],
      ['hr', 'marta', 'm3'],
      ['sk', 'nedeľu', 'w7'],
    ];
    for (const [tag, key, date] of dated) expect(calendarKey(key, tag), key).toBe(date);
    expect(calendarKey('mayıster', 'tr')).toBeUndefined();
    expect(calendarKey('marta', 'es')).toBeUndefined();
  });

  it('tells Danish from Norwegian by the few words that only one of them has', () => {
    const danish =
      'Han stavede kunstnerens navn på tre forskellige måder, og det kostede ham friheden. En mand fra Vesterskov har fået en betinget dom, efter at han havde afsat falske malerier på nettet. Lærrederne fandt han på loppemarkeder, og signaturerne malede han selv med tynd pensel. Pengene er taget fra ham igen.';
    expect(detectLanguage(danish)).toBe('da');
    expect(detectLanguage('Å regne er å telle, og å telle er ikke å forstå.')).toBe('nb');
    expect(detectLanguage('Ho veit ikkje kva dei gjer no, men eg trur han kjem att.')).toBe('nb');
  });

  it('holds folded keys and phrases only: lower case, straight quotes, plain spaces', () => {
    for (const tag of [...OWN_PAGE, 'sl', 'und']) {
      const { functionWords, cues, numbers, magnitudes } = languageOf(tag);
      const all: string[] = [...functionWords, ...numbers.keys(), ...magnitudes.keys()];
      for (const list of Object.values(cues) as (readonly string[])[]) all.push(...list);
      for (const phrase of all) {
        expect(phrase).toBe(phrase.toLowerCase().normalize('NFC').trim());
        expect(phrase).not.toMatch(/[‘’“”\u00a0]|\s{2}/u);
      }
      for (const value of [...numbers.values(), ...magnitudes.values()]) {
        expect(Number.isFinite(value)).toBe(true);
      }
    }
    for (const mark of WIRE_MARKS) expect(mark).toBe(mark.toLowerCase());
  });

  it('states its words as keys', () => {
    expect(languageOf('tr').functionWords.has('tarafindan')).toBe(true);
    expect(languageOf('el').cues.furniture).toContain('διαβαστε επισης');
    expect(languageOf('ro').functionWords.has('şi')).toBe(true);
  });

  it('has something to say at every cue, for each language with a page of its own', () => {
    for (const tag of OWN_PAGE) {
      for (const [cue, list] of Object.entries(languageOf(tag).cues)) {
        expect(list.length, `${tag}.${cue}`).toBeGreaterThan(0);
        expect(new Set(list).size, `${tag}.${cue} repeats itself`).toBe(list.length);
      }
    }
  });
});
