/** Outlet, author and date from the lines under a headline: "By Ann Lee, Northgate Tribune", "Appliance Wire – 13/09/2024". */
import { beginsWithCapital, foldSpelling, isLetter, isUncased } from '../text/characters.ts';
import { isWeekday } from '../text/languages/calendar.ts';
import { findDate } from './dates.ts';
import type { Fact } from './facts.ts';

/** Blocks looked at, from the top. */
const HEAD_BLOCKS = 4;
/** In UTF-16 units. A longer block is a paragraph, and a date in it may be any date. */
const LONGEST_LINE = 120;
/** In UTF-16 units: a time of day, a section, a reading time may follow the date of a byline. */
const LONGEST_REST = 45;

const BY =
  /^(?:by|von|por|par|di|door|af|av|escrito por|oleh|bởi|โดย|بقلم|به قلم|מאת|του|της|των|γράφει [οη]|γράφουν οι|от(?! редак| наш))\s+(?=\S)|^(?:by|por|text|texto|tekst|teksti|texte|autora?|autorka|autorica|piše|píše|autore|auteur|szerző|írta|yazan|haber|muhabir|editör|автор|авторка|аутор|ауторка|пише|текст|συντάκτης|συντάκτρια|بقلم|كتب|كتبت|מאת|נוסח|نویسنده|خبرنگار|گزارشگر|글|penulis|pewarta|reporter|laporan|tác giả|người viết|bài(?: và ảnh)?|phóng viên|ผู้เขียน|เรื่อง(?:โดย)?|รายงานโดย)\s*:\s*|^(?:取材・)?文\s?[=＝:：/／・]\s*|^(?:執筆者?|筆者|投稿者|作成者|著者|記者|ライター)\s?[=＝:：/／\s]\s*/i;
/** 「ターン日報　経済部・森川さち」: the newspaper, its desk, and who wrote it. */
const OF_A_DESK =
  /^(?:(\S{2,20})\s+)?(?:\S{1,8}[部局]|編集委員|論説委員)[・\s]\s?([\u3040-\u30FF\u3400-\u9FFF]{2,10})$/;
/** Ideographs without kana. */
const CHINESE = /^[^\u3040-\u30FF]*[\u3400-\u9FFF][^\u3040-\u30FF]*$/;
/** "石桥日报记者 苗青禾", "记者：苗青禾", "文丨苗青禾", "由 苗青禾 发布于", "〔記者苗青禾／石橋報導〕": nothing but a sign or a space stands behind the name. */
const CHINESE_AUTHOR =
  /(?:(?:记者|記者|作者|撰文)\s?[:：/／|｜]?\s?|(?:^|[\s、])文\s?[/／丨｜|:：]\s?|^(?:由|原创)\s)([\u3400-\u9FFF·]{2,5})(?=$|[\s、/／|｜·)）】〕])/;
/** "石桥日报记者", "石橋新聞網 記者", "石橋新聞網 / 苗青禾 報導": the newsroom before its reporter. */
const CHINESE_NEWSROOM =
  /(?:^|\s)(?!本[报報刊台])([^\s:：|｜()（）〔【]{2,16}?)(?:全媒体|全媒體|首席|特[约約])?\s?(?:记者|記者|\/\s[^\s/]{2,5}\s(?:报道|報導))/;
/** "来源：石桥网": whom a portal names is whose article it is. */
const CHINESE_SOURCE = /(?:来源|來源|稿源)\s?[:：|｜]\s?([^\s|｜)）】]{2,20})/;
/** 《石桥日报》 before the date; "原创 苗青禾 石桥日报", as a messenger heads what its channels publish. */
const IN_TITLE_MARKS = /^《([^《》]{2,16})》|^原创\s\S{2,12}\s(\S{2,20})\s(?=\d{4})/;

/** Author and outlet as Chinese pages and papers set them. */
function chineseFacts(block: string): Fact[] {
  const author = CHINESE_AUTHOR.exec(block)?.[1];
  const titled = IN_TITLE_MARKS.exec(block);
  const outlet =
    titled?.[1] ??
    titled?.[2] ??
    CHINESE_NEWSROOM.exec(block)?.[1] ??
    CHINESE_SOURCE.exec(block)?.[1];
  const facts: Fact[] = [];
  if (author !== undefined) facts.push({ field: 'author', value: author, from: 'text' });
  if (outlet !== undefined && !findDate(outlet))
    facts.push({ field: 'outlet', value: outlet, from: 'text' });
  return facts;
}

