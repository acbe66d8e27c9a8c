import { fault } from '../diagnostics/collect.ts';
import type { AuthoredCorpus, ParsedCorpus } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { inForce } from './baseline.ts';
import { judgedDate } from './dates.ts';

/** Reports what only the whole corpus shows: anchors that lead nowhere, citations of law not yet made. */
export function questionEvidence(
  { corpus, parsed }: { readonly corpus: AuthoredCorpus; readonly parsed: ParsedCorpus },
  report: Report,
): void {
  questionAnchors(corpus, parsed, report);
  questionCitations(corpus, parsed, report);
}

/** Every anchor of the codebook is a provision that says it contains the act. */
function questionAnchors(corpus: AuthoredCorpus, parsed: ParsedCorpus, report: Report): void {
  const provisions = new Map(parsed.instruments.flatMap((i) => i.provisions).map((p) => [p.id, p]));
  for (const act of corpus.codebook.acts) {
    const place = { file: `content/codebook/${act.id}.md`, line: 1, column: 1 };
    for (const anchor of act.anchors) {
      const provision = provisions.get(anchor);
      if (provision === undefined)
        report(
          fault(
            'error',
            'anchor-without-provision',
            place,
            `Unexpected anchor ${anchor}, expected a provision`,
            anchor,
            'the id of a provision in content/instruments',
          ),
        );
      else if (!provision.acts.includes(act.id))
        report(
          fault(
            'error',
            'anchor-without-act',
            place,
            `Unexpected anchor ${anchor}, expected a provision that contains ${act.id}`,
            provision.acts.join(' ') || 'no act',
            act.id,
          ),
        );
    }
  }
}

/** A document cannot cite an instrument before it exists, and one that it cites may be repealed. */
function questionCitations(corpus: AuthoredCorpus, parsed: ParsedCorpus, report: Report): void {
  const elections = new Map(corpus.elections.map((election) => [election.id, election]));
  const instruments = new Map(parsed.instruments.map((instrument) => [instrument.id, instrument]));
  for (const circular of parsed.circulars) {
    const { date, basis } = judgedDate(circular, elections, instruments);
    if (basis !== 'issued' && date !== null)
      report(
        fault(
          'note',
          'undated-document',
          circular.place,
          `Unexpected null, expected the day of issue; law is judged on ${date}`,
          null,
          'YYYY-MM-DD',
        ),
      );
    for (const reference of circular.references)
      for (const id of reference.instruments) {
        const instrument = instruments.get(id);
        const from = instrument?.inForceFrom ?? null;
        if (instrument === undefined || from === null || date === null || inForce(instrument, date)) continue;
        const early = date < from;
        report(
          fault(
            early ? 'warning' : 'note',
            early ? 'citation-before-force' : 'citation-of-repealed-law',
            circular.place,
            early
              ? `Unexpected citation of ${instrument.short}, expected a rule in force on ${date}`
              : `Unexpected citation of ${instrument.short}, which no longer held on ${date}`,
            reference.reported,
            early ? `a date from ${from} on` : instrument.replacedBy.join(' ') || null,
          ),
        );
      }
  }
}
