import type { APIRoute } from 'astro';
import { languageOf, languagePathsWith } from '../../../../site/address.ts';
import { citeFile, citeFileOf, CITE_FILES } from '../../../../site/citation.ts';
import { citedDocument } from '../../../../site/cite-things.ts';
import { siteData } from '../../../../site/dataset.ts';

/** One document as a bibliography file. */
export const getStaticPaths = () =>
  languagePathsWith(
    'id',
    siteData().data.circulars.map(({ id }) => id),
  ).flatMap(({ params }) => CITE_FILES.map((format) => ({ params: { ...params, citation: `kutip.${format}` } })));

export const GET: APIRoute = ({ params, site }) => {
  const data = siteData();
  const language = languageOf(params.lang);
  const cited = citedDocument(language, data, data.circular(params.id ?? ''), site);
  return new Response(citeFile(citeFileOf(params.citation), language, [cited]));
};
