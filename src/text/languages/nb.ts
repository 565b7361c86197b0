import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

export const nb: LanguageRecord = {
  tag: 'nb',
  get functionWords() {
    return new Set(
      words(`
      og i at det er en til på av for den der som de med han har ikke et om var jeg seg fra vi så kan når men vil
      også etter eller nå sin hvor ved mot skal skulle ble blir ut får være hadde alle andre mye enn her da siden
      over bare inn opp hva to hun mellom man dette denne disse sine samt ifølge sier hvilket gjennom uten meg deg
      blant noen oss dere ham henne dem hans hennes dets dens deres vår vårt våre min mitt mine din ditt dine sitt
      du hvem hvis hvilken hvilke hvorfor hvordan noe ingen intet enhver hver hvert hele helt ei all alt mange flere
      flest mer mest mindre minst få litt nok både enten verken heller dog jo altså derfor fordi mens inntil innen
      før selv skjønt slik ellers ennå fortsatt allerede alltid aldri ofte sjelden igjen nesten cirka omkring rundt
      knapt godt høyst særlig nettopp kanskje måtte må bør burde kunne ville gjør gjorde gjort gjøre går gikk gått
      tar tok tatt ta gir ga gitt gi kommer kom kommet komme ser sett se står sto ligger lå sitter fikk fått vært
      blitt hatt holder heter ned fram frem tilbake vekk bort hjem hit dit ute inne oppe nede bak foran under langs
      utenfor innenfor uansett tross dag morgen år året dager tid gang ganger samme sånn annen annet første sa sagt
      å ikkje eg frå dei vart vore vere vera seier sagt berre nokre nokon noko kva kven korleis kvifor kvar kor ho henne
      hennar dykk deira desse ein ei eit eitt mykje meir fleire heile sjølv sidan når då no òg også enno framleis likevel
      dersom gjer gjere gjekk gjort går fekk kjem kome koma kom tek teke tok gav gitt såg står stod ligg låg sit held
      heldt vert verte vorte vorten blei vore utan mellom gjennom innan innanfor utanfor attende att opp ned slik anna
      heime borte alt allereie kanskje nesten berre både anten verken følgje ifølgje`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      f.eks. bl.a. m.m. m.fl. m.v. mv. dvs. d.v.s. osv. o.l. pga. p.g.a. ca. kl. nr. s. st. tlf. jf. jfr. inkl.
      ekskl. evt. mht. vedr. div. pst. mill. mrd. kr. maks. min. gl. hhv. resp. adm. dir. dr. Dr. prof. Prof. cand.
      mag. ing. St. A/S. AS. ASA. Inc. Ltd. Co. jan. feb. apr. aug. sept. okt. nov. des. d. pkt. stk. kap. fig. red.
      ang. tv. ev.`),
    );
  },
  ordinalStop: true,
  spaced: true,
  get numbers() {
    return values(
      'null=0 to=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tjue=20 tyve=20 tretti=30 tredve=30 førti=40 femti=50 seksti=60 sytti=70 åtti=80 nitti=90 første=1 andre=2 tredje=3 fjerde=4 femte=5',
    );
  },
  get magnitudes() {
    return values(
      'hundre=100 tusen=1e3 million=1e6 millioner=1e6 millionar=1e6 mill=1e6 milliard=1e9 milliarder=1e9 milliardar=1e9 mrd=1e9 dusin=12 prosent=1 pst=1',
    );
  },
  stemmer: async () => (await import('@orama/stemmers/norwegian')).stemmer,
  get calendar(): Calendar {
    return {
      months:
        'januar jan, februar feb, mars, april apr, mai, juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, desember',
      weekdays: 'mandag, tirsdag tysdag, onsdag, torsdag, fredag, lørdag laurdag, søndag sundag',
      beforeClock: String.raw`kl\.`,
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly: '(?:kun for|forbeholdt) (?:våre )?abonnenter',
      mayBePaid: 'lenke',
      affiliate: String.raw`\b(?:affiliate|annonse|reklame)lenke`,
      links: String.raw`\blenke(?:n|r|ne)?(?![a-zà-ÿ])`,
      commission: String.raw`\bprovisjon(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:tjener|mottar|får)(?![a-zà-ÿ])`,
      weAndOurPartners: String.raw`vi og v[åo]r\S*`,
      cookies: 'informasjonskaps',
      unsubscribe: String.raw`\bmelde? deg av .{0,40}(?:nyhetsbrev|e-?post)|(?:nyhetsbrev|e-?post).{0,60}\bmelde? deg av`,
      inbox: '(?:i|til) (?:din )?innboks(?:en)?(?: din)?|til din e-?post',
      feedFootOpens: 'innlegget',
      feedFootEnds: 'dukket først opp på',
      inBrowser: String.raw`\bi (?:din |en )?nettleser`,
      minuteRead: 'lesetid',
      readingTime: 'lesetid',
      picture: 'Bilde',
      registered: 'arbeider etter vær varsom-plakat',
      donation: 'støtt journalistikken vår|støtt vår journalistikk',
      promises:
        'relatert|les (?:også|meir|mer|videre)|mest les|fle?i?re (?:saker|artikler|nyheter)|mei?r (?:om|fra|frå)|siste (?:nytt|nyheter|saker)|anbefal|vi anbefaler|lignende|du vil kanskje|se også',
      ages: { siden: String.raw`\d{1,3}\s+[^\s\d]+\s+siden(?![^\s.,:;)])` },
    };
  },
  get cues() {
    return {
      about: phrases(`
      om
      om oss
      om selskapet
      om bedriften
      om foreningen
      om prosjektet
      fakta om
      kort om
      bakgrunn om
      informasjon om
      til redaksjonen
      merknad til redaksjonen`),
      aboutEnd: phrases(`
      kort fortalt
      i tall
      i korte trekk`),
      contact: phrases(`
      kontakt
      kontakter
      kontaktperson
      kontaktpersoner
      kontaktinformasjon
      pressekontakt
      pressekontakter
      mediekontakt
      kontakt for pressen
      kontakt for media
      pressetelefon
      pressehenvendelser
      pressesjef
      kommunikasjonssjef
      kommunikasjonsdirektør
      for mer informasjon
      mer informasjon
      for ytterligere informasjon
      ytterligere informasjon
      investorkontakt
      for spørsmål:
      for spørsmål, kontakt
      for spørsmål kontakt
      for spørsmål, ta kontakt
      for spørsmål ta kontakt
      for spørsmål, vennligst
      for spørsmål og intervju
      for spørsmål og intervjuer
      for spørsmål eller intervju
      for intervju:
      for intervju, kontakt
      for intervju kontakt
      for intervjuer, kontakt
      for intervjuer kontakt
      for intervju og
      for intervju eller
      for meir informasjon
      meir informasjon`),
      release: phrases(`
      pressemelding
      børsmelding
      nyhetsmelding
      for umiddelbar publisering
      til umiddelbar publisering
      embargo
      sperrefrist`),
      safeHarbour: phrases(`
      fremtidsrettede uttalelser
      fremoverskuende uttalelser
      alle rettigheter forbeholdt
      registrert varemerke
      utgjør ikke et tilbud`),
      byline: phrases(`
      av
      tekst
      tekst:
      skrevet av
      tekst og foto
      journalist
      journalist:
      redaksjonen
      reporter`),
      furniture: phrases(`
      del
      del artikkelen
      del saken
      del på facebook
      del på twitter
      del på e-post
      del denne saken
      send artikkelen
      tips en venn
      skriv ut
      kopier lenke
      kopier lenken
      lagre
      følg
      følg oss
      abonner
      abonnement
      bli abonnent
      bestill abonnement
      kjøp tilgang
      logg inn
      logg ut
      registrer deg
      opprett konto
      meld deg på
      meld deg på nyhetsbrevet
      meld deg på vårt nyhetsbrev
      nyhetsbrev
      les også
      les mer
      les videre
      les hele saken
      les flere
      les flere saker
      se også
      se bilder
      relatert
      anbefalt
      anbefalt for deg
      siste
      annonse
      annonser
      annonsørinnhold
      reklame
      sponset innhold
      betalt innhold
      vi bruker cookies
      vi bruker informasjonskapsler
      dette nettstedet bruker
      denne nettsiden bruker
      nettstedet bruker
      informasjonskapsler
      cookies
      godta
      godta alle
      aksepter
      jeg godtar
      personvern
      personvernerklæring
      personvernpolicy
      vilkår
      brukervilkår
      alle rettigheter forbeholdt
      opphavsrett
      copyright
      ©
      (c)
      publisert
      publisert:
      oppdatert
      oppdatert:
      sist oppdatert
      dato
      emneord
      emneord:
      stikkord
      stikkord:
      tagger
      tags
      emner
      tema
      kategori
      kategori:
      kategorier
      seksjon
      kilde
      kilde:
      kilder
      foto
      foto:
      fotograf
      fotograf:
      bilde
      bilde:
      bildetekst
      arkivfoto
      pressefoto
      illustrasjon
      illustrasjonsfoto
      illustrasjonsbilde
      grafikk
      video
      forside
      forsiden
      til forsiden
      meny
      menu
      søk
      gå til innhold
      hopp til innhold
      lesetid
      facebook
      artikkelen fortsetter
      artikkelen er mer enn
      artikkelen er over
      denne artikkelen er mer enn
      denne artikkelen er over
      saken oppdateres
      hør artikkelen
      lytt til saken
      se video
      vil du ha nyheter
      vil du ha de siste
      kommentarfeltet er stengt
      kommentarfeltet er nå stengt
      kommentarer er stengt
      logg inn for å kommentere
      du må være logget inn
      du må logge inn
      du kan når som helst melde deg av
      du kan melde deg av
      du kan når som helst avslutte
      ved å melde deg på
      ved å registrere deg
      denne saken er for abonnenter
      denne artikkelen er for abonnenter
      kopiering av materiale
      alt innhold er opphavsrettslig
      utgiver:
      denne siden inneholder annonselenker
      artikkelen inneholder annonselenker
      saken inneholder annonselenker
      saken ble først publisert
      artikkelen ble først publisert
      denne saken ble først publisert
      denne artikkelen ble først publisert
      saken ble opprinnelig publisert
      artikkelen ble opprinnelig publisert
      dette er et debattinnlegg
      dette er et leserinnlegg
      dette er et meningsinnlegg
      dette er en kronikk
      innlegget gir uttrykk for
      kronikken gir uttrykk for
      saken fortsetter under bildet
      saken fortsetter under bildene
      saken fortsetter under annonsen
      saken fortsetter etter annonsen
      saken fortsetter under videoen
      saken fortsetter under grafikken
      denne saken er over ett år gammel
      denne saken er mer enn ett år gammel
      alt innhold på denne
      alt innhold på dette
      resten av saken er forbeholdt
      resten av saken er for abonnenter
      resten av artikkelen er forbeholdt
      resten av artikkelen er for abonnenter
      les meir
      del saka
      kjelde
      kjelde:
      saka held fram
      artikkelen held fram`),
      labels: phrases(`
      vi anbefaler
      anbefalte artikler
      mer om
      mer om temaet
      mer fra
      se mer
      se flere
      flere saker
      flere nyheter
      flere artikler
      relaterte saker
      relaterte artikler
      lignende saker
      mest lest
      mest leste
      mest populære
      siste nytt
      siste nyheter
      siste saker
      neste sak
      neste artikkel
      forrige sak
      forrige artikkel
      lik oss
      til toppen
      meir om
      meir frå
      fleire saker
      mest lese`),
      call: phrases(`
      skriv
      skriv til
      skriv til oss
      send
      send oss
      ring
      ring oss
      kontakt oss
      fortell oss
      tips oss
      følg
      abonner
      meld deg på
      gi oss
      ta kontakt med
      ta gjerne kontakt
      si fra
      si ifra
      meld fra
      logg inn`),
      comment: phrases(`
      kommentarer
      kommentar
      skriv en kommentar
      skriv kommentar
      legg igjen en kommentar
      legg til kommentar
      leserkommentarer
      kommenter
      kommentarfelt
      delta i debatten
      debatt
      svar
      vis kommentarer
      kommentarar
      leserkommentarar`),
      commentAuthor: phrases(`
      sier:
      skriver:
      skrev:
      svarer:
      svarte:
      seier:
      skriv:`),
      credit: phrases(`
      opplyser selskapet
      opplyser bedriften
      ifølge selskapet
      ifølge bedriften
      ifølge en pressemelding
      ifølge pressemeldingen
      i en pressemelding
      i pressemeldingen
      går det fram av en pressemelding
      går det frem av en pressemelding
      skriver selskapet i en pressemelding
      skriver selskapet
      melder selskapet
      i en melding
      i en uttalelse
      selskapets talsperson
      selskapets talsmann
      kilde: pressemelding
      pressemelding
      i ei pressemelding
      ifølgje ei pressemelding
      ifølgje pressemeldinga
      i pressemeldinga
      ifølgje selskapet
      skriv selskapet`),
      speech: words(`
      sier sa la forteller fortalte forklarer forklarte legger mener mente understreker understreket opplyser opplyste
      svarer svarte spør spurte påpeker påpekte uttaler uttalte fastslår fastslo erklærer erklærte konstaterer
      konstaterte vurderer anslår innrømmer innrømmet erkjenner erkjente lover lovet advarer advarte minnes husker
      beskriver beskrev skriver skrev lyder lød ler lo fortsetter fortsatte utdyper utdypet bemerker bemerket
      oppfordrer håper tilføyer tilføyde seier fortel fortalde forklarar understrekar understreka svarar svara spurde
      påpeikar påpeika meiner uttalar vedgår lovar lova åtvarar hugsar skreiv vonar`),
      negation: words('ikke ikkje aldri ingen intet inga uten utan verken nei'),
      hedge: phrases(`
      kanskje
      muligens
      trolig
      sannsynligvis
      angivelig
      visstnok
      tilsynelatende
      kan
      kunne
      cirka
      omkring
      omtrent
      rundt
      knapt
      godt
      nesten
      opptil
      inntil
      minst
      høyst
      mer enn
      mindre enn
      over
      under
      anslås
      ventes
      forventes
      truleg
      om lag
      meir enn
      venta`),
    };
  },
};
