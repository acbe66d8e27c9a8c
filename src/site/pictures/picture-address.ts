import type { SiteData } from '../site-data.ts';
import type { Picture, PictureVariant } from './picture.ts';

/** What the files of a picture are called below its page. */
export const PICTURE_FILES = {
  svg: 'gambar.svg',
  png: 'gambar.png',
  csv: 'data.csv',
} as const;

/** `picturePath(picture, site, variant) // => '/grafik/peta/'` for the default, `'/grafik/peta/<id>/'` for the others. */
export function picturePath(picture: Picture, site: SiteData, variant: PictureVariant): string {
  return `/grafik/${below(picture, site, variant)}`;
}

/** Page without chrome, for other sites to frame. */
export function embedPath(picture: Picture, site: SiteData, variant: PictureVariant): string {
  return `/sisip/${below(picture, site, variant)}`;
}

export function isDefault(picture: Picture, site: SiteData, variant: PictureVariant): boolean {
  return picture.variants(site)[0]?.id === variant.id;
}

/** The variant of an address: the default one where none is named. @throws when there is no such variant. */
export function variantOf(picture: Picture, site: SiteData, id: string | undefined): PictureVariant {
  const variants = picture.variants(site);
  const found = id === undefined ? variants[0] : variants.slice(1).find((variant) => variant.id === id);
  if (found === undefined) throw new Error(`The picture "${picture.slug}" has no variant "${id ?? ''}"`);
  return found;
}

function below(picture: Picture, site: SiteData, variant: PictureVariant): string {
  return isDefault(picture, site, variant) ? `${picture.slug}/` : `${picture.slug}/${variant.id}/`;
}
