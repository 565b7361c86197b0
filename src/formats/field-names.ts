/** What exports, records and labelled lines call the fields of a clipping, in the languages of their makers. */
import { foldSpelling } from '../text/characters.ts';
import type { Field } from './facts.ts';

export type FieldName = Field | 'body' | 'time';

/** Which column holds what, where the usual names do not tell: `{ body: 'Artikel' }`. */
export type ColumnMap = { readonly [field in Field | 'body']?: string };

/** Names by which exports call a field, the most telling first; case, spaces, `_`, `-` and `.` are folded away. */
const NAMES: Readonly<Record<FieldName, string>> = {
  outlet:
    'outlet outletname sourcename medianame mediatitle mediaoutlet publicationtitle publicationname publication newspaper ' +
    'publisher sitename site website source media medium journal channel feedtitle containertitle quelle medio fuente ' +
    'periódico periodico mediodecomunicación nombredelmedio nombremedio ' +
    'sourceextendedattributesname ogsitename 媒体 掲載媒体 testata fonte veículo krant bron tidning avis kilde lehti lähde zdroj źródło ' +
    'gazeta újság forrás sursă sursa publicație kaynak gazete yayın источник издание сми джерело видання πηγή εφημερίδα μέσο ' +
    'المصدر الصحيفة الوسيلة מקור עיתון 매체 매체명 언론사 출처 来源 來源 媒體 स्रोत sourcedomain domain mediaurl ' +
    'média médias médium médiá publikation zeitung veículo tytułprasowy publicació diari glasilo издателство медия ' +
    'sumber báo tờbáo nguồn สำนักข่าว หนังสือพิมพ์ แหล่งข่าว رسانه روزنامه منبع خبرگزاری समाचारपत्र अखबार 掲載紙 媒体名 ' +
    '媒体名称 媒體名稱 报纸 報紙 媒体来源 媒體來源 来源媒体 刊登媒體 报刊 報刊 网站 網站 网站名称 網站名稱 站点名称',
  title:
    'headline headlines newsheadline title articletitle storytitle posttitle webtitle hed subject titel überschrift titular título titulo encabezado titre 見出し タイトル titolo rubrik ' +
    'overskrift otsikko titulek nadpis tytuł nagłówek cím főcím titlu başlık заголовок название назва τίτλος العنوان عنوان ' +
    'כותרת 제목 기사제목 标题 標題 शीर्षक name ' +
    'schlagzeile nagłówekartykułu títol titular naslov наслов заглавие judul tiêuđề หัวข้อ หัวเรื่อง หัวข้อข่าว تیتر 題名 件名 ' +
    '文章标题 文章標題 新闻标题 新聞標題 主题 主題',
  author:
    'author authors authorname byline by creator dccreator writer journalist reporter autor auteur verfasser 著者 ' +
    'autore författare forfatter kirjoittaja toimittaja szerző yazar muhabir автор συντάκτης الكاتب כתב 기자 작성자 作者 लेखक ' +
    'periodista reportero reportera firma autorin redakteur autorka autors autora autores penulis wartawan tácgiả phóngviên ผู้เขียน นักข่าว نویسنده ' +
    'خبرنگار संवाददाता 記者 执笔 執筆 记者 撰文 撰稿 文章作者 기자명 кореспондент журналист журналіст',
  published:
    'publishedat published newsdate publicationdate publishdate publisheddate datepublished pubdate publishedon publishedtime ' +
    'webpublicationdate datepublish publishedutc articledate dateutc seendate date datetime issued isodate datum ' +
    'fecha fechapublicación fechapublicacion fechadepublicacion 日付 掲載日 dato ' +
    'päivämäärä pvm dátum tarih дата ημερομηνία التاريخ تاريخالنشر תאריך 날짜 게재일 보도일 日期 发布日期 發布日期 तारीख दिनांक data ' +
    'datapubblicazione datapublicacji created createdat loaddate ' +
    'erscheinungsdatum veröffentlicht datedeparution datedepublication fechadepublicación datadepublicação ' +
    'datadipubblicazione publicatiedatum publiceringsdatum datumvydání датапубликации датапублікації ' +
    'ημερομηνίαδημοσίευσης datumobjave datapublikacji tanggal tanggalterbit ngày ngàyđăng วันที่ วันที่เผยแพร่ تاریخ ' +
    'تاریخانتشار 掲載日付 公開日 发布时间 發布時間 日付け ' +
    '刊登日期 刊登時間 见报日期 見報日期 出版日期 发表时间 發表時間 发表日期 發表日期 发稿时间',
  url:
    'url link articleurl newsurl permalink canonicalurl weburl storyurl pageurl href uri documenturl targeturi sourceurl source enlace vínculo vinculo ' +
    '链接 连结 連結 链接地址 网址 網址 原文链接 原文連結 文章链接 文章連結 新闻链接 新聞連結',
  language:
    'language lang languagecode inlanguage locale sprache idioma langue 言語 lingua taal språk sprog kieli jazyk język ' +
    'nyelv limba dil язык мова γλώσσα اللغة שפה 언어 语言 語言 ' +
    'bahasa ngônngữ ภาษา زبان भाषा',
  body:
    'fulltext articlebody articletext newstext storytext posttext bodytext body maintext plaintext cleantext text content contentencoded article ' +
    'story transcript fullarticle contenttext textcontent bodyhtml contenthtml html markdown paragraphs contentelements richtext contentblocks bodyblocks blocks elements ' +
    'texto cuerpo contenido textonoticia cuerponoticia cuerpodelanoticia notacompleta ' +
    'contenu texte inhalt volltext 本文 testo conteúdo tekst inhoud brödtext brødtekst teksti sisältö obsah treść szöveg ' +
    'tartalom conținut continut metin içerik текст содержание зміст κείμενο περιεχόμενο النص المحتوى טקסט תוכן 본문 내용 ' +
    '기사내용 正文 内容 內容 ' +
    'पाठ ' +
    'texteintégral textocompleto textodelanoticia testocompleto volledigetekst pełnytekst plnýtext полныйтекст ' +
    'besedilo tekstčlanka tekstclanka isi isiberita teks nộidung เนื้อหา متن متنخبر 記事本文 原文 全文 기사본문 기사전문 ' +
    '内文 內文 文章内容 文章內容 文章正文 新闻内容 新聞內容 新闻正文',
  time: 'time publishtime uhrzeit hora heure 時刻 ora godzina saat время час ώρα 시간 时间',
};

const FIELD_NAMES = Object.keys(NAMES) as FieldName[];
const namesByField = new Map<FieldName, readonly string[]>();

/** Folded when a table, a record or a label is first met: who reads prose alone pays for none of it. */
export function namesFor(field: FieldName): readonly string[] {
  const known = namesByField.get(field) ?? splitNames(NAMES[field]);
  namesByField.set(field, known);
  return known;
}

export function splitNames(names: string): string[] {
  return names.split(' ').map(foldName);
}

/** Whether a cell is the name of a column rather than what stands in one. */
export function isKnownName(cell: string): boolean {
  return fieldNamed(cell) !== undefined;
}

/** The field that a column, a key or a label of this name holds. */
export function fieldNamed(name: string): FieldName | undefined {
  if (name.length >= 50) return undefined;
  const folded = foldName(name);
  return FIELD_NAMES.find((field) => namesFor(field).includes(folded));
}

export function foldName(name: string): string {
  return foldSpelling(name.toLowerCase()).replace(/[\s_.:()-]+/g, '');
}
