import type { TypeReading, TypeSigns } from './type-signs.ts';

/** The type of a clause that neither forbids nor allows, by the words that tell what it does; else that of the item above. */
export function plainType({ line, context, look, cue }: TypeSigns): TypeReading {
  const [scope] = look('scope');
  const [duty] = look('duty');
  const [principle] = look('principle');
  if (scope !== undefined && (duty === undefined || scope.from < duty.from)) return { type: 'scope', words: scope };
  if (principle !== undefined && (duty === undefined || principle.from <= duty.from)) {
    if (duty === undefined || !STRONG_DUTY.has(line.words[duty.from]?.text ?? ''))
      return { type: 'principle', words: principle };
  }
  if (duty !== undefined) return { type: 'duty', words: duty };
  const right = cue('right');
  if (right !== undefined) return { type: 'permission', words: right };
  return { type: context.type ?? 'principle', words: null };
}

/** Duties that hold although the sentence begins with a principle: "Netral bukan berarti ...; gunakan hak pilih". */
const STRONG_DUTY: ReadonlySet<string> = new Set([
  'cuti',
  'hak',
  'menggunakan',
  'memakai',
  'memberikan',
  'datang',
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
