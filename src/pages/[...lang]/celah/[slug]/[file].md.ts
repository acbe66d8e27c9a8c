import type { APIRoute, GetStaticPaths } from 'astro';
import { languageOf } from '../../../../site/address.ts';
import { briefOf } from '../../../../site/brief.ts';
import { briefFilePaths } from '../../../../site/brief-file.ts';
import { briefMarkdown } from '../../../../site/brief-markdown.ts';
import { briefBlocks } from '../../../../site/brief-text.ts';
import { siteData } from '../../../../site/dataset.ts';

export const getStaticPaths: GetStaticPaths = () => briefFilePaths(siteData());

/** The brief of a region as Markdown. */
export const GET: APIRoute = ({ params, site: host }) => {
  const site = siteData();
  const brief = briefOf(site, site.regionBySlug(params.slug ?? ''));
  return new Response(briefMarkdown(briefBlocks(languageOf(params.lang), site, brief, host)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
