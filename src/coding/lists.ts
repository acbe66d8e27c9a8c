/**
 * Named word lists of the signal language: `@calon` in a pattern stands for any of these. They are the terms of the
 * field that most signals share; everything else is written out in the codebook.
 */
export const LISTS: Readonly<Record<string, string>> = {
  /** Whoever stands for election. */
  calon:
    'calon|bakal calon|pasangan calon|paslon|bapaslon|bacalon|balon|capres|cawapres|bacapres|cagub|cawagub|cabup|cawabup|cawali|cakada|bacakada|caleg|bacaleg|kandidat|kontestan|konstestan|peserta pemilu|peserta pilkada|peserta pemilihan|peserta pemilukada|peserta|pasangan',
  /** Who stands, already determined or not said. */
  peserta: 'peserta',
  partai: 'partai|partai politik|parpol|politik praktis partai',
  medsos:
    'media sosial|medsos|bermedia sosial|bermedsos|sosial media|sosmed|jejaring sosial|media daring|media online|media elektronik|dunia maya|media digital|platform digital|facebook|instagram|twitter|tiktok|youtube|whatsapp|telegram|status wa|grup wa|grup percakapan|aplikasi percakapan|aplikasi perpesanan|ruang digital|kanal digital|threads|podcast',
  /** Who works for government: those whom a circular binds. */
  aparatur:
    'asn|pns|cpns|pppk|ppnpn|ptt|thl|pegawai|aparatur|aparat|bawahan|staf|karyawan|polri|tni|kepala desa|perangkat desa|lurah|perangkat kelurahan|perangkat kepenghuluan|kepala sekolah|guru|honorer|tenaga honorer|tenaga kontrak|anggota tni|anggota polri|bpd|kepala kampung|perbekel',
  angka: '0|1|2|3|4|5|6|7|8|9|10|11|12',
};
