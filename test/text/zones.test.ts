/** What of a page is the article: prose is never set aside, and what surrounds it is. */
import { describe, expect, it } from 'vitest';
import { zonesOf } from './zones-of.ts';

/** A headline and two paragraphs, without any cue. */
const ARTICLE: Readonly<Record<string, readonly [string, string, string]>> = {
  en: [
    'Lock closes until May',
    'The harbour board of Tarnwick will close the upper lock for repairs from the second week of March, it said on Tuesday.',
    'Barges above the lock may leave before the closure or stay until the gate is hung again in May, the owners were told.',
  ],
  de: [
    'Schleuse wird gesperrt',
    'Die Hafenbehörde von Tarnwick sperrt die obere Schleuse ab der zweiten Märzwoche wegen Reparaturen, teilte sie am Dienstag mit.',
    'Taucher hatten im Herbst zwei Risse im westlichen Tor gefunden, jeder so lang wie ein Ruderboot, und einen dritten in der Schwelle.',
  ],
  fr: [
    'L’écluse ferme',
    'La direction du port de Tarnwick fermera l’écluse haute pour des réparations à partir de la deuxième semaine de mars.',
    'Les péniches devront attendre en aval jusqu’à la fin du mois de mai, ont appris mardi les mariniers réunis à la mairie.',
  ],
  es: [
    'La esclusa cierra',
    'La junta del puerto de Tarnwick cerrará la esclusa superior por obras a partir de la segunda semana de marzo.',
    'Las barcazas tendrán que esperar abajo hasta finales de mayo, según supieron el martes los dueños reunidos en el ayuntamiento.',
  ],
  it: [
    'Chiusa la conca',
    'L’autorità portuale di Tarnwick chiuderà la conca superiore per lavori a partire dalla seconda settimana di marzo.',
    'Le chiatte dovranno aspettare a valle fino alla fine di maggio, hanno saputo martedì i proprietari riuniti in municipio.',
  ],
  pt: [
    'A eclusa fecha',
    'A administração do porto de Tarnwick vai fechar a eclusa superior para obras a partir da segunda semana de março.',
    'As barcaças terão de esperar abaixo até ao fim de maio, souberam na terça-feira os donos reunidos na câmara municipal.',
  ],
  pl: [
    'Śluza zamknięta',
    'Zarząd portu w Tarnwick zamknie górną śluzę z powodu napraw od drugiego tygodnia marca.',
    'Barki będą musiały czekać poniżej do końca maja, dowiedzieli się we wtorek ich właściciele na zebraniu w ratuszu.',
  ],
  nl: [
    'Sluis gaat dicht',
    'Het havenbestuur van Tarnwick sluit de bovenste sluis voor reparaties vanaf de tweede week van maart.',
    'De schepen moeten tot eind mei beneden wachten, kregen de eigenaren dinsdag te horen op een bijeenkomst in het stadhuis.',
  ],
  ko: [
    '수문, 5월까지 닫힌다',
    '항만국은 위쪽 수문이 3월 12일부터 5월 초까지 닫힌다고 알렸다. 문짝이 녹슬어 물이 새는 것을 지난가을 잠수부가 찾아냈다.',
    '배 스무 척은 그동안 아래쪽 부두에서 기다려야 한다.',
  ],
  ja: [
    '閘門を閉鎖へ',
    'ターンウィック港湾局は三月の第二週から修理のため上流の閘門を閉鎖すると火曜日に発表した。',
    'はしけは五月末まで下流で待つことになり、所有者らは火曜日に市役所で説明を受けた。',
  ],
  zh: [
    '船闸将关闭',
    '塔恩威克港务局周二宣布，上游船闸将从三月第二周起关闭维修。',
    '驳船须在下游等到五月底，船主们周二在市政厅得知了这一消息。',
  ],
  da: [
    'Slusen lukker',
    'Havnebestyrelsen i Tarnwick lukker den øvre sluse for reparation fra den anden uge af marts, oplyste den tirsdag.',
    'Prammene må vente nedenfor til slutningen af maj, fik ejerne at vide på et møde på rådhuset.',
  ],
  sv: [
    'Slussen stängs',
    'Hamnstyrelsen i Tarnwick stänger den övre slussen för reparation från den andra veckan i mars, meddelade den på tisdagen.',
    'Pråmarna får vänta nedanför till slutet av maj, fick ägarna veta på ett möte i rådhuset.',
  ],
  nb: [
    'Slusen stenger',
    'Havnestyret i Tarnwick stenger den øvre slusen for reparasjon fra den andre uken i mars, opplyste det tirsdag.',
    'Lekterne må vente nedenfor til slutten av mai, fikk eierne vite på et møte i rådhuset.',
  ],
  fi: [
    'Sulku kiinni',
    'Tarnwickin satamalautakunta sulkee yläsulun korjausten vuoksi maaliskuun toisesta viikosta alkaen, se kertoi tiistaina.',
    'Proomujen on odotettava alapuolella toukokuun loppuun asti, omistajat saivat kuulla kaupungintalolla.',
  ],
  cs: [
    'Komora se zavře',
    'Správa přístavu Tarnwick uzavře horní plavební komoru od druhého týdne v březnu kvůli opravám, oznámila v úterý.',
    'Čluny budou muset čekat pod ní až do konce května, dozvěděli se majitelé na schůzi na radnici.',
  ],
  hu: [
    'Bezár a zsilip',
    'A tarnwicki kikötő igazgatósága március második hetétől javítás miatt lezárja a felső zsilipet, közölte kedden.',
    'Az uszályoknak május végéig lent kell várniuk, tudták meg a tulajdonosok a városházán tartott gyűlésen.',
  ],
  ro: [
    'Ecluza se închide',
    'Administrația portului Tarnwick va închide ecluza de sus pentru reparații din a doua săptămână a lunii martie.',
    'Barjele vor trebui să aștepte în aval până la sfârșitul lunii mai, au aflat marți proprietarii la primărie.',
  ],
  tr: [
    'Havuz kapanıyor',
    'Tarnwick liman idaresi yukarı havuzu mart ayının ikinci haftasından itibaren onarım için kapatacağını salı günü duyurdu.',
    'Mavnaların mayıs sonuna kadar aşağıda beklemesi gerekecek; sahiplerine bu belediyedeki toplantıda söylendi.',
  ],
  uk: [
    'Шлюз закривають',
    'Управління порту Тарнвік закриє верхній шлюз на ремонт із другого тижня березня, повідомили у вівторок.',
    'Баржам доведеться чекати внизу до кінця травня, дізналися власники на зборах у ратуші.',
  ],
  el: [
    'Κλείνει το υδατόφραγμα',
    'Η διοίκηση του λιμανιού του Τάρνγουικ θα κλείσει το πάνω υδατόφραγμα για επισκευές από τη δεύτερη εβδομάδα του Μαρτίου.',
    'Οι μαούνες θα πρέπει να περιμένουν κάτω ως τα τέλη Μαΐου, έμαθαν την Τρίτη οι ιδιοκτήτες στο δημαρχείο.',
  ],
  ar: [
    'إغلاق الهويس',
    'تغلق إدارة ميناء تارنويك الهويس العلوي لأعمال الصيانة ابتداء من الأسبوع الثاني من مارس، بحسب ما أعلنته الثلاثاء.',
    'وسيكون على المراكب أن تنتظر في الأسفل حتى نهاية مايو، كما علم أصحابها في اجتماع بدار البلدية.',
  ],
  he: [
    'הסכר ייסגר',
    'הנהלת נמל טארנוויק תסגור את הסכר העליון לצורך תיקונים החל מהשבוע השני של חודש מרץ, כך נמסר ביום שלישי.',
    'הדוברות ייאלצו להמתין במורד הנהר עד סוף מאי, כך נודע לבעליהן באסיפה בבניין העירייה.',
  ],
  sk: [
    'Komora sa zatvorí',
    'Správa prístavu Tarnwick uzavrie hornú plavebnú komoru od druhého marcového týždňa pre opravy, oznámila v utorok.',
    'Člny budú musieť čakať pod ňou až do konca mája, dozvedeli sa majitelia na schôdzi na radnici.',
  ],
  id: [
    'Pintu air ditutup',
    'Pengelola pelabuhan Tarnwick akan menutup pintu air hulu untuk perbaikan mulai pekan kedua bulan Maret, katanya pada hari Selasa.',
    'Tongkang harus menunggu di hilir sampai akhir Mei, demikian diberitahukan kepada para pemilik di balai kota.',
  ],
  fa: [
    'آب‌بند بسته می‌شود',
    'اداره بندر تارنویک از هفته دوم ماه مارس آب‌بند بالایی را برای تعمیر می‌بندد و این را روز سه‌شنبه اعلام کرد.',
    'قایق‌ها باید تا پایان ماه مه در پایین‌دست بمانند، چنان که مالکان در نشست شهرداری شنیدند.',
  ],
  hi: [
    'जलद्वार बंद रहेगा',
    'टार्नविक बंदरगाह प्रशासन ने मंगलवार को बताया कि मार्च के दूसरे हफ्ते से ऊपरी जलद्वार मरम्मत के लिए बंद रहेगा।',
    'नावों को मई के अंत तक नीचे इंतजार करना होगा, यह बात मालिकों को नगर भवन की बैठक में बताई गई।',
  ],
  vi: [
    'Cửa cống trên đóng lại',
    'Ban quản lý cảng Tarnwick hôm thứ Ba cho biết cửa cống trên sẽ đóng để sửa chữa từ tuần thứ hai của tháng Ba.',
    'Thuyền phải chờ ở hạ lưu cho đến hết tháng Năm, các chủ thuyền được báo trong buổi họp tại tòa thị chính.',
  ],
  th: [
    'ประตูน้ำบนปิดซ่อม',
    'การท่าเรือทาร์นวิกแจ้งเมื่อวันอังคารว่าประตูน้ำบนจะปิดซ่อมตั้งแต่สัปดาห์ที่สองของเดือนมีนาคมเป็นต้นไป',
    'เรือทุกลำต้องรออยู่ด้านล่างจนถึงสิ้นเดือนพฤษภาคม เจ้าของเรือได้รับแจ้งในการประชุมที่ศาลากลางเมืองแล้ว',
  ],
  ru: [
    'Шлюз закроют до мая',
    'Портовое управление Тарнвика закроет верхний шлюз на ремонт со второй недели марта, сообщили там во вторник.',
    'Баржам придётся ждать ниже по реке до конца мая, узнали во вторник владельцы на встрече в городской управе.',
  ],
};

