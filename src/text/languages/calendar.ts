/** Words that date: months, weekdays, and days counted from today. Of all languages with a record, folded as keys are. */
import { words } from './language.ts';

/** Names and abbreviations of each month, January first. */
export const MONTHS: readonly (readonly string[])[] = [
  'january januar jänner enero janvier janeiro gennaio januari jan ene janv января январь янв stycznia styczeń leden ledna tammikuu tammikuuta január ianuarie ian ocak січень січня ιανουάριος ιανουαρίου ιαν يناير جانفي ינואר בינואר जनवरी',
  'february februar febrero février fevereiro febbraio februari feb févr fev февраля февраль фев lutego luty únor února helmikuu helmikuuta február februarie şubat лютий лютого φεβρουάριος φεβρουαρίου φεβ فبراير فيفري פברואר בפברואר फरवरी',
  'march märz marzo mars março maart mar mär марта март marca marzec březen března maaliskuu maaliskuuta március martie mart березень березня μάρτιος μαρτίου μαρ مارس מרץ במרץ मार्च marts',
  'april abril avril aprile apr abr avr апреля апрель апр kwietnia kwiecień duben dubna huhtikuu huhtikuuta április aprilie nisan квітень квітня απρίλιος απριλίου απρ أبريل ابريل إبريل أفريل אפריל באפריל अप्रैल',
  'may mai mayo maio maggio mei maj мая май maja květen května toukokuu toukokuuta május mayıs травень травня μάιος μαΐου μαι مايو ماي מאי במאי मई',
  'june juni junio juin junho giugno jun июня июнь июн czerwca czerwiec červen června kesäkuu kesäkuuta június iunie haziran червень червня ιούνιος ιουνίου ιουν يونيو يونيه جوان יוני ביוני जून',
  'july juli julio juillet julho luglio jul juil июля июль июл lipca lipiec červenec července heinäkuu heinäkuuta július iulie temmuz липень липня ιούλιος ιουλίου ιουλ يوليو يوليوز جويلية יולי ביולי जुलाई',
  'august agosto août augustus aug ago augusti августа август авг sierpnia sierpień srpen srpna elokuu elokuuta augusztus ağustos серпень серпня αύγουστος αυγούστου αυγ أغسطس غشت أوت אוגוסט באוגוסט अगस्त',
  'september septiembre setiembre septembre setembro settembre sep sept set сентября сентябрь сент сен września wrzesień září syyskuu syyskuuta szeptember septembrie eylül вересень вересня σεπτέμβριος σεπτεμβρίου σεπ سبتمبر شتنبر ספטמבר בספטמבר सितंबर सितम्बर',
  'october oktober octubre octobre outubro ottobre oct okt out октября октябрь окт października październik říjen října lokakuu lokakuuta október octombrie ekim жовтень жовтня οκτώβριος οκτωβρίου οκτ أكتوبر אוקטובר באוקטובר अक्टूबर अक्तूबर',
  'november noviembre novembre novembro nov ноября ноябрь нояб listopada listopad listopadu marraskuu marraskuuta noiembrie kasım листопада νοέμβριος νοεμβρίου νοε نوفمبر نونبر נובמבר בנובמבר नवंबर नवम्बर',
  'december dezember diciembre décembre dezembro dicembre dec dez dic déc декабря декабрь дек grudnia grudzień prosinec prosince joulukuu joulukuuta decembrie aralık desember грудень грудня δεκέμβριος δεκεμβρίου δεκ ديسمبر دجنبر דצמבר בדצמבר दिसंबर दिसम्बर',
].map(words);

/** Of each weekday, Monday first. */
const WEEKDAYS: readonly string[] = [
  'monday montag lundi lunes lunedì segunda-feira maandag mon måndag poniedziałek понедельник 월요일 pondělí maanantai maanantaina hétfő hétfőn luni pazartesi понеділок δευτέρα الاثنين الإثنين सोमवार mandag',
  'tuesday dienstag mardi martes martedì terça-feira dinsdag tue tues tisdag wtorek вторник 화요일 úterý tiistai tiistaina kedd kedden marţi вівторок τρίτη الثلاثاء मंगलवार tirsdag',
  'wednesday mittwoch mercredi miércoles mercoledì quarta-feira woensdag wed onsdag środa środę среда среду 수요일 středa středu keskiviikko keskiviikkona szerda szerdán miercuri çarşamba середа середу τετάρτη الأربعاء बुधवार',
  'thursday donnerstag jeudi jueves giovedì quinta-feira donderdag thu thurs torsdag czwartek четверг 목요일 čtvrtek torstai torstaina csütörtök csütörtökön joi perşembe четвер πέμπτη الخميس गुरुवार',
  "friday freitag vendredi viernes venerdì sexta-feira vrijdag fri fredag piątek пятница пятницу 금요일 pátek perjantai perjantaina péntek pénteken vineri cuma п'ятниця п'ятницю παρασκευή الجمعة शुक्रवार",
  'saturday samstag sonnabend samedi sábado sabato zaterdag sat lördag sobota sobotę суббота субботу 토요일 sobotu lauantai lauantaina szombat szombaton sâmbătă cumartesi субота суботу σάββατο السبت शनिवार lørdag',
  'sunday sonntag dimanche domingo domenica zondag sun söndag niedziela niedzielę воскресенье 일요일 neděle neděli sunnuntai sunnuntaina vasárnap duminică неділя неділю κυριακή الأحد रविवार søndag',
];
/** Their day depends on the day of printing: an outlet that changes them keeps the date. By language: "hier" is German too. */
const RELATIVE: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', words('today yesterday tomorrow tonight')],
  ['de', words('heute gestern vorgestern morgen')],
  ['fr', words("aujourd'hui hier demain")],
  ['es', words('hoy ayer mañana')],
  ['it', words('oggi ieri domani')],
  ['pt', words('hoje ontem amanhã')],
  ['nl', words('vandaag gisteren morgen')],
  ['sv', words('idag igår imorgon')],
  ['pl', words('dziś dzisiaj wczoraj jutro')],
  ['ru', words('сегодня вчера завтра')],
  ['ko', words('오늘 어제 내일')],
  ['ja', words('今日 本日 昨日 明日')],
  ['zh', words('今天 昨天 明天')],
  ['cs', words('dnes včera zítra')],
  ['fi', words('tänään eilen huomenna')],
  ['hu', words('ma tegnap holnap')],
  ['ro', words('azi astăzi ieri mâine')],
  ['tr', words('bugün dün yarın')],
  ['uk', words('сьогодні вчора учора завтра')],
  ['el', words('σήμερα χθες χτες αύριο')],
  ['ar', words('اليوم أمس غدا')],
  ['he', words('היום אתמול מחר')],
  ['hi', words('आज कल')],
]);

/**
 * What a word dates: a month (`m5`), a weekday (`w1`), a day seen from today (`r`); undefined for all
 * other words. Some abbreviations are words as well ("set", "sun"): ask for a capital or a figure beside them.
 * @param tag of the language the word stands in
 */
export function calendarKey(key: string, tag: string): string | undefined {
  return NAMED.get(key) ?? (RELATIVE.get(tag)?.includes(key) ? 'r' : undefined);
}
const NAMED: ReadonlyMap<string, string> = new Map([
  ...MONTHS.flatMap((names, month) => names.map((name) => [name, `m${month + 1}`] as const)),
  ...WEEKDAYS.flatMap((names, day) => words(names).map((name) => [name, `w${day + 1}`] as const)),
]);
