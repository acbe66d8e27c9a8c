import type { APIRoute, GetStaticPaths } from 'astro';
import { cardFiles, cardPng } from '../../site/cards/index.ts';
import { siteData } from '../../site/dataset.ts';

export const getStaticPaths: GetStaticPaths = () => cardFiles(siteData()).map((name) => ({ params: { name } }));

/** The picture that stands for a page where its address is shared. */
export const GET: APIRoute = async ({ params }) =>
  new Response(Buffer.from(await cardPng(siteData(), params.name ?? '')), { headers: { 'content-type': 'image/png' } });
