import type { APIRoute } from 'astro';
import { languageOf, languagePaths } from '../../../site/address.ts';
import { citeFile, citeFileOf, CITE_FILES } from '../../../site/citation.ts';
import { citedSource } from '../../../site/cite-things.ts';
import { siteData } from '../../../site/dataset.ts';

/** Every source, as a bibliography file. */
export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    CITE_FILES.map((format) => ({ params: { ...params, citation: `kutip.${format}` } })),
  );

export const GET: APIRoute = ({ params, site }) => {
  const data = siteData();
  const language = languageOf(params.lang);
  const cited = data.data.sources.map((source) => citedSource(language, data, source, site));
  return new Response(citeFile(citeFileOf(params.citation), language, cited));
};
