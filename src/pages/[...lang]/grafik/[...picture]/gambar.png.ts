import type { APIRoute } from 'astro';
import { picturePng } from '../../../../site/pictures/picture-file.ts';
import { leavingOf, picturePaths } from '../../../../site/pictures/picture-paths.ts';

export const getStaticPaths = () => picturePaths('default');

export const GET: APIRoute = async ({ params, site }) => new Response(await picturePng(leavingOf(params, site)));
