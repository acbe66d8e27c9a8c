import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/model/coverage.ts';
import { runRealCorpus } from './real-corpus.ts';

const { dataset } = runRealCorpus();

function cell(circular: string, act: string): Cell {
  const found = dataset.cells.find((held) => held.circular === circular && held.act === act);
  if (found === undefined) throw new Error(`no cell ${circular} x ${act}`);
  return found;
}

describe('Depok 2024: a full list that leaves out social media', () => {
  it('does not list social-media engagement, cites the joint decree that does, and certifies the absence', () => {
    const engagement = cell('kota-depok-2024', 'social-media-engagement');
    expect(engagement).toMatchObject({ state: 'not-listed', referenced: ['skb-2022'], clauses: [] });
    const certificate = dataset.certificates.find(({ id }) => id === engagement.certificate);
    expect(certificate?.national).toContain('skb-2022:ke.4');
    expect(certificate?.terms.length).toBeGreaterThan(5);
    expect(certificate?.terms.every(({ hits }) => hits === 0)).toBe(true);
    expect(certificate?.cue.id).not.toBe('');
    expect(certificate?.sources.length).toBeGreaterThan(0);
  });

  it('states the seven acts of PP 94/2021 article 5 letter n', () => {
    for (const act of [
      'take-part-in-campaign',
      'campaign-with-attributes',
      'mobilise-civil-servants',
      'use-state-facilities',
      'partisan-decisions',
      'partisan-activities',
      'giving-goods-money',
      'support-letter-with-id',
    ])
      expect(cell('kota-depok-2024', act).state, act).toBe('stated');
  });
});

describe('Depok 2020: a few quoted sentences', () => {
  it('leaves nothing out: what was not quoted is unknown', () => {
    const states = dataset.cells.filter(({ circular }) => circular === 'kota-depok-2020').map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['stated', 'unknown']));
  });
});

describe('Kebumen 2024', () => {
  it('states social-media engagement with all of its elements', () => {
    const engagement = cell('kabupaten-kebumen-2024', 'social-media-engagement');
    expect(engagement.state).toBe('stated');
    expect(engagement.elementsMissing).toEqual([]);
    const liking = dataset.clauses.filter(
      (clause) => clause.circular === 'kabupaten-kebumen-2024' && clause.elements.includes('social-media-engagement/like'),
    );
    expect(liking).toHaveLength(1);
    expect(engagement.clauses).toContain(liking[0]?.id);
  });
});

describe('Malang 2023: a direction', () => {
  it('is of form arahan, has no number, and counts through the voice of a direction', () => {
    const document = dataset.circulars.find(({ id }) => id === 'kota-malang-pemilu-2024');
    expect(document).toMatchObject({ form: 'arahan', publish: 'direction', numbers: [] });
    const clauses = dataset.clauses.filter(({ circular }) => circular === 'kota-malang-pemilu-2024');
    expect(new Set(clauses.map(({ voice }) => voice))).toEqual(new Set(['direction']));
    expect(cell('kota-malang-pemilu-2024', 'support-letter-with-id').state).toBe('stated');
  });

  it('no file of content calls it a circular', () => {
    const document = dataset.circulars.find(({ id }) => id === 'kota-malang-pemilu-2024');
    expect(document?.title ?? '').not.toMatch(/edaran/i);
  });
});

describe('Bekasi: the seven items of PP 94/2021, run through to the last', () => {
  it('states support letters, and does not list what the run-through lacks', () => {
    expect(cell('kota-bekasi-pemilu-2024', 'support-letter-with-id').state).toBe('stated');
    expect(cell('kota-bekasi-pemilu-2024', 'social-media-engagement').state).toBe('not-listed');
  });
});

describe('voices over the whole corpus', () => {
  it('no clause of an official’s remark stands behind a state', () => {
    const voices = new Map(dataset.clauses.map(({ id, voice }) => [id, voice]));
    const forms = new Map(dataset.circulars.map(({ id, form }) => [id, form]));
    for (const held of dataset.cells)
      for (const id of held.clauses) {
        const voice = voices.get(id);
        expect(voice === 'circular' || (voice === 'direction' && forms.get(held.circular) === 'arahan'), id).toBe(true);
      }
  });

  it('every absent cell has its certificate, and every certificate its absent cell', () => {
    const absent = dataset.cells.filter(({ state }) => state === 'silent' || state === 'not-listed');
    expect(absent.map(({ certificate }) => certificate)).toEqual(dataset.certificates.map(({ id }) => id));
    expect(absent.length).toBeGreaterThan(0);
  });
});
