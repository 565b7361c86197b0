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
 * Endings of verbs in -ować and -ać with their nouns and participles, of abstract nouns and of adjectives in -owy; and the
 * common ones; the longest first. Snowball has no Polish.
 */
const LONG_ENDING =
  /(?:owani(?:ach|ami|em|om|a|u|e)|owań|owan(?:ych|ymi|ego|emu|ym|ej|ą|y|a|e|o|i)|ow(?:ała|ało|ały|ali|ał|ać)|uj(?:emy|ecie|esz|ąc(?:ych|ymi|ego|emu|ym|ej|ą|y|a|e)?|ą|ę|e)|iejsz(?:ych|ymi|ego|emu|ym|ej|ą|y|a|e)|ości(?:ami|ach|om|ą)?|ość|ow(?:ych|ymi|ego|emu|ym|ej|ą|a|e|y)|ani(?:ach|ami|em|om|a|u|e)|an(?:ych|ymi|ego|emu|ym|ej|ą|y|a|e|o|i))$/u;
const ENDING =
  /(?:[aiy]ł(?:by|aby|a|o|y)?|[aiy]li(?:by)?|(?:ia|a|i|y|e)ć|iami|iach|iego|iemu|iej|imi|ami|ach|ego|emu|ymi|ych|ym|ich|im|iem|iom|iów|ej|om|em|ów|ją|ią|ie|ia|iu|ię|a|ą|e|ę|i|o|u|y)$/u;
/** In characters: what is left of a word must still be one ("budowa" is no "buda"). Guess. */
const LONG_ENDING_STEM = 4;
const SHORTEST_STEM = 3;

/** A vowel that is o, or a consonant that is soft, in some forms only: "powód", "powodu"; "szkoła", "szkole". */
const PLAIN: Readonly<Record<string, string>> = { ó: 'o', ń: 'n', ś: 's', ć: 'c', ź: 'z', ł: 'l' };

/** What an ending does to the sounds before it, undone: "dyrektorzy", "radzie", "moście", "otwarcie", "wtyczek", "wtyczce". */
const plain = (stem: string): string =>
  stem
    .replace(/[óńśćźł]/gu, (sound) => PLAIN[sound]!)
    .replace(/(?<=.[rd])z$/u, '')
    .replace(/(?<=[sr])c$/u, 't')
    .replace(/(?<=.[^aeiouyąę])i?e(?=[kcn]$)/u, '')
    .replace(/(?<=[^aeiouyąę]|ni)c$/u, 'k')
    .replace(/i$/u, '');

function without(ending: RegExp, word: string, least: number): string | undefined {
  const stem = word.replace(ending, '');
  return stem.length < word.length && stem.length >= least ? stem : undefined;
}

function stemOf(word: string): string {
  // "klienci" is of "klient", "mieszkańcy" of "mieszkaniec".
  const person = word.replace(/(?<=[ea]n)ci$/u, 't');
  if (person !== word) return plain(person);
  return plain(
    without(LONG_ENDING, word, LONG_ENDING_STEM) ?? without(ENDING, word, SHORTEST_STEM) ?? word,
  );
}

/** "Karasek", "Karaska"; "Łódka", "Łódce"; "Kraków", "Krakowa"; "Góra", "Górze". */
const otherCases = declining({
  endings: 'a ą e ę i o u y owi em iem ie ia ię ią ego iego emu iemu ej iej ym im om ach ych',
  shifts: [
    [/ó(?=.$)/u, 'o', '*'],
    [/(?<=.[^aeiouyąęó])i?e(?=[kclr]$)/u, '', '*'],
    [/(?<=..[^aeiouyąęó])(?=[kc]$)/u, 'e', ''],
    [/o(?=[bdgłlrwzż]$)/u, 'ó', ''],
    [/dz$/u, 'dź', ''],
    [/dź$/u, 'dz', 'i ią'],
    [/k$/u, 'c', 'e y'],
    [/c$/u, 'k', 'a i ę ą o'],
    [/g$/u, 'dz', 'e'],
    [/r$/u, 'rz', 'e y'],
    [/rz$/u, 'r', 'a y ę ą o u'],
    [/ł$/u, 'l', 'e'],
    [/t$/u, 'c', 'ie'],
    [/d$/u, 'dz', 'ie'],
    [/dz$/u, 'd', 'a u ę ą o y'],
  ],
});

