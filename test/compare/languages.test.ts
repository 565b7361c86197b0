/**
 * Short reports in many languages: a copy with light changes is a reprint, and another agency's report
 * of the same event, which must state the same facts, is accused of nothing.
 */
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';

interface Report {
  readonly release: string;
  /** What an outlet changed: from, to. */
  readonly changes: readonly (readonly [string, string])[];
  readonly independent: string;
}

const REPORTS: Readonly<Record<string, Report>> = {
  en: {
    release:
      'A freight train derailed near Ashcombe Halt on Tuesday evening after striking a fallen beech. Nobody was hurt. The line between Ashcombe and Port Verity will stay closed until Friday while engineers lift eleven wagons and renew four hundred metres of track. Replacement buses run every half hour, Calder Rail said.',
    changes: [
      ['on Tuesday evening', 'late on Tuesday'],
      ['while engineers', 'as engineers'],
    ],
    independent:
      'Rail passengers in the Verity valley face days of disruption. Eleven wagons left the rails at Ashcombe Halt when a goods service ran into a tree brought down by the storm. Police found the driver shaken but unharmed. Calder Rail does not expect trains before the weekend and has hired coaches from two local firms.',
  },
  de: {
    release:
      'Bei Ohlenrode ist am Dienstagabend ein Güterzug entgleist, nachdem er gegen eine umgestürzte Buche geprallt war. Verletzt wurde niemand. Die Strecke zwischen Ohlenrode und Wiesbek bleibt bis Freitag gesperrt, weil elf Wagen geborgen und vierhundert Meter Gleis erneuert werden müssen. Busse fahren im Halbstundentakt, teilte die Leinebahn mit.',
    changes: [
      ['am Dienstagabend', 'am späten Dienstag'],
      ['geborgen', 'weggehoben'],
    ],
    independent:
      'Pendler im Wiesbeker Land brauchen Geduld. Elf Waggons sprangen aus den Schienen, als ein Frachtzug vor Ohlenrode einen vom Sturm gefällten Baum erfasste. Der Lokführer kam mit dem Schrecken davon, berichtet die Polizei. Vor dem Wochenende rechnet die Leinebahn nicht mit Verkehr und hat zwei Reiseunternehmen um Hilfe gebeten.',
  },
  es: {
    release:
      'Un tren de mercancías descarriló el martes por la noche cerca de Peñalba tras chocar contra un haya caída. Nadie resultó herido. La línea entre Peñalba y Puerto Jara seguirá cerrada hasta el viernes mientras los técnicos retiran once vagones y renuevan cuatrocientos metros de vía. Habrá autobuses cada media hora, según Ferrojara.',
    changes: [
      ['el martes por la noche', 'anoche'],
      ['retiran', 'levantan'],
    ],
    independent:
      'Los viajeros del valle del Jara tendrán que armarse de paciencia. Once vagones se salieron de los raíles cuando un convoy de carga embistió en Peñalba un árbol derribado por el temporal. El maquinista salió ileso, informa la Guardia Civil. Ferrojara no espera trenes antes del fin de semana y ha contratado autocares a dos empresas de la comarca.',
  },
  fr: {
    release:
      'Un train de marchandises a déraillé mardi soir près de Valmourne après avoir heurté un hêtre tombé sur la voie. Personne n’a été blessé. La ligne entre Valmourne et Port-Lysel restera fermée jusqu’à vendredi, le temps de relever onze wagons et de renouveler quatre cents mètres de rails. Des autocars circulent toutes les demi-heures, a indiqué Rail Lysel.',
    changes: [
      ['mardi soir', 'tard mardi'],
      ['relever', 'enlever'],
    ],
    independent:
      'Les voyageurs de la vallée devront patienter. Onze wagons sont sortis des rails quand un convoi de fret a percuté, à Valmourne, un arbre abattu par la tempête. Le conducteur est indemne, selon les gendarmes. Rail Lysel n’attend aucun train avant le week-end et a loué des bus à deux entreprises de la région.',
  },
  it: {
    release:
      'Un treno merci è deragliato martedì sera vicino a Pratolungo dopo aver urtato un faggio caduto. Nessuno è rimasto ferito. La linea tra Pratolungo e Porto Sile resterà chiusa fino a venerdì, finché i tecnici non avranno sollevato undici vagoni e rinnovato quattrocento metri di binario. Gli autobus passano ogni mezz’ora, ha comunicato Ferrovie Sile.',
    changes: [
      ['martedì sera', 'nella tarda serata di martedì'],
      ['sollevato', 'rimosso'],
    ],
    independent:
      'Giorni difficili per i pendolari della valle. Undici carri sono usciti dalle rotaie quando un convoglio ha investito, a Pratolungo, un albero abbattuto dal maltempo. Illeso il macchinista, riferiscono i carabinieri. Ferrovie Sile non prevede corse prima del fine settimana e ha chiesto pullman a due ditte della zona.',
  },
  pt: {
    release:
      'Um comboio de mercadorias descarrilou na terça-feira à noite perto de Valbom da Serra depois de bater numa faia caída. Ninguém ficou ferido. A linha entre Valbom e Porto Sado vai ficar fechada até sexta-feira, enquanto os técnicos levantam onze vagões e renovam quatrocentos metros de via. Há autocarros de meia em meia hora, informou a Ferrosado.',
    changes: [
      ['na terça-feira à noite', 'ontem à noite'],
      ['levantam', 'retiram'],
    ],
    independent:
      'Quem viaja no vale do Sado terá de esperar. Onze carruagens de carga saltaram dos carris quando uma composição embateu, em Valbom, numa árvore derrubada pelo temporal. O maquinista escapou ileso, diz a GNR. A Ferrosado não conta com circulação antes do fim de semana e pediu ajuda a duas empresas de camionagem.',
  },
  nl: {
    release:
      'Bij Oosterwiel is dinsdagavond een goederentrein ontspoord nadat hij tegen een omgevallen beuk was gereden. Niemand raakte gewond. Het traject tussen Oosterwiel en Veenhaven blijft tot vrijdag gesloten, omdat elf wagons worden getakeld en vierhonderd meter spoor wordt vernieuwd. Er rijden elk half uur bussen, meldde Veenspoor.',
    changes: [
      ['dinsdagavond', 'laat op dinsdag'],
      ['getakeld', 'weggehaald'],
    ],
    independent:
      'Reizigers in de Veenstreek moeten geduld hebben. Elf wagens liepen uit de rails toen een vrachttrein bij Oosterwiel een boom ramde die door de storm was geveld. De machinist bleef ongedeerd, aldus de politie. Veenspoor verwacht voor het weekend geen treinen en heeft touringcars besteld bij twee bedrijven uit de buurt.',
  },
  ru: {
    release:
      'Во вторник вечером у станции Ольховка сошёл с рельсов грузовой поезд, который наехал на упавший бук. Никто не пострадал. Движение между Ольховкой и Приморьевом закрыто до пятницы: ремонтники поднимают одиннадцать вагонов и меняют четыреста метров пути. Автобусы ходят каждые полчаса, сообщила компания «Югтранс».',
    changes: [
      ['Во вторник вечером', 'Поздно вечером во вторник'],
      ['поднимают', 'убирают'],
    ],
    independent:
      'Пассажирам приморской ветки придётся потерпеть. Состав протаранил под Ольховкой поваленное бурей дерево, и одиннадцать цистерн оказались на насыпи. Машинист отделался испугом, говорят в полиции. До выходных «Югтранс» поездов не обещает и нанял автобусы у двух местных перевозчиков.',
  },
  bg: {
    release:
      'Товарен влак дерайлира във вторник вечерта край гара Буково, след като се блъсна в паднал бук. Няма пострадали. Линията между Буково и Пристан ще остане затворена до петък, докато екипите вдигат единайсет вагона и подменят четиристотин метра релси. Автобуси пътуват на всеки половин час, съобщи „Югорелса“.',
    changes: [
      ['във вторник вечерта', 'късно във вторник'],
      ['вдигат', 'изтеглят'],
    ],
    independent:
      'Пътниците по крайбрежния клон ги чакат трудни дни. Единайсет цистерни се озоваха на насипа, когато композиция връхлетя край Буково върху дърво, повалено от бурята. Машинистът се отърва с уплаха, казват от полицията. „Югорелса“ не обещава движение преди почивните дни и нае рейсове от два местни превозвача.',
  },
  hr: {
    release:
      'Teretni vlak iskliznuo je iz tračnica u utorak navečer kod kolodvora Bukovac nakon što je udario u oborenu bukvu. Ozlijeđenih nema. Pruga između Bukovca i Pristana ostat će zatvorena do petka, dok radnici dižu jedanaest vagona i mijenjaju četiristo metara kolosijeka. Autobusi voze svakih pola sata, priopćile su Južne pruge.',
    changes: [
      ['u utorak navečer', 'kasno u utorak'],
      ['dižu', 'uklanjaju'],
    ],
    independent:
      'Putnike u dolini čekaju teški dani. Jedanaest cisterni završilo je na nasipu kad je kompozicija naletjela na stablo koje je kod Bukovca srušila oluja. Strojovođa je prošao bez ogrebotine, kažu u policiji. Južne pruge ne obećavaju promet prije vikenda i unajmile su prijevoz od dviju lokalnih tvrtki.',
  },
  sr: {
    release:
      'Теретни воз исклизнуо је из шина у уторак увече код станице Буковац пошто је ударио у оборену букву. Повређених нема. Пруга између Буковца и Пристана остаће затворена до петка, док радници дижу једанаест вагона и мењају четиристо метара колосека. Аутобуси возе на сваких пола сата, саопштиле су Јужне пруге.',
    changes: [
      ['у уторак увече', 'касно у уторак'],
      ['дижу', 'уклањају'],
    ],
    independent:
      'Путнике у долини чекају тешки дани. Једанаест цистерни завршило је на насипу када је композиција налетела на дрво које је код Буковца срушила олуја. Машиновођа је прошао без огреботине, кажу у полицији. Јужне пруге не обећавају саобраћај пре викенда и унајмиле су превоз од две локалне фирме.',
  },
  sk: {
    release:
      'Nákladný vlak sa v utorok večer vykoľajil pri stanici Bukovec, keď narazil do spadnutého buka. Nikto sa nezranil. Trať medzi Bukovcom a Prístavom zostane zatvorená do piatka, kým technici zdvihnú jedenásť vagónov a vymenia štyristo metrov koľaje. Autobusy jazdia každú polhodinu, uviedli Južné dráhy.',
    changes: [
      ['v utorok večer', 'neskoro v utorok'],
      ['zdvihnú', 'odstránia'],
    ],
    independent:
      'Cestujúcich v doline čakajú ťažké dni. Jedenásť cisterien skončilo na násype, keď súprava pri Bukovci vrazila do stromu, ktorý zvalila búrka. Rušňovodič vyviazol so šokom, hovoria policajti. Južné dráhy pred víkendom dopravu nesľubujú a prenajali si autokary od dvoch miestnych firiem.',
  },
  ca: {
    release:
      'Un tren de mercaderies va descarrilar dimarts al vespre prop de Fageda Alta després de xocar amb un faig caigut. Ningú no va prendre mal. La línia entre Fageda i Port Vell continuarà tancada fins divendres mentre els tècnics retiren onze vagons i canvien quatre-cents metres de via. Hi ha autobusos cada mitja hora, segons Ferrocarrils del Sud.',
    changes: [
      ['dimarts al vespre', 'dimarts a última hora'],
      ['retiren', 'aixequen'],
    ],
    independent:
      'Els viatgers de la vall hauran de tenir paciència. Onze cisternes van acabar al talús quan un comboi va envestir, a Fageda, un arbre que havia tombat el temporal. El maquinista en va sortir il·lès, expliquen els Mossos. Ferrocarrils del Sud no preveu circulació abans del cap de setmana i ha llogat autocars a dues empreses de la zona.',
  },
  ar: {
    release:
      'خرج قطار شحن عن القضبان مساء الثلاثاء قرب محطة وادي السرو بعد اصطدامه بشجرة ساقطة. ولم يصب أحد بأذى. وسيبقى الخط بين وادي السرو وميناء الرمال مغلقا حتى يوم الجمعة ريثما يرفع المهندسون إحدى عشرة عربة ويجددون أربعمئة متر من السكة. وتسير الحافلات كل نصف ساعة بحسب شركة سكك الرمال.',
    changes: [
      ['مساء الثلاثاء', 'في وقت متأخر من الثلاثاء'],
      ['يرفع', 'يزيل'],
    ],
    independent:
      'على ركاب الساحل أن يتحلوا بالصبر أياما عدة. فقد صدمت قاطرة جذعا أسقطته العاصفة في وادي السرو فتناثرت إحدى عشرة حاوية على المنحدر. وقالت الشرطة إن السائق نجا سالما. ولا تتوقع الشركة عودة الرحلات قبل نهاية الأسبوع واستأجرت مركبات من متعهدين محليين.',
  },
  hi: {
    release:
      'कलापुर हॉल्ट के पास मंगलवार शाम एक मालगाड़ी गिरे हुए पीपल से टकराकर पटरी से उतर गई। किसी को चोट नहीं आई। कलापुर और वीरबंदर के बीच की लाइन शुक्रवार तक बंद रहेगी, क्योंकि इंजीनियर ग्यारह डिब्बे उठाएंगे और चार सौ मीटर पटरी बदलेंगे। काल्दर रेल ने बताया कि हर आधे घंटे पर बसें चलेंगी।',
    changes: [
      ['मंगलवार शाम', 'मंगलवार देर शाम'],
      ['उठाएंगे', 'हटाएंगे'],
    ],
    independent:
      'वीर घाटी के यात्रियों को कई दिन परेशानी झेलनी होगी। आंधी में टूटे पेड़ से माल ढोने वाली ट्रेन की टक्कर में ग्यारह वैगन बेपटरी हो गए। पुलिस के मुताबिक चालक घबराया हुआ था पर सुरक्षित मिला। काल्दर रेल को सप्ताहांत से पहले सेवा शुरू होने की उम्मीद नहीं है और उसने दो स्थानीय फर्मों से गाड़ियां किराए पर ली हैं।',
  },
  bn: {
    release:
      'কলাপুর হল্টের কাছে মঙ্গলবার সন্ধ্যায় একটি মালগাড়ি উপড়ে পড়া অশ্বত্থগাছে ধাক্কা খেয়ে লাইনচ্যুত হয়েছে। কেউ আহত হননি। কলাপুর ও বীরবন্দরের মধ্যে রেলপথ শুক্রবার পর্যন্ত বন্ধ থাকবে, কারণ প্রকৌশলীরা এগারোটি বগি তুলবেন এবং চার শ মিটার লাইন নতুন করে বসাবেন। প্রতি আধা ঘণ্টায় বাস চলবে বলে জানিয়েছে কালডার রেল।',
    changes: [
      ['মঙ্গলবার সন্ধ্যায়', 'মঙ্গলবার রাতে'],
      ['তুলবেন', 'সরাবেন'],
    ],
    independent:
      'বীর উপত্যকার যাত্রীদের সামনে কয়েক দিনের ভোগান্তি। ঝড়ে ভেঙে পড়া গাছের সঙ্গে পণ্যবাহী ট্রেনের সংঘর্ষে এগারো ওয়াগন রেল থেকে ছিটকে যায়। পুলিশ বলছে, চালক ভয় পেলেও অক্ষত আছেন। ছুটির আগে ট্রেন চালু হওয়ার আশা করছে না কালডার রেল, দুটি স্থানীয় প্রতিষ্ঠানের গাড়ি ভাড়া নিয়েছে তারা।',
  },
  ur: {
    release:
      'کلاپور ہالٹ کے قریب منگل کی شام ایک مال گاڑی گرے ہوئے پیپل سے ٹکرا کر پٹری سے اتر گئی۔ کوئی زخمی نہیں ہوا۔ کلاپور اور ویر بندر کے درمیان لائن جمعے تک بند رہے گی کیونکہ انجینئر گیارہ ڈبے اٹھائیں گے اور چار سو میٹر پٹری بدلیں گے۔ کالڈر ریل نے بتایا کہ ہر آدھے گھنٹے بعد بسیں چلیں گی۔',
    changes: [
      ['منگل کی شام', 'منگل کی رات'],
      ['اٹھائیں', 'ہٹائیں'],
    ],
    independent:
      'وادی ویر کے مسافروں کو کئی روز پریشانی رہے گی۔ آندھی میں ٹوٹنے والے درخت سے سامان ڈھونے والی ٹرین کے تصادم میں گیارہ ویگنیں الٹ گئیں۔ پولیس کہتی ہے کہ ڈرائیور سہما ہوا مگر محفوظ ملا۔ کالڈر ریل کو ہفتہ وار چھٹی سے پہلے سروس کی امید نہیں اور اس نے دو مقامی فرموں سے گاڑیاں کرائے پر لی ہیں۔',
  },
  ja: {
    release:
      '火曜日の夜、芦沢駅の近くで貨物列車が倒れたブナの木に衝突し、脱線した。けが人はいなかった。芦沢と港町の間は金曜日まで運転を見合わせ、作業員が十一両の貨車をつり上げ、四百メートルの線路を取り替える。代わりのバスは三十分ごとに走ると、沢海鉄道は発表した。',
    changes: [
      ['火曜日の夜', '火曜日の深夜'],
      ['つり上げ', '撤去し'],
    ],
    independent:
      '沿線の通勤客は数日の不便を強いられそうだ。嵐で折れた大木に機関車がぶつかり、後ろの十一両が土手に傾いたのは芦沢駅の手前。運転士は無事だったと警察は話す。週末より前の再開は難しく、沢海鉄道は地元の二社から観光バスを借りた。',
  },
  zh: {
    release:
      '星期二晚上，一列货运列车在芦沟站附近撞上倒下的山毛榉后脱轨。没有人受伤。芦沟至海湾镇之间的线路将关闭到星期五，工程人员要吊起十一节车厢，并更换四百米轨道。海湾铁路公司表示，替代巴士每半小时一班。',
    changes: [
      ['星期二晚上', '星期二深夜'],
      ['吊起', '移走'],
    ],
    independent:
      '沿线乘客未来几天出行不便。暴风雨刮断的大树横在路基上，机车躲避不及，十一节货车歪倒在芦沟站外的斜坡。警方说司机平安无事。海湾铁路公司预计周末之前无法恢复运营，已向两家本地企业租用客车。',
  },
};

