import { combinationsPicture } from './gabungan.ts';
import { kinshipPicture } from './kekerabatan.ts';
import { timelinePicture } from './linimasa.ts';
import { matrixPicture } from './matriks.ts';
import { mapPicture } from './peta.ts';
import type { Picture } from './picture.ts';
import { citationsPicture } from './rujukan.ts';
import { intervalsPicture } from './selang.ts';
import { fingerprintPicture } from './sidik.ts';
import { elementsPicture } from './unsur.ts';

/** Every picture of the site, in the order in which the page of pictures shows them. */
export const PICTURES: readonly Picture[] = [
  matrixPicture,
  intervalsPicture,
  timelinePicture,
  mapPicture,
  combinationsPicture,
  elementsPicture,
  kinshipPicture,
  fingerprintPicture,
  citationsPicture,
];

/** The picture of an address. @throws when there is none. */
export function pictureOf(slug: string): Picture {
  const found = PICTURES.find((picture) => picture.slug === slug);
  if (found === undefined) throw new Error(`No picture "${slug}"`);
  return found;
}
