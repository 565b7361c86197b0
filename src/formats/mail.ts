/**
 * E-mail: the subject is the headline, the sender the outlet; alerts and forwarded clippings are
 * unwrapped, and files that are attached are read as if they lay beside it.
 */
import type { Email } from 'postal-mime';
import { type Part, underHeadline } from './blocks.ts';
import { WINDOWS_1252 } from './charset.ts';
import type { Fact } from './facts.ts';
import {
  bytesAsContent,
  type Extraction,
  type FormatHints,
  type Found,
  type Outcome,
  type Read,
} from './format.ts';
import { foundFrom } from './found.ts';
import { alertEntries } from './html/alerts.ts';
import { readPage } from './html.ts';
import { plainParts } from './plain.ts';

export const read: Read = async function* (content, { inner }) {
  yield* messageOutcomes(await content.whole(), inner);
};

/** A message as its parser gives it, texts repaired. */
export async function readParts(
  bytes: Uint8Array,
): Promise<Omit<Email, 'text' | 'html'> & { text: string; html: string }> {
  const { default: PostalMime } = await import('postal-mime');
  const message = await PostalMime.parse(bytes, {
    maxNestingDepth: 50,
    forceRfc822Attachments: true,
  });
  const { subject, from } = message;
  return {
    ...message,
    text: repair(message.text),
    html: repair(message.html),
    ...(subject !== undefined && { subject: repair(subject) }),
    ...(from?.name && { from: { ...from, name: repair(from.name) } }),
  };
}

/** The clipping in a message; an alert gives one for each article it points to, and so do attached files. */
export async function* messageOutcomes(
  bytes: Uint8Array,
  inner: FormatHints['inner'],
): AsyncGenerator<Outcome> {
  const message = await readParts(bytes);
  if (ALERTS.test(message.from?.address ?? '')) {
    const entries = await alertEntries(message.html);
    let item = 0;
    for (const facts of entries) {
      item += 1;
      const title = facts.find((fact) => fact.field === 'title')?.value as string;
      const all = [...facts, { field: 'published', value: message.date, from: 'header' } as const];
      yield foundFrom([{ text: title, zone: 'headline' }], all, {
        item,
        encoding: null,
        extraction: 'structured',
      });
    }
    if (entries.length) return;
  }
  const own = messageFound(message, await bodyOf(message.text, message.html));
  const attached: Outcome[] = [];
  for await (const outcome of attachedOutcomes(message.attachments, inner)) attached.push(outcome);
  if (!attached.length) {
    yield own;
    return;
  }
  // "See attached" is no clipping.
  const isNote = attached.some((one) => 'extract' in one) && own.extract.text.length < SHORT_TEXT;
  for (const [at, outcome] of (isNote ? attached : [own, ...attached]).entries())
    yield { ...outcome, item: at + 1 };
}

async function* attachedOutcomes(
  attachments: Email['attachments'],
  inner: FormatHints['inner'],
): AsyncGenerator<Outcome> {
  for (const { mimeType, filename, disposition, content } of attachments) {
    const isMessage = mimeType === 'message/rfc822';
    if (!isMessage && disposition !== 'attachment') continue;
    const name = isMessage ? 'message.eml' : (filename ?? '');
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    for await (const outcome of inner(name, bytesAsContent(bytes)) ?? []) {
      yield 'extract' in outcome ? outcome : { ...outcome, reason: `"${name}": ${outcome.reason}` };
    }
  }
}

const ALERTS = /^(?:googlealerts-noreply|alerts?-noreply)@/i;

interface Body {
  readonly parts: readonly Part[];
  readonly facts: readonly Fact[];
  readonly extraction: Extraction;
}

function messageFound(message: Pick<Email, 'subject' | 'from' | 'date'>, body: Body): Found {
  const forwarded = unwrapForwarded(body.parts, FORWARD_PREFIX.test(message.subject ?? ''));
  const subject = forwarded?.subject ?? message.subject?.replace(FORWARD_PREFIX, '');
  const facts: Fact[] = [
    ...(forwarded?.facts ?? []),
    { field: 'title', value: subject, from: 'header' },
    ...(forwarded
      ? []
      : ([
          { field: 'outlet', value: message.from?.name || undefined, from: 'header' },
          { field: 'published', value: message.date, from: 'header' },
        ] as const)),
    ...body.facts,
  ];
  const letter = withoutSignature(forwarded?.parts ?? body.parts);
  const parts = subject ? underHeadline(subject, letter) : letter;
  return foundFrom(parts, facts, { encoding: null, extraction: body.extraction });
}

/** In UTF-16 units. A shorter text part beside a page says "see the HTML version". */
const SHORT_TEXT = 300;

async function bodyOf(text: string, page: string): Promise<Body> {
  // Marks of quoting are not part of what is quoted.
  const quoted = text.replace(/^>(?: ?>)* ?/gm, '');
  const plain: Body = { parts: plainParts(quoted), facts: [], extraction: 'structured' };
  const length = plain.parts.reduce((sum, part) => sum + part.text.length, 0);
  if (!page.trim() || length >= SHORT_TEXT) return plain;
  const { extract, extraction } = await readPage(page);
  if (extract.text.length < length) return plain;
  const parts = extract.blocks.map(({ start, end, zone }): Part => {
    // The subject is the headline; the page's own heading is part of the letter.
    return { text: extract.text.slice(start, end), zone: zone === 'headline' ? null : zone };
  });
  return {
    parts,
    facts: [{ field: 'url', value: extract.metadata.url, from: 'page' }],
    extraction,
  };
}

