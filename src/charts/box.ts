/** A rectangle in px; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room given to a picture. The height follows from the data. */
export interface Size {
  readonly width: number;
}

/** Below this width labels stand above what they name, not beside it. */
export const NARROW_WIDTH = 560;