const PROSE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'About 40 people came to the meeting on Tuesday.',
    'Contact with the divers was lost for an hour.',
    'By the time the gate is lifted, the summer will be here.',
    'Comments by the minister angered the owners.',
    'Share prices fell on Tuesday.',
    'Related companies declined to comment.',
    'We and our children have sailed here since the lock was dug.',
    'Home owners near the lock complained of noise.',
    'Search teams looked for the missing anchor all night.',
    'Video of the gate was shown at the meeting.',
    'Print sales of the paper had fallen by a third.',
    'Published in 1913, the survey was forgotten.',
    'Updated figures will come in May.',
    'Topics ranged from dredging to tolls.',
    'Discussion of the plan took three hours.',
    'On 3 March 2025 the board met.',
    '5 days ago the gate broke.',
    'She left at 17:49 on 14 November 2024, said the mate.',
    'He laughed.',
    '“No comment.”',
  ],
  de: [
    'Über 40 Menschen kamen am Dienstag zur Sitzung ins Rathaus.',
    'Vor drei Tagen brach das Tor.',
    'Vor 3 Tagen brach das Tor.',
    'Kontakt zu den Tauchern gab es eine Stunde lang nicht.',
    'Von Beruf ist er Taucher.',
    'Teilen will die Behörde die Kosten nicht.',
    'Fotos der Risse gingen herum.',
    'Suche nach dem Anker blieb erfolglos.',
    'Am 3. März 2025 tagte der Rat.',
    'Sie schwieg.',
  ],
  fr: [
    'Plus de 40 personnes sont venues mardi.',
    'À propos du budget, le maire est resté vague.',
    'Contact a été pris avec les mariniers.',
    'Il y a 3 jours, la porte a cédé.',
    'Par ailleurs, le maire a démissionné.',
    'Partager les coûts, voilà l’idée.',
    'Publicité et sponsors manquent.',
    'Publié en 1913, le rapport fut oublié.',
  ],
  es: [
    'Sobre la mesa hay dos propuestas.',
    'Hace 3 días se rompió la compuerta.',
    'Por otra parte, el alcalde dimitió.',
    'Compartir los gastos, esa es la idea.',
    'Contacto con los buzos no hubo durante una hora.',
    'Más información no dio el capitán del puerto.',
    'Más sobre la grieta no se supo.',
    'Publicado en el Boletín Oficial, el bando entró en vigor.',
    'Recibe cada barquero una carta del puerto.',
    'El puerto enviará los recibos a su correo electrónico a partir de junio.',
    'El artículo 12 del bando apareció primero en la lonja.',
  ],
  it: [
    'Di fronte alla chiusa si sono radunati in molti.',
    '3 giorni fa la porta si è rotta.',
    'Foto e video sono vietati.',
    'Pubblicità non ce ne sarà.',
    'Ultime notizie dal cantiere si aspettano per giovedì.',
    'Direttore responsabile dei lavori è un ingegnere del posto.',
    'Il tuo indirizzo lo sanno tutti, qui.',
  ],
  nl: [
    'Over het budget zei de burgemeester niets.',
    'Door het lawaai sliep niemand.',
    'Meer over de kosten zei hij niet.',
    'Foto’s van de scheuren gingen rond.',
    'Over veertig schepen is nog niets bekend.',
    'Door de lekkage staat de kelder blank.',
    'Deel twee van het onderzoek volgt in mei.',
    'Een week geleden wist niemand ervan.',
    'Laatste nieuws over de scheur wordt donderdag verwacht.',
    'Je moet inloggen om een ligplaats te bestellen, legt de havenmeester uit.',
    'Direct naar huis gaan kon niemand.',
    'Reageren wilde de wethouder dinsdag niet.',
  ],
  pl: [
    'O 40 barkach nikt nie pomyślał.',
    'Tydzień temu pękła brama.',
    'Kontakt z nurkami urwał się na godzinę.',
    'Redakcja nie otrzymała z urzędu odpowiedzi.',
    'Dalsza część remontu ruszy w maju.',
    'Lubię to miejsce, mówi Lind.',
    'Galeria zdjęć starej śluzy wisi w ratuszu.',
    'Zarabia na tym tylko przewoźnik, a link do opłat nie działa.',
  ],
  pt: [
    'Sobre o orçamento, o presidente nada disse.',
    'Por outro lado, o presidente demitiu-se.',
    'Há 3 dias a comporta partiu-se.',
    'Partilhar as despesas é a ideia.',
    'Entre o cais e a comporta, o fundo é raso.',
    'Clique dado, compra feita, dizem na lota.',
    'Continua fechada a ponte velha.',
    'Entrada: 20 reais / estudantes: 10 reais, na bilheteria do cais ou pelo telefone do museu, todo dia.',
  ],
  ja: [
    '写真を撮ることは禁止された。',
    'シェアは三割に落ちた。',
    '3日前に扉が壊れた。',
    '広告は中止された。',
    '関連会社はコメントを控えた。',
    'お問い合わせが相次いだ。',
    '2025年3月3日に会議が開かれた。',
  ],
  da: [
    'Del af muren styrtede ned.',
    'Af hensyn til støjen sov ingen.',
    'Debatten varede tre timer.',
    'Om budgettet sagde borgmesteren intet.',
  ],
  sv: [
    'För frågor har hamnen öppnat en telefonlinje.',
    'Beskedet kom i mejl till alla ägare.',
    'Den som inte kan komma ska avanmäla sig hos vakten.',
  ],
  nb: ['Del av muren raste ned.', 'Siste båt gikk klokken ti.', 'Av gjestene dro alle hjem.'],
  fi: [
    'Tilaa on sadalle veneelle.',
    'Kuva sulusta jäi ottamatta.',
    'Vastaus annetaan 3.3.2025 kokouksessa.',
    'Asiakas voi perua tilauksen kahden viikon ajan.',
    'Palkkio maksetaan saaliista.',
  ],
  cs: [
    'Autor zprávy bydlí v Praze.',
    'Tisk o trhlinách nepsal.',
    'O rozpočtu starosta mlčel.',
    'Před 3 dny se vrata zlomila.',
    'Dne 3. 3. 2025 zasedala rada.',
  ],
  hu: [
    'Forrás fakad a domb alatt.',
    'Tovább romlott a kapu állapota.',
    'A tanács 2025. március 3-án ülésezett.',
    'Az új határidő pedig 2025. május 3.',
  ],
  ro: [
    'Foto și video sunt interzise.',
    'De altfel, primarul a demisionat.',
    'Despre buget, primarul nu a spus nimic.',
  ],
  tr: [
    'Giriş ücretsiz olacak.',
    'Fotoğraf çekmek yasaktı.',
    'Gemiciler bağlantı noktasında buluştu.',
    'İletişim bir saat boyunca kesildi.',
    '3 gün önce kapı kırıldı.',
  ],
  uk: [
    'Про бюджет голова нічого не сказав.',
    'Фото тріщин показали на зборах.',
    'Вхід до порту закрили на годину.',
  ],
  el: [
    'Πηγή του ποταμού είναι το βουνό.',
    'Επικοινωνία με τους δύτες δεν υπήρχε επί μία ώρα.',
    'Στις 3 Μαρτίου 2025 συνεδρίασε το συμβούλιο.',
  ],
  ar: [
    'المصدر الوحيد للماء هو البئر.',
    'كتب التلاميذ رسائل إلى الوزير.',
    'نشر المجلس التقرير يوم الثلاثاء.',
    'اجتمع المجلس في ٣ مارس ٢٠٢٥.',
  ],
  he: ['מקור המים התייבש לפני שנה.', 'על החברה להחזיר את הכסף.', 'כתב התביעה הוגש ביום שלישי.'],
  vi: ['Ảnh hưởng của trận lũ kéo dài ba tuần.', 'Theo dõi mực nước là việc của ông Lâm.'],
  id: ['Masuk tanpa izin dilarang keras.', 'Iklan itu dicabut pada hari Senin.'],
  fa: ['چاپ کتاب یک ماه عقب افتاد.', 'عکس گرفتن در آن‌جا ممنوع بود.'],
  hi: ['फोटो खींचना मना था।', 'विज्ञापन बंद कर दिए गए।', 'संपर्क एक घंटे तक टूटा रहा।'],
};

describe('prose that begins like page furniture', () => {
  for (const [language, sentences] of Object.entries(PROSE)) {
    it.each(sentences)(`is body in ${language}: %s`, async (sentence) => {
      const [headline, first, second] = ARTICLE[language]!;
      const inside = await zonesOf([headline, first, sentence, second], language);
      const last = await zonesOf([headline, first, second, sentence], language);
      expect([inside, last]).toEqual([
        ['headline', 'body', 'body', 'body'],
        ['headline', 'body', 'body', 'body'],
      ]);
    });
  }
});

