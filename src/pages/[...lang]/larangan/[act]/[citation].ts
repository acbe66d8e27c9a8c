import type { APIRoute } from 'astro';
import { actPath, languageOf, languagePathsWith } from '../../../../site/address.ts';
import { citeFile, citeFileOf, CITE_FILES } from '../../../../site/citation.ts';
import { citedPage } from '../../../../site/cite-things.ts';
import { siteData } from '../../../../site/dataset.ts';

/** What this site says of one act, as a bibliography file. */
export const getStaticPaths = () =>
  languagePathsWith(
    'act',
    siteData().data.codebook.acts.map(({ id }) => id),
  ).flatMap(({ params }) => CITE_FILES.map((format) => ({ params: { ...params, citation: `kutip.${format}` } })));

export const GET: APIRoute = ({ params, site }) => {
  const data = siteData();
  const language = languageOf(params.lang);
  const act = data.act(params.act ?? '');
  const cited = citedPage(language, data, act.label[language], actPath(act.id), site);
  return new Response(citeFile(citeFileOf(params.citation), language, [cited]));
};
