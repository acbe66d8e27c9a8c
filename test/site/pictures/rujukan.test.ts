import { describe, expect, it } from 'vitest';
import { citedInstruments, judgedDate } from '../../../src/analysis/dates.ts';
import { repealedCitations } from '../../../src/analysis/repealed.ts';
import type { Instrument } from '../../../src/model/instrument.ts';
import { citedRules, yearFraction } from '../../../src/site/cited-rules.ts';
import { ONLY_VARIANT } from '../../../src/site/pictures/picture.ts';
import { citationsPicture } from '../../../src/site/pictures/rujukan.ts';
import type { SiteData } from '../../../src/site/site-data.ts';
import { indexDataset } from '../../../src/site/site-data.ts';
import { smallDataset } from '../small-dataset.ts';

const [BASE] = smallDataset([]).instruments;

function rule(
  id: string,
  from: string | null,
  until: string | null = null,
  replacedBy: readonly string[] = [],
): Instrument {
  if (BASE === undefined) throw new Error('no instrument to begin with');
  return { ...BASE, id, short: id.toUpperCase(), inForceFrom: from, inForceUntil: until, replacedBy };
}

const RULES = [rule('baru', '2021-07-02'), rule('lama', '2010-01-01', '2021-07-02', ['baru']), rule('samar', null)];

interface Citing {
  readonly issued: string | null;
  readonly cites: readonly string[];
}

/** Documents with the rules they cite; judged as the analysis judges them. */
function siteOf(...documents: readonly Citing[]): SiteData {
  const data = smallDataset(
    documents.map(({ issued }, index) => ({ id: `dokumen-${index}`, region: '32.76', issued, states: [] })),
  );
  const circulars = data.circulars.map((circular, index) => ({
    ...circular,
    references: (documents[index]?.cites ?? []).map((id) =>
      id === '?' ? { reported: 'peraturan', instruments: [] } : { reported: id, instruments: [id] },
    ),
  }));
  const laws = new Map(RULES.map((each) => [each.id, each]));
  const elections = new Map(data.elections.map((each) => [each.id, { ...each, stagesFrom: '2024-01-26' }]));
  const judgedDates = circulars.map((circular) => judgedDate(circular, elections, laws));
  const repealed = circulars.flatMap((circular, index) =>
    repealedCitations({ circular, clauses: [], date: judgedDates[index]?.date ?? null }, laws),
  );
  return indexDataset({ ...data, circulars, instruments: RULES, judgedDates, repealed });
}

const title = (site: SiteData, language: 'id' | 'en' = 'id'): string =>
  citationsPicture.title(language, site, ONLY_VARIANT);

describe('the title of the cited rules', () => {
  it('vanishes with the citations', () => {
    for (const site of [siteOf(), siteOf({ issued: '2024-01-01', cites: [] }), siteOf({ issued: null, cites: ['?'] })])
      expect(title(site)).toBe('Belum ada dokumen yang diketahui mengutip aturan tertentu');
  });

  it('flips where every rule held, and where nothing is certain', () => {
    const held = { issued: '2020-03', cites: ['lama'] };
    expect(title(siteOf(held))).toBe(
      'Satu-satunya dokumen yang diketahui mengutip aturan tidak mengutip aturan yang sudah tidak berlaku',
    );
    expect(title(siteOf(held, { issued: '2022', cites: ['baru'] }))).toBe(
      'Tidak satu pun dari 2 dokumen mengutip aturan yang saat itu sudah tidak berlaku',
    );
    expect(title(siteOf(held, { issued: '2021', cites: ['lama'] }))).toBe(
      'Belum ada dokumen yang pasti mengutip aturan yang sudah tidak berlaku; 1 dari 2 belum dapat dinilai',
    );
  });

  it('is an interval where some cannot be judged, and a number where all can', () => {
    const after = { issued: '2023-05-01', cites: ['lama', 'baru'] };
    const held = { issued: '2020-05-01', cites: ['lama'] };
    expect(title(siteOf(after, held))).toBe('1 dari 2 dokumen mengutip aturan yang saat itu sudah tidak berlaku');
    expect(title(siteOf(after, held, { issued: '2024', cites: ['samar'] }), 'en')).toBe(
      '1–2 of 3 documents cite a rule that was no longer in force at the time',
    );
  });
});

describe('citedRules', () => {
  it('judges by the day, and leaves open what the date does not settle', () => {
    const kinds = (issued: string | null, ...cites: readonly string[]): readonly string[] =>
      citedRules(siteOf({ issued, cites })).rules.flatMap(({ instrument, counts }) =>
        counts.map(({ citation, year }) => `${instrument.id} ${citation} ${year ?? 'undated'}`),
      );
    expect(kinds('2021-07-01', 'lama')).toEqual(['lama held 2021']);
    expect(kinds('2021-07-02', 'lama')).toEqual(['lama after 2021']);
    expect(kinds('2021-07', 'lama')).toEqual(['lama open 2021']);
    expect(kinds('2021-06', 'lama')).toEqual(['lama held 2021']);
    expect(kinds('2021', 'lama')).toEqual(['lama open 2021']);
    expect(kinds('2024-01-01', 'samar')).toEqual(['samar open 2024']);
    // Older than the rule that it cites: one of the two dates is wrong.
    expect(kinds('2020', 'baru')).toEqual(['baru open 2020']);
  });

  it('places an undated document in no year, and says when it is judged by the stages of its election', () => {
    const undated = citedRules(siteOf({ issued: null, cites: ['lama'] }));
    expect(undated.rules[0]?.counts).toEqual([{ year: null, citation: 'after', count: 1 }]);
    expect(undated.byStages).toBe(1);
    const reading = citationsPicture.reading('id', siteOf({ issued: null, cites: ['lama'] }), ONLY_VARIANT);
    expect(reading).toContain('1 tak bertanggal dan dinilai menurut hari pertama tahapan pemilihannya');
  });

  it('counts a document once, by the gravest of its citations, and what it could not identify apart', () => {
    const { documents, unmatched } = citedRules(
      siteOf(
        { issued: '2024-01-01', cites: ['lama', 'baru', 'samar'] },
        { issued: '2024-01-01', cites: ['baru', 'samar'] },
        { issued: '2024-01-01', cites: ['baru', '?'] },
        { issued: '2024-01-01', cites: ['?'] },
      ),
    );
    expect(documents).toEqual({ after: 1, open: 1, held: 1, total: 3 });
    expect(unmatched).toBe(1);
  });

  it('sets a rule right above the one that took its place', () => {
    const site = siteOf({ issued: '2024-01-01', cites: RULES.map(({ id }) => id) });
    expect(citedRules(site).rules.map(({ instrument }) => instrument.id)).toEqual(['lama', 'baru', 'samar']);
    expect(site.data.circulars.map(citedInstruments)).toEqual([['baru', 'lama', 'samar']]);
  });
});

it('counts a day as a part of its year', () => {
  expect(yearFraction('2024-07-02')).toBe(2024.5);
  expect(yearFraction('2023-01-01')).toBe(2023);
  expect(yearFraction('2018')).toBe(2018);
  expect(yearFraction('2023-12-31')).toBeLessThan(2024);
});