export const pl: LanguageRecord = {
  tag: 'pl',
  get functionWords() {
    return new Set(
      words(`
      w i na z się do nie jest to że o a po za od jak przez oraz dla są ale który która które także tym może jego był było
      były być tego przy pod ze już lub tylko tak co ich czy jej został została zostały we jako bardzo go mu przed ten ta
      te tej tych będzie będą ma może mówi między innymi roku lat była byli bym byś by aby żeby gdy kiedy gdzie jeśli
      jeżeli ponieważ bo więc zatem dlatego jednak albo ani też również nawet choć chociaż natomiast czyli skoro niż im
      tu tam teraz dziś dzisiaj wczoraj jutro potem następnie zawsze nigdy czasem często znowu jeszcze ja mnie mną ty
      ciebie tobie my nas nam nami wy was wam on ona ono oni one jemu niego niej nim nich nimi sobie siebie swój swoja swoje
      swoją swego swojego swojej swoich swoim mój moja moje nasz nasza nasze naszego naszej naszych wasz ci tę tą temu tymi
      ów taki taka takie takich takiego każdy każda każde każdego każdej wszystko wszyscy wszystkie wszystkich sam sama
      samo sami inny inna inne innych którego której których któremu którym którymi którą kto kogo komu kim czego czemu
      czym nikt nic niczego jaki jaka jakie jakich ile tyle kilka kilku wiele wielu dużo mało więcej mniej najbardziej
      prawie około ponad blisko wśród wobec według podczas oprócz poza nad u ku bez obok wokół mimo dzięki zamiast
      mają miał miała miało mieli mieć mogą mógł mogła mogli można trzeba należy musi muszą chce chcą jestem jesteśmy
      zostanie zostaną został zostali stał się będąc r iż no
      niech niechby wówczas wtedy tutaj stąd stamtąd dokąd skąd dlaczego dopóki dopiero właśnie nadal wciąż ciągle
      razem osobno zarówno jakby bowiem gdyż zaś lecz ponadto zwłaszcza szczególnie głównie jedynie wyłącznie zaledwie
      niemal niemalże przynajmniej mianowicie przecież wreszcie wkrótce niedawno obecnie aktualnie później wcześniej
      dotąd dotychczas odtąd ostatnio ponownie poniżej powyżej wzdłuż wewnątrz zewnątrz pomiędzy spośród spod znad
      sprzed poprzez wskutek względem odnośnie dotyczące zgodnie naprzeciw oba obie obaj obu obydwa owa owe owego owej
      tamten tamta tamto tamte jeden jedna jedno jednego jednej jednemu jednym jedną jedni jedne pan pani panu panią
      moim mojego mojej moich twój twoja twoje wasza wasze naszą naszemu naszymi naszym swoimi swojemu swym swymi
      swych swe nią niemu kimś ktoś coś czegoś czymś jakiś jakaś jakieś jakiegoś jakiejś żaden żadna żadne żadnego
      żadnej wszystkiego wszystkiemu wszystkim wszystkimi wszystek każdym każdemu każdą takiej takiemu takim taką
      takimi jakim jaką jakiej jakiego którzy jesteś jesteście bywa bywały byłby byłaby byłoby byliby będę będziemy
      będziesz miałby miałaby mieliby mam masz mamy macie zostało zostać stała stało stały stanie staje stają mógłby
      mogłaby mogłoby mogliby możemy powinien powinna powinno powinni powinny musiał musiała musieli musimy chciał
      chciała chcieli chcemy warto wolno wiadomo chodzi chodziło dość bardziej najmniej najwięcej całkiem zupełnie
      raczej wręcz nieco trochę raz dwukrotnie każdorazowo podobnie inaczej dalej bliżej dalszy dalsze ws tzw tuż aż
      byle choćby czyż li bądź zresztą owszem oczywiście naprawdę rzeczywiście faktycznie ewentualnie ogółem łącznie
      wraz`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      r. w. ul. al. pl. os. m. nr. nr im. ks. św. dr. prof. mgr. inż. hab. np. tzn. tj. tzw. m.in. itd. itp. etc. ok. pt. ds. godz.
      min. sek. tys. mln. mld. zł. gr. tel. wew. por. str. s. art. ust. pkt. par. poz. woj. pow. gm. red. oprac. fot. rys.
      tab. ww. jw. płk. kpt. gen. por. mec. p. Inc. Ltd. Co. Sp. z.o.o. o.o. S.A. stycz. lut. kwiec. sierp. wrz. paźdz.
      list. grudz.`),
    );
  },
  ordinalStop: true,
  spaced: true,
  get numbers() {
    return values(`
      zero=0 tysiąc=1000 zera=0 dwa=2 dwie=2 dwóch=2 dwu=2 dwom=2 dwóm=2 dwoma=2 dwiema=2 dwoje=2 dwojga=2 dwaj=2 trzy=3 trzech=3
      trzem=3 trzema=3 troje=3 trojga=3 trzej=3 cztery=4 czterech=4 czterem=4 czterema=4 czworo=4 czworga=4 czterej=4
      pięć=5 pięciu=5 pięcioma=5 pięcioro=5 pięciorga=5 sześć=6 sześciu=6 sześcioma=6 sześcioro=6 sześciorga=6
      siedem=7 siedmiu=7 siedmioma=7 siedmioro=7 siedmiorga=7 osiem=8 ośmiu=8 ośmioma=8 ośmioro=8 ośmiorga=8
      dziewięć=9 dziewięciu=9 dziewięcioma=9 dziewięcioro=9 dziesięć=10 dziesięciu=10 dziesięcioma=10 dziesięcioro=10
      jedenaście=11 jedenastu=11 dwanaście=12 dwunastu=12 trzynaście=13 trzynastu=13 czternaście=14 czternastu=14
      piętnaście=15 piętnastu=15 szesnaście=16 szesnastu=16 siedemnaście=17 siedemnastu=17 osiemnaście=18
      osiemnastu=18 dziewiętnaście=19 dziewiętnastu=19 dwadzieścia=20 dwudziestu=20 trzydzieści=30 trzydziestu=30
      czterdzieści=40 czterdziestu=40 pięćdziesiąt=50 pięćdziesięciu=50 sześćdziesiąt=60 sześćdziesięciu=60
      siedemdziesiąt=70 siedemdziesięciu=70 osiemdziesiąt=80 osiemdziesięciu=80 dziewięćdziesiąt=90
      dziewięćdziesięciu=90 sto=100 stu=100 dwieście=200 dwustu=200 trzysta=300 trzystu=300 czterysta=400
      czterystu=400 pięćset=500 pięciuset=500 sześćset=600 sześciuset=600 siedemset=700 siedmiuset=700 osiemset=800
      ośmiuset=800 dziewięćset=900 dziewięciuset=900 dwanaścioro=12 tuzin=12 tuzina=12 pierwszy=1 pierwsza=1
      pierwsze=1 pierwszego=1 pierwszej=1 pierwszemu=1 pierwszym=1 pierwszą=1 drugi=2 druga=2 drugie=2 drugiego=2
      drugiej=2 drugiemu=2 drugim=2 drugą=2 trzeci=3 trzecia=3 trzecie=3 trzeciego=3 trzeciej=3 trzeciemu=3 trzecim=3
      trzecią=3 czwarty=4 czwarta=4 czwarte=4 czwartego=4 czwartej=4 czwartemu=4 czwartym=4 czwartą=4 piąty=5 piąta=5
      piąte=5 piątego=5 piątej=5 piątemu=5 piątym=5 piątą=5 szósty=6 szósta=6 szóste=6 szóstego=6 szóstej=6 szóstemu=6
      szóstym=6 szóstą=6 siódmy=7 siódma=7 siódme=7 siódmego=7 siódmej=7 siódmemu=7 siódmym=7 siódmą=7 ósmy=8 ósma=8
      ósme=8 ósmego=8 ósmej=8 ósmemu=8 ósmym=8 ósmą=8 dziewiąty=9 dziewiąta=9 dziewiąte=9 dziewiątego=9 dziewiątej=9
      dziewiątemu=9 dziewiątym=9 dziewiątą=9 dziesiąty=10 dziesiąta=10 dziesiąte=10 dziesiątego=10 dziesiątej=10
      dziesiątemu=10 dziesiątym=10 dziesiątą=10`);
  },
  get magnitudes() {
    return values(`
      tysiąc=1e3 tysiąca=1e3 tysiące=1e3 tysięcy=1e3 tysiącom=1e3 tysiącami=1e3 tysiącach=1e3 tys=1e3 milion=1e6
      miliona=1e6 milionem=1e6 miliony=1e6 milionów=1e6 milionom=1e6 milionami=1e6 milionach=1e6 mln=1e6 miliard=1e9
      miliarda=1e9 miliardem=1e9 miliardy=1e9 miliardów=1e9 miliardami=1e9 miliardach=1e9 mld=1e9 bilion=1e12
      biliona=1e12 biliony=1e12 bilionów=1e12 procent=1 procenta=1 procentem=1 procentach=1 proc=1`);
  },
  stemmer: async () => stemOf,
  otherCases,
  get calendar(): Calendar {
    return {
      months:
        'stycznia styczeń, lutego luty, marca marzec, kwietnia kwiecień, maja maj, czerwca czerwiec, lipca lipiec, sierpnia sierpień, września wrzesień, października październik, listopada listopad, grudnia grudzień',
      weekdays:
        'poniedziałek, wtorek, środa środę, czwartek, piątek, sobota sobotę, niedziela niedzielę',
      relativeDays: 'dziś dzisiaj wczoraj jutro',
    };
  },
  get page(): PagePatterns {
    return {
      affiliate: String.raw`\blink\w*\safili`,
      links: String.raw`\blink(?:i|ów|ach|ami)\b`,
      commission: String.raw`\bprowizj[aeęi](?![a-zà-ÿ])`,
      earns: String.raw`\b(?:otrzym|zarabia)`,
      weAndOurPartners: 'my i nasi',
      consent: '(?:klikając|korzystając z).{1,120}cookie',
      unsubscribe: String.raw`\bwypisa[cć]|zrezygnować (?:z (?:newslettera|subskrypcji)|w (?:dowolnym|każdym) momencie|w każdej chwili)`,
      inbox: 'w (?:twojej|swojej) skrzynce|na (?:twój|swój) (?:adres )?e-?mail',
      feedFootOpens: 'artykuł|wpis',
      feedFootEnds: 'pochodzi z serwisu|pojawił się poraz pierwszy w',
      inBrowser: 'w przeglądarce',
      minuteRead: 'czytania',
      readingTime: 'czas czytania',
      picture: String.raw`Zdjęcie|Fot\.`,
      donation: 'wesprzyj nasz[aą] redakcj',
      promises:
        'najczęściej czytane|najpopularniejsze|powiązane|podobne (?:artykuły|wpisy)|więcej na ten temat|polecane|może cię|czytaj (?:też|także|również)|zobacz (?:też|także|również)',
      pageWords: 'subskry|zastrzeżon',
      ages: {
        temu: String.raw`(?:\d{1,3}\s?[^\s\d]+|minutę|godzinę|dzień|tydzień|miesiąc)\s+temu\b`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      o
      o nas
      o firmie
      o spółce
      o fundacji
      o organizatorze
      o marce
      informacje o
      kilka słów o
      informacja dla redakcji
      informacje dla redakcji
      nota dla redakcji`),
      aboutEnd: ['w skrócie', 'w liczbach', 'w pigułce'],
      contact: phrases(`
      kontakt
      kontakty
      kontakt dla mediów
      kontakt dla prasy
      kontakt prasowy
      kontakt z mediami
      osoba do kontaktu
      biuro prasowe
      rzecznik prasowy
      rzeczniczka prasowa
      dział prasowy
      dodatkowych informacji udziela
      więcej informacji
      więcej informacji udziela
      szczegółowych informacji udziela
      relacje z mediami
      relacje inwestorskie`),
      release: phrases(`
      informacja prasowa
      komunikat prasowy
      materiał prasowy
      materiały prasowe
      notatka prasowa
      komunikat
      do natychmiastowej publikacji
      embargo do`),
      safeHarbour: phrases(`
      stwierdzenia dotyczące przyszłości
      stwierdzenia odnoszące się do przyszłości
      wszelkie prawa zastrzeżone
      wszystkie prawa zastrzeżone
      zarejestrowany znak towarowy
      zastrzeżony znak towarowy
      nie stanowi oferty
      ani zaproszenia do składania ofert
      może być ograniczone przepisami
      securities act
      przedruk zabroniony`),
      byline: phrases(`
      autor
      autor:
      autorka
      autorka:
      tekst
      tekst:
      redakcja
      opracowanie
      opracowanie:
      oprac
      oprac:
      red
      przygotował
      przygotowała
      napisał
      napisała`),
      furniture: phrases(`
      udostępnij
      udostępnij artykuł
      podziel się
      poleć
      tweetnij
      wyślij
      wyślij mailem
      drukuj
      wydrukuj
      kopiuj link
      skopiuj link
      zapisz
      obserwuj
      obserwuj nas
      polub nas
      subskrybuj
      prenumerata
      prenumeruj
      zapisz się
      zapisz się na newsletter
      zaloguj
      zaloguj się
      zarejestruj się
      czytaj także
      czytaj również
      czytaj też
      czytaj więcej
      czytaj dalej
      przeczytaj także
      przeczytaj również
      przeczytaj też
      zobacz także
      zobacz również
      zobacz też
      zobacz więcej
      warto przeczytać
      powiązane
      powiązane artykuły
      podobne artykuły
      podobne wpisy
      polecane
      polecane artykuły
      polecamy
      najczęściej czytane
      najpopularniejsze
      popularne
      najnowsze
      ostatnie wiadomości
      inne wiadomości
      następny artykuł
      poprzedni artykuł
      reklama
      materiał sponsorowany
      artykuł sponsorowany
      używamy plików cookie
      używamy plików cookies
      używamy ciasteczek
      ta strona używa
      strona używa
      nasza strona używa
      ten serwis używa
      ta witryna używa
      akceptuję
      akceptuj
      akceptuj wszystkie
      zgadzam się
      ustawienia cookie
      ustawienia plików cookie
      polityka prywatności
      regulamin
      copyright
      ©
      (c)
      wszelkie prawa zastrzeżone
      opublikowano
      data publikacji
      aktualizacja
      ostatnia aktualizacja
      tagi
      tagi:
      kategoria
      kategorie
      temat
      tematy
      fot
      fot:
      foto
      foto:
      zdjęcie
      zdjęcie:
      zdjęcia
      zdjęcie ilustracyjne
      ilustracja
      wideo
      strona główna
      menu
      szukaj
      wyszukaj
      przejdź do treści
      do góry
      do komentarzy
      czas czytania
      newsletter
      poranny newsletter
      twój adres e-mail
      twój adres email
      twój e-mail
      adres e-mail
      podaj adres e-mail
      wpisz adres e-mail
      zapisuję się
      zapisz moje dane
      zapamiętaj moje dane
      musisz się zalogować
      musisz być zalogowany
      aby dodać komentarz
      możliwość komentowania
      komentowanie jest wyłączone
      komentowanie zostało wyłączone
      komentowanie wyłączone
      komentarze są wyłączone
      komentarze są zamknięte
      redakcja nie ponosi odpowiedzialności
      redakcja nie odpowiada za
      kopiowanie treści
      kopiowanie materiałów
      strona korzysta z plików
      ta strona korzysta
      nasza strona korzysta
      nasz serwis korzysta
      nasz serwis używa
      serwis korzysta z plików
      witryna korzysta z plików
      w ramach naszej witryny
      szanowny użytkowniku
      dbamy o twoją prywatność
      odrzuć wszystkie
      ustawienia prywatności
      więcej na ten temat
      więcej o:
      może cię zainteresować
      może cię też zainteresować
      to może cię zainteresować
      polecane dla ciebie
      ostatnie wpisy
      poprzedni wpis
      następny wpis
      posłuchaj artykułu
      odsłuchaj artykuł
      ten tekst przeczytasz
      artykuł przeczytasz
      artykuł dostępny
      wykup prenumeratę
      wykup dostęp
      masz już prenumeratę
      materiał partnera
      kontakt z redakcją
      zgłoś błąd
      dołącz do nas na
      polub nas na
      śledź nas
      źródło zdjęcia
      mat. pras
      mat. prasowe
      data dodania
      pobierz aplikację
      dalsza część artykułu
      dalsza część tekstu
      dalsza część materiału
      dalszy ciąg materiału pod
      ciąg dalszy artykułu pod
      reszta artykułu pod
      lubię to!
      lubię to:
      lubię to wczytywanie
      lubię to ładowanie
      bądź na bieżąco!
      galeria zdjęć:
      słowa kluczowe:
      dodano:`),
      call: phrases(`
      obserwuj
      subskrybuj
      zapisz się
      napisz
      napisz do nas
      napiszcie
      piszcie
      wyślij
      wyślij nam
      prześlij
      zadzwoń
      daj nam znać
      poinformuj nas
      opowiedz nam
      napisz na
      prześlij nam
      zgłoś
      zgłoś to
      zgłoś go
      podziel się
      udostępnij
      dołącz
      śledź
      polub`),
      comment: phrases(`
      komentarze
      komentarzy
      komentarz
      komentarze czytelników
      dodaj komentarz
      napisz komentarz
      zostaw komentarz
      skomentuj
      odpowiedzi
      odpowiedz
      dyskusja
      dołącz do dyskusji
      opinie czytelników
      listy do redakcji
      jeden komentarz do
      jedna odpowiedź do
      jedna odpowiedź na
      wasze komentarze
      wasze opinie
      komentarze internautów`),
      commentAuthor: phrases(`
      pisze:
      napisał:
      napisała:
      napisał(a):
      mówi:
      powiedział:
      powiedziała:
      odpowiada:
      odpowiedział:
      odpowiedziała:
      komentuje:`),
      credit: phrases(`
      jak informuje firma
      jak informuje spółka
      jak podaje firma
      jak podaje spółka
      według firmy
      według spółki
      według komunikatu
      zgodnie z komunikatem
      w komunikacie
      w komunikacie prasowym
      w informacji prasowej
      w oświadczeniu
      w przesłanym komunikacie
      czytamy w komunikacie
      czytamy w informacji prasowej
      czytamy w oświadczeniu
      poinformowała firma
      poinformowała spółka
      poinformowało biuro prasowe
      rzecznik firmy
      rzeczniczka firmy
      źródło: informacja prasowa
      informacja prasowa`),
      speech: words(`
      mówi mówił mówiła mówią powiedział powiedziała powiedzieli podkreśla podkreślił podkreśliła dodaje dodał dodała
      wyjaśnia wyjaśnił wyjaśniła tłumaczy tłumaczył tłumaczyła twierdzi twierdził stwierdził stwierdziła zaznacza
      zaznaczył zaznaczyła zauważa zauważył zauważyła opowiada opowiedział opowiedziała wspomina wspominał wspominała
      przyznaje przyznał przyznała zapewnia zapewnił zapewniła informuje poinformował poinformowała ocenia ocenił oceniła
      komentuje skomentował skomentowała pisze napisał napisała odpowiada odpowiedział odpowiedziała ostrzega ostrzegł
      przypomina przypomniał przypomniała potwierdza potwierdził potwierdziła zapowiada zapowiedział zapowiedziała
      obiecuje uważa sądzi kontynuuje podsumowuje podsumował relacjonuje żartuje śmieje wzdycha pyta powtarza przekonuje
      deklaruje oświadczył oświadczyła`),
      negation: words('nie nigdy nikt nic niczego żaden żadna żadne bez ani nigdzie'),
      hedge: phrases(`
      może
      mogą
      mógłby
      mogłaby
      mogłoby
      być może
      prawdopodobnie
      podobno
      rzekomo
      zapewne
      chyba
      około
      prawie
      niemal
      mniej więcej
      co najmniej
      ponad
      więcej niż
      mniej niż
      szacuje
      wydaje się
      blisko
      niespełna
      przeszło
      bez mała
      rzędu`),
    };
  },
};
