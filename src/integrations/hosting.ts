import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, headersText, joinedPolicy, policyOf } from '../site/hosting.ts';

/**
 * What hosts read beside the site: `_headers` (Netlify, Cloudflare Pages), whose policy is that of the pages,
 * and `.nojekyll`, without which GitHub Pages may leave out folders that begin with an underscore.
 */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'sanding:hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/gu, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const entries = ['', 'en/'].map((prefix) => ({ prefix, names: readdirSync(join(root, prefix)) }));
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.html'))
          .sort();
        const policies = pages.flatMap((file) => policyOf(readFileSync(join(root, file), 'utf8')) ?? []);
        writeFileSync(join(root, '_headers'), headersText(headerRules(joinedPolicy(policies), base, entries)));
        writeFileSync(join(root, '.nojekyll'), '');
      },
    },
  };
}
