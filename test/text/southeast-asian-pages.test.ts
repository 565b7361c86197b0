/** What newspapers, blogs and forums in Indonesian, Vietnamese and Thai set around an article. */
import { describe, expect, it } from 'vitest';
import { zonesWithin } from './zones-of.ts';

const ARTICLES = {
  id: [
    'Pintu air ditutup sampai Mei',
    'Pengelola pelabuhan menutup pintu air hulu mulai pekan kedua Maret, sehingga 23 perahu nelayan harus memutar lewat muara selatan.',
    'Tahun lalu penyelam menemukan dua retakan di pintu barat, salah satunya sepanjang sampan, kata penjaga Darto di tepi tanggul.',
    'Kayu pintu lama diberikan kepada sekolah desa untuk dijadikan panggung.',
  ],
  vi: [
    'Đóng cửa cống đến tháng Năm',
    'Ban quản lý cảng đóng cửa cống trên từ tuần thứ hai của tháng Ba, nên 23 thuyền cá phải đi vòng qua nhánh sông phía nam.',
    'Năm ngoái thợ lặn thấy hai vết nứt ở cánh cửa phía tây, một vết dài bằng chiếc thuyền con, ông Bảy coi cống kể trên đê.',
    'Gỗ của cánh cửa cũ được tặng cho trường làng để dựng sân khấu.',
  ],
  th: [
    'ปิดประตูน้ำถึงเดือนพฤษภาคม',
    'การท่าเรือปิดประตูน้ำบนตั้งแต่สัปดาห์ที่สองของเดือนมีนาคม เรือประมง 23 ลำจึงต้องอ้อมไปทางคลองใต้ ซึ่งใช้เวลานานขึ้นเที่ยวละ 40 นาที',
    'ปีก่อนนักประดาน้ำพบรอยร้าวสองรอยที่บานตะวันตก รอยหนึ่งยาวเท่าเรือพาย ลุงเดชผู้เฝ้าประตูเล่าอยู่บนคันดิน',
    'ไม้จากบานเก่ามอบให้โรงเรียนประจำหมู่บ้านซึ่งเด็กๆ จะเอาไปต่อเป็นเวทีการแสดงกลางสนาม',
  ],
} as const;
type Tag = keyof typeof ARTICLES;

const zonesAt = (tag: Tag, lines: readonly string[], at: number) =>
  zonesWithin(ARTICLES[tag], lines, at, tag);

describe('what readers wrote is comment', () => {
  it.each<[Tag, readonly string[]]>([
    [
      'id',
      ['pelaut_tua5 hari lalu', 'Akhirnya.', 'bu_sri3 jam yang lalu (Diedit 2 jam lalu)', 'Iya.'],
    ],
    ['id', ['Sri seminggu yang lalu', 'Akhirnya.', 'Darto 4 mnt lalu', 'Iya.']],
    ['vi', ['chu_thuyen5 giờ trước', 'Cuối cùng cũng sửa.', 'Cô Ba một ngày trước', 'Đúng thế.']],
    ['th', ['ลุงเรือ5 นาทีที่แล้ว', 'ซ่อมสักที', 'pa_daeng1 ชั่วโมงที่แล้ว (แก้ไข 3 นาทีที่แล้ว)', 'นั่นสิ']],
    ['th', ['ลุงเรือ 2 วันที่ผ่านมา', 'ซ่อมสักที', 'ป้าแดง 3 ชม. ที่แล้ว', 'นั่นสิ']],
    [
      'th',
      [
        '2 ความคิดเห็น',
        'ลุงเรือ 3 มีนาคม 2568 เวลา 13:10 น.',
        'ซ่อมสักที',
        'ป้าแดง 4 มีนาคม 2568 เวลา 09:02 น.',
        'รอมานานแล้วไหมล่ะ? ชาวเรืออย่างเราอ้อมคลองใต้จนเบื่อแล้วค่ะคุณลุง…',
      ],
    ],
  ])('%s: where ages or dates stand beside the names: %j', async (tag, lines) => {
    expect(await zonesAt(tag, lines, 4)).toEqual(lines.map(() => 'comment'));
  });
});

describe('between headline and article stands furniture', () => {
  it.each<[Tag, string]>([
    ['id', 'Tim Redaksi · 3 Agu 2024'],
    ['id', '2 menit baca'],
    ['vi', 'Ban biên tập · 03/05/2025'],
    ['vi', 'Bởi Trần Ba'],
    ['vi', '4 phút đọc'],
    ['th', 'ข่าวท่าเรือ - 3 มี.ค. 2568 - ท้องถิ่น'],
    ['th', '3 มี.ค. 68 | 10:30 น.'],
    ['th', '๓ มีนาคม ๒๕๖๘'],
    ['th', 'วันจันทร์ที่ 3 มีนาคม พ.ศ. 2568'],
    ['th', 'โดย สมใจ ทะเลงาม'],
    ['th', 'อ่าน 3 นาที'],
  ])('%s: %s', async (tag, line) => {
    expect(await zonesAt(tag, [line], 1)).toEqual(['furniture']);
  });
});

