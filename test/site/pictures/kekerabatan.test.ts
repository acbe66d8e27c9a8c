import { describe, expect, it } from 'vitest';
import { kinshipOf } from '../../../src/analysis/kinship.ts';
import { groupDigits } from '../../../src/i18n/message.ts';
import type { State } from '../../../src/model/vocabulary.ts';
import { chooseKin, KINSHIP_MOST } from '../../../src/site/kinship-choice.ts';
import { kinshipPicture } from '../../../src/site/pictures/kekerabatan.ts';
import type { PictureVariant } from '../../../src/site/pictures/picture.ts';
import { profileBounds } from '../../../src/site/profile-bounds.ts';
import type { SiteData } from '../../../src/site/site-data.ts';
import { indexDataset } from '../../../src/site/site-data.ts';
import { madeSite } from '../../support/made-site.ts';
import { smallDataset } from '../small-dataset.ts';

const REGIONS = ['32.76', '32.75', '35.73'] as const;
const LETTERS: Readonly<Record<string, State>> = { T: 'stated', S: 'partial', '-': 'not-listed', '?': 'unknown' };

/** One document a word, one cell a letter: T stated, S partial, - not listed, ? unknown. Without ? it was read whole. */
function siteOf(...profiles: readonly string[]): SiteData {
  const documents = profiles.map((profile, index) => ({
    id: `dokumen-${index}`,
    region: REGIONS[index % REGIONS.length] ?? '32.76',
    issued: `20${18 + index}-05-01`,
    enumeration: profile.includes('?') ? ('selective' as const) : ('full-list' as const),
    seenWhole: !profile.includes('?'),
    states: Array.from(profile, (letter) => LETTERS[letter] ?? 'unknown'),
  }));
  const data = smallDataset(documents);
  return indexDataset({ ...data, kinship: kinshipOf(data.cells) });
}

const [NEAREST, WHOLE] = kinshipPicture.variants(siteOf()) as [PictureVariant, PictureVariant];
const title = (site: SiteData, language: 'id' | 'en' = 'id'): string => kinshipPicture.title(language, site, NEAREST);

describe('profileBounds', () => {
  it('are the bounds that the dataset holds', () => {
    for (const site of [madeSite(40), madeSite(12, { acts: 7, seed: 3 })]) {
      expect(site.data.kinship.length).toBeGreaterThan(10);
      for (const pair of site.data.kinship) {
        const bounds = profileBounds(site.cellsOf(pair.a), site.cellsOf(pair.b));
        expect(bounds.lower).toBeCloseTo(pair.lower, 4);
        expect(bounds.upper).toBeCloseTo(pair.upper, 4);
        expect(bounds.shared).toBe(pair.shared);
      }
    }
  });

  it('meet where nothing is unknown and widen with every unknown', () => {
    const of = (a: string, b: string): readonly number[] => {
      const site = siteOf(a, b);
      const { lower, upper } = profileBounds(site.cellsOf('dokumen-0'), site.cellsOf('dokumen-1'));
      return [lower, upper];
    };
    expect(of('TT--', 'TT--')).toEqual([1, 1]);
    expect(of('TT--', 'T---')).toEqual([0.5, 0.5]);
    expect(of('TT--', 'T?--')).toEqual([0.5, 1]);
    expect(of('T???', 'T---')).toEqual([0.25, 1]);
    expect(of('----', '----')).toEqual([0, 0]);
  });
});

describe('the title of kinship', () => {
  it('vanishes with the documents', () => {
    for (const site of [siteOf(), siteOf('TT--'), siteOf('----', '????')])
      expect(title(site)).toBe('Belum ada dua dokumen yang larangannya dapat dibandingkan');
    expect(title(siteOf(), 'en')).toBe('No two documents yet have bans that can be compared');
  });

  it('names the only pair that is the same, and counts where there are several', () => {
    expect(title(siteOf('TT--', 'ST--', '--TT'))).toBe(
      'Kota 32.76 2018 dan Kota 32.75 2019 menulis larangan yang seluruhnya sama: 2 larangan',
    );
    expect(title(siteOf('TT--', 'TT--', 'TT--'))).toBe(
      '3 pasangan di antara 3 dokumen ini menulis larangan yang seluruhnya sama',
    );
    expect(title(siteOf('T---', 'T---'), 'en')).toBe(
      'Kota 32.76 2018 and Kota 32.75 2019 state exactly the same bans: 1 ban',
    );
  });

  it('calls a pair the most alike only where no other could overtake it', () => {
    expect(title(siteOf('TTT-', 'TT--', '--TT'))).toBe(
      'Kota 32.76 2018 dan Kota 32.75 2019 paling mirip di antara 3 dokumen ini: 66,7% larangannya sama',
    );
    expect(title(siteOf('TTT-', 'TT--', 'TT??'))).toBe(
      'Batas bawah kemiripan tertinggi di antara 3 dokumen ini 66,7%, yaitu Kota 32.76 2018 dan Kota 32.75 2019',
    );
    expect(title(siteOf('TTT-', 'TT--', 'T-T-'))).toBe(
      'Batas bawah kemiripan tertinggi di antara 3 dokumen ini 66,7%, pada 2 pasangan',
    );
  });

  it('says where nothing is certainly shared', () => {
    // Read whole, so drawn although they have nothing in common.
    expect(kinshipPicture.title('id', siteOf('T---', '-T--'), WHOLE)).toBe(
      'Di antara 2 dokumen ini belum ada dua yang pasti menulis larangan yang sama',
    );
    expect(title(siteOf('T---', '-T--'))).toBe('Belum ada dua dokumen yang larangannya dapat dibandingkan');
  });
});

describe('chooseKin', () => {
  it('draws no more than a picture can hold, and says so', () => {
    const site = madeSite(2000);
    for (const variant of [NEAREST, WHOLE]) {
      const { drawn, among, pairs } = chooseKin(site, variant === WHOLE);
      expect(drawn.length).toBeLessThanOrEqual(KINSHIP_MOST);
      expect(drawn.length).toBeGreaterThan(KINSHIP_MOST - 2);
      expect(pairs).toHaveLength((drawn.length * (drawn.length - 1)) / 2);
      expect(kinshipPicture.reading('id', site, variant)).toContain(
        `Digambar ${drawn.length} dari ${groupDigits('id', among)} dokumen`,
      );
    }
  });

  it('takes the pair with the highest lower bound first', () => {
    const site = madeSite(150);
    const best = site.data.kinship.toSorted((a, b) => b.lower - a.lower)[0];
    const { drawn } = chooseKin(site, false);
    expect(drawn).toContain(best?.a);
    expect(drawn).toContain(best?.b);
  });
});
