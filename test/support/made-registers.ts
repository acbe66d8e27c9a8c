import type { Act, Codebook } from '../../src/model/codebook.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import type { Election, Province, Region } from '../../src/model/registers.ts';

/** Registers of a made-up country, the same in every run: what the real ones say may change, these do not. */
const PLACE = { file: 'x.md', line: 1, column: 1 };
const TOPICS = ['kampanye', 'media', 'jabatan', 'fasilitas negara', 'kegiatan partai'] as const;

/** Acts of two themes and more, the last of them residual; every third has an element that regions add. */
export function madeCodebook(count: number): Codebook {
  const themes = TOPICS.map((name, index) => ({ id: `tema-${index + 1}`, label: { id: name, en: `${name} (en)` } }));
  const acts = Array.from({ length: count }, (_, index): Act => {
    const id = `larangan-${index + 1}`;
    const topic = TOPICS[index % TOPICS.length] ?? TOPICS[0];
    const label = `Larangan ${index + 1} tentang ${topic}`;
    return {
      id,
      theme: `tema-${(index % TOPICS.length) + 1}`,
      role: index === count - 1 ? 'residual' : index % 10 === 4 ? 'umbrella' : 'specific',
      label: { id: label, en: `Ban ${index + 1} on ${topic}` },
      definition: { id: label, en: label },
      includes: null,
      excludes: null,
      anchors: index % 4 === 3 ? [] : [`uu-1:${index + 1}`],
      elements: ['satu', 'dua', 'tiga'].map((name, nth) => ({
        id: `${id}/${name}`,
        label: { id: `unsur ${name}`, en: `element ${name}` },
        baseline: nth < 2,
        signals: [],
      })),
      signals: [],
      terms: [],
      examples: [],
    };
  });
  return { version: 1, themes, acts };
}

/** 38 provinces on a grid, no two on one tile. */
export function madeProvinces(): readonly Province[] {
  return Array.from({ length: 38 }, (_, index) => ({
    code: String(11 + index),
    name: `Provinsi ${index + 1}`,
    slug: `provinsi-${index + 1}`,
    began: index === 37 ? '2022-12-08' : null,
    parent: index === 37 ? '47' : null,
    tile: { column: index % 9, row: Math.floor(index / 9) },
  }));
}

/** Three regions in each province but the last, which has none. */
export function madeRegions(): readonly Region[] {
  return madeProvinces()
    .slice(0, -1)
    .flatMap((province) =>
      ([1, 2, 3] as const).map((nth) => ({
        code: `${province.code}.0${nth}`,
        slug: `daerah-${province.code}-${nth}`,
        name: nth === 3 ? `Kota ${province.code}-${nth}` : `Kabupaten ${province.code}-${nth}`,
        kind: nth === 3 ? ('kota' as const) : ('kabupaten' as const),
        province: province.code,
      })),
    );
}

/** One election with its whole calendar, one without the day on which candidates are determined, one with polling only. */
export function madeElections(): readonly Election[] {
  const whole: Election = {
    id: 'pilkada-2024',
    name: { id: 'Pilkada 2024', en: '2024 regional elections' },
    stagesFrom: '2024-01-26',
    candidatesDetermined: '2024-09-22',
    campaignFrom: '2024-09-25',
    campaignUntil: '2024-11-23',
    quietFrom: '2024-11-24',
    quietUntil: '2024-11-26',
    polling: '2024-11-27',
    sources: [],
  };
  return [
    {
      ...whole,
      id: 'pemilu-2024',
      name: { id: 'Pemilu 2024', en: '2024 general election' },
      stagesFrom: '2022-06-14',
      candidatesDetermined: null,
      campaignFrom: '2023-11-28',
      campaignUntil: '2024-02-10',
      quietFrom: '2024-02-11',
      quietUntil: '2024-02-13',
      polling: '2024-02-14',
    },
    {
      id: 'pilkades-2021',
      name: { id: 'Pilkades 2021', en: '2021 village-head elections' },
      stagesFrom: null,
      candidatesDetermined: null,
      campaignFrom: null,
      campaignUntil: null,
      quietFrom: null,
      quietUntil: null,
      polling: '2021-06-08',
      sources: [],
    },
    whole,
  ];
}

/** A law that was replaced in 2023, the one that replaced it, and a decree in force since 2022. */
export function madeInstruments(acts: readonly Act[]): readonly Instrument[] {
  const law: Instrument = {
    id: 'uu-1',
    level: 'national',
    kind: 'undang-undang',
    short: 'UU 1/2014',
    name: 'Undang-Undang Satu',
    number: null,
    date: '2014-01-15',
    inForceFrom: '2014-01-15',
    inForceUntil: '2023-10-31',
    replacedBy: ['uu-2'],
    inForceNote: null,
    sources: [],
    conflicts: [],
    provisions: acts
      .filter((act) => act.anchors.length > 0)
      .map((act) => ({
        id: act.anchors[0] ?? '',
        instrument: 'uu-1',
        citation: 'Pasal 1',
        text: { id: act.label.id, en: act.label.en },
        acts: [act.id],
        sanction: null,
        note: null,
      })),
    place: PLACE,
  };
  const since = (id: string, short: string, from: string): Instrument => ({
    ...law,
    id,
    short,
    name: short,
    date: from,
    inForceFrom: from,
    inForceUntil: null,
    replacedBy: [],
    provisions: [],
  });
  return [since('skb-3', 'SKB 3/2022', '2022-09-22'), law, since('uu-2', 'UU 2/2023', '2023-10-31')];
}
