import { declining } from './declension.ts';
import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** "klub-ovi", "objavi-o", "financ-ira-ti", "kup-ljen", "otvar-anje": what Snowball's stemmer, made for Serbian, leaves. */
const LEFT_OVER =
  /(?<=.{3})(?:[oe]v|l[ae]n|[aeiou])$|(?<=.{4})(?:ir|(?:ir)?anj|enj)$|(?<=.{5})[ae]n$/u;
/** "ruci" is of "ruka", "Požezi" of "Požega". */
const plain = (stem: string): string =>
  stem.replace(/(?<=..)[cz]$/u, (sound) => (sound === 'c' ? 'k' : 'g'));

/** "Ivan", "Ivanom"; "Varoš", "Varošem"; "Vrbovac", "Vrbovca"; "Rijeka", "Rijeci"; "Mario", "Marija". */
const otherCases = declining({
  endings:
    'a e i o u om em ama ima ova ove ovi ovu og oga oj omu ome im ih ja je ji ju jem jom jama',
  shifts: [
    [/(?<=..)a(?=[cdjklmnrstv]$)/u, '', '*'],
    [/(?<=..[bcčćdđfghjklmnprsštvzž])(?=[cklmnr]$)/u, 'a', ''],
    [/k$/u, 'c', 'i ima'],
    [/g$/u, 'z', 'i ima'],
    [/h$/u, 's', 'i ima'],
    [/c$/u, 'k', 'a e u om o'],
    [/z$/u, 'g', 'a e u om o'],
    [/l$/u, 'o', ''],
    [/o$/u, 'l', 'a u om'],
  ],
});

