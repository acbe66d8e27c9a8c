import type { Marker, MarkerReading } from './marker.ts';

/** Joins the levels of a path: `angka-2__huruf-b`. */
export const LEVEL = '__';

/**
 * The id word of a marker: `1.` -> `angka-1`, `(1)` under a Pasal -> `ayat-1`, `a)` -> `huruf-a`, `A.` -> `huruf-A`,
 * `i.` read as Roman -> `romawi-i`, `KESATU` -> `diktum-kesatu`. `position` counts dashes among their siblings, from 1.
 */
export function pathWord(marker: Marker, reading: MarkerReading, underPasal: boolean, position: number): string {
  switch (reading.kind) {
    case 'arabic':
      return `${underPasal && marker.shape === 'both' ? 'ayat' : 'angka'}-${marker.counter}`;
    case 'letter':
    case 'capital':
      return `huruf-${marker.counter}`;
    case 'roman':
    case 'roman-capital':
      return `romawi-${marker.counter}`;
    case 'bab':
      return `bab-${marker.counter}`;
    case 'pasal':
      return `pasal-${marker.counter}`;
    case 'diktum':
      return `diktum-${marker.counter}`;
    case 'strip':
      return `strip-${String(position)}`;
    default:
      return reading.kind satisfies never;
  }
}

/** Hands out paths that are unique in a document: a repeated word among siblings gets `_2`, `_3`, ... */
export interface PathGiver {
  readonly give: (parent: string | null, word: string) => string;
}

export function pathGiver(): PathGiver {
  const given = new Set<string>();
  const copies = new Map<string, number>();
  return {
    give: (parent, word) => {
      const plain = parent === null ? word : parent + LEVEL + word;
      let copy = copies.get(plain) ?? 1;
      let path = copy === 1 ? plain : `${plain}_${String(copy)}`;
      while (given.has(path)) {
        copy += 1;
        path = `${plain}_${String(copy)}`;
      }
      copies.set(plain, copy);
      given.add(path);
      return path;
    },
  };
}
