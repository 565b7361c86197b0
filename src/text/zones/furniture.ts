/** What belongs to the page or the paper and not to the article: captions, calls, notices, menus, lists of other stories. */
import type { Zone } from '../article.ts';
import type { Cues } from '../languages/language.ts';
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
const AGE_MARK =
  /^(?:18|20|21)\s?\+|^(?:0|6|12|16)\s?\+(?:\s*$|\s+(?:©|все права|всі права|сетевое|мережеве))|^.{2,16}は(?:18|19|20)歳になってから/;
/** "You have read a third of it. The rest is for subscribers only." */
const SUBSCRIBERS =
  /abonelere özel|réservée?s? aux abonnés|exclusiv[oa]s? para (?:assinantes|suscriptores)|nur für abonnent|riservat[oaie] agli abbonati|alleen voor abonnees|khusus (?:bagi |untuk )?pelanggan|(?:dành|chỉ) (?:riêng )?cho (?:bạn đọc|độc giả|thành viên) (?:trả phí|đăng ký)|เฉพาะสมาชิก|(?:for|to) subscribers only/;
/** "More rugby: Prop out for season / Fixtures released": headlines after a label. A list of prices has figures. */
const HEADLINES = /^[^:：\d]{2,30}[:：]\s[^\d]{8,}\s[/|•]\s[^\d]{8,}$/;
/** "This page has affiliate links."; and, all three of them, "We earn a commission on some links." */
const AFFILIATE =
  /\baffiliate[ -]?(?:links?|partner)|tautan afiliasi|liên kết (?:tiếp thị|liên kết)|ลิงก์ (?:พันธมิตร|แอฟฟิลิเอต)|\b(?:links?|liens?|enlaces?)\s(?:d[ei'’]\s?)?affili|\b(?:links?|enlaces?)\sde\safili|\blink\w*\safili|партнерск\S{1,3} ссыл(?:к|ок)|партнерські посилан|satiş ortakliği bağlanti|\b(?:affiliate|annons|reklam)länk|\b(?:kumppanuus|affiliate|mainos)-?link|アフィリエイト|एफिलिएट|عمولة .{0,60}(?:ال)?روابط|روابط (?:تسويقية|تابعة|بالعمولة)|쿠팡 파트너스|수수료를 (?:제공|지급)받|(?:プロモーション|広告)[がを]含|リンク(?:から|を|経由).{0,30}(?:売上の一部|還元)|联盟链接|聯盟連結/;
/** Asked first, since those patterns take long to compile; what Latin letters write, or any other script. */
const MAY_BE_PAID = /[\u0250-\uffff]|link|lien|enlace|aff?ili|länk|odkaz|ortakl|bağlan|tautan/;
const LINKS =
  /\b(?:links?|liens?|enlaces?|link(?:i|ów|ach|ami|ek(?:ért|ből)?|uri(?:le)?))\b|\bodkaz(?:y|ů|ech)(?![a-zà-ž])|ссыл(?:к|ок)|посилан|\blänk(?:en|ar|arna)?(?![a-zà-ÿ])|\blink(?:it|in|ki|kejä|eistä|eillä|kien)(?![a-zà-ÿ])|bağlanti|linkler|リンク|लिंक|链接|連結|συνδεσμ|קישור|لينك|پيوند|\b(?:tautan|liên kết)(?![a-zà-ỹ])|ลิงก์|ลิงค์/;
const COMMISSION =
  /\b(?:commissions?|commissione|provision|comisión|comissão|commissie|prowizj[aeęi]|proviz[ei]|comision(?:ul)?|jutalék(?:ot)?|provisio(?:n|ta)?|komissio(?:n|ta)?|palkkio(?:n|ta)?)(?![a-zà-ÿ])|комисси|комісі|komisyon|\b(?:komisi|hoa hồng)(?![a-zà-ỹ])|คอมมิชชั?่?น|कमीशन|報酬|紹介料|手数料|佣金|προμηθει|עמל[הות]|كميسيون|پورسانت/;
const EARNS =
  /\b(?:earn|receiv|erh[aä]lt|bek[oa]mm|verdien|touch|perce|perç|re[cç]oi|recev|gagn|recib|gana|cobra|ricev|guadagn|receb|ganh|ontvang|krijg|otrzym|zarabia|dost[aá]v|získ|kap(?:unk|hat)?(?![a-z])|részesül|prim(?:im|eşte)|încas|tjäna|erhåll|får\b|saa(?:mme|da|ttaa|tamme)\b|ansait)|получа|зарабатыва|отриму|заробля|kazan|komisyon al|alabilir|elde ed|peroleh|dapat|[nt]erima|nhận|hưởng|ได้รับ|कमा|मिल|受け取|得|获|獲|λαμβαν|κερδιζ|εισπρα|παιρν|[מלנ]קבל|[מה]רוויח|دريافت|كسب/;
/** "We and our 214 partners store …, such as cookies": the advertisers' association words it for pages in every language. */
const CONSENT =
  /^(?:we and our|wir und unsere|nous et nos|avec nos|nosotros y nuestros|noi e i nostri|nós e (?:os )?nossos|wij en onze|vi (?:och|og) v[åo]r\S*|me ja .{0,20}kumppan\S*|my i nasi|my a naš\S{1,3}|kami dan|chúng tôi và|mi és .{0,20}partner\S*|noi şi (?:cei|partener)\S*|мы и наши|ми та наші|biz ve)\s.{0,250}(?:cookie|süti|kakor|eväste)|^biz ve .{0,250}çerez|^[^.]{0,60}(?:sitemiz|size |sizlere |deneyim).{0,120}çerez|^เรา(?:และ|กับ)พันธมิตร.{0,250}คุกกี้|^हम और हमारे .{0,250}कुकी|^(?:نقوم )?نحن وشركا\S+\s.{0,250}(?:ملفات تعريف|كوكيز)|^εμεις και οι .{0,250}cookie|^(?:אנו|אנחנו) ו.{0,250}(?:cookie|עוגיות|קוקיז)|^ما و .{0,250}كوكي|^(?:당사|저희|(?:본|이) (?:웹 ?)?사이트)\S*\s[^.]{0,60}쿠키|^(?:door op .{1,40} te klikken|klikając|korzystając z|cliccando|continuando).{1,120}cookie/;
/** How to be rid of a newsletter is said at its foot. */
const UNSUBSCRIBE =
  /\bunsubscribe|(?:newsletter|e-?mails?|mails)\b.{0,60}\babbestell|\babbestell.{0,60}(?:newsletter|mail)|\bd[eé]sabonn|\bd[eé]sinscri|(?:suscri|bolet[ií]n|correo).{0,80}\bdarse de baja\b|\bdisiscri|\bcancelar (?:a |la )?(?:subscri|suscri|inscri)|(?:brief|mail|nieuws).{0,80}\b(?:afmelden|uitschrijven)\b|\bavprenumerer|\bavregistrer|\bwypisa[cć]|отписаться|配信停止|退订|退訂|取消(?:订阅|訂閱)|수신 ?거부|수신을 원하지|ne plus recevoir (?:ces|cette|nos|notre)|no desea(?:s)? recibir|dejar de recibir .{0,20}(?:bolet|correo|e-?mail|newsletter)|non ricevere più|puoi (?:cancellarti|disiscriverti)|cancelar (?:a )?sua inscrição|\bafmelden (?:voor|van) .{0,20}(?:mail|brief)|\bhier .{0,20}\babmelden|avsluta (?:din |di )?prenumeration|säga upp (?:nyhetsbrevet|din prenumeration)|avanmäl\S* .{0,40}(?:nyhetsbrev|utskick)|(?:nyhetsbrev|utskick).{0,60}avanmäl|uutiskirje.{0,60}\bperu|\bperu\S* (?:uutis)?kirjeen tila|\bodhlášení .{0,12}klik|відписатися|üyelikten ayril|abonelikten (?:ayril|çik)|για διαγραφη|διαγραφη (?:οποτε|ανα πασα)|לביטול (?:ה?הרשמה|ה?מינוי)|לצאת מרשימת|لغو (?:عضويت|اشتراك)|الغاء الاشتراك|להסרה מרשימת|सदस्यता समाप्त|\bodhlásit se (?:můžete |lze )?(?:kdykoli|z odběru)|\bkdykoli se (?:můžete )?odhlásit|leiratkoz|dezabon|annullare l'iscrizione|\b(?:afmelden|uitschrijven) kan (?:altijd|op (?:elk|ieder) moment|wanneer)|op (?:elk|ieder) moment (?:afmelden|uitschrijven)|\bberhenti berlangganan|\b(?:hủy|huỷ) đăng ký|ยกเลิกการ(?:รับ(?:ข่าว|จดหมาย|อีเมล)|สมัคร|เป็นสมาชิก)|zrezygnować (?:z (?:newslettera|subskrypcji)|w (?:dowolnym|każdym) momencie|w każdej chwili)/;
/** What a box for a newsletter promises under its heading: "The stories you need, in your inbox at 7." */
const INBOX =
  /(?<![^\s("'])(?:in your inbox|(?:im|in ihr(?:em|en)?|in dein(?:em)?) (?:e-?mail-)?postfach|en (?:tu|su) (?:correo|bandeja|buzón|e-?mail)|dans votre boîte|nella tua (?:casella|e-?mail|posta)|(?:no|na) (?:teu|seu|tua|sua) (?:e-?mail|caixa)|(?:i|till) (?:din |er )?(?:inkorg(?:en)?|mejlkorg(?:en)?|mejlbox(?:en)?)|till din (?:mejl|e-post)|(?:suoraan )?sähköposti(?:isi|si|laatikkoosi)|in (?:je|uw) (?:inbox|mailbox|mail)|w (?:twojej|swojej) skrzynce|(?:ve?|do) (?:vaší|tvé) (?:e-?mailové )?schrán(?:ce|ky)|(?:az ön |a te )?(?:postafiók|postalád)\S{2,7}|în (?:inbox|căsuţa)\S*|direct în inbox\S*|na (?:twój|swój) (?:adres )?e-?mail|(?:в ваше(?:м|й)|на ваш[уе]?|в почтовом) (?:почтов\S+ |электронн\S+ )?(?:ящике?|почт[еу]|e-?mail)|(?:у ваш(?:ій|ому)|на вашу?) (?:поштов\S+ |електронн\S+ )?(?:скриньк[иу]|пошт[іу]|e-?mail))(?=$|[\s.,!?])|\b(?:di|ke) (?:kotak masuk|e-?mail|surel)(?: anda| kamu)?(?=$|[\s.,!?])|vào (?:hộp thư|email)(?: của bạn)?(?=$|[\s.,!?])|(?:ถึง|ทาง)(?:กล่องจดหมาย|อีเมล)|e-?posta (?:kutunuz|adresinize gel)|gelen kutunuz|(?:आपके|अपने) (?:इनबॉक्स|ईमेल|मेल) (?:में|पर)|(?:في|الي) بريدك|στο (?:e-?mail|inbox|ηλεκτρονικο (?:σας )?ταχυδρομειο) σας|[בל]תיבת ה(?:דוא"ל|מייל)|(?:אליכם |אליך )?(?:למייל|לדוא"ל)(?: שלכם| שלך)?(?=$|[\s.,!])|در (?:ايميل|صندوق پستي) (?:شما|خود)|(?:메일함|받은편지함|메일)으?로 (?:보내|받아|전해|배달)/;
/** What blogs add to each article of their feeds: "The post Lock closes appeared first on Tarn Herald." */
const FEED_FOOT =
  /^(?:the post|la entrada|el artículo(?!\s\d)|l'article|der beitrag|o post|l'articolo|het bericht|artykuł|wpis|inlägget|artikkeli|post|artikel|postingan|pos|bài viết)\s.{1,200}\s(?:pertama kali (?:tampil|muncul) (?:di|pada)|(?:đã )?xuất hiện (?:đầu tiên|lần đầu)|appeared first on|(?:se publicó|apareció|aparece) primero en|est apparu en premier|erschien zuerst|apareceu primeiro|proviene da|sembra essere il primo su|verscheen eerst op|pochodzi z serwisu|pojawił się poraz pierwszy w|dök först upp på|(?:julkaistiin|ilmestyi) ensi(?:n|mmäisen(?:ä|\skerran)))\s/;
/** "View this e-mail in your browser", over a newsletter. */
const IN_BROWSER =
  /\b(?:view|see|read|open) (?:this|the|it)\b.{0,30}\b(?:in|with) (?:your |a |the )?(?:web ?)?browser|\b(?:im|in ihrem|in deinem) (?:web)?browser (?:an(?:sehen|schauen|zeigen)|öffnen|lesen|betrachten)|\bdans (?:votre|un|le) navigateur|\ben (?:tu|su|el|un) navegador|\bno (?:seu |teu )?navegador|\bnel (?:tuo )?browser|\bin (?:je|uw|de) browser|\bi (?:din |en )?(?:webb?läsare|browser|nettleser)|w przeglądarce|в браузере|у браузері|tarayici(?:n[iı]z)?da|ブラウザ\S{0,3}(?:表示|見る|開く)|브라우저에서|在浏览器中|在瀏覽器/;
/** "4 min read", "Lesezeit: 3 Minuten", "Lecture 5 min", "この記事は約3分で読めます": beside a name or a date. */
const READING_TIME =
  /\d\s?menit (?:mem)?baca|\d\s?phút đọc|(?:waktu baca|thời gian đọc)\s?:?\s*\d{1,2}|(?:เวลาอ่าน|อ่าน)\s?:?\s?\d{1,2}\s?นาที|\d\s?-?min(?:ut[a-z]*)?\.?\s(?:(?:de |di )?(?:lecture|lectura|lettura|leitura)|read|lesezeit|lesedauer|leestijd|lästid|læsetid|lesetid|czytania|okuma|lukuaika)(?![a-z])|(?:^|[^a-z])(?:reading time|lesezeit|lesedauer|leestijd|lästid|læsetid|lesetid|lukuaika|(?:(?:temps|tiempo|tempo) d[ei] )?(?:lecture|lectura|lettura|leitura)|czas czytania|время чтения|okuma süresi)\s*:?\s*\d{1,2}\s?(?:min|мин)|読了時間|\d\s?分で読め|阅读时间|閱讀時間|\d\s?मिनट (?:में )?पढ़|(?:阅读|閱讀)\D{0,6}\d{1,2}\s?分[钟鐘]|\d\s?(?:λεπτ[οα]|'|דקות|דק'|دقيقه)\s(?:αναγνωση|קריאה|مطالعه|خواندن)/;
const isReadingTime = (folded: string): boolean =>
  (/\d\s?-?(?:min|menit|phút|นาที|мин|मिनट|λεπτ|'|דק|دقيقه)/.test(folded) ||
    IDEOGRAPH.test(folded)) &&
  READING_TIME.test(folded);
/** What parts the steps of a breadcrumb or a page's menu; two of them make one. */
const STEP = /\s(?:»|›|→|\||>)\s/g;

/** "The market hall. Photo: Ida Lind / Tarnwick", "Salão do mercado — Foto: Divulgação": a caption names its picture's maker last. */
const CAPTION =
  /[^:：][\s.(–—|/]\(?(?:Photos?|Fotos?|Fotók?|Snímek|Bild(?:er)?|Image[nm]?|Imágenes|Picture|Immagine|Fotograf[ií]a|Zdjęcie|Fot\.|Kuva|Kép|Φωτ[οό](?:γραφ[ιί]α)?|Fotoğraf|FOTOĞRAF|FOTO|Фото|Снимка|Ilustrasi|Ảnh|ภาพ(?:โดย)?|צילום|عکس|写真|사진(?: ?제공)?)\s?[:：©=]\s?[^.!?]{2,60}\)?$|[\s(][©ⓒ]\s?[^.!?]{2,60}\)?$|[([](?:[Ff]otoğraf|FOTOĞRAF|사진|그래픽|이미지|자료|फ़?ोटो|तस्वीर|تصوير|الصورة|صورة|رويترز|أ ?ف ?ب|الأناضول)[^()[\]]{1,40}[)\]]$|\((?:[Pp]hotos?|[Ff]otos?|[Ff]otók?|Bild|[Ii]magen?)[:\s][^()]{2,60}\)$/;
/** "Join our channel on WhatsApp and get the news first." */
const CHANNEL =
  /whatsapp|telegram|newsletter|google news|zalo|व्हाट्स[ऐए]प|टेलीग्राम|न्यूजलेटर|واتساب|تلغرام|ווטסאפ|טלגרם|ניוזלטר|تلگرام|واتساپ|خبرنامه/;
/** "For the latest news stay with us", as Hindi and Turkish papers end their reports. */
const STAY_WITH_US =
  /haberler(?:i|den)? (?:için |.{0,30}haberdar).{0,40}(?:takipte kal|takip ed|tiklay|abone ol)\p{L}*\P{L}*$|(?:ताजा|लेटेस्ट|हर|तमाम|अन्य) .{0,30}(?:खबर|समाचार|अपडेट|न्यूज).{0,60}(?:बने रहें|बने रहिए|जुड़ें|फॉलो करें|डाउनलोड करें|क्लिक करें)\P{L}*$/u;
/** Asked first: classes of Unicode take a while to compile. */
const MAY_STAY = /haber|[\u0900-\u097F]/;
/** Russian and Italian law want it said under a paper's pages where, and under which number, it is registered. */
const REGISTERED =
  /\btestata (?:giornalistica )?(?:telematica )?(?:registrata|iscritta)\b|(?:^|\s)(?:эл|пи)\s?№?\s?(?:фс|ту)\s?\d\d|свидетельств\S+ о регистрации (?:сми|средства массовой)/;

/** "Share this", a caption, a consent notice, how long it takes to read. */
export const isFurniture = (line: Line, cues: Cues) =>
  ((line.words <= SCRAP_WORDS * 2 || /^[^.]*cookie/.test(line.folded)) &&
    (isNamedBy(line, cues.furniture) || isLabelledBy(line, cues.labels))) ||
  (line.words <= SCRAP_WORDS * 2 &&
    ((/[:：©ⓒ)\]=]/.test(line.text) && CAPTION.test(line.text.trim())) ||
      (IDEOGRAPH.test(line.folded) && isChineseScrap(line)) ||
      (CHANNEL.test(line.folded) && opensWith(line, cues.call)))) ||
  CONSENT.test(line.folded) ||
  (line.words <= SCRAP_WORDS && !line.sentence && isReadingTime(line.folded)) ||
  /^(?:©|\(c\)|%d\b|tags?\s*:)/i.test(line.text.trim()) ||
  (line.words <= SCRAP_WORDS && NETWORKS.test(line.folded)) ||
  (line.words <= SCRAP_WORDS && !line.sentence && IN_BROWSER.test(line.folded)) ||
  ADDRESS_LINE.test(line.text.trim()) ||
  (line.words <= SCRAP_WORDS * 4 && REGISTERED.test(line.folded)) ||
  (line.words <= SCRAP_WORDS * 4 && DONATION.test(line.folded));
/** A newspaper that asks its readers for money speaks of itself. */
const DONATION =
  /\bsupport our (?:independent |local )?journalism|unterstützen sie unseren journalismus|\bsoutenez notre (?:journal|rédaction)|\bapoya nuestro periodismo|\bapoie o nosso jornalismo|\bsostieni il nostro giornalismo|\bsteun onze journalistiek|stöd vår journalistik|wesprzyj nasz[aą] redakcj/;
/** What a browser prints under each page: its address, and "1/2". */
const ADDRESS_LINE = /^https?:\/\/\S{4,500}(?:\s\d{1,3}\s?\/\s?\d{1,3})?$/;

/** Networks of a share bar, in a line of nothing else. */
const NETWORKS =
  /^(?:(?:facebook|twitter|x|linkedin|whatsapp|telegram|messenger|viber|pinterest|reddit|tumblr|instagram|youtube|tiktok|threads|bluesky|mastodon|فيسبوك|تويتر|توييتر|تلگرام|تلغرام|واتساپ|واتساب|لينكدين|اينستاگرام|פייסבוק|טוויטר|ווטסאפ|טלגרם|אינסטגרם|לינקדאין|e-?mail|rss)(?:[\s,|·•/]+|$))+$/;

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
const PROMISES =
  /^(?:\S+ )?(?:relacionad|te puede interesar|le puede interesar|te recomendamos|lo más (?:leído|visto)|más (?:leíd|vist)|otras noticias|últimas noticias|related|most (?:read|popular|viewed)|recommended|trending|meistgelesen|relatera[td]|läs (?:också|även|mer|vidare)|mest läst|fler (?:artiklar|nyheter)|mer (?:om|från|läsning)|senaste nytt|rekommender|du kanske|lue (?:myös|lisää|seuraavaksi)|luetuimm|katso (?:myös|lisää)|aihee(?:sta|seen)|lisää aiheesta|samasta aiheesta|uusimmat|tuoreimmat|suosittele|suositellu|mehr zum thema|související|mohlo by vás|nejčtenější|podobné články|další články|čtěte (?:také|též|dále)|přečtěte si|doporučujeme|kapcsolódó|legolvasottabb|legnépszerűbb|ajánlott|ajánljuk|olvas(?:sa|d|ta) |ez is érdekel|további (?:cikk|hír)|articole (?:similare|recomandate)|citeşte şi|citiţi şi|cele mai (?:citite|populare)|pe aceeaşi temă|vezi şi|te-ar putea|îţi recomand|vă recomand|das könnte|lesen sie auch|à lire aussi|sur le même (?:sujet|thème)|les plus lus|più lett|leggi anche|potrebbe interessar|articoli correlati|leia também|mais lid|lees ook|(?:meest|best) gelezen|gerelateerd|najczęściej czytane|najpopularniejsze|powiązane|podobne (?:artykuły|wpisy)|więcej na ten temat|polecane|może cię|czytaj (?:też|także|również)|zobacz (?:też|także|również)|관련 ?(?:기사|뉴스)|연관 ?기사|많이 본|인기 ?기사|추천 ?(?:기사|뉴스)|함께 (?:보면|읽으면)|(?:اخبار|مقالات|مواضيع|موضوعات) (?:ذات صلة|متعلقة)|الاكثر (?:قراءة|مشاهدة)|قد (?:يهمك|يعجبك)|اقرا ايضا|شاهد ايضا|ilgili (?:haber|içerik)|benzer (?:haber|içerik)|(?:en )?çok okunan|(?:bunlar |bu haber )?(?:da |de )?ilginizi çekebilir|(?:son|diğer|önerilen) haber|sizin için öner|(?:संबंधित|सबसे ज्यादा|यह भी|ये भी)|(?:berita|artikel) (?:terkait|populer|lainnya|terbaru|terkini)|baca juga|simak juga|terpopuler|terkait|paling banyak (?:dibaca|dilihat)|rekomendasi|pilihan (?:editor|redaksi)|(?:tin|bài)(?: viết)? (?:liên quan|cùng|khác|nổi bật|mới)|(?:đọc|xem) (?:nhiều|thêm)|có thể bạn|(?:ข่าว|บทความ|เรื่อง|เนื้อหา)(?:ที่เกี่ยวข้อง|ที่น่าสนใจ|ยอดนิยม|แนะนำ|ล่าสุด|อื่น)|อ่านมากที่สุด|แนะนำสำหรับ|похожие|читайте|по теме|материалы по|еще по|самое|популярное|вам |смотрите|другие|последние|главные|рекомендуем|выбор|σχετικ|δημοφιλ|διαβαστε |δειτε |(?:τα )?πιο διαβ|προτειν|τελευται|περισσοτερα|קראו (?:גם|עוד)|עוד (?:ב|כתבות)|כתבות |הנקראות|הכי נקרא|אולי יעניין|מומלצ|ידיעות נוספות|(?:مطالب|اخبار|خبرهاي) (?:مرتبط|مشابه|پيشنهادي)|پر(?:بازديد|بيننده|بحث|مخاطب)|بيشتر بخوانيد|همچنين بخوانيد|(?:اخرين|تازه\S?ترين) (?:اخبار|خبر)|схожі|за темою|більше|найпопулярніше|популярне|вас може|інші|останні|головні|вибір)/;
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
