import type { APIRoute, GetStaticPaths } from 'astro';
import { languageOf } from '../../../../site/address.ts';
import { briefOf } from '../../../../site/brief.ts';
import { briefFilePaths, cachedBriefDocx } from '../../../../site/brief-file.ts';
import { briefBlocks } from '../../../../site/brief-text.ts';
import { briefHeadline } from '../../../../site/brief-words.ts';
import { siteData } from '../../../../site/dataset.ts';

export const getStaticPaths: GetStaticPaths = () => briefFilePaths(siteData());

/** The brief of a region for word processors. */
export const GET: APIRoute = async ({ params, site: host }) => {
  const site = siteData();
  const language = languageOf(params.lang);
  const brief = briefOf(site, site.regionBySlug(params.slug ?? ''));
  const head = { title: briefHeadline(language, brief), language, day: site.data.version.date };
  const bytes = await cachedBriefDocx(briefBlocks(language, site, brief, host), head);
  return new Response(Buffer.from(bytes), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
