/** A heading without a number that opens a part of the document, with what stands after it on its line. */
export interface SectionHeading {
  readonly title: string;
  /** Path word: `menimbang`, `isi-edaran`. */
  readonly slug: string;
  readonly rest: string;
  /** Offset of `rest` in the trimmed line. */
  readonly restAt: number;
  /** What it opens: recitals, any named part, the operative words (`MENGINSTRUKSIKAN`), the list of those addressed. */
  readonly kind: 'recital' | 'part' | 'operative' | 'addressees' | 'annex';
}

/** Reads a line as a heading that official documents are known to carry. `Menimbang : a. bahwa ... // => recital, rest 'a. bahwa ...'` */
export function readSection(line: string): SectionHeading | null {
  const text = line.trim();
  const spaced = /^(?:\p{Lu} ){3,}\p{Lu}\b/u.exec(text)?.[0];
  if (spaced !== undefined) {
    const inner = readSection(spaced.replaceAll(' ', ''));
    return inner === null
      ? null
      : { ...inner, rest: text.slice(spaced.length).replace(/^\s*:\s*/u, ''), restAt: restOffset(text, spaced.length) };
  }
  return recital(text) ?? operative(text) ?? named(text);
}

/** A heading of the document's own making: capitals alone on a line, or marked as a heading in the file. */
export function readFreeHeading(line: string, marked: boolean): SectionHeading | null {
  const text = line.trim().replace(/\s*:$/u, '');
  const words = text.split(/\s+/u);
  if (words.length > MOST_WORDS || /[.;,]$|\|/u.test(text) || !/\p{L}{3}/u.test(text)) return null;
  if (!marked && (text !== text.toUpperCase() || words.length < 2)) return null;
  return { title: text, slug: slugOf(text), rest: '', restAt: line.trim().length, kind: 'part' };
}

/** `LAMPIRAN I SURAT EDARAN BUPATI ...` at the head of an annex. */
export function readAnnex(line: string): SectionHeading | null {
  const text = line.trim();
  const match =
    /^(?:LAMPIRAN|Lampiran)(?:\s+([IVX]{1,5}|\d{1,2}))?(?=\s*:?\s*$|\s*:?\s+(?:SURAT|INSTRUKSI|EDARAN|KEPUTUSAN|Surat|Instruksi|Keputusan|Nomor|NOMOR|SE)\b)/u.exec(
      text,
    );
  if (match === null) return null;
  const number = match[1]?.toLowerCase();
  return {
    title: text,
    slug: number === undefined ? 'lampiran' : `lampiran-${number}`,
    rest: '',
    restAt: text.length,
    kind: 'annex',
  };
}

function recital(text: string): SectionHeading | null {
  const match =
    /^(menimbang|mengingat|memperhatikan|membaca|mendengar)(\s*:\s*|\s+(?=(?:[a1]|\d{1,2})[.)]\s)|\s+(?=bahwa\b)|\s*$)/iu.exec(
      text,
    );
  return match === null ? null : heading(text, match[1] ?? '', match[0].length, 'recital');
}

function operative(text: string): SectionHeading | null {
  const words =
    /^(MEMUTUSKAN|MENETAPKAN|MENGINSTRUKSIKAN|MENGIMBAU|MENGHIMBAU|MEMERINTAHKAN|Menetapkan|Untuk|UNTUK)\s*(?::\s*|$)/u.exec(
      text,
    );
  if (words !== null) return heading(text, words[1] ?? '', words[0].length, 'operative');
  const to = /^(?:Kepada|KEPADA)\s*(?::\s*|$)/u.exec(text);
  return to === null ? null : heading(text, 'Kepada', to[0].length, 'addressees');
}

function named(text: string): SectionHeading | null {
  const match = NAMED.exec(text);
  if (match === null) return null;
  return heading(text, match[1] ?? '', match[0].length, /^dasar|^rujukan/iu.test(match[1] ?? '') ? 'recital' : 'part');
}

function heading(text: string, title: string, length: number, kind: SectionHeading['kind']): SectionHeading {
  return {
    title: title.trim(),
    slug: slugOf(title),
    rest: text.slice(length).trim(),
    restAt: restOffset(text, length),
    kind,
  };
}

function restOffset(text: string, from: number): number {
  return text.length - text.slice(from).replace(/^[\s:]+/u, '').length;
}

/** Whether words read as a title: two or more, all but the short ones with a capital. `Larangan bagi Pegawai // => true` */
export function isTitleCase(text: string): boolean {
  const words = text.split(' ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return (
    words.length >= 2 && /^\p{Lu}/u.test(text) && small.every((word) => PARTICLES.has(word)) && !/[.,;:]$/u.test(text)
  );
}

/** Whether a path word is that of recitals or legal bases, which end where the text proper begins. */
export function isRecital(word: string): boolean {
  return /^(?:menimbang|mengingat|memperhatikan|membaca|mendengar|dasar|rujukan)\b/u.test(word);
}

/** `Maksud dan Tujuan // => maksud-dan-tujuan`; what has no letters gives `bagian`. */
export function slugOf(title: string): string {
  const slug = title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return slug === '' ? 'bagian' : slug.split('-').slice(0, MOST_WORDS).join('-');
}

const MOST_WORDS = 9;
/** Words that a title writes small. */
const PARTICLES: ReadonlySet<string> = new Set(
  'dan atau di ke dari untuk dalam bagi oleh pada tentang serta yang dengan'.split(' '),
);

const TITLES = [
  'latar belakang',
  'umum',
  'pendahuluan',
  'dasar(?: hukum| pelaksanaan| pertimbangan)?',
  'rujukan',
  'maksud(?:,? (?:dan )?tujuan)?(?:,? dan sasaran)?',
  'tujuan(?: dan sasaran)?',
  'ruang lingkup',
  'sasaran',
  'pengertian',
  'isi(?: surat)? edaran',
  'isi imbauan',
  'isi',
  'ketentuan(?: umum| khusus| pelaksanaan| penutup| larangan| lain-lain)?',
  'larangan(?: (?:bagi )?(?:pegawai )?(?:asn|pns))?',
  'kewajiban',
  'pelaksanaan',
  'pembinaan dan pengawasan',
  'pengawasan(?: dan pelaporan| dan pembinaan)?',
  'monitoring dan evaluasi',
  'pelaporan',
  'sanksi',
  'lain-lain',
  'penutup',
].join('|');

/** A known title alone on its line, or before a colon. */
const NAMED = new RegExp(String.raw`^(${TITLES})\s*(?::\s*|$)`, 'iu');
