/** What a cue does to the words after it, and to the words before it up to the cue before. */
export type Force =
  /** Forbids: dilarang, tidak boleh. */
  | 'ban'
  /** Asks not to do: agar tidak, menghindari. Yields where a head of unit is told to supervise. */
  | 'soft-ban'
  /** A bare "tidak": a ban only where a named act follows at once. */
  | 'not'
  /** Allows: boleh, diperbolehkan, dapat. */
  | 'permit'
  /** Recalls a right that nobody takes away (hak pilih): no act. */
  | 'right'
  /** Orders: wajib, harus, agar. */
  | 'oblige'
  /** An exception or proviso: its words are outside the norm. */
  | 'except'
  /** Looks like a negation and is none: tidak hanya, bukan berarti. */
  | 'void';

/** A cue found in a line: words [from, to). */
export interface Cue {
  readonly force: Force;
  readonly from: number;
  readonly to: number;
}

/** A cue, written in the signal language. */
export interface ForceCue {
  readonly force: Force;
  readonly patterns: readonly string[];
}

const NOT = '(tidak|tak|bukan|belum|tanpa)';
const ALLOWED =
  '(boleh|diperbolehkan|dibolehkan|diperkenankan|diperkenan|perkenankan|dibenarkan|diizinkan|diijinkan|diizin|dapat dibenarkan|dapat diterima|patut|etis|sepatutnya|selayaknya|sepantasnya|pantas|semestinya|layak|elok|dimungkinkan|diperkankan)';
const ASKED =
  '(agar|supaya|untuk|hendaknya|hendaklah|diminta|dimohon|diimbau|dihimbau|mengimbau|menghimbau|diharapkan|diingatkan|diinstruksikan|diwajibkan|sebaiknya|seyogianya|seyogyanya|kiranya|dituntut|ditekankan|diperintahkan)';

/**
 * In order of precedence: where two cues share a word, the earlier in this list holds. Longer forms therefore come first:
 * "tidak dibenarkan tidak ..." (an order) before "tidak dibenarkan" (a ban).
 */
