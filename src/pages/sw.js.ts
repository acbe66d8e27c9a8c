import type { APIRoute } from 'astro';
import { workerText } from '../offline/worker-text.ts';
import { file } from '../site/address.ts';
import { siteData } from '../site/dataset.ts';

/** The service worker, at the top of the site because it may only answer for what is below it. */
export const GET: APIRoute = () =>
  new Response(workerText(file('/'), siteData().data.version.hash), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
