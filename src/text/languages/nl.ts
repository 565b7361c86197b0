import { compoundNumbers } from './compounds.ts';
import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** Dutch doubles a consonant and softens s and f before an ending: "plannen", "huizen", "brieven". Snowball leaves them so. */
const single = (stem: string): string =>
  stem
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/([bfglmnprs])\1$/, '$1');

/** Plurals that have another vowel, or two endings. */
const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['kinderen', 'kind'],
  ['leden', 'lid'],
  ['schepen', 'schip'],
  ['steden', 'stad'],
]);

/** "gespeeld", "gewerkt": what stands between is the verb's. Shorter words are nouns ("gebied"). In letters of the stem. */
const PARTICIPLE = /^ge(.{4,})[dt]$/u;

export const nl: LanguageRecord = {
  tag: 'nl',
  get functionWords() {
    return new Set(
      words(`
      de het een 't 'n der des den en of maar want dus noch als dan toen wanneer terwijl omdat doordat zodat hoewel tenzij
      mits voordat nadat totdat sinds dat die dit deze wat wie waar waarom hoe welk welke van in op te aan bij door naar
      met voor over om onder uit tot tegen tussen na per zonder binnen buiten boven achter naast langs rond rondom sinds
      tijdens volgens vanaf vanuit via wegens ondanks ter ten ik me mij mijn je jij jou jouw hij hem zijn haar zij ze het
      wij we ons onze jullie u uw hun hen zich men iemand niemand iets niets alles al alle allemaal ander andere anderen
      beide elk elke ieder iedere enkele sommige veel vele meer meest meeste weinig minder zo'n zulke zelf eigen is zijn
      was waren ben bent wordt worden werd werden geworden wezen geweest heeft hebben had hadden heb hebt gehad kan kunnen
      kon konden zal zullen zou zouden moet moeten moest moesten mag mogen mocht wil willen wilde wilden gaat gaan ging
      gingen laat laten komt komen doet doen deed gedaan maakt maken staat staan ook nog al niet geen nooit wel niet
      zeer heel erg te er daar hier nu toen dan straks vandaag gisteren morgen altijd vaak soms weer steeds reeds alleen
      slechts echter toch even ongeveer bijna zo eens samen verder daarna daarom daarbij daarmee daarvan daardoor
      daarnaast hierbij hierdoor hiermee waarbij waarin waarmee waarop waarvan waardoor ervan erop eraan ermee mede
      zowel bovendien inmiddels zei zegt aldus
      af mee heen weg terug neer vandaan overal ergens nergens helemaal meestal vooral bijvoorbeeld namelijk immers
      trouwens overigens zodra zolang behalve gedurende omtrent eruit erin erbij erdoor ernaar ertoe ervoor eronder
      erover eraf erachter erboven hierin hierop hiervan hiervoor hieraan hierna hierover daarin daarop daaraan
      daarvoor daarover daaruit daartoe daarnaar daaronder waaraan waarna waarover waarvoor waaruit waartoe waaronder
      waarnaar word zul zult kunt mochten wou wouden gaf geven geeft gegeven krijgt krijgen kreeg kregen gekregen
      blijft blijven bleef bleven gebleven liet lieten gelaten kwam kwamen gekomen stond stonden gestaan ligt liggen
      lag lagen zit zitten zat zaten hetzelfde dezelfde zoiets degene degenen diegene iedereen zichzelf mezelf elkaar
      elkaars haast nogal tamelijk vrij wellicht misschien eerder later ooit opnieuw intussen ondertussen daarentegen
      dankzij tenminste minste hooguit hoogstens minstens dergelijke zodanig waaromheen alvorens ofwel hetzij tevens
      eveneens evenals zoals net pas juist gewoon immer nimmer voortaan dadelijk weleens wiens wier hare zijne onszelf
      jezelf uzelf hunne eigenlijk inderdaad natuurlijk uiteraard uiteindelijk tenslotte bovenal enig enige enigszins
      diverse verschillende`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      dhr. mevr. mw. mr. dr. drs. ir. ing. prof. ds. St. Jr. Sr. Inc. Corp. Ltd. Co. Gebr. N.V. B.V. e.d. e.a. enz. etc.
      bijv. bv. d.w.z. m.a.w. o.a. i.p.v. i.v.m. m.b.t. t.a.v. t.o.v. t.w.v. n.a.v. m.n. o.l.v. z.o.z. a.u.b. a.s. j.l. jl.
      resp. incl. excl. ca. max. min. nr. nrs. blz. p. pp. art. hfst. fig. vgl. zgn. vs. tel. jan. feb. mrt. apr. jun. jul.
      aug. sep. sept. okt. nov. dec. ma. wo. vr. za. mln. mld. v.Chr. n.Chr. lic. secr. afd. gem. t.m. t/m. wnd. vz.`),
    );
  },
  ordinalStop: false,
  spaced: true,
  get numbers() {
    return new Map([
      ...compoundNumbers({
        small:
          'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
        tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
        join: (ten, one) => `${one}${/ee$|ie$/.test(one) ? 'ën' : 'en'}${ten}`,
        hundred: 'honderd',
        thousand: 'duizend',
      }),
      ...values(
        'nul=0 anderhalf=1.5 anderhalve=1.5 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000 eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 tweemaal=2',
      ),
    ]);
  },
  get magnitudes() {
    return values(
      'honderd=100 duizend=1e3 miljoen=1e6 mln=1e6 miljard=1e9 mld=1e9 biljoen=1e12 dozijn=12 procent=1',
    );
  },
  bare: (key) => key.replace(/'s?$/u, ''),
  stemmer: async () => {
    const { stemmer } = await import('@orama/stemmers/dutch');
    const stemOf = (word: string) => single(stemmer(word));
    return (word) => {
      const stem = stemOf(SINGULAR.get(word) ?? word);
      const verb = PARTICIPLE.exec(stem)?.[1];
      return verb === undefined ? stem : stemOf(verb);
    };
  },
  get calendar(): Calendar {
    return {
      months:
        'januari jan, februari feb, maart mar, april apr, mei, juni jun, juli jul, augustus aug, september sep sept, oktober okt, november nov, december dec',
      weekdays: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
      relativeDays: 'vandaag gisteren morgen',
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly: 'alleen voor abonnees',
      commission: String.raw`\bcommissie(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:ontvang|krijg|verdien)`,
      weAndOurPartners: 'wij en onze',
      consent: 'door op .{1,40} te klikken.{1,120}cookie',
      unsubscribe: String.raw`(?:brief|mail|nieuws).{0,80}\b(?:afmelden|uitschrijven)\b|\bafmelden (?:voor|van) .{0,20}(?:mail|brief)|\b(?:afmelden|uitschrijven) kan (?:altijd|op (?:elk|ieder) moment|wanneer)|op (?:elk|ieder) moment (?:afmelden|uitschrijven)`,
      inbox: 'in (?:je|uw) (?:inbox|mailbox|mail)',
      feedFootOpens: 'het bericht',
      feedFootEnds: 'verscheen eerst op',
      inBrowser: String.raw`\bin (?:je|uw|de) browser`,
      minuteRead: 'leestijd',
      readingTime: 'leestijd',
      donation: String.raw`\bsteun onze journalistiek`,
      promises: 'lees ook|(?:meest|best) gelezen|gerelateerd',
      pageWords: 'abonn|(?<!en)registr|voorbehouden',
      ages: {
        geleden: String.raw`(?:\d{1,3}\s?|een )(?:s|sec|seconden?|m|min|minuut|minuten|u|uur|uren|d|dag|dagen|w|week|weken|mnd|maand|maanden|jaar|jaren)\.?\s+geleden\b`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      over
      over ons
      over het bedrijf
      over de
      wie zijn wij
      wie we zijn
      bedrijfsprofiel
      bedrijfsinformatie
      achtergrondinformatie
      achtergrond
      noot voor de redactie
      noot voor redactie
      noten voor de redactie
      niet voor publicatie
      voor de redactie
      noot aan de redactie
      noot voor redacties`),
      aboutEnd: ['in het kort', 'in vogelvlucht', 'in één oogopslag', 'in cijfers'],
      contact: phrases(`
      contact
      perscontact
      contact pers
      contact voor de pers
      contactpersoon
      contactgegevens
      mediacontact
      persvoorlichting
      persvragen
      persdienst
      woordvoering
      woordvoerder
      afdeling communicatie
      investor relations
      voor meer informatie
      meer informatie
      nadere informatie
      voor vragen
      bron:`),
      release: phrases(`
      persbericht
      persmededeling
      perscommuniqué
      voor onmiddellijke publicatie
      voor directe publicatie
      onder embargo
      embargo tot`),
      safeHarbour: phrases(`
      toekomstgerichte verklaringen
      toekomstgerichte uitspraken
      op de toekomst gerichte
      alle rechten voorbehouden
      geregistreerd handelsmerk
      geregistreerde handelsmerken
      gedeponeerd handelsmerk
      disclaimer
      vormt geen aanbod
      uitnodiging tot het doen van een aanbod
      kan door de wet worden beperkt
      securities act`),
      byline: phrases(`
      door
      door onze redactie
      door onze redacteur
      door onze verslaggever
      van onze redactie
      van onze verslaggever
      van onze correspondent
      tekst:
      geschreven door
      geplaatst door
      auteur:
      redactie:`),
      furniture: phrases(`
      delen
      deel
      deel dit artikel
      deel dit bericht
      deel dit
      deel via
      deel op
      tweeten
      doorsturen
      mail dit artikel
      printen
      print
      afdrukken
      kopieer link
      link kopiëren
      bewaren
      volg ons
      volg ons op
      abonneren
      abonneer
      neem een abonnement
      word abonnee
      word lid
      aanmelden
      meld je aan
      meld u aan
      schrijf je in
      inloggen
      log in
      registreren
      steun ons
      nieuwsbrief
      gerelateerd
      lees ook
      lees meer
      lees verder
      bekijk ook
      zie ook
      populair
      aanbevolen
      aanbevolen voor jou
      dit vind je misschien ook leuk
      advertentie
      gesponsord
      wij gebruiken cookies
      we gebruiken cookies
      deze website gebruikt cookies
      deze site gebruikt cookies
      cookies accepteren
      alles accepteren
      alle cookies accepteren
      accepteren
      cookie-instellingen
      cookiebeleid
      privacybeleid
      privacyverklaring
      gebruiksvoorwaarden
      copyright
      ©
      (c)
      alle rechten voorbehouden
      gepubliceerd
      gearchiveerd onder
      opgeslagen onder
      opgeborgen onder
      bijgewerkt
      laatst bijgewerkt
      trefwoorden
      tags
      onderwerpen
      categorie
      categorieën
      rubriek
      foto
      foto's
      foto:
      beeld
      beeld:
      archieffoto
      afbeelding
      illustratie
      video
      home
      menu
      zoeken
      naar inhoud
      ga naar de inhoud
      naar reacties
      leestijd
      tekst gaat verder
      de tekst gaat verder
      artikel gaat verder
      het artikel gaat verder
      de tekst loopt door
      tekst loopt door
      tip van de redactie
      niets uit deze uitgave
      door verder te gaan ga je
      geen 18, geen alcohol
      je moet ingelogd
      u moet ingelogd
      dit artikel is alleen voor
      vind ik leuk
      je e-mailadres
      uw e-mailadres
      het e-mailadres wordt niet
      mijn naam, e-mail
      reacties zijn gesloten
      de reacties zijn gesloten
      reageren is niet
      deze website maakt gebruik
      deze site maakt gebruik
      onze website maakt gebruik
      onze site maakt gebruik
      onze website gebruikt
      wij maken gebruik van cookies
      we maken gebruik van cookies
      vind-ik-leuk
      naar de inhoud
      alles weigeren
      luister naar dit artikel
      beluister dit artikel
      best gelezen
      bron foto
      al abonnee
      heb je al een account
      exclusief voor abonnees
      direct naar inhoud
      direct naar de inhoud
      direct naar de hoofdinhoud
      je moet inloggen om te reageren
      je moet inloggen om een reactie
      u moet inloggen om te reageren
      u moet inloggen om een reactie`),
      labels: phrases(`
      gerelateerde artikelen
      gerelateerde berichten
      gerelateerd nieuws
      verwante artikelen
      meer nieuws
      meer artikelen
      meer over dit onderwerp
      meest gelezen
      misschien ook interessant
      volgend artikel
      vorig artikel
      volgend bericht
      vorig bericht
      algemene voorwaarden
      gepubliceerd op
      geplaatst op
      geplaatst in
      laatste update
      naar boven`),
      call: phrases(`
      volg
      abonneer
      meld je aan
      schrijf je in
      mail
      mail ons
      schrijf
      schrijf ons
      stuur
      laat het ons weten
      vertel het ons
      tip ons
      tip de redactie
      deel het
      deel dit
      klik
      download
      volg ons
      tip de
      meld het
    `),
      comment: phrases(`
      reacties
      reactie
      reacties van lezers
      lezersreacties
      plaats een reactie
      geef een reactie
      geef je reactie
      laat een reactie achter
      schrijf een reactie
      reageer
      reageren
      praat mee
      antwoorden
      ingezonden brieven
      één reactie op
      eén reactie op
      één gedachte over
      jullie reacties
      uw reacties
      wat vind jij`),
      commentAuthor: phrases(`
      zegt:
      zei:
      schreef:
      schrijft:
      reageerde:
      reageert:`),
      credit: phrases(`
      volgens een persbericht
      volgens het persbericht
      volgens een verklaring
      volgens het bedrijf
      volgens de onderneming
      in een persbericht
      in een verklaring
      in een mededeling
      zo meldt het bedrijf
      meldt het bedrijf
      meldde het bedrijf
      laat het bedrijf weten
      liet het bedrijf weten
      aldus het bedrijf
      aldus het persbericht
      aldus een woordvoerder
      een woordvoerder van
      een woordvoerster van
      op basis van een persbericht
      bron: persbericht
      persbericht`),
      speech: words(`
      zei zegt zeggen gezegd stelde stelt verklaarde verklaart vertelde vertelt legt legde meldde meldt voegde voegt
      benadrukte benadrukt liet laat weten schreef schrijft bevestigde bevestigt waarschuwde waarschuwt vindt denkt
      hoopt aldus volgens reageerde reageert kondigde meent concludeert belooft
      lacht zucht grapt roept vraagt antwoordt`),
      negation: words('niet geen nooit niemand niets nergens zonder noch nauwelijks evenmin'),
      hedge: phrases(`
      zou
      zouden
      kan
      kunnen
      mogelijk
      misschien
      wellicht
      waarschijnlijk
      vermoedelijk
      naar verluidt
      ongeveer
      circa
      rond
      bijna
      ruim
      tot wel
      minstens
      meer dan
      minder dan
      naar verwachting
      lijkt
      kunt
      kon
      konden
      pakweg
      zowat
      nagenoeg
      hooguit
      net geen
      naar schatting`),
    };
  },
};
