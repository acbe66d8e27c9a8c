import type { APIRoute } from 'astro';
import { pictureCsv } from '../../../../site/pictures/picture-file.ts';
import { leavingOf, picturePaths } from '../../../../site/pictures/picture-paths.ts';

export const getStaticPaths = () => picturePaths('all');

export const GET: APIRoute = ({ params, site }) => new Response(pictureCsv(leavingOf(params, site)));
