import type { Citation, CitationCount } from '../charts/citations.ts';
import { CITATIONS } from '../charts/citations.ts';
import type { Circular } from '../model/circular.ts';
import type { Instrument } from '../model/instrument.ts';
import type { SiteData } from './site-data.ts';

/** A rule with the documents that cite it, counted by year. */
export interface CitedRuleCounts {
  readonly instrument: Instrument;
  readonly counts: readonly CitationCount[];
}

export interface CitedRules {
  readonly rules: readonly CitedRuleCounts[];
  /** Documents that cite a rule known with certainty, each counted once by the gravest of its citations. */
  readonly documents: Readonly<Record<Citation, number>> & { readonly total: number };
  /** Documents counted as citing law no longer in force that are undated: judged by the stages of their election. */
  readonly byStages: number;
  /** Documents that name rules, none of which could be identified with certainty. */
  readonly unmatched: number;
}

/** Who cites which rule when: every document with at least one rule that is known with certainty. */
export function citedRules(site: SiteData): CitedRules {
  const byRule = new Map<string, Map<string, CitationCount>>();
  const documents = { held: 0, after: 0, open: 0, total: 0 };
  let byStages = 0;
  for (const circular of site.data.circulars) {
    const cited = citedBy(circular).map((id) => ({ id, citation: judgeCitation(site, circular, id) }));
    if (cited.length === 0) continue;
    const worst = WORST.find((kind) => cited.some(({ citation }) => citation === kind)) ?? 'held';
    documents[worst] += 1;
    documents.total += 1;
    if (worst === 'after' && site.judgedDate(circular.id).basis === 'stages') byStages += 1;
    const year = circular.issued === null ? null : Number(circular.issued.slice(0, 4));
    for (const { id, citation } of cited) {
      const counts = byRule.get(id) ?? new Map<string, CitationCount>();
      const key = `${year ?? ''} ${citation}`;
      counts.set(key, { year, citation, count: (counts.get(key)?.count ?? 0) + 1 });
      byRule.set(id, counts);
    }
  }
  const named = site.data.circulars.filter(({ references }) => references.length > 0).length;
  const rules = [...byRule].map(([id, counts]) => ({
    instrument: site.instrument(id),
    counts: [...counts.values()].sort(byYear),
  }));
  return { rules: inSuccession(rules), documents, byStages, unmatched: named - documents.total };
}

/** A year with its part of a day: `yearFraction('2024-07-02') // => 2024.5`. A vaguer date stands for its first day. */
export function yearFraction(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/**
 * A citation on the day of its document. `after`: the dataset holds that the rule was no longer in force. `open`: the
 * document could be younger than the end of the rule, or the time of the rule is not known.
 */
function judgeCitation(site: SiteData, circular: Circular, id: string): Citation {
  const { inForceFrom, inForceUntil } = site.instrument(id);
  if (site.repealedOf(circular.id).some(({ instrument }) => instrument === id)) return 'after';
  const latest = lastDay(circular.issued);
  if (inForceUntil !== null && (latest === null || latest >= inForceUntil)) return 'open';
  // A document older than the rule that it cites is a fault of one of the two dates.
  return inForceFrom === null || (latest !== null && latest < inForceFrom) ? 'open' : 'held';
}

/** Last day that a date as exact as this could mean: `lastDay('2024-06') // => '2024-06-31'`, enough to compare by. */
function lastDay(issued: string | null): string | null {
  return issued === null ? null : `${issued}${'-12-31'.slice(issued.length - '2024'.length)}`;
}

function citedBy(circular: Circular): readonly string[] {
  return [...new Set(circular.references.flatMap(({ instruments }) => instruments))].sort();
}

/** Oldest first, and right below each rule the one that took its place. */
function inSuccession(rules: readonly CitedRuleCounts[]): readonly CitedRuleCounts[] {
  const sorted = [...rules].sort((a, b) => byAge(a.instrument, b.instrument));
  const placed = new Map<string, CitedRuleCounts>();
  const place = (rule: CitedRuleCounts): void => {
    if (placed.has(rule.instrument.id)) return;
    placed.set(rule.instrument.id, rule);
    const heirs = sorted.filter(({ instrument }) => rule.instrument.replacedBy.includes(instrument.id));
    for (const heir of heirs) place(heir);
  };
  for (const rule of sorted) place(rule);
  return [...placed.values()];
}

/** Rules whose beginning is not known come last. */
function byAge(a: Instrument, b: Instrument): number {
  const [from, other] = [a.inForceFrom ?? '9999', b.inForceFrom ?? '9999'];
  if (from !== other) return from < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function byYear(a: CitationCount, b: CitationCount): number {
  const [year, other] = [a.year ?? Infinity, b.year ?? Infinity];
  if (year !== other) return year - other;
  return CITATIONS.indexOf(a.citation) - CITATIONS.indexOf(b.citation);
}

/** A document that cites law no longer in force does so whatever else it cites. */
const WORST: readonly Citation[] = ['after', 'open', 'held'];
