import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE, builtFiles, builtPages, DIST, SITE } from '../support/site.ts';

/** Bytes of the largest card, and its size in px. */
const MOST = 40_960;
const SIZE = [1200, 630] as const;

describe('cards of shared links', () => {
  it('are named by every page whole, in its language, with words for those who do not see them', () => {
    const files = new Set(builtFiles());
    const origin = new URL(SITE).origin + BASE;
    const faults = builtPages()
      .filter(
        ({ fragment, tags }) => !fragment && tags.some(({ attributes }) => attributes.get('property') === 'og:title'),
      )
      .flatMap(({ file, tags }) => {
        const said = (property: string): string =>
          tags.find(({ attributes }) => attributes.get('property') === property)?.attributes.get('content') ?? '';
        const image = said('og:image');
        const card = image.slice(origin.length);
        return [
          image.startsWith(origin) && files.has(card) ? null : `${file}: og:image is ${image}`,
          card.startsWith('kartu/en/') === file.startsWith('en/') ? null : `${file}: card in another language, ${card}`,
          said('og:image:alt').length > 10 ? null : `${file}: no words for its card`,
        ].filter((fault) => fault !== null);
      });
    expect(faults.slice(0, 20)).toEqual([]);
  }, 120_000);

  it('are all of one size, and light', () => {
    const cards = builtFiles().filter((file) => file.startsWith('kartu/'));
    expect(cards.length).toBeGreaterThan(10);
    const faults = cards.filter((file) => {
      const png = readFileSync(join(DIST, file));
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      return width !== SIZE[0] || height !== SIZE[1] || statSync(join(DIST, file)).size > MOST;
    });
    expect(faults).toEqual([]);
  }, 120_000);
});
