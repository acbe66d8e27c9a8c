/** Widths in px of the two drawings of a figure: the page's column, and the column of a phone 360 px wide. */
export const WIDE_SIZE = 1000;
export const NARROW_SIZE = 328;