describe('what surrounds an article', () => {
  it.each<[string, string]>([
    ['en', 'By Jane Doe, harbour correspondent'],
    ['en', '3 March 2025, 17:49'],
    ['en', 'Updated 2 hours ago'],
    ['en', '(AP)'],
    ['en', 'Jane Doe · 4 min read'],
    ['de', 'Jana Kolb, Lesezeit: 3 Minuten'],
    ['fr', 'Jeanne Colin | Lecture 2 min'],
    ['es', 'Juana Costa · 5 min de lectura'],
    ['ja', '凪 · 4 min read'],
    ['zh', '港口周末 记者 何以宁'],
    ['zh', '塔恩日报 本报记者：林知夏'],
    ['fr', 'Jeanne Colin – 3 min de lecture'],
    ['de', 'Von Jana Kolb'],
    ['de', '3. März 2025, 17:49 Uhr'],
    ['de', 'vor 3 Stunden'],
    ['fr', 'Par Jeanne Colin'],
    ['fr', 'Publié le 3 mars 2025'],
    ['es', 'Por Juana Costa'],
    ['it', 'di Gianna Costa'],
    ['pt', 'Por Joana Costa'],
    ['pt', '3.mar.2025 às 17h49'],
    ['nl', 'Door Jana Kol'],
    ['ja', '2025年3月3日'],
    ['da', 'Af Jane Kolby'],
    ['nb', 'Publisert 3. mars 2025 kl. 09.15'],
    ['fi', 'Päivitetty 3.3.2025 klo 10.15'],
    ['cs', 'Aktualizováno: 3. 3. 2025, 17:49'],
    ['cs', 'Tarnvický deník, 3. března 2025'],
    ['hu', 'Tarnwicki Hírlap, 2025. március 3.'],
    ['hu', 'Tarnwicki Kikötői Szemle – 2025.03.03.'],
    ['hu', 'Írta: Kolláth Johanna · 2025. március 3.'],
    ['ro', 'Publicat: 3 martie 2025, 17:49'],
    ['tr', 'GİRİŞ TARİHİ: 03.03.2025 17:49'],
    ['tr', 'Tarnwick Postası | 3 Mayıs 2025'],
    ['uk', 'Автор: Олена Бойко'],
    ['el', 'Δημοσιεύθηκε: 03/03/2025 17:49'],
    ['el', 'ΣΥΝΤΑΚΤΗΣ: ΕΛΕΝΗ ΡΟΥΣΣΟΥ'],
    ['ar', 'آخر تحديث: ٣ مارس ٢٠٢٥'],
    ['he', 'פורסם: 03.03.2025 17:49'],
    ['hi', '3 मार्च 2025'],
    ['fr', 'Par J. C.'],
    ['cs', 'Autor: red.'],
    ['uk', 'Тарнвіцькі новини – 12 лютого 2025 р.'],
    ['fa', 'تاریخ انتشار: ۳ مارس ۲۰۲۵'],
    ['id', 'Penulis: Joko Kolbu'],
    ['vi', 'Cập nhật lúc 17:49, 3 tháng 3 năm 2025'],
    ['th', 'เผยแพร่เมื่อ 3 มีนาคม 2568'],
    ['th', 'โดยสมใจ ทะเลงาม'],
    ['ja', '令和7年3月3日'],
    ['ja', '令和元（2019）年３月３日'],
    ['ja', '2025年（令和7年）3月3日　月曜日'],
    ['ja', 'ターン日報　社会部・森川さち'],
    ['ja', '森川さち記者'],
    ['ja', '文＝森川さち'],
    ['ja', '【森川さち】'],
  ])('%s: "%s" under the headline is furniture', async (language, line) => {
    const [headline, ...body] = ARTICLE[language]!;
    expect(await zonesOf([headline, line, ...body], language)).toEqual([
      'headline',
      'furniture',
      'body',
      'body',
    ]);
  });

  it.each<[string, string]>([
    ['en', 'Share this article'],
    ['en', 'Related: Ferry fares rise'],
    ['en', 'Sign up for our newsletter to get the harbour news every week.'],
    ['en', 'Follow us on Facebook.'],
    ['en', 'Tags: harbour, lock'],
    ['en', 'Photo: Jane Doe'],
    ['en', '© 2025 The Tarn Herald. All rights reserved.'],
    [
      'en',
      'We use cookies to give you the best experience on our website, to measure how it is used, and to show advertisements that we and our partners think you will like.',
    ],
    [
      'en',
      'We and our 318 partners keep and read data on your phone or computer, such as cookies, to count visits and choose advertisements.',
    ],
    [
      'de',
      'Wir und unsere 318 Partner legen auf Ihrem Gerät Daten ab, z. B. in Cookies, und lesen sie aus, um Werbung auszuwählen.',
    ],
    [
      'cs',
      'My a našich 318 partnerů máme ve vašem přístroji údaje, třeba v souborech cookie, a podle nich vybíráme reklamy.',
    ],
    [
      'hu',
      'Mi és 318 partnerünk adatokat, például sütiket olvasunk az Ön készülékéről, és ezek alapján választunk hirdetést.',
    ],
    ['hu', 'Ez is érdekelheti: drágul a komp'],
    ['hu', 'A zsilip a daruról nézve. (Fotó: Kolláth Johanna)'],
    ['hu', 'A hozzászólások zárva.'],
    ['ro', 'Comentariile sunt dezactivate.'],
    ['en', 'Comments are closed.'],
    ['es', 'Los comentarios están desactivados.'],
    ['de', 'Teilen'],
    ['de', 'Foto: Jana Kolb'],
    ['de', 'Das könnte Sie auch interessieren'],
    ['de', 'Abonnieren Sie unseren Newsletter.'],
    ['fr', 'Partager sur Facebook'],
    ['fr', 'Abonnez-vous à notre newsletter.'],
    ['es', 'Suscríbete a nuestro boletín'],
    ['es', 'Únete a nuestro canal de WhatsApp para saber qué pasa en el puerto.'],
    ['es', 'Este sitio web utiliza cookies para que usted navegue mejor. Puede rechazarlas.'],
    ['es', 'Unite a nuestro canal y enterate antes que nadie de qué pasa en el puerto.'],
    ['es', '¿Querés saber más del puerto? Suscribite a las noticias del domingo.'],
    ['es', 'Leé más: La esclusa de Tarnwick reabre en mayo'],
    ['es', 'Para dejar de recibir estos correos, pulse aquí.'],
    ['es', 'Debes iniciar sesión para publicar un comentario.'],
    ['es', 'Tu dirección de correo electrónico no será publicada.'],
    ['es', 'Queda prohibida la reproducción de estos textos sin permiso del diario.'],
    ['es', 'La entrada La esclusa cierra se publicó primero en El Faro de Tarn.'],
    ['en', 'The post Lock closes until May appeared first on Tarn Herald.'],
    ['fr', "L'article L’écluse ferme est apparu en premier sur Tarn Infos."],
    ['it', 'Condividi su Facebook'],
    ['pt', 'Leia também: Tarifas sobem'],
    ['pt', 'Continua após a publicidade'],
    ['fr', 'La suite après cette publicité'],
    ['it', 'I commenti sono chiusi.'],
    ['it', 'Ti è piaciuto il racconto? Condividilo.'],
    ['it', 'Le notizie del porto ogni venerdì. Puoi cancellarti quando vuoi.'],
    ['nl', 'Je moet ingelogd zijn om iets te zeggen.'],
    ['nl', 'Leuk verhaal? Deel het met de hele haven.'],
    ['nl', 'De rest van het verhaal is alleen voor abonnees.'],
    ['nl', 'Onze website maakt gebruik van cookies om bij te houden wie er langs vaart.'],
    ['nl', 'Door op "Goed" te klikken staat u cookies van de haven toe.'],
    ['nl', 'Mijn naam, e-mail en schip bewaren voor de volgende keer.'],
    ['nl', 'Reacties zijn gesloten.'],
    ['nl', 'Uw e-mailadres houden wij voor onszelf.'],
    ['nl', 'Uitschrijven kan altijd, met één klik.'],
    ['nl', 'Het bericht Sluis gaat dicht verscheen eerst op Havenblad.'],
    ['it', 'La Lanterna di Tarn è una testata registrata presso il tribunale.'],
    ['it', 'L’articolo Chiusa la conca sembra essere il primo su La Lanterna.'],
    ['it', 'Hai visto qualcosa dal molo? Scrivi alla Lanterna.'],
    ['it', 'Il tuo indirizzo email resta tra noi.'],
    ['it', 'Salva il mio nome per la prossima volta che scrivo.'],
    ['it', 'Puoi annullare l’iscrizione in qualsiasi momento.'],
    ['pl', 'Korzystając z naszej strony, zgadzasz się na cookies.'],
    ['pl', 'Nasza strona korzysta z ciasteczek, żeby policzyć odwiedziny.'],
    ['pl', 'Możliwość komentowania wpisu została wyłączona.'],
    ['pl', 'Twój adres e-mail zostanie między nami.'],
    ['pl', 'Redakcja nie odpowiada za słowa czytelników.'],
    ['pl', 'Artykuł Śluza zamknięta pochodzi z serwisu Latarnia.'],
    ['pl', 'Wpis ma linki afiliacyjne, z których otrzymujemy drobną prowizję.'],
    ['pl', 'Zrezygnować w dowolnym momencie może każdy, jednym kliknięciem.'],
    ['pl', 'Widzisz coś z nabrzeża? Zgłoś to redakcji.'],
    ['fr', 'Toute reproduction, même partielle, est interdite sans l’accord du Phare.'],
    ['fr', 'Vous avez lu un tiers du récit. La suite est réservée aux abonnés.'],
    ['fr', 'Ce récit vous a plu ? Partagez-le.'],
    ['fr', 'Les commentaires sont clos.'],
    ['en', 'You have read a third of this tale. The rest is open to subscribers only.'],
    ['pt', 'Siga o canal do Farol no WhatsApp'],
    [
      'pt',
      'Entre no canal do Farol e receba as notícias do porto no celular antes de todo mundo pela manhã',
    ],
    ['pt', 'Mande sua foto para o WhatsApp da redação e apareça na página do porto de amanhã'],
    ['pt', 'Achou um engano? Avise a redação.'],
    ['pt', 'Os comentários estão encerrados.'],
    ['pt', 'É proibida a reprodução deste texto sem licença do Farol.'],
    [
      'en',
      'More harbour: Ferry fares up again in spring / Old crane goes to the museum / New pilots wanted',
    ],
    [
      'pt',
      'Nós e nossos 318 parceiros gravamos dados no seu aparelho, como cookies, para contar visitas e escolher anúncios.',
    ],
    ['nl', 'Lees ook: Veer wordt duurder'],
    ['ja', '関連記事'],
    ['ja', 'シェアする'],
    ['ja', 'この記事が気に入ったら「港の暮らし」をフォロー。運河の話を毎週お届けします。'],
    ['ja', '関連トピック：水門はどう直すのか'],
    ['ja', 'コメントは受け付けていません。'],
    ['ja', '港の話をもっと読みたい？　各SNSをフォローしてください。'],
    ['ja', 'お酒は20歳になってから。'],
    [
      'ja',
      '当サイトではCookieを使い、訪れた方の数を数え、港の広告をお見せしています。続けてご覧になると、そのことに同意したものとみなします。',
    ],
    ['da', 'Læs også: Færgen bliver dyrere'],
    ['nb', 'Del på Facebook'],
    ['fi', 'Jaa Facebookissa'],
    [
      'fi',
      'Me ja 318 kumppaniamme tallennamme laitteellesi tietoja, esimerkiksi evästeitä, ja valitsemme niiden avulla mainoksia.',
    ],
    ['fi', 'Artikkeli Sulku kiinni julkaistiin ensimmäisen kerran Satamalehdessä.'],
    ['fi', 'Juttu jatkuu mainoksen jälkeen'],
    [
      'sv',
      'Vi och våra 318 partner sparar uppgifter i din telefon, till exempel kakor, och väljer annonser med hjälp av dem.',
    ],
    ['sv', 'Inlägget Slussen stängs dök först upp på Hamnbladet.'],
    ['sv', 'Artikeln fortsätter efter annonsen'],
    ['tr', 'Bu haber de ilginizi çekebilir: Vapur zamlandı'],
    ['cs', 'Mohlo by vás zajímat'],
    ['hu', 'Kapcsolódó cikkek'],
    ['ro', 'Citeşte şi: Feribotul se scumpeşte'],
    ['tr', 'İLGİLİ HABERLER'],
    ['tr', 'Abone olmak için tıklayın.'],
    ['ru', 'Нашли ошибку? Выделите её и нажмите Ctrl+Enter.'],
    ['ru', '12+ Все права на тексты и снимки принадлежат «Маяку».'],
    ['ru', 'Сетевое издание «Маяк», свидетельство о регистрации СМИ Эл № ФС77-00000 от 3 марта.'],
    ['ru', 'Использование материалов «Маяка» без письма из редакции не разрешается.'],
    ['ru', 'На сайте используются cookie. Оставаясь здесь, вы с этим соглашаетесь.'],
    ['ru', 'Чтобы оставить комментарий, войдите на сайт.'],
    ['ru', 'Одноклассники Дзен Скопировать ссылку'],
    ['ru', 'Часть ссылок здесь ведёт в лавки: за покупки «Маяк» получает комиссию.'],
    ['uk', 'Помітили помилку? Виділіть її та натисніть Ctrl+Enter.'],
    ['uk', 'Передрук матеріалів «Маяка» без листа з редакції не дозволено.'],
    ['uk', 'На сайті використовуються cookie. Залишаючись тут, ви з цим погоджуєтеся.'],
    ['uk', 'Щоб залишити коментар, увійдіть на сайт.'],
    ['uk', 'Читайте також: Пором подорожчає'],
    ['el', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ'],
    ['ar', 'إقرأ أيضًا: أسعار العبارة ترتفع'],
    ['he', 'קראו גם: המעבורת מתייקרת'],
    ['hi', 'यह भी पढ़ें: नाव का किराया बढ़ा'],
    ['fa', 'بیشتر بخوانید: کرایه‌ی قایق بالا رفت'],
    ['id', 'Baca juga: Ongkos perahu naik'],
    ['vi', 'Xem thêm: Giá vé tàu tăng'],
    ['th', 'อ่านเพิ่มเติม: ค่าเรือขึ้นราคา'],
    ['th', 'ข่าวที่เกี่ยวข้องกับท่าเรือ'],
    ['fa', 'بیشتر بخوانید: بلیت قایق گران شد'],
    ['sk', 'Prečítajte si aj: Kompa zdražie'],
    ['id', 'Baca juga: Tarif feri naik'],
  ])('%s: "%s" under the article is furniture', async (language, line) => {
    expect((await zonesOf([...ARTICLE[language]!, line], language)).at(-1)).toBe('furniture');
  });

  it('what a page says of itself is known where it may break its words, too', async () => {
    const line = 'Abon\u00ADnie\u00ADren Sie un\u00ADse\u00ADren News\u00ADlet\u00ADter.';
    expect((await zonesOf([...ARTICLE.de!, line], 'de')).at(-1)).toBe('furniture');
  });

  it.each<[string, string, string, string]>([
    [
      'en',
      'About Tarnwick Harbour Board',
      'Tarnwick Harbour Board was founded in 1880 and runs four locks and a ferry on the river Tarn.',
      'Media contact: Jane Doe, press@tarnwick.example',
    ],
    [
      'de',
      'Über die Hafenbehörde Tarnwick',
      'Die Hafenbehörde Tarnwick wurde 1880 gegründet und betreibt vier Schleusen und eine Fähre.',
      'Pressekontakt: Jana Kolb, presse@tarnwick.example',
    ],
    [
      'fr',
      'À propos du Port de Tarnwick',
      'Le Port de Tarnwick a été fondé en 1880 et gère quatre écluses et un bac sur la rivière.',
      'Contact presse : Jeanne Colin, presse@tarnwick.example',
    ],
    [
      'es',
      'Sobre el Puerto de Tarnwick',
      'El Puerto de Tarnwick se fundó en 1880 y gestiona cuatro esclusas y un transbordador.',
      'Contacto de prensa: Juana Costa, prensa@tarnwick.example',
    ],
    [
      'ru',
      'О Портовом управлении Тарнвика',
      'Портовое управление Тарнвика основано в 1880 году, у него четыре шлюза и паром на реке, два буксира и мельница, при которой стоит контора, и двадцать лодок для осмотра ворот.',
      'PR-директор Инна Лодкина, press@tarnwick.example',
    ],
    [
      'ru',
      'О группе компаний «Тарнвик»',
      'Основанный в 1880 году «Тарнвик» держит четыре шлюза и паром на реке, два буксира и мельницу, при которой стоит контора, и двадцать лодок для осмотра ворот.',
      'Медиаконтакты: press@tarnwick.example',
    ],
    [
      'ru',
      'Коротко о компании',
      'Портовое управление Тарнвика основано в 1880 году, у него четыре шлюза и паром на реке, два буксира и мельница, при которой стоит контора, и двадцать лодок для осмотра ворот.',
      'Справочно. Ворота верхнего шлюза весят двадцать девять тонн, их отлили в соседней области.',
    ],
    [
      'uk',
      'Інформація про компанію',
      'Портове управління Тарнвіка засноване 1880 року, у нього чотири шлюзи й пором на річці, два буксири та млин, при якому стоїть контора, і двадцять човнів для огляду воріт.',
      'Медіаконтакти: press@tarnwick.example',
    ],
    [
      'ja',
      'ターンウィック港湾局について',
      'ターンウィック港湾局は一八八〇年に設立され、四つの閘門と渡し船を運営している。',
      'お問い合わせ先：広報部 press@tarnwick.example',
    ],
    [
      'tr',
      'Tarnwick Liman İdaresi Hakkında',
      'Tarnwick Liman İdaresi 1880 yılında kuruldu ve nehirde dört havuzla bir vapur işletiyor.',
      'Basın iletişim: Jale Kol, basin@tarnwick.example',
    ],
    [
      'ar',
      'نبذة عن ميناء تارنويك',
      'تأسس ميناء تارنويك عام 1880 ويدير أربعة أهوسة وعبارة واحدة على النهر.',
      'للتواصل الإعلامي: جميلة قاسم، press@tarnwick.example',
    ],
    [
      'el',
      'ΣΧΕΤΙΚΑ ΜΕ ΤΟ ΛΙΜΑΝΙ ΤΟΥ ΤΑΡΝΓΟΥΙΚ',
      'Το λιμάνι του Τάρνγουικ ιδρύθηκε το 1880 και έχει τέσσερα υδατοφράγματα και ένα πορθμείο.',
      'Επικοινωνία: Ιωάννα Κόλλα, press@tarnwick.example',
    ],
  ])(
    '%s: "%s", its text and the contact are boilerplate',
    async (language, heading, about, contact) => {
      const zones = await zonesOf([...ARTICLE[language]!, heading, about, contact], language);
      expect(zones.slice(3)).toEqual(['boilerplate', 'boilerplate', 'boilerplate']);
    },
  );

  it.each<[string, readonly string[]]>([
    ['tr', ['Yorumlar (2)', 'Ali T. 15 Mayıs 2025 12:30', 'Geç bile kaldılar.', 'Yorum yaz']],
    ['cs', ['Diskuse (1)', 'Karel N. 19. 6. 2025 9:40', 'Už bylo na čase.']],
    ['hu', ['Hozzászólások (1)', 'Feri61 2025. április 23. 10:22', 'Már ideje volt.']],
    ['el', ['Σχόλια (1)', 'Λάκης 12/06/2025 11:20', 'Καιρός ήταν.']],
    ['ar', ['التعليقات (1)', 'أبو خالد ٢١ أكتوبر ٢٠٢٥ 11:30', 'تأخروا كثيرا.']],
    ['sk', ['Diskusia (1)', 'Karol N. 19. 6. 2025 9:40', 'Už bolo načase.']],
    ['he', ['תגובות (1)', 'דוד 13.08.2025 11:45', 'הגיע הזמן.']],
    [
      'pt',
      ['zeca_do_leme5h atrás (Editado 4h atrás)', 'Já era hora.', 'Duda Rochahá 2 min', 'Ufa'],
    ],
    ['pt', ['marujo77 · 3 semanas atrás', 'Já era hora.', 'Dinahá cerca de 1 hora', 'Ufa']],
    [
      'es',
      ['2 comentarios en «La esclusa cierra, y no se sabe hasta cuándo»', 'Pepe', 'Ya era hora.'],
    ],
    ['en', ['2 thoughts on “Lock closes until May, and then?”', 'Bob says:', 'About time.']],
    [
      'es',
      [
        'por pepe » Lun May 12, 2025 10:40',
        'Ya era hora.',
        'por ana » Lun May 12, 2025 11:02',
        'Sí',
      ],
    ],
    ['es', ['Dejá tu comentario', 'Tincho', 'Ya era hora, che.']],
    ['es', ['Tincho 3/3/2025 10:40hs', 'Ya era hora, che.', 'Caro hace 2 hs', 'Tal cual']],
    ['es', ['barquero_nortehace 5 días', 'Ya era hora.', 'marinahace una hora (editado)', 'Eso']],
    ['de', ['kahnfahrervor 3 Tagen', 'Na endlich.', 'lotsevor einer Stunde', 'Eben']],
    ['fr', ['marinier59il y a 3 jours', 'Pas trop tôt.', 'Linail y a 2 h', 'Voilà']],
    [
      'pt',
      ['Duda Rocha | 3.mar.2025 às 20h14', 'Já era hora.', 'Zeca | 4.mar.2025 às 8h02', 'Ufa'],
    ],
    [
      'fr',
      ['Vos réactions', 'Anne, le 3 mars 2025 à 20h14', 'Enfin une nouvelle qui vaut le détour.'],
    ],
    ['nl', ['schipper 3 dagen geleden', 'Eindelijk.', 'Anne 2 uur geleden', 'Eens.']],
    ['nl', ['schipper775 min. geleden', 'Eindelijk.', 'anne_veen een uur geleden', 'Eens.']],
    [
      'it',
      ['barcaiolo_775 ore fa', 'Era ora.', 'Nina 3 sett. fa (modificato un giorno fa)', 'Già'],
    ],
    ['it', ['Un commento su «Chiusa la conca, e poi?»', 'Nino dice:', 'Era ora, dico io.']],
    ['nl', ['Eén reactie op ‘Sluis gaat dicht, en dan?’', 'Anne zegt:', 'Dat werd tijd, zeg ik.']],
    ['pl', ['Jeden komentarz do „Śluza zamknięta”', 'Anka pisze:', 'Najwyższy czas, mówię.']],
    ['it', ['Nino · 3 g', 'Era ora.', 'Nina · 2 h', 'Già']],
    ['pl', ['szyper_775 godz. temu', 'Nareszcie.', 'Ankagodzinę temu (edytowany)', 'No właśnie']],
    ['zh', ['划船的小李3分钟前', '早该修了。', '岸边人家 2个月前（1小时前编辑）', '总算。']],
    ['zh', ['擺渡阿伯58分鐘前', '早該修了。', '阿娟 1小時前', '是啊']],
    ['fi', ['Kommentit (1)', 'Seppo 3 tuntia sitten', 'Jo oli aikakin.']],
    ['fi', ['ahtaajatunti sitten', 'Jo oli aikakin.', 'Laila päivä sitten', 'Sanos muuta']],
    ['sv', ['Sten för en timme sedan', 'Det var på tiden.', 'Lisa 2 tim sedan', 'Verkligen']],
    ['cs', ['lodivodpřed 2 h', 'No konečně.', 'Anežkapřed 15 min (Upraveno před 3 min)', 'Přesně']],
    ['cs', ['Lodivod před hodinou', 'No konečně.', 'Anežka před 3 dny', 'Přesně']],
    ['sk', ['Lodivod pred 3 hodinami', 'No konečne.', 'Anna pred 2 dňami', 'Presne']],
    ['hu', ['Révész 3 órája', 'Na végre.', 'Anna egy órája', 'Bizony']],
    ['hu', ['Révész 3 órával ezelőtt', 'Na végre.', 'Anna 2 nappal ezelőtt', 'Bizony']],
    ['ro', ['barcagiulacum 2 ore', 'În sfârșit.', 'Anaacum o zi', 'Așa e']],
    ['ru', ['barzha_7758 мин. назад', 'Наконец-то.', 'лоцман1 час назад', 'Давно пора.']],
    ['ru', ['Лоцман час назад', 'Наконец-то.', 'Анна вчера в 20:14', 'Давно пора.']],
    ['el', ['βαρκάρης_775 μέρες πριν', 'Καιρός ήταν.', 'Ελένηπριν από μία ώρα', 'Επιτέλους.']],
    ['he', ['שייט_775לפני 3 ימים', 'הגיע הזמן.', 'רוני לפני שעתיים', 'סוף סוף.']],
    ['fa', ['قایقران۵۸ دقیقه پیش', 'دیر هم شد.', 'مینا یک روز قبل (ویرایش)', 'بالاخره.']],
    ['uk', ['Лоцман годину тому', 'Нарешті.', 'Анна вчора о 20:14', 'Давно пора.']],
    ['uk', ['Всього коментарів: 1', 'Лоцман', 'Нарешті полагодять, бо чекати вже годі.']],
    ['ru', ['Всего комментариев: 1', 'Лоцман', 'Наконец-то.']],
    ['ru', ['Ваш комментарий', 'Лоцман', 'Наконец-то.']],
    ['th', ['1 ความคิดเห็น', 'ป้าแดง กล่าวว่า: 24 มิถุนายน 2568 19:05', 'ดีใจมากค่ะ']],
    ['vi', ['1 bình luận', 'Cô Ba viết: 11/03/2025 06:40', 'Mong là nhanh']],
  ])('what readers wrote in %s is comment', async (language, lines) => {
    const zones = await zonesOf([...ARTICLE[language]!, ...lines], language);
    expect(zones.slice(0, 3)).toEqual(['headline', 'body', 'body']);
    expect(zones.slice(3)).toEqual(lines.map(() => 'comment'));
  });

  it.each<[string, readonly string[]]>([
    ['a count', ['2 comments', 'Old Salt', '17 March 2025 at 9:03 am', 'About time too, I say.']],
    [
      'names that say',
      [
        'Old Salt says:',
        'About time too, I say.',
        'Betty B says:',
        'They should have done this years ago.',
      ],
    ],
    ['a heading over a name', ['Comments', 'Old Salt', 'About time too, I say.']],
    ['a form', ['Leave a reply', 'Your address will not be published, we promise you that.']],
    [
      'names with an age',
      [
        'saltyoldsea5d ago (Edited 5d ago)',
        'About time too, I say.',
        'betty_b3d ago',
        'Years too late if you ask me or my dad.',
      ],
    ],
  ])('what readers wrote under %s is comment', async (_, lines) => {
    const zones = await zonesOf([...ARTICLE.en!, ...lines], 'en');
    expect(new Set(zones.slice(3))).toEqual(new Set(['comment']));
    expect(zones.slice(0, 3)).toEqual(['headline', 'body', 'body']);
  });
});

describe('inside an article', () => {
  it('a deck that begins like "About X" takes nothing with it', async () => {
    for (const [language, deck] of [
      ['en', 'About 40 barges must wait until May'],
      ['de', 'Über 40 Kähne müssen bis Mai warten'],
      ['es', 'Sobre la mesa, dos propuestas'],
    ] as const) {
      const [headline, ...body] = ARTICLE[language]!;
      expect((await zonesOf([headline, deck, ...body], language)).slice(2)).toEqual([
        'body',
        'body',
      ]);
    }
  });

  it.each([
    ['en', 'About time'],
    ['en', 'Discussion'],
    ['nl', 'Reacties'],
    ['ru', 'О Волге и других'],
    ['de', 'Diskussion'],
    ['fr', 'Commentaires'],
  ])('%s: the subhead "%s" takes nothing with it', async (language, subhead) => {
    const [headline, first, second] = ARTICLE[language]!;
    const zones = await zonesOf([headline, first, subhead, second, first], language);
    expect(zones).toEqual(['headline', 'body', 'headline', 'body', 'body']);
  });

  it('"they said:" over a quotation is no reader’s name', async () => {
    const [headline, first, second] = ARTICLE.en!;
    const zones = await zonesOf(
      [
        headline,
        first,
        'The board said:',
        '“We have no choice.”',
        second,
        'The owners wrote:',
        '“They could have asked.”',
        first,
      ],
      'en',
    );
    expect(new Set(zones.slice(1))).toEqual(new Set(['body']));
  });

  it('ages over the article are no readers’ names', async () => {
    const [headline, ...body] = ARTICLE.en!;
    expect(
      await zonesOf([headline, 'Published 2 hours ago', 'Updated 1 hour ago', ...body], 'en'),
    ).toEqual(['headline', 'furniture', 'furniture', 'body', 'body']);
  });

  it('a list is body, whatever its items begin with', async () => {
    const [headline, first, second] = ARTICLE.en!;
    const zones = await zonesOf(
      [
        headline,
        first,
        'The board will:',
        '- share the costs',
        '- contact owners',
        '- by May, hang the gate',
        second,
      ],
      'en',
    );
    expect(new Set(zones.slice(1))).toEqual(new Set(['body']));
  });

  it('a text of one paragraph is its body', async () => {
    expect(await zonesOf([ARTICLE.en![1]], 'en')).toEqual(['body']);
  });
});

describe('a hostile line', () => {
  it.each([
    ['1'.repeat(200_000)],
    [`contact ${'a@'.repeat(100_000)}`],
    [`contact ${'1 ('.repeat(70_000)}`],
    [`${'hace 1 '.repeat(30_000)}`],
    [`by ${' '.repeat(200_000)}x`],
  ])('does not hold up the reader: %.12s…', async (line) => {
    const [headline, first, second] = ARTICLE.en!;
    const zones = await zonesOf([headline, first, line.trim(), second], 'en');
    expect([zones[1], zones[3]]).toEqual(['body', 'body']);
  });
});

/** What stands under an article and reads like prose: a call after a question, and paid links. */
const ASIDES: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Seen a leaking gate? Email the newsroom.', 'We earn a commission on some of these links.'],
  de: [
    'Lust auf mehr Hafen? Folge uns auf allen Kanälen.',
    'Für Käufe über diese Links erhalten wir eine Provision.',
  ],
  fr: [
    'Une fuite près de chez vous ? Écrivez-nous sans tarder.',
    'Nous touchons une commission sur certains de ces liens.',
  ],
  es: [
    '¿Has visto una fuga? Escríbenos cuanto antes.',
    'Recibimos una comisión por algunos de estos enlaces.',
  ],
  it: [
    'Hai visto una perdita? Scrivici subito.',
    'Riceviamo una commissione su alcuni di questi link.',
  ],
  pt: [
    'Viu uma fuga de água? Escreva-nos já hoje.',
    'Recebemos uma comissão por alguns destes links.',
  ],
  nl: [
    'Een lek gezien? Mail de redactie vandaag nog.',
    'Wij ontvangen een commissie voor sommige van deze links.',
  ],
  ja: [
    '水漏れを見ましたか？編集部までお知らせください。',
    'この記事にはアフィリエイトのリンクが含まれます。',
  ],
  ko: [
    '물이 새는 곳을 보셨나요? 편집국으로 알려 주세요.',
    '이 글은 파트너스 활동의 일환으로, 일정액의 수수료를 제공받을 수 있습니다.',
  ],
  ar: ['هل رأيت تسرباً؟ راسلنا على البريد الإلكتروني.', 'تحصل «الميناء» على عمولة من بعض الروابط.'],
  tr: [
    'Siz de bir sızıntı mı gördünüz? Limana e-posta gönderin.',
    'Bazı bağlantılardan komisyon kazanıyoruz.',
  ],
  sv: [
    'Har du sett en läcka? Tipsa oss redan i dag.',
    'Vi får provision för köp genom några av länkarna.',
  ],
  fi: ['Näitkö vuodon? Kerro meille heti.', 'Saamme palkkion joistakin linkeistä.'],
  cs: [
    'Viděli jste, že někde teče? Napište nám ještě dnes.',
    'Z některých odkazů dostáváme provizi.',
  ],
  hu: [
    'Láttál szivárgást? Kövesd a Kikötői Lapot minden csatornán.',
    'Egyes linkek után jutalékot kapunk.',
  ],
  ro: [
    'Ați văzut o scurgere? Scrieți-ne chiar azi.',
    'Încasăm un comision pentru unele dintre aceste linkuri.',
  ],
  zh: ['看到漏水了吗？请联系本报编辑部。', '本文包含联盟链接，我们可能会得到佣金。'],
};

