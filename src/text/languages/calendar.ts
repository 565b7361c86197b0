/** Words that date: months, weekdays, and days counted from today. Of all languages with a record, folded as keys are. */
import { words } from './language.ts';

/** A month in Thai, as a pattern's text: "มิ.ย" before the last stop, or a name in full, which ends as all of them do. */
export const THAI_MONTH =
  'ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค|[ก-ฮเ][ก-๎]{2,8}(?:คม|ยน|พันธ์)';

/** Thailand counts its years from 543 before Christ, and writes the other count, too: 2568 is 2025. */
const BUDDHIST_YEARS = 543;

/** The year that a number is if it counts from the Buddha; undefined where nothing was printed in it, before 1857. */
export const fromBuddhistYear = (year: number): number | undefined =>
  year > 2400 && year < 2700 ? year - BUDDHIST_YEARS : undefined;

/** Names and abbreviations of each month, January first. Two words of a name are joined: "كانون-الثاني". */
const MONTHS: readonly string[] = [
  'january januar jänner enero janvier janeiro gennaio januari jan ene janv января январь янв stycznia styczeń leden ledna tammikuu tammikuuta január ianuarie ian ocak січень січня ιανουάριος ιανουαρίου ιαν يناير كانون-الثاني جانفي ינואר בינואר जनवरी জানুয়ারি জানুয়ারী جنوری januára januarja januara siječnja siječanj януари gener มกราคม ม.ค ژانویه',
  'february februar febrero février fevereiro febbraio februari feb févr fev февраля февраль фев lutego luty únor února helmikuu helmikuuta február februarie şubat лютий лютого φεβρουάριος φεβρουαρίου φεβ فبراير شباط فيفري פברואר בפברואר फरवरी ফেব্রুয়ারি ফেব্রুয়ারী فروری februára februarja februara veljače veljača февруари febrer กุมภาพันธ์ ก.พ فوریه फ़रवरी',
  'march märz marzo mars março maart mar mär марта март мар marca marzec březen března maaliskuu maaliskuuta március martie mart березень березня μάρτιος μαρτίου μαρ مارس آذار מרץ במרץ मार्च মার্চ مارچ marts ožujka ožujak març maret มีนาคม มี.ค',
  'april abril avril aprile apr abr avr апреля апрель апр kwietnia kwiecień duben dubna huhtikuu huhtikuuta április aprilie nisan квітень квітня απρίλιος απριλίου απρ أبريل نيسان ابريل إبريل أفريل אפריל באפריל अप्रैल এপ্রিল اپریل apríl apríla aprila travnja travanj април เมษายน เม.ย آوریل',
  'may mai mayo maio maggio mei maj мая май maja květen května toukokuu toukokuuta május mayıs травень травня μάιος μαΐου μαι مايو أيار ماي מאי במאי मई মে مئی mája svibnja svibanj maig พฤษภาคม พ.ค مه',
  'june juni junio juin junho giugno jun июня июнь июн czerwca czerwiec červen června kesäkuu kesäkuuta június iunie haziran червень червня ιούνιος ιουνίου ιουν يونيو حزيران يونيه جوان יוני ביוני जून জুন جون júna junija lipnja lipanj юни juny มิถุนายน มิ.ย ژوئن',
  'july juli julio juillet julho luglio jul juil июля июль июл lipca lipiec červenec července heinäkuu heinäkuuta július iulie temmuz липень липня ιούλιος ιουλίου ιουλ يوليو تموز يوليوز جويلية יולי ביולי जुलाई জুলাই جولائی júla julija srpnja srpanj юли juliol กรกฎาคม ก.ค ژوئیه جولای',
  'august agosto août augustus aug ago augusti августа август авг sierpnia sierpień srpen srpna elokuu elokuuta augusztus ağustos серпень серпня αύγουστος αυγούστου αυγ أغسطس آب غشت أوت אוגוסט באוגוסט अगस्त আগস্ট অগস্ট اگست augusta avgust avgusta kolovoza kolovoz agost agustus agu ags agt สิงหาคม ส.ค اوت آگوست',
  'september septiembre setiembre septembre setembro settembre sep sept set сентября сентябрь сент сен września wrzesień září syyskuu syyskuuta szeptember septembrie eylül вересень вересня σεπτέμβριος σεπτεμβρίου σεπ سبتمبر أيلول شتنبر ספטמבר בספטמבר सितंबर সেপ্টেম্বর ستمبر सितम्बर septembra rujna rujan септември setembre กันยายน ก.ย سپتامبر',
  'october oktober octubre octobre outubro ottobre oct okt out октября октябрь окт października październik říjen října lokakuu lokakuuta október octombrie ekim жовтень жовтня οκτώβριος οκτωβρίου οκτ أكتوبر تشرين-الأول אוקטובר באוקטובר अक्टूबर অক্টোবর اکتوبر अक्तूबर októbra oktobra октомври ตุลาคม ต.ค اکتبر',
  'november noviembre novembre novembro nov ноября ноябрь нояб ноя listopada listopad listopadu marraskuu marraskuuta noiembrie kasım листопада νοέμβριος νοεμβρίου νοε نوفمبر تشرين-الثاني نونبر נובמבר בנובמבר नवंबर নভেম্বর نومبر नवम्बर novembra studenoga studenog studeni ноември พฤศจิกายน พ.ย نوامبر',
  'december dezember diciembre décembre dezembro dicembre dec dez dic déc декабря декабрь дек grudnia grudzień prosinec prosince joulukuu joulukuuta decembrie aralık desember грудень грудня δεκέμβριος δεκεμβρίου δεκ ديسمبر كانون-الأول دجنبر דצמבר בדצמבר दिसंबर ডিসেম্বর دسمبر दिसम्बर decembra prosinca prosinac декември desembre ธันวาคม ธ.ค دسامبر',
];

