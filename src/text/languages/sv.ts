import { compoundNumbers } from './compounds.ts';
import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** "färjan", "bolaget": Snowball takes off "-en" and leaves these. */
const DEFINITE = /(?<=.{4})an$|(?<=.{3})et$/;

export const sv: LanguageRecord = {
  tag: 'sv',
  get functionWords() {
    return new Set(
      words(`
      och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under
      också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan
      över bara in blir upp även vad få två hon ha mellan man detta denna dessa sina samt enligt säger blev vilket genom
      utan ni du mig dig oss er hans hennes deras dess sitt min mitt mina din ditt dina vår vårt våra er ert era honom
      henne dem vem vilka vilken varje någon något några ingen inget inga annat allt hela många mer mest fler flera
      flest mindre minst lika samma sådan sådant sådana själv själva hur varför därför eftersom medan innan tills trots
      ju ändå dock alltså både antingen varken samtidigt redan ännu aldrig alltid ofta ibland igen nästan ungefär cirka
      omkring kring ned ner fram bort hem hit dit åt hos enda bland inom inför utanför bakom framför ovanför nedan
      måste vill ville kunde borde bör brukar går gick gör gjorde gjort göra gå tar tog ta ge ger gav säga sade sagt
      fick fått haft varit blivit bli blivit kom komma ser se står stod låter lät dag i dag igår imorgon idag tid`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      t.ex. bl.a. m.m. m.fl. d.v.s. dvs. o.s.v. osv. s.k. f.d. fr.o.m. t.o.m. p.g.a. ca. ca kl. nr. s. tel. jfr. resp.
      st. mkt. max. min. milj. mdr. kap. fig. ev. inkl. exkl. Dr. Prof. Fr. St. AB. Inc. Ltd. Co. jan. feb. apr. aug.
      sept. okt. nov. dec. mån. tis. ons. tors. fre. lör. sön.`),
    );
  },
  ordinalStop: false,
  spaced: true,
  get numbers() {
    return new Map([
      ...compoundNumbers({
        small:
          'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
        tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
        join: (ten, one) => ten + one,
        hundred: 'hundra',
        thousand: 'tusen',
      }),
      ...values(
        'noll=0 tjugoen=21 trettioen=31 fyrtioen=41 femtioen=51 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo=20 trettio=30 fyrtio=40 femtio=50 sextio=60 sjuttio=70 åttio=80 nittio=90 första=1 andra=2 tredje=3 fjärde=4 femte=5',
      ),
    ]);
  },
  get magnitudes() {
    return values(
      'hundra=100 tusen=1e3 tusentals=1e3 miljon=1e6 miljonen=1e6 miljoner=1e6 miljonerna=1e6 milj=1e6 miljard=1e9 miljarden=1e9 miljarder=1e9 miljarderna=1e9 mdr=1e9 dussin=12 procent=1 procenten=1 procents=1',
    );
  },
  stemmer: async () => {
    const { stemmer } = await import('@orama/stemmers/swedish');
    return (word) => stemmer(word).replace(DEFINITE, '');
  },
  get calendar(): Calendar {
    return {
      months:
        'januari jan, februari feb, mars mar, april apr, maj, juni jun, juli jul, augusti aug, september sep sept, oktober okt, november nov, december dec',
      weekdays: 'måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag',
      relativeDays: 'idag igår imorgon',
      ending: /(?<=dag)(?:s|ens?|ar)$/,
      beforeClock: String.raw`kl\.`,
    };
  },
  get page(): PagePatterns {
    return {
      mayBePaid: 'länk',
      affiliate: String.raw`\b(?:affiliate|annons|reklam)länk`,
      links: String.raw`\blänk(?:en|ar|arna)?(?![a-zà-ÿ])`,
      commission: String.raw`\bprovision(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:tjäna|erhåll|får\b)`,
      weAndOurPartners: String.raw`vi och v[åo]r\S*`,
      cookies: 'kakor',
      unsubscribe: String.raw`\bavprenumerer|\bavregistrer|avsluta (?:din |di )?prenumeration|säga upp (?:nyhetsbrevet|din prenumeration)|avanmäl\S* .{0,40}(?:nyhetsbrev|utskick)|(?:nyhetsbrev|utskick).{0,60}avanmäl`,
      inbox:
        '(?:i|till) (?:din |er )?(?:inkorg(?:en)?|mejlkorg(?:en)?|mejlbox(?:en)?)|till din (?:mejl|e-post)',
      feedFootOpens: 'inlägget',
      feedFootEnds: 'dök först upp på',
      inBrowser: String.raw`\bi (?:din |en )?webb?läsare`,
      minuteRead: 'lästid',
      readingTime: 'lästid',
      picture: 'Bild(?:er)?',
      pictureInBrackets: 'Bild',
      donation: 'stöd vår journalistik',
      promises:
        'relatera[td]|läs (?:också|även|mer|vidare)|mest läst|fler (?:artiklar|nyheter)|mer (?:om|från|läsning)|senaste nytt|rekommender|du kanske',
      pageWords: 'prenumer|(?<!en)registr',
      ages: {
        sedan: String.raw`för\s+(?:\d{1,3}|en|ett)\s+[^\s\d]+\s+sedan\b|\d{1,3}\s(?:min|tim(?:mar)?|h|dagar|dag|veckor)\.?\s+sedan\b`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      om
      om oss
      om företaget
      om bolaget
      fakta om
      kort om
      information om
      till redaktionen`),
      aboutEnd: ['i korthet', 'i siffror', 'i sammandrag'],
      contact: phrases(`
      presskontakt
      presskontakter
      mediekontakt
      kontakt
      kontakt för media
      kontakt för press
      kontakta
      kontaktperson
      kontaktpersoner
      kontaktuppgifter
      för mer information
      för ytterligare information
      för frågor:
      för frågor kontakta
      för frågor, kontakta
      för frågor vänligen
      för frågor och intervju
      vid frågor kontakta
      vid frågor, kontakta
      vid frågor:
      mer information
      frågor från media
      presstjänst
      pressbilder
      investerarkontakt`),
      release: phrases(`
      pressmeddelande
      pressmeddelanden
      pressinformation
      för omedelbar publicering
      för omedelbar spridning
      embargo till`),
      safeHarbour: phrases(`
      framåtblickande uttalanden
      framtidsinriktade uttalanden
      framåtriktad information
      med ensamrätt
      eftertryck förbjuds
      alla rättigheter förbehållna
      registrerat varumärke
      registrerade varumärken
      utgör inte ett erbjudande`),
      byline: phrases(`
      av
      text
      text:
      text och foto
      skriven av
      publicerad av
      reporter
      redaktör
      redaktionen`),
      furniture: phrases(`
      dela
      dela artikeln
      dela med dig
      dela på
      dela via
      tweeta
      skicka via e-post
      skriv ut
      kopiera länk
      spara
      följ oss
      följ ämnet
      prenumerera
      bli prenumerant
      teckna prenumeration
      logga in
      registrera dig
      nyhetsbrev
      anmäl dig till
      läs också
      läs även
      läs mer
      läs vidare
      läs också:
      relaterat
      rekommenderas
      rekommenderat för dig
      du kanske också gillar
      annons
      annonsering
      sponsrat innehåll
      vi använder cookies
      vi använder kakor
      den här webbplatsen använder
      denna webbplats använder
      godkänn alla
      acceptera
      acceptera alla
      hantera inställningar
      cookieinställningar
      om cookies
      integritetspolicy
      personuppgifter
      användarvillkor
      copyright
      ©
      (c)
      publicerad
      publicerat
      uppdaterad
      uppdaterat
      senast uppdaterad
      taggar
      taggar:
      ämnen
      kategori
      kategorier
      foto
      foto:
      fotograf
      bild
      bild:
      bildtext
      arkivbild
      genrebild
      pressbild
      video
      start
      startsida
      meny
      sök
      hoppa till innehåll
      till kommentarerna
      lästid
      gilla laddar
      gilla detta
      e-postadress
      din e-postadress
      ange din e-postadress
      beställ gratis
      morgonens nyhetsbrev
      dagens nyhetsbrev
      veckans nyhetsbrev
      artikeln fortsätter efter annonsen
      annonsen fortsätter
      texten fortsätter efter annonsen
      artikeln är låst
      redan prenumerant
      läs hela artikeln
      låst artikel
      dela på facebook
      rätta artikeln
      rapportera fel
      hittat ett fel
      såg du något fel
      tipsa redaktionen
      kontakta redaktionen
      lyssna på artikeln
      tillgänglighetsredogörelse
      alla rättigheter förbehållna
      logga in för att kommentera`),
      labels: phrases(`
      mer om
      mer läsning
      relaterade artiklar
      fler artiklar
      fler nyheter
      mest läst
      mest lästa
      mest lästa artiklar
      senaste nytt
      senaste nyheterna
      nästa artikel
      föregående artikel
      i samarbete med
      ansvarig utgivare
      till toppen`),
      call: phrases(`
      följ
      prenumerera
      anmäl dig
      mejla
      mejla oss
      skriv till oss
      skicka
      tipsa
      tipsa oss
      hör av dig
      kontakta oss
      berätta för oss`),
      comment: phrases(`
      kommentarer
      kommentar
      kommentera
      skriv en kommentar
      lämna en kommentar
      lämna ett svar
      läsarkommentarer
      läsarnas kommentarer
      svar
      delta i diskussionen
      insändare`),
      commentAuthor: phrases(`
      skriver:
      skrev:
      säger:
      svarar:
      svarade:
      kommenterar:
      kommenterade:`),
      credit: phrases(`
      enligt ett pressmeddelande
      enligt pressmeddelandet
      enligt ett uttalande
      enligt bolaget
      enligt företaget
      i ett pressmeddelande
      i pressmeddelandet
      i ett uttalande
      i ett mejl
      skriver bolaget
      skriver företaget
      uppger bolaget
      uppger företaget
      meddelar bolaget
      meddelar företaget
      en talesperson för
      källa: pressmeddelande
      pressmeddelande`),
      speech: words(`
      säger sade sa säga sagt berättar berättade uppger uppgav förklarar förklarade menar menade tillägger tillade
      framhåller framhöll betonar betonade konstaterar konstaterade skriver skrev bekräftar bekräftade varnar varnade
      svarar svarade tycker anser hoppas lovar lovade medger medgav fortsätter fortsatte meddelar meddelade kommenterar
      kommenterade påpekar påpekade intygar minns utropar ropar frågar undrar suckar skrattar enligt
      understryker underströk noterar noterade påstår påstod hävdar hävdade beskriver beskrev resonerar resonerade avslutar inleder förtydligar förtydligade upplyser avslöjar bedömer bedömde befarar befarade beklagar beklagade uppmanar uppmanade ropade frågade undrade suckade skrattade`),
      negation: words('inte ej icke aldrig ingen inget inga ingenting utan knappt varken'),
      hedge: phrases(`
      kan
      kunde
      skulle
      kanske
      möjligen
      troligen
      sannolikt
      förmodligen
      uppges
      omkring
      ungefär
      cirka
      nästan
      drygt
      knappt
      upp till
      minst
      mer än
      fler än
      mindre än
      väntas
      verkar`),
    };
  },
};
