import { createHash } from 'node:crypto';
import { words } from '../i18n/index.ts';
import type { Language } from '../model/vocabulary.ts';
import { href, permalink } from './address.ts';
import type { MovedAnchor } from './moved.ts';

/**
 * The page that stays at an address that moved. A redirect of a static host forgets the fragment, so a line of script
 * takes the reader on: to the new place of the fragment, or to the new page. Without scripts the links stand there.
 */
export function movedPage(
  language: Language,
  path: string,
  anchors: readonly MovedAnchor[],
  host: URL | undefined,
): string {
  const t = words(language, 'cite');
  const link = (to: string): string => {
    const address = href(language, to);
    return `<a href="${address}">${address}</a>`;
  };
  const policy = [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `script-src 'sha256-${createHash('sha256').update(FOLLOW).digest('base64')}'`,
    "style-src 'self'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${t('moved.title')}</title><meta name="description" content="${t('moved.text')}">`,
    `<meta name="robots" content="noindex"><link rel="canonical" href="${permalink(host, language, path)}">`,
    '<meta name="color-scheme" content="light dark"></head><body>',
    `<main><h1>${t('moved.title')}</h1><p>${t('moved.text')} ${link(path)}</p>`,
    ...(anchors.length === 0
      ? []
      : [`<ul>${anchors.map((each) => `<li id="${each.fragment}">${link(each.path)}</li>`).join('')}</ul>`]),
    `</main><script>${FOLLOW}</script></body></html>`,
    '',
  ].join('\n');
}

/** The old fragment's own link, or the page's; a fragment that only changed its page is taken along. */
const FOLLOW =
  "const hash=decodeURIComponent(location.hash.slice(1));const own=hash===''?null:document.getElementById(hash);" +
  "const link=(own??document).querySelector('a');location.replace(link.href+(own===null?location.hash:''))";
