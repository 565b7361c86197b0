/**
 * What part of a page each block of a plain text belongs to.
 *
 * A format that knows (a web page marks its comments) has said so; this reads the rest off the text
 * itself: how long a block is, whether it ends like a sentence, the cue words of its language, and
 * the shapes of bylines, dates and reader-name lines that all languages share.
 *
 * Where it errs it should err towards `body` for prose (nothing a reader would read as the article
 * is set aside) and towards `furniture` for scraps.
 */
import { ageIn } from './ages.ts';
import type { Block, Paragraph, Zone } from './article.ts';
import { foldSpelling, isLetterOrNumber } from './characters.ts';
import { labelledRows } from './labelled-rows.ts';
import { beginsAsMonth } from './languages/calendar.ts';
import type { Cues, Language } from './languages/language.ts';

/** In words. Prose is longer or ends like a sentence; guess, see the labelled packs. */
const SCRAP_WORDS = 12;
/** In words. A heading ("About X", "Media contact: …") is no longer. */
const HEADING_WORDS = 10;
/** In words. A longer line that closes with a full stop is an article's first sentence: hardly a headline does. Guess. */
const HEADLINE_SENTENCE_WORDS = 8;
/** Lines that may stand under a contact heading. */
const CONTACT_LINES = 6;
/** Paragraphs an "About X" heading speaks for. */
const ABOUT_PARAGRAPHS = 3;

const SENTENCE_END = /[.!?…。！？؟।۔][\s"'“”‘’«»‹›)\]}」』）】*_]*$/;
/** Slavs shorten the word for the year: "12 февраля 2025 г." */
const YEAR_END = /\d{4}\s?[rрг]\.$/u;
/** Ends a sentence of two or three words: a full stop, or a mark inside closing quotes. "Why?" may be a heading. */
const SHORT_SENTENCE_END = /[^.][.。।۔]["'”’»」』)]*$|[.!?。！？؟]["”’»」』]$/;
const FULL_STOP_END = /[^.][.。।۔]["'”’»」』)]*$/;
/** What stands between a label and what it labels: "Photo: …", "Share | …", "Foto – …". */
const SEPARATOR = /^(?:\s*[:：|·»>]|\s[-–—/]\s|\s*$)/;
/** Six letters of a script without spaces: more than a date has beside it. */
const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]{6}/;
/** Asked first: the patterns of Chinese and Japanese take a while to compile, and hardly any text needs them. */
const IDEOGRAPH = /[\u3400-\u9FFF]/;
const UNSPACED_END = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]$/;
/** A phrase of a script without spaces, in characters: 'お問い合わせ先'; a shorter one is a word. */
const PHRASE_LENGTH = 7;
/** Words of web pages, in the languages that share them. */
const PAGE =
  /newsletter|cookie|facebook|twitter|instagram|whatsapp|linkedin|youtube|telegram|tiktok|bluesky|https?:|www\.|subscri|abonn|suscr|iscriv|registr|prenumer|subskry|подпи[сш]|рассылк|구독|쿠키|log ?in|copyright|reserved|reservados|réservés|riservat|vorbehalten|voorbehouden|zastrzeżon|защищены/;
const COLON_END = /[:：]\s*$/;
const LIST_ITEM = /^\s*(?:(?:[-–•*·▪◦‣]|\(?\d{1,2}[.)])\s+|[・①-⑳]\s?)\S/;
/** Cells with a tab between them. */
const CELLS = /\S\t+\S/;
/** An address, a telephone number, a link. Every repetition is bounded: lines come from strangers. */
const CONTACT_DETAILS = /\S@[^\s@]{1,100}\.\S|\+?\d[\d\s().\-/]{7,30}\d|\bwww\.|\bhttps?:/;
/** A word where a month may stand. */
const NAME = '([^\\s\\d.,;:()/–-]{2,12})\\.?';
/** Dates, and what is one if its word is a month: a pattern of all months would take a millisecond to compile. */
const DATE_LIKE = new RegExp(
  `\\b\\d{1,2}(?:(?:st|nd|rd|th|er|º)?\\.?\\s+(?:de\\s+)?|[./-])${NAME}(?:\\s+(?:de\\s+)?|,\\s*|[./-]|(?<=\\.))\\d{4}|(?<![^\\s\\d.,;:()/–-])${NAME}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\b\\d{4}\\.?\\s${NAME}\\s+\\d{1,2}|\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b|\\b\\d{4}\\.\\s\\d{1,2}\\.\\s\\d{1,2}\\b|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}\\b|\\b\\d{1,2}\\.\\s\\d{1,2}\\.\\s\\d{4}\\b|(?:\\d{4}|(?:令和|平成|民[国國])(?:元|\\d{1,3}))(?:[(（][^()（）]{1,8}[)）])?[年년](?:[(（][^()（）]{1,8}[)）])?\\s?\\d{1,2}[月월]\\s?\\d{1,2}[日일]|\\b\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm|,)?\\s+\\d{4}\\b`,
  'g',
);
function withoutDates(folded: string): string {
  // Most lines have no figure, and need not wait for the pattern.
  if (!/\d/.test(folded)) return folded;
  return folded.replace(DATE_LIKE, (found, ...names: (string | undefined)[]) => {
    const name = names.slice(0, 3).find((word) => word !== undefined);
    return name === undefined || beginsAsMonth(name) ? ' ' : found;
  });
}
const hasDate = (folded: string): boolean => withoutDates(folded) !== folded;

