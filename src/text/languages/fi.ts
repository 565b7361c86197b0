import { compoundNumbers } from './compounds.ts';
import { declining } from './declension.ts';
import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** Two to ten: nominative, partitive, illative, essive, and the stem behind which the other cases set their endings. */
const CASES = `
  kaksi kahta kahteen kahtena kahde
  kolme kolmea kolmeen kolmena kolme
  neljä neljää neljään neljänä neljä
  viisi viittä viiteen viitenä viide
  kuusi kuutta kuuteen kuutena kuude
  seitsemän seitsemää seitsemään seitsemänä seitsemä
  kahdeksan kahdeksaa kahdeksaan kahdeksana kahdeksa
  yhdeksän yhdeksää yhdeksään yhdeksänä yhdeksä
  kymmenen kymmentä kymmeneen kymmenenä kymmene`;
const ORDINAL_STEMS = 'kolman neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen'.split(
  ' ',
);
/** Endings of the other cases; of each pair a stem takes the one that has its vowels. */
const ENDINGS = 'n ssa ssä sta stä lla llä lta ltä lle ksi'.split(' ');

/** Two to nineteen, and third to tenth, in every case. */
function casesOfNumbers(): [word: string, value: number][] {
  const all: [string, number][] = [];
  CASES.trim()
    .split('\n')
    .forEach((line, k) => {
      const forms = words(line);
      const stem = forms.pop()!;
      for (const form of [...forms, ...ENDINGS.map((ending) => stem + ending)]) {
        all.push([form, k + 2]);
        // "kahdessatoista" is twelve.
        if (k + 2 < 10) all.push([`${form}toista`, k + 12]);
      }
    });
  ORDINAL_STEMS.forEach((stem, k) => {
    for (const ending of ['s', 'teen', 'tena', 'tenä', ...ENDINGS.map((one) => `ne${one}`)])
      all.push([`${stem}${ending}`.replace(/ns$/, 's'), k + 3]);
    all.push([`${stem.slice(0, -1)}tta`, k + 3], [`${stem.slice(0, -1)}ttä`, k + 3]);
  });
  return all;
}

/** "Tampere", "Tampereella"; "Virtanen", "Virtasen"; "Helsinki", "Helsingissä"; "Turku", "Turussa". */
const otherCases = declining({
  endings:
    'n a ä ta tä ssa ssä sta stä lla llä lta ltä lle ksi na nä in en an än on ön un yn hin iin seen',
  shifts: [
    [/nen$/u, 's', 'en ta tä ella ellä elta eltä elle essa essä esta estä'],
    [/s$/u, 'nen', ''],
    [/nk(?=.$)/u, 'ng', '*'],
    [/ng(?=.$)/u, 'nk', ''],
    [/([kpt])\1(?=.$)/u, '$1', '*'],
    [/(?<=[rl])k(?=.$)/u, '', '*'],
    [/(?<!e)e$/u, 'ee', '*'],
    [/ee$/u, 'e', ''],
  ],
  agglutinates: true,
});

