import type { Finding } from '../../model/coverage.ts';
import type { FindingGround } from './ground.ts';

/** Acts that a document allows although a national rule forbids them. */
export function permissions({ acts, cells }: FindingGround): readonly Finding[] {
  return acts.flatMap((act): readonly Finding[] => {
    const own = cells.filter((cell) => cell.act === act.id);
    const allowing = own.filter((cell) => cell.state === 'contrary');
    if (allowing.length === 0) return [];
    const forbidding = own.filter((cell) => cell.state === 'stated' || cell.state === 'partial').length;
    return [
      {
        id: `permissions.${act.id}`,
        kind: 'permissions',
        title: {
          id: `“${act.label.id}”: ${allowing.length} dokumen memberi izin, ${forbidding} melarang`,
          en: `“${act.label.en}”: ${allowing.length} documents allow it, ${forbidding} forbid it`,
        },
        text: {
          id: 'Izin dapat bersyarat; bacalah klausulnya. Dokumen lain belum diketahui atau tidak memuatnya.',
          en: 'A permission may be narrowed; read the clause. The other documents are open or leave it out.',
        },
        interval: null,
        evidence: allowing.map((cell) => `${cell.circular}.${cell.act}`),
      },
    ];
  });
}
