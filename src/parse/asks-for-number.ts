/**
 * Whether running text before a line ends in words that need a number next: `Pasal`, `huruf`, `Nomor`, `tanggal`. What
 * follows is then never a marker.
 */
export function asksForNumber(text: string): boolean {
  return /(?:^|[\s(])(?:nomor|no\.?|pasal|ayat|angka|huruf|butir|poin|point|tahun|tanggal|tgl\.?|pukul|jam|lampiran|romawi|diktum|bab|rt|rw|nip|rp\.?|golongan|eselon|kelas|sampai dengan|s\.?\s?d\.?|s\/d|sejumlah|sebanyak|selama|ke-?)\s*$/iu.test(
    text.slice(-LAST_WORDS),
  );
}

/** Characters from the end of a text in which such a word is looked for. */
const LAST_WORDS = 40;
