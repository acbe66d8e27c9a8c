/** Patterns, in the signal language, that tell the types of clauses which neither forbid nor allow. */
export const TYPE_CUES = {
  /** A law as the speaker: what follows is quoted. */
  quote: [
    '(memperhatikan|mengingat|berdasarkan|sesuai|merujuk|mengacu|menurut|mendasari|sebagaimana|menimbang|pada|dalam|mempedomani|memedomani) ..2 (pasal|undang undang|uu|peraturan|ketentuan|keputusan bersama|skb) ..20 tahun ..1 bahwa',
    '(memperhatikan|mengingat|berdasarkan|sesuai|merujuk|mengacu|menurut|mendasari|sebagaimana|menimbang|pada|dalam|mempedomani|memedomani) ..2 (pasal|undang undang|uu|peraturan|ketentuan|keputusan bersama|skb) ..24 tentang ..6 (asn|pns|negara|desa|pegawai|umum|walikota|kota|bupati|sipil|daerah|undang) bahwa',
    '(pasal|ayat|huruf|undang undang|uu|peraturan|pp|skb|keputusan bersama|surat edaran|surat (menteri|ketua|kepala|kasn|bkn|bawaslu|gubernur)|perbawaslu|pkpu) ..24 (mengatur|menyatakan|menyebutkan|menyebut|menegaskan|menjelaskan|mengamanatkan|menentukan|menggariskan|berbunyi|memuat|disebutkan|dinyatakan|diatur|dijelaskan|diamanatkan|ditentukan) [secara] [tegas] [jelas] (bahwa|larangan|ketentuan|mengenai|tentang)',
    '(pasal|ayat|huruf|undang undang|uu|peraturan pemerintah|pp|skb) ..24 (berbunyi|melarang|mewajibkan|mengharuskan|mensyaratkan)',
    '(mengutip|memuat kutipan) ..4 (uu|undang undang|pasal|pp|peraturan|skb|keputusan bersama)',
    '(menurut|dalam|pada) [ketentuan] pasal ..24 (disebutkan|dinyatakan|diatur|ditegaskan|dijelaskan|ditentukan)',
  ],
  /** What the document is for: the acts it names there are not forbidden there. */
  purpose: [
    '(dimaksudkan|bertujuan|ditujukan) (untuk|agar|mencegah|guna|sebagai)',
    '(tujuan|maksud) ..8 (adalah|ialah|untuk|agar|yaitu)',
    '(maksud dan tujuan|latar belakang)',
  ],
  /** The document itself forbids on the ground of the law. */
  ground: [
    '(berdasarkan|sesuai|sesuai dengan|mengacu|merujuk|memperhatikan|menindaklanjuti|sehubungan|mengingat|bahwa berdasarkan)',
  ],
  pledge: [
    '(pakta integritas|ikrar|surat pernyataan|naskah ikrar|deklarasi netralitas) ..12 (janji|berjanji|memuat|berisi|berbunyi|menyatakan)',
    '(saya|kami) ..12 (berjanji|menyatakan|berikrar|bersumpah|bersedia|tidak akan|akan|siap)',
  ],
  /** Heading or opening of a form of pledge. */
  pledgeHeading: ['(pakta integritas|ikrar netralitas|ikrar bersama|surat pernyataan|naskah ikrar|form pakta)'],
  sanction: [
    '(dikenai|dikenakan|dijatuhi|dijatuhkan|diberi|diberikan|mendapat|mendapatkan|menerima|menanggung|terancam|diancam|ancaman) ..5 (sanksi|hukuman|teguran|tindakan|konsekuensi|akibat|pidana|pemecatan|pemberhentian)',
    '(sanksi|hukuman disiplin|hukuman|pemecatan|pemberhentian)',
    '(diberhentikan|dipecat|dipidana|ditindak|dicopot|dimutasi|dibebastugaskan)',
    '(melanggar|pelanggar|pelanggaran|terbukti|mengabaikan|menyimpang) ..12 (diproses|diperiksa|ditindak|ditindaklanjuti|konsekuensi|diserahkan)',
    '(penundaan|penurunan|pemotongan|pemutusan|pengakhiran) ..2 (pangkat|gaji|tunjangan|jabatan|kenaikan|hubungan kerja|kontrak|perjanjian|tpp)',
    '(tunjangan|tpp) ..6 (dipotong|dibayarkan|ditunda)',
    'tidak diperpanjang',
    '(diputus|diakhiri|dihentikan|pencabutan) ..2 (kontrak|perjanjian|hubungan kerja|kontraknya|honor)',
    '(diproses|ditindak|diancam|dapat|dituntut) ..3 (pidana|perdata|hukum)',
    '(ditindak|diproses) (tegas|hukum)',
    '(direkomendasikan|diusulkan) ..3 (diberhentikan|pemberhentian|dicopot)',
    '(kontrak|perjanjian|hubungan) ..3 (diputus|diputuskan|diakhiri|dihentikan|diperpanjang)',
  ],
  reporting: [
    '(menyampaikan|menyampaikannya|disampaikan|dikirim|dikirimkan|mengirimkan|meneruskan|diteruskan|mengirimkannya) ..3 (bawaslu|panwaslu|panwas|inspektorat|bkpsdm|bkpp|bkd|kasn)',
    '(melapor|melaporkan|dilaporkan|pelaporan|mengadukan|pengaduan|melaporkannya|laporkan)',
    '(menyampaikan|disampaikan|membuat|tata cara|penanganan|mekanisme|menyerahkan|mengirimkan|saluran) ..5 (laporan|pengaduan|aduan|rekapitulasi|rekap)',
    '(aduan|pengaduan|laporan) ..8 (diterima|masuk|dicatat|ditampung|dilayani)',
    '(dugaan|pelanggaran|temuan) ..6 (disampaikan|dilaporkan|diadukan)',
    '(laporan|pengaduan|aduan|informasi) ..12 (disampaikan|diteruskan|ditujukan|dikirim|dikirimkan)',
    '(dapat|agar|segera|wajib) ..3 (menginformasikan|menghubungi) ..8 (bawaslu|inspektorat|bkd|bkpsdm|bkpp|kasn)',
  ],
  supervision: [
    '(pemeriksaan|peringatan dini|memperingatkan|memberi peringatan|memberikan peringatan|memberi teguran|memberikan teguran|inspeksi mendadak|sidak|deteksi dini|pengawasan melekat|waskat)',
    'bertanggung jawab ..4 (netralitas|kenetralan|perilaku|pelanggaran|kedisiplinan)',
    '(mengawasi|diawasi|pengawasan|membina|pembinaan|mengendalikan|pengendalian|mengontrol|mengevaluasi|memonitor|monitoring)',
    '(memantau|pemantauan|dipantau) ..8 (netralitas|netral|kepala desa|perangkat|aparat|aparatur|asn|pns|pegawai|aktivitas|kegiatan|pelanggaran|media sosial|jajaran|bawahan|pelaksanaan|perilaku|atasan)',
    '(diduga|dugaan) ..12 (diperiksa|diproses|ditindaklanjuti|diklarifikasi)',
    'memastikan ..8 (netral|netralitas|tidak|menghindari|bebas|ketentuan|seluruh|setiap|jajaran|asn|pegawai)',
    'menjamin ..4 (netralitas|ketentuan|seluruh|setiap|jajaran|pegawai) ..6 (netral|diproses|terjaga|dilaksanakan|mematuhi|menaati)',
    'menjamin (netralitas|kenetralan)',
    '(menindaklanjuti|ditindaklanjuti|memeriksa|memproses|menindak|menegur|memanggil|penanganan|diperiksa|klarifikasi) ..6 (dugaan|pelanggaran|pelanggar|sanksi|tim|terlapor|bawahan|pegawai)',
    '(mencegah|pencegahan|langkah preventif) ..10 (pelanggaran|netralitas|asn|netral|pegawai|ketidaknetralan|keterlibatan|keberpihakan|dini|hoaks|hoax|ujaran|politik uang|penyalahgunaan|pembinaan)',
    '(satgas|satuan tugas|tim pengawas|tim pemantau|unit pengawas|gugus tugas) ..12 (pengawas|mengawasi|dibentuk|mengidentifikasi|memantau|menindak)',
    '(membentuk|dibentuk|pembentukan) ..2 (satgas|satuan tugas|tim)',
    '(menjatuhkan|memberikan|mengenakan|memproses|menerapkan) ..1 (sanksi|hukuman|tindakan administratif)',
    '(memerintahkan|mengingatkan|menegaskan kepada|mengarahkan|memerintahkan kepada) ..4 (jajaran|jajarannya|bawahan|seluruh|pegawai|asn|staf)',
    '(aduan|pengaduan|laporan) ..8 (diperiksa|ditindaklanjuti|diproses|diverifikasi)',
    'rekomendasi ..6 (ditindaklanjuti|bawaslu|kasn)',
    '(ditangani|penanganan|klarifikasi|sidang) ..6 (bkd|bkpsdm|bkpp|inspektorat|bawaslu|tim|majelis|sidang|pelanggaran)',
  ],
  duty: [
    '(menyosialisasikan|mensosialisasikan|sosialisasi|menyebarluaskan|meneruskan|menyampaikan|mengumumkan|menginformasikan)',
    '(ikrar|pakta integritas|penandatanganan|menandatangani|membacakan|apel)',
    '(cuti|mengundurkan diri|mundur|pengunduran diri|melepas jabatan|melepas jabatannya|memutus hubungan kerja|nonaktif)',
    '(menggunakan|memakai|gunakan|digunakan|memberikan|memanfaatkan) ..3 (hak pilih|hak pilihnya|hak suara|suara|suaranya|hak politik)',
    '(hak pilih|hak suara) ..4 (digunakan|dipakai|dimanfaatkan|disalurkan)',
    '(menegaskan|mengingatkan) kembali',
    '(demikian|untuk|agar) ..12 (dilaksanakan|dipedomani|diperhatikan|maklum|perhatian|ditindaklanjuti)',
    'datang ke tps',
    '(menyalurkan|salurkan) ..2 (hak pilih|hak suara|suara|aspirasi)',
    '(deklarasi netralitas|rapat koordinasi)',
    '(menghapus|menarik|mengganti|menutup|memindahkan|menyesuaikan|menyediakan|menyusun|menetapkan|menunjuk|mengumpulkan) ..8 (unggahan|konten|spanduk|baliho|gambar|petugas|jadwal|dokumen|alat peraga|laman|akun|pejabat|narahubung)',
    '(memberi|memberikan|menjadi) ..3 (kesempatan|kebebasan|contoh|teladan|keteladanan)',
    '(menurunkan|diturunkan|menertibkan|membersihkan|mencopot|melepas|ditutup|ditempel|mencabut)',
    '(melaksanakan|menjalankan|mempedomani|memedomani|berpedoman|mematuhi|menaati|mentaati|menindaklanjuti|menerapkan|mendukung) ..8 (edaran|ketentuan|keputusan|instruksi|skb|peraturan|aturan|kebijakan|pelaksanaan|penyelenggaraan)',
    '(menjaga|menciptakan|memelihara|mengupayakan|mewujudkan) ..6 (kondusif|kondusivitas|keamanan|ketertiban|iklim|suasana)',
    '(berkoordinasi|koordinasi|bekerja sama|membantu|memfasilitasi|memantau tps|kembali ke|bijak|hadir tepat waktu)',
  ],
  scope: [
    '(edaran|instruksi|aturan|ketentuan|larangan|surat|imbauan|kewajiban|netralitas|batas|dokumen) ..5 (berlaku|mencakup|menjangkau|ditujukan|mengatur|mengikat|meliputi|diperluas|disebarkan|diperuntukkan|menyangkut|ditekankan)',
    '(edaran|instruksi|surat) [ini] (menegaskan|memuat) ..4 (hal|ketentuan|pedoman|dasar hukum|daftar|asas)',
    '(ketentuan|aturan|kewajiban|larangan) ..3 yang sama',
    '(edaran|instruksi|surat|imbauan|aturan|ketentuan) ..4 (menyasar|melingkupi|dikirim|dikirimkan|dialamatkan|diperuntukkan|mendefinisikan|dikecualikan)',
    '(juga|ikut|turut|pula) (terikat|tunduk|berlaku|mengikat)',
    '(sasaran|subjek|cakupan) [surat] [edaran]',
    '(dinyatakan|dicabut) ..3 (tidak berlaku|dicabut)',
    'tidak berlaku lagi',
    'mulai (dilaksanakan|diberlakukan|efektif) (sejak|pada|terhitung|tanggal)',
    '(tunduk|terikat) pada ..2 (ketentuan|larangan|aturan|edaran)',
    '(pegawai|perangkat desa|tenaga kontrak) adalah ..2 (pegawai|pns|asn|pppk|cpns|sekretaris|kepala|orang|tenaga|aparatur|unsur|yang|mereka|setiap|seluruh pegawai)',
    '(mencakup|terdiri atas|terdiri dari|istilah)',
    '(fasilitas|kampanye|pemilihan|pasangan calon|peserta pemilu|media sosial|atribut|tim sukses) ..2 (adalah|ialah)',
    '(edaran|instruksi|surat) [ini] menjadi (pedoman|acuan) ..2 bagi',
    '(dipandang|dianggap|dinyatakan) [sebagai] bagian',
    '(berlaku|ditujukan|diperuntukkan) ..2 (bagi|untuk|kepada|pada|di|sejak|terhadap|efektif)',
    '(ruang lingkup|terikat|mulai berlaku|yang dimaksud dengan|dimaksud dengan|melekat|berlaku juga|dipandang bagian|termasuk dalam kategori)',
    '(adalah|ialah) ..6 (selanjutnya disebut|yang selanjutnya|pegawai negeri sipil dan)',
  ],
  /** Titles of the law and the reasons that a document rests on: what stands under them is neither ban nor duty. */
  basis: ['(dasar|dasar hukum|dasar pelaksanaan|mengingat|menimbang|memperhatikan|landasan hukum|rujukan|referensi)'],
  /** What the document itself contains, told before any item of it. */
  contents: [
    '(edaran|instruksi|surat|imbauan|dokumen|lampiran) [ini] [juga] (memuat|berisi|berisikan|mencakup|meliputi|melingkupi|mengatur|menjelaskan|menguraikan) ..6 (larangan|kewajiban|dasar hukum|pembinaan|pengawasan|pedoman|tata cara|jenis|bentuk)',
    '[ruang] (lingkup|cakupan) ..5 (meliputi|mencakup|adalah|ialah|yaitu|yakni|terdiri)',
  ],
  /** Bare titles of a section: whatever stands under them, they tell nothing themselves. */
  title: [
    '(dasar|dasar hukum|dasar pelaksanaan|latar belakang|pendahuluan|umum|ketentuan umum|isi|isi edaran|isi surat edaran|isi surat|isi instruksi|isi imbauan|materi|materi edaran|uraian|substansi|pokok edaran|pokok pokok edaran|muatan|keterangan|ketentuan|ketentuan lain|ketentuan lain lain|lain lain|maksud|tujuan|maksud dan tujuan|hal hal yang perlu diperhatikan)',
  ],
  /** The sentence that opens the list: "bersama ini disampaikan hal-hal sebagai berikut". */
  opening: [
    '(bersama ini|dengan ini|dengan hormat|berkenaan|sehubungan|mempedomani|memedomani|memperhatikan|menindaklanjuti|berdasarkan|menunjuk|merujuk|dalam rangka|guna|mengingat|mencermati|untuk itu) ..30 (disampaikan|sampaikan|diberitahukan|ditegaskan|diingatkan) ..5 (hal|sebagai berikut|beberapa|berikut)',
  ],
  /** Siding with an influence or an interest: the words of the principle. */
  interests: ['(berpihak|memihak|keberpihakan) ..5 (pengaruh|kepentingan)'],
  principle: [
    'menjamin bahwa',
    'menjaga (kebersamaan|netralitas|integritas|solidaritas)',
    '(tunduk|taat|patuh) (pada|kepada|terhadap) ..3 (peraturan|hukum|undang undang|konstitusi)',
    '(mengutamakan|menjunjung|kepentingan negara|taat aturan)',
    '(netral|netralitas|kenetralan|asas|integritas|profesional|profesionalisme|imparsial|kebersamaan|solidaritas|jiwa korps)',
    '(bebas|lepas|terbebas) dari',
    '(bertujuan|tujuan|dimaksudkan|maksud|pedoman|latar belakang|menimbang|mengingat|bahwa|dasar hukum|demokratis)',
    '(konflik kepentingan|memihak|berpihak|keberpihakan|kepentingan bangsa)',
  ],
  /** What must not suffer: a value, not an act that anybody might do. */
  value: [
    '(tidak|jangan) (boleh|dapat|sampai) (terganggu|dipengaruhi|terpengaruh|mengurangi|terhambat|menurun|menurunkan|terabaikan|dikorbankan|terbelah|merusak)',
    '(pelayanan|layanan|persatuan|kerukunan|perbedaan|kebersamaan|kinerja|semangat) ..10 (tidak|jangan) (boleh|dapat|sampai) ..2 (terganggu|mengganggu|dipengaruhi|terpengaruh|mengurangi|menghambat|menurun|merusak|memecah|menjadi)',
  ],
  /** Whoever answers for others: what they are told is supervision or duty, not a ban on them. */
  head: [
    '(kepala|pimpinan|atasan|ketua|direktur|camat|lurah|pejabat pembina|ppk|pyb|sekretaris daerah|sekda|inspektorat|inspektur|bkpsdm|bkd|bkpp|bkn|skpd|opd|perangkat daerah|instansi|bupati|wali kota|walikota|gubernur|satgas|satuan tugas|pemkab|pemkot|majelis)',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TypeCue = keyof typeof TYPE_CUES;