describe.each(Object.entries(ASIDES))('under an article in %s', (language, [call, paid]) => {
  const article = () => ARTICLE[language]!;

  it('a call to readers and a word on paid links are furniture', async () => {
    const zones = await zonesOf([...article(), call, paid, '18+ BetWell'], language);
    expect(zones.slice(3)).toEqual(['furniture', 'furniture', 'furniture']);
  });

  it('the same call between paragraphs is body', async () => {
    const [headline, first, second] = article();
    expect(await zonesOf([headline, first, call, second], language)).toEqual([
      'headline',
      'body',
      'body',
      'body',
    ]);
  });
});

describe('where a newsletter can be seen in a browser', () => {
  it.each([
    ['en', 'View this email in your browser'],
    ['en', 'Trouble reading? View it in your browser: https://tarnwick.example/v'],
    ['de', 'Newsletter im Browser ansehen'],
    ['fr', 'Voir cette lettre dans votre navigateur'],
    ['es', 'Ver este correo en su navegador'],
    ['it', 'Visualizza nel browser'],
    ['pl', 'Zobacz w przeglądarce'],
    ['ru', 'Открыть письмо в браузере'],
  ])('is furniture over its article: %s, %s', async (language, line) => {
    const [headline, first, second] = ARTICLE[language]!;
    expect((await zonesOf([headline, line, first, second], language))[1]).toBe('furniture');
  });
});

