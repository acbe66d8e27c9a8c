import type { Finding } from '../../model/coverage.ts';
import type { FindingGround } from './ground.ts';

/** Acts of the national baseline that full lists most often leave out, the most often left out first. */
export function rarelyListed({ acts, byAct, cells }: FindingGround): readonly Finding[] {
  const order = new Map(acts.map((act, i) => [act.id, i]));
  return byAct
    .filter((row) => row.scope.kind === 'full-list' && row.absent > 0)
    .filter((row) => acts.some((act) => act.id === row.act && act.role === 'specific' && act.anchors.length > 0))
    .sort((a, b) => b.absent / b.total - a.absent / a.total || (order.get(a.act) ?? 0) - (order.get(b.act) ?? 0))
    .slice(0, MOST_LEFT_OUT)
    .flatMap((row): readonly Finding[] => {
      const act = acts.find(({ id }) => id === row.act);
      if (act === undefined) return [];
      const absent = cells.filter((cell) => cell.act === row.act && cell.certificate !== null);
      const { scope: _scope, act: _act, ...interval } = row;
      return [
        {
          id: `rarely-listed.${row.act}`,
          kind: 'rarely-listed',
          title: {
            id: `Dari ${row.total} daftar larangan yang terbaca utuh, ${row.absent} tidak memuat “${act.label.id}”`,
            en: `Of ${row.total} lists of bans read whole, ${row.absent} leave out “${act.label.en}”`,
          },
          text: {
            id: `${row.confirmed} daftar memuatnya; ${row.absentReferenced} dari yang tidak memuatnya merujuk peraturan nasional yang melarangnya. Larangan nasional tetap berlaku.`,
            en: `${row.confirmed} state it; ${row.absentReferenced} of those that leave it out cite a national rule that forbids it. The national ban binds regardless.`,
          },
          interval,
          evidence: absent.map((cell) => `${cell.circular}.${cell.act}`),
        },
      ];
    });
}

const MOST_LEFT_OUT = 5;
