/** What belongs to the page or the paper and not to the article: captions, calls, notices, menus, lists of other stories. */
import type { Zone } from '../article.ts';
import type { Cues } from '../languages/language.ts';
import { patternOf } from '../languages/pages.ts';
import { isChineseAside, isChineseScrap, isUploadNotice } from './chinese.ts';
import {
  COLON_END,
  endsWith,
  FULL_STOP_END,
  IDEOGRAPH,
  isLabelledBy,
  isNamedBy,
  type Line,
  opensWith,
  SCRAP_WORDS,
} from './line.ts';

/** "Deals? …": a short question, and what it leads to. Patterns are held against folded lines, captions aside. */
const QUESTION = /^[^?？؟.!]{2,60}(?:[?？؟]|(?<=[α-ωϊϋ]);)\s*/;
/** "18+ Please gamble responsibly.", 「お酒は20歳になってから。」 is said under articles on betting and drink in many languages. */
const AGE_MARK = patternOf(
  (says) =>
    String.raw`^(?:(?:18|20|21)\s?\+|(?:0|6|12|16)\s?\+(?:\s*$|\s+(?:©|${says('behindAgeMark')}))|${says('ageMark')})`,
);
/** "You have read a third of it. The rest is for subscribers only." */
const SUBSCRIBERS = patternOf((says) => says('subscribersOnly'));
/** "More rugby: Prop out for season / Fixtures released": headlines after a label. A list of prices has figures. */
const HEADLINES = /^[^:：\d]{2,30}[:：]\s[^\d]{8,}\s[/|•]\s[^\d]{8,}$/;
/** Asked first, since the patterns of paid links take long to compile; what Latin letters write, or any other script. */
const MAY_BE_PAID = patternOf((says) => String.raw`[\u0250-\uffff]|${says('mayBePaid')}`);
/** "This page has affiliate links." */
const AFFILIATE = patternOf((says) => says('affiliate'));
/** All three of them: "We earn a commission on some links." */
const LINKS = patternOf((says) => says('links'));
const COMMISSION = patternOf((says) => says('commission'));
const EARNS = patternOf((says) => says('earns'));
/** "We and our 214 partners store …, such as cookies": the advertisers' association words it for pages in every language. */
const CONSENT = patternOf(
  (says) =>
    String.raw`^(?:(?:${says('weAndOurPartners')})\s.{0,250}(?:cookie|${says('cookies')})|${says('consent')})`,
);
/** How to be rid of a newsletter is said at its foot. */
const UNSUBSCRIBE = patternOf((says) => says('unsubscribe'));
/** What a box for a newsletter promises under its heading: "The stories you need, in your inbox at 7." */
const INBOX = patternOf(
  (says) => String.raw`(?<![^\s("'])(?:${says('inbox')})(?=$|[\s.,!?])|${says('inboxAnywhere')}`,
);
/** What blogs add to each article of their feeds: "The post Lock closes appeared first on Tarn Herald." */
const FEED_FOOT = patternOf(
  (says) => String.raw`^(?:${says('feedFootOpens')})\s.{1,200}\s(?:${says('feedFootEnds')})\s`,
);
/** "View this e-mail in your browser", over a newsletter. */
const IN_BROWSER = patternOf((says) => says('inBrowser'));
/** "4 min read", "Lesezeit: 3 Minuten", "Lecture 5 min", "この記事は約3分で読めます": beside a name or a date. */
const READING_TIME = patternOf(
  (says) =>
    String.raw`\d\s?-?min(?:ut[a-z]*)?\.?\s(?:${says('minuteRead')})(?![a-z])|(?:^|[^a-z])(?:${says('readingTime')})\s*:?\s*\d{1,2}\s?(?:min|мин)|${says('readingTimeOtherwise')}`,
);
const MINUTES = patternOf((says) => String.raw`\d\s?-?(?:min|'|${says('minutes')})`);
/** "Lecture 3 min.": the stop ends no sentence. */
const MINUTES_END = /\d ?min\.$/;
const isReadingTime = (folded: string): boolean =>
  (MINUTES.test(folded) || IDEOGRAPH.test(folded)) && READING_TIME.test(folded);
/** What parts the steps of a breadcrumb or a page's menu; two of them make one. */
const STEP = /\s(?:»|›|→|\||>)\s/g;

/** "The market hall. Photo: Ida Lind / Tarnwick", "Salão do mercado — Foto: Divulgação": a caption names its picture's maker last. */
const CAPTION = patternOf((says) =>
  [
    String.raw`[^:：][\s.(–—|/]\(?(?:Photos?|Fotos?|FOTO|${says('picture')})\s?[:：©=]\s?[^.!?]{2,60}\)?$`,
    String.raw`[\s(][©ⓒ]\s?[^.!?]{2,60}\)?$`,
    String.raw`[([](?:${says('bracketedCaption')})[^()[\]]{1,40}[)\]]$`,
    String.raw`\((?:[Pp]hotos?|[Ff]otos?|${says('pictureInBrackets')})[:\s][^()]{2,60}\)$`,
  ].join('|'),
);
/** "Join our channel on WhatsApp and get the news first." */
const CHANNEL = patternOf((says) => `whatsapp|telegram|newsletter|google news|${says('channels')}`);
/** "For the latest news stay with us", as Hindi and Turkish papers end their reports. */
const STAY_WITH_US = patternOf((says) => says('stayWithUs'), 'u');
/** Asked first: classes of Unicode take a while to compile. */
const MAY_STAY = patternOf((says) => says('mayStay'));
/** Russian and Italian law want it said under a paper's pages where, and under which number, it is registered. */
const REGISTERED = patternOf((says) => says('registered'));

