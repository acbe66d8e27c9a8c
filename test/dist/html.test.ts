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
    // Buttons name their type; links and tables are audited by axe in the browser.
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

/** What html-validate finds in a page: 'file:line:column rule: message'. */
async function invalid(page: Page): Promise<readonly string[]> {
  const { results } = await (page.fragment ? fragments : documents).validateString(page.html, page.file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${page.file}:${line}:${column} ${ruleId}: ${message}`),
  );
}

describe('HTML', () => {
  it('is valid on every page', async () => {
    const faults: string[] = [];
    for (const page of builtPages()) faults.push(...(await invalid(page)));
    expect(faults.slice(0, 30)).toEqual([]);
  }, 300_000);

  it('would be found invalid', async () => {
    const page = pageFrom(
      'x/index.html',
      '<!doctype html><html lang="id"><head><title>x</title></head><body><p><div id="a"></div></p><b id="a">',
    );
    expect((await invalid(page)).join('\n')).toMatch(/no-dup-id[\s\S]*close-order|close-order[\s\S]*no-dup-id/);
  });
});
