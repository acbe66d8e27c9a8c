import type { Addressee } from '../model/vocabulary.ts';
import { ADDRESSEES } from '../model/vocabulary.ts';
import { normalise } from '../text/normalise.ts';

/** The closed words for those whom reported words address, in the order of the list: `Para Camat dan Lurah // => camat, lurah`. */
export function closedAddressees(reported: readonly string[]): readonly Addressee[] {
  const text = normalise(reported.join(' ; ')).text;
  return ADDRESSEES.filter((addressee) => WORDS[addressee]?.test(text) === true);
}

const WORDS: Readonly<Partial<Record<Addressee, RegExp>>> = {
  asn: /(?<!non[ -])\b(?:asn|aparatur sipil negara)\b/u,
  pns: /\b(?:pns|pegawai negeri sipil)\b/u,
  cpns: /\b(?:cpns|calon pegawai negeri)\b/u,
  pppk: /\b(?:pppk|p3k|pegawai pemerintah dengan perjanjian kerja)\b/u,
  'non-asn': /\bnon[ -]?(?:asn|pns)\b|\btenaga (?:honorer|kontrak|harian)|\bppnpn\b|\bpegawai tidak tetap\b/u,
  'head-of-unit':
    /\bkepala (?:opd|skpd|perangkat daerah|organisasi perangkat|dinas|badan|bagian|biro|satuan kerja|unit)|\bpimpinan (?:opd|perangkat daerah|unit|satuan)|\binspektur\b|\bkepala (?:sekolah|puskesmas|uptd?)|\bdirektur r(?:s|umah sakit)/u,
  'regional-secretary': /\bsekretaris daerah\b|\bsekda\b/u,
  camat: /\bcamat\b/u,
  lurah: /\blurah\b/u,
  'regional-head':
    /^(?:[^;]*\b)?(?:para )?(?:bupati|wali ?kota)(?:\/wali ?kota| dan wali ?kota)? (?:se-?|di |seluruh)/u,
  'village-head': /\bkepala desa\b|\bkuwu\b|\bkeuchik\b|\bwali nagari\b|\bperbekel\b/u,
  'village-official': /\bperangkat desa\b|\bpamong\b/u,
  'village-council': /\bbpd\b|\bbadan permusyawaratan desa\b/u,
  'rt-rw': /\b(?:ketua )?(?:rt|rw)\b/u,
  bumd: /\bbumd\b|\bbadan usaha milik daerah\b|\bperumda\b|\bperusahaan (?:umum )?daerah\b/u,
  legislature: /\bsekretaris dprd\b|\bdprd\b/u,
  'vertical-agency': /\binstansi vertikal\b/u,
};
