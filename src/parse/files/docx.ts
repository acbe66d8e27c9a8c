import mammoth from 'mammoth';
import { linesOfHtml } from './docx-lines.ts';
import { listCounter } from './docx-numbering.ts';
import type { FileText } from './refusal.ts';
import { refuse } from './refusal.ts';
import { attributeOf, elementsOf, escapeXml, firstOf } from './xml.ts';
import type { ZipPart } from './zip.ts';
import { unzip, zip } from './zip.ts';

/**
 * Text of a DOCX, a paragraph a line. Word keeps automatic numbers apart from the text and mammoth turns them into lists
 * without their print, so the markers are counted from word/numbering.xml and written into the paragraphs before mammoth
 * reads them. Parts are inflated within bounds; mammoth only sees those.
 */
export async function readDocx(bytes: Uint8Array): Promise<FileText> {
  const parts = openParts(bytes);
  if (typeof parts === 'string')
    return refuse(
      'zip-bomb',
      `The DOCX unpacks to far more than a document holds: ${parts}`,
      'the document as Word saves it',
    );
  if (parts === null)
    return refuse('damaged-docx', 'The DOCX is damaged or no Word document', 'a .docx as Word saves it');
  try {
    const numbered = zip(
      parts.map((part) => (part.name === DOCUMENT ? { ...part, bytes: withMarkers(part, parts) } : part)),
    );
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(numbered) },
      { includeEmbeddedStyleMap: false, ignoreEmptyParagraphs: false, externalFileAccess: false },
    );
    const text = linesOfHtml(value);
    if (text.trim() === '')
      return refuse('empty-file', 'The document holds no text', 'text, or a PDF with a text layer');
    return { text, markdown: false, unwrapped: true, doubts: [] };
  } catch (error) {
    return refuse(
      'damaged-docx',
      `The DOCX cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      'a .docx as Word saves it',
    );
  }
}

/** The text parts of the archive; null: no Word document; a sentence: it passes the bounds. */
function openParts(bytes: Uint8Array): readonly ZipPart[] | string | null {
  try {
    const parts = unzip(bytes, (name) => /\.(?:xml|rels)$/u.test(name), BOUNDS);
    return parts?.some(({ name }) => name === DOCUMENT) === true ? parts : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** word/document.xml with each automatic number written into its paragraph, four spaces for every level above it. */
function withMarkers(document: ZipPart, parts: readonly ZipPart[]): Uint8Array {
  const textOf = (name: string) => decode(parts.find((part) => part.name === name)?.bytes);
  const counter = listCounter(textOf('word/numbering.xml'));
  const styles = new Map(
    elementsOf(textOf('word/styles.xml'), 'w:style').map((xml) => [attributeOf(xml, 'w:styleId') ?? '', xml] as const),
  );
  const body = decode(document.bytes).replaceAll(/<w:pPrChange\b.*?<\/w:pPrChange>/gsu, '');
  const numbered = body.replaceAll(/<w:pPr>.*?<\/w:pPr>/gsu, (properties) => {
    const list = listOf(properties) ?? styleList(attributeOf(firstOf(properties, 'w:pStyle') ?? '', 'w:val'), styles);
    if (list === null || list.id === '0') return properties;
    const marker = counter.next(list.id, list.level);
    if (marker === '') return properties;
    const plain = properties.replace(/<w:numPr>.*?<\/w:numPr>/su, '').replace(/<w:pStyle [^>]*>/u, '');
    return `${plain}<w:r><w:t xml:space="preserve">${LEVEL_SPACE.repeat(list.level)}${escapeXml(marker)} </w:t></w:r>`;
  });
  return new TextEncoder().encode(numbered);
}

interface ListUse {
  readonly id: string;
  readonly level: number;
}

function listOf(properties: string): ListUse | null {
  const list = firstOf(properties, 'w:numPr');
  const id = list === undefined ? undefined : attributeOf(firstOf(list, 'w:numId') ?? '', 'w:val');
  if (list === undefined || id === undefined) return null;
  return { id, level: Number(attributeOf(firstOf(list, 'w:ilvl') ?? '', 'w:val') ?? 0) };
}

/** Numbering that a paragraph has from its style, or from those its style is based on. */
function styleList(style: string | undefined, styles: ReadonlyMap<string, string>): ListUse | null {
  let at = style;
  for (let depth = 0; at !== undefined && depth < DEEPEST_STYLE; depth += 1) {
    const xml = styles.get(at) ?? '';
    const list = listOf(xml);
    if (list !== null) return list;
    at = attributeOf(firstOf(xml, 'w:basedOn') ?? '', 'w:val');
  }
  return null;
}

function decode(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

const DOCUMENT = 'word/document.xml';
/** A level's indentation, in a space that mammoth keeps. */
const LEVEL_SPACE = '\u2003';
const DEEPEST_STYLE = 12;
const BOUNDS = { part: 24_000_000, whole: 48_000_000, parts: 2000 };
