/**
 * Roots whose affixed forms mean the same thing to a reader who searches, so that each finds the others: `dukung` stands
 * for mendukung, didukung, pendukung, dukungan. `root>lemma` gives the family another name. A root that is not listed
 * merges nothing: a form is lost rather than two meanings mixed.
 */
const ROOTS = `
acu adu afiliasi ajak akses aktivitas aman ambil ancam anggota angkat arah atribut atur awas
baca bagi>bagikan bantu bayar bebas bela benci bentuk beri bersih biaya bicara bina bohong buka bukti
calon campur cantum capai cari catat cegah cetak cipta cederai coblos condong cuti
daerah daftar dampak damping dekat deklarasi desa didik dinas disiplin diskriminasi dorong duga dukung
edar fasilitas foto ganggu gabung gaji gambar ganti gerak giring guna>gunakan gencar
hadir hapus hasut hibah himbau>imbau hina hindar hormat hukum>hukuman
ikat ikut ikutserta>ikut imbau ingat ingin instruksi intimidasi isyarat
jabat jaga jamin jatuh janji jelas jual junjung kendara
kader kait kampanye kelola kenal kerah kerja komentar konsultasi koordinasi kritik kumpul kunjung
laksana lambang langgar lampir lanjut lapor larang layan lepas libat lihat lindung luas
maklum masuk masyarakat menang milik minta mobilisasi muat mulai mundur
negara netral nilai nyata>nyatakan
pakai paksa panggil pantau pasang patuh pecah pegawai pengaruh peraga periksa perintah pihak>berpihak pilih pimpin pisah
politik pose posting potong promosi proses provokasi putus
rahasia rekomendasi rinci rugi rumus
salahguna sanksi sebar sebarluas>sebar sebut sedia selenggara serah serta>sertai seru sikap simbol simpang sosialisasi
spanduk sponsor suap suka sumbang sumpah suara swafoto
taat tampil tandatangan tanggap tanggung tarik tawar tegak tegas tegur tekan tempel terbit tertib terima tetap>tetapkan
tindak tindaklanjut tiru tolak tolong tonjol tuduh tugas tulis tunda turun tutup
ucap ujar undur>mundur unggah untung upaya usul utus
wajib
`;

/** Forms that the rules would put into a wrong family, or would not find: `lemma: form form`. */
const LISTED = `
angkatan: angkatan
atasan: atasan
bagi: bagi
bagian: bagian sebagian
bahwa: bahwa
bawahan: bawahan
bekerja>kerja: bekerja pekerja pekerjaan
berangkat: berangkat keberangkatan
berikut: berikut
berita: berita memberitakan diberitakan pemberitaan
berlaku: berlaku memberlakukan diberlakukan pemberlakuan keberlakuan
bersedia: bersedia kesediaan
bertanya: bertanya pertanyaan menanyakan
berbagai: berbagai
biasanya: biasanya
buat: buat membuat dibuat pembuatan
edaran>edar: edaran
guna: guna
hanya: hanya
hukum: hukum
jalan: jalan
jalankan: menjalankan dijalankan
kenai: dikenai dikenakan terkena
kewenangan: kewenangan wewenang berwenang
kinerja: kinerja
lakukan: melakukan dilakukan lakukan
luar: luar
mengundang: mengundang diundang
mobilisasi: memobilisir dimobilisir mobilisir
netral: ketidaknetralan
pakaian: pakaian berpakaian
pangkat: pangkat
pasangan: pasangan berpasangan
pejabat: pejabat
pelaku: pelaku
pemerintah: pemerintah
pemerintahan: pemerintahan
pemilih: pemilih
pemilihan: pemilihan
pemutusan: pemutusan
penjabat: penjabat
pengurus: pengurus kepengurusan
perangkat: perangkat
perbuatan: perbuatan berbuat
perilaku: perilaku
perjanjian: perjanjian
pertemuan: pertemuan bertemu menemui ditemui
peserta: peserta kepesertaan
petugas: petugas
pihak: pihak
serta: serta beserta
tangani: menangani ditangani penanganan
tekankan: menekankan ditekankan penekanan
temukan: menemukan ditemukan temuan penemuan
termasuk: termasuk
ternyata: ternyata
tersebut: tersebut
tetap: tetap
tetapi: tetapi
tunjukkan: menunjukkan ditunjukkan
umumkan: mengumumkan diumumkan pengumuman
`;

/** Root -> lemma of its family. */
export const ROOT_LEMMAS: ReadonlyMap<string, string> = new Map(
  wordsIn(ROOTS).map((entry) => {
    const [root = '', lemma = root] = entry.split('>');
    return [root, lemma] as const;
  }),
);

/** Form -> lemma, before any rule. */
export const LISTED_LEMMAS: ReadonlyMap<string, string> = new Map(
  LISTED.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', forms = ''] = line.split(':');
      const lemma = name.split('>').at(-1) ?? name;
      return wordsIn(forms).map((form) => [form, lemma] as const);
    }),
);

function wordsIn(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