/** "나은결 기자", "[해안신문 나은결 기자]", "(솔재=해안신문) 나은결 특파원": a place, the newspaper, the name. */
const KOREAN_REPORTER =
  /^[([]?(?:[^\s=()[\]]{1,10}=)?(?:([^\s=()[\]·/|]{2,15})[)\]]?\s+(?:[/|]\s)?)?([가-힣]{2,4})\s[가-힣]{0,3}(?:기자|특파원|논설위원)(?![가-힣])/;
/** "취재 나은결 기자" */
const NO_NEWSPAPER = /^(?:글|사진|취재|정리)$/;
/** In forums people go by one word, in lower case. */
const NICKNAME = /^\p{Ll}[\p{Ll}\p{N}_-]+$/u;
const NAME_AND_OUTLET = /^(\p{L}[^,،|·•–—:;]{2,60}?)(?:\s*(?:[,،]|\||·|•|–|—|\s-\s)\s*(.+))?$/u;

/**
 * Facts a reader finds in the first lines of a text. The first block is the headline and is left alone.
 * @param isDayFirst asked where "5/6/2025" may be the 5th or the 6th
 */
export function bylineFacts(blocks: readonly string[], isDayFirst: () => boolean): Fact[] {
  const facts: Fact[] = [];
  for (const block of blocks.slice(1, HEAD_BLOCKS)) {
    const found = findDate(block, isDayFirst);
    const rest = found ? block.length - found.end : 0;
    const isSentence = rest > 2 && endsSentence(block);
    if (block.length > LONGEST_LINE || isSentence || rest > LONGEST_REST) {
      facts.push(...datelineFacts(block));
      break;
    }
    if (found) facts.push({ field: 'published', value: found.date, from: 'text' });
    const [isOfDesk, newspaper, reporter] = (/[部局員]/.test(block) && OF_A_DESK.exec(block)) || [];
    if (isOfDesk !== undefined) {
      facts.push({ field: 'author', value: reporter, from: 'text' });
      facts.push({ field: 'outlet', value: newspaper, from: 'text' });
      continue;
    }
    const chinese = CHINESE.test(block) ? chineseFacts(block) : [];
    if (chinese.length > 0) {
      facts.push(...chinese);
      const before = found && !CHINESE_AUTHOR.test(block.slice(0, found.start));
      if (before) facts.push(...outletFacts(block.slice(0, found.start)));
      continue;
    }
    const korean = /기자|특파원|위원/.test(block) && KOREAN_REPORTER.exec(block);
    if (korean) {
      facts.push({ field: 'author', value: korean[2], from: 'text' });
      if (korean[1] && !NO_NEWSPAPER.test(korean[1]))
        facts.push({ field: 'outlet', value: korean[1], from: 'text' });
      continue;
    }
    const by = BY.test(block) && NAME_AND_OUTLET.exec(block.replace(BY, ''));
    if (by && (isNamed(by[1] ?? '') || NICKNAME.test(by[1] ?? ''))) {
      facts.push({ field: 'author', value: by[1], from: 'text' });
      if (by[2]) facts.push(...outletFacts(by[2].slice(0, findDate(by[2])?.start)));
    } else if (found) {
      facts.push(...outletFacts(block.slice(0, found.start)));
    }
  }
  return facts;
}

/** In UTF-16 units: a longer first line with a date in it is a headline. */
const LONGEST_MASTHEAD = 80;
/** In UTF-16 units: a line under the outlet and the date that is no longer may be the headline. Guess. */
export const LONGEST_HEADLINE = 150;
const BESIDE_DATE = /\s+[–—|·•/-]\s*$|[,،、]\s*$/;
const BEHIND_MASTHEAD_DATE = /^(?:\s(?:roku|року|[rрг]\.?))?\s*$/;