/** The months of Iran's calendar, from the spring on. */
const PERSIAN_MONTHS: readonly string[] =
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

/** Of each weekday, Monday first. */
const WEEKDAYS: readonly string[] = [
  'monday montag lundi lunes lunedì segunda-feira maandag mon måndag poniedziałek понедельник 월요일 pondělí maanantai maanantaina hétfő hétfőn luni pazartesi понеділок δευτέρα الاثنين الإثنين सोमवार সোমবার mandag pondelok ponedjeljak ponedeljek понеделник dilluns senin ponedeljak วันจันทร์ จันทร์ دوشنبه',
  'tuesday dienstag mardi martes martedì terça-feira dinsdag tue tues tisdag wtorek вторник 화요일 úterý tiistai tiistaina kedd kedden marţi вівторок τρίτη الثلاثاء मंगलवार মঙ্গলবার منگل tirsdag tysdag utorok utorak torek dimarts selasa วันอังคาร อังคาร سه‌شنبه',
  'wednesday mittwoch mercredi miércoles mercoledì quarta-feira woensdag wed onsdag środa środę среда среду 수요일 středa středu keskiviikko keskiviikkona keskiviikon szerda szerdán miercuri çarşamba середа середу τετάρτη الأربعاء बुधवार বুধবার بدھ streda srijeda sreda сряда dimecres rabu วันพุธ พุธ چهارشنبه',
  'thursday donnerstag jeudi jueves giovedì quinta-feira donderdag thu thurs torsdag czwartek четверг 목요일 čtvrtek torstai torstaina csütörtök csütörtökön joi perşembe четвер πέμπτη الخميس गुरुवार বৃহস্পতিবার جمعرات štvrtok četvrtak četrtek четвъртък dijous kamis วันพฤหัสบดี พฤหัสบดี پنجشنبه پنج‌شنبه',
  "friday freitag vendredi viernes venerdì sexta-feira vrijdag fri fredag piątek пятница пятницу 금요일 pátek perjantai perjantaina péntek pénteken vineri cuma п'ятниця п'ятницю παρασκευή الجمعة शुक्रवार শুক্রবার جمعہ جمعے piatok petak petek петък divendres jumat วันศุกร์ ศุกร์ جمعه",
  'saturday samstag sonnabend samedi sábado sabato zaterdag sat lördag sobota sobotę суббота субботу 토요일 sobotu lauantai lauantaina szombat szombaton sâmbătă cumartesi субота суботу σάββατο السبت शनिवार শনিবার lørdag laurdag subota събота dissabte sabtu วันเสาร์ เสาร์ شنبه',
  'sunday sonntag dimanche domingo domenica zondag sun söndag niedziela niedzielę воскресенье 일요일 neděle neděli sunnuntai sunnuntaina vasárnap duminică неділя неділю κυριακή الأحد रविवार রবিবার রোববার اتوار søndag sundag nedeľa nedjelja nedelja неделя diumenge minggu วันอาทิตย์ อาทิตย์ یکشنبه',
];
/** Their day depends on the day of printing: an outlet that changes them keeps the date. By language: "hier" is German too. */
const RELATIVE: ReadonlyMap<string, string> = new Map([
  ['en', 'today yesterday tomorrow tonight'],
  ['de', 'heute gestern vorgestern morgen'],
  ['fr', "aujourd'hui hier demain"],
  ['es', 'hoy ayer mañana'],
  ['it', 'oggi ieri domani'],
  ['pt', 'hoje ontem amanhã'],
  ['nl', 'vandaag gisteren morgen'],
  ['sv', 'idag igår imorgon'],
  ['pl', 'dziś dzisiaj wczoraj jutro'],
  ['ru', 'сегодня вчера завтра'],
  ['ko', '오늘 어제 내일'],
  ['ja', '今日 本日 昨日 明日'],
  ['zh', '今天 昨天 明天'],
  ['cs', 'dnes včera zítra'],
  ['fi', 'tänään eilen huomenna'],
  ['hu', 'ma tegnap holnap'],
  ['ro', 'azi astăzi ieri mâine'],
  ['tr', 'bugün dün yarın'],
  ['uk', 'сьогодні вчора учора завтра'],
  ['el', 'σήμερα χθες χτες αύριο'],
  ['ar', 'اليوم أمس غدا'],
  ['he', 'היום אתמול מחר'],
  ['hi', 'आज कल'],
  ['bn', 'আজ গতকাল আগামীকাল'],
  ['ur', 'آج کل'],
  ['sk', 'dnes včera zajtra'],
  ['hr', 'danas jučer sutra'],
  ['sl', 'danes včeraj jutri'],
  ['bg', 'днес вчера утре'],
  ['ca', 'avui ahir demà'],
  ['id', 'kemarin besok'],
  ['th', 'วันนี้ เมื่อวาน พรุ่งนี้'],
  ['fa', 'امروز دیروز فردا'],
]);

