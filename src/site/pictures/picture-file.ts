import { LIGHT_PALETTE } from '../../charts/paint.ts';
import { sizeOf, standaloneSvg } from '../../charts/standalone.ts';
import { words } from '../../i18n/index.ts';
import type { Language } from '../../model/vocabulary.ts';
import { drawable, rasterise } from '../../raster/index.ts';
import { href, permalink } from '../address.ts';
import { SHORT_HASH } from '../cite-things.ts';
import { csvFile } from '../csv.ts';
import { formatDate } from '../dates.ts';
import type { SiteData } from '../site-data.ts';
import { picturePath } from './picture-address.ts';
import type { Picture, PictureVariant } from './picture.ts';

/** A picture that leaves the site: which one, in which language, and under which host the site stands. */
export interface Leaving {
  readonly language: Language;
  readonly site: SiteData;
  readonly picture: Picture;
  readonly variant: PictureVariant;
  readonly host: URL | undefined;
}

/** Width in px of the drawing in a file: as wide as its text can still be read in a column of print. */
const FILE_WIDTH = 800;
/** Pixels of a PNG for each px of the drawing, and the most that its longer side may have. */
const DENSITY = 2;
const MOST_PIXELS = 8_000;

/** The picture as an SVG file with title, how to read it, source, date and licence inside. */
export function pictureSvg(leaving: Leaving): string {
  const { language, site, picture, variant } = leaving;
  const drawing = picture.draw(language, site, variant, picture.fileWidth ?? FILE_WIDTH, 'gambar');
  const text = {
    title: picture.title(language, site, variant),
    summary: picture.summary(language, site, variant),
    notes: [
      picture.reading(language, site, variant),
      words(language, 'charts')('file.interval'),
      `${sourceLine(language, site)} ${addressOf(leaving)}`,
    ],
  };
  return standaloneSvg(drawing, text, LIGHT_PALETTE);
}

/** The same as pixels, on the light paper that it brings along. */
export async function picturePng(leaving: Leaving): Promise<Uint8Array<ArrayBuffer>> {
  const svg = drawable(pictureSvg(leaving));
  const { width, height } = sizeOf(svg);
  const density = Math.min(DENSITY, MOST_PIXELS / Math.max(width, height));
  return new Uint8Array(await rasterise(svg, { width: Math.round(width * density) }));
}

/**
 * The picture's table as a file. Where a row comes from, of which day and under which licence stands in columns of its
 * own, so that every program reads the rest as numbers.
 */
export function pictureCsv(leaving: Leaving): string {
  const { language, site, picture, variant, host } = leaving;
  const { columns, rows } = picture.table(language, site, variant);
  const { version } = site.data;
  const linked = rows.some(([first]) => first?.path !== undefined);
  const source = [
    picture.title(language, site, variant),
    addressOf(leaving),
    `${version.name}, ${version.date}, ${version.hash.slice(0, SHORT_HASH)}`,
    words(language, 'charts')('file.licence'),
  ];
  return csvFile(
    [...columns.map(({ key }) => key), ...(linked ? ['address'] : []), 'picture', 'source', 'version', 'licence'],
    rows.map((row) => [
      ...row.map(({ value }) => value ?? ''),
      ...(linked ? [row[0]?.path === undefined ? '' : permalink(host, language, row[0].path)] : []),
      ...source,
    ]),
  );
}

/** 'Sanding, data versi 2026.11, 21 November 2026, sidik jari 4d96d7361c74. CC BY 4.0.' */
export function sourceLine(language: Language, site: SiteData): string {
  const { name, date, hash } = site.data.version;
  const values = { name, date: formatDate(language, date), hash: hash.slice(0, SHORT_HASH) };
  return words(language, 'charts')('figure.source', values);
}

/** Name under which a browser keeps a file: 'sanding-peta-id.svg'. */
export function downloadName({ language, picture, variant, site }: Leaving, ending: string): string {
  const part = picture.variants(site)[0]?.id === variant.id ? '' : `-${variant.id}`;
  return `sanding-${picture.slug}${part}-${language}.${ending}`;
}

/** Address of a file below a picture's page, under the base of the build. */
export function fileHref({ language, site, picture, variant }: Leaving, name: string): string {
  return href(language, `${picturePath(picture, site, variant)}${name}`);
}

/** Whole address of the picture's page. */
export function addressOf({ language, site, picture, variant, host }: Leaving): string {
  return permalink(host, language, picturePath(picture, site, variant));
}
