import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/**
 * What is written together with a noun and is a word of its own: particles, one after the other, and the copula. "버스가",
 * "버스에는" and "버스들까지도" are one word in different roles.
 */
const PARTICLE = new RegExp(
  `(?:들)?(?:${[
    '(?:으?로부터|에게서|한테서|에서부터|에서|에게|한테|께서|에|으?로서|으?로써|으?로|까지|부터|처럼|보다|마다|조차|마저|밖에|하고|만)?(?:은|는|도|의|만|이다|이며|이고)?',
    '(?:이|가|을|를|와|과|나|이나|이랑|뿐|께)',
    '(?:이다|이며|이고|이지만|인데|이었다|였다|이었고|였고|이었으며|였으며|입니다|이었습니다|였습니다|이므로)',
    '(?:이?라는|이?라고|이?라며|이?라면서|이?라도|며)',
  ].join('|')})$`,
  'u',
);
/**
 * A noun made a verb, with the commonest endings: "판매하는", "판매됐다고" and "판매" are one word. Verbs of their own are
 * left alone: their stems change with the endings. "해" alone ends nouns, too: "동해", "재산 피해".
 */
const VERBAL = new RegExp(
  `(?:${[
    '(?:하|되|시키)(?:고|며|면|면서|지|지만|지는|지도|는|는데|는지|던|기|기로|기에|기도|기를|게|도록|려|려고|려는|려면|자|자고|자는|거나|다|다가|여|여야|였다|였고|였으며|고자|므로|세요|십시오)?',
    '(?:한|된|시킨)(?:다|다고|다는|다며|다면|데)?',
    '(?:할|될|시킬)(?:지)?',
    '(?:합|됩|시킵)니(?:다|까)',
    '(?:했|됐|시켰|되었|하였)(?:다|다고|다는|다며|다가|고|으며|으나|지만|던|는데|는지|을|음|기에|습니다|어요)',
    '(?:해|돼|시켜|되어)(?:서|야|도|서는|야만|왔다|온|요|주세요)',
    '(?:돼|시켜|되어)',
  ].join('|')})$`,
  'u',
);
/** In syllables: "정도" and "회의" end in what looks like a particle. Guess. */
const SHORTEST_STEM = 2;

function stemOf(word: string): string {
  const rest = word.slice(SHORTEST_STEM);
  const noun = rest.replace(VERBAL, '');
  return word.slice(0, SHORTEST_STEM) + (noun === rest ? rest.replace(PARTICLE, '') : noun);
}

const TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const ONES = [
  ...['하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'],
  ...['한', '두', '세', '네'],
];

/** "쉰일곱" is 57: tens and ones are one word, and some ones are shorter before what they count. Alone those are other words. */
function nativeNumbers(): string {
  const written = TENS.flatMap((ten, tens) =>
    ONES.map((one, k) => ({ word: ten + one, value: 10 * tens + (k % 9) + 1 })),
  ).filter(({ value, word }) => value > 10 || (value > 1 && !ONES.slice(9).includes(word)));
  const round = TENS.slice(1).map((word, k) => ({ word, value: 10 * (k + 1) }));
  return [...written, ...round].map(({ word, value }) => `${word}=${value}`).join(' ');
}