describe('what is said of a newsletter at its foot', () => {
  it.each([
    ['en', 'You get this because you signed up at tarnwick.example. Reply STOP to unsubscribe.'],
    ['de', 'Sie erhalten diesen Newsletter wöchentlich. Sie können ihn jederzeit abbestellen.'],
    ['fr', 'Vous recevez cette lettre chaque semaine. Pour vous désabonner, cliquez ici.'],
    ['es', 'Recibe este correo por su suscripción. Puede darse de baja cuando quiera.'],
    ['nl', 'U ontvangt deze brief elke week. Afmelden kan op elk moment, zonder reden.'],
    ['it', 'Per non ricevere più queste lettere basta un clic.'],
    ['pt', 'Para cancelar sua inscrição, clique aqui.'],
    ['cs', 'Dopis chodí každý týden. Odhlásit se můžete kdykoli.'],
    ['tr', 'Üyelikten ayrılmak için tıklayın.'],
    ['fi', 'Uutiskirje tulee viikoittain. Voit perua sen milloin vain.'],
    ['sv', 'Brevet kommer varje vecka. Du kan säga upp nyhetsbrevet när du vill.'],
    ['uk', 'Щоб відписатися, натисніть тут.'],
    ['el', 'Για διαγραφή πατήστε εδώ.'],
    ['ar', 'لإلغاء الاشتراك اضغط هنا.'],
    ['he', 'להסרה מרשימת התפוצה לחצו כאן.'],
    ['hi', 'सदस्यता समाप्त करने के लिए यहाँ क्लिक करें।'],
  ])('is furniture, also under a list: %s', async (language, line) => {
    const [headline, first, second] = ARTICLE[language]!;
    expect((await zonesOf([headline, first, second, line], language)).at(-1)).toBe('furniture');
    const list = [`${second.replace(/[.!?]$/, '')}:`, '- 46', '- 22'];
    const zones = await zonesOf([headline, first, ...list, line], language);
    expect(zones.slice(-4)).toEqual(['body', 'body', 'body', 'furniture']);
  });
});

