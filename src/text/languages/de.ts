import { compoundNumbers } from './compounds.ts';
import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** "Problem", "System": Snowball takes "em" for the ending of an adjective. */
const NO_ADJECTIVE = /(?<=embl|probl|syst|theor)em$/u;
/** "Zentrum", "Ministerium", "Thema", "Risiko": in their plurals "en" stands for the ending. "Studien" are also a Studie's. */
const LATIN_SINGULAR = /(?:(?<=for|muse|tr|(?<!stud)i)um|(?<=firm|them)a|(?<=kont|risik)o)s?$/u;

const regular = (word: string): string =>
  word.replace(NO_ADJECTIVE, 'eme').replace(LATIN_SINGULAR, 'en');

export const de: LanguageRecord = {
  tag: 'de',
  get functionWords() {
    return new Set(
      words(`
      der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder aber
      denn sondern doch jedoch sowie als wie wenn weil dass daß ob damit obwohl während bevor nachdem bis seit falls
      indem sodass sobald solange in im ins an am ans auf aufs aus bei beim durch durchs für gegen hinter mit nach
      neben ohne über um unter unterm von vom vor vorm wegen zu zum zur zwischen trotz statt gegenüber innerhalb
      außerhalb ausserhalb laut pro je ab entlang samt ich mich mir mein meine meinen meinem meiner du dich dir dein deine er ihn
      ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer ihres ihnen es wir uns unser unsere
      unseren unserem unserer euch euer sich man wer wen wem wessen was welche welcher welches welchen welchem dieser
      diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem alle allen aller alles allem andere
      anderen anderer anderes beide beiden einige einigen einiger etwas nichts nicht nie niemand viel viele vielen mehr
      meisten wenig weniger solche solcher ist sind war waren wäre wären bin bist gewesen sei seien hat haben hatte
      hatten hätte hätten habe gehabt wird werden wurde wurden würde würden worden geworden kann können konnte konnten
      könnte könnten könne muss müssen musste mussten müsse soll sollen sollte sollten solle will wollen wollte wollten
      darf dürfen durfte dürfe mag mögen möchte möchten macht machen gibt geht lassen lässt da dort hier dann nun jetzt
      noch schon auch nur sehr so zu bereits immer wieder heute gestern morgen mal einmal dabei dazu davon daran darauf
      darin dafür daher deshalb deswegen dadurch darüber dagegen danach daraus darum hierfür hierzu allerdings zudem
      außerdem ausserdem ebenfalls eben ganz fast etwa rund wohl zwar weiter weiterhin insgesamt sagt sagte erklärt erklärte mitte
      wo wohin woher wann warum weshalb deren dessen dass denen derer also selbst sonst sogar gar kaum gerade erst
      lediglich zumindest jeweils oft meist manchmal dennoch trotzdem ebenso somit hiermit wobei wodurch womit wofür
      woran worauf worüber sofern sowohl weder beziehungsweise anstatt gemäß gemäss per sobald daneben davor dahinter
      hin hinzu her herum heraus hinaus anders manche manchen mancher manches jenen jenem jenes solches solchen solchem
      meines deines deinen deinem deiner eure euren eurer eurem mehrere mehreren mehrerer wenige wenigen weniger vieler beider
      einiges derselbe dieselbe dasselbe derselben denselben demselben desselben werde wirst hab heißt heisst gab geben
      ließ liess ließen liessen`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      Dr. Prof. Hr. Fr. Hrn. Dipl. Ing. Mag. St. Str. Nr. Nrn. Tel. Abb. Abs. Art. Anm. Aufl. Bd. Bsp. Hrsg. Jan. Feb.
      Febr. Mär. Apr. Jun. Jul. Aug. Sep. Sept. Okt. Nov. Dez. Mo. Di. Mi. Do. Mio. Mrd. Tsd. Std. Min. Sek. Jh. Jhd.
      Co. Inc. Corp. Ltd. Gebr. bzw. rd. ca. evtl. ggf. inkl. exkl. zzgl. usw. usf. etc. vgl. vs. z. z.B. d.h. u.a. u.ä. o.ä.
      i.d.R. s.o. s.u. z.T. z.Z. z.Zt. m.E. a.D. e.V. i.V. v.a. a.M. n.Chr. v.Chr. gem. geb. gest. gez. ehem. einschl.
      entspr. erg. max. min. mind. möbl. sog. spez. stellv. tägl. urspr. verh. verm. vorm. wg. zit. zzt. allg. bes. betr.
      bzgl. dt. engl. frz. jährl. monatl. lt. St.`),
    );
  },
  ordinalStop: true,
  capitalAfterOrdinal: true,
  capitalDates: true,
  nounCapitals: true,
  spaced: true,
  get numbers() {
    return new Map([
      ...compoundNumbers({
        small:
          'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
        tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
        join: (ten, one) => `${one}und${ten}`,
        hundred: 'hundert',
        thousand: 'tausend',
      }),
      ...values(
        'null=0 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 erste=1 ersten=1 erster=1 zweite=2 zweiten=2 zweiter=2 dritte=3 dritten=3 dritter=3 vierte=4 vierten=4 fünfte=5 fünften=5 hundert=100 tausend=1000 zweimal=2 dreimal=3',
      ),
    ]);
  },
  get magnitudes() {
    return values(
      'hundert=100 tausend=1e3 tsd=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12 dutzend=12 prozent=1',
    );
  },
  bare: (key) => key.replace(/'s?$/u, ''),
  stemmer: async () => {
    const { stemmer } = await import('@orama/stemmers/german');
    return (word) => stemmer(regular(word));
  },
  get calendar(): Calendar {
    return {
      months:
        'januar jänner jan, februar feb, märz mär, april apr, mai, juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, dezember dez',
      weekdays: 'montag, dienstag, mittwoch, donnerstag, freitag, samstag sonnabend, sonntag',
      relativeDays: 'heute gestern vorgestern morgen',
      beforeClock: 'um',
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly: 'nur für abonnent',
      commission: String.raw`\bprovision(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:erh[aä]lt|bek[oa]mm|verdien)`,
      weAndOurPartners: 'wir und unsere',
      unsubscribe: String.raw`(?:newsletter|e-?mails?|mails)\b.{0,60}\babbestell|\babbestell.{0,60}(?:newsletter|mail)|\bhier .{0,20}\babmelden`,
      inbox: '(?:im|in ihr(?:em|en)?|in dein(?:em)?) (?:e-?mail-)?(?:postfach|posteingang)',
      feedFootOpens: 'der beitrag',
      feedFootEnds: 'erschien zuerst',
      inBrowser: String.raw`\b(?:im|in ihrem|in deinem) (?:web)?browser (?:an(?:sehen|schauen|zeigen)|öffnen|lesen|betrachten)`,
      minuteRead: 'lesezeit|lesedauer',
      readingTime: 'lesezeit|lesedauer',
      picture: 'Bild(?:er)?',
      pictureInBrackets: 'Bild',
      donation: 'unterstützen sie unseren journalismus',
      promises: 'meistgelesen|mehr zum thema|das könnte|lesen sie auch',
      pageWords: 'abonn|(?<!en)registr|vorbehalten',
      ages: {
        vor: String.raw`vor\s+(?:\d{1,3}|einem|einer)\s?(?:sek|min|std|stunde|tag|woche|monat|jahr)`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      über
      über uns
      über das unternehmen
      über die
      über den
      zum unternehmen
      zur person
      das unternehmen
      unternehmensprofil
      unternehmensporträt
      firmenporträt
      firmenprofil
      kurzprofil
      kurzporträt
      hintergrund
      hintergrundinformationen
      hinweis für redaktionen
      hinweise für redaktionen
      hinweis an die redaktion
      hinweis an die redaktionen
      anmerkung für redaktionen
      redaktioneller hinweis
      wer wir sind`),
      aboutEnd: ['auf einen blick', 'im überblick', 'im profil', 'im porträt', 'kurz vorgestellt'],
      contact: phrases(`
      pressekontakt
      medienkontakt
      pressestelle
      presseabteilung
      kontakt
      kontakt für medien
      kontakt für die presse
      kontakt für journalisten
      ansprechpartner
      ansprechpartner für die presse
      ansprechpartnerin
      ansprechpartnerin für die presse
      ansprechperson
      rückfragehinweis
      rückfragen
      rückfragen an
      bei rückfragen
      für rückfragen
      medienanfragen
      presseanfragen
      weitere informationen
      für weitere informationen
      nähere informationen
      bildmaterial
      belegexemplar
      herausgeber
      original-content von
      v.i.s.d.p.`),
      release: phrases(`
      pressemitteilung
      presseinformation
      presseinfo
      pressemeldung
      presseerklärung
      presseaussendung
      medienmitteilung
      medieninformation
      zur sofortigen veröffentlichung
      frei zur veröffentlichung
      zur freien verwendung
      sperrfrist
      gesperrt bis`),
      safeHarbour: phrases(`
      zukunftsgerichtete aussagen
      zukunftsgerichteten aussagen
      vorausschauende aussagen
      in die zukunft gerichtete aussagen
      alle rechte vorbehalten
      ohne gewähr
      haftungsausschluss
      eingetragene marke
      eingetragene marken
      eingetragenes warenzeichen
      stellt kein angebot
      weder ein angebot
      aufforderung zur abgabe eines angebots
      zum kauf von wertpapieren
      nicht zur verbreitung in
      securities act`),
      byline: phrases(`
      von
      text von
      text:
      ein bericht von
      geschrieben von
      verfasst von
      autor:
      autorin:
      redaktion:
      von unserem korrespondenten
      von unserer redaktion`),
      furniture: phrases(`
      teilen
      artikel teilen
      beitrag teilen
      jetzt teilen
      auf facebook teilen
      per e-mail teilen
      weiterempfehlen
      drucken
      artikel drucken
      merken
      merkliste
      link kopieren
      folgen sie uns
      folgt uns
      folge uns
      abonnieren
      jetzt abonnieren
      newsletter
      newsletter abonnieren
      zum newsletter
      anmelden
      registrieren
      einloggen
      login
      unterstützen sie uns
      lesen sie auch
      lesen sie mehr
      lies auch
      das könnte sie auch interessieren
      das könnte dich auch interessieren
      weiterlesen
      meistgelesen
      beliebt
      empfohlen
      empfehlungen
      anzeige
      werbung
      gesponsert
      wir verwenden cookies
      diese website verwendet cookies
      diese webseite verwendet cookies
      diese seite verwendet cookies
      wir nutzen cookies
      cookies akzeptieren
      alle akzeptieren
      einstellungen
      cookie-einstellungen
      datenschutz
      datenschutzerklärung
      impressum
      nutzungsbedingungen
      agb
      kontakt
      copyright
      ©
      (c)
      alle rechte vorbehalten
      veröffentlicht
      aktualisiert
      zuletzt aktualisiert
      stand:
      schlagworte
      schlagwörter
      stichworte
      themen
      tags
      kategorie
      kategorien
      rubrik
      foto
      fotos
      foto:
      bild
      bild:
      bildquelle
      symbolbild
      archivbild
      archivfoto
      quelle:
      grafik
      video
      startseite
      menü
      suche
      zum inhalt springen
      zu den kommentaren
      lesezeit
      mehr dazu:
      mehr dazu hier
      mehr dazu lesen
      mehr dazu finden
      lesen sie hier
      lesen sie dazu
      inserat
      publiziert
      abgelegt unter
      eingeordnet unter
      die kommentarfunktion ist
      melden sie sich an, um
      sie können sich jederzeit abmelden
      sie können den newsletter jederzeit
      abmeldung jederzeit
      abmeldung ist jederzeit
      bitte aktivieren sie javascript
      dieser beitrag ist ein gastkommentar
      dieser text ist ein gastkommentar
      dieser beitrag ist ein gastbeitrag
      dieser text ist ein gastbeitrag
      die redaktion behält sich vor
      dieser artikel wurde automatisch
      dieser beitrag wurde automatisch
      dieser text stammt von der agentur
      dieser artikel stammt von der agentur`),
      labels: phrases(`
      verwandte artikel
      verwandte themen
      ähnliche artikel
      ähnliche beiträge
      mehr zum thema
      mehr dazu
      auch interessant
      weitere artikel
      weitere meldungen
      weitere nachrichten
      weitere themen
      meistgelesene artikel
      beliebte artikel
      nächster artikel
      vorheriger artikel
      nächster beitrag
      vorheriger beitrag
      mitglied werden
      jetzt anmelden
      veröffentlicht am
      nach oben`),
      call: phrases(`
      folge
      folgen sie
      folgt
      abonnieren sie
      abonniere
      schreiben sie
      schreib uns
      schreibt uns
      mailen sie
      melden sie sich
      melde dich
      sagen sie uns
      schicken sie
      senden sie
      jetzt melden
      hier melden
      fehler melden
      hier fehler melden
      teilen sie ihn
      teilen sie diesen
    `),
      comment: phrases(`
      kommentare
      kommentar
      gedanken zu
      leserkommentare
      kommentar schreiben
      kommentar verfassen
      schreiben sie einen kommentar
      schreibe einen kommentar
      hinterlassen sie einen kommentar
      hinterlasse einen kommentar
      diskutieren sie mit
      diskussion
      antworten
      beiträge
      leserbriefe
      ihre meinung
      was meinen sie`),
      commentAuthor: phrases(`
      sagt:
      sagte:
      schreibt:
      schrieb:
      meint:
      kommentiert:
      antwortet:
      hat geschrieben:`),
      credit: phrases(`
      laut einer mitteilung
      laut mitteilung
      laut pressemitteilung
      laut einer pressemitteilung
      laut unternehmen
      laut einer ankündigung
      pressemitteilung hier
      mitteilung hier
      laut unternehmensangaben
      nach angaben des unternehmens
      nach angaben der
      nach eigenen angaben
      nach unternehmensangaben
      nach firmenangaben
      nach einer mitteilung
      in einer mitteilung
      in einer pressemitteilung
      in einer aussendung
      in einer erklärung
      in einer presseerklärung
      teilte das unternehmen mit
      wie das unternehmen mitteilte
      wie das unternehmen mitteilt
      teilt das unternehmen mit
      heißt es in der mitteilung
      heißt es in einer mitteilung
      heißt es in der pressemitteilung
      heißt es in einer pressemitteilung
      so die mitteilung
      einer mitteilung zufolge
      zufolge
      pressemitteilung
      pressemeldung
      quelle: pressemitteilung
      mit material der
      mit material von
      ein sprecher des
      eine sprecherin des
      eine sprecherin der
      ein sprecher der
      laut aussendung
      laut einer aussendung
      per aussendung
      in einer presseaussendung
      laut presseaussendung
      laut medienmitteilung
      laut einer medienmitteilung
      in einer medienmitteilung
      so die medienmitteilung`),
      speech: words(`
      sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte meint meinte berichtet berichtete erläutert
      erläuterte ergänzt ergänzte fügt fügte hinzu kündigt kündigte kommentiert kommentierte schreibt schrieb bestätigt
      bestätigte unterstreicht unterstrich bekräftigt bekräftigte teilte mitteilte mitteilt teilt hofft glaubt warnt
      warnte verspricht versprach zitiert heißt hieß so zufolge laut lobt lobte kritisiert kritisierte fordert forderte
      freut
      scherzt seufzt lacht lächelt ruft gesteht schwärmt schimpft`),
      negation: words(
        'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends ohne weder noch kaum',
      ),
      hedge: phrases(`
      könnte
      könnten
      dürfte
      dürften
      soll
      sollen
      vielleicht
      möglicherweise
      vermutlich
      wohl
      wahrscheinlich
      angeblich
      offenbar
      rund
      etwa
      ungefähr
      circa
      knapp
      fast
      bis zu
      mindestens
      mehr als
      weniger als
      voraussichtlich
      scheint
      laut`),
    };
  },
};