describe('under an article stands furniture', () => {
  it.each<[Tag, string]>([
    ['id', 'Warta Pelabuhan menerima komisi dari beberapa tautan di halaman ini.'],
    ['id', 'Kami dan 318 mitra membaca data di ponsel Anda, misalnya cookie, untuk memilih iklan.'],
    ['id', 'Kabar pelabuhan tiap pagi; Anda bisa berhenti berlangganan kapan saja.'],
    ['id', 'Artikel Pintu air ditutup pertama kali tampil pada Warta Pelabuhan.'],
    ['id', 'Mari bergabung di grup Telegram Warta Pelabuhan.'],
    ['vi', 'Báo Cảng nhận hoa hồng từ một số liên kết trong bài.'],
    [
      'vi',
      'Chúng tôi và 318 đối tác đọc dữ liệu trên điện thoại của bạn, như cookie, để chọn quảng cáo.',
    ],
    ['vi', 'Tin cảng mỗi sáng; bạn có thể hủy đăng ký bất cứ lúc nào.'],
    ['vi', 'Bài viết Đóng cửa cống đã xuất hiện đầu tiên vào Báo Cảng.'],
    ['vi', 'Đường dây nóng: 0555 0142'],
    ['th', 'ข่าวท่าเรือได้รับค่าคอมมิชชันจากลิงก์บางลิงก์ในหน้านี้'],
    ['th', 'เราและพันธมิตร 318 รายอ่านข้อมูลในโทรศัพท์ของคุณ เช่น คุกกี้ เพื่อเลือกโฆษณาที่เหมาะกับคุณ'],
    ['th', 'ข่าวท่าเรือทุกเช้า ยกเลิกการรับข่าวได้ทุกเมื่อ'],
  ])('%s: %s', async (tag, line) => {
    expect(await zonesAt(tag, [line], 4)).toEqual(['furniture']);
  });

  it.each<[Tag, readonly string[]]>([
    ['id', ['Berita terkait', 'Tarif feri naik', 'Pasar ikan pindah ke seberang sungai']],
    ['vi', ['Tin liên quan', 'Vé phà tăng giá', 'Chợ cá dời sang bờ bên kia sông']],
    ['th', ['ข่าวที่เกี่ยวข้อง', 'ค่าเรือขึ้นราคา', 'ตลาดปลาย้ายไปอีกฝั่งของแม่น้ำ']],
  ])('%s: the titles under %j', async (tag, lines) => {
    expect(await zonesAt(tag, lines, 4)).toEqual(lines.map(() => 'furniture'));
  });
});

describe('a short Thai paragraph, which has no stop, is body', () => {
  it.each([
    'โดยผู้ที่สนใจลงเรือฟรีได้ทุกวันอาทิตย์ของเดือนนี้',
    'ผู้สื่อข่าวรายงานว่าระดับน้ำในคลองเริ่มลดลงแล้วเมื่อเช้านี้',
    'บันทึกข้อตกลงลงนามที่ศาลากลางโดยนายอำเภอทั้งสองฝั่ง',
    'แชร์ลูกโซ่ในตลาดทำให้แม่ค้าหลายคนไม่มีเงินต่อเรือใหม่',
    'พิธีเปิดจะจัดขึ้นในวันที่ 17 มิถุนายน 2568 ที่ท่าเก่า',
  ])('%s', async (line) => {
    expect(await zonesAt('th', [line], 2)).toEqual(['body']);
  });

  it('and what stands under one about opinions is no comment', async () => {
    const lines = ['ความเห็นของชาวเรือ'];
    expect((await zonesAt('th', lines, 2))[0]).not.toBe('comment');
  });
});

it('what only sounds like a page’s notice is body', async () => {
  for (const [tag, last] of [
    ['id', 'Komisi itu menerima laporan nelayan pada hari Senin.'],
    ['id', 'Suka atau tidak, nelayan harus memutar sampai Mei.'],
    ['vi', 'Thích hay không thì thuyền vẫn phải đi vòng đến tháng Năm.'],
    ['vi', 'Bởi vì nước cạn nên thuyền lớn không vào được nữa.'],
    ['vi', 'Chúng tôi và các chủ thuyền đã chờ hai năm rồi.'],
  ] as const)
    expect(await zonesAt(tag, [last], 4), last).toEqual(['body']);
});
