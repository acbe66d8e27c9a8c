import type { APIRoute } from 'astro';
import { pictureSvg } from '../../../../site/pictures/picture-file.ts';
import { leavingOf, picturePaths } from '../../../../site/pictures/picture-paths.ts';

export const getStaticPaths = () => picturePaths('all');

export const GET: APIRoute = ({ params, site }) => new Response(pictureSvg(leavingOf(params, site)));
