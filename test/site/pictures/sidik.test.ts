import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/model/vocabulary.ts';
import { fingerprintMarks, fingerprintSentence } from '../../../src/site/fingerprint.ts';
import type { PictureVariant } from '../../../src/site/pictures/picture.ts';
import { fingerprintPicture } from '../../../src/site/pictures/sidik.ts';
import type { SiteData } from '../../../src/site/site-data.ts';
import { madeSite } from '../../support/made-site.ts';
import { readingSite } from '../reading-dataset.ts';

const [WHOLE, PARTLY] = fingerprintPicture.variants(readingSite([])) as [PictureVariant, PictureVariant];

/** Documents in one region; those without an unknown cell were read whole. */
function siteOf(...profiles: readonly (readonly State[])[]): SiteData {
  return readingSite(
    profiles.map((states, index) => ({
      id: `dokumen-${index}`,
      region: '32.76',
      issued: `20${18 + index}-05-01`,
      enumeration: states.includes('unknown') ? 'selective' : 'full-list',
      seenWhole: !states.includes('unknown'),
      states,
    })),
  );
}

const ONE: readonly State[] = ['stated', 'not-listed', 'not-listed', 'not-listed'];
const THREE: readonly State[] = ['stated', 'partial', 'not-listed', 'stated'];
const PART: readonly State[] = ['stated', 'contrary', 'unknown', 'unknown'];
const NOTHING: readonly State[] = ['unknown', 'unknown', 'unknown', 'unknown'];

describe('the title of the fingerprints', () => {
  it('follows the data: none, one, alike, from the fewest to the most', () => {
    const title = (...profiles: readonly (readonly State[])[]): string =>
      fingerprintPicture.title('id', siteOf(...profiles), WHOLE);
    expect(title()).toBe('Belum ada dokumen yang larangannya terbaca utuh');
    expect(title(PART)).toBe('Belum ada dokumen yang larangannya terbaca utuh');
    expect(title(ONE)).toBe('Satu-satunya dokumen yang larangannya terbaca utuh menulis 1 dari 4 larangan');
    expect(title(ONE, ONE)).toBe('2 dokumen yang larangannya terbaca utuh masing-masing menulis 1 dari 4 larangan');
    expect(title(ONE, THREE)).toBe(
      '2 dokumen yang larangannya terbaca utuh masing-masing menulis 1 sampai 3 dari 4 larangan',
    );
  });

  it('keeps apart what is known in part and leaves out what is not known at all', () => {
    const site = siteOf(ONE, PART, NOTHING);
    expect(fingerprintPicture.title('en', site, PARTLY)).toBe(
      'The only document whose bans are known in part certainly states 1 of 4 bans',
    );
    expect(fingerprintPicture.table('id', site, PARTLY).rows).toHaveLength(1);
    expect(fingerprintPicture.reading('en', site, PARTLY)).toContain('Of 1 other document not one ban is known yet.');
    expect(fingerprintPicture.reading('en', site, WHOLE)).not.toContain('other document');
  });

  it('says how many are drawn where not all are', () => {
    const site = madeSite(2000);
    const drawn = fingerprintPicture.table('id', site, WHOLE).rows.length;
    const reading = fingerprintPicture.reading('id', site, WHOLE);
    expect(reading).toMatch(new RegExp(`Digambar ${drawn} dari [\\d.]+ dokumen`, 'u'));
    expect(fingerprintPicture.reading('id', siteOf(ONE, THREE), WHOLE)).not.toContain('Digambar');
  });
});

describe('a fingerprint', () => {
  it('says in a sentence what its marks say, and adds up', () => {
    const site = siteOf(THREE, PART);
    expect(fingerprintSentence('id', site, 'dokumen-0')).toBe(
      'menulis 3 dari 4 larangan, 1 di antaranya sebagian, 1 tidak ada dalam daftar',
    );
    expect(fingerprintSentence('id', site, 'dokumen-1')).toBe(
      'menulis 1 dari 4 larangan, 1 berlawanan, 2 belum diketahui',
    );
    expect(fingerprintSentence('en', site, 'dokumen-0')).toBe(
      'states 3 of 4 bans, 1 of them in part, 1 not in the list',
    );
  });

  it('holds every cell of the document once, in the order of the codebook', () => {
    const site = madeSite(3);
    for (const { id } of site.data.circulars) {
      const marks = fingerprintMarks(site, id);
      expect(marks.flat()).toHaveLength(site.cellsOf(id).length);
      expect(new Set(marks.flat().map(({ act }) => act)).size).toBe(site.actsWithCells.length);
      expect(marks.map((line) => site.act(line[0]?.act ?? '').theme)).toEqual(
        site.data.codebook.themes.map((theme) => theme.id),
      );
    }
  });
});
