import type { Key } from '../i18n/index.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { SEVERITIES } from '../model/diagnostic.ts';
import type { SiteData } from './site-data.ts';

/** A part of the corpus of which something is not known. */
export interface Gap {
  readonly label: Key<'pages'>;
  readonly count: number;
  readonly total: number;
}

/** What is not known of documents, clauses and sources, counted. */
export function knowledgeGaps(site: SiteData): readonly Gap[] {
  const { circulars, clauses, sources } = site.data;
  const withBans = new Set(clauses.filter(({ type }) => type === 'prohibition').map(({ circular }) => circular));
  const documents = circulars.length;
  return [
    { label: 'quality.undated', count: circulars.filter(({ issued }) => issued === null).length, total: documents },
    {
      label: 'quality.numberless',
      count: circulars.filter(({ numbers }) => numbers.length === 0).length,
      total: documents,
    },
    { label: 'quality.unread', count: circulars.filter(({ id }) => !withBans.has(id)).length, total: documents },
    {
      label: 'quality.unchecked',
      count: circulars.filter(({ check }) => check.status === 'not-checked').length,
      total: documents,
    },
    { label: 'quality.rules', count: clauses.filter(({ basis }) => basis === 'rules').length, total: clauses.length },
    { label: 'quality.addressless', count: sources.filter(({ url }) => url === null).length, total: sources.length },
  ];
}

export interface NoteGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly notes: readonly Diagnostic[];
}

/** Diagnostics by rule: the gravest first, then the most frequent. */
export function noteGroups(diagnostics: readonly Diagnostic[]): readonly NoteGroup[] {
  return [...Map.groupBy(diagnostics, ({ rule, severity }) => `${severity} ${rule}`)]
    .flatMap(([, notes]): readonly NoteGroup[] => {
      const [first] = notes;
      return first === undefined ? [] : [{ rule: first.rule, severity: first.severity, notes }];
    })
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.notes.length - a.notes.length ||
        (a.rule < b.rule ? -1 : 1),
    );
}
