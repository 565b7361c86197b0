import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** Indonesian; Malay is read by it, too. */
export const id: LanguageRecord = {
  tag: 'id',
  get functionWords() {
    return new Set(
      words(`
      yang dan di ini itu dengan untuk dari dalam tidak pada adalah ke akan juga oleh sebagai atau telah ada kami karena lebih bisa
      dapat kita mereka saat tersebut bahwa saya sudah seperti setelah hanya harus tahun para secara serta agar sangat namun ia kata
      menjadi antara belum aku kamu anda dia beliau nya kalian se bagi demi hingga sampai sejak selama sebelum sesudah ketika
      sementara sambil jika kalau bila apabila meski meskipun walau walaupun tetapi tapi melainkan sedangkan sehingga maka supaya
      guna tanpa atas bawah depan belakang samping luar dekat jauh tentang terhadap kepada daripada per melalui menurut yakni yaitu
      ialah merupakan masih sedang pernah lagi pun lah kah bukan jangan tak tiada semua seluruh setiap tiap beberapa banyak sedikit
      sebuah seorang seekor suatu salah satu dua tiga sendiri sama lain lainnya saling paling kurang cukup hampir sekitar begitu
      demikian apa siapa mana kapan mengapa kenapa bagaimana berapa sini situ sana kini sekarang nanti tadi kemarin besok hari bulan
      pukul perlu boleh mau ingin mampu punya memiliki mempunyai hal cara pihak orang kali baru lalu kemudian akhirnya selain
      termasuk antaranya bahkan justru memang pula dll dsb juta ribu ujar ujarnya tutur tuturnya`),
    );
  },
  get abbreviations() {
    return new Set(
      words(
        'PT. CV. Tbk. Dr. dr. drh. drg. Drs. Ir. Prof. H. Hj. S.H. S.E. M.M. Jl. jl. No. no. Kec. Kab. dkk. dll. dsb. hlm. tgl. a.n. d.a. u.p. s.d. Inc. Corp. Ltd. Co. Mr. Ms.',
      ),
    );
  },
  ordinalStop: false,
  spaced: true,
  get numbers() {
    return values(
      'nol=0 satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11 pertama=1 kedua=2 ketiga=3 keempat=4 kelima=5 lapan=8 kosong=0 seratus=100 seribu=1000',
    );
  },
  get magnitudes() {
    return values(
      'belas=1 puluh=10 puluhan=10 ratus=100 ratusan=100 ribu=1e3 ribuan=1e3 juta=1e6 jutaan=1e6 miliar=1e9 milyar=1e9 triliun=1e12 persen=1 lusin=12',
    );
  },
  stemmer: async () => (await import('@orama/stemmers/indonesian')).stemmer,
  get calendar(): Calendar {
    return {
      months:
        'januari jan, februari feb, maret mar, april apr, mei, juni jun, juli jul, agustus agu ags agt, september sep sept, oktober okt, november nov, desember',
      weekdays: 'senin, selasa, rabu, kamis, jumat, sabtu, minggu',
      relativeDays: 'kemarin besok',
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly: 'khusus (?:bagi |untuk )?pelanggan',
      mayBePaid: 'tautan',
      affiliate: 'tautan afiliasi',
      links: String.raw`\btautan(?![a-zà-ỹ])`,
      commission: String.raw`\bkomisi(?![a-zà-ỹ])`,
      earns: 'peroleh|dapat|[nt]erima',
      weAndOurPartners: 'kami dan',
      unsubscribe: String.raw`\bberhenti berlangganan`,
      inboxAnywhere: String.raw`\b(?:di|ke) (?:kotak masuk|e-?mail|surel)(?: anda| kamu)?(?=$|[\s.,!?])`,
      feedFootOpens: 'post|artikel|postingan|pos',
      feedFootEnds: 'pertama kali (?:tampil|muncul) (?:di|pada)',
      minutes: 'menit',
      readingTimeOtherwise: String.raw`\d\s?menit (?:mem)?baca|waktu baca\s?:?\s*\d{1,2}`,
      picture: 'Ilustrasi',
      promises:
        '(?:berita|artikel) (?:terkait|populer|lainnya|terbaru|terkini)|baca juga|simak juga|terpopuler|terkait|paling banyak (?:dibaca|dilihat)|rekomendasi|pilihan (?:editor|redaksi)',
      pageWords: 'langganan|hak cipta',
      ages: {
        lalu: String.raw`(?:\d{1,3}\s?|\bse)(?:detik|dtk|menit|mnt|jam|hari|minggu|pekan|bulan|bln|tahun|thn)\s+(?:yang\s+|yg\s+)?lalu\b`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      tentang
      tentang kami
      tentang perusahaan
      mengenai
      sekilas tentang
      sekilas
      profil perusahaan
      catatan untuk editor
      catatan redaksi`),
      aboutEnd: ['sekilas'],
      contact: phrases(`
      kontak
      kontak media
      kontak pers
      narahubung
      narahubung media
      hubungi
      hubungan media
      hubungan masyarakat
      humas
      informasi lebih lanjut
      untuk informasi lebih lanjut
      untuk keterangan lebih lanjut`),
      release: phrases(`
      siaran pers
      rilis pers
      keterangan pers
      kenyataan media
      untuk segera disiarkan
      untuk disiarkan segera`),
      safeHarbour: phrases(`
      pernyataan berwawasan ke depan
      pernyataan ke depan
      hak cipta dilindungi
      merek dagang terdaftar`),
      byline: phrases(`
      oleh
      ditulis oleh
      tim redaksi
      penulis
      penulis:
      reporter
      reporter:
      editor
      editor:
      laporan:
      pewarta:
      redaksi
      teks:`),
      furniture: phrases(`
      bagikan
      bagikan ke facebook
      bagikan artikel
      bagikan berita
      kongsi
      cetak
      salin tautan
      simpan
      ikuti kami
      ikuti
      langganan
      berlangganan
      berhenti berlangganan
      klik di sini untuk berhenti
      masuk
      daftar
      buletin
      buletin kami
      dapatkan berita
      baca juga
      baca selengkapnya
      baca selanjutnya
      simak juga
      lihat juga
      selengkapnya
      artikel terkait
      berita terkait
      terkait
      rekomendasi
      rekomendasi untuk anda
      pilihan editor
      terpopuler
      berita populer
      paling banyak dibaca
      terbaru
      berita terbaru
      berita terkini
      berita lainnya
      artikel selanjutnya
      artikel sebelumnya
      iklan
      advertorial
      konten bersponsor
      kami menggunakan cookie
      situs ini menggunakan
      situs web ini menggunakan
      setuju
      terima semua
      kebijakan privasi
      syarat dan ketentuan
      hak cipta
      hak cipta dilindungi
      diterbitkan
      dipublikasikan
      tayang
      diperbarui
      tag:
      tags
      topik:
      kategori
      sumber:
      foto:
      foto
      ilustrasi
      video
      menu
      beranda
      cari
      pencarian
      waktu baca
      tonton video
      artikel ini telah tayang
      copyright
      ©
      (c)
      suka
      memuat
      lihat semua
      laporkan
      cek berita
      baca berita
      dapatkan update
      langsung ke konten
      lewati ke konten
      scroll untuk
      scroll to
      advertisement
      info iklan
      pedoman media siber
      facebook
      newsletter`),
      call: phrases(`
      ikuti
      berlangganan
      kirim
      kirimkan
      hubungi
      tulis ke
      ceritakan
      dapatkan
      simak
      mari bergabung
      bergabunglah`),
      comment: phrases(`
      komentar
      tulis komentar
      tinggalkan komentar
      tinggalkan balasan
      beri komentar
      berikan komentar
      kirim komentar
      tambahkan komentar
      balas
      tanggapan
      surat pembaca`),
      commentAuthor: phrases(`
      berkata:
      menulis:
      mengatakan:
      membalas:`),
      credit: phrases(`
      dalam siaran pers
      dalam siaran persnya
      dalam keterangan pers
      dalam keterangan persnya
      dalam keterangan tertulis
      dalam keterangan tertulisnya
      dalam keterangan resmi
      melalui siaran pers
      menurut siaran pers
      lewat siaran pers
      berdasarkan siaran pers
      dalam pernyataan tertulis
      dalam pernyataan resmi
      menurut perusahaan
      menurut keterangan
      siaran pers`),
      speech: words(`
      kata ujar tutur ucap jelas ungkap tambah papar imbuh tegas terang sebut beber cetus kenang katanya ujarnya tuturnya ucapnya
      jelasnya ungkapnya tambahnya imbuhnya paparnya tegasnya sebutnya mengatakan menjelaskan menambahkan menuturkan mengungkapkan
      menegaskan menyatakan memaparkan menyebut menyebutkan menceritakan mengenang mengaku menilai menulis menjawab berkata`),
      negation: words('tidak bukan tak tanpa belum jangan tiada'),
      hedge: phrases(`
      mungkin
      sekitar
      kira-kira
      hampir
      lebih dari
      kurang dari
      diperkirakan
      diduga
      konon
      setidaknya
      dapat
      bisa`),
    };
  },
};
