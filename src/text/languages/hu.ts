import { declining } from './declension.ts';
import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** "Hársfalva", "Hársfalván"; "Torda", "Tordával"; "Győr", "Győrrel"; "Kovács", "Kováccsal". */
const otherCases = declining({
  endings:
    't at et ot öt nak nek ban ben ból ből ba be ra re ról ről on en ön n tól től hoz hez höz nál nél ig ért val vel al el i a e',
  shifts: [
    [/a$/u, 'á', '*'],
    [/e$/u, 'é', '*'],
    [/á$/u, 'a', ''],
    [/é$/u, 'e', ''],
    [/(?<=[^bcdfghjklmnpqrstvwxyz])([bdfgjklmnprtv])$/u, '$1$1', 'al el'],
    [/([bdfgjklmnprtv])\1$/u, '$1', '*'],
    [/([scgntz])(?=[zsy]$)/u, '$1$1', 'al el'],
    [/([scgntz])\1(?=[zsy]$)/u, '$1', '*'],
  ],
  agglutinates: true,
});

export const hu: LanguageRecord = {
  tag: 'hu',
  get functionWords() {
    return new Set(
      words(`
      a az és hogy nem is egy de meg volt ez azt csak el még már mint van ki be ha vagy ezt után le kell így sem fel
      akkor pedig minden más lehet első nagy ami aki amely között szerint által mellett lesz során ezen illetve mert
      majd lett lenne olyan ezek azok annak én te ő mi ti ők engem téged őt minket titeket őket nekem neked neki
      nekünk nektek nekik velem veled vele velünk veletek velük rám rá ránk rájuk nála náluk tőle tőlük benne bennük
      belőle róla róluk hozzá hozzájuk maga magát magának saját egymás ennek ezzel erre ebben ebből ehhez ennél
      ettől ezért erről azzal arra abban abból ahhoz annál attól azért arról azon itt ott ide oda innen onnan ilyen
      ekkora akkora ennyi annyi amit akit amelyet amelyek amik akik aminek akinek amelynek amiben amelyben amellyel
      akivel amelyre amiért ahol ahová ahonnan amikor míg amíg ahogy ahogyan mintha mivel hiszen noha bár habár
      azonban viszont ellenben tehát ezáltal egyrészt másrészt valamint továbbá sőt azaz vagyis ugyanis ugyanakkor
      ugyanaz ugyanúgy mégis mégsem bizony talán esetleg szinte majdnem körülbelül mintegy nagyjából több kevesebb
      legtöbb kevés sok sokkal néhány pár egyik másik többi összes egész egyes mindegyik bármely bármilyen valaki
      valami senki semmi mindenki mindig soha sohasem néha gyakran újra ismét most ma tegnap holnap idén tavaly
      jövőre azóta akkoriban előtt alatt felett fölött alá fölé mögött elé közé közül közben felé mellé helyett
      nélkül ellen ellenére iránt miatt révén útján számára részére kapcsán óta ig kívül belül túl át keresztül
      végig vissza össze szét vagyok vagyunk vannak voltak volna lennének legyen legyenek lesznek lettek lenni nincs
      nincsenek sincs kellett kellene lehetett lehetne tud tudja tudják tudott fog fogja fogják fognak akar szokott
      tart teszi tesz tette tették tenni mondta közölte év évben évi éves nap naponta óra órakor`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      pl. ill. stb. kb. ún. vö. ld. lásd. old. o. u. ua. i.m. sz. szt. Szt. dr. Dr. ifj. id. özv. prof. Prof. Kft.
      kft. Zrt. Nyrt. Bt. Rt. Inc. Ltd. Co. St. út. krt. tel. max. min. ezr. m. db. Ft. fő. jan. febr. márc. ápr.
      máj. jún. júl. aug. szept. okt. nov. dec. hg. gr. őrgy. alez. ezds. vezds. tc. bek. szla.`),
    );
  },
  ordinalStop: true,
  spaced: true,
  get numbers() {
    return values(
      'nulla=0 két=2 kettő=2 kettőt=2 három=3 hármat=3 négy=4 négyet=4 öt=5 ötöt=5 hat=6 hatot=6 hét=7 nyolc=8 kilenc=9 tíz=10 tizenegy=11 tizenkét=12 tizenkettő=12 tizenhárom=13 tizennégy=14 tizenöt=15 tizenhat=16 tizenhét=17 tizennyolc=18 tizenkilenc=19 húsz=20 huszonegy=21 huszonkét=22 huszonhárom=23 huszonnégy=24 huszonöt=25 harminc=30 negyven=40 ötven=50 hatvan=60 hetven=70 nyolcvan=80 kilencven=90 száz=100 kétszáz=200 háromszáz=300 ötszáz=500 második=2 harmadik=3 negyedik=4 ötödik=5',
    );
  },
  get magnitudes() {
    return values(
      'ezer=1e3 ezret=1e3 millió=1e6 milliót=1e6 milliós=1e6 milliárd=1e9 milliárdot=1e9 milliárdos=1e9 billió=1e12 tucat=12 százalék=1 százaléka=1 százalékát=1 százalékkal=1 százalékos=1 százalékot=1',
    );
  },
  stemmer: async () => (await import('@orama/stemmers/hungarian')).stemmer,
  otherCases,
  get calendar(): Calendar {
    return {
      months:
        'január jan, február feb, március, április, május, június, július, augusztus, szeptember, október, november, december',
      weekdays:
        'hétfő hétfőn, kedd kedden, szerda szerdán, csütörtök csütörtökön, péntek pénteken, szombat szombaton, vasárnap',
      relativeDays: 'ma tegnap holnap',
    };
  },
  get page(): PagePatterns {
    return {
      links: String.raw`\blinkek(?:ért|ből)?\b`,
      commission: String.raw`\bjutalék(?:ot)?(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:kap(?:unk|hat)?(?![a-z])|részesül)`,
      weAndOurPartners: String.raw`mi és .{0,20}partner\S*`,
      cookies: 'süti',
      unsubscribe: 'leiratkoz',
      inbox: String.raw`(?:az ön |a te )?(?:postafiók|postalád)\S{2,7}`,
      picture: 'Fotók?|Kép',
      pictureInBrackets: '[Ff]otók?',
      promises:
        'kapcsolódó|legolvasottabb|legnépszerűbb|ajánlott|ajánljuk|olvas(?:sa|d|ta) |ez is érdekel|további (?:cikk|hír)',
      ages: {
        perce: String.raw`\d{1,3}\s+perce(?![^\s.,:;)])`,
        órája: String.raw`(?:\d{1,3}|egy)\s+órája(?![^\s.,:;)])`,
        napja: String.raw`\d{1,3}\s+napja(?![^\s.,:;)])`,
        hete: String.raw`\d{1,3}\s+hete(?![^\s.,:;)])`,
        ezelőtt: String.raw`(?:\d{1,3}|egy)\s+[^\s\d]+\s+ezelőtt(?![^\s.,:;)])`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      rólunk
      a cégről
      a társaságról
      a vállalatról
      a szervezetről
      az alapítványról
      a projektről
      háttérinformáció
      háttér
      szerkesztői megjegyzés
      megjegyzés a szerkesztőknek
      a szerkesztőségek figyelmébe
      cégismertető`),
      aboutEnd: phrases(`
      ről
      ról
      dióhéjban
      számokban
      röviden`),
      contact: phrases(`
      kapcsolat
      sajtókapcsolat
      sajtókapcsolatok
      médiakapcsolat
      kapcsolattartó
      sajtó kapcsolattartó
      elérhetőség
      elérhetőségek
      sajtóinformáció
      további információ
      további információk
      további információt ad
      bővebb információ
      bővebb felvilágosítás
      sajtóiroda
      sajtószóvivő
      sajtófőnök
      sajtóreferens
      befektetői kapcsolatok`),
      release: phrases(`
      sajtóközlemény
      közlemény
      sajtóinformáció
      sajtóanyag
      azonnal közölhető
      azonnali közlésre
      embargó`),
      safeHarbour: phrases(`
      előretekintő nyilatkozatok
      jövőre vonatkozó kijelentések
      minden jog fenntartva
      bejegyzett védjegy
      nem minősül ajánlattételnek`),
      byline: phrases(`
      szerző
      szerző:
      írta
      írta:
      szöveg
      szöveg:
      újságíró
      szerkesztette
      szerkesztette:
      riporter
      tudósító
      szerkesztőség
      szerkesztőségi összeállítás`),
      furniture: phrases(`
      megosztás
      megosztom
      oszd meg
      ossza meg
      megosztás facebookon
      küldés e-mailben
      küldés
      nyomtatás
      link másolása
      mentés
      követés
      kövess minket
      kövessen minket
      kövesse oldalunkat
      kedvelés
      tetszik
      kedvelem
      betöltés
      feliratkozás
      feliratkozom
      iratkozzon fel
      iratkozz fel
      előfizetés
      előfizetek
      fizessen elő
      belépés
      bejelentkezés
      regisztráció
      hírlevél
      hírlevelünk
      olvassa el ezt is
      olvasd el ezt is
      olvasta már
      ezt is olvassa el
      ezt olvasta már
      ez is érdekelheti
      ez is érdekelhet
      ezek is érdekelhetik
      önt is érdekelheti
      téged is érdekelhet
      ajánlott cikkek
      ajánlott
      ajánljuk még
      ajánlatunk
      önnek ajánljuk
      neked ajánljuk
      kapcsolódó
      kapcsolódó cikkek
      kapcsolódó cikk
      kapcsolódó hírek
      kapcsolódó tartalom
      hasonló cikkek
      további cikkek
      további híreink
      további hírek
      legolvasottabb
      legolvasottabb cikkek
      legnépszerűbb
      legfrissebb
      legfrissebb hírek
      friss hírek
      következő cikk
      előző cikk
      tovább
      tovább olvasom
      tovább a cikkre
      bővebben
      hirdetés
      reklám
      szponzorált tartalom
      támogatott tartalom
      fizetett tartalom
      sütiket használunk
      az oldal sütiket
      ez az oldal sütiket
      ez a weboldal sütiket
      a weboldal sütiket
      weboldalunk sütiket
      honlapunk sütiket
      elfogadom
      elfogad
      összes elfogadása
      süti beállítások
      adatvédelem
      adatvédelmi nyilatkozat
      adatkezelési tájékoztató
      felhasználási feltételek
      impresszum
      minden jog fenntartva
      copyright
      ©
      (c)
      megjelent
      megjelent:
      publikálva
      közzétéve
      közzétéve:
      frissítve
      frissítve:
      módosítva
      utolsó frissítés
      címkék
      címkék:
      címke
      kulcsszavak
      rovat
      rovat:
      kategória
      kategóriák
      témák
      forrás
      forrás:
      fotó
      fotó:
      fotók
      kép
      kép:
      képek
      képgaléria
      illusztráció
      borítókép
      nyitókép
      archív
      videó
      kezdőlap
      főoldal
      címlap
      menü
      keresés
      ugrás a tartalomra
      vissza a tetejére
      olvasási idő
      facebook
      newsletter`),
      call: phrases(`
      írjon
      írjon nekünk
      írj nekünk
      küldje
      küldje el
      küldjön
      küldd el
      hívjon
      iratkozzon
      kövess
      kövesd
      kövesse
      kövessen
      csatlakozz
      támogasd
      támogassa
      ossza meg velünk
      jelezze
      szóljon`),
      comment: phrases(`
      hozzászólások
      a hozzászólások
      hozzászólás
      vélemény, hozzászólás
      kommentek
      komment
      megjegyzések
      szólj hozzá
      szóljon hozzá
      hozzászólok
      olvasói hozzászólások
      új hozzászólás
      kommentelek
      válasz
      válaszok
      vélemények`),
      commentAuthor: phrases(`
      írta:
      írja:
      mondja:
      válaszolta:
      szerint:`),
      credit: phrases(`
      közölte a társaság
      közölte a cég
      közölte a vállalat
      közleményében
      a közlemény szerint
      a közleményben
      közleményben
      olvasható a közleményben
      írják a közleményben
      írta közleményében
      közölte közleményében
      sajtóközleményében
      a sajtóközlemény szerint
      a sajtóközleményben
      a cég szerint
      a társaság szerint
      a cég szóvivője
      a társaság szóvivője
      tájékoztatása szerint
      forrás: közlemény
      sajtóközlemény`),
      speech: words(`
      mondta mondja mondják közölte közli elmondta elmondja hangsúlyozta hangsúlyozza kiemelte kiemeli hozzátette
      hozzáteszi kifejtette kifejti magyarázta magyarázza válaszolta válaszolja kérdezte kérdezi állította állítja
      megjegyezte megjegyzi emlékeztetett emlékeztet figyelmeztetett figyelmeztet ígérte ígéri elismerte elismeri
      írta írja nyilatkozta nyilatkozott mesélte meséli idézte idézi vélte véli vallja fogalmazott fogalmaz
      jelentette bejelentette tudatta ismertette részletezte folytatta nevetett`),
      negation: words('nem nincs nincsenek sem soha sohasem senki semmi nélkül ne se'),
      hedge: phrases(`
      talán
      esetleg
      valószínűleg
      állítólag
      feltehetően
      várhatóan
      körülbelül
      mintegy
      nagyjából
      majdnem
      csaknem
      közel
      legfeljebb
      legalább
      több mint
      kevesebb mint
      akár
      lehet
      becslések szerint`),
    };
  },
};