/** "Le Plateau – 4 mars 2025" over the headline: undefined where the first block is the headline itself. */
export function mastheadFacts(
  blocks: readonly string[],
  isDayFirst: () => boolean,
): Fact[] | undefined {
  const [first = '', second = '', third] = blocks;
  if (third === undefined || first.length > LONGEST_MASTHEAD) return undefined;
  const found = findDate(first, isDayFirst);
  if (!found || !BEHIND_MASTHEAD_DATE.test(first.slice(found.end))) return undefined;
  if (second.length > LONGEST_HEADLINE || /[.。]$/.test(second) || findDate(second))
    return undefined;
  const before = first.slice(0, found.start);
  const name = withoutWeekday(before).replace(BESIDE_DATE, '').trim();
  if (name.length < 3 || before.trimEnd() === name || !isNamed(name)) return undefined;
  return [
    { field: 'outlet', value: name, from: 'text' },
    { field: 'published', value: found.date, from: 'text' },
  ];
}

/** Lines over a headline that is marked as one. */
const LINES_ABOVE = 3;

/** "Le Plateau", "4 mars 2025" on lines of their own above a headline that its format tells. */
export function factsAbove(lines: readonly string[], isDayFirst: () => boolean): Fact[] {
  if (lines.length < 2 || lines.length > LINES_ABOVE) return [];
  if (lines.some((line) => line.length > LONGEST_MASTHEAD || endsSentence(line))) return [];
  const dated = lines.findIndex((line) => findDate(line, isDayFirst)?.start === 0);
  const name = lines.find((line, at) => at !== dated && isNamed(line) && !BY.test(line));
  if (dated < 0 || name === undefined) return [];
  return [
    { field: 'outlet', value: name, from: 'text' },
    { field: 'published', value: findDate(lines[dated]!, isDayFirst)?.date, from: 'text' },
  ];
}

const isNamed = (name: string) => beginsWithCapital(name) || isUncased(name);

/** A stop after a word or a closing mark; after an initial or a figure it is none. */
function endsSentence(block: string): boolean {
  if (!/[.!?…。]$/.test(block)) return false;
  const before = [...block.slice(-3, -1)];
  return before.length === 2 && before.every((char) => isLetter(char) || ')”"'.includes(char));
}

/** What parts a dateline from the report; Slavs set a word for the year before it. */
const BEHIND_DATE =
  /^(?:\s(?:roku|року|года|[rрг]\.?)(?=[\s)\]]))?[)\]]?(?:\s*\([^()]{2,30}\))?\s*(?:\.?\s?[—–―-]|\.\s|:|\/PRN)/;

/** "PORT ELLERY, Ore., Sept. 10, 2024 — Tallow Home today …", "Bad Wiese, 14. November 2024. Die …", "BURAKÓW, 20 maja 2025 r. – …", "Villasol, 20 may 2025 (EFE).- …", "(솔내시=2025년 10월 20일) …" */
function datelineFacts(paragraph: string): Fact[] {
  const found = findDate(paragraph.slice(0, LONGEST_LINE));
  if (!found) return [];
  const rest = paragraph.slice(found.end);
  const isBracketed = /^[([（［【]/.test(paragraph) && /^[)\]）］】]/.test(rest);
  if (!isBracketed && !BEHIND_DATE.test(rest)) return [];
  // Words in lower case before the date make it a sentence and not a place.
  if (/\p{Ll}{2}\s+\p{Ll}{2}/u.test(paragraph.slice(0, found.start))) return [];
  return [{ field: 'published', value: found.date, from: 'text' }];
}

/** Words that stand before a date without naming anybody, in lower case: a pattern that closes letters under case is slow to make. */
const NO_OUTLET =
  /^(?:published|updated|posted|date|on|from|the|issue|am|vom|den|veröffentlicht|aktualisiert|stand|ausgabe|publicado|actualizado|el|fecha|publié|mis à jour|le|mon|tue|wed|thu|fri|sat|sun|\S+day|\S+tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|公開|更新|creado|creada|publicada|actualizada|modificado|última|actualización|edición|pubblicato|aggiornato|il|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publiceret|udgivet|opdateret|publisert|oppdatert|opublikowano|aktualizacja|dodano|опубликовано|обновлено|опубліковано|оновлено|julkaistu|päivitetty|publikováno|vydáno|aktualizováno|zveřejněno|közzétéve|megjelent|frissítve|publicat|actualizat|yayınlanma|yayınlandı|yayın|giriş|güncelleme|tarihi?|δημοσιεύθηκε|δημοσίευση|ενημέρωση|نشر|تاريخ|النشر|في|پنج|انتشار|تاریخ|פורסם|עודכן|תאריך|יום|ביום|ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|입력|수정|등록|प्रकाशित|diterbitkan|dipublikasikan|tayang|diperbarui|minggu|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày|cập|đăng|xuất|bản|lúc|วัน\S*ที่|เผยแพร่(?:เมื่อ)?|อัปเดต(?:ล่าสุด)?|newsroom|agencies|redaktion|redactie|redacción|redacció|redação|redazione|rédaction|redakcja|redakce|la|agencias|agences|agenzie)$/;

