import type { Circular } from '../model/circular.ts';
import type { CodedClause } from '../model/clause.ts';
import type { Act, Element, Theme } from '../model/codebook.ts';
import type {
  ActInterval,
  Cell,
  Certificate,
  CircularInterval,
  ElementCoverage,
  JudgedDate,
  Kinship,
  RepealedCitation,
  Scope,
} from '../model/coverage.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Instrument, Provision } from '../model/instrument.ts';
import type { Election, Province, Region, Source } from '../model/registers.ts';

/** The dataset with what pages look up in it, by id. A lookup of an id that is not there throws: a dead reference must not be printed. */
export interface SiteData {
  readonly data: Dataset;
  readonly circular: (id: string) => Circular;
  readonly clause: (id: string) => CodedClause;
  readonly act: (id: string) => Act;
  readonly element: (id: string) => Element;
  readonly theme: (id: string) => Theme;
  readonly region: (code: string) => Region;
  readonly regionBySlug: (slug: string) => Region;
  readonly province: (code: string) => Province;
  readonly election: (id: string) => Election;
  readonly source: (id: string) => Source;
  readonly instrument: (id: string) => Instrument;
  readonly provision: (id: string) => Provision;
  readonly certificate: (id: string) => Certificate;
  readonly cell: (circular: string, act: string) => Cell;
  readonly circularInterval: (circular: string) => CircularInterval;
  readonly judgedDate: (circular: string) => JudgedDate;
  /** Interval of an act over a set; undefined where the set is empty. */
  readonly actInterval: (act: string, kind: Scope['kind'], value: string | null) => ActInterval | undefined;
  /** Acts that have cells, in the order of the codebook: all but the residual one. */
  readonly actsWithCells: readonly Act[];
  readonly clausesOf: (circular: string) => readonly CodedClause[];
  readonly cellsOf: (circular: string) => readonly Cell[];
  readonly cellsOfAct: (act: string) => readonly Cell[];
  /** Documents of a region, in the order of the dataset. */
  readonly circularsOf: (region: string) => readonly Circular[];
  readonly regionsOf: (province: string) => readonly Region[];
  /** Elements of one act in one document; empty where the act is not stated. */
  readonly elementsOf: (circular: string, act: string) => readonly ElementCoverage[];
  readonly repealedOf: (circular: string) => readonly RepealedCitation[];
  /** Pairs that hold the document, nearest first. A pair is kept once, with its documents in the order of their ids. */
  readonly kinshipOf: (circular: string) => readonly Kinship[];
  /** Where a released id that moved leads now; undefined for every other id. */
  readonly movedTo: (id: string) => string | undefined;
  /** Released ids that lead to this one now. */
  readonly formerIds: (id: string) => readonly string[];
}

/** Builds the lookups of a dataset, each in one pass. */
export function indexDataset(data: Dataset): SiteData {
  const regions = byKey(data.regions, (region) => region.code);
  const elements = data.codebook.acts.flatMap((act) => act.elements);
  const provisions = data.instruments.flatMap((instrument) => instrument.provisions);
  const intervals = new Map(
    data.actIntervals.map((interval) => [scopeKey(interval.act, interval.scope.kind, interval.scope.value), interval]),
  );
  const moved = new Map(data.redirects.map(({ from, to }) => [from, to]));
  const former = Map.groupBy(data.redirects, ({ to }) => to);
  return {
    data,
    circular: lookup('circular', data.circulars, (circular) => circular.id),
    clause: lookup('clause', data.clauses, (clause) => clause.id),
    act: lookup('act', data.codebook.acts, (act) => act.id),
    element: lookup('element', elements, (element) => element.id),
    theme: lookup('theme', data.codebook.themes, (theme) => theme.id),
    region: strict('region', regions),
    regionBySlug: lookup('region slug', data.regions, (region) => region.slug),
    province: lookup('province', data.provinces, (province) => province.code),
    election: lookup('election', data.elections, (election) => election.id),
    source: lookup('source', data.sources, (source) => source.id),
    instrument: lookup('instrument', data.instruments, (instrument) => instrument.id),
    provision: lookup('provision', provisions, (provision) => provision.id),
    certificate: lookup('certificate', data.certificates, (certificate) => certificate.id),
    cell: pairLookup(data.cells),
    circularInterval: lookup('interval', data.circularIntervals, (interval) => interval.circular),
    judgedDate: lookup('judged date', data.judgedDates, (judged) => judged.circular),
    actInterval: (act, kind, value) => intervals.get(scopeKey(act, kind, value)),
    actsWithCells: data.codebook.acts.filter((act) => act.role !== 'residual'),
    clausesOf: grouped(data.clauses, (clause) => clause.circular),
    cellsOf: grouped(data.cells, (cell) => cell.circular),
    cellsOfAct: grouped(data.cells, (cell) => cell.act),
    circularsOf: grouped(data.circulars, (circular) => circular.region),
    regionsOf: grouped(data.regions, (region) => region.province),
    elementsOf: pairGroups(data.elements),
    repealedOf: grouped(data.repealed, (citation) => citation.circular),
    kinshipOf: pairsOf(data.kinship),
    movedTo: (id) => moved.get(id),
    formerIds: (id) => (former.get(id) ?? []).map(({ from }) => from),
  };
}

function byKey<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [key(item), item]));
}

function lookup<T>(what: string, items: readonly T[], key: (item: T) => string): (id: string) => T {
  return strict(what, byKey(items, key));
}

function strict<T>(what: string, map: ReadonlyMap<string, T>): (id: string) => T {
  return (id) => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`No ${what} "${id}" in the dataset`);
    return found;
  };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): (id: string) => readonly T[] {
  const groups = Map.groupBy(items, key);
  return (id) => groups.get(id) ?? [];
}

function pairLookup(cells: readonly Cell[]): (circular: string, act: string) => Cell {
  const find = lookup('cell', cells, (cell) => `${cell.circular} ${cell.act}`);
  return (circular, act) => find(`${circular} ${act}`);
}

function pairsOf(pairs: readonly Kinship[]): SiteData['kinshipOf'] {
  const held = new Map<string, Kinship[]>();
  for (const pair of pairs)
    for (const circular of [pair.a, pair.b]) held.set(circular, [...(held.get(circular) ?? []), pair]);
  return (circular) => [...(held.get(circular) ?? [])].sort((x, y) => y.lower - x.lower || y.upper - x.upper);
}

function pairGroups(rows: readonly ElementCoverage[]): SiteData['elementsOf'] {
  const find = grouped(rows, (row) => `${row.circular} ${row.act}`);
  return (circular, act) => find(`${circular} ${act}`);
}

function scopeKey(act: string, kind: string, value: string | null): string {
  return `${act} ${kind} ${value ?? ''}`;
}
