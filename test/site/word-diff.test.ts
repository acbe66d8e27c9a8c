import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, diffWords, pairClauses } from '../../src/site/word-diff.ts';

const say = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+ ${text}]` : `[− ${text}]`))
    .join(' ');

describe('diffWords', () => {
  it('says which words a text drops and which it adds', () => {
    expect(say('ASN dilarang ikut kampanye di media sosial.', 'ASN dilarang kampanye terbuka di media sosial.')).toBe(
      'ASN dilarang [− ikut] kampanye [+ terbuka] di media sosial.',
    );
  });

  it('makes nothing of white space, capitals and marks around words', () => {
    expect(diffWords('Pegawai  ASN\ndilarang:', 'pegawai ASN dilarang')).toEqual([
      { kind: 'same', text: 'pegawai ASN dilarang' },
    ]);
  });

  it('tells a mark that stands alone from a word, and one mark from another', () => {
    expect(say('a – b', 'a / b')).toBe('a [− –] [+ /] b');
  });

  it('holds with nothing on one side, or on both', () => {
    expect(diffWords('', '')).toEqual([]);
    expect(say('', 'baru saja')).toBe('[+ baru saja]');
    expect(say('lama', '')).toBe('[− lama]');
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('ASN', 'asn,', 'dilarang', 'tidak', 'boleh;', 'kampanye.', '–'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const parts = diffWords(one.join(' '), other.join(' '));
        const kept = parts.filter(({ kind }) => kind !== 'dropped').flatMap((part) => part.text.split(' '));
        expect(kept).toEqual(other);
        const { same, dropped, added } = countWords(parts);
        expect([same + dropped, same + added]).toEqual([one.length, other.length]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('pairClauses', () => {
  const BANNER = 'memasang spanduk, baliho, atau alat peraga lainnya terkait bakal calon;';
  it('pairs the most alike, each once, and leaves alone what has too little in common', () => {
    expect(
      pairClauses(
        [BANNER, 'mengibarkan bendera partai'],
        [
          'memasang alat peraga',
          'memasang spanduk, baliho, atau alat peraga terkait calon;',
          'menempel stiker di rumah',
        ],
      ).map(({ before, after }) => [before, after]),
    ).toEqual([[0, 1]]);
  });
  it('says how alike they are', () => {
    expect(pairClauses([BANNER], [BANNER])[0]?.likeness).toBe(1);
    expect(pairClauses(['a b c d'], ['a b x y'])[0]?.likeness).toBe(0.5);
    expect(pairClauses(['a a b'], ['a c c c'])).toEqual([]);
  });
  it('pairs nothing with nothing', () => {
    expect(pairClauses([], ['a'])).toEqual([]);
    expect(pairClauses([''], [''])).toEqual([]);
  });
  it('keeps the order of the first text', () => {
    expect(pairClauses(['x y', 'a b'], ['a b', 'x y']).map(({ before, after }) => [before, after])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});
