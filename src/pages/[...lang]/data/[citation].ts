import type { APIRoute } from 'astro';
import { languageOf, languagePaths } from '../../../site/address.ts';
import { citeFile, citeFileOf, CITE_FILES } from '../../../site/citation.ts';
import { citedDataset } from '../../../site/cite-things.ts';
import { siteData } from '../../../site/dataset.ts';

/** The data set as a whole, as a bibliography file. */
export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    CITE_FILES.map((format) => ({ params: { ...params, citation: `kutip.${format}` } })),
  );

export const GET: APIRoute = ({ params, site }) => {
  const data = siteData();
  const language = languageOf(params.lang);
  const cited = [citedDataset(language, data, site)];
  return new Response(citeFile(citeFileOf(params.citation), language, cited));
};
