/**
 * Languages without a page of their own: their commonest function words (enough to tell them apart
 * and not to take them for content) and the surest of their cues. A language moves out of here when somebody who reads
 * it writes its record.
 */
import {
  type Calendar,
  type Cues,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** What pages of any language say. */
const NO_CUES: Cues = {
  about: [],
  aboutEnd: [],
  contact: [],
  release: [],
  safeHarbour: [],
  byline: [],
  furniture: ['copyright', '©', '(c)', 'facebook', 'newsletter', 'video', 'menu', 'tags'],
  comment: [],
  call: [],
  commentAuthor: [],
  credit: [],
  speech: [],
  negation: [],
  hedge: [],
};

/** Abbreviations of names and companies that most Latin-script languages share. */
const ABBREVIATIONS = new Set(
  words('Dr. Prof. St. Inc. Corp. Ltd. Co. Nr. nr. tel. etc. ca. vs. p. pp.'),
);

/** Any language that the tool knows nothing of. */
export const und: LanguageRecord = {
  tag: 'und',
  functionWords: new Set(),
  abbreviations: ABBREVIATIONS,
  ordinalStop: false,
  spaced: true,
  numbers: new Map(),
  magnitudes: values('million=1e6'),
  cues: NO_CUES,
};

interface Sketch {
  readonly tag: string;
  readonly functionWords: string;
  readonly ordinalStop?: true;
  /** The surest of its cues, with commas between phrases and spaces between verbs of speech. */
  readonly cues?: Partial<Record<keyof Cues, string>>;
  readonly calendar?: Calendar;
  readonly page?: PagePatterns;
}

const SKETCHES: readonly Sketch[] = [
  {
    tag: 'sk',
    functionWords:
      'a v na sa je že s z do o i to k vo za pre ako by po jeho sú ale si od nie ktorý ktorá ktoré som bol bola bolo boli podľa tiež tak už alebo pri až čo bude len pred aby medzi než kde má jej svoju však tento táto zo sme iba ďalšie uviedol povedal',
    ordinalStop: true,
    get calendar() {
      return {
        months:
          'január januára, február februára, marca, apríl apríla, mája, júna, júla, august augusta, september septembra, október októbra, november novembra, december decembra',
        weekdays: 'pondelok, utorok, streda, štvrtok, piatok, sobota, nedeľa',
        relativeDays: 'dnes včera zajtra',
      };
    },
    get page() {
      return {
        ages: {
          pred: String.raw`pred\s+(?:\d{1,3}\s?(?:s|sek|min|h|hod|dň|dn|týž|mes|rok)|hodinou|týždňom)`,
        },
      };
    },
    cues: {
      about:
        'o nás, o spoločnosti, o firme, o organizácii, o projekte, o nadácii, poznámka pre redakcie, o',
      contact:
        'kontakt, kontakty, kontakt pre médiá, kontakt pre novinárov, tlačové oddelenie, hovorca, hovorkyňa, viac informácií, ďalšie informácie, bližšie informácie',
      release: 'tlačová správa, tlačová informácia, tlačové vyhlásenie',
      byline: 'autor, autor:, autorka, autorka:, redakcia, text:',
      furniture:
        'zdieľať, zdieľaj, zdieľať na facebooku, vytlačiť, kopírovať odkaz, sledujte nás, odoberať, odoberajte, prihlásiť sa, registrovať sa, predplatné, prečítajte si aj, prečítajte si tiež, čítajte aj, čítajte tiež, čítajte viac, čítať ďalej, mohlo by vás zaujímať, súvisiace, súvisiace články, podobné články, odporúčame, najčítanejšie, najnovšie, najnovšie správy, ďalšie správy, nasledujúci článok, predchádzajúci článok, reklama, inzercia, používame cookies, táto stránka používa, tento web používa, súhlasím, prijať všetko, ochrana osobných údajov, podmienky používania, všetky práva vyhradené, publikované, publikované:, zverejnené, zverejnené:, aktualizované, aktualizované:, zdroj:, foto:, ilustračné foto, štítky, značky:, kategória, domov, úvod, hľadať, čas čítania',
      comment:
        'komentáre, komentár, diskusia, pridať komentár, napísať komentár, vstúpiť do diskusie',
      credit:
        'v tlačovej správe, podľa tlačovej správy, uviedla spoločnosť, uviedla firma, zdroj: tlačová správa, tlačová správa',
      speech:
        'povedal povedala povedali hovorí uviedol uviedla dodal dodala vysvetlil vysvetlila vysvetľuje priblížil zdôraznil zdôraznila upozornil upozornila poznamenal poznamenala tvrdí myslí pripomenul odpovedal odpovedala spomína',
    },
  },
  {
    tag: 'ca',
    functionWords:
      "el la els les i a de del dels en un una que és amb per no es al als ha més com si o però són seva seu ser també va van hi ho han perquè entre fins aquest aquesta aquests aquestes tot molt quan sobre sense ja des on l'any d'un d'una s'ha n'hi això altres cada segons dit",
    get calendar() {
      return {
        months:
          'gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre',
        weekdays: 'dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge',
        relativeDays: 'avui ahir demà',
      };
    },
    cues: {
      about:
        "sobre nosaltres, sobre l'empresa, quant a, sobre, informació sobre, nota per als redactors",
      contact:
        'contacte, contacte de premsa, contacte per a la premsa, gabinet de premsa, per a més informació, més informació',
      release: 'nota de premsa, comunicat de premsa, comunicat',
      byline: 'text:, redacció, autor:, autora:',
      furniture:
        "comparteix, compartir, compartir a facebook, imprimeix, copia l'enllaç, segueix-nos, subscriu-te, subscriu-te al butlletí, inicia la sessió, registra't, llegeix també, llegiu també, llegir més, més informació, notícies relacionades, articles relacionats, relacionats, et pot interessar, el més llegit, les més llegides, últimes notícies, article següent, article anterior, publicitat, utilitzem galetes, aquest lloc web utilitza, accepta, acceptar-ho tot, política de privacitat, avís legal, tots els drets reservats, publicat, publicat:, actualitzat, actualitzat:, etiquetes, etiquetes:, font:, foto:, fotografia, imatge, arxivat a, inici, cerca, temps de lectura",
      comment: 'comentaris, comentari, deixa un comentari, afegeix un comentari, respon, respostes',
      credit:
        "segons l'empresa, en un comunicat, segons el comunicat, en una nota de premsa, nota de premsa",
      speech:
        'diu deia ha dit explica explicava afirma assegura afegeix afegia comenta destaca remarca recorda respon reconeix',
    },
  },
  {
    tag: 'hr',
    functionWords:
      'i u je se na da su za od s o a koji koja koje što kao iz do nije će po bi ali ili to te samo još biti bio bila bilo sve više kako nakon prema između ovaj ova ovo tako kod pri već može dok sam smo jer zbog godine rekao',
    ordinalStop: true,
    get calendar() {
      return {
        // October is "listopad", too, which is November in Polish and in Czech.
        months:
          'siječanj siječnja januara, veljača veljače februara, ožujak ožujka, travanj travnja aprila, svibanj svibnja maja, lipanj lipnja, srpanj srpnja, kolovoz kolovoza avgusta, rujan rujna septembra, oktobra, studeni studenog studenoga novembra, prosinac prosinca decembra',
        weekdays:
          'ponedjeljak ponedeljak, utorak, srijeda sreda, četvrtak, petak, subota, nedjelja nedelja',
        relativeDays: 'danas jučer sutra',
      };
    },
    get page() {
      return {
        ages: { prije: String.raw`prije\s+\d{1,3}\s?(?:s|sek|min|h|sat|dan|tjed|mjesec|godin)` },
      };
    },
    cues: {
      about:
        'o nama, o tvrtki, o kompaniji, o poduzeću, o organizaciji, o projektu, informacije o, napomena urednicima, o',
      contact:
        'kontakt, kontakti, kontakt za medije, kontakt za novinare, kontakt osoba, odnosi s javnošću, za dodatne informacije, za više informacija, dodatne informacije, više informacija, glasnogovornik, glasnogovornica',
      release:
        'priopćenje za medije, priopćenje za javnost, priopćenje, saopćenje za javnost, objava za medije',
      byline: 'autor, autor:, autorica, autorica:, piše, piše:, redakcija, tekst:',
      furniture:
        'podijeli, podijeli na facebooku, podijelite, ispis, ispiši, kopiraj poveznicu, spremi, prati nas, pratite nas, pretplata, pretplatite se, prijava, prijavi se, prijavite se na newsletter, registracija, pročitajte još, pročitajte i, pročitaj više, pročitaj još, čitaj dalje, pogledajte i, vezane vijesti, vezani članci, povezani članci, slične vijesti, preporučujemo, najčitanije, najnovije, najnovije vijesti, ostale vijesti, sljedeći članak, prethodni članak, oglas, oglasi, sponzorirani sadržaj, koristimo kolačiće, ova stranica koristi, ova web stranica koristi, prihvaćam, prihvati sve, slažem se, politika privatnosti, uvjeti korištenja, sva prava pridržana, objavljeno, objavljeno:, ažurirano, ažurirano:, oznake, oznake:, ključne riječi, kategorija, izvor:, foto:, foto, fotografija, ilustracija, naslovnica, početna, pretraži, izbornik, vrijeme čitanja',
      comment:
        'komentari, komentar, ostavi komentar, napiši komentar, dodaj komentar, komentiraj, odgovori',
      credit:
        'u priopćenju, prema priopćenju, stoji u priopćenju, priopćila je tvrtka, priopćili su iz tvrtke, priopćenje za medije',
      speech:
        'rekao rekla rekli kaže kažu izjavio izjavila istaknuo istaknula ističe dodao dodala dodaje objasnio objasnila objašnjava poručio poručila naglasio naglasila naglašava naveo navela tvrdi smatra prisjetio podsjetio upozorio upozorila odgovorio odgovorila priznaje pojasnio pojasnila',
    },
  },
  {
    tag: 'sl',
    functionWords:
      'in v je se na da so za od s z o pa ki kot iz do ni po bi ali tudi še le biti bil bila bilo vse več kako med pri že ko ker zaradi lahko ter ta to te bodo bo sem smo svoje letu leta dejal povedal',
    ordinalStop: true,
    get calendar() {
      return {
        months:
          'januar januarja, februar februarja, marca, april aprila, maj maja, junija, julija, avgust avgusta, september septembra, oktober oktobra, november novembra, december decembra',
        weekdays: 'ponedeljek, torek, sreda, četrtek, petek, sobota, nedelja',
        relativeDays: 'danes včeraj jutri',
      };
    },
    get page() {
      return {
        ages: { pred: String.raw`pred\s+\d{1,3}\s?(?:s|sek|min|h|ur|dn|tedn|mes|let)` },
      };
    },
    cues: {
      about:
        'o nas, o podjetju, o družbi, o organizaciji, o projektu, informacije o, opomba za urednike, o',
      contact:
        'kontakt, kontakti, kontakt za medije, stik za medije, stiki z mediji, odnosi z javnostmi, za dodatne informacije, dodatne informacije, več informacij',
      release: 'sporočilo za javnost, sporočilo za medije, izjava za javnost',
      byline: 'avtor, avtor:, avtorica, avtorica:, piše, piše:, besedilo:, uredništvo',
      furniture:
        'deli, delite, deli na facebooku, natisni, kopiraj povezavo, shrani, sledite nam, naročnina, naroči se, naročite se, prijava, prijavi se, prijavite se na e-novice, registracija, preberite tudi, preberite še, preberi več, več o tem, oglejte si, povezane novice, povezani članki, sorodne novice, sorodni članki, priporočamo, najbolj brano, najnovejše, najnovejše novice, druge novice, naslednji članek, prejšnji članek, oglas, oglasno sporočilo, uporabljamo piškotke, spletno mesto uporablja, ta stran uporablja, strinjam se, sprejmi vse, politika zasebnosti, pogoji uporabe, vse pravice pridržane, objavljeno, objavljeno:, posodobljeno, posodobljeno:, oznake, oznake:, ključne besede, kategorija, vir:, foto:, foto, fotografija, domov, iskanje, meni, čas branja',
      comment:
        'komentarji, komentar, oddaj komentar, napiši komentar, dodaj komentar, komentiraj, odgovori',
      credit: 'v sporočilu za javnost, v sporočilu, so sporočili iz podjetja, sporočilo za javnost',
      speech:
        'rekel rekla pravi pravijo dejal dejala povedal povedala dodal dodala dodaja pojasnil pojasnila pojasnjuje poudaril poudarila poudarja opozoril opozorila trdi meni odgovoril odgovorila priznava sporočil sporočila',
    },
  },
];

function withSketched({ speech = '', ...phrased }: NonNullable<Sketch['cues']>): Cues {
  const entries = Object.entries(phrased) as [keyof Cues, string][];
  const sketched = entries.map(([cue, list]) => [
    cue,
    [...(NO_CUES[cue] ?? []), ...phrases(list.replaceAll(', ', '\n'))],
  ]);
  return { ...NO_CUES, ...Object.fromEntries(sketched), speech: words(speech) };
}

export const others: readonly LanguageRecord[] = SKETCHES.map(
  (sketch): LanguageRecord => ({
    ...und,
    tag: sketch.tag,
    get functionWords() {
      return new Set(words(sketch.functionWords));
    },
    ordinalStop: sketch.ordinalStop ?? false,
    get calendar() {
      return sketch.calendar ?? {};
    },
    get page() {
      return sketch.page ?? {};
    },
    get cues() {
      return withSketched(sketch.cues ?? {});
    },
  }),
);
