import type { LegalReference } from '../model/circular.ts';

/**
 * Instruments that a text names with number and year, each once, in the order of print. Ids follow from kind, number and
 * year; whether the corpus holds such an instrument is for the caller to say.
 * `Peraturan Pemerintah Nomor 94 Tahun 2021 tentang ... // => {reported: 'Peraturan Pemerintah Nomor 94 Tahun 2021', instruments: ['pp-94-2021']}`
 */
export function findReferences(texts: readonly string[]): readonly LegalReference[] {
  const found = new Map<string, LegalReference>();
  for (const text of texts) {
    for (const match of text.matchAll(REFERENCE)) {
      const [reported, kind = '', number = '', year = ''] = match;
      const folded = reported.replaceAll(/\s+/gu, ' ');
      const id = instrumentId(kind, number, year);
      const key = id ?? folded.toLowerCase();
      if (!found.has(key)) found.set(key, { reported: folded, instruments: id === null ? [] : [id] });
    }
    for (const match of text.matchAll(JOINT_DECREE)) {
      const folded = match[0].replaceAll(/\s+/gu, ' ');
      const id = jointDecree(text.slice(match.index, match.index + DECREE_REACH));
      const key = id ?? folded.toLowerCase();
      if (!found.has(key)) found.set(key, { reported: folded, instruments: id === null ? [] : [id] });
    }
  }
  return [...found.values()];
}

function instrumentId(kind: string, number: string, year: string): string | null {
  const folded = kind.toLowerCase().replaceAll(/\s+/gu, ' ');
  const counted = `${String(Number(number))}-${year}`;
  if (/^(?:undang-? ?undang|uu)$/u.test(folded)) return `uu-${counted}`;
  if (/^(?:peraturan pemerintah|pp)$/u.test(folded)) return `pp-${counted}`;
  if (/^(?:peraturan (?:badan pengawas pemilihan umum|bawaslu)|perbawaslu)/u.test(folded))
    return `perbawaslu-${counted}`;
  if (/^(?:surat edaran|se) (?:menteri|menpan)/u.test(folded) && /pendayagunaan|menpan/u.test(folded))
    return `se-menpan-${counted}`;
  return null;
}

/** The joint decrees on neutrality are told by their year; its first number settles which. */
function jointDecree(text: string): string | null {
  const year = /\b(?:tahun\s+)?(2020|2022)\b/iu.exec(text)?.[1];
  return year === undefined ? null : `skb-${year}`;
}

const KINDS = [
  String.raw`peraturan\s+pemerintah\s+pengganti\s+undang\s*-\s*undang`,
  'perppu',
  String.raw`undang\s*-\s*undang`,
  'UU',
  String.raw`peraturan\s+pemerintah(?!\s+(?:pengganti|daerah))`,
  'PP',
  String.raw`peraturan\s+(?:badan\s+pengawas\s+pemilihan\s+umum|bawaslu)`,
  'perbawaslu',
  String.raw`peraturan\s+(?:presiden|menteri[\p{L}\s]{0,80}?|badan[\p{L}\s]{0,60}?|komisi[\p{L}\s]{0,60}?|daerah[\p{L}\s]{0,60}?|gubernur[\p{L}\s]{0,40}?|bupati[\p{L}\s]{0,40}?|wali\s?kota[\p{L}\s]{0,40}?)`,
  String.raw`surat\s+edaran\s+menteri[\p{L}\s]{0,90}?`,
  String.raw`SE\s+menpan(?:-?\s?rb)?`,
].join('|');

const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\d])(${KINDS})(?:\s+(?:republik\s+indonesia|ri))?\s+(?:nomor|no\.?)?\s*:?\s*(\d{1,3})\s*(?:tahun|\/|th\.?)\s*((?:19|20)\d{2})`,
  'giu',
);
const JOINT_DECREE =
  /(?:surat\s+)?keputusan\s+bersama\b(?:[^.;]{0,400}?\btahun\s+20\d{2})?|\bSKB\b(?:[^.;]{0,200}?\b20\d{2})?/giu;
/** Characters from the words "Keputusan Bersama" within which its year stands. */
const DECREE_REACH = 600;
