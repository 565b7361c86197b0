import { declining } from './declension.ts';
import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/**
 * Endings of nouns and adjectives, and of verbs in the present. Three letters stay, here and below: guess. Snowball has
 * no Czech.
 */
const ENDING =
  /(?<=.{3})(?:[eě]jší(?:mi|ho|mu|ch|m)?|atech|atům|ými|ých|ého|ému|ém|ým|ími|ích|ího|ímu|ím|ám|ách|ami|ech|[eě]mi|(?<!fir)[eě]m|ovi|ové|ův|ům|um|ou|[aeě]jí|[áíe]me|mi|ej|[aáeěéiíoóuúůyý])$/u;
/** Of past tenses and participles, also before an ending ("prodal", "prodané"), of verbs in -ovat and adjectives in -ový. */
const PARTICIPLE =
  /(?<=.{3})(?:ov[aá][nl]|uj|ov|[aiěí]l|(?<=[žščřj])el|(?<=[sztdkhbp])l|[áa]n|(?<=.{4})(?<![aáeéěiíoóuúůyý])en)$/u;
/** Of infinitives. Behind an ending the same letters are the stem's: "zaplatí". */
const INFINITIVE = /(?<=.{3})(?:ovat|nout|(?<=[žščř])et|[aiyěí]t)$/u;

/** What an ending does to the sounds before it, undone: "dům", "hráček", "knize", "střeše", "hráčce", "čeští", "smluv", "firem". */
const plain = (stem: string): string =>
  stem
    .replace(/(?<=.[^aáeéěiíoóuúůyý])e(?=[bckmnlrtv]$)/u, '')
    .replace(/ou|[áéíóúýů]/gu, (sound) => SHORT[sound]!)
    .replace(/(?:št|čt|ch|[chřňťď])$/u, (sound) => HARD[sound]!);
const SHORT: Readonly<Record<string, string>> = {
  ...{ á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ý: 'y', ů: 'o', ou: 'u' },
};
const HARD: Readonly<Record<string, string>> = {
  ...{ št: 'sk', čt: 'ck', ch: 'š', c: 'k', h: 'z', ř: 'r', ň: 'n', ť: 't', ď: 'd' },
};

function stemOf(word: string): string {
  const bare = word.replace(ENDING, '');
  const stem = bare === word ? word.replace(INFINITIVE, '') : bare;
  if (stem !== bare) return plain(stem);
  // "zaplacen" is of "zaplatit".
  const paid = bare.replace(/(?<=.[aáeiíou])cen$/u, 't');
  return plain(paid === bare ? bare.replace(PARTICIPLE, '') : paid);
}

/** "Karásek", "Karáska"; "Sněženka", "Sněžence"; "Praha", "Praze". */
const otherCases = declining({
  endings: 'a á e é ě i í o u ů y ý ou em ěm ím ým ém ého ému ího ímu ovi ích ách ech',
  shifts: [
    [/(?<=.[^aáeéěiíoóuúůyý])e(?=[kclr]$)/u, '', '*'],
    [/(?<=..[^aáeéěiíoóuúůyý])(?=[kc]$)/u, 'e', ''],
    [/(?<!c)k$/u, 'c', 'e i ích'],
    [/(?<!c)h$/u, 'z', 'e i'],
    [/ch$/u, 'š', 'e i'],
    [/r$/u, 'ř', 'e i'],
    [/ř$/u, 'r', 'a y u ou o'],
    [/c$/u, 'k', 'a y u ou o'],
    [/z$/u, 'h', 'a y u ou o'],
  ],
});

