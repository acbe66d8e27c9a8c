import type { Cell, Finding, Kinship } from '../../model/coverage.ts';
import type { Bilingual } from '../../model/vocabulary.ts';
import { dateInWords } from '../../text/date-words.ts';
import type { DocumentView } from '../cells.ts';
import { plural } from './ground.ts';
import type { FindingGround } from './ground.ts';

/**
 * Pairs of documents of different regions whose lists of bans are surely alike. Only the lower bound counts: what is
 * unknown in either is taken to differ. Says nothing of who copied whom.
 */
export function nearIdentical({ kinship, documents, cells, regions }: FindingGround): readonly Finding[] {
  const views = new Map(documents.map((document) => [document.circular.id, document]));
  const cellsOf = Map.groupBy(cells, (cell) => cell.circular);
  return kinship
    .filter((pair) => pair.lower >= SURELY_ALIKE && pair.shared >= FEWEST_SHARED)
    .toSorted((x, y) => y.lower - x.lower || y.shared - x.shared || order(x, y))
    .flatMap((pair): readonly Finding[] => {
      const [a, b] = [views.get(pair.a), views.get(pair.b)];
      if (a === undefined || b === undefined || a.circular.region === b.circular.region) return [];
      const profile = compare(cellsOf.get(pair.a) ?? [], cellsOf.get(pair.b) ?? []);
      const name = ({ circular }: DocumentView): string => regions.get(circular.region)?.name ?? circular.region;
      const [first, second] = [name(a), name(b)];
      const { both, either } = profile;
      const open = either - both - profile.differ > 0;
      return [
        {
          id: `near-identical.${pair.a}.${pair.b}`,
          kind: 'near-identical',
          title:
            both === either
              ? {
                  id: `${first} dan ${second}: ${both} perbuatan yang sama tertulis di kedua dokumen`,
                  en: `${first} and ${second}: both documents state the same ${plural(both, 'act')}`,
                }
              : {
                  id: `${first} dan ${second}: dari ${either} perbuatan, ${open ? 'sedikitnya ' : ''}${both} tertulis di kedua dokumen`,
                  en: `${first} and ${second}: of ${plural(either, 'act')}, ${open ? 'at least ' : ''}${both} ${both === 1 ? 'stands' : 'stand'} in both documents`,
                },
          text: {
            id: `${first}: ${day(a).id}. ${second}: ${day(b).id}. Yang dibandingkan adalah perbuatan, bukan kata-katanya. Kemiripan tidak menunjukkan siapa meniru siapa: keduanya dapat berasal dari aturan nasional yang sama.`,
            en: `${first}: ${day(a).en}. ${second}: ${day(b).en}. Acts are compared, not words. Likeness does not show who followed whom: both may draw on the same national rules.`,
          },
          interval: {
            confirmed: both,
            absent: profile.differ,
            contrary: 0,
            open: either - both - profile.differ,
            total: either,
            absentReferenced: 0,
            openReferenced: 0,
          },
          evidence: [pair.a, pair.b],
        },
      ];
    })
    .slice(0, MOST_PAIRS);
}

/** Acts stated in both, acts in which the two surely differ, and all acts that either states or leaves open. */
function compare(
  left: readonly Cell[],
  right: readonly Cell[],
): { readonly both: number; readonly differ: number; readonly either: number } {
  const other = new Map(right.map((cell) => [cell.act, cell]));
  const tally = { both: 0, differ: 0, either: 0 };
  for (const cell of left) {
    const twin = other.get(cell.act);
    if (twin === undefined) continue;
    const stated = [cell, twin].filter(({ state }) => state === 'stated' || state === 'partial').length;
    const open = cell.state === 'unknown' || twin.state === 'unknown';
    if (stated === 2) tally.both += 1;
    else if (stated === 1 && !open) tally.differ += 1;
    if (stated > 0 || open) tally.either += 1;
  }
  return tally;
}

function day({ circular }: DocumentView): Bilingual {
  return circular.issued === null
    ? { id: 'tanggal tidak diketahui', en: 'date not known' }
    : { id: dateInWords(circular.issued, 'id'), en: dateInWords(circular.issued, 'en') };
}

function order(x: Kinship, y: Kinship): number {
  const [a, b] = [`${x.a} ${x.b}`, `${y.a} ${y.b}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Three of four acts in common at the least. */
const SURELY_ALIKE = 0.75;
/** Fewer acts in common happen by chance. */
const FEWEST_SHARED = 4;
/** As many as a reader looks at. */
const MOST_PAIRS = 12;
