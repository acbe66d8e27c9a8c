import type { ClaimData, ClaimQuestion } from './claim-data.ts';

/** What the form holds: any part may still be missing. */
export interface ClaimChoice {
  readonly kind: ClaimQuestion['kind'];
  readonly region: string;
  readonly document: string;
  readonly act: string;
  readonly scope: string;
}

/** Value of `wilayah` that asks how many. */
const ALL_REGIONS = 'semua';
export const FIRST_SCOPE = 'semua';

/**
 * Reads `?wilayah=kota-depok&larangan=hate-speech-hoax`, with `dokumen` where not the region's latest is meant, and
 * `?wilayah=semua&cakupan=pilkada-2024&larangan=...` for a count.
 */
export function readClaim(search: string, data: Pick<ClaimData, 'documents'>): ClaimChoice {
  const query = new URLSearchParams(search);
  const region = query.get('wilayah') ?? '';
  const act = query.get('larangan') ?? '';
  const scope = query.get('cakupan') ?? FIRST_SCOPE;
  if (region === ALL_REGIONS) return { kind: 'count', region: '', document: '', act, scope };
  const latest = data.documents.find((document) => document.region === region)?.id ?? '';
  return { kind: 'document', region, document: query.get('dokumen') ?? latest, act, scope };
}

/** The address of a choice; what is usual is left out. */
export function claimSearch(choice: ClaimChoice, data: Pick<ClaimData, 'documents'>): string {
  const query = new URLSearchParams();
  if (choice.kind === 'count') {
    query.set('wilayah', ALL_REGIONS);
    if (choice.scope !== FIRST_SCOPE) query.set('cakupan', choice.scope);
  } else if (choice.region !== '') {
    query.set('wilayah', choice.region);
    const latest = data.documents.find((document) => document.region === choice.region)?.id;
    if (choice.document !== '' && choice.document !== latest) query.set('dokumen', choice.document);
  }
  if (choice.act !== '') query.set('larangan', choice.act);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The question that a choice asks; null while a part is missing. A document of another region is no answer. */
export function questionOf(choice: ClaimChoice, data: Pick<ClaimData, 'documents'>): ClaimQuestion | null {
  if (choice.act === '') return null;
  if (choice.kind === 'count') return { kind: 'count', act: choice.act, scope: choice.scope };
  if (choice.region === '') return null;
  const own = data.documents.some(({ id, region }) => id === choice.document && region === choice.region);
  return { kind: 'document', document: own ? choice.document : '', act: choice.act };
}
