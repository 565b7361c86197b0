/** What portals, papers and forums of the mainland and of Taiwan set around an article, in both scripts. */
import { describe, expect, it } from 'vitest';
import { zonesWithin } from './zones-of.ts';

const HEADLINE = '石桥闸封闭到五月 渔船改走南汊';
const BODY = [
  '石桥港务处星期二说，上闸从三月第二个星期起停航检修，二十三条渔船这段时间改走南汊，每趟要多花四十分钟。',
  '去年秋天潜水员在西门上摸到两道裂缝，一道有一条舢板那么长。“换门的钱够再造一条船，”看闸人邵桂田站在堤上说。',
  '换下来的木门归镇上的小学，孩子们打算把它做成舞台。',
] as const;

/** Places in the article. */
const PLACES = { head: 1, middle: 2, foot: 4 };
const zonesAt = (lines: readonly string[], place: keyof typeof PLACES) =>
  zonesWithin([HEADLINE, ...BODY], lines, PLACES[place], 'zh');

describe('between headline and article', () => {
  it.each([
    '石桥日报记者 苗青禾',
    '石桥晚报全媒体记者 苗青禾 通讯员 林知夏',
    '记者 苗青禾 邵一帆',
    '文丨苗青禾',
    '文／苗青禾 攝影／邵一帆',
    '圖、文／苗青禾',
    '生活中心／綜合報導',
    '石橋新聞網 / 苗青禾 報導',
    '【石橋訊 記者苗青禾】',
    '【字体：大 中 小】',
    '字號：小 中 大',
    '原标题：石桥闸要停航了',
    '当前位置：首页 > 新闻 > 正文',
    '港口 > 闸口 > 通告',
    '点击蓝字 关注我们',
    '以下文章来源于看闸人 ，作者苗青禾',
    '本文约1800字，阅读需4分钟',
    '阅读 1.2万',
  ])('%s is furniture', async (line) => {
    expect(await zonesAt([line], 'head')).toEqual(['furniture']);
  });
});

describe('between paragraphs', () => {
  it.each([
    '▲上閘的西門。（圖／港務處提供）',
    '▲看閘人邵桂田指著第二道裂縫。（圖／記者苗青禾攝）',
    '等着过闸的渔船。石桥社记者 苗青禾 摄',
    '等着过闸的渔船。（受访者供图）',
    '等着过闸的渔船 受访者供图',
    '等着过闸的渔船。图源：石桥港务处',
    '看閘人邵桂田。（港務處提供）',
    '苗青禾 摄',
    '圖／港務處提供',
    '（資料照，記者苗青禾攝）',
    '示意圖，非當事船隻',
    '請繼續往下閱讀…',
    '点击图片查看更多',
  ])('%s is furniture', async (line) => {
    expect(await zonesAt([line], 'middle')).toEqual(['furniture']);
  });
});

describe('under the article', () => {
  it.each([
    '声明：本文来自石桥日报，转载请注明出处。',
    '未经授权，禁止转载。',
    '※本文版權所有，非經授權，不得轉載。',
    '特别声明：以上内容仅代表作者本人观点，不代表本站立场。如对作品的版权或其他问题有疑问，请在作品发表后三十日内与本站联系，我们会在核实之后处理。',
    '特别声明：以上内容（如有图片或视频亦包括在内）为自媒体平台“闸口号”用户上传并发布，本平台仅提供信息存储服务。',
    '返回石桥网，查看更多',
    '责任编辑：',
    '网友评论仅供其表达个人看法，并不表明本站同意其观点',
    '欢迎关注我们的公众号，看更多港口新闻。',
    '訂閱電子報，每天早上掌握最新消息。',
    '有新闻线索？欢迎来信。',
    '★飲酒過量，有害健康',
    '未滿18歲請勿購買。',
  ])('%s is furniture', async (line) => {
    expect(await zonesAt([line], 'foot')).toEqual(['furniture']);
  });
});

