import type { Act, ActId, Codebook, ElementId, ProvisionId } from '../model/codebook.ts';
import type { Instrument } from '../model/instrument.ts';

/** Whether an instrument holds on a day. One whose first day is not known with certainty never does. */
export function inForce(instrument: Pick<Instrument, 'inForceFrom' | 'inForceUntil'>, date: string | null): boolean {
  if (date === null || instrument.inForceFrom === null) return false;
  return instrument.inForceFrom <= date && (instrument.inForceUntil === null || date < instrument.inForceUntil);
}

/** National provisions in force on a day that contain an act. They bind whatever a regional document says or omits. */
export interface Baseline {
  readonly provisions: (act: ActId, date: string | null) => readonly ProvisionId[];
  /** Ids of the instruments, of any level, that contain the act and are in force on the day. */
  readonly instruments: (act: ActId, date: string | null) => ReadonlySet<string>;
}

export function readBaseline(instruments: readonly Instrument[]): Baseline {
  const byAct = new Map<ActId, { readonly instrument: Instrument; readonly provision: ProvisionId }[]>();
  for (const instrument of instruments)
    for (const provision of instrument.provisions)
      for (const act of provision.acts) {
        const held = byAct.get(act) ?? [];
        held.push({ instrument, provision: provision.id });
        byAct.set(act, held);
      }
  const known = new Map<string, readonly ProvisionId[]>();
  const knownInstruments = new Map<string, ReadonlySet<string>>();
  return {
    provisions: (act, date) =>
      remember(known, `${act} ${date ?? ''}`, () =>
        (byAct.get(act) ?? [])
          .filter(({ instrument }) => instrument.level === 'national' && inForce(instrument, date))
          .map(({ provision }) => provision)
          .sort(),
      ),
    instruments: (act, date) =>
      remember(
        knownInstruments,
        `${act} ${date ?? ''}`,
        () =>
          new Set(
            (byAct.get(act) ?? [])
              .filter(({ instrument }) => inForce(instrument, date))
              .map(({ instrument }) => instrument.id),
          ),
      ),
  };
}

/** Elements of an act that the national baseline holds, in the codebook's order. */
export function baselineElements(act: Act): readonly ElementId[] {
  return act.elements.filter((element) => element.baseline).map((element) => element.id);
}

/** Acts that have cells: all but the residual one. */
export function actsWithCells(codebook: Codebook): readonly Act[] {
  return codebook.acts.filter((act) => act.role !== 'residual');
}

function remember<V>(store: Map<string, V>, key: string, make: () => V): V {
  const held = store.get(key);
  if (held !== undefined) return held;
  const made = make();
  store.set(key, made);
  return made;
}
