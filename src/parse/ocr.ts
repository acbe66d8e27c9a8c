/** A slip of a scan, put right where no other reading is possible. */
export interface Repair {
  readonly found: string;
  readonly expected: string;
  /** Offset in the text as it was printed. */
  readonly at: number;
}

export interface Repaired {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/**
 * Puts right what a scan misread, only where it is certain: `Gubemur // => Gubernur`, `rnedia // => media`,
 * `2O24 // => 2024`, `l4 // => 14`, `ca1on // => calon`. Everything else stays as printed.
 */
export function repairScan(text: string): Repaired {
  if (!SUSPECT.test(text)) return { text, repairs: [] };
  const repairs: Repair[] = [];
  const fixed = text.replace(/[\p{L}\d]+/gu, (word, at: number) => {
    const expected = repairWord(word);
    if (expected !== word) repairs.push({ found: word, expected, at });
    return expected;
  });
  return { text: fixed, repairs };
}

function repairWord(word: string): string {
  if (/^[12][0-9OolI]{3}$/u.test(word) && /[OolI]/u.test(word) && /\d.*\d/u.test(word)) return toDigits(word);
  if (/^(?:[OolI]\d|\d[OolI])$/u.test(word)) return toDigits(word);
  const lettered = /^\p{L}+[\d\p{L}]*\p{L}$/u.test(word) && /\p{Ll}[10]\p{Ll}/u.test(word) ? toLetters(word) : word;
  const lower = lettered.toLowerCase();
  const slip = SLIPS.get(lower);
  if (slip !== undefined) return inCaseOf(lettered, slip);
  if (/^rn[aeiou]/u.test(lower)) return inCaseOf(lettered, `m${lower.slice(2)}`);
  if (lower.includes('rn')) {
    const merged = lower.replaceAll('rn', 'm');
    if (WORDS_WITH_M.has(merged)) return inCaseOf(lettered, merged);
  }
  return lettered;
}

function toDigits(word: string): string {
  return word.replaceAll(/[Oo]/gu, '0').replaceAll(/[lI]/gu, '1');
}

function toLetters(word: string): string {
  return word.replaceAll(/(?<=\p{Ll})1(?=\p{Ll})/gu, 'l').replaceAll(/(?<=\p{Ll})0(?=\p{Ll})/gu, 'o');
}

/** Gives a repaired word the capitals of the one it stands for. */
function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** No text without one of these needs a look word by word. */
const SUSPECT = /rn|RN|em|EM|[\p{L}][10][\p{L}]|\d[OolI]|[OolI]\d/u;

/** Words that a scan makes of others and that are no words themselves. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ['gubemur', 'gubernur'],
  ['gubernw', 'gubernur'],
  ['pemah', 'pernah'],
  ['pemyataan', 'pernyataan'],
  ['temyata', 'ternyata'],
  ['intemet', 'internet'],
  ['intemal', 'internal'],
  ['ekstemal', 'eksternal'],
  ['altematif', 'alternatif'],
  ['sempuma', 'sempurna'],
  ['bemama', 'bernama'],
  ['pemerintab', 'pemerintah'],
  ['pernerintab', 'pemerintah'],
]);

/** Words of the field with an m, which a scan prints as rn. */
const WORDS_WITH_M: ReadonlySet<string> = new Set(
  `pemilu pemilihan pemilih pemerintah pemerintahan pemerintahannya kampanye mengampanyekan berkampanye komentar mengomentari berkomentar komisi
  umum nomor media sama bersama foto memasang memberikan memberi memihak membuat membagikan menjadi mengikuti menyukai memengaruhi
  mempengaruhi menggunakan melakukan melalui maupun masyarakat kementerian menteri negeri dalam demikian demokrasi disiplin hukum
  hukuman jam jaminan kelompok kepemilikan lambang larangan mantan memilih mendukung menghadiri mengunggah mengimbau mengingat menimbang
  menyebarkan simbol slogan tim tempat tembusan terima umumnya wakil muda pembina pembinaan pemenangan pematuhan keberpihakan kemenangan
  pemberian pemasangan pemanfaatan pemantauan memperhatikan menetapkan mengadakan mengajak mengarah mengarahkan memakai memfasilitasi
  mematuhi menjaga menjamin menindaklanjuti ketentuan peraturan semua setempat sebelum selama sesama mutasi momentum fermentasi elemen
  dokumen instrumen departemen parlemen komitmen manajemen pelimpahan pengumuman pengumpulan penghimpunan penampilan kesempatan`
    .split(/\s+/u)
    .filter((word) => word.includes('m')),
);
