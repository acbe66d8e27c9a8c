import { words } from '../i18n/index.ts';
import type { Cell } from '../model/coverage.ts';
import type { Language, State, UnknownReason } from '../model/vocabulary.ts';

/** Name of a mark: a state, with `unknown` split by its reason because the two are hatched differently. */
export type MarkName = Exclude<State, 'unknown'> | UnknownReason | 'referenced';

export const MARKS: readonly MarkName[] = [
  'stated',
  'partial',
  'contrary',
  'silent',
  'not-listed',
  'examples-only',
  'no-list',
  'referenced',
];

/** Mark of a state: `markOf('unknown', 'no-list') // => 'no-list'`. */
export function markOf(state: State, reason: UnknownReason | null): MarkName {
  return state === 'unknown' ? (reason ?? 'no-list') : state;
}

/** CSS custom property that holds a state's colour in light, dark, print and forced colours. */
export function colourOf(state: State): string {
  return `var(--state-${state})`;
}

/**
 * What a cell says, in words: state, reason, reference.
 *
 *     cellWords('id', cell) // => 'tidak ada dalam daftar, lewat rujukan'
 */
export function cellWords(
  language: Language,
  cell: Pick<Cell, 'state' | 'reason' | 'referenced'>,
  options: { readonly reason: boolean } = { reason: false },
): string {
  const t = words(language, 'common');
  return [
    t(`state.${cell.state}`),
    options.reason && cell.reason !== null ? t(`reason.${cell.reason}`) : null,
    cell.referenced.length > 0 ? t('state.referenced') : null,
  ]
    .filter((word) => word !== null)
    .join(', ');
}
