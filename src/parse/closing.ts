import { findDate } from '../text/dates.ts';

/** Whether an unnumbered paragraph is the closing formula: `Demikian Surat Edaran ini ...`, `Atas perhatian ...`. */
export function isClosingFormula(line: string): boolean {
  return /^(?:demikian(?:lah)?\b(?!,? (?:juga|pula|halnya))|atas (?:perhatian|kerja ?sama|bantuan|kesediaan)|wassalam)/iu.test(
    line.trim(),
  );
}

/** Whether a line opens the list of those who get a copy. */
export function isCopies(line: string): boolean {
  return /^(?:tembusan|salinan|cc)\b(?:.{0,40}:\s*$|\s*:|\s*$|.{0,60}(?:yth|kepada|disampaikan))/iu.test(line.trim());
}

/**
 * Whether the block of place, date, office and name begins here. `rest` are the filled lines after this one: an office in
 * capitals without a comma is taken for a signature only near the end, or above a name.
 */
export function isSignature(line: string, rest: readonly string[]): boolean {
  const text = line.trim();
  if (text.length > LONGEST) return false;
  if (/^(?:ditetapkan|dikeluarkan|ditandatangani|dibuat)\s+di\b(?!\s*bawah)/iu.test(text)) return true;
  if (isPlaceAndDate(text)) return true;
  if (/^(?:ttd\.?|dto\.?|t\.t\.d\.?)$/iu.test(text)) return true;
  if (!OFFICE.test(text.toUpperCase())) return false;
  const office = text.replace(ON_BEHALF, '');
  if (office === office.toUpperCase() && office.endsWith(',')) return true;
  return rest.slice(0, SIGNATURE_LINES).some((other) => /^\s*(?:ttd|dto|NIP)\b|\bNIP\.?\s*:?\s*\d/iu.test(other));
}

/** `Mekarjaya, 12 Maret 2024`, the day possibly left blank. */
export function isPlaceAndDate(text: string): boolean {
  const comma = text.indexOf(',');
  if (comma < 0 || !/^\p{Lu}[\p{L}' .-]{2,40}$/u.test(text.slice(0, comma))) return false;
  const rest = text.slice(comma + 1);
  const found = findDate(rest);
  return (
    found !== null &&
    rest.slice(0, found.start).trim().replaceAll(/[.…_]/gu, '') === '' &&
    rest.slice(found.end).trim().replaceAll('.', '') === ''
  );
}

/** Whether a line of the signature block is too much of a sentence to belong to it. */
export function leavesSignature(line: string): boolean {
  const text = line.trim();
  return text.length > SENTENCE && /\p{Ll}{3,} \p{Ll}{3,} \p{Ll}{3,}/u.test(text);
}

/** Offices that sign, put in capitals, with the words for acting on behalf. */
const OFFICE =
  /^(?:(?:A\.?\s?N\.?|U\.?\s?B\.?|PLT\.?|PLH\.?|PJ\.?|PJS\.?|PENJABAT)\s*)*(?:GUBERNUR|BUPATI|WALI ?KOTA|WAKIL (?:BUPATI|WALI ?KOTA|GUBERNUR)|SEKRETARIS DAERAH|PENJABAT|PEJABAT|KEPALA (?:BADAN|DINAS|BAGIAN)|INSPEKTUR|CAMAT|DIREKTUR|ASISTEN)\b[\p{Lu}\s.,&/()-]*$/u;
/** Printed in small letters before an office in capitals: `Pj. BUPATI`, `a.n. WALI KOTA`. */
const ON_BEHALF = /^(?:(?:a\.?\s?n|u\.?\s?b|plt|plh|pjs?|penjabat)\b\.?\s*)+/iu;
const LONGEST = 90;
/** Lines after an office within which a name or number of service is looked for. */
const SIGNATURE_LINES = 8;
const SENTENCE = 75;
