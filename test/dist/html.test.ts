import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages, pageFrom, type Page } from '../support/site.ts';

const STANDARD: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Astro writes void elements and quotes in its own style; both are valid.
    'void-style': 'off',
    'attr-quotes': 'off',
    // Prettier and the minifier disagree about it; white space at line ends shows nowhere.
    'no-trailing-whitespace': 'off',
    // Checked over links, in both languages, by head.test.ts; search engines shorten long titles by themselves.
    'long-title': 'off',
    // Explicit roles that restate a native one keep lists as lists in Safari when their marker is styled away.
    'no-redundant-role': 'off',
    // The header holds its menu twice, for wide and narrow screens; axe sees which one is shown.
    'unique-landmark': 'off',
    // Controls over a table act at once, and are shown by the script that makes them act.
    'wcag/h32': 'off',
    // All scripts and styles come from this site, under its policy.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Suggestions while typing are a list box of their own.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    'no-inline-style': 'error',
    'no-dup-id': 'error',
  },
};

const documents = new HtmlValidate({ root: true, ...STANDARD });
const fragments = new HtmlValidate({
  root: true,
  ...STANDARD,
  rules: { ...STANDARD.rules, 'missing-doctype': 'off', 'element-required-content': 'off' },
});

/** What html-validate finds in a page, and where: 'file:line:column'. */
async function invalid(page: Page): Promise<readonly { readonly place: string; readonly what: string }[]> {
  const { results } = await (page.fragment ? fragments : documents).validateString(page.html, page.file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => ({
      place: `${page.file}:${line}:${column}`,
      what: `${ruleId}: ${message}`,
    })),
  );
}

describe('HTML', () => {
  it('is valid on every page', async () => {
    const faults = new Map<string, string[]>();
    for (const page of builtPages()) {
      for (const { place, what } of await invalid(page)) faults.set(what, [...(faults.get(what) ?? []), place]);
    }
    const told = [...faults].map(([what, places]) => `${what}: ${places.length} times, first at ${places[0] ?? ''}`);
    expect(told).toEqual([]);
  }, 900_000);

  it('would be found invalid', async () => {
    const page = pageFrom(
      'x/index.html',
      '<!doctype html><html lang="id"><head><title>x</title></head><body><p><div id="a"></div></p><b id="a">',
    );
    const rules = (await invalid(page)).map(({ what }) => what.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['no-dup-id', 'close-order']));
  });
});