export const fi: LanguageRecord = {
  tag: 'fi',
  get functionWords() {
    return new Set(
      words(`
      ja on ei että se oli hän mutta ovat kun myös kuin joka sen niin mukaan jos vain ole tai olla sekä jo kuten nyt
      voi en sitä mitä tämä jonka noin hänen vielä koko joita jotka olivat siitä sitten näin tämän minä me he hyvin
      kanssa jälkeen ennen sanoo kertoo yli kaikki muun muassa sinä te minun sinun meidän teidän heidän minua sinua
      häntä meitä teitä heitä minulle sinulle hänelle meille teille heille minulla hänellä meillä heillä itse
      itsensä oma omaa oman omat tätä tässä tästä tähän tällä tältä tälle tänä nämä näitä näiden näissä näistä tuo
      tuon tuota siinä siihen sillä siltä sille ne niitä niiden niissä niistä niihin niillä niille jota jossa josta
      johon jolla jolta jolle joiden joissa joista joihin joilla joille kuka kenen ketä mikä minkä missä mistä mihin
      millä milloin miksi miten kuinka joku jokin jotain jokainen jokaisen kukaan mikään mitään muu muut muita
      muiden toinen toisen toista molemmat sama saman samaa sellainen tällainen ettei eikä eivät ollut olleet olisi
      olisivat olemme olen olet oltava ollaan voivat voidaan voisi pitää pitäisi täytyy tulee tulevat tuli saa saada
      saavat sai kuuluu eli vaan vaikka koska jotta kunnes kunhan siis silti kuitenkin lisäksi esimerkiksi ainakin
      ainoastaan melkein lähes runsas runsaat alle enemmän eniten vähemmän vähän paljon monta monet monen usein
      joskus aina koskaan taas uudelleen heti pian edelleen tänään eilen huomenna viime ensi ilman kohti päin alla
      päällä luona luokse keskellä vieressä takana edessä ympärillä aikana ajan vuoksi takia avulla perusteella
      lisää osalta välillä kesken asti saakka alkaen pitkin ohi läpi vastaan puolesta sijaan vuonna vuoden vuosi
      kello mm esim
      n ssa ssä sta stä lla llä lta ltä lle ksi aan ään een iin ia iä ta tä tta ttä`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      esim. mm. ym. yms. jne. ks. vrt. n. noin. nk. ns. eli. ent. kpl. klo. nro. puh. s. siv. os. p. pvm. milj. mrd.
      tuh. v. vt. toim. toht. prof. dos. maist. tri. Dr. Prof. Oy. Ab. Inc. Ltd. Co. St. huom. synt. kuv. sis. alk.
      op. so. tms. tod.näk.`),
    );
  },
  ordinalStop: true,
  spaced: true,
  speakerFirst: true,
  get numbers() {
    return new Map([
      ...compoundNumbers({
        small:
          'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista',
        tens: 'kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä',
        join: (ten, one) => ten + one,
        hundred: 'sataa',
        thousand: 'tuhatta',
      }),
      ...casesOfNumbers(),
      ...values(
        'nolla=0 yksitoista=11 yhdentoista=11 yhtätoista=11 yhteentoista=11 sata=100 ensimmäinen=1 ensimmäisen=1 ensimmäistä=1 ensimmäisessä=1 ensimmäiseen=1 ensimmäisellä=1 ensimmäisenä=1 toinen=2',
      ),
    ]);
  },
  get magnitudes() {
    return values(
      'sataa=100 tuhat=1e3 tuhatta=1e3 tuhannen=1e3 tuhanteen=1e3 tuhannesta=1e3 tuhannella=1e3 miljoona=1e6 miljoonaa=1e6 miljoonan=1e6 miljoonaan=1e6 miljoonasta=1e6 miljoonassa=1e6 miljoonalla=1e6 miljoonalle=1e6 miljoonaksi=1e6 milj=1e6 miljardi=1e9 miljardia=1e9 miljardin=1e9 miljardiin=1e9 miljardista=1e9 miljardilla=1e9 mrd=1e9 biljoona=1e12 tusina=12 prosenttia=1 prosentti=1 prosentin=1 prosenttiin=1 prosentista=1 prosentissa=1 prosentilla=1 prosentille=1 prosentilta=1 prosentiksi=1 pros=1',
    );
  },
  stemmer: async () => (await import('@orama/stemmers/finnish')).stemmer,
  otherCases,
  get calendar(): Calendar {
    return {
      months:
        'tammikuu tammikuuta, helmikuu helmikuuta, maaliskuu maaliskuuta, huhtikuu huhtikuuta, toukokuu toukokuuta, kesäkuu kesäkuuta, heinäkuu heinäkuuta, elokuu elokuuta, syyskuu syyskuuta, lokakuu lokakuuta, marraskuu marraskuuta, joulukuu joulukuuta',
      weekdays:
        'maanantai maanantaina, tiistai tiistaina, keskiviikko keskiviikkona keskiviikon, torstai torstaina, perjantai perjantaina, lauantai lauantaina, sunnuntai sunnuntaina',
      relativeDays: 'tänään eilen huomenna',
      ending: /(?<=kuu)(?:n|ssa|sta|hun|lle|ksi)$|(?<=tai)(?:n|sta|hin|sin)$/,
    };
  },
  get page(): PagePatterns {
    return {
      affiliate: String.raw`\b(?:kumppanuus|affiliate|mainos)-?link`,
      links: String.raw`\blink(?:it|in|ki|kejä|eistä|eillä|kien)(?![a-zà-ÿ])`,
      commission: String.raw`\b(?:provisio(?:n|ta)?|komissio(?:n|ta)?|palkkio(?:n|ta)?)(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:saa(?:mme|da|ttaa|tamme)\b|ansait)`,
      weAndOurPartners: String.raw`me ja .{0,20}kumppan\S*`,
      cookies: 'eväste',
      unsubscribe: String.raw`uutiskirje.{0,60}\bperu|\bperu\S* (?:uutis)?kirjeen tila`,
      inbox: '(?:suoraan )?sähköposti(?:isi|si|laatikkoosi)',
      feedFootOpens: 'artikkeli',
      feedFootEnds: String.raw`(?:julkaistiin|ilmestyi) ensi(?:n|mmäisen(?:ä|\skerran))`,
      minuteRead: 'lukuaika',
      readingTime: 'lukuaika',
      picture: 'Kuva',
      promises:
        'lue (?:myös|lisää|seuraavaksi)|luetuimm|katso (?:myös|lisää)|aihee(?:sta|seen)|lisää aiheesta|samasta aiheesta|uusimmat|tuoreimmat|suosittele|suositellu',
      ages: {
        sitten: String.raw`(?:\d{1,3}\s+[^\s\d]+|minuutti|tunti|päivä|viikko|kuukausi|vuosi)\s+sitten(?![^\s.,:;)])`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      tietoa
      tietoja
      tietoa meistä
      tietoa yrityksestä
      tietoa yhtiöstä
      lyhyesti
      taustaa
      taustatietoa
      faktat
      tietoa toimittajalle
      tiedoksi toimituksille
      lisätietoa toimittajille`),
      aboutEnd: phrases(`
      lyhyesti
      pähkinänkuoressa
      numeroina`),
      contact: phrases(`
      yhteystiedot
      yhteydenotot
      yhteyshenkilö
      yhteyshenkilöt
      mediayhteydet
      mediayhteyshenkilö
      median yhteydenotot
      median haastattelupyynnöt
      haastattelupyynnöt
      lisätietoja
      lisätiedot
      lisätietoja antaa
      lisätietoja antavat
      lisätietoa
      viestintä
      viestintäpäällikkö
      sijoittajasuhteet`),
      release: phrases(`
      lehdistötiedote
      tiedote
      mediatiedote
      pörssitiedote
      vapaa julkaistavaksi
      julkaisuvapaa
      julkaistavissa
      embargo`),
      safeHarbour: phrases(`
      tulevaisuutta koskevat lausumat
      tulevaisuuteen suuntautuvat
      kaikki oikeudet pidätetään
      rekisteröity tavaramerkki
      ei ole tarjous`),
      byline: phrases(`
      teksti
      teksti:
      kirjoittaja
      kirjoittaja:
      toimittaja
      toimittaja:
      kirjoittanut
      toimitus
      teksti ja kuva
      teksti ja kuvat`),
      furniture: phrases(`
      jaa
      jaa artikkeli
      jaa juttu
      jaa facebookissa
      jaa twitterissä
      jaa whatsappissa
      jaa sähköpostilla
      jaa linkki
      kopioi linkki
      tulosta
      tallenna
      seuraa
      seuraa meitä
      tykkää
      tilaa
      tilaa uutiskirje
      tilaa lehti
      tilaa maksutta
      tilaajalle
      vain tilaajille
      kirjaudu
      kirjaudu sisään
      rekisteröidy
      luo tunnus
      uutiskirje
      lue myös
      lue lisää
      lue koko juttu
      lue seuraavaksi
      katso myös
      katso lisää
      lisää aiheesta
      aiheesta lisää
      samasta aiheesta
      aiheeseen liittyvää
      liittyvät artikkelit
      suosittelemme
      suositellut
      luetuimmat
      luetuimmat jutut
      luetuimmat nyt
      uusimmat
      uusimmat uutiset
      tuoreimmat
      tuoreimmat uutiset
      seuraava artikkeli
      edellinen artikkeli
      mainos
      mainos päättyy
      mainos alkaa
      ilmoitus
      kaupallinen yhteistyö
      sisältöyhteistyö
      käytämme evästeitä
      tämä sivusto käyttää
      sivusto käyttää evästeitä
      evästeet
      evästeasetukset
      hyväksy
      hyväksy kaikki
      salli kaikki
      tietosuoja
      tietosuojaseloste
      rekisteriseloste
      käyttöehdot
      kaikki oikeudet pidätetään
      copyright
      ©
      (c)
      julkaistu
      julkaistu:
      päivitetty
      päivitetty:
      muokattu
      avainsanat
      avainsanat:
      asiasanat
      tunnisteet
      tunnisteet:
      aiheet
      aiheet:
      osasto
      kategoria
      kategoriat
      lähde
      lähde:
      lähteet
      kuva
      kuva:
      kuvat
      kuvat:
      kuvaaja
      kuvaaja:
      kuvituskuva
      arkistokuva
      kuvateksti
      video
      etusivu
      valikko
      hae
      haku
      siirry sisältöön
      hyppää sisältöön
      takaisin ylös
      lukuaika
      menu
      facebook
      tykkää tästä
      tykkää lataa
      sähköpostiosoite
      sähköpostiosoitteesi
      tilaa uutiskirjeemme
      tilaa kirje
      tämä sivusto käyttää akismetia
      lue lisää siitä, miten kommenttitietojasi
      lue lisää aiheesta
      muualla verkossa
      juttu jatkuu mainoksen jälkeen
      artikkeli jatkuu mainoksen jälkeen
      juttu jatkuu kuvan jälkeen
      artikkeli jatkuu kuvan jälkeen
      tämä artikkeli on tilaajille
      haluatko lukea koko jutun
      oletko jo tilaaja
      onko sinulla juttuvinkki
      anna palautetta
      löysitkö virheen
      ilmoita virheestä
      kerro kaverille
      kuuntele juttu
      saavutettavuusseloste
      ilmianna viesti
      merkitse foorumi`),
      call: phrases(`
      kirjoita
      kirjoita meille
      lähetä
      lähetä meille
      kerro
      kerro meille
      ilmoita
      vinkkaa
      soita
      seuraa
      tilaa
      ota yhteyttä`),
      comment: phrases(`
      kommentit
      kommentti
      kommentoi
      kommentoi juttua
      kirjoita kommentti
      jätä kommentti
      lisää kommentti
      lukijoiden kommentit
      keskustelu
      keskustele
      osallistu keskusteluun
      vastaa
      vastaukset
      näytä kommentit`),
      commentAuthor: phrases(`
      kirjoitti:
      kirjoittaa:
      sanoo:
      sanoi:
      vastasi:
      vastaa:`),
      credit: phrases(`
      kertoo tiedotteessa
      kertoo tiedotteessaan
      kerrotaan tiedotteessa
      sanoo tiedotteessa
      toteaa tiedotteessa
      tiedotteessa
      tiedotteessaan
      tiedotteen mukaan
      lehdistötiedotteessa
      lehdistötiedotteen mukaan
      yhtiö kertoo
      yhtiön mukaan
      yrityksen mukaan
      yhtiö tiedottaa
      yhtiön tiedottaja
      lähde: tiedote
      lehdistötiedote`),
      speech: words(`
      sanoo sanoi sanovat kertoo kertoi kertovat toteaa totesi huomauttaa huomautti muistuttaa muistutti korostaa
      korosti painottaa painotti lisää lisäsi selittää selitti vastaa vastasi kysyy kysyi arvioi arvelee arveli
      uskoo uskoi pohtii pohti muistelee muisteli kuvailee kuvaili kuvaa kuvasi perustelee perusteli vakuuttaa
      vakuutti myöntää myönsi väittää väitti ihmettelee naurahtaa nauroi iloitsee kehuu kiittää kiitti lupaa lupasi
      varoittaa varoitti jatkaa jatkoi tiivistää kirjoittaa kirjoitti summaa linjaa
      harmittelee harmitteli kommentoi ilmoittaa ilmoitti tuumii tuumi tokaisee tokaisi aloittaa täsmentää täsmensi tähdentää tähdensi kiteyttää kiteytti muotoilee muotoili luonnehtii luonnehti kehottaa kehotti toivoo toivoi pahoittelee pahoitteli huokaisee huokaa naurahti nauraa pelkää paljastaa paljasti raportoi analysoi selventää uumoilee`),
      negation: words('ei en et emme ette eivät eikä ilman koskaan älä'),
      hedge: phrases(`
      ehkä
      kenties
      mahdollisesti
      todennäköisesti
      luultavasti
      ilmeisesti
      kuulemma
      voi
      voisi
      saattaa
      saattavat
      noin
      suunnilleen
      lähes
      melkein
      jopa
      enintään
      vähintään
      ainakin
      yli
      alle
      arviolta
      arvioidaan`),
    };
  },
};