/** Croatian, and Bosnian and Serbian in Latin letters: one language to the comparison, with the words of all three. */
export const hr: LanguageRecord = {
  tag: 'hr',
  get functionWords() {
    return new Set(
      words(`
      i u je se na da su za od s sa o a koji koja koje kojeg kojega kojem kojemu kojim kojima kojih koju kojoj kojom što
      šta kao iz do nije će po bi ali ili to te samo još biti bio bila bilo bili bile sve više kako nakon prema između
      ovaj ova ovo ovi ove ovog ovoga ovom ovome ovim ovima ovih ovu ovoj tako kod pri već može dok sam smo si ste jer
      zbog godine godina godinu godini ja ti on ona ono mi vi oni one mene me meni mnom tebe te tebi tobom njega ga njemu
      mu njim njime nje nju njoj joj njom nas nam nama vas vam vama njih ih njima im sebe sebi sobom svoj svoja svoje
      svog svoga svojeg svojem svojim svojima svojih svoju svojoj svojom moj moja moje mog mojeg mojem mojim mojih moju
      mojoj tvoj tvoja naš naša naše našeg našem našim naših našu našoj vaš vaša vaše vašeg vašem vašim vaših njegov
      njegova njegovo njegove njegovog njegovu njezin njezina njezino njezine njen njena njeno njene njihov njihova
      njihovo njihove njihovih taj ta toga tog tome tom tim time tih tima tu toj onaj onog onoga onom onim onih takav
      takva takvo takvi takve takvih takvim svaki svaka svako svakog svakom svaku svih svim svima svi sva svu svoj cijeli
      cijela cijelo cijele cijelu cijelog ceo cela celo celu sam sama samo sami same isti ista isto iste istog drugi
      druga drugo druge drugih drugim drugog drugom drugu neki neka neko neke nekih nekim nekog nekoga nekom nešto netko
      tko ko koga kome komu čega čemu čim čime nitko niko ništa nikakav nikakva nijedan nijedna jedan jedna jedno jedni
      jedne jednog jednoga jednom jednoj jednu mnogo mnogi mnoge mnogih malo manje najviše najmanje nekoliko oko otprilike
      gotovo skoro približno blizu preko ispod iznad pod nad pred iza ispred uz niz kroz bez osim umjesto umesto radi
      unatoč uprkos protiv tijekom tokom duž diljem širom unutar izvan van oko okolo pokraj pored kraj poslije posle prije
      pre kad kada gdje gde kamo kuda odakle otkad otkako zašto zato jer budući pošto iako premda mada međutim no nego već
      pa pak dakle naime također takođe također osobito posebno upravo baš čak ni niti ne da ako ukoliko li zar
      hoće hoću hoćemo neće nećemo neću ću ćeš ćemo ćete jesam jesu jest jeste nisam nismo niste nisu bih bismo biste bude
      budu budem budemo bit bješe bijaše imati ima imaju imam imamo imao imala imali nema nemaju mogu možemo možete mogao
      mogla moglo mogli mogle moći mora moraju moramo morao morala treba trebaju trebao trebala trebalo želi žele hoteći
      ovdje ovde ondje tamo tu odavde tada tad sada sad danas jučer juče sutra lani jutros večeras uvijek uvek nikad
      nikada često ponekad opet ponovno ponovo zatim onda potom kasnije ranije uskoro nedavno odmah prvo
      konačno ukupno posve sasvim potpuno jako vrlo veoma previše dovoljno toliko koliko ovako onako nekako nekad nekada
      negdje negde svugdje svuda naravno možda vjerojatno verovatno zapravo ustvari inače barem bar tek jedino pogotovo
      uglavnom odnosno itd npr tzv čiji čija čije čijih čijim obje oba obojica dan dana vrijeme vreme način rekao rekla
      kaže kazao kazala dodao dodala`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      npr. tj. tzv. itd. i sl. dr. sc. prof. doc. mr. mag. dipl. ing. inž. oec. akad. sv. ul. tr. br. str. čl. st. toč. god.
      st. stolj. tel. fax. mob. tis. mil. mlrd. milj. min. sek. sat. kn. eur. din. cca. ca. op. ur. red. prim. gl. zam.
      pom. nač. gen. puk. por. vl. v.d. d.d. d.o.o. j.d.o.o. a.d. o.o. oo. žup. grad. opć. sij. velj. ožu. tra. svi. lip.
      srp. kol. ruj. lis. stu. pro. jan. feb. mar. apr. jun. jul. avg. sep. sept. okt. nov. dec. Inc. Ltd. Co.`),
    );
  },
  ordinalStop: true,
  spaced: true,
  get numbers() {
    return values(`
      nula=0 dva=2 dvije=2 dve=2 dvaju=2 dviju=2 dvama=2 dvjema=2 dvoje=2 dvojica=2 dvojice=2 tri=3 triju=3 trima=3 troje=3
      trojica=3 trojice=3 četiri=4 četiriju=4 četirima=4 četvero=4 četvoro=4 četvorica=4 pet=5 petero=5 petoro=5 petorica=5
      šest=6 šestero=6 šestoro=6 sedam=7 sedmero=7 sedmoro=7 osam=8 osmero=8 osmoro=8 devet=9 devetero=9 deset=10
      desetero=10 jedanaest=11 dvanaest=12 trinaest=13 četrnaest=14 petnaest=15 šesnaest=16 sedamnaest=17 osamnaest=18
      devetnaest=19 dvadeset=20 trideset=30 četrdeset=40 pedeset=50 šezdeset=60 sedamdeset=70 osamdeset=80 devedeset=90
      sto=100 dvjesto=200 dvesta=200 dvjesta=200 dvjestotinjak=200 tristo=300 trista=300 četiristo=400 petsto=500
      šeststo=600 šesto=600 sedamsto=700 osamsto=800 devetsto=900 prvi=1 prva=1 prvo=1 prvog=1 prvoga=1 prvom=1 prvu=1
      prve=1 prvih=1 prvim=1 treći=3 treća=3 treće=3 trećeg=3 trećem=3 treću=3 trećoj=3 četvrti=4 četvrta=4 četvrto=4
      četvrtog=4 četvrtom=4 četvrtu=4 četvrtoj=4 peti=5 peta=5 peto=5 petog=5 petom=5 šesti=6 šesta=6 šestog=6 šestom=6
      sedmi=7 sedma=7 sedmog=7 sedmom=7 osmi=8 osma=8 osmog=8 osmom=8 deveti=9 deveta=9 devetog=9 deseti=10 deseta=10
      desetog=10 desetom=10`);
  },
  get magnitudes() {
    return values(`
      tisuća=1e3 tisuće=1e3 tisuću=1e3 tisućama=1e3 hiljada=1e3 hiljade=1e3 hiljadu=1e3 hiljadama=1e3 tis=1e3 milijun=1e6
      milijuna=1e6 milijunu=1e6 milijuni=1e6 milijunima=1e6 milion=1e6 miliona=1e6 milionu=1e6 milioni=1e6 mil=1e6
      milijarda=1e9 milijarde=1e9 milijardu=1e9 milijardi=1e9 milijardama=1e9 mlrd=1e9 bilijun=1e12 bilijuna=1e12
      bilion=1e12 biliona=1e12 tucet=12 tuceta=12 posto=1 odsto=1 postotak=1 procent=1 procenta=1 procenat=1 procenata=1`);
  },
  stemmer: async () => {
    const { stemmer } = await import('@orama/stemmers/serbian');
    return (word) => plain(stemmer(word).replace(LEFT_OVER, ''));
  },
  otherCases,
  get calendar(): Calendar {
    return {
      months:
        'siječanj siječnja siječnju januar januara januaru, veljača veljače veljači februar februara februaru, ožujak ožujka ožujku mart, travanj travnja travnju april aprila aprilu, svibanj svibnja svibnju maj maja, lipanj lipnja lipnju jun, srpanj srpnja srpnju jul, kolovoz kolovoza kolovozu avgust avgusta avgustu, rujan rujna rujnu septembar septembra septembru, oktobar oktobra oktobru, studeni studenog studenoga studenom novembar novembra novembru, prosinac prosinca prosincu decembar decembra decembru',
      // Marta and Jula are women elsewhere.
      ownMonths: ', , marta martu, , maju, juna junu, jula julu, , , listopad listopada listopadu',
      monthsInShort: ', , marta, , , juna, jula',
      weekdays:
        'ponedjeljak ponedeljak, utorak, srijeda srijedu sreda sredu, četvrtak, petak, subota subotu, nedjelja nedjelju nedelja nedelju',
      relativeDays: 'danas jučer juče sutra',
    };
  },
  get page(): PagePatterns {
    return {
      mayBePaid: 'poveznic|link',
      affiliate: String.raw`\b(?:affiliate|partnersk\S{1,2}) (?:poveznic|link)`,
      links: String.raw`\b(?:poveznic|linkov)`,
      commission: String.raw`\bprovizij`,
      earns: String.raw`\b(?:zarađuj|dobiva|dobija|ostvaruj)`,
      weAndOurPartners: String.raw`mi i naš\S{1,3}`,
      cookies: 'kolačić',
      unsubscribe: String.raw`\b(?:odjavit(?:e|i) se|odjava (?:je |u )|možete se .{0,20}odjaviti)`,
      inbox: String.raw`u (?:vaš(?:em|oj|u)|svoj(?:em|oj|u)?) (?:e-?mail|sandučić\S{0,2}|inbox|pošt\S{1,2})`,
      minuteRead: 'čitanja',
      readingTime: 'vrijeme čitanja|vreme čitanja',
      picture: 'Snimka|Snimio|Snimila',
      promises:
        'povezan[eio]|vezan[eio]|sličn[ei]|najčitanij|najnovij|pročitaj|čitaj|preporuč|pogledaj|možda (?:će )?vas|ostale v',
      pageWords: 'pretplat|pridržana|zadržana|kolačić',
      ages: {
        prije: String.raw`prije\s+(?:\d{1,3}\s?(?:s|sek|min|h|sat|dan|tjed|mjesec|godin)|sat vremena|minutu|mjesec dana)`,
        pre: String.raw`pre\s+(?:\d{1,3}\s?(?:s|sek|min|h|sat|dan|nedelj|mesec|godin)|sat vremena|minut)`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      o nama
      o tvrtki
      o kompaniji
      o poduzeću
      o preduzeću
      o društvu
      o organizaciji
      o zakladi
      o fondaciji
      o udruzi
      o udruženju
      o projektu
      o klubu
      o organizatoru
      ukratko o
      informacije o
      napomena urednicima
      napomena uredništvima
      napomena za urednike
      napomene za urednike
      o`),
      aboutEnd: ['ukratko', 'u brojkama', 'u brojevima', 'u nekoliko crtica'],
      contact: phrases(`
      kontakt
      kontakti
      kontakt za medije
      kontakti za medije
      kontakt za novinare
      kontakt za novinarke i novinare
      kontakt za javnost
      kontakt osoba
      osoba za kontakt
      medijski kontakt
      za medije
      odnosi s medijima
      odnosi s javnošću
      odnosi sa javnošću
      služba za odnose s javnošću
      press služba
      glasnogovornik
      glasnogovornica
      portparol
      portparolka
      za dodatne informacije
      za više informacija
      za sve informacije
      dodatne informacije
      više informacija
      upiti medija
      odnosi s investitorima`),
      release: phrases(`
      priopćenje za medije
      priopćenje za javnost
      priopćenje za tisak
      priopćenje
      saopštenje za javnost
      saopštenje za medije
      saopštenje
      saopćenje za javnost
      saopćenje za medije
      saopćenje
      objava za medije
      obavijest za medije
      informacija za medije
      za trenutnu objavu
      za neposrednu objavu
      embargo do`),
      safeHarbour: phrases(`
      izjave o budućim događajima
      izjave koje se odnose na budućnost
      sva prava pridržana
      sva prava zadržana
      registrirani zaštitni znak
      registrovani zaštitni znak
      ne predstavlja ponudu
      zabranjeno je prenošenje`),
      byline: phrases(`
      autor
      autor:
      autorica
      autorica:
      autorka
      autorka:
      autori
      autori:
      piše
      piše:
      pišu
      pišu:
      napisao
      napisala
      tekst
      tekst:
      redakcija
      uredništvo
      priredio
      priredila
      pripremio
      pripremila
      novinar
      novinarka
      objavio
      objavila`),
      furniture: phrases(`
      podijeli
      podijeli:
      podijelite
      podijeli na facebooku
      podijeli članak
      podijeli vijest
      podeli
      podeli:
      podelite
      podeli na fejsbuku
      podeli vest
      pošalji
      pošalji prijatelju
      pošalji e-mailom
      ispis
      ispiši
      isprintaj
      odštampaj
      štampaj
      kopiraj poveznicu
      kopiraj link
      spremi
      sačuvaj
      sviđa mi se
      sviđa mi se učitavanje
      dopada mi se
      učitavanje
      prati nas
      pratite nas
      pratite nas na
      zapratite nas
      zaprati nas
      pretplata
      pretplati se
      pretplatite se
      prijava
      prijavi se
      prijavi me
      prijavite se
      prijavite se na newsletter
      prijavite se na bilten
      odjavite se
      odjaviti se možete
      registracija
      registriraj se
      registruj se
      uloguj se
      jutarnji bilten
      jutarnji newsletter
      večernji bilten
      bilten
      vaša e-mail adresa
      vaša e-pošta
      vaš e-mail
      e-mail adresa
      unesite e-mail
      unesite svoju e-mail adresu
      pročitajte još
      pročitajte i
      pročitajte više
      pročitaj više
      pročitaj još
      pročitaj i
      čitaj dalje
      čitaj više
      čitajte i
      čitajte još
      pogledajte i
      pogledajte još
      pogledaj još
      više o
      više o temi
      više iz rubrike
      još o temi
      na istu temu
      vezane vijesti
      vezane vesti
      vezani članci
      vezano
      povezane vijesti
      povezane vesti
      povezani članci
      povezane teme
      povezano
      slične vijesti
      slične vesti
      slični članci
      slične teme
      srodne vijesti
      možda će vas zanimati
      možda vas zanima
      preporučujemo
      preporuka
      preporučeno
      najčitanije
      najčitanije vijesti
      najčitanije vesti
      najnovije
      najnovije vijesti
      najnovije vesti
      najkomentiranije
      najpopularnije
      izdvojeno
      zadnje vijesti
      ostale vijesti
      ostale vesti
      druge vijesti
      sljedeći članak
      sljedeća vijest
      sljedeće
      sledeća vest
      sledeći članak
      prethodni članak
      prethodna vijest
      prethodna vest
      prethodno
      oglas
      oglasi
      reklama
      marketing
      sponzorirani sadržaj
      sponzorisani sadržaj
      plaćeni oglas
      promo
      mi i naši partneri
      koristimo kolačiće
      koristi kolačiće
      ova stranica koristi
      ova web stranica koristi
      ove stranice koriste
      ovaj sajt koristi
      ova mrežna stranica koristi
      web stranica koristi
      naša stranica koristi
      kolačići
      postavke kolačića
      postavke privatnosti
      prihvaćam
      prihvati
      prihvati sve
      prihvatam
      slažem se
      odbij
      odbij sve
      uredi postavke
      upravljanje kolačićima
      politika privatnosti
      pravila privatnosti
      pravila o privatnosti
      zaštita privatnosti
      zaštita osobnih podataka
      uvjeti korištenja
      opći uvjeti
      uslovi korišćenja
      uvjeti
      impressum
      impresum
      sva prava pridržana
      sva prava zadržana
      copyright
      ©
      (c)
      objavljeno
      objavljeno:
      objavljeno u
      objavljeno dana
      objavio
      vrijeme objave
      vreme objave
      ažurirano
      ažurirano:
      zadnja izmjena
      posljednja izmjena
      poslednja izmena
      datum
      datum objave
      oznake
      oznake:
      tagovi
      tagovi:
      ključne riječi
      ključne reči
      kategorija
      kategorija:
      kategorije
      rubrika
      rubrika:
      izvor
      izvor:
      foto
      foto:
      fotografija
      fotografije
      fotografija:
      fotogalerija
      snimio
      snimila
      snimio:
      arhivska fotografija
      ilustracija
      ilustracija:
      ilustrativna fotografija
      video
      galerija
      naslovnica
      naslovna
      početna
      početna stranica
      početak
      izbornik
      meni
      pretraži
      pretraga
      traži
      preskoči na sadržaj
      skoči na sadržaj
      idi na sadržaj
      na vrh
      povratak na vrh
      vrijeme čitanja
      vreme čitanja
      komentari su zatvoreni
      komentari su isključeni
      za komentiranje
      morate biti prijavljeni
      morate se prijaviti
      vaša adresa e-pošte neće biti objavljena
      vaša e-mail adresa neće biti objavljena
      obavezna polja
      ova stranica koristi akismet
      ostavite komentar
      prijavi objavu
      prijavi pogrešku
      prijavite pogrešku
      primijetili ste pogrešku
      newsletter
      facebook`),
      call: phrases(`
      javite
      javite nam
      javite se
      javi nam
      pišite
      pišite nam
      pišite na
      napišite nam
      pošaljite
      pošaljite nam
      pošalji nam
      nazovite
      nazovite nas
      pozovite
      pratite
      pratite nas
      zapratite
      prijavite
      prijavite se
      pretplatite se
      podijelite
      podelite
      kontaktirajte nas
      recite nam`),
      comment: phrases(`
      komentari
      komentar
      komentara
      komentari čitatelja
      komentari čitalaca
      ostavi komentar
      ostavite komentar
      napiši komentar
      napišite komentar
      dodaj komentar
      dodajte komentar
      pošalji komentar
      komentiraj
      komentirajte
      komentariši
      komentarišite
      rasprava
      diskusija
      uključi se u raspravu
      odgovori
      odgovora
      mišljenja čitatelja`),
      commentAuthor: phrases(`
      kaže:
      napisao:
      napisala:
      napisao/la:
      piše:
      rekao:
      rekla:
      odgovara:
      odgovorio:
      odgovorila:
      komentira:`),
      credit: phrases(`
      u priopćenju
      prema priopćenju
      iz priopćenja
      stoji u priopćenju
      navodi se u priopćenju
      kaže se u priopćenju
      ističe se u priopćenju
      u saopštenju
      prema saopštenju
      navodi se u saopštenju
      kaže se u saopštenju
      stoji u saopštenju
      u saopćenju
      priopćila je tvrtka
      priopćili su
      priopćili su iz
      priopćeno je
      saopštili su
      saopštila je kompanija
      saopšteno je
      izvijestili su iz
      objavili su iz
      objavila je tvrtka
      kažu iz tvrtke
      navode iz
      poručili su iz
      prema podacima tvrtke
      izvor: priopćenje
      priopćenje za medije
      saopštenje za medije`),
      speech: words(`
      rekao rekla rekli rekle kaže kažu kazao kazala kazali izjavio izjavila izjavili istaknuo istaknula istaknuli istakao
      istakla ističe ističu dodao dodala dodali dodaje dodaju objasnio objasnila objašnjava pojasnio pojasnila pojašnjava
      poručio poručila poručili poručuje naglasio naglasila naglašava naveo navela naveli navodi navode tvrdi tvrde tvrdio
      smatra smatraju drži misli prisjetio prisjetila prisjeća podsjetio podsjetila podsjeća podsetio podsetila podseća
      upozorio upozorila upozorava odgovorio odgovorila odgovara priznao priznala priznaje potvrdio potvrdila potvrđuje
      napisao napisala piše ispričao ispričala priča najavio najavila najavljuje obećao obećala zaključio zaključila
      zaključuje komentirao komentirala komentira upitao upitala pita nastavlja nastavio nastavila saopštio saopštila
      priopćio priopćila napomenuo napomenula napominje primijetio primijetila primetio primetila pohvalio pohvalila`),
      negation: words(
        'ne nije nisu nisam nismo niste nema nemaju neće nećemo neću ni niti nikad nikada nitko niko ništa nijedan nijedna nijedno nikakav nikakva nikakve bez nigdje nigde',
      ),
      hedge: phrases(`
      možda
      vjerojatno
      verovatno
      navodno
      moguće
      mogao bi
      mogla bi
      moglo bi
      mogli bi
      može
      mogu
      očekuje se
      čini se
      procjenjuje se
      procenjuje se
      oko
      otprilike
      približno
      gotovo
      skoro
      blizu
      do
      najmanje
      barem
      bar
      najviše
      više od
      manje od
      preko
      iznad
      ispod
      nešto više od
      nešto manje od`),
    };
  },
};
