import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

export const da: LanguageRecord = {
  tag: 'da',
  get functionWords() {
    return new Set(
      words(`
      og i at det er en til på af for den der som de med han har ikke et om var jeg sig fra vi så kan når men vil
      også efter eller nu sin hvor ved mod skal skulle blev bliver ud får være havde alle andre meget end her da
      siden over kun ind op hvad to hun mellem man dette denne disse sine samt ifølge siger hvilket gennem uden mig
      dig blandt nogle os jer ham hende dem hans hendes dets dens deres vores jeres min mit mine din dit dine
      du hvem hvis hvilken hvilke hvorfor hvordan hvornår noget nogen ingen intet enhver hver hvert hele helt al alt
      mange flere flest mere mest mindre mindst få lidt nok både enten hverken heller dog jo ju altså derfor fordi
      mens indtil inden før førend imens selvom skønt såsom således ellers endnu stadig allerede altid aldrig ofte
      sjældent igen nærmest næsten cirka omkring knap godt højst især netop bare blot måske måtte må bør burde kunne
      ville gør gjorde gjort gøre går gik gået tager tog taget tage giver gav givet give kommer kom kommet komme ser
      set se står stod ligger lå sidder fik fået været blevet bleven haft holder hedder ned frem tilbage væk hjem
      hen ude inde oppe nede bag foran under oven langs udenfor indenfor uanset trods dag morgen år året dage tid
      gang gange selv samme sådan anden andet første sagde sagt`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      f.eks. fx. bl.a. m.m. m.fl. m.v. mv. dvs. d.v.s. osv. o.s.v. o.l. o.lign. pga. p.g.a. ca. kl. nr. s. st. tlf.
      jf. jvf. inkl. ekskl. evt. ev. mht. vedr. div. pct. mio. mia. kr. maks. min. gl. sml. hhv. resp. tv. th. forb.
      adm. dir. dr. Dr. prof. Prof. cand. mag. lic. ing. Sct. Skt. St. A/S. ApS. Inc. Ltd. Co. jan. feb. apr. aug.
      sept. okt. nov. dec. d. pkt. stk. kap. fig. red. overs. ang.`),
    );
  },
  ordinalStop: true,
  spaced: true,
  get numbers() {
    return values(
      'nul=0 to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tyve=20 tredive=30 fyrre=40 halvtreds=50 tres=60 halvfjerds=70 firs=80 halvfems=90 første=1 anden=2 andet=2 tredje=3 fjerde=4 femte=5',
    );
  },
  get magnitudes() {
    return values(
      'hundrede=100 tusind=1e3 tusinde=1e3 million=1e6 millioner=1e6 mio=1e6 milliard=1e9 milliarder=1e9 mia=1e9 snes=20 dusin=12 procent=1 pct=1',
    );
  },
  stemmer: async () => (await import('@orama/stemmers/danish')).stemmer,
  get calendar(): Calendar {
    return {
      months:
        'januar jan, februar feb, marts, april apr, maj, juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, december dec',
      weekdays: 'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag',
      beforeClock: String.raw`kl\.`,
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly: '(?:kun for|forbeholdt) (?:vores )?abonnenter',
      affiliate: String.raw`\b(?:annonce|reklame)links?(?![a-zà-ÿ])`,
      commission: String.raw`\b(?:kommission|provision)(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:tjener|modtager|får)(?![a-zà-ÿ])`,
      weAndOurPartners: String.raw`vi og v[åo]r\S*`,
      unsubscribe: String.raw`\bafmeld\S* .{0,40}(?:nyhedsbrev|mail)|(?:nyhedsbrev|mail).{0,60}\bafmeld`,
      inbox: '(?:i|til) din (?:indbakke|mailboks|mail)',
      feedFootOpens: 'indlægget',
      feedFootEnds: 'blev først (?:udgivet|vist) (?:på|hos)|dukkede først op på',
      inBrowser: String.raw`\bi (?:din |en )?browser`,
      minuteRead: 'læsetid',
      readingTime: 'læsetid',
      picture: 'Billede',
      registered: 'tilmeldt pressenævnet',
      donation: 'støt vores journalistik',
      promises:
        'relatere(?:t|de)|læs (?:også|mere|videre)|mest læst|flere (?:artikler|nyheder)|mere (?:om|fra)|seneste ny|anbefale|vi anbefaler|andre læs|lignende|måske er du|se også',
      ages: { siden: String.raw`\d{1,3}\s+[^\s\d]+\s+siden(?![^\s.,:;)])` },
    };
  },
  get cues() {
    return {
      about: phrases(`
      om
      om os
      om virksomheden
      om selskabet
      om foreningen
      om projektet
      fakta om
      kort om
      baggrund om
      information om
      til redaktionen
      note til redaktionen
      note til redaktører`),
      aboutEnd: phrases(`
      kort fortalt
      i tal
      i korte træk`),
      contact: phrases(`
      kontakt
      kontakter
      kontaktperson
      kontaktoplysninger
      pressekontakt
      pressekontakter
      mediekontakt
      kontakt for pressen
      kontakt for medier
      pressetelefon
      pressehenvendelser
      henvendelser fra pressen
      pressechef
      kommunikationschef
      for yderligere information
      for yderligere oplysninger
      yderligere information
      yderligere oplysninger
      for mere information
      mere information
      flere oplysninger
      investorkontakt
      investor relations`),
      release: phrases(`
      pressemeddelelse
      pressemelding
      nyhedsmeddelelse
      selskabsmeddelelse
      fondsbørsmeddelelse
      til øjeblikkelig offentliggørelse
      til omgående offentliggørelse
      embargo
      klausuleret`),
      safeHarbour: phrases(`
      fremadrettede udsagn
      udsagn om fremtiden
      alle rettigheder forbeholdes
      registreret varemærke
      udgør ikke et tilbud`),
      byline: phrases(`
      af
      tekst
      tekst:
      skrevet af
      tekst og foto
      journalist
      journalist:
      redaktionen
      reporter`),
      furniture: phrases(`
      del
      del artiklen
      del artikel
      del på facebook
      del på twitter
      del på linkedin
      del via mail
      send artiklen
      send til en ven
      print
      udskriv
      kopier link
      kopiér link
      gem
      gem artiklen
      følg
      følg os
      synes godt om
      abonner
      abonnér
      abonnement
      bliv abonnent
      køb abonnement
      log ind
      log på
      opret profil
      tilmeld
      tilmeld dig
      tilmeld nyhedsbrev
      tilmeld dig nyhedsbrevet
      tilmeld dig vores nyhedsbrev
      nyhedsbrev
      læs også
      læs mere
      læs videre
      læs hele
      læs hele artiklen
      læs flere
      se også
      se billeder
      relaterede
      anbefalet
      seneste
      annonce
      annoncer
      reklame
      sponsoreret
      sponsoreret indhold
      betalt indhold
      annoncørbetalt indhold
      vi bruger cookies
      vi anvender cookies
      dette website bruger
      denne hjemmeside bruger
      hjemmesiden bruger
      cookies
      cookiepolitik
      cookieindstillinger
      accepter
      acceptér
      accepter alle
      tillad alle
      privatlivspolitik
      persondatapolitik
      handelsbetingelser
      alle rettigheder forbeholdes
      ophavsret
      copyright
      ©
      (c)
      publiceret
      publiceret:
      offentliggjort
      udgivet
      udgivet:
      opdateret
      opdateret:
      sidst opdateret
      dato
      emneord
      emneord:
      nøgleord
      tags
      tags:
      emner
      emner:
      kategori
      kategori:
      kategorier
      sektion
      kilde
      kilde:
      kilder
      foto
      foto:
      fotos
      fotograf
      fotograf:
      billede
      billede:
      arkivfoto
      privatfoto
      pressefoto
      illustration
      illustration:
      grafik
      video
      forside
      forsiden
      menu
      søg
      søgning
      gå til indhold
      spring til indhold
      læsetid
      facebook
      artiklen fortsætter
      artiklen er mere end
      denne artikel er mere end
      denne artikel er over
      giv artiklen som gave
      lyt til artiklen
      relateret artikel
      se video
      se videoen
      se billedserie
      klik her for at
      vil du have nyheder
      vil du have de seneste
      kommentarsporet er lukket
      kommentarfeltet er lukket
      der er lukket for kommentarer
      log ind for at kommentere
      du kan altid afmelde
      du kan altid framelde
      du kan til enhver tid afmelde
      du kan til enhver tid framelde
      ved at tilmelde dig
      denne artikel er kun for
      denne artikel er for abonnenter
      denne artikel er forbeholdt
      læs hele artiklen med
      artiklen er skrevet af
      denne artikel er skrevet af
      alt materiale i denne artikel
      artiklen blev først bragt
      artiklen er først bragt
      denne artikel blev oprindeligt bragt
      denne artikel blev først bragt
      debatindlæg er udtryk for
      dette er et debatindlæg
      dette debatindlæg er udtryk for
      dette er et læserbrev
      dette er en kronik
      indlægget er udtryk for
      kronikken er udtryk for
      alt indhold på denne
      alt indhold på dette
      resten af artiklen er forbeholdt
      resten af artiklen er for
      resten af artiklen er kun`),
      labels: phrases(`
      vi anbefaler
      anbefalede artikler
      andre læser
      andre læste
      mere om
      mere om emnet
      mere fra
      se mere
      se flere
      flere artikler
      flere nyheder
      relaterede artikler
      relateret indhold
      lignende artikler
      mest læst
      mest læste
      mest populære
      seneste nyt
      seneste nyheder
      næste artikel
      forrige artikel
      til toppen`),
      call: phrases(`
      skriv
      skriv til
      skriv til os
      send
      send os
      ring
      ring til os
      kontakt os
      fortæl os
      tip os
      følg
      abonner
      tilmeld dig
      giv os
      fortæl det
      sig det
      giv besked
      meld fejl
      log ind`),
      comment: phrases(`
      kommentarer
      kommentar
      skriv en kommentar
      skriv kommentar
      tilføj kommentar
      læg en kommentar
      læserkommentarer
      kommentér
      deltag i debatten
      debat
      svar
      skriv et svar
      vis kommentarer`),
      commentAuthor: phrases(`
      siger:
      skriver:
      skrev:
      svarer:
      svarede:`),
      credit: phrases(`
      oplyser virksomheden
      oplyser selskabet
      ifølge virksomheden
      ifølge selskabet
      ifølge en pressemeddelelse
      ifølge pressemeddelelsen
      i en pressemeddelelse
      i pressemeddelelsen
      det fremgår af en pressemeddelelse
      skriver virksomheden i en pressemeddelelse
      skriver selskabet
      meddeler virksomheden
      meddeler selskabet
      i en meddelelse
      i en udtalelse
      virksomhedens talsmand
      virksomhedens talsperson
      kilde: pressemeddelelse
      pressemeddelelse`),
      speech: words(`
      siger sagde fortæller fortalte forklarer forklarede tilføjer tilføjede mener mente understreger understregede
      oplyser oplyste svarer svarede spørger spurgte påpeger påpegede udtaler udtalte fastslår fastslog erklærer
      erklærede konstaterer konstaterede vurderer vurderede erkender erkendte indrømmer indrømmede lover lovede
      advarer advarede husker mindes beskriver beskrev skriver skrev lyder lød griner grinede fortsætter fortsatte
      tilstår uddyber uddybede bemærker bemærkede siges opfordrer håber`),
      negation: words('ikke aldrig ingen intet uden hverken nej ej'),
      hedge: phrases(`
      måske
      muligvis
      formentlig
      sandsynligvis
      angiveligt
      efter sigende
      tilsyneladende
      kan
      kunne
      cirka
      omkring
      omtrent
      knap
      godt
      næsten
      op til
      mindst
      højst
      mere end
      mindre end
      over
      under
      skønnes
      ventes
      forventes`),
    };
  },
};
