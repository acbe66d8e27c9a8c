import type { Finding } from '../../model/coverage.ts';
import { counts } from '../counted.ts';
import { countInterval, intervalOfAct, plural } from './ground.ts';
import type { FindingGround } from './ground.ts';

/** What regions forbid although no national rule of this corpus does: named acts first, then bans without a name. */
export function beyondBaseline(ground: FindingGround): readonly Finding[] {
  return [...namedAdditions(ground), ...namelessAdditions(ground)];
}

function namedAdditions({ acts, cells, byAct, documents }: FindingGround): readonly Finding[] {
  return acts
    .filter((act) => act.role === 'specific' && act.anchors.length === 0)
    .flatMap((act): readonly Finding[] => {
      const stating = cells.filter(
        (cell) => cell.act === act.id && (cell.state === 'stated' || cell.state === 'partial'),
      );
      const n = stating.length;
      if (n === 0) return [];
      return [
        {
          id: `beyond-baseline.${act.id}`,
          kind: 'beyond-baseline',
          title: {
            id: `Sedikitnya ${n} dari ${documents.length} dokumen menambahkan “${act.label.id}”`,
            en: `At least ${n} of ${plural(documents.length, 'document')} ${n === 1 ? 'adds' : 'add'} “${act.label.en}”`,
          },
          text: {
            id: 'Perbuatan ini tidak ditemukan dalam aturan nasional yang dicatat di sini. Dokumen yang tidak memuatnya tidak punya celah.',
            en: 'This act was found in none of the national rules recorded here. A document that leaves it out has no gap.',
          },
          interval: intervalOfAct(byAct, act.id),
          evidence: stating.map((cell) => `${cell.circular}.${cell.act}`),
        },
      ];
    });
}

function namelessAdditions({ residualActs, acts, documents }: FindingGround): readonly Finding[] {
  return residualActs.flatMap((act): readonly Finding[] => {
    const adding = documents.filter(({ circular, clauses }) =>
      clauses.some(
        (clause) => clause.type === 'prohibition' && clause.acts.includes(act.id) && counts(clause, circular),
      ),
    );
    const n = adding.length;
    if (n === 0) return [];
    return [
      {
        id: `beyond-baseline.${act.id}`,
        kind: 'beyond-baseline',
        title: {
          id: `Sedikitnya ${n} dari ${documents.length} dokumen memuat larangan di luar ${acts.length} perbuatan yang disandingkan`,
          en: `At least ${n} of ${plural(documents.length, 'document')} ${n === 1 ? 'holds' : 'hold'} a ban beyond the ${plural(acts.length, 'act')} compared here`,
        },
        text: {
          id: 'Larangan semacam ini berbeda-beda isinya, jadi tidak dibandingkan antardokumen; bacalah butirnya.',
          en: 'Such bans differ in what they say and are not compared across documents; read the clauses.',
        },
        interval: countInterval(n, 0, documents.length),
        evidence: adding.map(({ circular }) => circular.id),
      },
    ];
  });
}
