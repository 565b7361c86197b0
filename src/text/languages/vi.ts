import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** Vietnamese sets a space behind each syllable; what is listed here are the syllables of its function words, too. */
export const vi: LanguageRecord = {
  tag: 'vi',
  get functionWords() {
    return new Set(
      words(`
      và của là có cho các những được trong không với một này đã để người khi từ đến cũng như ra về năm theo vào tại nhiều trên
      sẽ sau bị đó ông bà rằng nhưng chúng tôi họ làm phải việc hơn lại nay còn anh chị em cô chú bác thì mà ở do bởi vì nên nếu
      dù tuy vẫn đang đều chỉ rất quá lắm cả mọi mỗi từng hay hoặc cùng giữa trước dưới ngoài bên qua lên xuống đi tới bằng nhất
      thêm nữa rồi mới chưa chẳng đây kia ấy nào gì ai đâu sao bao mấy thế vậy ta mình nó tự cái con chiếc cuộc sự điều cách lần
      ngày tháng giờ phút hai ba bốn mươi trăm nghìn triệu tỷ khoảng gần hơn kém đầu cuối thứ số thể cần muốn biết nói
      gồm thuộc đối suốt suy trở thành đưa lấy nhận liên quan đồng thời ngay luôn thường hiện tại hiện nay hôm qua hôm
      toàn bộ phần vài những ít đủ đúng khác riêng chung nhằm nhờ song hễ càng à ạ nhé nhỉ ừ vâng dạ thôi chứ lúc hồi`),
    );
  },
  get abbreviations() {
    return new Set(
      words(
        'TP. Q. P. TS. ThS. PGS. GS. BS. KS. Tp. tp. tr. v.v. Inc. Corp. Co. Ltd. Mr. Ms. Dr. No. CT. ĐT.',
      ),
    );
  },
  ordinalStop: false,
  spaced: true,
  syllables: true,
  get numbers() {
    // Not those that are other words far more often: "không" is not, "năm" year, "tư" part of invest.
    return values('hai=2 ba=3 bốn=4 lăm=5 sáu=6 bảy=7 tám=8 chín=9 mười=10');
  },
  get magnitudes() {
    return values('mươi=10 trăm=100 nghìn=1e3 ngàn=1e3 vạn=1e4 triệu=1e6 tỷ=1e9 tỉ=1e9 tá=12');
  },
  get calendar(): Calendar {
    return {
      dates: String.raw`\b\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm|,)?\s+\d{4}\b`,
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly:
        '(?:dành|chỉ) (?:riêng )?cho (?:bạn đọc|độc giả|thành viên) (?:trả phí|đăng ký)',
      affiliate: 'liên kết (?:tiếp thị|liên kết)',
      links: String.raw`\bliên kết(?![a-zà-ỹ])`,
      commission: String.raw`\bhoa hồng(?![a-zà-ỹ])`,
      earns: 'nhận|hưởng',
      weAndOurPartners: 'chúng tôi và',
      unsubscribe: String.raw`\b(?:hủy|huỷ) đăng ký`,
      inboxAnywhere: String.raw`vào (?:hộp thư|email)(?: của bạn)?(?=$|[\s.,!?])`,
      feedFootOpens: 'bài viết',
      feedFootEnds: '(?:đã )?xuất hiện (?:đầu tiên|lần đầu)',
      minutes: 'phút',
      readingTimeOtherwise: String.raw`\d\s?phút đọc|thời gian đọc\s?:?\s*\d{1,2}`,
      picture: 'Ảnh',
      channels: 'zalo',
      promises:
        '(?:tin|bài)(?: viết)? (?:liên quan|cùng|khác|nổi bật|mới)|(?:đọc|xem) (?:nhiều|thêm)|có thể bạn',
      pageWords: 'nhận (?:bản )?tin|bản quyền',
      ages: {
        trước: String.raw`(?:\d{1,3}|một)\s+(?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)\s+trước(?![^\s.,:;)])`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      về
      về chúng tôi
      về công ty
      giới thiệu về
      giới thiệu
      đôi nét về
      thông tin về
      thông tin doanh nghiệp
      thông tin cho biên tập viên
      ghi chú cho biên tập viên`),
      aboutEnd: ['sơ lược'],
      contact: phrases(`
      liên hệ
      liên hệ báo chí
      liên hệ truyền thông
      đầu mối liên hệ
      thông tin liên hệ
      để biết thêm thông tin
      mọi thông tin chi tiết
      chi tiết xin liên hệ
      phụ trách truyền thông`),
      release: phrases(`
      thông cáo báo chí
      thông tin báo chí
      phát hành ngay`),
      safeHarbour: phrases(`
      tuyên bố hướng tới tương lai
      thông tin dự báo
      bảo lưu mọi quyền
      nhãn hiệu đã đăng ký`),
      byline: phrases(`
      tác giả
      tác giả:
      bài:
      bài và ảnh:
      phóng viên
      ban biên tập
      người viết
      bởi
      thực hiện:
      nhóm phóng viên
      theo:
      biên tập:`),
      furniture: phrases(`
      chia sẻ
      chia sẻ bài viết
      chia sẻ lên facebook
      in bài viết
      in trang này
      sao chép liên kết
      lưu
      lưu bài
      theo dõi
      theo dõi chúng tôi
      đăng ký
      đăng ký nhận tin
      đăng ký nhận bản tin
      để hủy đăng ký
      hủy đăng ký
      đăng nhập
      bản tin
      nhận bản tin
      nhận tin
      xem thêm
      đọc thêm
      đọc tiếp
      tin liên quan
      bài liên quan
      bài viết liên quan
      có thể bạn quan tâm
      tin nổi bật
      đọc nhiều
      đọc nhiều nhất
      xem nhiều
      tin mới
      tin mới nhất
      tin khác
      tin cùng chuyên mục
      bài tiếp theo
      bài trước
      quảng cáo
      nội dung tài trợ
      chúng tôi sử dụng cookie
      trang web này sử dụng
      website này sử dụng
      đồng ý
      chấp nhận
      chấp nhận tất cả
      chính sách bảo mật
      chính sách quyền riêng tư
      điều khoản sử dụng
      bản quyền
      đăng lúc
      đăng ngày
      xuất bản
      cập nhật
      cập nhật lúc
      từ khóa
      từ khoá
      tags
      chủ đề
      chuyên mục
      nguồn:
      ảnh:
      ảnh minh họa
      video
      trang chủ
      tìm kiếm
      danh mục
      thời gian đọc
      bài viết này xuất hiện đầu tiên
      copyright
      ©
      (c)
      thích
      đang tải
      rao vặt
      đường dây nóng
      liên hệ tòa soạn
      liên hệ toà soạn
      liên hệ quảng cáo
      tổng biên tập
      cơ quan chủ quản
      giấy phép số
      xem tất cả
      chuyển đến nội dung
      đi tới nội dung
      mời quý độc giả
      mời bạn đọc
      facebook
      newsletter`),
      call: phrases(`
      theo dõi
      đăng ký
      gửi bài
      gửi tin
      viết cho
      hãy gửi
      liên hệ tòa soạn`),
      comment: phrases(`
      bình luận
      ý kiến
      ý kiến bạn đọc
      ý kiến độc giả
      gửi bình luận
      viết bình luận
      để lại bình luận
      ý kiến của bạn
      bình luận của bạn
      trả lời
      phản hồi`),
      commentAuthor: phrases(`
      viết:
      nói:
      cho biết:
      trả lời:`),
      credit: phrases(`
      theo thông cáo báo chí
      trong thông cáo báo chí
      theo thông cáo
      trong thông cáo
      thông cáo của
      trong thông báo
      theo thông báo của
      theo công ty
      công ty cho biết
      thông cáo báo chí`),
      speech: words('nói kể bảo đáp hỏi biết bày tỏ khẳng định chia sẻ nhấn mạnh cho'),
      negation: words('không chưa chẳng chả đừng vô'),
      hedge: phrases(`
      có thể
      khoảng
      gần
      hơn
      ước tính
      dự kiến
      có lẽ
      dường như
      ít nhất
      tối đa`),
    };
  },
};
