import type { Place } from '../model/place.ts';

/** A step into authored data: a key, or a position in a list. */
export type Path = readonly (string | number)[];

/** Finds the place of authored values, so that a fault of the data is shown where it was written. */
export interface Locator {
  readonly file: string;
  /** Place of the value at `path`, or of the nearest thing around it that was written. */
  readonly value: (path: Path) => Place;
  /** Place of the key at `path`, or of the nearest thing around it that was written. */
  readonly key: (path: Path) => Place;
}
