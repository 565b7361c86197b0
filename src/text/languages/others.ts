/**
 * Languages without a page of their own: their commonest function words (enough to tell them apart
 * and not to take them for content) and a stemmer where there is one. A language moves out of here
 * when somebody who reads it writes its cues.
 */
import { type Cues, type LanguageRecord, values, words } from './language.ts';

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
  readonly stemmer?: () => Promise<{ stemmer: (word: string) => string }>;
}

const SKETCHES: readonly Sketch[] = [
  {
    tag: 'sk',
    functionWords:
      'a v na sa je že s z do o i to k vo za pre ako by po jeho sú ale si od nie ktorý ktorá ktoré som bol bola bolo boli podľa tiež tak už alebo pri až čo bude len pred aby medzi než kde má jej svoju však tento táto zo sme iba ďalšie uviedol povedal',
    ordinalStop: true,
  },
  {
    tag: 'ca',
    functionWords:
      "el la els les i a de del dels en un una que és amb per no es al als ha més com si o però són seva seu ser també va van hi ho han perquè entre fins aquest aquesta aquests aquestes tot molt quan sobre sense ja des on l'any d'un d'una s'ha n'hi això altres cada segons dit",
  },
  {
    tag: 'id',
    functionWords:
      'yang dan di ini itu dengan untuk dari dalam tidak pada adalah ke akan juga oleh sebagai atau telah ada kami karena lebih bisa dapat kita mereka saat tersebut bahwa saya sudah seperti setelah hanya harus tahun para secara serta agar sangat namun ia kata menjadi antara belum',
    stemmer: () => import('@orama/stemmers/indonesian'),
  },
  {
    tag: 'vi',
    functionWords:
      'và của là có cho các được trong không với một những này đã để người khi từ đến cũng như ra về năm theo vào tại nhiều trên sẽ sau bị đó ông bà rằng nhưng chúng tôi họ làm phải việc hơn lại nay còn',
  },
  {
    tag: 'hr',
    functionWords:
      'i u je se na da su za od s o a koji koja koje što kao iz do nije će po bi ali ili to te samo još biti bio bila bilo sve više kako nakon prema između ovaj ova ovo tako kod pri već može dok sam smo jer zbog godine rekao',
    ordinalStop: true,
  },
  {
    tag: 'sl',
    functionWords:
      'in v je se na da so za od s z o pa ki kot iz do ni po bi ali tudi še le biti bil bila bilo vse več kako med pri že ko ker zaradi lahko ter ta to te bodo bo sem smo svoje letu leta dejal povedal',
    ordinalStop: true,
  },
  {
    tag: 'bg',
    functionWords:
      'и на в да за се от с не е са по че като до но или които който която това при след още ще беше бил има също както ни той тя те ние само между през към така вече',
    stemmer: () => import('@orama/stemmers/bulgarian'),
  },
];

export const others: readonly LanguageRecord[] = SKETCHES.map(
  ({ tag, functionWords, ordinalStop, stemmer }): LanguageRecord => ({
    ...und,
    tag,
    get functionWords() {
      return new Set(words(functionWords));
    },
    ordinalStop: ordinalStop ?? false,
    ...(stemmer ? { stemmer: async () => (await stemmer()).stemmer } : {}),
  }),
);
