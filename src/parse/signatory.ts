import { findDate } from '../text/dates.ts';
import type { Signatory } from './found.ts';

/** Reads the first signature block: office, name, rank, number of service. null: there is none. */
export function readSignatory(lines: readonly string[]): Signatory | null {
  const offices: string[] = [];
  /** Whether the last office ended with its comma: until then its lines go on. */
  let closed = false;
  let name: string | null = null;
  let rank: string | null = null;
  let serviceNumber: string | null = null;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (SET_ASIDE.test(text) || findDate(text) !== null) {
      closed ||= offices.length > 0;
      continue;
    }
    const service = /\bNIP\.?\s*:?\s*([\d ]{8,})/iu.exec(text)?.[1];
    if (service !== undefined) serviceNumber ??= service.replaceAll(' ', '');
    else if (RANK.test(text)) rank ??= text;
    else if (
      name === null &&
      (OFFICE.test(text) || (offices.length > 0 && !closed && goesOn(lines.slice(index - 1, index + OFFICE_LINES))))
    ) {
      offices.push(text.replace(/,$/u, ''));
      closed = text.endsWith(',');
    } else if (name === null && isName(text)) name = text.replaceAll(/^\(\s*|\s*\)$/gu, '');
    if (serviceNumber !== null) break;
  }
  if (offices.length === 0 && name === null) return null;
  const behalf = /^a\.?\s?n\.?\s+(.+)$/iu.exec(offices[0] ?? '')?.[1] ?? null;
  return { office: offices.length === 0 ? null : offices.join(' '), name, onBehalfOf: behalf, rank, serviceNumber };
}

/** Whether an office goes on over these lines: one of them ends with the comma that closes it, or the first with `DAN`. */
function goesOn([before = '', ...lines]: readonly string[]): boolean {
  return /\bdan$/iu.test(before.trim()) || lines.some((line) => line.trim().endsWith(','));
}

/** Two words or more that begin with capitals, with titles before or after, or one in capitals. */
function isName(text: string): boolean {
  return /^\(?\s*\p{Lu}[\p{L}.,'’\s-]{2,70}\)?$/u.test(text) && !/\b(?:dan|atau|yang|ini|untuk|dengan)\b/iu.test(text);
}

const SET_ASIDE =
  /^(?:ditetapkan|dikeluarkan|ditandatangani|dibuat|pada tanggal|tanggal|cap|materai|meterai)\b|^[\W_]*$|^\W*(?:ttd|dto|t\.t\.d|cap ttd)\W*$/iu;
/** Lines over which an office is printed at most. */
const OFFICE_LINES = 4;
const RANK = /^(?:pembina|penata|pengatur|juru)\b|\bIV\/[a-e]\b|\bIII\/[a-d]\b/iu;
const OFFICE =
  /^(?:(?:a\.?\s?n\.?|u\.?\s?b\.?|plt\.?|plh\.?|pj\.?|pjs\.?|penjabat)(?=\s|$)\s*)*(?:gubernur|bupati|wali ?kota|wakil|sekretaris|kepala|inspektur|camat|direktur|asisten|penjabat|pejabat|kabupaten|kota|provinsi|ub\.?)\b/iu;