export const ko: LanguageRecord = {
  tag: 'ko',
  get functionWords() {
    return new Set(
      words(`
      이 그 저 이것 그것 저것 이런 그런 저런 이번 지난 올해 내년 지난해 오늘 어제 내일 최근 현재 앞으로 지금 이날 당시
      그는 그가 그의 그녀는 그녀가 우리 우리는 우리가 우리의 저희 나는 내가 나의 제가 저는 이는 이를 이에 이와 이어 이후
      이전 이미 아직 아직도 다시 또 또는 또한 및 등 등을 등이 등의 등으로 더 덜 가장 매우 아주 너무 좀 잘 못 안 다 모두
      모든 각 각각 여러 많은 많이 적은 약 약간 거의 바로 함께 같이 따로 서로 스스로 특히 즉 곧 먼저 우선 결국 역시 물론
      다만 그러나 하지만 그런데 그리고 그래서 따라서 때문에 때문이다 반면 한편 이처럼 이렇게 그렇게 어떻게 왜 언제 어디
      누가 누구 무엇 뭐 어떤 것 것이 것을 것은 것으로 것도 것이다 게 건 수 수가 수도 줄 데 바 점 때 때는 때도 중 중에 가운데 동안
      사이 뒤 앞 위 아래 안에 밖 속 곳 쪽 전 후 년 월 일 시 분 명 개 원 번 차례 하루 한 두 세 네 첫 하나 둘
      위해 위한 통해 통한 대해 대한 관한 따라 따르면 따른 의해 인해 비해 관해 있다 있는 있고 있으며 있었다 있어 있을 있도록
      없다 없는 없이 없어 없었다 한다 하는 하고 하며 했다 한 할 해 하지 하기 하면 해서 했다고 한다고 하겠다 된다 되는 되고 됐다
      되며 된 될 되어 돼 됐다고 아니다 아니라 아닌 않는 않고 않다 않았다 않은 말했다 밝혔다 전했다 설명했다 덧붙였다
      강조했다 씨 씨는 씨가 대로 뿐 만큼 채 척 듯 정도 이상 이하 미만 까지 부터`),
    );
  },
  get abbreviations() {
    return new Set(words('Inc. Corp. Co. Ltd. Mr. Ms. Dr. No. Vol. vs. etc.'));
  },
  ordinalStop: false,
  spaced: true,
  letterBlocks: true,
  get numbers() {
    return values(`영=0 스무=20 ${nativeNumbers()}`);
  },
  get magnitudes() {
    return values('백=100 천=1e3 만=1e4 억=1e8 조=1e12 퍼센트=1 다스=12');
  },
  stemmer: async () => stemOf,
  get calendar(): Calendar {
    return {
      weekdays: '월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일',
      relativeDays: '오늘 어제 내일',
    };
  },
  get page(): PagePatterns {
    return {
      affiliate: '쿠팡 파트너스|수수료를 (?:제공|지급)받',
      consent: String.raw`(?:당사|저희|(?:본|이) (?:웹 ?)?사이트)\S*\s[^.]{0,60}쿠키`,
      unsubscribe: '수신 ?거부|수신을 원하지',
      inboxAnywhere: '(?:메일함|받은편지함|메일)으?로 (?:보내|받아|전해|배달)',
      inBrowser: '브라우저에서',
      picture: '사진(?: ?제공)?',
      bracketedCaption: '사진|그래픽|이미지|자료',
      promises:
        '관련 ?(?:기사|뉴스)|연관 ?기사|많이 본|인기 ?기사|추천 ?(?:기사|뉴스)|함께 (?:보면|읽으면)',
      pageWords: '구독|쿠키',
      signature: String.raw`\s(?:\S{1,3}\s?)?(?:기자|특파원|논설위원|통신원|앵커|아나운서|피디|뉴스팀)\]?(?:\s?[=|·/]?\s?[(<]?[a-z\d._-]+@[a-z\d.-]+[)>]?)?(?:\s?=)?$`,
      ages: { 전: String.raw`\d{1,3}\s*(?:초|분|시간|일|주|개월|년)\s*전` },
    };
  },
  get cues() {
    return {
      about: phrases(`
      회사 소개
      회사 개요
      기업 소개
      기업 개요
      기관 소개
      단체 소개
      참고
      참고 자료
      편집자 주
      편집자주`),
      aboutEnd: ['소개', '개요', '에 대하여', '에 대해', '에 관하여'],
      contact: phrases(`
      문의
      문의처
      문의:
      언론 문의
      언론문의
      언론 연락처
      언론 담당
      미디어 문의
      미디어 연락처
      보도 문의
      취재 문의
      홍보 담당
      홍보담당
      홍보팀
      홍보실
      담당자
      담당 부서
      연락처
      자세한 내용은
      투자자 문의`),
      release: phrases(`
      보도자료
      보도 자료
      보도참고자료
      보도 참고자료
      즉시 보도
      즉시보도
      엠바고
      배포 일시
      배포일시`),
      safeHarbour: phrases(`
      미래예측진술
      미래 예측 진술
      무단 전재
      무단전재
      재배포 금지
      저작권자
      등록상표
      등록 상표
      모든 권리 보유`),
      byline: phrases(`
      글
      글:
      글=
      기자
      취재
      취재:
      편집
      편집국
      편집부
      온라인뉴스팀
      정리`),
      furniture: phrases(`
      공유
      공유하기
      기사 공유
      기사공유
      기사 공유하기
      카카오톡
      카카오톡 공유
      페이스북
      트위터
      밴드
      url 복사
      url복사
      링크 복사
      인쇄
      인쇄하기
      프린트
      글자 크기
      글자크기
      스크랩
      저장
      구독
      구독하기
      기자 구독
      로그인
      회원가입
      뉴스레터
      관련기사
      관련 기사
      관련 뉴스
      관련뉴스
      연관 기사
      연관기사
      함께 읽으면 좋은
      추천 기사
      추천기사
      추천 뉴스
      인기 기사
      인기기사
      많이 본 기사
      많이 본 뉴스
      가장 많이 본
      최신 기사
      최신기사
      최신 뉴스
      주요 뉴스
      주요뉴스
      다음 기사
      다음기사
      이전 기사
      이전기사
      더보기
      더 보기
      기사 더보기
      광고
      협찬
      쿠키를 사용합니다
      이 사이트는 쿠키
      이 웹사이트는 쿠키
      당사는 쿠키
      모두 동의
      모두 허용
      동의
      쿠키 설정
      개인정보처리방침
      개인정보 처리방침
      이용약관
      청소년보호정책
      저작권
      모든 콘텐츠는 저작권법
      모든 콘텐츠(기사)는
      모든 콘텐츠의 저작권은
      all rights reserved
      저작권자
      저작권자 ©
      무단 전재
      무단전재
      copyright
      ©
      (c)
      입력
      기사입력
      기사 입력
      등록
      승인
      수정
      최종수정
      최종 수정
      업데이트
      발행
      태그
      태그:
      키워드
      카테고리
      사진
      사진=
      사진:
      사진 제공
      자료사진
      그래픽
      이미지
      동영상
      영상
      홈
      메뉴
      검색
      본문 바로가기
      본문의 검색 링크는
      sns 기사보내기
      맨 위로
      제보
      여러분의 제보를
      댓글을 작성하려면
      댓글을 쓰려면
      댓글을 남기려면
      댓글이 닫혀
      댓글 기능이
      삭제한 댓글은
      로그인 후 댓글을
      더 많은 소식은
      더 많은 뉴스는
      뉴스레터를 구독하시면
      뉴스레터를 신청하시면`),
      call: phrases(`
      구독
      구독하세요
      구독해 주세요
      눌러 주세요
      눌러주세요
      확인하세요
      만나보세요
      참여하세요
      신청하세요
      제보
      제보해 주세요
      제보를 기다립니다
      보내 주세요
      보내주세요
      연락 주세요
      알려 주세요
      알려주세요
      팔로우
      팔로우하세요
      팔로우해 주세요`),
      comment: phrases(`
      댓글
      댓글 쓰기
      댓글쓰기
      댓글 보기
      댓글 달기
      댓글 남기기
      전체 댓글
      독자 댓글
      독자 의견
      의견
      의견 쓰기
      답글
      한줄의견`),
      commentAuthor: phrases(`
      님:
      님의 댓글
      님의 댓글:
      작성:
      답글:`),
      credit: phrases(`
      보도자료에 따르면
      보도자료를 통해
      보도자료에서
      성명에서
      성명을 통해
      입장문에서
      입장문을 통해
      회사에 따르면
      회사 측은
      회사 관계자는
      회사측은
      업체 측은
      출처: 보도자료
      보도자료`),
      speech: words(`
      말했다 밝혔다 전했다 설명했다 덧붙였다 강조했다 지적했다 주장했다 답했다 말한다 말하며 말했고 설명한다
      설명하며 강조하며 했다 털어놨다 털어놓았다 회상했다 전망했다 당부했다 약속했다 제안했다 호소했다 평가했다 토로했다
      언급했다 되물었다 물었다 썼다 인정했다 반박했다 우려했다`),
      negation: words(
        '안 못 않다 않는 않고 않았다 않은 아니다 아닌 아니라 없다 없는 없이 없었다 결코 전혀',
      ),
      hedge: phrases(`
      아마
      아마도
      약
      대략
      거의
      최대
      최소
      적어도
      이상
      이하
      미만
      가량
      안팎
      정도
      예상된다
      전망이다
      것으로 보인다
      알려졌다
      추정된다`),
    };
  },
};
