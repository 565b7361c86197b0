/** What surrounds an article on Bengali and Urdu pages: bylines, labels, calls, comments, and prose that looks like them. */
import { describe, expect, it } from 'vitest';
import { zonesOf } from './zones-of.ts';

const ARTICLE = {
  bn: [
    'ওপরের জলকপাট বন্ধ থাকবে',
    'টার্নউইক বন্দর কর্তৃপক্ষ মঙ্গলবার জানিয়েছে, মেরামতের জন্য মার্চের দ্বিতীয় সপ্তাহ থেকে ওপরের জলকপাট বন্ধ রাখা হবে।',
    'মে মাসের শেষ পর্যন্ত নৌকাগুলোকে ভাটিতে অপেক্ষা করতে হবে, নগর ভবনের সভায় মালিকদের এ কথা বলা হয়েছে।',
  ],
  ur: [
    'اوپر کا دروازہ بند رہے گا',
    'ٹارن وک بندرگاہ کے حکام نے منگل کو بتایا کہ مارچ کے دوسرے ہفتے سے اوپر کا آبی دروازہ مرمت کے لیے بند رہے گا۔',
    'کشتیوں کو مئی کے آخر تک نیچے انتظار کرنا ہو گا، یہ بات مالکان کو ٹاؤن ہال کے اجلاس میں بتائی گئی۔',
  ],
} as const;

type Tag = keyof typeof ARTICLE;

it.each<[Tag, string]>([
  ['bn', 'নিজস্ব প্রতিবেদক, টার্নউইক'],
  ['bn', 'প্রকাশ: ৩ মার্চ ২০২৫, ১৭: ৪৯'],
  ['bn', 'আপডেট: ০৩ মার্চ ২০২৫, ০৯:১৫'],
  ['bn', '৩ মার্চ ২০২৫'],
  ['bn', 'অনলাইন ডেস্ক'],
  ['bn', 'ছবি: জাহানারা কাজী'],
  ['bn', 'পড়তে লাগবে ৩ মিনিট'],
  ['ur', 'ویب ڈیسک'],
  ['ur', 'شائع 03 مارچ 2025 05:49pm'],
  ['ur', '3 مارچ 2025'],
  ['ur', 'منگل 4 مارچ 2025'],
  ['ur', 'تحریر: جہاں آرا قاضی'],
  ['ur', 'نمائندہ خصوصی'],
  ['ur', 'فوٹو: جہاں آرا قاضی'],
  ['ur', 'مطالعے کا وقت: 3 منٹ'],
])('%s: "%s" under the headline is furniture', async (tag, line) => {
  const [headline, ...body] = ARTICLE[tag];
  expect(await zonesOf([headline, line, ...body], tag)).toEqual([
    'headline',
    'furniture',
    'body',
    'body',
  ]);
});

it.each<[Tag, string]>([
  ['bn', 'আরও পড়ুন: খেয়ার ভাড়া বাড়ল'],
  ['bn', 'শেয়ার করুন'],
  ['bn', 'এ বিভাগের আরও খবর'],
  ['bn', 'আপনিও ফাটল দেখেছেন? আমাদের ই-মেইল করুন।'],
  ['bn', 'আপনার ই-মেইল ঠিকানা প্রকাশ করা হবে না।'],
  ['bn', 'সর্বস্বত্ব সংরক্ষিত © ২০২৫ টার্নবার্তা'],
  ['ur', 'مزید پڑھیں: کشتی کا کرایہ بڑھ گیا'],
  ['ur', 'شیئر کریں'],
  ['ur', 'متعلقہ خبریں'],
  ['ur', 'آپ نے بھی دراڑ دیکھی؟ ہمیں ای میل کریں۔'],
  ['ur', 'آپ کا ای میل پتہ شائع نہیں کیا جائے گا۔'],
  ['ur', 'جملہ حقوق محفوظ ہیں © 2025 ٹارن نامہ'],
])('%s: "%s" under the article is furniture', async (tag, line) => {
  expect(await zonesOf([...ARTICLE[tag], line], tag)).toEqual([
    'headline',
    'body',
    'body',
    'furniture',
  ]);
});

