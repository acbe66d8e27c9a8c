import { getDocumentProxy } from 'unpdf';
import type { Glyphs } from './pdf-lines.ts';
import { linesOfPage } from './pdf-lines.ts';
import type { FileText } from './refusal.ts';
import { refuse } from './refusal.ts';

/**
 * Text of a PDF, line by line in the order of position, pages parted by form feeds. Indentation and columns are kept as
 * spaces. An encrypted file and a scan without a text layer are refused with what to do.
 */
export async function readPdf(bytes: Uint8Array): Promise<FileText> {
  try {
    // pdf.js takes the buffer over, so it gets its own.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      stopAtErrors: false,
      verbosity: 0,
    });
    if (document.numPages > MOST_PAGES)
      return refuse('pdf-too-long', `The PDF has ${String(document.numPages)} pages`, `at most ${String(MOST_PAGES)}`);
    const pages: string[] = [];
    let glyphs = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const items = (await page.getTextContent()).items.flatMap(toGlyphs);
      glyphs += items.reduce((sum, { text }) => sum + text.trim().length, 0);
      if (glyphs > MOST_GLYPHS)
        return refuse(
          'pdf-too-long',
          'The PDF has too much text for a circular',
          `at most ${String(MOST_GLYPHS)} characters`,
        );
      pages.push(linesOfPage(items).join('\n'));
      page.cleanup();
    }
    const perPage = glyphs / Math.max(1, document.numPages);
    await document.loadingTask.destroy();
    if (perPage < FEWEST_GLYPHS)
      return refuse('scan-without-text', 'The PDF is a scan without a text layer', OCR_COMMAND);
    return { text: pages.join('\n\f'), markdown: false, unwrapped: false, doubts: [] };
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): FileText {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return refuse('encrypted-pdf', 'The PDF is encrypted', 'a copy without a password: qpdf --decrypt IN.pdf OUT.pdf');
  return refuse(
    'damaged-pdf',
    `The PDF cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    'a whole PDF',
  );
}

/** One text item of pdf.js with its position; marks without text have none. */
function toGlyphs(item: unknown): readonly Glyphs[] {
  if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item)) return [];
  const { str, transform } = item;
  const width = 'width' in item ? Number(item.width) : 0;
  if (typeof str !== 'string' || str === '' || !Array.isArray(transform)) return [];
  const [a, b, , d, x, y] = transform.map(Number);
  if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return [];
  const size = Math.max(Math.hypot(a ?? 0, b ?? 0), Math.abs(d ?? 0), 1);
  return [{ text: str, x, y, width: Number.isFinite(width) ? width : 0, size }];
}

/** The command that adds a text layer, and the Debian package of its Indonesian model. */
export const OCR_COMMAND =
  'ocrmypdf -l ind IN.pdf OUT.pdf (Debian: apt install ocrmypdf tesseract-ocr-ind), then parse OUT.pdf';
/** Bounds on what a circular may be: far above any that is known. */
const MOST_PAGES = 300;
const MOST_GLYPHS = 3_000_000;
/** A page of text has hundreds of characters, a stamp on a scan a few. */
const FEWEST_GLYPHS = 20;
