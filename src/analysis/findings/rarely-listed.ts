import type { Act } from '../../model/codebook.ts';
import type { ActInterval, Finding } from '../../model/coverage.ts';
import { intervalOfAct, plural } from './ground.ts';
import type { FindingGround } from './ground.ts';

/**
 * Acts of the national baseline that lists read whole most often leave out. Among acts left out equally often, those that
 * most documents elsewhere state come first: there the omission says most.
 */
export function rarelyListed({ documents, acts, byAct, cells }: FindingGround): readonly Finding[] {
  const order = new Map(acts.map((act, i) => [act.id, i]));
  const baseline = new Map(
    acts.filter((act) => act.role === 'specific' && act.anchors.length > 0).map((act) => [act.id, act]),
  );
  const elsewhere = (row: ActInterval): number => (intervalOfAct(byAct, row.act)?.confirmed ?? 0) - row.confirmed;
  return byAct
    .filter((row) => row.scope.kind === 'full-list' && row.absent > 0)
    .flatMap((row): readonly { readonly row: ActInterval; readonly act: Act }[] => {
      const act = baseline.get(row.act);
      return act === undefined ? [] : [{ row, act }];
    })
    .sort(
      (a, b) =>
        b.row.absent / b.row.total - a.row.absent / a.row.total ||
        elsewhere(b.row) - elsewhere(a.row) ||
        (order.get(a.act.id) ?? 0) - (order.get(b.act.id) ?? 0),
    )
    .slice(0, MOST_LEFT_OUT)
    .map(({ row, act }) => {
      const { scope: _scope, act: _act, ...interval } = row;
      const others = elsewhere(row);
      const rest = documents.length - row.total;
      return {
        id: `rarely-listed.${act.id}`,
        kind: 'rarely-listed',
        title:
          row.absent === row.total
            ? {
                id: `Tidak satu pun dari ${row.total} daftar larangan yang terbaca utuh memuat “${act.label.id}”`,
                en: `None of the ${plural(row.total, 'list')} of bans read whole states “${act.label.en}”`,
              }
            : {
                id: `${row.absent} dari ${row.total} daftar larangan yang terbaca utuh tidak memuat “${act.label.id}”`,
                en: `${row.absent} of ${plural(row.total, 'list')} of bans read whole ${row.absent === 1 ? 'leaves' : 'leave'} out “${act.label.en}”`,
              },
        text: {
          id:
            `Hanya ${row.total} dari ${documents.length} dokumen yang daftar larangannya terbaca utuh, jadi ini petunjuk, bukan gambaran semua daerah. ` +
            (rest === 0 ? '' : `Di antara ${rest} dokumen lain, sedikitnya ${others} memuatnya. `) +
            (row.absentReferenced === 0
              ? ''
              : `Dari ${row.absent} yang tidak memuatnya, ${row.absentReferenced} merujuk peraturan yang melarangnya. `) +
            'Larangan nasional tetap mengikat.',
          en:
            `Only ${row.total} of ${plural(documents.length, 'document')} had a list of bans that could be read whole, so this is a lead, not a picture of all regions. ` +
            (rest === 0
              ? ''
              : `Among the other ${rest}, at least ${others} ${others === 1 ? 'states' : 'state'} it. `) +
            (row.absentReferenced === 0
              ? ''
              : `Of the ${row.absent} that leave it out, ${row.absentReferenced} ${row.absentReferenced === 1 ? 'cites' : 'cite'} a rule that forbids it. `) +
            'National law binds regardless.',
        },
        interval,
        evidence: cells
          .filter((cell) => cell.act === act.id && cell.certificate !== null)
          .map((cell) => `${cell.circular}.${cell.act}`),
      };
    });
}

const MOST_LEFT_OUT = 5;
