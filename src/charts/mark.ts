/** What is drawn for a cell: its state, where an unknown one is told by its reason. In order of display. */
export const MARKS = ['stated', 'partial', 'contrary', 'silent', 'not-listed', 'examples-only', 'no-list'] as const;
export type Mark = (typeof MARKS)[number];

/** A mark of what is not known is hatched, never outlined. */
export function isHatched(mark: Mark): mark is 'examples-only' | 'no-list' {
  return mark === 'examples-only' || mark === 'no-list';
}
