import { describe, expect, test } from 'vitest';
import { readForces } from '../../src/coding/forces.ts';
import { joinLine } from '../../src/coding/line.ts';
import { preferSpecific } from '../../src/coding/specific.ts';
import type { ActHit } from '../../src/coding/hits.ts';
import { clauses, projectCodebook, readOne, told } from './support.ts';

const { rulebook } = projectCodebook();

/** The words of each aside of a clause. */
function asides(text: string): readonly string[] {
  const [clause] = clauses(['angka-1', text]);
  if (clause === undefined) throw new Error('no clause');
  const line = joinLine(clause, null, rulebook.lexicon);
  return readForces(line, rulebook).asides.map(({ from, to }) =>
    line.words
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
  );
}

describe('asides', () => {
  test.each([
    ['whom a ban binds', 'Pejabat yang bukan anggota partai dilarang ikut kampanye.', 'yang bukan anggota partai'],
    ['whom a permission binds', 'Pegawai yang telah cuti diperbolehkan ikut kampanye.', 'yang telah cuti'],
    ['which thing is meant', 'Dilarang membuat konten yang menguntungkan calon.', 'yang menguntungkan calon'],
    ['up to a comma', 'Dilarang membuat konten yang mendukung calon, memasang spanduk.', 'yang mendukung calon'],
    ['up to a list', 'Dilarang kegiatan yang mengarah pada dukungan meliputi ajakan.', 'yang mengarah pada dukungan'],
    [
      'up to a further verb',
      'Dilarang membuat konten yang mendukung calon dan memasang spanduk.',
      'yang mendukung calon dan',
    ],
    [
      'up to the next sentence',
      'Dilarang membuat konten yang mendukung calon. Pegawai netral.',
      'yang mendukung calon',
    ],
  ])('%s', (_, text, expected) => {
    expect([...new Set(asides(text))]).toEqual([expected]);
  });

  test.each([
    ['a norm after "yang"', 'Perbuatan yang dilarang bagi pegawai ikut kampanye.'],
    ['no "yang" at all', 'Pegawai dilarang ikut kampanye untuk calon.'],
  ])('none: %s', (_, text) => {
    expect(asides(text)).toEqual([]);
  });

  test('an act named there counts alone, and yields beside another', () => {
    expect(told(readOne('Pegawai yang ikut kampanye dilarang melakukannya di kantor.', rulebook))).toBe(
      'prohibition take-part-in-campaign/join',
    );
    expect(told(readOne('Pegawai yang menjadi anggota partai dilarang memasang spanduk.', rulebook))).toBe(
      'prohibition install-campaign-props/banner',
    );
  });
});

describe('the most specific act', () => {
  const hit = (act: string, from: number, to: number, weak = false): ActHit => ({
    act,
    source: '',
    weak,
    aside: false,
    force: 'ban',
    refused: null,
    from,
    to,
  });
  const left = (...hits: readonly ActHit[]): readonly string[] =>
    preferSpecific(hits, rulebook)
      .filter(({ refused }) => refused === null)
      .map(({ act }) => act);

  test('a strong signal leaves weak and umbrella acts behind', () => {
    expect(
      left(hit('take-part-in-campaign', 5, 7), hit('display-symbols', 0, 1, true), hit('express-support', 0, 2)),
    ).toEqual(['take-part-in-campaign']);
  });
  test('of two umbrellas the one of the general theme yields', () => {
    expect(left(hit('general-partisanship', 0, 1), hit('express-support', 2, 3))).toEqual(['express-support']);
    expect(left(hit('general-partisanship', 0, 1))).toEqual(['general-partisanship']);
  });
  test('a weak signal comes before an umbrella', () => {
    expect(left(hit('express-support', 0, 1), hit('install-campaign-props', 3, 4, true))).toEqual([
      'install-campaign-props',
    ]);
  });
  test('of weak ones the first object counts, and those enumerated with it', () => {
    const banner = hit('install-campaign-props', 1, 2, true);
    expect(left(hit('use-state-facilities', 6, 7, true), banner)).toEqual(['install-campaign-props']);
    expect(left(banner, hit('display-symbols', 4, 5, true))).toEqual(['install-campaign-props', 'display-symbols']);
    expect(left(banner, hit('display-symbols', 5, 6, true))).toEqual(['install-campaign-props']);
    expect(left(banner, hit('display-symbols', 4, 5, true), hit('giving-goods-money', 7, 8, true))).toEqual([
      'install-campaign-props',
      'display-symbols',
      'giving-goods-money',
    ]);
  });
  test('what was refused before stays refused, and nothing outranks by it', () => {
    const refused: ActHit = { ...hit('take-part-in-campaign', 0, 1), refused: 'force' };
    const [first, second] = preferSpecific([refused, hit('express-support', 2, 3)], rulebook);
    expect([first?.refused, second?.refused]).toEqual(['force', null]);
  });
});