export const cs: LanguageRecord = {
  tag: 'cs',
  get functionWords() {
    return new Set(
      words(`
      a v na se je že s z do o i to k ve za pro jako by po jeho jsou ale si od není který která které jsem byl byla
      bylo byly podle také tak už nebo při až co bude jen před aby mezi než kde jak má její svou své však tento této
      ze jsme pouze další uvedl řekl já ty on ona ono my vy oni mě mne mi mně tebe tě ti jej ho mu jemu ji jí nás
      nám námi vás vám vámi jim jich nich nim nimi ním něm něj sebe sobě sebou svůj svého svému svým svých svými
      svoje můj moje náš naše naši našeho vaše jejich tohoto tomto tímto tato toto tyto těchto těmito ten ta toho
      tomu tom tím té tu tou těch těm těmi takový taková takové takto kdo koho komu kým čeho čemu čím kterého
      kterému kterém kterým kterou kterých kterými jaký jaká jaké jakou něco někdo nikdo nic nějaký některé
      některých každý každá každé každého všechny všichni všech všem vše všechno celý celé celá sám sama samo jiný
      jiné jiných mnoho několik více méně víc nejvíce hodně málo moc velmi asi zhruba téměř skoro kolem okolo
      přibližně když kdy kdyby protože neboť proto tedy totiž ačkoli přestože zatímco dokud jestli jestliže pokud
      zda či ani nejen ovšem přitom navíc dále pak potom teď nyní dnes včera zítra letos loni vždy nikdy často někdy
      opět znovu ještě tam tady zde sem odtud kromě místo během díky vzhledem kvůli proti bez pod nad u vedle uvnitř
      skrz ke ku přes jsi jste budou budeme budete být byli bych bychom měl měla mělo měli mají mít máme může mohou
      mohl mohla mohli musí museli chce chtějí chtěl lze třeba roku roce let rok lidí řekla uvedla dodal dodala což
      čímž aniž než-li abych abys abychom abyste kdybych kdybychom jejíž jejímž jejichž jehož jemuž jimiž jimž níž němž
      nimž něhož nejsem nejsme nejste nejsou není nebyl nebyla nebylo nebyli nebyly nebude nebudou nemá nemají neměl
      neměla neměli nemůže nemohou nemohl nemohla nechce někteří některá některou některým některými něčeho něčemu něčem
      něčím ničeho ničemu nikoho nikomu tolik kolik teprve tehdy takže takhle zase zatím stále pořád právě zejména
      hlavně především například rovněž stejně zcela úplně docela celkem skutečně opravdu snad možná nejspíš určitě
      vůbec jinak naopak přesto aspoň alespoň dál poté později dříve brzy hned nedávno jakmile dosud totéž týž tatáž`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      např. tj. tzn. tzv. atd. apod. aj. popř. resp. mj. č. čís. čp. čl. odst. písm. str. s. r. st. stol. ul. nám.
      tř. sv. tel. mob. cca. ca. max. min. tis. mil. mld. Kč. hod. r.o. s.r.o. a.s. spol. o.p.s. z.s. p.o. Ing. Mgr.
      Bc. Dr. Prof. Doc. prof. doc. JUDr. MUDr. RNDr. PhDr. PaedDr. MVDr. Ph.D. CSc. DrSc. MBA. arch. kpt. plk. gen.
      por. npor. foto. red. pozn. odd. zejm. vč. Inc. Ltd. Co. led. ún. břez. dub. květ. čer. červ. srp. zář. říj.
      list. pros.`),
    );
  },
  ordinalStop: true,
  spaced: true,
  get numbers() {
    return values(
      'nula=0 dva=2 dvě=2 dvou=2 dvěma=2 tři=3 tří=3 třem=3 třemi=3 čtyři=4 čtyř=4 čtyřem=4 pět=5 pěti=5 šest=6 šesti=6 sedm=7 sedmi=7 osm=8 osmi=8 devět=9 devíti=9 deset=10 deseti=10 jedenáct=11 jedenácti=11 dvanáct=12 dvanácti=12 třináct=13 čtrnáct=14 čtrnácti=14 patnáct=15 patnácti=15 šestnáct=16 sedmnáct=17 osmnáct=18 devatenáct=19 dvacet=20 dvaceti=20 třicet=30 třiceti=30 čtyřicet=40 čtyřiceti=40 padesát=50 padesáti=50 šedesát=60 šedesáti=60 sedmdesát=70 osmdesát=80 devadesát=90 sto=100 první=1 prvního=1 prvním=1 druhý=2 druhá=2 druhé=2 třetí=3 čtvrtý=4 pátý=5',
    );
  },
  get magnitudes() {
    return values(
      'set=100 tisíc=1e3 tisíce=1e3 tisících=1e3 tis=1e3 milion=1e6 miliony=1e6 milionu=1e6 milionů=1e6 mil=1e6 miliarda=1e9 miliardy=1e9 miliard=1e9 mld=1e9 bilion=1e12 bilionu=1e12 bilionů=1e12 tucet=12 procent=1 procenta=1 procento=1',
    );
  },
  stemmer: async () => stemOf,
  otherCases,
  get calendar(): Calendar {
    return {
      months:
        'leden ledna, únor února, březen března, duben dubna, květen května, červen června, červenec července, srpen srpna, září, říjen října, listopad listopadu, prosinec prosince',
      weekdays: 'pondělí, úterý, středa středu, čtvrtek, pátek, sobota sobotu, neděle neděli',
      relativeDays: 'dnes včera zítra',
    };
  },
  get page(): PagePatterns {
    return {
      mayBePaid: 'odkaz',
      links: String.raw`\bodkaz(?:y|ů|ech)(?![a-zà-ž])`,
      commission: String.raw`\bproviz[ei](?![a-zà-ÿ])`,
      earns: String.raw`\b(?:dost[aá]v|získ)`,
      weAndOurPartners: String.raw`my a naš\S{1,3}`,
      unsubscribe: String.raw`\bodhlášení .{0,12}klik|\bodhlásit se (?:můžete |lze )?(?:kdykoli|z odběru)|\bkdykoli se (?:můžete )?odhlásit`,
      inbox: '(?:ve?|do) (?:vaší|tvé) (?:e-?mailové )?schrán(?:ce|ky)',
      picture: 'Snímek',
      promises:
        'související|mohlo by vás|nejčtenější|podobné články|další články|čtěte (?:také|též|dále)|přečtěte si|doporučujeme',
      ages: {
        před: String.raw`před\s+(?:\d{1,3}\s?(?:s|sek|min|h|hod|dn|týd|měs|rok|let)|minutou|hodinou|týdnem|rokem)`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      o nás
      o společnosti
      o firmě
      o organizaci
      o projektu
      o nadaci
      o spolku
      informace o
      základní informace o
      poznámka pro editory
      poznámky pro editory
      poznámka pro redakce
      o`),
      aboutEnd: phrases(`
      v kostce
      ve zkratce
      v číslech`),
      contact: phrases(`
      kontakt
      kontakty
      kontakt pro média
      kontakty pro média
      kontakt pro novináře
      mediální kontakt
      tiskový kontakt
      tiskové oddělení
      tisková mluvčí
      tiskový mluvčí
      mluvčí
      pro více informací
      pro další informace
      více informací
      více informací poskytne
      další informace
      další informace poskytne
      bližší informace
      kontaktní osoba
      vztahy s médii
      vztahy s investory`),
      release: phrases(`
      tisková zpráva
      tisková informace
      tiskové prohlášení
      informace pro média
      ke zveřejnění
      k okamžitému zveřejnění
      embargo do`),
      safeHarbour: phrases(`
      výhledová prohlášení
      prohlášení o budoucím vývoji
      všechna práva vyhrazena
      registrovaná ochranná známka
      nepředstavuje nabídku`),
      byline: phrases(`
      autor
      autor:
      autorka
      autorka:
      autoři
      text
      text:
      napsal
      napsala
      připravil
      připravila
      redakce
      redaktor
      zpracoval
      zpracovala`),
      furniture: phrases(`
      sdílet
      sdílejte
      sdílet článek
      sdílet na facebooku
      sdílet na twitteru
      poslat e-mailem
      poslat mailem
      tisk
      tisknout
      vytisknout
      kopírovat odkaz
      uložit
      sledovat
      sledujte nás
      líbí se mi
      to se mi líbí
      načítání
      pošlete dál
      odebírat
      odebírejte
      přihlásit
      přihlásit se
      přihlaste se
      chci odebírat
      odebírat novinky
      registrovat
      registrace
      předplatné
      předplatit
      newsletter
      čtěte také
      čtěte též
      čtěte více
      čtěte dále
      přečtěte si
      přečtěte si také
      přečtěte si více
      mohlo by vás zajímat
      mohlo by vás také zajímat
      podívejte se také
      více k tématu
      k tématu
      související
      související články
      podobné články
      další články
      doporučujeme
      doporučené
      nejčtenější
      nejčtenější články
      nejnovější
      nejnovější články
      poslední zprávy
      další zprávy
      následující článek
      předchozí článek
      číst dál
      číst více
      celý článek
      reklama
      inzerce
      komerční sdělení
      placená inzerce
      sponzorovaný obsah
      používáme cookies
      tento web používá
      tyto stránky používají
      tato stránka používá
      web používá cookies
      souhlasím
      přijmout
      přijmout vše
      povolit vše
      nastavení cookies
      zásady cookies
      cookies
      ochrana osobních údajů
      zásady ochrany osobních údajů
      podmínky užití
      všechna práva vyhrazena
      copyright
      ©
      (c)
      publikováno
      publikováno:
      zveřejněno
      zveřejněno:
      vydáno
      vydáno:
      aktualizováno
      aktualizováno:
      aktualizace
      poslední aktualizace
      datum
      štítky
      štítky:
      tagy
      tagy:
      klíčová slova
      rubrika
      rubrika:
      kategorie
      kategorie:
      téma
      témata
      zdroj
      zdroj:
      foto
      foto:
      fotografie
      fotogalerie
      autor fotografie
      snímek
      ilustrační foto
      ilustrační snímek
      video
      domů
      úvod
      hlavní stránka
      menu
      hledat
      vyhledávání
      přejít k obsahu
      přeskočit na obsah
      nahoru
      doba čtení
      facebook`),
      call: phrases(`
      napište
      napište nám
      pošlete
      pošlete nám
      sledujte
      odebírejte
      přihlaste se
      zavolejte
      zavolejte nám
      dejte nám vědět
      ozvěte se
      pište
      pište nám`),
      comment: phrases(`
      komentáře
      komentář
      komentáře čtenářů
      vaše komentáře
      diskuse
      diskuze
      diskutovat
      přidat komentář
      přidejte komentář
      napsat komentář
      vložit komentář
      okomentovat
      zobrazit diskusi
      vstoupit do diskuse
      odpovědi
      odpovědět
      příspěvky`),
      commentAuthor: phrases(`
      napsal:
      napsala:
      napsal(a):
      píše:
      říká:
      odpověděl:
      odpověděla:
      odpovídá:`),
      credit: phrases(`
      uvedla společnost v tiskové zprávě
      uvedla firma v tiskové zprávě
      v tiskové zprávě
      podle tiskové zprávy
      z tiskové zprávy
      vyplývá z tiskové zprávy
      v prohlášení
      podle prohlášení
      podle společnosti
      podle firmy
      uvedla společnost
      uvedla firma
      oznámila společnost
      oznámila firma
      informovala společnost
      informovala firma
      mluvčí společnosti
      mluvčí firmy
      zdroj: tisková zpráva
      tisková zpráva`),
      speech: words(`
      řekl řekla řekli říká říkají uvedl uvedla uvádí dodal dodala dodává doplnil doplnila doplňuje vysvětlil
      vysvětlila vysvětluje popsal popsala popisuje prohlásil prohlásila prohlašuje upozornil upozornila upozorňuje
      zdůraznil zdůraznila zdůrazňuje připomněl připomněla připomíná poznamenal poznamenala podotkl podotkla tvrdí
      tvrdil tvrdila míní myslí soudí odhaduje sdělil sdělila oznámil oznámila potvrdil potvrdila potvrzuje přiznal
      přiznala přiznává odpověděl odpověděla odpovídá vzpomíná vypráví líčí konstatoval konstatovala komentoval
      komentovala ptá zeptal zeptala slibuje slíbil slíbila varuje varoval varovala píše napsal napsala pochvaluje
      pokračuje směje`),
      negation: words(
        'ne není nejsou nebyl nebyla nebylo nebyly nikdy nikdo nic bez ani žádný žádná žádné nemá nemají nebude',
      ),
      hedge: phrases(`
      možná
      asi
      snad
      zřejmě
      pravděpodobně
      patrně
      údajně
      prý
      může
      mohl by
      mohla by
      mohou
      zhruba
      přibližně
      kolem
      okolo
      téměř
      skoro
      až
      nejméně
      minimálně
      maximálně
      více než
      méně než
      odhadem`),
    };
  },
};
