import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/vocabulary.ts';
import { LANGUAGES } from '../../../src/model/vocabulary.ts';
import { PICTURES } from '../../../src/site/pictures/index.ts';
import type { Picture, PictureVariant } from '../../../src/site/pictures/picture.ts';
import type { SiteData } from '../../../src/site/site-data.ts';
import { expectSvg } from '../../charts/snapshot.ts';
import { svgFaults, svgLinks } from '../../charts/svg-faults.ts';
import { madeSite } from '../../support/made-site.ts';
import { TOTALS } from './totals.ts';
import { WORLDS } from './worlds.ts';

/** A column of an embedding page, a phone, a tablet, the page's full column. */
const WIDTHS = [304, 328, 680, 1120] as const;
const FEW = madeSite(12, { acts: 7 });

describe.each(PICTURES.map((picture) => ({ slug: picture.slug, picture })))('picture $slug', ({ slug, picture }) => {
  describe.each(WORLDS)('of $name', ({ site: world }) => {
    it('says a finding and a summary in both languages', () => {
      for (const { language, variant } of cases(picture, world())) {
        const title = picture.title(language, world(), variant);
        const texts = [
          title,
          picture.summary(language, world(), variant),
          picture.reading(language, world(), variant),
          picture.name(language),
        ];
        for (const text of texts) {
          expect(text).not.toMatch(/NaN|undefined|Infinity|null|[{}]| {2}/u);
          expect(text.trim().length).toBeGreaterThan(3);
        }
        expect(title).not.toMatch(/\.$/u);
        expect(title.length).toBeLessThan(MOST_LETTERS);
      }
    });

    it('has a table of whole rows that agrees with the dataset', () => {
      for (const { language, variant } of cases(picture, world())) {
        const table = picture.table(language, world(), variant);
        const keys = table.columns.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9_]*$/u);
        expect(table.caption.trim().length).toBeGreaterThan(3);
        const wrong = table.rows.filter(
          (row) =>
            row.length !== keys.length ||
            row.some(({ value, path }) => Number.isNaN(value) || (path !== undefined && !path.startsWith('/'))),
        );
        expect(wrong).toEqual([]);
        const total = TOTALS[slug];
        expect(total, `test/site/pictures/totals.ts has no check for ${slug}`).toBeDefined();
        total?.(table, world(), variant);
      }
    });

    it.each(WIDTHS)('is drawn whole, readable and inside its frame at %i px', (width) => {
      for (const { language, variant } of cases(picture, world())) {
        const svg = picture.draw(language, world(), variant, width, 'g');
        const told = svgFaults(svg, 'g').map((fault) => `${language} ${variant.id}: ${fault}`);
        expect(told.slice(0, 12)).toEqual([]);
        expect(svg).toContain(`width="${width}"`);
      }
    });
  });

  it('says nothing with a link that its table does not lead to as well', () => {
    for (const { language, variant } of cases(picture, FEW)) {
      const table = picture.table(language, FEW, variant);
      const reached = new Set(table.rows.flatMap((row) => row.flatMap(({ path }) => path ?? [])));
      const prefix = language === 'en' ? '/en' : '';
      const beyond = svgLinks(picture.draw(language, FEW, variant, 680, 'g')).filter(
        ({ href }) => !reached.has(href.slice(prefix.length)),
      );
      expect(beyond).toEqual([]);
    }
  });

  it('has addresses of its own for its variants', () => {
    for (const { site } of WORLDS) {
      const ids = picture.variants(site()).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    }
  });

  it('looks as it did when it was last looked at', () => {
    const [variant] = picture.variants(FEW);
    if (variant === undefined) throw new Error('no variant');
    expectSvg(`picture-${slug}`, picture.draw('id', FEW, variant, 680, 'g'));
  });
});

it('every picture has an address of its own', () => {
  const slugs = PICTURES.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
});

/** A finding is one sentence, not a paragraph. */
const MOST_LETTERS = 240;

/** The default in both languages, and of the other variants the second and the last. */
function cases(
  picture: Picture,
  site: SiteData,
): readonly { readonly language: Language; readonly variant: PictureVariant }[] {
  const variants = picture.variants(site);
  const shown = new Set([variants[0], variants[1], variants.at(-1)].filter((variant) => variant !== undefined));
  return [...shown].flatMap((variant, index) =>
    (index === 0 ? LANGUAGES : LANGUAGES.slice(0, 1)).map((language) => ({ language, variant })),
  );
}
