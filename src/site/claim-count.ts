import type { Language } from '../model/vocabulary.ts';
import type { Claim, ClaimAct, ClaimData, ClaimDocument, ClaimScope } from './claim-data.ts';
import { sayIn } from './claim-say.ts';
import { countCells, decodeCells, stateOf } from './matrix-cells.ts';

/** Bounds over regions: stated in at least, and at most, so many of all that have documents in the set. */
export interface RegionBounds {
  readonly low: number;
  readonly high: number;
  readonly total: number;
}

/** How many documents, and how many regions, state an act. null: the set is not in the data. */
export function countClaim(data: ClaimData, act: ClaimAct, at: number, scopeId: string): Claim | null {
  const scope = data.scopes.find(({ id }) => id === scopeId);
  if (scope === undefined) return null;
  const documents = data.documents.filter((document) => inScope(document, scope));
  const interval = countCells(documents.flatMap((document) => decodeCells(document.cells)[at] ?? []));
  const regions = regionBounds(documents, at);
  const otherForms = documents.filter(({ form }) => form !== 'surat-edaran').length;
  const referenced = interval.absentReferenced + interval.openReferenced;

  const sentences = (language: Language): readonly string[] => {
    const say = sayIn(data, language);
    const low = interval.confirmed;
    const high = interval.confirmed + interval.open;
    const values = {
      act: act.label[language],
      total: interval.total,
      scope: scope.name[language],
      date: data.version.date[language],
    };
    if (interval.total === 0) return [say('claim.say.count.none')];
    return [
      low === high
        ? say('claim.say.count.exact', { ...values, low })
        : say('claim.say.count', { ...values, low, high }),
      regions.low === regions.high
        ? say('claim.say.count.regions.exact', { low: regions.low, total: regions.total })
        : say('claim.say.count.regions', { ...regions }),
      ...(interval.absent === 0 ? [] : [say('claim.say.count.absent', { n: interval.absent })]),
      ...(interval.contrary === 0 ? [] : [say('claim.say.count.contrary', { n: interval.contrary })]),
      ...(referenced === 0 ? [] : [say('claim.say.count.referenced', { n: referenced })]),
    ];
  };
  const cautions = (language: Language): readonly string[] => {
    const say = sayIn(data, language);
    return [
      say('claim.say.count.never'),
      say('claim.say.count.known'),
      ...(otherForms === 0 ? [] : [say('claim.say.count.forms', { n: otherForms })]),
    ];
  };
  const cite = (language: Language): string =>
    data.citation[language].replaceAll('{act}', act.label[language]).replaceAll('{id}', act.id);
  const settle = (language: Language): string => sayIn(data, language)('claim.say.count.settle', { n: interval.open });
  const { acts } = data.addresses;
  return {
    strength: 'count',
    id: sentences('id'),
    en: sentences('en'),
    cautions: { id: cautions('id'), en: cautions('en') },
    citation: { id: cite('id'), en: cite('en') },
    link: { id: `${acts.id}${act.id}/`, en: `${acts.en}${act.id}/` },
    wouldSettle: interval.open === 0 ? null : { id: settle('id'), en: settle('en') },
  };
}

/** Whether a document belongs to a set, as the dataset counts sets. */
export function inScope(document: ClaimDocument, scope: Pick<ClaimScope, 'id' | 'kind'>): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'full-list':
      return document.whole;
    case 'election':
      return document.elections.includes(scope.id);
    case 'province':
      return document.province === scope.id;
    default:
      return scope.kind satisfies never;
  }
}

/** A region states an act if one of its documents does, and may state it if one of them is open. */
export function regionBounds(documents: readonly ClaimDocument[], at: number): RegionBounds {
  const states = new Map<string, Set<string>>();
  for (const document of documents) {
    const mark = decodeCells(document.cells)[at]?.mark ?? 'no-list';
    const held = states.get(document.region) ?? new Set<string>();
    held.add(stateOf(mark));
    states.set(document.region, held);
  }
  const regions = [...states.values()];
  const stating = regions.filter((held) => held.has('stated') || held.has('partial'));
  const open = regions.filter((held) => !held.has('stated') && !held.has('partial') && held.has('unknown'));
  return { low: stating.length, high: stating.length + open.length, total: regions.length };
}