/** Whether a word before a date, in lower case, is a day of the week or says that something was published. */
const namesNobody = (word: string): boolean =>
  NO_OUTLET.test(word) || isWeekday(keyOf(word), 'und');

const keyOf = (word: string): string => foldSpelling(word.replace('\u200C', '').toLowerCase());

/** "By Ann Lee, Health Correspondent": what somebody is, not where. */
const OFFICE =
  /(?:[ck]orrespond[ae]nt(?:e|in|ka)?|corresponsal|corrispondente|editor|columnist|redakteur(?:in)?|redact(?:eur|ora?)|redattore|redattrice|rédact(?:eur|rice)|redaktur|wartawan)$/i;
/** "EMBARGOED until 00:01 GMT Thursday" */
const CLOCK = /\d[:.h]\d\d(?!\d)/;

/** A word behind a stop or a stroke, at the end. */
const LAST_WORD = /(?:[,.]|\s[–—|·•/-])\s+([^\s,.]{2,20})(?=[,.]?\s*$)/u;

/** "El Faro. Lunes " → "El Faro, ": a weekday belongs to the date behind it. */
function withoutWeekday(before: string): string {
  const word = LAST_WORD.exec(before);
  const isDay = word?.[1] && isWeekday(keyOf(word[1]), 'und');
  return isDay ? `${before.slice(0, word.index)}, ` : before;
}

/** "Published in The Tribune on", "Publicado en El Faro el". */
const PUBLISHED_IN =
  /^(?:published in|publicad[oa] en|publié dans|erschienen in|publicado em|pubblicato su|gepubliceerd in)\s+/i;
const ON = /\s(?:on|el|le|am|il|em|op)$/;
/** "Газета «Заря» от 3 марта" */
const OF = /(?<=»)\s(?:от|від)$/;
/** "Иван Лодкин, «Заря»": in Russian and Ukrainian marks tell the paper from who writes in it. */
const IN_MARKS = /^«([^«»]{3,60})»$/;
/** "Source: The Tribune" */
const SOURCE = /^(?:source|quelle|fuente|fonte|bron|źródło|источник|джерело)\s?:\s+/i;

/** "Daily Wire – 13 May", "Das Blog – Feuerwehr Sellin, " → the last part that names somebody. */
function outletFacts(before: string): Fact[] {
  // "Giriş: 15.05.2025": what stands before a colon says what the date is.
  if (/[:：]\s*$/.test(before) && !/\s/.test(before.trim())) return [];
  const parts = withoutWeekday(before)
    .split(/\s[–—|·•/»-]\s|[|·•\u3000]|(?<!«[^»]{0,60})»|[,،，]\s|\s[–—-]$|[,،、，:：]$/)
    .map((part) => part.trim())
    .map((part) =>
      PUBLISHED_IN.test(part) ? part.replace(PUBLISHED_IN, '').replace(ON, '') : part,
    )
    .filter((part) => part !== '');
  const inMarks = parts.flatMap((part) => IN_MARKS.exec(part)?.[1] ?? []);
  const names = [
    ...inMarks,
    ...parts.map((part) => part.replace(SOURCE, '').replace(OF, '')),
  ].filter(
    (part) =>
      part.length >= 3 &&
      part.length <= 60 &&
      isNamed(part) &&
      !part.split(/\s+/).every((word) => namesNobody(word.replace(/[.,:]$/, '').toLowerCase())) &&
      !/^(?:Ausgabe|Issue|No\.|Nr\.|№|第)\s*\d+/u.test(part) &&
      !OFFICE.test(part) &&
      !CLOCK.test(part) &&
      !findDate(part),
  );
  return names[0] ? [{ field: 'outlet', value: names[0], from: 'text' }] : [];
}
