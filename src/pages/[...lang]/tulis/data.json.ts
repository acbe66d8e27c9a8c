import type { APIRoute, GetStaticPaths } from 'astro';
import { claimData } from '../../../site/claim-build.ts';
import { siteData } from '../../../site/dataset.ts';

// One file for both languages, at the root.
export const getStaticPaths: GetStaticPaths = () => [{ params: { lang: undefined } }];

/** What the claim checker loads. */
export const GET: APIRoute = ({ site }) =>
  new Response(JSON.stringify(claimData(siteData(), site)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
