import { languageOf, languagePathsWith } from '../address.ts';
import { siteData } from '../dataset.ts';
import { PICTURES, pictureOf } from './index.ts';
import { variantOf } from './picture-address.ts';
import type { Leaving } from './picture-file.ts';

/** Parameters of the pages of every picture, `peta` and `peta/<variant>`: of all variants, or of the default ones. */
export function picturePaths(which: 'all' | 'default'): ReturnType<typeof languagePathsWith> {
  const site = siteData();
  const names = PICTURES.flatMap((picture) => {
    const others = picture.variants(site).slice(1);
    return [picture.slug, ...(which === 'all' ? others.map(({ id }) => `${picture.slug}/${id}`) : [])];
  });
  return languagePathsWith('picture', names);
}

/** The picture that the parameters of a page name. */
export function leavingOf(params: Readonly<Record<string, string | undefined>>, host: URL | undefined): Leaving {
  const site = siteData();
  const [slug = '', variant] = (params.picture ?? '').split('/');
  const picture = pictureOf(slug);
  return { language: languageOf(params.lang), site, picture, variant: variantOf(picture, site, variant), host };
}
