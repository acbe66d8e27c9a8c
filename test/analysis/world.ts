import { analyse } from '../../src/analysis/index.ts';
import { collectDiagnostics } from '../../src/diagnostics/collect.ts';
import type { Circular } from '../../src/model/circular.ts';
import type { CodedClause, Coding, Reading } from '../../src/model/clause.ts';
import type { Act } from '../../src/model/codebook.ts';
import type { AuthoredCorpus } from '../../src/model/corpus.ts';
import type { Cell } from '../../src/model/coverage.ts';
import type { Analysis } from '../../src/model/dataset.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Instrument, Provision } from '../../src/model/instrument.ts';

/** A small made-up world: one region, one election, three acts in two themes, and whatever documents a test gives it. */
export interface World {
  readonly circulars: readonly Circular[];
  readonly clauses: readonly CodedClause[];
  readonly instruments?: readonly Instrument[];
  readonly acts?: readonly Act[];
  readonly readings?: readonly Reading[];
}

const PLACE = { file: 'content/x.md', line: 1, column: 1 };
const words = (text: string): { id: string; en: string } => ({ id: text, en: text });

export function act(id: string, over: Partial<Act> = {}): Act {
  return {
    id,
    theme: 'media',
    role: 'specific',
    label: words(id),
    definition: words(id),
    includes: null,
    excludes: null,
    anchors: ['law:1'],
    elements: [
      { id: `${id}/first`, label: words('first'), baseline: true, signals: [] },
      { id: `${id}/second`, label: words('second'), baseline: true, signals: [] },
      { id: `${id}/extra`, label: words('extra'), baseline: false, signals: [] },
    ],
    signals: [],
    terms: ['tanda suka'],
    examples: [],
    ...over,
  };
}

export function provision(id: string, acts: readonly string[]): Provision {
  const [instrument = ''] = id.split(':');
  return { id, instrument, citation: id, text: words(id), acts, sanction: null, note: null };
}

export function instrument(id: string, over: Partial<Instrument> = {}): Instrument {
  return {
    id,
    level: 'national',
    kind: 'undang-undang',
    short: id,
    name: id,
    number: null,
    date: null,
    inForceFrom: '2020-01-01',
    inForceUntil: null,
    replacedBy: [],
    inForceNote: null,
    sources: [],
    conflicts: [],
    provisions: [provision(`${id}:1`, ['like', 'photo', 'umbrella'])],
    place: PLACE,
    ...over,
  };
}

export function circular(id: string, over: Partial<Circular> = {}): Circular {
  return {
    id,
    region: '99.01',
    form: 'surat-edaran',
    numbers: [],
    title: null,
    issued: '2024-06-01',
    issuedNote: null,
    issuer: { office: null, name: null },
    signatory: null,
    elections: ['poll'],
    addressees: [],
    addresseesReported: [],
    references: [],
    view: { enumeration: 'selective', listSeenWhole: null, cue: words('a run of bans'), confidence: null },
    wording: 'restated',
    publish: 'yes',
    check: { status: 'checked', on: '2024-07-01', how: null },
    sources: [],
    conflicts: [],
    place: PLACE,
    ...over,
  };
}

export const WHOLE_TEXT = {
  enumeration: 'complete-text',
  listSeenWhole: true,
  cue: words('read'),
  confidence: 'high',
} as const;
export const FULL_LIST = {
  enumeration: 'full-list',
  listSeenWhole: true,
  cue: words('a list'),
  confidence: 'high',
} as const;

export function clause(document: string, order: number, over: Partial<CodedClause> = {}): CodedClause {
  const coding: Coding = { type: 'prohibition', acts: [], elements: [], timing: [], target: [] };
  return {
    id: `${document}#butir-${String(order + 1)}`,
    circular: document,
    path: `butir-${String(order + 1)}`,
    marker: `${String(order + 1)}.`,
    parent: null,
    depth: 0,
    order,
    text: 'Dilarang.',
    voice: 'circular',
    appliesTo: [],
    appliesToReported: null,
    whenReported: null,
    citations: [{ source: 'press', at: 'paragraf 1' }],
    place: PLACE,
    ...coding,
    basis: 'adjudicated',
    rules: coding,
    evidence: [],
    ...over,
  };
}

export const ACTS = [act('like'), act('photo'), act('umbrella', { role: 'umbrella' })];

export function analyseWorld(world: World): Analysis & { readonly diagnostics: readonly Diagnostic[] } {
  const { report, sorted } = collectDiagnostics();
  const instruments = world.instruments ?? [instrument('law')];
  const election = {
    id: 'poll',
    name: words('poll'),
    stagesFrom: '2024-02-01',
    candidatesDetermined: null,
    campaignFrom: '2024-09-25',
    campaignUntil: null,
    quietFrom: null,
    quietUntil: null,
    polling: '2024-11-27',
    sources: [],
  };
  const corpus: AuthoredCorpus = {
    version: { date: '2024-12-01', name: 'test' },
    circulars: [],
    instruments: [],
    codebook: { version: 1, themes: [{ id: 'media', label: words('media') }], acts: world.acts ?? ACTS },
    provinces: [],
    regions: [{ code: '99.01', slug: 'kota-contoh', name: 'Kota Contoh', kind: 'kota', province: '99' }],
    elections: [election],
    sources: [],
    aliases: [],
    readings: [],
    decisions: [],
    pinned: [],
  };
  const analysis = analyse(
    {
      corpus,
      parsed: { circulars: world.circulars, clauses: world.clauses, instruments },
      coded: { clauses: world.clauses, readings: world.readings ?? [] },
    },
    report,
  );
  return { ...analysis, diagnostics: sorted() };
}

/** The cell of one act in one document; a missing one fails the test that asks for it. */
export function cellIn(analysis: Pick<Analysis, 'cells'>, document: string, actId: string): Cell {
  const cell = analysis.cells.find((held) => held.circular === document && held.act === actId);
  if (cell === undefined) throw new Error(`no cell ${document} x ${actId}`);
  return cell;
}
