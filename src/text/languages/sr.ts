import { inCyrillic } from '../serbian.ts';
import { hr } from './hr.ts';
import type { Calendar, Cues, LanguageRecord, PagePatterns } from './language.ts';

/** What is held against the text itself, in both alphabets. */
const inBoth = (list: Iterable<string>): string[] => {
  const latin = [...list];
  return [...new Set([...latin, ...latin.map(inCyrillic)])];
};

/** Serbian in Cyrillic letters. Words are in Latin ones, as keys are (`../serbian.ts`). */
export const sr: LanguageRecord = {
  tag: 'sr',
  get functionWords() {
    return hr.functionWords;
  },
  get abbreviations() {
    return new Set(inBoth(hr.abbreviations));
  },
  ordinalStop: true,
  spaced: true,
  get numbers() {
    return hr.numbers;
  },
  get magnitudes() {
    return hr.magnitudes;
  },
  stemmer: hr.stemmer!,
  otherCases: hr.otherCases!,
  get calendar(): Calendar {
    return {
      months:
        'јануар јануара, фебруар фебруара, март марта, април априла, мај маја, јун јуна, јул јула, август августа, септембар септембра, октобар октобра, новембар новембра, децембар децембра',
      ownMonths: hr.calendar?.ownMonths ?? '',
      weekdays: 'понедељак, уторак, среда среду, четвртак, петак, субота суботу, недеља недељу',
      relativeDays: 'danas jučer juče sutra',
    };
  },
  get page(): PagePatterns {
    return {
      affiliate: String.raw`партнерск\S{1,2} линк`,
      links: String.raw`(?:^|\s)линков`,
      commission: 'провизиј',
      earns: 'зарађуј|добија|остваруј',
      weAndOurPartners: String.raw`ми и наш\S{1,3}`,
      cookies: 'колачић',
      unsubscribe: 'одјавите се|можете се .{0,20}одјавити',
      inbox: 'у (?:ваш(?:ем|ој|у)|свој(?:ем|ој|у)?) (?:сандучић|и-?мејл|пошт)(?:у|е|и|ом)?',
      minuteRead: 'читања',
      readingTime: 'време читања',
      picture: 'Снимио|Снимила',
      promises:
        'повезан[еио]|сличн[еи]|најчитаниј|најновиј|прочитај|читај|препоруч|погледај|можда (?:ће )?вас',
      pageWords: 'претплат|задржана|колачић',
      ages: {
        пре: String.raw`пре\s+(?:\d{1,3}\s?(?:с|сек|мин|ч|сат|дан|недељ|месец|годин)|сат времена|минут)`,
      },
    };
  },
  get cues() {
    const entries = Object.entries(hr.cues) as [keyof Cues, readonly string[]][];
    return Object.fromEntries(entries.map(([cue, list]) => [cue, inBoth(list)])) as unknown as Cues;
  },
};
