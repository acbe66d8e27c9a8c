import { words } from '../../i18n/index.ts';
import type { Act } from '../../model/codebook.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { SiteData } from '../site-data.ts';
import { mapPicture } from './peta.ts';
import { picturePath } from './picture-address.ts';
import { elementsPicture } from './unsur.ts';

/** Pictures that are drawn of one act. */
export function picturesOfAct(
  language: Language,
  site: SiteData,
  act: Act,
): readonly { readonly path: string; readonly text: string }[] {
  const drawn = [
    { picture: mapPicture, text: words(language, 'peta')('link.act') },
    { picture: elementsPicture, text: words(language, 'unsur')('link.act') },
  ];
  return drawn.flatMap(({ picture, text }) => {
    const variant = picture.variants(site).find(({ id }) => id === act.id);
    return variant === undefined ? [] : [{ path: picturePath(picture, site, variant), text }];
  });
}
