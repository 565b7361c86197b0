/** The languages the tool knows, and which of them a text is in. */
import { foldSpelling } from '../characters.ts';
import { isSerbian } from '../serbian.ts';
import type { Language, LanguageRecord } from './language.ts';
import { und } from './others.ts';
import { RECORDS } from './records.ts';

export type { Cues, Language } from './language.ts';

/** Tags that mean a language of the list under another name. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['bs', 'hr'],
  ['gl', 'pt'],
  ['ms', 'id'],
  ['cmn', 'zh'],
  ['yue', 'zh'],
]);

const BY_TAG: ReadonlyMap<string, LanguageRecord> = new Map(
  RECORDS.map((record) => [record.tag, record]),
);

/** Primary subtag of a BCP 47 tag: `pt` of `pt-BR`. */
function primary(tag: string): string {
  const lower = tag.toLowerCase();
  const end = lower.search(/[-_]/u);
  const first = end < 0 ? lower : lower.slice(0, end);
  return ALIASES.get(first) ?? first;
}

function recordOf(tag: string | null): LanguageRecord {
  return (tag === null ? undefined : BY_TAG.get(primary(tag))) ?? und;
}

/** Bounds the stem cache; a text has far fewer different words. */
const CACHED_STEMS = 50_000;

function withStem(record: LanguageRecord, stemmer?: (word: string) => string): Language {
  const { bare = keyItself } = record;
  if (bare === keyItself && !stemmer) return { ...record, stem: keyItself };
  let cache = new Map<string, string>();
  const stem = (key: string): string => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const word = bare(key);
    const made = (stemmer && stemOf(word, stemmer)) || word || key;
    if (cache.size >= CACHED_STEMS) cache = new Map();
    cache.set(key, made);
    return made;
  };
  return { ...record, stem };
}

/** Libraries' stemmers are not total: one threw at common words, which ended the run. */
function stemOf(word: string, stemmer: (word: string) => string): string {
  try {
    return stemmer(word);
  } catch {
    return word;
  }
}

/** `stem` of a language of which nothing is known that would change a key. */
export const keyItself = (key: string): string => key;

/**
 * What is known of a language without loading anything: `stem` only takes off elisions and possessives.
 * @param tag BCP 47; an unknown one, or null, gives the neutral record `und`
 */
export function languageOf(tag: string | null): Language {
  const record = recordOf(tag);
  let language = PLAIN.get(record.tag);
  if (!language) {
    language = withStem(record);
    PLAIN.set(record.tag, language);
  }
  return language;
}
const PLAIN = new Map<string, Language>();

/**
 * The language with its stemmer, which is loaded at the first call for it (about 3 ms).
 * @param tag BCP 47; an unknown one, or null, gives the neutral record `und`, whose stem is the key itself
 */
export function loadLanguage(tag: string | null): Promise<Language> {
  const record = recordOf(tag);
  let loading = LOADED.get(record.tag);
  if (!loading) {
    loading = record.stemmer
      ? record.stemmer().then((stemmer) => withStem(record, stemmer))
      : Promise.resolve(languageOf(record.tag));
    LOADED.set(record.tag, loading);
  }
  return loading;
}
const LOADED = new Map<string, Promise<Language>>();

