import { dateInWords } from '../../text/date-words.ts';
import type { Finding } from '../../model/coverage.ts';
import type { PartialDate } from '../../model/vocabulary.ts';
import { countInterval, plural } from './ground.ts';
import type { FindingGround } from './ground.ts';

/** Documents issued on or after the first day of the campaign they are about; a vague date counts only if all its days agree. */
export function afterCampaignBegan({ documents, elections }: FindingGround): readonly Finding[] {
  return [...elections.values()].flatMap((election): readonly Finding[] => {
    const { campaignFrom: from, polling } = election;
    if (from === null) return [];
    // A document for two elections has two campaigns: which one it came too late for cannot be said.
    const own = documents.filter(
      ({ circular }) => circular.elections.length === 1 && circular.elections[0] === election.id,
    );
    const judged = own.map(({ circular }) => ({ circular, late: isLate(circular.issued, from, polling) }));
    const late = judged.filter((each) => each.late === true);
    const early = judged.filter((each) => each.late === false).length;
    if (late.length === 0) return [];
    const known = late.length + early;
    const open = own.length - known;
    return [
      {
        id: `after-campaign-began.${election.id}`,
        kind: 'after-campaign-began',
        title: {
          id: `${late.length} dari ${known} dokumen bertanggal untuk ${election.name.id} terbit setelah kampanye dimulai`,
          en: `${late.length} of ${plural(known, 'dated document')} for the ${election.name.en} came after the campaign began`,
        },
        text: {
          id:
            `Kampanye dimulai ${dateInWords(from, 'id')}.` +
            (open === 0 ? '' : ` ${open} dokumen lain untuk pemilihan ini tanggalnya tidak cukup diketahui.`),
          en:
            `The campaign began on ${dateInWords(from, 'en')}.` +
            (open === 0
              ? ''
              : ` ${plural(open, 'other document')} for this election ${open === 1 ? 'has' : 'have'} no date exact enough to say.`),
        },
        interval: countInterval(late.length, early, own.length),
        evidence: late.map(({ circular }) => circular.id),
      },
    ];
  });
}

/** Whether every day that a date may stand for lies from the campaign's first day to polling day; null: cannot be said. */
function isLate(issued: PartialDate | null, from: string, polling: string | null): boolean | null {
  if (issued === null) return null;
  const first = issued + EARLIEST.slice(issued.length);
  const last = issued + LATEST.slice(issued.length);
  if (first >= from && (polling === null || last <= polling)) return true;
  if (last < from || (polling !== null && first > polling)) return false;
  return null;
}

const EARLIEST = 'YYYY-01-01';
// Every month ends by then; text is compared, not a calendar.
const LATEST = 'YYYY-12-31';
