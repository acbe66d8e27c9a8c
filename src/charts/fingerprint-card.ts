import type { FingerprintMark } from './fingerprint-layout.ts';
import { fingerprintSize, placeMarks } from './fingerprint-layout.ts';

export interface FingerprintCard {
  readonly width: number;
  readonly height: number;
  /** What stands inside the `svg` element. */
  readonly markup: string;
}

/** At 13 px the hatch of what is not known still reads as a hatch. */
const SIDE = 13;
const GAP = 2;

/**
 * A fingerprint for a page that holds the symbols of the marks (MarkSprite): no more than its arrangement, about a
 * kilobyte. Written as text, because a page may show many and a site of thousands of documents many thousands.
 */
export function fingerprintCard(themes: readonly (readonly FingerprintMark[])[]): FingerprintCard {
  const markup = placeMarks(themes, { x: 0, y: 0 }, SIDE, GAP)
    .flatMap(({ mark, referenced, x, y }) => [use(mark, x, y), ...(referenced ? [use('referenced', x, y)] : [])])
    .join('');
  return { ...fingerprintSize(themes, SIDE, GAP), markup };
}

function use(mark: string, x: number, y: number): string {
  return `<use href="#mark-${mark}" x="${x}" y="${y}" width="${SIDE}" height="${SIDE}"/>`;
}