/** Scripts that tell the language by themselves, or nearly. Ranges of UTF-16 code units. */
const SCRIPTS: readonly (readonly [tag: string, from: number, to: number])[] = [
  ['ja', 0x3040, 0x30ff],
  ['han', 0x3400, 0x9fff],
  ['ko', 0xac00, 0xd7a3],
  ['ko', 0x1100, 0x11ff],
  ['cyrillic', 0x0400, 0x052f],
  ['el', 0x0370, 0x03ff],
  ['arabic', 0x0600, 0x077f],
  ['he', 0x0590, 0x05ff],
  ['hi', 0x0900, 0x097f],
  ['bn', 0x0980, 0x09ff],
  ['pa', 0x0a00, 0x0a7f],
  ['gu', 0x0a80, 0x0aff],
  ['ta', 0x0b80, 0x0bff],
  ['te', 0x0c00, 0x0c7f],
  ['kn', 0x0c80, 0x0cff],
  ['ml', 0x0d00, 0x0d7f],
  ['si', 0x0d80, 0x0dff],
  ['th', 0x0e00, 0x0e7f],
  ['lo', 0x0e80, 0x0eff],
  ['my', 0x1000, 0x109f],
  ['ka', 0x10a0, 0x10ff],
  ['am', 0x1200, 0x137f],
  ['km', 0x1780, 0x17ff],
  ['hy', 0x0530, 0x058f],
];

/** Languages in Cyrillic letters: only they are voted for in a Cyrillic text, and only the others in a Latin one. */
const CYRILLIC = new Set(['ru', 'uk', 'bg']);
/** Languages that nobody votes for. */
const TOLD_BY_SCRIPT = new Set([...SCRIPTS.map(([tag]) => tag), 'ar', 'fa', 'ur', 'zh', 'sr']);

/** A character that is neither Latin below U+0250 nor general punctuation. */
const BEYOND_LATIN = /[\u0250-\u1fff\u2070-\uffff]/;
const LATIN_LETTER = /[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/;

/** The script most letters are in; `latin` when it is none of the others. */
function mainScript(text: string): string | null {
  if (!BEYOND_LATIN.test(text)) return LATIN_LETTER.test(text) ? 'latin' : null;
  const counts = new Map<string, number>();
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x0250) {
      if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++;
      else if (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7) latin++;
      continue;
    }
    if (unit >= 0x1e00 && unit <= 0x1eff) {
      latin++;
      continue;
    }
    for (const [tag, from, to] of SCRIPTS) {
      if (unit >= from && unit <= to) {
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
        break;
      }
    }
  }
  const han = counts.get('han') ?? 0;
  const kana = counts.get('ja') ?? 0;
  counts.delete('han');
  counts.delete('ja');
  // A Japanese text is a third to a half kana; a Chinese one may quote a Japanese name.
  if (han + kana > 0) counts.set(kana * 10 >= han ? 'ja' : 'zh', han + kana);
  let best: string | null = null;
  let most = 0;
  for (const [tag, count] of counts) {
    // An ideograph or a syllable is worth three letters: brand names in Latin letters are common.
    const letters = tag === 'ja' || tag === 'zh' || tag === 'ko' ? count * 3 : count;
    if (letters > most) [best, most] = [tag, letters];
  }
  return latin > most ? 'latin' : best;
}

/** Share of letters that are of four only Persian writes: there 3 in 100, in Arabic those of a foreign name. Guess. */
const LEAST_PERSIAN = 0.008;

/** Words, as keys, that no Arabic sentence has: "is", "that", "for". */
const PERSIAN_WORD = /(?:^|\s)(?:است|كه|براي|را)(?=\s|[.،]|$)/;

/** The same of letters that only Urdu writes: there 5 in 100, elsewhere those of a name. Guess. */
const LEAST_URDU = 0.01;

/** By letters that only Persian or Urdu writes, or by Persian's commonest words. */
function arabicScript(text: string): string {
  const urdu = text.match(/[ٹڈڑےں]/g)?.length ?? 0;
  if (urdu > LEAST_URDU * text.replace(/\s/g, '').length) return 'ur';
  if (PERSIAN_WORD.test(text)) return 'fa';
  const persian = text.match(/[پچژگ]/g)?.length ?? 0;
  return persian > LEAST_PERSIAN * text.replace(/\s/g, '').length ? 'fa' : 'ar';
}

/** Function word to the languages that have it (places in `RECORDS`). Made at the first call: imports do not need it. */
type Voters = ReadonlyMap<string, readonly number[]>;

