import { declining } from './declension.ts';
import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** Of nouns and adjectives, and of verbs in the present. Three letters stay, here and below: guess. Snowball has no Slovak. */
const ENDING =
  /(?<=.{3})(?:ejš(?:ieho|iemu|ích|ími|ím|iu|ou|ej|i?[aeí])|iami|iach|ami|ách|ach|och|ými|ími|ých|ích|ieho|iemu|ého|ému|iam|ám|ým|ím|om|ovia|ovi|ové|ov|iou|ou|ej|mi|[aeu]jú|[áíeia]me|ií|ia|ie|iu|[aáäeéiíoóuúyý])$/u;
/** Of past tenses and participles, also before an ending ("predal", "predané"), of verbs in -ovať and adjectives in -ový. */
const PARTICIPLE =
  /(?<=.{3})(?:ov[aá][nl]|uj|ov|ie?l|[aeiáíu]l|(?<=.{3}[sztdkhbp])[oe]?l|[áa]n|(?<=.{4})(?<![aáeéiíoóuúyý])en)$/u;
/** Of infinitives. Behind an ending the same letters are the stem's: "platí". */
const INFINITIVE = /(?<=.{3})(?:ovať|núť|ieť|[aáeiíuy]ť)$/u;

/** What an ending does to the sounds before it, undone: "stôl", "zástrčiek", "hráčok", "vojaci", "viet", "rúk". */
const plain = (stem: string): string =>
  stem
    .replace(/ie|i[au]|[áäéíĺóôŕúýľňťď]/gu, (sound) => PLAIN[sound]!)
    .replace(/(?<=.[^aeiouy])(?:e(?=[bckmlnrv]$)|o(?=k$))/u, '')
    .replace(/c$/u, 'k');
const PLAIN: Readonly<Record<string, string>> = {
  ...{ á: 'a', ä: 'a', é: 'e', í: 'i', ĺ: 'l', ó: 'o', ô: 'o', ŕ: 'r', ú: 'u', ý: 'y' },
  ...{ ie: 'e', ia: 'a', iu: 'u', ľ: 'l', ň: 'n', ť: 't', ď: 'd' },
};

function stemOf(word: string): string {
  const bare = word.replace(ENDING, '');
  const stem = bare === word ? word.replace(INFINITIVE, '') : bare;
  return plain(stem === bare ? bare.replace(PARTICIPLE, '') : stem);
}

/** "Karásek", "Karáska"; "Pezinok", "Pezinka"; "Lánovce", "Lánoviec"; "Brandová", "Brandovej". */
const otherCases = declining({
  endings:
    'a á e é i í o u ú y ý ou om ím ým ej ého ému ovi ovia ách iach ami och am ám ie ia iu ich ých',
  shifts: [
    [/(?<=.[^aáäeéiíoóôuúyý])[eo](?=[kclrnm]$)/u, '', '*'],
    [/(?<=..[^aáäeéiíoóôuúyý])(?=k$)/u, 'o', ''],
    [/(?<=..[^aáäeéiíoóôuúyý])(?=[kc]$)/u, 'e', ''],
    [/(?<=..[^aáäeéiíoóôuúyý])(?=[kcn]$)/u, 'ie', ''],
    [/k$/u, 'c', 'i'],
  ],
});

