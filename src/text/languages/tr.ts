import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** A case ending stands behind a name's apostrophe: "Kıyıhat'ın", "Ankara'da". */
const bare = (key: string): string => {
  const at = key.indexOf("'");
  return at > 0 ? key.slice(0, at) : key;
};

export const tr: LanguageRecord = {
  tag: 'tr',
  get functionWords() {
    return new Set(
      words(`yüzde 
      ve bir bu da de için ile olarak olan çok daha ise en gibi kadar sonra ne o ki ama her var yok değil mi mı mu
      mü şey göre diye ya veya hem önce oldu olduğu olduğunu etti eden edilen tarafından üzerinde içinde arasında
      ancak bile şu biz ben onun bunun yeni dedi sen siz onlar bana sana ona bize size onlara beni seni onu bizi
      sizi onları benim senin bizim sizin onların kendi kendisi kendisine kendini bunu buna bunlar bunları bunların
      şunu şunlar böyle şöyle öyle nasıl neden niçin niye nerede nereye hangi kim kimse kimi bazı birçok pek tüm
      bütün hiç hep hepsi herkes biri birisi birbirine diğer başka aynı ayrıca üzere rağmen dolayı karşı doğru
      itibaren beri dek değin boyunca yüzünden sayesinde hakkında birlikte sırasında sırada altında üstünde yanında
      önünde arkasında dışında karşısında nedeniyle yönelik ilişkin ait fakat lakin yalnız sadece oysa çünkü zira
      eğer şayet halde yani hatta üstelik bugün dün yarın şimdi artık henüz hâlâ hala yine tekrar bazen daima asla
      olup olması olmak olacak olur olsa olmadığı olmayan olduklarını oluyor oldukça olmasını ederek etmek edecek
      ediyor ettiği ettiğini ettikleri eder edildi ediliyor yapan yapılan yaptı yapmak yapıyor yapılacak vardı yoktu
      idi imiş değildi iken gelen alan veren yer aldı yüzde yıl yılında yılı adet saat gün ay söyledi belirtti
      kaydetti ifade şekilde önemli bulunan ilgili`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      Dr. Prof. Doç. Yrd. Av. Mah. Cad. Sok. Sk. No. Apt. Bul. Tel. Faks. T.C. A.Ş. Ltd. Şti. vb. vs. vd. bkz. örn.
      yy. s. ss. sf. M.Ö. M.S. Alb. Gen. Org. Bşk. Müd. Üni. Inc. Corp. Co. St.`),
    );
  },
  ordinalStop: true,
  capitalAfterOrdinal: true,
  framesSpeech: true,
  apostropheEndings: true,
  spaced: true,
  get numbers() {
    return values(
      'sıfır=0 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 birinci=1 ikinci=2 üçüncü=3 dördüncü=4 beşinci=5 altıncı=6 yedinci=7 sekizinci=8 dokuzuncu=9 onuncu=10 yüz=100 bin=1000',
    );
  },
  get magnitudes() {
    return values(
      'yüz=100 bin=1e3 milyon=1e6 milyonu=1e6 milyona=1e6 milyonun=1e6 milyondan=1e6 milyonluk=1e6 mn=1e6 milyar=1e9 milyarı=1e9 milyara=1e9 milyarın=1e9 milyardan=1e9 milyarlık=1e9 mlr=1e9 trilyon=1e12 düzine=12',
    );
  },
  bare,
  stemmer: async () => (await import('@orama/stemmers/turkish')).stemmer,
  get calendar(): Calendar {
    return {
      months:
        'ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık',
      monthsInShort: 'oca, şub, mar, nis, may, haz, tem, ağu, eyl, eki, kas, ara',
      // "Salı" and "pazar" are other words, too.
      weekdays: 'pazartesi, , çarşamba, perşembe, cuma, cumartesi',
      relativeDays: 'bugün dün yarın',
      ending: /'\p{L}+$|(?<=\p{L}{4})[dt][ae]n?$/u,
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly: 'abonelere özel',
      mayBePaid: 'ortakl|bağlan',
      affiliate: 'satiş ortakliği bağlanti',
      links: 'bağlanti|linkler',
      commission: 'komisyon',
      earns: 'kazan|komisyon al|alabilir|elde ed',
      weAndOurPartners: 'biz ve',
      consent: 'biz ve .{0,250}çerez|[^.]{0,60}(?:sitemiz|size |sizlere |deneyim).{0,120}çerez',
      unsubscribe: 'üyelikten ayril|abonelikten (?:ayril|çik)',
      inboxAnywhere: 'e-?posta (?:kutunuz|adresinize gel)|gelen kutunuz',
      inBrowser: 'tarayici(?:n[iı]z)?da',
      minuteRead: 'okuma',
      readingTime: 'okuma süresi',
      picture: 'Fotoğraf|FOTOĞRAF',
      bracketedCaption: '[Ff]otoğraf|FOTOĞRAF',
      mayStay: 'haber',
      stayWithUs: String.raw`haberler(?:i|den)? (?:için |.{0,30}haberdar).{0,40}(?:takipte kal|takip ed|tiklay|abone ol)\p{L}*\P{L}*$`,
      promises:
        'ilgili (?:haber|içerik)|benzer (?:haber|içerik)|(?:en )?çok okunan|(?:bunlar |bu haber )?(?:da |de )?ilginizi çekebilir|(?:son|diğer|önerilen) haber|sizin için öner',
      signature: String.raw`\((?:aa|dha|iha|anka)\)\s?[-–]?(?:$|\s\p{L}+(?:\s\p{L}+){1,2}$)`,
      ages: {
        önce: String.raw`(?:\d{1,3}|bir)\s+(?:saniye|sn|dakika|dk|saat|sa|gün|hafta|ay|yil)\s+önce\b`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      hakkında
      hakkımızda
      kurum hakkında
      şirket hakkında
      editöre not
      editörlere not
      editörlerin dikkatine`),
      aboutEnd: phrases(`
      hakkında
      hakkında bilgi
      kısaca`),
      contact: phrases(`
      basın iletişim
      basın iletişimi
      basın irtibat
      basın için iletişim
      medya iletişim
      medya iletişimi
      medya ilişkileri
      iletişim
      iletişim için
      iletişim bilgileri
      ayrıntılı bilgi için
      detaylı bilgi için
      daha fazla bilgi için
      bilgi için
      basın danışmanı
      basın sözcüsü
      yatırımcı ilişkileri`),
      release: phrases(`
      basın bülteni
      basın açıklaması
      basın duyurusu
      basına ve kamuoyuna
      acil yayın
      derhal yayınlanmak üzere
      ambargo`),
      safeHarbour: phrases(`
      ileriye dönük beyanlar
      ileriye yönelik ifadeler
      tüm hakları saklıdır
      yatırım tavsiyesi değildir
      kayıtlı ticari marka`),
      byline: phrases(`
      haber
      haber:
      yazan
      yazan:
      yazar
      yazar:
      editör
      editör:
      muhabir
      muhabir:
      derleyen
      derleyen:
      haber merkezi
      hazırlayan
      hazırlayan:`),
      furniture: phrases(`
      paylaş
      haberi paylaş
      bu haberi paylaş
      facebook'ta paylaş
      twitter'da paylaş
      whatsapp'ta paylaş
      tweetle
      yazdır
      yazıcıya gönder
      linki kopyala
      bağlantıyı kopyala
      kopyala
      kaydet
      takip et
      bizi takip edin
      google news'te takip et
      google haberler'de
      abone ol
      abone olun
      abone olmak için
      üye ol
      giriş yap
      kayıt ol
      bültenimize abone olun
      e-bültenimize abone olun
      whatsapp kanalımıza
      bizi google
      kaynak gösterilmeden
      izinsiz ve kaynak
      izinsiz kopyalanamaz
      bu içerik abonelere
      yorumlarınız editör
      yorumların sorumluluğu
      yorum yapabilmek için
      yorum yapmak için giriş
      e-posta adresiniz yayınlanmayacak
      e-posta hesabınız yayımlanmayacak
      e-bülten
      ilgili haberler
      ilgili haber
      benzer haberler
      diğer haberler
      önerilen haberler
      sizin için önerilenler
      bunlar da ilginizi çekebilir
      ilginizi çekebilir
      çok okunanlar
      en çok okunanlar
      en çok okunan haberler
      son haberler
      son dakika haberleri
      güncel haberler
      sıradaki haber
      sonraki haber
      önceki haber
      daha fazla haber
      devamını oku
      devamı için tıklayın
      ayrıca oku
      bunu da oku
      bakınız
      reklam
      sponsorlu
      sponsorlu içerik
      advertorial
      çerez
      çerezler
      çerez kullanıyoruz
      bu site çerez
      bu sitede çerez
      sitemizde çerez
      çerez politikası
      kabul et
      tümünü kabul et
      kabul ediyorum
      gizlilik politikası
      gizlilik
      kullanım koşulları
      kişisel verilerin korunması
      künye
      tüm hakları saklıdır
      telif hakkı
      copyright
      ©
      (c)
      giriş
      giriş:
      giriş tarihi
      güncelleme
      güncelleme:
      güncelleme tarihi
      son güncelleme
      yayınlanma
      yayınlanma:
      yayınlanma tarihi
      yayın tarihi
      oluşturulma tarihi
      eklenme tarihi
      etiketler
      etiketler:
      etiket
      kategori
      kategori:
      kategoriler
      konular
      kaynak
      kaynak:
      fotoğraf
      fotoğraf:
      fotoğraflar
      foto
      foto:
      görsel
      görsel:
      fotoğraf galerisi
      foto galeri
      video
      video galeri
      ana sayfa
      anasayfa
      menü
      arama
      ara
      içeriğe geç
      başa dön
      yukarı çık
      okuma süresi
      facebook
      newsletter
      bu haber de ilginizi çekebilir
      bunlara da bakın
      beğen yükleniyor
      bunu beğen
      e-posta adresiniz
      e-posta adresi
      haberin devamı
      haberin devamı için
      haberi dinle
      yorumları göster
      habere yorum yap
      google news
      anasayfaya dön
      uygulamamızı indirin
      mobil uygulamamızı
      yasal uyarı
      aydınlatma metni
      kvkk
      reklam alanı
      sıradaki haber yükleniyor
      haberle ilgili daha fazlası
      editörün seçtikleri`),
      call: phrases(`
      takip edin
      abone olun
      bize yazın
      yazın
      gönderin
      bize gönderin
      bizi arayın
      arayın
      bildirin
      bize bildirin
      anlatın
      paylaşın
      ihbar hattı
      katılın
      tıklayın
      takipte kalın
      indirin`),
      comment: phrases(`
      yorumlar
      yorum
      yorum yap
      yorum yaz
      yorum yazın
      yorumunuzu yazın
      yorum ekle
      yorum bırak
      okur yorumları
      okuyucu yorumları
      cevap yaz
      bir cevap yazın
      bir yanıt yazın
      yanıtla
      cevapla`),
      commentAuthor: phrases(`
      dedi ki:
      diyor ki:
      yazdı:
      yorumladı:
      diyor:`),
      credit: phrases(`
      yapılan açıklamada
      yapılan yazılı açıklamada
      yazılı açıklamada
      yazılı açıklamaya göre
      şirketten yapılan açıklamada
      açıklamaya göre
      şirket açıklamasına göre
      basın bültenine göre
      basın bülteninde
      basın açıklamasında
      basın açıklamasına göre
      yazılı açıklama yaptı
      şirket sözcüsü
      kaynak: basın bülteni
      basın bülteni`),
      speech: words(`
      dedi diyen diyor söyledi söylüyor belirtti belirtiyor açıkladı açıklıyor anlattı anlatıyor vurguladı vurguluyor
      kaydetti ekledi ekliyor konuştu konuşuyor bildirdi aktardı aktarıyor savundu yanıtladı cevapladı uyardı
      hatırlattı sordu yazdı itiraf değerlendirdi iddia sözlerini diyerek söyleyen belirten vurgulayan
      duyurdu duyuruyor ifadelerini ifadesini eleştirdi yineledi tekrarladı özetledi yorumladı anımsattı paylaştı söyleyerek belirterek vurgulayarak kaydederek ekleyerek anlatarak savunarak`),
      negation: words('değil yok hiç asla ne hiçbir kimse'),
      hedge: phrases(`
      belki
      muhtemelen
      yaklaşık
      yaklaşık olarak
      neredeyse
      hemen hemen
      en fazla
      en az
      civarında
      aşkın
      fazla
      az
      olabilir
      iddiaya göre
      öne sürülen
      tahminen
      sanılıyor
      tahmin ediliyor
      bekleniyor`),
    };
  },
};
