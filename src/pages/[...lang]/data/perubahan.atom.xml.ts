import type { APIRoute } from 'astro';
import { languageOf, languagePaths, permalink } from '../../../site/address.ts';
import { changeFeed } from '../../../site/change-feed.ts';
import { siteData } from '../../../site/dataset.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = ({ params, site }) => {
  const language = languageOf(params.lang);
  const feed = changeFeed(language, siteData().data.changes, {
    feed: permalink(site, language, '/data/perubahan.atom.xml'),
    page: permalink(site, language, '/data/perubahan/'),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
