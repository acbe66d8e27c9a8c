import type { APIRoute } from 'astro';
import { languageOf, languagePaths, sourcePath } from '../../../site/address.ts';
import { citedSource } from '../../../site/cite-things.ts';
import { siteData } from '../../../site/dataset.ts';
import { fragmentOf } from '../../../site/permalink.ts';

/** What the page of sources needs to cite each of them, by fragment: too much for the page, fetched when asked for. */
export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = ({ params, site }) => {
  const data = siteData();
  const cited = data.data.sources.map((source) => [
    fragmentOf(sourcePath(source.id)),
    citedSource(languageOf(params.lang), data, source, site),
  ]);
  return new Response(JSON.stringify(Object.fromEntries(cited)));
};