const CLOCK = /\b\d{1,2}[:.h]\d{2}(?:hs?)?\b(?!\s*%)/;
/** "Deals? …": a short question, and what it leads to. Held against folded lines, as the next two are. */
const QUESTION = /^[^?？.!]{2,60}[?？]\s*/;
/** "18+ Please gamble responsibly.", 「お酒は20歳になってから。」 is said under articles on betting and drink in many languages. */
const AGE_MARK = /^(?:18|21)\s?\+|^.{2,16}は(?:18|19|20)歳になってから/;
/** "You have read a third of it. The rest is for subscribers only." */
const SUBSCRIBERS =
  /réservée?s? aux abonnés|exclusiv[oa]s? para (?:assinantes|suscriptores)|nur für abonnent|riservat[oaie] agli abbonati|alleen voor abonnees|(?:for|to) subscribers only/;
/** "More rugby: Prop out for season / Fixtures released": headlines after a label. A list of prices has figures. */
const HEADLINES = /^[^:：\d]{2,30}[:：]\s[^\d]{8,}\s[/|•]\s[^\d]{8,}$/;
/** "This page has affiliate links."; and, all three of them, "We earn a commission on some links." */
const AFFILIATE =
  /\baffiliate[ -]?(?:links?|partner)|\b(?:links?|liens?|enlaces?)\s(?:d[ei'’]\s?)?affili|\b(?:links?|enlaces?)\sde\safili|アフィリエイト|(?:プロモーション|広告)[がを]含|リンク(?:から|を|経由).{0,30}(?:売上の一部|還元)|联盟链接|聯盟連結/;
const LINKS = /\b(?:links?|liens?|enlaces?)\b|リンク|链接|連結/;
const COMMISSION =
  /\b(?:commissions?|commissione|provision|comisión|comissão|commissie)\b|報酬|紹介料|手数料|佣金/;
const EARNS =
  /\b(?:earn|receiv|erh[aä]lt|bek[oa]mm|verdien|touch|perce|perç|re[cç]oi|recev|gagn|recib|gana|cobra|ricev|guadagn|receb|ganh|ontvang|krijg)|受け取|得|获|獲/;
/** "We and our 214 partners store …, such as cookies": the advertisers' association words it for pages in every language. */
const CONSENT =
  /^(?:we and our|wir und unsere|nous et nos|avec nos|nosotros y nuestros|noi e i nostri|nós e (?:os )?nossos|wij en onze|vi (?:och|og) v[åo]r\S*|my i nasi|my a naši|мы и наши|ми та наші|biz ve)\s.{0,250}cookie/;
/** How to be rid of a newsletter is said at its foot. */
const UNSUBSCRIBE =
  /\bunsubscribe|(?:newsletter|e-?mails?|mails)\b.{0,60}\babbestell|\babbestell.{0,60}(?:newsletter|mail)|\bd[eé]sabonn|\bd[eé]sinscri|(?:suscri|bolet[ií]n|correo).{0,80}\bdarse de baja\b|\bdisiscri|\bcancelar (?:a |la )?(?:subscri|suscri|inscri)|(?:brief|mail|nieuws).{0,80}\b(?:afmelden|uitschrijven)\b|\bavprenumerer|\bavregistrer|\bwypisa[cć]|отписаться|配信停止|退订|退訂|取消(?:订阅|訂閱)|수신 ?거부|수신을 원하지|ne plus recevoir (?:ces|cette|nos|notre)|no desea(?:s)? recibir|dejar de recibir .{0,20}(?:bolet|correo|e-?mail|newsletter)|non ricevere più|puoi (?:cancellarti|disiscriverti)|cancelar (?:a )?sua inscrição|\bafmelden (?:voor|van) .{0,20}(?:mail|brief)|\bhier .{0,20}\babmelden|avsluta (?:din |di )?prenumeration|\bodhlášení .{0,12}klik|відписатися|üyelikten ayril|abonelikten (?:ayril|çik)|για διαγραφη|الغاء الاشتراك|להסרה מרשימת|सदस्यता समाप्त|leiratkoz|dezabon/;
/** What a box for a newsletter promises under its heading: "The stories you need, in your inbox at 7." */
const INBOX =
  /(?<![^\s("'])(?:in your inbox|(?:im|in ihr(?:em|en)?|in dein(?:em)?) (?:e-?mail-)?postfach|en (?:tu|su) (?:correo|bandeja|buzón|e-?mail)|dans votre boîte|nella tua (?:casella|e-?mail|posta)|(?:no|na) (?:teu|seu|tua|sua) (?:e-?mail|caixa)|in (?:je|uw) (?:inbox|mailbox))(?=$|[\s.,!?])/;
/** What blogs add to each article of their feeds: "The post Lock closes appeared first on Tarn Herald." */
const FEED_FOOT =
  /^(?:the post|la entrada|el artículo(?!\s\d)|l'article|der beitrag|o post|l'articolo)\s.{1,200}\s(?:appeared first on|(?:se publicó|apareció|aparece) primero en|est apparu en premier|erschien zuerst|apareceu primeiro|proviene da)\s/;
/** "4 min read", "Lesezeit: 3 Minuten", "Lecture 5 min", "この記事は約3分で読めます": beside a name or a date. */
const READING_TIME =
  /\d\s?-?min(?:ut[a-z]*)?\.?\s(?:(?:de |di )?(?:lecture|lectura|lettura|leitura)|read|lesezeit|lesedauer|leestijd|lästid|læsetid|lesetid|czytania|okuma)(?![a-z])|(?:^|[^a-z])(?:reading time|lesezeit|lesedauer|leestijd|lästid|læsetid|lesetid|(?:(?:temps|tiempo|tempo) d[ei] )?(?:lecture|lectura|lettura|leitura)|czas czytania|время чтения|okuma süresi)\s*:?\s*\d{1,2}\s?(?:min|мин)|読了時間|\d\s?分で読め|阅读时间|閱讀時間/;
const isReadingTime = (folded: string): boolean =>
  (/\d\s?-?(?:min|мин)/.test(folded) || IDEOGRAPH.test(folded)) && READING_TIME.test(folded);
/** What parts the steps of a breadcrumb or a page's menu; two of them make one. */
const STEP = /\s(?:»|›|→|\|)\s/g;

/** What parts the pieces of a line under a headline. */
const STEP_OR_POINT = /\s[·•|–—-]\s/;

/** A block with what the rules ask of it. */
interface Line {
  readonly text: string;
  /** Lower case, straight quotes, single spaces, no leading list or heading marks: what cues are held against. */
  readonly folded: string;
  readonly words: number;
  readonly sentence: boolean;
  /** As of a `Language`. */
  readonly syllables: boolean;
}

/** White space other than one space. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g;

const TYPOGRAPHIC = /[’‘“”„«»：]/g;
function straight(mark: string): string {
  if (mark === '：') return ':';
  return mark === '’' || mark === '‘' ? "'" : '"';
}

function lineOf(text: string, words: number, syllables: boolean): Line {
  const folded = foldSpelling(text.normalize('NFC').toLowerCase())
    .replace(TYPOGRAPHIC, straight)
    .replace(UNEVEN_SPACE, ' ')
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .trim();
  return {
    text,
    folded,
    words,
    sentence: SENTENCE_END.test(text) && !YEAR_END.test(text),
    syllables,
  };
}

/** The longest of the cues that a folded line opens with, as whole words. */
function openingOf(line: Line, cues: readonly string[]): string | undefined {
  let longest: string | undefined;
  for (const cue of cues) {
    if (!line.folded.startsWith(cue) || cue.length <= (longest?.length ?? 0)) continue;
    const next = line.folded[cue.length];
    // "文/高砚秋": a cue that ends with a sign is whole before any letter.
    const joins = UNSPACED_END.test(cue) || !isLetterOrNumber(cue.slice(-1));
    // Before a letter of another script a word is whole: "cookieを".
    const whole = next === undefined || !isLetterOrNumber(next) || joins || UNSPACED_END.test(next);
    if (whole) longest = cue;
  }
  return longest;
}

const opensWith = (line: Line, cues: readonly string[]) => openingOf(line, cues) !== undefined;

/** Syllables from which a cue is a phrase: two are a word. */
const PHRASE_SYLLABLES = 4;

const isPhrase = (cue: string, { syllables }: Line) =>
  (syllables ? cue.split(' ').length >= PHRASE_SYLLABLES : cue.includes(' ')) ||
  (UNSPACED_END.test(cue) && cue.length >= PHRASE_LENGTH);

/**
 * Whether a line that opens with a cue is what the cue names. A whole sentence may begin with any
 * word: "Share prices fell on Tuesday." It is the page's only where the cue is a phrase, stands apart
 * as a label, or the sentence speaks of pages.
 */
function isNamedBy(line: Line, cues: readonly string[]): boolean {
  const cue = openingOf(line, cues);
  if (cue === undefined) return false;
  return (
    !line.sentence ||
    isPhrase(cue, line) ||
    /[:：]$/.test(cue) ||
    SEPARATOR.test(line.folded.slice(cue.length)) ||
    PAGE.test(line.folded)
  );
}

const endsWith = (line: Line, cues: readonly string[]) =>
  cues.some((cue) => line.folded.endsWith(cue));

const isProse = (line: Line) =>
  line.words > SCRAP_WORDS ||
  (line.sentence && line.words >= 4) ||
  (line.words >= 2 && SHORT_SENTENCE_END.test(line.text)) ||
  COLON_END.test(line.text);

function isAuthorLine(line: Line, next: Line | undefined, cues: Cues): boolean {
  if (line.words > HEADING_WORDS + 4) return false;
  // "5h ago" is two words, "il y a 5 heures" five.
  const age = line.sentence ? undefined : ageIn(line.folded);
  if (age && line.words - age.split(' ').length <= HEADING_WORDS - 2) return true;
  const name = line.folded.replace(/[:：]?\s*[^:：]*$/, '');
  if (CLOCK.test(line.text) && hasDate(line.folded) && !line.sentence) {
    // "wattzaehler » Do 14. Nov 2024, 17:49"; a page's own date line has no name before it.
    return (
      /^[^\d]{2,40}(?:»|\||,|·|–|-|:)?\s.*\d/u.test(line.text) &&
      (name.length > 0 || /^[^\d|•»]{2,40}[|•»]\s/.test(line.text)) &&
      (!opensWith(line, cues.byline) || line.text.includes('»')) &&
      !datesPage(line, cues)
    );
  }
  // "The board said:" over a quotation is the article's.
  const quotes = next !== undefined && /^\s*["“”„«»‹›‘'「『]/.test(next.text);
  return line.words <= HEADING_WORDS && !quotes && endsWith(line, cues.commentAuthor);
}

/** "Published 3 May 2025, 8:15", "Tarnwick · 3/5/2025 8:15 · Updated at 10:02": a page's own date line. */
const datesPage = (line: Line, cues: Cues) =>
  line.folded
    .split(STEP_OR_POINT)
    .some((folded) => opensWith({ ...line, folded: folded.trim() }, cues.furniture));

function isByline(line: Line, cues: Cues): boolean {
  if (line.words > HEADING_WORDS + 6) return false;
  const cue = openingOf(line, cues.byline);
  const opens = cue !== undefined && (isPhrase(cue, line) || !goesOnSmall(line, cue, cues));
  const isOne = opens || (IDEOGRAPH.test(line.folded) && REPORTER.test(line.folded));
  return isOne && (!line.sentence || INITIALED.test(line.text));
}

/** "Por qué cierra la esclusa", "Par où passer ?": a preposition and no name behind it, nor a date or the newsroom. */
function goesOnSmall(line: Line, cue: string, cues: Cues): boolean {
  const rest = line.folded.slice(cue.length);
  const written = line.text.trim().replace(/^[\s\p{P}\p{S}]+/u, '');
  return (
    /^\p{L}+\s+\p{Ll}/u.test(written) &&
    !/[:：|·•]/.test(rest) &&
    !hasDate(rest) &&
    !cues.byline.some((other) => other !== cue && rest.includes(` ${other}`))
  );
}

/** "晚晴周末 记者 何以宁": the outlet stands before it. */
const REPORTER = /\s(?:本[报報刊]|特[约約])?(?:记者|記者|通讯员|通訊員)[\s:][\u3400-\u9fff·]{2,8}$/;
/** 「ターン日報　経済部・森川さち」, "森川さち記者": who wrote it, told at the end of a line under the headline. */
const isSignature = (line: Line) =>
  line.words <= HEADING_WORDS &&
  !line.sentence &&
  IDEOGRAPH.test(line.folded) &&
  SIGNATURE.test(line.folded);
/** A newspaper's desk or office and a name, or a name and what somebody is. */
const SIGNATURE =
  /(?:(?:政治|経済|社会|国際|外信|運動|文化|生活|くらし|科学|医療|地域|地方|写真|映像|報道|編集)部|支局|総局|通信局)[・ ]\s?[\u3040-\u30FF\u3400-\u9FFF]{2,10}$|(?:記者|特派員|編集委員|論説委員|編集部)$/;
/** Over the article no letter goes on with the cue: 「記者会見で…」 is a headline. */
function isLabelledByline(line: Line, cues: Cues): boolean {
  if (!isByline(line, cues)) return false;
  const cue = openingOf(line, cues.byline) ?? ' ';
  return !isLetterOrNumber(cue.slice(-1)) || !isLetterOrNumber(line.folded[cue.length] ?? ' ');
}
/** "Par G. R.", "Autor: red.": the stop ends no sentence. */
const INITIALED = /^[^.!?]{2,20}(?:\s\p{Lu}\.|:\s\p{L}{1,4}\.)(?:\s?\p{Lu}\.){0,2}$/u;

/** "Published 3 March 2025." is one, "On 3 March 2025 the board met." is a sentence. */
function isDateLine(line: Line): boolean {
  if (line.words > HEADING_WORDS + 6) return false;
  const undated = withoutDates(line.folded);
  if (undated === line.folded || !line.sentence) return undated !== line.folded;
  const rest = undated.split(/[\s,.。]+/);
  return rest.filter(Boolean).length < 3 && !rest.some((word) => UNSPACED.test(word));
}

/** "The market hall. Photo: Ida Lind / Tarnwick", "Salão do mercado — Foto: Divulgação": a caption names its picture's maker last. */
const CAPTION =
  /[^:：][\s.(–—|/]\(?(?:Photos?|Fotos?|Bild(?:er)?|Image[nm]?|Imágenes|Picture|Immagine|Fotograf[ií]a|Zdjęcie|Fot\.|Kuva|Kép|Φωτ[οό](?:γραφ[ιί]α)?|Фото|Снимка|צילום|写真|사진)\s?[:：©]\s?[^.!?]{2,60}\)?$|[\s(]©\s?[^.!?]{2,60}\)?$|\((?:[Pp]hotos?|[Ff]otos?|Bild|[Ii]magen?)[:\s][^()]{2,60}\)$/;
/** "Join our channel on WhatsApp and get the news first." */
const CHANNEL = /whatsapp|telegram|newsletter/;

const isFurniture = (line: Line, cues: Cues) =>
  ((line.words <= SCRAP_WORDS * 2 || /^[^.]*cookie/.test(line.folded)) &&
    isNamedBy(line, cues.furniture)) ||
  (line.words <= SCRAP_WORDS * 2 &&
    ((/[:：©)]/.test(line.text) && CAPTION.test(line.text.trim())) ||
      (CHANNEL.test(line.folded) && opensWith(line, cues.call)))) ||
  CONSENT.test(line.folded) ||
  (line.words <= SCRAP_WORDS && !line.sentence && isReadingTime(line.folded)) ||
  /^(?:©|\(c\)|%d\b|tags?\s*:)/i.test(line.text.trim()) ||
  ADDRESS_LINE.test(line.text.trim()) ||
  (line.words <= SCRAP_WORDS * 4 && DONATION.test(line.folded));
/** A newspaper that asks its readers for money speaks of itself. */
const DONATION =
  /\bsupport our (?:independent |local )?journalism|unterstützen sie unseren journalismus|\bsoutenez notre (?:journal|rédaction)|\bapoya nuestro periodismo|\bapoie o nosso jornalismo|\bsostieni il nostro giornalismo|\bsteun onze journalistiek|stöd vår journalistik|wesprzyj nasz[aą] redakcj/;
/** What a browser prints under each page: its address, and "1/2". */
const ADDRESS_LINE = /^https?:\/\/\S{4,500}(?:\s\d{1,3}\s?\/\s?\d{1,3})?$/;

/** "Water $221.4 $196.0 13%": half of its words are figures, so it heads nothing. */
function isRow(line: Line): boolean {
  if (CELLS.test(line.text.trim())) return true;
  const cells = line.text.trim().split(/\s+/);
  return cells.length >= 3 && 2 * cells.filter((cell) => /\d/.test(cell)).length >= cells.length;
}

/** "Home » News » Rugby", "Page 1 of 1 | Report post | Mark forum read" */
const isMenu = (line: Line) => !line.sentence && (line.text.match(STEP)?.length ?? 0) >= 2;

/** What stands under an article and reads like prose: "Got a story? Email the Monitor." */
function isAside(line: Line, above: Line | undefined, cues: Cues): boolean {
  const { folded } = line;
  if (line.words <= SCRAP_WORDS * 4 && (UNSUBSCRIBE.test(folded) || FEED_FOOT.test(folded)))
    return true;
  const isPaid =
    AFFILIATE.test(folded) || (LINKS.test(folded) && COMMISSION.test(folded) && EARNS.test(folded));
  // The law wants it said in full: "…, which means that we may earn a commission, at no cost to you, if you buy …".
  if (line.words <= SCRAP_WORDS * 3 && isPaid) return true;
  if (line.words > SCRAP_WORDS * 2) return false;
  if (AGE_MARK.test(folded) || SUBSCRIBERS.test(folded)) return true;
  if (INBOX.test(folded) && above && above.words <= LONGEST_PROMISE && !above.sentence) return true;
  if (!line.sentence && HEADLINES.test(folded)) return true;
  const rest = folded.replace(QUESTION, '');
  return rest !== folded && opensWith({ ...line, folded: rest }, cues.call);
}

/**
 * "About Tarnwick Harbour", "ターンウィック港について", "Notes to editors". An open one needs a name: "About
 * time" heads a part of the article.
 */
function isAboutHeading(line: Line, cues: Cues): boolean {
  if (line.words > HEADING_WORDS || line.sentence) return false;
  const cue = openingOf(line, cues.about);
  if (cue === undefined) return endsWith(line, cues.aboutEnd);
  const rest = line.folded.slice(cue.length);
  if (SEPARATOR.test(rest)) return true;
  const name = line.text.trim().split(/\s+/).slice(cue.split(' ').length).join(' ');
  const small = name.toLowerCase();
  return !/^\s*\d/.test(rest) && (name !== small || small === name.toUpperCase());
}

/** Characters of a paragraph in which it says whom it is about. */
const NAMED_WITHIN = 150;

/** Whether a paragraph begins with what an "About X" heading names, or most of its longer words. */
function takesUp(heading: Line, next: Line, cues: Cues): boolean {
  const cue = openingOf(heading, cues.about);
  if (cue !== undefined && SEPARATOR.test(heading.folded.slice(cue.length))) return true;
  const end = cues.aboutEnd.find((phrase) => heading.folded.endsWith(phrase));
  const name = heading.folded.slice(cue?.length ?? 0, end ? -end.length : undefined);
  const opening = next.folded.slice(0, NAMED_WITHIN);
  const words = name.split(/[\s.,:;()'"&-]+/).filter((word) => word.length >= 4);
  return words.length
    ? 2 * words.filter((word) => opening.includes(word)).length >= words.length
    : opening.includes(name.trim());
}

/** "Contact" in a menu over the article is no heading of the press office's. */
const isMenuEntry = (line: Line, next: Line | undefined) =>
  line.words <= 2 && !(next && CONTACT_DETAILS.test(next.text));

const isContact = (line: Line, cues: Cues) =>
  opensWith(line, cues.contact) &&
  (CONTACT_DETAILS.test(line.text) ||
    (line.words <= HEADING_WORDS && !LIST_ITEM.test(line.text) && isNamedBy(line, cues.contact)));

/** Opens with a phrase of the law's, holds two of them, or stands under one: "Forward-looking statements". */
function isSmallPrint(line: Line, above: Line, cues: Cues): boolean {
  if (line.words <= HEADING_WORDS) return false;
  if (opensWith(line, cues.safeHarbour)) return true;
  if (above.words <= 4 && !above.sentence && opensWith(above, cues.safeHarbour)) return true;
  const held = cues.safeHarbour.filter((cue) => line.folded.includes(cue));
  return (
    held.filter((cue) => !held.some((other) => other !== cue && other.includes(cue))).length >= 2
  );
}

/** A wire or credit mark that stands alone: "(pm)", "(AP)", 【森川さち】. */
const isCreditScrap = (line: Line) =>
  line.words <= 3 && /^\s*[([（【〔［].{1,20}[)\]）】〕］]\s*$/.test(line.text);

/**
 * Gives every block its zone.
 * @param wordsIn how many words stand in a block
 */
export function zonesOf(
  text: string,
  blocks: readonly Block[],
  wordsIn: (block: Block) => number,
  { cues, syllables = false }: Pick<Language, 'cues' | 'syllables'>,
): Paragraph[] {
  const lines: Line[] = [];
  const zones: (Zone | null)[] = [];
  for (const block of blocks) {
    lines.push(lineOf(text.slice(block.start, block.end), wordsIn(block), syllables));
    zones.push(block.zone);
  }
  const rows = labelledRows(lines.map(({ text }) => text));
  markComments(lines, zones, cues);
  markBoilerplate(lines, rows, zones, cues);
  markHead(lines, zones, cues);
  markAuthor(lines, zones, cues);
  markPromises(lines, zones, cues);
  markRest(lines, rows, zones, cues);
  const paragraphs: Paragraph[] = [];
  for (const { start, end, quoted } of blocks) {
    const index = paragraphs.length;
    const zone = zones[index] ?? 'body';
    paragraphs.push(quoted ? { index, start, end, zone, quoted } : { index, start, end, zone });
  }
  return paragraphs;
}

/** From the heading "3 comments", or from the first of two or more reader-name lines, to the end; never before the article. */
function markComments(lines: readonly Line[], zones: (Zone | null)[], cues: Cues): void {
  if (zones.includes('comment')) return;
  // A deck may be as long as prose; it ends without a stop. So do a forum's posts.
  const isLong = (line: Line) => isProse(line) && line.words > SCRAP_WORDS;
  const finished = lines.findIndex((line) => isLong(line) && line.sentence);
  const firstProse = finished < 0 ? lines.findIndex(isLong) : finished;
  if (firstProse < 0) return;
  const authors = lines.flatMap((line, i) =>
    i > firstProse && zones[i] === null && isAuthorLine(line, lines[i + 1], cues) ? [i] : [],
  );
  const heading = lines.findIndex(
    (line, i) => i > firstProse && zones[i] === null && isCommentHeading(line, lines[i + 1], cues),
  );
  const start = authors.length >= 2 ? authors[0]! : -1;
  if (start < 0 && heading < 0) return;
  // Where readers' names stand under the heading, one above it is the page's: "Tarnwick · 3 May 2025, 8:15".
  const isHeaded = heading >= 0 && authors.some((i) => i > heading);
  const from = start < 0 || isHeaded ? heading : heading < 0 ? start : Math.min(start, heading);
  // A heading without a reader's name under it ("1 Comment", then the site's footer) heads nothing.
  const zone: Zone =
    authors.length === 0 && !lines.slice(from + 1).some((l) => isProse(l))
      ? 'furniture'
      : 'comment';
  for (let i = from; i < lines.length; i++) if (zones[i] === null) zones[i] = zone;
  // Under the last comment: the forum's menu, the site's footer, and a name line that heads nothing ("Last reply 3d ago").
  for (let i = lines.length - 1; i > from; i--) {
    const line = lines[i]!;
    if (!isMenu(line) && !isFurniture(line, cues) && !isAuthorLine(line, undefined, cues)) break;
    zones[i] = 'furniture';
  }
}

/** What a blog sets behind the number of its comments: "2 thoughts on “Lock closes until May”". */
const ON_THE_HEADLINE = /\s".*"?$/;

/** "3 comments", "Leave a reply", or "Comments" over a short line: over prose one word is a subhead. */
function isCommentHeading(line: Line, next: Line | undefined, cues: Cues): boolean {
  if (/^\(?\d+\)?\s/.test(line.folded)) {
    const head = line.folded.replace(ON_THE_HEADLINE, '');
    const short = head === line.folded ? line.words <= 6 && !line.sentence : head.length <= 30;
    return short && cues.comment.some((cue) => head.includes(cue));
  }
  if (line.words > 6 || line.sentence) return false;
  const cue = openingOf(line, cues.comment);
  if (cue === undefined) return false;
  const counted = /^\s*[([:：]?\s*\d+/.test(line.folded.slice(cue.length));
  return (
    isPhrase(cue, line) || counted || next === undefined || (next.words <= 8 && !next.sentence)
  );
}

const wordsOf = (lines: readonly Line[]) => lines.reduce((n, line) => n + line.words, 0);

function markBoilerplate(
  lines: readonly Line[],
  rows: Uint8Array,
  zones: (Zone | null)[],
  cues: Cues,
): void {
  const firstProse = lines.findIndex((line) => isProse(line) && !isFurniture(line, cues));
  for (let i = 1; i < lines.length; i++) {
    if (zones[i] !== null) continue;
    const line = lines[i]!;
    if (i < firstProse && isMenuEntry(line, lines[i + 1])) continue;
    if (isContact(line, cues) || isSmallPrint(line, lines[i - 1]!, cues)) {
      zones[i] = 'boilerplate';
      continue;
    }
    // "About X: X was founded …" in one paragraph, at the end.
    const runIn =
      opensWith(line, cues.about) &&
      line.words > HEADING_WORDS &&
      /^.{3,60}[:：]/.test(line.text) &&
      i >= lines.length / 2;
    if (runIn) zones[i] = 'boilerplate';
    if (!isAboutHeading(line, cues) || !lines[i + 1]) continue;
    const before = wordsOf(lines.slice(0, i).filter(isProse));
    const isLate = 3 * before >= 2 * (before + wordsOf(lines.slice(i + 1).filter(isProse)));
    if (!before || !(isLate || takesUp(line, lines[i + 1]!, cues))) continue;
    zones[i] = 'boilerplate';
    for (let k = i + 1, paragraphs = 0; k < lines.length && zones[k] === null; k++) {
      const isAbout = rows[k] === 1 || (isProse(lines[k]!) && ++paragraphs <= ABOUT_PARAGRAPHS);
      if (!isAbout) break;
      zones[k] = 'boilerplate';
    }
  }
  // Who is to be asked, in a line each: "Press contact:", a name, an address, a number.
  for (let i = 1; i < lines.length; i++) {
    if (zones[i] !== null || zones[i - 1] !== 'boilerplate') continue;
    if (!opensWith(lines[i - 1]!, cues.contact)) continue;
    let last = -1;
    for (let k = i; k < i + CONTACT_LINES && zones[k] === null; k++) {
      if (lines[k]!.words > HEADING_WORDS || lines[k]!.sentence) break;
      if (CONTACT_DETAILS.test(lines[k]!.text)) last = k;
    }
    zones.fill('boilerplate', i, Math.max(i, last + 1));
  }
  // Contact details under a contact heading.
  for (let i = 1; i < lines.length; i++) {
    const details =
      zones[i] === null && zones[i - 1] === 'boilerplate' && CONTACT_DETAILS.test(lines[i]!.text);
    if (details && lines[i]!.words <= 30) zones[i] = 'boilerplate';
  }
}

/** Whether a line is an article's first sentence rather than its headline. */
export const closesAsSentence = (text: string, words: number): boolean =>
  words > HEADLINE_SENTENCE_WORDS && FULL_STOP_END.test(text);

/** Prose at the top of a text that has no headline. */
const isLead = (line: Line) =>
  line.sentence && (line.words > 20 || closesAsSentence(line.text, line.words));

/** A Japanese or Chinese company by its full name, or an office with those over it, and nothing else. */
const SENDER =
  /^\s*(?:(?:株式|有限|合同)会社\s?[^\s。、「」]{1,20}|[^\s。、「」]{1,20}(?:(?:株式|有限|合同)会社|有限公司)|(?:[^\s。、「」\u3041-\u309F]{1,12}[都道府県市区町村省庁部局課室会](?:\s|$)){1,5})\s*$/;

/** "Is yours one of them?" over a byline or a date, under the name of the site. */
const isAsked = (line: Line) => line.words <= SCRAP_WORDS && /[?!？！]["”»]?$/.test(line.text);
const isSigned = (line: Line, cues: Cues) => isByline(line, cues) || isDateLine(line);

/** Everything before the first prose: headline, subheads, byline, date. */
function markHead(lines: readonly Line[], zones: (Zone | null)[], cues: Cues): void {
  const hasHeadline = zones.includes('headline');
  let top = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (zones[i] !== null) {
      if (zones[i] === 'headline' || zones[i] === 'furniture') continue;
      return;
    }
    // "FOR IMMEDIATE RELEASE" stands over the headline and is none.
    if (line.words <= HEADING_WORDS && !line.sentence && opensWith(line, cues.release)) {
      zones[i] = 'furniture';
      if (i === top) top++;
      continue;
    }
    // So does who sends it: 「株式会社青凪製菓」, 「夕霧市 図書館課」.
    const isOverHeadline = i === top && !hasHeadline && zones[i - 1] === 'furniture';
    if (isOverHeadline && SENDER.test(line.text) && lines[i + 1]?.sentence === false) {
      zones[i] = 'furniture';
      top++;
      continue;
    }
    const first = i === top && !hasHeadline;
    const byline = first ? isLabelledByline(line, cues) : isByline(line, cues);
    const furniture =
      byline ||
      isDateLine(line) ||
      isFurniture(line, cues) ||
      isCreditScrap(line) ||
      (!first && isSignature(line));
    // A menu over the article may be its title with the site's name; under the title it is none.
    if (!first && isMenu(line)) {
      zones[i] = 'furniture';
      continue;
    }
    if (furniture && !(first && !byline && line.words > 5 && !hasDate(line.folded))) {
      zones[i] = 'furniture';
      // The outlet and the date over the headline: it is the first line under them.
      if (first && hasDate(line.folded)) top = i + 1;
      continue;
    }
    // A headline may be a sentence; the body begins with a block that is longer, or prose after a headline.
    if (first && line.words <= 30 && lines.length > 1 && !isLead(line)) zones[i] = 'headline';
    else if (
      (!line.sentence && !COLON_END.test(line.text) && line.words <= 25) ||
      (isAsked(line) && lines[i + 1] && isSigned(lines[i + 1]!, cues))
    )
      zones[i] = line.words < 4 ? 'furniture' : 'headline';
    else return;
  }
}

/** In words, and number: what a page says of an article's author under it. */
const AUTHOR_NOTE_WORDS = 60;
const AUTHOR_NOTES = 2;

/** The author's name on a line of its own at the end, and what is said of its bearer. */
function markAuthor(lines: readonly Line[], zones: (Zone | null)[], cues: Cues): void {
  const names = new Set<string>();
  for (const line of lines) {
    const cue = line.words <= HEADING_WORDS ? openingOf(line, cues.byline) : undefined;
    if (cue === undefined || line.sentence) continue;
    const name = /^[\s:]*([^\d,|·•–—(]{5,60}?)\s*(?:[\d,|·•–—(]|$)/.exec(
      line.folded.slice(cue.length),
    );
    if (name?.[1]?.includes(' ')) names.add(name[1]);
  }
  if (names.size === 0) return;
  let at = lines.length - 1;
  for (let notes = 0; at > 0 && !names.has(lines[at]!.folded); at--) {
    if (zones[at] === 'furniture') continue;
    notes++;
    if (zones[at] !== null || lines[at]!.words > AUTHOR_NOTE_WORDS || notes > AUTHOR_NOTES) return;
  }
  if (at > 0 && lines.slice(0, at).some(isProse))
    for (let i = at; i < lines.length; i++) zones[i] ??= 'furniture';
}

/** Heads a list of other stories, with the name of a place or nothing behind it. */
const PROMISES =
  /^(?:\S+ )?(?:relacionad|te puede interesar|le puede interesar|te recomendamos|lo más (?:leído|visto)|más (?:leíd|vist)|otras noticias|últimas noticias|related|most (?:read|popular|viewed)|recommended|trending|meistgelesen|mehr zum thema|das könnte|lesen sie auch|à lire aussi|sur le même (?:sujet|thème)|les plus lus|più lett|leggi anche|potrebbe interessar|articoli correlati|leia também|mais lid|lees ook|meest gelezen|gerelateerd)/;
/** In words. */
const LONGEST_PROMISE = 5;
const LONGEST_TITLE = 25;

/** Under "Related articles" or "Most read", what ends without a stop is a headline of another story. */
function markPromises(lines: readonly Line[], zones: (Zone | null)[], cues: Cues): void {
  let isUnder = false;
  lines.forEach((line, i) => {
    if (zones[i] !== null || FULL_STOP_END.test(line.text) || COLON_END.test(line.text))
      isUnder = false;
    else if (line.words <= LONGEST_PROMISE && PROMISES.test(line.folded) && isFurniture(line, cues))
      isUnder = true;
    else if (isUnder && line.words <= LONGEST_TITLE) zones[i] = 'furniture';
    else isUnder = false;
  });
}

function markRest(
  lines: readonly Line[],
  rows: Uint8Array,
  zones: (Zone | null)[],
  cues: Cues,
): void {
  let lastProse = lines.length - 1;
  while (
    lastProse >= 0 &&
    (zones[lastProse] !== null || isFootLine(lines[lastProse]!, lines[lastProse - 1], cues))
  )
    lastProse--;
  let inList = false;
  /** A heading stands under a finished sentence: under an item of a list that has no marks is the next item. */
  let underItem = false;
  for (let i = 0; i < lines.length; i++) {
    if (zones[i] !== null) {
      inList = false;
      underItem = false;
      continue;
    }
    const line = lines[i]!;
    if (inList && LIST_ITEM.test(line.text)) zones[i] = 'body';
    else if (
      isFurniture(line, cues) ||
      isByline(line, cues) ||
      isCreditScrap(line) ||
      (isDateLine(line) && !line.sentence && !rows[i])
    )
      zones[i] = 'furniture';
    else if (i > lastProse)
      zones[i] = inList && !isAside(line, lines[i - 1], cues) ? 'body' : 'furniture';
    else if (LIST_ITEM.test(line.text) || inList || isProse(line)) zones[i] = 'body';
    else zones[i] = line.words <= 8 && !underItem && !isRow(line) && !rows[i] ? 'headline' : 'body';
    underItem = zones[i] === 'body' && !line.sentence;
    inList =
      zones[i] === 'body' &&
      (COLON_END.test(line.text) || (inList && !line.sentence) || LIST_ITEM.test(line.text));
  }
}

/** What may stand under the last prose: scraps, furniture, "Comments are closed." */
const isFootLine = (line: Line, above: Line | undefined, cues: Cues) =>
  !isProse(line) ||
  isFurniture(line, cues) ||
  isAside(line, above, cues) ||
  (line.words <= 5 && opensWith(line, cues.comment));