describe('small print', () => {
  const [headline, first, second] = ARTICLE.en!;

  it('is told by its heading, or by two of its phrases, wherever they stand', async () => {
    const print =
      'Statements on the harbour, its tolls and its tides rest on what the board knows today, and may prove to be wrong.';
    const headed = await zonesOf([headline, first, 'Forward-looking statements', print], 'en');
    expect(headed.at(-1)).toBe('boilerplate');
    const phrased =
      'This release contains forward-looking statements on the harbour and its tolls. Actual results may differ for many reasons.';
    expect((await zonesOf([headline, first, phrased], 'en')).at(-1)).toBe('boilerplate');
  });

  it('is no sentence that speaks of it', async () => {
    const report =
      'The judge found that the forward-looking statements of the harbour board had misled those who bought its bonds in May.';
    expect(await zonesOf([headline, first, report, second], 'en')).toEqual([
      'headline',
      'body',
      'body',
      'body',
    ]);
  });

  it.each([
    [
      'en',
      'This notice is neither an offer to sell nor the solicitation of an offer to buy shares of the harbour board in any country.',
    ],
    [
      'en',
      'In some countries the sending of this notice may be restricted by law, and those whom it reaches should inform themselves about such rules.',
    ],
    [
      'de',
      'Diese Mitteilung ist weder ein Angebot noch eine Aufforderung zur Abgabe eines Angebots zum Kauf von Wertpapieren der Hafenbehörde.',
    ],
    [
      'fr',
      'Ce document n’est ni une offre de vente ni la sollicitation d’une offre d’achat des actions du port, dans aucun pays.',
    ],
    [
      'es',
      'Este texto no es una invitación a comprar ni la solicitud de una oferta de compra de acciones del puerto en ningún país.',
    ],
    [
      'it',
      'La presente comunicazione non costituisce un’offerta né la sollecitazione di un’offerta di azioni del porto in alcun Paese.',
    ],
  ])('of an offer of shares is known by two of its phrases: %s', async (language, print) => {
    const [headline, first, second] = ARTICLE[language]!;
    expect((await zonesOf([headline, first, second, print], language)).at(-1)).toBe('boilerplate');
  });

  it('is no report of one', async () => {
    const [headline, first] = ARTICLE.en!;
    const report =
      'The harbour board withdrew its offer to sell the dredger on Thursday, and the skipper who had wanted it went home by train.';
    expect((await zonesOf([headline, first, report], 'en')).at(-1)).toBe('body');
  });
});

describe('a short line between paragraphs', () => {
  const [headline, first, second] = ARTICLE.en!;
  const zonesBetween = async (...lines: string[]) =>
    (await zonesOf([headline, first, ...lines, second], 'en')).slice(2, -1);

  it('is a heading under a finished sentence', async () => {
    expect(await zonesBetween('What comes next')).toEqual(['headline']);
  });

  it('is an item under an item that has no mark', async () => {
    const items = ['Two new gates of steel and a third of old oak', 'A lamp on the mole'];
    expect(await zonesBetween(...items)).toEqual(['body', 'body']);
  });

  it('is furniture where it names a picture’s maker last', async () => {
    expect(await zonesBetween('The upper gate, seen from the crane. Photo: Jane Doe')).toEqual([
      'furniture',
    ]);
    expect(await zonesBetween('A comporta vista do cais — Foto: Dina Prado/Farol')).toEqual([
      'furniture',
    ]);
    expect(await zonesBetween('The upper gate in March. © Tarnwick Harbour Board')).toEqual([
      'furniture',
    ]);
    expect(await zonesBetween('The upper gate in March, from the mole (Photo Jane Doe)')).toEqual([
      'furniture',
    ]);
    expect(await zonesBetween('She had her photo: nobody else on the mole had one')).toEqual([
      'body',
    ]);
  });

  it('is body where it is a row of figures or has cells', async () => {
    const rows = ['Gates 2024 2025', 'North 412.7 389.3 6%', 'South (1%) 191.3 193.3'];
    expect(await zonesBetween(...rows)).toEqual(['body', 'body', 'body']);
    expect(await zonesBetween('Keeper\tGate', 'Ilsa Brandt\tNorth')).toEqual(['body', 'body']);
  });

  it('is body where it is one of two rows with labels', async () => {
    const rows = ['Doors: half past seven', 'Date: 3 March 2025'];
    expect(await zonesBetween(...rows)).toEqual(['body', 'body']);
    expect((await zonesBetween(rows[1]!))[0]).toBe('furniture');
  });
});

describe('a Japanese release', () => {
  const [headline, first, second] = ARTICLE.ja!;
  const rows = [
    '名称：あかつき門',
    '設置：1880年4月',
    '所在地：白浜市川端2-3',
    '電話：0555-01-4417',
  ];

  it('has its headline under its kind, its date and its sender', async () => {
    for (const sender of ['ターン水門株式会社', '白浜市 港湾部 水門課', '白浜市教育委員会']) {
      const head = ['PRESS RELEASE', '報道関係者各位', '2025年3月3日', sender];
      expect(await zonesOf([...head, headline, first, second], 'ja'), sender).toEqual([
        ...head.map(() => 'furniture'),
        'headline',
        'body',
        'body',
      ]);
      expect((await zonesOf([sender, first, second], 'ja'))[0]).toBe('headline');
    }
  });

  it('says in labelled rows what is new, and under the heading for it what the company is', async () => {
    const zones = await zonesOf(
      [headline, first, '■設備概要', ...rows, second, '■会社概要', ...rows],
      'ja',
    );
    expect(zones.slice(3, 8)).toEqual(['body', 'body', 'body', 'body', 'body']);
    expect(zones.slice(8)).toEqual(['■会社概要', ...rows].map(() => 'boilerplate'));
    expect(zones[2]).not.toBe('boilerplate');
  });
});

describe('a text without a headline', () => {
  const [headline, first, second] = ARTICLE.en!;
  const lead = 'A lorry that lost its load of plums closed the harbour road yesterday.';

  it('begins with its first sentence, however short', async () => {
    expect(await zonesOf([lead, first, second], 'en')).toEqual(['body', 'body', 'body']);
  });

  it('is told from one whose headline is a sentence', async () => {
    const closed = 'The harbour road is closed, and plums are why';
    for (const line of [headline, closed, `${closed}!`, 'Plums close the road.']) {
      expect(await zonesOf([line, first, second], 'en')).toEqual(['headline', 'body', 'body']);
    }
  });
});

describe('a date line under a deck as long as prose', () => {
  const [headline, first, second] = ARTICLE.en!;
  const deck = 'Barges above the upper lock must leave by March or wait until the end of May';
  const comments = [
    '2 comments',
    'bob 5/3/2025 10:40',
    'About time.',
    'ann 5/3/2025 10:45',
    'Yes.',
  ];

  it.each([
    'Tarnwick · 5/3/2025 8:15 · Updated at 10:02',
    'Published 5/3/2025 8:15',
    'Tarnwick · 5/3/2025 8:15',
  ])('is no reader’s name: %s', async (line) => {
    const zones = await zonesOf([headline, deck, line, first, second, ...comments], 'en');
    expect(zones.slice(2, 5)).toEqual(['furniture', 'body', 'body']);
    expect(zones.slice(5)).toEqual(comments.map(() => 'comment'));
  });

  it('is none where the deck ends with a stop, either', async () => {
    const line = 'Tarnwick · 5/3/2025 8:15';
    const zones = await zonesOf([headline, `${deck}.`, line, first, second, ...comments], 'en');
    expect(zones.slice(1)).toEqual([
      ...['body', 'furniture', 'body', 'body'],
      ...comments.map(() => 'comment'),
    ]);
  });
});

describe('headlines of other stories', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'es',
      'Te puede interesar',
      [
        'Los autobuses del puerto cambian de recorrido desde el lunes y habrá tres paradas nuevas',
        'El mercado abre en junio',
      ],
    ],
    [
      'en',
      'Most read',
      ['1. Last dairy of the old town shuts after ninety years of cheese', '2. Bear'],
    ],
    [
      'de',
      'Mehr zum Thema',
      ['Fähre fährt ab Montag eine neue Strecke und legt an drei Stegen mehr an'],
    ],
    [
      'cs',
      'Mohlo by vás zajímat',
      ['Přívoz od pondělí pluje jinudy a přistává u tří nových můstků', 'Tržnice otevře v červnu'],
    ],
    ['sv', 'Mest läst', ['Färjan går en ny väg från måndag och lägger till vid tre bryggor till']],
    [
      'fi',
      'Luetuimmat',
      ['Lossi kulkee maanantaista uutta reittiä ja pysähtyy kolmella laiturilla'],
    ],
    [
      'tr',
      'İlginizi çekebilir',
      ['Vapur pazartesiden itibaren yeni hattında üç iskeleye daha uğrayacak', 'Çarşı haziranda'],
    ],
    ['hu', 'Legolvasottabb', ['Hétfőtől új útvonalon jár a komp, és három új stégnél köt ki']],
    ['ro', 'Cele mai citite', ['Bacul merge de luni pe altă rută și oprește la trei pontoane noi']],
    [
      'ru',
      'Похожие записи',
      ['Паром пойдёт по новому пути и станет причаливать ещё у трёх мостков'],
    ],
  ])('under a heading of the page are furniture: %s, %s', async (language, heading, titles) => {
    const [headline, first, second] = ARTICLE[language]!;
    const furniture = [heading, ...titles].map(() => 'furniture');
    expect(await zonesOf([headline, first, second, heading, ...titles], language)).toEqual([
      ...['headline', 'body', 'body'],
      ...furniture,
    ]);
    expect(await zonesOf([headline, first, heading, ...titles, second], language)).toEqual([
      ...['headline', 'body'],
      ...furniture,
      'body',
    ]);
  });

  it('are told from a list of the article', async () => {
    const [headline, first, second] = ARTICLE.en!;
    const list = ['Related works include:', '- the sill', '- both gates and the walls beside them'];
    const zones = await zonesOf([headline, first, ...list, second], 'en');
    expect(zones.slice(3)).toEqual(['body', 'body', 'body']);
  });
});

