import { describe, expect, it } from 'vitest';
import { ENGLISH, INDONESIAN } from '../../src/i18n/areas.ts';
import type { Area } from '../../src/i18n/areas.ts';
import { placeholdersOf } from '../../src/i18n/message.ts';
import { filesBelow, textOf } from '../support/tree.ts';

const AREAS = Object.keys(INDONESIAN) as Area[];
const table = (language: 'id' | 'en', area: Area): Readonly<Record<string, string>> =>
  language === 'id' ? INDONESIAN[area] : ENGLISH[area];

/** Keys that lack a partner, messages whose placeholders differ, and empty messages, each as one line. */
function faults(
  indonesian: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
): readonly string[] {
  const keys = [...new Set([...Object.keys(indonesian), ...Object.keys(english)])].sort();
  return keys.flatMap((key) => {
    const [a, b] = [indonesian[key], english[key]];
    if (a === undefined || b === undefined) return [`${key}: only in ${a === undefined ? 'en' : 'id'}`];
    if (a.trim() === '' || b.trim() === '') return [`${key}: empty`];
    const [needed, given] = [placeholdersOf(a).join(' '), placeholdersOf(b).join(' ')];
    return needed === given ? [] : [`${key}: {${needed}} and {${given}}`];
  });
}

describe('strings', () => {
  it.each(AREAS)('of %s have the same keys and placeholders in both languages', (area) => {
    expect(faults(table('id', area), table('en', area))).toEqual([]);
  });

  it('would be found to differ', () => {
    expect(faults({ a: '{n} butir', b: 'x', c: ' ' }, { a: 'clauses', c: 'y', d: 'z' })).toEqual([
      'a: {n} and {}',
      'b: only in id',
      'c: empty',
      'd: only in en',
    ]);
  });

  it('are registered, every file of them', () => {
    const files = ['id', 'en'].flatMap((language) =>
      filesBelow(`src/i18n/${language}`, ['.json']).map((file) => `${language} ${file.replace(/^.*\/|\.json$/g, '')}`),
    );
    const registered = ['id', 'en'].flatMap((language) => AREAS.map((area) => `${language} ${area}`));
    expect(files.toSorted()).toEqual(registered.toSorted());
  });

  it.each(['common', 'pages'] as const)('of %s are all used', (area) => {
    const source = filesBelow('src', ['.ts', '.astro'])
      .map((file) => textOf(file))
      .join('\n');
    // A key is used where it stands in quotes, or where a template begins and ends as it does.
    const templates = [...source.matchAll(/`([a-z][a-z.-]*)\$\{[^`]*?\}([a-z.-]*)`/g)].map(
      ([, start = '', end = '']) => ({ start, end }),
    );
    const unused = Object.keys(INDONESIAN[area]).filter(
      (key) =>
        !source.includes(`'${key}'`) &&
        !templates.some(({ start, end }) => key.startsWith(start) && key.endsWith(end) && key.length > start.length),
    );
    expect(unused).toEqual([]);
  });

  it('hold typographic quotes and dashes', () => {
    const straight = AREAS.flatMap((area) =>
      (['id', 'en'] as const).flatMap((language) =>
        Object.entries(table(language, area))
          .filter(([, message]) => /["]|\w'\w| - |\.\.\./.test(message))
          .map(([key]) => `${language} ${area} ${key}`),
      ),
    );
    expect(straight).toEqual([]);
  });
});