it('a notice in two languages under the article is furniture', async () => {
  const notice = [
    '特别声明：以上内容为自媒体平台“闸口号”用户上传并发布，本平台仅提供信息存储服务。',
    'Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of Sluice Hub, which is a social media platform and only provides information storage services.',
  ];
  expect(await zonesAt(notice, 'foot')).toEqual(['furniture', 'furniture']);
});

describe('what readers wrote is comment', () => {
  it.each<readonly string[]>([
    [
      '老艄公 发表于 2025-3-3 10:40:12 | 只看该作者',
      '早该修了，裂缝前年就在。',
      '阿娟 发表于 2025-3-3 11:02:40 | 只看该作者',
      '南汊水浅，大船怎么办。',
    ],
    ['1楼 老艄公 2025-03-03 10:40', '早该修了。', '2楼 阿娟 2025-03-03 11:02', '是啊。'],
    ['老艄公 昨天 10:40', '早该修了。', '阿娟 今天 09:02', '是啊。'],
    ['老艄公 IP属地：江岸', '早该修了。', '阿娟 IP属地：南汊', '是啊'],
    ['老艄公 03-03 10:40', '早该修了。', '阿娟 03-04 09:02', '是啊。'],
    ['老艄公 刚刚', '早该修了。', '阿娟 5分钟前', '是啊'],
    ['老艄公 回复 阿娟：', '早该修了。', '阿娟 回复 老艄公：', '是啊'],
    ['全部评论（2）', '老艄公', '早该修了。', '回复'],
    ['《石桥闸封闭到五月》有2条评论', '老艄公', '早该修了，裂缝前年就在。'],
    ['在〈石橋閘封閉到五月〉中有 2 則留言', '擺渡阿伯', '早該修了，裂縫前年就在。'],
    ['2 個回應', '擺渡阿伯', '早該修了。'],
  ])('%s …', async (...lines) => {
    const zones = await zonesAt(lines, 'foot');
    expect(zones.filter((zone) => zone !== 'comment' && zone !== 'furniture')).toEqual([]);
    expect(zones).toContain('comment');
  });

  it('a programme with days and hours is none', async () => {
    const described = ['开闸仪式 5月3日 10:40', '镇长致辞。', '露天电影 5月4日 19:30', '不收票。'];
    expect(await zonesAt(described, 'foot')).not.toContain('comment');
    const rows = ['开闸仪式 5月3日 10:40', '渔船巡游 5月3日 14:00', '露天电影 5月4日 19:30'];
    expect(await zonesAt(rows, 'foot')).not.toContain('comment');
  });
});

describe('a sentence of the article that begins or ends as furniture does', () => {
  it.each([
    '更多的渔民开始改走南汊。',
    '记者在闸上看到，工人正在吊门。',
    '关注公众号的老人越来越多。',
    '欢迎仪式之后，客户端的下载量翻了一倍。',
    '他说，未经允许不得复制这些图纸。',
    '“我的照片未经许可被三十家网站转载，”她说。',
    '他禁止别人转载他的照片。',
    '（图书馆的人没有接电话。）',
    '（本报记者昨天到闸上时，门已经锁了。）',
    '他强调，这些言论仅代表他个人立场。',
    '医生提醒，过量饮酒有害健康。',
    '未满18岁的观众须由家长陪同。',
    '留言板上寫滿了祝福。',
    '原创歌曲在闸口首演。',
    '他点击图片，看见自己家的船。',
  ])('%s', async (sentence) => {
    expect(await zonesAt([sentence], 'middle')).toEqual(['body']);
    expect(await zonesAt([sentence], 'foot')).toEqual(['body']);
  });

  it('an item of a list is body, though it ends as a caption does', async () => {
    const list = ['新的探头有三种用处：', '夜间水下拍摄', '测量水深', '提醒船只'];
    expect(await zonesAt(list, 'middle')).toEqual(['body', 'body', 'body', 'body']);
  });
});
