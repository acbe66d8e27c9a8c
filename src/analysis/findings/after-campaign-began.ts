import { dateInWords } from '../../text/date-words.ts';
import type { Finding } from '../../model/coverage.ts';
import type { FindingGround } from './ground.ts';

/** Documents issued on or after the first day of the campaign they are about. */
export function afterCampaignBegan({ documents, elections }: FindingGround): readonly Finding[] {
  const dated = documents.filter(
    ({ circular }) => /^\d{4}-\d\d-\d\d$/.test(circular.issued ?? '') && circular.elections.length === 1,
  );
  return [...elections.values()].flatMap((election): readonly Finding[] => {
    const from = election.campaignFrom;
    const polling = election.polling;
    if (from === null) return [];
    const own = dated.filter(({ circular }) => circular.elections[0] === election.id);
    const late = own.filter(
      ({ circular }) => (circular.issued ?? '') >= from && (polling === null || (circular.issued ?? '') <= polling),
    );
    if (late.length === 0) return [];
    return [
      {
        id: `after-campaign-began.${election.id}`,
        kind: 'after-campaign-began',
        title: {
          id: `${late.length} dari ${own.length} dokumen bertanggal untuk ${election.name.id} terbit setelah kampanye dimulai`,
          en: `${late.length} of ${own.length} dated documents for the ${election.name.en} came after the campaign began`,
        },
        text: {
          id: `Kampanye dimulai ${dateInWords(from, 'id')}. Dokumen tanpa tanggal tidak dihitung.`,
          en: `The campaign began on ${dateInWords(from, 'en')}. Undated documents are not counted.`,
        },
        interval: null,
        evidence: late.map(({ circular }) => circular.id),
      },
    ];
  });
}
