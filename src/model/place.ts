/** Where something stands in a content file. Lines and columns start at 1; offsets at 0, in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Half-open range in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
