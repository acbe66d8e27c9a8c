import type { APIRoute, GetStaticPaths } from 'astro';
import { bundles } from '../../site/bundles.ts';
import { examples } from '../../site/examples.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await bundles()), ...examples()].map(({ name }) => ({ params: { file: name } }));

/** What stands beside the tables and is made at build: the workbook, the archive, and small programs that read them. */
export const GET: APIRoute = async ({ params }) => {
  const bundle = (await bundles()).find(({ name }) => name === params.file);
  if (bundle !== undefined)
    return new Response(Buffer.from(bundle.bytes), { headers: { 'content-type': bundle.mediaType } });
  const example = examples().find(({ name }) => name === params.file);
  return example === undefined
    ? new Response(null, { status: 404 })
    : new Response(example.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
