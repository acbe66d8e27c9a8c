import type { Forces } from './forces.ts';
import type { Line } from './line.ts';
import type { TypeReading, TypeSigns } from './type-signs.ts';

/** The type of a clause that neither forbids nor allows, by the words that tell what it does; else that of the item above. */
export function plainType({ line, forces, context, look, cue, governed }: TypeSigns): TypeReading {
  const [scope] = look('scope');
  const duty = look('duty').find(({ from }) => line.words[from - 1]?.text !== 'rangka');
  const [principle] = look('principle');
  const head = look('head').find(
    ({ from }) => from >= line.own && from - line.lead <= 1 && line.words[from]?.text !== 'ketua',
  );
  if (scope === undefined && head !== undefined && isToldTo(line, forces))
    return { type: 'duty', words: cue('oblige') ?? null };
  if (scope !== undefined && (duty === undefined || scope.from < duty.from)) return { type: 'scope', words: scope };
  if (principle !== undefined && (duty === undefined || principle.from <= duty.from)) {
    if (duty === undefined || !STRONG_DUTY.has(line.words[duty.from]?.text ?? ''))
      return { type: 'principle', words: principle };
  }
  if (duty !== undefined) return { type: 'duty', words: duty };
  const right = cue('right');
  if (right !== undefined) return { type: 'permission', words: right };
  if (governed.includes('oblige')) return { type: 'duty', words: cue('oblige') ?? null };
  if (context.type !== 'scope' && head !== undefined && ordersHead(line, head.to)) return { type: 'duty', words: null };
  if (context.type !== 'scope' && actsHimself(line)) return { type: 'duty', words: null };
  if (context.type === null && isOrder(line.words[line.lead]?.text ?? '')) return { type: 'duty', words: null };
  return { type: context.type ?? 'principle', words: null };
}

/** "Kepala Bagian Protokol menunda ...": a head of unit and, soon after, what he does. */
function ordersHead(line: Line, from: number): boolean {
  return line.words.slice(from, from + HEAD_REACH).some(({ text }) => isOrder(text));
}

const HEAD_REACH = 5;

/** "Panitia membagikan sembako": somebody bound by the document, and what he does. */
function actsHimself(line: Line): boolean {
  if (!ACTORS.has(line.words[line.lead]?.text ?? '')) return false;
  return line.words
    .slice(line.lead + 1, line.lead + HEAD_REACH)
    .some(({ text }) => isOrder(text) && !BEING.has(text) && !STATES.has(text));
}

const ACTORS: ReadonlySet<string> = new Set(
  'pegawai asn pns pppk panitia dinas badan satpol satuan kecamatan kelurahan pemilih diskominfo bagian bidang perangkat sekretariat guru petugas masyarakat warga desa'.split(
    ' ',
  ),
);

/** Verbs of what is so, not of what is to be done. */
const STATES: ReadonlySet<string> = new Set(
  'merupakan memerlukan membutuhkan menjadi berada menunjukkan menyebabkan mengakibatkan berakibat berasal berhak berkedudukan berperan'.split(
    ' ',
  ),
);

/** "Bupati agar menerbitkan edaran netralitas": told to do something, not to be something. */
function isToldTo(line: Line, forces: Forces): boolean {
  return forces.cues.some(({ force, from, to }) => {
    const verb = line.words[to]?.text ?? '';
    return force === 'oblige' && from >= line.own && from - line.lead <= TOLD_LEAD && isOrder(verb) && !BEING.has(verb);
  });
}

const TOLD_LEAD = 8;
/** Verbs of an attitude: what the principle asks. */
const BEING: ReadonlySet<string> = new Set(
  'mendukung menjaga menjunjung menjadi mengutamakan mewujudkan menghormati memegang mengedepankan mempertahankan memelihara memiliki menciptakan bersikap berpegang bertindak berperilaku menegakkan menerapkan mematuhi menaati menempatkan memberikan'.split(
    ' ',
  ),
);

/** An item that begins with an active verb tells somebody to do it. */
function isOrder(word: string): boolean {
  return /^(?:me[mn]|meng|meny|melak|memb|ber)[a-z]{4,}$/.test(word) && !LINKING.has(word);
}

/** Active in form, but no order: they link or introduce. */
const LINKING: ReadonlySet<string> = new Set(
  'merupakan mengenai menurut melalui mengingat menimbang memperhatikan mewujudkan mengacu menjelang berdasarkan berkenaan berkaitan bersama bahwa bertujuan berlaku'.split(
    ' ',
  ),
);

/** Duties that hold although the sentence begins with a principle: "Netral bukan berarti ...; gunakan hak pilih". */
const STRONG_DUTY: ReadonlySet<string> = new Set([
  'cuti',
  'hak',
  'menggunakan',
  'memakai',
  'memberikan',
  'datang',
  'deklarasi',
  'memberi',
  'berpedoman',
  'mempedomani',
  'memedomani',
  'menandatangani',
  'penandatanganan',
  'ikrar',
  'menyosialisasikan',
  'mensosialisasikan',
  'membacakan',
]);
