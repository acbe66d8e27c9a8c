import { judgedDate } from '../../src/analysis/dates.ts';
import { actIntervals, circularIntervals } from '../../src/analysis/intervals.ts';
import { kinshipOf } from '../../src/analysis/kinship.ts';
import { repealedCitations } from '../../src/analysis/repealed.ts';
import { seriate } from '../../src/analysis/seriation.ts';
import type { Circular } from '../../src/model/circular.ts';
import type { Act } from '../../src/model/codebook.ts';
import type { Cell, ElementCoverage } from '../../src/model/coverage.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Enumeration } from '../../src/model/vocabulary.ts';
import { FORMS } from '../../src/model/vocabulary.ts';
import { indexDataset } from '../../src/site/site-data.ts';
import type { SiteData } from '../../src/site/site-data.ts';
import { madeCodebook, madeElections, madeInstruments, madeProvinces, madeRegions } from './made-registers.ts';
import { scattered } from './scattered.ts';

/** How much of each document is seen, and how its cells fall: shares of stated and of not known. */
const VIEWS: readonly { readonly seen: Enumeration; readonly stated: number; readonly unknown: number }[] = [
  { seen: 'complete-text', stated: 0.4, unknown: 0 },
  { seen: 'full-list', stated: 0.3, unknown: 0 },
  { seen: 'selective', stated: 0.2, unknown: 0.8 },
  { seen: 'none', stated: 0, unknown: 1 },
];
const PLACE = { file: 'x.md', line: 1, column: 1 };

/**
 * A dataset of made-up documents behind its lookups: every state, every precision of date, documents of two elections,
 * repealed law. What follows from cells is computed as the pipeline does it. The same numbers give the same site.
 */
export function madeSite(documents: number, { acts = 30, seed = 1 } = {}): SiteData {
  const next = scattered(seed);
  const codebook = madeCodebook(acts);
  const regions = madeRegions();
  const elections = madeElections();
  const instruments = madeInstruments(codebook.acts);
  const circulars = Array.from({ length: documents }, (_, index) => circularOf(index, next));
  const counted = codebook.acts.filter((act) => act.role !== 'residual');
  const cells = circulars.flatMap((circular) => counted.map((act) => cellOf(circular, act, next)));
  const lawById = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const dates = circulars.map((circular) =>
    judgedDate(circular, new Map(elections.map((election) => [election.id, election])), lawById),
  );
  const data: Dataset = {
    version: { date: '2026-11-21', name: 'uji', hash: '0' },
    changes: [],
    codebook,
    provinces: madeProvinces(),
    regions,
    elections,
    sources: [],
    aliases: [],
    instruments,
    circulars,
    clauses: [],
    readings: [],
    redirects: [],
    diagnostics: [],
    cells,
    certificates: [],
    elements: cells.flatMap((cell) => elementsOf(cell, counted)),
    actIntervals: actIntervals(cells, counted, circulars, new Map(regions.map((region) => [region.code, region]))),
    circularIntervals: circularIntervals(cells),
    judgedDates: dates,
    repealed: circulars.flatMap((circular, index) =>
      repealedCitations({ circular, clauses: [], date: dates[index]?.date ?? null }, lawById),
    ),
    agreement: [],
    disagreements: [],
    kinship: kinshipOf(cells),
    seriation: seriate(cells),
    findings: [],
    wanted: [],
  };
  return indexDataset(data);
}

