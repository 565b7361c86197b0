import { type LanguageRecord, phrases, values, words } from './language.ts';

/**
 * Endings of nouns, adjectives and verbs, the longest first. Snowball has no Polish; taking off what is surely an
 * ending brings "wieża", "wieży" and "wieżę" together, and leaves "wież" and sound changes ("ręka", "rące") apart.
 */
const ENDING =
  /(?:owania|owaniu|owanie|owałam|owały|iejszych|iejszego|iejszej|iejszym|ościami|ością|ościom|ościach|ości|owała|owało|owano|owali|ował|ować|owych|owego|owemu|owymi|owym|owej|owa|owe|owy|ową|iami|iach|iego|iemu|iej|imi|ami|ach|ego|emu|ymi|ych|ym|ich|im|iem|iom|iów|ej|om|em|ów|ała|ało|ały|ano|ali|ać|iła|iło|iły|ono|ili|ić|yła|yło|yły|yli|yć|eć|ją|ią|ie|ia|iu|ię|ię|ał|ił|ył|a|ą|e|ę|i|o|u|y)$/u;
/** In characters: what is left of a word must still be one. Guess. */
const SHORTEST_STEM = 3;

function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}

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
      zostanie zostaną został zostali stał się będąc r iż no`),
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
    return values(
      'zero=0 dwa=2 dwie=2 dwóch=2 dwoje=2 trzy=3 trzech=3 troje=3 cztery=4 czterech=4 pięć=5 pięciu=5 sześć=6 sześciu=6 siedem=7 siedmiu=7 osiem=8 ośmiu=8 ośmioro=8 dziewięć=9 dziewięciu=9 dziesięć=10 dziesięciu=10 jedenaście=11 jedenastu=11 dwanaście=12 dwunastu=12 trzynaście=13 czternaście=14 piętnaście=15 szesnaście=16 siedemnaście=17 osiemnaście=18 dziewiętnaście=19 dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50 sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 sto=100 dwieście=200 trzysta=300 pierwszy=1 pierwsza=1 drugi=2 druga=2 trzeci=3 trzecia=3',
    );
  },
  get magnitudes() {
    return values(
      'tysiąc=1e3 tysiące=1e3 tysięcy=1e3 tys=1e3 milion=1e6 miliony=1e6 milionów=1e6 mln=1e6 miliard=1e9 miliardy=1e9 miliardów=1e9 mld=1e9 bilion=1e12 bilionów=1e12 tuzin=12 procent=1 procenta=1 proc=1',
    );
  },
  stemmer: async () => stemOf,
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
      do
      co najmniej
      ponad
      więcej niż
      mniej niż
      szacuje
      wydaje się`),
    };
  },
};