const FORWARD_PREFIX =
  /^(?:\s*(?:fwd?|wg|tr|rv|i|vs|enc|pd|vb|vl|doorst|ilt|πρθ|הועבר|转发|轉寄|転送|전달)\s*[:：])+\s*/i;
/** "---- Forwarded message ----", in any language; the line of dashes alone tells where header lines follow it. */
const FORWARD_MARK =
  /^(?:-{2,}\s*)?(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|mensaje reenviado|message transféré|original-nachricht|anfang der weitergeleiteten nachricht)\s*:?\s*-{0,}$/i;
const RULED_MARK = /^-{3,}\s*\S.{2,40}?\s*-{3,}$/;
const FORWARD_HEADER = /^\*?([^:：*<>@]{1,24}?)\s*[:：]\*?\s*(.*)$/;
type Header = 'from' | 'date' | 'subject' | 'to';

/** What mail programs call the header lines that they copy, in the languages they speak. */
const HEADER_NAMES: { readonly [header in Header]: string } = {
  from:
    'from, von, de, da, van, från, fra, lähettäjä, od, feladó, de la, expéditeur, от, от кого, від, από, kimden, gönderen, ' +
    'من, מאת, प्रेषक, dari, từ, จาก, از, 差出人, 发件人, 寄件者, 보낸사람, 보낸 사람',
  date:
    'date, datum, sent, gesendet, fecha, enviado, enviado el, envoyé, inviato, data, enviada em, enviado em, verzonden, ' +
    'skickat, sendt, lähetetty, wysłano, odesláno, odoslané, elküldve, trimis, отправлено, дата, надіслано, στάλθηκε, ' +
    'ημερομηνία, gönderilme, gönderildi, tarih, تاريخ الإرسال, التاريخ, נשלח, תאריך, भेजा गया, दिनांक, dikirim, tanggal, ' +
    'ngày gửi, đã gửi, ngày, ส่งเมื่อ, วันที่, تاریخ ارسال, تاریخ, 送信日時, 日付, 发送时间, 日期, 寄件日期, 보낸 날짜, 날짜, poslano',
  subject:
    'subject, betreff, asunto, objet, oggetto, assunto, onderwerp, ämne, emne, aihe, temat, předmět, predmet, tárgy, ' +
    'subiect, тема, θέμα, konu, الموضوع, נושא, विषय, perihal, subjek, chủ đề, หัวเรื่อง, เรื่อง, موضوع, 件名, 主题, 主旨, 제목',
  to:
    'to, an, para, à, a, aan, till, til, vastaanottaja, do, komu, címzett, către, кому, προς, kime, إلى, אל, प्रति, kepada, ' +
    'đến, tới, ถึง, به, 宛先, 收件人, 收件者, 받는사람, 받는 사람, cc, kopie, copie, kopia, kopio, másolat, копия, копія, bilgi, עותק',
};

let headers: ReadonlyMap<string, Header> | undefined;

function headerNamed(name: string): Header | undefined {
  headers ??= new Map(
    (Object.entries(HEADER_NAMES) as [Header, string][]).flatMap(([header, names]) =>
      names.split(', ').map((one): [string, Header] => [one, header]),
    ),
  );
  return headers.get(name.toLowerCase());
}

/**
 * What was forwarded, without the note above it and the header lines that the sender's program copied.
 * @param isForward the subject says so: then the header lines alone, without a line above them, tell
 */
function unwrapForwarded(
  parts: readonly Part[],
  isForward: boolean,
): { parts: readonly Part[]; subject: string | undefined; facts: Fact[] } | undefined {
  const headerAt = (at: number): { header: Header; value: string } | undefined => {
    const [, name = '', value = ''] = FORWARD_HEADER.exec(parts[at]?.text ?? '') ?? [];
    const header = headerNamed(name);
    return header && { header, value };
  };
  const isHeader = (at: number) => headerAt(at) !== undefined;
  let mark = parts.findIndex(
    ({ text }, at) =>
      FORWARD_MARK.test(text) || (RULED_MARK.test(text) && isHeader(at + 1) && isHeader(at + 2)),
  );
  if (mark < 0 && isForward) {
    mark = parts.findIndex((_, at) => isHeader(at) && isHeader(at + 1) && isHeader(at + 2)) - 1;
    if (mark < -1) return undefined;
  } else if (mark < 0) return undefined;
  const facts: Fact[] = [];
  let subject: string | undefined;
  let at = mark + 1;
  for (; at < parts.length; at += 1) {
    const line = headerAt(at);
    if (!line) break;
    const { header, value } = line;
    if (header === 'from') {
      facts.push({
        field: 'outlet',
        value: value.replace(/\s*[<[(].*$/, '').replaceAll('"', ''),
        from: 'header',
      });
    } else if (header === 'date') {
      facts.push({ field: 'published', value, from: 'header' });
    } else if (header === 'subject') {
      subject = value.replace(FORWARD_PREFIX, '');
    }
  }
  return at < parts.length ? { parts: parts.slice(at), subject, facts } : undefined;
}

function withoutSignature(parts: readonly Part[]): Part[] {
  const mark = parts.findIndex((part) => part.text === '--');
  if (mark < 1) return [...parts];
  return parts.map((part, at) => (at < mark ? part : { text: part.text, zone: 'furniture' }));
}

// postal-mime decodes with TextDecoder, whose windows-1252 leaves 0x80–0x9F as controls on Node 20.
function repair(text: string | undefined): string {
  return (text ?? '').replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  );
}
