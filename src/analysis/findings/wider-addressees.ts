import type { Finding } from '../../model/coverage.ts';
import type { Addressee, Bilingual } from '../../model/vocabulary.ts';
import type { FindingGround } from './ground.ts';

/** Documents that reach beyond civil servants, one finding for each group. */
export function widerAddressees({ documents }: FindingGround): readonly Finding[] {
  return GROUPS.flatMap(({ id, members, words }): readonly Finding[] => {
    const reaching = documents.filter(
      ({ circular, clauses }) =>
        circular.addressees.some((addressee) => members.includes(addressee)) ||
        clauses.some((clause) => clause.appliesTo.some((addressee) => members.includes(addressee))),
    );
    if (reaching.length === 0) return [];
    return [
      {
        id: `wider-addressees.${id}`,
        kind: 'wider-addressees',
        title: {
          id: `Sekurangnya ${reaching.length} dari ${documents.length} dokumen menjangkau ${words.id}`,
          en: `At least ${reaching.length} of ${documents.length} documents reach ${words.en}`,
        },
        text: {
          id: 'Dokumen lain mungkin menjangkaunya juga: sumber jarang menyebut seluruh alamat tujuan.',
          en: 'Others may reach them too: sources seldom name every addressee.',
        },
        interval: null,
        evidence: reaching.map(({ circular }) => circular.id),
      },
    ];
  });
}

const GROUPS: readonly { readonly id: string; readonly members: readonly Addressee[]; readonly words: Bilingual }[] = [
  { id: 'non-asn', members: ['non-asn'], words: { id: 'pegawai non-ASN', en: 'staff outside the civil service' } },
  {
    id: 'village',
    members: ['village-head', 'village-official', 'village-council'],
    words: { id: 'kepala desa, perangkat desa, atau BPD', en: 'village heads, officials or councils' },
  },
  { id: 'rt-rw', members: ['rt-rw'], words: { id: 'pengurus RT/RW', en: 'neighbourhood (RT/RW) officers' } },
];
