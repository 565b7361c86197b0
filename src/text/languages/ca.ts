import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** "l'acord", "d'anys", "s'estrena". */
const ELISION = /^(?:[ldnsmt]|qu)'(?=.{2})/u;
/** Of verbs, participles and plurals. Three letters stay: guess. Snowball's Catalan is in no library used here. */
const ENDING =
  /(?<=.{3})(?:aments?|iments?|(?:[aei]|ei)(?:r(?:an?|em|eu|ia|ien|e)?|v(?:a|en|es|em)|nts?|ts?|da|des|ssin?|ren)|eixen?|ons?|[aeio]|[aei]n|[aeio]s|s|em)$/u;
const PLAIN: Readonly<Record<string, string>> = {
  ...{ à: 'a', è: 'e', é: 'e', í: 'i', ï: 'i', ò: 'o', ó: 'o', ú: 'u', ü: 'u' },
};

/** The letter before an ending is written by its sound: "vaca", "vaques"; "plaça", "places"; "pluja", "pluges". */
const stemOf = (word: string): string =>
  word
    .replace(/[àèéíïòóúü]/gu, (letter) => PLAIN[letter]!)
    .replace(ENDING, '')
    .replace(/qu$|ç$/u, 'c')
    .replace(/gu$|j$/u, 'g');

