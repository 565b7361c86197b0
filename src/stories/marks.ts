/** What a text shows of being a release, or an outlet's article. */
import { hasAgencyMark } from '../compare/credit.ts';
import type { Zone } from '../text/article.ts';
import { foldSpelling } from '../text/characters.ts';
import type { Article } from '../text/read.ts';
import type { Item } from './story.ts';

/** A mark found, in words for the reader. Positive weights speak for a release. */
export interface Mark {
  readonly name: string;
  readonly weight: number;
}

export const weightOf = (marks: readonly Mark[]): number =>
  marks.reduce((sum, { weight }) => sum + weight, 0);

/** Whether marks weigh so much, and none speaks against a release. */
export const areClear = (marks: readonly Mark[], least: number): boolean =>
  weightOf(marks) >= least && marks.every(({ weight }) => weight > 0);

/** "a dateline, a media contact and an outlet" */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * "TOKYO and REDMOND, Wash. — May 16 —", "Kilbrannan, 17 June 2025 -", "Wiesenbüttel, 14. November 2024.",
 * "（東京、2024年5月1日）": a place in front, a date or a dash behind it.
 */
const CAPITAL =
  '[A-ZÀ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŔŘŚŞŠŢŤŪŮŰŹŻŽȘȚΆ-ΫА-ЯЁЄІЇҐא-תء-يअ-ह\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF]';
// \p{L} would say it better and costs 5 ms a use at start-up.
const LETTERS = '[^\\s\\d.,;:!?()（）[\\]「」、。/–—-]';
const PLACE_AND_DASH = new RegExp(
  `^${CAPITAL}[^\\d;:!?\\n]{1,60}?(?:\\s*\\([^)\\n]{2,30}\\))?\\s*(?:[–—]|--| - |//)\\s*\\S`,
);
const PLACE_AND_DATE = new RegExp(
  `^[（(【[]?${CAPITAL}(?:${LETTERS}|[ .'’/-]){1,40}(?:,\\s*(?:${LETTERS}|[. ]){2,20})?\\s*[,،、(]\\s*(?:${LETTERS}+\\.?\\s+)?` +
    `(?:\\d{1,2}\\.?\\s+(?:de\\s+)?${LETTERS}+\\.?\\s+(?:de\\s+|del\\s+)?\\d{4}|${LETTERS}+\\.?\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}年\\d{1,2}月\\d{1,2}日)`,
);
const JAPANESE_DATE_FIRST = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日/;
const FILE_NAME =
  /(?:^|[^a-z])(?:press[-_ ]?)?release(?:[^a-z]|$)|pressemitteilung|medienmitteilung|communique|comunicado|nota-?de-?prensa|comunicato|persbericht|pressmeddelande|informacja-?prasowa|press-?reliz|pressemeddelelse|pressemelding|lehdistotiedote|tiedote|tiskova-?zprava|sajtokozlemeny|comunicat-?de-?presa|basin-?bulteni|пресс?-?рел[иі]з|보도자료|新闻稿|新聞稿|プレスリリース/;

/** UTF-16 units of a paragraph in which its opening phrase ends. */
const OPENING = 160;

const fold = (text: string) =>
  foldSpelling(text.normalize('NFC').toLowerCase()).replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

function firstBody(article: Article): string {
  const paragraph = article.paragraphs.find((p) => p.zone === 'body');
  return paragraph ? article.text.slice(paragraph.start, paragraph.end) : '';
}

/** Whether a text begins with a phrase as whole words; in scripts without spaces, as characters. */
function opensWith(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false;
  const next = text[phrase.length];
  return next === undefined || !/[a-z\u00C0-\u024F]/.test(next) || !/[a-z]$/.test(phrase);
}

/** The marks of one text. Each is looked at once; the weights are guesses that only rank candidates of one story. */
export function marksOf(item: Item): Mark[] {
  const { article, source } = item;
  const { cues } = article.language;
  const marks: Mark[] = [];
  const lead = firstBody(article);
  const lines = article.paragraphs.map((p) => ({
    zone: p.zone,
    opening: fold(article.text.slice(p.start, Math.min(p.end, p.start + OPENING))),
  }));
  const start = lead.slice(0, OPENING);
  if (PLACE_AND_DATE.test(start) || JAPANESE_DATE_FIRST.test(start)) {
    marks.push({ name: 'a dateline with place and date', weight: 1 });
  } else if (PLACE_AND_DASH.test(start)) marks.push({ name: 'a dateline', weight: 0.7 });
  const opensLine = (cues: readonly string[], isPlace: (zone: Zone) => boolean) =>
    lines.some(({ opening, zone }) => isPlace(zone) && cues.some((cue) => opensWith(opening, cue)));
  if (opensLine(cues.release, (zone) => zone !== 'comment')) {
    marks.push({ name: 'the words of a press release', weight: 1 });
  }
  // "Contact with the divers was lost" is no press contact: zones.ts has told them apart.
  if (opensLine(cues.contact, (zone) => zone === 'boilerplate')) {
    marks.push({ name: 'a media contact', weight: 1.2 });
  }
  if (lines.some(({ zone }) => zone === 'boilerplate')) {
    marks.push({ name: 'an "About" or contact block', weight: 0.5 });
  }
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  if (source.item === null && FILE_NAME.test(name.toLowerCase())) {
    marks.push({ name: `the file name ${name}`, weight: 1 });
  }
  if (lines.some(({ zone }) => zone === 'comment')) {
    marks.push({ name: "readers' comments", weight: -0.8 });
  }
  const byline = lines.some(
    ({ zone, opening }) =>
      zone === 'furniture' && cues.byline.some((cue) => opening.startsWith(`${cue} `)),
  );
  if (byline) marks.push({ name: 'a byline', weight: -0.6 });
  if (hasAgencyMark(article)) marks.push({ name: "an agency's mark", weight: -0.6 });
  if (article.metadata.outlet !== null) marks.push({ name: 'an outlet', weight: -0.3 });
  return marks;
}