/** Made when a date is met: folding the names takes longer than most texts have time for. */
let named: ReadonlyMap<string, string> | undefined;
function datesByName(): ReadonlyMap<string, string> {
  if (named) return named;
  const map = new Map<string, string>();
  for (const [letter, lists] of [
    ['m', MONTHS],
    ['p', PERSIAN_MONTHS],
    ['w', WEEKDAYS],
  ] as const)
    lists.forEach((names, i) => {
      for (const name of words(names)) map.set(name, `${letter}${i + 1}`);
    });
  named = map;
  return map;
}

/** The words of a language for days counted from today. */
const relativeDays = new Map<string, ReadonlySet<string>>();
function isRelativeDay(key: string, tag: string): boolean {
  let days = relativeDays.get(tag);
  if (!days) {
    days = new Set(words(RELATIVE.get(tag) ?? ''));
    relativeDays.set(tag, days);
  }
  return days.has(key);
}

/** Endings of cases behind a month or a weekday: "toukokuussa", "2 Mayıs'ta", "ekimde", "i måndags". By language. */
const ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ['fi', /(?<=kuu)(?:n|ssa|sta|hun|lle|ksi)$|(?<=tai)(?:n|sta|hin|sin)$/],
  ['tr', /'\p{L}+$|(?<=\p{L}{4})[dt][ae]n?$/u],
  ['bn', /(?<=[\u0980-\u09FF]{2})(?:ের|ে|ও)$/],
  ['sv', /(?<=dag)(?:s|ens?|ar)$/],
]);
const withoutEnding = (key: string, tag: string): string => {
  const ending = ENDINGS.get(tag);
  return ending ? key.replace(ending, '') : key;
};

/**
 * What a word dates: a month (`m5`, of Iran's calendar `p5`), a weekday (`w1`), a day seen from today (`r`); undefined for all
 * other words. Some abbreviations are words as well ("set", "sun"): ask for a capital or a figure beside them.
 * @param tag of the language the word stands in
 */
export function calendarKey(key: string, tag: string): string | undefined {
  const date = datesByName().get(key) ?? datesByName().get(withoutEnding(key, tag));
  return date ?? (isRelativeDay(key, tag) ? 'r' : undefined);
}

/** Whether a word is the name of a weekday; the parameters are those of `calendarKey`. */
export const isWeekday = (key: string, tag: string): boolean =>
  calendarKey(key, tag)?.startsWith('w') === true;

/** As Turkish portals date their pages: "05 Ağu 2024". In a sentence some of them are other words. */
const TURKISH_IN_SHORT = words('oca şub mar nis may haz tem ağu eyl eki kas ara');

/** The month that a name or an abbreviation, folded as a key is, stands for: 1 to 12. */
export function monthNamed(name: string): number | undefined {
  const date = datesByName().get(name);
  if (date?.startsWith('m')) return Number(date.slice(1));
  const at = TURKISH_IN_SHORT.indexOf(name);
  return at < 0 ? undefined : at + 1;
}

/** The same of Iran's calendar, whose first month begins with the spring. */
export function persianMonthNamed(name: string): number | undefined {
  const date = datesByName().get(name);
  return date?.startsWith('p') ? Number(date.slice(1)) : undefined;
}

let beginnings: ReadonlySet<string> | undefined;
/** Whether a folded word begins with the first three letters of a month's name. */
export function beginsAsMonth(word: string): boolean {
  beginnings ??= new Set(
    [...MONTHS, ...PERSIAN_MONTHS].flatMap((names) => words(names).map((name) => name.slice(0, 3))),
  );
  return beginnings.has(word.slice(0, 3));
}
