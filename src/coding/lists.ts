/**
 * Named word lists of the signal language: `@calon` in a pattern stands for any of these. They are the classes of words
 * of the field that signals share, synonyms that mean the same to a circular; a word may carry `+` or `~` as in a
 * pattern. Everything else is written out in the codebook.
 */
export const LISTS: Readonly<Record<string, string>> = {
  /** Whoever stands for election. */
  calon:
    'calon|bakal calon|pasangan calon|paslon|bapaslon|bacalon|balon|capres|cawapres|bacapres|cagub|cawagub|cabup|cawabup|cawali|cakada|bacakada|caleg|bacaleg|kandidat|kontestan|konstestan|peserta pemilu|peserta pilkada|peserta pemilihan|peserta pemilukada|peserta|pasangan|petahana|incumbent',
  /** Who stands, already determined or not said. */
  peserta: 'peserta',
  partai: 'partai|partai politik|parpol|politik praktis partai|orpol',
  medsos:
    'media sosial|medsos|bermedia sosial|bermedsos|sosial media|sosmed|jejaring sosial|media daring|media online|media elektronik|media internet|dunia maya|jagat maya|alam maya|ruang maya|ruang siber|dunia digital|media digital|platform digital|platform daring|platform online|facebook|fb|instagram|twitter|tiktok|youtube|whatsapp|telegram|line|snapchat|status wa|grup wa|grup whatsapp|grup percakapan|aplikasi percakapan|aplikasi perpesanan|aplikasi pesan|ruang digital|kanal digital|kanal daring|threads|podcast|siaran langsung|live streaming|medium daring|laman pribadi|akun pribadi',
  /** Who works for government: those whom a circular binds. */
  aparatur:
    'asn|pns|cpns|pppk|ppnpn|ptt|thl|pegawai|aparatur|aparat|bawahan|staf|karyawan|polri|tni|kepala desa|perangkat desa|lurah|perangkat kelurahan|perangkat kepenghuluan|kepala sekolah|guru|tenaga kesehatan|honorer|tenaga honorer|tenaga kontrak|anggota tni|anggota polri|bpd|kepala kampung|perbekel|bumd',
  /** Those below the one who is addressed. */
  bawahan:
    'pegawai|bawahan|bawahannya|staf|stafnya|asn|pns|pppk|jajaran|jajarannya|honorer|tenaga honorer|tenaga kontrak|aparatur|anak buah|perangkat desa|guru|karyawan',
  /** Those whose votes are sought. */
  pemilih:
    'masyarakat|warga|warganya|massa|pemilih|rakyat|konstituen|siswa|murid|peserta didik|orang tua|wali murid|mahasiswa|jemaah|jamaah|pelanggan|pasien|penduduk|khalayak|publik',
  /** To use, to let use, to turn to a use. */
  pakai:
    '+guna|penggunaan|+pakai|pemakaian|+manfaat|pemanfaatan|penyalahgunaan|menyalahgunakan|disalahgunakan|+pinjam|peminjaman|+sewa|penyewaan|+sedia|penyediaan|+fasilitasi|+operasi|mengendarai|+kendara|menjadikan|dijadikan|+angkut|+tempati|+kerah|+alihkan',
  /** To take part in. */
  ikut: 'ikut|turut|mengikuti|diikuti|keikutsertaan|+partisipasi|partisipasi|+peran|ambil bagian|mengambil bagian|meramaikan|menyemarakkan|bergabung|tergabung',
  /** To be there. */
  hadir:
    '~hadir|datang|mendatangi|menyaksikan|menonton|mendengarkan|menyimak|mengunjungi|menyambangi|berada di|berada pada',
  /** To put up or to hand round something printed. */
  pasang:
    '~pasang|~pajang|~tempel|mendirikan|didirikan|membentangkan|+bentang|+kibar|pengibaran|menempatkan|penempatan|mencetak|+cetak|+sebar|penyebaran|+gantung|+pampang|+taruh|+letak|+tancap|+pancang|+tayang|+edar|+bagi|+titip|+guna|+pakai|+buat|+pesan',
  /** To pass on. */
  sebar:
    '+sebar|menyebarluaskan|disebarluaskan|+bagi|meneruskan|diteruskan|+kirim|+siar|memviralkan|viralkan|+edar|+publikasi|mempublikasikan|+tayang|forward|mem forward',
  /** What is posted. */
  kiriman:
    'unggahan|postingan|posting|kiriman|konten|status|story|stories|cuitan|twit|tweet|tautan|link|video|reels|pesan|broadcast|siaran|siaran langsung|linimasa|laman|berita|gambar|foto|materi|meme',
  /** What is worn to show a side. */
  busana:
    '~atribut|seragam|pakaian|berpakaian|berseragam|baju|busana|kaus|kaos|jaket|topi|rompi|kemeja|batik|syal|masker|pin|lencana|kerudung|jilbab|hijab|aksesori|aksesoris|tanda pengenal|gelang|helm',
  /** To wear. */
  kenakan: '+pakai|pemakaian|+guna|mengenakan|pengenaan|dikenakan|berpakaian|berbusana|memasang',
  angka: '0|1|2|3|4|5|6|7|8|9|10|11|12',
};
