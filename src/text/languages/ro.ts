import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

export const ro: LanguageRecord = {
  tag: 'ro',
  get functionWords() {
    return new Set(
      words(`
      și în de a la cu care pe din o un nu este să mai au se că pentru ce fi sunt prin după sau ca fost al ai ale
      iar dar cel cea cei cele între această acest aceasta acesta aceste va vor are avea era despre până când doar
      foarte lor lui ei el noi către fără potrivit declarat eu tu ea voi ele mine tine sine ție îmi îți își ne
      vă le îi îl i-a l-a s-a n-a m-a ne-a v-a le-a mi-a i-au s-au l-au nu-i într-o într-un dintr-o dintr-un
      printr-o printr-un meu mea mei mele tău ta tăi tale său sa săi sale nostru noastră noștri noastre vostru
      voastră acestui acestei acestor acestea aceștia aceluia acel acea acei acele acelor acelei celui celei celor
      unui unei unor unul una unii unele altul alta alții altele alt altă alte altor alți același aceeași aceiași
      aceleași toți toate tot toată tuturor fiecare oricare orice oricine cine cui cineva ceva nimeni nimic niciun
      nicio niciunul câțiva câteva câți câte cât mulți multe mult multă puțin puține puțini aici acolo acum atunci
      apoi ieri azi astăzi mâine niciodată mereu adesea uneori nou încă deja chiar numai decât dacă deși deoarece
      fiindcă întrucât căci așa astfel totuși însă ci nici ori fie precum cum unde încât deci urmare peste sub lângă
      împotriva asupra dinspre spre înspre înainte înaintea înapoi deasupra dedesubt printre dintre contra datorită
      cauza conform privind timp față afară înăuntru aproape aproximativ circa jur ești suntem sunteți eram erau fii
      fiind fusese am avem aveți aibă aș ar ați având avut aveau poate pot putea putut puteau trebuie trebuia vom
      vei veți spus an ani anul anului anii ora zi zile`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      dl. dna. d-na. d-l. dr. Dr. prof. Prof. ing. Ing. av. arh. acad. conf. univ. str. Str. bd. Bd. B-dul. nr. Nr.
      bl. sc. ap. jud. loc. com. mun. tel. fax. etc. ex. i.e. cca. aprox. min. max. mil. mld. mii. lei. p. pag. pp.
      vol. art. alin. lit. cap. fig. vs. ș.a. ș.a.m.d. a.c. S.A. S.R.L. Inc. Ltd. Co. St. Sf. ian. feb. mar. apr.
      iun. iul. aug. sept. oct. nov. dec. gen. col. lt. mr. cpt. km. kg. ha. î.Hr. d.Hr.`),
    );
  },
  ordinalStop: false,
  spaced: true,
  get numbers() {
    return values(
      'zero=0 doi=2 două=2 trei=3 patru=4 cinci=5 șase=6 șapte=7 opt=8 nouă=9 zece=10 unsprezece=11 doisprezece=12 douăsprezece=12 treisprezece=13 paisprezece=14 cincisprezece=15 șaisprezece=16 șaptesprezece=17 optsprezece=18 nouăsprezece=19 douăzeci=20 treizeci=30 patruzeci=40 cincizeci=50 șaizeci=60 șaptezeci=70 optzeci=80 nouăzeci=90 primul=1 prima=1 doilea=2 doua=2 treilea=3 treia=3',
    );
  },
  get magnitudes() {
    return values(
      'sută=100 sute=100 mie=1e3 mii=1e3 milion=1e6 milioane=1e6 mil=1e6 miliard=1e9 miliarde=1e9 mld=1e9 trilion=1e12 trilioane=1e12 duzină=12 procente=1 procent=1',
    );
  },
  stemmer: async () => (await import('@orama/stemmers/romanian')).stemmer,
  get calendar(): Calendar {
    return {
      months:
        'ianuarie ian, februarie feb, martie mar, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie',
      weekdays: 'luni, marţi, miercuri, joi, vineri, sâmbătă, duminică',
      relativeDays: 'azi astăzi ieri mâine',
    };
  },
  get page(): PagePatterns {
    return {
      links: String.raw`\blinkuri(?:le)?\b`,
      commission: String.raw`\bcomision(?:ul)?(?![a-zà-ÿ])`,
      earns: '(?<![a-zà-ž])(?:prim(?:im|eşte)|încas)',
      weAndOurPartners: String.raw`noi şi (?:cei|partener)\S*`,
      unsubscribe: 'dezabon',
      inbox: String.raw`în (?:inbox|căsuţa)\S*|direct în inbox\S*`,
      promises:
        'articole (?:similare|recomandate)|citeşte şi|citiţi şi|cele mai (?:citite|populare)|pe aceeaşi temă|vezi şi|te-ar putea|îţi recomand|vă recomand',
      pageWords: 'abonn',
      ages: {
        acum: String.raw`acum\s+(?:\d{1,3}\s?|o\s|un\s)(?:de\s)?(?:s|sec|min|h|or[eăa]|zi|săpt|lun|an)`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      despre
      despre noi
      despre companie
      despre proiect
      informații despre
      notă către editori
      notă pentru editori
      notă pentru redacții`),
      aboutEnd: phrases(`
      pe scurt
      în cifre`),
      contact: phrases(`
      contact
      contacte
      contact presă
      contact de presă
      contact media
      contact pentru presă
      contact pentru media
      persoană de contact
      persoana de contact
      date de contact
      relații cu presa
      relații media
      relații cu investitorii
      birou de presă
      biroul de presă
      purtător de cuvânt
      departament comunicare
      pentru informații suplimentare
      informații suplimentare
      pentru mai multe informații
      pentru mai multe detalii
      mai multe informații
      pentru detalii`),
      release: phrases(`
      comunicat de presă
      comunicat
      informare de presă
      pentru publicare imediată
      spre publicare
      sub embargo
      embargo`),
      safeHarbour: phrases(`
      declarații privind perspectivele
      declarații anticipative
      toate drepturile rezervate
      marcă înregistrată
      nu constituie o ofertă`),
      byline: phrases(`
      de
      autor
      autor:
      autoare
      text
      text:
      articol de
      scris de
      un articol de
      redactor
      redactor:
      reporter
      reporter:
      redacția
      a consemnat`),
      furniture: phrases(`
      distribuie
      distribuiți
      distribuie pe facebook
      partajează
      share
      trimite
      trimite pe e-mail
      tipărește
      printează
      copiază linkul
      copiază link
      salvează
      urmărește
      urmărește-ne
      urmăriți-ne
      abonează-te
      abonați-vă
      abonare
      abonamente
      autentificare
      conectare
      intră în cont
      înregistrare
      cont nou
      newsletter
      newsletterul
      adresa de e-mail
      îmi place
      se încarcă
      citește și
      citește mai mult
      citește mai multe
      citește mai departe
      citește continuarea
      citiți și
      citiți mai mult
      vezi și
      vezi mai mult
      vezi mai multe
      vezi galeria
      articole similare
      articole asemănătoare
      articole recomandate
      articole asociate
      știri similare
      știri conexe
      pe aceeași temă
      recomandări
      recomandate
      recomandările redacției
      îți recomandăm
      vă recomandăm
      te-ar putea interesa
      s-ar putea să-ți placă
      cele mai citite
      cele mai populare
      cele mai noi
      cele mai recente
      cele mai noi știri
      ultimele știri
      ultimele articole
      ultima oră
      alte știri
      alte articole
      articolul următor
      articolul precedent
      următorul articol
      mai multe articole
      publicitate
      reclamă
      articol sponsorizat
      conținut sponsorizat
      advertorial
      folosim cookie-uri
      acest site folosește
      acest site utilizează
      site-ul folosește
      utilizăm cookie
      utilizăm cookie-uri
      accept
      acceptă
      acceptă toate
      sunt de acord
      setări cookie
      setări cookies
      politica de cookies
      politica de cookie
      politica de confidențialitate
      confidențialitate
      termeni și condiții
      toate drepturile rezervate
      drepturi de autor
      copyright
      ©
      (c)
      publicat
      publicat:
      publicat la
      data publicării
      actualizat
      actualizat:
      actualizat la
      ultima actualizare
      etichete
      etichete:
      taguri
      taguri:
      cuvinte cheie
      secțiune
      categorie
      categorie:
      categorii
      subiecte
      sursa
      sursa:
      sursă
      sursă:
      sursa foto
      foto
      foto:
      fotografie
      fotografii
      galerie foto
      imagine
      imagini
      ilustrație
      video
      acasă
      prima pagină
      pagina principală
      meniu
      căutare
      caută
      sari la conținut
      înapoi sus
      timp de citire
      facebook`),
      call: phrases(`
      scrie-ne
      scrieți-ne
      trimite-ne
      trimiteți-ne
      trimiteți
      sună-ne
      sunați
      spune-ne
      abonează-te
      abonați-vă
      urmărește
      contactați-ne
      povestește-ne`),
      comment: phrases(`
      comentarii
      comentariu
      comentariile
      comentariile cititorilor
      lasă un comentariu
      lasă un răspuns
      lăsați un comentariu
      adaugă comentariu
      adaugă un comentariu
      scrie un comentariu
      comentează
      comentați
      răspunde
      răspunsuri
      discuții
      opiniile cititorilor`),
      commentAuthor: phrases(`
      spune:
      a spus:
      a scris:
      scrie:
      a răspuns:
      zice:`),
      credit: phrases(`
      potrivit companiei
      conform companiei
      potrivit unui comunicat
      conform unui comunicat
      potrivit comunicatului
      conform comunicatului
      potrivit unui comunicat de presă
      într-un comunicat
      într-un comunicat de presă
      în comunicat
      printr-un comunicat
      se arată în comunicat
      se arată într-un comunicat
      se precizează în comunicat
      a anunțat compania
      anunță compania
      a transmis compania
      transmite compania
      a declarat compania
      purtătorul de cuvânt al companiei
      sursa: comunicat de presă
      comunicat de presă`),
      speech: words(`
      spus spune spun declarat declară afirmat afirmă adăugat adaugă explicat explică precizat precizează subliniat
      subliniază menționat menționează susținut susține anunțat anunță povestit povestește mărturisit mărturisește
      recunoscut recunoaște avertizat avertizează amintit amintește arătat arată completat completează comentat
      comentează răspuns răspunde întrebat întreabă promis promite asigurat asigură apreciat apreciază crede
      consideră scris scrie zis zice transmis transmite râde continuat continuă concluzionat`),
      negation: words('nu nici niciodată nimeni nimic niciun nicio fără'),
      hedge: phrases(`
      poate
      probabil
      posibil
      eventual
      cică
      se pare
      ar putea
      s-ar putea
      aproximativ
      circa
      în jur de
      aproape
      până la
      cel puțin
      cel mult
      peste
      mai mult de
      mai puțin de
      estimat
      se estimează`),
    };
  },
};
