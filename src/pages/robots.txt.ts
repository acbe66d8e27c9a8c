import type { APIRoute } from 'astro';
import { file } from '../site/address.ts';

/** Everything may be read; the map of the site stands beside. */
export const GET: APIRoute = ({ site }) => {
  const map = site === undefined ? '' : `Sitemap: ${new URL(file('/sitemap-index.xml'), site).href}\n`;
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
