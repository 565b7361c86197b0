/**
 * Languages without a page of their own: their commonest function words (enough to tell them apart
 * and not to take them for content) and the surest of their cues. A language moves out of here when somebody who reads
 * it writes its record.
 */
import {
  type Calendar,
  type Cues,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** What pages of any language say. */
const NO_CUES: Cues = {
  about: [],
  aboutEnd: [],
  contact: [],
  release: [],
  safeHarbour: [],
  byline: [],
  furniture: ['copyright', '©', '(c)', 'facebook', 'newsletter', 'video', 'menu', 'tags'],
  comment: [],
  call: [],
  commentAuthor: [],
  credit: [],
  speech: [],
  negation: [],
  hedge: [],
};

/** Abbreviations of names and companies that most Latin-script languages share. */
const ABBREVIATIONS = new Set(
  words('Dr. Prof. St. Inc. Corp. Ltd. Co. Nr. nr. tel. etc. ca. vs. p. pp.'),
);

/** Any language that the tool knows nothing of. */
export const und: LanguageRecord = {
  tag: 'und',
  functionWords: new Set(),
  abbreviations: ABBREVIATIONS,
  ordinalStop: false,
  spaced: true,
  numbers: new Map(),
  magnitudes: values('million=1e6'),
  cues: NO_CUES,
};

interface Sketch {
  readonly tag: string;
  readonly functionWords: string;
  readonly ordinalStop?: true;
  /** The surest of its cues, with commas between phrases and spaces between verbs of speech. */
  readonly cues?: Partial<Record<keyof Cues, string>>;
  readonly calendar?: Calendar;
  readonly page?: PagePatterns;
}

const SKETCHES: readonly Sketch[] = [
  {
    tag: 'sl',
    functionWords:
      'in v je se na da so za od s z o pa ki kot iz do ni po bi ali tudi še le biti bil bila bilo vse več kako med pri že ko ker zaradi lahko ter ta to te bodo bo sem smo svoje letu leta dejal povedal',
    ordinalStop: true,
    get calendar() {
      return {
        months:
          'januar januarja, februar februarja, marca, april aprila, maj maja, junija, julija, avgust avgusta, september septembra, oktober oktobra, november novembra, december decembra',
        weekdays: 'ponedeljek, torek, sreda, četrtek, petek, sobota, nedelja',
        relativeDays: 'danes včeraj jutri',
      };
    },
    get page() {
      return {
        ages: { pred: String.raw`pred\s+\d{1,3}\s?(?:s|sek|min|h|ur|dn|tedn|mes|let)` },
      };
    },
    cues: {
      about:
        'o nas, o podjetju, o družbi, o organizaciji, o projektu, informacije o, opomba za urednike, o',
      contact:
        'kontakt, kontakti, kontakt za medije, stik za medije, stiki z mediji, odnosi z javnostmi, za dodatne informacije, dodatne informacije, več informacij',
      release: 'sporočilo za javnost, sporočilo za medije, izjava za javnost',
      byline: 'avtor, avtor:, avtorica, avtorica:, piše, piše:, besedilo:, uredništvo',
      furniture:
        'deli, delite, deli na facebooku, natisni, kopiraj povezavo, shrani, sledite nam, naročnina, naroči se, naročite se, prijava, prijavi se, prijavite se na e-novice, registracija, preberite tudi, preberite še, preberi več, več o tem, oglejte si, povezane novice, povezani članki, sorodne novice, sorodni članki, priporočamo, najbolj brano, najnovejše, najnovejše novice, druge novice, naslednji članek, prejšnji članek, oglas, oglasno sporočilo, uporabljamo piškotke, spletno mesto uporablja, ta stran uporablja, strinjam se, sprejmi vse, politika zasebnosti, pogoji uporabe, vse pravice pridržane, objavljeno, objavljeno:, posodobljeno, posodobljeno:, oznake, oznake:, ključne besede, kategorija, vir:, foto:, foto, fotografija, domov, iskanje, meni, čas branja',
      comment:
        'komentarji, komentar, oddaj komentar, napiši komentar, dodaj komentar, komentiraj, odgovori',
      credit: 'v sporočilu za javnost, v sporočilu, so sporočili iz podjetja, sporočilo za javnost',
      speech:
        'rekel rekla pravi pravijo dejal dejala povedal povedala dodal dodala dodaja pojasnil pojasnila pojasnjuje poudaril poudarila poudarja opozoril opozorila trdi meni odgovoril odgovorila priznava sporočil sporočila',
    },
  },
];

function withSketched({ speech = '', ...phrased }: NonNullable<Sketch['cues']>): Cues {
  const entries = Object.entries(phrased) as [keyof Cues, string][];
  const sketched = entries.map(([cue, list]) => [
    cue,
    [...(NO_CUES[cue] ?? []), ...phrases(list.replaceAll(', ', '\n'))],
  ]);
  return { ...NO_CUES, ...Object.fromEntries(sketched), speech: words(speech) };
}

export const others: readonly LanguageRecord[] = SKETCHES.map(
  (sketch): LanguageRecord => ({
    ...und,
    tag: sketch.tag,
    get functionWords() {
      return new Set(words(sketch.functionWords));
    },
    ordinalStop: sketch.ordinalStop ?? false,
    get calendar() {
      return sketch.calendar ?? {};
    },
    get page() {
      return sketch.page ?? {};
    },
    get cues() {
      return withSketched(sketch.cues ?? {});
    },
  }),
);