/** "Share this", a caption, a consent notice, how long it takes to read. */
export const isFurniture = (line: Line, cues: Cues) =>
  ((line.words <= SCRAP_WORDS * 2 || /^[^.]*cookie/.test(line.folded)) &&
    (isNamedBy(line, cues.furniture) || isLabelledBy(line, cues.labels))) ||
  (line.words <= SCRAP_WORDS * 2 &&
    ((/[:：©ⓒ)\]=]/.test(line.text) && CAPTION.test(line.text.trim())) ||
      (IDEOGRAPH.test(line.folded) && isChineseScrap(line)) ||
      (CHANNEL.test(line.folded) && opensWith(line, cues.call)))) ||
  CONSENT.test(line.folded) ||
  (line.words <= SCRAP_WORDS &&
    (!line.sentence || MINUTES_END.test(line.folded)) &&
    isReadingTime(line.folded)) ||
  /^(?:©|\(c\)|%d\b|tags?\s*:)/i.test(line.text.trim()) ||
  (line.words <= SCRAP_WORDS && NETWORKS.test(line.folded)) ||
  (line.words <= SCRAP_WORDS && !line.sentence && IN_BROWSER.test(line.folded)) ||
  ADDRESS_LINE.test(line.text.trim()) ||
  (line.words <= SCRAP_WORDS * 4 && REGISTERED.test(line.folded)) ||
  (line.words <= SCRAP_WORDS * 4 && DONATION.test(line.folded));
/** A newspaper that asks its readers for money speaks of itself. */
const DONATION = patternOf((says) => says('donation'));
/** What a browser prints under each page: its address, and "1/2". */
const ADDRESS_LINE = /^https?:\/\/\S{4,500}(?:\s\d{1,3}\s?\/\s?\d{1,3})?$/;

/** Networks of a share bar, in a line of nothing else. */
const NETWORKS = patternOf(
  (says) =>
    String.raw`^(?:(?:facebook|twitter|x|linkedin|whatsapp|telegram|messenger|viber|pinterest|reddit|tumblr|instagram|youtube|tiktok|threads|bluesky|mastodon|e-?mail|rss|${says('networks')})(?:[\s,|·•/]+|$))+$`,
);

/** "Home » News » Rugby", "Page 1 of 1 | Report post | Mark forum read" */
export const isMenu = (line: Line) => !line.sentence && (line.text.match(STEP)?.length ?? 0) >= 2;

/** What stands under an article and reads like prose: "Got a story? Email the Monitor." */
export function isAside(line: Line, above: Line | undefined, cues: Cues): boolean {
  const { folded } = line;
  if (
    line.words <= SCRAP_WORDS * 4 &&
    (UNSUBSCRIBE.test(folded) || FEED_FOOT.test(folded) || isUploadNotice(line))
  )
    return true;
  const isPaid =
    MAY_BE_PAID.test(folded) &&
    (AFFILIATE.test(folded) ||
      (LINKS.test(folded) && COMMISSION.test(folded) && EARNS.test(folded)));
  // The law wants it said in full: "…, which means that we may earn a commission, at no cost to you, if you buy …".
  if (line.words <= SCRAP_WORDS * 3 && isPaid) return true;
  if (IDEOGRAPH.test(folded) && isChineseAside(line, cues)) return true;
  if (line.words > SCRAP_WORDS * 2) return false;
  if (AGE_MARK.test(folded) || SUBSCRIBERS.test(folded)) return true;
  if (INBOX.test(folded) && above && above.words <= LONGEST_PROMISE && !above.sentence) return true;
  if (!line.sentence && HEADLINES.test(folded)) return true;
  if (MAY_STAY.test(folded) && STAY_WITH_US.test(folded)) return true;
  if (CHANNEL.test(folded) && callsAtEnd(line, cues)) return true;
  const rest = folded.replace(QUESTION, '');
  return (
    rest !== folded && (opensWith({ ...line, folded: rest }, cues.call) || callsAtEnd(line, cues))
  );
}

/** In Hindi, Japanese, Korean and Turkish the verb comes last. */
const callsAtEnd = (line: Line, cues: Cues): boolean =>
  endsWith({ ...line, folded: line.folded.replace(/[\s\p{P}]+$/u, '') }, cues.call);

/** Heads a list of other stories, with the name of a place or nothing behind it. */
const PROMISES = patternOf((says) => String.raw`^(?:\S+ )?(?:${says('promises')})`);
/** In words. */
const LONGEST_PROMISE = 5;
const LONGEST_TITLE = 25;

/** Under "Related articles" or "Most read", what ends without a stop is a headline of another story. */
export function markPromises(lines: readonly Line[], zones: (Zone | null)[], cues: Cues): void {
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
