/**
 * Widths in px of the drawings of a figure. Each is shown where there is room for it and is never shrunk, so that its
 * text keeps its size: the page's full column, a tablet's, and that of a phone 360 px wide.
 */
export const WIDE_SIZE = 1120;
export const MIDDLE_SIZE = 680;
export const NARROW_SIZE = 328;
/** In a column of another site, 320 px wide with its own margin. */
export const EMBED_SIZE = 304;
