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
    tag: 'da',
    functionWords:
      'og i at det er en til på af for den der som de med han har ikke et om var jeg sig fra vi så kan når men vil også efter eller nu sin hvor ved mod skal skulle blev bliver ud får være havde alle andre meget end her da siden over kun ind op hvad to hun mellem man dette denne disse sine samt ifølge siger hvilket gennem uden mig dig af blandt nogle',
    ordinalStop: true,
    stemmer: () => import('@orama/stemmers/danish'),
  },
  {
    tag: 'nb',
    functionWords:
      'og i at det er en til på av for den der som de med han har ikke et om var jeg seg fra vi så kan når men vil også etter eller nå sin hvor ved mot skal skulle ble blir ut får være hadde alle andre mye enn her da siden over bare inn opp hva to hun mellom man dette denne disse sine samt ifølge sier hvilket gjennom uten meg deg blant noen',
    ordinalStop: true,
    stemmer: () => import('@orama/stemmers/norwegian'),
  },
  {
    tag: 'fi',
    functionWords:
      'ja on ei että se oli hän mutta ovat kun myös kuin joka sen niin mukaan jos vain ole tai olla sekä jo kuten nyt voi en sitä mitä tämä jonka noin hänen vielä koko joita jotka ovat olivat siitä sitten näin tämän minä me he hyvin kanssa jälkeen ennen sanoo kertoo yli kaikki muun muassa',
    ordinalStop: true,
    stemmer: () => import('@orama/stemmers/finnish'),
  },
  {
    tag: 'cs',
    functionWords:
      'a v na se je že s z do o i to k ve za pro jako by po jeho jsou ale si od není který která které jsem byl byla bylo byly podle také tak už nebo při až co bude jen před aby mezi než kde jak má jeho její svou své však této tento ze jsme pouze další uvedl řekl',
    ordinalStop: true,
  },
  {
    tag: 'sk',
    functionWords:
      'a v na sa je že s z do o i to k vo za pre ako by po jeho sú ale si od nie ktorý ktorá ktoré som bol bola bolo boli podľa tiež tak už alebo pri až čo bude len pred aby medzi než kde má jej svoju však tento táto zo sme iba ďalšie uviedol povedal',
    ordinalStop: true,
  },
  {
    tag: 'hu',
    functionWords:
      'a az és hogy nem is egy de meg volt ez azt csak el még már mint van ki be ha vagy ezt után le kell így sem fel akkor pedig minden más lehet első nagy ami aki amely között szerint által mellett lesz során ezen illetve mert majd lett lenne olyan ezek azok annak',
    ordinalStop: true,
    stemmer: () => import('@orama/stemmers/hungarian'),
  },
  {
    tag: 'ro',
    functionWords:
      'și în de a la cu care pe din o un nu este să mai au se că pentru ce fi sunt prin după sau ca fost al ai ale iar dar cel cea cei cele între această acest aceasta acesta aceste fost va vor are avea era despre până când doar foarte lor lui ei el noi către fără potrivit declarat',
    stemmer: () => import('@orama/stemmers/romanian'),
  },
  {
    tag: 'tr',
    functionWords:
      've bir bu da de için ile olarak olan çok daha ise en gibi kadar sonra ne o ki ama her var yok değil mi mı şey göre diye ya veya hem önce oldu olduğu olduğunu etti eden edilen tarafından üzerinde içinde arasında ancak bile şu biz ben onun bunun yeni dedi',
    stemmer: () => import('@orama/stemmers/turkish'),
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
    tag: 'uk',
    functionWords:
      'і в у на не що з до та за як це від про для його але й із є який яка які він вона вони ми був була було були або при також уже коли якщо щоб може після більше цього де буде їх над між через',
    stemmer: () => import('@orama/stemmers/ukrainian'),
  },
  {
    tag: 'bg',
    functionWords:
      'и на в да за се от с не е са по че като до но или които който която това при след още ще беше бил има също както ни той тя те ние само между през към така вече',
    stemmer: () => import('@orama/stemmers/bulgarian'),
  },
  {
    tag: 'el',
    functionWords:
      'και το η ο να του της την των τα με για που από οι είναι στο στη στην σε δεν τον τους τις στα στις στους θα μια ένα ένας ότι κατά ως αλλά ή όπως έχει έχουν ήταν μετά πριν πολύ πιο αυτό αυτή αυτά μας μου σας τη μόνο',
    stemmer: () => import('@orama/stemmers/greek'),
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
