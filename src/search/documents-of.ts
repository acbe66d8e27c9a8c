import type { Language } from '../model/vocabulary.ts';
import { isSeenWhole } from '../site/circular-page.ts';
import { yearOf } from '../site/dates.ts';
import { formOf, nameDocument } from '../site/documents.ts';
import type { SiteData } from '../site/site-data.ts';
import type { SearchDocument } from './documents.ts';
import type { HeldShard } from './shards.ts';

/** The documents of a shard as the search page names them, in the order of its catalogue. */
export function searchDocuments(
  language: Language,
  site: SiteData,
  shard: Pick<HeldShard, 'documents'>,
): readonly SearchDocument[] {
  return shard.documents.flatMap((position) => {
    const circular = site.data.circulars[position];
    if (circular === undefined) return [];
    const name = nameDocument(language, site, circular);
    const region = site.region(circular.region);
    return [
      {
        id: circular.id,
        place: name.region,
        name: name.short,
        date: name.date,
        region: region.code,
        province: region.province,
        provinceName: site.province(region.province).name,
        elections: circular.elections,
        form: formOf(circular),
        wording: circular.wording,
        year: yearOf(circular.issued),
        whole: isSeenWhole(circular),
      },
    ];
  });
}
