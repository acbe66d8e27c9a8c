import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  TextRun,
} from 'docx';
import type { Language } from '../model/vocabulary.ts';
import type { BriefBlock, BriefLink } from './brief-text.ts';
import { withZipDate } from '../archive/zip-dates.ts';

export interface DocxHead {
  readonly title: string;
  readonly language: Language;
  /** Day written into the file in place of the clock's: YYYY-MM-DD. */
  readonly day: string;
}

/** The brief as a file for word processors, A4. The same blocks and day give the same bytes. */
export async function briefDocx(blocks: readonly BriefBlock[], head: DocxHead): Promise<Uint8Array> {
  const file = new Document({
    title: head.title,
    creator: 'Sanding',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: head.language === 'id' ? 'id-ID' : 'en-GB' } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        heading1: { run: { font: 'Cambria', size: 36, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading2: {
          run: { font: 'Cambria', size: 28, bold: true },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
        heading3: {
          run: { font: 'Cambria', size: 24, bold: true },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: A4.width, height: A4.height } } },
        footers: { default: new Footer({ children: [pageNumbers()] }) },
        children: blocks.map(paragraphOf),
      },
    ],
  });
  const packed = await Packer.toBuffer(file, false, [{ path: 'docProps/core.xml', data: coreProperties(head) }]);
  return withZipDate(packed, head.day);
}

function paragraphOf(block: BriefBlock): Paragraph {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(block.text)] });
    case 'paragraph':
      return new Paragraph({ children: [new TextRun(block.text), ...linkRuns(block.link)] });
    case 'item':
      return new Paragraph({ bullet: { level: 0 }, children: [new TextRun(block.text), ...linkRuns(block.link)] });
    case 'task':
      return new Paragraph({ indent: { left: 360, hanging: 360 }, children: [new TextRun(`☐ ${block.text}`)] });
    case 'quote':
      return new Paragraph({
        indent: { left: 360 },
        keepNext: true,
        border: { left: { style: BorderStyle.SINGLE, size: 8, space: 8, color: '999999' } },
        children: [new TextRun(block.text)],
      });
    default:
      return block satisfies never;
  }
}

// A field, not a relationship: the library numbers relationships by chance.
function linkRuns(link: BriefLink | undefined): readonly (TextRun | SimpleField)[] {
  if (link === undefined) return [];
  return [new TextRun(' ('), new SimpleField(`HYPERLINK "${link.address}"`, link.label), new TextRun(')')];
}

function pageNumbers(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.END,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
  });
}

/** The library writes the clock into this part; this one stands in for it. */
function coreProperties({ title, day }: DocxHead): string {
  const stamp = `${day}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Sanding</dc:creator>` +
    '<cp:lastModifiedBy>Sanding</cp:lastModifiedBy><cp:revision>1</cp:revision>' +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified></cp:coreProperties>`
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** A4 in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 } as const;
