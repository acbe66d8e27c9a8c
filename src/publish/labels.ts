import { words } from '../i18n/index.ts';
import type { Area, Key } from '../i18n/index.ts';
import type { Category } from './table.ts';

/**
 * The values of a closed list with the words that the site uses for them, so that dictionary and pages cannot differ. A
 * value without a word is a type error.
 *
 *     labelled(STATES, 'common', 'state.') // => [{ value: 'stated', label: { id: 'tertulis', en: 'stated' } }, ...]
 */
export function labelled<const V extends string, A extends Area, const P extends string>(
  values: readonly V[],
  area: A,
  prefix: `${P}${V}` extends Key<A> ? P : never,
): readonly Category[] {
  const indonesian = words('id', area);
  const english = words('en', area);
  return values.map((value) => {
    // The type of `prefix` promises it.
    const key = `${prefix}${value}` as Key<A>;
    return { value, label: { id: indonesian(key), en: english(key) } };
  });
}