function circularOf(index: number, next: () => number): Circular {
  const regions = madeRegions();
  const view = VIEWS[index % VIEWS.length] ?? VIEWS[0];
  const cited = [['skb-3'], ['uu-1', 'skb-3'], ['uu-2'], []][Math.floor(next() * 4)] ?? [];
  const whole = view?.seen === 'complete-text' || view?.seen === 'full-list';
  return {
    id: `dokumen-${String(index + 1).padStart(4, '0')}`,
    region: regions[Math.floor(next() * regions.length)]?.code ?? '11.01',
    form: FORMS[next() < 0.85 ? 0 : Math.floor(next() * FORMS.length)] ?? 'surat-edaran',
    numbers: next() < 0.5 ? [`800/${index + 1}`] : [],
    title: null,
    issued: issuedOf(next),
    issuedNote: null,
    issuer: { office: null, name: null },
    signatory: null,
    elections: electionsOf(next()),
    addressees: ['asn'],
    addresseesReported: [],
    references: cited.map((instrument) => ({ reported: instrument, instruments: [instrument] })),
    view: {
      enumeration: view?.seen ?? 'none',
      listSeenWhole: whole ? true : null,
      cue: whole ? { id: 'daftarnya utuh', en: 'the list is whole' } : null,
      confidence: null,
    },
    wording: view?.seen === 'complete-text' ? 'official' : 'restated',
    publish: 'yes',
    check: { status: 'checked', on: null, how: null },
    sources: [],
    conflicts: [],
    place: PLACE,
  };
}

/** Half of the dates are exact, some name a month or a year only, many are not known. */
function issuedOf(next: () => number): string | null {
  const kind = next();
  const month = `${next() < 0.3 ? 2023 : 2024}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}`;
  const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
  if (kind < 0.5) return `${month}-${day}`;
  if (kind < 0.6) return month;
  return kind < 0.65 ? month.slice(0, 4) : null;
}

function electionsOf(draw: number): readonly string[] {
  if (draw < 0.55) return ['pilkada-2024'];
  if (draw < 0.8) return ['pemilu-2024'];
  return draw < 0.97 ? ['pemilu-2024', 'pilkada-2024'] : ['pilkades-2021'];
}

function cellOf(circular: Circular, act: Act, next: () => number): Cell {
  const view = VIEWS.find(({ seen }) => seen === circular.view.enumeration);
  const draw = next();
  const whole = circular.view.listSeenWhole === true;
  const stated = draw < (view?.stated ?? 0);
  const partial = stated && circular.view.enumeration === 'complete-text' && draw < 0.1;
  const contrary = !stated && whole && draw > 0.98;
  const absent = circular.view.enumeration === 'complete-text' ? 'silent' : 'not-listed';
  const state = partial ? 'partial' : stated ? 'stated' : contrary ? 'contrary' : whole ? absent : 'unknown';
  const covered = state === 'silent' || state === 'not-listed' || state === 'unknown';
  const named = stated ? act.elements.filter((_, index) => index === 0 || (!partial && next() < 0.6)) : [];
  return {
    circular: circular.id,
    act: act.id,
    state,
    reason: state === 'unknown' ? (circular.view.enumeration === 'none' ? 'no-list' : 'examples-only') : null,
    referenced: covered && act.anchors.length > 0 ? circular.references.flatMap((each) => each.instruments) : [],
    clauses: stated || contrary ? [`${circular.id}#butir-1`] : [],
    uncounted: [],
    elementsNamed: named.map(({ id }) => id),
    elementsMissing: stated
      ? act.elements.filter((each) => each.baseline && !named.includes(each)).map(({ id }) => id)
      : [],
    certificate: state === 'silent' || state === 'not-listed' ? `${circular.id}.${act.id}` : null,
    gap: (state === 'silent' || state === 'not-listed') && act.anchors.length > 0,
  };
}

/** Rows of elements.csv: for cells with counted clauses that state the act. */
function elementsOf(cell: Cell, acts: readonly Act[]): readonly ElementCoverage[] {
  if (cell.state !== 'stated' && cell.state !== 'partial') return [];
  const act = acts.find(({ id }) => id === cell.act);
  return (act?.elements ?? []).flatMap((element): readonly ElementCoverage[] => {
    const row = { circular: cell.circular, act: cell.act, element: element.id };
    if (cell.elementsNamed.includes(element.id))
      return [{ ...row, status: element.baseline ? 'named' : 'added', clauses: cell.clauses }];
    if (!element.baseline) return [];
    return [{ ...row, status: cell.state === 'partial' ? 'missing' : 'not-seen', clauses: [] }];
  });
}
