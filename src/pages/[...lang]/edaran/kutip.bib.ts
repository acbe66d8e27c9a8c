import type { APIRoute } from 'astro';
import { languageOf, languagePaths } from '../../../site/address.ts';
import { citeFile } from '../../../site/citation.ts';
import { citedDocument } from '../../../site/cite-things.ts';
import { siteData } from '../../../site/dataset.ts';

/** Every document, as a bibliography file. */
export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = ({ params, site }) => {
  const data = siteData();
  const language = languageOf(params.lang);
  const cited = data.data.circulars.map((circular) => citedDocument(language, data, circular, site));
  return new Response(citeFile('bib', language, cited));
};
