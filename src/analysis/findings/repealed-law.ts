import { dateInWords } from '../../text/date-words.ts';
import type { Finding } from '../../model/coverage.ts';
import { plural } from './ground.ts';
import type { FindingGround } from './ground.ts';

/** Repealed instruments that documents go on citing, one finding each, the most cited first. */
export function repealedLaw({ repealed, documents, instruments }: FindingGround): readonly Finding[] {
  const byInstrument = Map.groupBy(repealed, (row) => row.instrument);
  const citing = documents.filter(({ circular }) => circular.references.length > 0).length;
  const undated = new Set(
    documents.filter(({ circular }) => circular.issued === null).map(({ circular }) => circular.id),
  );
  return [...byInstrument]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .flatMap(([id, rows]): readonly Finding[] => {
      const instrument = instruments.get(id);
      const [first] = rows;
      if (instrument === undefined || first === undefined) return [];
      const heirs = instrument.replacedBy.map((heir) => instruments.get(heir)?.short ?? heir).join(', ');
      const guessed = rows.filter((row) => undated.has(row.circular)).length;
      return [
        {
          id: `repealed-law.${id}`,
          kind: 'repealed-law',
          title: {
            id: `${rows.length} dokumen mengutip ${instrument.short} yang sudah tidak berlaku`,
            en: `${plural(rows.length, 'document')} ${rows.length === 1 ? 'cites' : 'cite'} ${instrument.short} after it ceased to hold`,
          },
          text: {
            id:
              `${instrument.short} tidak berlaku sejak ${dateInWords(first.repealed, 'id')}${heirs === '' ? '' : `; penggantinya ${heirs}`}. ` +
              `Dihitung dari ${citing} dokumen yang rujukannya diketahui.` +
              (guessed === 0
                ? ''
                : ` Dari yang mengutipnya, ${guessed} tidak bertanggal dan dinilai menurut tahapan pemilihannya atau aturan termuda yang dikutipnya.`),
            en:
              `${instrument.short} has not been in force since ${dateInWords(first.repealed, 'en')}${heirs === '' ? '' : `; it was replaced by ${heirs}`}. ` +
              `Counted among ${plural(citing, 'document')} whose citations are known.` +
              (guessed === 0
                ? ''
                : ` Of those that cite it, ${guessed} ${guessed === 1 ? 'is' : 'are'} undated and judged by the stages of the election or by the youngest rule cited.`),
          },
          interval: null,
          evidence: rows.map((row) => row.circular),
        },
      ];
    });
}
