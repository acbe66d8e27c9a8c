import type { Circular } from '../../src/model/circular.ts';
import type { Act } from '../../src/model/codebook.ts';
import type { Cell, Kinship } from '../../src/model/coverage.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Enumeration, State } from '../../src/model/vocabulary.ts';
import { countCells } from '../../src/site/matrix-cells.ts';
import { markOf } from '../../src/site/states.ts';

const PLACE = { file: 'x.md', line: 1, column: 1 };

/** A document with no more than what the page models read. `states`: one a cell, in the order of the acts. */
export interface SmallDocument {
  readonly id: string;
  readonly region: string;
  readonly issued?: string | null;
  readonly judged?: string | null;
  readonly elections?: readonly string[];
  readonly numbers?: readonly string[];
  readonly form?: Circular['form'];
  readonly enumeration?: Enumeration;
  readonly seenWhole?: boolean | null;
  readonly states: readonly State[];
  readonly referenced?: readonly string[];
}

const act = (id: string, more: Partial<Act> = {}): Act => ({
  id,
  theme: 'campaign',
  role: 'specific',
  label: { id: `larangan ${id}`, en: `ban ${id}` },
  definition: { id: '', en: '' },
  includes: null,
  excludes: null,
  anchors: ['skb-2022:d.1'],
  elements: [],
  signals: [],
  terms: [],
  examples: [],
  ...more,
});

/** Two bans of the baseline, one that no national rule holds, one umbrella, and the residual act without cells. */
export const SMALL_ACTS: readonly Act[] = [
  act('satu'),
  act('dua'),
  act('tambahan', { anchors: [] }),
  act('payung', { role: 'umbrella' }),
  act('lain', { role: 'residual' }),
];

/** A whole dataset of a few documents in three regions of two provinces. */
export function smallDataset(documents: readonly SmallDocument[], kinship: readonly Kinship[] = []): Dataset {
  const cells = documents.flatMap(cellsOf);
  const acts = SMALL_ACTS.filter(({ role }) => role !== 'residual');
  const counted = (some: readonly Cell[]) =>
    countCells(
      some.map(({ state, reason, referenced }) => {
        const mark = markOf(state, reason);
        return { mark: mark === 'referenced' ? 'no-list' : mark, referenced: referenced.length > 0 };
      }),
    );
  return {
    version: { date: '2026-11-21', name: 'uji', hash: '0' },
    codebook: {
      version: 1,
      themes: [{ id: 'campaign', label: { id: 'Kampanye', en: 'Campaigning' } }],
      acts: SMALL_ACTS,
    },
    provinces: ['32', '35'].map((code) => ({
      code,
      name: `Provinsi ${code}`,
      slug: `provinsi-${code}`,
      began: null,
      parent: null,
      tile: { column: 0, row: 0 },
    })),
    regions: ['32.76', '32.75', '35.73'].map((code) => ({
      code,
      slug: `kota-${code}`,
      name: `Kota ${code}`,
      kind: 'kota',
      province: code.slice(0, 2),
    })),
    elections: ['pilkada-2020', 'pilkada-2024'].map((id) => ({
      id,
      name: { id, en: id },
      stagesFrom: null,
      candidatesDetermined: null,
      campaignFrom: null,
      campaignUntil: null,
      quietFrom: null,
      quietUntil: null,
      polling: null,
      sources: [],
    })),
    sources: [],
    aliases: [],
    instruments: [
      {
        id: 'skb-2022',
        level: 'national',
        kind: 'keputusan bersama',
        short: 'SKB 2022',
        name: 'Keputusan Bersama',
        number: null,
        date: '2022-09-22',
        inForceFrom: '2022-09-22',
        inForceUntil: null,
        replacedBy: [],
        inForceNote: null,
        sources: [],
        conflicts: [],
        provisions: [],
        place: PLACE,
      },
    ],
    circulars: documents.map(circularOf),
    clauses: [],
    readings: [],
    redirects: [],
    changes: [],
    diagnostics: [],
    cells,
    certificates: [],
    elements: [],
    actIntervals: acts.map(({ id }) => ({
      act: id,
      scope: { kind: 'all', value: null },
      ...counted(cells.filter((cell) => cell.act === id)),
    })),
    circularIntervals: documents.map(({ id }) => ({
      circular: id,
      ...counted(cells.filter((cell) => cell.circular === id)),
    })),
    judgedDates: documents.map(({ id, judged = null }) => ({
      circular: id,
      date: judged,
      basis: judged === null ? 'none' : 'issued',
    })),
    repealed: [],
    agreement: [],
    disagreements: [],
    kinship,
    seriation: { circulars: documents.map(({ id }) => id), acts: acts.map(({ id }) => id) },
    findings: [],
    wanted: [],
  };
}

function circularOf(document: SmallDocument): Circular {
  const { id, region, issued = null, elections = ['pilkada-2024'], numbers = [], form = 'surat-edaran' } = document;
  const { enumeration = 'selective', seenWhole = null } = document;
  return {
    id,
    region,
    form,
    numbers,
    title: null,
    issued,
    issuedNote: null,
    issuer: { office: null, name: null },
    signatory: null,
    elections,
    addressees: [],
    addresseesReported: [],
    references: [],
    view: { enumeration, listSeenWhole: seenWhole, cue: null, confidence: null },
    wording: 'restated',
    publish: 'yes',
    check: { status: 'not-checked', on: null, how: null },
    sources: [],
    conflicts: [],
    place: PLACE,
  };
}

function cellsOf(document: SmallDocument): readonly Cell[] {
  return SMALL_ACTS.filter(({ role }) => role !== 'residual').map(({ id }, index) => {
    const state = document.states[index] ?? 'unknown';
    const absent = state === 'silent' || state === 'not-listed' || state === 'unknown';
    return {
      circular: document.id,
      act: id,
      state,
      reason: state === 'unknown' ? 'no-list' : null,
      referenced: absent ? (document.referenced ?? []) : [],
      clauses: [],
      uncounted: [],
      elementsNamed: [],
      elementsMissing: [],
      certificate: state === 'silent' || state === 'not-listed' ? `${document.id}.${id}` : null,
      gap: false,
    };
  });
}