describe('a page that was copied as plain text', () => {
  const [, first, second] = ARTICLE.es!;

  it('has its menu, its name and a headline that asks over the article', async () => {
    const head = ['El Faro de Tarn', 'Inicio', 'Local', 'Contacto', '¿Cuándo abre la esclusa?'];
    const zones = await zonesOf([...head, 'Por Juana Costa', first, second], 'es');
    expect(zones.slice(3)).toEqual(['furniture', 'headline', 'furniture', 'body', 'body']);
  });

  it('has the box of its newsletter, and titles that ask, under it', async () => {
    const foot = [
      'El Faro de la mañana',
      'Lo que pasa en el puerto, cada día a las 7 en tu correo.',
      'Lo más leído',
      '¿Cuánto cuesta una compuerta?',
      'La lonja cambia de sitio',
    ];
    const zones = await zonesOf([...ARTICLE.es!, ...foot], 'es');
    expect(zones.slice(3)).toEqual(foot.map(() => 'furniture'));
  });

  it.each<[string, string]>([
    ['en', 'The harbour news you need, in your inbox at seven.'],
    ['de', 'Das Wichtigste vom Hafen, jeden Morgen in Ihrem Postfach.'],
    ['fr', 'L’essentiel du port, chaque matin dans votre boîte mail.'],
    ['cs', 'To podstatné z přístavu, každé ráno ve vaší schránce.'],
    ['hu', 'Minden, ami a kikötőben történt, reggel hétkor az Ön postafiókjában.'],
    ['ro', 'Tot ce contează în port, în fiecare dimineață, direct în inbox.'],
  ])('%s: "%s" is no body under a heading, and a last sentence without', async (language, line) => {
    const zones = await zonesOf([...ARTICLE[language]!, 'Tarn', line], language);
    expect(zones.slice(3)).toEqual(['furniture', 'furniture']);
    expect((await zonesOf([...ARTICLE[language]!, line], language)).at(-1)).toBe('body');
  });

  it('keeps the contact that a release names over its headline', async () => {
    const zones = await zonesOf(
      ['Comunicado', 'Contacto', 'Tel. 900 555 010', ...ARTICLE.es!],
      'es',
    );
    expect(zones.slice(1, 3)).toEqual(['boilerplate', 'boilerplate']);
  });
});

describe('a line that opens like a byline', () => {
  it.each<[string, string]>([
    ['es', 'Por qué la esclusa necesita un cierre'],
    ['fr', 'Par où passeront les péniches ce printemps'],
    ['it', 'Di notte la conca resta chiusa'],
    ['nl', 'Door de sluis, over de dijk'],
    ['en', 'By the time you read this, the lock is shut'],
  ])('%s: "%s" is the headline where it names nobody', async (language, headline) => {
    const [, ...body] = ARTICLE[language]!;
    expect(await zonesOf([headline, ...body], language)).toEqual(['headline', 'body', 'body']);
  });

  it.each<[string, string]>([
    ['es', 'Por la redacción'],
    ['fr', 'par la rédaction'],
    ['de', 'Von schleusenfuchs · 3. März 2025'],
    ['de', 'von unserer Redaktion'],
    ['es', '– Por Juana Costa –'],
  ])('%s: "%s" is one', async (language, line) => {
    const [headline, ...body] = ARTICLE[language]!;
    expect((await zonesOf([headline, line, ...body], language))[1]).toBe('furniture');
  });
});

describe('a menu of steps', () => {
  const [headline, first, second] = ARTICLE.en!;

  it('is furniture under the headline and under the last comment', async () => {
    const menu = 'Tarnwick Herald » Harbour » Locks';
    expect(await zonesOf([headline, menu, first, second], 'en')).toEqual([
      'headline',
      'furniture',
      'body',
      'body',
    ]);
    const comments = ['barge_bob5d ago', 'About time.', 'lockkeeper4d ago', 'Agreed, Bob.'];
    const foot = [
      '+ Show (2) more replies Last reply 3d ago',
      'Page 1 | Report post | Mark read',
      '© 2025 Tarnwick Herald. All rights reserved.',
    ];
    expect(await zonesOf([headline, first, second, ...comments, ...foot], 'en')).toEqual([
      'headline',
      'body',
      'body',
      'comment',
      'comment',
      'comment',
      'comment',
      'furniture',
      'furniture',
      'furniture',
    ]);
  });

  it('is furniture under the last comment also where its age is long', async () => {
    const comments = ['marinil y a 4 heures', 'Enfin.', 'Anneil y a 3 heures', 'Oui.'];
    const foot = '+ Voir encore (3) messages cachés Dernier message il y a 3 heures';
    expect((await zonesOf([...ARTICLE.fr!, ...comments, foot], 'fr')).slice(-2)).toEqual([
      'comment',
      'furniture',
    ]);
  });

  it('over the article may be its title with the name of the site', async () => {
    const title = 'Lock closes until May | Harbour | Tarnwick Herald';
    expect((await zonesOf([title, first, second], 'en'))[0]).toBe('headline');
  });
});

describe('the author', () => {
  const [headline, first, second] = ARTICLE.en!;
  const byline = 'By Jane Doe, harbour correspondent';
  const note = 'has written on locks and barges since 2011 and owns neither.';

  it('and what is said of her under the article is furniture', async () => {
    const zones = await zonesOf([headline, byline, first, second, 'Jane Doe', note], 'en');
    expect(zones.slice(2)).toEqual(['body', 'body', 'furniture', 'furniture']);
  });

  it('is no furniture where another’s name heads a last paragraph', async () => {
    const zones = await zonesOf([headline, byline, first, second, 'Rosa Quill', note], 'en');
    expect(zones.at(-1)).toBe('body');
  });

  it('takes no article with her whose name stands over it', async () => {
    const zones = await zonesOf([headline, byline, 'Jane Doe', first, second, first, second], 'en');
    expect(zones.slice(3)).toEqual(['body', 'body', 'body', 'body']);
  });
});

it('what a browser prints between two pages is furniture', async () => {
  const [headline, first, second] = ARTICLE.en!;
  const foot = 'https://www.tarnwick.example/news/lock-closes-until-may-and-opens-again-then 1/2';
  expect(await zonesOf([headline, first, foot, '20/10/2025, 14:12', second], 'en')).toEqual([
    'headline',
    'body',
    'furniture',
    'furniture',
    'body',
  ]);
});

it('the networks of a share bar are no headings', async () => {
  const [headline, first, second] = ARTICLE.cs!;
  const bar = ['LinkedIn', 'WhatsApp', 'Facebook X Viber'];
  const zones = await zonesOf([headline, first, ...bar, second], 'cs');
  expect(zones).toEqual(['headline', 'body', 'furniture', 'furniture', 'furniture', 'body']);
});

it('a call for money among the paragraphs is furniture', async () => {
  const [headline, first, second] = ARTICLE.en!;
  const call =
    'The Herald has no owner but its readers. If you can, please support our journalism from £2 a month. It takes less than a minute.';
  const zones = await zonesOf([headline, first, call, second], 'en');
  expect(zones).toEqual(['headline', 'body', 'furniture', 'body']);
});

it.each([
  ['over the article', '(솔재=솔재일보) 나은결 기자'],
  ['over the article', '나은결 기자 nagyeol@solje.example'],
  ['over the article', '▲ 3월에 닫힌 위쪽 수문. (사진=항만국 제공)'],
  ['over the article', '본문의 검색 링크는 자동 인식으로 제공됩니다.'],
  ['under it', '여러분의 제보를 기다립니다.'],
  ['under it', '댓글을 작성하려면 로그인해 주세요.'],
  ['under it', '당사는 서비스 개선을 위해 쿠키 및 유사 기술을 사용합니다.'],
  ['under it', '더 많은 소식은 인스타그램에서 확인하세요.'],
  ['under it', '모든 콘텐츠의 저작권은 솔재일보에 있습니다.'],
])('of a Korean page, %s: %s is furniture', async (place, line) => {
  const [headline, ...body] = ARTICLE.ko!;
  const lines = place === 'under it' ? [headline, ...body, line] : [headline, line, ...body];
  const zones = await zonesOf(lines, 'ko');
  expect(zones[lines.indexOf(line)]).toBe('furniture');
  expect(zones.filter((zone) => zone === 'body')).toHaveLength(2);
});

it.each([
  ['over the article', '15 تشرين الثاني 2024'],
  ['over the article', '15 تشرين الثاني/نوفمبر 2024 - 06:00'],
  ['over the article', 'البوابة العليا في مارس. (تصوير: فهد الراسي)'],
  [
    'under it',
    'نقوم نحن وشركاؤنا البالغ عددهم 90 بتخزين معلومات على جهازك، مثل ملفات تعريف الارتباط.',
  ],
  ['under it', 'سجل دخولك لتتمكن من التعليق.'],
  ['under it', 'جميع التعليقات تعبر عن رأي أصحابها فقط.'],
  ['under it', 'انضم إلى قناتنا على واتساب لتصلك الأخبار أولاً بأول.'],
])('of an Arabic page, %s: %s is furniture', async (place, line) => {
  const [headline, ...body] = ARTICLE.ar!;
  const lines = place === 'under it' ? [headline, ...body, line] : [headline, line, ...body];
  const zones = await zonesOf(lines, 'ar');
  expect(zones[lines.indexOf(line)]).toBe('furniture');
  expect(zones.filter((zone) => zone === 'body')).toHaveLength(2);
});

it.each([
  ['over the article', 'बंदरगाह का ऊपरी फाटक। (फ़ोटो: रमेश)'],
  ['over the article', '3 मिनट में पढ़ें'],
  ['over the article', 'सबसे ज़्यादा पढ़े गए लेख'],
  ['under it', 'आपने भी रिसाव देखा? हमें ईमेल करें।'],
  ['under it', 'हमारे व्हाट्सऐप चैनल से जुड़ें।'],
  ['under it', 'बंदरगाह की ताज़ा ख़बरों के लिए फाटक समाचार के साथ बने रहें।'],
  ['under it', 'कुछ लिंक से हमें कमीशन मिल सकता है।'],
  ['under it', 'हम और हमारे 90 साझेदार आपके डिवाइस पर कुकीज़ जैसी जानकारी सहेजते हैं।'],
  ['under it', 'आपका ईमेल पता प्रकाशित नहीं किया जाएगा।'],
])('of a Hindi page, %s: %s is furniture', async (place, line) => {
  const [headline, ...body] = ARTICLE.hi!;
  const lines = place === 'under it' ? [headline, ...body, line] : [headline, line, ...body];
  const zones = await zonesOf(lines, 'hi');
  expect(zones[lines.indexOf(line)]).toBe('furniture');
  expect(zones.filter((zone) => zone === 'body')).toHaveLength(2);
});

