import type { Finding } from '../../model/coverage.ts';
import type { Addressee, Bilingual } from '../../model/vocabulary.ts';
import { counts } from '../counted.ts';
import { countInterval, plural } from './ground.ts';
import type { FindingGround } from './ground.ts';

/** Documents that reach beyond civil servants, one finding for each group. Remarks and unverified reports do not count. */
export function widerAddressees({ documents }: FindingGround): readonly Finding[] {
  return GROUPS.flatMap(({ id, members, words }): readonly Finding[] => {
    const reaching = documents.filter(
      ({ circular, clauses }) =>
        circular.addressees.some((addressee) => members.includes(addressee)) ||
        clauses.some(
          (clause) => counts(clause, circular) && clause.appliesTo.some((addressee) => members.includes(addressee)),
        ),
    );
    const n = reaching.length;
    if (n === 0) return [];
    return [
      {
        id: `wider-addressees.${id}`,
        kind: 'wider-addressees',
        title: {
          id: `Sedikitnya ${n} dari ${documents.length} dokumen juga menyasar ${words.id}`,
          en: `At least ${n} of ${plural(documents.length, 'document')} also ${n === 1 ? 'reaches' : 'reach'} ${words.en}`,
        },
        text: {
          id: 'Dokumen lain mungkin menyasar mereka juga: sumber jarang menyebut semua pihak yang dituju.',
          en: 'Others may reach them too: sources seldom name every addressee.',
        },
        interval: countInterval(n, 0, documents.length),
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
    words: {
      id: 'kepala desa, perangkat desa, atau badan permusyawaratan desa',
      en: 'village heads, village officials or village councils',
    },
  },
  { id: 'rt-rw', members: ['rt-rw'], words: { id: 'pengurus RT/RW', en: 'neighbourhood (RT/RW) officers' } },
];
