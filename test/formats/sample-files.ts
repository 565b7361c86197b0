/** Small files of the binary formats, made from text. */
import { strToU8, zipSync } from 'fflate';
import type { Found } from '../../src/formats/index.ts';

export const STORY =
  'The harbour board of Lantern Bay said on Monday that a second ferry will sail between the old pier and the islands from the first week of May, two years after islanders first asked for it.';
export const MORE =
  'Tickets cost four crowns each way. Children under six, dogs and surgeons on call travel free, and the shop on Gull Island will sell passes for the season.';

/** Zone and text of each block. */
export const blocksOf = ({ extract }: Found) =>
  extract.blocks.map((block) => [block.zone, extract.text.slice(block.start, block.end)]);

/** The lines of an article in a press archive's download. */
export const archived = (title: string, text: string): readonly string[] => [
  title,
  'Bay Post',
  'May 3, 2025 Saturday',
  'Length: 40 words',
  'Byline: O. Lind',
  'Body',
  text,
  'End of Document',
];

/** A text at a place on a page: x, y and size in points, from the lower left corner. */
export type Placed = readonly [x: number, y: number, size: number, text: string];

/** A PDF of Helvetica texts, a page a list. */
export function pdfOf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '',
  ];
  const kids = pages.map((page) => {
    const drawn = page
      .map(
        ([x, y, size, text]) =>
          `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    objects.push(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 1 0 R >> >> /Contents ${objects.length} 0 R >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = String(file.length).padStart(10, '0');
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${place} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root ${objects.length} 0 R >>\nstartxref\n${table}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

/** Lines of at most so many characters, placed one under the other. */
export function setInLines(
  text: string,
  x: number,
  top: number,
  characters: number,
  size = 11,
): Placed[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, at): Placed => [x, top - at * 14, size, line]);
}

/** A Word document from the XML of its body. */
export function docxOf(body: string, more: Record<string, string> = {}): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
}

export const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** An OpenDocument text from the XML of its body, in one file or packed. */
export function fodtOf(body: string, styles = '', root = 'office:document'): string {
  const spaces = ['office', 'style', 'text', 'table', 'draw', 'fo', 'meta']
    .map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${spaces} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></${root}>`;
}
export function odtOf(body: string, styles = '', more: Record<string, string> = {}): Uint8Array {
  const files = { 'content.xml': fodtOf(body, styles, 'office:document-content'), ...more };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    ...Object.fromEntries(packed),
  });
}

/** A workbook of sheets of texts. */
export function xlsxOf(...sheets: readonly (readonly (readonly string[])[])[]): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const cellsOf = (rows: readonly (readonly string[])[]) =>
    rows.map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((cell, c) => `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
    );
  const each = (write: (number: number) => string) => sheets.map((_, at) => write(at + 1)).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${each((n) => `<sheet name="Clippings ${n}" sheetId="${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${types}/relationships">${each((n) => `<Relationship Id="r${n}" Type="${office}/relationships/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    ),
    ...Object.fromEntries(
      sheets.map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        strToU8(
          `<worksheet xmlns="${main}"><sheetData>${cellsOf(rows).join('')}</sheetData></worksheet>`,
        ),
      ]),
    ),
  });
}

/** A record of a web archive. */
export function warcRecord(
  type: string,
  address: string,
  contentType: string,
  body: string,
): string {
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2025-05-03T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
}