it('a Hindi sentence on a website, on neighbours or on what somebody should send is body', async () => {
  for (const last of [
    'यह वेबसाइट बंदरगाह के बच्चों ने बनाई है।',
    'हम और हमारे पड़ोसी रोज़ यहीं से नाव लेते हैं।',
    'प्रमुख ने कहा कि लोग अपनी शिकायतें दफ़्तर भेजें।',
  ]) {
    expect((await zonesOf([...ARTICLE.hi!, last], 'hi')).at(-1), last).toBe('body');
  }
});

it('what Hindi readers wrote an hour ago is comment', async () => {
  const lines = ['रमेश एक घंटे पहले', 'बहुत पहले सुधारना था।', 'मीना 2 दिन पहले', 'आख़िरकार।'];
  expect((await zonesOf([...ARTICLE.hi!, ...lines], 'hi')).slice(3)).toEqual(
    Array.from({ length: 4 }, () => 'comment'),
  );
});

it.each([
  ['over the article', 'Deniz KARA/KAYNARCA, (DHA)-'],
  ['over the article', 'KAYNARCA (AA) - DENİZ KARA'],
  ['over the article', 'Üst kapak marttan beri kapalı. (Fotoğraf: Deniz Kara)'],
  ['under it', 'Sitemizde çerezler kullanılmaktadır.'],
  ['under it', 'Biz ve 90 iş ortağımız, cihazınızda çerezler gibi bilgileri saklıyoruz.'],
  ['under it', 'WhatsApp kanalımıza katılın.'],
  ['under it', 'Liman haberleri için takipte kalın.'],
  ['under it', 'İzinsiz ve kaynak gösterilmeden yayınlanamaz.'],
  ['under it', 'Yorumlarınız editör onayından sonra yayınlanacaktır.'],
])('of a Turkish page, %s: %s is furniture', async (place, line) => {
  const [headline, ...body] = ARTICLE.tr!;
  const lines = place === 'under it' ? [headline, ...body, line] : [headline, line, ...body];
  const zones = await zonesOf(lines, 'tr');
  expect(zones[lines.indexOf(line)]).toBe('furniture');
  expect(zones.filter((zone) => zone === 'body')).toHaveLength(2);
});

it('a Turkish sentence may begin as a label does', async () => {
  for (const last of [
    'Son dakika değişikliğiyle gemiler güneye yöneldi.',
    'Daha fazla gemi gelmesi bekleniyor.',
    'Kaynak suyu bu mevsimde buz gibi olur.',
  ]) {
    expect((await zonesOf([...ARTICLE.tr!, last], 'tr')).at(-1), last).toBe('body');
  }
});

it('what Turkish readers wrote an hour or a year ago is comment', async () => {
  const lines = ['Selim bir saat önce', 'Çoktan onarılmalıydı.', 'Leyla 1 yıl önce', 'Sonunda.'];
  expect((await zonesOf([...ARTICLE.tr!, ...lines], 'tr')).slice(3)).toEqual(
    Array.from({ length: 4 }, () => 'comment'),
  );
});

it('an Arabic sentence may begin as a button does', async () => {
  for (const last of [
    'اشترك في السباق ثلاثون قارباً من القرى المجاورة.',
    'المزيد من الأرصفة سيفتح قبل الخريف.',
    'تحصل الهيئة على عمولة من كل سفينة تعبر.',
  ]) {
    expect((await zonesOf([...ARTICLE.ar!, last], 'ar')).at(-1), last).toBe('body');
  }
});

it.each([
  ['el', 'Σας άρεσε; Ακολουθήστε τον Κήρυκα.'],
  ['el', 'Η σελίδα λαμβάνει προμήθεια από κάποιους συνδέσμους.'],
  ['el', 'Αρχειοθετήθηκε στα: λιμάνι, υδατοφράκτες'],
  ['he', 'התגובות סגורות.'],
  ['he', 'הצטרפו לערוץ הווטסאפ שלנו.'],
  ['he', 'האתר מקבל עמלה על חלק מהקישורים.'],
  ['fa', 'انتهای پیام'],
  ['fa', 'نقل مطالب با ذکر منبع آزاد است.'],
  ['fa', 'شما هم نشتی دیده‌اید؟ به ما ایمیل بزنید.'],
  ['fa', 'پیک بندر – ۱۲ خرداد ۱۴۰۴'],
])('under an article in %s, %s is furniture', async (language, line) => {
  const zones = await zonesOf([...ARTICLE[language]!, line], language);
  expect(zones).toEqual(['headline', 'body', 'body', 'furniture']);
});

it.each([
  ['el', 'Οι δύτες λαμβάνουν προμήθεια για κάθε μαούνα που βγάζουν.'],
  ['he', 'לשאלות העמידה הנהלת הנמל קו טלפון, 03-555-0177, הפעיל בכל יום עד הערב.'],
  ['fa', 'اداره از هر قایق کمیسیون دریافت می‌کند.'],
])('under an article in %s, a sentence of its own is body: %s', async (language, line) => {
  expect((await zonesOf([...ARTICLE[language]!, line], language)).at(-1)).toBe('body');
});

it.each([
  ['سالم قبل يومين', 'ليلى منذ ساعتين'],
  ['سالم كتب: ١٥ نوفمبر ٢٠٢٤ - ٠٨:٤٠', 'ليلى كتبت: ١٥ نوفمبر ٢٠٢٤ - ٠٩:٠٣'],
  ['رأيان حول “البوابة مغلقة حتى مايو”', 'ليلى'],
])('what Arabic readers wrote under "%s" is comment', async (above, next) => {
  const lines = [above, 'كان يجب إصلاحها منذ سنوات.', next, 'أخيراً.'];
  expect((await zonesOf([...ARTICLE.ar!, ...lines], 'ar')).slice(3)).toEqual(
    Array.from({ length: 4 }, () => 'comment'),
  );
});

it.each([
  ['en', 'Search for missing boat ends'],
  ['en', 'Share prices fall again'],
  ['ar', 'تحرير رهائن في عملية ليلية'],
  ['ar', 'صور الأقمار تكشف الجفاف'],
  ['ko', '사진 한 장이 바꾼 포구'],
])('%s: over an article without another headline, %s is one', async (language, line) => {
  const [headline, ...body] = ARTICLE[language]!;
  expect((await zonesOf([line, ...body], language))[0]).toBe('headline');
  expect((await zonesOf([line, `${headline} – ${headline}`, ...body], language))[0]).toBe(
    'furniture',
  );
});

it('a Korean sentence on a reporter, a picture or a comment is body', async () => {
  for (const last of [
    '현장을 지킨 것은 기자 한 명이었다.',
    '사진을 찍으려는 사람들이 수문 위로 몰렸다.',
    '댓글에는 항만국을 탓하는 글이 이어졌다.',
    '이 마을 사람들은 쿠키 공장의 냄새에 익숙하다.',
  ]) {
    expect((await zonesOf([...ARTICLE.ko!, last], 'ko')).at(-1), last).toBe('body');
  }
});

it('“2개의 댓글” heads what readers wrote', async () => {
  const comments = ['2개의 댓글', '뱃사람 2025-03-13 08:40:12', '진작 고쳤어야죠.'];
  expect((await zonesOf([...ARTICLE.ko!, ...comments], 'ko')).slice(3)).toEqual([
    'comment',
    'comment',
    'comment',
  ]);
});

it('lines under a contact heading are boilerplate as far as an address or a number', async () => {
  const [headline, first, second] = ARTICLE.de!;
  const contact = ['Pressekontakt:', 'Jana Kolb', 'presse@tarnwick.example', '05555 0100-31'];
  expect((await zonesOf([headline, first, second, ...contact], 'de')).slice(3)).toEqual([
    'boilerplate',
    'boilerplate',
    'boilerplate',
    'boilerplate',
  ]);
  const next = [...contact.slice(0, 3), 'Alte Schleuse'];
  expect((await zonesOf([headline, first, second, ...next], 'de')).at(-1)).not.toBe('boilerplate');
});

it.each([
  ['ru', '3 марта, 10:40'],
  ['ru', '10:40, 3 марта'],
  ['ru', 'Вчера в 10:40'],
  ['en', '3 May at 10:40'],
])(
  '%s: a line that is a day and an hour dates the page without a year: %s',
  async (language, line) => {
    const [headline, ...body] = ARTICLE[language]!;
    expect((await zonesOf([headline, line, ...body], language))[1]).toBe('furniture');
  },
);

it.each([
  [
    'en',
    'This article has affiliate links, which means that the Herald may earn a little, at no cost to you, whenever you buy a rope or a lamp through one of them.',
  ],
  ['ja', '本ページはプロモーションが含まれています。'],
  ['ja', '※記事内のリンクから商品を購入すると、売上の一部が当サイトに還元されることがあります。'],
  ['ja', '※港の暮らしは一部のリンクから紹介料を得ています。'],
])('%s: what the law wants said of paid links is furniture: %s', async (language, line) => {
  expect((await zonesOf([...ARTICLE[language]!, line], language)).at(-1)).toBe('furniture');
});

it.each([
  ['ja', '記者会見で港長が辞意　水門の補修巡り'],
  ['ja', '編集部が見た春の運河'],
])('%s: a headline may begin as a byline does: %s', async (language, headline) => {
  const [, first, second] = ARTICLE[language]!;
  expect((await zonesOf([headline, first, second], language))[0]).toBe('headline');
});

it('a last paragraph on links, affiliates or a commission is body', async () => {
  for (const last of [
    'The trust is affiliated with the county museum.',
    'The commission links its grant to the repair of the lock.',
    'The board earns a commission on every barge.',
    'And the bargemen? They wait.',
  ]) {
    expect((await zonesOf([...ARTICLE.en!, last], 'en')).at(-1), last).toBe('body');
  }
});

it('a short question in a talk is no subhead', async () => {
  const talk = [
    '— Вас отпустят?',
    '— Кто ж меня спросит. Обещал заходить в буфет, без меня закроется.',
  ];
  const zones = await zonesOf([...ARTICLE.ru!, ...talk], 'ru');
  expect(zones.slice(-2)).toEqual(['body', 'body']);
});

describe('a line from a stranger', () => {
  // A pattern that tried every blank took 9 s for 60,000 of these signs.
  it('may be filled with blanks and signs', async () => {
    const line = `x${' ( '.repeat(100_000)}photo: `;
    expect(await zonesOf([...ARTICLE.en!, line], 'en')).toEqual([
      'headline',
      'body',
      'body',
      'body',
    ]);
  });
});
