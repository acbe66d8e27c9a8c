import type { Finding } from '../../model/coverage.ts';
import { intervalOfAct, plural } from './ground.ts';
import type { FindingGround } from './ground.ts';

/** Acts that some documents allow although a national rule forbids them, beside those that forbid them. */
export function permissions({ acts, cells, byAct }: FindingGround): readonly Finding[] {
  return acts.flatMap((act): readonly Finding[] => {
    const own = cells.filter((cell) => cell.act === act.id);
    const allowing = own.filter((cell) => cell.state === 'contrary');
    const forbidding = own.filter((cell) => cell.state === 'stated' || cell.state === 'partial');
    if (allowing.length === 0) return [];
    const rest = own.length - allowing.length - forbidding.length;
    return [
      {
        id: `permissions.${act.id}`,
        kind: 'permissions',
        title: {
          id: `“${act.label.id}”: ${allowing.length} dokumen memuat pembolehan, ${forbidding.length === 0 ? 'tidak ada yang tercatat melarang' : `sedikitnya ${forbidding.length} melarang`}`,
          en: `“${act.label.en}”: ${plural(allowing.length, 'document')} ${allowing.length === 1 ? 'holds' : 'hold'} a permission, ${forbidding.length === 0 ? 'none is known to forbid it' : `at least ${forbidding.length} ${forbidding.length === 1 ? 'forbids' : 'forbid'} it`}`,
        },
        text: {
          id:
            'Pembolehan dapat bersyarat atau hanya menyangkut sebagian perbuatan; bacalah klausulnya sebelum menyimpulkan.' +
            (rest === 0 ? '' : ` ${rest} dokumen lain tidak memuatnya atau belum diketahui.`),
          en:
            'A permission may be conditional or cover only part of the act; read the clause before you conclude.' +
            (rest === 0
              ? ''
              : ` ${plural(rest, 'other document')} ${rest === 1 ? 'leaves' : 'leave'} it out or ${rest === 1 ? 'is' : 'are'} not yet known.`),
        },
        interval: intervalOfAct(byAct, act.id),
        evidence: [...allowing, ...forbidding].map((cell) => `${cell.circular}.${cell.act}`),
      },
    ];
  });
}
