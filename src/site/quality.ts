import { words, type Key } from '../i18n/index.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { SEVERITIES } from '../model/diagnostic.ts';
import type { Circular } from '../model/circular.ts';
import type { Language } from '../model/vocabulary.ts';
import { judgedWords } from './circular-page.ts';
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

/** A note as a reader meets it: the document it is about and what is open, in the reader's language. */
export interface NoteWords {
  /** null: the note is about another kind of file. */
  readonly circular: Circular | null;
  readonly text: string;
  /** Words of the corpus (Indonesian) that the note is about, or null. */
  readonly quoted: string | null;
  /** Whether the text is the checker's own English message, because no words are written for its rule. */
  readonly raw: boolean;
  readonly place: string;
}

/** Title of a rule in words; the rule's own id where none is written. */
export function ruleWords(language: Language, rule: string): string {
  const key = RULE_TITLES[rule];
  return key === undefined ? rule : words(language, 'pages')(key);
}

export function noteWords(language: Language, site: SiteData, note: Diagnostic): NoteWords {
  const id = /^content\/circulars\/.*\/([^/]+)\.md$/.exec(note.file)?.[1] ?? null;
  const circular = site.data.circulars.find((held) => held.id === id) ?? null;
  const place = `${note.file}:${String(note.line)}:${String(note.column)}`;
  if (circular === null || RULE_TITLES[note.rule] === undefined)
    return { circular, text: note.message, quoted: null, raw: true, place };
  return { circular, text: judgedWords(language, site, circular), quoted: note.found, raw: false, place };
}

/** Rules that can stand in published data, with the words for them. Every one of them is about a document's date. */
const RULE_TITLES: Readonly<Record<string, Key<'pages'>>> = {
  'undated-document': 'quality.rule.undated',
  'citation-of-repealed-law': 'quality.rule.repealed',
  'citation-before-force': 'quality.rule.early',
};
