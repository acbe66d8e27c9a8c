import type { ClauseId } from '../model/clause.ts';
import { DOCUMENT_FACETS, type DocumentPrint, type Fingerprint, type VersionChanges } from '../model/release.ts';
import { codeOf, wordsOf } from './fingerprint.ts';
import { stateChanges, type Pair } from './state-changes.ts';

type Difference = Omit<VersionChanges, 'version' | 'released' | 'since' | 'note'>;

/** What `after` changed against `before`; null: against nothing, so that all is there and nothing is new. */
export function difference(before: Fingerprint | null, after: Fingerprint): Difference {
  const old = new Map((before ?? after).documents.map((document) => [document.id, document]));
  const documents = compare((before ?? after).documents, after.documents, (a, b) => facetsOf(a, b).length > 0);
  const instruments = compare((before ?? after).instruments, after.instruments, (a, b) => a.hash !== b.hash);
  const acts = compare((before ?? after).acts, after.acts, (a, b) => a.hash !== b.hash);
  const pairs = after.documents.flatMap((own) => {
    const former = old.get(own.id);
    return former === undefined ? [] : [{ former, own }];
  });
  return {
    documentsTotal: after.documents.length,
    clausesTotal: sum(after.documents.map(({ clauses }) => Object.keys(clauses).length)),
    cellsTotal: after.documents.length * after.acts.length,
    documentsAdded: documents.added,
    documentsRemoved: documents.removed,
    documentsChanged: pairs.flatMap(({ former, own }) => {
      const facets = facetsOf(former, own);
      return facets.length === 0 ? [] : [{ id: own.id, facets }];
    }),
    ...clauseChanges(pairs),
    statesChanged: before === null ? [] : stateChanges(before, after, pairs),
    instrumentsAdded: instruments.added,
    instrumentsRemoved: instruments.removed,
    instrumentsChanged: instruments.changed,
    actsAdded: acts.added,
    actsRemoved: acts.removed,
    actsChanged: acts.changed,
  };
}

function clauseChanges(
  pairs: readonly Pair[],
): Pick<Difference, 'clausesAdded' | 'clausesRemoved' | 'clausesReworded' | 'codesChanged'> {
  const found = pairs.flatMap(({ former, own }) => {
    const paths = [...new Set([...Object.keys(former.clauses), ...Object.keys(own.clauses)])];
    return paths.map((path) => ({
      id: `${own.id}#${path}` satisfies ClauseId,
      was: former.clauses[path],
      is: own.clauses[path],
    }));
  });
  const both = found.flatMap(({ id, was, is }) => (was === undefined || is === undefined ? [] : [{ id, was, is }]));
  return {
    clausesAdded: sorted(found.filter(({ was }) => was === undefined).map(({ id }) => id)),
    clausesRemoved: sorted(found.filter(({ is }) => is === undefined).map(({ id }) => id)),
    clausesReworded: sorted(both.filter(({ was, is }) => wordsOf(was) !== wordsOf(is)).map(({ id }) => id)),
    codesChanged: both
      .filter(({ was, is }) => wordsOf(was) === wordsOf(is) && was !== is)
      .map(({ id, was, is }) => ({ id, before: codeOf(was), after: codeOf(is) })),
  };
}

function facetsOf(former: DocumentPrint, own: DocumentPrint): (typeof DOCUMENT_FACETS)[number][] {
  return DOCUMENT_FACETS.filter((facet) => former[facet] !== own[facet]);
}

interface Compared {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

function compare<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  differ: (a: T, b: T) => boolean,
): Compared {
  const old = new Map(before.map((item) => [item.id, item]));
  const present = new Set(after.map(({ id }) => id));
  const ids = (items: readonly T[]): readonly string[] => sorted(items.map(({ id }) => id));
  return {
    added: ids(after.filter(({ id }) => !old.has(id))),
    removed: ids(before.filter(({ id }) => !present.has(id))),
    changed: ids(
      after.filter((item) => {
        const former = old.get(item.id);
        return former !== undefined && differ(former, item);
      }),
    ),
  };
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...ids].sort();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