export const ca: LanguageRecord = {
  tag: 'ca',
  get functionWords() {
    return new Set(
      words(`
      el la els les lo los un una uns unes i o ni però sinó a al als amb de del dels des en per pel pels cap
      fins contra entre sobre sota sense segons durant mitjançant malgrat davant darrere dins fora prop vora arran que què
      qui quin quina quins quines qual quals com quan quant quants on perquè doncs si ja també tampoc no sí mai ningú res
      gens només molt molta molts moltes poc poca pocs poques més menys massa prou gaire tan tant tanta tants tantes tot
      tota tots totes cada altre altra altres mateix mateixa mateixos mateixes algun alguna alguns algunes cap algú diversos
      diverses ambdós aquest aquesta aquests aquestes aquell aquella aquells aquelles això allò açò hi ho en ne em et es
      ens us se me te li jo tu ell ella nosaltres vosaltres ells elles vostè vostès meu meva meus meves teu teva teus
      teves seu seva seus seves nostre nostra nostres vostre vostra vostres és són era eren ser sigui siguin fos fossin
      sent estat estada serà seran seria serien soc som sou ha han he hem heu havia havien haver hagi hagin hagut haurà
      hauran hauria va van vaig vam vau vas té tenen tenia tenien tenir tingut tindrà està estan estava estaven estar fa fan
      feia fer fet farà pot poden podia podien poder podrà podran podria cal calia vol volen volia voler voldria deu deuen
      dir diu dit any anys dia dies avui ahir demà ara abans després aleshores llavors sempre encara gairebé quasi aquí allà
      allí arreu així bé malament potser sobretot tanmateix entorn uns quants d'un
      d'una d'uns d'unes d'aquest d'aquesta d'aquests d'aquestes d'aquell d'aquella d'això d'altres d'ell d'ella d'ells d'on
      d'entre d'haver d'acord l'altre l'altra l'any n'hi n'ha n'és s'ha s'han s'hi s'havia s'en hagués m'ha t'ha m'hi l'ha
      l'han l'hi l'una l'un n'havia`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      Sr. Sra. Srs. Dr. Dra. St. Sta. Mn. núm. núms. pàg. pàgs. p. pp. vol. c. av. pl. tel. tels. aprox. etc. ex. p.ex.
      art. cap. s. segle. km. kg. min. seg. h. gen. febr. abr. ag. set. oct. nov. des. Inc. Ltd. Co. S.A. S.L. dc. dj. dv.
      ds. dg. dl. dt. màx. mín. ed. vs. cf.`),
    );
  },
  ordinalStop: false,
  spaced: true,
  get numbers() {
    return values(`
      zero=0 dos=2 dues=2 tres=3 quatre=4 cinc=5 sis=6 set=7 vuit=8 huit=8 nou=9 deu=10 onze=11 dotze=12 tretze=13
      catorze=14 quinze=15 setze=16 disset=17 dèsset=17 divuit=18 díhuit=18 dinou=19 dènou=19 vint=20 trenta=30 quaranta=40
      cinquanta=50 seixanta=60 setanta=70 vuitanta=80 huitanta=80 noranta=90 cent=100 cents=100 dos-cents=200 mil=1000
      primer=1 primera=1 primers=1 primeres=1 segona=2 tercer=3 tercera=3 quart=4 quarta=4 cinquè=5 cinquena=5 sisè=6
      sisena=6 setè=7 setena=7 vuitè=8 vuitena=8 novè=9 novena=9 desè=10 desena=10`);
  },
  get magnitudes() {
    return values(
      'mil=1e3 miler=1e3 milers=1e3 milió=1e6 milions=1e6 miliard=1e9 bilió=1e12 bilions=1e12 dotzena=12 dotzenes=12',
    );
  },
  bare: (key) => key.replace(ELISION, ''),
  stemmer: async () => stemOf,
  get calendar(): Calendar {
    return {
      months:
        'gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre',
      weekdays: 'dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge',
      relativeDays: 'avui ahir demà',
    };
  },
  get page(): PagePatterns {
    return {
      mayBePaid: 'enllaç',
      links: String.raw`\benllaç`,
      commission: String.raw`\bcomissi(?:ó|ons)(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:cobr|guany|rep(?:em)?\b)`,
      weAndOurPartners: 'nosaltres i els nostres',
      cookies: 'galetes',
      unsubscribe: String.raw`\bdon(?:a't|ar-te|eu-vos|ar-se) de baixa`,
      inbox: 'a la (?:teva|vostra) b[uú]stia|al (?:teu|vostre) correu',
      minuteRead: 'de lectura',
      readingTime: 'temps de lectura',
      picture: 'Foto|Imatge',
      promises:
        'relacionats|articles relacionats|notícies relacionades|(?:el|les|els) més (?:llegi|vis)|et pot interessar|llegi[ur]|últimes notícies',
      pageWords: 'subscri|butllet|reservats|galetes',
      ages: {
        fa: String.raw`fa\s+(?:\d{1,3}\s?(?:seg|min|hor|di|set|mes|any|[smhd]\b)|una? (?:hora|minut|dia|setmana|mes|any)\b)`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      sobre nosaltres
      sobre l'empresa
      sobre la companyia
      sobre l'entitat
      sobre la fundació
      sobre el projecte
      sobre el club
      qui som
      quant a
      informació sobre
      nota per als redactors
      notes per als redactors
      sobre`),
      aboutEnd: ['en xifres', 'en breu', 'en dades'],
      contact: phrases(`
      contacte
      contacte de premsa
      contacte per a la premsa
      contacte per a mitjans
      contacte amb els mitjans
      contactes
      gabinet de premsa
      gabinet de comunicació
      departament de premsa
      oficina de premsa
      departament de comunicació
      per a més informació
      per a més informació:
      més informació`),
      release: phrases(`
      nota de premsa
      comunicat de premsa
      comunicat
      per a difusió immediata
      embargat fins`),
      safeHarbour: phrases(`
      tots els drets reservats
      marca registrada
      declaracions prospectives
      no constitueix una oferta`),
      byline: phrases(`
      per
      text
      text:
      redacció
      autor
      autor:
      autora
      autora:
      redactor
      redactora`),
      furniture: phrases(`
      comparteix
      comparteix:
      compartir
      compartir a facebook
      comparteix a facebook
      imprimeix
      copia l'enllaç
      envia per correu
      desa
      m'agrada
      m'agrada s'està carregant
      s'està carregant
      segueix-nos
      seguiu-nos
      subscriu-te
      subscriu-t'hi
      subscriviu-vos
      subscriu-te al butlletí
      butlletí
      butlletí del matí
      inicia la sessió
      entra
      registra't
      llegeix també
      llegiu també
      llegir més
      llegeix més
      continua llegint
      més informació
      notícies relacionades
      articles relacionats
      relacionats
      et pot interessar
      us pot interessar
      el més llegit
      les més llegides
      els més llegits
      últimes notícies
      article següent
      article anterior
      publicitat
      contingut patrocinat
      utilitzem galetes
      fem servir galetes
      aquest lloc web utilitza
      aquest lloc web fa servir
      accepta
      acceptar-ho tot
      accepta-ho tot
      configura les galetes
      política de privacitat
      política de privadesa
      política de galetes
      avís legal
      tots els drets reservats
      publicat
      publicat:
      publicat el
      actualitzat
      actualitzat:
      actualitzat el
      etiquetes
      etiquetes:
      categoria
      categories
      font:
      foto
      foto:
      fotografia
      fotografia:
      imatge
      imatge:
      imatge d'arxiu
      vídeo
      arxivat a
      arxivat a:
      inici
      cerca
      menú
      vés al contingut
      ves al contingut
      temps de lectura
      els comentaris estan tancats
      la vostra adreça electrònica no es publicarà
      l'adreça electrònica no es publicarà
      has d'iniciar la sessió
      copyright
      ©
      (c)
      facebook
      newsletter`),
      call: phrases(`
      escriu
      escriu-nos
      escriviu-nos
      envia'ns
      envieu-nos
      explica'ns
      segueix
      segueix-nos
      seguiu-nos
      subscriu-te
      comparteix
      truca'ns
      fes-nos arribar`),
      comment: phrases(`
      comentaris
      comentari
      deixa un comentari
      deixeu un comentari
      afegeix un comentari
      escriu un comentari
      comenta
      respon
      respostes
      cartes dels lectors`),
      commentAuthor: phrases(`
      diu:
      ha dit:
      va dir:
      ha escrit:
      escriu:
      respon:`),
      credit: phrases(`
      segons l'empresa
      segons la companyia
      segons el comunicat
      segons un comunicat
      en un comunicat
      en el comunicat
      en una nota de premsa
      segons la nota de premsa
      ha informat l'empresa
      ha informat la companyia
      fonts de l'empresa
      nota de premsa`),
      speech: words(`
      diu deia dit dir explica explicar explicat explicava afirma afirmat afirmar afirmava assegura assegurat assegurar
      afegeix afegia afegit afegir comenta comentat comentar destaca destacat destacar remarca remarcat remarcar recorda
      recordat recordar recordava respon respost reconeix reconegut admet admès adverteix advertit avisa avisat subratlla
      subratllat lamenta lamentat conclou creu opina sosté insisteix detalla detallat precisa precisat anuncia anunciat
      escriu escrit`),
      negation: words('no ni mai ningú res cap gens tampoc sense enlloc'),
      hedge: phrases(`
      potser
      possiblement
      probablement
      segurament
      presumptament
      podria
      podrien
      pot
      poden
      sembla
      s'espera
      prop de
      al voltant de
      aproximadament
      uns
      unes
      gairebé
      quasi
      almenys
      com a mínim
      com a màxim
      més de
      menys de
      fins a`),
    };
  },
};
