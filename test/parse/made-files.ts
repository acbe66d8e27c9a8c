import { deflateRawSync } from 'node:zlib';
import { zip } from '../../src/parse/files/zip.ts';

/** A run of text at a position of a page, in points from the left and from the foot. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A PDF of pages with runs of text in Helvetica, written by hand: small enough to read. */
export function pdfOf(pages: readonly (readonly Placed[])[], trailer = ''): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${String(4 + index * 2)} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, runs] of pages.entries()) {
    const drawn = runs.map(
      ({ x, y, text }) => `BT /F1 11 Tf ${String(x)} ${String(y)} Td (${text.replaceAll(/[\\()]/gu, '\\$&')}) Tj ET`,
    );
    const content = drawn.join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + index * 2)} 0 R >>`,
    );
    add(`<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${String(index + 1)} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  const size = String(objects.length + 1);
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

/** Lines of text down a page, indented by their leading spaces. */
export function pageOf(lines: readonly string[]): readonly Placed[] {
  return lines.flatMap((line, index) => {
    const text = line.trimStart();
    return text === '' ? [] : [{ x: 60 + (line.length - text.length) * 5.5, y: 780 - index * 14, text }];
  });
}

/** A DOCX with the given document and numbering parts. */
export function docxOf(body: string, numbering = '', styles = ''): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const part = (name: string, text: string) => ({
    name,
    bytes: encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`),
  });
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    part(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part('word/document.xml', `<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
    part('word/numbering.xml', `<w:numbering ${WORD}>${numbering}</w:numbering>`),
    part('word/styles.xml', `<w:styles ${WORD}>${styles}</w:styles>`),
  ]);
}

/** A paragraph, of a list level where one is given. */
export function paragraph(text: string, list?: { readonly id: number; readonly level: number }): string {
  const numbered =
    list === undefined
      ? ''
      : `<w:pPr><w:numPr><w:ilvl w:val="${String(list.level)}"/><w:numId w:val="${String(list.id)}"/></w:numPr></w:pPr>`;
  return `<w:p>${numbered}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A list whose levels count in the given formats and print the given patterns. */
export function listOf(id: number, levels: readonly (readonly [format: string, pattern: string])[]): string {
  const drawn = levels.map(
    ([format, pattern], level) =>
      `<w:lvl w:ilvl="${String(level)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${String(id)}">${drawn.join('')}</w:abstractNum>`;
}

/** A DOCX whose document part inflates to the given number of zero bytes. */
export function bombOf(size: number): Uint8Array {
  const packed = new Uint8Array(deflateRawSync(new Uint8Array(size)));
  const bytes = zip([{ name: 'word/document.xml', bytes: packed }]);
  const view = new DataView(bytes.buffer);
  view.setUint16(8, 8, true);
  const entry = 30 + 'word/document.xml'.length + packed.length;
  view.setUint16(entry + 10, 8, true);
  return bytes;
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
