import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, svgText, words } from '../../src/charts/svg.ts';
import { standaloneSvg } from '../../src/charts/standalone.ts';
import { drawable } from '../../src/raster/drawable.ts';
import { undrawable } from '../../src/raster/typefaces.ts';
import { linkedDataText } from '../../src/site/linked-data.ts';
import { hiddenCharacters } from '../../src/text/hidden-characters.ts';
import { POISON } from '../hostile/poison.ts';
import { fuzz, FUZZ_TIME } from '../support/fuzz.ts';
import { everyElement, readXml } from '../support/xml.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ']', '=', '/', '-', '!', ' ', 'a', ';', '#', 'x', '&#') }),
  fc.constantFrom(...POISON),
);
/** What the corpus lets in. */
const published = text.filter((each) => hiddenCharacters(each).length === 0);

describe('any text of the corpus', () => {
  it('is in a drawing as it is, in its text and in its attributes', { timeout: FUZZ_TIME }, () => {
    fc.assert(
      fc.property(published, published, (name, label) => {
        const svg = draw('svg', { viewBox: '0 0 300 40', ariaLabel: name }, draw('text', {}, words(label)));
        const root = readXml(svgText(svg));
        expect(root.attributes.get('aria-label') ?? '').toBe(name);
        expect(root.children[0]?.text).toBe(label);
        const whole = standaloneSvg(svgText(svg), { title: name, summary: label, notes: [label] }, {});
        expect(everyElement(readXml(whole)).some((element) => element.name === 'desc' && element.text === label)).toBe(
          true,
        );
      }),
      fuzz(),
    );
  });

  it('can be drawn as pixels', { timeout: FUZZ_TIME }, () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(undrawable(drawable(each))).toEqual([]);
      }),
      fuzz(),
    );
  });

  it('cannot end the script that holds it as linked data', { timeout: FUZZ_TIME }, () => {
    fc.assert(
      fc.property(text, (name) => {
        const json = linkedDataText([{ '@type': 'Thing', name }]);
        expect(json).not.toContain('<');
        expect((JSON.parse(json) as { '@graph': readonly { name: string }[] })['@graph'][0]?.name).toBe(name);
      }),
      fuzz(),
    );
  });
});
