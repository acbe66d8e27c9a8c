import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../src/coding/lexicon.ts';
import { LISTS } from '../../src/coding/lists.ts';
import { compile, matches, prepare } from '../../src/coding/matcher.ts';
import { parsePattern } from '../../src/coding/pattern.ts';
import { checkPattern } from '../../src/coding/rulebook.ts';
import { wordsOf } from '../../src/coding/words.ts';

/** The words that a pattern matches in a text, one string a match. */
function found(pattern: string, text: string): readonly string[] {
  const result = parsePattern(pattern, LISTS);
  if (!result.ok) throw new Error(result.problem);
  const lexicon = createLexicon();
  const compiled = compile(result.sequence, lexicon);
  const words = wordsOf(text);
  const prepared = prepare(
    words.map((word) => word.text),
    words.map(({ part }) => part),
    lexicon,
  );
  return matches(compiled, prepared).map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end));
}

describe('what each sign matches', () => {
  test.each([
    [
      'a word, in any case, also possessed',
      'spanduk',
      'SPANDUK dan spanduknya, bukan spandukan',
      ['SPANDUK', 'spanduknya'],
    ],
    ['words in a row, a hyphen being a space', 'visi misi', 'visi-misi, visi dan misi', ['visi-misi']],
    ['verb forms', '+unggah', 'mengunggah diunggah unggah unggahan', ['mengunggah', 'diunggah']],
    [
      'the whole family',
      '~kampanye',
      'kampanye mengampanyekan mengkampanyekan berkampanye dikampanyekan',
      ['kampanye', 'mengampanyekan', 'mengkampanyekan', 'berkampanye', 'dikampanyekan'],
    ],
    [
      'swallowed first letters',
      '(+pasang|+sebar|+tanggap|+suka)',
      'memasang menyebarkan menanggapi menyukai',
      ['memasang', 'menyebarkan', 'menanggapi', 'menyukai'],
    ],
    ['alternatives of several words', '(alat peraga|baliho)', 'alat dan alat peraga', ['alat peraga']],
    [
      'optional words',
      'partai [politik] lokal',
      'partai lokal, partai politik lokal',
      ['partai lokal', 'partai politik lokal'],
    ],
    ['a gap no wider than told', 'ikut ..2 kampanye', 'ikut a b kampanye. Ikut a b c kampanye', ['ikut a b kampanye']],
    ['nothing across sentences and semicolons', 'ikut .. kampanye', 'ikut serta; kampanye. Ikut saja. Kampanye', []],
    ['named lists', 'foto @calon', 'foto pasangan calon', ['foto pasangan calon']],
  ])('%s', (_, pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  test('a spoiled word meets its pattern, a sound other word does not', () => {
    expect(found('gubernur', 'Gubemur')).toEqual(['Gubemur']);
    expect(found('+larang', 'diIarang')).toEqual(['diIarang']);
    expect(found('kampanye', 'kampanya')).toEqual([]);
  });
});

describe('a faulty pattern is told in words', () => {
  test.each([
    ['', /nothing/],
    ['..', /gap/],
    ['ikut ..', /gap/],
    ['(ikut', /expected "\)"/],
    ['ikut)', /opening bracket/],
    ['(ikut|)', /empty alternative/],
    ['[ikut]', /at least one word/],
    ['@tidakada', /list/],
    ['ikut ..99 kampanye', /\.\.1 to/],
    ['ikut* kampanye', /"\*"/],
    [`${'('.repeat(20)}a${')'.repeat(20)}`, /depth/],
  ])('%s', (pattern, problem) => {
    expect(checkPattern(pattern)).toMatch(problem);
  });
  test('a sound one has no problem', () => {
    expect(checkPattern('(ikut|turut) ..3 ~kampanye')).toBeNull();
  });
});

test('abbreviations end no sentence', () => {
  expect(wordsOf('Kab. Rekaan dan No. 5. Pegawai').map(({ part }) => part)).toEqual([0, 0, 0, 0, 0, 1]);
});
