/**
 * What portals and papers of the mainland and of Taiwan set around an article and over its readers' comments. Patterns are
 * held against folded lines, captions aside.
 */
import type { Cues } from '../languages/language.ts';
import { IDEOGRAPH, type Line, opensWith, SCRAP_WORDS } from './line.ts';

/** "（圖／漁會提供）", "新修的闸门 受访者供图", "闸门。晚晴社记者 何以宁 摄": Chinese names the maker in brackets, or last. */
const CAPTION =
  /[（(](?:[^（）()]{0,12}[图圖]\s?[/／|｜:：]|[图圖](?:片|源)|翻[摄攝]|[资資]料[照图圖]|示意[图圖])[^（）()]{0,40}[)）]$|[（(][^（）()]{2,20}(?:供[图圖]|[摄攝]|提供)[)）]$|[。\s][图圖](?:源|片来源|片來源)?\s?[:：/／]\s?[^。]{2,24}$|(?:^|[\s。」”])[\u3400-\u9fff·]{2,12}供[图圖]$|(?:^|[\s。」”]|[记記]者)[\u3400-\u9fff·]{2,4}\s[摄攝]影?$|(?:[记記]者|[/／])\s?[\u3400-\u9fff·]{2,4}\s?[摄攝]影?$|^[图圖]\s?[/／|｜][^。]{2,24}$/;
/** "阅读 1.2万": how many have read the page. */
const READERS = /^(?:阅读|閱讀|浏览|瀏覽|点击|點擊|人氣)[量数數]?\s?:?\s?[\d.,]+\s?[万萬]?\+?次?$/;

/** "责任编辑：" with nobody behind it, "返回石桥网，查看更多" */
const LEFT_OVER =
  /^(?:(?:责任)?编辑|(?:責任)?編輯|[责責][编編]|来源|來源|作者|记者|記者)\s?:$|^返回.{1,12}查看更多$/;

/** A caption, a count of readers, what a page left over, in a line with ideographs. */
export const isChineseScrap = ({ text, folded }: Line) =>
  CAPTION.test(text.trim()) || READERS.test(folded) || LEFT_OVER.test(folded);

/** "飲酒過量，有害健康", "未成年人请勿饮酒" is said under articles on drink and betting. */
const AGE_MARK =
  /^未(?:成年人?|[满滿](?:18|20|十八|二十)[岁歲]者?)[^，。]{0,4}(?:[请請]勿|不得|禁止|[严嚴]禁)|^(?:提醒您:?\s?)?(?:禁止酒[驾駕]\s?)?(?:[饮飲]酒[过過]量|[过過]量[饮飲]酒)[，\s]?(?:有害|有[碍礙])健康/;
/** What readers are to follow; told under an article alone, since whoever reports on them uses these words, too. */
const CHANNEL =
  /公众号|公眾號|电子报|電子報|粉[丝絲](?:[团團]|[专專][页頁])|客户端|二维码|qr\s?code|line好友|官方(?:微信|微博)/;
const OURS = /我[们們]|本[报報刊台站网網]|更多|最新|即可/;
/** "本文仅代表作者个人观点，不代表本站立场。" */
const DISCLAIMER =
  /^(?:.{0,8}[声聲]明:\s?)?(?:本文|[该該]文|以上|上述|文章|文中|[网網]友[评評][论論]).{0,50}(?:[仅僅]代表|不代表|[仅僅]供).{0,40}(?:[观觀][点點]|立[场場]|平[台臺]|看法)|^(?:.{0,8}[声聲]明:\s?)?(?:本文|[该該]文|以上).{0,60}(?:用[户戶]|作者|机构|機構).{0,20}上[传傳]/;
/** "※非經授權，不得轉載。", "转载请注明出处" */
const REPRINTING =
  /^(?:[^。“「]{0,40}(?:授[权權]|[许許]可|允[许許]|版[权權]|著作|本[文站网網报報]|同意)[^。“「]{0,10})?(?:不得|禁止|[严嚴]禁|[请請]勿|[谢謝][绝絕])[^。，“「]{0,12}[转轉][载載][^。，]{0,8}[。!！]?$|^[^。“「]{0,60}[转轉][载載][^。，]{0,8}[请請][注註]明/;

/** "Notice: The content above is uploaded and posted by a user of …": a portal says it in English, too. */
export const isUploadNotice = ({ folded }: Line) =>
  /^notice: the content above .{0,80}\bis uploaded and posted by\b/.test(folded);

/** What stands under an article and reads like prose, in a line with ideographs. */
export function isChineseAside(line: Line, cues: Cues): boolean {
  const { folded, words } = line;
  if (words > SCRAP_WORDS * 6) return false;
  if (DISCLAIMER.test(folded) || REPRINTING.test(folded)) return true;
  if (words > SCRAP_WORDS * 2) return false;
  if (AGE_MARK.test(folded)) return true;
  const calls = CHANNEL.test(folded) && opensWith(line, cues.call);
  return calls && (!line.sentence || OURS.test(folded));
}

/**
 * "老艄公 发表于 2025-3-3 10:40 | 只看该作者", "2楼 阿娟 3月3日 10:40", "老艄公 昨天 10:40", "阿娟 IP属地：江岸", "老艄公 回复 阿娟：". Two
 * of them in a row are rows of a programme.
 */
const NAME_LINE =
  /^(?:\d{1,4}\s?[楼樓]|b\d{1,3}|\d{1,4})\s+\D{2,20}\s.*\d{1,2}:\d{2}|^\D{2,20}\s+(?:发表于|發表於|发布于|回复于|留言於)\s?.*\d{1,2}:\d{2}|^.{2,20}\s+(?:[今昨前]天|\d{1,2}-\d{1,2})\s?\d{1,2}:\d{2}(?::\d{2})?$|^.{2,20}\s(?:刚刚|剛剛)$|^.{2,20}\sip[属屬]地|^.{2,20}\s(?:回复|回覆)\s?.{2,20}:$/;

/** A reader's name line. */
export const isChineseNameLine = ({ words, sentence, folded }: Line) =>
  words <= SCRAP_WORDS * 2 && !sentence && IDEOGRAPH.test(folded) && NAME_LINE.test(folded);

/** "《船闸关闭到五月》有2条评论", "在〈船閘關閉到五月〉中有 2 則留言" */
const COUNTED_BEHIND_TITLE =
  /[》〉」"][中上]?的?有?\s?\d+\s?[条條则則个個篇]\s?(?:评论|評論|留言|回[应應复覆]|想法)$/;
/** What a blog sets over its comments. */
export const isChineseCount = ({ folded }: Line) =>
  IDEOGRAPH.test(folded) && COUNTED_BEHIND_TITLE.test(folded);