describe.each(Object.entries(REPORTS))(
  'a short report: %s',
  (_, { release, changes, independent }) => {
    it('with a few words changed is a reprint', async () => {
      const copy = changes.reduce((text, [from, to]) => text.replace(from, to), release);
      const { verdict, articleCopied, passages } = await compareTexts(release, copy);
      expect(verdict).toBe('reprint');
      expect(articleCopied).toBeGreaterThan(0.8);
      expect(passages.some(({ kind }) => kind === 'edited')).toBe(true);
    });

    it('by another agency on the same event is independent', async () => {
      const { verdict, articleCopied, articleParaphrased } = await compareTexts(
        release,
        independent,
      );
      expect({ verdict, articleCopied, articleParaphrased }).toEqual({
        verdict: 'independent',
        articleCopied: 0,
        articleParaphrased: 0,
      });
    });
  },
);

it('a release in Cyrillic letters is copied in Latin ones: Serbian', async () => {
  const { release, independent } = REPORTS.sr!;
  const inLatin =
    'Teretni voz iskliznuo je iz šina u utorak uveče kod stanice Bukovac pošto je udario u oborenu bukvu. Povređenih nema. Pruga između Bukovca i Pristana ostaće zatvorena do petka, dok radnici dižu jedanaest vagona i menjaju četiristo metara koloseka.';
  const { verdict, articleCopied, disguised } = await compareTexts(release, inLatin);
  expect({ verdict, articleCopied, disguised }).toEqual({
    verdict: 'reprint',
    articleCopied: 1,
    disguised: false,
  });
  expect((await compareTexts(inLatin, independent)).verdict).toBe('independent');
});

describe('a text too short to show its language', () => {
  const release = 'The keeper of the lighthouse has laughed bitterly at the sabres of his guests.';

  it('has that of the text beside it', async () => {
    const beside = await compareTexts(release, 'Lighthouse keeper mocks sabres.');
    expect(beside.language).toBe('en');
    const alone = await compareTexts('Sabres, Lanterns.', 'Lighthouse keeper mocks sabres.');
    expect(alone.language).not.toBe('en');
  });

  it('has the one that was asked for all the same', async () => {
    const { language } = await compareTexts(release, 'Lighthouse keeper mocks sabres.', {
      language: 'nl',
    });
    expect(language).toBe('nl');
  });
});
