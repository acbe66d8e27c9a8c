import { fault } from '../../diagnostics/collect.ts';
import type { Body } from '../../model/corpus.ts';
import type { Report } from '../../model/diagnostic.ts';
import { hiddenCharacters } from '../../text/hidden-characters.ts';
import { checkMarkup } from '../markup.ts';
import type { TextKind } from '../official.ts';
import { readDocx } from './docx.ts';
import { decodeText } from './encoding.ts';
import { readPdf } from './pdf.ts';
import type { FileText } from './refusal.ts';
import { refuse } from './refusal.ts';

/** A circular's file as text to be parsed. */
export interface OpenedFile {
  readonly body: Body;
  readonly kind: TextKind;
}

/**
 * Opens a .md, .txt, .pdf or .docx file, told by its content first and its name second. null: it cannot be read, and the
 * report says why and what to do. Lines of a PDF or DOCX are those of the text drawn from it.
 */
export async function openFile(bytes: Uint8Array, name: string, report: Report): Promise<OpenedFile | null> {
  const place = { file: name, line: 1, column: 1 };
  const read = await readText(bytes, name);
  if ('refusal' in read) {
    const { rule, message, expected } = read.refusal;
    report(fault('error', rule, place, message, null, expected));
    return null;
  }
  for (const { rule, message, expected } of read.doubts) report(fault('warning', rule, place, message, null, expected));
  const text = stripHidden(read.text, name, report);
  if (text.trim() === '') {
    report(fault('error', 'empty-file', place, 'The file holds no text', null, 'the text of a circular'));
    return null;
  }
  const body = { text, file: name, firstLine: 1 };
  if (read.markdown) checkMarkup(body, (diagnostic) => report({ ...diagnostic, severity: 'warning' }));
  return {
    body,
    kind: { markdown: read.markdown, unwrapped: read.unwrapped, head: true },
  };
}

async function readText(bytes: Uint8Array, name: string): Promise<FileText> {
  if (bytes.length === 0) return refuse('empty-file', 'The file is empty', 'the text of a circular');
  if (bytes.length > LARGEST)
    return refuse('file-too-large', `The file has ${String(bytes.length)} bytes`, `at most ${String(LARGEST)}`);
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const begins = (...signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  const magic = new TextDecoder('latin1').decode(bytes.subarray(0, SIGNATURE_REACH)).indexOf('%PDF-');
  if (magic >= 0) return readPdf(bytes);
  if (begins(0x50, 0x4b)) return readDocx(bytes);
  if (begins(0xd0, 0xcf, 0x11, 0xe0))
    return refuse(
      'old-word-file',
      'The file is in the old format of Word, or encrypted by it',
      'the same saved as .docx without a password',
    );
  if (extension === 'pdf')
    return refuse('not-a-pdf', 'The file is named .pdf and is none', 'a file that begins with %PDF');
  if (extension === 'docx')
    return refuse('not-a-docx', 'The file is named .docx and is none', 'a .docx as Word saves it');
  return decodeText(bytes, extension === 'md' || extension === 'markdown');
}

/** Takes out characters that reorder or hide text, each reported at its place. */
function stripHidden(text: string, file: string, report: Report): string {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const hidden = hiddenCharacters(bare);
  if (hidden.length === 0) return bare;
  const first = hidden[0];
  const line = bare.slice(0, first?.[0] ?? 0).split(/\r\n|\n|\r/u).length;
  const codes = [
    ...new Set(hidden.map(([, point]) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`)),
  ].sort();
  const message = `Took out ${String(hidden.length)} characters that reorder or hide text`;
  report(fault('warning', 'hidden-character', { file, line, column: 1 }, message, codes.join(' '), null));
  const gone = new Set(hidden.map(([offset]) => offset));
  return bare
    .split('')
    .filter((_, offset) => !gone.has(offset))
    .join('');
}

/** A circular is far smaller; a scan may be large, but without text it is of no use here. */
const LARGEST = 60_000_000;
/** A PDF may begin with some bytes of its own. */
const SIGNATURE_REACH = 1024;
