import type { APIRoute } from 'astro';
import { aknDocument } from '../../../site/akn.ts';
import { siteData } from '../../../site/dataset.ts';

/** One file for both languages: the text of the document is Indonesian. */
export const getStaticPaths = () => siteData().data.circulars.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => {
  const data = siteData();
  return new Response(aknDocument(data, data.circular(params.id ?? ''), site));
};
