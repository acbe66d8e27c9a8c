import { describe, expect, it } from 'vitest';
import { affixTable, rootsOf } from '../../src/text/affixes.ts';

const roots = (word: string): readonly string[] => rootsOf(word).map(({ root, kind }) => `${kind}:${root}`);

describe('the roots that a word may be formed from', () => {
  it.each([
    ['mengunggah', 'verb:unggah'],
    ['unggahan', 'family:unggah'],
    ['menyukai', 'verb:suka'],
    ['pemasangan', 'family:pasang'],
    ['memberdayakan', 'verb:daya'],
    ['netralitas', 'family:netral'],
    ['sosialisasikan', 'family:sosial'],
    ['dukungannya', 'family:dukung'],
    ['suka', 'family:suka'],
  ])('of %s include %s', (word, root) => {
    expect(roots(word)).toContain(root);
  });

  it('never leave less than two letters behind an affix', () => {
    for (const word of ['di', 'dia', 'kean', 'mei'])
      for (const { root } of rootsOf(word)) expect(root.length).toBeGreaterThan(1);
  });

  it('are read in the spelling of the table', () => {
    const scanned = affixTable((text) => text.replaceAll('m', 'rn'));
    expect(rootsOf('rnendukung', scanned)).toContainEqual({ root: 'dukung', kind: 'verb' });
    expect(rootsOf('rnendukung')).not.toContainEqual({ root: 'dukung', kind: 'verb' });
  });
});
