import type { Addressee } from '../model/vocabulary.ts';
import type { Line } from './line.ts';

/**
 * Whom a clause binds, from the words of its subject: those before the verb that forbids or orders. Only for clauses
 * whose addressees nobody recorded.
 */
export function readAddressees(line: Line): readonly Addressee[] {
  const subject = line.words
    .slice(0, LONGEST_SUBJECT)
    .map(({ text }) => text)
    .join(' ');
  const end = subject.search(NORM);
  const words = ` ${end < 0 ? '' : subject.slice(0, end)} `;
  return ADDRESSED.filter(([, pattern]) => pattern.test(words)).map(([addressee]) => addressee);
}

/** In the order of the vocabulary. */
const ADDRESSED: readonly (readonly [Addressee, RegExp])[] = [
  ['asn', / (?:asn|aparatur sipil negara|aparatur) /],
  ['pns', / (?:pns|pegawai negeri sipil) /],
  ['cpns', / cpns /],
  ['pppk', / (?:pppk|pegawai pemerintah dengan perjanjian kerja) /],
  ['non-asn', / (?:non asn|non pns|ppnpn|honorer|tenaga kontrak|ptt|thl|pegawai pemerintah non pegawai negeri) /],
  ['head-of-unit', / (?:kepala (?:perangkat daerah|opd|skpd|unit kerja|unit|dinas|badan)|pimpinan|atasan) /],
  ['regional-secretary', / (?:sekretaris daerah|sekda) /],
  ['camat', / camat /],
  ['lurah', / lurah /],
  ['regional-head', / (?:bupati|wali kota|walikota|gubernur|kepala daerah) /],
  ['village-head', / (?:kepala desa|kades|perbekel|kepala kampung) /],
  ['village-official', / perangkat desa /],
  ['village-council', / (?:bpd|badan permusyawaratan desa) /],
  ['rt-rw', / (?:rt|rw) /],
  ['bumd', / (?:bumd|badan usaha milik daerah) /],
];

const NORM =
  /\b(?:dilarang|tidak|jangan|wajib|harus|agar|supaya|hendaknya|diminta|diimbau|dihimbau|boleh|dapat|diperbolehkan|melarang)\b/;
const LONGEST_SUBJECT = 40;
