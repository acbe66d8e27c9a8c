import type { APIRoute } from 'astro';
import { actCsv } from '../../../../site/act-export.ts';
import { languageOf, languagePathsWith } from '../../../../site/address.ts';
import { siteData } from '../../../../site/dataset.ts';

export const getStaticPaths = () =>
  languagePathsWith(
    'act',
    siteData().actsWithCells.map(({ id }) => id),
  );

export const GET: APIRoute = ({ params, site }) => {
  const data = siteData();
  return new Response(actCsv(languageOf(params.lang), data, data.act(params.act ?? ''), site));
};
