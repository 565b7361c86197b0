import { compoundNumbers } from './compounds.ts';
import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** Articles, prepositions and particles that lost their vowel before the next word: l', dell', un', c'. */
const ELISION =
  /^(?:[cdlmstv]|un|gl|agl|all|coll|dagl|dall|degl|dell|negl|nell|sugl|sull|quest|quell|tutt|anch|cos|dov|com|senz|mezz|sant|bell)'(?=.)/u;

/** Plurals that Snowball leaves apart from their singular. */
const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['anni', 'anno'],
  ['uomini', 'uomo'],
]);

/** What a plural becomes; before e and i an h keeps c and g hard: "laghi". */
const singular = (word: string): string =>
  SINGULAR.get(word) ?? word.replace(/([cg])h(?=[ei]$)/, '$1');

export const it: LanguageRecord = {
  tag: 'it',
  get functionWords() {
    return new Set(
      words(`
      il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli
      alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col coi e ed o
      od ma né se che chi cui quale quali come quando dove perché poiché mentre anche ancora già non più meno molto molta
      molti molte poco poca pochi poche troppo tanto tanta tanti tante tutto tutta tutti tutte ogni alcuni alcune alcun
      alcuna qualche qualsiasi nessun nessuno nessuna niente nulla altro altra altri altre stesso stessa stessi stesse
      proprio propria propri proprie io me mi mio mia miei mie tu te ti tuo tua tuoi tue egli lui lei essa esso essi esse
      ella noi ci nostro nostra nostri nostre voi vi vostro vostra vostri vostre loro si sé suo sua suoi sue ne questo
      questa questi queste quello quella quelli quelle quel quei quegli ciò è sono era erano sarà saranno sarebbe sia siano
      fu furono essere stato stata stati state stava ha hanno ho abbiamo aveva avevano avrà avranno avrebbe abbia abbiano
      ebbe avere avuto può possono poteva potrà potrebbe potrebbero potere deve devono doveva dovrà dovrebbe dovere vuole
      vogliono fa fanno fatto fare va vanno viene vengono venuto così qui qua lì là ora oggi ieri domani sempre mai prima
      dopo poi quindi inoltre invece però infatti dunque allora bene solo soltanto circa quasi secondo contro senza sotto
      sopra verso presso durante dentro fuori oltre entro fino attraverso grazie insieme tramite ovvero oppure cioè
      c'è c'era c'erano l'ha l'hanno dell'altro un'altra un altro l'altro l'altra dov'è com'è d'altra parte detto dice
      ad
      siamo siete sarò sarai saremo sarete sarei saremmo sarebbero ero eri eravamo fui fummo fosse fossero fossi sii
      essendo hai avete abbiate avevo avevi avevamo avevate avrò avremo avrete avrei avremmo avrebbero avesse avessero
      avessi avendo posso puoi possiamo potete possa possano potevano potevo potremo potranno potremmo potesse
      potessero potuto devo devi dobbiamo dovete debba debbano dovevano dovranno dovremo dovrebbero dovremmo dovesse
      dovuto voglio vuoi vogliamo volete voleva volevano vorrà vorranno vorrei vorrebbe vorremmo vorrebbero volesse
      voluto faccio fai facciamo fate faccia facciano faceva facevano fece fecero farà faranno farebbe facendo fatta
      fatti fatte vado vai andiamo andava andavano andrà andranno andato andata vengo venga vengano veniva venivano
      venne vennero verrà verranno verrebbe venire venuta venuti venute venendo sto stai stiamo stanno stavano sta
      starà stia li gliela glielo gliene melo telo ognuno ognuna ciascuno ciascuna ciascun entrambi entrambe parecchi
      parecchie diversi diverse vari varie certo certa certi certe tale tali quanto quanta quanti quante qualcuno
      qualcosa chiunque qualunque ovunque altrui medesimo medesima nonché pure perfino persino addirittura appunto
      intanto infine finora ormai appena subito spesso almeno davvero nemmeno neanche neppure affinché purché benché
      sebbene qualora seppure laddove siccome giacché tuttavia comunque peraltro anzi eppure sennonché lungo malgrado
      nonostante mediante tranne eccetto salvo rispetto riguardo assieme accanto davanti dietro vicino lontano intorno
      attorno frattempo soprattutto specialmente innanzitutto piuttosto abbastanza assai parecchio alquanto forse
      magari probabilmente ecco talvolta altrimenti cosicché sicché dapprima stavolta quassù laggiù lassù
      quaggiù`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      Sig. Sigg. Sig.ra Dott. Dott.ssa Dr. Prof. Prof.ssa Avv. Ing. Arch. Geom. Rag. On. Sen. Gen. Col. Cap. Mons. S. SS.
      Spett. Egr. Gent. sig. sigg. sig.ra dott. dott.ssa dr. prof. prof.ssa avv. ing. arch. geom. rag. on. Ill. S.p.A. S.r.l. S.n.c. S.a.s. Inc. Corp. Ltd. Co. F.lli. ecc. etc. es. p.es. cfr. pag. pagg. art.
      artt. cap. vol. fig. ed. n. nn. nr. tel. ca. max. min. v. vs. c.a. a.C. d.C. gen. feb. mar. apr. mag. giu. lug. ago.
      set. sett. ott. nov. dic. p.zza c.so v.le Uff. dip. prov. loc. U.S.A. U.E.`),
    );
  },
  ordinalStop: false,
  spaced: true,
  get numbers() {
    return new Map([
      ...compoundNumbers({
        small:
          'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
        tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
        join: (ten, one) => (/^[ou]/.test(one) ? ten.slice(0, -1) : ten) + one,
        hundred: 'cento',
        thousand: 'mila',
      }),
      ...values(
        'zero=0 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 mille=1e3 dozzina=12 decina=10 ventina=20 trentina=30 centinaio=100 migliaio=1e3 ventitré=23 trentatré=33 quarantatré=43 cinquantatré=53 sessantatré=63 settantatré=73 ottantatré=83 novantatré=93 primo=1 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5',
      ),
    ]);
  },
  get magnitudes() {
    return values(
      'cento=1 mille=1e3 mila=1e3 migliaia=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9 mln=1e6 mld=1e9 dozzina=12 percento=1',
    );
  },
  bare: (key) => key.replace(ELISION, ''),
  stemmer: async () => {
    const { stemmer } = await import('@orama/stemmers/italian');
    return (word) => stemmer(singular(word));
  },
  get calendar(): Calendar {
    return {
      months:
        'gennaio, febbraio feb, marzo mar, aprile apr, maggio, giugno, luglio, agosto ago, settembre set, ottobre, novembre nov, dicembre dic',
      weekdays: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
      relativeDays: 'oggi ieri domani',
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly: 'riservat[oaie] agli abbonati',
      affiliate: String.raw`\blinks?\s(?:d[ei'’]\s?)?affili`,
      commission: String.raw`\bcommissione(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:ricev|guadagn)`,
      weAndOurPartners: 'noi e i nostri',
      consent: '(?:cliccando|continuando).{1,120}cookie',
      unsubscribe: String.raw`\bdisiscri|non ricevere più|puoi (?:cancellarti|disiscriverti)|annullare l'iscrizione`,
      inbox: 'nella tua (?:casella|e-?mail|posta)',
      feedFootOpens: "l'articolo",
      feedFootEnds: 'proviene da|sembra essere il primo su',
      inBrowser: String.raw`\bnel (?:tuo )?browser`,
      minuteRead: '(?:d[ei] )?lettura',
      readingTime: 'lettura',
      picture: 'Immagine|Fotografia',
      registered: String.raw`\btestata (?:giornalistica )?(?:telematica )?(?:registrata|iscritta)\b`,
      donation: String.raw`\bsostieni il nostro giornalismo`,
      promises: 'più lett|leggi anche|potrebbe interessar|articoli correlati',
      pageWords: 'iscriv|(?<!en)registr|riservat',
      ages: {
        fa: String.raw`(?:\d{1,3}\s?(?:s|sec|secondi|m|min|minut[io]|h|or[ae]|g|gg|giorn[io]|sett|settiman[ae]|mes[ei]|ann[io])\.?|un'ora|un minuto|un giorno|una settimana)\s+fa\b`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      informazioni su
      informazioni sul
      informazioni sulla
      informazioni sull'
      a proposito di
      a proposito della
      chi siamo
      chi è
      profilo aziendale
      profilo dell'azienda
      profilo della società
      l'azienda
      la società
      su
      note per i redattori
      nota per i redattori
      note per gli editori
      nota per gli editori
      note redazionali`),
      aboutEnd: ['in breve', 'in sintesi', 'in pillole', 'in cifre'],
      contact: phrases(`
      contatti
      contatto
      contatti stampa
      contatto stampa
      contatti per la stampa
      contatto per la stampa
      contatti per i media
      contatti media
      ufficio stampa
      ufficio comunicazione
      relazioni con i media
      relazioni esterne
      media relations
      investor relations
      per informazioni
      per maggiori informazioni
      per ulteriori informazioni
      per approfondimenti
      fonte:
      addetto stampa
      addetta stampa`),
      release: phrases(`
      comunicato stampa
      comunicato
      nota stampa
      cartella stampa
      per pubblicazione immediata
      per diffusione immediata
      da pubblicare immediatamente
      sotto embargo
      embargo fino`),
      safeHarbour: phrases(`
      dichiarazioni previsionali
      dichiarazioni di carattere previsionale
      dichiarazioni prospettiche
      tutti i diritti riservati
      tutti i diritti sono riservati
      riproduzione riservata
      marchio registrato
      marchi registrati
      note legali
      non costituisce un'offerta
      sollecitazione all'acquisto
      sollecitazione di un'offerta
      può essere soggetta a restrizioni
      securities act`),
      byline: phrases(`
      di
      a cura di
      testo di
      testo e foto di
      servizio di
      reportage di
      scritto da
      pubblicato da
      autore:
      autrice:
      redazione
      dal nostro inviato
      dal nostro corrispondente
      a cura della redazione`),
      furniture: phrases(`
      condividi
      condividi su
      condividi questo articolo
      condividi l'articolo
      tweet
      invia per email
      invia per e-mail
      stampa
      stampa articolo
      copia link
      salva
      seguici
      seguici su
      iscriviti
      iscriviti alla newsletter
      abbonati
      abbonamento
      registrati
      accedi
      sostienici
      newsletter
      potrebbe interessarti
      potrebbero interessarti
      ti potrebbe interessare
      potrebbe interessarti anche
      leggi anche
      leggi di più
      leggi tutto
      leggi l'articolo
      continua a leggere
      vedi anche
      guarda anche
      consigliati
      consigliati per te
      pubblicità
      annuncio
      sponsorizzato
      contenuto sponsorizzato
      utilizziamo i cookie
      utilizziamo cookie
      questo sito utilizza cookie
      questo sito utilizza i cookie
      questo sito usa cookie
      questo sito usa i cookie
      accetta i cookie
      accetta tutti
      accetta
      gestisci preferenze
      impostazioni cookie
      cookie policy
      informativa sulla privacy
      privacy policy
      privacy
      copyright
      ©
      (c)
      tutti i diritti riservati
      riproduzione riservata
      pubblicato
      aggiornato
      tag
      etichette
      argomenti
      categoria
      categorie
      archiviato in
      sezione
      foto
      foto:
      foto d'archivio
      immagine
      immagine:
      immagine di repertorio
      credit:
      crediti:
      video
      home
      menu
      cerca
      vai al contenuto
      vai ai commenti
      tempo di lettura
      l'articolo continua dopo
      continua a leggere dopo
      advertising
      approfondisci
      articolo correlato
      contenuto per gli abbonati
      articolo riservato
      è vietata la riproduzione
      usiamo cookie
      usiamo i cookie
      continuando a navigare
      il gioco è vietato ai minori
      gioca responsabilmente
      devi essere connesso
      le opinioni espresse sono
      alcuni link di questo articolo
      il tuo indirizzo email
      il tuo indirizzo e-mail
      la tua email
      inserisci la tua email
      salva il mio nome
      mi piace:
      mi piace caricamento
      testata registrata
      testata giornalistica
      registrazione tribunale
      p.iva
      partita iva
      ascolta l'articolo
      in qualità di affiliato
      segnala un errore
      hai già un abbonamento
      sei già abbonato
      direttore responsabile:`),
      labels: phrases(`
      articoli correlati
      articoli simili
      notizie correlate
      contenuti correlati
      argomenti correlati
      altre notizie
      altri articoli
      i più letti
      le più lette
      più letti
      più lette
      articolo successivo
      articolo precedente
      termini e condizioni
      condizioni d'uso
      note legali
      pubblicato il
      aggiornato il
      ultimo aggiornamento
      foto di
      torna su`),
      call: phrases(`
      segui
      seguite
      seguici
      iscriviti
      iscrivetevi
      abbonati
      scrivici
      scriveteci
      scrivi a
      scrivete a
      raccontaci
      raccontateci
      mandaci
      segnalaci
      segnalatecelo
      inviaci
      contattaci
      contattateci
      condividilo
      condividetelo
      clicca
      scarica
      scrivi alla
      scrivete alla
      scrivi al
      scrivete al
      segui il
    `),
      comment: phrases(`
      commenti
      commento
      commenti dei lettori
      lascia un commento
      lascia una risposta
      scrivi un commento
      aggiungi un commento
      inserisci un commento
      risposte
      partecipa alla discussione
      la tua opinione
      lettere al direttore
      i commenti sono chiusi
      i commenti sono disabilitati
      un commento su
      una risposta a
      un pensiero su
      i vostri commenti
      i commenti dei lettori`),
      commentAuthor: phrases(`
      dice:
      ha detto:
      scrive:
      ha scritto:
      ha commentato:
      risponde:`),
      credit: phrases(`
      secondo un comunicato
      secondo il comunicato
      secondo una nota
      secondo l'azienda
      secondo la società
      secondo quanto comunicato
      secondo quanto riferito
      in un comunicato
      in un comunicato stampa
      in una nota
      in una nota stampa
      con un comunicato
      con una nota
      si legge in una nota
      si legge nella nota
      si legge nel comunicato
      si legge in un comunicato
      fa sapere l'azienda
      fa sapere la società
      ha reso noto
      rende noto
      un portavoce di
      un portavoce della
      una portavoce di
      una portavoce della
      fonte: comunicato
      comunicato stampa`),
      speech: words(`
      detto dice dicono disse afferma affermato spiega spiegato aggiunge aggiunto dichiara dichiarato sottolinea
      sottolineato sostiene sostenuto commenta commentato precisa precisato ricorda ricordato osserva osservato annuncia
      annunciato conferma confermato racconta conclude concluso ribadisce ribadito evidenzia evidenziato assicura
      assicurato avverte riferisce riferito secondo prosegue scrive ammette ammesso
      sorride scherza sospira confida insiste riassume ammetteva raccontava spiegava diceva chiosa sbotta`),
      negation: words(
        'non no né mai niente nulla nessun nessuno nessuna senza neanche nemmeno neppure',
      ),
      hedge: phrases(`
      potrebbe
      potrebbero
      dovrebbe
      dovrebbero
      forse
      probabilmente
      presumibilmente
      apparentemente
      sembra
      pare
      sarebbe
      avrebbe
      circa
      quasi
      fino a
      almeno
      più di
      oltre
      meno di
      intorno a
      all'incirca
      più o meno
      attorno a
      pressoché
      a quanto pare
      si stima
      secondo indiscrezioni`),
    };
  },
};
