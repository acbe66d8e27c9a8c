import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText, formTerm, isReadable, lemmaTerm, phraseTerm } from '../../src/search/encode.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { lexicon } from './corpus.ts';

describe('the content of a record', () => {
  it.each([
    'ASN dilarang memberi tanda suka pada konten pasangan calon.',
    'Visi-misi, "Like"/komentar (share); Pasal 5 huruf n angka 1–7.',
    'PPPK/P3K dan non-ASN: SE Nomor 270/343-Huk, 31 Mei 2024!',
    'vaksin vivid quick qq avva x xq kx',
  ])('gives back %s', (text) => {
    expect(decodeText(encodeText(text, lexicon))).toBe(text);
  });

  it('knows what it cannot give back', () => {
    for (const text of ['grup WhatsApp', 'Édaran', 'awas! bahaya* |']) {
      const content = encodeText(text, lexicon);
      expect(isReadable(text, content)).toBe(decodeText(content) === text);
    }
    expect(isReadable('grup WhatsApp', encodeText('grup WhatsApp', lexicon))).toBe(false);
  });

  it('gives back any text of plain words and digits', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'j', 'k', 'q', 'v', 'x', '0', '1', '9'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom(' ', ', ', '-', '/'), (words, between) => {
        const text = words.join(between);
        return decodeText(encodeText(text, lexicon)) === text;
      }),
    );
  });

  it('holds words that neither begin nor end as Indonesian affixes do, so that no stemmer cuts them', () => {
    const text = 'Pegawai negeri yang menyukai, mengampanyekan, dan menghadirinya di media sosial pada 2024';
    const words = encodeText(text, lexicon)
      .split(/[^a-z]+/i)
      .filter((word) => word !== '');
    expect(words.length).toBeGreaterThanOrEqual(tokensOf(text).length);
    expect(words.filter((word) => !/^[xz][a-z]*q[a-z]*q$/.test(word))).toEqual([]);
  });

  it('names phrases of the register by their family, once', () => {
    const content = encodeText('Media sosial, yaitu sosial media', lexicon);
    expect(content.split(lemmaTerm(lexicon.lemmaOf('medsos')))).toHaveLength(2);
  });
});

describe('terms', () => {
  it('of a form begin with those of its lemma, and of no other lemma', () => {
    const lemma = lexicon.lemmaOf('mendukung');
    expect(formTerm(lemma, 'mendukung').startsWith(lemmaTerm(lemma))).toBe(true);
    expect(formTerm('dukungan2', 'x').startsWith(lemmaTerm('dukungan'))).toBe(false);
    expect(formTerm('aq', 'aq').startsWith(lemmaTerm('a'))).toBe(false);
  });

  it('of a phrase stand side by side in quotes', () => {
    const forms = ['tanda', 'suka'].map((word) => ({ word, lemma: lexicon.lemmaOf(word) }));
    expect(phraseTerm(forms)).toMatch(/^"x\w+q x\w+q"$/);
  });

  it('never mix digits with letters that Pagefind would split', () => {
    expect(lemmaTerm('p3k')).toMatch(/^[a-z]+$/);
    expect(lemmaTerm('p3k')).not.toBe(lemmaTerm('pdk'));
  });
});
