import { dateInWords } from '../../text/date-words.ts';
import type { Finding } from '../../model/coverage.ts';
import type { FindingGround } from './ground.ts';

/** Repealed instruments that documents go on citing, one finding each. */
export function repealedLaw({ repealed, documents, instruments }: FindingGround): readonly Finding[] {
  const byInstrument = Map.groupBy(repealed, (row) => row.instrument);
  const citing = documents.filter(({ circular }) => circular.references.length > 0).length;
  return [...byInstrument]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .flatMap(([id, rows]): readonly Finding[] => {
      const instrument = instruments.get(id);
      if (instrument === undefined) return [];
      const after = rows[0]?.repealed ?? '';
      const heirs = instrument.replacedBy.map((heir) => instruments.get(heir)?.short ?? heir).join(', ');
      return [
        {
          id: `repealed-law.${id}`,
          kind: 'repealed-law',
          title: {
            id: `${rows.length} dokumen mengutip ${instrument.short} setelah tidak berlaku lagi`,
            en: `${rows.length} documents cite ${instrument.short} after it ceased to hold`,
          },
          text: {
            id: `Tidak berlaku sejak ${dateInWords(after, 'id')}${heirs === '' ? '' : `, digantikan ${heirs}`}. Dihitung dari ${citing} dokumen yang rujukannya diberitakan.`,
            en: `Not in force since ${dateInWords(after, 'en')}${heirs === '' ? '' : `, replaced by ${heirs}`}. Counted among ${citing} documents whose citations were reported.`,
          },
          interval: null,
          evidence: rows.map((row) => row.circular),
        },
      ];
    });
}