function votersIn(script: 'latin' | 'cyrillic'): Voters {
  const known = VOTERS.get(script);
  if (known) return known;
  const voters = new Map<string, readonly number[]>();
  RECORDS.forEach((record, language) => {
    if (TOLD_BY_SCRIPT.has(record.tag)) return;
    if (CYRILLIC.has(record.tag) !== (script === 'cyrillic')) return;
    // Most words are of one language, and thousands of lists of one would take 2 ms.
    const alone = [language];
    record.functionWords.forEach((word) => {
      const languages = voters.get(word);
      voters.set(word, languages ? [...languages, language] : alone);
    });
  });
  VOTERS.set(script, voters);
  return voters;
}
const VOTERS = new Map<'latin' | 'cyrillic', Voters>();

/** UTF-16 units looked at: the language of a text shows within its first pages. */
const SAMPLE = 4_000;

/** Share of words that must be function words of the winner. Running text has 0.3 to 0.55, a list of names next to none. */
const LEAST_SHARE = 0.12;
/** In Turkish and its like endings say what others have a word for: less is enough where no other language has a third of it. */
const LEAST_SHARE_ALONE = 0.08;

/** A word of Latin or Cyrillic script in lower case; by ranges, because classes of Unicode take 2 ms to compile. */
const WORD =
  /[a-z\u00df-\u024f\u1e00-\u1eff\u0400-\u052f][a-z'\u00df-\u024f\u0300-\u036f\u1e00-\u1eff\u0400-\u052f]*/g;

/**
 * The language of a text by its script and, in Latin and Cyrillic script, by votes of function words:
 * a word that k languages have is worth 1/√k to each. Reliable from about 15 words of running text;
 * linear, and looks at no more than the first 4,000 characters.
 *
 * @param text running text, or its keys
 * @returns a BCP 47 primary tag; null where nothing speaks clearly (too short, a list of names, an unknown language)
 */
export function detectLanguage(text: string | readonly string[]): string | null {
  const sample = foldSpelling(
    (typeof text === 'string' ? text.slice(0, SAMPLE) : text.slice(0, 2000).join(' '))
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
      .replace(/[\u2018\u2019\u02bc]/gu, "'")
      .normalize('NFC')
      .toLowerCase(),
  );
  const script = mainScript(sample);
  if (script === 'arabic') return arabicScript(sample);
  if (script !== 'latin' && script !== 'cyrillic') return script;
  if (script === 'cyrillic' && isSerbian(sample)) return 'sr';
  const found = sample.match(WORD) ?? [];
  const scores = new Float64Array(RECORDS.length);
  const hits = new Uint32Array(RECORDS.length);
  const voters = votersIn(script);
  for (const word of found) {
    const languages = voters.get(word);
    if (!languages) continue;
    const worth = 1 / Math.sqrt(languages.length);
    for (const language of languages) {
      scores[language]! += worth;
      hits[language]!++;
    }
  }
  let best = 0;
  for (let language = 1; language < scores.length; language++)
    if (scores[language]! > scores[best]!) best = language;
  const rivals = (share: number, kinLead = Number.POSITIVE_INFINITY) =>
    scores.some(
      (score, language) =>
        language !== best &&
        score > share * scores[best]! &&
        !(scores[best]! - score >= kinLead && areKin(RECORDS[best]!.tag, RECORDS[language]!.tag)),
    );
  const least = rivals(1 / 3) ? LEAST_SHARE : LEAST_SHARE_ALONE;
  if (hits[best]! < Math.max(2, least * found.length) || rivals(0.9, KIN_LEAD)) return null;
  return RECORDS[best]!.tag;
}

/** Danes and Norwegians share nine of ten of their function words: what is one's alone tells them apart, not a share. */
const areKin = (a: string, b: string) => (a === 'da' && b === 'nb') || (a === 'nb' && b === 'da');
/** In votes. Guess: two words of one of them and another language. */
const KIN_LEAD = 1;