it.each<[Tag, string]>([
  ['bn', 'ছবি তোলা নিষেধ ছিল।'],
  ['bn', 'প্রকাশ্যে কেউ কিছু বলেনি।'],
  ['bn', 'বিজ্ঞাপন তুলে নেওয়া হয়েছে সোমবার।'],
  ['bn', 'যোগাযোগ এক ঘণ্টা বিচ্ছিন্ন ছিল।'],
  ['bn', 'সর্বশেষ নৌকাটি রাত দশটায় ছাড়ে।'],
  ['bn', '২০২৫ সালের ৩ মার্চ পর্ষদ বৈঠকে বসে।'],
  ['bn', '৩ দিন আগে কপাট ভেঙে যায়।'],
  ['bn', 'আমরা ও আমাদের প্রতিবেশীরা রোজ এখান থেকেই নৌকায় উঠি।'],
  ['bn', 'প্রতিটি নৌকা থেকে কমিশন পায় কর্তৃপক্ষ।'],
  ['ur', 'فوٹو کھینچنا منع تھا۔'],
  ['ur', 'اشتہار پیر کو ہٹا دیے گئے۔'],
  ['ur', 'رابطہ ایک گھنٹے تک منقطع رہا۔'],
  ['ur', 'تلاش رات بھر جاری رہی۔'],
  ['ur', '3 مارچ 2025 کو بورڈ کا اجلاس ہوا۔'],
  ['ur', '3 دن پہلے دروازہ ٹوٹ گیا۔'],
  ['ur', 'ہم اور ہمارے پڑوسی روز یہیں سے کشتی لیتے ہیں۔'],
  ['ur', 'محکمہ ہر کشتی سے کمیشن لیتا ہے۔'],
])('%s: "%s" is body wherever it stands', async (tag, sentence) => {
  const [headline, first, second] = ARTICLE[tag];
  const inside = await zonesOf([headline, first, sentence, second], tag);
  const last = await zonesOf([headline, first, second, sentence], tag);
  expect([inside, last]).toEqual([
    ['headline', 'body', 'body', 'body'],
    ['headline', 'body', 'body', 'body'],
  ]);
});

it.each<[Tag, string, string, string]>([
  [
    'bn',
    'টার্নউইক বন্দর কর্তৃপক্ষ সম্পর্কে',
    'টার্নউইক বন্দর কর্তৃপক্ষ ১৮৮০ সালে প্রতিষ্ঠিত হয় এবং নদীতে চারটি জলকপাট ও একটি খেয়া চালায়।',
    'গণমাধ্যম যোগাযোগ: জাহানারা কাজী, press@tarnwick.example',
  ],
  [
    'ur',
    'ٹارن وک بندرگاہ کے بارے میں',
    'ٹارن وک بندرگاہ 1880 میں قائم ہوئی اور دریا پر چار آبی دروازے اور ایک کشتی چلاتی ہے۔',
    'میڈیا رابطہ: جہاں آرا قاضی، press@tarnwick.example',
  ],
])('%s: "%s", its text and the contact are boilerplate', async (tag, heading, about, contact) => {
  const zones = await zonesOf([...ARTICLE[tag], heading, about, contact], tag);
  expect(zones.slice(3)).toEqual(['boilerplate', 'boilerplate', 'boilerplate']);
});

describe('what readers wrote', () => {
  it.each<[Tag, readonly string[]]>([
    ['bn', ['মন্তব্য (১)', 'রহিম ৩ মার্চ ২০২৫ ১০:৪০', 'আগেই করা উচিত ছিল।']],
    ['ur', ['تبصرے (1)', 'رحیم 3 مارچ 2025 10:40', 'پہلے ہی کرنا چاہیے تھا۔']],
    ['ur', ['رحیم 3 گھنٹے قبل', 'پہلے ہی کرنا چاہیے تھا۔', 'مینا 2 دن قبل', 'آخرکار۔']],
  ])('in %s is comment', async (tag, lines) => {
    const zones = await zonesOf([...ARTICLE[tag], ...lines], tag);
    expect(zones).toEqual(['headline', 'body', 'body', ...lines.map(() => 'comment')]);
  });
});