export const FORCE_CUES: readonly ForceCue[] = [
  {
    force: 'void',
    patterns: [
      '(tidak|bukan) (hanya|saja|sekadar|sekedar|semata|cuma)',
      '(dugaan|setiap|adanya|indikasi|potensi|temuan|laporan|atas|terhadap|terjadinya|terjadi) pelanggaran',
      '(bukan|tidak) berarti ..3 (boleh|bebas|golput|dilarang|tidak|kehilangan)',
      'tidak terbatas',
      '(yang|sehingga|agar|supaya) dapat',
      'tidak akan (dimutasi|diberhentikan|dirugikan|dikenai|dijatuhi|dikenakan)',
      'tidak terpengaruh',
      '(tanpa|tidak) (terkecuali|kecuali|pandang)',
      'boleh (dan|maupun|atau) [yang] tidak boleh',
      'larangan ..2 (sebagaimana|tersebut|dimaksud|mengikat|berlaku|ini|itu|di atas|diktum)',
      '(menaati|mematuhi|melanggar|pelanggaran|sosialisasi|menyosialisasikan|terhadap|atas|tentang|mengenai|memuat|mengatur|dan) larangan',
    ],
  },
  {
    force: 'oblige',
    patterns: [
      `(dilarang|tidak ${ALLOWED}|jangan) (tidak|untuk tidak|golput|abstain|bersikap golput)`,
      `tidak ${ALLOWED} ..1 (golput|abstain)`,
    ],
  },
  {
    force: 'permit',
    patterns: [
      '(tidak|bukan|tak) (dilarang|terlarang)',
      'tidak ada larangan',
      '(tidak|bukan|bukanlah) ..1 (termasuk|merupakan|tergolong|dianggap|dikategorikan|digolongkan|dihitung|dinilai|menjadi|suatu) ..3 (pelanggaran|melanggar|larangan)',
      '(bukan|bukanlah|tidak) (pelanggaran|melanggar) [asas] [netralitas]',
      '(masih|tetap) dimungkinkan',
    ],
  },
  {
    force: 'except',
    patterns: [
      '(kecuali|terkecuali|dikecualikan|selain dalam rangka)',
      '(sepanjang|asal|apabila|jika|bila) ..3 (tidak|tanpa|bukan)',
      'selama (tidak|tanpa|bukan)',
      '(asal|asalkan|dengan (syarat|ketentuan|catatan))',
    ],
  },
  {
    force: 'ban',
    patterns: [
      '(dilarang|melarang|terlarang|dilarangnya|pelarangan|haram)',
      'di larang',
      `(tidak|tak|belum) [akan] [lagi] [sekali kali] ${ALLOWED}`,
      '(tidak|tak) dapat (digunakan|dipakai|dimanfaatkan|menggunakan|ikut|menjadi|melakukan|dilibatkan)',
      '(tidak|tak) [ada] [seorang|satu] [orang] [pun] ..3 (boleh|diperbolehkan|diperkenankan|dibenarkan|diizinkan)',
      'tidak ada toleransi',
      'tidak (menoleransi|mentolerir|mentoleransi|ditoleransi|ditolerir)',
      'hanya (boleh|dapat|diperbolehkan) ..16 (tidak|bukan)',
      '(jangan|janganlah|pantang|diharamkan)',
      '(tidak|bukan) untuk (dipakai|digunakan|dipergunakan|dimanfaatkan|dipinjamkan|menggunakan|memakai)',
      'larangan',
      '[bentuk|jenis|macam|daftar|kategori] [bentuk|jenis] pelanggaran [terhadap|atas] (kode etik|disiplin|kode perilaku|netralitas)',
      '(bentuk|jenis|macam|daftar|kategori) [bentuk|jenis] pelanggaran',
      '(adalah|termasuk|merupakan|tergolong|dianggap|dikategorikan|digolongkan) ..3 (pelanggaran|melanggar)',
      'pelanggaran [kode] [etik] [dan] [disiplin] [netralitas] (meliputi|berupa|yaitu|adalah|antara)',
    ],
  },
  {
    force: 'soft-ban',
    patterns: [
      `${ASKED} ..3 (tidak|jangan)`,
      '(wajib|harus|mesti) (tidak|untuk tidak)',
      `(harus|wajib|mesti|perlu|patut|${ASKED}) ..1 (dihindari|dijauhi|dihindarkan|dijauhkan|ditolak|ditiadakan)`,
      `(wajib|harus|mesti|perlu|${ASKED}) ..3 (menghindari|menghindarkan|menghindar|hindari|menjauhi|menjauhkan|menahan diri|menolak|bebas dari praktik)`,
      `${NOT} untuk kepentingan`,
    ],
  },
  {
    force: 'permit',
    patterns: [
      '(boleh|diperbolehkan|dibolehkan|diperkenankan|dibenarkan|diizinkan|diijinkan|dipersilakan)',
      '(gedung|fasilitas|sarana|lapangan|balai|aula|kendaraan|ruang|tempat|sekolah|aset|barang|desa|kelurahan|kecamatan|perangkat daerah|bantuan|program|kegiatan|peminjaman) ..6 dapat (digunakan|dipakai|dipinjamkan|dipinjam|dimanfaatkan|dipergunakan|disewakan|disewa|meminjamkan|menyewakan|dilaksanakan|diselenggarakan|diberikan|disalurkan|dilanjutkan)',
      '(cuti|izin) ..8 dapat (diberikan|diajukan|dimintakan)',
      '(asn|pns|pegawai|pppk|aparatur|suami|istri|pasangan|yang bersangkutan|calon|pejabat|desa|honorer) [negara] [sipil] [yang] [tetap|masih|juga|hanya] dapat (hadir|menghadiri|mengikuti|mendampingi|ikut|menggunakan|melakukan|mengajukan|berfoto|menjadi|menerima|memberikan|menyaksikan|mendengarkan|bertindak|mencalonkan|memfasilitasi|meminjamkan|menyediakan|menyewakan)',
    ],
  },
  {
    force: 'right',
    patterns: [
      '(memiliki|mempunyai|punya|tidak mengurangi|tidak menghilangkan) ..1 (hak pilih|hak politik|hak suara|hak memilih|hak untuk memilih)',
      '(hak pilih|hak politik|hak suara) ..4 (tetap (ada|dijamin|dilindungi|melekat|dimiliki)|dijamin|dilindungi)',
      '(bebas|leluasa|merdeka|berhak) (menentukan|memilih|menyalurkan) ..2 (pilihan|pilihannya|suara|suaranya|hak)',
      '(tetap|masih|juga|dapat|bebas) (dapat|boleh|menggunakan|menyalurkan|memberikan) [menggunakan|menyalurkan|memberikan] (hak pilih|hak pilihnya|hak suara|hak suaranya|suara|suaranya|hak politik)',
      'berhak (memilih|memberikan suara|menggunakan hak)',
    ],
  },
  {
    force: 'oblige',
    patterns: [
      '(wajib|harus|diwajibkan|diharuskan|berkewajiban|dituntut|diperintahkan|diinstruksikan|hendaknya|hendaklah|diminta|diimbau|dihimbau|diharapkan|agar|supaya)',
    ],
  },
  {
    force: 'not',
    patterns: ['(tidak|tak|menghindari|hindari|hindarkan|menolak|menjauhi|menghindarkan|menjauhkan|menahan diri)'],
  },
];
