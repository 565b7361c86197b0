/**
 * How long ago a reader wrote, as sites put it beside the name: "name5d ago", "vor 3 Tagen", "nombrehace 2 horas",
 * "nome5h atrás", "il y a 3 jours", "nome5 ore fa", "2 dni temu", "3日前", "nama5 jam yang lalu", "tên5 giờ trước".
 */

/** Of one and of two there is a word: "an hour", "two hours". */
const ARABIC_AGE =
  /(?:منذ|قبل)\s+(?:\d{1,3}\s+[^\s\d]+|(?:ثاني|دقيق|ساع|سن)(?:ة|تين)(?: واحدة)?|(?:يوم|اسبوع|شهر|عام)(?:ين)?(?: واحد)?)(?![^\s.,:;)])/;

const PERSIAN_AGE =
  /(?:(?:\d{1,3}|يك)\s+[^\s\d]+|(?:لحظات|دقايق|ساعات)ي)\s+(?:پيش|قبل)(?![^\s.,:;)،])/;

/**
 * A word of each kind of age, and the pattern of those that have it. In small letters. One pattern of all takes a
 * millisecond to compile, and a text has one kind at most.
 */
const AGES: readonly (readonly [word: string, age: RegExp])[] = [
  [
    'ago',
    /(?:\d{1,3}\s?|\ban?\s+)(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)\s+ago\b/,
  ],
  ['vor', /vor\s+(?:\d{1,3}|einem|einer)\s?(?:sek|min|std|stunde|tag|woche|monat|jahr)/],
  ['hace', /hace\s+(?:\d{1,3}|una?)\s?(?:seg|min|hora|día|sem|mes|año|hs\b|[smhd]\b)/],
  ['il y a', /il y a\s+(?:\d{1,3}|une?)\s?(?:sec|min|heure|jour|sem|mois|an|[smhj]\b)/],
  ['há', /há\s+(?:cerca de\s+)?\d{1,3}\s?[^\s\d]+/],
  ['atrás', /\d{1,3}\s?[a-zê]{1,10}\s+atrás(?![a-zà-ÿ])/],
  [
    'fa',
    /(?:\d{1,3}\s?(?:s|sec|secondi|m|min|minut[io]|h|or[ae]|g|gg|giorn[io]|sett|settiman[ae]|mes[ei]|ann[io])\.?|un'ora|un minuto|un giorno|una settimana)\s+fa\b/,
  ],
  [
    'geleden',
    /(?:\d{1,3}\s?|een )(?:s|sec|seconden?|m|min|minuut|minuten|u|uur|uren|d|dag|dagen|w|week|weken|mnd|maand|maanden|jaar|jaren)\.?\s+geleden\b/,
  ],
  [
    'sedan',
    /för\s+(?:\d{1,3}|en|ett)\s+[^\s\d]+\s+sedan\b|\d{1,3}\s(?:min|tim(?:mar)?|h|dagar|dag|veckor)\.?\s+sedan\b/,
  ],
  ['temu', /(?:\d{1,3}\s?[^\s\d]+|minutę|godzinę|dzień|tydzień|miesiąc)\s+temu\b/],
  ['назад', /(?:\d{1,3}\s+[^\s\d]+|секунду|минуту|час|полчаса|день|неделю|месяц|год)\s+назад/],
  ['вчера', /вчера,?\s(?:в\s)?\d{1,2}:\d{2}/],
  ['сегодня', /сегодня,?\s(?:в\s)?\d{1,2}:\d{2}/],
  ['önce', /(?:\d{1,3}|bir)\s+(?:saniye|sn|dakika|dk|saat|sa|gün|hafta|ay|yil)\s+önce\b/],
  [
    'před',
    /před\s+(?:\d{1,3}\s?(?:s|sek|min|h|hod|dn|týd|měs|rok|let)|minutou|hodinou|týdnem|rokem)/,
  ],
  [
    'pred',
    /pred\s+(?:\d{1,3}\s?(?:s|sek|min|h|hod|dň|dn|týž|mes|rok|ur|tedn|let)|hodinou|týždňom)/,
  ],
  ['prije', /prije\s+\d{1,3}\s?(?:s|sek|min|h|sat|dan|tjed|mjesec|godin)/],
  ['преди', /преди\s+\d{1,3}\s?(?:сек|мин|ч|дни|ден|седм|мес|год)/],
  [
    'sitten',
    /(?:\d{1,3}\s+[^\s\d]+|minuutti|tunti|päivä|viikko|kuukausi|vuosi)\s+sitten(?![^\s.,:;)])/,
  ],
  ['siden', /\d{1,3}\s+[^\s\d]+\s+siden(?![^\s.,:;)])/],
  [
    'тому',
    /(?:\d{1,3}\s+[^\s\d]+|секунду|хвилину|годину|день|тиждень|місяць|рік)\s+тому(?![^\s.,:;)])/,
  ],
  ['вчора', /вчора,?\s(?:о(?:б)?\s)?\d{1,2}:\d{2}/],
  ['сьогодні', /сьогодні,?\s(?:о(?:б)?\s)?\d{1,2}:\d{2}/],
  ['पहले', /(?:\d{1,3}|एक)\s+[^\s\d]+\s+पहले(?![^\s.,:;)])/],
  ['acum', /acum\s+(?:\d{1,3}\s?|o\s|un\s)(?:de\s)?(?:s|sec|min|h|or[eăa]|zi|săpt|lun|an)/],
  ['perce', /\d{1,3}\s+perce(?![^\s.,:;)])/],
  ['órája', /(?:\d{1,3}|egy)\s+órája(?![^\s.,:;)])/],
  ['napja', /\d{1,3}\s+napja(?![^\s.,:;)])/],
  ['hete', /\d{1,3}\s+hete(?![^\s.,:;)])/],
  ['ezelőtt', /(?:\d{1,3}|egy)\s+[^\s\d]+\s+ezelőtt(?![^\s.,:;)])/],
  [
    'πριν',
    /πριν\s+(?:απο\s+)?(?:\d{1,3}\s+[^\s\d]+|(?:μια|εναν?)\s+(?:λεπτο|ωρα|η?μερα|εβδομαδα|μηνα|χρονο)(?![^\s.,:;)]))|\d{1,3}\s+[^\s\d]+\s+πριν(?![^\s.,:;)])/,
  ],
  // "Nina · 3 g": days, hours or weeks by their letters, at the end. Minutes may be a reading time.
  ['·', /·\s\d{1,3}\s?(?:[hdwyugjt]|std|godz|dni|sett|tyg|wk)\.?$/],
  ['منذ', ARABIC_AGE],
  ['قبل', ARABIC_AGE],
  // Persian, in the letters of folded lines.
  ['پيش', PERSIAN_AGE],
  ['قبل', PERSIAN_AGE],
  [
    'לפני',
    /לפני\s+(?:\d{1,3}\s+[^\s\d]+|(?:דקה|דקותיים|שעה|שעתיים|יום|יומיים|שבוע|שבועיים|חודש|חודשיים|שנה|שנתיים)(?![^\s.,:;)]))/,
  ],
  [
    'lalu',
    /(?:\d{1,3}\s?|\bse)(?:detik|dtk|menit|mnt|jam|hari|minggu|pekan|bulan|bln|tahun|thn)\s+(?:yang\s+|yg\s+)?lalu\b/,
  ],
  ['trước', /(?:\d{1,3}|một)\s+(?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)\s+trước(?![^\s.,:;)])/],
  ['ที่แล้ว', /\d{1,3}\s?[ก-ฮเ-ไ][ก-๎.]{1,12}\s?ที่แล้ว/],
  ['ที่ผ่านมา', /\d{1,3}\s?(?:วินาที|นาที|ชั่วโมง|ชม\.?|วัน|สัปดาห์|เดือน|ปี)\s?ที่ผ่านมา/],
  ['前', /\d{1,3}\s*(?:秒[鐘钟]?|分[鐘钟]?|時間|小[時时]|日|天|[週周]|[個个かヶ]?月|年)前/],
  ['전', /\d{1,3}\s*(?:초|분|시간|일|주|개월|년)\s*전/],
];

/** @param folded a line in small letters, with single spaces */
export function ageIn(folded: string): string | undefined {
  for (const [word, age] of AGES) {
    const found = folded.includes(word) && age.exec(folded);
    if (found) return found[0];
  }
  return undefined;
}
