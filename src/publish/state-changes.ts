import type { Cause, DocumentPrint, Fingerprint, StateChange } from '../model/release.ts';
import { actsOf, basisOf, stateOf, wordsOf } from './fingerprint.ts';

/** A document as it was and as it is. */
export interface Pair {
  readonly former: DocumentPrint;
  readonly own: DocumentPrint;
}

/** Cells whose state, or whose cover by reference, changed, each with what changed beneath it. */
export function stateChanges(before: Fingerprint, after: Fingerprint, pairs: readonly Pair[]): readonly StateChange[] {
  const formerAt = new Map(before.acts.map(({ id }, at) => [id, at]));
  const ground = groundOf(before, after);
  return pairs.flatMap((pair) =>
    after.acts.flatMap(({ id: act }, at): readonly StateChange[] => {
      const was = stateOf(pair.former.states.charAt(formerAt.get(act) ?? -1));
      const is = stateOf(pair.own.states.charAt(at));
      if (was === null || is === null) return [];
      if (was.state === is.state && was.referenced === is.referenced) return [];
      return [
        {
          circular: pair.own.id,
          act,
          before: was.state,
          after: is.state,
          referencedBefore: was.referenced,
          referencedAfter: is.referenced,
          causes: causesOf(pair, act, was.referenced !== is.referenced, ground),
        },
      ];
    }),
  );
}

/** What changed outside the documents. */
interface Ground {
  readonly acts: ReadonlySet<string>;
  /** Act -> instruments that changed, came or went and contain it. */
  readonly instruments: ReadonlyMap<string, readonly string[]>;
}

function groundOf(before: Fingerprint, after: Fingerprint): Ground {
  const formerActs = new Map(before.acts.map(({ id, hash }) => [id, hash]));
  const moved = [
    ...differing(before.instruments, after.instruments),
    ...differing(after.instruments, before.instruments),
  ];
  const instruments = new Map<string, readonly string[]>();
  for (const { id, acts } of moved)
    for (const act of acts) instruments.set(act, [...new Set([...(instruments.get(act) ?? []), id])].sort());
  return {
    acts: new Set(after.acts.filter(({ id, hash }) => formerActs.get(id) !== hash).map(({ id }) => id)),
    instruments,
  };
}

type Instruments = Fingerprint['instruments'];

function differing(own: Instruments, other: Instruments): Instruments {
  const hashes = new Map(other.map(({ id, hash }) => [id, hash]));
  return own.filter(({ id, hash }) => hashes.get(id) !== hash);
}

function causesOf({ former, own }: Pair, act: string, referenceMoved: boolean, ground: Ground): readonly Cause[] {
  const near: readonly Cause[] = [
    ...(former.view === own.view ? [] : [{ kind: 'view', id: own.id } as const]),
    ...clauseCauses({ former, own }, act),
    ...(referenceMoved && former.law !== own.law ? [{ kind: 'references', id: own.id } as const] : []),
    ...(referenceMoved ? (ground.instruments.get(act) ?? []) : []).map((id) => ({ kind: 'instrument', id }) as const),
    ...(ground.acts.has(act) ? [{ kind: 'codebook', id: act } as const] : []),
  ];
  if (near.length > 0) return near;
  if (former.sources !== own.sources) return [{ kind: 'sources', id: own.id }];
  return [{ kind: 'method', id: act }];
}

function clauseCauses({ former, own }: Pair, act: string): readonly Cause[] {
  const paths = [...new Set([...Object.keys(former.clauses), ...Object.keys(own.clauses)])].sort();
  return paths.flatMap((path): readonly Cause[] => {
    const id = `${own.id}#${path}`;
    const was = former.clauses[path] ?? '';
    const is = own.clauses[path] ?? '';
    if (was === is || !(actsOf(was).includes(act) || actsOf(is).includes(act))) return [];
    if (was === '') return [{ kind: 'clause-added', id }];
    if (is === '') return [{ kind: 'clause-removed', id }];
    if (wordsOf(was) !== wordsOf(is)) return [{ kind: 'clause-text', id }];
    return [{ kind: basisOf(is) === 'rules' ? 'rules' : 'decision', id }];
  });
}
