import { describe, expect, it } from 'vitest';
import { planQuery } from '../../src/search/plan.ts';
import { exactly, parseQuery } from '../../src/search/query.ts';
import { lexicon } from './corpus.ts';

const shortly = (query: string): readonly string[] =>
  parseQuery(query).map(
    ({ words, quoted, excluded }) => `${excluded ? '-' : ''}${quoted ? `"${words.join(' ')}"` : words.join(' ')}`,
  );

describe('a query', () => {
  it.each([
    ['medsos -kampanye "tanda suka"', ['medsos', '-kampanye', '"tanda suka"']],
    ['-"media sosial" like', ['-"media sosial"', 'like']],
    ['“tanda suka” KEBUMEN', ['"tanda suka"', 'kebumen']],
    ['"belum ditutup', ['"belum ditutup"']],
    ['visi-misi', ['visi', 'misi']],
    ['non-ASN -', ['non', 'asn']],
    ['""  !!', []],
    ['', []],
  ])('%s is read as %j', (query, expected) => {
    expect(shortly(query)).toEqual(expected);
  });

  it('counts one word only as typed when the reader undoes what was taken together', () => {
    expect(exactly('like kebumen', 'like')).toBe('"like" kebumen');
    expect(exactly('"like it" like', 'like')).toBe('"like it" "like"');
  });
});

describe('a plan', () => {
  const plan = (query: string, strict = false): readonly string[] =>
    planQuery(query, lexicon, strict).units.map(({ kind, text, excluded }) => `${excluded ? '-' : ''}${kind}:${text}`);

  it('takes phrases of the register as one condition', () => {
    expect(plan('media sosial kebumen')).toEqual(['lemma:media sosial', 'lemma:kebumen']);
    expect(plan('cuti di luar tanggungan negara')).toEqual(['lemma:cuti di luar tanggungan negara']);
  });

  it('leaves out function words, and says which, unless they are all there is', () => {
    expect(planQuery('larangan yang di desa', lexicon, false).skipped).toEqual(['yang', 'di']);
    expect(plan('larangan yang di desa')).toEqual(['lemma:larangan', 'lemma:desa']);
    expect(plan('yang')).toEqual(['lemma:yang']);
    expect(plan('"yang di" desa')).toEqual(['forms:yang di', 'lemma:desa']);
  });

  it('never drops the words on which a rule turns', () => {
    expect(plan('tidak boleh tanpa bukan jangan')).toHaveLength(5);
  });

  it('looks for the same family once, and for every word as typed when strict', () => {
    expect(plan('menyukai disukai')).toEqual(['lemma:menyukai']);
    expect(plan('menyukai disukai', true)).toEqual(['forms:menyukai', 'forms:disukai']);
    expect(plan('kampanye -kampanye')).toEqual(['lemma:kampanye', '-lemma:kampanye']);
  });
});