export const sk: LanguageRecord = {
  tag: 'sk',
  get functionWords() {
    return new Set(
      words(`
      a v vo na sa si je že s so z zo do o i k ku ako by po pre za od pri u nad pod pred medzi cez bez proti okolo okrem
      počas podľa vedľa voči mimo vďaka napriek namiesto kvôli pomocou prostredníctvom vrátane spolu to ten tá tie tí toho
      tomu tom tým tej tú tou tých tými tento táto toto títo tieto tohto tomuto tomto týmto tejto túto touto týchto týmito
      taký taká také takí takého takej takých takýto takáto takéto onen on ona ono oni ony jeho neho ho jemu mu nemu ňom
      ním jej ňu ju nej ňou ich nich im nim nimi nás nám nami my vy vás vám vami ja mňa ma mne mi mnou ty teba ťa tebe ti
      seba sebe sebou svoj svoja svoje svojho svojej svojich svojím svojim svojimi svoju svojou môj moja moje mojej mojich
      náš naša naše nášho našej našich našim našu váš vaša vaše vášho vašej vašich vašu ktorý ktorá ktoré ktorí ktorého
      ktorej ktorému ktorom ktorým ktorú ktorou ktorých ktorými čo čoho čomu čom čím kto koho komu kým kde kam kadiaľ odkiaľ
      kedy keď keďže kým kedysi prečo načo koľko toľko aký aká aké akého akej akých akou čí čia čie ale alebo ani či aj
      tiež takisto rovnako ak aby keby lebo pretože preto však no avšak ibaže hoci teda totiž veď práve len
      iba už ešte najmä hlavne predovšetkým napríklad asi zhruba približne takmer skoro vyše viac viacej menej
      najviac najmenej veľa málo mnoho mnohí mnohé mnohých niekoľko niektorý niektorá niektoré niektorí niektorých niečo
      niekto niekoho nikto nikoho nič ničoho žiadny žiadna žiadne žiaden žiadnu každý každá každé každého každej každú
      všetko všetky všetci všetkých všetkým všetkého celý celá celé celého celej celú sám sama samo sami samý iný iná iné
      iného inej iných ďalší ďalšia ďalšie ďalšieho ďalšej ďalších obaja obe oboch jeden jedna jedno jedného
      jednej jednu jedným veľmi príliš dosť celkom úplne vôbec možno snáď určite naozaj vlastne skutočne zrejme vraj
      naopak navyše pritom zatiaľ doteraz dosiaľ odvtedy potom neskôr skôr vtedy teraz dnes včera zajtra vlani 
      vždy nikdy niekedy často zriedka občas opäť znova zase hneď ihneď čoskoro nedávno dávno tu tam sem odtiaľ všade
      nikde niekde takto tak inak doma som si sme ste sú bol bola bolo boli byť bude budú budem budeme budete nebude
      nebudú nie nebol nebola nebolo neboli nemá nemajú mal mala malo mali má majú mám máme máte mať mohol mohla
      mohlo mohli môže môžu môžem môžeme môcť musí musia musel musela museli treba chce chcú chcel chcela
      chceli vie vedia smie dá dajú dal stal stala stalo stali roku rokov rok roky rokoch čas času deň dňa dní spôsobom
      uviedol uviedla povedal povedala hovorí dodal dodala`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      napr. tj. t.j. t.zn. tzv. atď. apod. a.i. resp. príp. č. čl. ods. písm. str. s. r. o. s.r.o. a.s. spol. n.o. o.z.
      st. stor. ul. nám. tr. sv. tel. mob. fax. cca. ca. max. min. tis. mil. mld. hod. h. sek. kč. eur. Ing. Mgr. Bc. Dr.
      Prof. Doc. prof. doc. JUDr. MUDr. RNDr. PhDr. PaedDr. MVDr. PhD. CSc. DrSc. MBA. arch. kpt. plk. gen. mjr. por. npor.
      red. pozn. odd. zák. nar. vyd. ved. pol. Inc. Ltd. Co. jan. feb. mar. apr. jún. júl. aug. sept. okt. nov. dec.`),
    );
  },
  ordinalStop: true,
  spaced: true,
  get numbers() {
    return values(`
      nula=0 dva=2 dve=2 dvaja=2 dvoch=2 dvom=2 dvoma=2 dvomi=2 dvakrát=2 tri=3 traja=3 troch=3 trom=3 tromi=3 trikrát=3
      štyri=4 štyria=4 štyroch=4 štyrom=4 štyrmi=4 päť=5 piati=5 piatich=5 piatim=5 piatimi=5 šesť=6 šiesti=6 šiestich=6
      šiestim=6 sedem=7 siedmi=7 siedmich=7 siedmim=7 osem=8 ôsmi=8 ôsmich=8 ôsmim=8 deväť=9 deviati=9 deviatich=9
      desať=10 desiati=10 desiatich=10 desiatim=10 jedenásť=11 jedenásti=11 jedenástich=11 dvanásť=12 dvanásti=12
      dvanástich=12 trinásť=13 trinásti=13 trinástich=13 štrnásť=14 štrnásti=14 štrnástich=14 pätnásť=15 pätnásti=15
      pätnástich=15 šestnásť=16 šestnásti=16 šestnástich=16 sedemnásť=17 sedemnásti=17 sedemnástich=17 osemnásť=18
      osemnásti=18 osemnástich=18 devätnásť=19 devätnásti=19 devätnástich=19 dvadsať=20 dvadsiatich=20 tridsať=30
      tridsiatich=30 štyridsať=40 štyridsiatich=40 päťdesiat=50 päťdesiatich=50 šesťdesiat=60 šesťdesiatich=60
      sedemdesiat=70 sedemdesiatich=70 osemdesiat=80 osemdesiatich=80 deväťdesiat=90 deväťdesiatich=90 sto=100 dvesto=200
      tristo=300 štyristo=400 päťsto=500 šesťsto=600 sedemsto=700 osemsto=800 deväťsto=900 tisíc=1000 dvetisíc=2000
      tritisíc=3000 štyritisíc=4000 päťtisíc=5000 šesťtisíc=6000 sedemtisíc=7000 osemtisíc=8000 deväťtisíc=9000
      desaťtisíc=10000 dvadsaťtisíc=20000 tridsaťtisíc=30000 štyridsaťtisíc=40000 päťdesiattisíc=50000
      šesťdesiattisíc=60000 stotisíc=100000 dvestotisíc=200000 prvý=1 prvá=1 prvé=1 prvého=1 prvej=1 prvému=1 prvom=1
      prvým=1 prvú=1 druhý=2 druhá=2 druhé=2 druhého=2 druhej=2 druhom=2 druhú=2 tretí=3 tretia=3 tretie=3 tretieho=3
      tretej=3 treťom=3 tretiu=3 štvrtý=4 štvrtá=4 štvrté=4 štvrtého=4 štvrtej=4 štvrtom=4 štvrtú=4 piaty=5 piata=5
      piate=5 piateho=5 piatej=5 šiesty=6 šiesta=6 šieste=6 šiesteho=6 siedmy=7 siedma=7 siedmeho=7 ôsmy=8 ôsma=8
      ôsmeho=8 deviaty=9 deviata=9 deviateho=9 desiaty=10 desiata=10 desiateho=10`);
  },
  get magnitudes() {
    return values(`
      tisíc=1e3 tisíce=1e3 tisícov=1e3 tisícom=1e3 tisíckach=1e3 tis=1e3 milión=1e6 milióna=1e6 milióny=1e6 miliónov=1e6
      miliónom=1e6 miliónoch=1e6 miliónmi=1e6 mil=1e6 miliarda=1e9 miliardy=1e9 miliardu=1e9 miliárd=1e9 miliardách=1e9
      mld=1e9 bilión=1e12 bilióna=1e12 biliónov=1e12 tucet=12 tuctov=12 percent=1 percenta=1 percento=1 percentách=1`);
  },
  stemmer: async () => stemOf,
  otherCases,
  get calendar(): Calendar {
    return {
      months:
        'január januára januári, február februára februári, marec marca, apríl apríla apríli, máj mája máji, jún júna júni, júl júla júli, august augusta, september septembra septembri, október októbra októbri, november novembra novembri, december decembra decembri',
      weekdays: 'pondelok, utorok, streda stredu, štvrtok, piatok, sobota sobotu, nedeľa nedeľu',
      relativeDays: 'dnes včera zajtra',
    };
  },
  get page(): PagePatterns {
    return {
      mayBePaid: 'odkaz',
      links: String.raw`\bodkaz(?:y|ov|och)(?![a-zà-ž])`,
      commission: String.raw`\bprovízi[eau](?![a-zà-ÿ])`,
      earns: String.raw`\b(?:dost[aá]v|získ)`,
      weAndOurPartners: String.raw`my a naš\S{1,3}`,
      unsubscribe: String.raw`\bodhlásiť sa (?:môžete |možno )?(?:kedykoľvek|z odberu)|\bkedykoľvek sa (?:môžete )?odhlásiť|\bodhlásenie .{0,12}klik`,
      inbox: '(?:vo?|do) (?:vašej|tvojej) (?:e-?mailovej )?schránk[ey]',
      picture: 'Snímka',
      promises:
        'súvisiace|mohlo by|najčítanejšie|najnovšie|podobné články|ďalšie články|čítajte (?:aj|tiež|ďalej)|prečítajte si|odporúčame',
      pageWords: 'odoberať|vyhradené',
      ages: {
        pred: String.raw`pred\s+(?:\d{1,3}\s?(?:s|sek|min|h|hod|dň|dn|týž|mes|rok)|minútou|hodinou|týždňom|mesiacom|rokom)`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      o nás
      o spoločnosti
      o firme
      o podniku
      o organizácii
      o združení
      o projekte
      o nadácii
      o skupine
      o značke
      o organizátorovi
      informácie o
      základné informácie o
      viac o spoločnosti
      poznámka pre redakcie
      poznámky pre redakcie
      poznámka pre editorov
      poznámky pre editorov
      o`),
      aboutEnd: phrases(`
      v skratke
      v kocke
      v číslach`),
      contact: phrases(`
      kontakt
      kontakty
      kontakt pre médiá
      kontakty pre médiá
      kontakt pre novinárov
      mediálny kontakt
      kontaktná osoba
      pre médiá
      tlačové oddelenie
      tlačový odbor
      hovorca
      hovorkyňa
      tlačová hovorkyňa
      tlačový hovorca
      viac informácií
      viac informácií poskytne
      ďalšie informácie
      ďalšie informácie poskytne
      bližšie informácie
      pre viac informácií
      pre bližšie informácie
      vzťahy s médiami
      vzťahy s verejnosťou
      vzťahy s investormi`),
      release: phrases(`
      tlačová správa
      tlačová informácia
      tlačové vyhlásenie
      informácia pre médiá
      správa pre médiá
      na okamžité zverejnenie
      embargo do`),
      safeHarbour: phrases(`
      výhľadové vyhlásenia
      vyhlásenia o budúcom vývoji
      všetky práva vyhradené
      registrovaná ochranná známka
      nepredstavuje ponuku`),
      byline: phrases(`
      autor
      autor:
      autorka
      autorka:
      autori
      autori:
      text
      text:
      napísal
      napísala
      pripravil
      pripravila
      spracoval
      spracovala
      redakcia
      redaktor
      redaktorka`),
      furniture: phrases(`
      zdieľať
      zdieľať:
      zdieľaj
      zdieľajte
      zdieľať článok
      zdieľať na facebooku
      zdieľať na twitteri
      poslať e-mailom
      poslať mailom
      poslať známemu
      vytlačiť
      tlačiť
      kopírovať odkaz
      skopírovať odkaz
      uložiť
      uložiť článok
      sledovať
      sledujte nás
      páči sa mi
      páči sa mi to
      načítava sa
      načítavam
      odoberať
      odoberajte
      odoberať novinky
      odoberať newsletter
      odoberať bezplatne
      chcem odoberať
      prihlásiť
      prihlásiť sa
      prihláste sa
      registrovať
      registrovať sa
      registrácia
      predplatné
      predplatiť
      newsletter
      ranný newsletter
      e-mailová adresa
      vaša e-mailová adresa
      zadajte e-mail
      čítajte aj
      čítajte tiež
      čítajte viac
      čítajte ďalej
      čítať ďalej
      čítať viac
      prečítajte si
      prečítajte si aj
      prečítajte si tiež
      prečítajte si viac
      celý článok
      pozrite si aj
      pozrite aj
      mohlo by vás zaujímať
      mohlo by vás tiež zaujímať
      mohlo by ťa zaujímať
      viac k téme
      viac na tému
      k téme
      k téme:
      súvisiace
      súvisiace články
      súvisiaci článok
      podobné články
      podobné témy
      ďalšie články
      odporúčame
      odporúčané
      odporúčané články
      najčítanejšie
      najčítanejšie články
      najnovšie
      najnovšie články
      najnovšie správy
      posledné správy
      ďalšie správy
      nasledujúci článok
      nasledujúci
      predchádzajúci článok
      predchádzajúci
      reklama
      inzercia
      platená inzercia
      komerčná správa
      pr článok
      sponzorovaný obsah
      používame cookies
      používame súbory cookie
      používame súbory cookies
      na tejto stránke používame
      táto stránka používa
      táto webová stránka používa
      tento web používa
      tieto stránky používajú
      web používa cookies
      súhlasím
      prijať
      prijať všetko
      povoliť všetko
      odmietnuť všetko
      nastavenia
      nastavenia cookies
      nastavenia súkromia
      zásady cookies
      cookies
      ochrana osobných údajov
      ochrana súkromia
      zásady ochrany osobných údajov
      podmienky používania
      všeobecné podmienky
      všetky práva vyhradené
      copyright
      ©
      (c)
      publikované
      publikované:
      zverejnené
      zverejnené:
      vydané
      vydané:
      pridané
      pridané:
      aktualizované
      aktualizované:
      posledná aktualizácia
      dátum
      štítky
      štítky:
      značky
      značky:
      tagy
      tagy:
      kľúčové slová
      kľúčové slová:
      rubrika
      rubrika:
      kategória
      kategória:
      kategórie
      zdroj
      zdroj:
      foto
      foto:
      fotografia
      fotografie
      fotogaléria
      snímka
      snímka:
      ilustračné foto
      ilustračná fotografia
      ilustračná snímka
      archívne foto
      video
      domov
      úvod
      hlavná stránka
      menu
      hľadať
      vyhľadávanie
      prejsť na obsah
      preskočiť na obsah
      hore
      čas čítania
      komentáre sú uzavreté
      komentáre sú vypnuté
      diskusia je uzavretá
      diskusia je uzatvorená
      ak chcete komentovať
      ak chcete diskutovať
      pre pridanie komentára
      na komentovanie
      musíte sa prihlásiť
      musíte byť prihlásený
      príspevky pred zverejnením
      vaša e-mailová adresa nebude zverejnená
      našli ste chybu
      nahlásiť chybu
      kontakt na redakciu
      facebook`),
      call: phrases(`
      napíšte
      napíšte nám
      píšte
      píšte nám
      pošlite
      pošlite nám
      sledujte
      sledujte nás
      odoberajte
      prihláste sa
      zavolajte
      zavolajte nám
      dajte nám vedieť
      ozvite sa
      zdieľajte
      kontaktujte nás`),
      comment: phrases(`
      komentáre
      komentár
      komentárov
      komentáre čitateľov
      diskusia
      diskusia k článku
      diskutovať
      pridať komentár
      pridajte komentár
      napísať komentár
      napíšte komentár
      zanechať komentár
      vložiť komentár
      zobraziť diskusiu
      vstúpiť do diskusie
      odpovede
      odpovedať
      odpoveď
      príspevky
      príspevkov
      názory čitateľov`),
      commentAuthor: phrases(`
      napísal:
      napísala:
      napísal(a):
      píše:
      hovorí:
      vraví:
      odpovedal:
      odpovedala:
      odpovedá:`),
      credit: phrases(`
      v tlačovej správe
      podľa tlačovej správy
      z tlačovej správy
      vyplýva z tlačovej správy
      uvádza sa v tlačovej správe
      uviedla spoločnosť v tlačovej správe
      vo vyhlásení
      podľa vyhlásenia
      podľa spoločnosti
      podľa firmy
      uviedla spoločnosť
      uviedla firma
      oznámila spoločnosť
      oznámila firma
      informovala spoločnosť
      informovala firma
      hovorca spoločnosti
      hovorkyňa spoločnosti
      zdroj: tlačová správa
      tlačová správa`),
      speech: words(`
      povedal povedala povedali hovorí hovoria vraví uviedol uviedla uviedli uvádza dodal dodala dodáva doplnil doplnila
      dopĺňa vysvetlil vysvetlila vysvetľuje priblížil priblížila opísal opísala opisuje vyhlásil vyhlásila vyhlasuje
      upozornil upozornila upozorňuje zdôraznil zdôraznila zdôrazňuje pripomenul pripomenula pripomína poznamenal
      poznamenala podotkol podotkla tvrdí tvrdil tvrdila mieni myslí odhaduje oznámil oznámila potvrdil potvrdila
      potvrdzuje priznal priznala priznáva odpovedal odpovedala odpovedá spomína rozpráva konštatoval konštatovala
      skonštatoval skonštatovala komentoval komentovala pýta opýtal opýtala sľubuje sľúbil sľúbila varuje varoval varovala
      píše napísal napísala pochvaľuje pokračuje informoval informovala ozrejmil ozrejmila spresnil spresnila`),
      negation: words(
        'nie ne nebol nebola nebolo neboli nikdy nikto nikoho nič bez ani žiadny žiaden žiadna žiadne nemá nemajú nebude nebudú nemôže nemôžu niet',
      ),
      hedge: phrases(`
      možno
      asi
      snáď
      zrejme
      pravdepodobne
      údajne
      vraj
      môže
      môžu
      mohol by
      mohla by
      mohlo by
      zhruba
      približne
      okolo
      takmer
      skoro
      až
      do
      najmenej
      minimálne
      najviac
      maximálne
      aspoň
      vyše
      viac než
      viac ako
      menej než
      menej ako
      odhadom
      očakáva sa`),
    };
  },
};
