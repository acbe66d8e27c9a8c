import type { FileText, Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

/** Decodes a text file: UTF-8, UTF-16 with or without its mark, else Windows-1252 with a doubt. Binary content is refused. */
export function decodeText(bytes: Uint8Array, markdown: boolean): FileText {
  const wide = utf16Of(bytes);
  if (wide !== null) return decoded(new TextDecoder(wide).decode(bytes), markdown, [assumed(wide)]);
  if (controlShare(bytes) > MOST_CONTROLS)
    return refuse('binary-file', 'The file is not text', 'a .md, .txt, .pdf or .docx document');
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes), markdown, []);
  } catch {
    return decoded(new TextDecoder('windows-1252').decode(bytes), markdown, [assumed('windows-1252')]);
  }
}

function decoded(text: string, markdown: boolean, doubts: readonly Refusal[]): FileText {
  return { text, markdown, unwrapped: null, doubts };
}

function assumed(encoding: string): Refusal {
  return { rule: 'encoding-assumed', message: `Read the file as ${encoding}`, expected: 'UTF-8' };
}

/** By its mark, or by the zero bytes that every second byte of Latin text has in UTF-16. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = sample.length * MOST_ZEROS;
  if (odd > most && even < odd * RARE) return 'utf-16le';
  return even > most && odd < even * RARE ? 'utf-16be' : null;
}

/** Share of bytes that no text has. */
function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  return sample.length === 0 ? 0 : controls / sample.length;
}

/** Bytes that are looked at. */
const SAMPLE = 65_536;
/** Share of zero bytes from which a file is UTF-16, and how rare they are at the other places. */
const MOST_ZEROS = 0.3;
const RARE = 0.2;
const MOST_CONTROLS = 0.02;
